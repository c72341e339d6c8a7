import type { GraphFunction, GraphNode, StoredGraph } from '../../../formats/tensorflow/graph.ts'
import { exceeded, malformed, type NodePlace } from '../errors.ts'
import { GRAPH_LIMITS } from '../limits.ts'
import { outputNumber } from './ports.ts'
import { dataInputs, parseRef } from './refs.ts'

/** A node list in which names mean something: the main graph, or one call of a function. */
export interface Scope {
  readonly nodes: ReadonlyMap<string, GraphNode>
  /** What stands behind names that are not nodes, or that are fed: an argument of the body, or a reference elsewhere. */
  readonly bound: ReadonlyMap<string, Argument | Elsewhere>
  /** Prefix of the names of steps: the calls that led here. */
  readonly path: string
  /** Functions being expanded, outermost first. */
  readonly chain: readonly string[]
  /** Calls expanded so far, by node. */
  readonly calls: Map<string, Scope>
  /** The function that this is a call of; null for the main graph. */
  readonly fn: GraphFunction | null
  readonly resolved: Map<string, Source>
}

interface Argument {
  readonly argument: number
}

interface Elsewhere {
  readonly scope: Scope
  readonly ref: string
}

/** Where a tensor really comes from, calls and identities looked through. */
export type Source = Argument | { readonly scope: Scope; readonly node: GraphNode; readonly output: number }

/** What all scopes of one program share. */
export interface Library {
  readonly graph: StoredGraph
  /** Counts steps and calls. @throws ArtifactError `limit-exceeded`. */
  spend(node: NodePlace): void
}

/** The main graph, with the references that are fed bound to arguments. */
export function mainScope(nodes: readonly GraphNode[], bound: Scope['bound']): Scope {
  return { nodes: byName(nodes), bound, path: '', chain: [], calls: new Map(), fn: null, resolved: new Map() }
}

export function createLibrary(graph: StoredGraph): Library {
  let spent = 0
  return {
    graph,
    spend: (node) => {
      spent += 1
      if (spent > GRAPH_LIMITS.steps) {
        throw exceeded(node, `the graph has more than ${GRAPH_LIMITS.steps} nodes once its functions are inlined`)
      }
    },
  }
}

/** Ops that hand their first input on, whatever they do on the side. */
const HANDING_ON: ReadonlySet<string> = new Set([
  'Identity',
  'StopGradient',
  'PreventGradient',
  'Snapshot',
  'CheckNumerics',
  'CheckNumericsV2',
  'Print',
  'PrintV2',
  // Fed placeholders are bound to an argument, so that this is one without a feed.
  'PlaceholderWithDefault',
])

/** Calls of functions that are inlined. */
export const INLINED: ReadonlySet<string> = new Set(['PartitionedCall', 'StatefulPartitionedCall', 'RemoteCall'])

/** Nodes by name. @throws ArtifactError `malformed` where two share one. */
export function byName(nodes: readonly GraphNode[]): ReadonlyMap<string, GraphNode> {
  const found = new Map<string, GraphNode>()
  for (const node of nodes) {
    if (found.has(node.name)) throw malformed(node, 'the name occurs twice, allowed: once')
    found.set(node.name, node)
  }
  return found
}

/** The function that a node calls, or null where it computes something itself. */
export function calledBy({ graph }: Library, node: GraphNode): GraphFunction | null {
  const attr = node.attrs.get('f')
  if (INLINED.has(node.op)) {
    if (attr?.kind !== 'function') throw malformed(node, 'attribute f: found no function, allowed: one')
    return functionNamed(graph, attr.name, node)
  }
  return graph.functions.get(node.op) ?? null
}

/** @throws ArtifactError `malformed` where the graph's library lacks it. */
export function functionNamed(graph: StoredGraph, name: string, node: NodePlace): GraphFunction {
  const fn = graph.functions.get(name)
  if (fn === undefined) throw malformed(node, `calls function ${name}, which the graph does not have`)
  return fn
}

/** A function's chain of callers with itself. @throws ArtifactError where it calls itself, or calls nest too deep. */
export function chained(chain: readonly string[], name: string, node: NodePlace): readonly string[] {
  if (chain.includes(name)) {
    throw malformed(node, `function ${name} calls itself (${[...chain, name].join(' > ')}), allowed: no recursion`)
  }
  if (chain.length >= GRAPH_LIMITS.depth) {
    throw exceeded(node, `calls nest ${chain.length + 1} deep, allowed: ${GRAPH_LIMITS.depth}`)
  }
  return [...chain, name]
}

/** The call of a function by a node of a scope: made once, its arguments bound to what the node reads. */
export function expand(library: Library, caller: Scope, node: GraphNode, fn: GraphFunction): Scope {
  const known = caller.calls.get(node.name)
  if (known !== undefined) return known
  library.spend(node)
  const inputs = dataInputs(node)
  if (inputs.length !== fn.inputs.length) {
    throw malformed(node, `gives ${inputs.length} arguments to ${fn.name}, allowed: ${fn.inputs.length}`)
  }
  const bound = new Map(fn.inputs.map(({ name }, i) => [name, { scope: caller, ref: inputs[i] ?? '' }]))
  const call: Scope = {
    nodes: byName(fn.nodes),
    bound,
    path: `${caller.path}${node.name}/`,
    chain: chained(caller.chain, fn.name, node),
    calls: new Map(),
    fn,
    resolved: new Map(),
  }
  caller.calls.set(node.name, call)
  return call
}

/**
 * Follows a reference through calls, arguments and identities to the node that computes it, or to an argument.
 * @throws ArtifactError `malformed` where it leads nowhere or round in a circle.
 */
export function resolve(library: Library, from: Scope, ref: string, reader: NodePlace): Source {
  const passed: { readonly scope: Scope; readonly ref: string }[] = []
  let [scope, at] = [from, ref]
  let source: Source | undefined
  while (source === undefined) {
    source = scope.resolved.get(at)
    if (source !== undefined) break
    if (passed.length > GRAPH_LIMITS.steps) {
      throw malformed(reader, `reads ${ref}, which leads round in a circle`)
    }
    passed.push({ scope, ref: at })
    const next = follow(library, scope, at, reader)
    if ('ref' in next) [scope, at] = [next.scope, next.ref]
    else source = next
  }
  for (const step of passed) step.scope.resolved.set(step.ref, source)
  return source
}

function follow(library: Library, scope: Scope, ref: string, reader: NodePlace): Source | Elsewhere {
  const parsed = parseRef(ref, reader)
  const bound =
    scope.bound.get(ref) ?? scope.bound.get(parsed.index === 0 ? parsed.node : `${parsed.node}:${parsed.index}`)
  if (bound !== undefined) return bound
  const node = scope.nodes.get(parsed.node)
  if (node === undefined) throw malformed(reader, `reads ${ref}, which is not there`)
  const inputs = dataInputs(node)
  if (HANDING_ON.has(node.op)) return { scope, ref: handedOn(node, inputs[0]) }
  const fn = calledBy(library, node)
  if (fn !== null) {
    // A call has one port, `output`; a node whose op is the function itself has the function's.
    const direct = parsed.port === null || INLINED.has(node.op)
    const place = direct ? parsed.index : fn.outputs.findIndex(({ name }) => name === parsed.port)
    return { scope: expand(library, scope, node, fn), ref: returned(fn, place, node) }
  }
  const output = outputNumber(node, parsed.port, parsed.index)
  if (node.op === 'IdentityN') return { scope, ref: handedOn(node, inputs[output]) }
  return { scope, node, output }
}

function handedOn(node: GraphNode, input: string | undefined): string {
  if (input === undefined) throw malformed(node, 'has no such input to hand on')
  return input
}

/** What a function returns at a place, as a reference inside it. */
export function returned(fn: GraphFunction, place: number, node: NodePlace): string {
  const output = fn.outputs[place]
  const ref = output === undefined ? undefined : fn.returns.get(output.name)
  if (ref === undefined) {
    throw malformed(node, `reads output ${place} of function ${fn.name}, which has ${fn.returns.size}`)
  }
  return ref
}
