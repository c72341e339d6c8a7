import { createHash } from 'node:crypto'
import type { Finding } from '../evidence/finding.ts'
import type { ArtifactReport, Check, Report } from '../evidence/report.ts'
import { sentences } from '../evidence/sentences.ts'
import { causeText } from './causes.ts'
import { figuresLine } from './digest.ts'
import { partsAt, subject } from './findings.ts'
import { json, NAME_CHARS, printableName, sarif, uri } from './escape.ts'

/** GitHub shows 5 000 results of a run and takes 25 000; the most severe stand first. */
const RESULTS = 5000

interface Result {
  readonly artifact: ArtifactReport
  readonly check: Check
  readonly finding: Finding
  readonly level: 'error' | 'warning' | 'note'
}

/** SARIF 2.1.0, for code scanning: a cause is a rule, a finding a result. Passed checks leave no results. */
export function renderSarif(report: Report): string {
  const all = report.artifacts.flatMap((artifact) =>
    artifact.checks.flatMap((check) => check.findings.map((finding) => result(artifact, check, finding))),
  )
  const results = (['error', 'warning', 'note'] as const)
    .flatMap((level) => all.filter((one) => one.level === level))
    .slice(0, RESULTS)
  const rules = [...new Set(results.map(({ finding }) => finding.cause))].sort()
  const left = all.length - results.length
  return (
    json({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'Model Roundtrip',
              version: report.environment.version,
              rules: rules.map((cause) => ({
                id: cause,
                shortDescription: { text: causeText(cause).title },
                help: { text: causeText(cause).fix === '' ? causeText(cause).title : causeText(cause).fix },
              })),
            },
          },
          invocations: [
            {
              executionSuccessful: true,
              startTimeUtc: report.timing.startedAt,
              ...(left > 0
                ? {
                    toolExecutionNotifications: [
                      { level: 'warning', message: { text: `${left} more findings are in the JSON report.` } },
                    ],
                  }
                : {}),
            },
          ],
          results: results.map((one) => sarifResult(one, rules)),
        },
      ],
    }) + '\n'
  )
}

/** A waived finding is a note: it is still there, and does not stop anybody. */
function result(artifact: ArtifactReport, check: Check, finding: Finding): Result {
  return { artifact, check, finding, level: check.waived ? 'note' : finding.severity }
}

function sarifResult({ artifact, check, finding, level }: Result, rules: readonly string[]): unknown {
  const about = subject(finding)
  const layer = partsAt(finding)
  const places = [...(about ? [about] : []), ...(layer === null ? [] : [{ kind: 'layer', name: layer }])].map(
    ({ kind, name }) => ({ name: printableName(name), kind }),
  )
  const figures = figuresLine(finding.metrics)
  const text = sentences(
    `${check.stage} of ${sarif(artifact.path)}: ${causeText(finding.cause).title}`,
    ...(about ? [`${about.kind} ${sarif(about.name, NAME_CHARS)}`] : []),
    sarif(finding.message),
    ...(figures === '' ? [] : [sarif(figures)]),
  )
  const key = [finding.cause, artifact.path, check.stage, check.title, about?.kind ?? '', about?.name ?? '']
  return {
    ruleId: finding.cause,
    ruleIndex: rules.indexOf(finding.cause),
    level,
    message: { text },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uri(finding.file ?? artifact.path), uriBaseId: '%SRCROOT%' },
          region: { startLine: 1 },
        },
        ...(places.length > 0 ? { logicalLocations: places } : {}),
      },
    ],
    partialFingerprints: {
      'modelRoundtrip/v1': createHash('sha256').update(JSON.stringify(key)).digest('hex'),
    },
  }
}
