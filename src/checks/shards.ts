import { createHash } from 'node:crypto'
import { posix } from 'node:path'

import { exchanged, pieceHashes } from '../compare/pieces.ts'
import { pairTensors, type NamedTensor } from '../compare/pairing.ts'
import type { Finding } from '../evidence/finding.ts'
import type { Artifact } from '../formats/format.ts'
import { parseManifest, type Group } from '../formats/tfjs-weights/manifest.ts'
import { readDocument, readShards } from '../formats/tfjs-weights/stored.ts'
import { DEFAULT_LIMITS } from '../io/limits.ts'
import type { TensorEntry } from '../tensor/tensor.ts'
import { namedTensors, type Opened } from './open.ts'

/** Tensors that wrong shards account for, and what is said of them. */
export interface SwappedShards {
  readonly finding: Finding
  readonly tensors: ReadonlySet<string>
}

/**
 * Whether shards of a TF.js model have exchanged contents: put back into the order that a sibling's tensors ask for,
 * every byte agrees. null where that is not so, or cannot be told (quantised weights, sizes that do not add up).
 */
export function swappedShards(found: Opened, expected: readonly NamedTensor[], against: string): SwappedShards | null {
  if (found.artifact.format !== 'tfjs-layers') return null
  const groups = parseManifest(
    readDocument(found.artifact, DEFAULT_LIMITS)['weightsManifest'],
    found.artifact.path,
    DEFAULT_LIMITS,
  )
  const partners = new Map(
    pairTensors(expected, namedTensors(found)).pairs.map((pair) => [pair.found.entry.name, pair.expected.entry]),
  )
  const [wanted, held, paths, tensors]: [string[], string[], string[], string[]] = [[], [], [], []]
  for (const group of groups) {
    const ordered = sourcesOf(group, partners)
    if (ordered === null) return null
    const shards = group.paths.map((path) => shardOf(found.artifact, path))
    const digests = pieceHashes({ tensors: ordered, sizes: shards.map(({ size }) => size) })
    if (digests === null) return null
    wanted.push(...digests)
    held.push(...shards.map(({ digest }) => digest))
    paths.push(...group.paths)
    tensors.push(...group.weights.map(({ name }) => name))
  }
  const circles = exchanged(wanted, held)
  if (circles === null) return null
  const names = circles.flat().map((place) => shardPath(found.artifact, paths[place] ?? ''))
  return { finding: findingOf(names, found.artifact, against), tensors: new Set(tensors) }
}

/** The sibling's tensors in the order of a group; null where one is missing or is stored otherwise. */
function sourcesOf(group: Group, partners: ReadonlyMap<string, TensorEntry>): TensorEntry[] | null {
  const ordered: TensorEntry[] = []
  for (const { name, dtype, quantization } of group.weights) {
    const source = partners.get(name)
    if (source === undefined || quantization !== undefined || source.dtype !== dtype || dtype === 'string') return null
    ordered.push(source)
  }
  return ordered
}

/** Size and digest of one shard; only one is held in memory at a time. */
function shardOf(artifact: Artifact, path: string): { readonly size: number; readonly digest: string } {
  const [bytes] = readShards(artifact, [path])
  const shard = new Uint8Array(bytes ?? new ArrayBuffer(0))
  return { size: shard.byteLength, digest: createHash('sha256').update(shard).digest('hex') }
}

function shardPath({ path }: Artifact, name: string): string {
  return posix.join(posix.dirname(path), name)
}

function findingOf(names: readonly string[], { path }: Artifact, against: string): Finding {
  return {
    cause: 'shards-swapped',
    severity: 'error',
    file: names[0] ?? path,
    message:
      `${path}: the files ${names.join(' and ')} have exchanged contents: put back, every byte agrees with ${against}. ` +
      'Rename them back, or upload the shards again.',
    metrics: { shards: names.length },
  }
}
