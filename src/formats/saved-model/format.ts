import { dirname, posix } from 'node:path'

import type { Artifact, Candidate, Format } from '../format.ts'
import { filesBelow } from '../recognised/files.ts'
import { openSavedModel } from './read.ts'
import { writeSavedModel } from './write.ts'

/**
 * TensorFlow SavedModels: a folder with `saved_model.pb`; all that lies in it and below belongs to it.
 * Source of the format: tensorflow/cc/saved_model and tensorflow/core/protobuf/{saved_model,meta_graph}.proto.
 */
export const savedModel: Format = {
  id: 'saved-model',
  title: 'TensorFlow SavedModel',
  match: (candidate) => Promise.resolve(match(candidate)),
  open: (artifact, limits) => Promise.resolve().then(() => openSavedModel(artifact, limits)),
  write: (draft, directory) => Promise.resolve().then(() => writeSavedModel(draft, directory)),
}

export function isSavedModelPath(path: string): boolean {
  return /(^|\/)saved_model\.(pb|pbtxt|cpb)$/.test(path)
}

function match({ path, absolute }: Candidate): Artifact | undefined {
  if (!isSavedModelPath(path)) return undefined
  const folder = posix.dirname(path)
  const names = filesBelow(dirname(absolute))
  // TensorFlow reads the whole one where both are there (tensorflow/python/saved_model/loader_impl.py).
  if (path.endsWith('.cpb') && names.includes('saved_model.pb')) return undefined
  const files = names.map((name) => posix.join(folder, name))
  return { path, absolute, format: 'saved-model', files: [...new Set([path, ...files])].sort() }
}
