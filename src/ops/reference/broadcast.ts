/** The shape that numpy's broadcasting rule gives. @throws RangeError where shapes do not fit. */
export function broadcastShape(a: readonly number[], b: readonly number[]): number[] {
  const rank = Math.max(a.length, b.length)
  return Array.from({ length: rank }, (_, i) => {
    const p = a[i - rank + a.length] ?? 1
    const q = b[i - rank + b.length] ?? 1
    if (p !== q && p !== 1 && q !== 1)
      throw new RangeError(`shapes [${a.join(', ')}] and [${b.join(', ')}] do not broadcast`)
    return p === 1 ? q : p
  })
}

/** Row-major strides in elements. */
export function stridesOf(shape: readonly number[]): number[] {
  const strides = new Array<number>(shape.length)
  let step = 1
  for (let i = shape.length - 1; i >= 0; i--) {
    strides[i] = step
    step *= shape[i] as number
  }
  return strides
}

/** Strides that read an array of `shape` as if it had shape `to`: 0 along dimensions that are repeated. */
export function broadcastStrides(shape: readonly number[], to: readonly number[]): number[] {
  const own = stridesOf(shape)
  return to.map((_, i) => {
    const at = i - to.length + shape.length
    return at < 0 || shape[at] === 1 ? 0 : (own[at] as number)
  })
}

/** Calls `row` for each innermost row of `shape`, with the offsets that each set of strides gives to its start. */
export function eachRow(
  shape: readonly number[],
  a: readonly number[],
  b: readonly number[],
  row: (aStart: number, bStart: number, start: number, length: number) => void,
): void {
  const last = shape.length - 1
  const length = shape[last] ?? 1
  if (shape.includes(0)) return
  const index = new Int32Array(Math.max(last, 0))
  let p = 0
  let q = 0
  let start = 0
  for (;;) {
    row(p, q, start, length)
    start += length
    let axis = last - 1
    for (; axis >= 0; axis--) {
      const next = (index[axis] as number) + 1
      p += a[axis] as number
      q += b[axis] as number
      if (next < (shape[axis] as number)) {
        index[axis] = next
        break
      }
      index[axis] = 0
      p -= next * (a[axis] as number)
      q -= next * (b[axis] as number)
    }
    if (axis < 0) return
  }
}

/** An axis counted from the front. @throws RangeError where the rank has no such axis. */
export function axisOf(axis: number, rank: number): number {
  const at = axis < 0 ? axis + rank : axis
  if (at < 0 || at >= rank) throw new RangeError(`axis ${axis} of a tensor with ${rank} dimensions`)
  return at
}

/** A tensor around one axis: `outer` blocks of `length` rows of `inner` elements. */
export function around(shape: readonly number[], axis: number): { outer: number; length: number; inner: number } {
  const at = axisOf(axis, shape.length)
  let outer = 1
  let inner = 1
  for (let i = 0; i < at; i++) outer *= shape[i] as number
  for (let i = at + 1; i < shape.length; i++) inner *= shape[i] as number
  return { outer, length: shape[at] as number, inner }
}
