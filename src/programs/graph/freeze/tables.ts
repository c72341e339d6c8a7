import type { GraphFunction, GraphNode } from '../../../formats/tensorflow/graph.ts'
import { constantNode } from '../../../formats/tensorflow/nodes.ts'
import type { Tensor } from '../../../tensor/tensor.ts'
import { unsupported } from '../errors.ts'
import type { TableFile } from '../program.ts'
import { rootsAtLoading, upstream } from '../visit.ts'
import { dataInputs } from './refs.ts'
import { calledBy, expand, resolve, type Library, type Scope, type Source } from './scope.ts'
import { textTable } from './text-table.ts'

/** What the graph itself puts into its hash tables when it is loaded, by the table's node. */
export type TableContents = ReadonlyMap<Scope, ReadonlyMap<string, Contents>>

interface Contents {
  readonly keys: Source
  readonly values: Source
  /** Where they stand in a file of the artifact. */
  readonly file?: TableFile
  /** The node that fills it. */
  readonly by: string
}

type Found = Map<Scope, Map<string, Contents>>

const FILLS: ReadonlySet<string> = new Set([
  'InitializeTable',
  'InitializeTableV2',
  'LookupTableImport',
  'LookupTableImportV2',
])

/**
 * Finds the nodes that fill tables, in the main graph and in the functions that it calls (a SavedModel's
 * `__saved_model_init_op` calls one for each table). Nobody reads their output, so that following references never
 * meets them. Where a file says what is run when it is loaded, only what that runs fills anything.
 * @throws ArtifactError `malformed` where such a node does not lead to a table, or its file is broken;
 * `unsupported-operation` where two fill one table
 */
export function findTables(library: Library, main: Scope): TableContents {
  const { graph } = library
  const found: Found = new Map()
  const filling = new Map<string, boolean>()
  const aliases = sharedTables(main)
  const look = (scope: Scope, nodes: Iterable<GraphNode>): void => {
    for (const node of nodes) {
      const filled = FILLS.has(node.op)
        ? given(library, scope, node)
        : FROM_FILE.has(node.op)
          ? givenByFile(library, scope, node)
          : null
      if (filled !== null) keep(found, aliases, node, filled)
      const fn = calledBy(library, node)
      if (fn === null || scope.chain.includes(fn.name) || !fills(library, fn, filling)) continue
      const call = expand(library, scope, node, fn)
      look(call, call.nodes.values())
    }
  }
  const isSaid = graph.runAtLoad !== undefined || graph.initializer !== undefined
  look(main, isSaid ? upstream(main, rootsAtLoading(graph)) : main.nodes.values())
  return found
}

interface Filled extends Omit<Contents, 'by'> {
  readonly table: Exclude<Source, { argument: number }>
}

/**
 * Tables of the main graph that are one in a session, by their nodes: they have a `shared_name`, or `use_node_name_sharing`.
 * Source: tensorflow/core/kernels/lookup_table_op.h.
 */
function sharedTables(main: Scope): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>()
  for (const { name, op, attrs } of main.nodes.values()) {
    if (!/^(Mutable)?(Dense)?HashTable/.test(op)) continue
    const [shared, container] = ['shared_name', 'container'].map((key) => {
      const attr = attrs.get(key)
      return attr?.kind === 'text' ? attr.value : ''
    })
    const byNode = attrs.get('use_node_name_sharing')
    const own = byNode?.kind === 'bool' && byNode.value ? name : ''
    const identity = shared === '' ? own : shared
    if (identity === '') continue
    const key = JSON.stringify([container, identity])
    named.set(key, [...(named.get(key) ?? []), name])
  }
  return new Map([...named.values()].flatMap((names) => names.map((name) => [name, names] as const)))
}

/** Tables filled from a file of text: inputs table, name of the file. */
const FROM_FILE: ReadonlySet<string> = new Set(['InitializeTableFromTextFile', 'InitializeTableFromTextFileV2'])

/** @throws ArtifactError `unsupported-operation` where the file is none of the artifact's. */
function givenByFile(library: Library, scope: Scope, node: GraphNode): Filled | null {
  const { graph } = library
  const [table, name] = dataInputs(node).map((ref) => resolve(library, scope, ref, node))
  if (table === undefined || name === undefined || 'argument' in table || 'argument' in name) return null
  const path = assetOf(library, name)
  if (path === undefined || graph.readAsset === undefined) {
    throw unsupported(node, 'fills a table from a file that is no asset of the artifact')
  }
  const { keys, values } = textTable(node, table.node, graph.readAsset(path))
  const constant = (part: string, value: Tensor): Source => ({
    scope: table.scope,
    node: constantNode(`${table.node.name}/${part}`, value),
    output: 0,
  })
  const file = { path, attrs: node.attrs }
  return { table, keys: constant('keys', keys), values: constant('values', values), file }
}

/** The artifact's file that a tensor of the main graph names: at once, or by way of a variable that it is assigned to. */
export function assetOf(library: Library, source: Source): string | undefined {
  if ('argument' in source || source.scope.fn !== null) return undefined
  const { scope, node, output } = source
  const named = library.graph.assets?.get(`${node.name}:${output}`)
  if (named !== undefined || node.op !== 'ReadVariableOp') return named
  const variable = dataInputs(node)[0]?.replace(/:0$/, '')
  for (const writer of scope.nodes.values()) {
    const [to, ref] = writer.op === 'AssignVariableOp' ? dataInputs(writer) : []
    if (ref === undefined || to?.replace(/:0$/, '') !== variable) continue
    const value = resolve(library, scope, ref, writer)
    if ('argument' in value || value.scope.fn !== null) return undefined
    return library.graph.assets?.get(`${value.node.name}:${value.output}`)
  }
  return undefined
}

function keep(
  found: Found,
  aliases: ReadonlyMap<string, readonly string[]>,
  filler: GraphNode,
  { table: { scope, node }, ...contents }: Filled,
): void {
  const inScope = found.get(scope) ?? new Map<string, Contents>()
  const before = inScope.get(node.name)
  // TensorFlow fills a table once, and refuses other contents thereafter.
  if (before !== undefined) throw unsupported(filler, `fills table ${node.name}, which node ${before.by} fills too`)
  const names = scope.fn === null ? (aliases.get(node.name) ?? [node.name]) : [node.name]
  for (const name of names) inScope.set(name, { ...contents, by: filler.name })
  found.set(scope, inScope)
}

function given(library: Library, scope: Scope, node: GraphNode): Filled | null {
  const [table, keys, values] = dataInputs(node).map((ref) => resolve(library, scope, ref, node))
  if (table === undefined || keys === undefined || values === undefined || 'argument' in table) return null
  return { table, keys, values }
}

/** Whether a function, or one that it calls, fills a table. */
function fills(library: Library, fn: GraphFunction, known: Map<string, boolean>): boolean {
  const before = known.get(fn.name)
  if (before !== undefined) return before
  known.set(fn.name, false)
  const answer = fn.nodes.some((node) => {
    if (FILLS.has(node.op) || FROM_FILE.has(node.op)) return true
    const called = calledBy(library, node)
    return called !== null && fills(library, called, known)
  })
  known.set(fn.name, answer)
  return answer
}
