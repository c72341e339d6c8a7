import { judge } from '../checks/verdict.ts'
import type { Cause, Finding } from '../evidence/finding.ts'
import type { Check } from '../evidence/report.ts'
import type { PlannedCheck } from '../plan/plan.ts'
import { titleOf } from './artifact.ts'

/** Bytes that are not there. */
const ABSENT: ReadonlySet<Cause> = new Set<Cause>([
  'lfs-pointer',
  'empty-file',
  'truncated-file',
  'missing-file',
  'missing-shard',
])

/**
 * The check that is not run, since the integrity check before it failed for bytes that are not there: it would say the
 * same again in other words. Null where the check is to be run.
 */
export function notRun(planned: PlannedCheck, integrity: Check): Check | null {
  const [read, all] = integrity.coverage.tensors
  const absent = integrity.findings.find(({ cause, severity }) => severity === 'error' && ABSENT.has(cause))
  if (integrity.verdict !== 'fail' || absent === undefined || (all > 0 && read === all)) return null
  const { path, format } = planned.artifact
  const file = absent.file ?? path
  const message = `not run: ${file} cannot be read (see integrity)`
  const finding: Finding = { cause: absent.cause, severity: 'warning', file, message }
  return judge(
    {
      stage: planned.stage,
      title: titleOf(planned),
      witnesses: [format, 'none'],
      coverage: { tensors: [0, 0], outputs: [0, 0], probes: 0 },
      findings: [finding],
      agreed: '',
    },
    0,
  )
}
