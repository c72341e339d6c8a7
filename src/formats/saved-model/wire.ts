import { BinaryReader, BinaryWriter, WireType } from '@bufbuild/protobuf/wire'

/** A field of a message as it stands in its bytes: nothing is decoded, and what nobody here knows is kept. */
export interface WireField {
  readonly number: number
  /** Where the field lies, its tag included. */
  readonly from: number
  readonly to: number
  /** What follows the tag; without the length of a text, of bytes or of a message. */
  readonly value: Uint8Array
  readonly isText: boolean
}

/**
 * The fields of a message that lies in `bytes` from `from` to `to`, in the order in which they stand there.
 * @throws Error where it is no message
 */
export function wireFields(bytes: Uint8Array, from = 0, to = bytes.byteLength): readonly WireField[] {
  const reader = new BinaryReader(bytes)
  reader.pos = from
  const fields: WireField[] = []
  while (reader.pos < to) {
    const start = reader.pos
    const [number, wire] = reader.tag()
    const isText = wire === WireType.LengthDelimited
    const length = isText ? reader.uint32() : 0
    const first = reader.pos
    if (isText) reader.pos += length
    else reader.skip(wire, number)
    if (reader.pos > to) throw new RangeError('a field ends beyond its message')
    fields.push({ number, from: start, to: reader.pos, value: bytes.subarray(first, reader.pos), isText })
  }
  return fields
}

/** A field that is a message, a text or bytes. */
export function wireField(number: number, value: Uint8Array): Uint8Array {
  return new BinaryWriter().tag(number, WireType.LengthDelimited).bytes(value).finish()
}

/** The value of the one field of a number, or undefined where there is none. */
export function wireValue(message: Uint8Array, number: number): Uint8Array | undefined {
  return wireFields(message).findLast((field) => field.number === number)?.value
}

export function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes)
}
