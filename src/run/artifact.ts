import { judge } from '../checks/verdict.ts'
import { severityOf } from '../evidence/errors.ts'
import type { Cause, Finding } from '../evidence/finding.ts'
import { sentences } from '../evidence/sentences.ts'
import type { ArtifactReport, Check } from '../evidence/report.ts'
import { stationsOf, type ArtifactPlan, type PlannedCheck } from '../plan/plan.ts'
import { withCommands, type Again } from './again.ts'
import type { Ending } from './child.ts'
import type { ArtifactFacts } from './protocol.ts'

/** What a worker process had sent when it ended. */
export interface Outcome {
  readonly ending: Ending
  /** By index in the plan, as {@link ofPlan} has them; holes where a check was not finished. */
  readonly checks: readonly (Check | undefined)[]
  readonly facts: ArtifactFacts
}

/** The report of an artifact whose checks ran: what was not finished is inconclusive, with the reason. */
export function reportOf(plan: ArtifactPlan, outcome: Outcome, again: Again): ArtifactReport {
  const checks: Check[] = []
  const notCovered = [...plan.notCovered]
  for (const [index, planned] of plan.checks.entries()) {
    const check = outcome.checks[index] ?? ofPlan(planned, unfinished(planned, outcome.ending), plan, again)
    if (isOfNothing(planned, check)) notCovered.push(...unread(check, plan.artifact.path))
    else if (isBesideThePoint(planned, check))
      notCovered.push(`${nameOf(planned, check)}: ${withWayOut(planned, check)}`)
    else checks.push(check)
  }
  notCovered.push(...checks.flatMap((check) => unread(check, plan.artifact.path)))
  return { ...named(plan), ...outcome.facts, checks, notCovered: [...new Set(notCovered)] }
}

/** A check of what a file may hold and this one does not, or not so that anybody could run it. */
export function isOfNothing(planned: PlannedCheck, { coverage, findings }: Check): boolean {
  const isFurther =
    planned.stage === 'golden'
      ? planned.asked === false
      : (planned.stage === 'load' || planned.stage === 'roundtrip') && planned.further === true
  return isFurther && coverage.outputs[1] === 0 && findings.every(({ severity }) => severity === 'note')
}

/** What the files hold that nothing was held against: it breaks nothing, and is said. */
function unread({ findings }: Check, path: string): readonly string[] {
  const isUnread = ({ cause, severity }: Finding): boolean => cause === 'unread-content' && severity === 'note'
  return [...new Set(findings.filter(isUnread).map(({ message }) => message.replace(`${path}: `, '')))]
}

/**
 * A trip that nobody asked for, through a format that has no words for the model, or a loader that nobody asked for, and
 * that has no way to take the model, or was not told of its classes: there is nothing to hold against it.
 */
export function isBesideThePoint(planned: PlannedCheck, { verdict, findings, coverage }: Check): boolean {
  const isOptional = (planned.stage === 'roundtrip' || planned.stage === 'load') && planned.asked === false
  if (!isOptional || verdict !== 'inconclusive') return false
  const weighty = findings.filter(({ severity }) => severity !== 'note')
  if (planned.stage === 'load' && coverage.tensors[0] > 0) return false
  return weighty.length > 0 && weighty.every((finding) => excuses(planned, finding))
}

/** On the way a library may not be able to run what was written for it: that it was written is nobody's wish. */
function excuses(planned: PlannedCheck, { cause, hop }: Finding): boolean {
  if (planned.stage === 'roundtrip' && cause === 'unsupported-operation') return hop !== undefined
  return excusesOf(planned).includes(cause)
}

function excusesOf(planned: PlannedCheck): readonly Cause[] {
  if (planned.stage === 'load') {
    // Classes that nobody named, where nobody asked for Python: whether it is installed must not decide about the verdict.
    return planned.python?.customObjects.length === 0 ? ['no-runtime', 'not-loadable'] : ['no-runtime']
  }
  // Nothing at all is written of a class that nobody knows; the trips that come home say it, and compare the weights.
  const isOneWay = planned.stage === 'roundtrip' && planned.oneWay !== undefined
  return isOneWay ? ['not-expressible', 'unknown-layer'] : ['not-expressible']
}

/** The reason, and for a loader what would have let it look. */
function withWayOut(planned: PlannedCheck, { reason, findings: [gravest] }: Check): string {
  const fix = planned.stage === 'load' && gravest?.cause === 'not-loadable' ? gravest.fix : undefined
  return fix === undefined ? reason : sentences(reason, fix)
}

function nameOf({ stage }: PlannedCheck, { title }: Check): string {
  return stage === 'roundtrip' ? `round trip ${title}` : stage
}

/** The report of an artifact that cannot be opened: its integrity check says why. */
export function reportUnreadable(
  plan: ArtifactPlan,
  finding: Finding,
  facts: ArtifactFacts,
  again: Again,
): ArtifactReport {
  const check = judge(
    {
      stage: 'integrity',
      title: 'files whole and finite',
      witnesses: ['the files', 'what their headers promise'],
      coverage: NOTHING,
      findings: [finding, ...plan.findings],
      agreed: '',
    },
    0,
  )
  const checks = [withCommands(check, plan.artifact.path, again)]
  return { ...named(plan), ...facts, checks, notCovered: plan.notCovered }
}

const NOTHING = { tensors: [0, 0], outputs: [0, 0], probes: 0 } as const

function named({ artifact, family }: ArtifactPlan): Pick<ArtifactReport, 'path' | 'format' | 'family'> {
  return { path: artifact.path, format: artifact.format, family }
}

/**
 * A check with the commands that show it again, and where it is the integrity check with what finding the artifact had
 * shown already.
 */
export function ofPlan(planned: PlannedCheck, check: Check, plan: ArtifactPlan, again: Again): Check {
  return withCommands(withFound(planned, check, plan), plan.artifact.path, again)
}

function withFound(planned: PlannedCheck, check: Check, plan: ArtifactPlan): Check {
  if (planned.stage !== 'integrity' || plan.findings.length === 0) return check
  const evidence = { ...check, findings: [...plan.findings, ...check.findings], agreed: check.reason }
  return judge(evidence, check.milliseconds)
}

function unfinished(planned: PlannedCheck, ending: Ending): Check {
  const { path } = planned.artifact
  const { cause, message } =
    ending.kind === 'lost' ? ending : { cause: 'internal-error' as const, message: 'it ended without a result' }
  const finding: Finding = {
    cause,
    severity: severityOf(cause),
    message: `${path}: not checked: ${message}`,
    file: path,
  }
  return judge(
    {
      stage: planned.stage,
      title: titleOf(planned),
      witnesses: [planned.artifact.format, 'none'],
      coverage: NOTHING,
      findings: [finding],
      agreed: '',
    },
    0,
  )
}

/** What a check is called that was not run. */
export function titleOf(planned: PlannedCheck): string {
  if (planned.stage === 'roundtrip') return stationsOf(planned).join(' -> ')
  return planned.stage === 'parity' ? `against ${planned.sibling.path}` : planned.stage
}
