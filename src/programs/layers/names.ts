/**
 * Activations that Keras 3 has no name for. They stand in canonical configs under these names; no other dialect's
 * spelling of them ever does.
 */

/**
 * `max(0, min(1, 0.2 x + 0.5))`: what Keras 2 (tf_keras/src/backend.py, `hard_sigmoid`) and TF.js
 * (tfjs-layers/src/activations.ts) call `hard_sigmoid`. Keras 3's own is `relu6(x + 3) / 6`.
 */
export const LEGACY_HARD_SIGMOID = 'keras2>hard_sigmoid'

/** `0.5 x (1 + tanh(sqrt(2/pi) (x + 0.044715 x^3)))`: `gelu_new` of TF.js. Keras's `gelu` is the exact one. */
export const TANH_GELU = 'tfjs>gelu_new'

/** Marks an operation of `keras.ops` used as a node: `ops.NotEqual`. */
export const OPERATION_PREFIX = 'ops.'
