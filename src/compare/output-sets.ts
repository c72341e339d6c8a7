import type { Finding } from '../evidence/finding.ts'
import type { Worst } from '../evidence/report.ts'
import type { DType } from '../tensor/dtype.ts'
import type { Tensor } from '../tensor/tensor.ts'
import { numbersOf } from '../tensor/numbers.ts'
import { compareOutput, mergeFigures, metricsOfOutput, misfit, NO_FIGURES, type OutputFigures } from './outputs.ts'
import type { Tolerance } from './tolerance.ts'
import { coordinates, exact, figure } from './words.ts'

export type Outputs = ReadonlyMap<string, Tensor>

/** Both witnesses' outputs on one probe. */
export interface ProbeRun {
  /** `normal, 3 rows`. */
  readonly probe: string
  readonly expected: Outputs
  readonly found: Outputs
}

export interface OutputClaim {
  /** In words: what the outputs ought to be (`models/a.keras`), and the runtime that gave them. */
  readonly witnesses: { readonly expected: string; readonly found: string }
  /** The artifact that findings land on. */
  readonly file: string
  toleranceOf(output: string, dtype: DType): Tolerance
  readonly hop?: number
}

export interface OutputsResult {
  readonly outputs: readonly [number, number]
  readonly worst: Worst | null
  readonly findings: readonly Finding[]
  /** Largest share of the tolerance that any output uses. */
  readonly used: number
}

interface OutputPair {
  readonly expected: string
  readonly found: string
}

/** Compares every output of both witnesses on every probe. One that only one side has is a finding. */
export function compareOutputSets(runs: readonly ProbeRun[], claim: OutputClaim): OutputsResult {
  const [first] = runs
  if (first === undefined) return { outputs: [0, 0], worst: null, findings: [], used: 0 }
  const { pairs, missing, extra, byPosition } = pairOutputs(first.expected, first.found)
  const findings: Finding[] = [
    ...missing.map((name) => oneSided(name, 'missing-output', claim)),
    ...extra.map((name) => oneSided(name, 'extra-output', claim)),
    ...(byPosition ? [renamed(pairs, claim)] : []),
  ]
  const failing: OutputPair[] = []
  const figuresOf = new Map<OutputPair, OutputFigures>()
  for (const pair of pairs) {
    const result = comparePair(runs, pair, claim)
    if (typeof result === 'string') findings.push(unfit(pair, result, claim))
    else {
      figuresOf.set(pair, result)
      if (result.failing > 0) failing.push(pair)
      findings.push(...remarks(pair, result, runs, claim))
    }
  }
  const exchanged = swappedPairs(failing, runs, claim)
  const unsure = byPosition && areUnsure(pairs)
  for (const circle of exchanged) findings.push(swapped(circle, claim, unsure))
  const explained = new Set(exchanged.flat())
  for (const pair of failing) {
    const figures = figuresOf.get(pair)
    if (!explained.has(pair) && figures !== undefined) findings.push(differs(pair, figures, first, claim))
  }
  const compared = [...figuresOf].filter(([, { elements }]) => elements > 0)
  const ranked = compared.sort(([, a], [, b]) => b.used - a.used || b.maxAbs - a.maxAbs)
  const [worst] = ranked
  return {
    outputs: [ranked.length, pairs.length + missing.length + extra.length],
    worst: worst === undefined ? null : { output: worst[0].found, metrics: metricsOfOutput(worst[1]) },
    findings,
    used: worst?.[1].used ?? 0,
  }
}

/**
 * By name; where names are left over on both sides, in equal number, by position, if their shapes and types fit. The only
 * output of one side is that of the other, whatever shape it has.
 */
export function pairOutputs(
  expected: Outputs,
  found: Outputs,
): {
  readonly pairs: readonly OutputPair[]
  readonly missing: readonly string[]
  readonly extra: readonly string[]
  readonly byPosition: boolean
} {
  const missing = [...expected.keys()].filter((name) => !found.has(name))
  const extra = [...found.keys()].filter((name) => !expected.has(name))
  const fits = (name: string, i: number): boolean => {
    const [a, b] = [expected.get(name), found.get(extra[i] ?? '')]
    return a !== undefined && b !== undefined && misfit(a, b) === null
  }
  const isOnlyOne = expected.size === 1 && found.size === 1
  const byPosition = missing.length > 0 && missing.length === extra.length && (isOnlyOne || missing.every(fits))
  const partner = new Map(byPosition ? missing.map((name, i) => [name, extra[i] ?? '']) : [])
  const pairs = [...expected.keys()].flatMap((name) => {
    const other = found.has(name) ? name : partner.get(name)
    return other === undefined ? [] : [{ expected: name, found: other }]
  })
  return { pairs, missing: byPosition ? [] : missing, extra: byPosition ? [] : extra, byPosition }
}

function comparePair(runs: readonly ProbeRun[], pair: OutputPair, claim: OutputClaim): OutputFigures | string {
  let figures = NO_FIGURES
  for (const run of runs) {
    const [a, b] = [run.expected.get(pair.expected), run.found.get(pair.found)]
    if (a === undefined || b === undefined) return `it is missing on the probe "${run.probe}"`
    const unlike = misfit(a, b)
    if (unlike !== null) return `on the probe "${run.probe}" ${unlike}`
    figures = mergeFigures(figures, compareOutput(a, b, claim.toleranceOf(pair.expected, a.dtype), run.probe))
  }
  return figures
}

/** Failing outputs whose values are those of another one, in circles. */
function swappedPairs(failing: readonly OutputPair[], runs: readonly ProbeRun[], claim: OutputClaim): OutputPair[][] {
  const owner = new Map<OutputPair, OutputPair>()
  for (const pair of failing) {
    const homes = failing.filter((other) => {
      if (other === pair) return false
      const result = comparePair(runs, { expected: other.expected, found: pair.found }, claim)
      return typeof result !== 'string' && result.failing === 0
    })
    if (homes.length === 1 && homes[0] !== undefined) owner.set(pair, homes[0])
  }
  const circles: OutputPair[][] = []
  const done = new Set<OutputPair>()
  for (const start of owner.keys()) {
    const circle: OutputPair[] = []
    let next: OutputPair | undefined = start
    while (next !== undefined && !done.has(next)) {
      done.add(next)
      circle.push(next)
      next = owner.get(next)
    }
    if (next === start && circle.length > 0) circles.push(circle)
  }
  return circles
}

function base(claim: OutputClaim): { readonly file: string; readonly hop?: number } {
  return { file: claim.file, ...(claim.hop === undefined ? {} : { hop: claim.hop }) }
}

function differs(pair: OutputPair, figures: OutputFigures, run: ProbeRun, claim: OutputClaim): Finding {
  const { expected, found } = claim.witnesses
  const dtype = run.expected.get(pair.expected)?.dtype ?? 'float32'
  const tolerance = claim.toleranceOf(pair.expected, dtype)
  const { worst } = figures
  const shape = run.expected.get(pair.expected)?.shape ?? []
  const place =
    worst === null
      ? ''
      : `; farthest on the probe "${worst.probe}" at ${worst.probe === run.probe ? coordinates(worst.index, shape) : `flat index ${worst.index}`}: ` +
        `${exact(worst.found)} instead of ${exact(worst.expected)}`
  return {
    ...base(claim),
    cause: 'output-differs',
    severity: 'error',
    output: pair.found,
    message:
      `${claim.file}: output ${pair.found} by ${found} differs from ${expected} in ${figures.failing} of ` +
      `${figures.elements} elements${place}. ${neededInWords(figures, tolerance)}`,
    metrics: metricsOfOutput(figures),
  }
}

function neededInWords(figures: OutputFigures, tolerance: Tolerance): string {
  const { rtol, atol, relativeL2 } = tolerance
  if (relativeL2 !== undefined) {
    const lost = figures.argmaxLost > 0 ? `; ${figures.argmaxLost} rows lost their clear winner` : ''
    return `Its relative L2 distance is ${figure(figures.relativeL2)}, declared quantisation may reach ${figure(relativeL2)}${lost}.`
  }
  if (rtol === 0 && atol === 0) return 'It must be equal.'
  if (figures.used === Infinity) return 'No tolerance would do.'
  return (
    `That is ${figure(figures.used)} times the tolerance (rtol ${figure(rtol)}, atol ${figure(atol)}); ` +
    `atol ${figure(figures.neededAtol)} would have been needed.`
  )
}

function unfit(pair: OutputPair, what: string, claim: OutputClaim): Finding {
  const { expected, found } = claim.witnesses
  return {
    ...base(claim),
    cause: 'output-differs',
    severity: 'error',
    output: pair.found,
    message: `${claim.file}: output ${pair.found} by ${found} cannot be held against ${expected}: ${what}.`,
  }
}

/**
 * Where two outputs of a SavedModel have one type and one shape, the converter of TF.js calls them `Identity:0` and
 * `Identity_1:0`, in the order of the names that they had (tensorflowjs/converters/tf_saved_model_conversion_v2.py,
 * `_find_signature_def_name`). Names in another order do not say where each of them belongs.
 */
const LOST = /^Identity(_\d+)?:0$/

function areUnsure(pairs: readonly OutputPair[]): boolean {
  const renamedOnes = pairs.filter((pair) => pair.expected !== pair.found)
  return (['expected', 'found'] as const).some((side) => {
    const others = renamedOnes.map((pair) => pair[side === 'found' ? 'expected' : 'found'])
    return renamedOnes.every((pair) => LOST.test(pair[side])) && others.join('\n') !== [...others].sort().join('\n')
  })
}

function swapped(circle: readonly OutputPair[], claim: OutputClaim, unsure: boolean): Finding {
  const names = circle.map(({ found }) => found)
  if (unsure) {
    return {
      ...base(claim),
      cause: 'outputs-swapped',
      severity: 'warning',
      output: names[0] ?? '',
      message:
        `${claim.file}: the outputs ${names.join(' and ')} hold, within the tolerance, what ${claim.witnesses.expected} gives ` +
        'for each other. A converter has lost their names, so that their order is all there is: convert again with ' +
        '--use_structured_outputs_names=true.',
    }
  }
  return {
    ...base(claim),
    cause: 'outputs-swapped',
    severity: 'error',
    output: names[0] ?? '',
    message:
      `${claim.file}: the outputs ${names.join(' and ')} are exchanged: each holds, within the tolerance, what ` +
      `${claim.witnesses.expected} gives for the other. Export them in the order of their names.`,
  }
}

function oneSided(name: string, cause: 'missing-output' | 'extra-output', claim: OutputClaim): Finding {
  const { expected, found } = claim.witnesses
  const [has, lacks] = cause === 'missing-output' ? [expected, found] : [found, expected]
  return {
    ...base(claim),
    cause,
    severity: 'error',
    output: name,
    message: `${claim.file}: ${has} has an output ${name}, ${lacks} has none of that name.`,
  }
}

/** Without the name of what they are held against: what is the same against others is told once. */
function renamed(pairs: readonly OutputPair[], claim: OutputClaim): Finding {
  const names = pairs.filter((pair) => pair.expected !== pair.found).map((pair) => `${pair.found} for ${pair.expected}`)
  return {
    ...base(claim),
    cause: 'output-differs',
    severity: 'note',
    message: `${claim.file}: outputs are named otherwise and were matched by position: ${names.join(', ')}.`,
  }
}

/** What is worth saying of an output whether or not it agrees. */
function remarks(pair: OutputPair, figures: OutputFigures, runs: readonly ProbeRun[], claim: OutputClaim): Finding[] {
  const at = { ...base(claim), output: pair.found }
  if (figures.elements === 0) {
    const shape = runs[0]?.found.get(pair.found)?.shape ?? []
    const message =
      `${claim.file}: output ${pair.found} has no elements on any probe (its shape is [${shape.join(', ')}]): ` +
      'nothing was compared.'
    return [{ ...at, cause: 'empty-output', severity: 'warning', message }]
  }
  if (figures.saysNothing) {
    const message = `${claim.file}: output ${pair.found} is NaN or infinite everywhere, on every probe: agreement says nothing.`
    return [{ ...at, cause: 'non-finite-output', severity: 'warning', message }]
  }
  const said: Finding[] = []
  if (figures.sharedNonFinite > 0) {
    const message =
      `${claim.file}: output ${pair.found} is NaN or infinite in ${figures.sharedNonFinite} of ${figures.elements} ` +
      'elements, for both witnesses alike.'
    said.push({ ...at, cause: 'non-finite-output', severity: 'note', message })
  }
  if (isConstant(runs, pair)) {
    const message = `${claim.file}: output ${pair.found} does not depend on its inputs: it is the same for every row of every probe.`
    said.push({ ...at, cause: 'constant', severity: 'note', message })
  }
  return said
}

/** Whether each row of an output is the first row of the first probe. */
function isConstant(runs: readonly ProbeRun[], pair: OutputPair): boolean {
  let row: readonly number[] | null = null
  let rows = 0
  for (const { found } of runs) {
    const tensor = found.get(pair.found)
    const numbers = tensor === undefined ? null : numbersOf(tensor)
    if (tensor === undefined || numbers === null || tensor.shape.length === 0) return false
    const width = numbers.length / (tensor.shape[0] ?? 1)
    row ??= Array.from({ length: width }, (_, i) => numbers[i] ?? NaN)
    if (row.length !== width) return false
    for (let i = 0; i < numbers.length; i++) if (numbers[i] !== row[i % width]) return false
    rows += tensor.shape[0] ?? 1
  }
  return rows > 1
}
