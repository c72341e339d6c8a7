import { ArtifactError } from '../../evidence/errors.ts'
import { memoryEntry } from '../../tensor/entry.ts'
import type { DType } from '../../tensor/dtype.ts'
import type { TensorEntry } from '../../tensor/tensor.ts'
import { withDefaults } from './defaults.ts'
import { withoutGroups } from './groups.ts'
import { plainTables } from './tables.ts'
import { reworded, type Worded, type WordingScope } from './wording.ts'
import { rewriteOf } from './words/table.ts'
import { withoutHandles } from '../tensorflow/without-handles.ts'
import { entryFinder } from '../tensorflow/draft.ts'
import type { GraphFunction, GraphNode, StoredGraph } from '../tensorflow/graph.ts'
import { constantNode, dtypeAttr, makeNode, nodeOf } from '../tensorflow/nodes.ts'

/** A graph without variables, and the values of all of its constants, by the names of their nodes. */
export interface LoweredGraph {
  readonly nodes: readonly GraphNode[]
  readonly functions: ReadonlyMap<string, GraphFunction>
  readonly weights: readonly TensorEntry[]
  /** Nodes that are said in other words. */
  readonly reworded: readonly string[]
  /** References of the main graph that have become others: reads of a variable are the constant itself. */
  refOf(ref: string): string
}

/**
 * Variables become constants, which is all that TF.js has: handles and reads of them are the values themselves, in the
 * functions of loops and branches too.
 * @param weights the tensors that `graph.variables` names
 * @throws ArtifactError `not-expressible` where a handle is used for something else than reading
 */
export function withoutVariables(graph: StoredGraph, weights: Iterable<TensorEntry>): LoweredGraph {
  const entryOf = entryFinder(graph, weights)
  const handles = new Map<string, DType>()
  for (const { name, op } of graph.nodes) if (op === 'VarHandleOp') handles.set(name, entryOf(name).dtype)
  const lowered = withoutHandles({ ...graph, nodes: plainTables(graph.nodes) }, handles, {
    node: (node, types) => {
      if (node.op === 'ResourceGather' && types[0] !== undefined) return [gathered(node, types[0])]
      if (types.every((type) => type === undefined) || node.op === 'VarHandleOp') return [node]
      const message = `node ${node.name} (${node.op}) takes a variable, which TF.js does not have`
      throw new ArtifactError('not-expressible', message, { layer: node.name })
    },
    body: (fn) => ({ ...fn, ...withOneOutputEach(fn) }),
  })
  const constants = (node: GraphNode): GraphNode => {
    if (node.op !== 'VarHandleOp') return node
    const { dtype, shape } = entryOf(node.name)
    // As the converter writes it: its value stands in the manifest.
    return constantNode(node.name, { dtype, shape, data: [] })
  }
  const names = new Set([...lowered.nodes, ...bodiesOf(lowered.functions)].map(({ name }) => name))
  const outputs = [...graph.signatures.values()].flatMap((one) => [...one.outputs.values()].map(({ ref }) => ref))
  const wanted = outputs.map(lowered.refOf)
  const main = inOtherWords(lowered.nodes.map(constants), { isInFunction: false, names, wanted })
  const nodes = withoutGroups(main.nodes)
  const bodies = [...lowered.functions].map(([name, fn]) => [name, bodyInOtherWords(fn, names)] as const)
  const functions = new Map(bodies.map(([name, { fn }]) => [name, fn]))
  const all = [...main.reworded, ...bodies.flatMap(([, { reworded: said }]) => said)]
  const refOf = (ref: string): string => main.refOf(lowered.refOf(ref))
  const stored = new Map([...handles.keys()].map((name) => [name, { ...entryOf(name), name }]))
  return { nodes, functions, weights: constantsIn(nodes, functions, stored), reworded: all, refOf }
}

/** Nodes as TF.js takes them, without what was noted of them. */
function inOtherWords(nodes: readonly GraphNode[], scope: WordingScope): Worded {
  const said = reworded(nodes, rewriteOf, scope)
  const read = new Set([...said.nodes.flatMap(({ inputs }) => inputs), ...scope.wanted.map(said.refOf)].map(nodeOf))
  const kept = said.nodes.filter(({ op, name }) => op !== 'Const' || read.has(name) || !isReadIn(nodes, name))
  return { ...said, nodes: kept.map((node) => withDefaults(withoutNotes(node))) }
}

function isReadIn(nodes: readonly GraphNode[], name: string): boolean {
  return nodes.some(({ inputs }) => inputs.some((ref) => nodeOf(ref) === name))
}

function bodyInOtherWords(
  fn: GraphFunction,
  names: Set<string>,
): { readonly fn: GraphFunction; readonly reworded: readonly string[] } {
  const wanted = [...fn.returns.values()]
  const { nodes, refOf, reworded: said } = inOtherWords(fn.nodes, { isInFunction: true, names, wanted })
  const returns = new Map([...fn.returns].map(([name, ref]) => [name, refOf(ref)]))
  return { fn: { ...fn, nodes, returns }, reworded: said }
}

function withoutNotes(node: GraphNode): GraphNode {
  return { ...node, attrs: new Map([...node.attrs].filter(([name]) => !name.startsWith('_'))) }
}

function bodiesOf(functions: ReadonlyMap<string, GraphFunction>): readonly GraphNode[] {
  return [...functions.values()].flatMap(({ nodes }) => nodes)
}

/** `ResourceGather` is `Gather` from the value: along the first axis, without a constant that says so. */
function gathered({ name, op, inputs, attrs }: GraphNode, dtype: DType): GraphNode {
  const batchDims = attrs.get('batch_dims')
  if (batchDims?.kind === 'int' && Number(batchDims.value) !== 0) {
    const message = `node ${name} (${op}) gathers within batches, which is not written for TF.js by this version`
    throw new ArtifactError('not-expressible', message, { layer: name })
  }
  return makeNode(name, 'Gather', inputs, {
    Tparams: dtypeAttr(dtype),
    Tindices: attrs.get('Tindices') ?? dtypeAttr('int32'),
  })
}

/**
 * TF.js takes one output of each node that a function returns, the last one named (operation_mapper.ts, `mapFunction`):
 * further ones are handed on by nodes of their own.
 */
function withOneOutputEach(body: GraphFunction): Pick<GraphFunction, 'nodes' | 'returns'> {
  const returned = new Set<string>()
  const nodes = [...body.nodes]
  const returns = new Map<string, string>()
  for (const { name, dtype } of body.outputs) {
    const ref = body.returns.get(name) ?? ''
    const again = returned.has(nodeOf(ref)) && dtype !== null
    returned.add(nodeOf(ref))
    returns.set(name, again ? `${name}/returned:output:0` : ref)
    if (again) nodes.push(makeNode(`${name}/returned`, 'Identity', [ref], { T: dtypeAttr(dtype) }))
  }
  return { nodes, returns }
}

/** The values of all constants. The manifest knows them by name alone, in functions too. */
function constantsIn(
  nodes: readonly GraphNode[],
  functions: ReadonlyMap<string, GraphFunction>,
  stored: ReadonlyMap<string, TensorEntry>,
): readonly TensorEntry[] {
  const all = [...nodes, ...bodiesOf(functions)]
  const entries = new Map<string, TensorEntry>()
  for (const { name, op, attrs } of all) {
    if (op !== 'Const') continue
    if (entries.has(name)) {
      throw new ArtifactError('not-expressible', `two constants are called ${name}: TF.js finds their values by name`, {
        tensor: name,
      })
    }
    const value = attrs.get('value')
    const entry = stored.get(name) ?? (value?.kind === 'tensor' ? memoryEntry(name, value.value) : undefined)
    if (entry === undefined) {
      throw new ArtifactError('not-expressible', `the constant ${name} holds no numbers and no texts`, { tensor: name })
    }
    entries.set(name, entry)
  }
  return [...entries.values()]
}
