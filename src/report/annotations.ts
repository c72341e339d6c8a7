import type { ArtifactReport, Report } from '../evidence/report.ts'
import { sentences } from '../evidence/sentences.ts'
import { causeText } from './causes.ts'
import { figuresLine } from './digest.ts'
import { bySeverity, leading, partsAt, reasonBeside, subject, troubles } from './findings.ts'
import { acceptsInconclusive, artifactVerdict, VERDICT_WORDS, worstFirst } from './verdicts.ts'
import { printable, printableName } from './escape.ts'
import { counted } from './figures.ts'
import { changeInWords, toldChanges } from './policy-changes.ts'

export type Level = 'error' | 'warning' | 'notice'

/** One remark on the pull request. All texts are made harmless; a command still has to encode them. */
export interface Annotation {
  readonly level: Level
  readonly title: string
  /** Lines of the message, at most `MESSAGE_CHARS` in all. */
  readonly lines: readonly string[]
  /** A text file to hang it on; binary files have no lines. */
  readonly file?: string
}

/** GitHub keeps ten of each level for a step, and drops the others without a word. */
export const PER_LEVEL = 10
/** GitHub cuts a message at 4096 characters. */
export const MESSAGE_CHARS = 4000
const FINDINGS_SHOWN = 5

/**
 * At most ten annotations a level, one for each artifact that did not pass, the worst first; where there are more, the
 * tenth counts them.
 */
export function annotations(report: Report): readonly Annotation[] {
  const all = worstFirst(report.artifacts).flatMap((artifact) => annotate(report, artifact))
  const ofRun = annotateRun(report)
  return (['error', 'warning', 'notice'] as const).flatMap((level) => capped(level, [...ofRun, ...all]))
}

/** What no artifact can be blamed for: nothing found, a waiver that has ended, a policy that lets more pass. */
function annotateRun(report: Report): readonly Annotation[] {
  const { source, effective, waivers } = report.policy
  const found = report.artifacts.length > 0
  const level = report.conclusion === 'fail' ? 'error' : 'warning'
  const place = source === null ? {} : { file: source }
  return [
    ...(found || (level === 'warning' && effective['ifNoModelsFound'] === 'ignore')
      ? []
      : [{ level, title: 'Model Roundtrip', lines: ['No models were found.'] } as const]),
    ...waivers
      .filter((waiver) => waiver.expired)
      .map(({ check, expires, reason }): Annotation => {
        const line = `It ended on ${printable(expires, 40)}. Its reason was: ${printable(reason)}`
        return { level: 'error', title: `Waiver ${printableName(check)} has ended`, lines: [line], ...place }
      }),
    ...annotateChanges(report).map((annotation) => ({ ...annotation, ...place })),
  ]
}

function annotateChanges(report: Report): readonly Annotation[] {
  const told = toldChanges(report)
  if (told?.isLooser !== true) return []
  const lines = told.changes.map((change) => printable(changeInWords(change), 400))
  return [{ level: 'warning', title: 'Model Roundtrip', lines: fitting([`${printable(told.title)}:`, ...lines], []) }]
}

function capped(level: Level, all: readonly Annotation[]): readonly Annotation[] {
  const own = all.filter((annotation) => annotation.level === level)
  if (own.length <= PER_LEVEL) return own
  const more = own.length - (PER_LEVEL - 1)
  return [...own.slice(0, PER_LEVEL - 1), { level, title: 'Model Roundtrip', lines: [`+${more} more in the summary.`] }]
}

function annotate(report: Report, artifact: ArtifactReport): readonly Annotation[] {
  const verdict = artifactVerdict(artifact)
  const waived = artifact.checks.filter((check) => check.waived && check.verdict !== 'pass')
  if (verdict === 'pass' && waived.length === 0) return []
  const lead = leading(artifact)
  const about = lead?.finding ? subject(lead.finding) : null
  const named = about && about.kind !== 'file' ? `, ${about.kind} ${printableName(about.name)}` : ''
  const file = anchor(report, artifact)
  return [
    {
      level: verdict === 'pass' ? 'notice' : verdict === 'fail' || !acceptsInconclusive(report) ? 'error' : 'warning',
      title:
        verdict === 'pass'
          ? `${printableName(artifact.path)}: accepted by the policy`
          : `${printableName(artifact.path)}${named}`,
      lines:
        verdict === 'pass'
          ? waived.map((check) => `${check.stage}: ${printable(check.waived?.reason ?? '')}`).slice(0, FINDINGS_SHOWN)
          : messageLines(artifact),
      ...(file === undefined ? {} : { file }),
    },
  ]
}

/** The verdict with counts, then the worst findings with their figures, as many as fit. */
function messageLines(artifact: ArtifactReport): readonly string[] {
  const checks = troubles(artifact)
  const findings = bySeverity(checks.flatMap((check) => check.findings)).filter(({ severity }) => severity !== 'note')
  const first = `${printableName(artifact.path)} ${VERDICT_WORDS[artifactVerdict(artifact)]}: ${counted(checks.length, 'check')} of ${artifact.checks.length}, ${counted(findings.length, 'finding')}.`
  const reasons = checks
    .filter((check) => reasonBeside(check) !== '')
    .slice(0, FINDINGS_SHOWN)
    .map((check) => `${check.stage}: ${printable(check.reason, 300)}`)
  const details = findings.slice(0, FINDINGS_SHOWN).map((finding) => {
    const about = subject(finding)
    const figures = figuresLine(finding.metrics)
    const name = about ? ` in ${about.kind} ${printableName(about.name)}` : ''
    const layer = partsAt(finding)
    const parts = layer === null ? '' : `, first at layer ${printableName(layer)}`
    const told = sentences(`${causeText(finding.cause).title}${name}${parts}`, printable(finding.message, 700))
    return figures === '' ? told : `${told} (${printable(figures, 300)})`
  })
  const more = findings.length > FINDINGS_SHOWN ? [`+${findings.length - FINDINGS_SHOWN} more in the summary.`] : []
  return fitting([first, ...reasons, ...details], more)
}

/** As many of the lines as the limit allows, and the last ones always. Percent signs count thrice: they are encoded. */
function fitting(lines: readonly string[], last: readonly string[]): readonly string[] {
  const cost = (line: string): number => line.length + 3 + 2 * (line.split('%').length - 1)
  let room = MESSAGE_CHARS - last.reduce((sum, line) => sum + cost(line), 0)
  const kept: string[] = []
  for (const line of lines) {
    room -= cost(line)
    if (room < 0) break
    kept.push(line)
  }
  return [...kept, ...last]
}

/** A text file of the artifact itself, else the policy file: places where a pull request can show a remark. */
function anchor(report: Report, artifact: ArtifactReport): string | undefined {
  return artifact.path.endsWith('.json') ? artifact.path : (report.policy.source ?? undefined)
}
