import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readGolden, writeGolden } from '../../../src/formats/npz/golden.ts'
import { readNpy, writeNpy } from '../../../src/formats/npz/npy.ts'
import { readNpz, writeNpz } from '../../../src/formats/npz/npz.ts'
import { DEFAULT_LIMITS } from '../../../src/io/limits.ts'
import { fromFloat16 } from '../../../src/tensor/halves.ts'
import type { Tensor } from '../../../src/tensor/tensor.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures/npz')
const scratch = mkdtempSync(join(tmpdir(), 'npz-'))
afterAll(() => {
  rmSync(scratch, { recursive: true })
})

interface Kind {
  readonly dtype: string
  readonly shape: readonly number[]
  readonly values: readonly unknown[]
}
const KINDS = Object.entries(JSON.parse(readFileSync(join(FIXTURES, 'kinds.json'), 'utf8')) as Record<string, Kind>)

/** Elements as numpy's own `tolist` gives them. */
function listed(tensor: Tensor): unknown[] {
  const { dtype, data } = tensor
  if (!ArrayBuffer.isView(data)) return data.map((text) => new TextDecoder().decode(text))
  const numbers = Array.from(data as Iterable<number | bigint>, Number)
  if (dtype === 'float16') return numbers.map(fromFloat16)
  if (!dtype.startsWith('complex')) return numbers
  return numbers.flatMap((real, i) => (i % 2 === 0 ? [[real, numbers[i + 1]]] : []))
}

describe.each(['kinds.npz', 'deflated.npz'])('%s, written by numpy', (file) => {
  let arrays: ReadonlyMap<string, Tensor> = new Map()
  beforeAll(async () => {
    arrays = await readNpz(join(FIXTURES, file), file)
  })
  it.each(KINDS)('%s', (name, kind) => {
    const tensor = arrays.get(name)
    if (tensor === undefined) throw new Error('not read')
    expect(tensor.dtype).toBe(/^[<|]?[US]\d/.test(kind.dtype) ? 'string' : kind.dtype)
    expect(tensor.shape).toEqual(kind.shape)
    if (tensor.dtype === 'string' && name === 'text/S') {
      expect(tensor.data).toEqual(['', 'ab\0c', 'xyz'].map((text) => new TextEncoder().encode(text)))
    } else expect(listed(tensor)).toEqual(kind.values)
  })
})

describe('what is written is read back', () => {
  it('every array of numpy, and the same bytes each time', async () => {
    const arrays = await readNpz(join(FIXTURES, 'kinds.npz'), 'kinds.npz')
    await writeNpz(join(scratch, 'a.npz'), arrays)
    await writeNpz(join(scratch, 'b.npz'), arrays)
    expect(readFileSync(join(scratch, 'a.npz'))).toEqual(readFileSync(join(scratch, 'b.npz')))
    expect(await readNpz(join(scratch, 'a.npz'), 'a.npz')).toEqual(arrays)
  })
  it('bfloat16 as float32', () => {
    const bytes = writeNpy({ dtype: 'bfloat16', shape: [2], data: Uint16Array.of(0x3fc0, 0xc000) })
    expect(readNpy(bytes, 'x', DEFAULT_LIMITS)).toEqual({
      dtype: 'float32',
      shape: [2],
      data: Float32Array.of(1.5, -2),
    })
  })
  it('the bytes that numpy writes', () => {
    const bytes = writeNpy({ dtype: 'int32', shape: [3], data: Int32Array.of(1, 2, 3) })
    expect(Buffer.from(bytes.subarray(0, 128)).toString('latin1')).toBe(
      `\x93NUMPY\x01\x00v\x00{'descr': '<i4', 'fortran_order': False, 'shape': (3,), }`.padEnd(127) + '\n',
    )
  })
  it('a text that numpy would cut is refused', () => {
    expect(() => writeNpy({ dtype: 'string', shape: [1], data: [Uint8Array.of(65, 0)] })).toThrow(RangeError)
  })
  it('goldens', async () => {
    const golden = {
      inputs: new Map([['x', { dtype: 'float32', shape: [2, 1], data: Float32Array.of(1, 2) } satisfies Tensor]]),
      outputs: new Map([['y', { dtype: 'float32', shape: [2], data: Float32Array.of(3, 4) } satisfies Tensor]]),
    }
    await writeGolden(join(scratch, 'g.npz'), golden)
    expect(await readGolden(join(scratch, 'g.npz'), 'g.npz')).toEqual({ ...golden, rows: 2 })
  })
  it('goldens of a model that calls its inputs and outputs by names no file could have', async () => {
    const row: Tensor = { dtype: 'float32', shape: [1], data: Float32Array.of(1) }
    const golden = { inputs: new Map([['in put é', row]]), outputs: new Map([['out:0 "q" <b>&\\..', row]]) }
    await writeGolden(join(scratch, 'odd.npz'), golden)
    expect(await readGolden(join(scratch, 'odd.npz'), 'odd.npz')).toEqual({ ...golden, rows: 1 })
  })
})

/** A version 1.0 array with any header text. */
function npy(header: string, data: number): Uint8Array {
  const text = new TextEncoder().encode(header)
  return Uint8Array.from([
    0x93,
    0x4e,
    0x55,
    0x4d,
    0x50,
    0x59,
    1,
    0,
    text.length & 255,
    text.length >> 8,
    ...text,
    ...new Uint8Array(data),
  ])
}
const header = (descr: string, shape: string): string =>
  `{'descr': '${descr}', 'fortran_order': False, 'shape': ${shape}, }`

describe('hostile and broken arrays', () => {
  const read = (bytes: Uint8Array): Tensor => readNpy(bytes, 'evil', DEFAULT_LIMITS)
  it.each([
    ['too short', npy(header('<f4', '(3,)'), 11), 'truncated-file'],
    ['too long', npy(header('<f4', '(3,)'), 13), 'trailing-bytes'],
    ['a claim of terabytes', npy(header('<f8', '(1000000, 1000000)'), 8), 'truncated-file'],
    ['a claim beyond numbers', npy(header('<f8', '(9007199254740993, 4)'), 8), 'limit-exceeded'],
    ['33 dimensions', npy(header('<f4', `(${'1, '.repeat(33)})`), 4), 'limit-exceeded'],
    ['an object', npy(header('|O', '(1,)'), 8), 'unsafe-pickle'],
    ['a date', npy(header('<M8[ns]', '(1,)'), 8), 'malformed'],
    ['a long double', npy(header('<f16', '(1,)'), 16), 'malformed'],
    ['raw bytes', npy(header('|V2', '(1,)'), 2), 'malformed'],
    ['a negative dimension', npy(header('<f4', '(-1,)'), 4), 'malformed'],
    ['an expression', npy(`__import__('os').system('true')`, 0), 'malformed'],
    ['a key twice over', npy(`{'descr': '<f4', 'descr': '<f4', 'shape': ()}`, 4), 'malformed'],
    ['text after the header', npy(header('<f4', '()') + 'x', 4), 'malformed'],
    ['no array', new Uint8Array(40), 'malformed'],
    ['texts of no width', npy(header('<U0', '(1000000000,)'), 0), 'malformed'],
    ['bytes of no width', npy(header('|S0', '(2,)'), 0), 'malformed'],
    [
      'an unknown version',
      Uint8Array.from(npy(header('<f4', '()'), 4), (byte, i) => (i === 6 ? 9 : byte)),
      'malformed',
    ],
    [
      'a header beyond the file',
      Uint8Array.from([0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0, 0xff, 0x20, 0, 0]),
      'truncated-file',
    ],
    [
      'a huge header',
      Uint8Array.from([0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 2, 0, 0xff, 0xff, 0xff, 0xff]),
      'limit-exceeded',
    ],
    ['no code point', npy(header('<U1', '(1,)'), 4).fill(0xff, -4), 'malformed'],
  ] as const)('%s', (_, bytes, code) => {
    expect(() => read(bytes)).toThrow(expect.objectContaining({ name: 'ArtifactError', code }))
  })
  it('a structured type', () => {
    expect(() => read(readFileSync(join(FIXTURES, 'structured.npy')))).toThrow(/structured/)
  })
  it('an object array in a golden is a pickle, not a golden', async () => {
    await expect(readGolden(join(FIXTURES, 'object.npz'), 'object.npz')).rejects.toMatchObject({
      code: 'unsafe-pickle',
    })
  })
})

describe('malformed goldens', () => {
  const one = { dtype: 'float32', shape: [1], data: Float32Array.of(1) } satisfies Tensor
  const two = { dtype: 'float32', shape: [2], data: Float32Array.of(1, 2) } satisfies Tensor
  it.each([
    ['no-inputs', { 'outputs/y': one }, /no array inputs/],
    ['no-outputs', { 'inputs/x': one }, /no array outputs/],
    ['other-names', { 'inputs/x': one, 'outputs/y': one, z: one }, /neither/],
    ['rows', { 'inputs/a': one, 'inputs/b': two, 'outputs/y': one }, /2 rows/],
    ['scalar', { 'inputs/a': { ...one, shape: [] }, 'outputs/y': one }, /no rows/],
  ] as const)('%s', async (name, arrays, message) => {
    const path = join(scratch, `${name}.npz`)
    await writeNpz(path, new Map(Object.entries(arrays)))
    await expect(readGolden(path, name)).rejects.toMatchObject({
      code: 'golden-malformed',
      message: expect.stringMatching(message),
    })
  })
  it('a file that is no zip', async () => {
    await expect(readGolden(join(FIXTURES, 'kinds.json'), 'kinds.json')).rejects.toMatchObject({
      code: 'golden-malformed',
    })
  })
})
