import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { withBound } from '../../src/checks/open.ts'
import { convert } from '../../src/convert/convert.ts'
import type { Attr, GraphFunction, GraphNode, StoredGraph } from '../../src/formats/tensorflow/graph.ts'
import { constantNode, makeNode } from '../../src/formats/tensorflow/nodes.ts'
import { referenceOps } from '../../src/ops/reference/reference.ts'
import { bindGraph } from '../../src/programs/graph/bind.ts'
import { createGraphRunner } from '../../src/programs/graph/run.ts'
import { kerasLayers } from '../../src/programs/layers/registry.ts'
import type { DType } from '../../src/tensor/dtype.ts'
import { weightTable } from '../../src/tensor/entry.ts'
import { dataOf } from '../../src/tensor/numbers.ts'
import { elementCount, type Shape, type Tensor } from '../../src/tensor/tensor.ts'
import { difference, runInTfjs, writtenForTfjs } from '../support/tfjs-trips.ts'
import { fixture } from '../support/variants.ts'
import { workspace } from '../support/workspace.ts'

const type = (value: DType): Attr => ({ kind: 'dtype', value })
const int = (value: number): Attr => ({ kind: 'int', value })
const yes: Attr = { kind: 'bool', value: true }
const no: Attr = { kind: 'bool', value: false }
const text = (value: string): Attr => ({ kind: 'text', value })
const ints = (...values: readonly number[]): Attr => ({ kind: 'list', items: values.map(int) })
const floats = (...values: readonly number[]): Attr => {
  return { kind: 'list', items: values.map((value): Attr => ({ kind: 'float', value })) }
}
const float = (value: number): Attr => ({ kind: 'float', value })

/** Values that go up and down through 0, different ones for each input. */
function tensor(shape: Shape, dtype: Exclude<DType, 'string'>, seed: number): Tensor {
  const wave = (i: number): number => Math.sin(1.7 * i + seed) * 3
  const values = Array.from({ length: elementCount(shape) }, (_, i) => {
    if (dtype === 'bool') return wave(i) > 0 ? 1 : 0
    return dtype === 'float32' ? wave(i) : Math.round(wave(i))
  })
  return { dtype, shape, data: dataOf(dtype, values) }
}

interface Given {
  /** Inputs `x0`, `x1`, ...; a tensor stands for its shape and its values. */
  readonly inputs: readonly (Tensor | readonly [Shape, Exclude<DType, 'string'>])[]
  /** Constants of int32 by name; a number is a scalar. */
  readonly constants?: Readonly<Record<string, number | readonly number[]>>
  readonly op: string
  readonly reads: readonly string[]
  readonly attrs: Readonly<Record<string, Attr>>
  readonly outputs?: readonly DType[]
}

function graphOf({ inputs, constants = {}, op, reads, attrs, outputs = ['float32'] }: Given) {
  const feeds = inputs.map((input, i) => ('data' in input ? input : tensor(input[0], input[1], i + 1)))
  const nodes: GraphNode[] = [
    ...feeds.map(({ dtype, shape }, i) =>
      makeNode(`x${i}`, 'Placeholder', [], { dtype: type(dtype), shape: { kind: 'shape', value: shape } }),
    ),
    ...Object.entries(constants).map(([name, value]) => {
      const values = typeof value === 'number' ? [value] : value
      const shape = typeof value === 'number' ? [] : [values.length]
      return constantNode(name, { dtype: 'int32', shape, data: Int32Array.from(values) })
    }),
    makeNode('y', op, reads, attrs),
  ]
  const program: StoredGraph = {
    kind: 'graph',
    nodes,
    functions: new Map(),
    signatures: new Map([
      [
        'serving_default',
        {
          inputs: new Map(feeds.map(({ dtype, shape }, i) => [`x${i}`, { ref: `x${i}:0`, dtype, shape }])),
          outputs: new Map(outputs.map((dtype, i) => [`y${i}`, { ref: `y:${i}`, dtype, shape: null }])),
        },
      ],
    ]),
    variables: new Map(),
  }
  return { program, feeds: new Map(feeds.map((feed, i) => [`x${i}`, feed])) }
}

/** What TF.js makes of it otherwise than our own reading; the ops that were written. */
async function compared(program: StoredGraph, feeds: ReadonlyMap<string, Tensor>) {
  const runner = createGraphRunner(referenceOps, bindGraph(program, weightTable([]), 'graph'))
  const expected = await runner.run(feeds)
  runner.close()
  const model = await writtenForTfjs(program)
  const found = await runInTfjs(model, feeds)
  const written = model.program?.kind === 'graph' ? model.program.nodes.map(({ op }) => op) : []
  const again = createGraphRunner(
    referenceOps,
    bindGraph(model.program as StoredGraph, model.weights, 'what was written'),
  )
  const read = await again.run(feeds)
  model.close()
  const off = [...expected].flatMap(([name, want]) => [
    difference(found.get(name), want),
    difference(read.get(name), want),
  ])
  return { off: off.filter((each) => each !== null), written }
}

const F = 'float32'
const NORM = { T: type(F), U: type(F), epsilon: float(0.001), exponential_avg_factor: float(1) }
const SAME = { T: type(F), padding: text('SAME') }
const STRIDED = { T: type(F), Index: type('int32'), begin_mask: int(0), end_mask: int(0) }
const MASKS = { ellipsis_mask: int(0), new_axis_mask: int(0), shrink_axis_mask: int(0) }
const slice = (begin: readonly number[], end: readonly number[], steps: readonly number[]) => ({
  constants: { b: begin, e: end, s: steps },
  op: 'StridedSlice',
  reads: ['x0', 'b', 'e', 's'],
})
const matmul = (a: Shape, b: Shape): Given => ({
  inputs: [
    [a, F],
    [b, F],
  ],
  op: 'BatchMatMulV2',
  reads: ['x0', 'x1'],
  attrs: { T: type(F), adj_x: no, adj_y: no },
})
const of = (op: string, dtype: Exclude<DType, 'string'>, out: DType = dtype): Given => ({
  inputs: [[[2, 5], dtype], { dtype, shape: [5], data: dataOf(dtype, [2, -2, 3, -3, 1]) }],
  op,
  reads: ['x0', 'x1'],
  attrs: { T: type(dtype) },
  outputs: [out],
})
const cast = (from: Exclude<DType, 'string'>, to: DType, values: readonly number[]): Given => ({
  inputs: [{ dtype: from, shape: [values.length], data: dataOf(from, values) }],
  op: 'Cast',
  reads: ['x0'],
  attrs: { SrcT: type(from), DstT: type(to), Truncate: no },
  outputs: [to],
})

const texts = (...values: readonly string[]): Attr => ({ kind: 'list', items: values.map(text) })
const FUSED = { num_args: int(1), epsilon: float(0.0001) }

const CASES: Readonly<Record<string, Given>> = {
  "legacy Keras's layer normalisation": {
    inputs: [
      [[1, 6, 5, 1], F],
      [[6], F],
      [[6], F],
      { dtype: F, shape: [0], data: new Float32Array(0) },
      { dtype: F, shape: [0], data: new Float32Array(0) },
    ],
    op: 'FusedBatchNormV3',
    reads: ['x0', 'x1', 'x2', 'x3', 'x4'],
    attrs: { ...NORM, data_format: text('NCHW'), is_training: yes },
  },
  'batch normalisation in training, with its statistics': {
    inputs: [
      [[2, 3, 4, 5], F],
      [[5], F],
      [[5], F],
      { dtype: F, shape: [0], data: new Float32Array(0) },
      { dtype: F, shape: [0], data: new Float32Array(0) },
    ],
    op: 'FusedBatchNormV3',
    reads: ['x0', 'x1', 'x2', 'x3', 'x4'],
    attrs: { ...NORM, data_format: text('NHWC'), is_training: yes },
    outputs: [F, F, F],
  },
  'batch normalisation, channels first': {
    inputs: [
      [[2, 3, 4, 5], F],
      [[3], F],
      [[3], F],
      [[3], F],
      { dtype: F, shape: [3], data: Float32Array.of(0.5, 1, 2) },
    ],
    op: 'FusedBatchNormV3',
    reads: ['x0', 'x1', 'x2', 'x3', 'x4'],
    attrs: { ...NORM, data_format: text('NCHW'), is_training: no },
  },
  'convolution, channels first': {
    inputs: [
      [[2, 3, 6, 7], F],
      [[3, 2, 3, 4], F],
    ],
    op: 'Conv2D',
    reads: ['x0', 'x1'],
    attrs: { ...SAME, data_format: text('NCHW'), strides: ints(1, 1, 2, 1), dilations: ints(1, 1, 1, 1) },
  },
  'convolution of two groups': {
    inputs: [
      [[1, 5, 4, 4], F],
      [[3, 2, 2, 6], F],
    ],
    op: 'Conv2D',
    reads: ['x0', 'x1'],
    attrs: { ...SAME, data_format: text('NHWC'), strides: ints(1, 1, 1, 1), dilations: ints(1, 1, 1, 1) },
  },
  'depthwise convolution, channels first': {
    inputs: [
      [[2, 3, 6, 7], F],
      [[3, 2, 3, 2], F],
    ],
    op: 'DepthwiseConv2dNative',
    reads: ['x0', 'x1'],
    attrs: { ...SAME, data_format: text('NCHW'), strides: ints(1, 1, 2, 2), dilations: ints(1, 1, 1, 1) },
  },
  'largest of windows, channels first': {
    inputs: [[[2, 3, 6, 7], F]],
    op: 'MaxPool',
    reads: ['x0'],
    attrs: { ...SAME, data_format: text('NCHW'), ksize: ints(1, 1, 3, 2), strides: ints(1, 1, 2, 1) },
  },
  'mean of windows, channels first': {
    inputs: [[[2, 3, 6, 7], F]],
    op: 'AvgPool',
    reads: ['x0'],
    attrs: { ...SAME, data_format: text('NCHW'), ksize: ints(1, 1, 3, 2), strides: ints(1, 1, 2, 1) },
  },
  'largest of volumes, channels first': {
    inputs: [[[2, 2, 4, 5, 6], F]],
    op: 'MaxPool3D',
    reads: ['x0'],
    attrs: { ...SAME, data_format: text('NCDHW'), ksize: ints(1, 1, 2, 3, 2), strides: ints(1, 1, 1, 2, 2) },
  },
  'mean of integers': {
    inputs: [[[3, 4], 'int32']],
    constants: { a: [1] },
    op: 'Mean',
    reads: ['x0', 'a'],
    attrs: { T: type('int32'), Tidx: type('int32'), keep_dims: no },
    outputs: ['int32'],
  },
  'sums of products, with letters of every kind': {
    inputs: [
      [[2, 3, 4, 5, 2], F],
      [[5, 3, 6, 2, 4], F],
    ],
    op: 'Einsum',
    reads: ['x0', 'x1'],
    attrs: { T: type(F), N: int(2), equation: text('bhqdx,dhkbz->khqb') },
  },
  'one tensor in another order, summed': {
    inputs: [[[2, 3, 4], F]],
    op: 'Einsum',
    reads: ['x0'],
    attrs: { T: type(F), N: int(1), equation: text('abc->ca') },
  },
  'bias, channels first': {
    inputs: [
      [[2, 3, 4], F],
      [[3], F],
    ],
    op: 'BiasAdd',
    reads: ['x0', 'x1'],
    attrs: { T: type(F), data_format: text('NCHW') },
  },
  'products of pairs: 2, 1 by 5': matmul([2, 1, 4, 3], [5, 3, 2]),
  'products of pairs: 2, 3 by 2, 1': matmul([2, 3, 4, 3], [2, 1, 3, 2]),
  'products of pairs: 2, 3 by 3': matmul([2, 3, 4, 3], [3, 3, 2]),
  'products of pairs: alike': matmul([2, 3, 4, 3], [2, 3, 3, 2]),
  'every row backwards': {
    inputs: [[[3, 4], F]],
    ...slice([0, 0], [0, 0], [1, -1]),
    attrs: { ...STRIDED, ...MASKS, begin_mask: int(3), end_mask: int(3) },
  },
  'channels backwards, behind dots': {
    inputs: [[[2, 3, 4, 3], F]],
    ...slice([0, 0], [0, 0], [1, -1]),
    attrs: { ...STRIDED, ...MASKS, ellipsis_mask: int(1), begin_mask: int(2), end_mask: int(2) },
  },
  'every other integer': {
    inputs: [[[7, 2], 'int32']],
    ...slice([1], [-1], [2]),
    attrs: { ...STRIDED, ...MASKS, T: type('int32') },
    outputs: ['int32'],
  },
  'every other boolean of a column': {
    inputs: [[[7, 3], 'bool']],
    ...slice([5, 1], [0, 2], [-2, 1]),
    attrs: { ...STRIDED, ...MASKS, T: type('bool'), shrink_axis_mask: int(2) },
    outputs: ['bool'],
  },
  'ones along the first axis': {
    inputs: [{ dtype: 'int32', shape: [2, 3], data: Int32Array.of(0, 2, 1, -1, 3, 0) }],
    constants: { d: 4, on: 5, off: -1 },
    op: 'OneHot',
    reads: ['x0', 'd', 'on', 'off'],
    attrs: { T: type('int32'), TI: type('int32'), axis: int(0) },
    outputs: ['int32'],
  },
  'a band of booleans': {
    inputs: [[[3, 4, 5], 'bool']],
    constants: { l: 1, u: 0 },
    op: 'MatrixBandPart',
    reads: ['x0', 'l', 'u'],
    attrs: { T: type('bool'), Tindex: type('int32') },
    outputs: ['bool'],
  },
  'everything below the diagonal': {
    inputs: [[[4, 5], F]],
    constants: { l: -1, u: 0 },
    op: 'MatrixBandPart',
    reads: ['x0', 'l', 'u'],
    attrs: { T: type(F), Tindex: type('int32') },
  },
  'choice among booleans': {
    inputs: [
      [[3, 1], 'bool'],
      [[3, 4], 'bool'],
      [[4], 'bool'],
    ],
    op: 'SelectV2',
    reads: ['x0', 'x1', 'x2'],
    attrs: { T: type('bool') },
    outputs: ['bool'],
  },
  'booleans backwards': {
    inputs: [[[3, 4], 'bool']],
    constants: { a: [1] },
    op: 'ReverseV2',
    reads: ['x0', 'a'],
    attrs: { T: type('bool'), Tidx: type('int32') },
    outputs: ['bool'],
  },
  'whole quotients of floats': of('FloorDiv', F),
  'what is left of floats': of('Mod', F),
  'quotients of integers': of('Div', 'int32'),
  'what is left of integers': of('TruncateMod', 'int32'),
  'floats as booleans': cast(F, 'bool', [0, 0.5, -2, 0]),
  'integers as bytes': cast('int32', 'uint8', [0, 255, 256, -1, 300]),
  'integers as signed bytes': cast('int32', 'int8', [0, 127, 128, -129, 300]),
  'integers between bounds': {
    inputs: [[[3, 4], 'int32']],
    constants: { l: -1, h: 2 },
    op: 'ClipByValue',
    reads: ['x0', 'l', 'h'],
    attrs: { T: type('int32') },
    outputs: ['int32'],
  },
  'a picture of large integers': {
    inputs: [{ dtype: 'int32', shape: [1, 2, 2, 1], data: Int32Array.of(16_777_217, -16_777_219, 2 ** 30 + 1, 5) }],
    constants: { n: [4, 3] },
    op: 'ResizeNearestNeighbor',
    reads: ['x0', 'n'],
    attrs: { T: type('int32'), align_corners: no, half_pixel_centers: yes },
    outputs: ['int32'],
  },
  'buckets, and NaN in the last of them': {
    inputs: [{ dtype: F, shape: [2, 3], data: Float32Array.of(-1, 0, 0.5, 1, 2, NaN) }],
    op: 'Bucketize',
    reads: ['x0'],
    attrs: { T: type(F), boundaries: floats(0, 0.5, 1.5) },
    outputs: ['int32'],
  },
  'gathered within batches, along the last axis': {
    inputs: [[[2, 4, 5, 3], F], { dtype: 'int32', shape: [2, 2], data: Int32Array.of(2, 0, 1, 2) }],
    constants: { a: 3 },
    op: 'GatherV2',
    reads: ['x0', 'x1', 'a'],
    attrs: { Tparams: type(F), Tindices: type('int32'), Taxis: type('int32'), batch_dims: int(1) },
  },
  'gathered within batches of batches': {
    inputs: [
      [[2, 3, 4, 2], F],
      { dtype: 'int32', shape: [2, 3, 2], data: Int32Array.of(2, 0, 1, 2, 3, 3, 0, 1, 2, 3, 1, 1) },
    ],
    constants: { a: 2 },
    op: 'GatherV2',
    reads: ['x0', 'x1', 'a'],
    attrs: { Tparams: type(F), Tindices: type('int32'), Taxis: type('int32'), batch_dims: int(2) },
  },
  'sums of products with dots': {
    inputs: [
      [[2, 3, 4], F],
      [[4, 2], F],
    ],
    op: 'Einsum',
    reads: ['x0', 'x1'],
    attrs: { T: type(F), N: int(2), equation: text('...a,ab->...b') },
  },
  'two axes rolled': {
    inputs: [[[3, 4, 2], F]],
    constants: { n: [1, -3], a: [0, 1] },
    op: 'Roll',
    reads: ['x0', 'n', 'a'],
    attrs: { T: type(F), Tshift: type('int32'), Taxis: type('int32') },
  },
  'convolution, bias and leaky activation in one': {
    inputs: [
      [[1, 5, 6, 3], F],
      [[3, 2, 3, 4], F],
      [[4], F],
    ],
    op: '_FusedConv2D',
    reads: ['x0', 'x1', 'x2'],
    attrs: {
      ...SAME,
      ...FUSED,
      strides: ints(1, 2, 1, 1),
      dilations: ints(1, 1, 1, 1),
      fused_ops: texts('BiasAdd', 'LeakyRelu'),
      leakyrelu_alpha: float(0.3),
    },
  },
  'product, bias and activation in one': {
    inputs: [
      [[3, 4], F],
      [[5, 4], F],
      [[5], F],
    ],
    op: '_FusedMatMul',
    reads: ['x0', 'x1', 'x2'],
    attrs: { T: type(F), ...FUSED, transpose_a: no, transpose_b: yes, fused_ops: texts('BiasAdd', 'Relu6') },
  },
  'squares into channels': {
    inputs: [[[2, 4, 6, 3], F]],
    op: 'SpaceToDepth',
    reads: ['x0'],
    attrs: { T: type(F), block_size: int(2), data_format: text('NHWC') },
  },
}

/** Kernels of TF.js that give something else for these types, or on wasm. */
const WRONG = [
  '_FusedMatMul',
  'Einsum',
  'MaxPool3D',
  'MatrixBandPart',
  'Mod',
  'OneHot',
  'Div',
  'EnsureShape',
  'ClipByValue',
]

describe('what TF.js drops or misreads is said in other words', () => {
  it.each(Object.keys(CASES))('%s', async (name) => {
    const given = CASES[name]
    if (given === undefined) throw new Error(name)
    const { program, feeds } = graphOf(given)
    const { off, written } = await compared(program, feeds)
    expect(off).toEqual([])
    expect(written.filter((op) => WRONG.includes(op))).toEqual([])
  })

  it('pairs of matrices that TF.js pairs up itself are left alone', async () => {
    const { program, feeds } = graphOf(matmul([2, 3, 4, 3], [3, 3, 2]))
    expect((await compared(program, feeds)).written).toEqual(['Placeholder', 'Placeholder', 'BatchMatMulV2'])
  })

  it('sizes are known of what layers are written as: attention pairs its matrices up without further words', async () => {
    const artifact = fixture('sound/text-transformer/text-transformer.keras', 'keras')
    await withBound(artifact, null, kerasLayers, async ({ model, bound }) => {
      const directory = workspace()
      const { artifact: written } = await convert({
        model,
        bound,
        to: 'tfjs-graph',
        directory,
        stem: 'model',
        registry: kerasLayers,
      })
      const text = readFileSync(written.absolute, 'utf8')
      expect(text).toContain('"op":"BatchMatMulV2"')
      expect(text).not.toContain('BroadcastTo')
      expect(text).not.toContain('_output_shapes')
    })
  })

  it('in functions too, whose references name outputs', async () => {
    const body: GraphFunction = {
      name: 'smooth',
      inputs: [{ name: 'a', dtype: F }],
      outputs: [{ name: 'r', dtype: F }],
      nodes: [
        makeNode('soft', 'Softsign', ['a'], { T: type(F) }),
        makeNode('late', 'Erfc', ['soft:activations:0'], { T: type(F) }),
      ],
      returns: new Map([['r', 'late:y:0']]),
    }
    const other: GraphFunction = { ...body, name: 'plain', nodes: [makeNode('n', 'Neg', ['a'], { T: type(F) })] }
    const called = (name: string): Attr => ({ kind: 'function', name, attrs: new Map() })
    const { program, feeds } = graphOf({
      inputs: [{ dtype: 'bool', shape: [], data: Uint8Array.of(1) }, [[4], F]],
      op: 'StatelessIf',
      reads: ['x0', 'x1'],
      attrs: {
        Tcond: type('bool'),
        Tin: { kind: 'list', items: [type(F)] },
        Tout: { kind: 'list', items: [type(F)] },
        then_branch: called('smooth'),
        else_branch: called('plain'),
      },
    })
    const functions = new Map([
      ['smooth', body],
      ['plain', { ...other, returns: new Map([['r', 'n:y:0']]) }],
    ])
    expect((await compared({ ...program, functions }, feeds)).off).toEqual([])
  })
})

describe('what cannot be said for TF.js is refused with the node named', () => {
  const REFUSED: Readonly<Record<string, Given>> = {
    'TF.js does not have this op': { inputs: [[[2], F]], op: 'Digamma', reads: ['x0'], attrs: { T: type(F) } },
    'results wrap around': {
      inputs: [
        [[2], 'uint8'],
        [[2], 'uint8'],
      ],
      op: 'AddV2',
      reads: ['x0', 'x1'],
      attrs: { T: type('uint8') },
    },
    'fuses Tanh, which TF.js does not': {
      inputs: [
        [[2, 3], F],
        [[3, 2], F],
        [[2], F],
      ],
      op: '_FusedMatMul',
      reads: ['x0', 'x1', 'x2'],
      attrs: { T: type(F), ...FUSED, fused_ops: texts('BiasAdd', 'Tanh') },
    },
    'fuses Relu, which TF.js leaves out': {
      inputs: [
        [[2, 3], F],
        [[3, 2], F],
      ],
      op: '_FusedMatMul',
      reads: ['x0', 'x1'],
      attrs: { T: type(F), fused_ops: { kind: 'list', items: [text('Relu')] }, num_args: int(0) },
    },
  }

  it.each(Object.keys(REFUSED))('%s', async (message) => {
    const given = REFUSED[message]
    if (given === undefined) throw new Error(message)
    await expect(writtenForTfjs(graphOf(given).program)).rejects.toMatchObject({
      code: 'not-expressible',
      message: expect.stringContaining(message) as string,
      place: { layer: 'y' },
    })
  })
})
