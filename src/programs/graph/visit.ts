import type { Attr, GraphFunction, GraphNode, StoredGraph } from '../../formats/tensorflow/graph.ts'
import { nodeOf } from '../../formats/tensorflow/nodes.ts'
import { isVariable } from '../../formats/tensorflow/variables.ts'
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
} from './freeze/scope.ts'

/** A node as it is run: in the main graph, or in a call. */
export interface Visit {
  readonly library: Library
  readonly main: Scope
  readonly scope: Scope
  readonly node: GraphNode
}

/**
 * Goes through what running some nodes of the main graph runs: what they read and what they come after, and all nodes of
 * the functions that are called. Functions in which nothing of interest is called or stands are passed over.
 * @param roots names of nodes
 * @throws ArtifactError as `freeze` does for references that lead nowhere, recursion, and calls without end
 */
export function visitAll(
  graph: StoredGraph,
  roots: readonly string[],
  isOfInterest: (fn: GraphFunction) => boolean,
  visit: (visit: Visit) => void,
): void {
  const library = createLibrary(graph)
  const wanted = leadingTo(graph, isOfInterest)
  const main = mainScope(graph.nodes, new Map())
  const enter = (scope: Scope, node: GraphNode): void => {
    visit({ library, main, scope, node })
    for (const [name, inner] of calls(library, scope, node)) {
      if (!wanted.has(name)) continue
      const within = inner()
      for (const one of within.nodes.values()) enter(within, one)
    }
  }
  for (const node of upstream(main, roots)) enter(main, node)
}

/** Names of the nodes that are run when the model is loaded, besides the one that restores. */
export function rootsAtLoading({ initializer, runAtLoad = [] }: StoredGraph): readonly string[] {
  return [...new Set([...runAtLoad, ...(initializer === undefined ? [] : [initializer])])]
}

/** Nodes of a scope that running some of them runs, by way of what they read and what they come after. */
export function upstream(scope: Scope, roots: readonly string[]): readonly GraphNode[] {
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

/** Ops that hand a variable on from one of their inputs, besides identities. */
const PASSING: ReadonlySet<string> = new Set(
  ['Switch', 'Merge', 'Enter', 'Exit', 'NextIteration', 'Identity'].flatMap((op) => [op, `Ref${op}`]),
)
const LOOPS: ReadonlySet<string> = new Set(['While', 'StatelessWhile'])
const MOST_STEPS = 1000

/** The variable, the table, or whatever node of the main graph a reference leads to. */
export function heldBehind({ library, main, scope, node: reader }: Visit, ref: string): GraphNode | null {
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
function calls(library: Library, scope: Scope, node: GraphNode): readonly (readonly [string, () => Scope])[] {
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

/** Names of the functions of interest, and of those that call one. */
function leadingTo({ functions }: StoredGraph, isOfInterest: (fn: GraphFunction) => boolean): ReadonlySet<string> {
  const wanted = new Set<string>()
  const callers = new Map<string, string[]>()
  for (const fn of functions.values()) {
    if (isOfInterest(fn)) wanted.add(fn.name)
    for (const called of new Set(fn.nodes.flatMap((node) => [node.op, ...functionsIn(node)]))) {
      if (functions.has(called)) callers.set(called, [...(callers.get(called) ?? []), fn.name])
    }
  }
  // Grows while it is walked.
  for (const name of wanted) for (const caller of callers.get(name) ?? []) wanted.add(caller)
  return wanted
}
