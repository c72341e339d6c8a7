import type { GraphNode } from './graph.ts'

/** Nodes that stand for variables: handles, and TensorFlow 1's references. */
const HANDLE = 'VarHandleOp'
const REFERENCES: ReadonlySet<string> = new Set(['VariableV2', 'Variable'])

/** The name of handles that are each a variable of their own (tensorflow/core/framework/resource_handle.h). */
const ANONYMOUS = 'cd2c89b7-88b7-44c8-ad83-06c2a9158347'

export function isVariable({ op }: GraphNode): boolean {
  return op === HANDLE || REFERENCES.has(op)
}

/**
 * What tells variables apart in a session: not their nodes, but their `container` and `shared_name`. A handle without the
 * latter shares the variable with no name; a reference without it goes by its node.
 * Source: tensorflow/core/kernels/{resource_variable_ops,variable_ops}.cc.
 */
export function variableIdentity(node: GraphNode): string {
  const [container, shared] = [textOf(node, 'container'), textOf(node, 'shared_name')]
  if (node.op === HANDLE) return shared === ANONYMOUS ? `anonymous ${node.name}` : `handle ${container} ${shared}`
  return `reference ${container} ${shared === '' ? node.name : shared}`
}

function textOf({ attrs }: GraphNode, name: string): string {
  const attr = attrs.get(name)
  if (attr?.kind === 'bytes') return Buffer.from(attr.value).toString('latin1')
  return attr?.kind === 'text' ? attr.value : ''
}

/** Ops that change what a variable or a table holds: of tensorflow/core/ops, those that take a resource or a reference. */
const WRITES =
  /^(Assign\w*|Resource(Apply|SparseApply|Scatter|Strided|CountUpTo)\w*|(Sparse)?Apply[A-Z]\w*|StridedSliceAssign|CountUpTo|Scatter(Add|Sub|Mul|Div|Min|Max|Update|Nd(Add|Sub|Min|Max|Update))|Rng(Read)?(And)?Skip|Stateful(Uniform\w*|StandardNormal\w*|TruncatedNormal|RandomBinomial)|LookupTable(Insert|Remove)\w*|DestroyResourceOp)$/

/** Whether an op writes to the variable, or the table, that is its first input. */
export function isWrite(op: string): boolean {
  return WRITES.test(op)
}

/** Of the same ops, those that leave it as it is. */
const READS =
  /^(ReadVariableOp|VariableShape|VarIsInitializedOp|IsVariableInitialized|DisableCopyOnRead|ResourceGather(Nd)?|Ref(Enter|Exit|Identity|NextIteration|Merge|Switch)|LookupTable(Find|Size|Export)(V2)?)$/

/** Whether an op reads a variable or a table, and does nothing else to it. */
export function isRead(op: string): boolean {
  return READS.test(op)
}
