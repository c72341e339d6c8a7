import type { Json, JsonObject } from '../../../formats/format.ts'
import { dtypeName, SYNONYMS, synonymOf, unsaid, type Synonym } from '../layers/operations/synonyms.ts'
import { OPERATION_PREFIX } from '../names.ts'
import type { Argument, Call, Layer, LayerGraph } from '../program.ts'
import { isArray, own, sameJson } from './json.ts'
import { toGetItem, toSlicing, type Node } from './slices.ts'
import { isOperation, plainClass } from './writer.ts'

/** Arguments of an operation's call, in order; everything else stands in its config. */
const CALLED: readonly string[] = ['condition', 'x', 'x1', 'x2', 'xs', 'indices']

const REDUCED: JsonObject = { axis: null, keepdims: false }

/**
 * What Keras 3.15 records of an operation that was given nothing else (the constructors in `keras/src/ops/*.py`), but where
 * TensorFlow's function has another default, which it is then.
 */
const RECORDED: Readonly<Record<string, JsonObject>> = {
  ...Object.fromEntries(['Sum', 'Mean', 'Any', 'All', 'Var', 'Std', 'Logsumexp'].map((name) => [name, REDUCED])),
  Max: { ...REDUCED, initial: null },
  Min: { ...REDUCED, initial: null },
  Prod: { ...REDUCED, dtype: null },
  Elu: { alpha: 1 },
  Gelu: { approximate: false },
  LeakyRelu: { negative_slope: 0.2 },
  Softmax: { axis: -1 },
  Transpose: { axes: null },
  Squeeze: { axis: null },
  Stack: { axis: 0 },
  ZerosLike: { dtype: null },
  OnesLike: { dtype: null },
  OneHot: { axis: -1, dtype: 'float32', sparse: false },
  Take: { axis: 0 },
  Normalize: { axis: null, order: 2, epsilon: 1e-6 },
}

/** The model with the functions of TensorFlow that Keras 2 has recorded as the operations of Keras 3 that do the same. */
export function withOperations(root: Layer): Layer {
  return rewritten(root, (node) => toGetItem(node) ?? toOperation(node))
}

/** The model with operations of Keras 3 as the functions of TensorFlow that Keras 2 would record for the same. */
export function withFunctions(root: Layer): Layer {
  return rewritten(root, (node) => toSlicing(node) ?? toFunction(node))
}

function rewritten(layer: Layer, change: (node: Node) => Node | null): Layer {
  const { children, graph } = layer
  if (graph === null && children.length === 0) return layer
  return {
    ...layer,
    children: children.map((child) => ({ ...child, layer: rewritten(child.layer, change) })),
    graph: graph === null ? null : graphRewritten(graph, change),
  }
}

function graphRewritten(graph: LayerGraph, change: (node: Node) => Node | null): LayerGraph {
  const counts = new Map<string, number>()
  for (const { layer } of graph.calls) counts.set(layer, (counts.get(layer) ?? 0) + 1)
  const changed = new Map<string, Node>()
  const byName = new Map(graph.layers.map((layer) => [layer.name, layer]))
  for (const call of graph.calls) {
    const layer = byName.get(call.layer)
    // Each call of a function is recorded as a layer of its own.
    const node = layer === undefined || counts.get(call.layer) !== 1 ? null : change({ layer, call })
    if (node !== null) changed.set(call.layer, node)
  }
  return {
    ...graph,
    layers: graph.layers.map((layer) => changed.get(layer.name)?.layer ?? rewritten(layer, change)),
    calls: graph.calls.map((call) => changed.get(call.layer)?.call ?? call),
  }
}

function toOperation({ layer, call }: Node): Node | null {
  const { function: name } = layer.config
  if (layer.className !== 'TFOpLambda' || layer.origin !== null || typeof name !== 'string') return null
  // At inference the same as a copy; what trains is told of it.
  const isStop = name === 'stop_gradient'
  const synonym = synonymOf(name)
  if (synonym === undefined) return null
  const args = argumentsOf(synonym, call)
  if (args === null) return null
  const operation = isStop ? 'StopGradient' : synonym.operation
  const taken = CALLED.filter((key) => args.has(key))
  const config: Record<string, Json> = { ...own(RECORDED, operation) }
  for (const [key, argument] of args) {
    if (CALLED.includes(key)) continue
    if (argument.kind !== 'value') return null
    config[key] = plainValue(operation, key, argument.value)
  }
  const isWhole = synonym.names.every(([, key]) => key === '-' || args.has(key) || Object.hasOwn(config, key))
  if (!isWhole || !taken.every((key) => isOperand(args.get(key)))) return null
  return {
    layer: { ...layer, className: OPERATION_PREFIX + operation, config, buildConfig: null },
    call: { layer: call.layer, args: taken.flatMap((key) => args.get(key) ?? []), kwargs: {} },
  }
}

/** The arguments of a recorded function under the names that the operation has for them; null where one has none. */
function argumentsOf(synonym: Synonym, { args, kwargs }: Call): ReadonlyMap<string, Argument> | null {
  const values = Object.entries(kwargs).map(([key, argument]) => [
    key,
    argument.kind === 'value' ? argument.value : argument,
  ])
  if (unsaid(synonym, Object.fromEntries(values) as Record<string, unknown>) !== undefined) return null
  if (args.length > synonym.names.length) return null
  const found = new Map<string, Argument>()
  synonym.names.forEach(([tensorflow, keras], i) => {
    const given = args[i] ?? kwargs[tensorflow]
    if (given !== undefined && keras !== '-') found.set(keras, given)
  })
  return found
}

function plainValue(operation: string, key: string, value: Json): Json {
  if (key === 'dtype') return dtypeName(value) as Json
  // A bound of the norm there, and of its square here.
  if (operation === 'Normalize' && key === 'epsilon') return typeof value === 'number' ? Math.sqrt(value) : value
  const [first, ...others] = isArray(value) ? value : []
  return operation === 'Squeeze' && first !== undefined && others.length === 0 ? first : value
}

/** Tensors, lists of them, and single numbers: an array takes part in Keras 3's promotion of types, and not in TensorFlow's. */
function isOperand(argument: Argument | undefined): boolean {
  if (argument === undefined || argument.kind === 'dict') return false
  if (argument.kind === 'list') return argument.items.every(({ kind }) => kind === 'tensor')
  return argument.kind === 'tensor' || ['number', 'boolean'].includes(typeof argument.value)
}

/** The function that stands for an operation: the one that is written as `tf.` exports it. */
const FUNCTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries(SYNONYMS)
    .map(([name, { operation }]): [string, string] => [name === 'stop_gradient' ? 'StopGradient' : operation, name])
    .reverse(),
)

function toFunction({ layer, call }: Node): Node | null {
  const name = isOperation(layer) ? FUNCTIONS.get(plainClass(layer)) : undefined
  const synonym = name === undefined ? undefined : synonymOf(name)
  if (name === undefined || synonym === undefined || Object.keys(call.kwargs).length > 0) return null
  const parameters = synonym.names.filter(([, key]) => CALLED.includes(key))
  const [first, ...others] = call.args
  if (first === undefined || others.length >= parameters.length) return null
  const kwargs: Record<string, Argument> = {}
  for (const [i, argument] of others.entries()) kwargs[parameters[i + 1]?.[0] ?? ''] = argument
  for (const [tensorflow, key] of synonym.names) {
    const value = CALLED.includes(key) ? undefined : own(layer.config, key)
    if (value !== undefined && value !== null)
      kwargs[tensorflow] = { kind: 'value', value: saidIn(synonym, key, value) }
  }
  const written: Node = {
    layer: { ...layer, className: 'TFOpLambda', config: { trainable: true, dtype: 'float32', function: name } },
    call: { layer: call.layer, args: [first], kwargs },
  }
  const back = toOperation(written)
  return back !== null && isSame(back, { layer, call }) ? written : null
}

function saidIn({ operation }: Synonym, key: string, value: Json): Json {
  return operation === 'Normalize' && key === 'epsilon' && typeof value === 'number' ? value ** 2 : value
}

/** Whether the operation that Keras 3 would have for the function is the one that there is. */
function isSame(one: Node, other: Node): boolean {
  const plain = ({ layer, call }: Node): Json =>
    JSON.parse(JSON.stringify([layer.className, withoutDefaults(layer), call.args])) as Json
  return sameJson(plain(one), plain(other))
}

/** What says nothing, and what every layer has. */
function withoutDefaults({ config }: Layer): JsonObject {
  const told = Object.entries(config).filter(([key, value]) => value !== null && key !== 'trainable')
  return Object.fromEntries(told)
}
