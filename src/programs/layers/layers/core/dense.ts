import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { activate } from '../../activations.ts'
import { flag, text } from '../config.ts'
import { at, castTo, like, range } from '../math.ts'
import { policyOf } from '../policy.ts'
import {
  einsumParts,
  float8,
  float8Kernel,
  int4Kernel,
  isGrouped,
  kernelOf,
  kernelShape,
  quantizationConfig,
  quantizesInputs,
  refusal,
} from './quantized.ts'

/** Keras adds it to the largest magnitude before it divides by it (`keras.backend.epsilon`). */
const EPSILON = 1e-7

/** `activation(x @ kernel + bias)` over the last axis. */
export function dense(context: LayerContext): Value {
  const { ops, config } = context
  const x = withRank(ops, firstInput(context), 2)
  return finish(context, denseProduct(context, x), flag(config, 'use_bias', true))
}

/** `activation(einsum(equation, x, kernel) + bias)`. */
export function einsumDense(context: LayerContext): Value {
  const { ops, config } = context
  const product = einsumProduct(context, text(config, 'equation').replaceAll(' ', ''), firstInput(context))
  const axes = config['bias_axes'] ?? null
  if (axes === null) return activate(ops, product, config['activation'])
  return finish(context, product, true)
}

function denseProduct(context: LayerContext, x: Value): Value {
  const { ops, config } = context
  const { quantization } = policyOf(config['dtype'])
  if (quantization === null) return multiplyLast(ops, x, context.variable('kernel'))
  if (quantization === 'int8') return int8Product(context, x)
  if (quantization === 'float8') {
    return multiplyLast(ops, float8(ops, x, context.variable('inputs_scale')), float8Kernel(context))
  }
  if (quantization === 'int4' && !isGrouped(config) && quantizesInputs(config)) {
    const { rounded, scale } = roundedInputs(ops, x, [-1])
    return ops.divide(multiplyLast(ops, rounded, int4Kernel(context)), scale)
  }
  return multiplyLast(ops, x, kernelOf(context))
}

function einsumProduct(context: LayerContext, equation: string, x: Value): Value {
  const { ops, config } = context
  const { quantization } = policyOf(config['dtype'])
  if (quantization === null) return ops.einsum(equation, x, context.variable('kernel'))
  if (quantization === 'int8') return int8Einsum(context, equation, x)
  if (quantization === 'float8') {
    return ops.einsum(equation, float8(ops, x, context.variable('inputs_scale')), float8Kernel(context))
  }
  const kernel = ops.reshape(kernelOf(context), kernelShape(context, equation, x))
  if (quantization !== 'int4' || isGrouped(config) || !quantizesInputs(config)) return ops.einsum(equation, x, kernel)
  const { rounded, scale } = roundedEinsumInputs(ops, equation, x)
  return ops.divide(ops.einsum(equation, rounded, kernel), scale)
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
  const shifted = bias ? ops.add(product, biasOf(context)) : product
  return activate(ops, shifted, config['activation'])
}

/** Keras rounds the bias of a float8 layer that computes in float32 to bfloat16, for the sake of a fused kernel. */
function biasOf(context: LayerContext): Value {
  const { ops, config, computeDType } = context
  const bias = context.variable('bias')
  const { quantization } = policyOf(config['dtype'])
  return quantization === 'float8' && computeDType === 'float32'
    ? ops.cast(ops.cast(bias, 'bfloat16'), 'float32')
    : bias
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
  if (equation.includes('.')) throw refusal(context, 'int8 with an ellipsis')
  const kernel = castTo(ops, context.variable('kernel'), x.dtype)
  if (isWeightOnly(context)) return ops.divide(ops.einsum(equation, x, kernel), context.variable('kernel_scale'))
  const { rounded, scale } = roundedEinsumInputs(ops, equation, x)
  return ops.divide(ops.einsum(equation, rounded, kernel), ops.multiply(scale, context.variable('kernel_scale')))
}

/** Inputs rounded over the axes that are summed over; their scale in the layout of the output. */
function roundedEinsumInputs(ops: Ops, equation: string, x: Value): Rounded {
  const { input, weights, output } = einsumParts(equation)
  const letters = [...input]
  const reduced = range(letters.length).filter(
    (i) => weights.includes(at(letters, i)) && !output.includes(at(letters, i)),
  )
  const { rounded, scale } = roundedInputs(ops, x, reduced)
  const kept = [...output].filter((letter) => input.includes(letter)).map((letter) => input.indexOf(letter))
  const shape = [...output].map((letter) => (input.includes(letter) ? at(x.shape, input.indexOf(letter)) : 1))
  return { rounded, scale: ops.reshape(ops.transpose(scale, [...kept, ...reduced]), shape) }
}

interface Rounded {
  readonly rounded: Value
  readonly scale: Value
}

function roundedInputs(ops: Ops, x: Value, axes: readonly number[]): Rounded {
  const largest = ops.max(ops.abs(x), axes, true)
  const scale = ops.divide(like(ops, x, 127), ops.add(largest, like(ops, x, EPSILON)))
  return { rounded: ops.clip(ops.round(ops.multiply(x, scale)), -127, 127), scale }
}

/** A quantization config without a quantizer for activations leaves the inputs as they are. */
function isWeightOnly({ config }: LayerContext): boolean {
  return quantizationConfig(config)?.['activation_quantizer'] === null
}

function firstInput({ inputs, layer }: LayerContext): Value {
  const [x] = inputs
  if (x === undefined) throw new ArtifactError('malformed', `layer ${layer.name}: called without a tensor`)
  return x
}

function withRank(ops: Ops, x: Value, least: number): Value {
  return x.shape.length >= least ? x : ops.reshape(x, [...range(least - x.shape.length).map(() => 1), ...x.shape])
}
