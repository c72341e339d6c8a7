/** One field of a protobuf message: its number, its wire type, and where its content lies in the bytes looked at. */
export interface Field {
  readonly number: number
  readonly wire: number
  /** The value of a varint field; the length of a length-delimited one. */
  readonly value: number
  /** First byte of the content. */
  readonly start: number
}

/**
 * The top-level fields of a message as far as these bytes show them; ends at the first thing that is no field.
 * A field whose content goes beyond the bytes is yielded, and is the last.
 * Source: protobuf, Encoding. Numbers above 2^53 are not needed here and end the walk.
 */
export function* fields(bytes: Uint8Array, from = 0, to = bytes.length): Generator<Field> {
  let at = from
  while (at < to) {
    const tag = varint(bytes, at, to)
    if (tag === undefined) return
    const number = Math.floor(tag.value / 8)
    const wire = tag.value % 8
    if (number === 0 || number > MOST_FIELD_NUMBER) return
    at = tag.next
    if (wire === 0) {
      const value = varint(bytes, at, to)
      if (value === undefined) return
      yield { number, wire, value: value.value, start: at }
      at = value.next
    } else if (wire === 1 || wire === 5) {
      yield { number, wire, value: 0, start: at }
      at += wire === 1 ? 8 : 4
    } else if (wire === 2) {
      const length = varint(bytes, at, to)
      if (length === undefined) return
      yield { number, wire, value: length.value, start: length.next }
      at = length.next + length.value
    } else return
  }
}

const MOST_FIELD_NUMBER = 2 ** 29 - 1

function varint(bytes: Uint8Array, at: number, to: number): { value: number; next: number } | undefined {
  let value = 0
  for (let shift = 0; shift < 10; shift++) {
    const byte = at + shift < to ? bytes[at + shift] : undefined
    if (byte === undefined) return undefined
    value += (byte % 128) * 2 ** (7 * shift)
    if (byte < 128) return Number.isSafeInteger(value) ? { value, next: at + shift + 1 } : undefined
  }
  return undefined
}
