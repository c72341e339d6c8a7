import { compareOutputSets, type Outputs, type OutputsResult } from '../compare/output-sets.ts'
import { list, many, percent } from '../compare/words.ts'
import type { Finding } from '../evidence/finding.ts'
import { sentences } from '../evidence/sentences.ts'
import type { Artifact } from '../formats/format.ts'
import type { PlannedCheck } from '../plan/plan.ts'
import { refusal } from '../runtimes/programs.ts'
import { RUNTIME_WORDS } from '../runtimes/runtime.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import { randomIn } from '../programs/graph/random.ts'
import { runProbes, runsOf } from './evaluate.ts'
import { findingOf } from './open.ts'
import { compareDeployed, ownReading, type OwnReading } from './own-reading.ts'
import { ofSignature, twinsInWords, withoutPath, type FurtherProgram, type LeftProgram } from './programs.ts'
import type { WorkContext } from './run.ts'
import { outputsLacking } from './unknown.ts'
import type { Evidence } from './verdict.ts'
import { witnessesFor } from './witnesses.ts'

type LoadCheck = Extract<PlannedCheck, { stage: 'load' }>

/**
 * Every program of a file besides the one that it is run by: whether it runs on drawn inputs and answers in numbers, and
 * where TensorFlow itself is at hand, what that answers. What nobody can run is said, and no more: nobody asked for it.
 */
export async function checkFurther({ artifact }: LoadCheck, context: WorkContext): Promise<Evidence> {
  const base = { stage: 'load', title: 'further signatures', witnesses: ['the graph', RUNTIME_WORDS.ops] } as const
  try {
    const registry = await context.workshop.registry(context.policy.customLayers)
    const opened = await context.workshop.runnable(artifact, null, registry)
    const { programs, twins, left } = context.workshop.further(opened)
    const runs: Ran[] = []
    const notRun: LeftProgram[] = [...left]
    for (const [index, program] of programs.entries()) {
      context.progress(`running the signature ${program.name}`, index / programs.length)
      const ran = await runProgram(program, context, registry)
      if ('why' in ran) notRun.push(ran)
      else runs.push(ran)
    }
    return { ...base, ...evidenceOf(runs, notRun, twinsInWords(twins), artifact) }
  } catch (error) {
    // What keeps the served signature from being read at all is said wherever it should have been run.
    const finding = findingOf(error, artifact)
    return { ...base, coverage: NOTHING, findings: finding.severity === 'error' ? [finding] : [], agreed: '' }
  }
}

const NOTHING = { tensors: [0, 0], outputs: [0, 0], probes: 0 } as const

/** What running one program came to. */
interface Ran {
  readonly name: string
  readonly outputs: readonly [number, number]
  readonly probes: number
  readonly findings: readonly Finding[]
  /** Who else ran it, and the largest share of the tolerance between the two. */
  readonly against: { readonly title: string; readonly result: OutputsResult } | null
}

async function runProgram(
  { name, opened }: FurtherProgram,
  context: WorkContext,
  registry: LayerRegistry,
): Promise<Ran | LeftProgram> {
  const { path } = opened.artifact
  const all = opened.bound.program.signature.outputs.length
  const left = ({ message }: { readonly message: string }): LeftProgram => ({ name, why: withoutPath(message, path) })
  const lacking = outputsLacking(opened)
  if (lacking.some(({ severity }) => severity === 'error')) {
    const findings = lacking.map((finding) => ofSignature(finding, name, path))
    return { name, outputs: [0, all], probes: 0, findings, against: null }
  }
  const unable = lacking[0] ?? refusal(opened.bound, path)
  if (unable !== null) return left(unable)
  const random = randomIn(opened.bound.program)
  if (random !== null) return left({ message: `node ${random.place.layer ?? ''} draws random numbers` })
  const own = await ownReading(opened, context, registry)
  const [unrun] = own.findings
  if (own.probes.length === 0) return left(unrun ?? { message: 'no probe could be run' })
  const { outputs, findings } = answersOf(own.outputs, own, path)
  const against = await askTensorflow({ opened, own }, context, registry)
  const told = [...findings, ...(against?.findings ?? [])].map((finding) => ofSignature(finding, name, path))
  return { name, outputs, probes: own.probes.length, findings: told, against: against ?? null }
}

/** Whether it answers in numbers at all: what is NaN on every probe is of no use to whoever asks. */
function answersOf(outputs: readonly Outputs[], { probes }: OwnReading, file: string): OutputsResult {
  const result = compareOutputSets(runsOf(probes, outputs, outputs), {
    witnesses: { expected: RUNTIME_WORDS.ops, found: RUNTIME_WORDS.ops },
    file,
    toleranceOf: () => ({ rtol: 0, atol: 0 }),
  })
  const findings = result.findings.map((finding): Finding => {
    if (finding.cause !== 'non-finite-output' || finding.severity !== 'warning') return finding
    const message = `${file}: output ${finding.output ?? ''} is NaN or infinite everywhere, on every probe.`
    return { ...finding, severity: 'error', message }
  })
  return { ...result, findings: findings.filter(({ severity }) => severity !== 'note') }
}

interface Asked {
  readonly title: string
  readonly result: OutputsResult
  readonly findings: readonly Finding[]
}

/** The same on TensorFlow itself; undefined where that is not at hand, or does not take it. */
async function askTensorflow(
  { opened, own }: { readonly opened: FurtherProgram['opened']; readonly own: OwnReading },
  context: WorkContext,
  registry: LayerRegistry,
): Promise<Asked | undefined> {
  const { policy, workshop } = context
  if (policy.nativeTensorflow === 'off') return undefined
  const { runtimes, findings } = await witnessesFor(['tensorflow'], opened, policy, registry, workshop.runtime)
  const [runtime] = runtimes
  const nobody = { outputs: [0, 0], worst: null, findings: [], used: 0 } as const
  if (runtime === undefined) {
    return findings.length === 0 ? undefined : { title: RUNTIME_WORDS.tensorflow, result: nobody, findings }
  }
  workshop.makeRoom()
  try {
    const deployed = await workshop.withSession(runtime, opened, (session) => runProbes(session, own.probes))
    const {
      outputs: result,
      settled,
      floor,
    } = await compareDeployed(
      { own, deployed, runtime, reading: 'our own reading of the graph' },
      opened,
      context,
      registry,
    )
    // What is said of both alike was said of our own reading.
    const told = settled.filter(({ cause, severity }) => cause !== 'non-finite-output' && severity !== 'note')
    return { title: runtime.title, result, findings: [...told, ...floor.findings] }
  } catch (error) {
    return { title: runtime.title, result: nobody, findings: [findingOf(error, opened.artifact)] }
  }
}

function evidenceOf(
  runs: readonly Ran[],
  left: readonly LeftProgram[],
  twins: string,
  { path }: Artifact,
): Pick<Evidence, 'coverage' | 'worst' | 'findings' | 'agreed'> {
  const sum = (place: 0 | 1): number => runs.reduce((all, { outputs }) => all + outputs[place], 0)
  const asked = runs.flatMap(({ against }) => against ?? [])
  const [worst] = [...asked].sort((a, b) => b.result.used - a.result.used)
  const names = list(
    runs.map(({ name }) => name),
    MOST_NAMED,
  )
  const answers = `${many(runs.length, 'further signature')} (${names}): ${many(sum(0), 'output')} computed on drawn inputs`
  const agreed =
    worst === undefined
      ? `${answers}, and finite.`
      : `${answers}, finite, and what ${worst.title} computes, within ${percent(worst.result.used)} of the tolerance.`
  return {
    coverage: { tensors: [0, 0], outputs: [sum(0), sum(1)], probes: Math.max(0, ...runs.map(({ probes }) => probes)) },
    worst: worst?.result.worst ?? null,
    findings: [...runs.flatMap(({ findings }) => findings), ...leftNote(left, path)],
    agreed: sentences(agreed, twins),
  }
}

/** One line, however many there are: they are beside what was asked. */
function leftNote(left: readonly LeftProgram[], path: string): Finding[] {
  if (left.length === 0) return []
  const shown = left.slice(0, MOST_NAMED).map(({ name, why }) => `${name} (${shortened(why)})`)
  const more = left.length > MOST_NAMED ? ` and ${left.length - MOST_NAMED} more` : ''
  const message = `${path}: outputs of ${many(left.length, 'further signature')} were not computed: ${shown.join('; ')}${more}`
  return [{ cause: 'unread-content', severity: 'note', file: path, message }]
}

const MOST_NAMED = 3

/** A reason as part of a sentence that has others beside it. */
function shortened(why: string): string {
  const plain = why.replace(/[.:]?\s*$/, '')
  return plain.length <= MOST_TEXT ? plain : `${plain.slice(0, MOST_TEXT - 3)}...`
}

/** Characters of one reason. */
const MOST_TEXT = 160
