import { compareOutputSets, type Outputs } from '../compare/output-sets.ts'
import { toleranceFor, type Loss } from '../compare/tolerance.ts'
import { many, percent } from '../compare/words.ts'
import { ArtifactError } from '../evidence/errors.ts'
import type { Finding, Metrics } from '../evidence/finding.ts'
import { sentences } from '../evidence/sentences.ts'
import { readGolden, type Golden } from '../formats/npz/golden.ts'
import type { GoldenFile, PlannedCheck } from '../plan/plan.ts'
import { isGraph } from '../programs/graph/bind.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import { coarser, declaredLoss, toleranceRules } from './claims.ts'
import { isOfOutput } from './divergence.ts'
import { judgeByEstimate, judgeByFloor, referenceOrEstimate, withoutRounding, type FloorResult } from './floor.ts'
import { underAnotherProgram } from './golden-lender.ts'
import { againstSoundSibling } from './golden-sibling.ts'
import { narrowed, narrowedNotes, withoutNarrowing } from './narrowed.ts'
import { findingOf, type Runnable } from './open.ts'
import { bySignature, ofSignature } from './programs.ts'
import { replay, type Replay } from './replay.ts'
import type { WorkContext } from './run.ts'
import { explainedByVariants } from './variants.ts'
import { outputsLacking } from './unknown.ts'
import type { Evidence } from './verdict.ts'
import { witnessesFor } from './witnesses.ts'

type GoldenCheck = Extract<PlannedCheck, { stage: 'golden' }>

/** Outputs recorded when the model was trained against what the artifact computes now, on every runtime at hand. */
export async function checkGolden(planned: GoldenCheck, context: WorkContext): Promise<Evidence> {
  const { artifact, programOf, golden: file, signature, lossy = null } = planned
  const gathered: Gathered = { findings: [], replays: [], titles: [], metrics: {}, outputs: 1 }
  try {
    const golden = await readGolden(file.absolute, file.path)
    gathered.outputs = golden.outputs.size
    const registry = await context.workshop.registry(context.policy.customLayers)
    const model = await context.workshop.runnable(artifact, programOf, registry)
    const opened = signature === undefined ? model : recordedFrom(signature, model, context)
    if (opened === null) return ofNothing(planned, model)
    const lacking = outputsLacking(opened)
    gathered.findings.push(...lacking)
    if (lacking.length === 0) {
      const loss = coarser(lossy, declaredLoss(opened.model))
      gathered.findings.push(...narrowedNotes(narrowed(opened), artifact.path))
      await replayAll(golden, file, opened, loss, context, registry, gathered)
      const isTold = await tryVariants(golden, planned, opened, context, registry, gathered)
      if (!isTold) await askSiblings(golden, planned, opened, context, registry, gathered)
    }
  } catch (error) {
    gathered.findings.push(findingOf(error, artifact))
  }
  const evidence = evidenceOf(gathered, file)
  if (signature === undefined) return evidence
  const findings = evidence.findings.map((finding) => ofSignature(finding, signature, artifact.path))
  return { ...evidence, title: `recorded outputs of the signature ${signature}`, findings }
}

/** The model by the signature that outputs were recorded from; null where it has none of that name. */
function recordedFrom(signature: string, model: Runnable, { workshop }: WorkContext): Runnable | null {
  const further = workshop.further(model)
  const opened = bySignature(model, further).get(signature)
  if (opened !== undefined) return opened
  const left = further.left.find(({ name }) => name === signature)
  if (left === undefined) return null
  throw new ArtifactError('unsupported-operation', `${model.artifact.path}: ${left.why}`, { file: model.artifact.path })
}

/** Recorded outputs of a signature that is not there: somebody's mistake where the policy names them. */
function ofNothing({ golden: { path }, signature = '', asked = false }: GoldenCheck, { model }: Runnable): Evidence {
  const names = model.program?.kind === 'graph' ? [...model.program.signatures.keys()] : []
  const file = model.artifact.path
  const message = `${file}: ${path} was recorded from the signature ${signature}, found: ${names.length === 0 ? 'none' : names.join(', ')}`
  return {
    stage: 'golden',
    title: `recorded outputs of the signature ${signature}`,
    witnesses: [path, 'no runtime'],
    coverage: { tensors: [0, 0], outputs: [0, asked ? 1 : 0], probes: 0 },
    findings: [{ cause: asked ? 'policy' : 'unread-content', severity: asked ? 'error' : 'note', file, message }],
    agreed: '',
  }
}

interface Gathered {
  readonly findings: Finding[]
  readonly replays: Replay[]
  readonly titles: string[]
  metrics: Metrics
  /** How many outputs were recorded. */
  outputs: number
}

async function replayAll(
  golden: Golden,
  file: GoldenFile,
  opened: Runnable,
  loss: Loss | null,
  context: WorkContext,
  registry: LayerRegistry,
  gathered: Gathered,
): Promise<void> {
  const { runtimes, findings } = await witnessesFor(
    ['ops', 'tfjs', 'tensorflow'],
    opened,
    context.policy,
    registry,
    context.workshop.runtime,
  )
  gathered.findings.push(...findings)
  for (const [index, runtime] of runtimes.entries()) {
    context.progress(`running recorded inputs on ${runtime.id}`, index / (runtimes.length + 1))
    gathered.titles.push(runtime.title)
    try {
      gathered.replays.push(await replay(golden, file, runtime, opened, context, loss))
    } catch (error) {
      gathered.findings.push(findingOf(error, opened.artifact))
    }
  }
  const [ours] = gathered.replays
  if (ours === undefined || ours.outputs[0] === 0 || loss !== null) return
  const narrow = narrowed(opened)
  // Between two that round otherwise the reference is asked for what was recorded alone.
  if (narrow.size > 0 && !ours.findings.some(isOfOutput)) return
  context.progress('asking the float64 reference', runtimes.length / (runtimes.length + 1))
  const ops = runtimes.find(({ id }) => id === 'ops')
  const own = ops === undefined ? null : { outputs: ours.found, ops }
  const reference = await referenceOrEstimate(opened, golden.inputs, own, context, registry)
  const names = [file.path, `${opened.artifact.path} by our own reading`] as const
  const parties = { names, file: opened.artifact.path }
  let floor: FloorResult
  if (narrow.size > 0) {
    if (!('outputs' in reference)) return
    const rules = toleranceRules(context.policy, opened.artifact, opened.model)
    for (const [index, result] of gathered.replays.entries()) {
      const findings = withoutNarrowing(result.findings, result.expected, reference.outputs, (output) => {
        const type = narrow.get(output)
        return type === undefined ? null : toleranceFor(output, 'float32', type, rules)
      })
      gathered.replays[index] = { ...result, findings }
    }
    return
  }
  if ('outputs' in reference) {
    const truth = reference.outputs
    floor = judgeByFloor(truth, [ours.expected, ours.found], parties)
    for (const [index, result] of gathered.replays.entries()) {
      const judged = { truth, witnesses: [result.expected, result.found] } as const
      gathered.replays[index] = { ...result, findings: withoutRounding(result.findings, [judged]) }
    }
  } else if ('estimate' in reference) {
    gathered.findings.push(reference.estimate.note)
    floor = judgeByEstimate(reference.estimate, [ours.found, ours.expected], {
      ...parties,
      names: [names[1], names[0]],
    })
  } else {
    if (reference.note !== null) gathered.findings.push(reference.note)
    return
  }
  gathered.metrics = floor.metrics
  // Beyond the tolerance it is said already, with better figures.
  if (!ours.findings.some(({ severity }) => severity === 'error')) gathered.findings.push(...floor.findings)
}

/**
 * An ONNX model that does not give what was recorded is run with other variants of its nodes.
 * @returns whether they explain it
 */
async function tryVariants(
  golden: Golden,
  { golden: file }: GoldenCheck,
  opened: Runnable,
  context: WorkContext,
  registry: LayerRegistry,
  gathered: Gathered,
): Promise<boolean> {
  const { bound } = opened
  const [ours, ...more] = gathered.replays
  if (ours === undefined || !isGraph(bound) || bound.program.dialect !== 'onnx') return false
  const accusations = [...gathered.findings.filter(isOfOutput), ...ours.findings]
  if (!accusations.some(isOfOutput)) return false
  const told = await explainedByVariants({ opened, bound, golden, file, ours }, accusations, context, registry)
  if (told === null) return false
  const rest = gathered.findings.filter((one) => !isOfOutput(one))
  gathered.findings.splice(0, gathered.findings.length, ...rest)
  gathered.replays.splice(0, gathered.replays.length, { ...ours, findings: told }, ...more)
  return true
}

/** Where our own reading does not give what was recorded, members of the family that do are asked where it parts. */
async function askSiblings(
  golden: Golden,
  planned: GoldenCheck,
  opened: Runnable,
  context: WorkContext,
  registry: LayerRegistry,
  gathered: Gathered,
): Promise<void> {
  const { golden: file, others = [] } = planned
  const [ours, ...more] = gathered.replays
  if (ours === undefined) return
  const accusations = [...gathered.findings.filter(isOfOutput), ...ours.findings]
  if (!accusations.some(isOfOutput)) return
  const cleared = await underAnotherProgram(golden, planned, context, registry)
  if (cleared !== null) {
    const rest = gathered.findings.filter((finding) => !isOfOutput(finding))
    gathered.findings.splice(0, gathered.findings.length, ...rest, cleared.note)
    gathered.replays.splice(0, gathered.replays.length, cleared.replayed)
    gathered.metrics = {}
    return
  }
  const echoes: boolean[] = []
  const soundOutputs = async (sibling: Runnable): Promise<Outputs | null> => {
    const { policy, workshop } = context
    const [ops] = (await witnessesFor(['ops'], sibling, policy, registry, workshop.runtime)).runtimes
    if (ops === undefined || outputsLacking(sibling).length > 0) return null
    const { findings, found } = await replay(golden, file, ops, sibling, context)
    echoes.push(isSame(ours.found, found, context, sibling))
    return findings.every(({ severity }) => severity === 'note') ? found : null
  }
  const accused = { opened, golden, found: ours.found, findings: accusations }
  const findings = await againstSoundSibling(accused, others, soundOutputs, context, registry)
  const rest = gathered.findings.filter((one) => !isOfOutput(one))
  gathered.findings.splice(0, gathered.findings.length, ...rest)
  // Members that are all understood wrongly, by one definition of a custom layer, agree too.
  const isUnderstood = opened.bound.findings.every(({ severity }) => severity !== 'error')
  const isOld = isUnderstood && echoes.length > 0 && echoes.every(Boolean)
  const replays = [{ ...ours, findings }, ...more]
  const told = isOld ? replays.map((one) => ({ ...one, findings: one.findings.map(asOld) })) : replays
  gathered.replays.splice(0, gathered.replays.length, ...told)
}

/** Whether a sibling computes what the artifact does, within the tolerance. */
function isSame(ours: Outputs, others: Outputs, { policy }: WorkContext, { artifact, model }: Runnable): boolean {
  const rules = toleranceRules(policy, artifact)
  const { outputs, findings } = compareOutputSets([{ probe: 'golden', expected: ours, found: others }], {
    witnesses: { expected: 'the artifact', found: 'its sibling' },
    file: artifact.path,
    toleranceOf: (output, dtype) => toleranceFor(output, dtype, declaredLoss(model), rules),
  })
  return outputs[0] > 0 && outputs[0] === outputs[1] && findings.every(({ severity }) => severity === 'note')
}

/** Where all members agree with each other, the recording is the odd one. */
function asOld(finding: Finding): Finding {
  if (!isOfOutput(finding)) return finding
  const message = sentences(
    finding.message,
    'All members of the family agree with each other: probably the recording is old.',
  )
  return {
    ...finding,
    message,
    fix: 'Record it again from the model that is meant (`record`), or put the old model back.',
  }
}

function evidenceOf({ findings, replays, titles, metrics, outputs }: Gathered, file: GoldenFile): Evidence {
  const [worst] = [...replays].sort((a, b) => b.used - a.used)
  const compared = replays.length === 0 ? 0 : Math.min(...replays.map((result) => result.outputs[0]))
  return {
    stage: 'golden',
    title: 'recorded outputs',
    witnesses: [file.path, titles.length === 0 ? 'no runtime' : titles.join(', ')],
    coverage: {
      tensors: [0, 0],
      outputs: [compared, Math.max(outputs, compared)],
      probes: replays.length === 0 ? 0 : 1,
    },
    worst: worst?.worst == null ? null : { ...worst.worst, metrics: { ...worst.worst.metrics, ...metrics } },
    findings: [...findings, ...replays.flatMap((result) => result.findings)],
    agreed:
      `${many(outputs, 'output')} as recorded, within ${percent(worst?.used ?? 0)} of the tolerance, ` +
      `on ${titles.join(' and ')}.`,
  }
}
