import { figure } from '../words.ts'
import type { Fingerprint } from './fingerprint.ts'

/** A tensor of fewer elements has few values anyhow. */
const LEAST_QUANTISED = 16
/** How far a step may be off the grid, in steps: float32 rounding of `q * scale + min`. */
const GRID_SLACK = 0.02

/** Every value on an even grid of at most 8 or 16 bits, and each within half a step of what was expected. */
export const quantised: Fingerprint = ({ difference }) => {
  const { foundLevels, expectedLevels, count, maxAbs, nanAppeared, infAppeared } = difference
  if (foundLevels === null || foundLevels.size < 3 || count < LEAST_QUANTISED || nanAppeared + infAppeared > 0)
    return null
  // Values that no two elements share lie on some grid or other by accident.
  if (foundLevels.size > count / 2 && foundLevels.size > 256) return null
  if (expectedLevels !== null && expectedLevels.size <= foundLevels.size) return null
  const grid = gridOf([...foundLevels.keys()])
  if (grid === null || maxAbs > grid.step * (0.5 + GRID_SLACK)) return null
  const bits = grid.steps < 256 ? 8 : 16
  return {
    cause: 'quantised',
    what:
      `takes only ${foundLevels.size} values, on a grid of step ${figure(grid.step)} that fits ${bits} bits, ` +
      `each within half a step of what was expected`,
    fix: 'Export it in full precision, or declare the loss under `families: lossy` in the policy.',
    metrics: { levels: foundLevels.size, step: grid.step, bits, max_abs: maxAbs },
  }
}

/** The even grid that all values lie on, or null. */
function gridOf(values: readonly number[]): { readonly step: number; readonly steps: number } | null {
  const sorted = [...values].sort((a, b) => a - b)
  const [first, last] = [sorted[0] ?? 0, sorted.at(-1) ?? 0]
  let gap = Infinity
  for (let i = 1; i < sorted.length; i++) gap = Math.min(gap, (sorted[i] ?? 0) - (sorted[i - 1] ?? 0))
  const steps = Math.round((last - first) / gap)
  if (!(gap > 0) || steps > 65_535) return null
  // The ends are the most exact measure of the step.
  const step = (last - first) / steps
  const even = sorted.every((value) => {
    const place = (value - first) / step
    return Math.abs(place - Math.round(place)) <= GRID_SLACK
  })
  return even ? { step, steps } : null
}

/** A tensor of fewer elements may well use few steps. */
const LEAST_COLLAPSED = 32
const FEW_LEVELS = 3
/** Values that one of the few levels stands for, at least, on average. */
const COLLAPSE = 5

/** Nearly all elements on two or three levels, where the source had many: an outlier has eaten the quantised range. */
export const rangeCollapsed: Fingerprint = ({ difference, found }) => {
  const { foundLevels, expectedLevels, count } = difference
  if (foundLevels === null || count < LEAST_COLLAPSED) return null
  const counts = [...foundLevels.values()].sort((a, b) => b - a)
  const most = counts.slice(0, FEW_LEVELS)
  const covered = most.reduce((sum, elements) => sum + elements, 0)
  const outliers = count - covered
  if (outliers > Math.max(1, count * 0.01)) return null
  if (expectedLevels !== null && expectedLevels.size - outliers < COLLAPSE * most.length) return null
  // One level for everything is a constant, and two that were two before would not be here.
  if (foundLevels.size < 2) return null
  const step = found.stored?.scale
  return {
    cause: 'quantisation-range-collapsed',
    what:
      `has ${covered} of its ${count} values on ${most.length} levels, where the source has ` +
      `${expectedLevels === null ? 'tens of thousands' : expectedLevels.size}` +
      (step === undefined ? '' : ` (one quantisation step is ${figure(step)})`),
    fix: 'An outlier stretches the range: leave this tensor out of quantisation, or clip the outlier before it.',
    metrics: { levels: foundLevels.size, elements: count, ...(step === undefined ? {} : { step }) },
  }
}
