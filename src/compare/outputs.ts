import type { Metrics } from '../evidence/finding.ts'
import { isFloating } from '../tensor/dtype.ts'
import type { Tensor } from '../tensor/tensor.ts'
import { numbersOf } from '../tensor/numbers.ts'
import { ulpDistance } from './ulp.ts'
import type { Tolerance } from './tolerance.ts'
import { finite } from './words.ts'

/** How far one output stands from what was expected, over one probe or several: worst figures, never averages of rows. */
export interface OutputFigures {
  readonly elements: number
  /** Elements beyond the tolerance, mismatched NaN and infinities among them. */
  readonly failing: number
  readonly maxAbs: number
  readonly meanAbs: number
  /** 99 % of the elements of the worst probe stand no farther than this. */
  readonly p99: number
  readonly relativeL2: number
  readonly cosine: number
  readonly maxUlp: number
  /** Rows whose largest element along the last axis is the same one, and rows; ties in what was expected do not count. */
  readonly argmaxAgree: number
  readonly argmaxRows: number
  /** Rows whose largest element changed though its lead was larger than twice the tolerance. */
  readonly argmaxLost: number
  /** The element that uses most of its tolerance. */
  readonly worst: WorstElement | null
  /** Largest `|a - b| / (atol + rtol * |b|)`: 1 is the limit. Infinity where no tolerance would do. */
  readonly used: number
  /** The `atol` that would have passed with this `rtol`, and the `rtol` with this `atol`. */
  readonly neededAtol: number
  readonly neededRtol: number
  /** Not-a-numbers and infinities that both sides have in the same places. */
  readonly sharedNonFinite: number
  /** All elements of both sides are NaN or infinite: they agree, and say nothing. */
  readonly saysNothing: boolean
}

export interface WorstElement {
  readonly probe: string
  readonly index: number
  readonly expected: number
  readonly found: number
}

/** Why two outputs cannot be compared element by element, in words; or null. */
export function misfit(expected: Tensor, found: Tensor): string | null {
  if (expected.dtype !== found.dtype) return `its type is ${found.dtype}, expected is ${expected.dtype}`
  const same = expected.shape.length === found.shape.length && expected.shape.every((dim, i) => dim === found.shape[i])
  return same ? null : `its shape is [${found.shape.join(', ')}], expected is [${expected.shape.join(', ')}]`
}

/**
 * Compares two outputs of one type and shape ({@link misfit}): `|a - b| <= atol + rtol * |b|` for every element, NaN
 * only with NaN, infinities only with their like. Integers, booleans and texts must be equal.
 */
export function compareOutput(expected: Tensor, found: Tensor, tolerance: Tolerance, probe: string): OutputFigures {
  const [x, y] = [numbersOf(expected), numbersOf(found)]
  if (x === null || y === null) return compareTexts(expected, found, probe)
  const integers = wideIntegers(expected, found)
  const ulps = expected.dtype === 'float32'
  const distances = new Float64Array(x.length)
  let [failing, maxAbs, sumAbs, sumSquares, sumExpected, sumFound, product] = [0, 0, 0, 0, 0, 0, 0]
  let [maxUlp, used, neededAtol, neededRtol, shared, finites] = [0, 0, 0, 0, 0, 0]
  let worst = -1
  for (let i = 0; i < x.length; i++) {
    const [b, a] = [x[i] ?? NaN, y[i] ?? NaN]
    if (!Number.isFinite(a) || !Number.isFinite(b)) {
      if (Object.is(a, b)) {
        shared++
        continue
      }
      failing++
      if (used < Infinity) worst = i
      ;[used, maxAbs, neededAtol, neededRtol] = [Infinity, Infinity, Infinity, Infinity]
      distances[i] = Infinity
      continue
    }
    finites++
    const distance = integers === null ? Math.abs(a - b) : integers(i)
    const allowed = tolerance.atol + tolerance.rtol * Math.abs(b)
    distances[i] = distance
    sumAbs += distance
    sumSquares += distance * distance
    sumExpected += b * b
    sumFound += a * a
    product += a * b
    if (distance > maxAbs) maxAbs = distance
    if (ulps) maxUlp = Math.max(maxUlp, ulpDistance(a, b))
    if (distance === 0) continue
    if (!(distance <= allowed)) failing++
    const share = distance / allowed
    if (share > used || worst < 0) {
      worst = i
      used = Math.max(used, share)
    }
    neededAtol = Math.max(neededAtol, distance - tolerance.rtol * Math.abs(b))
    const over = distance - tolerance.atol
    if (over > 0) neededRtol = Math.max(neededRtol, over / Math.abs(b))
  }
  distances.sort()
  const figures: OutputFigures = {
    elements: x.length,
    failing,
    maxAbs,
    meanAbs: finites === 0 ? 0 : sumAbs / finites,
    p99: distances[Math.max(0, Math.ceil(x.length * 0.99) - 1)] ?? 0,
    relativeL2: sumSquares === 0 ? 0 : Math.sqrt(sumSquares / sumExpected),
    cosine: sumExpected === 0 && sumFound === 0 ? 1 : product / Math.sqrt(sumExpected * sumFound),
    maxUlp,
    ...argmax(expected, x, y, tolerance),
    worst: worst < 0 ? null : { probe, index: worst, expected: x[worst] ?? NaN, found: y[worst] ?? NaN },
    used,
    neededAtol,
    neededRtol,
    sharedNonFinite: shared,
    saysNothing: x.length > 0 && shared === x.length,
  }
  return tolerance.relativeL2 === undefined
    ? figures
    : judgedAsAWhole(figures, tolerance, Math.sqrt(sumSquares), Math.sqrt(sumExpected))
}

/** The same figures under the rule for declared quantisation. */
function judgedAsAWhole(figures: OutputFigures, tolerance: Tolerance, off: number, norm: number): OutputFigures {
  const limit = (tolerance.relativeL2 ?? 0) * norm + tolerance.atol * Math.sqrt(figures.elements)
  const finiteMismatch = figures.maxAbs === Infinity
  const used = finiteMismatch || figures.argmaxLost > 0 ? Infinity : off === 0 ? 0 : off / limit
  return { ...figures, used, failing: used > 1 ? Math.max(1, figures.argmaxLost) : 0 }
}

/** Distances of 64-bit integers, which doubles would round; null for other types. */
function wideIntegers({ data: x }: Tensor, { data: y }: Tensor): ((i: number) => number) | null {
  const wide =
    (x instanceof BigInt64Array && y instanceof BigInt64Array) ||
    (x instanceof BigUint64Array && y instanceof BigUint64Array)
  return wide ? (i) => Math.abs(Number((x[i] ?? 0n) - (y[i] ?? 0n))) : null
}

function argmax(
  { shape, dtype }: Tensor,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  tolerance: Tolerance,
): Pick<OutputFigures, 'argmaxAgree' | 'argmaxRows' | 'argmaxLost'> {
  const classes = shape.at(-1) ?? 1
  let [argmaxAgree, argmaxRows, argmaxLost] = [0, 0, 0]
  if (shape.length < 2 || classes < 2 || !isFloating(dtype) || dtype.startsWith('complex')) {
    return { argmaxAgree, argmaxRows, argmaxLost }
  }
  for (let start = 0; start < x.length; start += classes) {
    const [first, second] = topTwo(x, start, classes)
    const [largest, next] = [x[start + first] ?? NaN, x[start + second] ?? NaN]
    const lead = largest - next
    if (!(lead > 0)) continue
    argmaxRows++
    if (topTwo(y, start, classes)[0] === first) argmaxAgree++
    else if (
      lead >
      2 * tolerance.atol + (tolerance.relativeL2 ?? tolerance.rtol) * (Math.abs(largest) + Math.abs(next))
    )
      argmaxLost++
  }
  return { argmaxAgree, argmaxRows, argmaxLost }
}

function topTwo(values: ArrayLike<number>, start: number, count: number): readonly [number, number] {
  let [first, second] = [0, -1]
  for (let i = 1; i < count; i++) {
    const value = values[start + i] ?? NaN
    if (value > (values[start + first] ?? NaN)) [first, second] = [i, first]
    else if (second < 0 || value > (values[start + second] ?? NaN)) second = i
  }
  return [first, second]
}

function compareTexts(expected: Tensor, found: Tensor, probe: string): OutputFigures {
  const [x, y] = [expected.data, found.data]
  const texts = !ArrayBuffer.isView(x) && !ArrayBuffer.isView(y)
  const elements = x.length
  let [failing, worst] = [0, -1]
  for (let i = 0; i < elements; i++) {
    const same = texts && Buffer.compare(x[i] ?? NOTHING, y[i] ?? NOTHING) === 0 && i < y.length
    if (same) continue
    failing++
    if (worst < 0) worst = i
  }
  return {
    ...NO_FIGURES,
    elements,
    failing,
    used: failing > 0 ? Infinity : 0,
    saysNothing: false,
    worst: worst < 0 ? null : { probe, index: worst, expected: NaN, found: NaN },
  }
}

const NOTHING = new Uint8Array(0)

/** Figures of an output that was not looked at yet: the start of {@link mergeFigures}. */
export const NO_FIGURES: OutputFigures = {
  elements: 0,
  failing: 0,
  maxAbs: 0,
  meanAbs: 0,
  p99: 0,
  relativeL2: 0,
  cosine: 1,
  maxUlp: 0,
  argmaxAgree: 0,
  argmaxRows: 0,
  argmaxLost: 0,
  worst: null,
  used: 0,
  neededAtol: 0,
  neededRtol: 0,
  sharedNonFinite: 0,
  saysNothing: true,
}

/** The figures of one output over several probes: the worst of each, so that no probe hides behind another. */
export function mergeFigures(a: OutputFigures, b: OutputFigures): OutputFigures {
  const elements = a.elements + b.elements
  return {
    elements,
    failing: a.failing + b.failing,
    maxAbs: Math.max(a.maxAbs, b.maxAbs),
    meanAbs: elements === 0 ? 0 : (a.meanAbs * a.elements + b.meanAbs * b.elements) / elements,
    p99: Math.max(a.p99, b.p99),
    relativeL2: Math.max(a.relativeL2, b.relativeL2),
    cosine: Math.min(a.cosine, b.cosine),
    maxUlp: Math.max(a.maxUlp, b.maxUlp),
    argmaxAgree: a.argmaxAgree + b.argmaxAgree,
    argmaxRows: a.argmaxRows + b.argmaxRows,
    argmaxLost: a.argmaxLost + b.argmaxLost,
    worst: b.worst !== null && (a.worst === null || b.used > a.used) ? b.worst : a.worst,
    used: Math.max(a.used, b.used),
    neededAtol: Math.max(a.neededAtol, b.neededAtol),
    neededRtol: Math.max(a.neededRtol, b.neededRtol),
    sharedNonFinite: a.sharedNonFinite + b.sharedNonFinite,
    saysNothing: a.saysNothing && b.saysNothing,
  }
}

/** The figures as the report holds them. */
export function metricsOfOutput(figures: OutputFigures): Metrics {
  const { elements, failing, argmaxRows, argmaxAgree } = figures
  return {
    max_abs: finite(figures.maxAbs),
    mean_abs: finite(figures.meanAbs),
    p99: finite(figures.p99),
    relative_l2: finite(figures.relativeL2),
    cosine: finite(figures.cosine),
    max_ulp: finite(figures.maxUlp),
    share_failing: elements === 0 ? 0 : failing / elements,
    argmax_agreement: argmaxRows === 0 ? null : argmaxAgree / argmaxRows,
    tolerance_used: finite(figures.used),
    // How many times the difference could grow before the tolerance ends.
    ...(figures.used > 0 && figures.used <= 1 ? { headroom: 1 / figures.used } : {}),
    needed_atol: finite(figures.neededAtol),
    needed_rtol: finite(figures.neededRtol),
    ...(figures.worst === null
      ? {}
      : {
          worst_index: figures.worst.index,
          worst_expected: finite(figures.worst.expected),
          worst_found: finite(figures.worst.found),
        }),
  }
}
