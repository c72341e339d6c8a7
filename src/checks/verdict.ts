import type { Finding } from '../evidence/finding.ts'
import type { Check, Coverage, Stage, Verdict, WeightClass, Worst } from '../evidence/report.ts'

/** What a check found out, before it is judged. */
export interface Evidence {
  readonly stage: Stage
  readonly title: string
  readonly witnesses: readonly [string, string]
  readonly via?: readonly string[]
  readonly coverage: Coverage
  readonly weights?: Partial<Record<WeightClass, number>>
  readonly worst?: Worst | null
  readonly findings: readonly Finding[]
  /** What a pass says: what was looked at and how it came out. */
  readonly agreed: string
}

/**
 * The one place where verdicts are made. An error fails; a warning, or a tensor or output that was not looked at, is
 * inconclusive; nothing else is a pass.
 */
export function judge(evidence: Evidence, milliseconds: number): Check {
  const { stage, title, witnesses, coverage } = evidence
  const findings = sorted(evidence.findings)
  const verdict = verdictOf(findings, coverage)
  return {
    stage,
    title,
    verdict,
    witnesses,
    via: evidence.via ?? [],
    coverage,
    weights: evidence.weights ?? {},
    worst: evidence.worst ?? null,
    reason: reasonOf(verdict, findings, coverage, evidence.agreed),
    findings,
    milliseconds,
  }
}

function verdictOf(findings: readonly Finding[], coverage: Coverage): Verdict {
  if (findings.some(({ severity }) => severity === 'error')) return 'fail'
  if (findings.some(({ severity }) => severity === 'warning')) return 'inconclusive'
  return isWhole(coverage.tensors) && isWhole(coverage.outputs) ? 'pass' : 'inconclusive'
}

function isWhole([compared, all]: readonly [number, number]): boolean {
  return compared === all
}

function reasonOf(verdict: Verdict, findings: readonly Finding[], coverage: Coverage, agreed: string): string {
  if (verdict === 'pass') return agreed
  const gravest = findings[0]
  if (gravest === undefined || gravest.severity === 'note') {
    const [tensors, outputs] = [coverage.tensors, coverage.outputs].map(([some, all]) => `${some} of ${all}`)
    return `Not everything was looked at: ${tensors} tensors, ${outputs} outputs.`
  }
  const more = findings.filter(({ severity }) => severity === gravest.severity).length - 1
  return more === 0 ? gravest.message : `${gravest.message} (and ${more} more)`
}

const RANK = { error: 0, warning: 1, note: 2 } as const

function sorted(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity])
}
