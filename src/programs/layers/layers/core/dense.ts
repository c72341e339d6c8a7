import { ArtifactError } from '../../../../evidence/errors.ts'
import type { JsonObject } from '../../../../formats/format.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import type { VariableSpec } from '../../program.ts'
import { activate } from '../../activations.ts'
import { flag, text } from '../config.ts'
import { specs, statistic, weight } from '../define.ts'
import { at, castTo, like, range } from '../math.ts'
import { policyOf } from '../policy.ts'

/** Keras adds it to the largest magnitude before it divides by it (`keras.backend.epsilon`). */
const EPSILON = 1e-7

/** Variables of a layer with one kernel, in the order of Keras's `variable_serialization_spec`. */
export function quantizedSpecs(config: JsonObject, kernel: string, bias: boolean): readonly VariableSpec[] {
  const optional = bias && weight('bias')
  switch (policyOf(config['dtype']).quantization) {
    case null:
      return specs(weight(kernel), optional)
    case 'int8':
    case 'int4':
      return specs(statistic(kernel), optional, statistic(`${kernel}_scale`))
    case 'float8':
      return specs(weight(kernel), optional, ...FLOAT8.map(statistic))
    case 'gptq':
      return specs(optional, ...['quantized_kernel', 'kernel_scale', 'kernel_zero', 'g_idx'].map(statistic))
    case 'awq':
      return specs(
        optional,
        ...['quantized_kernel', 'kernel_scale', 'kernel_zero', 'awq_scales', 'g_idx'].map(statistic),
      )
  }
}

const FLOAT8 = [
  'inputs_scale',
  'inputs_amax_history',
  'kernel_scale',
  'kernel_amax_history',
  'outputs_grad_scale',
  'outputs_grad_amax_history',
]

/** `activation(x @ kernel + bias)` over the last axis. */
export function dense(context: LayerContext): Value {
  const { ops, config } = context
  const x = withRank(ops, firstInput(context), 2)
  const quantization = policyOf(config['dtype']).quantization
  const product =
    quantization === null
      ? multiplyLast(ops, x, context.variable('kernel'))
      : quantization === 'int8'
        ? int8Product(context, x)
        : refuseQuantization(context, quantization)
  return finish(context, product, flag(config, 'use_bias', true))
}

/** `activation(einsum(equation, x, kernel) + bias)`. */
export function einsumDense(context: LayerContext): Value {
  const { ops, config } = context
  const quantization = policyOf(config['dtype']).quantization
  const equation = text(config, 'equation').replaceAll(' ', '')
  const x = firstInput(context)
  const product =
    quantization === null
      ? ops.einsum(equation, x, context.variable('kernel'))
      : quantization === 'int8'
        ? int8Einsum(context, equation, x)
        : refuseQuantization(context, quantization)
  const axes = config['bias_axes'] ?? null
  if (axes === null) return activate(ops, product, config['activation'])
  return finish(context, product, true)
}

/** `x @ kernel` over the last axis of `x`, as one matrix product whatever its rank. */
export function multiplyLast(ops: Ops, x: Value, kernel: Value): Value {
  const rows = x.shape.slice(0, -1)
  const flat = x.shape.length === 2 ? x : ops.reshape(x, [rows.reduce((a, b) => a * b, 1), at(x.shape, -1)])
  const product = ops.matmul(flat, kernel)
  return x.shape.length === 2 ? product : ops.reshape(product, [...rows, at(kernel.shape, -1)])
}

function finish(context: LayerContext, product: Value, bias: boolean): Value {
  const { ops, config } = context
  const shifted = bias ? ops.add(product, context.variable('bias')) : product
  return activate(ops, shifted, config['activation'])
}

/** Inputs are rounded to int8 by their largest magnitude, row by row; the product is exact in float32 below 2^24. */
function int8Product(context: LayerContext, x: Value): Value {
  const { ops } = context
  const kernel = castTo(ops, context.variable('kernel'), x.dtype)
  if (isWeightOnly(context)) return ops.divide(multiplyLast(ops, x, kernel), context.variable('kernel_scale'))
  const { rounded, scale } = roundedInputs(ops, x, [-1])
  return ops.divide(multiplyLast(ops, rounded, kernel), ops.multiply(scale, context.variable('kernel_scale')))
}

/** The same for any equation; `kernel_scale` is stored in the layout of the output. */
function int8Einsum(context: LayerContext, equation: string, x: Value): Value {
  const { ops } = context
  const [operands = '', output = ''] = equation.split('->')
  const [input = '', weights = ''] = operands.split(',')
  if (equation.includes('.')) refuseQuantization(context, 'int8 with an ellipsis')
  const kernel = castTo(ops, context.variable('kernel'), x.dtype)
  if (isWeightOnly(context)) return ops.divide(ops.einsum(equation, x, kernel), context.variable('kernel_scale'))
  const letters = [...input]
  const reduced = range(letters.length).filter(
    (i) => weights.includes(at(letters, i)) && !output.includes(at(letters, i)),
  )
  const { rounded, scale } = roundedInputs(ops, x, reduced)
  const kept = [...output].filter((letter) => input.includes(letter)).map((letter) => input.indexOf(letter))
  const shape = [...output].map((letter) => (input.includes(letter) ? at(x.shape, input.indexOf(letter)) : 1))
  const laid = ops.reshape(ops.transpose(scale, [...kept, ...reduced]), shape)
  return ops.divide(ops.einsum(equation, rounded, kernel), ops.multiply(laid, context.variable('kernel_scale')))
}

function roundedInputs(
  ops: Ops,
  x: Value,
  axes: readonly number[],
): { readonly rounded: Value; readonly scale: Value } {
  const largest = ops.max(ops.abs(x), axes, true)
  const scale = ops.divide(like(ops, x, 127), ops.add(largest, like(ops, x, EPSILON)))
  return { rounded: ops.clip(ops.round(ops.multiply(x, scale)), -127, 127), scale }
}

/** A quantization config without a quantizer for activations leaves the inputs as they are. */
function isWeightOnly({ config }: LayerContext): boolean {
  const stored = config['quantization_config'] ?? null
  if (stored === null || typeof stored !== 'object' || !('config' in stored)) return false
  const inner = (stored as JsonObject)['config']
  return inner !== null && typeof inner === 'object' && (inner as JsonObject)['activation_quantizer'] === null
}

function refuseQuantization({ layer }: LayerContext, quantization: string): never {
  throw new ArtifactError(
    'unsupported-operation',
    `layer ${layer.name}: ${layer.className} quantised as ${quantization} is not run yet`,
    { layer: layer.name },
  )
}

function firstInput({ inputs, layer }: LayerContext): Value {
  const [x] = inputs
  if (x === undefined) throw new ArtifactError('malformed', `layer ${layer.name}: called without a tensor`)
  return x
}

function withRank(ops: Ops, x: Value, least: number): Value {
  return x.shape.length >= least ? x : ops.reshape(x, [...range(least - x.shape.length).map(() => 1), ...x.shape])
}
