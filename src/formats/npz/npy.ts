import { ArtifactError } from '../../evidence/errors.ts'
import type { Limits } from '../../io/limits.ts'
import { fromBytes, partWidth, swapBytes, toBytes } from '../../tensor/bytes.ts'
import { byteWidth, type DType } from '../../tensor/dtype.ts'
import { fromBfloat16, fromFloat8e4m3fn, fromFloat8e5m2 } from '../../tensor/halves.ts'
import { elementCount, type Shape, type Tensor } from '../../tensor/tensor.ts'

/** The array format of numpy. Source: numpy/lib/_format_impl.py (versions 1.0 to 3.0) and NEP 1. */

const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59] as const
/** numpy itself refuses longer headers (`_MAX_HEADER_SIZE`) unless told to trust the file. */
const MOST_HEADER_BYTES = 10_000
/** numpy pads headers so that data starts at a multiple of this. */
const ALIGNMENT = 64

/** A fixed-width text: `bytes` per element, in code points of four bytes (`U`) or in single bytes (`S`). */
interface TextType {
  readonly kind: 'U' | 'S'
  readonly bytes: number
}

interface Header {
  readonly type: DType | TextType
  readonly bigEndian: boolean
  readonly fortranOrder: boolean
  readonly shape: Shape
  readonly dataStart: number
}

/**
 * Reads one array. Object arrays are pickles and are never read.
 * @param name of the array, for messages
 * @throws ArtifactError `malformed`, `truncated-file`, `trailing-bytes`, `limit-exceeded`, `unsafe-pickle`
 */
export function readNpy(bytes: Uint8Array, name: string, limits: Limits): Tensor {
  const header = readHeader(bytes, name, limits)
  const { type, shape } = header
  const count = elementCount(shape)
  const width = typeof type === 'string' ? byteWidth(type) : type.bytes
  const expected = count * width
  const held = bytes.byteLength - header.dataStart
  if (held !== expected) {
    const code = held < expected ? 'truncated-file' : 'trailing-bytes'
    throw new ArtifactError(code, `${name}: holds ${held} bytes of data, its shape and type ask for ${expected}`)
  }
  const data = new Uint8Array(expected)
  data.set(bytes.subarray(header.dataStart))
  if (header.bigEndian) swapBytes(data, typeof type === 'string' ? partWidth(type) : type.kind === 'U' ? 4 : 1)
  const ordered = header.fortranOrder && shape.length > 1 ? rowMajor(data, shape, width) : data
  if (typeof type === 'string') return { dtype: type, shape, data: fromBytes(type, ordered, count, name) }
  return { dtype: 'string', shape, data: textsOf(ordered, type, count, name) }
}

function readHeader(bytes: Uint8Array, name: string, limits: Limits): Header {
  if (bytes.byteLength < 12 || MAGIC.some((byte, at) => bytes[at] !== byte)) {
    throw new ArtifactError('malformed', `${name}: is no numpy array (it does not start with \\x93NUMPY)`)
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const major = view.getUint8(6)
  if (major < 1 || major > 3) throw new ArtifactError('malformed', `${name}: npy version ${major}, known are 1 to 3`)
  const [start, length] = major === 1 ? [10, view.getUint16(8, true)] : [12, view.getUint32(8, true)]
  if (length > MOST_HEADER_BYTES) {
    throw new ArtifactError('limit-exceeded', `${name}: a header of ${length} bytes, allowed are ${MOST_HEADER_BYTES}`)
  }
  if (start + length > bytes.byteLength) {
    throw new ArtifactError('truncated-file', `${name}: ends at byte ${bytes.byteLength}, inside its header`)
  }
  const text = new TextDecoder(major === 3 ? 'utf-8' : 'latin1').decode(bytes.subarray(start, start + length))
  return { ...parseHeader(text, name, limits), dataStart: start + length }
}

const ENTRY = /\s*'(\w+)'\s*:\s*('[^'\\]*'|True|False|\(\s*(?:\d+L?\s*,\s*)*(?:\d+L?)?\s*\))\s*(?:,|(?=\}))/y

/** The header is the `repr` of a dictionary with three keys; nothing else is taken. */
function parseHeader(text: string, name: string, limits: Limits): Omit<Header, 'dataStart'> {
  const fail = (what: string): ArtifactError => new ArtifactError('malformed', `${name}: npy header ${what}`)
  if (/'descr'\s*:\s*\[/.test(text)) throw fail('describes a structured type; a tensor has one type')
  const entries = new Map<string, string>()
  const body = /^\s*\{/.exec(text)
  if (body === null) throw fail('is no dictionary')
  ENTRY.lastIndex = body[0].length
  let end = ENTRY.lastIndex
  for (let match = ENTRY.exec(text); match !== null; match = ENTRY.exec(text)) {
    end = ENTRY.lastIndex
    entries.set(match[1] ?? '', match[2] ?? '')
  }
  if (!/^\s*\}\s*$/.test(text.slice(end))) throw fail(`cannot be read: ${JSON.stringify(text.slice(end, end + 60))}`)
  const [descr, order, dims] = [entries.get('descr'), entries.get('fortran_order'), entries.get('shape')]
  if (entries.size !== 3 || !descr?.startsWith("'") || !order?.match(/^(True|False)$/) || !dims?.startsWith('(')) {
    throw fail('has not exactly the keys descr, fortran_order and shape')
  }
  const shape = (dims.match(/\d+/g) ?? []).map(Number)
  if (shape.length > limits.rank) {
    throw new ArtifactError('limit-exceeded', `${name}: ${shape.length} dimensions, allowed are ${limits.rank}`)
  }
  if (!Number.isSafeInteger(shape.reduce((product, dim) => product * Math.max(1, dim), 1))) {
    throw new ArtifactError('limit-exceeded', `${name}: the shape (${shape.join(', ')}) has too many elements`)
  }
  const typed = parseType(descr.slice(1, -1), name)
  // numpy widens empty texts to one character. Without a width, a shape of any size would fit into no bytes at all.
  if (typeof typed.type !== 'string' && typed.type.bytes === 0) throw fail(`gives its texts no width (${descr})`)
  return { ...typed, fortranOrder: order === 'True', shape }
}

const NUMBERS: Readonly<Record<string, DType>> = {
  f8: 'float64',
  f4: 'float32',
  f2: 'float16',
  i8: 'int64',
  i4: 'int32',
  i2: 'int16',
  i1: 'int8',
  u8: 'uint64',
  u4: 'uint32',
  u2: 'uint16',
  u1: 'uint8',
  b1: 'bool',
  c8: 'complex64',
  c16: 'complex128',
}

/** `<f4`, `|b1`, `>U5`: byte order, kind, and size in bytes (`U`: in code points). */
function parseType(descr: string, name: string): Pick<Header, 'type' | 'bigEndian'> {
  const parts = /^([<>|=])([a-zA-Z])(\d+)?$/.exec(descr)
  const [, order = '', kind = '', size = ''] = parts ?? []
  if (kind === 'O') {
    throw new ArtifactError('unsafe-pickle', `${name}: is an object array, that is a pickle; reading it would run code`)
  }
  const bigEndian = order === '>'
  const number = NUMBERS[`${kind}${size}`]
  if (number !== undefined) return { type: number, bigEndian }
  if (kind === 'U' && size !== '') return { type: { kind, bytes: 4 * Number(size) }, bigEndian }
  if (kind === 'S' && size !== '') return { type: { kind, bytes: Number(size) }, bigEndian }
  throw new ArtifactError('malformed', `${name}: the numpy type ${JSON.stringify(descr)} is no tensor's type`)
}

/** Elements in Fortran order (first index fastest) put into row-major order. */
function rowMajor(data: Uint8Array, shape: Shape, width: number): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(data.byteLength)
  const count = elementCount(shape)
  const index = shape.map(() => 0)
  for (let place = 0; place < count; place++) {
    let target = 0
    for (let axis = 0; axis < shape.length; axis++) target = target * (shape[axis] ?? 1) + (index[axis] ?? 0)
    out.set(data.subarray(place * width, (place + 1) * width), target * width)
    for (let axis = 0; axis < shape.length; axis++) {
      const next = (index[axis] ?? 0) + 1
      index[axis] = next === shape[axis] ? 0 : next
      if (next !== shape[axis]) break
    }
  }
  return out
}

/** Fixed-width texts as UTF-8; zeros at the end are padding. */
function textsOf(data: Uint8Array<ArrayBuffer>, type: TextType, count: number, name: string): Uint8Array[] {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  return Array.from({ length: count }, (_, element) => {
    const start = element * type.bytes
    if (type.kind === 'S') {
      let end = start + type.bytes
      while (end > start && data[end - 1] === 0) end--
      return data.slice(start, end)
    }
    const points: number[] = []
    for (let at = start; at < start + type.bytes; at += 4) points.push(view.getUint32(at, true))
    while (points.at(-1) === 0) points.pop()
    if (points.some((point) => point > 0x10_ffff)) {
      throw new ArtifactError('malformed', `${name}: text ${element} holds no code point of Unicode`)
    }
    return new TextEncoder().encode(points.map((point) => String.fromCodePoint(point)).join(''))
  })
}

const DESCRIPTIONS: Partial<Record<DType, string>> = {
  ...Object.fromEntries(Object.entries(NUMBERS).map(([descr, dtype]) => [dtype, `<${descr}`])),
  bool: '|b1',
  uint8: '|u1',
  int8: '|i1',
}

/**
 * Writes one array, version 1.0. Types that numpy lacks (bfloat16, float8) are widened to float32, which holds them
 * exactly; texts become `S`.
 * @throws RangeError where a text ends in zero bytes, which numpy would drop.
 */
export function writeNpy(tensor: Tensor): Uint8Array {
  const { descr, bytes } = encode(tensor)
  const shape = tensor.shape.length === 1 ? `(${tensor.shape[0] ?? 0},)` : `(${tensor.shape.join(', ')})`
  const text = `{'descr': '${descr}', 'fortran_order': False, 'shape': ${shape}, }`
  const length = Math.ceil((10 + text.length + 1) / ALIGNMENT) * ALIGNMENT - 10
  const out = new Uint8Array(10 + length + bytes.byteLength)
  out.set([...MAGIC, 1, 0, length & 0xff, length >> 8])
  out.set(new TextEncoder().encode(text.padEnd(length - 1) + '\n'), 10)
  out.set(bytes, 10 + length)
  return out
}

const WIDENED: Partial<Record<DType, (bits: number) => number>> = {
  bfloat16: fromBfloat16,
  float8_e4m3fn: fromFloat8e4m3fn,
  float8_e5m2: fromFloat8e5m2,
}

function encode({ dtype, data }: Tensor): { readonly descr: string; readonly bytes: Uint8Array } {
  if (!ArrayBuffer.isView(data)) return encodeTexts(data)
  const widen = WIDENED[dtype]
  if (widen !== undefined && (data instanceof Uint16Array || data instanceof Uint8Array)) {
    return { descr: '<f4', bytes: toBytes('float32', Float32Array.from(data, widen)) }
  }
  return { descr: DESCRIPTIONS[dtype] ?? '|u1', bytes: toBytes(dtype, data) }
}

function encodeTexts(texts: readonly Uint8Array[]): { readonly descr: string; readonly bytes: Uint8Array } {
  const width = texts.reduce((most, text) => Math.max(most, text.byteLength), 1)
  const bytes = new Uint8Array(texts.length * width)
  for (const [at, text] of texts.entries()) {
    if (text.at(-1) === 0) throw new RangeError(`text ${at} ends in a zero byte, which a numpy array cannot hold`)
    bytes.set(text, at * width)
  }
  return { descr: `|S${width}`, bytes }
}
