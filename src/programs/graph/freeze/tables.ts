import type { GraphFunction, GraphNode } from '../../../formats/tensorflow/graph.ts'
import { constantNode } from '../../../formats/tensorflow/nodes.ts'
import type { Tensor } from '../../../tensor/tensor.ts'
import { unsupported } from '../errors.ts'
import type { TableFile } from '../program.ts'
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
 * meets them.
 * @throws ArtifactError `malformed` where such a node does not lead to a table, or its file is broken.
 */
export function findTables(library: Library, main: Scope): TableContents {
  const found: Found = new Map()
  const filling = new Map<string, boolean>()
  const look = (scope: Scope): void => {
    for (const node of scope.nodes.values()) {
      if (FILLS.has(node.op)) note(library, scope, node, found)
      if (FROM_FILE.has(node.op)) noteFile(library, scope, node, found)
      const fn = calledBy(library, node)
      if (fn === null || scope.chain.includes(fn.name) || !fills(library, fn, filling)) continue
      look(expand(library, scope, node, fn))
    }
  }
  look(main)
  return found
}

/** Tables filled from a file of text: inputs table, name of the file. */
const FROM_FILE: ReadonlySet<string> = new Set(['InitializeTableFromTextFile', 'InitializeTableFromTextFileV2'])

/** @throws ArtifactError `unsupported-operation` where the file is none of the artifact's. */
function noteFile(library: Library, scope: Scope, node: GraphNode, found: Found): void {
  const { graph } = library
  const [table, name] = dataInputs(node).map((ref) => resolve(library, scope, ref, node))
  if (table === undefined || name === undefined || 'argument' in table || 'argument' in name) return
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
  keep(found, table, { keys: constant('keys', keys), values: constant('values', values), file })
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

function keep(found: Found, table: Exclude<Source, { argument: number }>, contents: Contents): void {
  const inScope = found.get(table.scope) ?? new Map<string, Contents>()
  inScope.set(table.node.name, contents)
  found.set(table.scope, inScope)
}

function note(library: Library, scope: Scope, node: GraphNode, found: Found): void {
  const [table, keys, values] = dataInputs(node).map((ref) => resolve(library, scope, ref, node))
  if (table === undefined || keys === undefined || values === undefined || 'argument' in table) return
  keep(found, table, { keys, values })
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
