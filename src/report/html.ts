import { createHash } from 'node:crypto'
import type { Finding } from '../evidence/finding.ts'
import type { ArtifactReport, Report, Verdict } from '../evidence/report.ts'
import { causeText } from './causes.ts'
import { classes, coverage, facts, titleOf, verdictInWords, worstFigure } from './digest.ts'
import { furtherTensors, partsAt, reasonBeside, remedies, subject, toldInTurn, type Told } from './findings.ts'
import { VERDICT_WORDS, artifactVerdict, markOf, opening, worstFirst } from './verdicts.ts'
import { ended } from '../evidence/sentences.ts'
import { html, htmlCode, json } from './escape.ts'
import { counted, duration, figures } from './figures.ts'
import { STYLE } from './html-style.ts'
import { renderJson } from './json.ts'
import { classPicture, differencePicture, tripPicture } from './pictures.ts'
import { toldChanges } from './policy-changes.ts'
import { tripsOf } from './trips.ts'

/** A page of this many findings a check is still quick to open on a phone; the JSON within the page has all of them. */
const FINDINGS_SHOWN = 200

/** A JSON report up to this size is carried within the page, for download. */
const EMBEDDED_BYTES = 8 * 2 ** 20

/** A page that needs nothing from anywhere: no scripts, no fonts, no pictures from outside, and a policy that says so. */
export function renderHtml(report: Report): string {
  const { verdict, headline, accepted } = opening(report)
  const csp = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`
  const artifacts = worstFirst(report.artifacts)
  const ids = new Map(artifacts.map((artifact, index) => [artifact, `m${index + 1}`]))
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${csp}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>Model Roundtrip: ${html(headline)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<header class="headline ${verdict}"><b>${VERDICT_WORDS[verdict]}</b>`,
    `<h1>${html(headline)}</h1>`,
    `<p class="soft">${html(`${day(report.timing.startedAt)}, ${duration(report.timing.milliseconds)}, seed ${report.environment.seed}`)}</p>`,
    ...(accepted === '' ? [] : [`<p>${accepted}</p>`]),
    '</header>',
    ...changesPart(report),
    ...(artifacts.length > 1
      ? ['<ul class="index">', INDEX_HEAD, ...artifacts.map((one) => row(one, ids.get(one) ?? '')), '</ul>']
      : []),
    ...list(report.notes),
    ...artifacts.map((artifact) => section(report, artifact, ids.get(artifact) ?? '', artifacts.length === 1)),
    ...foot(report),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** `2026-11-24 03:00 UTC` */
function day(iso: string): string {
  return `${iso.slice(0, 16).replace('T', ' ')} UTC`
}

/** What the pull request changes of what is checked: it says under which policy the verdicts stand. */
function changesPart(report: Report): string[] {
  const told = toldChanges(report)
  if (told === null) return []
  const rows = told.changes.map(({ what, before, after, effect }) => {
    const mark = effect === 'looser' ? '<b class="inconclusive">looser</b>' : effect === 'other' ? '' : effect
    return `<tr><td>${mark}</td>${[what, before, after].map((text) => `<td>${html(text)}</td>`).join('')}</tr>`
  })
  return [
    `<section class="changes"><h2>${inlineCode(told.title)}</h2>`,
    ...(rows.length === 0
      ? []
      : [
          '<div class="wide"><table>',
          '<tr><th></th><th>What</th><th>Before</th><th>Now</th></tr>',
          ...rows,
          '</table></div>',
        ]),
    '</section>',
  ]
}

const INDEX_HEAD =
  '<li class="head soft"><span></span><span>Model</span><span>Result</span><span class="figure">Difference</span></li>'

const MARKS: Readonly<Record<Verdict | 'accepted', string>> = { pass: '✓', fail: '✗', inconclusive: '?', accepted: '!' }

function mark(verdict: Verdict | 'accepted'): string {
  const [kind, title] = verdict === 'accepted' ? ['inconclusive', 'accepted'] : [verdict, VERDICT_WORDS[verdict]]
  return `<b class="${kind}" title="${title}">${MARKS[verdict]}</b>`
}

function row(artifact: ArtifactReport, id: string): string {
  const worst = worstFigure(artifact)
  return `<li>${mark(artifactVerdict(artifact))}<a href="#${id}">${htmlCode(artifact.path)}</a><span>${html(verdictInWords(artifact))}</span><span class="figure">${worst === '–' ? '' : worst}</span></li>`
}

function section(report: Report, artifact: ArtifactReport, id: string, only: boolean): string {
  const verdict = artifactVerdict(artifact)
  const trips = new Map(tripsOf(artifact).map((trip) => [trip.check, tripPicture(trip)]))
  const { advice, commands } = remedies(report, artifact)
  return [
    `<details class="artifact" id="${id}"${verdict !== 'pass' || only ? ' open' : ''}>`,
    `<summary>${mark(verdict)} <h2>${htmlCode(artifact.path)}</h2></summary>`,
    '<div class="body">',
    `<p>${html(ended(verdictInWords(artifact)))} <span class="soft">${html(facts(artifact))}; family ${htmlCode(artifact.family)}</span></p>`,
    ...(advice.length > 0
      ? ['<ul class="advice">', ...advice.map((one) => `<li>${inlineCode(one)}</li>`), '</ul>']
      : []),
    ...commands.map((command) => `<pre>${html(command)}</pre>`),
    ...toldInTurn(artifact).map((told) => checkPart(told, trips.get(told.check))),
    ...(artifact.notCovered.length > 0 ? ['<p class="soft">Not covered:</p>', ...list(artifact.notCovered)] : []),
    ...(artifact.sha256 === null ? [] : [`<p class="soft">SHA-256 ${htmlCode(artifact.sha256)}</p>`]),
    '</div>',
    '</details>',
  ].join('\n')
}

function checkPart({ check, fresh, asAbove }: Told, trip: string | undefined): string {
  const covered = [classes(check), coverage(check)].filter((text) => text !== '').join('; ')
  const shown = fresh.slice(0, FINDINGS_SHOWN)
  // A trip's title says where it led.
  const against = trip === undefined ? `${check.witnesses[0]} against ${check.witnesses[1]}, ` : ''
  return [
    '<section class="check">',
    `<div class="name"><h3>${mark(markOf(check))} ${html(titleOf(check))}</h3><span class="soft">${html(covered)}</span></div>`,
    ...(trip === undefined ? [] : [`<div class="wide">${trip}</div>`]),
    classPicture(check),
    `<p>${html(reasonBeside(check))} <span class="soft">${html(against)}${duration(check.milliseconds)}</span></p>`,
    ...(check.waived
      ? [`<p class="inconclusive">Accepted until ${html(check.waived.expires)}: ${html(check.waived.reason)}</p>`]
      : []),
    check.verdict === 'pass' && check.worst && check.worst.metrics['max_abs'] !== 0
      ? figureList(check.worst.metrics, check.worst.output ?? check.worst.tensor)
      : '',
    differencePicture(check.findings),
    ...shown.map(findingPart),
    ...asAbove.map((text) => `<p>${html(text)}, as above.</p>`),
    ...(fresh.length > shown.length
      ? [`<p>And ${counted(fresh.length - shown.length, 'more finding')} in the JSON report.</p>`]
      : []),
    '</section>',
  ]
    .filter((line) => line !== '')
    .join('\n')
}

function findingPart(finding: Finding): string {
  const about = subject(finding)
  const { names, more } = furtherTensors(finding)
  const layer = partsAt(finding)
  const parts = layer === null ? [] : [`first parts at layer ${htmlCode(layer)}`]
  const further = [...parts, ...names.map((name) => `and ${htmlCode(name)}`), ...(more > 0 ? [`and ${more} more`] : [])]
  const title = `<p><b>${html(causeText(finding.cause).title)}</b> ${htmlCode(finding.cause)}</p>`
  return [
    `<div class="finding ${finding.severity}">`,
    finding.severity === 'note' ? '' : title,
    ...(about ? [`<p>${[`${about.kind} ${htmlCode(about.name)}`, ...further].join('<br>')}</p>`] : []),
    `<p>${html(finding.message)}</p>`,
    figureList(finding.metrics),
    '</div>',
  ]
    .filter((line) => line !== '')
    .join('\n')
}

/** Our own texts set option names in backticks. */
function inlineCode(text: string): string {
  return html(text).replace(/`([^`]*)`/g, '<code>$1</code>')
}

function figureList(metrics: Finding['metrics'], name?: string): string {
  const all = figures(metrics).filter(({ known }) => known)
  if (all.length === 0) return ''
  const first = name === undefined ? '' : `<div><dt>worst</dt><dd>${htmlCode(name)}</dd></div>`
  return `<dl>${first}${all.map(({ name: key, value }) => `<div><dt>${html(key, 60)}</dt><dd>${html(value)}</dd></div>`).join('')}</dl>`
}

function list(texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : ['<ul>', ...texts.map((text) => `<li>${inlineCode(text)}</li>`), '</ul>']
}

function foot(report: Report): string[] {
  const { environment, policy } = report
  const libraries = Object.entries(environment.libraries).map(([name, version]) => `${name} ${version}`)
  const machine = [
    `model-roundtrip ${environment.version}`,
    `Node ${environment.node}`,
    `${environment.platform} ${environment.arch}`,
    environment.cpu,
    ...libraries,
  ]
  return [
    '<footer>',
    '<details>',
    '<summary>Policy and environment</summary>',
    `<p>Policy: ${policy.source === null ? 'the defaults' : htmlCode(policy.source)}</p>`,
    `<pre>${json(policy.effective)
      .split('\n')
      .map((line) => html(line))
      .join('\n')}</pre>`,
    ...(policy.waivers.length === 0
      ? []
      : [
          '<table><tr><th>Waiver</th><th>Reason</th><th>Until</th><th></th></tr>',
          ...policy.waivers.map(
            (waiver) =>
              `<tr><td>${htmlCode(waiver.check)}</td><td>${html(waiver.reason)}</td><td>${html(waiver.expires)}</td><td>${waiver.expired ? 'ended' : waiver.used ? 'used' : 'not needed'}</td></tr>`,
          ),
          '</table>',
        ]),
    ...list(machine),
    '</details>',
    ...download(report),
    '</footer>',
  ]
}

/** The JSON report within the page, so that one file is the whole evidence. */
function download(report: Report): string[] {
  const text = renderJson(report)
  if (Buffer.byteLength(text) > EMBEDDED_BYTES) return []
  const data = Buffer.from(text, 'utf8').toString('base64')
  return [`<p><a download="report.json" href="data:application/json;base64,${data}">Save the JSON report</a></p>`]
}
