import { rmSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'

import { runCheck } from '../../src/checks/index.ts'
import { narrowed } from '../../src/checks/narrowed.ts'
import type { Attr } from '../../src/formats/tensorflow/graph.ts'
import type { DType } from '../../src/tensor/dtype.ts'
import type { Json, JsonObject } from '../../src/formats/format.ts'
import type { GraphProgram, GraphStep } from '../../src/programs/graph/program.ts'
import { dense, functional, input, read } from '../programs/layers/dialects/topologies.ts'
import { contextIn, fixture, scratchFolder, variant } from '../support/variants.ts'

const folder = scratchFolder()
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Of mixed_bfloat16 but for the last layer, as Keras 3.15 saves, exports and predicts it. */
const MODEL = fixture('sound/mixed-bfloat16/mixed-bfloat16.keras', 'keras')
const EXPORT = fixture('sound/mixed-bfloat16/saved_model/saved_model.pb', 'saved-model')
const path = 'sound/mixed-bfloat16/mixed-bfloat16.golden.npz'
const golden = { path, absolute: fixture(path, 'keras').absolute }

describe('a model whose layers compute in bfloat16, and whose output is float32', () => {
  it.each([
    [MODEL, 'out'],
    [EXPORT, 'output_0'],
  ])('is held to the tolerance of bfloat16 on what was recorded, and that is said: $path', async (artifact, output) => {
    const check = await runCheck({ stage: 'golden', artifact, programOf: null, golden }, contextIn(folder))
    expect(check).toMatchObject({ verdict: 'pass', coverage: { outputs: [1, 1] } })
    // Far beyond what is allowed where everything is computed in float32.
    expect(check.worst?.metrics.max_abs).toBeGreaterThan(1e-3)
    expect(check.findings).toContainEqual(
      expect.objectContaining({ cause: 'bfloat16-rounded', severity: 'note', output }),
    )
  })
  it('fails where it is another model', async () => {
    const values = (path: string, all: Float32Array) => (path === 'two/bias' ? all.map((x) => x + 0.25) : undefined)
    const artifact = await variant(MODEL, 'keras', folder, 'other', { values })
    const check = await runCheck({ stage: 'golden', artifact, programOf: null, golden }, contextIn(folder))
    expect(check).toMatchObject({ verdict: 'fail' })
    expect(check.findings).toContainEqual(expect.objectContaining({ cause: 'output-differs', severity: 'error' }))
  })
  it('is one with its export, which is said of both in the same words', async () => {
    const planned = { stage: 'parity', artifact: EXPORT, sibling: MODEL, programOf: null, lossy: null } as const
    const check = await runCheck({ ...planned, weightsOnly: true, runsBoth: true, golden }, contextIn(folder))
    expect(check).toMatchObject({ verdict: 'pass', weights: { identical: 8 }, coverage: { outputs: [1, 1] } })
    expect(check.findings).toContainEqual(expect.objectContaining({ cause: 'bfloat16-rounded', severity: 'note' }))
  })
})

describe('outputs that layers compute in a narrower float', () => {
  const layer = (name: string, from: string, dtype: Json): JsonObject => {
    const made = dense(name, [[[from, 0, 0, {}]]])
    return { ...made, config: { ...(made['config'] as JsonObject), dtype } }
  }
  const mixed = (bits: string): Json => ({ class_name: 'Policy', config: { name: `mixed_${bits}` } })
  /** Two outputs of chains of dense layers in these types. */
  const outputsOf = (one: readonly Json[], other: readonly Json[]) => {
    const chain = (name: string, types: readonly Json[]) =>
      types.map((dtype, i) => layer(`${name}${i}`, i === 0 ? 'x' : `${name}${i - 1}`, dtype))
    const ends = [`a${one.length - 1}`, `b${other.length - 1}`]
    const topology = functional(
      // Listed from the end: files need not list layers in the order of calls.
      [input('x'), ...chain('a', one).reverse(), ...chain('b', other)],
      [['x', 0, 0]],
      ends.map((name) => [name, 0, 0]),
    )
    const program = read(topology, 'keras2')
    return [...narrowed({ bound: { program, variables: [], findings: [], unknown: [] } })]
  }
  it('are those that such a layer reaches, with the narrowest', () => {
    expect(outputsOf([mixed('bfloat16'), 'float32', 'float32'], ['float32'])).toEqual([['a2', 'bfloat16']])
    expect(outputsOf([mixed('float16'), mixed('bfloat16'), 'float32'], [mixed('float16'), 'float32'])).toEqual([
      ['a2', 'bfloat16'],
      ['b1', 'float16'],
    ])
  })
  it('are none that are of that type themselves', () => {
    expect(outputsOf(['float32', mixed('float16')], ['bfloat16'])).toEqual([])
  })
})

describe('outputs that a graph computes in a narrower float', () => {
  const type = (value: DType): Attr => ({ kind: 'dtype', value })
  const step = (op: string, inputs: readonly number[], T: DType): GraphStep => ({
    name: op,
    op,
    inputs: inputs.map((from) => ({ step: from, output: 0 })),
    attrs: new Map([['T', type(T)]]),
    bodies: new Map(),
  })
  const outputsOf = (steps: readonly GraphStep[], dtype: DType = 'float32') => {
    const program = {
      kind: 'graph',
      dialect: 'tensorflow',
      signature: { inputs: [], outputs: [{ name: 'y', dtype, shape: null }] },
      body: { arity: 1, steps, results: [{ step: steps.length - 1, output: 0 }] },
    } as unknown as GraphProgram
    return [...narrowed({ bound: { program, entries: new Map() } as never })]
  }
  it('are those that an op of that type reaches', () => {
    const steps = [step('Cast', [-1], 'bfloat16'), step('MatMul', [0, 0], 'bfloat16'), step('Relu', [1], 'float32')]
    expect(outputsOf(steps)).toEqual([['y', 'bfloat16']])
    expect(outputsOf(steps, 'bfloat16')).toEqual([])
    expect(outputsOf([...steps, step('Relu', [-1], 'float32')])).toEqual([])
  })
  it('are none where stored tensors alone are of that type', () => {
    const steps = [step('ReadVariableOp', [-1], 'bfloat16'), step('Cast', [0], 'float32'), step('Relu', [1], 'float32')]
    expect(outputsOf(steps)).toEqual([])
  })
})
