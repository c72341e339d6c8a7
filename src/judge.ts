import { atCulprits } from './culprits.ts'
import type { ArtifactReport, Check, Verdict, WaiverReport } from './evidence/report.ts'
import { pathTest } from './plan/globs.ts'
import type { Policy, Waiver } from './plan/policy.ts'

/** What the run comes to. */
export interface Judgement {
  readonly conclusion: Verdict
  /** The artifacts with their waived checks marked. */
  readonly artifacts: readonly ArtifactReport[]
  readonly waivers: readonly WaiverReport[]
  readonly notes: readonly string[]
}

/**
 * The verdict over all artifacts: one failure fails, else one inconclusive check is inconclusive, else it is a pass.
 * A comparison of siblings that failed counts, and can be waived, at the one that is wrong. Waived checks do not count; a waiver that has ended fails. Where nothing was found the policy decides.
 * What an inconclusive run means for the exit code is for `on-inconclusive` to say; the verdict stays what it is.
 * @param today ISO date
 */
export function judgeRun(artifacts: readonly ArtifactReport[], policy: Policy, today: string): Judgement {
  const waivers = policy.waivers.map((waiver) => ({
    waiver,
    test: waiverTest(waiver),
    expired: waiver.expires < today,
  }))
  const used = new Set<Waiver>()
  const marked = atCulprits(artifacts).map((artifact) => ({
    ...artifact,
    checks: artifact.checks.map((check): Check => {
      if (check.verdict === 'pass') return check
      const match = waivers.find(({ expired, test }) => !expired && test(artifact.path, check.stage))
      if (match === undefined) return check
      used.add(match.waiver)
      return { ...check, waived: { reason: match.waiver.reason, expires: match.waiver.expires } }
    }),
  }))
  const reports = waivers.map(({ waiver, expired }) => ({
    check: waiver.check,
    reason: waiver.reason,
    expires: waiver.expires,
    used: used.has(waiver),
    expired,
  }))
  const verdicts = marked.flatMap(({ checks }) => checks.filter((check) => !check.waived).map(({ verdict }) => verdict))
  return {
    conclusion: conclude(verdicts, artifacts.length === 0, reports, policy),
    artifacts: marked,
    waivers: reports,
    notes: reports.flatMap(waiverNote),
  }
}

function conclude(
  verdicts: readonly Verdict[],
  isEmpty: boolean,
  waivers: readonly WaiverReport[],
  policy: Policy,
): Verdict {
  if (waivers.some(({ expired }) => expired) || verdicts.includes('fail')) return 'fail'
  if (isEmpty && policy.ifNoModelsFound === 'error') return 'fail'
  return verdicts.includes('inconclusive') ? 'inconclusive' : 'pass'
}

/** `<artifact glob>:<stage>`, or `:*` for every stage. */
function waiverTest({ check }: Waiver): (path: string, stage: string) => boolean {
  const colon = check.lastIndexOf(':')
  const includes = pathTest([check.slice(0, colon)])
  const stage = check.slice(colon + 1)
  return (path, of) => (stage === '*' || stage === of) && includes(path)
}

function waiverNote({ check, expires, used, expired }: WaiverReport): string[] {
  if (expired) return [`the waiver for ${check} ended on ${expires}, which fails the run: mend the cause, or renew it`]
  return used ? [] : [`the waiver for ${check} is not needed: nothing that it covers failed; remove it`]
}
