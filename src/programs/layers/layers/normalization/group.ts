import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { flag, integer, num } from '../config.ts'
import { first } from '../core/core.ts'
import { at, castTo, fromFront, range } from '../math.ts'
import { inverseRoot, moments, wide } from './wide.ts'

/** Each sample is normalised over all axes but the batch, group by group of channels; -1 groups is one per channel. */
export function groupNormalize(context: LayerContext): Value {
  const { ops, config, layer } = context
  const x = wide(ops, first(context))
  const axis = fromFront(integer(config, 'axis', -1), x.shape.length)
  const channels = at(x.shape, axis)
  const stated = integer(config, 'groups', 32)
  const groups = stated === -1 ? channels : stated
  if (groups <= 0 || channels % groups !== 0) {
    throw new ArtifactError('malformed', `groups: found ${groups} for ${channels} channels, allowed: a divisor`, {
      layer: layer.name,
    })
  }
  const split = [...x.shape.slice(0, axis), groups, channels / groups, ...x.shape.slice(axis + 1)]
  const grouped = ops.reshape(x, split)
  const axes = range(split.length).filter((i) => i !== 0 && i !== axis)
  const { mean, variance } = moments(ops, grouped, axes)
  const parameter = split.map((size, i) => (i === axis || i === axis + 1 ? size : 1))
  let factor = inverseRoot(ops, variance, num(config, 'epsilon', 1e-3))
  if (flag(config, 'scale', true)) {
    factor = ops.multiply(factor, ops.reshape(context.variable('gamma', x.dtype), parameter))
  }
  let out = ops.multiply(ops.subtract(grouped, mean), factor)
  if (flag(config, 'center', true)) out = ops.add(out, ops.reshape(context.variable('beta', x.dtype), parameter))
  return castTo(ops, ops.reshape(out, x.shape), context.computeDType)
}
