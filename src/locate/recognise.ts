import { readFileSync } from 'node:fs'

import { ArtifactError, severityOf } from '../evidence/errors.ts'
import type { Finding } from '../evidence/finding.ts'
import type { Artifact, Candidate, FormatId, RecognisedId } from '../formats/format.ts'
import { lfsFinding, lfsPointer } from '../formats/recognised/git-lfs.ts'
import { RECOGNISED } from '../formats/recognised/index.ts'
import { mayBeTopology } from '../formats/recognised/topology.ts'
import { isFormatId, matchFormat } from '../formats/registry.ts'
import { parseJsonObject } from '../io/json.ts'
import { DEFAULT_LIMITS } from '../io/limits.ts'
import type { Found } from '../plan/found.ts'
import { claimOf, mayBeModel, type Beside } from './claims.ts'
import { contentInWords } from './content.ts'

/**
 * The artifact whose entry point a file is, or undefined where it is no model. Content decides; a name alone makes a
 * file an artifact only where its content is broken.
 * @param beside what lies in a file's folder
 */
export async function recognise(candidate: Candidate, beside: Beside): Promise<Found | undefined> {
  const claim = claimOf(candidate.path, beside)
  const pointer = lfsPointer(candidate.head, candidate.byteLength)
  if (pointer !== undefined) {
    if (claim === undefined && !mayBeModel(candidate.path)) return undefined
    return unreadable(artifactOf(candidate, 'git-lfs'), lfsFinding(pointer, candidate.path))
  }
  if (candidate.byteLength === 0) {
    if (claim === undefined) return undefined
    const message = `${candidate.path} is empty (0 bytes): the model was not written, or the copy failed`
    return unreadable(artifactOf(candidate, claim), error('empty-file', message, candidate.path))
  }
  const artifact = await match(candidate)
  if (artifact === 'damaged') return claim === undefined ? undefined : ofClaim(candidate, claim)
  if (artifact !== undefined) return ofMatch(artifact, candidate, claim)
  // HDF5 is a container for data of every kind; a sound one that no Keras reader takes is not a model.
  if (claim === 'keras-h5' && contentInWords(candidate.head) === 'an HDF5 file') return undefined
  return ofClaim(candidate, claim ?? (isBrokenTopology(candidate) ? 'tfjs-layers' : undefined))
}

/** `damaged` where the content is of a kind that a reader knows, and broken inside: the reader will say how. */
async function match(candidate: Candidate): Promise<Artifact | 'damaged' | undefined> {
  const read = await matchRead(candidate)
  if (read !== undefined && read !== 'damaged') return read
  for (const format of RECOGNISED) {
    const artifact = await format.match(candidate)
    if (artifact !== undefined) return artifact
  }
  return read
}

async function matchRead(candidate: Candidate): Promise<Artifact | 'damaged' | undefined> {
  try {
    return await matchFormat(candidate)
  } catch (error) {
    if (error instanceof ArtifactError) return 'damaged'
    throw error
  }
}

function ofMatch(artifact: Artifact, { path }: Candidate, claim: FormatId | RecognisedId | undefined): Found {
  if (isFormatId(artifact.format))
    return { artifact, unreadable: null, findings: misnamed(path, artifact.format, claim) }
  return unreadable(artifact, notRead(artifact.format, path))
}

function notRead(format: RecognisedId, path: string): Finding {
  const title = RECOGNISED.find(({ id }) => id === format)?.title ?? format
  const caution = format === 'pickle' ? ' Loading a pickle runs code from the file, so it is never loaded here.' : ''
  const message =
    `${path}: ${title}: recognised, not read by this version.${caution} ` +
    `To leave it out, add it to the policy: \`ignore: ['${ignoreGlob(path)}']\`.`
  return { cause: 'unsupported-format', severity: severityOf('unsupported-format'), message, file: path }
}

/** Literal in a glob: characters that mean something there are matched as any one character. */
export function ignoreGlob(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@'|]/g, '?')
}

/** Keras picks its reader by the name alone, and refuses a file whose content is of the other kind. */
function misnamed(path: string, found: FormatId, claim: FormatId | RecognisedId | undefined): Finding[] {
  if (claim === undefined || isZip(claim) === isZip(found) || !isKeras(claim) || !isKeras(found)) return []
  const [holds, ending] = found === 'keras' ? ['a Keras 3 archive', '.keras'] : ['an HDF5 file', '.h5']
  const message = `${path} holds ${holds}, which Keras opens only under a name that ends in ${ending}: rename it`
  return [error('malformed', message, path)]
}

function isZip(format: string): boolean {
  return format === 'keras'
}

function isKeras(format: string): boolean {
  return format.startsWith('keras')
}

/** A file that no format knows, under a name that promises one. */
function ofClaim(candidate: Candidate, claim: FormatId | RecognisedId | undefined): Found | undefined {
  if (claim === undefined) return undefined
  const words = contentInWords(candidate.head)
  const artifact = artifactOf(candidate, claim)
  const isForReader = isFormatId(claim) && (words === null || words === EXPECTED[claim])
  if (isForReader) return { artifact, unreadable: null, findings: [] }
  const begins = words === null ? '' : `; it begins like ${words}`
  return unreadable(
    artifact,
    error('malformed', `${candidate.path} is not ${TITLES[claim] ?? claim}${begins}`, candidate.path),
  )
}

/** What the reader of a format can be trusted to explain. */
const EXPECTED: Readonly<Record<FormatId, string>> = {
  keras: 'a zip archive',
  'keras-h5': 'an HDF5 file',
  'keras-weights-h5': 'an HDF5 file',
  'keras-legacy-weights-h5': 'an HDF5 file',
  'tfjs-layers': 'a JSON document',
  'tf-checkpoint': 'a TensorFlow index',
  'saved-model': 'a protocol buffer',
  'tfjs-graph': 'a JSON document',
  'frozen-graph': 'a protocol buffer',
  onnx: 'a protocol buffer',
}

const TITLES: Readonly<Record<string, string>> = {
  keras: 'a Keras model',
  'keras-h5': 'an HDF5 file',
  'keras-weights-h5': 'a Keras weights file',
  'tfjs-layers': 'a TensorFlow.js model',
  onnx: 'an ONNX model',
  tflite: 'a TensorFlow Lite model',
  safetensors: 'a safetensors file, or its header is cut off',
  'saved-model': 'a TensorFlow SavedModel',
}

/** A JSON document that speaks of a topology or a manifest and cannot be parsed. */
function isBrokenTopology(candidate: Candidate): boolean {
  if (!mayBeTopology(candidate.head) || !/"(modelTopology|weightsManifest)"/.test(latin1(candidate.head))) return false
  if (candidate.byteLength > DEFAULT_LIMITS.jsonBytes) return true
  try {
    parseJsonObject(readFileSync(candidate.absolute), candidate.path, DEFAULT_LIMITS)
    return false
  } catch (error) {
    if (error instanceof ArtifactError) return true
    throw error
  }
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

/** An artifact of one file. */
export function artifactOf(
  { path, absolute }: Pick<Candidate, 'path' | 'absolute'>,
  format: Artifact['format'],
): Artifact {
  return { path, absolute, format, files: [path] }
}

function unreadable(artifact: Artifact, finding: Finding): Found {
  return { artifact, unreadable: finding, findings: [] }
}

function error(cause: Finding['cause'], message: string, file: string): Finding {
  return { cause, severity: 'error', message, file }
}
