import type { ArtifactReport, Check, Report, Verdict } from '../evidence/report.ts'
import { count, counted } from './figures.ts'

/** Verdicts in the words of every form. Texts are raw: forms escape them. */

export const VERDICTS: readonly Verdict[] = ['fail', 'inconclusive', 'pass']

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  pass: 'passed',
  fail: 'failed',
  inconclusive: 'inconclusive',
}

/** The worse of what its checks say; a waived check is not held against it. Nothing checked is never a pass. */
export function artifactVerdict(artifact: ArtifactReport): Verdict {
  if (artifact.checks.length === 0) return 'inconclusive'
  const counted = artifact.checks.filter((check) => !check.waived).map((check) => check.verdict)
  return VERDICTS.find((verdict) => counted.includes(verdict)) ?? 'pass'
}

/** How a check is marked: one that the policy accepts stands apart from what passed, and from what counts. */
export function markOf({ verdict, waived }: Check): Verdict | 'accepted' {
  return waived === undefined || verdict === 'pass' ? verdict : 'accepted'
}

/** How many artifacts fell to each verdict. */
export function tally(report: Report): Readonly<Record<Verdict, number>> {
  const counts = { pass: 0, fail: 0, inconclusive: 0 }
  for (const artifact of report.artifacts) counts[artifactVerdict(artifact)]++
  return counts
}

/** Failed first, then inconclusive, then passed; within these in the order of the report. */
export function worstFirst(artifacts: readonly ArtifactReport[]): readonly ArtifactReport[] {
  return VERDICTS.flatMap((verdict) => artifacts.filter((artifact) => artifactVerdict(artifact) === verdict))
}

/** What passed only because the policy accepts it. */
function byWaiver(report: Report): number {
  const isWaived = ({ waived, verdict }: Check) => waived !== undefined && verdict !== 'pass'
  return report.artifacts.filter((one) => artifactVerdict(one) === 'pass' && one.checks.some(isWaived)).length
}

/** `1 of 3 models failed, 1 could not be checked in full.` */
export function headline(report: Report): string {
  const { fail, inconclusive } = tally(report)
  const all = report.artifacts.length
  if (all === 0) return 'No models were found.'
  if (fail === 0 && report.conclusion === 'fail') return 'No model failed, but a waiver of the policy has ended.'
  if (all === 1)
    return fail > 0
      ? 'The model failed.'
      : inconclusive > 0
        ? 'The model could not be checked in full.'
        : `The model passed${byWaiver(report) > 0 ? ', by a waiver' : ''}.`
  if (fail + inconclusive === 0) {
    const waived = byWaiver(report)
    const who = all === 2 ? 'Both' : `All ${count(all)}`
    return `${who} models passed${waived === 0 ? '' : `, ${count(waived)} of them by a waiver`}.`
  }
  const of = ` of ${counted(all, 'model')}`
  if (fail === 0) return `${count(inconclusive)}${of} could not be checked in full.`
  const rest = inconclusive > 0 ? `, ${count(inconclusive)} could not be checked in full` : ''
  return `${count(fail)}${of} failed${rest}.`
}

/** Whether the run as a whole is to fail: a failure, or an inconclusive verdict that the policy does not accept. */
export function failsRun(report: Report): boolean {
  if (report.conclusion === 'pass') return false
  return report.conclusion === 'fail' || !acceptsInconclusive(report)
}

/** Only the two words that say so accept; whatever else stands there does not. */
export function acceptsInconclusive(report: Report): boolean {
  const { onInconclusive } = report.policy.effective
  return onInconclusive === 'warn' || onInconclusive === 'ignore'
}

/** What every form begins with, or ends with where the end is what people see. */
export interface Opening {
  /** Of the run: `fail` where it is to fail. */
  readonly verdict: Verdict
  readonly headline: string
  /** Why a run passes in which something is inconclusive; else empty. */
  readonly accepted: string
}

export function opening(report: Report): Opening {
  const fails = failsRun(report)
  const isAccepted = report.conclusion === 'inconclusive' && !fails
  return {
    verdict: fails ? 'fail' : report.conclusion,
    headline: headline(report),
    accepted: isAccepted ? 'The policy accepts what is inconclusive.' : '',
  }
}
