import { describe, expect, it } from 'vitest'
import { judgeByFloor, withoutRounding } from '../../src/checks/floor.ts'
import type { Outputs } from '../../src/compare/output-sets.ts'
import type { Finding } from '../../src/evidence/finding.ts'
import type { DType } from '../../src/tensor/dtype.ts'

const STEP = 2 ** -23
function outputs(values: readonly number[], dtype: DType = 'float32', name = 'y'): Outputs {
  const data = dtype === 'float64' ? Float64Array.from(values) : Float32Array.from(values)
  return new Map([[name, { dtype, shape: [values.length, 1], data }]])
}
const PARTIES = { names: ['the golden', 'ops'], file: 'a.keras' } as const
const truth = outputs([1, 0.5, 0.001], 'float64')

describe('the float64 reference', () => {
  it('lets two that stand equally near be', () => {
    const { findings, metrics } = judgeByFloor(
      truth,
      [outputs([1, 0.5, 0.001]), outputs([1 + STEP, 0.5, 0.001])],
      PARTIES,
    )
    expect(findings).toEqual([])
    expect(metrics).toMatchObject({
      noise_floor: 16,
      first_units: expect.any(Number),
      second_units: expect.any(Number),
    })
  })
  it('names the one that stands apart, whichever it is', () => {
    const [near, far] = [outputs([1, 0.5, 0.001]), outputs([1, 0.5005, 0.001])]
    expect(judgeByFloor(truth, [near, far], PARTIES).findings[0]?.message).toMatch(
      /output y of ops stands .* rounding steps/,
    )
    expect(judgeByFloor(truth, [far, near], PARTIES).findings[0]?.message).toContain('output y of the golden stands')
  })
  it('matches outputs that are named otherwise by position', () => {
    const far = outputs([1, 0.5005, 0.001], 'float32', 'output_0')
    expect(judgeByFloor(truth, [outputs([1, 0.5, 0.001]), far], PARTIES).findings).toHaveLength(1)
  })
})

describe('differences beyond the tolerance', () => {
  const finding: Finding = {
    cause: 'output-differs',
    severity: 'error',
    output: 'y',
    message: 'It differs.',
    metrics: { max_abs: 1 },
  }
  const near = { truth, witnesses: [outputs([1, 0.5, 0.001]), outputs([1, 0.5, 0.001 + 3 * STEP])] } as const
  const far = { truth, witnesses: [outputs([1, 0.5, 0.001]), outputs([1, 0.5, 0.0011])] } as const

  it('are taken back where the reference calls them rounding on every probe', () => {
    expect(withoutRounding([finding], [near, near])).toMatchObject([
      { severity: 'note', message: expect.stringContaining('rounding alone') },
    ])
  })
  it('stay where one probe is more than that', () => {
    expect(withoutRounding([finding], [near, far])).toEqual([finding])
  })
  it('stay where nobody asked the reference, and where they are of another kind', () => {
    expect(withoutRounding([finding], [])).toEqual([finding])
    const swapped: Finding = { ...finding, cause: 'outputs-swapped' }
    expect(withoutRounding([swapped], [near])).toEqual([swapped])
    const { metrics, ...misfit } = finding
    expect(metrics).toBeDefined()
    expect(withoutRounding([misfit], [near])).toEqual([misfit])
  })
})
