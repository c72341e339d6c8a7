import type { LayerDef } from '../../layer-def.ts'

/** `keras.ops` calls recorded in functional models, as `keras.ops>NotEqual`, and Keras 2's `TFOpLambda` family. */
export const OPERATIONS: readonly LayerDef[] = []
