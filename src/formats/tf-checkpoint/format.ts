import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

import { openFileSource, readBytes } from '../../io/sources.ts'
import type { Limits } from '../../io/limits.ts'
import { weightTable } from '../../tensor/entry.ts'
import type { Artifact, Candidate, Format, Model } from '../format.ts'
import { filesIn } from '../recognised/files.ts'
import { openCheckpoint } from './read.ts'
import { FOOTER_BYTES, TABLE_MAGIC } from './table.ts'
import { writeCheckpoint } from './write.ts'

/**
 * TensorFlow checkpoints (version 2): `<prefix>.index`, a sorted table of tensors, and `<prefix>.data-*-of-*`, their
 * bytes. Source of the format: tensorflow/core/util/tensor_bundle and tensorflow/core/protobuf/tensor_bundle.proto.
 */
export const tfCheckpoint: Format = {
  id: 'tf-checkpoint',
  title: 'TensorFlow checkpoint',
  match: (candidate) => Promise.resolve().then(() => match(candidate)),
  open: (artifact, limits) => Promise.resolve().then(() => open(artifact, limits)),
  write: (draft, directory, stem) => Promise.resolve().then(() => writeCheckpoint(draft, directory, stem)),
}

/** The index of a checkpoint of its own; the one inside a SavedModel belongs to that. */
function match(candidate: Candidate): Artifact | undefined {
  const { path, absolute } = candidate
  if (!path.endsWith('.index')) return undefined
  const folder = dirname(absolute)
  if (basename(folder) === 'variables' && existsSync(join(folder, '..', 'saved_model.pb'))) return undefined
  const prefix = basename(absolute).slice(0, -'.index'.length)
  const shards = filesIn(folder).filter((name) => name.startsWith(`${prefix}.data-`) && /-of-\d{5}$/.test(name))
  if (shards.length === 0 && !endsLikeTable(candidate)) return undefined
  const parent = path.slice(0, path.lastIndexOf('/') + 1)
  return { path, absolute, format: 'tf-checkpoint', files: [path, ...shards.map((name) => parent + name)].sort() }
}

function endsLikeTable({ absolute, path, byteLength }: Candidate): boolean {
  if (byteLength < FOOTER_BYTES) return false
  const source = openFileSource(absolute, path)
  try {
    return new DataView(readBytes(source, byteLength - 8, 8).buffer).getBigUint64(0, true) === TABLE_MAGIC
  } finally {
    source.close()
  }
}

function open(artifact: Artifact, limits: Limits): Model {
  const checkpoint = openCheckpoint(artifact, limits)
  return {
    format: 'tf-checkpoint',
    artifact,
    weights: weightTable(checkpoint.entries),
    metadata: {},
    verify: () => Promise.resolve().then(() => checkpoint.verify()),
    close: checkpoint.close,
  }
}
