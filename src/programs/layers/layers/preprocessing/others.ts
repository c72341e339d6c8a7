import type { Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { first } from '../core/core.ts'
import { at } from '../math.ts'

/** One layer after the other. */
export function pipeline(context: LayerContext): Value {
  return context.layer.children.reduce((x, { attribute }) => {
    const result = context.callChild(attribute, [x])
    return Array.isArray(result) ? at(result as readonly Value[], 0) : (result as Value)
  }, first(context))
}
