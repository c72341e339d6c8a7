import { classesInWords } from '../compare/sets.ts'
import { many, percent } from '../compare/words.ts'
import type { Finding } from '../evidence/finding.ts'
import type { Worst } from '../evidence/report.ts'
import type { Artifact } from '../formats/format.ts'
import { canRun, hasProgram } from '../plan/kinds.ts'
import type { PlannedCheck } from '../plan/plan.ts'
import { OwnModel } from '../programs/layers/dialects/read.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import { blame, type Blame, type Vote } from './blame.ts'
import { compareContents, isError, without, type ContentResult } from './contents.ts'
import { withFirstLayer } from './divergence.ts'
import { compareOutputs, lossBetween, type OutputEvidence } from './output-parity.ts'
import { findingOf, withBound, type Opened } from './open.ts'
import type { WorkContext } from './run.ts'
import { Unreadable, withSibling } from './sibling.ts'
import type { Evidence } from './verdict.ts'
import { familyVotes, goldenVote } from './votes.ts'

type ParityCheck = Extract<PlannedCheck, { stage: 'parity' }>

/** Siblings asked for their word at most. */
const MOST_VOTERS = 4

/** One committed artifact against its family's reference member: weights, configuration, and outputs on probes. */
export async function checkParity(planned: ParityCheck, context: WorkContext): Promise<Evidence> {
  const { artifact, sibling, programOf } = planned
  const registry = await context.workshop.registry(context.policy.customLayers)
  const base = {
    stage: 'parity',
    title: `against ${sibling.path}`,
    witnesses: [sibling.path, artifact.path],
  } as const
  try {
    // First, since what is wrong with it is its own business.
    const found = await context.workshop.bound(artifact, programOf ?? sibling, registry)
    return await withSibling(planned, registry, async (expected) => {
      const result = await compare(expected, found, planned, context, registry)
      return { ...base, ...result }
    })
  } catch (error) {
    // What no program of layers names is compared by the places at which it is stored.
    if (error instanceof OwnModel) return (await import('./stored-parity.ts')).checkStoredParity(planned, context)
    const finding = error instanceof Unreadable ? error.finding : findingOf(error, planned.artifact)
    return { ...base, coverage: { tensors: [0, 1], outputs: [0, 1], probes: 0 }, findings: [finding], agreed: '' }
  }
}

async function compare(
  sibling: Opened,
  artifact: Opened,
  planned: ParityCheck,
  context: WorkContext,
  registry: LayerRegistry,
): Promise<Pick<Evidence, 'coverage' | 'weights' | 'worst' | 'findings' | 'agreed'>> {
  const progress = (done: number, all: number): void => {
    context.progress('comparing weights', done / Math.max(1, all))
  }
  let contents = compareContents(sibling, artifact, planned.lossy, progress)
  // What stays loaded is the artifact under check: its tensors stand for the sibling's.
  context.workshop.learn([...contents.weights.same].map(([found, expected]) => [expected, found] as const))
  let fault: Blame | null = null
  if (contents.findings.some(isError)) {
    const names = { artifact: planned.artifact.path, sibling: planned.sibling.path }
    const backward = compareContents(artifact, sibling, planned.lossy)
    const golden = await goldenVote({ artifact, sibling }, planned, context, registry)
    const votes = golden === null ? await siblingVotes(sibling, artifact, planned, registry) : []
    if (golden === null && isTied(votes)) {
      // Graphs have no layers to compare: they are asked what they answer.
      const graphs = { ...planned, others: (planned.others ?? []).filter(isOfGraph) }
      votes.push(...(await familyVotes({ artifact, sibling }, graphs, context, registry)))
    }
    const broken = brokenSide(sibling, artifact)
    fault = blame({ names, broken, golden, others: votes, forward: contents.findings, backward: backward.findings })
    if (fault.wrong === 'sibling') contents = backward
  }
  const [expected, found] = fault?.wrong === 'sibling' ? [artifact, sibling] : [sibling, artifact]
  const outputs = await compareOutputs(expected, found, planned, context, registry)
  const bound = [...sibling.bound.findings, ...artifact.bound.findings]
  const stored = [...contents.findings, ...without(bound, contents.findings)]
  const sides = {
    expected,
    found,
    names: { expected: expected.artifact.path, found: found.artifact.path },
    loss: lossBetween(expected, found, planned),
    file: found.artifact.path,
  }
  const told = [...stored, ...without(outputs.findings, stored)]
  const findings = await withFirstLayer(told, sides, outputs.runs, context, registry)
  return {
    coverage: { tensors: contents.weights.tensors, outputs: outputs.outputs, probes: outputs.probes },
    weights: contents.weights.classes,
    worst: worstOf(contents, outputs),
    findings: fault === null ? findings : [...findings, blameNote(fault, contents, planned.artifact)],
    agreed:
      `${many(contents.weights.tensors[0], 'tensor')} (${classesInWords(contents.weights.classes)}) and ` +
      `${many(outputs.outputs[0], 'output')} on ${many(outputs.probes, 'probe')} agree, within ${percent(outputs.used)} of the tolerance.`,
  }
}

function brokenSide(sibling: Opened, artifact: Opened): 'artifact' | 'sibling' | null {
  const [a, b] = [sibling, artifact].map(({ bound }) => bound.findings.some(isError))
  if (a === b) return null
  return b === true ? 'artifact' : 'sibling'
}

function worstOf(contents: ContentResult, outputs: OutputEvidence): Worst | null {
  return (contents.weights.classes.different ?? 0) > 0
    ? contents.weights.worst
    : (outputs.worst ?? contents.weights.worst)
}

function blameNote(fault: Blame, contents: ContentResult, artifact: Artifact): Finding {
  const first = contents.findings.find(isError)
  return {
    cause: first?.cause ?? 'tensor-differs',
    severity: 'note',
    file: first?.file ?? artifact.path,
    message: fault.why,
  }
}

/** Which of the two each further sibling speaks against; one that agrees with neither, or cannot be read, has no say. */
async function siblingVotes(
  sibling: Opened,
  artifact: Opened,
  planned: ParityCheck,
  registry: LayerRegistry,
): Promise<Vote[]> {
  const votes: Vote[] = []
  for (const other of (planned.others ?? []).filter((one) => !isOfGraph(one)).slice(0, MOST_VOTERS)) {
    try {
      await withBound(other, planned.programOf ?? planned.sibling, registry, (witness) => {
        const agrees = [sibling, artifact].map(
          (opened) => !compareContents(witness, opened, planned.lossy).findings.some(isError),
        )
        if (agrees[0] !== agrees[1])
          votes.push({ by: other.path, against: agrees[0] === true ? 'artifact' : 'sibling' })
        return Promise.resolve()
      })
    } catch {
      // A sibling that cannot be read has its own checks; here it has no say.
    }
  }
  return votes
}

function isTied(votes: readonly Vote[]): boolean {
  return votes.filter(({ against }) => against === 'artifact').length * 2 === votes.length
}

function isOfGraph(artifact: Artifact): boolean {
  return canRun(artifact) && !hasProgram(artifact)
}
