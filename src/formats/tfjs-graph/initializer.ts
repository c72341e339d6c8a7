import { isJsonObject, type Json, type JsonObject } from '../../io/json.ts'
import type { GraphNode } from '../tensorflow/graph.ts'
import { nodeOf, renamedRef } from '../tensorflow/nodes.ts'
import { statedSignature } from './signature.ts'

const TABLES: ReadonlySet<string> = new Set(['HashTable', 'HashTableV2', 'MutableHashTable', 'MutableHashTableV2'])

/** Before the names of nodes of the initializer that the graph uses otherwise. */
const BEFORE = 'modelInitializer/'

/**
 * The graph with the one that fills its tables before the first run, which has a document of its own in `model.json`.
 * A table that both graphs have by one name is one, and so is a constant, whose value is found by its name; a placeholder that a table is handed in by is the table whose number
 * (`resourceId`) the signatures of both give. Sources: tfjs-converter/src/executor/graph_model.ts (`loadSync`,
 * `setResourceIdToCapturedInput`) and resource_manager.ts.
 */
export function withInitializer(
  nodes: readonly GraphNode[],
  before: readonly GraphNode[],
  json: JsonObject,
): readonly GraphNode[] {
  if (before.length === 0) return nodes
  const ops = new Map(nodes.map(({ name, op }) => [name, op]))
  const isOne = ({ op, name }: GraphNode): boolean => ops.get(name) === op && (op === 'Const' || TABLES.has(op))
  const joined = new Set(before.filter(isOne).map(({ name }) => name))
  const renamed = (name: string): string => (joined.has(name) || !ops.has(name) ? name : `${BEFORE}${name}`)
  const moved = before
    .filter(({ name }) => !joined.has(name))
    .map((node) => ({
      ...node,
      name: renamed(node.name),
      inputs: node.inputs.map((input) => renamedRef(input, renamed)),
    }))
  const handed = handedIn(json)
  const main = nodes.map((node) => {
    const table = node.op === 'Placeholder' ? handed.get(node.name) : undefined
    return table === undefined ? node : { ...node, op: 'Identity', inputs: [renamedRef(table, renamed)] }
  })
  return [...main, ...moved]
}

/** The tensor of the initializer for each placeholder of the graph that a table is handed in by. */
function handedIn(json: JsonObject): ReadonlyMap<string, string> {
  const stated = statedSignature(json)
  const made = json['initializerSignature']
  const tables = new Map(resources(isJsonObject(made) ? made['outputs'] : undefined))
  const given = resources(isJsonObject(stated) ? stated['inputs'] : undefined)
  return new Map(
    given.flatMap(([id, name]) => {
      const table = tables.get(id)
      return table === undefined ? [] : [[nodeOf(name), table] as const]
    }),
  )
}

function resources(side: Json | undefined): readonly (readonly [number, string])[] {
  return Object.values(isJsonObject(side) ? side : {}).flatMap((value) => {
    if (!isJsonObject(value)) return []
    const [id, name] = [value['resourceId'], value['name']]
    return typeof id === 'number' && typeof name === 'string' ? [[id, name] as const] : []
  })
}
