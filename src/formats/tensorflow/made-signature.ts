import type { DType } from '../../tensor/dtype.ts'
import { dtypeOf } from './dtypes.ts'
import type { Attr, GraphFunction, GraphNode, GraphSignature, GraphTensor } from './graph.ts'
import { signatureOfNode, tensorsOf } from './node-types.ts'
import { nodeOf } from './nodes.ts'

/**
 * The signature of a graph that states none, as TF.js makes one up (operation_mapper.ts, `transformGraph`): its
 * placeholders, and the nodes that no other one reads. null where an output's type cannot be told.
 */
export function signatureFromNodes(nodes: readonly GraphNode[]): GraphSignature | null {
  const read = readNodes(nodes)
  const left = new Set(leftOver(nodes, read))
  const inputs = named(nodes.filter((node) => isPlaceholder(node) && !left.has(node)))
  const outputs = named(nodes.filter((node) => !read.has(node.name) && !isPlaceholder(node) && !isWithoutResult(node)))
  return inputs === null || outputs === null ? null : { inputs, outputs }
}

/** Placeholders that are no inputs, by name. */
export function leftOverPlaceholders(nodes: readonly GraphNode[]): readonly string[] {
  return leftOver(nodes, readNodes(nodes)).map(({ name }) => name)
}

/**
 * What TensorFlow leaves behind where it lifts a loop out of a function, for each thing that goes round
 * (tensorflow/python/eager/lift_to_graph.py), and what else nobody reads that holds no tensor.
 */
function leftOver(nodes: readonly GraphNode[], read: ReadonlySet<string>): readonly GraphNode[] {
  return nodes.filter(
    (node) =>
      isPlaceholder(node) &&
      !read.has(node.name) &&
      (/(^|\/)unused_control_flow_input(_\d+)?$/.test(node.name) || firstOutputType(node) === null),
  )
}

function readNodes(nodes: readonly GraphNode[]): ReadonlySet<string> {
  return new Set(nodes.flatMap(({ inputs }) => inputs.map((input) => nodeOf(input.replace(/^\^/, '')))))
}

function isPlaceholder({ op }: GraphNode): boolean {
  return op.startsWith('Placeholder')
}

/** Whether a node gives nothing out that could be one of the graph's: constants stand there for what does. */
function isWithoutResult(node: GraphNode): boolean {
  return node.op === 'Const' || signatureOfNode(node, NO_FUNCTIONS)?.outputs.length === 0
}

const NO_FUNCTIONS: ReadonlyMap<string, GraphFunction> = new Map()

/** Attributes that say the type of a node's first output where its op does not tell it, the most telling first. */
const TYPES = ['dtype', 'output_type', 'out_type', 'DstT', 'T', 'Tparams']

function named(nodes: readonly GraphNode[]): ReadonlyMap<string, GraphTensor> | null {
  const tensors = new Map<string, GraphTensor>()
  for (const node of nodes) {
    const dtype = firstOutputType(node)
    if (dtype === null) return null
    const shape = node.attrs.get('shape') ?? inferred(node)
    tensors.set(node.name, {
      ref: `${node.name}:0`,
      dtype,
      shape: shape?.kind === 'shape' ? shape.value : null,
    })
  }
  return tensors
}

/** The shape of a node's first output, where the graph was written with `add_shapes`. */
function inferred({ attrs }: GraphNode): Attr | undefined {
  const shapes = attrs.get('_output_shapes')
  return shapes?.kind === 'list' ? shapes.items[0] : undefined
}

/** The type of a node's first output by its op and its own attributes; null where they do not tell it. */
export function firstOutputType(node: GraphNode): DType | null {
  const number = tensorsOf(signatureOfNode(node, NO_FUNCTIONS)?.outputs ?? [])?.[0]?.type
  if (number !== undefined) return dtypeOf(number)
  const type = TYPES.map((key) => node.attrs.get(key)).find((attr) => attr?.kind === 'dtype')
  return type?.kind === 'dtype' ? type.value : null
}
