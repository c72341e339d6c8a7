import type { ArtifactReport, Check, Report } from '../evidence/report.ts'
import { causeText } from './causes.ts'
import { figuresLine, titleOf } from './digest.ts'
import { bySeverity, subject } from './findings.ts'
import { acceptsInconclusive, artifactVerdict } from './verdicts.ts'
import { xml } from './escape.ts'

/**
 * JUnit XML as test reporters read it: an artifact is a suite, a check is a case. An inconclusive check is an error
 * (it could not be run to its end), and skipped where the policy accepts it.
 */
export function renderJunit(report: Report): string {
  const suites = report.artifacts.map((artifact) => suite(report, artifact))
  const all = report.artifacts.flatMap((artifact) => casesOf(report, artifact))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="Model Roundtrip" ${counts(all)} time="${seconds(report.timing.milliseconds)}">`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n')
}

/** Test reporters show a case as a page: more than this nobody reads there. */
const FINDINGS_SHOWN = 100

type Outcome = 'passed' | 'failure' | 'error' | 'skipped'

interface Case {
  readonly check: Check | null
  readonly outcome: Outcome
}

function casesOf(report: Report, artifact: ArtifactReport): readonly Case[] {
  const unlooked: Outcome = acceptsInconclusive(report) ? 'skipped' : 'error'
  if (artifact.checks.length === 0) return [{ check: null, outcome: unlooked }]
  return artifact.checks.map((check) => {
    if (check.verdict === 'pass') return { check, outcome: 'passed' }
    if (check.waived) return { check, outcome: 'skipped' }
    return { check, outcome: check.verdict === 'fail' ? 'failure' : unlooked }
  })
}

function suite(report: Report, artifact: ArtifactReport): string {
  const cases = casesOf(report, artifact)
  const time = artifact.checks.reduce((sum, check) => sum + check.milliseconds, 0)
  return [
    `  <testsuite name="${xml(artifact.path)}" ${counts(cases)} time="${seconds(time)}">`,
    ...cases.map((one) => testcase(artifact, one)),
    '  </testsuite>',
  ].join('\n')
}

function testcase(artifact: ArtifactReport, { check, outcome }: Case): string {
  const title = check === null ? 'checks' : titleOf(check)
  const open = `    <testcase classname="${xml(artifact.path)}" name="${xml(title)}" time="${seconds(check?.milliseconds ?? 0)}"`
  if (outcome === 'passed') return `${open}/>`
  const message = xml(check?.waived?.reason ?? check?.reason ?? `Nothing was checked: ${artifactVerdict(artifact)}.`)
  if (outcome === 'skipped') return `${open}><skipped message="${message}"/></testcase>`
  const findings = bySeverity(check?.findings ?? [])
  const more = findings.length - FINDINGS_SHOWN
  const first = findings[0]
  return [
    `${open}>`,
    `      <${outcome} type="${xml(first?.cause ?? 'not-checked')}" message="${message}">`,
    ...findings.slice(0, FINDINGS_SHOWN).map((finding) => {
      const about = subject(finding)
      const place = about ? `${about.kind} ${about.name}: ` : ''
      return [`${causeText(finding.cause).title}: ${place}`, finding.message, figuresLine(finding.metrics)]
        .filter((text) => text !== '')
        .map((text) => xml(text))
        .join(' ')
    }),
    ...(more > 0 ? [`and ${more} more in the JSON report`] : []),
    `      </${outcome}>`,
    '    </testcase>',
  ].join('\n')
}

function counts(cases: readonly Case[]): string {
  const of = (outcome: Outcome): number => cases.filter((one) => one.outcome === outcome).length
  return `tests="${cases.length}" failures="${of('failure')}" errors="${of('error')}" skipped="${of('skipped')}"`
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3)
}
