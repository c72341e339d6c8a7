import type { FormatId, Artifact, Candidate } from '../format.ts'
import { DEFAULT_LIMITS } from '../../io/limits.ts'
import { openFileSource } from '../../io/sources.ts'
import { openHdf5 } from './file.ts'
import type { Hdf5File } from './file.ts'

type KerasHdf5 = Extract<FormatId, 'keras-h5' | 'keras-weights-h5' | 'keras-legacy-weights-h5'>

/**
 * Which of Keras's HDF5 formats a file is, by its content; undefined for other HDF5 files.
 * Sources: keras/src/legacy/saving/legacy_h5_format.py, keras/src/saving/saving_lib.py.
 */
export function kerasKind(file: Hdf5File): KerasHdf5 | undefined {
  const root = file.groups.get('')?.names ?? []
  if (root.includes('model_config')) return 'keras-h5'
  const weights = file.groups.get('model_weights')?.names ?? []
  if (hasLayerNames(root) || hasLayerNames(weights)) return 'keras-legacy-weights-h5'
  for (const path of file.groups.keys()) {
    if (path === 'vars' || path.endsWith('/vars')) return 'keras-weights-h5'
  }
  return undefined
}

/** A file as an artifact of `format`, or undefined where it is another kind of file. Three formats ask in turn. */
export async function matchKind(candidate: Candidate, format: KerasHdf5): Promise<Artifact | undefined> {
  let kind = asked.get(candidate)
  if (kind === undefined) {
    kind = lookAt(candidate)
    asked.set(candidate, kind)
  }
  if ((await kind) !== format) return undefined
  return { path: candidate.path, absolute: candidate.absolute, format, files: [candidate.path] }
}

const asked = new WeakMap<Candidate, Promise<KerasHdf5 | undefined>>()

async function lookAt(candidate: Candidate): Promise<KerasHdf5 | undefined> {
  const file = await openHdf5(openFileSource(candidate.absolute, candidate.path), DEFAULT_LIMITS)
  try {
    return kerasKind(file)
  } finally {
    file.close()
  }
}

/** Keras splits a list of names that is too long for one attribute: `layer_names0`, `layer_names1`, ... */
function hasLayerNames(names: readonly string[]): boolean {
  return names.includes('layer_names') || names.includes('layer_names0')
}
