import type { TensorEntry } from '../tensor/tensor.ts'
import { contentHash, groupBy } from './contents.ts'

/** A tensor as one side of a comparison knows it. */
export interface NamedTensor {
  /** Canonical variable path, the same in every format; null where the tensor is known by its stored name only. */
  readonly path: string | null
  readonly entry: TensorEntry
  readonly trainable: boolean
  /** State without meaning at inference (seed generators): one that only one side has is no loss. */
  readonly bookkeeping: boolean
}

/** What only training asks for never stands for a weight, whatever it holds. */
const contentOf = ({ entry }: NamedTensor): string | undefined =>
  entry.training === true ? undefined : contentHash(entry)

export interface Pair {
  /** Canonical path, or the stored name. */
  readonly path: string
  readonly expected: NamedTensor
  readonly found: NamedTensor
  readonly by: 'path' | 'name' | 'content'
}

/** Every tensor of both sides, each exactly once. */
export interface Pairing {
  readonly pairs: readonly Pair[]
  /** Expected and not found; found and not expected. Without bookkeeping. */
  readonly missing: readonly NamedTensor[]
  readonly extra: readonly NamedTensor[]
  /** Bookkeeping that stands on one side only. */
  readonly ignored: readonly NamedTensor[]
}

/**
 * Pairs tensors by canonical path, then by exact stored name, then by content where as many have it on both sides.
 * Constants of a graph, which converters copy and share, may be there more than once or stand for several.
 */
export function pairTensors(expected: readonly NamedTensor[], found: readonly NamedTensor[]): Pairing {
  const pairs: Pair[] = []
  const waiting = { expected: new Set(expected), found: new Set(found) }
  const match = (
    by: Pair['by'],
    key: (tensor: NamedTensor) => string | undefined,
    join: (left: readonly NamedTensor[], right: readonly NamedTensor[]) => Joined,
  ): void => {
    const candidates = groupBy(waiting.found, key)
    for (const [name, group] of groupBy(waiting.expected, key)) {
      for (const [left, right] of join(group, candidates.get(name) ?? [])) {
        pairs.push({ path: left.path ?? left.entry.name, expected: left, found: right, by })
        waiting.expected.delete(left)
        waiting.found.delete(right)
      }
    }
  }
  match('path', (tensor) => tensor.path ?? undefined, onlyOnes)
  match('name', (tensor) => tensor.entry.name, onlyOnes)
  if (waiting.expected.size > 0 && waiting.found.size > 0) match('content', contentOf, equals)
  const [missing, extra] = [[...waiting.expected], [...waiting.found]]
  return {
    pairs,
    missing: missing.filter(({ bookkeeping }) => !bookkeeping),
    extra: extra.filter(({ bookkeeping }) => !bookkeeping),
    ignored: [...missing, ...extra].filter(({ bookkeeping }) => bookkeeping),
  }
}

type Joined = readonly (readonly [NamedTensor, NamedTensor])[]

/** What several have tells nothing. */
function onlyOnes([left, ...others]: readonly NamedTensor[], [right, ...more]: readonly NamedTensor[]): Joined {
  return left === undefined || right === undefined || others.length + more.length > 0 ? [] : [[left, right]]
}

function equals(left: readonly NamedTensor[], right: readonly NamedTensor[]): Joined {
  const areConstants = [left, right].some((side) => side.every(({ bookkeeping }) => bookkeeping))
  // As many equal ones on both sides, fresh biases for one: whichever is which, each finds its own content.
  if (!areConstants && left.length !== right.length) return []
  return left.flatMap((tensor, i) => {
    const other = right[Math.min(i, right.length - 1)]
    return other === undefined ? [] : [[tensor, other] as const]
  })
}
