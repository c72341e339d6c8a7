import type { Finding } from '../evidence/finding.ts'
import type { ArtifactReport, Check, Report, Worst } from '../evidence/report.ts'
import { causeText, isSymptom } from './causes.ts'
import { shell } from './escape.ts'
import { VERDICTS } from './verdicts.ts'

/** Which findings are told, in which order, and what is to be done about them. Texts are raw: forms escape them. */

/** What a finding is about, narrowest first: a tensor, an output, a layer, else a file. */
export function subject(finding: Finding | Worst): { readonly kind: string; readonly name: string } | null {
  if (finding.tensor !== undefined) return { kind: 'tensor', name: finding.tensor }
  if (finding.output !== undefined) return { kind: 'output', name: finding.output }
  if ('layer' in finding && finding.layer !== undefined) return { kind: 'layer', name: finding.layer }
  if ('file' in finding && finding.file !== undefined) return { kind: 'file', name: finding.file }
  return null
}

/** The layer at which an output first parts from what was expected, where that is known. */
export function partsAt({ tensor, output, layer }: Finding): string | null {
  return tensor === undefined && output !== undefined && layer !== undefined ? layer : null
}

/** Names beside the first that are shown; a finding may concern every tensor of a model. */
const OTHERS_SHOWN = 5

/** The further tensors that a finding concerns, as far as they are shown, and how many more there are. */
export function furtherTensors(finding: Finding): { readonly names: readonly string[]; readonly more: number } {
  const others = (finding.tensors ?? []).filter((name) => name !== finding.tensor)
  return { names: others.slice(0, OTHERS_SHOWN), more: Math.max(0, others.length - OTHERS_SHOWN) }
}

const SEVERITIES = ['error', 'warning', 'note'] as const

/** Errors first; within a severity causes before mere symptoms, and else in the order in which they were found. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return SEVERITIES.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity)
    return [...own.filter(({ cause }) => !isSymptom(cause)), ...own.filter(({ cause }) => isSymptom(cause))]
  })
}

/** The checks of an artifact that speak against it, failures first. */
export function troubles(artifact: ArtifactReport): readonly Check[] {
  return VERDICTS.filter((verdict) => verdict !== 'pass').flatMap((verdict) =>
    artifact.checks.filter((check) => check.verdict === verdict && !check.waived),
  )
}

/** The findings of a check, as they are told after those of the checks before it. */
export interface Told {
  readonly check: Check
  /** In the order of `bySeverity`. */
  readonly fresh: readonly Finding[]
  /** Titles of causes that an earlier check of the artifact has told in the same words; notes are not told again. */
  readonly asAbove: readonly string[]
}

/** Several checks meet the same obstacle, a missing file say: it is told in full once. One entry for each check. */
export function toldInTurn(artifact: ArtifactReport): readonly Told[] {
  const seen = new Set<string>()
  return artifact.checks.map((check) => {
    const told = bySeverity(check.findings).map((finding) => {
      const key = `${finding.cause}\n${finding.message}`
      const isNew = !seen.has(key)
      seen.add(key)
      return { finding, isNew }
    })
    return {
      check,
      fresh: told.flatMap(({ finding, isNew }) => (isNew ? [finding] : [])),
      asAbove: [
        ...new Set(
          told.flatMap(({ finding, isNew }) =>
            isNew || finding.severity === 'note' ? [] : [causeText(finding.cause).title],
          ),
        ),
      ],
    }
  })
}

/** Why a check came out as it did; empty where one of its findings says it already. */
export function reasonBeside(check: Check): string {
  return check.findings.some(({ message }) => check.reason.startsWith(message)) ? '' : check.reason
}

/** The one finding to show where there is room for one, with its check: the gravest, and of these the most telling. */
export function leading(artifact: ArtifactReport): { readonly check: Check; readonly finding: Finding | null } | null {
  const [gravest, ...others] = troubles(artifact)
  if (gravest === undefined) return null
  const alike = [gravest, ...others].filter(({ verdict }) => verdict === gravest.verdict)
  const found = alike.flatMap((check) => bySeverity(check.findings).map((finding) => ({ check, finding })))
  const gravity = found[0]?.finding.severity
  const telling = found.find(({ finding }) => finding.severity === gravity && !isSymptom(finding.cause))
  return telling ?? found[0] ?? { check: gravest, finding: null }
}

/** Pieces of advice, and commands, for one artifact. */
const ADVICE_SHOWN = 3
const COMMANDS_SHOWN = 3

/** What to do about an artifact, the gravest first, and the commands that show its findings again; raw texts. */
export function remedies(
  report: Report,
  artifact: ArtifactReport,
): { readonly advice: readonly string[]; readonly commands: readonly string[] } {
  if (troubles(artifact).length === 0) return { advice: [], commands: [] }
  const findings = bySeverity(troubles(artifact).flatMap((check) => check.findings)).filter(
    ({ severity }) => severity !== 'note',
  )
  const commands = [...new Set(findings.flatMap(({ reproduce }) => reproduce ?? []))]
  return {
    advice: adviceFor(findings).slice(0, ADVICE_SHOWN),
    commands: commands.length > 0 ? commands.slice(0, COMMANDS_SHOWN) : [reproduceCommand(report, artifact).join(' ')],
  }
}

/** The advice for each cause once; for mere symptoms only where nothing better is known. */
export function adviceFor(findings: readonly Finding[]): readonly string[] {
  const known = findings.filter(({ cause }) => !isSymptom(cause))
  const advice = (known.length > 0 ? known : findings).map(({ cause, fix }) => fix ?? causeText(cause).fix)
  return [...new Set(advice)].filter((fix) => fix !== '')
}

/** The command that runs the check of an artifact again. */
function reproduceCommand(report: Report, artifact: ArtifactReport): readonly string[] {
  const policy = report.policy.source === null ? [] : ['--policy', report.policy.source]
  const words = [artifact.path, '--seed', String(report.environment.seed), ...policy]
  return [report.environment.command, 'check', ...words.map(shell)]
}
