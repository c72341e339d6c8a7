import type { GraphFunction, GraphNode, StoredGraph } from '../../formats/tensorflow/graph.ts'
import { RESOURCE } from '../../formats/tensorflow/dtypes.ts'
import { opDef } from '../../formats/tensorflow/op-defs.ts'
import { isRead, isWrite } from '../../formats/tensorflow/variables.ts'
import { dataInputs } from './freeze/refs.ts'
import { resolve } from './freeze/scope.ts'
import { heldBehind, visitAll, type Visit } from './visit.ts'

/** A node that changes a variable or a table, in the main graph or in a call. */
export interface Write {
  /** The calls that led there before its own name. */
  readonly path: string
  readonly op: string
  /** Node of the main graph for what is written to; null where it cannot be told. */
  readonly variable: GraphNode | null
  /** What an assignment gives to it, as far as that is a node; null for other writes. */
  readonly value: GraphNode | null
}

/**
 * What running some nodes of the main graph writes, and so what another run finds changed. All nodes of a function that
 * is called count: exporters tie every one that has an effect to the call.
 * @param roots names of nodes
 * @throws ArtifactError as `visitAll` does
 */
export function writesOf(graph: StoredGraph, roots: readonly string[]): readonly Write[] {
  const found: Write[] = []
  const mayWrite = ({ nodes }: GraphFunction): boolean =>
    nodes.some((node) => isWrite(node.op) || isStrange(graph, node))
  visitAll(graph, roots, mayWrite, (visit) => {
    const write = asWrite(graph, visit)
    if (write !== null) found.push(write)
  })
  return found
}

/** Whether nobody here knows what an op does. */
function isStrange({ functions }: StoredGraph, { op }: GraphNode): boolean {
  return !functions.has(op) && !holdsNothing(op) && !isRead(op)
}

/** Whether an op is given neither a resource nor a reference, and so has nothing to write to. */
function holdsNothing(op: string): boolean {
  const inputs = opDef(op)?.inputs
  return (
    inputs?.every(({ isReference, type }) => !isReference && !(type.kind === 'fixed' && type.number === RESOURCE)) ??
    false
  )
}

function asWrite(graph: StoredGraph, visit: Visit): Write | null {
  const { library, scope, node } = visit
  const [target, value] = dataInputs(node)
  const at = { path: `${scope.path}${node.name}`, op: node.op }
  if (isWrite(node.op)) {
    const isAssignment = node.op === 'AssignVariableOp' || node.op === 'Assign'
    const source = value === undefined || !isAssignment ? null : resolve(library, scope, value, node)
    return {
      ...at,
      variable: target === undefined ? null : heldBehind(visit, target),
      value: source === null || 'argument' in source ? null : source.node,
    }
  }
  if (!isStrange(graph, node)) return null
  // It may do anything with a variable that it is given.
  const given = dataInputs(node).map((ref) => heldBehind(visit, ref))
  const variable = given.find((one) => one?.op === 'VarHandleOp')
  return variable === undefined || variable === null ? null : { ...at, variable, value: null }
}
