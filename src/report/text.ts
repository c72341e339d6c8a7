import type { Finding } from '../evidence/finding.ts'
import type { ArtifactReport, Check, Report, Verdict } from '../evidence/report.ts'
import { causeText } from './causes.ts'
import { classes, coverage, facts, figuresLine } from './digest.ts'
import { furtherTensors, partsAt, reasonBeside, remedies, subject, toldInTurn, type Told } from './findings.ts'
import { VERDICTS, artifactVerdict, markOf, opening } from './verdicts.ts'
import { printable, printableName } from './escape.ts'
import { counted, duration } from './figures.ts'
import { sharedNotCovered, toldOf, toldOnce } from './not-covered.ts'
import { changeInWords, toldChanges } from './policy-changes.ts'

export interface TextOptions {
  readonly colour: boolean
  /** Columns of the terminal; sentences are wrapped to it, names never. */
  readonly columns: number
}

/** Findings that are written out for one check; the JSON report has all. */
const FINDINGS_SHOWN = 5
/** Notes beside a failure: who is to blame, what else was seen. */
const NOTES_SHOWN = 2

/** A report for a terminal: each artifact with its checks and evidence, the worst last, then the verdict over all. */
export function renderText(report: Report, options: TextOptions): string {
  const worstLast = VERDICTS.toReversed().flatMap((verdict) =>
    report.artifacts.filter((artifact) => artifactVerdict(artifact) === verdict),
  )
  const sections = worstLast.map((artifact) => renderArtifact(report, artifact, options))
  return [...sections, renderConclusion(report, options)].map((text) => text + '\n').join('\n')
}

/** One artifact, without a line break at the end. */
export function renderArtifact(report: Report, artifact: ArtifactReport, options: TextOptions): string {
  return artifactLines(report, artifact, options, painter(options.colour)).join('\n')
}

/** The verdict over all, without a line break at the end. */
export function renderConclusion(report: Report, options: TextOptions): string {
  const paint = painter(options.colour)
  const { verdict, headline, accepted } = opening(report)
  const word = verdict === 'fail' ? paint.bad('FAIL') : accepted === '' ? paint.good('PASS') : paint.warn('PASS')
  const run = paint.dim(`${duration(report.timing.milliseconds)}, seed ${report.environment.seed}`)
  return [
    ...sharedLines(report, options).map((line) => paint.dim(line)),
    ...report.notes.flatMap((note) => wrap(printable(note), options.columns, 0)).map((line) => paint.warn(line)),
    ...changesLines(report, options, paint),
    `${word}  ${[headline, accepted].filter((text) => text !== '').join(' ')}  ${run}`,
  ].join('\n')
}

/** What many models do not cover, once. */
function sharedLines(report: Report, { columns }: TextOptions): string[] {
  const { lines, more } = toldOnce(report)
  const rest = more > 0 ? [`not covered: ${more} more reasons in the JSON report`] : []
  return [...lines.map((line) => printable(line)), ...rest].flatMap((line) => wrap(line, columns, 0))
}

function changesLines(report: Report, { columns }: TextOptions, paint: Paint): string[] {
  const told = toldChanges(report)
  if (told === null) return []
  const changes = told.changes.flatMap((change) => wrap(printable(changeInWords(change)), columns, 2))
  return [...wrap(`${printable(told.title)}${changes.length === 0 ? '' : ':'}`, columns, 0), ...changes].map((line) =>
    paint.warn(line),
  )
}

function artifactLines(report: Report, artifact: ArtifactReport, options: TextOptions, paint: Paint): string[] {
  const verdict = artifactVerdict(artifact)
  const titles = columns(artifact.checks)
  const { advice, commands } = remedies(report, artifact)
  return [
    `${paint.mark(verdict)} ${paint.strong(printable(artifact.path))}  ${paint.dim(printable(facts(artifact)))}`,
    ...toldInTurn(artifact).flatMap((one, index) => checkLines(one, titles[index] ?? '', options, paint)),
    ...advice.flatMap((one) => wrap(`Fix: ${one}`, options.columns, 4)),
    ...commands.map((command) => `    $ ${printable(command)}`),
    ...notCoveredLines(report, artifact).map((line) => paint.dim(`  - not covered: ${line}`)),
  ]
}

function notCoveredLines(report: Report, artifact: ArtifactReport): string[] {
  const { lines, more } = toldOf(artifact, sharedNotCovered(report))
  return [...lines.map((line) => printable(line)), ...(more > 0 ? [`and ${more} more in the JSON report`] : [])]
}

function checkLines({ check, fresh, asAbove }: Told, title: string, options: TextOptions, paint: Paint): string[] {
  const covered = [classes(check), coverage(check)].filter((text) => text !== '').join('; ')
  const mark = paint.mark(markOf(check))
  const first = `  ${mark} ${title}  ${paint.dim(covered)}`.trimEnd()
  const waived = check.waived
    ? [`      accepted until ${printable(check.waived.expires)}: ${printable(check.waived.reason)}`]
    : []
  if (check.verdict === 'pass')
    return [first, ...waived, ...toldAnyway(check.stage, fresh).flatMap((text) => wrap(text, options.columns, 6))]
  const troubling = fresh.filter(({ severity }) => severity !== 'note')
  const shown = troubling.slice(0, FINDINGS_SHOWN)
  const more = troubling.length - shown.length
  const notes = check.verdict === 'fail' ? fresh.filter(({ severity }) => severity === 'note') : []
  return [
    first,
    ...waived,
    ...wrap(printable(reasonBeside(check)), options.columns, 6),
    ...shown.flatMap((finding, index) =>
      findingLines(finding, shown[index - 1]?.cause !== finding.cause, options, paint),
    ),
    ...(more > 0 ? [`      and ${counted(more, 'more finding')} in the JSON report`] : []),
    ...asAbove.map((text) => `      ${text}, as above`),
    ...notes.slice(0, NOTES_SHOWN).flatMap(({ message }) => wrap(printable(message), options.columns, 6)),
  ]
}

/** What whoever deploys the file has to know, also where nothing is wrong with it. */
function toldAnyway(stage: Check['stage'], findings: readonly Finding[]): readonly string[] {
  // Recorded outputs under other names than the model's were matched by their places: whoever recorded them has to know.
  const isTold = ({ cause }: Finding) => cause === 'not-loadable' || (stage === 'golden' && cause === 'output-differs')
  return findings.filter(isTold).map(({ message }) => printable(message))
}

/** Stage and title of each check, in two columns. */
function columns(checks: readonly Check[]): readonly string[] {
  const stages = Math.max(0, ...checks.map(({ stage }) => stage.length))
  const titles = checks.map((check) => (check.title === check.stage ? '' : printableName(check.title)))
  const width = Math.max(0, ...titles.map((title) => title.length))
  return checks.map(({ stage }, index) => `${stage.padEnd(stages)}  ${(titles[index] ?? '').padEnd(width)}`)
}

function findingLines(finding: Finding, withTitle: boolean, options: TextOptions, paint: Paint): string[] {
  const about = subject(finding)
  const title = causeText(finding.cause).title
  const { names, more } = furtherTensors(finding)
  const layer = partsAt(finding)
  const numbers = figuresLine(finding.metrics)
  const heading = `      ${finding.severity === 'error' ? paint.bad(title) : paint.warn(title)} ${paint.dim(`[${finding.cause}]`)}`
  return [
    ...(withTitle ? [heading] : []),
    ...(about ? [`        ${about.kind} ${paint.strong(printableName(about.name))}`] : []),
    ...(layer === null ? [] : [`        first parts at layer ${paint.strong(printableName(layer))}`]),
    ...names.map((name) => `        and    ${paint.strong(printableName(name))}`),
    ...(more > 0 ? [`        and    ${more} more`] : []),
    ...wrap(printable(finding.message), options.columns, 8),
    ...(numbers === '' ? [] : wrap(printable(numbers), options.columns, 8)),
  ]
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
  mark(verdict: Verdict | 'accepted'): string
}

function painter(colour: boolean): Paint {
  const sgr = (code: number) => (text: string) => (colour && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text)
  const [good, bad, warn, dim, strong] = [sgr(32), sgr(31), sgr(33), sgr(2), sgr(1)]
  const marks = { pass: good('✓'), fail: bad('✗'), inconclusive: warn('?'), accepted: warn('!') }
  return { good, bad, warn, dim, strong, mark: (verdict) => marks[verdict] }
}

/** Whether to colour: NO_COLOR and FORCE_COLOR by their conventions, else only on a terminal that can. */
export function wantsColour(isTTY: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false'
  return isTTY && env['TERM'] !== 'dumb'
}
