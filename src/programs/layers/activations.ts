import { ArtifactError } from '../../evidence/errors.ts'
import type { Json, JsonObject } from '../../formats/format.ts'
import type { Ops, Value } from '../../ops/ops.ts'
import { likely } from './layers/activations/likely.ts'
import { flag, num, numOrNull } from './layers/config.ts'
import { at, like } from './layers/math.ts'
import { isKerasModule } from './names.ts'

/**
 * The functions of `keras.activations` 3.15 as `keras/src/activations/activations.py` and the TensorFlow backend
 * define them. Two names are ours, because one name means two functions in the dialects: `keras2>hard_sigmoid` is
 * Keras 2's and TF.js's `clip(0.2 x + 0.5, 0, 1)` (Keras 3: `relu6(x + 3) / 6`), and `gelu_new` is TF.js's tanh GELU.
 */
type Activation = (ops: Ops, x: Value, options: JsonObject) => Value

/** Constants of the scaled exponential linear unit (Klambauer et al. 2017), as TensorFlow has them. */
const SELU_ALPHA = 1.6732632423543772
const SELU_SCALE = 1.0507009873554805

const ACTIVATIONS: Readonly<Record<string, Activation>> = {
  linear: (_, x) => x,
  relu: (ops, x, o) => rectify(ops, x, num(o, 'negative_slope', 0), numOrNull(o, 'max_value'), num(o, 'threshold', 0)),
  relu6: (ops, x) => ops.clip(x, 0, 6),
  leaky_relu: (ops, x, o) => leakyRelu(ops, x, num(o, 'negative_slope', 0.2)),
  softmax: (ops, x, o) => likely(ops.softmax(x, num(o, 'axis', -1))),
  log_softmax: (ops, x, o) => ops.logSoftmax(x, num(o, 'axis', -1)),
  sparsemax: (ops, x, o) => sparsemax(ops, x, num(o, 'axis', -1)),
  elu: (ops, x, o) => elu(ops, x, num(o, 'alpha', 1)),
  celu: (ops, x, o) => celu(ops, x, num(o, 'alpha', 1)),
  selu: (ops, x) => ops.multiply(elu(ops, x, SELU_ALPHA), like(ops, x, SELU_SCALE)),
  softplus: (ops, x) => ops.softplus(x),
  softsign: (ops, x) => ops.divide(x, ops.add(ops.abs(x), like(ops, x, 1))),
  soft_shrink: (ops, x, o) => softShrink(ops, x, num(o, 'threshold', 0.5)),
  hard_shrink: (ops, x, o) => hardShrink(ops, x, num(o, 'threshold', 0.5)),
  sparse_plus: sparsePlus,
  sparse_sigmoid: (ops, x) => ops.clip(ops.multiply(ops.add(x, like(ops, x, 1)), like(ops, x, 0.5)), 0, 1),
  silu: (ops, x) => ops.multiply(x, ops.sigmoid(x)),
  squareplus: (ops, x, o) => squareplus(ops, x, num(o, 'b', 4)),
  gelu: (ops, x, o) => (flag(o, 'approximate', false) ? tanhGelu(ops, x) : erfGelu(ops, x)),
  gelu_new: tanhGelu,
  glu: (ops, x, o) => glu(ops, x, num(o, 'axis', -1)),
  tanh: (ops, x) => ops.tanh(x),
  tanh_shrink: (ops, x) => ops.subtract(x, ops.tanh(x)),
  hard_tanh: (ops, x) => ops.clip(x, -1, 1),
  threshold: (ops, x, o) => threshold(ops, x, num(o, 'threshold'), num(o, 'default_value')),
  sigmoid: (ops, x) => likely(ops.sigmoid(x)),
  log_sigmoid: (ops, x) => ops.negative(ops.softplus(ops.negative(x))),
  exponential: (ops, x) => ops.exp(x),
  hard_sigmoid: hardSigmoid,
  'keras2>hard_sigmoid': (ops, x) => ops.clip(ops.add(ops.multiply(x, like(ops, x, 0.2)), like(ops, x, 0.5)), 0, 1),
  hard_silu: (ops, x) => ops.multiply(x, hardSigmoid(ops, x)),
  mish: (ops, x) => ops.multiply(x, ops.tanh(ops.softplus(x))),
}

const ALIASES: Readonly<Record<string, string>> = { swish: 'silu', hard_swish: 'hard_silu' }

/** Whether {@link activate} knows this activation. */
export function knowsActivation(spec: Json): boolean {
  return activationOf(spec) !== undefined
}

/**
 * The name of an activation as a config states it: a string, an object with `class_name`, or null for `linear`. One of
 * a module that is not Keras's goes by that module: `mypkg>relu`.
 */
export function activationName(spec: Json): string {
  if (spec === null) return 'linear'
  if (typeof spec === 'string') return spec
  if (typeof spec !== 'object' || Array.isArray(spec)) return JSON.stringify(spec)
  const { class_name: kind, config, module } = spec as JsonObject
  const name = kind === 'function' && typeof config === 'string' ? config : kind
  if (typeof name !== 'string') return JSON.stringify(spec)
  return isForeign(module) ? `${module}>${name}` : name
}

/** Python functions are stored as of `builtins`, Keras's own among them. */
function isForeign(module: Json | undefined): module is string {
  return typeof module === 'string' && module !== 'builtins' && !isKerasModule(module)
}

/**
 * Applies the activation a config states: a name, null, or a serialized object (`{ class_name: 'ReLU', config }`).
 * @throws ArtifactError `unknown-layer` for a function that Keras does not have.
 */
export function activate(ops: Ops, x: Value, spec: Json | undefined): Value {
  if (spec === undefined || spec === null) return x
  const found = activationOf(spec)
  if (found === undefined) {
    throw new ArtifactError(
      'unknown-layer',
      `activation: found ${JSON.stringify(activationName(spec))}, which is none of keras.activations`,
    )
  }
  return found.run(ops, x, found.options)
}

function activationOf(spec: Json): { readonly run: Activation; readonly options: JsonObject } | undefined {
  if (spec !== null && typeof spec === 'object' && isForeign((spec as JsonObject)['module'])) return undefined
  const name = activationName(spec)
  const plain = name.includes('>') && !Object.hasOwn(ACTIVATIONS, name) ? name.slice(name.lastIndexOf('>') + 1) : name
  const builtin = name === plain ? lookUp(plain) : undefined
  const config = spec !== null && typeof spec === 'object' ? (spec as JsonObject)['config'] : undefined
  if (builtin === undefined) return undefined
  const options = config !== null && typeof config === 'object' && !Array.isArray(config) ? (config as JsonObject) : {}
  return { run: builtin, options }
}

/** Activations by function name (`leaky_relu`) or by the class of an activation object (`LeakyReLU`, `ReLU`). */
function lookUp(name: string): Activation | undefined {
  for (const key of [name, ALIASES[name], snakeCase(name), CLASS_NAMES[name]]) {
    if (key !== undefined && Object.hasOwn(ACTIVATIONS, key)) return ACTIVATIONS[key]
  }
  return undefined
}

const CLASS_NAMES: Readonly<Record<string, string>> = {
  ReLU: 'relu',
  ReLU6: 'relu6',
  LeakyReLU: 'leaky_relu',
  LeakyRelu: 'leaky_relu',
  ELU: 'elu',
  SiLU: 'silu',
  HardSiLU: 'hard_silu',
  GELU: 'gelu',
  Exp: 'exponential',
}

function snakeCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase()
}

/** `keras.activations.relu`: values up to the threshold become 0 (or slope times their distance from it). */
export function rectify(ops: Ops, x: Value, slope: number, max: number | null, limit: number): Value {
  if (slope !== 0 && max === null && limit === 0) return leakyRelu(ops, x, slope)
  let positive =
    limit === 0 ? ops.relu(x) : ops.where(ops.greater(x, like(ops, x, limit)), x, ops.multiply(x, like(ops, x, 0)))
  if (max !== null) positive = ops.clip(positive, 0, max)
  if (slope === 0) return positive
  const negative = ops.relu(ops.subtract(like(ops, x, limit), x))
  return ops.subtract(positive, ops.multiply(negative, like(ops, x, slope)))
}

export function leakyRelu(ops: Ops, x: Value, slope: number): Value {
  return ops.subtract(ops.relu(x), ops.multiply(ops.relu(ops.negative(x)), like(ops, x, slope)))
}

export function elu(ops: Ops, x: Value, alpha: number): Value {
  const negative = ops.multiply(ops.expm1(ops.minimum(x, like(ops, x, 0))), like(ops, x, alpha))
  return ops.add(ops.relu(x), negative)
}

function celu(ops: Ops, x: Value, alpha: number): Value {
  const below = ops.divide(ops.minimum(x, like(ops, x, 0)), like(ops, x, alpha))
  return ops.add(ops.relu(x), ops.multiply(ops.expm1(below), like(ops, x, alpha)))
}

function softShrink(ops: Ops, x: Value, limit: number): Value {
  const beyond = ops.subtract(ops.abs(x), like(ops, x, limit))
  return ops.multiply(ops.sign(x), ops.relu(beyond))
}

function hardShrink(ops: Ops, x: Value, limit: number): Value {
  return ops.where(ops.greater(ops.abs(x), like(ops, x, limit)), x, zeros(ops, x))
}

function sparsePlus(ops: Ops, x: Value): Value {
  const curve = ops.multiply(ops.square(ops.add(x, like(ops, x, 1))), like(ops, x, 0.25))
  const upper = ops.where(ops.less(x, like(ops, x, 1)), curve, x)
  return ops.where(ops.lessEqual(x, like(ops, x, -1)), zeros(ops, x), upper)
}

function squareplus(ops: Ops, x: Value, b: number): Value {
  const root = ops.sqrt(ops.add(ops.square(x), like(ops, x, b)))
  return ops.multiply(ops.add(x, root), like(ops, x, 0.5))
}

/** x times the Gaussian distribution function, exactly. */
function erfGelu(ops: Ops, x: Value): Value {
  const share = ops.add(ops.erf(ops.multiply(x, like(ops, x, Math.SQRT1_2))), like(ops, x, 1))
  return ops.multiply(ops.multiply(x, like(ops, x, 0.5)), share)
}

/** The approximation by a hyperbolic tangent; it stands up to 5e-4 from the exact function. */
function tanhGelu(ops: Ops, x: Value): Value {
  const cube = ops.multiply(ops.multiply(ops.square(x), x), like(ops, x, 0.044715))
  const inner = ops.multiply(ops.add(x, cube), like(ops, x, Math.sqrt(2 / Math.PI)))
  return ops.multiply(ops.multiply(x, like(ops, x, 0.5)), ops.add(ops.tanh(inner), like(ops, x, 1)))
}

function glu(ops: Ops, x: Value, axis: number): Value {
  const size = at(x.shape, axis)
  if (size % 2 !== 0) throw new ArtifactError('malformed', `glu: axis ${axis} has size ${size}, allowed: an even one`)
  const [a, b] = ops.split(x, [size / 2, size / 2], axis)
  if (a === undefined || b === undefined) throw new Error('split gave fewer pieces than asked for')
  return ops.multiply(a, ops.sigmoid(b))
}

function threshold(ops: Ops, x: Value, limit: number, otherwise: number): Value {
  return ops.where(ops.greater(x, like(ops, x, limit)), x, ops.full(x.shape, otherwise, x.dtype))
}

function hardSigmoid(ops: Ops, x: Value): Value {
  return ops.divide(ops.clip(ops.add(x, like(ops, x, 3)), 0, 6), like(ops, x, 6))
}

/**
 * `keras.ops.sparsemax` as Keras 3.15 computes it: tau takes the sum of all partial sums of the support, where
 * Martins and Astudillo (2016) take the last one. The two agree where the support has one element only.
 */
function sparsemax(ops: Ops, x: Value, axis: number): Value {
  const size = at(x.shape, axis)
  const sorted = ops.flip(ops.sort(x, axis), [axis])
  const sums = ops.cumsum(sorted, axis)
  const shape = x.shape.map((_, i) => (i === (axis < 0 ? axis + x.shape.length : axis) ? size : 1))
  const ranks = ops.reshape(ops.arange(1, size + 1, 1, x.dtype), shape)
  const excess = ops.subtract(sorted, ops.divide(ops.subtract(sums, like(ops, x, 1)), ranks))
  const inside = ops.greater(excess, like(ops, x, 0))
  const support = ops.sum(ops.cast(inside, x.dtype), [axis], true)
  const total = ops.sum(ops.where(inside, sums, zeros(ops, x)), [axis], true)
  const tau = ops.divide(ops.subtract(total, like(ops, x, 1)), support)
  return ops.relu(ops.subtract(x, tau))
}

function zeros(ops: Ops, x: Value): Value {
  return ops.full(x.shape, 0, x.dtype)
}
