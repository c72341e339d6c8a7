import type { Finding } from '../evidence/finding.ts'
import type { ArtifactReport, Check, Report, Verdict, WeightClass, Worst } from '../evidence/report.ts'
import { causeText, isSymptom } from './causes.ts'
import { shell } from './escape.ts'
import { count, counted, figure, figures, size } from './figures.ts'

/** What every form says in the same words: verdicts, counts, sentences. Texts are raw: forms escape them. */

export const VERDICTS: readonly Verdict[] = ['fail', 'inconclusive', 'pass']

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  pass: 'passed',
  fail: 'failed',
  inconclusive: 'inconclusive',
}

const CLASSES: readonly WeightClass[] = ['identical', 'relaid', 'cast', 'quantized', 'folded', 'different']

/** The worse of what its checks say; a waived check is not held against it. Nothing checked is never a pass. */
export function artifactVerdict(artifact: ArtifactReport): Verdict {
  if (artifact.checks.length === 0) return 'inconclusive'
  const counted = artifact.checks.filter((check) => !check.waived).map((check) => check.verdict)
  return VERDICTS.find((verdict) => counted.includes(verdict)) ?? 'pass'
}

/** How many artifacts fell to each verdict. */
export function tally(report: Report): Readonly<Record<Verdict, number>> {
  const counts = { pass: 0, fail: 0, inconclusive: 0 }
  for (const artifact of report.artifacts) counts[artifactVerdict(artifact)]++
  return counts
}

/** Failed first, then inconclusive, then passed; within these in the order of the report. */
export function worstFirst(artifacts: readonly ArtifactReport[]): readonly ArtifactReport[] {
  return VERDICTS.flatMap((verdict) => artifacts.filter((artifact) => artifactVerdict(artifact) === verdict))
}

/** What passed only because the policy accepts it. */
function byWaiver(report: Report): number {
  const isWaived = ({ waived, verdict }: Check) => waived !== undefined && verdict !== 'pass'
  return report.artifacts.filter((one) => artifactVerdict(one) === 'pass' && one.checks.some(isWaived)).length
}

/** `1 of 3 models failed, 1 could not be checked in full.` */
export function headline(report: Report): string {
  const { fail, inconclusive } = tally(report)
  const all = report.artifacts.length
  if (all === 0) return 'No models were found.'
  if (fail === 0 && report.conclusion === 'fail') return 'No model failed, but a waiver of the policy has ended.'
  if (all === 1)
    return fail > 0
      ? 'The model failed.'
      : inconclusive > 0
        ? 'The model could not be checked in full.'
        : `The model passed${byWaiver(report) > 0 ? ', by a waiver' : ''}.`
  if (fail + inconclusive === 0) {
    const waived = byWaiver(report)
    const who = all === 2 ? 'Both' : `All ${count(all)}`
    return `${who} models passed${waived === 0 ? '' : `, ${count(waived)} of them by a waiver`}.`
  }
  const of = ` of ${counted(all, 'model')}`
  if (fail === 0) return `${count(inconclusive)}${of} could not be checked in full.`
  const rest = inconclusive > 0 ? `, ${count(inconclusive)} could not be checked in full` : ''
  return `${count(fail)}${of} failed${rest}.`
}

/** Whether the run as a whole is to fail: a failure, or an inconclusive verdict that the policy does not accept. */
export function failsRun(report: Report): boolean {
  if (report.conclusion === 'pass') return false
  return report.conclusion === 'fail' || !acceptsInconclusive(report)
}

/** Only the two words that say so accept; whatever else stands there does not. */
export function acceptsInconclusive(report: Report): boolean {
  const { onInconclusive } = report.policy.effective
  return onInconclusive === 'warn' || onInconclusive === 'ignore'
}

/** `29 of 29 tensors, 1 of 1 output, 24 probes`; empty where the check has none of these. */
export function coverage(check: Check): string {
  const { tensors, outputs, probes } = check.coverage
  return [
    ...(tensors[1] > 0 ? [`${ratio(tensors)} ${tensors[1] === 1 ? 'tensor' : 'tensors'}`] : []),
    ...(outputs[1] > 0 ? [`${ratio(outputs)} ${outputs[1] === 1 ? 'output' : 'outputs'}`] : []),
    ...(probes > 0 ? [counted(probes, 'probe')] : []),
  ].join(', ')
}

function ratio([compared, all]: readonly [number, number]): string {
  return compared === all ? count(all) : `${count(compared)} of ${count(all)}`
}

/** `27 identical, 2 different`; best class first. */
export function classes(check: Check): string {
  return classCounts(check)
    .map(([name, tensors]) => `${count(tensors)} ${name}`)
    .join(', ')
}

export function classCounts(check: Check): readonly (readonly [WeightClass, number])[] {
  return CLASSES.flatMap((name) => {
    const tensors = check.weights[name] ?? 0
    return tensors > 0 ? [[name, tensors] as const] : []
  })
}

/** `Keras 3 model, 67.5 kB, 24 tensors, 1,862 parameters`. */
export function facts(artifact: ArtifactReport): string {
  return [
    formatName(artifact.format),
    size(artifact.bytes),
    ...(artifact.tensors > 0 ? [counted(artifact.tensors, 'tensor')] : []),
    ...(artifact.parameters > 0 ? [counted(artifact.parameters, 'parameter')] : []),
  ].join(', ')
}

const FORMAT_NAMES: Readonly<Record<string, string>> = {
  keras: 'Keras 3 model',
  'keras-h5': 'Keras HDF5 model',
  'keras-weights-h5': 'Keras 3 weights',
  'keras-legacy-weights-h5': 'Keras HDF5 weights',
  'tfjs-layers': 'TF.js layers model',
  'tfjs-graph': 'TF.js graph model',
  'saved-model': 'TensorFlow SavedModel',
  'tf-checkpoint': 'TensorFlow checkpoint',
  'frozen-graph': 'TensorFlow frozen graph',
  onnx: 'ONNX model',
  tflite: 'TFLite model',
  safetensors: 'safetensors file',
  npz: 'numpy archive',
  pickle: 'pickle file',
  'git-lfs': 'Git LFS pointer',
}

/** A format as people call it. */
export function formatName(id: string): string {
  return Object.hasOwn(FORMAT_NAMES, id) ? (FORMAT_NAMES[id] ?? id) : id
}

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
  /** Titles of causes that an earlier check of the artifact has told in the same words. */
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
      asAbove: [...new Set(told.flatMap(({ finding, isNew }) => (isNew ? [] : [causeText(finding.cause).title])))],
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

/** Stage and title, which for some checks are one. */
export function titleOf(check: Check): string {
  return check.title === check.stage ? check.stage : `${check.stage}: ${check.title}`
}

/** What happened to an artifact, in a few words: the cause, or what was covered. */
export function verdictInWords(artifact: ArtifactReport): string {
  const lead = leading(artifact)
  if (lead) return lead.finding ? causeText(lead.finding.cause).title : lead.check.reason
  if (artifact.checks.length === 0) return 'Nothing was checked'
  if (artifact.checks.some((check) => check.waived)) return 'Accepted by the policy'
  const ran = artifact.checks.some((check) => check.coverage.outputs[0] > 0)
  const compared = artifact.checks.some((check) => classCounts(check).length > 0)
  if (compared) return ran ? 'Same weights, same answers' : 'Same weights'
  return ran ? 'Same answers' : 'Whole and consistent'
}

/** `largest difference 0.124, relative L2 1.41`: the best known figures, at most `limit` of them. */
export function figuresLine(metrics: Finding['metrics'], limit = 4): string {
  return figures(metrics)
    .filter(({ known }) => known)
    .slice(0, limit)
    .map(({ name, value }) => `${name} ${value}`)
    .join(', ')
}

/** The largest difference as one figure for a table, or a dash. */
export function worstFigure(artifact: ArtifactReport): string {
  const all = artifact.checks.flatMap((check) => {
    const value = check.worst?.metrics['max_abs']
    return value === undefined ? [] : [value]
  })
  if (all.length === 0) return '–'
  return all.includes(null) ? 'not finite' : figure(Math.max(...all.map((value) => value ?? 0)))
}

/** The command that runs the check of an artifact again. */
function reproduceCommand(report: Report, artifact: ArtifactReport): readonly string[] {
  const policy = report.policy.source === null ? [] : ['--policy', report.policy.source]
  const words = [artifact.path, '--seed', String(report.environment.seed), ...policy]
  return [report.environment.command, 'check', ...words.map(shell)]
}
