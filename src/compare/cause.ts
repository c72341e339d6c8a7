import type { Cause } from '../evidence/finding.ts'
import { contentHash, formOf, groupBy } from './contents.ts'
import type { Differing, Explanation, Fingerprint } from './fingerprints/fingerprint.ts'
import { float16Overflow, infinite, nanPayload, nanPoisoned, negativeZero } from './fingerprints/non-finite.ts'
import { quantised } from './fingerprints/quantised.ts'
import { rearranged } from './fingerprints/rearranged.ts'
import { integerWrap, roundedFloat, underflowed } from './fingerprints/rounding.ts'
import { bitFlip, channelSignFlipped, signFlipped } from './fingerprints/signs.ts'
import { initializerOf, unrelated } from './fingerprints/unrelated.ts'
import { constant, scaled, varianceForDeviation, zeroed } from './fingerprints/values.ts'
import { coordinates, exact, figure, fit, list } from './words.ts'

/** One explanation and the tensors that it accounts for. */
export interface Explained {
  readonly tensors: readonly Differing[]
  readonly explanation: Explanation
}

/** A tensor that is as it ought to be, or not: the place where the content of another may have come from. */
export interface Origin {
  readonly path: string
  readonly trainable: boolean
  readonly expected: Differing['expected']
}

/** Facts that need no second opinion, however small the tensor. */
const FACTS: readonly Fingerprint[] = [nanPoisoned, float16Overflow, infinite, negativeZero, nanPayload, zeroed]

/** Ways of coming to be that must account for every element; the most specific first. */
const HYPOTHESES: readonly Fingerprint[] = [
  bitFlip,
  signFlipped,
  channelSignFlipped,
  constant,
  integerWrap,
  roundedFloat,
  underflowed,
  varianceForDeviation,
  scaled,
  quantised,
  rearranged,
]

/** What a cause makes true besides: no second opinion, only the same thing said more weakly. */
const INCLUDES: Partial<Record<Cause, readonly Cause[]>> = {
  'sign-flipped': ['scaled'],
  constant: ['quantised', 'permuted'],
  'undeclared-downcast': ['quantised', 'scaled', 'underflowed'],
  'float16-rounded': ['quantised', 'scaled', 'underflowed'],
  'bfloat16-rounded': ['quantised', 'scaled', 'underflowed'],
  scaled: ['quantised'],
}

/** In tensors this small, several explanations fit by accident. */
const TINY = 4

/**
 * Names the causes of all differences between two sets of tensors, from their fingerprints. What belongs together is
 * said once. Every differing tensor is in exactly one explanation.
 */
export function explain(differing: readonly Differing[], origins: readonly Origin[]): readonly Explained[] {
  const waiting = new Set(differing)
  const explained: Explained[] = []
  const take = (found: readonly Explained[]): void => {
    for (const item of found) {
      explained.push(item)
      for (const tensor of item.tensors) waiting.delete(tensor)
    }
  }
  take(statisticsReset(differing))
  take(movedContents([...waiting], origins))
  const alone: Explained[] = []
  for (const tensor of waiting) {
    const explanation = explainAlone(tensor)
    if (explanation !== null) alone.push({ tensors: [tensor], explanation })
  }
  take(roundedAlike(alone))
  take(reinitialised([...waiting]))
  take(stale([...waiting], origins.filter(({ trainable }) => trainable).length))
  take([...waiting].map((tensor) => ({ tensors: [tensor], explanation: lastResort(tensor) })))
  return explained
}

/** What one tensor's own figures say, or null. */
export function explainAlone(tensor: Differing): Explanation | null {
  for (const fact of FACTS) {
    const explanation = fact(tensor)
    if (explanation !== null) return explanation
  }
  const fits: Explanation[] = []
  for (const hypothesis of HYPOTHESES) {
    const explanation = hypothesis(tensor)
    if (explanation === null) continue
    if (fits.some(({ cause }) => INCLUDES[cause]?.includes(explanation.cause) === true)) continue
    fits.push(explanation)
  }
  const [first, ...others] = fits
  if (first === undefined || others.length === 0) return first ?? null
  const also = `; it also ${list(others.map(({ what }) => what))}, and the figures cannot tell which`
  if (tensor.difference.count > TINY) return { ...first, what: first.what + also }
  const certain = lastResort(tensor)
  return { ...certain, what: `${certain.what}: it ${first.what}${also}` }
}

/** Roundings that a whole file went through. */
const ROUNDINGS: readonly Cause[] = ['undeclared-downcast', 'float16-rounded', 'bfloat16-rounded']

/** Tensors that were rounded in the same way are one finding, with the figures of the one that lost most. */
function roundedAlike(explained: readonly Explained[]): readonly Explained[] {
  const kindOf = ({ explanation: { cause, what } }: Explained): string | undefined =>
    ROUNDINGS.includes(cause) ? `${cause} ${what.replace(/ \(largest error [^)]*\)/, '')}` : undefined
  const groups = groupBy(explained, kindOf)
  const others = explained.filter((item) => kindOf(item) === undefined)
  return [...groups.values()].flatMap(together).concat(others)
}

function together(group: readonly Explained[]): readonly Explained[] {
  const loss = ({ explanation }: Explained): number => explanation.metrics?.['max_abs'] ?? 0
  const [worst] = [...group].sort((a, b) => loss(b) - loss(a))
  if (worst === undefined || group.length === 1) return group
  const what = worst.explanation.what.replace(/^is what/, 'are what').replace('it is stored', 'they are stored')
  return [{ tensors: group.flatMap(({ tensors }) => tensors), explanation: { ...worst.explanation, what } }]
}

/** Means of 0 and variances of 1 throughout: statistics that never saw data, or were not loaded. */
function statisticsReset(differing: readonly Differing[]): Explained[] {
  const filled = (role: RegExp, value: number): Differing[] =>
    differing.filter(
      ({ path, difference }) =>
        role.test(path) && difference.foundLevels?.size === 1 && difference.foundLevels.has(value),
    )
  const [means, variances] = [filled(/(^|\/)moving_mean$/, 0), filled(/(^|\/)moving_variance$/, 1)]
  if (means.length === 0 || variances.length === 0) return []
  const tensors = differing.filter((tensor) => means.includes(tensor) || variances.includes(tensor))
  const layers = new Set(tensors.map(({ path }) => path.replace(/\/[^/]*$/, '')))
  const explanation: Explanation = {
    cause: 'batchnorm-statistics-reset',
    what: `hold only means of 0 and variances of 1, as in an untrained BatchNormalization (${list([...layers])})`,
    fix: 'The moving statistics are not trainable weights: save them too, and export from the trained model.',
    metrics: { layers: layers.size, tensors: tensors.length },
  }
  return [{ tensors, explanation }]
}

/** Tensors that hold what belongs into others of the same type and shape: exchanged in a circle, or copied. */
function movedContents(differing: readonly Differing[], origins: readonly Origin[]): Explained[] {
  const kind = ({ expected }: Origin): string => formOf(expected)
  const byKind = groupBy(origins, kind)
  const owner = new Map<Differing, string>()
  for (const [key, members] of groupBy(differing.filter(isTelling), (tensor) => kind(tensor))) {
    const homes = byKind.get(key) ?? []
    if (homes.length < 2) continue
    const byContent = groupBy(homes, (origin) => contentHash(origin.expected))
    for (const tensor of members) {
      const candidates = byContent.get(contentHash(tensor.found)) ?? []
      if (candidates.length === 1 && candidates[0] !== undefined) owner.set(tensor, candidates[0].path)
    }
  }
  const byPath = new Map([...owner.keys()].map((tensor) => [tensor.path, tensor]))
  const done = new Set<Differing>()
  const explained: Explained[] = []
  for (const start of owner.keys()) {
    if (done.has(start)) continue
    const circle = circleFrom(start, owner, byPath)
    for (const tensor of circle ?? [start]) done.add(tensor)
    explained.push(circle === null ? copied(start, owner.get(start) ?? '') : swapped(circle))
  }
  return explained
}

/** A constant's content says nothing about where it came from. */
function isTelling({ difference, found }: Differing): boolean {
  return found.dtype !== 'string' && difference.foundLevels?.size !== 1
}

function circleFrom(
  start: Differing,
  owner: ReadonlyMap<Differing, string>,
  byPath: ReadonlyMap<string, Differing>,
): Differing[] | null {
  const circle: Differing[] = []
  let next: Differing | undefined = start
  while (next !== undefined && !circle.includes(next)) {
    circle.push(next)
    next = byPath.get(owner.get(next) ?? '')
  }
  return next === start ? circle : null
}

function swapped(circle: readonly Differing[]): Explained {
  const names = circle.map(({ found }) => found.name)
  const what =
    circle.length === 2
      ? `hold each other's values: ${list(names)} are exchanged`
      : `hold each other's values in a circle: ${names.join(' <- ')} <- ${names[0] ?? ''}`
  return {
    tensors: circle,
    explanation: {
      cause: 'tensors-swapped',
      what,
      fix: 'Both have one shape, so loading by position cannot notice: match them by name.',
      metrics: { tensors: circle.length },
    },
  }
}

function copied(tensor: Differing, from: string): Explained {
  return {
    tensors: [tensor],
    explanation: {
      cause: 'tensor-differs',
      what: `holds the values of ${from}`,
      fix: 'One tensor was written twice and another one lost: match them by name.',
    },
  }
}

/** Tensors that have nothing to do with what was expected and stand in no file: drawn anew. */
function reinitialised(differing: readonly Differing[]): Explained[] {
  const proven = differing.filter((tensor) => unrelated(tensor) === 2)
  if (proven.length === 0) return []
  const tensors = differing.filter((tensor) => unrelated(tensor) > 0)
  const worst = proven.reduce((a, b) => (b.difference.count > a.difference.count ? b : a))
  const initializer = proven.map(initializerOf).find((name) => name !== null)
  const { relativeL2, cosine, maxAbs } = worst.difference
  return [
    {
      tensors,
      explanation: {
        cause: 'reinitialised-tensors',
        what:
          `${fit(tensors.length, 'has', 'have')} nothing in common with what was expected (in the largest: cosine ${figure(cosine)}, relative L2 ` +
          `${figure(relativeL2)}; independent draws give 0 and about 1.414), and no stored tensor holds ${fit(tensors.length, 'its', 'their')} values` +
          (initializer === undefined
            ? ''
            : `; ${fit(tensors.length, 'its', 'their')} range is that of a fresh ${initializer}`),
        fix:
          `${fit(tensors.length, 'It was', 'They were')} initialised again while loading: layers that build their variables on first call find nothing ` +
          'to restore into. Load and save again with every layer built, and compare.',
        metrics: { tensors: tensors.length, relative_l2: relativeL2, cosine, max_abs: maxAbs },
      },
    },
  ]
}

/** Share of the trainable tensors that training moves. */
const NEARLY_ALL = 0.9
/** Two steps of one training run point the same way. */
const SAME_RUN = 0.7

/** Every trainable tensor a little off: another step of the same training run. */
function stale(differing: readonly Differing[], trainable: number): Explained[] {
  const trained = differing.filter((tensor) => tensor.trainable)
  if (trained.length < 2 || trained.length < trainable * NEARLY_ALL) return []
  let [product, expected, found] = [0, 0, 0]
  for (const { difference } of trained) {
    const { cosine, expectedNorm, foundNorm } = difference
    product += Number.isNaN(cosine) ? 0 : cosine * expectedNorm * foundNorm
    expected += expectedNorm ** 2
    found += foundNorm ** 2
  }
  const cosine = product / Math.sqrt(expected * found)
  if (!(cosine >= SAME_RUN)) return []
  const worst = Math.max(...trained.map(({ difference }) => difference.maxAbs))
  return [
    {
      tensors: differing,
      explanation: {
        cause: 'stale-sibling',
        what: `all differ a little (overall cosine ${figure(cosine)}, largest difference ${figure(worst)}): another step of the same training`,
        fix: 'Export all siblings from the same training state again.',
        metrics: { tensors: differing.length, cosine, max_abs: worst },
      },
    },
  ]
}

/** The figures alone. */
function lastResort({ difference, found }: Differing): Explanation {
  const { differing, count, maxAbs, worstIndex, worstExpected, worstFound, relativeL2, cosine } = difference
  const where =
    worstIndex < 0
      ? ''
      : `; the largest difference is ${figure(maxAbs)} at ${coordinates(worstIndex, found.shape)}: ` +
        `${exact(worstExpected)} became ${exact(worstFound)}`
  return {
    cause: 'tensor-differs',
    what: `differs in ${differing} of ${count} elements${where} (relative L2 ${figure(relativeL2)}, cosine ${figure(cosine)})`,
    fix: 'Find out which of the two is meant, and export the other one again from it.',
    metrics: { differing, max_abs: maxAbs, relative_l2: relativeL2, cosine },
  }
}
