import type { StoredProgram } from '../formats/format.ts'
import type { GraphNode } from '../formats/tensorflow/graph.ts'
import { nodeOf } from '../formats/tensorflow/nodes.ts'

/** Two constants of a graph that work on one value, one after the other: a kernel or a scale, and what is added to it. */
export interface Tie {
  readonly factor: string
  readonly offset: string
}

/** Ops that add a constant to what they read first, by the place of the constant. */
const ADDING: Readonly<Record<string, number>> = {
  Add: 1,
  AddV2: 1,
  BiasAdd: 1,
  _FusedConv2D: 2,
  _FusedDepthwiseConv2dNative: 2,
  FusedDepthwiseConv2dNative: 2,
  _FusedMatMul: 2,
}

/** Ops that multiply what they read first by a constant: kernels, and scales. */
const MULTIPLYING = new Set(
  (
    'Mul MatMul BatchMatMulV2 Conv1D Conv2D Conv3D DepthwiseConv2dNative _FusedConv2D _FusedDepthwiseConv2dNative ' +
    'FusedDepthwiseConv2dNative _FusedMatMul'
  ).split(' '),
)

/** Ops that hand values on, in other shapes at most. */
const PASSING = new Set('Identity Reshape Squeeze ExpandDims BatchToSpaceND SpaceToBatchND Transpose'.split(' '))

const MOST_STEPS = 16

/** Constants by the names that a frozen graph's weights have: those in functions after the function. */
export function tiesOf(program: StoredProgram | undefined): readonly Tie[] {
  if (program?.kind !== 'graph') return []
  return [...tiesIn(program.nodes, ''), ...[...program.functions].flatMap(([name, fn]) => tiesIn(fn.nodes, `${name}/`))]
}

function tiesIn(nodes: readonly GraphNode[], prefix: string): readonly Tie[] {
  const byName = new Map(nodes.map((node) => [node.name, node]))
  const sourceOf = (ref: string | undefined): GraphNode | undefined => {
    let found = byName.get(nodeOf(ref ?? ''))
    for (let step = 0; step < MOST_STEPS && found?.op === 'Identity'; step += 1)
      found = byName.get(nodeOf(found.inputs[0] ?? ''))
    return found
  }
  const isConstant = (node: GraphNode | undefined): node is GraphNode => node?.op === 'Const'
  /** The constant among the two operands of a node, and what it works on. */
  const operands = ({ inputs }: GraphNode, place: number) => {
    const [first, second] = [sourceOf(inputs[0]), sourceOf(inputs[place])]
    if (isConstant(second)) return { constant: second, value: first }
    return isConstant(first) && place === 1 ? { constant: first, value: second } : null
  }
  const factorOf = (node: GraphNode | undefined): string | undefined => {
    let at = node
    for (let step = 0; step < MOST_STEPS && at !== undefined; step += 1) {
      if (MULTIPLYING.has(at.op)) return operands(at, 1)?.constant.name
      if (!PASSING.has(at.op)) return undefined
      at = sourceOf(at.inputs[0])
    }
    return undefined
  }
  return nodes.flatMap((node): Tie[] => {
    const place = ADDING[node.op]
    const found = place === undefined ? null : operands(node, place)
    if (found === null) return []
    const factor = factorOf(place === 2 ? node : found.value)
    return factor === undefined ? [] : [{ factor: prefix + factor, offset: prefix + found.constant.name }]
  })
}
