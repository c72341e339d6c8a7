import { ArtifactError } from '../../../evidence/errors.ts'
import type { Json, JsonObject } from '../../../formats/format.ts'

/** Where in a topology something stands, for messages. */
export interface Spot {
  readonly file: string | undefined
  /** Name of the innermost layer. */
  readonly layer: string | undefined
  /** `config.layers[3].inbound_nodes`. */
  readonly path: string
}

/** The spot of an entry: a key with a dot before it, an index in brackets. */
export function inside(spot: Spot, step: string | number): Spot {
  const next = typeof step === 'number' ? `[${step}]` : spot.path === '' ? step : `.${step}`
  return { ...spot, path: spot.path + next }
}

/** An error that says file, field, found and allowed. */
export function malformed(spot: Spot, found: Json | undefined, allowed: string): ArtifactError {
  return malformedText(spot, `found ${brief(found)}, allowed: ${allowed}`)
}

export function malformedText(spot: Spot, text: string): ArtifactError {
  const layer = spot.layer === undefined ? '' : ` (layer ${brief(spot.layer)})`
  const file = spot.file === undefined ? '' : `${spot.file}: `
  return new ArtifactError('malformed', `${file}topology ${spot.path}${layer}: ${text}`, placeOf(spot))
}

export function placeOf(spot: Spot): { readonly file?: string; readonly layer?: string } {
  return {
    ...(spot.file === undefined ? {} : { file: spot.file }),
    ...(spot.layer === undefined ? {} : { layer: spot.layer }),
  }
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

export function asObject(value: Json | undefined, spot: Spot): JsonObject {
  if (!isObject(value)) throw malformed(spot, value, 'an object')
  return value
}

export function asArray(value: Json | undefined, spot: Spot): readonly Json[] {
  if (!isArray(value)) throw malformed(spot, value, 'an array')
  return value
}

export function asText(value: Json | undefined, spot: Spot): string {
  if (typeof value !== 'string') throw malformed(spot, value, 'a text')
  return value
}

/** A count or position: a whole number from 0. */
export function asIndex(value: Json | undefined, spot: Spot): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw malformed(spot, value, 'a whole number from 0')
  }
  return value
}

/** A value as it stands in a message: at most 60 characters of JSON. */
export function brief(value: Json | undefined): string {
  if (value === undefined) return 'nothing'
  if (isArray(value) && value.length > 8) return `an array of ${value.length}`
  const text = JSON.stringify(isObject(value) ? summary(value) : value)
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`
}

/** Keys alone: values may be large. */
function summary(value: JsonObject): Json {
  return Object.fromEntries(Object.keys(value).map((key) => [key, '…']))
}

/** An entry of a table; names from models are looked up, and every object has a `constructor`. */
export function own<V>(table: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

/** Deep equality of JSON; -0 equals 0, as in the text, and NaN equals NaN. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true
  if (isArray(a) && isArray(b)) return a.length === b.length && a.every((item, i) => sameJson(item, b[i]))
  if (isObject(a) && isObject(b)) {
    const keys = Object.keys(a)
    return (
      keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
    )
  }
  return typeof a === 'number' && typeof b === 'number' && Number.isNaN(a) && Number.isNaN(b)
}

/** Deepest nesting of a value, measured without recursion; stops counting beyond `limit`. */
export function depthOf(value: Json, limit: number): number {
  let deepest = 0
  const pending: { readonly value: Json; readonly depth: number }[] = [{ value, depth: 0 }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value: item, depth } = next
    if (typeof item !== 'object' || item === null) continue
    deepest = Math.max(deepest, depth + 1)
    if (deepest > limit) return deepest
    for (const inner of isArray(item) ? item : Object.values(item)) pending.push({ value: inner, depth: depth + 1 })
  }
  return deepest
}

/** Keys of a dictionary in the order in which Keras flattens it: by code point. */
export function sortedKeys(object: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(object).sort(byCodePoint)
}

/** Python's order of texts. */
export function byCodePoint(a: string, b: string): number {
  const left = Array.from(a, codePoint)
  const right = Array.from(b, codePoint)
  const length = Math.min(left.length, right.length)
  for (let i = 0; i < length; i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0)
    if (difference !== 0) return difference
  }
  return left.length - right.length
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0
}
