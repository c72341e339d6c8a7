import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { ArtifactError } from '../../evidence/errors.ts'
import type { Finding } from '../../evidence/finding.ts'
import { isJsonObject, parseJsonObject, type JsonObject } from '../../io/json.ts'
import { DEFAULT_LIMITS, type Limits } from '../../io/limits.ts'
import { weightTable } from '../../tensor/entry.ts'
import type { Artifact, Candidate, Model } from '../format.ts'
import { shardPaths } from '../tfjs-weights/files.ts'
import { layOut } from '../tfjs-weights/entries.ts'
import { openGroup } from '../tfjs-weights/group-source.ts'
import { parseManifest } from '../tfjs-weights/manifest.ts'
import { readEntryPoint } from '../tfjs-weights/stored.ts'
import { isLayersModel, metadataOf, programOf } from './topology.ts'
import { verifyGroups, type OpenGroup } from '../tfjs-weights/verify.ts'

/**
 * Recognises `model.json` by what it says, whatever its name. A broken one that names a layers model is recognised all
 * the same: opening it says what is wrong.
 */
export function matchLayersModel(candidate: Candidate): Artifact | undefined {
  const { path, absolute } = candidate
  const artifact = (files: readonly string[]): Artifact => ({
    path,
    absolute,
    format: 'tfjs-layers',
    files: [...new Set([path, ...files])].sort(),
  })
  if (candidate.byteLength > DEFAULT_LIMITS.jsonBytes) return seemsLayersModel(candidate) ? artifact([]) : undefined
  try {
    const json = parseJsonObject(readFileSync(absolute), path, DEFAULT_LIMITS)
    return isLayersModel(json) ? artifact(shardPaths(json, path)) : undefined
  } catch (error) {
    if (error instanceof ArtifactError) return seemsLayersModel(candidate) ? artifact([]) : undefined
    throw error
  }
}

function seemsLayersModel({ head }: Candidate): boolean {
  const text = Buffer.from(head).toString('latin1')
  if (/"format"\s*:\s*"graph-model"/.test(text)) return false
  return (
    /"format"\s*:\s*"layers-model"/.test(text) ||
    /"modelTopology"\s*:\s*\{\s*"(class_name|keras_version|model_config)"/.test(text)
  )
}

/**
 * Opens a TF.js layers model. A shard that is missing or short does not keep it from opening: its tensors throw when
 * they are read, and `verify` names it.
 * @throws ArtifactError `malformed`, `limit-exceeded`, `path-traversal`, `missing-file`
 */
export function openLayersModel(artifact: Artifact, limits: Limits): Model {
  const json = parseJsonObject(readEntryPoint(artifact, limits), artifact.path, limits)
  const manifest = json['weightsManifest']
  const groups = (manifest === undefined ? [] : parseManifest(manifest, artifact.path, limits)).map(
    (group): OpenGroup => {
      const source = openGroup(dirname(artifact.absolute), artifact.path, group.paths)
      return { source, layout: layOut(group.weights, source) }
    },
  )
  const program = programOf(json)
  return {
    format: 'tfjs-layers',
    artifact,
    weights: weightTable(groups.flatMap(({ layout }) => layout.entries)),
    ...(program === undefined ? {} : { program }),
    metadata: metadataOf(json),
    verify: () => Promise.resolve([...incomplete(json, artifact.path), ...verifyGroups(artifact.path, groups)]),
    close() {
      for (const { source } of groups) source.close()
    },
  }
}

/** Parts that a document lacks, and what TF.js makes of that. */
function incomplete(json: JsonObject, path: string): readonly Finding[] {
  const missing = (part: string, effect: string): Finding => ({
    cause: 'malformed',
    severity: 'error',
    file: path,
    message: `${path}: has no ${part}; ${effect}`,
  })
  return [
    ...(isJsonObject(json['modelTopology']) ? [] : [missing('modelTopology', 'TF.js cannot load it as a model')]),
    ...(json['weightsManifest'] === undefined
      ? [missing('weightsManifest', 'TF.js loads it with fresh random weights and says nothing')]
      : []),
  ]
}
