import type { Finding } from '../evidence/finding.ts'
import type { ArtifactReport, Check, Report, Verdict } from '../evidence/report.ts'
import { causeText } from './causes.ts'
import { classes, coverage, facts, figuresLine, formatName, titleOf, verdictInWords, worstFigure } from './digest.ts'
import { furtherTensors, partsAt, reasonBeside, remedies, subject, toldInTurn, type Told } from './findings.ts'
import { VERDICT_WORDS, artifactVerdict, markOf, opening, worstFirst } from './verdicts.ts'
import { githubHtml, html, htmlCode, json, markdownFence, mermaid } from './escape.ts'
import { counted, duration, figure } from './figures.ts'
import { trimMarkdown } from './trim.ts'
import { tripsOf, type HopState } from './trips.ts'
import { sharedNotCovered, toldOf, toldOnce, type ToldNotCovered } from './not-covered.ts'
import { toldChanges } from './policy-changes.ts'

/** A job summary may hold 1 MiB of bytes, and is lost as a whole beyond; some is left for what others add. */
export const SUMMARY_BYTES = 1_000_000

export interface MarkdownOptions {
  /** UTF-8 bytes that the text may take. */
  readonly budget?: number
  /** Where the full report was put. */
  readonly full?: { readonly name: string; readonly url: string }
}

const ICONS: Readonly<Record<Verdict | 'accepted', string>> = {
  pass: '✅',
  fail: '❌',
  inconclusive: '⚠️',
  accepted: '☑️',
}

/** Each picture is a frame of its own on GitHub's page: more would make the page slow. */
const PICTURES = 20
const FINDINGS_SHOWN = 20

/**
 * A report in GitHub's Markdown, for a job summary or a comment. What holds a model's texts is written as HTML, within
 * which GitHub reads no Markdown. The ladder when it grows too long: all of it; only what did not pass; that, cut.
 */
export function renderMarkdown(report: Report, { budget = SUMMARY_BYTES, full: link }: MarkdownOptions = {}): string {
  const elsewhere = link
    ? `<a href="${html(link.url)}">${html(link.name)}</a> has all of it.`
    : 'The JSON report has all of it.'
  const full = [...top(report), ...artifactParts(report, worstFirst(report.artifacts)), ...bottom(report, link)].join(
    '\n',
  )
  if (bytes(full) <= budget) return full
  const troubled = worstFirst(report.artifacts).filter((artifact) => artifactVerdict(artifact) !== 'pass')
  const note = `\nModels that passed are left out here. ${elsewhere}\n`
  const short = [...top(report, troubled), note, ...artifactParts(report, troubled), ...bottom(report, link)].join('\n')
  return bytes(short) <= budget ? short : trimMarkdown(short, budget, `The rest did not fit. ${elsewhere}`)
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}

function top(report: Report, shown: readonly ArtifactReport[] = worstFirst(report.artifacts)): string[] {
  const { verdict, headline, accepted } = opening(report)
  return [
    `## ${ICONS[verdict]} Model Roundtrip: ${headline}`,
    '',
    ...(accepted === '' ? [] : [accepted, '']),
    ...changesPart(report),
    ...(shown.length === 0
      ? []
      : [
          '<table>',
          '<tr><th></th><th>Model</th><th>Format</th><th>Result</th><th>Largest difference</th></tr>',
          ...shown.map(row),
          '</table>',
          '',
        ]),
    ...(report.notes.length === 0
      ? []
      : ['<ul>', ...report.notes.map((note) => `<li>${githubHtml(note)}</li>`), '</ul>', '']),
  ]
}

/** What the pull request changes of what is checked, before any verdict: it says under which policy they stand. */
function changesPart(report: Report): string[] {
  const told = toldChanges(report)
  if (told === null) return []
  const rows = told.changes.map(({ what, before, after, effect }) => {
    const cells = [effect === 'other' ? '' : effect, ...[what, before, after].map((text) => githubHtml(text))]
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  })
  const table = ['<table>', '<tr><th></th><th>What</th><th>Before</th><th>Now</th></tr>', ...rows, '</table>']
  return [
    `<p>${told.isLooser ? `${ICONS.inconclusive} ` : ''}<b>${inlineCode(told.title)}</b></p>`,
    '',
    ...(rows.length === 0 ? [] : [...table, '']),
  ]
}

function row(artifact: ArtifactReport): string {
  const cells = [
    ICONS[artifactVerdict(artifact)],
    htmlCode(artifact.path),
    githubHtml(formatName(artifact.format)),
    githubHtml(verdictInWords(artifact)),
    worstFigure(artifact),
  ]
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}

function artifactParts(report: Report, artifacts: readonly ArtifactReport[]): string[] {
  return artifacts.flatMap((artifact, index) => details(report, artifact, index < PICTURES))
}

function details(report: Report, artifact: ArtifactReport, picture: boolean): string[] {
  const verdict = artifactVerdict(artifact)
  const { advice, commands } = remedies(report, artifact)
  return [
    verdict === 'pass' ? '<details>' : '<details open>',
    `<summary>${ICONS[verdict]} ${htmlCode(artifact.path)} ${VERDICT_WORDS[verdict]}: ${githubHtml(verdictInWords(artifact))}</summary>`,
    '',
    `<p>${githubHtml(facts(artifact))}; family ${htmlCode(artifact.family)}</p>`,
    '',
    '<table>',
    '<tr><th></th><th>Check</th><th>Weights</th><th>Covered</th><th>Largest difference</th></tr>',
    ...artifact.checks.map(checkRow),
    '</table>',
    '',
    ...(advice.length === 0 ? [] : ['<ul>', ...advice.map((one) => `<li>${inlineCode(one)}</li>`), '</ul>', '']),
    ...(commands.length === 0 ? [] : [markdownFence(commands, 'sh'), '']),
    ...toldInTurn(artifact).flatMap(trouble),
    ...(picture ? diagram(artifact) : []),
    ...notCoveredPart(toldOf(artifact, sharedNotCovered(report))),
    '</details>',
    '',
  ]
}

function notCoveredPart({ lines, more }: ToldNotCovered): string[] {
  if (lines.length === 0) return []
  const rest = more > 0 ? [`and ${more} more in the JSON report`] : []
  return [`<p>Not covered: ${[...lines, ...rest].map((line) => inlineCode(line)).join('; ')}</p>`, '']
}

/** What many models do not cover, once, and folded: it changes no verdict. */
function sharedPart(report: Report): string[] {
  const { lines, more } = toldOnce(report)
  if (lines.length === 0) return []
  const rest = more > 0 ? [`${more} more in the JSON report`] : []
  return [
    '<details>',
    `<summary>Not covered in several models: ${counted(lines.length + more, 'reason')}</summary>`,
    '',
    '<ul>',
    ...[...lines, ...rest].map((line) => `<li>${inlineCode(line)}</li>`),
    '</ul>',
    '</details>',
    '',
  ]
}

function checkRow(check: Check): string {
  const waived = check.waived
    ? `<br>accepted until ${githubHtml(check.waived.expires)}: ${githubHtml(check.waived.reason)}`
    : ''
  const worst = check.worst?.metrics['max_abs']
  const cells = [
    ICONS[markOf(check)],
    githubHtml(titleOf(check)) + waived,
    classes(check),
    coverage(check),
    worst === undefined ? '–' : figure(worst),
  ]
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}

function trouble({ check, fresh, asAbove }: Told): string[] {
  if (check.verdict === 'pass') return []
  const shown = fresh.slice(0, FINDINGS_SHOWN)
  const words = [reasonBeside(check), ...asAbove.map((text) => `${text}, as above.`)].filter((text) => text !== '')
  return [
    `<p><b>${githubHtml(titleOf(check))}</b> ${githubHtml(words.join(' '))}</p>`,
    '',
    ...(shown.length === 0
      ? []
      : [
          '<table>',
          '<tr><th>Cause</th><th>Where</th><th>What was found</th><th>Figures</th></tr>',
          ...shown.map(findingRow),
          '</table>',
          '',
        ]),
    ...(fresh.length > shown.length
      ? [`<p>and ${counted(fresh.length - shown.length, 'more finding')} in the JSON report</p>`, '']
      : []),
  ]
}

function findingRow(finding: Finding): string {
  const about = subject(finding)
  const { names, more } = furtherTensors(finding)
  const layer = partsAt(finding)
  const cells = [
    finding.severity === 'note' ? '' : `${githubHtml(causeText(finding.cause).title)}<br>${htmlCode(finding.cause)}`,
    [
      ...(about ? [`${about.kind} ${htmlCode(about.name)}`] : []),
      ...(layer === null ? [] : [`first parts at layer ${htmlCode(layer)}`]),
      ...names.map((name) => `and ${htmlCode(name)}`),
      ...(more > 0 ? [`and ${more} more`] : []),
    ].join('<br>'),
    githubHtml(finding.message),
    githubHtml(figuresLine(finding.metrics)),
  ]
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}

/** Our own texts set option names in backticks. */
function inlineCode(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? `<code>${githubHtml(part)}</code>` : githubHtml(part)))
    .join('')
}

const ARROWS: Readonly<Record<HopState, string>> = {
  sound: '-->',
  broken: '-- "broke here" -->',
  suspect: '-- "broke on the way" -->',
  'not reached': '-.->',
}

/** One picture with the trips that an artifact did not survive; ids are made here, labels are escaped. */
function diagram(artifact: ArtifactReport): string[] {
  const lines: string[] = []
  const broken: number[] = []
  let links = 0
  const troubled = tripsOf(artifact).filter(({ hops }) => hops.some((state) => state !== 'sound'))
  troubled.forEach(({ stations, hops }, trip) => {
    stations.forEach((station, at) => {
      lines.push(`  t${trip}s${at}["${mermaid(formatName(station))}"]`)
    })
    hops.forEach((state, at) => {
      lines.push(`  t${trip}s${at} ${ARROWS[state]} t${trip}s${at + 1}`)
      if (state === 'broken' || state === 'suspect') broken.push(links)
      links++
    })
  })
  if (lines.length === 0) return []
  const style = broken.length === 0 ? [] : [`  linkStyle ${broken.join(',')} stroke:#cf222e,stroke-width:3px`]
  return ['```mermaid', 'flowchart LR', ...lines, ...style, '```', '']
}

function bottom(report: Report, link: MarkdownOptions['full']): string[] {
  const { environment, policy, timing } = report
  const where = `model-roundtrip ${environment.version}, Node ${environment.node}, ${environment.platform} ${environment.arch}, ${environment.cpu}`
  return [
    ...sharedPart(report),
    '<details>',
    `<summary>Policy and environment: seed ${environment.seed}, ${duration(timing.milliseconds)}</summary>`,
    '',
    `<p>Policy: ${policy.source === null ? 'the defaults' : htmlCode(policy.source)}. ${githubHtml(where)}.</p>`,
    '',
    markdownFence(json(policy.effective).split('\n'), 'json'),
    '',
    ...(policy.waivers.length === 0
      ? []
      : [
          '<table>',
          '<tr><th>Waiver</th><th>Reason</th><th>Until</th><th></th></tr>',
          ...policy.waivers.map(
            (waiver) =>
              `<tr><td>${htmlCode(waiver.check)}</td><td>${githubHtml(waiver.reason)}</td><td>${githubHtml(waiver.expires)}</td><td>${waiver.expired ? 'ended' : waiver.used ? 'used' : 'not needed'}</td></tr>`,
          ),
          '</table>',
          '',
        ]),
    '</details>',
    '',
    ...(link ? [`<p>Full report: <a href="${html(link.url)}">${html(link.name)}</a></p>`, ''] : []),
  ]
}
