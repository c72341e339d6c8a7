import { UnsupportedOperation, type Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { first } from '../core/core.ts'
import { at } from '../math.ts'

/** Known, with its variables, and not run: its arithmetic is not written. */
export function unread({ layer }: LayerContext): never {
  throw new UnsupportedOperation(`${layer.className} is not run by this version`)
}

/** One layer after the other. */
export function pipeline(context: LayerContext): Value {
  return context.layer.children.reduce((x, { attribute }) => {
    const result = context.callChild(attribute, [x])
    return Array.isArray(result) ? at(result as readonly Value[], 0) : (result as Value)
  }, first(context))
}
