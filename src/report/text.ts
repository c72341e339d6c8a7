import type { Finding } from '../evidence/finding.ts'
import type { ArtifactReport, Check, Report, Verdict } from '../evidence/report.ts'
import { causeText } from './causes.ts'
import {
  artifactVerdict,
  bySeverity,
  classes,
  coverage,
  facts,
  failsRun,
  figuresLine,
  headline,
  reasonBeside,
  reproduceCommand,
  subject,
  worstFirst,
} from './digest.ts'
import { printable, printableName, shell } from './escape.ts'
import { counted, duration } from './figures.ts'

export interface TextOptions {
  readonly colour: boolean
  /** Columns of the terminal; sentences are wrapped to it, names never. */
  readonly columns: number
}

/** Findings that are written out for one check; the JSON report has all. */
const FINDINGS_SHOWN = 5

/** A report for a terminal: each artifact with its checks and evidence, the worst last, then the verdict over all. */
export function renderText(report: Report, options: TextOptions): string {
  const sections = worstFirst(report.artifacts)
    .toReversed()
    .map((artifact) => renderArtifact(report, artifact, options))
  return [...sections, renderConclusion(report, options)].map((text) => text + '\n').join('\n')
}

/** One artifact, without a line break at the end. */
export function renderArtifact(report: Report, artifact: ArtifactReport, options: TextOptions): string {
  return artifactLines(report, artifact, options, painter(options.colour)).join('\n')
}

/** The verdict over all, without a line break at the end. */
export function renderConclusion(report: Report, options: TextOptions): string {
  const paint = painter(options.colour)
  const fails = failsRun(report)
  const accepted = report.conclusion === 'inconclusive' && !fails ? ' The policy accepts what is inconclusive.' : ''
  const word = fails ? paint.bad('FAIL') : accepted === '' ? paint.good('PASS') : paint.warn('PASS')
  const run = paint.dim(`${duration(report.timing.milliseconds)}, seed ${report.environment.seed}`)
  return [
    ...report.notes.flatMap((note) => wrap(printable(note), options.columns, 0)).map((line) => paint.warn(line)),
    `${word}  ${headline(report)}${accepted}  ${run}`,
  ].join('\n')
}

function artifactLines(report: Report, artifact: ArtifactReport, options: TextOptions, paint: Paint): string[] {
  const verdict = artifactVerdict(artifact)
  const width = Math.max(0, ...artifact.checks.map((check) => checkTitle(check).length))
  return [
    `${paint.mark(verdict)} ${paint.strong(printable(artifact.path))}  ${paint.dim(printable(facts(artifact)))}`,
    ...artifact.checks.flatMap((check) => checkLines(report, artifact, check, width, options, paint)),
    ...artifact.notCovered.map((witness) => paint.dim(`  - not covered: ${printable(witness)}`)),
  ]
}

function checkLines(
  report: Report,
  artifact: ArtifactReport,
  check: Check,
  width: number,
  options: TextOptions,
  paint: Paint,
): string[] {
  const covered = [classes(check), coverage(check)].filter((text) => text !== '').join('; ')
  const first = `  ${paint.mark(check.verdict)} ${checkTitle(check).padEnd(width)}  ${paint.dim(covered)}`.trimEnd()
  const waived = check.waived
    ? [`      accepted until ${printable(check.waived.expires)}: ${printable(check.waived.reason)}`]
    : []
  if (check.verdict === 'pass') return [first, ...waived]
  const findings = bySeverity(check.findings).filter((finding) => finding.severity !== 'note')
  const shown = findings.slice(0, FINDINGS_SHOWN)
  return [
    first,
    ...wrap(printable(reasonBeside(check)), options.columns, 6),
    ...waived,
    ...shown.flatMap((finding) => findingLines(finding, options, paint)),
    ...(findings.length > shown.length
      ? [`      and ${counted(findings.length - shown.length, 'more finding')} in the JSON report`]
      : []),
    ...fixes(shown).flatMap((fix) => wrap(`Fix: ${fix}`, options.columns, 6)),
    paint.dim(`      $ ${printable(shown[0]?.reproduce ?? reproduceCommand(report, artifact).map(shell).join(' '))}`),
  ]
}

function findingLines(finding: Finding, options: TextOptions, paint: Paint): string[] {
  const about = subject(finding)
  const title = causeText(finding.cause).title
  const numbers = figuresLine(finding.metrics, 6)
  return [
    `      ${finding.severity === 'error' ? paint.bad(title) : paint.warn(title)} ${paint.dim(`[${finding.cause}]`)}`,
    ...(about ? [`        ${about.kind} ${paint.strong(printableName(about.name))}`] : []),
    ...wrap(printable(finding.message), options.columns, 8),
    ...(numbers === '' ? [] : wrap(printable(numbers), options.columns, 8)),
  ]
}

/** The advice for each cause, once. */
function fixes(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map((finding) => causeText(finding.cause).fix))].filter((fix) => fix !== '')
}

function checkTitle(check: Check): string {
  return check.title === check.stage ? check.stage : `${check.stage}  ${printableName(check.title)}`
}

/** Breaks at spaces so that lines of at most `columns` characters come out, each indented. */
function wrap(text: string, columns: number, indent: number): string[] {
  const room = Math.max(30, columns - indent)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].filter((one) => one !== '').map((one) => ' '.repeat(indent) + one)
}

interface Paint {
  good(text: string): string
  bad(text: string): string
  warn(text: string): string
  dim(text: string): string
  strong(text: string): string
  mark(verdict: Verdict): string
}

function painter(colour: boolean): Paint {
  const sgr = (code: number) => (text: string) => (colour && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text)
  const [good, bad, warn, dim, strong] = [sgr(32), sgr(31), sgr(33), sgr(2), sgr(1)]
  const marks = { pass: good('✓'), fail: bad('✗'), inconclusive: warn('?') }
  return { good, bad, warn, dim, strong, mark: (verdict) => marks[verdict] }
}

/** Whether to colour: NO_COLOR and FORCE_COLOR by their conventions, else only on a terminal that can. */
export function wantsColour(isTTY: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false'
  return isTTY && env['TERM'] !== 'dumb'
}
