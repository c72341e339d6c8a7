import type { ArtifactReport, Check } from '../evidence/report.ts'

/** What became of one hop of a trip. `suspect`: the trip failed, and which hop did it is not known. */
export type HopState = 'sound' | 'broken' | 'suspect' | 'not reached'

export interface Trip {
  /** Format ids, the artifact's own first. */
  readonly stations: readonly string[]
  /** One fewer than there are stations. */
  readonly hops: readonly HopState[]
  readonly check: Check
}

/** The trips of an artifact, for pictures. */
export function tripsOf(artifact: ArtifactReport): readonly Trip[] {
  return artifact.checks
    .filter((check) => check.via.length > 1)
    .map((check) => ({ stations: check.via, hops: hopStates(check), check }))
}

function hopStates(check: Check): readonly HopState[] {
  const hops = check.via.slice(1)
  if (check.verdict === 'pass') return hops.map(() => 'sound')
  const severity = check.verdict === 'fail' ? 'error' : 'warning'
  const named = check.findings.flatMap(({ severity: own, hop }) => (own === severity && hop !== undefined ? [hop] : []))
  const first = Math.min(...named)
  if (!(first >= 0 && first < hops.length))
    return hops.map(() => (check.verdict === 'fail' ? 'suspect' : 'not reached'))
  return hops.map((_, hop) => {
    if (hop < first) return 'sound'
    if (hop > first) return 'not reached'
    return check.verdict === 'fail' ? 'broken' : 'not reached'
  })
}
