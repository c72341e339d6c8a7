import { ArtifactError } from '../../evidence/errors.ts'
import type {
  Attr,
  GraphArgument,
  GraphFunction,
  GraphNode,
  GraphSignature,
  StoredGraph,
} from '../../formats/tensorflow/graph.ts'
import { constantNode, dtypeAttr, freeName, makeNode, shapeAttr, textAttr } from '../../formats/tensorflow/nodes.ts'
import { outputPort } from '../../formats/tensorflow/output-names.ts'
import type { DType } from '../../tensor/dtype.ts'
import type { Shape } from '../../tensor/tensor.ts'
import {
  ARGUMENT,
  STORED,
  type GraphBody,
  type GraphProgram,
  type GraphStep,
  type Slot,
  type TableFile,
} from './program.ts'

export interface Unfreezing {
  /** The graph that the programs were frozen from: it has the types of its functions' arguments. */
  readonly functions: StoredGraph['functions']
  /** Whether tables go on being filled from the files that they were filled from; else the graph holds what is in them. */
  readonly keepsFiles?: boolean
  /** The stored tensor of a step that is one, or of a constant of the main graph that is to become a variable; else null. */
  variable(step: GraphStep): { readonly dtype: DType; readonly shape: Shape } | null
  /** The shapes of a step's outputs, noted down as `_output_shapes` for whoever writes the graph. */
  noted?(step: GraphStep): Attr | undefined
}

/** Ops of tables, and what fills them. */
const TABLES: Readonly<Record<string, string>> = {
  HashTable: 'InitializeTable',
  HashTableV2: 'InitializeTableV2',
  MutableHashTableV2: 'LookupTableImportV2',
}

/**
 * Programs as one graph with a signature for each, the inverse of `freeze`: steps become nodes of their own names, bodies
 * functions, stored tensors variables under the names of their nodes. What several signatures have in common stands once.
 * @throws ArtifactError `not-expressible` for an op in a function whose outputs' names are not known, and tables in one
 */
export function unfreeze(programs: ReadonlyMap<string, GraphProgram>, setting: Unfreezing): StoredGraph {
  const nodes = new Map<string, GraphNode>()
  const functions = new Map<string, GraphFunction>()
  const variables = new Map<string, string>()
  const signatures = new Map<string, GraphSignature>()
  const inFunctions = new Set<string>()
  const fills: string[] = []
  const assets = new Map<string, string>()

  const made = new Map([...programs.values()].flatMap(({ functions: own }) => [...(own ?? [])].map(numbered)))

  const isTaken = (name: string): boolean => nodes.has(name) || inFunctions.has(name)
  const put = (node: GraphNode): string => {
    const known = nodes.get(node.name)
    if (known !== undefined && isSame(known, node)) return node.name
    const name = freeName(node.name, isTaken)
    nodes.set(name, { ...node, name })
    return name
  }

  /** A step of the main graph as nodes; gives the reference to its first output. */
  const place = (step: GraphStep, inputs: readonly string[]): string => {
    const stored = setting.variable(step)
    if (stored !== null && step.op !== 'VarHandleOp') {
      const handle = put(handleNode(nodeName(step.name), stored))
      variables.set(handle, handle)
      return put(
        makeNode(`${handle}/Read/ReadVariableOp`, 'ReadVariableOp', [handle], { dtype: dtypeAttr(stored.dtype) }),
      )
    }
    if (step.op === 'VarHandleOp') {
      const handle = put(stored === null ? plainNode(step, []) : handleNode(nodeName(step.name), stored))
      variables.set(handle, handle)
      return handle
    }
    const filling = TABLES[step.op]
    if (filling === undefined || inputs.length < 2) return put(plainNode(step, inputs))
    const table = put({ ...plainNode(step, []), attrs: named(attrsOf(step), nodeName(step.name)) })
    if (step.file !== undefined && setting.keepsFiles === true) {
      fills.push(put(fromFile(step, step.file, table)))
      return table
    }
    const types = fillTypes(step.attrs, filling)
    fills.push(put({ name: `${table}/fill`, op: filling, inputs: [table, ...inputs], attrs: types }))
    return table
  }

  const fromFile = ({ op }: GraphStep, { path, attrs }: TableFile, table: string): GraphNode => {
    const name = `${table}/file`
    // Met again from another signature, the table has its file.
    if (!nodes.has(name))
      put(constantNode(name, { dtype: 'string', shape: [], data: [new TextEncoder().encode(path)] }))
    assets.set(`${name}:0`, path)
    const filling = op === 'HashTable' ? 'InitializeTableFromTextFile' : 'InitializeTableFromTextFileV2'
    return { name: `${table}/fill`, op: filling, inputs: [table, name], attrs: ownAttrs(attrs) }
  }

  const plainNode = (step: GraphStep, inputs: readonly string[]): GraphNode => {
    const attrs = new Map(attrsOf(step))
    for (const [key, body] of step.bodies) {
      const [attribute = '', index] = key.split('/')
      const called = { kind: 'function', name: functionOf(step, key, body), attrs: new Map() } as const
      const before = attrs.get(attribute)
      if (index === undefined) attrs.set(attribute, called)
      else if (before?.kind === 'list')
        attrs.set(attribute, { ...before, items: before.items.with(Number(index), called) })
    }
    const shapes = setting.noted?.(step)
    if (shapes !== undefined) attrs.set('_output_shapes', shapes)
    return { name: nodeName(step.name), op: step.op, inputs, attrs }
  }

  const written = new Map<GraphBody, string>()
  const functionOf = (step: GraphStep, key: string, body: GraphBody): string => {
    const known = written.get(body)
    if (known !== undefined) return known
    const before = calledName(step, key)
    const signature = setting.functions.get(before) ?? made.get(before)
    if (signature === undefined) throw inexpressible(step, `its function ${before} is not there`)
    const name = freeName(signature.name, (taken) => functions.has(taken))
    written.set(body, name)
    functions.set(name, { ...signature, name, nodes: [], returns: new Map() })
    const refs: string[] = []
    const own: GraphNode[] = []
    const refOf = ({ step: from, output }: Slot): string => {
      if (from === ARGUMENT) return signature.inputs[output]?.name ?? ''
      const origin = body.steps[from]
      return `${refs[from]}:${outputPort(origin?.op ?? '', output, origin?.attrs)}`
    }
    for (const inner of body.steps) {
      if (TABLES[inner.op] !== undefined || inner.op === STORED || inner.op === 'VarHandleOp') {
        throw inexpressible(inner, 'a table or a variable within a loop or a branch')
      }
      const node = plainNode(inner, inner.inputs.map(refOf))
      const unique = freeName(node.name, isTaken)
      inFunctions.add(unique)
      own.push({ ...node, name: unique })
      refs.push(unique)
    }
    const returns = new Map(signature.outputs.map((output, i) => [output.name, refOf(body.results[i] ?? NOTHING)]))
    functions.set(name, { ...signature, name, nodes: own, returns })
    return name
  }

  for (const [name, program] of programs) {
    const inputs = program.signature.inputs.map(({ name: input, dtype, shape }) => {
      const attrs = { dtype: dtypeAttr(dtype), shape: shapeAttr(shape) }
      return put(makeNode(freeName(nodeName(`${name}_${input}`), isTaken), 'Placeholder', [], attrs))
    })
    const refs: string[] = []
    const refOf = ({ step, output }: Slot): string => {
      const base = step === ARGUMENT ? (inputs[output] ?? '') : (refs[step] ?? '')
      return step === ARGUMENT || output === 0 ? base : `${base}:${output}`
    }
    const inFiles = setting.keepsFiles === true ? onlyInFiles(program.body) : new Set<number>()
    for (const [at, step] of program.body.steps.entries()) {
      refs.push(inFiles.has(at) ? '' : place(step, step.inputs.map(refOf)))
    }
    const outputs = program.signature.outputs.map((spec, i) => {
      const slot = program.body.results[i] ?? NOTHING
      // An input cannot be fed and fetched at once everywhere.
      const ref =
        slot.step === ARGUMENT
          ? put(makeNode(nodeName(`${name}_${spec.name}`), 'Identity', [refOf(slot)], { T: dtypeAttr(spec.dtype) }))
          : refOf(slot)
      return [spec.name, { ref: withOutput(ref), dtype: spec.dtype, shape: spec.shape }] as const
    })
    signatures.set(name, {
      inputs: new Map(
        program.signature.inputs.map(({ name: input, dtype, shape }, i) => [
          input,
          { ref: withOutput(inputs[i] ?? ''), dtype, shape },
        ]),
      ),
      outputs: new Map(outputs),
    })
  }
  const initializer =
    fills.length === 0
      ? undefined
      : put(
          makeNode(
            freeName('init', isTaken),
            'NoOp',
            [...new Set(fills)].map((fill) => `^${fill}`),
          ),
        )
  return {
    kind: 'graph',
    nodes: [...nodes.values()],
    functions,
    signatures,
    variables,
    ...(initializer === undefined ? {} : { initializer }),
    ...(assets.size === 0 ? {} : { assets }),
  }
}

/** Steps that only tables read, which have them from files. */
function onlyInFiles({ steps, results }: GraphBody): ReadonlySet<number> {
  const others = steps.filter(({ file }) => file === undefined)
  const read = new Set([...others.flatMap(({ inputs }) => inputs), ...results].map(({ step }) => step))
  const filling = steps.flatMap(({ file, inputs }) => (file === undefined ? [] : inputs.map(({ step }) => step)))
  return new Set(filling.filter((step) => !read.has(step)))
}

const NOTHING: Slot = { step: ARGUMENT, output: 0 }

/**
 * A name that TensorFlow takes for a node (tensorflow/core/graph/graph_constructor.cc, `IsValidNodeName`). Steps of that
 * name keep theirs.
 */
export function nodeName(name: string): string {
  const safe = name.replaceAll(/[^A-Za-z0-9_.\\/>-]/g, '_')
  return /^[A-Za-z0-9.]/.test(safe) ? safe : `node${safe}`
}

/** A function that freezing made: its arguments are called after nodes, and names of arguments have no slashes. */
function numbered([name, fn]: readonly [string, GraphFunction]): [string, GraphFunction] {
  const plain = (argument: GraphArgument, i: number): GraphArgument => {
    return { ...argument, name: `${argument.name.replaceAll(/[^A-Za-z0-9_]/g, '_')}_${i}` }
  }
  return [name, { ...fn, inputs: fn.inputs.map(plain), outputs: fn.outputs.map(plain) }]
}

/** The same node met again from another signature: what it reads has been placed, and compared, before. */
function isSame(one: GraphNode, other: GraphNode): boolean {
  if (one.op !== other.op || one.inputs.join() !== other.inputs.join() || one.attrs.size !== other.attrs.size)
    return false
  if (one.op === 'Placeholder') return false
  return [...one.attrs].every(([key, attr]) => {
    const against = other.attrs.get(key)
    return attr === against || (attr.kind !== 'tensor' && attr.kind !== 'function' && equalAttrs(attr, against))
  })
}

function equalAttrs(one: Attr, other: Attr | undefined): boolean {
  const plain = (attr: Attr | undefined): string =>
    JSON.stringify(attr, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)) ?? ''
  return plain(one) === plain(other)
}

function attrsOf({ attrs }: GraphStep): ReadonlyMap<string, Attr> {
  return ownAttrs(attrs)
}

/** Attributes without those that TensorFlow keeps for itself: places, colocation, shapes that were inferred. */
function ownAttrs(attrs: ReadonlyMap<string, Attr>): ReadonlyMap<string, Attr> {
  return new Map([...attrs].filter(([name]) => !name.startsWith('_')))
}

function calledName({ attrs }: GraphStep, key: string): string {
  const [attribute = '', index] = key.split('/')
  const attr = attrs.get(attribute)
  const called = attr?.kind === 'list' ? attr.items[Number(index)] : attr
  return called?.kind === 'function' ? called.name : ''
}

function handleNode(name: string, { dtype, shape }: { readonly dtype: DType; readonly shape: Shape }): GraphNode {
  return makeNode(name, 'VarHandleOp', [], {
    container: textAttr(''),
    shared_name: textAttr(name),
    dtype: dtypeAttr(dtype),
    shape: shapeAttr(shape),
  })
}

/** A table is found by its name: two that were local to calls of one function must not be one. */
function named(attrs: ReadonlyMap<string, Attr>, name: string): ReadonlyMap<string, Attr> {
  return new Map([...attrs, ['shared_name', textAttr(name)]])
}

function fillTypes(attrs: ReadonlyMap<string, Attr>, op: string): ReadonlyMap<string, Attr> {
  const [key, value] = op === 'LookupTableImportV2' ? ['Tin', 'Tout'] : ['Tkey', 'Tval']
  const types = new Map<string, Attr>()
  const [keys, values] = [attrs.get('key_dtype'), attrs.get('value_dtype')]
  if (keys !== undefined) types.set(key, keys)
  if (values !== undefined) types.set(value, values)
  return types
}

function withOutput(ref: string): string {
  return ref.includes(':') ? ref : `${ref}:0`
}

function inexpressible({ name, op }: GraphStep, what: string): ArtifactError {
  return new ArtifactError('not-expressible', `node ${name} (${op}): ${what}: it is not written by this version`, {
    layer: name,
  })
}
