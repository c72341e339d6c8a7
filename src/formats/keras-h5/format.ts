import { join } from 'node:path'

import { ArtifactError } from '../../evidence/errors.ts'
import { formatJson, parseJson, parseJsonObject, wholeFractions } from '../../io/json.ts'
import type { JsonObject } from '../../io/json.ts'
import type { Limits } from '../../io/limits.ts'
import { openFileSource } from '../../io/sources.ts'
import { weightTable } from '../../tensor/entry.ts'
import { identityReceipt, writingHdf5 } from '../hdf5/draft.ts'
import { openHdf5 } from '../hdf5/file.ts'
import type { Hdf5File } from '../hdf5/file.ts'
import { matchKind } from '../hdf5/kind.ts'
import { layersOf, type Artifact, type Dialect, type Draft, type Format, type Model, type Receipt } from '../format.ts'
import { readLayerWeights } from './layers.ts'
import { readString, readText } from './names.ts'
import { layerTree, versionAttributes, writeLayers } from './write.ts'

/**
 * A whole model in one HDF5 file: topology in the attribute `model_config`, weights by layer under `model_weights`.
 * Source: keras/src/legacy/saving/legacy_h5_format.py (Keras 3.15) and tf_keras's hdf5_format.py, which agree.
 */
export const kerasH5: Format = {
  id: 'keras-h5',
  title: 'Keras model (.h5)',
  match: (candidate) => matchKind(candidate, 'keras-h5'),
  open,
  write,
}

const WEIGHTS = 'model_weights'
const OPTIMIZER = 'optimizer_weights'

async function open(artifact: Artifact, limits: Limits): Promise<Model> {
  const file = await openHdf5(openFileSource(artifact.absolute, artifact.path), limits)
  try {
    return modelOf(artifact, file, limits)
  } catch (error) {
    file.close()
    throw error
  }
}

function modelOf(artifact: Artifact, file: Hdf5File, limits: Limits): Model {
  const root = file.groups.get('')
  const config = root === undefined ? undefined : readText(root, 'model_config')
  if (root === undefined || config === undefined) {
    throw new ArtifactError('malformed', `${artifact.path}: has no model_config`, { file: artifact.path })
  }
  const topology = parseJsonObject(config, `${artifact.path}!model_config`, limits, artifact.path)
  const compiled = readText(root, 'training_config')
  const training =
    compiled === undefined ? undefined : parseJson(compiled, `${artifact.path}!training_config`, limits, artifact.path)
  const { weights, findings } = readLayerWeights(file, WEIGHTS)
  const version = readString(root, 'keras_version')
  return {
    format: 'keras-h5',
    artifact,
    weights: weightTable(weights),
    program: {
      kind: 'layers',
      dialect: dialectOf(version, topology),
      topology,
      fractions: wholeFractions(config),
      ...(training === undefined ? {} : { training }),
    },
    metadata: {
      ...(version === undefined ? {} : { keras_version: version }),
      backend: readString(root, 'backend') ?? null,
      training_config: root.names.includes('training_config'),
      optimizer_variables: [...file.datasets.keys()].filter((path) => path.startsWith(`${OPTIMIZER}/`)).length,
    },
    verify: async () => [...findings, ...file.verify()],
    close: file.close,
  }
}

/** By the version that wrote it; without one, by a key that only Keras 3 writes. */
export function dialectOf(version: string | undefined, topology: JsonObject): Dialect {
  if (version !== undefined) return Number.parseInt(version, 10) >= 3 ? 'keras3' : 'keras2'
  return JSON.stringify(topology).includes('"batch_shape"') ? 'keras3' : 'keras2'
}

async function write(draft: Draft, directory: string, stem: string): Promise<Receipt> {
  const path = join(directory, `${stem}.h5`)
  const program = layersOf(draft)
  if (program === undefined) throw new ArtifactError('not-expressible', 'a Keras .h5 model needs a topology')
  const tree = layerTree(draft, WEIGHTS)
  writingHdf5(path, (writer) => {
    writer.group('', {
      ...versionAttributes(draft, program.dialect),
      model_config: { kind: 'bytes', value: formatJson(program.topology) },
    })
    writeLayers(writer, tree, WEIGHTS, versionAttributes(draft, program.dialect))
  })
  return identityReceipt(path, tree.weights)
}
