import type { LayerDef, LayerRegistry } from './layer-def.ts'
import { ACTIVATION_LAYERS } from './layers/activations/activations.ts'
import { ATTENTION_LAYERS } from './layers/attention/attention.ts'
import { COMMUNITY_LAYERS } from './layers/community/community.ts'
import { CONVOLUTION_LAYERS } from './layers/convolution/convolution.ts'
import { CORE_LAYERS } from './layers/core/core.ts'
import { MERGING_LAYERS } from './layers/merging/merging.ts'
import { NORMALIZATION_LAYERS } from './layers/normalization/normalization.ts'
import { OPERATIONS } from './layers/operations/operations.ts'
import { POOLING_LAYERS } from './layers/pooling/pooling.ts'
import { PREPROCESSING_LAYERS } from './layers/preprocessing/preprocessing.ts'
import { RECURRENT_LAYERS } from './layers/recurrent/recurrent.ts'
import { REGULARIZATION_LAYERS } from './layers/regularization/regularization.ts'
import { RESHAPING_LAYERS } from './layers/reshaping/reshaping.ts'
import { WRAPPER_LAYERS } from './layers/wrappers/wrappers.ts'

const KERAS: ReadonlyMap<string, LayerDef> = byName([
  ...CORE_LAYERS,
  ...ACTIVATION_LAYERS,
  ...CONVOLUTION_LAYERS,
  ...POOLING_LAYERS,
  ...NORMALIZATION_LAYERS,
  ...RECURRENT_LAYERS,
  ...ATTENTION_LAYERS,
  ...MERGING_LAYERS,
  ...RESHAPING_LAYERS,
  ...REGULARIZATION_LAYERS,
  ...PREPROCESSING_LAYERS,
  ...WRAPPER_LAYERS,
  ...OPERATIONS,
])

const COMMUNITY: ReadonlyMap<string, LayerDef> = byName(COMMUNITY_LAYERS)

/**
 * Keras's own layer classes by Keras 3 class name, `keras.ops` operations recorded in functional models as
 * `keras.ops>NotEqual` (several share their name with a layer: `Add`, `Reshape`), and Keras 2's `TFOpLambda` family.
 * The layers of TensorFlow Model Garden and KerasHub that models are often made with are in it under their registered
 * names. Models (`Functional`, `Sequential`) are not: they are run, not defined.
 */
export const kerasLayers: LayerRegistry = { get: builtIn }

/** All canonical names of Keras's own that {@link kerasLayers} knows, sorted. */
export function kerasClassNames(): readonly string[] {
  return [...KERAS.keys()].sort()
}

/** Names of the layers of other packages that {@link kerasLayers} knows, sorted. */
export function communityClassNames(): readonly string[] {
  return [...COMMUNITY.keys()].sort()
}

function builtIn(className: string): LayerDef | undefined {
  return KERAS.get(className) ?? COMMUNITY.get(className)
}

/**
 * The layers we know and the user's, who may replace ours.
 * @param modules where each of the user's classes is defined, for messages
 */
export function withCustom(defs: readonly LayerDef[], modules: ReadonlyMap<string, string> = new Map()): LayerRegistry {
  const custom = byName(defs)
  return {
    get: (className) => custom.get(className) ?? builtIn(className),
    moduleOf: (className) => (custom.has(className) ? (modules.get(className) ?? 'custom-layers') : undefined),
  }
}

function byName(defs: readonly LayerDef[]): ReadonlyMap<string, LayerDef> {
  return new Map(defs.map((def) => [def.className, def]))
}
