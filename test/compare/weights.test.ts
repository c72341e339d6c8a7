import { describe, expect, it } from 'vitest'
import { pairChunks } from '../../src/compare/chunks.ts'
import { flipped, permuted, rounded } from '../../src/compare/expected.ts'
import { compareTensor } from '../../src/compare/weights.ts'
import { memoryEntry, readTensor } from '../../src/tensor/entry.ts'
import { fromFloat16, toFloat16 } from '../../src/tensor/halves.ts'
import type { TensorEntry } from '../../src/tensor/tensor.ts'
import type { Transform } from '../../src/tensor/transform.ts'
import { entry, weights } from './entries.ts'

const IDENTITY: Transform = { kind: 'identity' }
const values = weights(24)

function transposed(source: Float32Array, rows: number, columns: number): Float32Array {
  return Float32Array.from(
    { length: rows * columns },
    (_, i) => source[(i % rows) * columns + Math.floor(i / rows)] ?? NaN,
  )
}

/** The same tensor, cut into pieces of its own size whatever is asked for. */
function cut(tensor: TensorEntry, size: number): TensorEntry {
  return { ...tensor, chunks: () => tensor.chunks(size) }
}

describe('identity', () => {
  it('is the same bits, however they are cut', () => {
    const [a, b] = [cut(entry('a', [24], values), 12), cut(entry('b', [24], values), 40)]
    expect(compareTensor(a, b, IDENTITY)).toMatchObject({ class: 'identical', difference: null })
  })
  it('is not the same numbers: -0 is not 0', () => {
    const result = compareTensor(entry('a', [2], [0, 1]), entry('b', [2], [-0, 1]), IDENTITY)
    expect(result).toMatchObject({ class: 'different', difference: { differing: 1, zeroSigns: 1, maxAbs: 0 } })
  })
  it('tells NaN payloads apart', () => {
    const bits = (payload: number): TensorEntry => {
      const bytes = new Uint8Array(Uint32Array.of(0x7fc0_0000 | payload).buffer)
      return { ...entry('n', [1], [0]), chunks: () => [bytes] }
    }
    expect(compareTensor(bits(1), bits(1), IDENTITY).class).toBe('identical')
    expect(compareTensor(bits(1), bits(2), IDENTITY)).toMatchObject({
      class: 'different',
      difference: { nanPayloads: 1 },
    })
  })
  it('sees one differing byte at the end of a long tensor', () => {
    const long = weights(300_000)
    const other = long.slice()
    other[299_999] = 1
    const result = compareTensor(entry('a', [300_000], long), entry('b', [300_000], other), IDENTITY)
    expect(result).toMatchObject({
      class: 'different',
      difference: { differing: 1, firstIndex: 299_999, worstIndex: 299_999 },
    })
  })
  it('does not hold for another shape of the same bytes', () => {
    const result = compareTensor(entry('a', [4, 6], values), entry('b', [6, 4], values), IDENTITY)
    expect(result).toMatchObject({ class: 'different', difference: null })
  })
  it('does not hold where a reader gives fewer bytes than it promised', () => {
    const short = { ...entry('b', [24], values), chunks: () => entry('b', [23], values.subarray(0, 23)).chunks() }
    expect(compareTensor(entry('a', [24], values), short, IDENTITY).class).toBe('different')
  })
  it('covers texts, booleans and empty tensors', () => {
    const texts = (...words: string[]): TensorEntry =>
      memoryEntry('t', {
        dtype: 'string',
        shape: [words.length],
        data: words.map((word) => new TextEncoder().encode(word)),
      })
    expect(compareTensor(texts('a', 'bc'), texts('a', 'bc'), IDENTITY).class).toBe('identical')
    expect(compareTensor(texts('a', 'bc'), texts('ab', 'c'), IDENTITY)).toMatchObject({
      class: 'different',
      difference: null,
    })
    expect(compareTensor(entry('a', [0, 3], []), entry('b', [0, 3], []), IDENTITY).class).toBe('identical')
    expect(compareTensor(entry('a', [2], [1, 0], 'bool'), entry('b', [2], [1, 0], 'bool'), IDENTITY).class).toBe(
      'identical',
    )
  })
})

describe('another type, undeclared', () => {
  it('is harmless where every number is the same, and says that it was no loss', () => {
    const doubles = entry('a', [24], values, 'float64')
    expect(compareTensor(doubles, entry('b', [24], values), IDENTITY)).toMatchObject({ class: 'cast', lossless: true })
  })
  it('is a difference where one number is not', () => {
    const doubles = entry('a', [24], [...values.subarray(0, 23), 0.1], 'float64')
    expect(compareTensor(doubles, entry('b', [24], [...values.subarray(0, 23), 0.1]), IDENTITY).class).toBe('different')
  })
  it('is never called harmless for integers beyond 2^53', () => {
    const large = entry('a', [1], [2 ** 60], 'int64')
    expect(compareTensor(large, entry('b', [1], [2 ** 60], 'float64'), IDENTITY).class).toBe('different')
    expect(compareTensor(entry('a', [1], [5], 'int64'), entry('b', [1], [5], 'int32'), IDENTITY).class).toBe('cast')
  })
})

describe('a declared permutation', () => {
  const source = entry('a', [4, 6], values)
  const turned = entry('b', [6, 4], transposed(values, 4, 6))
  const permute: Transform = { kind: 'permute', axes: [1, 0] }
  it('is verified', () => {
    expect(compareTensor(source, turned, permute)).toMatchObject({ class: 'relaid', difference: null })
  })
  it('is not believed', () => {
    const wrong = transposed(values, 4, 6)
    wrong[5] = 9
    expect(compareTensor(source, entry('b', [6, 4], wrong), permute)).toMatchObject({
      class: 'different',
      difference: { differing: 1 },
    })
    expect(compareTensor(source, entry('b', [6, 4], values), permute).class).toBe('different')
  })
  it('that is none makes a difference, not a crash', () => {
    expect(compareTensor(source, turned, { kind: 'permute', axes: [0, 0] }).class).toBe('different')
    expect(compareTensor(source, turned, { kind: 'permute', axes: [0] }).class).toBe('different')
  })
  it('is gathered in windows of any size', () => {
    const cube = entry('c', [2, 3, 4], values)
    const expected = readTensor(permuted(cube, [2, 0, 1])).data
    for (const window of [4, 12, 40, 1000]) expect(readTensor(permuted(cube, [2, 0, 1], window)).data).toEqual(expected)
    expect(expected.slice(0, 4)).toEqual(
      Float32Array.of(values[0] ?? 0, values[4] ?? 0, values[8] ?? 0, values[12] ?? 0),
    )
    expect(permuted(cube, [2, 0, 1]).shape).toEqual([4, 2, 3])
  })
  it('twice over leads back', () => {
    const cube = entry('c', [2, 3, 4], values)
    expect(readTensor(permuted(permuted(cube, [2, 0, 1]), [1, 2, 0])).data).toEqual(values)
    expect(readTensor(flipped(flipped(cube, [0, 2], 20), [0, 2])).data).toEqual(values)
  })
})

describe('a declared cast', () => {
  const cast: Transform = { kind: 'cast', to: 'float16' }
  const halves = Array.from(values, (value) => fromFloat16(toFloat16(value)))
  it('is the correctly rounded source, in the narrow type or widened again by the reader', () => {
    expect(compareTensor(entry('a', [24], values), entry('b', [24], values, 'float16'), cast).class).toBe('cast')
    expect(compareTensor(entry('a', [24], values), entry('b', [24], halves), cast).class).toBe('cast')
  })
  it('is not the neighbour of the rounded source', () => {
    const off = halves.map((value, i) => (i === 7 ? fromFloat16(toFloat16(value) + 1) : value))
    expect(compareTensor(entry('a', [24], values), entry('b', [24], off), cast)).toMatchObject({
      class: 'different',
      difference: { differing: 1 },
    })
  })
  it('is not the source left as it was', () => {
    expect(compareTensor(entry('a', [24], values), entry('b', [24], values), cast).class).toBe('different')
  })
  it('may choose the payload of a NaN, and keeps -0', () => {
    const nan = new Float32Array(2)
    new Uint32Array(nan.buffer).set([0xffc0_1234, 0x8000_0000])
    const source = { ...entry('a', [2], [0, 0]), chunks: () => [new Uint8Array(nan.buffer)] }
    expect(compareTensor(source, entry('b', [2], [NaN, -0], 'float16'), cast).class).toBe('cast')
    expect(compareTensor(source, entry('b', [2], [NaN, 0], 'float16'), cast).class).toBe('different')
  })
  it('of texts or complex numbers is none', () => {
    const texts = memoryEntry('t', { dtype: 'string', shape: [1], data: [Uint8Array.of(65)] })
    expect(compareTensor(texts, texts, cast).class).toBe('different')
  })
  it('of integers does not wrap', () => {
    expect(readTensor(rounded(entry('a', [3], [2 ** 40, -(2 ** 40), 7], 'int64'), 'int32')).data).toEqual(
      Int32Array.of(2 ** 31 - 1, -(2 ** 31), 7),
    )
    expect(readTensor(rounded(entry('a', [2], [2 ** 70, -3], 'float64'), 'int64')).data).toEqual(
      BigInt64Array.of(2n ** 63n - 1n, -3n),
    )
  })
})

describe('a declared quantisation', () => {
  const scale = 0.01
  const affine: Transform = { kind: 'affine', scale, min: -1.28, dtype: 'uint8' }
  const onGrid = values.map((value) => Math.round((value + 1.28) / scale) * scale - 1.28)
  it('is within half a step of the source', () => {
    expect(compareTensor(entry('a', [24], values), entry('b', [24], onGrid), affine).class).toBe('quantized')
  })
  it('is not a step off in one place', () => {
    const off = onGrid.map((value, i) => (i === 11 ? value + scale : value))
    expect(compareTensor(entry('a', [24], values), entry('b', [24], off), affine).class).toBe('different')
  })
  it('never makes numbers NaN or infinite', () => {
    const off = onGrid.map((value, i) => (i === 11 ? NaN : value))
    expect(compareTensor(entry('a', [24], values), entry('b', [24], off), affine).class).toBe('different')
  })
})

describe('a declared reshape', () => {
  it('is the same bytes in the declared shape', () => {
    const reshape: Transform = { kind: 'reshape', to: [2, 12] }
    expect(compareTensor(entry('a', [24], values), entry('b', [2, 12], values), reshape).class).toBe('relaid')
    expect(compareTensor(entry('a', [24], values), entry('b', [12, 2], values), reshape).class).toBe('different')
    expect(compareTensor(entry('a', [24], values), entry('b', [24], values), { kind: 'reshape', to: [5] }).class).toBe(
      'different',
    )
  })
})

describe('pairs of chunks', () => {
  it('hold the same elements for types of different width', () => {
    const [a, b] = [cut(entry('a', [24], values), 28), cut(entry('b', [24], values, 'float64'), 40)]
    let seen = 0
    for (const piece of pairChunks(a, b)) {
      expect(piece.start).toBe(seen)
      expect(piece.a.byteLength * 2).toBe(piece.b.byteLength)
      seen += piece.count
    }
    expect(seen).toBe(24)
  })
})
