import type { Json } from '../../../formats/format.ts'
import type { Argument, Call } from '../program.ts'
import { isRecurrent, keepsStructure, parametersOf } from './calls.ts'
import { holdsTensor, type NodeScope } from './writer.ts'

/** What a dialect of the older style allows in calls. */
export interface NodeRules {
  /** Whether tensors may be keyword arguments. */
  readonly tensorKwargs: boolean
  /** Whether the first argument may be a constant, or a dictionary. */
  readonly anyFirst: boolean
}

/**
 * An entry of `inbound_nodes` in the style of Keras 2 and TF.js: a nest of `[layer, node, tensor, kwargs]` for the first
 * argument, all others by name (`tf_keras/src/engine/node.py`, `serialize`).
 */
export function legacyNode(call: Call, scope: NodeScope, rules: NodeRules): Json {
  const { className } = scope.layer
  const [first, others, named] = isRecurrent(className)
    ? withStates(call)
    : [call.args[0], call.args.slice(1), call.kwargs]
  const kwargs: Record<string, Json> = {}
  others.forEach((argument, i) => {
    const name = parametersOf(className)[i + 1]
    if (name === undefined)
      scope.report('its call has several positional arguments, of which only the first can be one')
    else kwargs[name] = writeKwarg(name, argument, scope, rules)
  })
  for (const [key, argument] of Object.entries(named)) kwargs[key] = writeKwarg(key, argument, scope, rules)
  if (first === undefined) {
    scope.report('its call has no positional argument')
    return []
  }
  const written = writeFirst(first, kwargs, scope, rules)
  return first.kind === 'list' || first.kind === 'dict' || keepsStructure(className) ? written : [written]
}

/** A recurrent layer's initial state follows the sequence in one list. */
function withStates(call: Call): [Argument | undefined, readonly Argument[], Readonly<Record<string, Argument>>] {
  const { initial_state: state, ...rest } = call.kwargs
  const [sequences, ...others] = call.args
  if (sequences === undefined || state?.kind !== 'list') return [sequences, others, call.kwargs]
  return [{ kind: 'list', items: [sequences, ...state.items] }, others, rest]
}

function writeFirst(argument: Argument, kwargs: Record<string, Json>, scope: NodeScope, rules: NodeRules): Json {
  switch (argument.kind) {
    case 'tensor':
      return [...scope.ref(argument.ref), { ...kwargs }]
    case 'list':
      return argument.items.map((item) => writeFirst(item, kwargs, scope, rules))
    case 'dict':
      if (!rules.anyFirst) scope.report('it is called on a dictionary of tensors')
      return Object.fromEntries(
        Object.entries(argument.items).map(([key, item]) => [key, writeFirst(item, kwargs, scope, rules)]),
      )
    case 'value':
      if (!rules.anyFirst) scope.report('it is called on a constant')
      return ['_CONSTANT_VALUE', -1, argument.value, { ...kwargs }]
  }
}

function writeKwarg(key: string, argument: Argument, scope: NodeScope, rules: NodeRules): Json {
  if (holdsTensor(argument) && !rules.tensorKwargs) scope.report(`its call takes a tensor as ${key}`)
  return writeNested(argument, scope)
}

function writeNested(argument: Argument, scope: NodeScope): Json {
  switch (argument.kind) {
    case 'tensor':
      return [...scope.ref(argument.ref)]
    case 'value':
      return argument.value
    case 'list':
      return argument.items.map((item) => writeNested(item, scope))
    case 'dict':
      return Object.fromEntries(Object.entries(argument.items).map(([key, item]) => [key, writeNested(item, scope)]))
  }
}
