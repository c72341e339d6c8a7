import { join } from 'node:path'

import type { Limits } from '../../io/limits.ts'
import { openFileSource } from '../../io/sources.ts'
import { weightTable } from '../../tensor/entry.ts'
import { identityReceipt, writingHdf5 } from '../hdf5/draft.ts'
import { openHdf5 } from '../hdf5/file.ts'
import { matchKind } from '../hdf5/kind.ts'
import type { Artifact, Draft, Format, Model, Receipt } from '../format.ts'
import { readWeightStore } from './store.ts'
import { writeStore } from './write.ts'

/** Weights alone, as Keras 3's `save_weights` writes them. Source: keras/src/saving/saving_lib.py (Keras 3.15). */
export const kerasWeightsH5: Format = {
  id: 'keras-weights-h5',
  title: 'Keras 3 weights (.weights.h5)',
  match: (candidate) => matchKind(candidate, 'keras-weights-h5'),
  open,
  write,
}

async function open(artifact: Artifact, limits: Limits): Promise<Model> {
  const file = await openHdf5(openFileSource(artifact.absolute, artifact.path), limits)
  try {
    const store = readWeightStore(file)
    return {
      format: 'keras-weights-h5',
      artifact,
      weights: weightTable(store.weights),
      metadata: { training_variables: store.training.length },
      verify: async () => [...store.findings, ...file.verify()],
      close: file.close,
    }
  } catch (error) {
    file.close()
    throw error
  }
}

async function write(draft: Draft, directory: string, stem: string): Promise<Receipt> {
  const path = join(directory, `${stem}.weights.h5`)
  const weights = [...draft.weights]
  writingHdf5(path, (writer) => {
    writeStore(writer, weights)
  })
  return identityReceipt(path, weights)
}
