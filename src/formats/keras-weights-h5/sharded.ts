import { dirname, join } from 'node:path'
import { readFileSync, writeFileSync } from 'node:fs'

import { ArtifactError } from '../../evidence/errors.ts'
import type { Finding } from '../../evidence/finding.ts'
import { formatJson, isJsonObject, parseJsonObject } from '../../io/json.ts'
import type { JsonObject } from '../../io/json.ts'
import type { Limits } from '../../io/limits.ts'
import { isSafeRelative, resolveInside } from '../../io/paths.ts'
import { openFileSource, readBytes } from '../../io/sources.ts'
import type { TensorEntry } from '../../tensor/tensor.ts'
import { writingHdf5 } from '../hdf5/draft.ts'
import { openHdf5 } from '../hdf5/file.ts'
import type { Hdf5File } from '../hdf5/file.ts'
import type { Artifact, Candidate } from '../format.ts'
import { writeStore } from './write.ts'

/**
 * Weights in several files, listed by a `.weights.json`: `{ metadata: { total_size }, weight_map: { "/layers/dense/vars":
 * ["m_00000.weights.h5"] } }`. Source: keras/src/saving/saving_lib.py, ShardedH5IOStore.
 */
export interface Shards {
  readonly files: readonly Hdf5File[]
  /** Group of variables -> names of the shards that hold them; null for a single file. */
  readonly map: ReadonlyMap<string, readonly string[]> | null
}

const SUFFIX = '.weights.h5'

/** The list as an artifact with its shards, or undefined where a JSON file is no such list. */
export function matchSharded(candidate: Candidate, limits: Limits): Artifact | undefined {
  if (!candidate.path.endsWith('.json') || !new TextDecoder().decode(candidate.head).includes('"weight_map"')) {
    return undefined
  }
  const map = mapOf(parseJsonObject(readFileSync(candidate.absolute), candidate.path, limits))
  if (map === undefined) return undefined
  const folder = candidate.path.slice(0, candidate.path.lastIndexOf('/') + 1)
  const shards = shardNames(map).filter(isSafeRelative)
  return {
    path: candidate.path,
    absolute: candidate.absolute,
    format: 'keras-weights-h5',
    files: [candidate.path, ...shards.map((name) => folder + name)].sort(),
  }
}

/** @throws ArtifactError `missing-shard`, `path-traversal`, and what opening HDF5 files throws */
export async function openShards(artifact: Artifact, limits: Limits): Promise<Shards> {
  const list = openFileSource(artifact.absolute, artifact.path)
  try {
    const bytes = readBytes(list, 0, Math.min(list.byteLength, limits.jsonBytes + 1))
    const map = mapOf(parseJsonObject(bytes, artifact.path, limits))
    if (map === undefined) {
      throw new ArtifactError('malformed', `${artifact.path}: weight_map does not name ${SUFFIX} files`, {
        file: artifact.path,
      })
    }
    return { map, files: await openAll(artifact, shardNames(map), limits) }
  } finally {
    list.close()
  }
}

/** Groups that the list promises and no shard has, and groups that no list names. */
export function compareWithMap(artifact: Artifact, { files, map }: Shards): Finding[] {
  const findings: Finding[] = []
  const report = (cause: 'missing-tensor' | 'unread-content', tensor: string, what: string): void => {
    findings.push({
      cause,
      severity: 'error',
      message: `${artifact.path}: ${what}`,
      file: artifact.path,
      tensor,
    })
  }
  const held = files.map((file) => [baseName(file), new Set([...file.datasets.keys()].map(groupOf))] as const)
  for (const [group, shards] of map ?? []) {
    for (const [shard, groups] of held) {
      if (shards.includes(shard) && !groups.has(group)) {
        report('missing-tensor', group, `weight_map says that ${shard} holds ${group}; it does not`)
      }
    }
  }
  for (const [shard, groups] of held) {
    for (const group of groups) {
      if (map !== null && map.get(group)?.includes(shard) !== true) {
        report('unread-content', group, `${shard} holds ${group}, which weight_map does not say: Keras never loads it`)
      }
    }
  }
  return findings
}

/** Writes shards of at most `shardBytes` bytes of values and their list. @returns paths, the list first */
export function writeShards(
  weights: readonly TensorEntry[],
  directory: string,
  stem: string,
  shardBytes: number,
  model: string | undefined,
): string[] {
  const map = new Map<string, string[]>()
  const paths: string[] = []
  for (const [index, part] of partsOf(weights, shardBytes).entries()) {
    const name = `${stem}_${String(index).padStart(5, '0')}${SUFFIX}`
    const path = join(directory, name)
    writingHdf5(path, (writer) => {
      writeStore(writer, part, model)
    })
    paths.push(path)
    for (const group of new Set(part.map((entry) => `/${groupOf(entry.name)}`))) {
      map.set(group, [...(map.get(group) ?? []), name])
    }
  }
  const total = weights.reduce((sum, entry) => sum + entry.byteLength, 0)
  const list = join(directory, `${stem}.weights.json`)
  writeFileSync(list, formatJson({ metadata: { total_size: total }, weight_map: Object.fromEntries(map) }, 4))
  return [list, ...paths]
}

function partsOf(weights: readonly TensorEntry[], shardBytes: number): TensorEntry[][] {
  const parts: TensorEntry[][] = [[]]
  let bytes = 0
  for (const entry of weights) {
    bytes += entry.byteLength
    if (bytes > shardBytes && (parts.at(-1)?.length ?? 0) > 0) {
      parts.push([])
      bytes = entry.byteLength
    }
    parts.at(-1)?.push(entry)
  }
  return parts
}

function mapOf(list: JsonObject): Map<string, readonly string[]> | undefined {
  const stored = list['weight_map']
  if (!isJsonObject(stored)) return undefined
  const map = new Map<string, readonly string[]>()
  for (const [group, value] of Object.entries(stored)) {
    const names: readonly unknown[] = Array.isArray(value) ? value : [value]
    if (!names.every((name): name is string => typeof name === 'string' && name.endsWith(SUFFIX))) return undefined
    map.set(group.replace(/^\//, ''), names)
  }
  return map.size === 0 ? undefined : map
}

function shardNames(map: ReadonlyMap<string, readonly string[]>): string[] {
  return [...new Set([...map.values()].flat())].sort()
}

async function openAll(artifact: Artifact, names: readonly string[], limits: Limits): Promise<Hdf5File[]> {
  if (names.length > limits.files) {
    throw new ArtifactError('limit-exceeded', `${artifact.path}: ${names.length} shards, allowed are ${limits.files}`, {
      file: artifact.path,
    })
  }
  const files: Hdf5File[] = []
  try {
    for (const name of names) files.push(await openHdf5(openShard(artifact, name), limits))
    return files
  } catch (error) {
    for (const file of files) file.close()
    throw error
  }
}

function openShard(artifact: Artifact, name: string): ReturnType<typeof openFileSource> {
  const absolute = resolveInside(dirname(artifact.absolute), name, artifact.path)
  const path = artifact.path.slice(0, artifact.path.lastIndexOf('/') + 1) + name
  try {
    return openFileSource(absolute, path)
  } catch (error) {
    if (!(error instanceof ArtifactError) || error.code !== 'missing-file') throw error
    throw new ArtifactError('missing-shard', `${artifact.path}: lists the shard ${name}, which is not there`, {
      file: path,
    })
  }
}

function baseName(file: Hdf5File): string {
  return file.source.name.slice(file.source.name.lastIndexOf('/') + 1)
}

function groupOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
