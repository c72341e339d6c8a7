import type { Json, JsonObject } from '../../../formats/format.ts'
import { heedsTraining } from '../layers/training.ts'
import type { Argument, Call, Layer, TensorRef } from '../program.ts'
import { asArray, asIndex, asObject, asText, inside, isArray, isObject, malformed, own, type Spot } from './json.ts'

/** How the node of a reference is counted: Keras 3 leaves out a nested model's own node, the older dialects do not. */
export type Counting = 'keras3' | 'legacy'

/** What reading calls has to know of the graph around them. */
export interface CallScope {
  /** Whether the graph has a layer of this name. */
  has(name: string): boolean
  /** A reference with its node counted as the program counts. */
  resolve(ref: TensorRef, counting: Counting, spot: Spot): TensorRef
}

/** Mark of a constant as first argument (`tf_keras/src/engine/node.py`). */
const CONSTANT = '_CONSTANT_VALUE'

/** One entry of `inbound_nodes` in any of the styles. */
export function readCall(layer: string, className: string, node: Json, scope: CallScope, spot: Spot): Call {
  if (isObject(node) && isArray(node['args'])) return readKeras3(layer, className, node, scope, spot)
  return readLegacy(layer, className, node, scope, spot)
}

/** Keras 3: `{ args, kwargs }` with tensors as `__keras_tensor__` (`keras/src/models/functional.py`). */
function readKeras3(layer: string, className: string, node: JsonObject, scope: CallScope, spot: Spot): Call {
  const argsSpot = inside(spot, 'args')
  const args = asArray(node['args'], argsSpot).map((arg, i) => keras3Argument(arg, scope, inside(argsSpot, i)))
  const kwargsSpot = inside(spot, 'kwargs')
  const stored = node['kwargs'] === undefined ? {} : asObject(node['kwargs'], kwargsSpot)
  const kwargs: Record<string, Argument> = {}
  for (const [key, value] of Object.entries(stored)) {
    kwargs[key] = keras3Argument(value, scope, inside(kwargsSpot, key))
  }
  return normalCall(layer, className, args, kwargs)
}

/** A call as `predict` makes it where it passes over `training`; that it was recorded is kept beside, if it may count. */
export function withoutTraining(call: Call, called: Layer): Call {
  const { training, ...kwargs } = call.kwargs
  if (training === undefined) return call
  const recorded = training.kind === 'value' && training.value === true && heedsTraining(called)
  return { ...call, kwargs, ...(recorded ? { recordsTraining: true as const } : {}) }
}

function keras3Argument(value: Json, scope: CallScope, spot: Spot): Argument {
  if (isArray(value)) {
    if (!holdsTensor(value)) return { kind: 'value', value }
    return { kind: 'list', items: value.map((item, i) => keras3Argument(item, scope, inside(spot, i))) }
  }
  if (!isObject(value)) return { kind: 'value', value }
  if (value['class_name'] === '__keras_tensor__') {
    const history = inside(inside(spot, 'config'), 'keras_history')
    const config = asObject(value['config'], inside(spot, 'config'))
    return { kind: 'tensor', ref: scope.resolve(readRef(config['keras_history'], scope, history), 'keras3', history) }
  }
  if (!holdsTensor(value)) return { kind: 'value', value }
  const items: Record<string, Argument> = {}
  for (const [key, item] of Object.entries(value)) items[key] = keras3Argument(item, scope, inside(spot, key))
  return { kind: 'dict', items }
}

function holdsTensor(value: Json): boolean {
  if (isArray(value)) return value.some(holdsTensor)
  if (!isObject(value)) return false
  return value['class_name'] === '__keras_tensor__' || Object.values(value).some(holdsTensor)
}

/**
 * Keras 2 and TF.js: a nest of `[layer, node, tensor, kwargs]` for the first argument, all other arguments as kwargs,
 * in which `[layer, node, tensor]` is a tensor (`tf_keras/src/engine/{node,functional}.py`).
 */
function readLegacy(layer: string, className: string, node: Json, scope: CallScope, spot: Spot): Call {
  let kwargs: JsonObject | undefined
  const read = (value: Json, here: Spot): Argument => {
    if (isLegacyTensor(value, scope)) {
      const entry = asArray(value, here)
      if (entry.length > 4) throw malformed(here, value, 'an array of 3 or 4: layer, node, tensor, keyword arguments')
      if (entry[3] !== undefined && entry[3] !== null) kwargs ??= asObject(entry[3], inside(here, 3))
      if (entry[0] === CONSTANT) return { kind: 'value', value: entry[2] ?? null }
      return { kind: 'tensor', ref: scope.resolve(readRef(entry.slice(0, 3), scope, here), 'legacy', here) }
    }
    if (isArray(value)) return { kind: 'list', items: value.map((item, i) => read(item, inside(here, i))) }
    if (!isObject(value)) throw malformed(here, value, 'a reference [layer, node, tensor, kwargs] or a nest of them')
    const items: Record<string, Argument> = {}
    for (const [key, item] of Object.entries(value)) items[key] = read(item, inside(here, key))
    return { kind: 'dict', items }
  }
  const whole = read(node, spot)
  const first = keepsStructure(className) ? whole : unwrapped(whole)
  const named: Record<string, Argument> = {}
  for (const [key, value] of Object.entries(kwargs ?? {})) {
    named[key] = legacyKwarg(value, scope, inside(spot, key))
  }
  return normalCall(layer, className, [first], named)
}

/**
 * Layers of Keras 2 whose first argument stands in the file as it was: a list of one is a list, and a tensor is in none
 * (`_preserve_input_structure_in_config`, `tf_keras/src/layers/core/tf_op_layer.py`).
 */
export function keepsStructure(className: string): boolean {
  return className === 'TFOpLambda' || className === 'SlicingOpLambda'
}

/** A list of one is the tensor itself: both loaders unwrap it before they call. */
function unwrapped(argument: Argument): Argument {
  return argument.kind === 'list' && argument.items.length === 1 ? (argument.items[0] ?? argument) : argument
}

function legacyKwarg(value: Json, scope: CallScope, spot: Spot): Argument {
  if (isLegacyRef(value, scope)) {
    return { kind: 'tensor', ref: scope.resolve(readRef(value, scope, spot), 'legacy', spot) }
  }
  if (isArray(value) && value.some((item) => isLegacyRef(item, scope))) {
    return { kind: 'list', items: value.map((item, i) => legacyKwarg(item, scope, inside(spot, i))) }
  }
  return { kind: 'value', value }
}

function isLegacyTensor(value: Json, scope: CallScope): boolean {
  if (!isArray(value) || typeof value[0] !== 'string' || value.length < 3) return false
  return typeof value[1] === 'number' || scope.has(value[0])
}

function isLegacyRef(value: Json, scope: CallScope): boolean {
  if (!isArray(value) || value.length !== 3) return false
  const [name, node, tensor] = value
  return typeof name === 'string' && scope.has(name) && Number.isInteger(node) && Number.isInteger(tensor)
}

/** `[layer, node, tensor]`, of a layer that is there. */
export function readRef(value: Json | undefined, scope: Pick<CallScope, 'has'>, spot: Spot): TensorRef {
  const entry = asArray(value, spot)
  if (entry.length !== 3) throw malformed(spot, value, 'an array of 3: layer, node, tensor')
  const layer = asText(entry[0], inside(spot, 0))
  if (!scope.has(layer)) throw malformed(inside(spot, 0), layer, 'the name of a layer of the same model')
  return { layer, node: asIndex(entry[1], inside(spot, 1)), tensor: asIndex(entry[2], inside(spot, 2)) }
}

/** Positional parameters of `call`, for the layers whose further arguments may be given by name. */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  MultiHeadAttention: ['query', 'value', 'key'],
  GroupedQueryAttention: ['query', 'value', 'key'],
}

/** Layers whose list of inputs, in the older dialects, is the sequence and then its initial state. */
const RECURRENT: ReadonlySet<string> = new Set([
  'RNN',
  'SimpleRNN',
  'GRU',
  'LSTM',
  'Bidirectional',
  'ConvLSTM1D',
  'ConvLSTM2D',
  'ConvLSTM3D',
])

export function isRecurrent(className: string): boolean {
  return RECURRENT.has(className)
}

export function parametersOf(className: string): readonly string[] {
  return own(PARAMETERS, className) ?? []
}

/** A call in the form that {@link Call} promises. */
function normalCall(
  layer: string,
  className: string,
  args: readonly Argument[],
  stored: Readonly<Record<string, Argument>>,
): Call {
  const kwargs = Object.fromEntries(Object.entries(stored).filter(([key, value]) => !saysNothing(key, value)))
  if (RECURRENT.has(className)) return { layer, ...recurrentArguments(args, kwargs) }
  const positional = [...args]
  const moved = new Set<string>()
  for (const name of parametersOf(className).slice(args.length)) {
    const value = kwargs[name]
    if (value === undefined) break
    positional.push(value)
    moved.add(name)
  }
  const named = Object.fromEntries(Object.entries(kwargs).filter(([key]) => !moved.has(key)))
  return { layer, args: positional, kwargs: named }
}

function saysNothing(key: string, argument: Argument): boolean {
  if (argument.kind !== 'value') return false
  return argument.value === null || (key === 'training' && argument.value === false)
}

function recurrentArguments(
  args: readonly Argument[],
  kwargs: Readonly<Record<string, Argument>>,
): Pick<Call, 'args' | 'kwargs'> {
  const [first, second, ...others] = args
  if (first?.kind === 'list' && second === undefined && kwargs['initial_state'] === undefined) {
    const [sequences, ...states] = first.items
    if (sequences !== undefined && states.length > 0) {
      return { args: [sequences], kwargs: { ...kwargs, initial_state: { kind: 'list', items: states } } }
    }
  }
  if (first === undefined || second === undefined) return { args, kwargs }
  const state = second.kind === 'tensor' ? { kind: 'list' as const, items: [second] } : second
  if (state.kind === 'value' && state.value === null) return { args: [first, ...others], kwargs }
  return { args: [first, ...others], kwargs: { ...kwargs, initial_state: state } }
}
