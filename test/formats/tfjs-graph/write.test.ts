import { describe, expect, it } from 'vitest'

import type { Draft } from '../../../src/formats/format.ts'
import { savedModel } from '../../../src/formats/saved-model/format.ts'
import type { Attr, GraphNode, StoredGraph } from '../../../src/formats/tensorflow/graph.ts'
import { tfjsGraph } from '../../../src/formats/tfjs-graph/format.ts'
import { bindGraph } from '../../../src/programs/graph/bind.ts'
import { createGraphRunner } from '../../../src/programs/graph/run.ts'
import { referenceOps } from '../../../src/ops/reference/reference.ts'
import { memoryEntry } from '../../../src/tensor/entry.ts'
import { rewrite } from '../../support/formats.ts'

const FLOAT: Attr = { kind: 'dtype', value: 'float32' }

function node(name: string, op: string, inputs: readonly string[], attrs: Record<string, Attr>): GraphNode {
  return { name, op, inputs, attrs: new Map(Object.entries(attrs)) }
}

/** y = x + w, where w is a variable, changed at will. */
function draft(change: Partial<StoredGraph> = {}, more: readonly GraphNode[] = []): Draft {
  const shape: Attr = { kind: 'shape', value: [2] }
  const program: StoredGraph = {
    kind: 'graph',
    nodes: [
      node('x', 'Placeholder', [], { dtype: FLOAT, shape }),
      node('w', 'VarHandleOp', [], { dtype: FLOAT, shape, shared_name: { kind: 'text', value: 'w' } }),
      node('w/Read', 'ReadVariableOp', ['w'], { dtype: FLOAT }),
      node('y', 'AddV2', ['x', 'w/Read'], { T: FLOAT }),
      ...more,
    ],
    functions: new Map(),
    signatures: new Map([
      [
        'serving_default',
        {
          inputs: new Map([['x', { ref: 'x:0', dtype: 'float32', shape: [2] }]]),
          outputs: new Map([['y', { ref: 'y:0', dtype: 'float32', shape: [2] }]]),
        },
      ],
    ]),
    variables: new Map([['w', 'weights']]),
    ...change,
  }
  const weights = [memoryEntry('weights', { dtype: 'float32', shape: [2], data: Float32Array.of(1, 2) })]
  return { program, weights }
}

describe.each([savedModel, tfjsGraph])('a made graph as $id', (format) => {
  it('runs when it is read again', async () => {
    const { receipt, model } = await rewrite(format, draft(), 'model')
    const to = format === savedModel ? 'weights' : 'w'
    expect(receipt.tensors).toEqual([{ from: 'weights', to, transform: { kind: 'identity' } }])
    expect(await model.verify()).toEqual([])
    if (model.program?.kind !== 'graph') throw new Error('no graph')
    const runner = createGraphRunner(referenceOps, bindGraph(model.program, model.weights, 'm'))
    const x = { dtype: 'float32', shape: [2], data: Float32Array.of(10, 20) } as const
    expect((await runner.run(new Map([['x', x]]))).get('y')?.data).toEqual(Float64Array.of(11, 22))
    runner.close()
    model.close()
  })

  it('needs a graph, and the tensors of its variables', async () => {
    await expect(rewrite(format, { weights: [] }, 'model')).rejects.toMatchObject({ code: 'not-expressible' })
    await expect(rewrite(format, { ...draft(), weights: [] }, 'model')).rejects.toMatchObject({
      code: 'missing-tensor',
      place: { tensor: 'weights' },
    })
  })
})

it('no input or output is called __proto__', async () => {
  const tensor = { ref: 'y:0', dtype: 'float32', shape: [2] } as const
  const signature = { inputs: new Map([['x', { ...tensor, ref: 'x:0' }]]), outputs: new Map([['__proto__', tensor]]) }
  const made = rewrite(tfjsGraph, draft({ signatures: new Map([['a', signature]]) }), 'model')
  await expect(made).rejects.toMatchObject({ code: 'not-expressible' })
})

describe('a TF.js graph model', () => {
  it('has one signature', async () => {
    const signatures = (draft().program as StoredGraph).signatures
    const two = new Map([...signatures, ['other', { inputs: new Map(), outputs: new Map() }] as const])
    await expect(rewrite(tfjsGraph, draft({ signatures: two }), 'model')).rejects.toThrow(
      'a TF.js graph model has one signature, found: serving_default, other',
    )
  })

  it('has no variables that are written to', async () => {
    const assigned = node('assign', 'AssignAddVariableOp', ['w', 'x'], { dtype: FLOAT })
    await expect(rewrite(tfjsGraph, draft({}, [assigned]), 'model')).rejects.toMatchObject({
      code: 'not-expressible',
      place: { layer: 'assign' },
    })
  })

  it('spells out what TF.js takes otherwise than TensorFlow, and has no Erfc', async () => {
    const conv = node('c', 'Conv2D', ['x', 'y'], { T: FLOAT })
    const erfc = node('e', 'Erfc', ['y'], { T: FLOAT })
    const { model } = await rewrite(tfjsGraph, draft({}, [conv, erfc]), 'model')
    if (model.program?.kind !== 'graph') throw new Error('no graph')
    const found = new Map(model.program.nodes.map((one) => [one.name, one]))
    expect(found.get('c')?.attrs.get('dilations')).toMatchObject({ items: Array(4).fill({ kind: 'int', value: 1 }) })
    expect(found.get('e')).toMatchObject({ op: 'Sub', inputs: ['e/OnesLike', 'e/Erf'] })
    model.close()
  })
})
