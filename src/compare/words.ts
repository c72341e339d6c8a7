import type { Shape } from '../tensor/tensor.ts'

/** A figure for people: four significant digits, and exact where it is a small integer. */
export function figure(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e6) return Object.is(value, -0) ? '-0' : String(value)
  return Number.isFinite(value) ? String(Number(value.toPrecision(4))) : String(value)
}

/** A float32 value, told apart from its neighbours. */
export function exact(value: number): string {
  if (Object.is(value, -0)) return '-0'
  const short = String(Number(value.toPrecision(9)))
  return Math.fround(Number(short)) === Math.fround(value) ? short : String(value)
}

/** A flat row-major index as coordinates: `[2, 0, 5]`. */
export function coordinates(index: number, shape: Shape): string {
  const places: number[] = []
  let rest = index
  for (const dim of [...shape].reverse()) {
    places.unshift(rest % dim)
    rest = Math.floor(rest / dim)
  }
  return `[${places.join(', ')}]`
}

export function dims(shape: Shape): string {
  return `[${shape.join(', ')}]`
}

/** `a`, `a and b`, `a, b and c`, at most `most` of them by name. */
export function list(names: readonly string[], most = 5): string {
  const shown = names.slice(0, most)
  const rest = names.length - shown.length
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`
  const last = shown.pop() ?? ''
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`
}

/** `1 output`, `3 outputs`. */
export function many(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}

/** The word that fits a number: `stands` for one, `stand` for several. */
export function fit(count: number, one: string, several: string): string {
  return count === 1 ? one : several
}

/** A share for people, rounded up: nothing is said to be less than it is. */
export function percent(share: number): string {
  return `${Math.max(1, Math.ceil(share * 100))} %`
}

/** A figure as the report's JSON holds it. */
export function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
