import { describe, expect, it } from 'vitest'

import type { Attr, GraphNode, StoredGraph } from '../../../src/formats/tensorflow/graph.ts'
import type { Ops } from '../../../src/ops/ops.ts'
import { referenceOps } from '../../../src/ops/reference/reference.ts'
import { startTfjsOps } from '../../../src/ops/tfjs/ops.ts'
import { freeze } from '../../../src/programs/graph/freeze.ts'
import { createGraphRunner } from '../../../src/programs/graph/run.ts'
import type { DType } from '../../../src/tensor/dtype.ts'
import { numbersOf } from '../../../src/tensor/numbers.ts'

const type = (value: DType): Attr => ({ kind: 'dtype', value })
const node = (name: string, op: string, inputs: readonly string[], attrs: Readonly<Record<string, Attr>> = {}) =>
  ({ name, op, inputs, attrs: new Map(Object.entries(attrs)) }) satisfies GraphNode
const float = (name: string, value: number): GraphNode =>
  node(name, 'Const', [], {
    dtype: type('float32'),
    value: { kind: 'tensor', value: { dtype: 'float32', shape: [], data: Float32Array.of(value) } },
  })
const int = (name: string, value: number): GraphNode =>
  node(name, 'Const', [], {
    dtype: type('int32'),
    value: { kind: 'tensor', value: { dtype: 'int32', shape: [], data: Int32Array.of(value) } },
  })
const cast = (name: string, input: string, to: DType): GraphNode => node(name, 'Cast', [input], { DstT: type(to) })

/** Runs nodes that end in `y`, which read an input `x` of float32, on x = 1. */
async function run(nodes: readonly GraphNode[], ops: Ops): Promise<readonly number[]> {
  const graph: StoredGraph = {
    kind: 'graph',
    nodes: [node('x', 'Placeholder', [], { dtype: type('float32') }), ...nodes],
    functions: new Map(),
    signatures: new Map([
      [
        'serving_default',
        {
          inputs: new Map([['x', { ref: 'x:0', dtype: 'float32', shape: [] }]]),
          outputs: new Map([['y', { ref: 'y:0', dtype: 'float32', shape: null }]]),
        },
      ],
    ]),
    variables: new Map(),
  }
  const runner = createGraphRunner(ops, { program: freeze(graph, 'serving_default'), entries: new Map() })
  const outputs = await runner.run(new Map([['x', { dtype: 'float32', shape: [], data: Float32Array.of(1) }]]))
  runner.close()
  const y = outputs.get('y')
  return y === undefined ? [] : Array.from(numbersOf(y) ?? [], Number)
}

const [seven, tenth] = [Math.fround(0.7), Math.fround(0.1)]

describe('arithmetic on float constants', () => {
  const product = [float('a', 0.7), float('b', 0.1), node('ab', 'Mul', ['a', 'b']), node('y', 'Mul', ['ab', 'x'])]
  const third = [int('a', 1), int('b', 3), cast('one', 'a', 'float32'), cast('three', 'b', 'float32')]

  it.each([
    ['of floats', product, seven * tenth],
    ['that comes to an output by itself', [...product.slice(0, 2), node('y', 'Mul', ['a', 'b'])], seven * tenth],
    ['that goes on', [...product, float('c', 0.3)].map(throughSum), seven * tenth + Math.fround(0.3)],
    [
      'of integers made floats',
      [...third, node('q', 'RealDiv', ['one', 'three']), node('y', 'Mul', ['q', 'x'])],
      1 / 3,
    ],
  ])('%s is done in float64 by the reference, in float32 by kernels', async (_, nodes, expected) => {
    expect(Math.fround(expected)).not.toBe(expected)
    expect(await run(nodes, referenceOps)).toEqual([expected])
    const [found = NaN] = await run(nodes, await startTfjsOps())
    expect(Math.fround(found)).toBe(found)
    expect(Math.abs(found - expected)).toBeLessThan(1e-7)
  })

  it('that decides a shape is rounded as TensorFlow rounds it', async () => {
    expect(Math.floor(seven * 10)).toBe(6)
    const nodes = [
      float('a', 0.7),
      float('ten', 10),
      node('product', 'Mul', ['a', 'ten']),
      cast('count', 'product', 'int32'),
      node('counts', 'Pack', ['count'], { axis: { kind: 'int', value: 0 } }),
      node('y', 'Fill', ['counts', 'x']),
    ]
    expect(await run(nodes, referenceOps)).toEqual([1, 1, 1, 1, 1, 1, 1])
    expect(await run(nodes, await startTfjsOps())).toEqual([1, 1, 1, 1, 1, 1, 1])
  })
})

/** `ab * x` becomes `(ab + c) * x`. */
function throughSum(given: GraphNode): GraphNode {
  return given.name === 'y' ? { ...given, op: 'AddV2', inputs: ['ab', 'c'] } : given
}
