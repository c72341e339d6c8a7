import { ArtifactError } from '../../evidence/errors.ts'
import type { Finding } from '../../evidence/finding.ts'
import type { Attr, GraphNode } from '../tensorflow/graph.ts'
import { nodeOf } from '../tensorflow/nodes.ts'
import type { ReadGraph } from '../tensorflow/read-graph.ts'
import { isVariable, isWrite, variableIdentity } from '../tensorflow/variables.ts'

/** What a meta graph says of restoring: the node that is run, and the tensor that is fed the checkpoint's path. */
export interface RestoreSetting {
  readonly restoreOpName: string
  readonly filenameTensorName: string
}

export interface Restored {
  /** Stored tensor by the node of the variable. */
  readonly variables: ReadonlyMap<string, string>
  /** What else variables are given, in words. */
  readonly otherwise: ReadonlyMap<string, string>
  /** What the nodes that restore do otherwise than giving each variable one stored tensor as it is. */
  findings(path: string): readonly Finding[]
}

/**
 * Which stored tensor each variable of the main graph is given, found where TensorFlow's own loader finds it: in what
 * running `restore_op_name` runs, and nowhere else. `RestoreV2` reads tensors by name from the file whose path the loader
 * feeds, and each goes, through identities, into an assignment. TensorFlow 1 writes these nodes into the main graph,
 * TensorFlow 2 into a function (tensorflow/cc/saved_model/loader.cc, `RunRestore`). Without a node to run nothing is
 * restored.
 */
export function restoredVariables(graph: ReadGraph, setting: RestoreSetting | undefined): Restored {
  const variables = new Map<string, string>()
  const otherwise = new Map<string, string>()
  const problems: Problem[] = []
  const identities = new Map<string, { readonly key: string; readonly node: string }>()
  const main: Scope = { nodes: byName(graph.nodes), given: new Map() }
  for (const { scope, node } of reached(graph, main, setting?.restoreOpName ?? '')) {
    if (!isWrite(node.op)) continue
    const variable = follow({ scope, ref: node.inputs[0] ?? '' })
    const problem = (what: string, isWrong = true): number => problems.push({ node, what, isWrong })
    if (variable?.scope !== main || !isVariable(variable.node)) {
      // Assets are assigned by functions of their own, and tables are filled otherwise.
      problem('writes to what is no variable of the main graph', false)
      continue
    }
    const told = ASSIGNS.has(node.op)
      ? keyOf({ scope, ref: node.inputs[1] ?? '' }, main, setting)
      : `changes variable ${variable.node.name} beyond what is stored`
    if (typeof told === 'string') {
      problem(told, false)
      otherwise.set(variable.node.name, `node ${node.name} ${told}`)
      continue
    }
    const { key, wrong } = told
    if (wrong !== undefined) problem(wrong)
    const identity = variableIdentity(variable.node)
    const before = identities.get(identity)
    if (before !== undefined && before.key !== key) {
      problem(`restores variable ${variable.node.name} from ${key}, and ${before.node} restores it from ${before.key}`)
    } else identities.set(identity, { key, node: node.name })
    variables.set(variable.node.name, variables.get(variable.node.name) ?? key)
  }
  for (const node of graph.nodes) {
    // Another node for the same variable.
    const shared = isVariable(node) && !variables.has(node.name) ? identities.get(variableIdentity(node)) : undefined
    if (shared !== undefined) variables.set(node.name, shared.key)
  }
  return { variables, otherwise, findings: (path) => problems.map((problem) => findingOf(problem, path)) }
}

interface Problem {
  readonly node: GraphNode
  readonly what: string
  /** Whether no loader can make sense of it, or only this tool does not. */
  readonly isWrong: boolean
}

function findingOf({ node, what, isWrong }: Problem, path: string): Finding {
  const message = `${path}: node ${node.name} (${node.op}), which runs when the variables are restored, ${what}.`
  const [cause, severity] = isWrong
    ? (['malformed', 'error'] as const)
    : (['unsupported-operation', 'warning'] as const)
  return { cause, severity, file: path, layer: node.name, message }
}

/** The main graph, or the call of a function: what its arguments stand for. */
interface Scope {
  readonly nodes: ReadonlyMap<string, GraphNode>
  readonly given: ReadonlyMap<string, Ref>
}

interface Ref {
  readonly scope: Scope
  readonly ref: string
}

interface Placed {
  readonly scope: Scope
  readonly node: GraphNode
}

const ASSIGNS = new Set(['AssignVariableOp', 'Assign'])
const CALLS = new Set(['PartitionedCall', 'StatefulPartitionedCall'])
/** Between the read and the assignment, on the way of the value. The shape is held against the stored one elsewhere. */
const PASSING = new Set(['Identity', 'Reshape'])
const MOST_STEPS = 64
/** Functions within functions: TensorFlow's savers have one. */
const MOST_DEEP = 8
/** Far more than there are tensors in any checkpoint, times the three nodes that restore one. */
const MOST_NODES = 2_000_000

function byName(nodes: readonly GraphNode[]): ReadonlyMap<string, GraphNode> {
  return new Map(nodes.map((node) => [node.name, node]))
}

/** All nodes that running a node of the main graph runs, those of called functions whole. */
function reached({ functions }: ReadGraph, main: Scope, root: string): readonly Placed[] {
  const found: Placed[] = []
  const enter = (placed: Placed, depth: number): void => {
    if (found.push(placed) > MOST_NODES) {
      throw new ArtifactError('limit-exceeded', `restoring runs more than ${MOST_NODES} nodes, beginning at ${root}`)
    }
    const { scope, node } = placed
    const attr = node.attrs.get('f')
    const called = attr?.kind === 'function' && CALLS.has(node.op) ? functions.get(attr.name) : functions.get(node.op)
    if (called === undefined || depth >= MOST_DEEP) return
    const refs = node.inputs.filter((input) => !input.startsWith('^'))
    const given = new Map(called.inputs.map(({ name }, i) => [name, { scope, ref: refs[i] ?? '' }]))
    const inner: Scope = { nodes: byName(called.nodes), given }
    for (const one of called.nodes) enter({ scope: inner, node: one }, depth + 1)
  }
  const seen = new Set<string>()
  const open = [nodeOf(root)]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const node = main.nodes.get(name)
    if (node === undefined || seen.has(name)) continue
    seen.add(name)
    enter({ scope: main, node }, 0)
    for (const input of node.inputs) open.push(nodeOf(input.replace('^', '')))
  }
  return found
}

/** The node behind a reference, out of functions and through the given ops. */
function follow(
  from: Ref,
  passing: ReadonlySet<string> = new Set(['Identity']),
): (Placed & { ref: string }) | undefined {
  let { scope, ref } = from
  for (let step = 0; step < MOST_STEPS; step++) {
    const given = scope.given.get(nodeOf(ref))
    const node = scope.nodes.get(nodeOf(ref))
    if (given !== undefined) ({ scope, ref } = given)
    else if (node === undefined) return undefined
    else if (passing.has(node.op) && node.inputs[0] !== undefined) ref = node.inputs[0]
    else return { scope, node, ref }
  }
  return undefined
}

/** The name that `RestoreV2` reads a value under; else in words what is done instead. */
function keyOf(
  value: Ref,
  main: Scope,
  setting: RestoreSetting | undefined,
): { readonly key: string; readonly wrong?: string } | string {
  const found = follow(value, PASSING)
  if (found?.node.op !== 'RestoreV2') {
    return `assigns what ${found === undefined ? 'cannot be told' : `node ${found.node.name} (${found.node.op}) makes of it`}, not what is stored`
  }
  const { scope, node, ref } = found
  const [prefix = '', names = '', slices = ''] = node.inputs
  const index = Number(/:(\d+)$/.exec(ref)?.[1] ?? 0)
  const textIn = (list: string): string | undefined =>
    textAt(follow({ scope, ref: list })?.node.attrs.get('value'), index)
  const key = textIn(names)
  if (key === undefined) return `assigns a tensor whose name node ${node.name} (${node.op}) does not say`
  const slice = textIn(slices) ?? ''
  if (!isWhole(slice)) return `assigns a part (${slice}) of ${key}`
  const file = follow({ scope, ref: prefix })?.node
  if (file !== undefined && file === main.nodes.get(nodeOf(setting?.filenameTensorName ?? ''))) return { key }
  const named = file === undefined ? 'a file' : `the file that node ${file.name} (${file.op}) names`
  return { key, wrong: `reads ${key} from ${named}, not from the model's own checkpoint` }
}

/** `''`, or a shape and, along every dimension, all of it (tensorflow/core/framework/tensor_slice.cc). */
function isWhole(slice: string): boolean {
  if (slice === '') return true
  const words = slice.split(' ')
  const extents = (words.pop() ?? '').split(':')
  return extents.length === words.length && extents.every((one, axis) => one === '-' || one === `0,${words[axis]}`)
}

function textAt(attr: Attr | undefined, index: number): string | undefined {
  if (attr?.kind !== 'tensor') return undefined
  const { data } = attr.value
  const bytes = ArrayBuffer.isView(data) ? undefined : data[index]
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes)
}
