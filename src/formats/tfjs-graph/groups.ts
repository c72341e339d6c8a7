import { ArtifactError } from '../../evidence/errors.ts'
import type { Shape } from '../../tensor/tensor.ts'
import type { GraphNode } from '../tensorflow/graph.ts'
import { constantNode, dtypeAttr, makeNode, nodeOf } from '../tensorflow/nodes.ts'

/** Ops that hand on as many channels as their first input has. */
const SAME_CHANNELS = new Set(
  ['Identity', 'Relu', 'Relu6', 'Elu', 'Selu', 'LeakyRelu', 'Sigmoid', 'Tanh', 'Erf', 'Softplus', 'Softsign'].concat([
    'AvgPool',
    'MaxPool',
    'FusedBatchNorm',
    'FusedBatchNormV2',
    'FusedBatchNormV3',
    'ResizeBilinear',
  ]),
)
const BROADCASTING = new Set(['Add', 'AddV2', 'BiasAdd', 'Mul', 'Sub', 'RealDiv', 'Maximum', 'Minimum'])
/** Nodes that are looked at on the way back to one whose channels are known. */
const FAR = 64

/**
 * A `Conv2D` of TensorFlow has groups where its kernel is for fewer channels than its input has; that of TF.js has none, and
 * throws. One channel a group, as in ConvNeXt, is a depthwise convolution, with the same numbers in its kernel.
 * @throws ArtifactError `not-expressible` where it is certain that a convolution has groups of several channels
 */
export function withoutGroups(nodes: readonly GraphNode[]): readonly GraphNode[] {
  const byName = new Map(nodes.map((node) => [node.name, node]))
  const origin = (ref: string | undefined): GraphNode | undefined => byName.get(nodeOf(ref ?? ''))
  return nodes.flatMap((node): GraphNode[] => {
    const [input, filter] = node.inputs
    const kernel = constantShape(origin(filter))
    if (node.op !== 'Conv2D' || kernel?.length !== 4 || !isChannelsLast(node)) return [node]
    const [height = 0, width = 0, inner = 0, outputs = 0] = kernel
    const channels = channelsOf(origin(input), origin, FAR)
    if (channels === null || channels === inner) return [node]
    if (inner !== 1 || outputs % channels !== 0) {
      const message = `node ${node.name} (Conv2D) has groups of ${inner} channels, which TF.js does not have`
      throw new ArtifactError('not-expressible', message, { layer: node.name })
    }
    return depthwise(node, [height, width, channels, outputs / channels])
  })
}

/** The kernel `[height, width, 1, outputs]` has the numbers of `[height, width, channels, outputs / channels]` in its order. */
function depthwise(node: GraphNode, shape: Shape): GraphNode[] {
  const [input = '', filter = ''] = node.inputs
  const [size, kernel] = [`${node.name}/kernel_shape`, `${node.name}/kernel`]
  const types = { T: node.attrs.get('T') ?? dtypeAttr('float32'), Tshape: dtypeAttr('int32') }
  const attrs = new Map([...node.attrs].filter(([name]) => name !== 'use_cudnn_on_gpu'))
  return [
    constantNode(size, { dtype: 'int32', shape: [4], data: Int32Array.from(shape) }),
    makeNode(kernel, 'Reshape', [filter, size], types),
    { ...node, op: 'DepthwiseConv2dNative', inputs: [input, kernel, ...node.inputs.slice(2)], attrs },
  ]
}

/** How many channels a node gives, channels last, where that is certain. */
function channelsOf(
  node: GraphNode | undefined,
  origin: (ref: string | undefined) => GraphNode | undefined,
  steps: number,
): number | null {
  if (node === undefined || steps === 0) return null
  const [first, second] = node.inputs
  const kernel = constantShape(origin(second))
  if (node.op === 'Conv2D') return isChannelsLast(node) ? (kernel?.[3] ?? null) : null
  if (node.op === 'DepthwiseConv2dNative') return isChannelsLast(node) ? product(kernel?.slice(2)) : null
  if (node.op === 'Placeholder') {
    const shape = node.attrs.get('shape')
    const last = shape?.kind === 'shape' ? shape.value?.at(-1) : undefined
    return last !== undefined && last > 0 ? last : null
  }
  if (SAME_CHANNELS.has(node.op)) return isChannelsLast(node) ? channelsOf(origin(first), origin, steps - 1) : null
  if (!BROADCASTING.has(node.op) || !isChannelsLast(node)) return null
  // A vector of several numbers has as many as there are channels; of a single one, the other side has the say.
  for (const ref of [second, first]) {
    const last = constantShape(origin(ref))?.at(-1)
    if (last !== undefined && last > 1) return last
  }
  for (const ref of [first, second]) {
    const channels = constantShape(origin(ref)) === null ? channelsOf(origin(ref), origin, steps - 1) : null
    if (channels !== null && channels > 1) return channels
  }
  return null
}

function constantShape(node: GraphNode | undefined): Shape | null {
  const value = node?.op === 'Const' ? node.attrs.get('value') : undefined
  return value?.kind === 'tensor' ? value.value.shape : null
}

function product(dims: Shape | undefined): number | null {
  return dims?.length === 2 ? dims.reduce((all, dim) => all * dim, 1) : null
}

function isChannelsLast({ attrs }: GraphNode): boolean {
  const format = attrs.get('data_format')
  if (format === undefined) return true
  if (format.kind === 'text') return format.value === 'NHWC'
  return format.kind === 'bytes' && new TextDecoder().decode(format.value) === 'NHWC'
}
