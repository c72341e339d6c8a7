import { compareOutputSets, type Outputs } from '../compare/output-sets.ts'
import { toleranceFor } from '../compare/tolerance.ts'
import type { Artifact } from '../formats/format.ts'
import { readGolden } from '../formats/npz/golden.ts'
import { canRun } from '../plan/kinds.ts'
import type { PlannedCheck } from '../plan/plan.ts'
import type { Probe } from '../probes/probes.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import type { Runtime } from '../runtimes/runtime.ts'
import { blame, type Blame, type Vote } from './blame.ts'
import { coarser, declaredLoss, toleranceRules } from './claims.ts'
import { runProbes, runsOf } from './evaluate.ts'
import type { Runnable } from './open.ts'
import { replay } from './replay.ts'
import type { WorkContext } from './run.ts'
import { outputsLacking } from './unknown.ts'
import { witnessesFor } from './witnesses.ts'

type ParityCheck = Extract<PlannedCheck, { stage: 'parity' }>

/** Siblings asked for their word at most. */
const MOST_VOTERS = 4

/** Two siblings that are held against each other. */
export interface Opponents {
  readonly artifact: Runnable
  readonly sibling: Runnable
}

/** What both gave on the same probes. */
export interface Answered {
  readonly probes: readonly Probe[]
  readonly artifact: readonly Outputs[]
  readonly sibling: readonly Outputs[]
}

/** Which of the two the family's golden speaks against; null where it agrees with both or neither, or cannot tell. */
export async function goldenVote(
  { artifact, sibling }: Opponents,
  planned: ParityCheck,
  context: WorkContext,
  registry: LayerRegistry,
): Promise<Vote | null> {
  const file = planned.golden ?? null
  if (file === null || [sibling, artifact].some((opened) => outputsLacking(opened).length > 0)) return null
  context.progress('asking the golden which of the two is wrong', null)
  try {
    const golden = await readGolden(file.absolute, file.path)
    const agrees: boolean[] = []
    for (const opened of [sibling, artifact]) {
      const runtime = await readingOf(opened, context, registry)
      if (runtime === null) return null
      const loss = coarser(planned.lossy, declaredLoss(opened.model))
      const { findings, outputs } = await replay(golden, file, runtime, opened, context, loss)
      agrees.push(outputs[0] > 0 && findings.every(({ severity }) => severity === 'note'))
    }
    const [sound, asked] = agrees
    if (sound === asked) return null
    return { by: file.path, against: sound === true ? 'artifact' : 'sibling' }
  } catch {
    // A golden that cannot be read or run has its own check; here it has no say.
    return null
  }
}

/**
 * Which of the two each further member of the family speaks against by what it answers on their probes. One that agrees
 * with both or neither, or cannot be run, has no say.
 */
export async function outputVotes(
  { artifact, sibling }: Opponents,
  { others = [], lossy }: ParityCheck,
  answered: Answered,
  context: WorkContext,
  registry: LayerRegistry,
): Promise<readonly Vote[]> {
  const votes: Vote[] = []
  for (const other of others.filter(canRun).slice(0, MOST_VOTERS)) {
    context.progress(`asking ${other.path} which of the two is wrong`, null)
    const outputs = await answersOf(other, answered.probes, context, registry)
    if (outputs === null) continue
    const agrees = [artifact, sibling].map((opened, i) => {
      const loss = coarser(lossy, coarser(declaredLoss(opened.model), declaredLoss(outputs.opened.model)))
      const rules = toleranceRules(context.policy, opened.artifact)
      const theirs = i === 0 ? answered.artifact : answered.sibling
      const result = compareOutputSets(runsOf(answered.probes, outputs.all, theirs), {
        witnesses: { expected: other.path, found: opened.artifact.path },
        file: opened.artifact.path,
        toleranceOf: (output, dtype) => toleranceFor(output, dtype, loss, rules),
      })
      const [compared, all] = result.outputs
      return compared > 0 && compared === all && result.findings.every(({ severity }) => severity !== 'error')
    })
    const [withArtifact, withSibling] = agrees
    if (withArtifact !== withSibling) {
      votes.push({ by: other.path, against: withArtifact === true ? 'sibling' : 'artifact' })
    }
  }
  return votes
}

/** The same, of two that have not been run yet; nobody has a say where they cannot be. */
export async function familyVotes(
  { artifact, sibling }: Opponents,
  planned: ParityCheck,
  context: WorkContext,
  registry: LayerRegistry,
): Promise<readonly Vote[]> {
  if (!(planned.others ?? []).some(canRun)) return []
  if ([artifact, sibling].some((opened) => outputsLacking(opened).length > 0)) return []
  try {
    const { workshop, policy } = context
    const ops = await readingOf(artifact, context, registry)
    if (ops === null) return []
    const { probes, outputs } = await workshop.probeOutputs(ops, sibling, policy)
    const ours = await workshop.withSession(ops, artifact, (session) => runProbes(session, probes))
    const answered = { probes, artifact: ours, sibling: outputs }
    return await outputVotes({ artifact, sibling }, planned, answered, context, registry)
  } catch {
    // What keeps the two from running is said where their outputs are compared.
    return []
  }
}

/** Whom outputs that differ land on: the golden's word, then that of the other members. */
export async function outputBlame(
  opponents: Opponents,
  planned: ParityCheck,
  answered: Answered,
  context: WorkContext,
  registry: LayerRegistry,
): Promise<Blame> {
  const golden = await goldenVote(opponents, planned, context, registry)
  const others = golden === null ? await outputVotes(opponents, planned, answered, context, registry) : []
  const names = { artifact: planned.artifact.path, sibling: planned.sibling.path }
  return blame({ names, broken: null, golden, others, forward: [], backward: [] })
}

async function answersOf(
  other: Artifact,
  probes: readonly Probe[],
  context: WorkContext,
  registry: LayerRegistry,
): Promise<{ readonly opened: Runnable; readonly all: readonly Outputs[] } | null> {
  try {
    const opened = await context.workshop.runnable(other, null, registry)
    const runtime = outputsLacking(opened).length > 0 ? null : await readingOf(opened, context, registry)
    if (runtime === null) return null
    const all = await context.workshop.withSession(runtime, opened, (session) => runProbes(session, probes))
    return { opened, all }
  } catch {
    // A sibling that cannot be read or run has its own checks; here it has no say.
    return null
  }
}

/** Our own reading of a model; null where it cannot run it. */
async function readingOf(
  opened: Runnable,
  { policy, workshop }: WorkContext,
  registry: LayerRegistry,
): Promise<Runtime | null> {
  return (await witnessesFor(['ops'], opened, policy, registry, workshop.runtime)).runtimes[0] ?? null
}
