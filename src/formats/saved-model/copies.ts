import { isSameTensor } from '../../compare/chunks.ts'
import { contentHash } from '../../compare/contents.ts'
import { ArtifactError } from '../../evidence/errors.ts'
import type { Finding } from '../../evidence/finding.ts'
import type { TensorEntry } from '../../tensor/tensor.ts'

/**
 * `Model.export` of Keras 3 saves every variable twice: in `variables/<n>`, which Python hands back, and in
 * `_all_variables/<n>`, which the signatures compute with. Copies that differ are two models in one file.
 */
const COPIES = '_all_variables/'
const ORIGINALS = 'variables/'

/** Tensors that are such a second copy of another one: reading the file compares the two. */
export function copiesAmong(entries: Iterable<TensorEntry>): ReadonlySet<TensorEntry> {
  const all = [...entries]
  const originals = new Set(all.filter(({ name }) => !name.startsWith(COPIES)).map(({ alias }) => alias))
  return new Set(
    all.filter(({ name, alias }) => name.startsWith(COPIES) && alias !== undefined && originals.has(alias)),
  )
}

/** Copies that differ from their originals, or have none; `broken` names tensors that are reported already. */
export function compareCopies(
  entries: readonly TensorEntry[],
  broken: ReadonlySet<string>,
  file: string,
): readonly Finding[] {
  const originals = groups(entries, ORIGINALS)
  return [...groups(entries, COPIES)].flatMap(([alias, copies]) => {
    const sources = originals.get(alias) ?? []
    if ([...copies, ...sources].some(({ name }) => broken.has(name))) return []
    const different = differing(sources, copies)
    if (different === null) return []
    const [first] = sources
    const against = first === undefined ? 'has no counterpart there' : `differs from ${first.name}`
    const message =
      `${file}: ${alias} is stored twice, and ${different.name} ${against}: signatures compute with the one, Python ` +
      'hands back the other. Export the model again.'
    return [{ cause: 'tensor-differs', severity: 'error', file, tensor: different.name, message }]
  })
}

function groups(entries: readonly TensorEntry[], prefix: string): Map<string, TensorEntry[]> {
  const found = new Map<string, TensorEntry[]>()
  for (const entry of entries) {
    const { alias } = entry
    // Without names nothing says which is a copy of which; that these could not be read is said elsewhere.
    if (alias === undefined || !entry.name.startsWith(prefix)) continue
    found.set(alias, [...(found.get(alias) ?? []), entry])
  }
  return found
}

/** The first copy that no original equals, or null. A copy that cannot be read is reported where its file is. */
function differing(sources: readonly TensorEntry[], copies: readonly TensorEntry[]): TensorEntry | null {
  try {
    const [source, copy] = [sources[0], copies[0]]
    if (source !== undefined && copy !== undefined && sources.length === 1 && copies.length === 1) {
      return isSameTensor(source, copy) ? null : copy
    }
    // One name for several variables: every content has to be there.
    const known = new Set(sources.map(contentHash))
    return copies.find((one) => !known.has(contentHash(one))) ?? null
  } catch (error) {
    if (error instanceof ArtifactError) return null
    throw error
  }
}
