import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

import { openFileSource, readBytes } from '../../io/sources.ts'
import type { Candidate, RecognisedFormat } from '../format.ts'
import { filesBelow, filesIn, several, single } from './files.ts'
import { fields } from './protobuf.ts'

/** A folder with `saved_model.pb`; all that lies in it and below belongs to it. */
export const savedModel: RecognisedFormat = {
  id: 'saved-model',
  title: 'TensorFlow SavedModel',
  async match(candidate) {
    if (!/(^|\/)saved_model\.pb(txt)?$/.test(candidate.path)) return undefined
    return several(candidate, 'saved-model', filesBelow(dirname(candidate.absolute)))
  },
}

/**
 * The index of a checkpoint: an SSTable (its last 8 bytes are a magic number) beside `<prefix>.data-*` shards.
 * The one inside a SavedModel belongs to that.
 */
export const tfCheckpoint: RecognisedFormat = {
  id: 'tf-checkpoint',
  title: 'TensorFlow checkpoint',
  async match(candidate) {
    if (!candidate.path.endsWith('.index')) return undefined
    const folder = dirname(candidate.absolute)
    if (basename(folder) === 'variables' && existsSync(join(folder, '..', 'saved_model.pb'))) return undefined
    const prefix = basename(candidate.absolute).slice(0, -'.index'.length)
    const shards = filesIn(folder).filter((name) => name.startsWith(`${prefix}.data-`) && /-of-\d{5}$/.test(name))
    if (shards.length === 0 && !endsLikeSstable(candidate)) return undefined
    return several(candidate, 'tf-checkpoint', shards)
  },
}

/** A GraphDef starts with a node (field 1), which starts with its name (1) and its operation (2). Source: graph.proto. */
export const frozenGraph: RecognisedFormat = {
  id: 'frozen-graph',
  title: 'TensorFlow frozen graph',
  async match(candidate) {
    if (!candidate.path.endsWith('.pb')) return undefined
    const [node] = fields(candidate.head)
    if (node?.number !== 1 || node.wire !== 2) return undefined
    const [name, operation] = fields(candidate.head, node.start, node.start + node.value)
    if (name?.number !== 1 || name.wire !== 2 || operation?.number !== 2 || operation.wire !== 2) return undefined
    const text = new TextDecoder('latin1').decode(
      candidate.head.subarray(operation.start, operation.start + operation.value),
    )
    return /^[A-Z_][A-Za-z0-9_>.]*$/.test(text) ? single(candidate, 'frozen-graph') : undefined
  },
}

/** The magic number that ends every SSTable, little-endian. Source: LevelDB, table_format.md. */
const SSTABLE_MAGIC = 0xdb4775248b80fb57n

function endsLikeSstable({ absolute, path, byteLength }: Candidate): boolean {
  if (byteLength < 48) return false
  const source = openFileSource(absolute, path)
  try {
    const tail = readBytes(source, byteLength - 8, 8)
    return new DataView(tail.buffer).getBigUint64(0, true) === SSTABLE_MAGIC
  } finally {
    source.close()
  }
}
