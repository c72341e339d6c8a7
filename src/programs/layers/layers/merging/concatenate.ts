import type { Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { integer } from '../config.ts'
import { promotedAll } from '../promotion.ts'

export function concatenate({ ops, inputs, config }: LayerContext): Value {
  const axis = integer(config, 'axis', -1)
  const [only] = inputs
  return only !== undefined && inputs.length === 1 ? only : ops.concatenate(promotedAll(ops, inputs), axis)
}

/** Masks joined like the values; inputs without a mask count as kept; no mask at all where no input has one. */
export function concatenateMask({ ops, inputs, masks, config }: LayerContext): Value | null {
  if (masks.every((mask) => mask === null)) return null
  const spread = inputs.map((x, i) => {
    const mask = masks[i] ?? null
    if (mask === null) return ops.full(x.shape, 1, 'bool')
    return mask.shape.length < x.shape.length ? ops.broadcastTo(ops.expandDims(mask, -1), x.shape) : mask
  })
  return ops.any(ops.concatenate(spread, integer(config, 'axis', -1)), [-1])
}
