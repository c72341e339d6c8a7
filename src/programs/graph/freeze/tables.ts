import type { GraphFunction, GraphNode } from '../../../formats/tensorflow/graph.ts'
import { dataInputs } from './refs.ts'
import { calledBy, expand, resolve, type Library, type Scope, type Source } from './scope.ts'

/** What the graph itself puts into its hash tables when it is loaded, by the table's node. */
export type TableContents = ReadonlyMap<Scope, ReadonlyMap<string, { readonly keys: Source; readonly values: Source }>>

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
 * @throws ArtifactError `malformed` where such a node does not lead to a table.
 */
export function findTables(library: Library, main: Scope): TableContents {
  const found = new Map<Scope, Map<string, { keys: Source; values: Source }>>()
  const filling = new Map<string, boolean>()
  const look = (scope: Scope): void => {
    for (const node of scope.nodes.values()) {
      if (FILLS.has(node.op)) note(library, scope, node, found)
      const fn = calledBy(library, node)
      if (fn === null || scope.chain.includes(fn.name) || !fills(library, fn, filling)) continue
      look(expand(library, scope, node, fn))
    }
  }
  look(main)
  return found
}

function note(
  library: Library,
  scope: Scope,
  node: GraphNode,
  found: Map<Scope, Map<string, { keys: Source; values: Source }>>,
): void {
  const [table, keys, values] = dataInputs(node).map((ref) => resolve(library, scope, ref, node))
  if (table === undefined || keys === undefined || values === undefined || 'argument' in table) return
  const inScope = found.get(table.scope) ?? new Map<string, { keys: Source; values: Source }>()
  inScope.set(table.node.name, { keys, values })
  found.set(table.scope, inScope)
}

/** Whether a function, or one that it calls, fills a table. */
function fills(library: Library, fn: GraphFunction, known: Map<string, boolean>): boolean {
  const before = known.get(fn.name)
  if (before !== undefined) return before
  known.set(fn.name, false)
  const answer = fn.nodes.some((node) => {
    if (FILLS.has(node.op)) return true
    const called = calledBy(library, node)
    return called !== null && fills(library, called, known)
  })
  known.set(fn.name, answer)
  return answer
}
