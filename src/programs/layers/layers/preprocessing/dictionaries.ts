import { ArtifactError } from '../../../../evidence/errors.ts'
import { UnsupportedOperation, type Value } from '../../../../ops/ops.ts'
import type { LayerContext, LayerDef } from '../../layer-def.ts'
import { isValue, valuesIn } from '../../run/call.ts'
import { integer, numOrNull } from '../config.ts'
import { at, castTo } from '../math.ts'

type Dictionary = Readonly<Record<string, unknown>>

/** Layers that Keras 3.15 runs on dictionaries within a functional model, and that change the images in them alone. */
const RUN: ReadonlySet<string> = new Set([
  ...['AugMix', 'AutoContrast', 'CutMix', 'MaxNumBoundingBoxes', 'MixUp', 'RandAugment', 'RandomBrightness'],
  ...['RandomColorJitter', 'RandomContrast', 'RandomElasticTransform', 'RandomErasing', 'RandomFlip'],
  ...['RandomGaussianBlur', 'RandomHue', 'RandomInvert', 'RandomPerspective', 'RandomPosterization', 'RandomRotation'],
  ...['RandomSaturation', 'RandomSharpness', 'RandomTranslation', 'RandomZoom', 'Solarization'],
])

/** Of these it runs none with boxes. */
const WITHOUT_BOXES: ReadonlySet<string> = new Set(['CutMix', 'RandomElasticTransform'])

/**
 * Layers for images take dictionaries as well, of images with boxes, masks or labels, and change all of them together in
 * training (`keras/src/layers/preprocessing/image_preprocessing`). At inference most leave them as they are. Those that do
 * not, and those that Keras cannot put into a functional model with a dictionary, are refused.
 */
export function ofDictionaries(def: LayerDef): LayerDef {
  return {
    ...def,
    call: (context) => {
      const [given] = context.args
      return isDictionary(given) ? together(def, context, given) : def.call(context)
    },
  }
}

/** All tensors of the dictionary in Keras's order, that of the sorted keys. */
function together(def: LayerDef, context: LayerContext, given: Dictionary): readonly Value[] {
  const { className, name } = context.layer
  const { images, bounding_boxes: boxes } = given
  const hasBoxes = boxes !== undefined
  if (!RUN.has(className) || !isValue(images) || (hasBoxes && WITHOUT_BOXES.has(className))) {
    const keys = Object.keys(given).join(', ')
    throw new UnsupportedOperation(
      `layer ${name}: ${className} of a dictionary (${keys}) is not run, of a tensor it is`,
    )
  }
  const changed = def.call({ ...context, inputs: [images], args: [images] })
  return valuesIn({ ...given, images: changed, ...(hasBoxes ? { bounding_boxes: boxesOf(context, boxes) } : {}) })
}

/** Boxes are float32 whatever the layer computes in. */
function boxesOf(context: LayerContext, given: unknown): Dictionary {
  const { ops, config, layer } = context
  const { boxes, labels } = isDictionary(given) ? given : {}
  if ((config['bounding_box_format'] ?? null) === null || !isValue(boxes) || !isValue(labels)) {
    throw new ArtifactError('malformed', `layer ${layer.name}: allowed: boxes with labels, and a bounding_box_format`)
  }
  const wide = castTo(ops, boxes, 'float32')
  if (layer.className !== 'MaxNumBoundingBoxes') return { boxes: wide, labels }
  const most = integer(config, 'max_number')
  // Keras 3.15 does not store it, and so loads -1.
  const fill = numOrNull(config, 'fill_value') ?? -1
  // Filled up and cut, so that it is one program for any count.
  const sized = (x: Value): Value => {
    const rest = x.shape.slice(2)
    const filled = ops.pad(x, [[0, 0], [0, most], ...rest.map((): [number, number] => [0, 0])], 'constant', fill)
    return ops.slice(
      filled,
      x.shape.map(() => 0),
      [at(x.shape, 0), most, ...rest],
    )
  }
  return { boxes: sized(wide), labels: sized(labels) }
}

function isDictionary(given: unknown): given is Dictionary {
  return given !== null && typeof given === 'object' && !isValue(given) && !Array.isArray(given)
}
