import type { Format } from '../format.ts'
import { matchLayersModel, openLayersModel } from './read.ts'
import { writeLayersModel } from './write.ts'

/**
 * TensorFlow.js layers models: `model.json` with `modelTopology` and `weightsManifest`, and the files that it names.
 * Sources of the format: tfjs-core/src/io/{types,io_utils,http,weights_loader}.ts, tfjs-layers/src/models.ts, and the
 * Python converter's write_weights.py, read_weights.py and quantization.py.
 */
export const tfjsLayers: Format = {
  id: 'tfjs-layers',
  title: 'TensorFlow.js layers model',
  match: (candidate) => Promise.resolve(matchLayersModel(candidate)),
  open: (artifact, limits) => Promise.resolve().then(() => openLayersModel(artifact, limits)),
  write: (draft, directory, stem, options) =>
    Promise.resolve().then(() => writeLayersModel(draft, directory, stem, options)),
}
