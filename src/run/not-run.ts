import { judge } from '../checks/verdict.ts'
import type { Cause, Finding } from '../evidence/finding.ts'
import type { Check } from '../evidence/report.ts'
import type { PlannedCheck } from '../plan/plan.ts'
import type { Policy } from '../plan/policy.ts'
import { titleOf } from './artifact.ts'

/** Bytes that are not there. */
const ABSENT: ReadonlySet<Cause> = new Set<Cause>([
  'lfs-pointer',
  'empty-file',
  'truncated-file',
  'missing-file',
  'missing-shard',
  'external-data-missing',
])

/**
 * The policy for the checks after the integrity check: TensorFlow, which is C++ and reads files by itself, is given none
 * that are not in order.
 */
export function policyAfter(policy: Policy, { verdict }: Check): Policy {
  if (verdict !== 'fail') return policy
  return { ...policy, runtimes: policy.runtimes.filter((runtime) => runtime !== 'tensorflow') }
}

/**
 * The check that is not run: since the integrity check before it failed for bytes that are not there, so that it would
 * say the same again in other words, or since it gives files to TensorFlow that failed it in any way. Null where the check
 * is to be run.
 */
export function notRun(planned: PlannedCheck, integrity: Check): Check | null {
  const [read, all] = integrity.coverage.tensors
  const failure = integrity.findings.find(({ severity }) => severity === 'error')
  if (integrity.verdict === 'fail' && failure !== undefined && isByTensorflow(planned)) {
    return unrun(planned, failure, 'not run: TensorFlow is given no files that are not in order (see integrity)')
  }
  const absent = integrity.findings.find(({ cause, severity }) => severity === 'error' && ABSENT.has(cause))
  if (integrity.verdict !== 'fail' || absent === undefined || (all > 0 && read === all)) return null
  return unrun(planned, absent, `not run: ${absent.file ?? planned.artifact.path} cannot be read (see integrity)`)
}

function isByTensorflow(planned: PlannedCheck): boolean {
  const isBy = planned.stage === 'load' && planned.python === undefined && planned.further !== true
  return isBy && planned.artifact.format === 'saved-model'
}

function unrun(planned: PlannedCheck, { cause, file }: Finding, message: string): Check {
  const { path, format } = planned.artifact
  // Nobody knows whether there is anything further.
  const isFurther = (planned.stage === 'load' || planned.stage === 'roundtrip') && planned.further === true
  const finding: Finding = { cause, severity: isFurther ? 'note' : 'warning', file: file ?? path, message }
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
