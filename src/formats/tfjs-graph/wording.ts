import { ArtifactError } from '../../evidence/errors.ts'
import type { DType } from '../../tensor/dtype.ts'
import { dataOf } from '../../tensor/numbers.ts'
import type { Shape, Tensor } from '../../tensor/tensor.ts'
import type { Attr, GraphNode } from '../tensorflow/graph.ts'
import { constantAttrs, dtypeAttr, freeName, intAttr, makeNode, type Attrs } from '../tensorflow/nodes.ts'
import { outputPort, portSize, portsOf } from '../tensorflow/output-names.ts'

/**
 * Says a node in other words, as nodes that TF.js computes as TensorFlow computes this one; gives the references to its
 * outputs, or null where it may stay as it is.
 * @throws ArtifactError `not-expressible` where TF.js has no words for it
 */
export type Rewrite = (word: Wording) => readonly string[] | null

/** One node that is being said in other words. */
export interface Wording {
  readonly node: GraphNode
  /** References to what it reads, without control inputs. */
  readonly inputs: readonly string[]
  /** One of them. @throws ArtifactError `malformed` where the node has fewer */
  input(place: number): string
  /** Shape of a tensor of the original graph: unknown dimensions are below 0, equal ones alike; null where nothing is known. */
  shapeOf(ref: string): Shape | null
  /** The numbers of the constant that a reference of the original graph leads to; null where it is none, or holds texts. */
  numbersOf(ref: string): readonly number[] | null
  /** Whether anything reads this output of the node. */
  isRead(output: number): boolean
  dtype(attr: string): DType
  int(attr: string, otherwise: number): number
  ints(attr: string): readonly number[]
  text(attr: string, otherwise: string): string
  flag(attr: string, otherwise: boolean): boolean
  /** Adds a node behind which the name of this one stands; gives the reference to its first output. */
  add(op: string, inputs: readonly string[], attrs?: Attrs): string
  /** A further output of a node that {@link add} made. */
  output(ref: string, place: number): string
  constant(tensor: Tensor): string
  number(value: number, dtype: DType): string
  vector(values: readonly number[]): string
  refuse(what: string): never
}

/** The nodes of one graph, or of one function, in words that TF.js takes as TensorFlow does. */
export interface Worded {
  readonly nodes: readonly GraphNode[]
  /** References that have become others. */
  refOf(ref: string): string
  /** The nodes that others stand for now. */
  readonly reworded: readonly string[]
}

export interface WordingScope {
  readonly isInFunction: boolean
  /** Names of nodes anywhere in the file; new ones are added. */
  readonly names: Set<string>
  /** References that stand outside of the nodes: outputs of signatures, results of functions. */
  readonly wanted: readonly string[]
}

/** Puts other nodes in the place of those that a table has a rewrite for. */
export function reworded(
  nodes: readonly GraphNode[],
  rewriteOf: (op: string) => Rewrite | undefined,
  scope: WordingScope,
): Worded {
  const byName = new Map(nodes.map((node) => [node.name, node]))
  const read = new Set(
    [...nodes.flatMap(({ inputs }) => inputs), ...scope.wanted].flatMap((ref) => {
      const place = placeOf(ref, byName)
      return place === null ? [] : [`${place.node.name}:${place.output}`]
    }),
  )
  /** New references by the old ones' node and output. */
  const moved = new Map<string, readonly string[]>()
  const written = nodes.flatMap((node): readonly GraphNode[] => {
    const rewrite = rewriteOf(node.op)
    if (rewrite === undefined) return [node]
    const said = say(node, rewrite, { byName, read }, scope)
    if (said === null) return [node]
    moved.set(node.name, said.outputs)
    return said.nodes
  })
  const refOf = (ref: string): string => {
    if (ref.startsWith('^')) return ref
    const found = placeOf(ref, byName)
    const outputs = found === null ? undefined : moved.get(found.node.name)
    if (found === null || outputs === undefined) return ref
    const target = outputs[found.output]
    if (target === undefined) {
      throw inexpressible(found.node, `its output ${found.output} is read, which TF.js does not give`)
    }
    return target
  }
  return {
    nodes: written.map((node) => ({ ...node, inputs: node.inputs.map(refOf) })),
    refOf,
    reworded: [...moved.keys()],
  }
}

/** The node and the output that `node`, `node:1` or `node:port:1` names; null for an argument of a function. */
export function placeOf(
  ref: string,
  byName: ReadonlyMap<string, GraphNode>,
): { readonly node: GraphNode; readonly output: number } | null {
  const [name = '', first = '0', second] = ref.split(':')
  const node = byName.get(name)
  if (node === undefined) return null
  if (second === undefined) return { node, output: Number(first) }
  let before = 0
  for (const port of portsOf(node.op) ?? []) {
    if (port.name === first) break
    before += portSize(port, node.attrs) ?? 0
  }
  return { node, output: before + Number(second) }
}

function say(
  node: GraphNode,
  rewrite: Rewrite,
  { byName, read }: { readonly byName: ReadonlyMap<string, GraphNode>; readonly read: ReadonlySet<string> },
  { isInFunction, names }: WordingScope,
): { readonly nodes: readonly GraphNode[]; readonly outputs: readonly string[] } | null {
  const made: GraphNode[] = []
  const spelled = (name: string, op: string, output: number, attrs: GraphNode['attrs']): string => {
    if (isInFunction) return `${name}:${outputPort(op, output, attrs)}`
    return output === 0 ? name : `${name}:${output}`
  }
  const inputs = node.inputs.filter((ref) => !ref.startsWith('^'))
  const attr = (name: string): Attr | undefined => node.attrs.get(name)
  const add: Wording['add'] = (op, from, attrs = {}) => {
    const name = freeName(`${node.name}/${op}`, (taken) => names.has(taken))
    names.add(name)
    const one = makeNode(name, op, from, attrs)
    made.push(one)
    return spelled(name, op, 0, one.attrs)
  }
  const constant = (tensor: Tensor): string => add('Const', [], constantAttrs(tensor))
  const constantOf = (ref: string): Tensor | null => {
    let found = placeOf(ref, byName)
    while (found?.node.op === 'Identity') found = placeOf(found.node.inputs[0] ?? '', byName)
    const value = found?.node.op === 'Const' ? found.node.attrs.get('value') : undefined
    return value?.kind === 'tensor' ? value.value : null
  }
  const outputs = rewrite({
    node,
    inputs,
    input: (place) => {
      const ref = inputs[place]
      if (ref !== undefined) return ref
      const message = `node ${node.name} (${node.op}): found ${inputs.length} inputs, allowed: at least ${place + 1}`
      throw new ArtifactError('malformed', message, { layer: node.name })
    },
    shapeOf: (ref) => shapeAt(placeOf(ref, byName)),
    numbersOf: (ref) => {
      const tensor = constantOf(ref)
      if (tensor === null || tensor.dtype === 'string' || !ArrayBuffer.isView(tensor.data)) return null
      return Array.from(tensor.data as ArrayLike<number | bigint>, Number)
    },
    isRead: (output) => read.has(`${node.name}:${output}`),
    dtype: (name) => {
      const found = attr(name)
      if (found?.kind === 'dtype' && found.value !== null) return found.value
      throw inexpressible(node, `its attribute ${name} is no type that TF.js has`)
    },
    int: (name, otherwise) => {
      const found = attr(name)
      return found?.kind === 'int' ? Number(found.value) : otherwise
    },
    ints: (name) => {
      const found = attr(name)
      return found?.kind === 'list'
        ? found.items.flatMap((item) => (item.kind === 'int' ? [Number(item.value)] : []))
        : []
    },
    text: (name, otherwise) => textOf(attr(name)) ?? otherwise,
    flag: (name, otherwise) => {
      const found = attr(name)
      return found?.kind === 'bool' ? found.value : otherwise
    },
    add,
    output: (ref, place) => {
      const one = made.find(({ name }) => name === ref.split(':')[0])
      return one === undefined ? ref : spelled(one.name, one.op, place, one.attrs)
    },
    constant,
    number: (value, dtype) => constant(filled(dtype, [], [value])),
    vector: (values) => constant(filled('int32', [values.length], values)),
    refuse: (what) => {
      throw inexpressible(node, what)
    },
  })
  return outputs === null ? null : named(node, made, outputs, spelled)
}

/** The node of the first output gets the name of the one that it stands for: others, and people, know it by that name. */
function named(
  { name: wanted, inputs, attrs }: GraphNode,
  made: readonly GraphNode[],
  outputs: readonly string[],
  spelled: (name: string, op: string, output: number, attrs: GraphNode['attrs']) => string,
): { readonly nodes: readonly GraphNode[]; readonly outputs: readonly string[] } {
  const [first = ''] = outputs
  const last = made.find(({ name }) => name === first.split(':')[0])
  const control = inputs.filter((ref) => ref.startsWith('^'))
  if (last === undefined) {
    const T = attrs.get('T') ?? dtypeAttr('float32')
    const identity = makeNode(wanted, 'Identity', [first, ...control], { T })
    return {
      nodes: [...made, identity],
      outputs: [spelled(wanted, 'Identity', 0, identity.attrs), ...outputs.slice(1)],
    }
  }
  const renamed = (ref: string): string => {
    const [name, ...rest] = ref.split(':')
    return name === last.name ? [wanted, ...rest].join(':') : ref
  }
  const nodes = made.map((node) => ({
    ...node,
    name: node === last ? wanted : node.name,
    inputs: [...node.inputs.map(renamed), ...(node === last ? control : [])],
  }))
  return { nodes, outputs: outputs.map(renamed) }
}

/** What was noted of an output's shape, by us or by TensorFlow (`add_shapes`), else what the node itself says. */
function shapeAt(place: { readonly node: GraphNode; readonly output: number } | null): Shape | null {
  if (place === null) return null
  const { node, output } = place
  const noted = node.attrs.get('_output_shapes')
  const item = noted?.kind === 'list' ? noted.items[output] : undefined
  if (item?.kind === 'shape') return item.value
  const own = node.attrs.get(node.op === 'Const' ? 'value' : 'shape')
  if (node.op === 'Const') return own?.kind === 'tensor' ? own.value.shape : null
  return node.op === 'Placeholder' && own?.kind === 'shape' ? own.value : null
}

export function textOf(attr: Attr | undefined): string | undefined {
  if (attr?.kind === 'text') return attr.value
  return attr?.kind === 'bytes' ? new TextDecoder().decode(attr.value) : undefined
}

export function filled(dtype: DType, shape: Shape, values: readonly number[]): Tensor {
  if (dtype === 'string') throw new TypeError('numbers that are texts')
  return { dtype, shape, data: dataOf(dtype, values) }
}

function inexpressible({ name, op }: GraphNode, what: string): ArtifactError {
  return new ArtifactError('not-expressible', `node ${name} (${op}): ${what}`, { layer: name })
}

/** A list of numbers as attributes have it. */
export const intList = (values: readonly number[]): Attr => ({ kind: 'list', items: values.map(intAttr) })
