import { UnsupportedOperation, type Value } from '../../../../ops/ops.ts'
import type { LayerContext, LayerDef } from '../../layer-def.ts'
import { isValue } from '../../run/call.ts'
import { first } from '../core/core.ts'
import { at } from '../math.ts'

/**
 * Layers for images take dictionaries as well, of images with boxes, masks or labels, and change all of them together
 * (`keras/src/layers/preprocessing/image_preprocessing`). That is work for training: only tensors are run.
 */
export function ofTensors(def: LayerDef): LayerDef {
  return {
    ...def,
    call: (context) => {
      const [given] = context.args
      if (given !== null && typeof given === 'object' && !isValue(given) && !Array.isArray(given)) {
        const { name, className } = context.layer
        throw new UnsupportedOperation(
          `layer ${name}: ${className} of a dictionary (${Object.keys(given).join(', ')}) is not run, of a tensor it is`,
        )
      }
      return def.call(context)
    },
  }
}

/** One layer after the other. */
export function pipeline(context: LayerContext): Value {
  return context.layer.children.reduce((x, { attribute }) => {
    const result = context.callChild(attribute, [x])
    return Array.isArray(result) ? at(result as readonly Value[], 0) : (result as Value)
  }, first(context))
}
