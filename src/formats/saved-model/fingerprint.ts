import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { create, toBinary } from '@bufbuild/protobuf'

import { ArtifactError } from '../../evidence/errors.ts'
import type { Finding } from '../../evidence/finding.ts'
import { fingerprint64, joinedFingerprints } from '../../io/farmhash.ts'
import type { Limits } from '../../io/limits.ts'
import { openFileSource } from '../../io/sources.ts'
import { messageBytes, readMessage } from '../tensorflow/decode.ts'
import { FingerprintSchema, type Fingerprint } from '../tensorflow/proto/saved_model_pb.ts'
import { canonicalBytes } from './canonical.ts'
import { folderOf, VARIABLES_INDEX } from './layout.ts'
import { regularisedGraph, suffixNumber, withoutSuffix } from './regularised.ts'
import { textOf, wireFields, wireValue } from './wire.ts'

/**
 * `fingerprint.pb`: hashes that say which files one save made. Sources: `CreateFingerprintDefPb` of
 * tensorflow/cc/saved_model/fingerprinting.cc and tensorflow/core/graph/regularization.
 */
export const FINGERPRINT = 'fingerprint.pb'

/** The version of TensorFlow's rules that are followed here: TensorFlow 2.21's. */
const PRODUCER = 4

/** The hashes of a fingerprint. */
export type Hashes = Pick<
  Fingerprint,
  'savedModelChecksum' | 'graphDefProgramHash' | 'signatureDefHash' | 'savedObjectGraphHash' | 'checkpointHash'
>

/**
 * @param bytes of `saved_model.pb`
 * @param index bytes of the variables' index; null where there are no variables
 * @throws ArtifactError as `canonicalBytes` does
 */
export function hashesOf(bytes: Uint8Array, index: Uint8Array | null, file: string): Hashes {
  const canonical = canonicalBytes(bytes, file)
  const metaGraph = wireFields(canonical).find(({ number }) => number === 2)?.value ?? new Uint8Array()
  return {
    savedModelChecksum: fingerprint64(canonical),
    graphDefProgramHash: fingerprint64(regularisedGraph(wireValue(metaGraph, 2) ?? new Uint8Array())),
    signatureDefHash: joinedHash(entriesOf(metaGraph, 5)),
    savedObjectGraphHash: joinedHash(functionsByNumber(wireValue(metaGraph, 7) ?? new Uint8Array())),
    checkpointHash: index === null ? 0n : fingerprint64(index),
  }
}

/** An entry of a map: a text and the bytes of a message. */
type Entry = readonly [string, Uint8Array]

function entriesOf(message: Uint8Array, number: number): Entry[] {
  return wireFields(message)
    .filter((field) => field.number === number)
    .map(({ value }) => [textOf(wireValue(value, 1)), wireValue(value, 2) ?? new Uint8Array()])
}

function joinedHash(entries: readonly Entry[]): bigint {
  const hash = (sum: bigint, bytes: Uint8Array): bigint => joinedFingerprints(sum, fingerprint64(bytes))
  return entries.reduce((sum, [key, value]) => hash(hash(sum, new TextEncoder().encode(key)), value), 0n)
}

/** Concrete functions in the order of the numbers that their names end in, and without them. */
function functionsByNumber(objectGraph: Uint8Array): readonly Entry[] {
  return entriesOf(objectGraph, 2)
    .sort(([a], [b]) => Number((suffixNumber(a) ?? 0n) - (suffixNumber(b) ?? 0n)))
    .map(([name, value]) => [withoutSuffix(name), value])
}

/** What a fingerprint is found beside. */
interface Place {
  /** Absolute path of the SavedModel's folder. */
  readonly folder: string
  /** Path of `saved_model.pb`, for findings. */
  readonly path: string
  readonly limits: Limits
}

/**
 * Whether the files are those that the fingerprint was made for. TensorFlow itself reads it and compares nothing, and a
 * graph that was changed on purpose is a graph: what does not agree is a warning.
 */
export function verifyFingerprint({ folder, path, limits }: Place): readonly Finding[] {
  const file = folderOf(path) + FINGERPRINT
  if (!existsSync(join(folder, FINGERPRINT))) return []
  try {
    const stored = readMessage(FingerprintSchema, { path: file, absolute: join(folder, FINGERPRINT) }, limits)
    const indexFile = join(folder, VARIABLES_INDEX)
    const index = existsSync(indexFile) ? bytesOf(indexFile, folderOf(path) + VARIABLES_INDEX, limits) : null
    const hashes = hashesOf(bytesOf(join(folder, 'saved_model.pb'), path, limits), index, path)
    return differences(stored, hashes, path, index !== null)
  } catch (error) {
    if (error instanceof ArtifactError) return [error.toFinding()]
    throw error
  }
}

function bytesOf(absolute: string, path: string, limits: Limits): Uint8Array {
  const source = openFileSource(absolute, path)
  try {
    return messageBytes(source, limits)
  } finally {
    source.close()
  }
}

function differences(stored: Fingerprint, hashes: Hashes, path: string, hasIndex: boolean): readonly Finding[] {
  const producer = stored.version?.producer ?? 0
  if (producer < FIRST_COMPARED) return []
  const file = folderOf(path) + FINGERPRINT
  const differs = (field: keyof Hashes, where: string): readonly Finding[] => {
    if (stored[field] === hashes[field]) return []
    const message =
      `${where}: ${file} was made for another one, its ${NAMES[field]} is ${stored[field]}, that of the files is ` +
      `${hashes[field]}. A file was changed after it was saved, or they come from two saves: commit all files of one save.`
    return [{ cause: 'checksum-mismatch', severity: 'warning', file: where, message }]
  }
  const graph = differs('savedModelChecksum', path)
  const parts = producer === PRODUCER && graph.length === 0 ? PARTS.flatMap((part) => differs(part, file)) : []
  const hasHash = hasIndex && stored.checkpointHash !== 0n
  return [...graph, ...parts, ...(hasHash ? differs('checkpointHash', folderOf(path) + VARIABLES_INDEX) : [])]
}

/** TensorFlow 2.11's first hash is one of the graph alone. */
const FIRST_COMPARED = 1

/** Hashes of parts of what the first one covers. Their rules have changed more than once. */
const PARTS = ['graphDefProgramHash', 'signatureDefHash', 'savedObjectGraphHash'] as const

const NAMES: Readonly<Record<keyof Hashes, string>> = {
  savedModelChecksum: 'saved_model_checksum',
  graphDefProgramHash: 'graph_def_program_hash',
  signatureDefHash: 'signature_def_hash',
  savedObjectGraphHash: 'saved_object_graph_hash',
  checkpointHash: 'checkpoint_hash',
}

/** Writes the fingerprint of a SavedModel that has just been written. Its UUID is random in TensorFlow, and left out. */
export function writeFingerprint(directory: string, bytes: Uint8Array, index: string | null): string {
  const file = join(directory, FINGERPRINT)
  const hashes = hashesOf(bytes, index === null ? null : readFileSync(index), 'saved_model.pb')
  const message = create(FingerprintSchema, { ...hashes, version: { producer: PRODUCER } })
  writeFileSync(file, toBinary(FingerprintSchema, message), { flag: 'wx' })
  return file
}
