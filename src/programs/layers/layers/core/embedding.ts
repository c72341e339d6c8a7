import { ArtifactError } from '../../../../evidence/errors.ts'
import type { JsonObject } from '../../../../formats/format.ts'
import type { Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import type { VariableSpec } from '../../program.ts'
import { specs, statistic, weight } from '../define.ts'
import { castTo } from '../math.ts'
import { policyOf } from '../policy.ts'

/** Variables of an embedding, in the order of Keras's `variable_serialization_spec`. */
export function embeddingSpecs(config: JsonObject): readonly VariableSpec[] {
  const { quantization } = policyOf(config['dtype'])
  if (quantization !== 'int8' && quantization !== 'int4') return specs(weight('embeddings'))
  return specs(statistic('embeddings'), statistic('embeddings_scale'))
}

/** Rows of the table; indices that are not integers are truncated, as Keras casts them. */
export function embed(context: LayerContext): Value {
  const { ops, config, layer, computeDType } = context
  const [x] = context.inputs
  if (x === undefined) throw new ArtifactError('malformed', `layer ${layer.name}: called without a tensor`)
  const indices = castTo(ops, x, 'int32')
  const { quantization } = policyOf(config['dtype'])
  if (quantization === null) return ops.take(context.variable('embeddings'), indices, 0)
  if (quantization !== 'int8') {
    throw new ArtifactError(
      'unsupported-operation',
      `layer ${layer.name}: Embedding quantised as ${quantization} is not run yet`,
      { layer: layer.name },
    )
  }
  const rows = ops.take(castTo(ops, context.variable('embeddings'), computeDType), indices, 0)
  const scale = ops.take(context.variable('embeddings_scale'), indices, 0)
  return ops.divide(rows, ops.expandDims(scale, -1))
}
