import { ArtifactError } from '../../evidence/errors.ts'
import type { Attr } from '../../formats/tensorflow/graph.ts'
import {
  functionKey,
  plainShape,
  type OnnxAttr,
  type OnnxFunction,
  type OnnxGraph,
  type OnnxNode,
  type OnnxValue,
  type StoredOnnx,
} from '../../formats/onnx/graph.ts'
import { isBeside, opDef } from '../../formats/onnx/op-defs.ts'
import { lazyTensor, readTensor } from '../../tensor/entry.ts'
import type { TensorSpec } from '../../tensor/signature.ts'
import type { Tensor, TensorEntry, WeightTable } from '../../tensor/tensor.ts'
import type { BoundGraph, UnknownOp } from '../graph/bind.ts'
import { exceeded, malformed } from '../graph/errors.ts'
import { GRAPH_LIMITS } from '../graph/limits.ts'
import { ABSENT, ARGUMENT, STORED, type GraphBody, type GraphStep, type Slot } from '../graph/program.ts'
import { isSmall } from '../graph/run/host.ts'
import { constantOf } from './constants.ts'
import { OWN_ARGUMENTS } from './ops/control.ts'
import { pruned } from './prune.ts'
import { onnxOp } from './registry.ts'

/** Names of one graph or function, and the steps that they stand for. */
interface Scope {
  readonly steps: GraphStep[]
  readonly slots: Map<string, Slot>
  readonly initializers: ReadonlyMap<string, string>
  readonly opsets: ReadonlyMap<string, number>
  /** In front of the names of steps: the calls that led here. */
  readonly prefix: string
  readonly depth: number
  /** Attributes of the call, inside a function. */
  readonly call: ReadonlyMap<string, OnnxAttr> | null
  /** What is not found here is captured from around it. */
  readonly capture: ((name: string) => Slot | null) | null
}

/**
 * The program of an ONNX model: functions inlined, values that subgraphs capture handed to them, nodes that no output
 * needs gone. Small stored tensors are constants of it, for shapes and axes are made from them; all others are variables.
 * @param file the artifact's path, for messages
 * @throws ArtifactError `malformed`, `limit-exceeded`; `unsupported-operation` for inputs that are no tensors
 */
export function bindOnnx(model: StoredOnnx, weights: WeightTable, file: string): BoundGraph {
  const { graph } = model
  const entries = new Map<string, TensorEntry>()
  const translate = translator(model, weights, entries)
  const arguments_ = graph.inputs.map(({ name }, output): [string, Slot] => [name, { step: ARGUMENT, output }])
  const scope: Scope = {
    steps: [],
    slots: new Map(arguments_),
    initializers: graph.initializers,
    opsets: model.opsets,
    prefix: '',
    depth: 0,
    call: null,
    capture: null,
  }
  const results = translate(graph, scope)
  const body = pruned({ arity: graph.inputs.length, steps: scope.steps, results })
  const signature = {
    inputs: graph.inputs.map((value) => specOf(value, file, false)),
    outputs: graph.outputs.map((value) => specOf(value, file, true)),
  }
  const used = new Set(stepsOf(body).flatMap(({ op, name }) => (op === STORED ? [name] : [])))
  return {
    program: {
      kind: 'graph',
      dialect: 'onnx',
      signature,
      body,
      variables: new Map([...used].map((name) => [name, name])),
    },
    entries: new Map([...entries].filter(([name]) => used.has(name))),
    findings: [],
    unknown: unknownOps(body),
  }
}

function specOf({ name, dtype, shape }: OnnxValue, file: string, isOutput: boolean): TensorSpec {
  const symbols = shape?.map((dim) => (typeof dim === 'string' ? dim : null)) ?? []
  const named = isOutput || symbols.every((symbol) => symbol === null) ? {} : { symbols }
  if (dtype !== null || isOutput) return { name, dtype: dtype ?? 'float32', shape: plainShape(shape), ...named }
  throw new ArtifactError('unsupported-operation', `${file}: the input ${name} is no tensor of a type that is read`, {
    file,
  })
}

function translator(
  { functions }: StoredOnnx,
  weights: WeightTable,
  entries: Map<string, TensorEntry>,
): (graph: OnnxGraph, scope: Scope) => readonly Slot[] {
  let count = 0
  const push = (scope: Scope, step: GraphStep): Slot => {
    if (++count > GRAPH_LIMITS.steps) throw exceeded(step, `more than ${GRAPH_LIMITS.steps} steps`)
    scope.steps.push(step)
    return { step: scope.steps.length - 1, output: 0 }
  }
  const stored = (scope: Scope, name: string): Slot => {
    const entry = weights.get(name)
    if (entry === undefined) throw malformed({ name, op: 'initializer' }, 'no tensor is stored under this name')
    const tensor = lazyTensor(entry.dtype, entry.shape, () => readTensor(entry).data)
    if (isSmall({ kind: 'known', tensor })) return push(scope, constantStep(name, tensor))
    entries.set(name, entry)
    return push(scope, { name, op: STORED, inputs: [], attrs: new Map(), bodies: new Map() })
  }
  const find = (scope: Scope, name: string): Slot | null => {
    const known = scope.slots.get(name)
    if (known !== undefined) return known
    const initializer = scope.initializers.get(name)
    const slot = initializer === undefined ? (scope.capture?.(name) ?? null) : stored(scope, initializer)
    if (slot !== null) scope.slots.set(name, slot)
    return slot
  }
  const read = (scope: Scope, name: string, reader: OnnxNode): Slot => {
    if (name === '') return ABSENT
    const slot = find(scope, name)
    if (slot === null) throw malformed(reader, `reads ${name}, which nothing before it makes`)
    return slot
  }
  const attributeOf = (scope: Scope, attr: OnnxAttr): OnnxAttr | undefined =>
    attr.kind === 'reference' ? scope.call?.get(attr.name) : attr
  const attributesOf = (scope: Scope, node: OnnxNode): ReadonlyMap<string, OnnxAttr> =>
    new Map(
      [...node.attrs].flatMap(([name, attr]) => {
        const given = attributeOf(scope, attr)
        return given === undefined ? [] : [[name, given] as const]
      }),
    )
  const inline = (scope: Scope, node: OnnxNode, called: OnnxFunction): void => {
    if (scope.depth >= GRAPH_LIMITS.depth) throw exceeded(node, `calls within calls, deeper than ${GRAPH_LIMITS.depth}`)
    if (node.inputs.length > called.inputs.length) throw malformed(node, `gives ${node.inputs.length} inputs`)
    const inner: Scope = {
      steps: scope.steps,
      slots: new Map(called.inputs.map((name, i): [string, Slot] => [name, read(scope, node.inputs[i] ?? '', node)])),
      initializers: new Map(),
      opsets: called.opsets,
      prefix: `${scope.prefix}${node.name}/`,
      depth: scope.depth + 1,
      call: new Map([...called.attrs, ...attributesOf(scope, node)]),
      capture: null,
    }
    for (const one of called.nodes) add(inner, one)
    node.outputs.forEach((name, i) => {
      if (name !== '') scope.slots.set(name, read(inner, called.outputs[i] ?? '', node))
    })
  }
  const add = (scope: Scope, node: OnnxNode): void => {
    const called = functions.get(functionKey(node.domain, node.op, node.overload))
    if (called !== undefined && !isOperator(node, scope)) {
      inline(scope, node, called)
      return
    }
    const [first = ''] = node.outputs
    const attrs = attributesOf(scope, node)
    const constant = node.domain === '' && node.op === 'Constant' ? constantOf(attrs) : null
    const name = `${scope.prefix}${node.name}`
    if (constant !== null) {
      scope.slots.set(first, push(scope, constantStep(name, constant)))
      return
    }
    if (node.domain === '' && node.op === 'Identity') {
      scope.slots.set(first, read(scope, node.inputs[0] ?? '', node))
      return
    }
    const inputs = node.inputs.map((input) => read(scope, input, node))
    const { bodies, captured, own } = bodiesOf(scope, attrs)
    const plain = [...attrs].filter((pair): pair is [string, Attr] => isPlain(pair[1]))
    const { step } = push(scope, {
      name,
      op: node.domain === '' ? node.op : `${node.domain}.${node.op}`,
      inputs: [...inputs, ...captured],
      attrs: new Map(bodies.size === 0 ? plain : [...plain, [OWN_ARGUMENTS, { kind: 'int', value: own }]]),
      bodies,
      version: scope.opsets.get(node.domain) ?? 1,
      outputs: node.outputs.length,
    })
    node.outputs.forEach((output, i) => {
      if (output !== '') scope.slots.set(output, { step, output: i })
    })
  }
  /** All bodies of a node are handed the same captured values, behind their own arguments. */
  const bodiesOf = (scope: Scope, attrs: ReadonlyMap<string, OnnxAttr>) => {
    const captured: Slot[] = []
    const places = new Map<string, number>()
    const drafts = [...attrs].flatMap(([name, attr]) => {
      if (attr.kind !== 'graph') return []
      const { graph } = attr
      const own = graph.inputs.length
      const capture = (value: string): Slot | null => {
        const known = places.get(value)
        if (known !== undefined) return { step: ARGUMENT, output: own + known }
        const slot = find(scope, value)
        if (slot === null) return null
        places.set(value, captured.length)
        captured.push(slot)
        return { step: ARGUMENT, output: own + captured.length - 1 }
      }
      if (scope.depth >= GRAPH_LIMITS.depth) throw exceeded({ name, op: 'graph' }, 'graphs within graphs, too deep')
      const inner: Scope = {
        ...scope,
        steps: [],
        slots: new Map(graph.inputs.map((value, output): [string, Slot] => [value.name, { step: ARGUMENT, output }])),
        initializers: graph.initializers,
        depth: scope.depth + 1,
        capture,
      }
      return [{ name, own, steps: inner.steps, results: translate(graph, inner) }]
    })
    const bodies = new Map(
      drafts.map(({ name, own, steps, results }): [string, GraphBody] => [
        name,
        pruned({ arity: own + captured.length, steps, results }),
      ]),
    )
    return { bodies, captured, own: Math.max(0, ...drafts.map((draft) => draft.own)) }
  }
  const translate = (graph: OnnxGraph, scope: Scope): readonly Slot[] => {
    for (const node of graph.nodes) add(scope, node)
    return graph.outputs.map(({ name }) => {
      const slot = find(scope, name)
      if (slot === null) throw malformed({ name, op: 'output' }, 'no node makes this output')
      return slot
    })
  }
  return translate
}

/**
 * Whether a node is of one of ONNX's operators. ONNX Runtime takes that one where a function of the model bears its name;
 * onnx.proto leaves it to each runtime, so the artifact's own check says it.
 */
function isOperator({ domain, op }: OnnxNode, { opsets }: Scope): boolean {
  if (domain !== '' && domain !== 'ai.onnx.ml') return false
  return isBeside(domain, op) || opDef(domain, op, opsets.get(domain) ?? 1) !== undefined
}

function isPlain(attr: OnnxAttr): attr is Attr {
  return attr.kind !== 'graph' && attr.kind !== 'reference'
}

function constantStep(name: string, value: Tensor): GraphStep {
  return { name, op: 'Const', inputs: [], attrs: new Map([['value', { kind: 'tensor', value }]]), bodies: new Map() }
}

/** All steps, those of bodies included. */
export function stepsOf(body: GraphBody): readonly GraphStep[] {
  return body.steps.flatMap((step) => [step, ...[...step.bodies.values()].flatMap(stepsOf)])
}

function unknownOps(body: GraphBody): readonly UnknownOp[] {
  const first = new Map<string, string>()
  for (const { op, name } of stepsOf(body)) {
    if (op !== 'Const' && op !== STORED && onnxOp(op) === undefined && !first.has(op)) first.set(op, name)
  }
  return [...first].map(([op, node]) => ({ op, node }))
}
