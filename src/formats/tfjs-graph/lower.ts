import { ArtifactError } from '../../evidence/errors.ts'
import { memoryEntry } from '../../tensor/entry.ts'
import type { DType } from '../../tensor/dtype.ts'
import type { TensorEntry } from '../../tensor/tensor.ts'
import { withDefaults } from './defaults.ts'
import { withoutGroups } from './groups.ts'
import { reworded, type WordingScope } from './wording.ts'
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
  /** Constants that came or went with other words. */
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
  const lowered = withoutHandles(graph, handles, {
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
  const before = constantsRead(lowered.nodes.map(constants), lowered.functions, wanted)
  const grouped = withoutGroups(main.nodes)
  const said = new Map([...lowered.functions].map(([name, fn]) => [name, bodyInOtherWords(fn, names)]))
  const after = constantsRead(grouped, said, wanted.map(main.refOf))
  const gone = new Set([...before].filter((name) => !after.has(name)))
  const left = (node: GraphNode): boolean => !gone.has(node.name)
  const nodes = grouped.filter(left)
  const functions = new Map([...said].map(([name, fn]) => [name, { ...fn, nodes: fn.nodes.filter(left) }]))
  const refOf = (ref: string): string => main.refOf(lowered.refOf(ref))
  const stored = new Map([...handles.keys()].map((name) => [name, { ...entryOf(name), name }]))
  const reworded = [...gone, ...[...after].filter((name) => !before.has(name))]
  return { nodes, functions, weights: constantsIn(nodes, functions, stored), reworded, refOf }
}

/** Constants that something reads, and that are no variables. */
function constantsRead(
  nodes: readonly GraphNode[],
  functions: ReadonlyMap<string, GraphFunction>,
  wanted: readonly string[],
): ReadonlySet<string> {
  const bodies = [...functions.values()]
  const all = [...nodes, ...bodiesOf(functions)]
  const refs = [
    ...all.flatMap(({ inputs }) => inputs),
    ...wanted,
    ...bodies.flatMap(({ returns }) => [...returns.values()]),
  ]
  const read = new Set(refs.map(nodeOf))
  return new Set(all.filter(({ op, name }) => op === 'Const' && read.has(name)).map(({ name }) => name))
}

/** Nodes as TF.js takes them, without what was noted of them. */
function inOtherWords(nodes: readonly GraphNode[], scope: WordingScope): ReturnType<typeof reworded> {
  const { nodes: said, refOf } = reworded(nodes, rewriteOf, scope)
  return { nodes: said.map((node) => withDefaults(withoutNotes(node))), refOf }
}

function bodyInOtherWords(fn: GraphFunction, names: Set<string>): GraphFunction {
  const { nodes, refOf } = inOtherWords(fn.nodes, { isInFunction: true, names, wanted: [...fn.returns.values()] })
  return { ...fn, nodes, returns: new Map([...fn.returns].map(([name, ref]) => [name, refOf(ref)])) }
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
