import { rmSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'

import { withBound } from '../../../../src/checks/open.ts'
import { compareTopologies } from '../../../../src/checks/topology.ts'
import { runCheck } from '../../../../src/checks/index.ts'
import type { Json, JsonObject } from '../../../../src/formats/format.ts'
import { withFunctions, withOperations } from '../../../../src/programs/layers/dialects/functions.ts'
import { readProgram } from '../../../../src/programs/layers/dialects/read.ts'
import { writeProgram } from '../../../../src/programs/layers/dialects/write.ts'
import type { Layer, LayersProgram } from '../../../../src/programs/layers/program.ts'
import { kerasLayers } from '../../../../src/programs/layers/registry.ts'
import { contextIn, fixture, scratchFolder } from '../../../support/variants.ts'

const folder = scratchFolder()
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** A model of 26 functions as tf_keras 2.21 saves it, and the same as Keras 3.15 saves it. */
const OLD = fixture('sound/functions/functions.h5', 'keras-h5')
const NEW = fixture('sound/functions/functions.keras', 'keras')

const programOf = (artifact: typeof OLD): Promise<LayersProgram> =>
  withBound(artifact, null, kerasLayers, ({ bound }) => Promise.resolve(bound.program))

/** One recorded call of a function on an input of three numbers, or as `node` says. */
function recorded(name: string, kwargs: Record<string, Json> = {}, node: Json = ['x', 0, 0, kwargs]): LayersProgram {
  const topology: JsonObject = {
    class_name: 'Functional',
    config: {
      name: 'm',
      layers: [
        { class_name: 'InputLayer', name: 'x', config: { batch_input_shape: [null, 3], name: 'x' }, inbound_nodes: [] },
        {
          class_name: 'TFOpLambda',
          name: 'op',
          config: { name: 'op', trainable: true, dtype: 'float32', function: name },
          inbound_nodes: [node],
        },
      ],
      input_layers: [['x', 0, 0]],
      output_layers: [['op', 0, 0]],
    },
  }
  return readProgram({ kind: 'layers', dialect: 'keras2', topology }, kerasLayers).program
}

function operationOf(root: Layer): unknown {
  const layer = withOperations(root).graph?.layers.find(({ name }) => name === 'op')
  return layer === undefined ? null : [layer.className, layer.config]
}

describe('functions of TensorFlow that Keras 2 has recorded', () => {
  it('are the operations that Keras 3 records, in both directions', async () => {
    const [old, current] = [await programOf(OLD), await programOf(NEW)]
    expect(compareTopologies(old, current, { files: { expected: OLD.path, found: NEW.path } })).toEqual([])
    for (const [program, dialect] of [
      [old, 'keras3'],
      [current, 'keras2'],
    ] as const) {
      const { topology, findings } = writeProgram(program, dialect, { container: 'object' })
      expect(findings).toEqual([])
      const back = readProgram({ kind: 'layers', dialect, topology }, kerasLayers).program
      const classes = back.root.graph?.layers.map(({ className }) => className)
      expect(classes).not.toContain(dialect === 'keras3' ? 'TFOpLambda' : 'keras.ops>Add')
      expect(compareTopologies(program, back, { files: { expected: 'one', found: 'back' } })).toEqual([])
    }
  })
  it('differ where an argument does', () => {
    const [one, other] = [recorded('math.multiply', { y: 2 }), recorded('math.multiply', { y: 3 })]
    const findings = compareTopologies(one, other, { files: { expected: 'one', found: 'other' } })
    expect(findings).toMatchObject([{ layer: 'op', severity: 'error' }])
  })
  it.each([
    ['nn.gelu', {}, 'Gelu', { approximate: false }],
    ['math.reduce_sum', { axis: [1], keepdims: true }, 'Sum', { axis: [1], keepdims: true }],
    ['compat.v1.squeeze', { axis: [1] }, 'Squeeze', { axis: 1 }],
    ['cast', { dtype: 'float16' }, 'Cast', { dtype: 'float16' }],
    ['stop_gradient', {}, 'StopGradient', {}],
    ['math.l2_normalize', { axis: 1 }, 'Normalize', { axis: 1, order: 2, epsilon: 1e-6 }],
    ['math.l2_normalize', { axis: -1, epsilon: 0.25 }, 'Normalize', { axis: -1, order: 2, epsilon: 0.5 }],
    ['linalg.matmul', { b: ['x', 0, 0], transpose_a: false }, 'Matmul', {}],
  ])('tf.%s with %j', (name, kwargs, operation, config) => {
    expect(operationOf(recorded(name, kwargs).root)).toEqual([`keras.ops>${operation}`, config])
  })
  it.each([
    ['without an operation of their meaning', 'math.unknown', {}],
    ['with an option that the operation lacks', 'linalg.matmul', { b: ['x', 0, 0], transpose_b: true }],
    ['with an array, whose type Keras 3 does not know', 'math.subtract', { y: [1, 2, 3] }],
    ['with a tensor where the operation has a setting', 'reshape', { shape: ['x', 0, 0] }],
    ['without what the operation must be told', 'expand_dims', {}],
  ])('stay what they are %s, and are named', (_, name, kwargs) => {
    const program = recorded(name, kwargs)
    expect(operationOf(program.root)).toEqual(['TFOpLambda', expect.objectContaining({ function: name })])
    const { findings } = writeProgram(program, 'keras3')
    expect(findings).toMatchObject([{ cause: 'not-expressible', severity: 'warning', layer: 'op' }])
    expect(findings[0]?.message).toContain(`tf.${name}`)
  })
  it('take a list of one for a list, and a tensor for itself', () => {
    const list = recorded('stack', {}, [['x', 0, 0, { axis: 1 }]])
    const [call] = list.root.graph?.calls ?? []
    expect(call?.args).toMatchObject([{ kind: 'list' }])
    for (const program of [list, recorded('math.abs')]) {
      const { topology } = writeProgram(withCopy(program), 'keras2')
      const back = readProgram({ kind: 'layers', dialect: 'keras2', topology }, kerasLayers).program
      expect(back.root.graph?.calls).toEqual(program.root.graph?.calls)
    }
  })
})

/** There and back through Keras 3's words. */
function withCopy(program: LayersProgram): LayersProgram {
  return { ...program, root: withFunctions(withOperations(program.root)) }
}

describe('a slice', () => {
  const slices: Json[] = [
    [
      { start: null, stop: null, step: null },
      { start: -2, stop: null, step: null },
    ],
    [null, { class_name: '__ellipsis__' }, 1],
    [{ start: null, stop: null, step: -1 }],
    0,
  ]
  const sliced = (spec: Json): LayersProgram => {
    const program = recorded('__operators__.getitem', { slice_spec: spec })
    const { graph } = program.root
    if (graph === null) throw new Error('no graph')
    const layers = graph.layers.map((layer) =>
      layer.name === 'op' ? { ...layer, className: 'SlicingOpLambda' } : layer,
    )
    return { ...program, root: { ...program.root, graph: { ...graph, layers } } }
  }
  it.each(slices.map((spec) => [JSON.stringify(spec), spec] as const))('%s is the same in both', (_, spec) => {
    const program = sliced(spec)
    const { topology, findings } = writeProgram(program, 'keras3')
    expect(findings).toEqual([])
    const current = readProgram({ kind: 'layers', dialect: 'keras3', topology }, kerasLayers).program
    expect(current.root.graph?.layers.map(({ className }) => className)).toContain('keras.ops>GetItem')
    const home = writeProgram(current, 'keras2')
    expect(home.findings).toEqual([])
    const back = readProgram({ kind: 'layers', dialect: 'keras2', topology: home.topology }, kerasLayers).program
    expect(back.root.graph?.calls).toEqual(program.root.graph?.calls)
    expect(compareTopologies(program, back, { files: { expected: 'one', found: 'back' } })).toEqual([])
  })
  it.each([
    ['a bound that is computed', [{ start: ['x', 0, 0], stop: null, step: null }]],
    ['a part of another kind', ['all']],
  ])('with %s stays what it is, and is named', (_, spec) => {
    const { findings } = writeProgram(sliced(spec), 'keras3')
    expect(findings).toMatchObject([{ cause: 'not-expressible', severity: 'warning', layer: 'op' }])
  })
  it('alone is given to Keras 3 in a list, which takes none bare', () => {
    const layer = withOperations(sliced({ start: 1, stop: 3, step: null }).root).graph?.calls.at(-1)
    expect(layer?.args[1]).toMatchObject({
      value: [{ class_name: '__slice__', config: { start: 1, stop: 3, step: null } }],
    })
  })
})

describe('a model of such functions', () => {
  it('goes from Keras 2 to Keras 3 and comes home as what it was', async () => {
    const planned = { stage: 'roundtrip', artifact: OLD, programOf: null, through: ['keras'] } as const
    const check = await runCheck(planned, contextIn(folder))
    expect(check).toMatchObject({ verdict: 'pass', weights: { identical: 4 }, coverage: { outputs: [1, 1] } })
  })
  it.each([OLD, NEW])('gives what Keras 2 recorded: $path', async (artifact) => {
    const path = 'sound/functions/functions.golden.npz'
    const golden = { path, absolute: fixture(path, 'keras').absolute }
    const check = await runCheck({ stage: 'golden', artifact, programOf: null, golden }, contextIn(folder))
    expect(check).toMatchObject({ verdict: 'pass', coverage: { outputs: [1, 1] } })
  })
})
