import type { Ops, Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { flag, numberList } from '../config.ts'
import { first } from '../core/core.ts'
import { at, castTo, fromFront, like } from '../math.ts'
import { toValue } from '../operations/args.ts'

/** `keras.backend.epsilon()`: deviations below it count as it. */
const EPSILON = 1e-7

/** `(x - mean) / max(sqrt(variance), 1e-7)`, or back with `invert`. */
export function normalize(context: LayerContext): Value {
  const { ops, config, computeDType } = context
  const x = castTo(ops, first(context), computeDType)
  const [mean, variance] = statistics(context, x)
  const root = ops.sqrt(variance)
  const deviation = ops.maximum(root, like(ops, root, EPSILON))
  return flag(config, 'invert', false)
    ? ops.add(mean, ops.multiply(x, deviation))
    : ops.divide(ops.subtract(x, mean), deviation)
}

/** Adapted statistics are variables over the kept axes; given ones stand in the config, aligned from the right. */
function statistics(context: LayerContext, x: Value): readonly [Value, Value] {
  const { ops, config } = context
  const rank = x.shape.length
  const kept = keptAxes(context, rank)
  if ((config['mean'] ?? null) === null) {
    const shape = x.shape.map((size, i) => (kept.includes(i) ? size : 1))
    return [ops.reshape(context.variable('mean'), shape), ops.reshape(context.variable('variance'), shape)]
  }
  const given = (key: 'mean' | 'variance') =>
    aligned(ops, castTo(ops, toValue(ops, config[key], key), x.dtype), kept, rank)
  return [given('mean'), given('variance')]
}

function aligned(ops: Ops, value: Value, kept: readonly number[], rank: number): Value {
  const shape = Array.from({ length: rank }, () => 1)
  for (let i = 1; i <= value.shape.length; i += 1) shape[at(kept, -i)] = at(value.shape, -i)
  return value.shape.length === 0 ? value : ops.reshape(value, shape)
}

function keptAxes({ config }: LayerContext, rank: number): readonly number[] {
  if (config['axis'] === null) return []
  return numberList({ axis: -1, ...config }, 'axis')
    .map((axis) => fromFront(axis, rank))
    .sort((a, b) => a - b)
}

/** `x * scale + offset`, each a number or a list along the last axis. */
export function rescale(context: LayerContext): Value {
  const { ops, config, computeDType } = context
  const x = castTo(ops, first(context), computeDType)
  const read = (key: string) => castTo(ops, toValue(ops, config[key] ?? 0, key), x.dtype)
  return ops.add(ops.multiply(x, read('scale')), read('offset'))
}
