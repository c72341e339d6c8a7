import { fromBinary, ScalarType, type DescField, type DescMessage, type MessageShape } from '@bufbuild/protobuf'
import { BinaryReader, WireType } from '@bufbuild/protobuf/wire'

import { ArtifactError } from '../../evidence/errors.ts'
import type { Limits } from '../../io/limits.ts'
import type { ByteSource } from '../../io/source.ts'
import { openFileSource, readBytes } from '../../io/sources.ts'

/** What the library itself allows, and far more than any graph needs (functions within attributes within lists). */
const MOST_DEEP = 100

/**
 * Decodes a message after a look at its size: a few bytes on the wire can stand for a large object, millions of times.
 * Bytes fields are views of `bytes`, not copies.
 * @param name what messages call the file; `file` is where findings point to
 * @throws ArtifactError `malformed`, `limit-exceeded`
 */
export function decodeMessage<Desc extends DescMessage>(
  schema: Desc,
  bytes: Uint8Array,
  { name, file, limits }: { readonly name: string; readonly file: string; readonly limits: Limits },
): MessageShape<Desc> {
  try {
    const counts = { messages: 0, values: 0 }
    measure(schema, new BinaryReader(bytes), bytes.byteLength, MOST_DEEP, counts, limits)
    return fromBinary(schema, bytes, { readUnknownFields: false })
  } catch (error) {
    if (error instanceof TooLarge) {
      throw new ArtifactError('limit-exceeded', `${name}: ${error.message}`, { file })
    }
    const reason = error instanceof Error ? error.message : String(error)
    throw new ArtifactError('malformed', `${name}: is no ${schema.name} message: ${reason}`, { file })
  }
}

/** All of a file that is one message. @throws ArtifactError `limit-exceeded` */
export function messageBytes(source: ByteSource, { messageBytes: most }: Limits): Uint8Array<ArrayBuffer> {
  const { name, file, byteLength } = source
  if (byteLength <= most) return readBytes(source, 0, byteLength)
  throw new ArtifactError('limit-exceeded', `${name}: ${byteLength} bytes, a protocol buffer has at most ${most}`, {
    file,
  })
}

/** A file that is one message. @throws ArtifactError `malformed`, `limit-exceeded` */
export function readMessage<Desc extends DescMessage>(
  schema: Desc,
  { path, absolute }: { readonly path: string; readonly absolute: string },
  limits: Limits,
): MessageShape<Desc> {
  const source = openFileSource(absolute, path)
  try {
    return decodeMessage(schema, messageBytes(source, limits), { name: path, file: path, limits })
  } finally {
    source.close()
  }
}

class TooLarge extends Error {}

interface Counts {
  messages: number
  values: number
}

/** Walks a message without building it. */
function measure(
  schema: DescMessage,
  reader: BinaryReader,
  length: number,
  depth: number,
  counts: Counts,
  limits: Limits,
): void {
  if (depth === 0) throw new TooLarge(`messages are nested deeper than ${MOST_DEEP}`)
  if (++counts.messages > limits.messages) throw new TooLarge(`more than ${limits.messages} messages`)
  const fields = fieldsOf(schema)
  const end = reader.pos + length
  while (reader.pos < end) {
    const [number, wire] = reader.tag()
    const field = fields.get(number)
    const inner = field === undefined ? undefined : messageOf(field)
    if (inner !== undefined && wire === WireType.LengthDelimited) {
      const size = reader.uint32()
      if (reader.pos + size > end) throw new RangeError('a message ends beyond the one it stands in')
      measure(inner, reader, size, depth - 1, counts, limits)
      continue
    }
    const from = reader.pos
    reader.skip(wire, number)
    if (field?.fieldKind !== 'list') continue
    counts.values += wire === WireType.LengthDelimited && !isText(field) ? reader.pos - from : 1
    if (counts.values > limits.messageValues) throw new TooLarge(`more than ${limits.messageValues} repeated values`)
  }
  if (reader.pos !== end) throw new RangeError('a field ends beyond its message')
}

const FIELDS = new WeakMap<DescMessage, ReadonlyMap<number, DescField>>()

function fieldsOf(schema: DescMessage): ReadonlyMap<number, DescField> {
  const known = FIELDS.get(schema)
  if (known !== undefined) return known
  const fields = new Map(schema.fields.map((field) => [field.number, field]))
  FIELDS.set(schema, fields)
  return fields
}

function messageOf(field: DescField): DescMessage | undefined {
  return field.fieldKind === 'message' || field.fieldKind === 'list' ? field.message : undefined
}

/** Repeated texts stand one by one; repeated numbers may stand together, each in a byte or more. */
function isText(field: DescField & { readonly fieldKind: 'list' }): boolean {
  return field.scalar === ScalarType.STRING || field.scalar === ScalarType.BYTES
}
