import { readFileSync } from 'node:fs'

import { ArtifactError } from '../../evidence/errors.ts'
import { isJsonObject, parseJsonObject, type JsonObject } from '../../io/json.ts'
import { DEFAULT_LIMITS } from '../../io/limits.ts'
import type { Candidate, RecognisedFormat } from '../format.ts'
import { several } from './files.ts'
import { mayBeTopology } from './topology.ts'

/** A TF.js graph model: `model.json` whose topology is a TensorFlow GraphDef, which has a list `node`. */
export const tfjsGraph: RecognisedFormat = {
  id: 'tfjs-graph',
  title: 'TensorFlow.js graph model',
  async match(candidate) {
    if (!mayBeTopology(candidate.head)) return undefined
    const json = readJson(candidate)
    if (json === undefined || !isGraph(json)) return undefined
    return several(candidate, 'tfjs-graph', shards(json))
  },
}

function readJson({ absolute, path, byteLength }: Candidate): JsonObject | undefined {
  if (byteLength > DEFAULT_LIMITS.jsonBytes) return undefined
  try {
    return parseJsonObject(readFileSync(absolute), path, DEFAULT_LIMITS)
  } catch (error) {
    if (error instanceof ArtifactError) return undefined
    throw error
  }
}

function isGraph(json: JsonObject): boolean {
  const topology = json['modelTopology']
  return json['format'] === 'graph-model' || (isJsonObject(topology) && Array.isArray(topology['node']))
}

function shards(json: JsonObject): string[] {
  const manifest = json['weightsManifest']
  if (!Array.isArray(manifest)) return []
  return manifest
    .flatMap((group) => (isJsonObject(group) && Array.isArray(group['paths']) ? group['paths'] : []))
    .filter((path): path is string => typeof path === 'string' && !path.split('/').includes('..'))
    .slice(0, DEFAULT_LIMITS.files)
}
