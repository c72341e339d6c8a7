import type { Json, JsonObject } from '../../../../formats/format.ts'
import { own } from '../../dialects/json.ts'
import { TANH_GELU } from '../../names.ts'

/**
 * Functions that the packages register, in our words: Model Garden's `official/modeling/activations` (package `Text`),
 * and KerasHub's `keras_hub/src/utils/keras_utils.py`. Model Garden's gelu is the tanh approximation, whatever its name.
 */
const REGISTERED: Readonly<Record<string, string>> = {
  'Text>gelu': TANH_GELU,
  'Text>relu6': 'relu6',
  'Text>simple_swish': 'silu',
  'Text>hard_swish': 'hard_silu',
  'Text>identity': 'linear',
  'Text>mish': 'mish',
  'keras_hub>gelu_approximate': TANH_GELU,
  'keras_nlp>gelu_approximate': TANH_GELU,
}

/** An activation as a config of these packages states it; one of Keras's own stays as it stands. */
export function packageActivation(spec: Json | undefined): Json {
  const found = namesOf(spec)
    .map((name) => own(REGISTERED, name))
    .find((name) => name !== undefined)
  return found ?? spec ?? null
}

/** A registered function is a name, or an object that has the name as `registered_name` or as its config. */
function namesOf(spec: Json | undefined): readonly string[] {
  if (typeof spec === 'string') return [spec]
  if (spec === null || typeof spec !== 'object' || Array.isArray(spec)) return []
  const { registered_name: name, config } = spec as JsonObject
  return [name, config].filter((part) => typeof part === 'string')
}
