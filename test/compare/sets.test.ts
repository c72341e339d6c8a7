import { describe, expect, it } from 'vitest'
import { pairTensors, type NamedTensor } from '../../src/compare/pairing.ts'
import { classesInWords, compareSets, type SetClaim, type SetResult } from '../../src/compare/sets.ts'
import type { Transform } from '../../src/tensor/transform.ts'
import { fromFloat16, toFloat16 } from '../../src/tensor/halves.ts'
import { entry, named, weights } from './entries.ts'

const values = weights(40)

function compare(
  expected: readonly NamedTensor[],
  found: readonly NamedTensor[],
  more: Partial<SetClaim> = {},
): SetResult {
  const identity: readonly Transform[] = [{ kind: 'identity' }]
  return compareSets(expected, found, {
    files: { expected: 'a.keras', found: 'b.h5' },
    transformsOf: () => identity,
    ...more,
  })
}

function causes({ findings }: SetResult): string[] {
  return findings.map(({ cause, severity }) => `${severity} ${cause}`)
}

describe('pairing', () => {
  it('goes by path, then by stored name, then by content, and counts everything once', () => {
    const expected = [
      named('dense/kernel', entry('layers/dense/vars/0', [40], values)),
      named(null, entry('state', [2], [1, 2])),
      named('x/first', entry('old/name', [3], [1, 2, 3])),
      named('x/gone', entry('gone', [1], [9])),
    ]
    const found = [
      named('x/second', entry('new/name', [3], [1, 2, 3])),
      named('dense/kernel', entry('model_weights/dense/kernel', [40], values)),
      named(null, entry('state', [2], [1, 2])),
      named('y/more', entry('more', [1], [8])),
    ]
    const { pairs, missing, extra } = pairTensors(expected, found)
    expect(pairs.map(({ path, by }) => `${path} ${by}`)).toEqual(['dense/kernel path', 'state name', 'x/first content'])
    expect(missing.map(({ path }) => path)).toEqual(['x/gone'])
    expect(extra.map(({ path }) => path)).toEqual(['y/more'])
  })
  it('pairs by content what is there as often on both sides, whichever is which', () => {
    const twins = [named('a', entry('a', [2], [0, 0])), named('b', entry('b', [2], [0, 0]))]
    const others = [named('c', entry('c', [2], [0, 0])), named('d', entry('d', [2], [0, 0]))]
    expect(pairTensors(twins, others)).toMatchObject({ pairs: [{ path: 'a' }, { path: 'b' }], missing: [], extra: [] })
    const three = [...others, named('e', entry('e', [2], [0, 0]))]
    expect(pairTensors(twins, three)).toMatchObject({ pairs: [], missing: twins, extra: three })
  })
  it('takes bookkeeping that one side lacks for no loss', () => {
    const seed = named('dropout/seed', entry('seed', [2], [0, 1], 'int64'), { bookkeeping: true })
    expect(pairTensors([seed], [])).toMatchObject({ missing: [], extra: [], ignored: [seed] })
  })
})

describe('sets of tensors', () => {
  it('count every tensor of both sides', () => {
    const result = compare(
      [named('a', entry('a', [40], values)), named('gone', entry('gone', [1], [1]))],
      [named('a', entry('A', [40], values)), named('more', entry('more', [3], [1, 2, 3]))],
    )
    expect(result.tensors).toEqual([1, 3])
    expect(result.classes).toEqual({ identical: 1 })
    expect(causes(result)).toEqual(['error missing-tensor', 'error extra-tensor'])
    expect(result.findings[0]).toMatchObject({
      file: 'b.h5',
      tensor: 'gone',
      message: expect.stringContaining('a.keras has it'),
    })
    expect(result.findings[1]).toMatchObject({ file: 'b.h5', tensor: 'more', message: expect.stringContaining('[3]') })
  })
  it('find another shape, and the transpose that a shape betrays', () => {
    const kernel = entry('k', [4, 10], values)
    const turned = Float32Array.from({ length: 40 }, (_, i) => values[(i % 4) * 10 + Math.floor(i / 4)] ?? NaN)
    expect(causes(compare([named('k', kernel)], [named('k', entry('k', [10, 4], values))]))).toEqual([
      'error shape-mismatch',
    ])
    expect(causes(compare([named('k', kernel)], [named('k', entry('k', [10, 4], turned))]))).toEqual([
      'error kernel-transposed',
    ])
  })
  it('find another kind of type', () => {
    const text = { ...entry('t', [1], [1], 'uint8'), dtype: 'string' as const }
    expect(causes(compare([named('t', entry('t', [1], [1]))], [named('t', text)]))).toEqual(['error dtype-mismatch'])
  })
  it('say once that a type is another and the values are not', () => {
    const expected = ['a', 'b', 'c'].map((name) => named(name, entry(name, [40], values)))
    const found = ['a', 'b', 'c'].map((name) => named(name, entry(name, [40], values, 'float64')))
    const result = compare(expected, found)
    expect(result.classes).toEqual({ cast: 3 })
    expect(causes(result)).toEqual(['note dtype-mismatch'])
    expect(result.findings[0]?.tensors).toEqual(['a', 'b', 'c'])
  })
  it('take the first declared transform that holds', () => {
    const halves = values.map((value) => fromFloat16(toFloat16(value)))
    const declared: readonly Transform[] = [{ kind: 'identity' }, { kind: 'cast', to: 'float16' }]
    const [source, whole, half] = [values, values, halves].map((data, i) => named('k', entry(`k${i}`, [40], data)))
    if (source === undefined || whole === undefined || half === undefined) throw new Error('three were made')
    expect(compare([source], [whole], { transformsOf: () => declared }).classes).toEqual({ identical: 1 })
    expect(compare([source], [half], { transformsOf: () => declared }).classes).toEqual({ cast: 1 })
    expect(compare([half], [source], { transformsOf: () => declared }).classes).toEqual({ different: 1 })
  })
  it('find the overflow that a declared cast to float16 hides', () => {
    const large = values.map((value, i) => (i === 3 ? 70_000 : value))
    const halves = large.map((value) => fromFloat16(toFloat16(value)))
    const result = compare([named('v', entry('v', [40], large))], [named('v', entry('v', [40], halves))], {
      transformsOf: () => [{ kind: 'cast', to: 'float16' }],
    })
    expect(result.classes).toEqual({ cast: 1 })
    expect(causes(result)).toEqual(['error float16-overflow'])
  })
  it('find the collapse that a declared quantisation hides', () => {
    const scale = 2
    const outlier = values.map((value, i) => (i === 3 ? 510 : value))
    const grid = outlier.map((value) => Math.round(value / scale) * scale)
    const stored = { dtype: 'uint8', scale, min: 0 } as const
    const result = compare(
      [named('k', entry('k', [40], outlier))],
      [named('k', entry('k', [40], grid, 'float32', stored))],
      {
        transformsOf: () => [{ kind: 'affine', ...stored }],
      },
    )
    expect(result.classes).toEqual({ quantized: 1 })
    expect(causes(result)).toEqual(['error quantisation-range-collapsed'])
  })
  it('find no collapse where the source had few values itself', () => {
    const binary = values.map((_, i) => (i % 2 === 0 ? 0 : 2))
    const stored = { dtype: 'uint8', scale: 2 / 255, min: 0 } as const
    const result = compare(
      [named('k', entry('k', [40], binary))],
      [named('k', entry('k', [40], binary, 'float32', stored))],
      {
        transformsOf: () => [{ kind: 'affine', ...stored }],
      },
    )
    expect(causes(result)).toEqual([])
  })
  it('name the hop and the artifact that a finding lands on', () => {
    const { findings } = compare([named('a', entry('a', [2], [1, 2]))], [named('a', entry('a', [2], [1, 3]))], {
      file: 'original.keras',
      hop: 1,
    })
    expect(findings[0]).toMatchObject({ file: 'original.keras', hop: 1, severity: 'error' })
  })
  it('give the worst tensor with finite figures', () => {
    const result = compare([named('a', entry('a', [2], [0, 0]))], [named('a', entry('A', [2], [1, 3]))])
    expect(result.worst).toMatchObject({ tensor: 'A', metrics: { max_abs: 3, relative_l2: null, cosine: null } })
    for (const finding of result.findings) {
      for (const value of Object.values(finding.metrics ?? {}))
        expect(value === null || Number.isFinite(value)).toBe(true)
    }
  })
  it('are put into words best class first', () => {
    expect(classesInWords({ different: 1, identical: 20, cast: 2 })).toBe('20 identical, 2 cast, 1 different')
    expect(classesInWords({})).toBe('no tensors')
  })
})
