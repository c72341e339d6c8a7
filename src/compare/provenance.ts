import type { DType } from '../tensor/dtype.ts'
import type { TensorEntry } from '../tensor/tensor.ts'
import { contentHash, groupBy } from './contents.ts'
import { rounded } from './expected.ts'
import { dims } from './words.ts'

/** A tensor that a loader hands back, and the stored tensor that it is, or stands in the place of. */
export interface Traced {
  readonly stored: TensorEntry
  readonly loaded: TensorEntry
  /**
   * `content`: the very bytes are in the file, or its values rounded to the type that the program wants. Else the file lacks
   * them, and this is what it has for the place.
   */
  readonly by: 'content' | 'place'
}

export interface Provenance {
  readonly pairs: readonly Traced[]
  /** Loaded, and the file has neither its content nor a tensor for it. */
  readonly extra: readonly TensorEntry[]
  /** Stored and expected, and not handed back. */
  readonly missing: readonly TensorEntry[]
}

/**
 * Where each loaded tensor comes from. Loaders name tensors otherwise than files do, and number them anew, so content
 * comes first: type, shape and every byte. A stored tensor accounts for one loaded tensor only, but for copies of one
 * that the model holds twice. What has no content in the file is held against a stored tensor that nobody handed back,
 * of the same type and shape, the one with the most similar name.
 * @param expected the stored tensors that the model needs
 * @param others further stored tensors (optimizer state, second copies), whose content is allowed too
 * @param castOf the type that the program wants a stored tensor in, where it is another one: loaders round to it
 */
export function traceTensors(
  expected: readonly TensorEntry[],
  others: readonly TensorEntry[],
  loaded: readonly TensorEntry[],
  castOf: (stored: TensorEntry) => DType | null = () => null,
): Provenance {
  const waiting = new Set(expected)
  const stored = [...expected, ...others.filter((entry) => !waiting.has(entry))]
  const free = groupBy(stored, contentHash)
  const known = new Map([...free].map(([hash, entries]) => [hash, entries[0]]))
  const pairs: Traced[] = []
  const strange: { readonly entry: TensorEntry; readonly copyOf: TensorEntry | undefined }[] = []
  for (const entry of loaded) {
    const hash = contentHash(entry)
    const candidates = free.get(hash) ?? []
    const source = mostSimilar(entry, candidates)
    if (source === undefined) {
      strange.push({ entry, copyOf: known.get(hash) })
      continue
    }
    candidates.splice(candidates.indexOf(source), 1)
    waiting.delete(source)
    pairs.push({ stored: source, loaded: entry, by: 'content' })
  }
  const casts = groupBy(waiting, (entry) => {
    const dtype = castOf(entry)
    return dtype === null ? undefined : contentHash(rounded(entry, dtype))
  })
  const extra: TensorEntry[] = []
  const unplaced = strange.filter(({ entry }) => {
    if (casts.size === 0) return true
    const candidates = (casts.get(contentHash(entry)) ?? []).filter((one) => waiting.has(one))
    const source = mostSimilar(entry, candidates)
    if (source === undefined) return true
    waiting.delete(source)
    pairs.push({ stored: source, loaded: entry, by: 'content' })
    return false
  })
  for (const { entry, copyOf } of unplaced) {
    const place = mostSimilar(
      entry,
      [...waiting].filter((one) => fits(one, entry, castOf)),
    )
    if (place !== undefined) waiting.delete(place)
    if (place !== undefined) pairs.push({ stored: place, loaded: entry, by: 'place' })
    else if (copyOf !== undefined) pairs.push({ stored: copyOf, loaded: entry, by: 'content' })
    else extra.push(entry)
  }
  return { pairs, extra, missing: [...waiting] }
}

function fits(stored: TensorEntry, loaded: TensorEntry, castOf: (stored: TensorEntry) => DType | null): boolean {
  const isType = stored.dtype === loaded.dtype || castOf(stored) === loaded.dtype
  return isType && dims(stored.shape) === dims(loaded.shape)
}

/** The entry that shares most of the path with a loaded one; the first of several. */
function mostSimilar(loaded: TensorEntry, entries: readonly TensorEntry[]): TensorEntry | undefined {
  const name = wordsOf(loaded.name)
  let best: { readonly entry: TensorEntry; readonly score: number } | undefined
  for (const entry of entries) {
    const score = common(name, wordsOf(entry.alias ?? entry.name))
    if (best === undefined || score > best.score) best = { entry, score }
  }
  return best?.entry
}

/** Words of a path: separators, underscores and the numbers of Keras's copies stand between them. */
function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .replace(/:\d+$/, '')
    .split(/[^a-z0-9]+/)
}

/** How many words two names share, in order, from the end. */
function common(a: readonly string[], b: readonly string[]): number {
  const waiting = [...b]
  let count = 0
  for (const word of a.toReversed()) {
    const at = waiting.lastIndexOf(word)
    if (at < 0) continue
    count++
    waiting.length = at
  }
  return count
}
