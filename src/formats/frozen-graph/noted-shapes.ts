import type { Finding } from '../../evidence/finding.ts'
import type { Shape } from '../../tensor/tensor.ts'
import type { GraphNode } from '../tensorflow/graph.ts'
import { nodeOf } from '../tensorflow/nodes.ts'
import { outputCount } from '../tensorflow/output-names.ts'

/** Where `add_shapes` notes down the shapes of a node's outputs. */
const NOTED = '_output_shapes'
const MOST_SHOWN = 10

/**
 * Shapes that a graph notes down of its nodes and that cannot be: TensorFlow holds them against its own and imports no graph
 * in which they differ (tensorflow/core/common_runtime/graph_constructor.cc, `ValidateShape`). Known are those of constants
 * and placeholders, the number of axes of convolutions and the like, and what goes through a node as it is.
 */
export function verifyNotedShapes(nodes: readonly GraphNode[], file: string): readonly Finding[] {
  const noted = new Map(nodes.map((node) => [node.name, notedShapes(node)]))
  return nodes
    .flatMap((node) => {
      const what = problemOf(node, noted)
      if (what === undefined) return []
      const message = `${file}: node ${node.name} (${node.op}) attribute ${NOTED}: ${what}`
      return [{ cause: 'shape-mismatch', severity: 'error', file, layer: node.name, message } as const]
    })
    .slice(0, MOST_SHOWN)
}

type Noted = ReadonlyMap<string, readonly (Shape | null)[]>

function notedShapes({ attrs }: GraphNode): readonly (Shape | null)[] {
  const list = attrs.get(NOTED)
  return list?.kind === 'list' ? list.items.map((item) => (item.kind === 'shape' ? item.value : null)) : []
}

function problemOf(node: GraphNode, noted: Noted): string | undefined {
  const shapes = noted.get(node.name) ?? []
  const count = outputCount(node)
  if (node.attrs.get(NOTED)?.kind === 'list' && count !== null && shapes.length !== count) {
    return `found ${shapes.length} shapes, allowed: ${count}`
  }
  const [found = null] = shapes
  if (found === null) return undefined
  const axes = axesOf(node)
  if (axes !== undefined && found.length !== axes) return `found ${inWords(found)}, allowed: ${axes} axes`
  const known = knownShape(node, noted)
  return known === null || isCompatible(found, known)
    ? undefined
    : `found ${inWords(found)}, allowed: ${inWords(known)}`
}

/** The shape of a node's first output as far as it is known; null where it is not. */
function knownShape({ op, attrs, inputs }: GraphNode, noted: Noted): Shape | null {
  if (op === 'Const') {
    const value = attrs.get('value')
    return value?.kind === 'tensor' ? value.value.shape : null
  }
  if (op === 'Placeholder') {
    const shape = attrs.get('shape')
    return shape?.kind === 'shape' ? shape.value : null
  }
  if (!PASSES_SHAPE.has(op)) return null
  const [name = '', output = '0'] = (inputs[0] ?? '').split(':')
  return noted.get(nodeOf(name))?.[Number(output)] ?? null
}

/** Ops whose output has the shape of their first input (tensorflow/core/framework/common_shape_fns.h, `UnchangedShape`). */
const PASSES_SHAPE: ReadonlySet<string> = new Set(
  (
    'Abs BiasAdd Cast Ceil Cos Elu Erf Exp Floor Identity LeakyRelu Log Log1p LogSoftmax LogicalNot Neg Relu Relu6 Round ' +
    'Rsqrt Selu Sigmoid Sign Sin Softmax Softplus Softsign Sqrt Square StopGradient Tanh'
  ).split(' '),
)

const AXES: Readonly<Record<string, number>> = {
  AvgPool: 4,
  AvgPool3D: 5,
  Conv2D: 4,
  Conv2DBackpropInput: 4,
  Conv3D: 5,
  DepthwiseConv2dNative: 4,
  FusedBatchNorm: 4,
  MatMul: 2,
  MaxPool: 4,
  MaxPool3D: 5,
}

/** How many axes an op's first output has; those in blocks of channels have more, and are passed over. */
function axesOf({ op, attrs }: GraphNode): number | undefined {
  const format = attrs.get('data_format')
  return format?.kind === 'text' && format.value.includes('_VECT_') ? undefined : AXES[op]
}

function isCompatible(one: Shape, other: Shape): boolean {
  if (one.length !== other.length) return false
  return one.every((size, axis) => size === -1 || other[axis] === -1 || size === other[axis])
}

function inWords(shape: Shape): string {
  return `[${shape.join(', ')}]`
}
