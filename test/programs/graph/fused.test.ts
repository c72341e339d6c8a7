import { expect, it } from 'vitest'
import type { Attr, GraphNode, StoredGraph } from '../../../src/formats/tensorflow/graph.ts'
import { referenceOps } from '../../../src/ops/reference/reference.ts'
import { freeze } from '../../../src/programs/graph/freeze.ts'
import { createGraphRunner } from '../../../src/programs/graph/run.ts'
import type { Tensor } from '../../../src/tensor/tensor.ts'

/** Ops that TensorFlow makes while it optimises and TF.js's converter while it converts: no Python calls them by name. */

type Attrs = Readonly<Record<string, Attr>>

const text = (value: string): Attr => ({ kind: 'text', value })
const ints = (...values: readonly number[]): Attr => {
  return { kind: 'list', items: values.map((value) => ({ kind: 'int' as const, value })) }
}
const texts = (...values: readonly string[]): Attr => ({ kind: 'list', items: values.map(text) })
const float = (value: number): Attr => ({ kind: 'float', value })

const tensor = (shape: readonly number[], at: (i: number) => number): Tensor => {
  const count = shape.reduce((all, dim) => all * dim, 1)
  return { dtype: 'float32', shape, data: Float32Array.from({ length: count }, (_, i) => at(i)) }
}

/** What a node makes of constants. */
async function made(op: string, inputs: readonly Tensor[], attrs: Attrs): Promise<Tensor | undefined> {
  const nodes: GraphNode[] = inputs.map((value, i) => {
    return { name: `c${i}`, op: 'Const', inputs: [], attrs: new Map([['value', { kind: 'tensor', value }]]) }
  })
  const node = { name: 'y', op, inputs: nodes.map(({ name }) => name), attrs: new Map(Object.entries(attrs)) }
  const y = { ref: 'y:0', dtype: 'float32' as const, shape: null }
  const graph: StoredGraph = {
    kind: 'graph',
    nodes: [...nodes, node],
    functions: new Map(),
    signatures: new Map([['s', { inputs: new Map(), outputs: new Map([['y', y]]) }]]),
    variables: new Map(),
  }
  const runner = createGraphRunner(referenceOps, { program: freeze(graph, 's'), entries: new Map() })
  return (await runner.run(new Map())).get('y')
}

const numbers = (found: Tensor | undefined): readonly number[] => [...((found?.data ?? []) as Float64Array)]

const image = tensor([1, 3, 3, 2], (i) => i - 8)
const kernel = tensor([2, 2, 2, 2], (i) => ((i * 7) % 5) - 2)
const bias = tensor([2], (i) => i - 1)
const window = { strides: ints(1, 1, 1, 1), padding: text('VALID') }

it('a fused convolution is a convolution, a bias and an activation', async () => {
  const plain = numbers(await made('Conv2D', [image, kernel], window))
  const fused = { ...window, fused_ops: texts('BiasAdd', 'Relu') }
  expect(numbers(await made('_FusedConv2D', [image, kernel, bias], fused))).toEqual(
    plain.map((x, i) => Math.max(0, x + (i % 2) - 1)),
  )
})

it('a fused convolution may be normalised', async () => {
  const plain = numbers(await made('Conv2D', [image, kernel], window))
  const [scale, offset, mean, variance] = [2, 0.5, 1, 3].map((value) => tensor([2], () => value)) as [
    ...[Tensor, Tensor, Tensor, Tensor],
  ]
  const fused = {
    ...window,
    fused_ops: texts('FusedBatchNorm', 'LeakyRelu'),
    epsilon: float(1),
    leakyrelu_alpha: float(0.5),
  }
  const found = numbers(await made('_FusedConv2D', [image, kernel, scale, offset, mean, variance], fused))
  const wanted = plain.map((x) => x - 1 + 0.5).map((x) => (x > 0 ? x : x / 2))
  found.forEach((x, i) => expect(x).toBeCloseTo(wanted[i] ?? NaN, 10))
})

it('depthwise, with the activations of TF.js', async () => {
  const plain = numbers(await made('DepthwiseConv2dNative', [image, kernel], window))
  expect(numbers(await made('DepthwiseConv2d', [image, kernel], window))).toEqual(plain)
  const alpha = tensor([4], (i) => i / 4)
  const fused = { ...window, fused_ops: texts('Prelu') }
  expect(numbers(await made('FusedDepthwiseConv2dNative', [image, kernel, alpha], fused))).toEqual(
    plain.map((x, i) => (x > 0 ? x : (x * (i % 4)) / 4)),
  )
})

it('a fused product', async () => {
  const [a, b] = [tensor([2, 2], (i) => i - 1), tensor([2, 2], (i) => 2 - i)]
  const plain = numbers(await made('MatMul', [a, b], { transpose_b: { kind: 'bool', value: true } }))
  const fused = { transpose_b: { kind: 'bool', value: true } as const, fused_ops: texts('BiasAdd', 'Relu6') }
  expect(numbers(await made('_FusedMatMul', [a, b, bias], fused))).toEqual(
    plain.map((x, i) => Math.min(6, Math.max(0, x + (i % 2) - 1))),
  )
  await expect(made('_FusedMatMul', [a, b], { fused_ops: texts('Gelu') })).rejects.toMatchObject({
    code: 'unsupported-operation',
  })
})

it('the hard swish that TensorFlow fuses for MobileNetV3', async () => {
  const [x, one] = [tensor([3, 1], (i) => 3 * i - 2), tensor([1, 1], () => 1)]
  expect(numbers(await made('_FusedMatMul', [x, one], { fused_ops: texts('_FusedHardSwish') }))).toEqual([
    -1 / 3,
    2 / 3,
    4,
  ])
})

it('ops of TF.js alone', async () => {
  const x = tensor([3], (i) => i - 1)
  expect(numbers(await made('Prelu', [x, tensor([3], () => 0.25)], {}))).toEqual([-0.25, 0, 1])
  expect(numbers(await made('Ones', [], { shape: ints(2) }))).toEqual([1, 1])
  expect(numbers(await made('Zeros', [], { shape: ints(2) }))).toEqual([0, 0])
  const line = { stride: { kind: 'int', value: 2 }, padding: text('VALID') } as const
  const found = await made('Conv1D', [tensor([1, 5, 1], (i) => i), tensor([2, 1, 1], (i) => i + 1)], line)
  expect([found?.shape, numbers(found)]).toEqual([
    [1, 2, 1],
    [2, 8],
  ])
})
