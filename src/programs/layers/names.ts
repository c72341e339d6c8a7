/**
 * Names that canonical configs use and no dialect does, because one name means two functions in the dialects.
 */

/**
 * `max(0, min(1, 0.2 x + 0.5))`: what Keras 2 (tf_keras/src/backend.py, `hard_sigmoid`) and TF.js
 * (tfjs-layers/src/activations.ts) call `hard_sigmoid`. Keras 3's own is `relu6(x + 3) / 6`.
 */
export const LEGACY_HARD_SIGMOID = 'keras2>hard_sigmoid'

/** `0.5 x (1 + tanh(sqrt(2/pi) (x + 0.044715 x^3)))`, TF.js's name for it. `gelu` is the exact one in all dialects. */
export const TANH_GELU = 'gelu_new'

/** Whether a Python module is Keras's own, in any of the packages that it is or was published in. */
export function isKerasModule(module: string): boolean {
  return /^(?:keras|tf_keras|keras_core|tensorflow\.keras|tensorflow\.python\.keras|tensorflow_core\.keras)(?:\.|$)/.test(
    module,
  )
}

/** Marks an operation of `keras.ops` used as a node: `keras.ops>NotEqual`. */
export const OPERATION_PREFIX = 'keras.ops>'
