import { ArtifactError } from '../../evidence/errors.ts'
import { wireFields, type WireField } from './wire.ts'

/** Where maps are in a message: by the number of a field, the message in it (of a map, in its values), or none. */
interface Layout {
  readonly maps?: Readonly<Record<number, Message | null>>
  readonly messages?: Readonly<Record<number, Message>>
}

type Message = keyof typeof LAYOUTS

/**
 * Every message of a SavedModel that has maps, or leads to one that has. Source: the `.proto` files of
 * tensorflow/core/{protobuf,framework}, as TensorFlow 2.21 has them.
 */
const LAYOUTS = {
  SavedModel: { messages: { 2: 'MetaGraphDef' } },
  MetaGraphDef: {
    messages: { 1: 'MetaInfoDef', 2: 'GraphDef', 6: 'AssetFileDef', 7: 'SavedObjectGraph' },
    maps: { 4: null, 5: 'SignatureDef' },
  },
  MetaInfoDef: { messages: { 2: 'OpList' }, maps: { 8: null } },
  OpList: { messages: { 1: 'OpDef' } },
  OpDef: { messages: { 4: 'AttrDef' } },
  AttrDef: { messages: { 3: 'AttrValue', 7: 'AttrValue' } },
  AttrValue: { messages: { 1: 'ListOfAttrs', 10: 'NameAttrList' } },
  ListOfAttrs: { messages: { 9: 'NameAttrList' } },
  NameAttrList: { maps: { 2: 'AttrValue' } },
  GraphDef: { messages: { 1: 'NodeDef', 2: 'FunctionDefLibrary', 5: 'GraphDebugInfo' } },
  NodeDef: { maps: { 5: 'AttrValue' } },
  FunctionDefLibrary: { messages: { 1: 'FunctionDef' } },
  FunctionDef: {
    messages: { 1: 'OpDef', 3: 'NodeDef' },
    maps: { 4: null, 5: 'AttrValue', 6: null, 7: 'ArgAttrs', 8: null },
  },
  ArgAttrs: { maps: { 1: 'AttrValue' } },
  GraphDebugInfo: { maps: { 2: null, 4: null, 5: null, 6: null } },
  SignatureDef: { maps: { 1: 'TensorInfo', 2: 'TensorInfo', 4: null } },
  TensorInfo: { messages: { 5: 'CompositeTensor' } },
  CompositeTensor: { messages: { 1: 'TypeSpecProto', 2: 'TensorInfo' } },
  TypeSpecProto: { messages: { 2: 'StructuredValue' } },
  StructuredValue: {
    messages: { 34: 'TypeSpecProto', 51: 'Values', 52: 'Values', 53: 'DictValue', 54: 'NamedTupleValue' },
  },
  Values: { messages: { 1: 'StructuredValue' } },
  DictValue: { maps: { 1: 'StructuredValue' } },
  NamedTupleValue: { messages: { 2: 'PairValue' } },
  PairValue: { messages: { 2: 'StructuredValue' } },
  AssetFileDef: { messages: { 1: 'TensorInfo' } },
  SavedObjectGraph: { messages: { 1: 'SavedObject' }, maps: { 2: 'SavedConcreteFunction' } },
  SavedObject: { messages: { 6: 'SavedFunction', 8: 'SavedBareConcreteFunction' }, maps: { 11: null } },
  SavedFunction: { messages: { 2: 'FunctionSpec' } },
  FunctionSpec: { messages: { 1: 'StructuredValue', 5: 'StructuredValue' } },
  SavedBareConcreteFunction: { messages: { 4: 'FunctionSpec' } },
  SavedConcreteFunction: { messages: { 3: 'StructuredValue', 4: 'StructuredValue' } },
} as const

/** What protocol buffers themselves allow in C++: TensorFlow reads nothing deeper. */
const MOST_DEEP = 100

/**
 * A SavedModel's bytes as C++ writes them when it is asked for the same bytes every time: fields by number, maps by key.
 * Python writes maps of numbers the other way round (the library upb), and other writers in any order.
 * @param file for errors
 * @throws ArtifactError `malformed` where the bytes are no SavedModel, `limit-exceeded` where it is nested too deep
 */
export function canonicalBytes(bytes: Uint8Array, file: string): Uint8Array {
  // A copy even of a Buffer, whose `slice` is a view.
  const made = new Uint8Array(bytes)
  try {
    order(made, 0, made.byteLength, 'SavedModel', MOST_DEEP)
  } catch (error) {
    if (error instanceof TooDeep) throw new ArtifactError('limit-exceeded', `${file}: ${error.message}`, { file })
    const reason = error instanceof Error ? error.message : String(error)
    throw new ArtifactError('malformed', `${file}: is no SavedModel message: ${reason}`, { file })
  }
  return made
}

class TooDeep extends Error {}

interface Part {
  readonly field: WireField
  readonly key: MapKey | null
}

type MapKey = Uint8Array | bigint

/** Puts a message into order where it stands: no field changes its length. */
function order(bytes: Uint8Array, from: number, to: number, message: Message, depth: number): void {
  if (depth === 0) throw new TooDeep(`messages are nested deeper than ${MOST_DEEP}`)
  const { maps = {}, messages = {} }: Layout = LAYOUTS[message]
  const parts = wireFields(bytes, from, to).map((field): Part => {
    const inner = messages[field.number]
    const value = maps[field.number]
    if (inner !== undefined) order(bytes, field.to - field.value.byteLength, field.to, inner, depth - 1)
    return { field, key: value === undefined ? null : keyOf(bytes, field, value, depth) }
  })
  if (parts.every((part, i) => compare(parts[i - 1] ?? part, part) <= 0)) return
  const sorted = [...parts].sort(compare).map(({ field }) => bytes.slice(field.from, field.to))
  let place = from
  for (const part of sorted) {
    bytes.set(part, place)
    place += part.byteLength
  }
}

/** The key of a map's entry, once its value is in order. */
function keyOf(bytes: Uint8Array, entry: WireField, message: Message | null, depth: number): MapKey {
  let key: MapKey = new Uint8Array()
  for (const { number, value, isText, to } of wireFields(bytes, entry.to - entry.value.byteLength, entry.to)) {
    if (number === 1) key = isText ? value : numberOf(value)
    if (number === 2 && message !== null) order(bytes, to - value.byteLength, to, message, depth - 1)
  }
  return key
}

/** Keys have 32 bits and are written in up to five bytes of seven bits, or have 64 and eight bytes. */
function numberOf(value: Uint8Array): bigint {
  const isFixed = value.byteLength === 8
  return value.reduceRight(
    (sum, byte) => (isFixed ? (sum << 8n) | BigInt(byte) : (sum << 7n) | BigInt(byte & 0x7f)),
    0n,
  )
}

function compare(a: Part, b: Part): number {
  if (a.field.number !== b.field.number) return a.field.number - b.field.number
  if (a.key === null || b.key === null) return 0
  if (typeof a.key === 'bigint' || typeof b.key === 'bigint') return Number(asNumber(a.key) - asNumber(b.key))
  return Buffer.compare(a.key, b.key)
}

/** Keys that are left out are 0. */
function asNumber(key: MapKey): bigint {
  return typeof key === 'bigint' ? key : 0n
}
