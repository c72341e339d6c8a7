import { ArtifactError } from '../../../../evidence/errors.ts'
import type { JsonObject } from '../../../../formats/format.ts'
import type { Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import type { VariableSpec } from '../../program.ts'
import { specs, statistic, weight } from '../define.ts'
import { integer } from '../config.ts'
import { castTo } from '../math.ts'
import { policyOf } from '../policy.ts'
import { isGrouped, refusal, unpacked } from './quantized.ts'

/** Variables of an embedding, in the order of Keras's `variable_serialization_spec`. */
export function embeddingSpecs(config: JsonObject): readonly VariableSpec[] {
  const { quantization } = policyOf(config['dtype'])
  if (quantization !== 'int8' && quantization !== 'int4') return specs(weight('embeddings'))
  const grouped = quantization === 'int4' && isGrouped(config)
  return specs(
    statistic('embeddings'),
    statistic('embeddings_scale'),
    grouped && statistic('embeddings_zero'),
    grouped && statistic('g_idx'),
  )
}

function width(config: JsonObject): number {
  return integer(config, 'output_dim')
}

/** Rows of the table; indices that are not integers are truncated, as Keras casts them. */
export function embed(context: LayerContext): Value {
  const { ops, config, layer, computeDType } = context
  const [x] = context.inputs
  if (x === undefined) throw new ArtifactError('malformed', `layer ${layer.name}: called without a tensor`)
  const indices = castTo(ops, x, 'int32')
  const { quantization } = policyOf(config['dtype'])
  if (quantization === null) return ops.take(context.variable('embeddings'), indices, 0)
  if (quantization !== 'int8' && quantization !== 'int4') throw refusal(context, quantization)
  const stored = context.variable('embeddings')
  const table = quantization === 'int4' ? unpacked(ops, stored, -1, width(config), true) : stored
  const rows = ops.take(castTo(ops, table, computeDType), indices, 0)
  const scale = ops.take(context.variable('embeddings_scale'), indices, 0)
  if (quantization === 'int8' || !isGrouped(config)) return ops.divide(rows, ops.expandDims(scale, -1))
  const zero = ops.take(castTo(ops, context.variable('embeddings_zero'), computeDType), indices, 0)
  const groups = castTo(ops, context.variable('g_idx'), 'int32')
  return ops.multiply(ops.subtract(rows, ops.take(zero, groups, -1)), ops.take(scale, groups, -1))
}
