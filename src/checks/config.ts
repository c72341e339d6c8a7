import type { Cause } from '../evidence/finding.ts'
import type { Json, JsonObject } from '../formats/format.ts'
import { activationName } from '../programs/layers/activations.ts'
import { own } from '../programs/layers/dialects/json.ts'
import { LEGACY_HARD_SIGMOID, TANH_GELU } from '../programs/layers/names.ts'
import type { Layer } from '../programs/layers/program.ts'

/**
 * Configuration that says how a model is trained, how its variables begin, or how a loader is to batch. Two siblings
 * may differ in it and compute the same.
 */
const TRAINING_ONLY = new Set([
  'trainable',
  'autocast',
  'activity_regularizer',
  'rate',
  'seed',
  'momentum',
  'noise_shape',
  'sparse',
  'ragged',
  'optional',
  'batch_input_shape',
  'build_config',
  'implementation',
  'unroll',
  'lora_rank',
  'lora_alpha',
  'quantization_config',
  'synchronized',
  'renorm',
  'renorm_clipping',
  'renorm_momentum',
  'flash_attention',
])

/** Keras's layers that hand their input on at inference: what they are configured by says how they train. */
const PASSED_THROUGH = new Set(
  (
    'GaussianNoise ActivityRegularization AugMix CutMix MixUp RandAugment RandomBrightness RandomColorDegeneration ' +
    'RandomColorJitter RandomContrast RandomElasticTransform RandomErasing RandomFlip RandomGaussianBlur ' +
    'RandomGrayscale RandomHue RandomInvert RandomPerspective RandomPosterization RandomRotation RandomSaturation ' +
    'RandomSharpness RandomShear RandomTranslation RandomZoom Solarization'
  ).split(' '),
)

function isTrainingOnly(key: string, { className }: Layer): boolean {
  if (key !== 'dtype' && key !== 'data_format' && PASSED_THROUGH.has(className)) return true
  return TRAINING_ONLY.has(key) || /_(initializer|regularizer|constraint)$|(^|_)dropout(_rate)?$/.test(key)
}

/** A key of two layers' configurations that is not the same. */
export interface ConfigDifference {
  readonly key: string
  readonly expected: Json
  readonly found: Json
  /** Whether only training, building or loading reads it. */
  readonly isTrainingOnly: boolean
}

/** Where two layers of one class are configured otherwise, each key for itself; sublayers are not looked into. */
export function configDifferences(expected: Layer, found: Layer): readonly ConfigDifference[] {
  const keys = new Set([...Object.keys(expected.config), ...Object.keys(found.config)])
  return [...keys].flatMap((key) => {
    const [a, b] = [own(expected.config, key) ?? null, own(found.config, key) ?? null]
    if (sameJson(a, b) || isSameAxis(key, a, b, expected, found)) return []
    // A chain need not say what its input is.
    if (expected.className === 'InputLayer' && (a === null) !== (b === null)) return []
    return [{ key, expected: a, found: b, isTrainingOnly: isTrainingOnly(key, expected) }]
  })
}

/** Axes counted from the front and from the end are one where the rank says so; Keras 2 stores the former. */
function isSameAxis(key: string, a: Json | undefined, b: Json | undefined, ...layers: readonly Layer[]): boolean {
  if (key !== 'axis') return false
  const [x, y] = [axesOf(a), axesOf(b)]
  if (x === null || y === null || x.length !== y.length) return false
  const ranks = layers.flatMap(({ buildConfig }) => {
    const shape = buildConfig?.['input_shape']
    return Array.isArray(shape) ? [shape.length] : []
  })
  return x.every((axis, i) => {
    const other = y[i] ?? NaN
    const rank = Math.abs(axis - other)
    return axis === other || (axis < 0 !== other < 0 && ranks.every((known) => known === rank))
  })
}

function axesOf(value: Json | undefined): readonly number[] | null {
  const axes: readonly Json[] = Array.isArray(value) ? value : [value ?? null]
  return axes.every((axis) => typeof axis === 'number') ? axes : null
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Equal JSON, whatever the order of keys; null and absent are one. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b || (a ?? null) === (b ?? null)) return true
  if (typeof a === 'number' && typeof b === 'number') return sameNumber(a, b)
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => sameJson(item, b[i]))
  if (!isObject(a) || !isObject(b)) return false
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => sameJson(own(a, key), own(b, key)))
}

/** Integers count or identify (a vocabulary's ids): they are exact. Fractions are what float32 makes of them. */
function sameNumber(a: number, b: number): boolean {
  if (Number.isInteger(a) && Number.isInteger(b)) return a === b
  return Object.is(a, b) || Math.fround(a) === Math.fround(b)
}

/** What another value of a key is called. */
export function causeOfConfig(key: string, expected: Json, found: Json): Cause {
  if (/(^|_)epsilon$/.test(key)) return 'config-epsilon'
  return key === 'approximate' || isVariant(key, expected, found) ? 'activation-approximation' : 'config-differs'
}

/** Activations that stand for one another: the function itself, and what is computed in its place. */
const VARIANTS: readonly (readonly string[])[] = [
  ['gelu', TANH_GELU, 'GELU'],
  ['sigmoid', 'hard_sigmoid', LEGACY_HARD_SIGMOID, 'HardSigmoid'],
  ['silu', 'swish', 'hard_silu', 'hard_swish', 'SiLU', 'HardSiLU', 'HardSwish'],
  ['tanh', 'hard_tanh', 'HardTanh'],
]

function isVariant(key: string, expected: Json, found: Json): boolean {
  if (!key.endsWith('activation')) return false
  const [a, b] = [activationName(expected), activationName(found)]
  return VARIANTS.some((names) => names.includes(a) && names.includes(b))
}
