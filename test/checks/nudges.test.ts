import { rmSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { judgeByEstimate } from '../../src/checks/floor.ts'
import { runCheck } from '../../src/checks/index.ts'
import { nudgedEntry } from '../../src/checks/nudges.ts'
import type { Outputs } from '../../src/compare/output-sets.ts'
import type { Check } from '../../src/evidence/report.ts'
import type { Artifact } from '../../src/formats/format.ts'
import type { Policy } from '../../src/plan/policy.ts'
import { memoryEntry, readTensor } from '../../src/tensor/entry.ts'
import type { Tensor } from '../../src/tensor/tensor.ts'
import { contextIn, fixture, scratchFolder } from '../support/variants.ts'

const folder = scratchFolder()
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const STEP = 2 ** -23

describe('a nudged tensor', () => {
  const values = Float32Array.from({ length: 1000 }, (_, i) => 1 + (i + 1) / 1002)
  const tensor: Tensor = { dtype: 'float32', shape: [1000], data: values }

  it('has every number moved by one step, the same however it is read', () => {
    const moved = nudgedEntry(memoryEntry('w', tensor), 1)
    const inPieces = [...moved.chunks(64)].flatMap((chunk) => [...chunk.slice()])
    expect(inPieces).toEqual([...moved.chunks()].flatMap((chunk) => [...chunk.slice()]))
    const { data } = readTensor(moved)
    const steps = Array.from(data as Float32Array, (x, i) => Math.round((x - (values[i] ?? 0)) / STEP))
    expect(new Set(steps)).toEqual(new Set([-1, 1]))
    expect(readTensor(nudgedEntry(memoryEntry('w', tensor), 2)).data).not.toEqual(data)
  })
  it('of float64 moves by a step of float32, which is what kernels compute in', () => {
    const wide = memoryEntry('w', { dtype: 'float64', shape: [1], data: Float64Array.of(1) })
    const [moved = 1] = readTensor(nudgedEntry(wide, 1)).data as Float64Array
    expect([STEP, STEP / 2]).toContain(Math.abs(moved - 1))
  })
  it.each(['float16', 'int32', 'bool'] as const)('of %s stays', (dtype) => {
    const data = dtype === 'float16' ? Uint16Array.of(1) : dtype === 'int32' ? Int32Array.of(1) : Uint8Array.of(1)
    const entry = memoryEntry('w', { dtype, shape: [1], data })
    expect(nudgedEntry(entry, 1)).toBe(entry)
  })
})

describe('the estimated floor', () => {
  const outputs = (...values: number[]): Outputs =>
    new Map([['y', { dtype: 'float32', shape: [values.length], data: Float32Array.from(values) }]])
  const estimate = (floor: number) => ({
    floors: new Map([['y', floor]]),
    note: { cause: 'no-runtime', severity: 'note', message: '' } as const,
  })
  const parties = { names: ['ours', 'theirs'], file: 'a.keras' } as const
  const pair = [outputs(1, 0.5), outputs(1, 0.5 + 1000 * STEP)] as const

  it('says that two stand too far apart, not which of them is off', () => {
    const { findings, metrics } = judgeByEstimate(estimate(20), pair, parties)
    expect(findings).toMatchObject([{ cause: 'output-differs', severity: 'error', output: 'y' }])
    expect(findings[0]?.message).toContain('one of the two computes something else')
    expect(metrics).toEqual({ noise_floor: 20, units_apart: 1000 })
  })
  it('lets them be where rounding moves them as far', () => {
    expect(judgeByEstimate(estimate(40), pair, parties).findings).toEqual([])
  })
})

describe('where the reference is above its limit', () => {
  /** Differences that any usual tolerance lets pass. */
  const LOOSE = { rtol: 0.1, atol: 0.1 }
  const policy: Partial<Policy> = {
    referenceLimitSeconds: 0,
    tolerance: { byDType: { float64: LOOSE, float32: LOOSE, float16: LOOSE, bfloat16: LOOSE }, byOutput: {} },
  }
  const golden = (artifact: Artifact, of: string): Promise<Check> => {
    const { absolute } = fixture(of, 'keras')
    const file = { path: of.slice(of.lastIndexOf('/') + 1), absolute }
    return runCheck({ stage: 'golden', artifact, programOf: null, golden: file }, contextIn(folder, policy))
  }
  const EPSILON = 'faulty/layernorm-epsilon/text-transformer'
  const GELU = 'faulty/gelu-approximation/torch-resnet-tiny'

  it.each([
    ['an epsilon', fixture(`${EPSILON}.keras`, 'keras'), `${EPSILON}.golden.npz`],
    ['an approximated GELU', fixture(`${GELU}.onnx`, 'onnx'), `${GELU}.golden.npz`],
  ])('%s shows all the same', async (_, artifact, recorded) => {
    const check = await golden(artifact, recorded)
    expect(check.verdict).toBe('fail')
    expect(check.findings[0]).toMatchObject({ cause: expect.stringMatching(/output-differs|activation|epsilon/) })
    expect(check.worst?.metrics['noise_floor']).toBeGreaterThanOrEqual(16)
  })
  it.each([
    [fixture(`${EPSILON}.h5`, 'keras-h5'), `${EPSILON}.golden.npz`],
    [fixture('sound/two-tower/tfjs-keras2/model.json', 'tfjs-layers'), 'sound/two-tower/two-tower.golden.npz'],
    [
      fixture('sound/torch-resnet-tiny/torch-resnet-tiny.onnx', 'onnx'),
      'sound/torch-resnet-tiny/torch-resnet-tiny.golden.npz',
    ],
  ])('a sound model passes, and the report says how it was judged: %#', async (artifact, recorded) => {
    const check = await golden(artifact, recorded)
    expect(check.verdict).toBe('pass')
    const note = check.findings.find(({ message }) => message.includes('reference-limit'))
    expect(note).toMatchObject({
      severity: 'note',
      message: expect.stringContaining('estimated by rounding-step nudges'),
    })
  })
  it('loading is judged by it as well', async () => {
    const artifact = fixture('sound/two-tower/tfjs-keras2/model.json', 'tfjs-layers')
    const check = await runCheck({ stage: 'load', artifact, programOf: null }, contextIn(folder, policy))
    expect(check.verdict).toBe('pass')
    expect(check.worst?.metrics).toHaveProperty('units_apart')
    expect(check.findings.some(({ message }) => message.includes('estimated by rounding-step nudges'))).toBe(true)
  })
})
