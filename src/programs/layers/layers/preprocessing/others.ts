import { UnsupportedOperation, type Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { first } from '../core/core.ts'
import { at } from '../math.ts'

/** Images pass; what goes with them in a dictionary (boxes, labels) is not run. */
export function maxNumBoundingBoxes(context: LayerContext): Value {
  const { args, layer } = context
  const x = first(context)
  if (args.length === 0 || args[0] === x) return x
  throw new UnsupportedOperation(`layer ${layer.name}: ${layer.className} of a dictionary is not run`)
}

/** One layer after the other. */
export function pipeline(context: LayerContext): Value {
  return context.layer.children.reduce((x, { attribute }) => {
    const result = context.callChild(attribute, [x])
    return Array.isArray(result) ? at(result as readonly Value[], 0) : (result as Value)
  }, first(context))
}
