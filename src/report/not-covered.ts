import type { ArtifactReport, Report } from '../evidence/report.ts'

/** What is not covered, in the words of every short form: raw texts, which forms escape. */
export interface ToldNotCovered {
  readonly lines: readonly string[]
  /** Lines that are left out. */
  readonly more: number
}

/** From so many models on, what none of them covers for the same reason is told once, for all. */
const SHARED_BY = 3
/** Lines that are written out for one model, and for all; the JSON report has all. */
const LINES_SHOWN = 6

/** Reports are complete before they are rendered, model after model. */
const known = new WeakMap<Report, ReadonlyMap<string, number>>()

/** What is told of several models at once, with their number, the commonest first. */
export function sharedNotCovered(report: Report): ReadonlyMap<string, number> {
  const shared = known.get(report) ?? countShared(report)
  known.set(report, shared)
  return shared
}

function countShared({ artifacts }: Report): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { notCovered } of artifacts) {
    for (const line of new Set(notCovered)) counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  const shared = [...counts].filter(([, count]) => count >= SHARED_BY)
  return new Map(shared.sort(([, a], [, b]) => b - a))
}

/** `not covered in 12 of 14 models: ...`, a line for each reason that several models have. */
export function toldOnce(report: Report): ToldNotCovered {
  const all = report.artifacts.length
  const lines = [...sharedNotCovered(report)].map(([line, count]) => {
    const where = count === all ? `all ${all} models` : `${count} of ${all} models`
    return `not covered in ${where}: ${line}`
  })
  return clipped(lines)
}

/** What one model does not cover, without what is told of several; what has one reason is one line. */
export function toldOf({ notCovered }: ArtifactReport, shared: ReadonlyMap<string, number>): ToldNotCovered {
  const byReason = new Map<string, string[]>()
  for (const line of notCovered.filter((one) => !shared.has(one))) {
    const [what, reason] = apart(line)
    byReason.set(reason, [...(byReason.get(reason) ?? []), what])
  }
  return clipped([...byReason].map(([reason, whats]) => `${together(whats)}${reason}`))
}

function clipped(lines: readonly string[]): ToldNotCovered {
  // One more line is no longer than the line that says so.
  const shown = lines.length <= LINES_SHOWN + 1 ? lines : lines.slice(0, LINES_SHOWN)
  return { lines: shown, more: lines.length - shown.length }
}

/** `golden: nothing lies beside it` as what and why. */
function apart(line: string): readonly [string, string] {
  const end = line.indexOf(': ')
  return end < 0 ? [line, ''] : [line.slice(0, end), line.slice(end)]
}

const TRIP = 'round trip '

function together(whats: readonly string[]): string {
  if (whats.length < 2 || !whats.every((what) => what.startsWith(TRIP))) return whats.join('; ')
  return `round trips ${whats.map((what) => what.slice(TRIP.length)).join('; ')}`
}
