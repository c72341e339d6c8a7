import type { Dialect, Json, JsonObject } from '../../../formats/format.ts'
import { isKerasModule, LEGACY_HARD_SIGMOID, TANH_GELU } from '../names.ts'
import { isArray, isObject, own } from './json.ts'

/** Kinds of serialized objects inside layer configs, by the end of their key. */
export type ObjectKind = 'initializer' | 'regularizer' | 'constraint'

const KINDS: readonly ObjectKind[] = ['initializer', 'regularizer', 'constraint']

export function objectKind(key: string): ObjectKind | undefined {
  return KINDS.find((kind) => key.endsWith(`_${kind}`))
}

/** Config of a fresh object of each class, as Keras 3.15 writes it (`keras/src/{initializers,regularizers,constraints}`). */
const SEEDED: JsonObject = { seed: null }
const GLOROT: JsonObject = { seed: null, input_axes: null, output_axes: null }
const OBJECT_DEFAULTS: Readonly<Record<ObjectKind, Readonly<Record<string, JsonObject>>>> = {
  initializer: {
    Zeros: {},
    Ones: {},
    Constant: { value: 0 },
    Identity: { gain: 1 },
    Orthogonal: { ...SEEDED, gain: 1 },
    RandomNormal: { ...SEEDED, mean: 0, stddev: 0.05 },
    TruncatedNormal: { ...SEEDED, mean: 0, stddev: 0.05 },
    RandomUniform: { ...SEEDED, minval: -0.05, maxval: 0.05 },
    VarianceScaling: { ...GLOROT, scale: 1, mode: 'fan_in', distribution: 'truncated_normal' },
    GlorotUniform: GLOROT,
    GlorotNormal: GLOROT,
    HeNormal: GLOROT,
    HeUniform: GLOROT,
    LecunNormal: GLOROT,
    LecunUniform: GLOROT,
    STFT: { side: 'real', window: 'hann', scaling: 'density', periodic: false },
  },
  regularizer: {
    L1: { l1: 0.01 },
    L2: { l2: 0.01 },
    L1L2: { l1: 0, l2: 0 },
    OrthogonalRegularizer: { factor: 0.01, mode: 'rows' },
  },
  constraint: {
    MaxNorm: { max_value: 2, axis: 0 },
    MinMaxNorm: { min_value: 0, max_value: 1, rate: 1, axis: 0 },
    NonNeg: {},
    UnitNorm: { axis: 0 },
  },
}

/** Other spellings: Keras 2's versions and lower-case names, TF.js's `LeCun`. */
const OBJECT_ALIASES: Readonly<Record<string, string>> = {
  zero: 'Zeros',
  one: 'Ones',
  glorot_uniform: 'GlorotUniform',
  glorot_normal: 'GlorotNormal',
  LeCunNormal: 'LecunNormal',
  LeCunUniform: 'LecunUniform',
  IdentityInitializer: 'Identity',
  OrthogonalInitializer: 'Orthogonal',
  normal: 'RandomNormal',
  uniform: 'RandomUniform',
  l1_l2: 'L1L2',
  orthogonal_regularizer: 'OrthogonalRegularizer',
  max_norm: 'MaxNorm',
  maxnorm: 'MaxNorm',
  min_max_norm: 'MinMaxNorm',
  minmaxnorm: 'MinMaxNorm',
  non_neg: 'NonNeg',
  nonneg: 'NonNeg',
  unit_norm: 'UnitNorm',
  unitnorm: 'UnitNorm',
}

const MODULES: Readonly<Record<ObjectKind, string>> = {
  initializer: 'keras.initializers',
  regularizer: 'keras.regularizers',
  constraint: 'keras.constraints',
}

/** Keys by which serializers mark identity; they mean nothing once the tree is read. */
const MARKS: ReadonlySet<string> = new Set(['shared_object_id'])

/** An initializer, regularizer or constraint in Keras 3's form; one that is not Keras's own is kept as stored. */
export function readObject(value: Json, kind: ObjectKind): Json {
  if (value === null) return null
  const stored = typeof value === 'string' ? { class_name: value, config: {} } : value
  if (!isObject(stored) || typeof stored['class_name'] !== 'string') return withoutMarks(value)
  const className = objectClass(stored['class_name'], kind)
  const config = isObject(stored['config']) ? stored['config'] : {}
  if (className === undefined) return withoutMarks(value)
  return ownObject(kind, className, readObjectConfig(className, config))
}

/** One of Keras's own objects as Keras 3 serializes it. */
export function ownObject(kind: ObjectKind, className: string, config: JsonObject): JsonObject {
  const defaults = own(OBJECT_DEFAULTS[kind], className) ?? {}
  return { module: MODULES[kind], class_name: className, config: { ...defaults, ...config }, registered_name: null }
}

/** The class and config of one of Keras's own objects, or undefined for a custom one. */
export function ownParts(
  value: Json,
  kind: ObjectKind,
): { readonly className: string; readonly config: JsonObject } | undefined {
  if (!isObject(value) || typeof value['class_name'] !== 'string' || !isObject(value['config'])) return undefined
  if (!Object.hasOwn(OBJECT_DEFAULTS[kind], value['class_name'])) return undefined
  return { className: value['class_name'], config: value['config'] }
}

function objectClass(stored: string, kind: ObjectKind): string | undefined {
  const plain = stored.replace(/V[12]$/, '')
  const candidates = [plain, own(OBJECT_ALIASES, plain), pascalCase(plain)]
  return candidates.find((name) => name !== undefined && Object.hasOwn(OBJECT_DEFAULTS[kind], name))
}

/** `distribution: normal` of Keras 2 and TF.js is what Keras 3 calls truncated_normal; TF.js stores `dtype` never. */
function readObjectConfig(className: string, config: JsonObject): JsonObject {
  const rest = without(config, ['dtype'])
  if (className === 'VarianceScaling' && rest['distribution'] === 'normal') {
    return { ...rest, distribution: 'truncated_normal' }
  }
  return rest
}

/** An object without some of its keys. */
export function without(object: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)))
}

function pascalCase(name: string): string {
  return name.replace(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

/** A value without the marks of shared objects, at any depth. */
export function withoutMarks(value: Json): Json {
  if (isArray(value)) return value.map(withoutMarks)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !MARKS.has(key))
      .map(([key, item]) => [key, withoutMarks(item)]),
  )
}

/** A dtype policy's name; policies that are more than a name (`DTypePolicyMap`) are kept as stored. */
export function readPolicy(value: Json): Json {
  if (value === null) return 'float32'
  if (!isObject(value)) return value
  const { config } = value
  if (!isObject(config) || typeof config['name'] !== 'string' || value['class_name'] === 'DTypePolicyMap') {
    return withoutMarks(value)
  }
  return config['name']
}

const ACTIVATION_ALIASES: Readonly<Record<string, string>> = {
  swish: 'silu',
  hard_swish: 'hard_silu',
  geluNew: TANH_GELU,
}

/** An activation's canonical name; one that is a layer or a custom function is kept as stored. */
export function readActivation(value: Json, dialect: Dialect): Json {
  if (value === null) return 'linear'
  if (typeof value === 'string') return readActivationName(value, dialect)
  if (!isObject(value)) return value
  const { class_name: kind, config, module } = value
  if (kind === 'function' && typeof config === 'string' && isOwnFunction(module)) {
    return readActivationName(config, dialect)
  }
  return withoutMarks(value)
}

function isOwnFunction(module: Json | undefined): boolean {
  return typeof module !== 'string' || module === 'builtins' || isKerasModule(module)
}

function readActivationName(name: string, dialect: Dialect): string {
  if (name === 'hard_sigmoid' && dialect !== 'keras3') return LEGACY_HARD_SIGMOID
  return own(ACTIVATION_ALIASES, name) ?? name
}
