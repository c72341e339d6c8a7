import { ArtifactError } from '../../evidence/errors.ts'
import type { DType } from '../../tensor/dtype.ts'
import type { GraphNode } from '../tensorflow/graph.ts'
import { nodeOf } from '../tensorflow/nodes.ts'

/** A graph, and the one that TF.js runs before it to fill tables. */
export interface SplitGraph {
  readonly nodes: readonly GraphNode[]
  readonly before: readonly GraphNode[]
}

const TABLES: ReadonlySet<string> = new Set(['HashTable', 'HashTableV2'])
const MUTABLE: Readonly<Record<string, string>> = {
  MutableHashTable: 'HashTable',
  MutableHashTableV2: 'HashTableV2',
}
const FILLS = /^(InitializeTable|LookupTableImport)(V2)?$/
const LOOKS = /^LookupTable(Find|Size)(V2)?$/
/** Types that JavaScript's maps tell apart as TensorFlow's tables do. */
const KEYS: readonly (DType | null)[] = ['string', 'int32', 'int64']

/**
 * Tables that a graph changes nothing in are those that TF.js has.
 * @throws ArtifactError `not-expressible` for a table that is written to, or whose keys TF.js would mix up
 */
export function plainTables(nodes: readonly GraphNode[]): readonly GraphNode[] {
  return nodes.map((node) => {
    const plain = MUTABLE[node.op]
    if (plain === undefined && !TABLES.has(node.op)) return node
    const users = nodes.filter(({ inputs }) => nodeOf(inputs[0] ?? '') === node.name)
    const other = users.find(({ op }) => !FILLS.test(op) && !LOOKS.test(op))
    if (other !== undefined)
      throw inexpressible(node, `node ${other.name} (${other.op}) does more with it than look up`)
    const type = node.attrs.get('key_dtype')
    if (type?.kind !== 'dtype' || !KEYS.includes(type.value)) {
      throw inexpressible(node, `its keys are no texts and no integers, which TF.js tells apart otherwise`)
    }
    for (const { inputs } of users.filter(({ op }) => FILLS.test(op))) mixed(node, nodes, inputs[1] ?? '')
    return plain === undefined ? node : { ...node, op: plain }
  })
}

/** TF.js reads texts as UTF-8: bytes that are none become one and the same character. */
function mixed(table: GraphNode, nodes: readonly GraphNode[], ref: string): void {
  const value = nodes.find(({ name }) => name === nodeOf(ref))?.attrs.get('value')
  if (value?.kind !== 'tensor' || value.value.dtype !== 'string') return
  const { data } = value.value
  if (ArrayBuffer.isView(data)) return
  const decoder = new TextDecoder()
  const bad = data.find((bytes) => decoder.decode(bytes).includes('\uFFFD'))
  if (bad !== undefined)
    throw inexpressible(
      table,
      `TF.js does not tell its key ${JSON.stringify(Buffer.from(bad).toString('latin1'))} apart from others: it is no UTF-8`,
    )
}

/**
 * Takes out of a graph what fills its tables. Tables stand in both graphs by the same name, which makes them one
 * (tfjs-converter/src/operations/executors/hash_table_executor.ts); so do constants that both read, whose values are one.
 * @param initializer the node that runs what fills tables, by its control inputs
 */
export function splitTables(nodes: readonly GraphNode[], initializer: string | undefined): SplitGraph {
  const run = nodes.find(({ name }) => name === initializer)
  if (run === undefined) return { nodes, before: [] }
  const byName = new Map(nodes.map((node) => [node.name, node]))
  const reached = (from: readonly string[]): ReadonlySet<string> => {
    const found = new Set<string>()
    const open = [...from]
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      const node = byName.get(name)
      if (node === undefined || found.has(name)) continue
      found.add(name)
      open.push(...node.inputs.map((ref) => nodeOf(ref.replace(/^\^/, ''))))
    }
    return found
  }
  const filling = reached(run.inputs.map((ref) => ref.replace(/^\^/, '')))
  const ends = nodes.filter(({ name }) => name !== run.name && !filling.has(name)).map(({ name }) => name)
  const main = reached(ends)
  return {
    nodes: nodes.filter(({ name }) => name !== run.name && (main.has(name) || !filling.has(name))),
    before: nodes.filter(({ name }) => filling.has(name)),
  }
}

function inexpressible({ name, op }: GraphNode, what: string): ArtifactError {
  return new ArtifactError('not-expressible', `node ${name} (${op}): ${what}`, { layer: name })
}
