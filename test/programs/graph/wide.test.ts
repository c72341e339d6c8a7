import { describe, expect, it } from 'vitest'

import type { Attr, GraphNode, StoredGraph } from '../../../src/formats/tensorflow/graph.ts'
import { referenceOps } from '../../../src/ops/reference/reference.ts'
import { startTfjsOps } from '../../../src/ops/tfjs/ops.ts'
import { freeze } from '../../../src/programs/graph/freeze.ts'
import { createGraphRunner } from '../../../src/programs/graph/run.ts'
import type { DType } from '../../../src/tensor/dtype.ts'
import type { Tensor } from '../../../src/tensor/tensor.ts'

const type = (value: DType): Attr => ({ kind: 'dtype', value })
const node = (name: string, op: string, inputs: readonly string[], attrs: Readonly<Record<string, Attr>> = {}) =>
  ({ name, op, inputs, attrs: new Map(Object.entries(attrs)) }) satisfies GraphNode
const constant = (name: string, value: Tensor): GraphNode =>
  node(name, 'Const', [], { dtype: type(value.dtype), value: { kind: 'tensor', value } })
const longs = (...values: bigint[]): Tensor => ({
  dtype: 'int64',
  shape: [values.length],
  data: BigInt64Array.from(values),
})
const ints = (...values: number[]): Tensor => ({
  dtype: 'int32',
  shape: [values.length],
  data: Int32Array.from(values),
})
const most = constant('most', { dtype: 'int64', shape: [], data: BigInt64Array.of(2n ** 63n - 1n) })

/** Runs nodes that end in `y`, which read an input `x` of int64. */
async function run(nodes: readonly GraphNode[], x: Tensor, on: 'kernels' | 'reference'): Promise<Tensor | undefined> {
  const graph: StoredGraph = {
    kind: 'graph',
    nodes: [node('x', 'Placeholder', [], { dtype: type('int64') }), most, ...nodes],
    functions: new Map(),
    signatures: new Map([
      [
        'serving_default',
        {
          inputs: new Map([['x', { ref: 'x:0', dtype: 'int64', shape: x.shape }]]),
          outputs: new Map([['y', { ref: 'y:0', dtype: 'int64', shape: null }]]),
        },
      ],
    ]),
    variables: new Map(),
  }
  const ops = on === 'reference' ? referenceOps : await startTfjsOps()
  const runner = createGraphRunner(ops, { program: freeze(graph, 'serving_default'), entries: new Map() })
  const outputs = await runner.run(new Map([['x', x]]))
  runner.close()
  return outputs.get('y')
}

describe.each(['kernels', 'reference'] as const)('integers that no executor holds, on the %s', (on) => {
  const zero = constant('zero', { dtype: 'int64', shape: [], data: BigInt64Array.of(0n) })
  const size = constant('size', { dtype: 'int32', shape: [], data: Int32Array.of(3) })
  const none = constant('none', { dtype: 'int64', shape: [0], data: new BigInt64Array(0) })
  const masked = [zero, node('isMask', 'Equal', ['x', 'zero']), node('marked', 'SelectV2', ['isMask', 'most', 'x'])]

  it('mark what a mask takes out of a count, as Keras has it', async () => {
    const counted = node('y', 'Bincount', ['marked', 'size', 'none'])
    const y = await run([...masked, size, none, counted], longs(0n, 1n, 2n, 1n), on)
    expect(Array.from(y?.data as ArrayLike<number | bigint>, Number)).toEqual([0, 2, 1])
  })
  it('are the maximum of nothing, and wrap as 64 bits do', async () => {
    const axes = constant('axes', ints(0))
    const one = constant('one', longs(1n))
    const least = node('least', 'Max', ['x', 'axes'])
    const nodes = [axes, one, least, node('y', 'Sub', ['least', 'one'])]
    expect((await run(nodes, longs(), on))?.data).toEqual(BigInt64Array.of(2n ** 63n - 1n))
  })
  it('have the largest of each row, and are compared', async () => {
    const axes = constant('axes', ints(1))
    const rows = constant('rows', ints(2, 2))
    const nodes = [...masked, axes, rows, node('square', 'Reshape', ['marked', 'rows'])]
    const largest = [node('top', 'Max', ['square', 'axes']), node('y', 'Equal', ['top', 'most'])]
    expect((await run([...nodes, ...largest], longs(0n, 1n, 2n, 1n), on))?.data).toEqual(Uint8Array.of(1, 0))
  })
})
