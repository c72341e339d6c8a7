import type { Json, JsonObject } from '../../../formats/format.ts'
import { OPERATION_PREFIX } from '../names.ts'
import type { Argument, Call, Layer } from '../program.ts'
import { isArray, isObject, sameJson } from './json.ts'
import { isOperation, plainClass } from './writer.ts'

/** A layer that is called once, and its call. */
export interface Node {
  readonly layer: Layer
  readonly call: Call
}

const FUNCTION = '__operators__.getitem'
const ELLIPSIS = '__ellipsis__'
const SLICE = '__slice__'
const BOUNDS = ['start', 'stop', 'step'] as const

/**
 * `x[...]` as Keras 3 records it: the operation GetItem with the key behind the tensor, slices and dots as objects
 * (`keras/src/saving/serialization_lib.py`). Keras 2 has `SlicingOpLambda` with a `slice_spec`
 * (`tf_keras/src/layers/core/tf_op_layer.py`). null for what is none, or has a bound that is computed.
 */
export function toGetItem({ layer, call }: Node): Node | null {
  if (layer.className !== 'SlicingOpLambda' || layer.config['function'] !== FUNCTION) return null
  const [x, ...others] = call.args
  const { slice_spec: spec, ...rest } = call.kwargs
  if (x?.kind !== 'tensor' || others.length > 0 || Object.keys(rest).length > 0) return null
  const key = spec?.kind === 'value' ? keyOf(spec.value, partOfKey) : null
  if (key === null) return null
  return {
    layer: { ...layer, className: `${OPERATION_PREFIX}GetItem`, config: {}, buildConfig: null },
    call: { layer: call.layer, args: [x, { kind: 'value', value: key }], kwargs: {} },
  }
}

/** The same as Keras 2 records it; null where the operation is another, or its key no such one. */
export function toSlicing({ layer, call }: Node): Node | null {
  if (!isOperation(layer) || plainClass(layer) !== 'GetItem' || Object.keys(call.kwargs).length > 0) return null
  const [x, key, ...others] = call.args
  if (x?.kind !== 'tensor' || key?.kind !== 'value' || others.length > 0) return null
  const spec = keyOf(key.value, partOfSpec)
  if (spec === null) return null
  const written: Node = {
    layer: {
      ...layer,
      className: 'SlicingOpLambda',
      config: { trainable: true, dtype: 'float32', function: FUNCTION },
      buildConfig: null,
    },
    call: { layer: call.layer, args: [x], kwargs: { slice_spec: { kind: 'value', value: spec } } },
  }
  const back = toGetItem(written)?.call.args[1]
  return back !== undefined && sameJson(plain(back), plain(key)) ? written : null
}

/** Keras 3 takes a number or several parts, and no slice alone. */
function keyOf(given: Json, part: (part: Json) => Json | undefined): Json | null {
  if (typeof given === 'number') return given
  const parts = (isArray(given) ? given : [given]).map(part)
  return parts.includes(undefined) ? null : (parts as Json)
}

function partOfKey(part: Json): Json | undefined {
  if (part === null || typeof part === 'number') return part
  if (!isObject(part)) return undefined
  if (part['class_name'] === ELLIPSIS) return { class_name: ELLIPSIS, config: {} }
  const bounds = boundsOf(part)
  return bounds === null ? undefined : { class_name: SLICE, config: bounds }
}

function partOfSpec(part: Json): Json | undefined {
  if (part === null || typeof part === 'number') return part
  if (!isObject(part)) return undefined
  if (part['class_name'] === ELLIPSIS) return { class_name: ELLIPSIS }
  const { config } = part
  return part['class_name'] === SLICE && isObject(config) ? (boundsOf(config) ?? undefined) : undefined
}

/** A slice whose bounds are numbers or none. */
function boundsOf(slice: JsonObject): JsonObject | null {
  const known = Object.keys(slice).every((key) => BOUNDS.some((bound) => bound === key))
  const bounds = BOUNDS.map((bound) => [bound, slice[bound] ?? null] as const)
  if (!known || bounds.some(([, value]) => value !== null && typeof value !== 'number')) return null
  return Object.fromEntries(bounds)
}

function plain(argument: Argument): Json {
  return JSON.parse(JSON.stringify(argument)) as Json
}
