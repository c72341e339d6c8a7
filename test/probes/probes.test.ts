import { describe, expect, it } from 'vitest'
import { NoProbe, probesFor } from '../../src/probes/probes.ts'
import { randomOf } from '../../src/probes/random.ts'
import type { Signature, TensorSpec } from '../../src/tensor/signature.ts'

function signature(...inputs: readonly TensorSpec[]): Signature {
  return { inputs, outputs: [] }
}
const OPTIONS = { seed: 7, batchSizes: [1, 3] }
const features: TensorSpec = { name: 'x', dtype: 'float32', shape: [-1, 5] }

function numbers(spec: TensorSpec, family: string): number[] {
  const probe = probesFor(signature(spec), OPTIONS).find(({ name }) => name.startsWith(family))
  return Array.from(probe?.feeds.get(spec.name)?.data as Iterable<number | bigint>, Number)
}

describe('random', () => {
  it('gives the same numbers for ever', () => {
    const random = randomOf(7, 'key')
    expect([random.next(), random.next(), random.next()]).toMatchInlineSnapshot(`
      [
        1462066161,
        3456354402,
        4159656415,
      ]
    `)
    expect([random.uniform(), random.normal(), random.integer(10)]).toMatchInlineSnapshot(`
      [
        0.6765314936637878,
        -0.9619212432298809,
        4,
      ]
    `)
  })
  it('is another stream for another seed or key', () => {
    const first = (seed: number, key: string): number => randomOf(seed, key).next()
    expect(new Set([first(7, 'a'), first(8, 'a'), first(7, 'b'), first(2 ** 40, 'a')])).toHaveProperty('size', 4)
  })
  it('has the moments it promises', () => {
    const random = randomOf(1, 'moments')
    const normal = Array.from({ length: 20_000 }, () => random.normal())
    const mean = normal.reduce((sum, value) => sum + value, 0) / normal.length
    const variance = normal.reduce((sum, value) => sum + value * value, 0) / normal.length
    expect(mean).toBeCloseTo(0, 1)
    expect(variance).toBeCloseTo(1, 1)
    const counts = new Array<number>(7).fill(0)
    for (let i = 0; i < 70_000; i++) {
      const drawn = random.integer(7)
      counts[drawn] = (counts[drawn] ?? 0) + 1
    }
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500)
  })
})

describe('probes', () => {
  it('draws whole numbers of which there is one a row below the length of the sequences beside them', () => {
    const lengths: TensorSpec = { name: 'n', dtype: 'int32', shape: [-1] }
    const largest = (...others: readonly TensorSpec[]): number => {
      const probes = probesFor(signature(lengths, ...others), { seed: 7, batchSizes: [40] })
      return Math.max(...probes.flatMap(({ feeds }) => Array.from(feeds.get('n')?.data as Int32Array)))
    }
    expect(largest()).toBe(9)
    expect(largest({ name: 'x', dtype: 'float32', shape: [-1, 5, 3] })).toBe(4)
    expect(
      largest({ name: 'x', dtype: 'int64', shape: [-1, 4] }, { name: 'y', dtype: 'float32', shape: [-1, 6, 3] }),
    ).toBe(3)
    // A dimension that is left open is drawn before: 12, then 7.
    const open = probesFor(signature(lengths, { name: 'x', dtype: 'string', shape: [-1, -1] }), OPTIONS)
    for (const { feeds } of open) {
      const length = feeds.get('x')?.shape[1] ?? 0
      for (const n of feeds.get('n')?.data as Int32Array) expect(n).toBeLessThan(length)
    }
    // Features are no sequence, and what is known of an input counts before all.
    expect(largest({ name: 'x', dtype: 'float32', shape: [-1, 5] })).toBe(9)
    const bounded = probesFor(
      signature({ ...lengths, below: 100 }, { name: 'x', dtype: 'float32', shape: [-1, 5, 3] }),
      OPTIONS,
    )
    expect(Math.max(...bounded.flatMap(({ feeds }) => Array.from(feeds.get('n')?.data as Int32Array)))).toBe(99)
  })

  it('has every family on one batch size, and another batch size besides', () => {
    expect(probesFor(signature(features), OPTIONS).map(({ name }) => name)).toEqual([
      'normal, 3 rows',
      'small, 3 rows',
      'wide, 3 rows',
      'zeros, 3 rows',
      'normal, 1 row',
    ])
  })
  it('is deterministic, and follows the seed', () => {
    const [a, b] = [probesFor(signature(features), OPTIONS), probesFor(signature(features), OPTIONS)]
    expect(a).toEqual(b)
    expect(probesFor(signature(features), { ...OPTIONS, seed: 8 })[0]?.feeds).not.toEqual(a[0]?.feeds)
  })
  it('draws by position, so that names do not matter', () => {
    const [a] = probesFor(signature(features), OPTIONS)
    const [b] = probesFor(signature({ ...features, name: 'renamed' }), OPTIONS)
    expect(b?.feeds.get('renamed')).toEqual(a?.feeds.get('x'))
  })
  it('gives inputs of one shape different values', () => {
    const [probe] = probesFor(signature(features, { ...features, name: 'y' }), OPTIONS)
    expect(probe?.feeds.get('x')).not.toEqual(probe?.feeds.get('y'))
  })
  it('keeps the scales apart', () => {
    const spread = (family: string): number =>
      Math.max(...numbers({ ...features, shape: [-1, 200] }, family).map(Math.abs))
    expect(spread('zeros')).toBe(0)
    expect(spread('small')).toBeLessThan(0.2)
    expect(spread('normal')).toBeGreaterThan(2)
    expect(spread('wide')).toBeGreaterThan(200)
    expect(numbers(features, 'wide').every(Number.isInteger)).toBe(true)
  })
  it('keeps integers below the vocabulary, with 0 and the last one among them', () => {
    const tokens: TensorSpec = { name: 't', dtype: 'int32', shape: [-1, 9], below: 50 }
    for (const family of ['normal', 'small', 'wide', 'zeros']) {
      expect(numbers(tokens, family).every((id) => Number.isInteger(id) && id >= 0 && id < 50)).toBe(true)
    }
    expect(numbers(tokens, 'wide').slice(0, 2)).toEqual([49, 0])
    // Padding at the end of a row, for masks.
    expect(numbers(tokens, 'normal')[8]).toBe(0)
    expect(numbers({ ...tokens, below: 1 }, 'wide').every((id) => id === 0)).toBe(true)
  })
  it('keeps floats that are used as indices to whole numbers below the vocabulary', () => {
    const tokens: TensorSpec = { name: 't', dtype: 'float32', shape: [-1, 9], below: 50 }
    for (const family of ['normal', 'small', 'wide', 'zeros']) {
      expect(numbers(tokens, family).every((id) => Number.isInteger(id) && id >= 0 && id < 50)).toBe(true)
    }
  })
  it('draws words and numbers that the model has entries for, and nothing else where it takes nothing else', () => {
    const known = ['cat', 'dog', '42']
    const texts = (spec: Partial<TensorSpec>): string[] =>
      probesFor(signature({ name: 'x', dtype: 'string', shape: [-1, 8], ...spec }), OPTIONS).flatMap(({ feeds }) =>
        (feeds.get('x')?.data as Uint8Array[]).map((text) => new TextDecoder().decode(text)),
      )
    const open = texts({ known })
    expect(open).toEqual(
      expect.arrayContaining([...known, '', 'model', expect.stringMatching(/^(cat|dog|42) (cat|dog|42)/)]),
    )
    expect(new Set(texts({ known, closed: true }))).toEqual(new Set(known))
    const ids: TensorSpec = { name: 'x', dtype: 'int64', shape: [-1, 8], known: ['1000', '-7'] }
    expect(numbers(ids, 'normal')).toEqual(expect.arrayContaining([1000, -7]))
    expect(numbers(ids, 'normal').some((value) => value >= 0 && value < 10)).toBe(true)
    expect(new Set(numbers({ ...ids, closed: true }, 'zeros'))).toEqual(new Set([1000, -7]))
  })
  it('draws 64-bit integers, booleans, texts and narrow floats', () => {
    expect(numbers({ name: 'i', dtype: 'int64', shape: [-1, 4], below: 9 }, 'wide')).toHaveLength(12)
    expect(new Set(numbers({ name: 'b', dtype: 'bool', shape: [-1, 40] }, 'normal'))).toEqual(new Set([0, 1]))
    const [probe] = probesFor(signature({ name: 's', dtype: 'string', shape: [-1, 40] }), OPTIONS)
    expect(probe?.feeds.get('s')?.data).toHaveLength(120)
    expect(numbers({ name: 'h', dtype: 'float16', shape: [-1, 4] }, 'zeros')).toEqual(new Array(12).fill(0))
    expect(numbers({ name: 'u', dtype: 'uint8', shape: [-1, 400], below: 256 }, 'wide')[0]).toBe(255)
  })
  it('gives dynamic dimensions two values, the same for all inputs', () => {
    const sequence: TensorSpec = { name: 's', dtype: 'float32', shape: [-1, -1, 4] }
    const probes = probesFor(signature(sequence, { ...sequence, name: 'mask', shape: [-1, -1] }), OPTIONS)
    const shapes = probes.map(({ feeds }) => [...feeds.values()].map(({ shape }) => shape.join('x')).join(' '))
    expect(new Set(shapes)).toEqual(new Set(['3x12x4 3x12', '1x7x4 1x7']))
  })
  it('keeps to a fixed batch', () => {
    const probes = probesFor(signature({ ...features, shape: [2, 5] }), OPTIONS)
    expect(new Set(probes.map(({ rows }) => rows))).toEqual(new Set([2]))
    expect(probes).toHaveLength(4)
  })
  it('takes only the smaller batch of very large inputs, and refuses absurd ones', () => {
    const large = probesFor(signature({ ...features, shape: [-1, 2 ** 21 + 1] }), OPTIONS)
    expect(new Set(large.map(({ rows }) => rows))).toEqual(new Set([1]))
    expect(() => probesFor(signature({ ...features, shape: [-1, 2 ** 20, 2 ** 10] }), OPTIONS)).toThrow(NoProbe)
    expect(() => probesFor(signature({ ...features, shape: null }), OPTIONS)).toThrow('not known')
  })
})
