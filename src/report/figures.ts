import type { Metrics } from '../evidence/finding.ts'

/** Figures as people read them. All are pure functions of numbers; nothing here can carry a model's text but keys. */

/** Three significant digits; an exponent outside 0.001 to 99 999. */
export function figure(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return 'not finite'
  if (Number.isInteger(value) && Math.abs(value) < 1e6) return String(value)
  const size = Math.abs(value)
  if (size >= 1e-3 && size < 1e5) return String(Number(value.toPrecision(3)))
  return Number(value.toPrecision(3)).toExponential().replace('e+', 'e')
}

/** `7.4 kB`; powers of 1000. */
export function size(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  let value = bytes
  let unit = 0
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  return `${unit === 0 ? value : Number(value.toPrecision(3))} ${units[unit] ?? 'B'}`
}

/** `12 ms`, `0.4 s`, `12 s`, `3 min 20 s`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 100) return `${Math.round(milliseconds)} ms`
  const seconds = milliseconds / 1000
  if (seconds < 10) return `${Number(seconds.toFixed(1))} s`
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  return whole % 60 === 0 ? `${whole / 60} min` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}

/** `1 862` with a thin gap is hard to copy, `1,862` is not. */
export function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}

/** `1 tensor`, `3 tensors`. */
export function counted(value: number, noun: string, plural = noun + 's'): string {
  return `${count(value)} ${value === 1 ? noun : plural}`
}

/** What people call a figure; the order is the order in which figures are shown, the telling ones first. */
const METRIC_NAMES: Readonly<Record<string, string>> = {
  max_abs: 'largest difference',
  tolerance_used: 'times the tolerance',
  share_failing: 'share failing',
  noise_floor: 'noise floor',
  headroom: 'headroom',
  relative_l2: 'relative L2',
  cosine: 'cosine',
  argmax_agreement: 'arg-max agreement',
  max_ulp: 'ULP',
  mean_abs: 'mean difference',
  p99: '99th percentile',
  needed_rtol: 'rtol needed',
  needed_atol: 'atol needed',
  worst_expected: 'expected there',
  worst_found: 'found there',
  worst_index: 'at element',
}

/** Counts of what a finding names anyway. */
const COUNTS: ReadonlySet<string> = new Set(['tensors', 'elements', 'layers', 'shards'])

/** Figures over all elements. */
const SUMMED: ReadonlySet<string> = new Set(['relative_l2', 'cosine', 'mean_abs', 'p99'])

export interface Figure {
  readonly name: string
  readonly value: string
  /** Whether it has a name of its own, and so means something without its finding. */
  readonly known: boolean
}

/** Figures in a fixed order, with their names: known ones first, others under their key, in alphabetical order. */
export function figures(metrics: Metrics | undefined): readonly Figure[] {
  if (!metrics) return []
  // Beside NaN, what is summed over the elements that are numbers says that all is well.
  const isLost = (key: string) => metrics['max_abs'] === null && SUMMED.has(key)
  const known = Object.keys(METRIC_NAMES).filter((key) => Object.hasOwn(metrics, key) && !isLost(key))
  const others = Object.keys(metrics)
    .filter((key) => !Object.hasOwn(METRIC_NAMES, key) && !COUNTS.has(key))
    .sort()
  return [...known, ...others].map((key) => ({
    name: METRIC_NAMES[key] ?? key.replaceAll('_', ' '),
    value: /^share_|_agreement$/.test(key) ? percent(metrics[key] ?? null) : figure(metrics[key] ?? null),
    known: Object.hasOwn(METRIC_NAMES, key),
  }))
}

function percent(share: number | null): string {
  return share === null || !Number.isFinite(share) ? 'not finite' : `${Number((share * 100).toPrecision(3))} %`
}
