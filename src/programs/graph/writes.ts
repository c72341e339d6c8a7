import type { Attr, GraphNode, StoredGraph } from '../../formats/tensorflow/graph.ts'
import { nodeOf } from '../../formats/tensorflow/nodes.ts'
import { portsOf } from '../../formats/tensorflow/output-names.ts'
import { isVariable, isWrite } from '../../formats/tensorflow/variables.ts'
import { controlInputs, dataInputs } from './freeze/refs.ts'
import {
  byName,
  calledBy,
  chained,
  createLibrary,
  expand,
  functionNamed,
  INLINED,
  mainScope,
  resolve,
  type Library,
  type Scope,
  type Source,
} from './freeze/scope.ts'

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
 * @throws ArtifactError as `freeze` does for references that lead nowhere, recursion, and calls without end
 */
export function writesOf(graph: StoredGraph, roots: readonly string[]): readonly Write[] {
  const library = createLibrary(graph)
  const writing = functionsThatWrite(graph)
  const found: Write[] = []
  const main = mainScope(graph.nodes, new Map())
  const enter = (scope: Scope, node: GraphNode): void => {
    const write = asWrite(library, main, scope, node)
    if (write !== null) found.push(write)
    for (const [name, inner] of calls(library, scope, node)) {
      if (!writing.has(name)) continue
      const within = inner()
      for (const one of within.nodes.values()) enter(within, one)
    }
  }
  for (const node of upstream(main, roots)) enter(main, node)
  return found
}

/** Nodes of a scope that running some of them runs, by way of what they read and what they come after. */
function upstream(scope: Scope, roots: readonly string[]): readonly GraphNode[] {
  const seen = new Set<GraphNode>()
  const open = [...roots]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const node = scope.nodes.get(name)
    if (node === undefined || seen.has(node)) continue
    seen.add(node)
    open.push(...dataInputs(node).map(nodeOf), ...controlInputs(node))
  }
  return [...seen]
}

function asWrite(library: Library, main: Scope, scope: Scope, node: GraphNode): Write | null {
  const [target, value] = dataInputs(node)
  const at = { path: `${scope.path}${node.name}`, op: node.op }
  if (isWrite(node.op)) {
    const isAssignment = node.op === 'AssignVariableOp' || node.op === 'Assign'
    return {
      ...at,
      variable: target === undefined ? null : variableBehind(library, main, scope, target, node),
      value: value === undefined || !isAssignment ? null : nodeBehind(resolve(library, scope, value, node)),
    }
  }
  if (portsOf(node.op) !== undefined || library.graph.functions.has(node.op)) return null
  // An op that nobody here knows may do anything with a variable that it is given.
  for (const ref of dataInputs(node)) {
    const variable = variableBehind(library, main, scope, ref, node)
    if (variable?.op === 'VarHandleOp') return { ...at, variable, value: null }
  }
  return null
}

function nodeBehind(source: Source): GraphNode | null {
  return 'argument' in source ? null : source.node
}

/** Ops that hand a variable on from one of their inputs, besides identities. */
const PASSING: ReadonlySet<string> = new Set(
  ['Switch', 'Merge', 'Enter', 'Exit', 'NextIteration', 'Identity'].flatMap((op) => [op, `Ref${op}`]),
)
const LOOPS: ReadonlySet<string> = new Set(['While', 'StatelessWhile'])
const MOST_STEPS = 1000

/** The variable, or the table, of the main graph that a reference leads to. */
export function variableBehind(
  library: Library,
  main: Scope,
  scope: Scope,
  ref: string,
  reader: GraphNode,
): GraphNode | null {
  let source = resolve(library, scope, ref, reader)
  for (let step = 0; step < MOST_STEPS; step++) {
    if ('argument' in source) return null
    const inputs = dataInputs(source.node)
    const next = LOOPS.has(source.node.op) ? inputs[source.output] : PASSING.has(source.node.op) ? inputs[0] : undefined
    if (next === undefined) return source.scope === main || isVariable(source.node) ? source.node : null
    source = resolve(library, source.scope, next, source.node)
  }
  return null
}

/** Inputs of a node before those that its functions get. */
const FIRST_OPERAND: Readonly<Record<string, number>> = {
  If: 1,
  StatelessIf: 1,
  Case: 1,
  StatelessCase: 1,
  For: 3,
}

/** The functions that a node runs, by name, each with what enters it. */
export function calls(library: Library, scope: Scope, node: GraphNode): readonly (readonly [string, () => Scope])[] {
  const called = calledBy(library, node)
  if (called !== null) return [[called.name, () => expand(library, scope, node, called)]]
  if (INLINED.has(node.op)) return []
  return functionsIn(node).map((name) => [name, () => bodyScope(library, scope, node, name)] as const)
}

function bodyScope(library: Library, caller: Scope, node: GraphNode, name: string): Scope {
  library.spend(node)
  const fn = functionNamed(library.graph, name, node)
  const operands = dataInputs(node).slice(FIRST_OPERAND[node.op] ?? 0)
  return {
    nodes: byName(fn.nodes),
    bound: new Map(
      fn.inputs.map(({ name: argument }, i) => {
        const ref = operands[i]
        return [argument, ref === undefined ? { argument: i } : { scope: caller, ref }]
      }),
    ),
    path: `${caller.path}${node.name}/${name}/`,
    chain: chained(caller.chain, name, node),
    calls: new Map(),
    fn,
    resolved: new Map(),
  }
}

function functionsIn({ attrs }: GraphNode): readonly string[] {
  return [...attrs.values()].flatMap((attr) => (attr.kind === 'list' ? attr.items : [attr])).flatMap(nameOf)
}

function nameOf(attr: Attr): readonly string[] {
  return attr.kind === 'function' ? [attr.name] : []
}

/** Names of the functions that hold a node which writes, or may write, or that run one that does. */
function functionsThatWrite({ functions }: StoredGraph): ReadonlySet<string> {
  const writing = new Set<string>()
  const callers = new Map<string, string[]>()
  for (const { name, nodes } of functions.values()) {
    if (nodes.some(({ op }) => isWrite(op) || (portsOf(op) === undefined && !functions.has(op)))) writing.add(name)
    for (const called of new Set(nodes.flatMap((node) => [node.op, ...functionsIn(node)]))) {
      if (functions.has(called)) callers.set(called, [...(callers.get(called) ?? []), name])
    }
  }
  const open = [...writing]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const caller of callers.get(name) ?? []) {
      if (writing.has(caller)) continue
      writing.add(caller)
      open.push(caller)
    }
  }
  return writing
}
