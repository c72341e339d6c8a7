import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { convertGraph } from '../../src/convert/graph.ts'
import type { Model } from '../../src/formats/format.ts'
import { readGolden } from '../../src/formats/npz/golden.ts'
import { openArtifact } from '../../src/formats/registry.ts'
import { DEFAULT_LIMITS } from '../../src/io/limits.ts'
import { bindGraph, type BoundGraph } from '../../src/programs/graph/bind.ts'
import { createTfjsRuntime } from '../../src/runtimes/tfjs.ts'
import { readTensor } from '../../src/tensor/entry.ts'
import { numbersOf } from '../../src/tensor/numbers.ts'
import { openAt, openModel } from '../support/formats.ts'
import { MODELS } from '../support/models.ts'
import { workspace } from '../support/workspace.ts'

const runtime = createTfjsRuntime()

function bound(model: Model): BoundGraph {
  if (model.program?.kind !== 'graph') throw new Error('no graph')
  return bindGraph(model.program, model.weights, model.artifact.path)
}

const base64 = (text: string): string => Buffer.from(text).toString('base64')

/** A graph model of these nodes, whose output is `y`. */
async function made(nodes: readonly object[], types = { x: 'DT_FLOAT', y: 'DT_FLOAT' }): Promise<Model> {
  const tensor = (name: string, dtype: string) => ({ name, dtype, tensorShape: { dim: [{ size: '-1' }] } })
  const document = {
    format: 'graph-model',
    signature: { inputs: { x: tensor('x:0', types.x) }, outputs: { y: tensor('y:0', types.y) } },
    modelTopology: {
      node: [{ name: 'x', op: 'Placeholder', attr: { dtype: { type: types.x } } }, ...nodes],
      versions: { producer: 1, minConsumer: 1 },
    },
    weightsManifest: [],
  }
  return openAt(join(workspace({ 'model.json': JSON.stringify(document) }), 'model.json'), 'model.json')
}

describe('graph models on TensorFlow.js itself', () => {
  it.each(['digits-cnn', 'sequence-rnn', 'text-transformer', 'two-tower'])(
    '%s, written from a SavedModel, gives what was recorded and holds what is stored',
    async (family) => {
      const original = await openModel(`sound/${family}/saved_model/saved_model.pb`)
      const directory = workspace()
      const { artifact } = await convertGraph({
        model: original,
        bound: bound(original),
        to: 'tfjs-graph',
        directory,
        stem: 'model',
      })
      const model = await openArtifact(artifact, DEFAULT_LIMITS)
      const session = await runtime.load({ model, bound: bound(model) })
      const name = `${family}.golden.npz`
      const golden = await readGolden(join(MODELS, 'sound', family, name), name)
      const outputs = [...(await session.run(golden.inputs)).values()]
      for (const [i, expected] of [...golden.outputs.values()].entries()) {
        const [found, wanted] = [outputs[i], expected].map((tensor) =>
          tensor === undefined ? null : numbersOf(tensor),
        )
        expect(found?.length).toBe(wanted?.length)
        const worst = Math.max(...Array.from(wanted ?? [], (value, at) => Math.abs(value - Number(found?.[at]))))
        expect(worst).toBeLessThan(1e-5)
      }
      const held = [...(session.weights?.() ?? [])]
      expect(held.length).toBe(model.weights.size)
      for (const entry of held) {
        const stored = model.weights.get(entry.name)
        expect(stored === undefined ? null : readTensor(stored)).toEqual(readTensor(entry))
      }
      session.close()
      model.close()
      original.close()
    },
  )

  it('hands on integers in the type of the signature, though TF.js has one only', async () => {
    const model = await made([{ name: 'y', op: 'Neg', input: ['x'], attr: { T: { type: 'DT_INT64' } } }], {
      x: 'DT_INT64',
      y: 'DT_INT64',
    })
    const session = await runtime.load({ model, bound: bound(model) })
    const x = { dtype: 'int64', shape: [2], data: BigInt64Array.of(3n, -4n) } as const
    expect((await session.run(new Map([['x', x]]))).get('y')).toEqual({ ...x, data: BigInt64Array.of(-3n, 4n) })
    session.close()
  })

  it('says which op TF.js does not know', async () => {
    const model = await made([{ name: 'y', op: 'Erfc', input: ['x'], attr: { T: { type: 'DT_FLOAT' } } }])
    const session = await runtime.load({ model, bound: bound(model) })
    const x = { dtype: 'float32', shape: [1], data: Float32Array.of(0) } as const
    await expect(session.run(new Map([['x', x]]))).rejects.toMatchObject({
      code: 'unsupported-operation',
      message: expect.stringContaining("Unknown op 'Erfc'") as string,
    })
    session.close()
  })

  it('says that no TF.js runs an activation that tensorflowjs_converter fused, though it loads', async () => {
    const attr = { fused_ops: { list: { s: ['BiasAdd', '_FusedHardSwish'].map(base64) } } }
    const model = await made([
      { name: 'one', op: 'Ones', attr: { shape: { list: { i: ['1', '1'] } } } },
      { name: 'y', op: '_FusedMatMul', input: ['one', 'one', 'x'], attr },
    ])
    await expect(runtime.load({ model, bound: bound(model) })).rejects.toMatchObject({
      code: 'not-loadable',
      message: expect.stringContaining('node y (_FusedMatMul): TensorFlow.js has no kernels') as string,
      place: { layer: 'y', fix: expect.stringContaining('`model-roundtrip convert --to tfjs-graph`') as string },
    })
    model.close()
  })

  describe('loops as tensorflowjs_converter writes them', () => {
    const T = { T: { type: 'DT_FLOAT' } }
    /** `while v <= v: v = body(v)`, in Enter, Merge, Switch, NextIteration and Exit. */
    const loop = (body: object, ...waiting: readonly object[]) => [
      { name: 'enter', op: 'Enter', input: ['x'], attr: { ...T, frame_name: { s: base64('loop') } } },
      { name: 'merge', op: 'Merge', input: ['enter', 'next'], attr: T },
      { name: 'goes', op: 'LessEqual', input: ['merge', 'merge'], attr: T },
      { name: 'cond', op: 'LoopCond', input: ['goes'] },
      { name: 'switch', op: 'Switch', input: ['merge', 'cond'], attr: T },
      { name: 'exit', op: 'Exit', input: ['switch'], attr: T },
      { name: 'body', attr: T, ...body },
      ...waiting,
      { name: 'next', op: 'NextIteration', input: ['body', ...waiting.map(() => '^waits')], attr: T },
      { name: 'y', op: 'Identity', input: ['exit'], attr: T },
    ]

    it('says that no TF.js gets through one in which a node waits for a Switch, and what to do', async () => {
      const model = await made(
        loop({ op: 'Neg', input: ['switch:1'] }, { name: 'waits', op: 'NoOp', input: ['^switch'] }),
      )
      const session = await runtime.load({ model, bound: bound(model) })
      const x = { dtype: 'float32', shape: [1], data: Float32Array.of(1) } as const
      await expect(session.run(new Map([['x', x]]))).rejects.toMatchObject({
        code: 'not-loadable',
        message: expect.stringContaining('node waits (NoOp) waits for a Switch') as string,
        place: { layer: 'waits', fix: expect.stringContaining('`model-roundtrip convert --to tfjs-graph`') as string },
      })
      session.close()
    })

    it('looks for fused activations in their bodies as well', async () => {
      const attr = { ...T, fused_ops: { list: { s: ['BiasAdd', '_FusedHardSwish'].map(base64) } } }
      const input = ['switch:1', 'switch:1', 'switch:1']
      const model = await made(loop({ op: '_FusedMatMul', input, attr }))
      await expect(runtime.load({ model, bound: bound(model) })).rejects.toMatchObject({
        code: 'not-loadable',
        message: expect.stringContaining('_FusedHardSwish') as string,
      })
    })
  })

  it('is no business of SavedModels', async () => {
    const model = await openModel('sound/tfjs-mlp/saved_model/saved_model.pb')
    expect(runtime.refuses({ model, bound: bound(model) })).toMatchObject({ cause: 'no-runtime', severity: 'note' })
    model.close()
  })
})
