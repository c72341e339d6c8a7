import type { Finding, Metrics } from '../evidence/finding.ts'
import type { WeightClass, Worst } from '../evidence/report.ts'
import type { TensorEntry } from '../tensor/tensor.ts'
import type { Transform } from '../tensor/transform.ts'
import { explain, type Explained, type Origin } from './cause.ts'
import { applyTransform } from './expected.ts'
import { measure, type Difference } from './fingerprints/difference.ts'
import type { Differing, Explanation } from './fingerprints/fingerprint.ts'
import { float16Overflow } from './fingerprints/non-finite.ts'
import { rangeCollapsed } from './fingerprints/quantised.ts'
import { transposedShape } from './fingerprints/rearranged.ts'
import { pairTensors, type NamedTensor, type Pair } from './pairing.ts'
import { scanTensor } from './scan.ts'
import { compareTensor, type TensorResult } from './weights.ts'
import { dims, figure, finite, list, many } from './words.ts'

/** Two sides of a comparison of weights, and what was declared between them. */
export interface SetClaim {
  /** The two sides, for messages: paths of artifacts, or loaders. */
  readonly files: { readonly expected: string; readonly found: string }
  /** The artifact that findings land on; by default the path `files.found`. */
  readonly file?: string
  /** What was declared to have been done to a tensor; where more than one thing may have been, the likelier first. */
  transformsOf(pair: Pair): readonly Transform[]
  /** The hop of the trip that is looked at. */
  readonly hop?: number
  /** Told after each tensor. */
  progress?(done: number, all: number): void
}

export interface SetResult {
  readonly classes: Partial<Record<WeightClass, number>>
  /** `[compared, all]`, every tensor of both sides counted once, bookkeeping that one side lacks left out. */
  readonly tensors: readonly [number, number]
  /** How many of the compared tensors are bookkeeping, which a side may lack. */
  readonly bookkeeping: number
  readonly worst: Worst | null
  readonly findings: readonly Finding[]
  /** Found tensors that have type, shape and every bit of an expected one, with that one. */
  readonly same: ReadonlyMap<TensorEntry, TensorEntry>
  /** What was compared with what, in the order of the expected side. */
  readonly pairs: readonly Pair[]
}

/** Compares every tensor of both sides. What differs is explained; nothing is passed over. */
export function compareSets(
  expected: readonly NamedTensor[],
  found: readonly NamedTensor[],
  claim: SetClaim,
): SetResult {
  const { pairs, missing, extra } = pairTensors(expected, found)
  const classes: Partial<Record<WeightClass, number>> = {}
  const findings: Finding[] = []
  const differing: Differing[] = []
  const fine: Pair[] = []
  const same = new Map<TensorEntry, TensorEntry>()
  let worst: { readonly name: string; readonly difference: Difference } | null = null
  for (const [index, pair] of pairs.entries()) {
    claim.progress?.(index, pairs.length)
    const result = compareAny(pair, claim.transformsOf(pair))
    classes[result.class] = (classes[result.class] ?? 0) + 1
    const { difference } = result
    const name = pair.found.entry.name
    if (result.class === 'identical') same.set(pair.found.entry, pair.expected.entry)
    if (difference !== null && (worst === null || difference.relativeL2 > worst.difference.relativeL2)) {
      worst = { name, difference }
    }
    if (result.class !== 'different') {
      findings.push(...ruined(pair, result, claim))
      fine.push(pair)
    } else if (difference === null) findings.push(misfit(pair, result, claim))
    else differing.push({ ...pairFields(pair), expected: result.expected, difference })
  }
  const origins = pairs.map((pair) => originOf(pair, claim.transformsOf(pair)[0] ?? IDENTITY))
  findings.push(...explain(differing, origins).flatMap((item) => toFindings(item, claim)))
  findings.push(...missing.map((tensor) => oneSided(tensor, 'missing-tensor', claim)))
  findings.push(...extra.map((tensor) => oneSided(tensor, 'extra-tensor', claim)))
  findings.push(...remarks(fine, claim))
  const all = pairs.length + missing.length + extra.length
  return {
    classes,
    tensors: [pairs.length, all],
    bookkeeping: pairs.filter((pair) => pair.expected.bookkeeping || pair.found.bookkeeping).length,
    worst: worst === null ? null : { tensor: worst.name, metrics: metricsOf(worst.difference) },
    findings,
    same,
    pairs,
  }
}

const IDENTITY: Transform = { kind: 'identity' }

/** The first declared transform that holds; where none does, what the first one says. */
function compareAny(pair: Pair, transforms: readonly Transform[]): TensorResult {
  const [first = IDENTITY, ...others] = transforms
  const result = compareTensor(pair.expected.entry, pair.found.entry, first)
  if (result.class !== 'different') return result
  for (const transform of others) {
    const other = compareTensor(pair.expected.entry, pair.found.entry, transform)
    if (other.class !== 'different') return other
  }
  return result
}

function pairFields(pair: Pair): Pick<Differing, 'path' | 'trainable' | 'found'> {
  return { path: pair.path, trainable: pair.expected.trainable, found: pair.found.entry }
}

function originOf(pair: Pair, transform: Transform): Origin {
  const { entry } = pair.expected
  const expected = transform.kind === 'permute' || transform.kind === 'cast' ? applyOrKeep(entry, transform) : entry
  return { path: pair.path, trainable: pair.expected.trainable, expected }
}

function applyOrKeep(entry: NamedTensor['entry'], transform: Transform): NamedTensor['entry'] {
  try {
    return applyTransform(entry, transform)
  } catch (error) {
    if (error instanceof RangeError) return entry
    throw error
  }
}

/** A declared loss that went further than rounding: it left nothing of the tensor, or made it infinite. */
function ruined(pair: Pair, result: TensorResult, claim: SetClaim): Finding[] {
  const fields = { ...pairFields(pair), expected: pair.expected.entry }
  const { entry } = pair.found
  if (result.class === 'quantized' && result.difference !== null) {
    const collapse = rangeCollapsed({ ...fields, difference: result.difference })
    return collapse === null ? [] : [findingOf([entry.name], collapse, claim)]
  }
  if (result.class !== 'cast' || result.lossless || scanTensor(entry).infinite === 0) return []
  const overflow = float16Overflow({ ...fields, difference: measure(fields.expected, entry) })
  return overflow === null ? [] : [findingOf([entry.name], overflow, claim)]
}

/** What is worth saying of tensors that are as they ought to be: one note a kind. */
function remarks(pairs: readonly Pair[], claim: SetClaim): Finding[] {
  const { expected, found } = claim.files
  const types = pairs.filter((pair) => pair.expected.entry.dtype !== pair.found.entry.dtype)
  const contents = pairs.filter(({ by }) => by === 'content')
  const kinds = new Set(types.map((pair) => `${pair.found.entry.dtype} for ${pair.expected.entry.dtype}`))
  return [
    ...note(types, 'dtype-mismatch', claim, (names) => {
      const how = `${many(types.length, 'tensor')} (${names}) in another type than ${expected}: ${list([...kinds])}`
      return `${found} stores ${how}; the values are as they ought to be.`
    }),
    ...note(contents, 'tensor-differs', claim, (names) => {
      return `${found}: ${many(contents.length, 'tensor')} (${names}) could be matched with ${expected} by content only; the names differ.`
    }),
  ]
}

function note(
  pairs: readonly Pair[],
  cause: Finding['cause'],
  claim: SetClaim,
  message: (names: string) => string,
): Finding[] {
  const names = pairs.map(({ found }) => found.entry.name)
  const [first] = names
  if (first === undefined) return []
  const of = names.length > 1 ? { tensor: first, tensors: names } : { tensor: first }
  return [
    {
      cause,
      severity: 'note',
      message: message(list(names, 3)),
      file: claim.file ?? claim.files.found,
      ...of,
      ...hopOf(claim),
    },
  ]
}

/** Two tensors that cannot be laid over each other. */
function misfit(pair: Pair, result: TensorResult, claim: SetClaim): Finding {
  const { entry } = pair.found
  const expected = result.class === 'different' ? result.expected : pair.expected.entry
  const sameShape = expected.shape.length === entry.shape.length && dims(expected.shape) === dims(entry.shape)
  if (sameShape) {
    const kinds = `${entry.dtype} where ${claim.files.expected} has ${expected.dtype}`
    const what = entry.dtype === expected.dtype ? 'holds other texts than expected' : `is ${kinds}`
    const cause = entry.dtype === expected.dtype ? 'tensor-differs' : 'dtype-mismatch'
    return findingOf([entry.name], { cause, what, fix: 'Export it again with the type that is meant.' }, claim)
  }
  const transpose = transposedShape(expected, entry)
  if (transpose !== null) return findingOf([entry.name], transpose, claim)
  return findingOf(
    [entry.name],
    {
      cause: 'shape-mismatch',
      what: `has the shape ${dims(entry.shape)}, ${claim.files.expected} has ${dims(expected.shape)}`,
      fix: 'The two are not the same layer, or not the same model: export both from one source.',
    },
    claim,
  )
}

function oneSided(tensor: NamedTensor, cause: 'missing-tensor' | 'extra-tensor', claim: SetClaim): Finding {
  const { expected, found } = claim.files
  const name = tensor.path ?? tensor.entry.name
  const shape = dims(tensor.entry.shape)
  return {
    cause,
    severity: 'error',
    message:
      cause === 'missing-tensor'
        ? `${found}: ${name} ${shape} is missing; ${expected} has it as ${tensor.entry.name}. Export the file again.`
        : `${found}: ${tensor.entry.name} ${shape} has no counterpart in ${expected}. ` +
          'One of the two is not the model it claims to be.',
    file: claim.file ?? found,
    tensor: cause === 'missing-tensor' ? name : tensor.entry.name,
    ...hopOf(claim),
  }
}

function toFindings({ tensors, explanation }: Explained, claim: SetClaim): Finding[] {
  const names = tensors.map(({ found }) => found.name)
  return [findingOf(names, explanation, claim)]
}

function findingOf(names: readonly string[], explanation: Explanation, claim: SetClaim): Finding {
  const subject = names.length === 1 ? (names[0] ?? '') : `${names.length} tensors (${list(names)})`
  const [first] = names
  return {
    cause: explanation.cause,
    severity: 'error',
    message: `${claim.files.found}: ${subject} ${explanation.what}. Compared with ${claim.files.expected}. ${explanation.fix}`,
    file: claim.file ?? claim.files.found,
    ...(first === undefined ? {} : { tensor: first }),
    ...(names.length > 1 ? { tensors: names } : {}),
    ...(explanation.metrics === undefined ? {} : { metrics: nullable(explanation.metrics) }),
    ...hopOf(claim),
  }
}

function hopOf(claim: SetClaim): { readonly hop?: number } {
  return claim.hop === undefined ? {} : { hop: claim.hop }
}

function nullable(metrics: Metrics): Metrics {
  return Object.fromEntries(Object.entries(metrics).map(([name, value]) => [name, finite(value ?? NaN)]))
}

function metricsOf(difference: Difference): Metrics {
  return nullable({
    max_abs: difference.maxAbs,
    mean_abs: difference.meanAbs,
    relative_l2: difference.relativeL2,
    cosine: difference.cosine,
    differing: difference.differing,
    elements: difference.count,
  })
}

/** The classes in words: `12 identical, 3 cast`. */
export function classesInWords(classes: SetResult['classes']): string {
  const order: readonly WeightClass[] = ['identical', 'relaid', 'cast', 'quantized', 'folded', 'different']
  const parts = order.filter((name) => (classes[name] ?? 0) > 0).map((name) => `${figure(classes[name] ?? 0)} ${name}`)
  return parts.length === 0 ? 'no tensors' : parts.join(', ')
}
