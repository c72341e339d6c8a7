import { join } from 'node:path'

import type { Limits } from '../../io/limits.ts'
import { openFileSource } from '../../io/sources.ts'
import { weightTable } from '../../tensor/entry.ts'
import { identityReceipt, writingHdf5 } from '../hdf5/draft.ts'
import { openHdf5 } from '../hdf5/file.ts'
import type { Hdf5File } from '../hdf5/file.ts'
import { matchKind } from '../hdf5/kind.ts'
import { layersOf, type Artifact, type Draft, type Format, type Model, type Receipt } from '../format.ts'
import { readLayerWeights } from '../keras-h5/layers.ts'
import { readString } from '../keras-h5/names.ts'
import { layerTree, versionAttributes, writeLayers } from '../keras-h5/write.ts'

/**
 * Weights alone, by layer, as Keras 2's `save_weights` wrote them to a `.h5`: the layers are at the root, or, in the
 * weights of a whole-model file without its topology, under `model_weights`.
 * Source: tf_keras/src/saving/legacy/hdf5_format.py, keras/src/saving/saving_api.py (`load_weights`).
 */
export const kerasLegacyWeightsH5: Format = {
  id: 'keras-legacy-weights-h5',
  title: 'Keras weights by layer (.h5)',
  match: (candidate) => matchKind(candidate, 'keras-legacy-weights-h5'),
  open,
  write,
}

async function open(artifact: Artifact, limits: Limits): Promise<Model> {
  const file = await openHdf5(openFileSource(artifact.absolute, artifact.path), limits)
  try {
    return modelOf(artifact, file)
  } catch (error) {
    file.close()
    throw error
  }
}

function modelOf(artifact: Artifact, file: Hdf5File): Model {
  const names = file.groups.get('')?.names ?? []
  const group = names.includes('layer_names') || names.includes('layer_names0') ? '' : 'model_weights'
  const { weights, findings } = readLayerWeights(file, group)
  const attributes = file.groups.get(group)
  const text = (name: string): string | null =>
    attributes === undefined ? null : (readString(attributes, name) ?? null)
  return {
    format: 'keras-legacy-weights-h5',
    artifact,
    weights: weightTable(weights),
    metadata: { keras_version: text('keras_version'), backend: text('backend') },
    verify: async () => [...findings, ...file.verify()],
    close: file.close,
  }
}

async function write(draft: Draft, directory: string, stem: string): Promise<Receipt> {
  const path = join(directory, `${stem}.h5`)
  const tree = layerTree(draft, '')
  writingHdf5(path, (writer) => {
    writeLayers(writer, tree, '', versionAttributes(draft, layersOf(draft)?.dialect ?? 'keras2'))
  })
  return identityReceipt(path, tree.weights)
}
