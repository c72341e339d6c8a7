import type { ArtifactReport, Check } from './evidence/report.ts'

/**
 * A failed comparison of two siblings stands with the one that is wrong. It is run for the one that is held against
 * the family's reference member; where all that was found lies in the reference itself (checks/blame.ts), the check is
 * moved there, and what is left is a note. The run fails as before: at the file that is to be mended.
 */
export function atCulprits(artifacts: readonly ArtifactReport[]): readonly ArtifactReport[] {
  const paths = new Set(artifacts.map(({ path }) => path))
  const moved = new Map<string, Check[]>()
  const kept = artifacts.map((artifact) => ({
    ...artifact,
    checks: artifact.checks.map((check) => {
      const culprit = culpritOf(check, artifact.path)
      if (culprit === null || !paths.has(culprit)) return check
      moved.set(culprit, [...(moved.get(culprit) ?? []), accusation(check, artifact.path, culprit)])
      return acquittal(check, culprit)
    }),
  }))
  return kept.map((artifact) => ({ ...artifact, checks: [...artifact.checks, ...(moved.get(artifact.path) ?? [])] }))
}

/** The sibling that every error of a failed parity check lies in, or null. */
function culpritOf({ stage, verdict, witnesses, findings }: Check, path: string): string | null {
  if (stage !== 'parity' || verdict !== 'fail') return null
  const files = new Set(findings.filter(({ severity }) => severity === 'error').map(({ file }) => file))
  const [sibling] = witnesses
  return files.size === 1 && files.has(sibling) && sibling !== path ? sibling : null
}

function accusation(check: Check, path: string, culprit: string): Check {
  return { ...check, title: `against ${path}`, witnesses: [path, culprit] }
}

/** What is left with the innocent: what was not looked at stays inconclusive. */
function acquittal(check: Check, culprit: string): Check {
  const findings = check.findings.filter(({ severity }) => severity !== 'error')
  const open = findings.find(({ severity }) => severity === 'warning')
  const { tensors, outputs } = check.coverage
  const isWhole = [tensors, outputs].every(([compared, all]) => compared === all)
  const told = `It disagrees with ${culprit}, which is the wrong one: the failed check stands there.`
  const at = { cause: check.findings[0]?.cause ?? 'tensor-differs', severity: 'note', file: culprit } as const
  return {
    ...check,
    verdict: open === undefined && isWhole ? 'pass' : 'inconclusive',
    weights: {},
    worst: null,
    reason: open?.message ?? told,
    findings: [...findings, { ...at, message: told }],
  }
}
