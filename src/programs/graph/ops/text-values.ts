import { elementCount } from '../../../tensor/tensor.ts'
import { sipHash64 } from '../../layers/layers/preprocessing/siphash.ts'
import { known } from '../cells.ts'
import { exceeded } from '../errors.ts'
import { GRAPH_LIMITS } from '../limits.ts'
import type { OpCall, OpResult, OpRun, OpTable } from '../op-def.ts'
import { at, broadcastShape, placeIn, upTo } from './shapes.ts'

/** An op that also takes texts, which executors do not hold: whether each equals its partner, or the other way round. */
export const alsoTexts =
  (wanted: boolean, otherwise: OpRun): OpRun =>
  (call) => {
    if (call.dtype(0) !== 'string' || call.dtype(1) !== 'string') return otherwise(call)
    const [a, b] = [spread(call, 0), spread(call, 1)]
    const shape = call.sized(broadcastShape(call.shape(0), call.shape(1)))
    const answers = upTo(elementCount(shape)).map((i) =>
      (Buffer.compare(a(shape, i), b(shape, i)) === 0) === wanted ? 1 : 0,
    )
    return known('bool', shape, answers)
  }

/** Chooses between texts, which executors do not hold, and between known 64-bit integers, of which they hold few. */
export const chosenHere =
  (otherwise: OpRun): OpRun =>
  (call) => {
    const dtype = call.dtype(1)
    const isKnown = call.inputs.every(({ kind }) => kind === 'known')
    if (dtype !== 'string' && (dtype !== 'int64' || !isKnown)) return otherwise(call)
    const shape = call.sized(broadcastShape(call.shape(0), broadcastShape(call.shape(1), call.shape(2))))
    const condition = call.numbers(0)
    const sides = upTo(elementCount(shape)).map((i) => (at(condition, placeIn(call.shape(0), shape, i)) === 0 ? 2 : 1))
    if (dtype === 'string') {
      const texts = { 1: spread(call, 1), 2: spread(call, 2) }
      return { kind: 'known', tensor: { dtype, shape, data: sides.map((side, i) => texts[side](shape, i)) } }
    }
    const numbers = sides.map((side, i) => integer(call, side, placeIn(call.shape(side), shape, i)))
    return { kind: 'known', tensor: { dtype, shape, data: BigInt64Array.from(numbers) } }
  }

function integer(call: OpCall, place: number, at: number): bigint {
  const { data } = call.tensor(place)
  const value = data[at]
  if (typeof value !== 'bigint') throw call.malformed(`input ${place}: found no 64-bit integers`)
  return value
}

/** Elements of an input as they stand in a larger shape. */
function spread(call: OpCall, place: number): (shape: readonly number[], i: number) => Uint8Array {
  const [texts, from] = [call.texts(place), call.shape(place)]
  return (shape, i) => at(texts, placeIn(from, shape, i))
}

function strongHash(call: OpCall): OpResult {
  const buckets = BigInt(call.attrs.int('num_buckets'))
  const [first, second, ...others] = call.attrs.ints('key')
  if (buckets < 1n) throw call.malformed(`attribute num_buckets: found ${buckets}, allowed: at least 1`)
  if (first === undefined || second === undefined || others.length > 0) {
    throw call.malformed(`attribute key: found ${call.attrs.ints('key').length} numbers, allowed: 2`)
  }
  const places = call.texts(0).map((text) => Number(sipHash64(text, BigInt(first), BigInt(second)) % buckets))
  return known('int64', call.shape(0), places)
}

/** Texts as the numbers of their characters, row after row: where rows end, and the numbers. */
function unicodeDecode(call: OpCall): OpResult {
  refuseEncodings(call, 'input_encoding')
  if (call.attrs.text('errors', 'replace') !== 'replace' || call.attrs.bool('replace_control_characters', false)) {
    throw call.unsupported('attribute errors: allowed: replace, control characters kept')
  }
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
  const rows = call.texts(0).map((text) => [...utf8.decode(text)].map((character) => character.codePointAt(0) ?? 0))
  const ends = [0]
  for (const row of rows) ends.push(at(ends, ends.length - 1) + row.length)
  const values = rows.flat()
  return [known(call.attrs.dtype('Tsplits', 'int64'), [ends.length], ends), known('int32', [values.length], values)]
}

/** The other way round. */
function unicodeEncode(call: OpCall): OpResult {
  refuseEncodings(call, 'output_encoding')
  const [values, splits] = [call.ints(0), call.ints(1)]
  if (values.length * 4 > GRAPH_LIMITS.textBytes)
    throw exceeded(call.step, `makes a text of ${values.length} characters`)
  const data = upTo(Math.max(0, splits.length - 1)).map((row) => {
    const characters = values.slice(at(splits, row), at(splits, row + 1)).map((value) => {
      const isCharacter = value >= 0 && value <= 0x10ffff && (value < 0xd800 || value > 0xdfff)
      return String.fromCodePoint(isCharacter ? value : 0xfffd)
    })
    return new Uint8Array(Buffer.from(characters.join('')))
  })
  return { kind: 'known', tensor: { dtype: 'string', shape: [data.length], data } }
}

function refuseEncodings(call: OpCall, attribute: string): void {
  const encoding = call.attrs.text(attribute)
  if (!/^utf-?8$/i.test(encoding)) throw call.unsupported(`attribute ${attribute}: found ${encoding}, allowed: UTF-8`)
}

/** Bytes, or characters: bytes that do not go on with one. */
function lengths(call: OpCall): OpResult {
  const isByte = call.attrs.choice('unit', ['BYTE', 'UTF8_CHAR'], 'BYTE') === 'BYTE'
  const counts = call.texts(0).map((text) => (isByte ? text.length : text.filter((byte) => byte >> 6 !== 2).length))
  return known('int32', call.shape(0), counts)
}

/** Without white space at both ends. */
function stripped(call: OpCall): OpResult {
  const data = call.texts(0).map((text) => {
    const plain = Buffer.from(text).toString('latin1')
    return new Uint8Array(Buffer.from(plain.replace(/^[ \t\n\v\f\r]+|[ \t\n\v\f\r]+$/g, ''), 'latin1'))
  })
  return { kind: 'known', tensor: { dtype: 'string', shape: call.shape(0), data } }
}

/** Whole numbers and truth values as texts. Digits of a float are a matter of its last rounding, and are not written. */
function asText(call: OpCall): OpResult {
  const { attrs } = call
  const { dtype, shape, data } = call.tensor(0)
  if (!/^u?int\d+$|^bool$/.test(dtype)) throw call.unsupported(`${dtype} as texts, allowed: integers and booleans`)
  const width = attrs.int('width', -1)
  const fill = attrs.text('fill', '')
  if (!['', '0', '-'].includes(fill)) throw call.unsupported(`attribute fill: found ${fill}, allowed: 0, -`)
  if (width > GRAPH_LIMITS.textBytes / Math.max(elementCount(shape), 1)) throw exceeded(call.step, `width ${width}`)
  const texts = Array.from(data as ArrayLike<number | bigint>, (number) => {
    if (dtype === 'bool') return number ? 'true' : 'false'
    const digits = String(number)
    if (fill === '-') return digits.padEnd(width)
    if (fill === '') return digits.padStart(width)
    return digits.startsWith('-') ? `-${digits.slice(1).padStart(width - 1, '0')}` : digits.padStart(width, '0')
  })
  return {
    kind: 'known',
    tensor: { dtype: 'string', shape, data: texts.map((text) => new Uint8Array(Buffer.from(text))) },
  }
}

export const TEXT_VALUES: OpTable = {
  StringToHashBucketStrong: strongHash,
  UnicodeDecode: unicodeDecode,
  UnicodeEncode: unicodeEncode,
  StringLength: lengths,
  StringStrip: stripped,
  AsString: asText,
}
