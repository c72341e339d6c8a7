import { ArtifactError } from '../../evidence/errors.ts'
import type { Finding } from '../../evidence/finding.ts'
import type { TensorEntry } from '../../tensor/tensor.ts'
import type { GroupLayout } from './entries.ts'
import type { GroupSource } from './group-source.ts'
import { truncated } from './group-source.ts'

/** A group that was opened and laid out. */
export interface OpenGroup {
  readonly source: GroupSource
  readonly layout: GroupLayout
}

/** What the files of the groups do not keep of what the manifest promises. Reads every tensor once. */
export function verifyGroups(entry: string, groups: readonly OpenGroup[]): readonly Finding[] {
  return [
    ...sharedFiles(entry, groups),
    ...groups.flatMap(({ source, layout }, i) => [
      ...source.missing.map((error) => error.toFinding()),
      ...shardOrder(entry, source),
      ...unreachable(entry, source),
      ...sizes(entry, source, layout, i === groups.length - 1),
      ...(source.missing.length === 0 ? layout.entries.flatMap((tensor) => readable(tensor)) : []),
    ]),
  ]
}

/** A file named twice is read twice: one of the two places must be wrong. */
function sharedFiles(entry: string, groups: readonly OpenGroup[]): readonly Finding[] {
  const paths = groups.flatMap(({ source }) => source.shards.map(({ path }) => path))
  const twice = new Set(paths.filter((path, i) => paths.indexOf(path) !== i))
  return [...twice].map((path) => ({
    cause: 'malformed',
    severity: 'error',
    file: path,
    message: `${entry}: weightsManifest names ${path} more than once, so its bytes would stand for several tensors`,
  }))
}

/** The converter numbers its shards; the numbers must stand in order and be complete. */
function shardOrder(entry: string, { shards }: GroupSource): readonly Finding[] {
  const numbers = shards.map(({ path }) => /shard(\d+)of(\d+)/.exec(path.slice(path.lastIndexOf('/') + 1)))
  if (numbers.some((match) => match === null)) return []
  const wrong = numbers.findIndex((match, i) => Number(match?.[1]) !== i + 1)
  const file = shards[wrong]?.path
  if (file !== undefined) {
    const message = `${entry}: weightsManifest lists ${file} as file ${wrong + 1} of its group: the shards stand out of order`
    return [{ cause: 'shards-swapped', severity: 'error', file, message }]
  }
  const total = Number(numbers[0]?.[2])
  if (numbers.length === 0 || total === shards.length) return []
  const message = `${entry}: weightsManifest lists ${shards.length} files of a group whose names say that there are ${total}`
  return [{ cause: 'missing-shard', severity: 'error', file: entry, message }]
}

/**
 * Names that lead elsewhere as addresses. TF.js puts a name behind the address of `model.json` as it is (tfjs-core,
 * io/http.ts, `getWeightUrls`): `#` and `?` end it there, and `%41` is another name to a server.
 */
function unreachable(entry: string, { shards }: GroupSource): readonly Finding[] {
  const folder = entry.slice(0, entry.lastIndexOf('/') + 1)
  return shards.flatMap(({ path, byteLength }): Finding[] => {
    const name = path.slice(folder.length)
    const fetched = fetchedAs(name)
    if (byteLength === null || fetched === name) return []
    const what = fetched === null ? 'asks for an address that servers cannot read' : `asks for ${fetched} instead`
    const message = `${entry}: weightsManifest names ${name}: a browser that loads this model from a server ${what}`
    const fix =
      `Rename ${name} in the manifest and on the disk: letters, digits, \`-\`, \`_\` and \`.\` are sound. ` +
      'Only an application with a `weightUrlConverter` of its own, or one that reads from a disk, loads it so.'
    return [{ cause: 'not-loadable', severity: 'error', file: path, message, fix }]
  })
}

/** The file that a server is asked for by a name in a manifest, or null where it cannot tell. */
function fetchedAs(name: string): string | null {
  const base = 'http://server/model/'
  try {
    return decodeURIComponent(new URL(base + name).pathname.slice('/model/'.length))
  } catch {
    return null
  }
}

function sizes(entry: string, source: GroupSource, layout: GroupLayout, last: boolean): readonly Finding[] {
  const { byteLength: needed, problem } = layout
  if (source.missing.length > 0) return []
  if (problem !== null) return [problem.toFinding()]
  if (needed === source.byteLength) return []
  if (needed > source.byteLength) return [truncated(entry, source.shards, needed, source.byteLength).toFinding()]
  const file = source.shards.at(-1)?.path ?? entry
  const extra = source.byteLength - needed
  // TF.js joins all groups before it takes them apart (tfjs-core/src/io/http.ts).
  const effect = last
    ? 'TF.js ignores them'
    : 'TF.js takes them for the next group, and every tensor after them is garbage'
  return [
    {
      cause: 'trailing-bytes',
      severity: 'error',
      file,
      message: `${file}: the group's files hold ${extra} bytes more than its tensors need; ${effect}`,
      metrics: { needed, found: source.byteLength, extra },
    },
  ]
}

/** Reads a tensor to its end. */
function readable(tensor: TensorEntry): readonly Finding[] {
  try {
    for (const chunk of tensor.chunks()) {
      if (tensor.dtype === 'bool' && chunk.some((byte) => byte > 1)) return [noBoolean(tensor)]
    }
    return []
  } catch (error) {
    // Short files are reported once, for their group.
    if (error instanceof ArtifactError) return error.code === 'truncated-file' ? [] : [error.toFinding()]
    throw error
  }
}

function noBoolean({ name }: TensorEntry): Finding {
  const message = `tensor ${name}: bytes other than 0 and 1 in a tensor of booleans`
  return { cause: 'malformed', severity: 'error', tensor: name, message }
}
