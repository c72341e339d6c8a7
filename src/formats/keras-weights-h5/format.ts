import { join } from 'node:path'

import { DEFAULT_LIMITS } from '../../io/limits.ts'
import type { Limits } from '../../io/limits.ts'
import { openFileSource } from '../../io/sources.ts'
import { weightTable } from '../../tensor/entry.ts'
import { identityReceipt, writingHdf5 } from '../hdf5/draft.ts'
import { openHdf5 } from '../hdf5/file.ts'
import { matchKind } from '../hdf5/kind.ts'
import { hasHdf5Signature } from '../hdf5/superblock.ts'
import type { Artifact, Candidate, Draft, Format, Model, Receipt, WriteOptions } from '../format.ts'
import { compareWithMap, matchSharded, openShards, writeShards } from './sharded.ts'
import type { Shards } from './sharded.ts'
import { readWeightStore } from './store.ts'
import { writeStore } from './write.ts'

/**
 * Weights alone, as Keras 3's `save_weights` writes them: one file, or shards with a list.
 * Source: keras/src/saving/saving_lib.py (Keras 3.15).
 */
export const kerasWeightsH5: Format = {
  id: 'keras-weights-h5',
  title: 'Keras 3 weights (.weights.h5)',
  match,
  open,
  write,
}

async function match(candidate: Candidate): Promise<Artifact | undefined> {
  return hasHdf5Signature(candidate.head)
    ? matchKind(candidate, 'keras-weights-h5')
    : matchSharded(candidate, DEFAULT_LIMITS)
}

async function open(artifact: Artifact, limits: Limits): Promise<Model> {
  const shards = artifact.path.endsWith('.json')
    ? await openShards(artifact, limits)
    : { files: [await openHdf5(openFileSource(artifact.absolute, artifact.path), limits)], map: null }
  const close = (): void => {
    for (const file of shards.files) file.close()
  }
  try {
    return modelOf(artifact, shards, close)
  } catch (error) {
    close()
    throw error
  }
}

function modelOf(artifact: Artifact, shards: Shards, close: () => void): Model {
  const { files, map } = shards
  const store = readWeightStore(files)
  return {
    format: 'keras-weights-h5',
    artifact,
    weights: weightTable(store.weights),
    metadata: {
      ...(store.model === undefined ? {} : { name: store.model }),
      training_variables: store.training.length,
      ...(map === null ? {} : { shards: files.length }),
    },
    verify: async () => [
      ...compareWithMap(artifact, shards),
      ...store.findings,
      ...files.flatMap((file) => file.verify()),
    ],
    close,
  }
}

async function write(draft: Draft, directory: string, stem: string, options: WriteOptions = {}): Promise<Receipt> {
  const weights = [...draft.weights]
  const name = draft.metadata?.['name']
  const model = typeof name === 'string' ? name : undefined
  if (options.shardBytes !== undefined) {
    const files = writeShards(weights, directory, stem, options.shardBytes, model)
    return { ...identityReceipt(stem, weights), files }
  }
  const path = join(directory, `${stem}.weights.h5`)
  writingHdf5(path, (writer) => {
    writeStore(writer, weights, model)
  })
  return identityReceipt(path, weights)
}
