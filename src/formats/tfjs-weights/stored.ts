import { dirname } from 'node:path'
import { ArtifactError } from '../../evidence/errors.ts'
import { isJsonObject, type Json, type JsonObject } from '../../io/json.ts'
import type { Limits } from '../../io/limits.ts'
import { openFileSource, readBytes } from '../../io/sources.ts'
import type { Artifact } from '../format.ts'
import { openGroup } from './group-source.ts'

/** The bytes of `model.json`. @throws ArtifactError `missing-file`, `limit-exceeded` */
export function readEntryPoint({ absolute, path }: Artifact, limits: Limits): Uint8Array {
  const source = openFileSource(absolute, path)
  try {
    if (source.byteLength > limits.jsonBytes) {
      const message = `${path}: JSON of ${source.byteLength} bytes, allowed are ${limits.jsonBytes}`
      throw new ArtifactError('limit-exceeded', message, { file: path })
    }
    return readBytes(source, 0, source.byteLength)
  } finally {
    source.close()
  }
}

/** The document as an application's `JSON.parse` gives it: no NaN, no infinities, the last of equal keys wins. */
export function readDocument(artifact: Artifact, limits: Limits): JsonObject {
  const document = parse(new TextDecoder().decode(readEntryPoint(artifact, limits)), artifact.path)
  if (isJsonObject(document)) return document
  throw new ArtifactError('malformed', `${artifact.path}: is no JSON object`, { file: artifact.path })
}

function parse(text: string, path: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ArtifactError('malformed', `${path}: JSON.parse, which TF.js uses, refuses it: ${reason}`, { file: path })
  }
}

/**
 * The bytes of files that a manifest names, in order, as a loader fetches them.
 * @throws ArtifactError `missing-shard`, `path-traversal`
 */
export function readShards(artifact: Artifact, paths: readonly string[]): ArrayBuffer[] {
  const plain = paths.map((path) => path.replace(/^(\.\/)+/, ''))
  const { missing, shards } = openGroup(dirname(artifact.absolute), artifact.path, plain)
  const [gap] = missing
  if (gap !== undefined) throw gap
  return shards.map(({ absolute, path }) => {
    const source = openFileSource(absolute, path)
    try {
      return readBytes(source, 0, source.byteLength).buffer
    } finally {
      source.close()
    }
  })
}
