import { describe, expect, it } from 'vitest'
import {
  compareOutputSets,
  pairOutputs,
  type OutputClaim,
  type OutputsResult,
  type ProbeRun,
} from '../../src/compare/output-sets.ts'
import { compareOutput, mergeFigures, metricsOfOutput, misfit, NO_FIGURES } from '../../src/compare/outputs.ts'
import { ulpDistance } from '../../src/compare/ulp.ts'
import { EXACT, QUANTISED, toleranceFor, type Tolerance } from '../../src/compare/tolerance.ts'
import type { DType } from '../../src/tensor/dtype.ts'
import type { Shape, Tensor } from '../../src/tensor/tensor.ts'

const TOLERANCE: Tolerance = { rtol: 1e-4, atol: 1e-5 }

function tensor(values: readonly number[], shape: Shape = [values.length], dtype: DType = 'float32'): Tensor {
  const data =
    dtype === 'int32' ? Int32Array.from(values) : dtype === 'bool' ? Uint8Array.from(values) : Float32Array.from(values)
  return { dtype, shape, data }
}

function texts(...words: string[]): Tensor {
  return { dtype: 'string', shape: [words.length], data: words.map((word) => new TextEncoder().encode(word)) }
}

function failing(expected: readonly number[], found: readonly number[], tolerance = TOLERANCE): number {
  return compareOutput(tensor(expected), tensor(found), tolerance, 'p').failing
}

describe('elementwise', () => {
  it('is |a - b| <= atol + rtol * |b|: a sum, and b is what was expected', () => {
    const tolerance = { rtol: 0.1, atol: 0.5 }
    expect(failing([10], [11.5], tolerance)).toBe(0)
    // Neither atol nor rtol alone would do.
    expect(failing([10], [11.25], { ...tolerance, atol: 0 })).toBe(1)
    expect(failing([10], [11.25], { ...tolerance, rtol: 0 })).toBe(1)
    expect(failing([10], [11.51], tolerance)).toBe(1)
    // One-sided: the expected value's size counts, not the found one's.
    expect(failing([0], [100], { rtol: 0.5, atol: 0 })).toBe(1)
  })
  it('NaN meets NaN in the same place only', () => {
    expect(failing([NaN, 1], [NaN, 1])).toBe(0)
    expect(failing([NaN, 1], [1, NaN])).toBe(2)
    expect(failing([1], [NaN])).toBe(1)
    expect(failing([NaN], [1])).toBe(1)
  })
  it('infinities meet infinities of their sign only', () => {
    expect(failing([Infinity, -Infinity], [Infinity, -Infinity])).toBe(0)
    expect(failing([Infinity], [-Infinity])).toBe(1)
    expect(failing([Infinity], [NaN])).toBe(1)
    expect(failing([Infinity], [3e38], { rtol: 1, atol: 1e38 })).toBe(1)
  })
  it('is not averaged away by a thousand good elements', () => {
    const expected = new Array<number>(1000).fill(1)
    expect(
      failing(
        expected,
        expected.map((value, i) => (i === 500 ? 1.1 : value)),
      ),
    ).toBe(1)
  })
  it('is not scaled by the largest output: small channels count', () => {
    expect(failing([1000, 1e-3], [1000, 2e-3])).toBe(1)
  })
  it('holds 1-D outputs and scalars as well', () => {
    expect(failing([1, 2], [1, 3])).toBe(1)
    expect(compareOutput(tensor([1], []), tensor([2], []), TOLERANCE, 'p').failing).toBe(1)
  })
  it('integers, booleans and texts are equal or wrong', () => {
    const rules = {
      byDType: { float64: TOLERANCE, float32: TOLERANCE, float16: TOLERANCE, bfloat16: TOLERANCE },
      byOutput: {},
      family: TOLERANCE,
    }
    for (const dtype of ['int32', 'bool', 'string', 'int64'] as const)
      expect(toleranceFor('y', dtype, null, rules)).toBe(EXACT)
    expect(compareOutput(tensor([1, 2], [2], 'int32'), tensor([1, 3], [2], 'int32'), EXACT, 'p').failing).toBe(1)
    expect(compareOutput(texts('a', 'b'), texts('a', 'c'), EXACT, 'p').failing).toBe(1)
    expect(compareOutput(texts('a', 'b'), texts('a', 'b'), EXACT, 'p')).toMatchObject({
      failing: 0,
      saysNothing: false,
    })
  })
  it('64-bit integers that a double would round together are told apart', () => {
    const big = (value: bigint): Tensor => ({ dtype: 'int64', shape: [1], data: BigInt64Array.of(value) })
    expect(compareOutput(big(2n ** 60n), big(2n ** 60n + 1n), EXACT, 'p').failing).toBe(1)
    expect(compareOutput(big(2n ** 60n), big(2n ** 60n), EXACT, 'p').failing).toBe(0)
  })
})

describe('figures', () => {
  const figures = compareOutput(tensor([1, 2, 4, 0], [2, 2]), tensor([1, 2.5, 4, 0.25], [2, 2]), TOLERANCE, 'normal')
  it('are those of the elements', () => {
    expect(figures).toMatchObject({ elements: 4, failing: 2, maxAbs: 0.5, meanAbs: 0.1875, p99: 0.5 })
    expect(figures.relativeL2).toBeCloseTo(Math.hypot(0.5, 0.25) / Math.hypot(1, 2, 4), 12)
    expect(figures.worst).toEqual({ probe: 'normal', index: 3, expected: 0, found: 0.25 })
  })
  it('say which tolerance would have been needed', () => {
    const { neededAtol, neededRtol } = compareOutput(tensor([1, 2]), tensor([1, 2.5]), TOLERANCE, 'p')
    expect(failing([1, 2], [1, 2.5], { ...TOLERANCE, atol: neededAtol * 1.0001 })).toBe(0)
    expect(failing([1, 2], [1, 2.5], { ...TOLERANCE, atol: neededAtol * 0.999 })).toBe(1)
    expect(failing([1, 2], [1, 2.5], { ...TOLERANCE, rtol: neededRtol * 1.0001 })).toBe(0)
    expect(failing([1, 2], [1, 2.5], { ...TOLERANCE, rtol: neededRtol * 0.999 })).toBe(1)
    // Where zero was expected no rtol would do.
    expect(figures.neededRtol).toBe(Infinity)
    expect(compareOutput(tensor([1]), tensor([NaN]), TOLERANCE, 'p').neededAtol).toBe(Infinity)
  })
  it('count rows whose largest element is another one; ties do not count', () => {
    const expected = tensor([1, 2, 3, 3, 2, 1, 5, 5, 0], [3, 3])
    const found = tensor([1, 3, 2, 3, 2, 1, 0, 5, 5], [3, 3])
    expect(compareOutput(expected, found, TOLERANCE, 'p')).toMatchObject({
      argmaxRows: 2,
      argmaxAgree: 1,
      argmaxLost: 1,
    })
  })
  it('count steps between float32 numbers across zero', () => {
    expect(ulpDistance(1, 1 + 2 ** -23)).toBe(1)
    expect(ulpDistance(0, -0)).toBe(0)
    expect(ulpDistance(2 ** -149, -(2 ** -149))).toBe(2)
    expect(ulpDistance(NaN, 1)).toBeNaN()
  })
  it('of several probes are the worst of each', () => {
    const good = compareOutput(tensor([1, 2]), tensor([1, 2]), TOLERANCE, 'zeros')
    const bad = compareOutput(tensor([1, 2]), tensor([1, 3]), TOLERANCE, 'wide')
    for (const merged of [mergeFigures(good, bad), mergeFigures(bad, good)]) {
      expect(merged).toMatchObject({ elements: 4, failing: 1, maxAbs: 1, worst: { probe: 'wide' } })
      expect(merged.used).toBe(bad.used)
    }
    expect(mergeFigures(NO_FIGURES, good)).toEqual(good)
  })
  it('say how many times the difference could grow, where it may', () => {
    const allowed = TOLERANCE.atol + TOLERANCE.rtol
    const metrics = (found: number) => metricsOfOutput(compareOutput(tensor([1]), tensor([found]), TOLERANCE, 'p'))
    const [within, beyond] = [Math.fround(1 + allowed / 4), Math.fround(1 + allowed * 4)]
    expect(metrics(within)['headroom']).toBeCloseTo(allowed / (within - 1), 6)
    expect(metrics(beyond)).not.toHaveProperty('headroom')
    expect(metrics(1)).not.toHaveProperty('headroom')
  })
  it('are finite or null in the report', () => {
    const metrics = metricsOfOutput(compareOutput(tensor([1]), tensor([Infinity]), TOLERANCE, 'p'))
    for (const value of Object.values(metrics)) expect(value === null || Number.isFinite(value)).toBe(true)
    expect(metrics['max_abs']).toBeNull()
  })
})

describe('tolerances', () => {
  const byDType = {
    float64: TOLERANCE,
    float32: TOLERANCE,
    float16: { rtol: 1e-3, atol: 1e-3 },
    bfloat16: { rtol: 1e-2, atol: 1e-2 },
  }
  const rules = { byDType, byOutput: { named: { rtol: 0.5, atol: 0 } }, family: null }
  it('are the output’s own, else the family’s, else by type and declared loss', () => {
    expect(toleranceFor('named', 'float32', 'uint8', { ...rules, family: TOLERANCE })).toEqual({ rtol: 0.5, atol: 0 })
    expect(toleranceFor('y', 'float32', 'uint8', { ...rules, family: { rtol: 1, atol: 1 } })).toEqual({
      rtol: 1,
      atol: 1,
    })
    expect(toleranceFor('y', 'float32', null, rules)).toEqual(TOLERANCE)
    expect(toleranceFor('y', 'float32', 'float16', rules)).toEqual(byDType.float16)
    expect(toleranceFor('y', 'bfloat16', 'float16', rules)).toEqual(byDType.bfloat16)
    expect(toleranceFor('y', 'float32', 'uint8', rules)).toBe(QUANTISED.uint8)
    expect(toleranceFor('constructor', 'float32', null, rules)).toEqual(TOLERANCE)
  })
  it('of declared quantisation shrink with the share that is quantised', () => {
    const of = (uint8: number, uint16 = 0): Tolerance =>
      toleranceFor('y', 'float32', uint8 > 0 ? 'uint8' : 'uint16', { ...rules, quantisedShare: { uint8, uint16 } })
    expect([of(1), of(0.5)]).toEqual([QUANTISED.uint8, QUANTISED.uint8])
    expect(of(0.25).relativeL2).toBeCloseTo(0.1)
    expect(of(0.001).relativeL2).toBeCloseTo(0.01)
    expect(of(0, 0.001).relativeL2).toBeCloseTo(0.0005)
    expect(of(0.25)).toMatchObject({ rtol: 0.05, atol: 0.0005 })
  })
  it('of declared quantisation judge the output as a whole, and clear winners', () => {
    const compare = (expected: readonly number[], found: readonly number[]): number =>
      compareOutput(tensor(expected, [1, expected.length]), tensor(found, [1, found.length]), QUANTISED.uint8, 'p')
        .failing
    expect(compare([0.9, 0.05, 0.05], [0.88, 0.08, 0.04])).toBe(0)
    expect(compare([0.9, 0.05, 0.05], [0.6, 0.3, 0.1])).toBeGreaterThan(0)
    expect(compare([3, 1, 0], [1, 3, 0])).toBeGreaterThan(0)
    expect(compare([3, 1, 0], [3, NaN, 0])).toBeGreaterThan(0)
  })
})

function run(expected: Record<string, Tensor>, found: Record<string, Tensor>, probe = 'normal, 2 rows'): ProbeRun {
  return { probe, expected: new Map(Object.entries(expected)), found: new Map(Object.entries(found)) }
}
const CLAIM: OutputClaim = {
  witnesses: { expected: 'a.keras', found: 'our own reading' },
  file: 'b.h5',
  toleranceOf: (_, dtype) => (dtype === 'float32' ? TOLERANCE : EXACT),
}
function causes({ findings }: OutputsResult): string[] {
  return findings.map(({ severity, cause }) => `${severity} ${cause}`)
}

describe('sets of outputs', () => {
  const one = tensor([1, 2, 3, 4], [2, 2])
  const two = tensor([5, 6, 7, 8], [2, 2])
  it('agree, each compared on every probe', () => {
    const result = compareOutputSets([run({ y: one }, { y: one }), run({ y: two }, { y: two }, 'wide')], CLAIM)
    expect(result).toMatchObject({ outputs: [1, 1], findings: [], used: 0 })
  })
  it('without elements are nothing compared, unless another probe gives them some', () => {
    const none = tensor([], [3, 0])
    const empty = compareOutputSets([run({ y: one, z: none }, { y: one, z: none })], CLAIM)
    expect(empty).toMatchObject({ outputs: [1, 2], worst: { output: 'y' } })
    expect(causes(empty)).toEqual(['warning empty-output'])
    expect(empty.findings[0]?.message).toContain('[3, 0]): nothing was compared')
    expect(compareOutputSets([run({ z: none }, { z: none })], CLAIM)).toMatchObject({ outputs: [0, 1], worst: null })
    const some = compareOutputSets([run({ y: none }, { y: none }), run({ y: one }, { y: one })], CLAIM)
    expect(some).toMatchObject({ outputs: [1, 1], findings: [] })
  })
  it('that one side lacks are findings, never skipped', () => {
    const result = compareOutputSets([run({ y: one, z: two }, { y: one })], CLAIM)
    expect(result.outputs).toEqual([1, 2])
    expect(causes(result)).toEqual(['error missing-output'])
    expect(causes(compareOutputSets([run({ y: one }, { y: one, z: two })], CLAIM))).toEqual(['error extra-output'])
  })
  it('of another shape or type are findings, never skipped, never transposed to fit', () => {
    const turned = { ...one, shape: [4, 1] }
    const result = compareOutputSets([run({ y: one }, { y: turned })], CLAIM)
    expect(result).toMatchObject({ outputs: [0, 1], findings: [{ cause: 'output-differs', output: 'y' }] })
    expect(causes(compareOutputSets([run({ y: one }, { y: tensor([1, 2, 3, 4], [2, 2], 'int32') })], CLAIM))).toEqual([
      'error output-differs',
    ])
    expect(misfit(one, turned)).toContain('[4, 1]')
  })
  it('that fail on one probe fail, however many others agree', () => {
    const good = Array.from({ length: 9 }, () => run({ y: one }, { y: one }))
    const result = compareOutputSets([...good, run({ y: one }, { y: two }, 'small, 1 row')], CLAIM)
    expect(causes(result)).toEqual(['error output-differs'])
    expect(result.findings[0]?.message).toContain('small, 1 row')
    expect(result.findings[0]?.message).toMatch(/atol \S+ would have been needed/)
  })
  it('named otherwise are matched by position, and that is said', () => {
    const result = compareOutputSets([run({ y: one, z: two }, { output_0: one, output_1: two })], CLAIM)
    expect(result.outputs).toEqual([2, 2])
    expect(causes(result)).toEqual(['note output-differs'])
    expect(
      pairOutputs(
        new Map([['y', one]]),
        new Map([
          ['a', one],
          ['b', two],
        ]),
      ).pairs,
    ).toEqual([])
  })
  it('are the same one where each side has no other, whatever its name and shape', () => {
    const result = compareOutputSets([run({ y: one }, { output_0: tensor([1, 2], [1, 2]) })], CLAIM)
    expect(causes(result)).toEqual(['note output-differs', 'error output-differs'])
    expect(result.findings[1]?.message).toContain('its shape is [1, 2], expected is [2, 2]')
  })
  it('that are exchanged are said to be', () => {
    const result = compareOutputSets([run({ y: one, z: two }, { y: two, z: one })], CLAIM)
    expect(causes(result)).toEqual(['error outputs-swapped'])
    expect(result.findings[0]?.message).toContain('y and z')
  })
  it('whose names a converter has lost are in the order of the names that they had', () => {
    const lost = (a: Tensor, b: Tensor) => ({ 'Identity:0': a, 'Identity_1:0': b })
    expect(causes(compareOutputSets([run({ y: one, z: two }, lost(one, two))], CLAIM))).toEqual(['note output-differs'])
    const exchanged = compareOutputSets([run({ y: one, z: two }, lost(two, one))], CLAIM)
    expect(causes(exchanged)).toContain('error outputs-swapped')
    // Which of two that are listed otherwise is the first one, nothing says.
    const unsure = compareOutputSets([run({ z: two, y: one }, lost(one, two))], CLAIM)
    expect(causes(unsure)).toEqual(['note output-differs', 'warning outputs-swapped'])
    const backward = compareOutputSets([run(lost(one, two), { z: two, y: one })], CLAIM)
    expect(causes(backward)).toEqual(['note output-differs', 'warning outputs-swapped'])
  })
  it('that are exchanged on one probe only are not called exchanged', () => {
    const runs = [
      run({ y: one, z: two }, { y: two, z: one }),
      run({ y: two, z: one }, { y: tensor([9, 9, 9, 9], [2, 2]), z: one }),
    ]
    expect(causes(compareOutputSets(runs, CLAIM))).toEqual(['error output-differs', 'error output-differs'])
  })
  it('that are NaN everywhere agree and say nothing: not green', () => {
    const nan = tensor([NaN, NaN], [2, 1])
    expect(causes(compareOutputSets([run({ y: nan }, { y: nan })], CLAIM))).toEqual(['warning non-finite-output'])
    const some = tensor([NaN, 1], [2, 1])
    expect(causes(compareOutputSets([run({ y: some }, { y: some })], CLAIM))).toEqual(['note non-finite-output'])
  })
  it('that never change are noted', () => {
    const same = tensor([1, 2, 1, 2], [2, 2])
    expect(causes(compareOutputSets([run({ y: same }, { y: same }), run({ y: same }, { y: same })], CLAIM))).toEqual([
      'note constant',
    ])
  })
  it('of no probe at all cover nothing', () => {
    expect(compareOutputSets([], CLAIM)).toMatchObject({ outputs: [0, 0] })
  })
})
