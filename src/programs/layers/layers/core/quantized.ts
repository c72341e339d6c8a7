import { ArtifactError } from '../../../../evidence/errors.ts'
import type { JsonObject } from '../../../../formats/format.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import type { VariableSpec } from '../../program.ts'
import { integer } from '../config.ts'
import { specs, statistic, weight } from '../define.ts'
import { at, castTo, like } from '../math.ts'
import { policyOf } from '../policy.ts'

/**
 * Kernels as Keras 3.15 stores them quantised (`keras/src/layers/core/dense.py`, `keras/src/quantizers`). A file of a
 * GPTQ or AWQ layer holds a calibrated kernel: Keras counts every loaded one as such.
 */

const FLOAT8 = [
  'inputs_scale',
  'inputs_amax_history',
  'kernel_scale',
  'kernel_amax_history',
  'outputs_grad_scale',
  'outputs_grad_amax_history',
]

/**
 * Variables of a layer with one kernel, in the order of Keras's `variable_serialization_spec`.
 * @param zero the name of the zero points of a GPTQ or AWQ kernel, which differs from class to class
 */
export function quantizedSpecs(
  config: JsonObject,
  kernel: string,
  bias: boolean,
  zero = 'kernel_zero',
): readonly VariableSpec[] {
  const optional = bias && weight('bias')
  const grouped = [statistic('kernel_zero'), statistic('g_idx')]
  switch (policyOf(config['dtype']).quantization) {
    case null:
      return specs(weight(kernel), optional)
    case 'int8':
      return specs(statistic(kernel), optional, statistic('kernel_scale'))
    case 'int4':
      return specs(statistic(kernel), optional, statistic('kernel_scale'), ...(isGrouped(config) ? grouped : []))
    case 'float8':
      return specs(weight(kernel), optional, ...FLOAT8.map(statistic))
    case 'gptq':
      return specs(optional, ...['kernel', 'kernel_scale', zero, 'g_idx'].map(statistic))
    case 'awq':
      return specs(optional, ...['kernel', 'kernel_scale', zero, 'awq_scales', 'g_idx'].map(statistic))
  }
}

/** The config of a layer's quantisation, where one is stored. */
export function quantizationConfig(config: JsonObject): JsonObject | null {
  return asObject(asObject(config['quantization_config'])?.['config'])
}

function asObject(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null
}

/** Whether int4 values are scaled in blocks, each with a zero point, instead of column by column. */
export function isGrouped(config: JsonObject): boolean {
  const stored = quantizationConfig(config)
  const block =
    stored !== null && 'block_size' in stored ? stored['block_size'] : policyOf(config['dtype']).parameters[0]
  return typeof block === 'number' && block > 0
}

/** Whether an int4 layer rounds its inputs too: it does where its config names a quantizer for them. */
export function quantizesInputs(config: JsonObject): boolean {
  return (quantizationConfig(config)?.['activation_quantizer'] ?? null) !== null
}

/** The kernel of an int4, GPTQ or AWQ layer as `[rows, columns]` in the compute dtype. */
export function kernelOf(context: LayerContext): Value {
  return policyOf(context.config['dtype']).quantization === 'int4' ? int4Kernel(context) : groupedKernel(context)
}

/** Two values a byte along the columns; divided by a scale a column, or shifted and multiplied block by block. */
export function int4Kernel(context: LayerContext): Value {
  const { ops, config, computeDType } = context
  const scale = context.variable('kernel_scale')
  const kernel = castTo(ops, unpacked(ops, context.variable('kernel'), -1, at(scale.shape, -1), true), computeDType)
  return isGrouped(config) ? shifted(context, kernel, 0) : ops.divide(kernel, scale)
}

/** Stored transposed, with a scale and a zero point for each output and group of inputs. */
function groupedKernel(context: LayerContext): Value {
  const { ops, config, computeDType } = context
  const { quantization, parameters } = policyOf(config['dtype'])
  const bits = at(parameters, 0)
  const stored = context.variable('kernel')
  const columns = at(context.variable('kernel_scale').shape, 0)
  const packed = quantization === 'awq' || bits === 4
  const whole = packed ? unpacked(ops, stored, 0, columns, false) : castTo(ops, stored, 'int32')
  const kernel = ops.transpose(shifted(context, castTo(ops, whole, computeDType), -1), [1, 0])
  return quantization === 'awq' ? ops.divide(kernel, ops.expandDims(context.variable('awq_scales'), -1)) : kernel
}

/** `(kernel - zero) * scale`, each row or column by the group that `g_idx` names. */
function shifted(context: LayerContext, kernel: Value, axis: number): Value {
  const { ops, computeDType } = context
  const groups = castTo(ops, context.variable('g_idx'), 'int32')
  const zero = context.hasVariable('zero_point') ? 'zero_point' : 'kernel_zero'
  const spread = (name: string) => ops.take(castTo(ops, context.variable(name), computeDType), groups, axis)
  return ops.multiply(ops.subtract(kernel, spread(zero)), spread('kernel_scale'))
}

/**
 * Bytes of a matrix as two int32 values each along an axis, the low half first; a half that only fills the last byte
 * is dropped. Signed halves reach from -8 to 7.
 */
export function unpacked(ops: Ops, bytes: Value, axis: 0 | -1, length: number, signed: boolean): Value {
  const whole = castTo(ops, bytes, 'int32')
  const sixteen = like(ops, whole, 16)
  const low = ops.mod(whole, sixteen)
  const negative = ops.cast(ops.greaterEqual(low, like(ops, low, 8)), 'int32')
  const first = signed ? ops.subtract(low, ops.multiply(negative, sixteen)) : low
  const [rows, columns] = [at(whole.shape, 0), at(whole.shape, 1)]
  const pairs = ops.stack([first, ops.floorDivide(whole, sixteen)], axis === 0 ? 1 : 2)
  const shape = axis === 0 ? [2 * rows, columns] : [rows, 2 * columns]
  return ops.slice(ops.reshape(pairs, shape), [0, 0], axis === 0 ? [length, columns] : [rows, length])
}

export function float8Kernel(context: LayerContext): Value {
  return float8(context.ops, context.variable('kernel'), context.variable('kernel_scale'))
}

/** The largest finite number of float8 e4m3fn; its smallest normal number is 2^-6, with three bits behind the first. */
const FLOAT8_MAX = 448

/** Rounds `x / scale` to float8 e4m3fn (halves to even) and multiplies it back. */
export function float8(ops: Ops, x: Value, scale: Value): Value {
  const divisor = castTo(ops, scale, x.dtype)
  const scaled = ops.clip(ops.divide(x, divisor), -FLOAT8_MAX, FLOAT8_MAX)
  const size = ops.abs(scaled)
  // Steps double at each power of two; counting comparisons is exact where a logarithm is not.
  let step = like(ops, x, 2 ** -9)
  for (let power = -5; power <= 8; power += 1) {
    const beyond = castTo(ops, ops.greaterEqual(size, like(ops, size, 2 ** power)), x.dtype)
    step = ops.multiply(step, ops.add(beyond, like(ops, x, 1)))
  }
  return ops.multiply(ops.multiply(ops.round(ops.divide(scaled, step)), step), divisor)
}

/** The letters of an equation of one input and one kernel. */
export function einsumParts(equation: string): {
  readonly input: string
  readonly weights: string
  readonly output: string
} {
  const [operands = '', output = ''] = equation.split('->')
  const [input = '', weights = ''] = operands.split(',')
  return { input, weights, output }
}

/** The kernel's own shape: what it shares with the input, then what `output_shape` says of the rest. */
export function kernelShape(context: LayerContext, equation: string, x: Value): readonly number[] {
  if (equation.includes('.')) throw refusal(context, 'int4, GPTQ or AWQ with an ellipsis')
  const { input, weights, output } = einsumParts(equation)
  const stated = context.config['output_shape']
  const sizes = Array.isArray(stated) ? stated : [stated]
  return [...weights].map((letter) => {
    if (input.includes(letter)) return at(x.shape, input.indexOf(letter))
    const size = sizes[output.indexOf(letter) - 1]
    return integer({ output_shape: size ?? null }, 'output_shape')
  })
}

export function refusal({ layer }: LayerContext, quantization: string): ArtifactError {
  return new ArtifactError(
    'unsupported-operation',
    `layer ${layer.name}: ${layer.className} quantised as ${quantization} is not run`,
    { layer: layer.name },
  )
}
