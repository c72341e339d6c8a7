import { describe, expect, it } from 'vitest'

import { decodeStrings, encodeStrings, fromBytes, swapBytes, toBytes } from '../../src/tensor/bytes.ts'
import { memoryEntry, pieceBytes, readTensor, weightTable } from '../../src/tensor/entry.ts'
import type { DType } from '../../src/tensor/dtype.ts'
import type { Tensor, TensorData, TensorEntry } from '../../src/tensor/tensor.ts'

const strings = ['', 'a', 'dé'].map((text) => new TextEncoder().encode(text))

/** Two or three elements of every dtype. */
const SAMPLES: readonly (readonly [DType, TensorData])[] = [
  ['float64', Float64Array.of(1.5, NaN, -0)],
  ['float32', Float32Array.of(1.5, Infinity, -0)],
  ['float16', Uint16Array.of(0x3c00, 0x8000, 1)],
  ['bfloat16', Uint16Array.of(0x3f80, 0xffff, 1)],
  ['float8_e4m3fn', Uint8Array.of(0x38, 0x7f, 1)],
  ['float8_e5m2', Uint8Array.of(0x3c, 0x7f, 1)],
  ['int64', BigInt64Array.of(-(2n ** 63n), 1n, 2n ** 63n - 1n)],
  ['uint64', BigUint64Array.of(0n, 1n, 2n ** 64n - 1n)],
  ['int32', Int32Array.of(-(2 ** 31), 1, 2 ** 31 - 1)],
  ['uint32', Uint32Array.of(0, 1, 2 ** 32 - 1)],
  ['int16', Int16Array.of(-32768, 1, 32767)],
  ['uint16', Uint16Array.of(0, 1, 65535)],
  ['int8', Int8Array.of(-128, 1, 127)],
  ['uint8', Uint8Array.of(0, 1, 255)],
  ['bool', Uint8Array.of(0, 1, 1)],
  ['complex64', Float32Array.of(1, 2, 3, 4, 5, 6)],
  ['complex128', Float64Array.of(1, 2, 3, 4, 5, 6)],
  ['string', strings],
]

describe.each(SAMPLES)('%s', (dtype, data) => {
  const tensor: Tensor = { dtype, shape: [3], data }

  it('is read from an entry as it went in', () => {
    expect(readTensor(memoryEntry('x', tensor))).toEqual(tensor)
  })

  it('comes in pieces of whole elements', () => {
    const entry = memoryEntry('x', tensor)
    const width = entry.byteLength / 3
    const lengths = [...entry.chunks(dtype === 'string' ? 1000 : width + 1)].map((chunk) => chunk.length)
    expect(lengths).toEqual(dtype === 'string' ? [entry.byteLength] : width === 1 ? [2, 1] : [width, width, width])
  })
})

describe('bytes', () => {
  it('are little-endian', () => {
    expect([...toBytes('int32', Int32Array.of(1, -2))]).toEqual([1, 0, 0, 0, 0xfe, 0xff, 0xff, 0xff])
    expect(fromBytes('int16', Uint8Array.of(1, 2), 1, 'x')).toEqual(Int16Array.of(0x0201))
  })

  it('of strings are a length and the text', () => {
    const bytes = encodeStrings(strings)
    expect([...bytes]).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 97, 3, 0, 0, 0, 100, 0xc3, 0xa9])
    expect(decodeStrings(bytes, 3, 'x')).toEqual(strings)
  })

  it('of strings are refused where they do not come out even', () => {
    const bytes = encodeStrings(strings)
    for (const [cut, count] of [
      [bytes.length - 1, 3],
      [2, 1],
      [bytes.length, 2],
      [bytes.length, 4],
    ] as const) {
      expect(() => decodeStrings(bytes.subarray(0, cut), count, 'words')).toThrow(
        expect.objectContaining({ code: 'malformed', place: { tensor: 'words' } }),
      )
    }
  })

  it('swap within elements only', () => {
    const bytes = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8)
    swapBytes(bytes, 4)
    expect([...bytes]).toEqual([4, 3, 2, 1, 8, 7, 6, 5])
  })
})

describe('readTensor', () => {
  const lying = (promised: number, given: number): TensorEntry => ({
    name: 'x',
    dtype: 'uint8',
    shape: [promised],
    byteLength: promised,
    chunks: () => [new Uint8Array(given)],
  })

  it.each([
    [4, 3],
    [4, 5],
    [4, 0],
  ])('refuses an entry that promises %i bytes and gives %i', (promised, given) => {
    expect(() => readTensor(lying(promised, given))).toThrow(expect.objectContaining({ code: 'malformed' }))
  })

  it('refuses what no array holds, before it is allocated', () => {
    expect(() => readTensor(lying(2 ** 40, 0))).toThrow(expect.objectContaining({ code: 'limit-exceeded' }))
  })

  it('reads scalars and tensors without elements', () => {
    const scalar: Tensor = { dtype: 'float32', shape: [], data: Float32Array.of(2) }
    const none: Tensor = { dtype: 'int64', shape: [0, 3], data: new BigInt64Array(0) }
    expect(readTensor(memoryEntry('s', scalar))).toEqual(scalar)
    expect(readTensor(memoryEntry('n', none))).toEqual(none)
    expect([...memoryEntry('n', none).chunks()]).toEqual([])
  })
})

it('weightTable keeps the order and refuses a name twice', () => {
  const entries = ['b', 'a'].map((name) => memoryEntry(name, { dtype: 'uint8', shape: [], data: Uint8Array.of(1) }))
  const table = weightTable(entries)
  expect([table.size, ...[...table].map(({ name }) => name)]).toEqual([2, 'b', 'a'])
  expect([...table]).toEqual(entries)
  expect(table.get('a')).toBe(entries[1])
  expect(table.get('c')).toBeUndefined()
  expect(() => weightTable([...entries, ...entries])).toThrow('the tensor name b occurs twice')
})

it('pieceBytes gives whole elements, one at least', () => {
  expect([pieceBytes(10, 4), pieceBytes(1, 8), pieceBytes(16, 8), pieceBytes(0, 0)]).toEqual([8, 8, 16, 1])
})
