import { ArtifactError } from '../../evidence/errors.ts'
import type { NodePlace } from './errors.ts'

/** Ops whose numbers differ from run to run. Those that only count keys for others (`StatelessRandomGetKeyCounter`) are with them. */
export const RANDOM_OPS: ReadonlySet<string> = new Set([
  ...['RandomStandardNormal', 'RandomUniform', 'RandomUniformInt', 'TruncatedNormal', 'Multinomial', 'RandomShuffle'],
  ...['StatelessRandomUniformV2', 'StatelessRandomNormalV2', 'StatelessTruncatedNormalV2'],
  ...['StatelessRandomGetKeyCounter', 'StatelessRandomGetKeyCounterAlg'],
  ...['StatelessRandomUniform', 'StatelessRandomNormal'],
])

/**
 * Layers of Keras that draw random numbers in training alone, as their nodes are called: where one draws, the graph was
 * traced in training mode. `model.export` of Keras 3 calls a model without saying `training`, which augmentation layers
 * take for True (keras/src/layers/preprocessing/image_preprocessing), and so does a call recorded with `training=True`.
 */
const TRAINING_LAYER = new RegExp(
  '^(?:random_(?:brightness|color_degeneration|color_jitter|contrast|crop|elastic_transform|erasing|flip|gaussian_blur|' +
    'grayscale|height|hue|invert|perspective|posterization|rotation|saturation|sharpness|shear|translation|width|zoom)|' +
    '[a-z_0-9]*dropout|gaussian_noise|aug_mix|cut_mix|mix_up|rand_augment|solarization)(?:_\\d+)?$',
)

/** Keras's own scope within any layer that drops values. */
const DROPPING = 'stateless_dropout'

/** The way out of an export in training mode. */
export const EXPORT_FOR_INFERENCE =
  'Export it for inference: `archive = keras.export.ExportArchive()`, `archive.track(model)`, then `archive.add_endpoint("serve", ' +
  'lambda x: model.call(x, training=False), input_signature)`; or leave augmentation and calls with training=True out of what is exported.'

/** Why a node that draws random numbers has no output that could be compared. */
export function randomError({ name, op }: NodePlace): ArtifactError {
  const layer = trainingLayer(name.split('/').slice(0, -1))
  const node = `node ${name} (${op})`
  if (layer === undefined) {
    const message = `${node}: makes random numbers, which no two runs agree about`
    return new ArtifactError('unsupported-operation', message, { layer: name })
  }
  const message =
    `${node}: ${layer} draws random numbers whenever the model is served: it was exported in training mode, and answers ` +
    'differently each time.'
  return new ArtifactError('non-deterministic', message, { layer: name, fix: EXPORT_FOR_INFERENCE })
}

function trainingLayer(scopes: readonly string[]): string | undefined {
  const place = scopes.findIndex((scope) => TRAINING_LAYER.test(scope))
  return scopes[place] === DROPPING ? scopes[place - 1] : scopes[place]
}
