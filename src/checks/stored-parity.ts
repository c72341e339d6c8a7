import { alignPaths } from '../compare/align.ts'
import type { NamedTensor, Pair } from '../compare/pairing.ts'
import { classesInWords, compareSets, type SetResult } from '../compare/sets.ts'
import { fit, list, many, percent } from '../compare/words.ts'
import type { Finding } from '../evidence/finding.ts'
import type { WeightClass } from '../evidence/report.ts'
import type { Artifact } from '../formats/format.ts'
import { readGolden } from '../formats/npz/golden.ts'
import type { PlannedCheck } from '../plan/plan.ts'
import { hasProgram, holdsConstants } from '../plan/kinds.ts'
import { blame, type Vote } from './blame.ts'
import { declaredTransforms } from './claims.ts'
import { unorderedContents } from './content-order.ts'
import { crossedContents } from './content-scopes.ts'
import { withPossibleSwaps } from './content-swaps.ts'
import { isError, without } from './contents.ts'
import { tiesOf, type Tie } from './fold-ties.ts'
import { epsilonsOfGraph, epsilonsOfLayers, withFolds, type Foldable } from './folds.ts'
import { compareOutputs, NO_OUTPUTS } from './output-parity.ts'
import { replay } from './replay.ts'
import { withFurther, type Answers } from './further-parity.ts'
import { withConstants } from './kept-constants.ts'
import { narrowConstants, type Narrow } from './narrow-constants.ts'
import { findingOf, namedTensors, type Opened } from './open.ts'
import { bound, isOwnModel } from './own-model.ts'
import type { WorkContext } from './run.ts'
import { storedNames, withIdleCounts } from './stored-names.ts'
import { compareTables, type TableResult } from './tables.ts'
import { outputsLacking } from './unknown.ts'
import type { Evidence } from './verdict.ts'
import { familyVotes } from './votes.ts'
import { witnessesFor } from './witnesses.ts'

type ParityCheck = Extract<PlannedCheck, { stage: 'parity' }>
type Result = Pick<Evidence, 'coverage' | 'weights' | 'worst' | 'findings' | 'agreed'>

/**
 * The stored weights of two siblings that no program of layers names: a TensorFlow artifact and another, or two files of
 * weights alone in one format. They are compared by the names that both know them by; and their outputs, where both hold a program.
 */
export async function checkStoredParity(planned: ParityCheck, context: WorkContext): Promise<Evidence> {
  const { artifact, sibling } = planned
  const base = {
    stage: 'parity',
    title: planned.runsBoth === true ? `against ${sibling.path}` : `weights against ${sibling.path}`,
    witnesses: [sibling.path, artifact.path],
  } as const
  try {
    const [expected, found] = [await named(sibling, artifact, context), await named(artifact, sibling, context)]
    const { wrong, pairs, ...weights } = await compare(expected, found, planned, context)
    // Weights that differ have had their say.
    const asks = !weights.findings.some(isError)
    const outputs = planned.runsBoth === true ? await runBoth(planned, wrong, asks, context) : null
    return { ...base, ...(outputs === null ? weights : withOutputs(weights, outputs, pairs)) }
  } catch (error) {
    const finding = findingOf(error, artifact)
    return { ...base, coverage: { tensors: [0, 1], outputs: [0, 0], probes: 0 }, findings: [finding], agreed: '' }
  }
}

/** The one of the two that its weights speak against. */
type Side = 'artifact' | 'sibling'

/** Both programs on the same probes; what differs lands on the wrong one. What keeps one from running leaves the weights' own word alone. */
async function runBoth(planned: ParityCheck, wrong: Side, asks: boolean, context: WorkContext): Promise<Ran> {
  const { artifact, sibling } = planned
  const { workshop, policy } = context
  const registry = await workshop.registry(policy.customLayers)
  try {
    // The artifact under check last, so that it is the one that stays loaded.
    const theirs = await workshop.runnable(sibling, null, registry)
    const ours = await workshop.runnable(artifact, null, registry)
    const [expected, found] = wrong === 'sibling' ? [ours, theirs] : [theirs, ours]
    const lacking = outputsLacking(expected)
    const tables = compareTables(expected, found)
    if (lacking.length > 0) return { ...NO_OUTPUTS, findings: lacking, tables }
    const served = await compareOutputs(expected, found, planned, context, registry, asks)
    return { ...(await withFurther(served, expected, found, planned, context, registry)), tables }
  } catch (error) {
    return { ...NO_OUTPUTS, findings: [findingOf(error, artifact)], tables: null }
  }
}

/** What both programs answered, and what they look up in. */
interface Ran extends Answers {
  readonly tables: TableResult | null
}

function withOutputs(
  weights: Result,
  { outputs, probes, worst, findings, used, tables }: Ran,
  pairs: readonly Pair[],
): Result {
  const differ = (weights.weights?.different ?? 0) > 0
  const stored = [...weights.findings, ...(tables?.findings ?? [])]
  const [compared, all] = weights.coverage.tensors
  const tensors = [compared + (tables?.tensors[0] ?? 0), all + (tables?.tensors[1] ?? 0)] as const
  const classes = added(weights.weights ?? {}, tables?.classes ?? {})
  return {
    ...weights,
    coverage: { tensors, outputs, probes },
    weights: classes,
    worst: differ ? (weights.worst ?? null) : (worst ?? weights.worst ?? null),
    findings: [...stored, ...withPossibleSwaps(without(findings, stored), pairs, stored)],
    agreed:
      `${many(tensors[0], 'tensor')} (${classesInWords(classes)}) and ` +
      `${many(outputs[0], 'output')} on ${many(probes, 'probe')} agree, within ${percent(used)} of the tolerance.`,
  }
}

function added(one: SetResult['classes'], other: SetResult['classes']): SetResult['classes'] {
  const sums: Partial<Record<WeightClass, number>> = { ...one }
  for (const [name, count] of Object.entries(other) as [WeightClass, number][]) sums[name] = (sums[name] ?? 0) + count
  return sums
}

interface Named {
  readonly path: string
  readonly tensors: readonly NamedTensor[]
  readonly findings: readonly Finding[]
  /** Where it can be run: its program. */
  readonly opened: Opened | null
  readonly epsilonsOf: Foldable['epsilonsOf']
  /** Constants of a graph that work on one value. */
  readonly ties: readonly Tie[]
  /** Constants of a graph that it reads as a narrower float. */
  readonly narrow: ReadonlyMap<string, Narrow>
}

/** Weights by the attributes that lead to them; what they are for, nobody can tell. */
function withoutProgram(path: string, tensors: readonly NamedTensor[]): Named {
  return {
    path,
    tensors,
    findings: [],
    opened: null,
    epsilonsOf: epsilonsOfGraph(undefined),
    ties: [],
    narrow: new Map(),
  }
}

/** An artifact's tensors under the names that siblings share. */
async function named(artifact: Artifact, other: Artifact, { workshop, policy }: WorkContext): Promise<Named> {
  const { path } = artifact
  if (!hasProgram(artifact)) {
    const model = await workshop.model(artifact)
    const { tensors } = storedNames(model, other)
    return {
      path,
      tensors,
      findings: [],
      opened: null,
      epsilonsOf: epsilonsOfGraph(model.program),
      ties: tiesOf(model.program),
      narrow: narrowConstants(model.program),
    }
  }
  const opened = await bound(artifact, workshop, await workshop.registry(policy.customLayers))
  if (isOwnModel(opened)) return withoutProgram(path, namedTensors(opened))
  const { program, findings } = opened.bound
  return {
    path,
    tensors: holdsConstants(other) ? withIdleCounts(namedTensors(opened)) : namedTensors(opened),
    findings,
    opened,
    epsilonsOf: epsilonsOfLayers(program),
    ties: [],
    narrow: new Map(),
  }
}

async function compare(
  sibling: Named,
  unaligned: Named,
  planned: ParityCheck,
  context: WorkContext,
): Promise<Result & { readonly wrong: Side; readonly pairs: readonly Pair[] }> {
  const artifact = { ...unaligned, tensors: alignPaths(sibling.tensors, unaligned.tensors) }
  let result = compareNamed(sibling, artifact, planned, context)
  const ofConstants = holdsConstants(planned.artifact) && !holdsConstants(planned.sibling)
  if (ofConstants) {
    const files = filesOf(sibling, artifact, 'artifact')
    const folded = withFolds(result, sibling, artifact.tensors, files, artifact.ties)
    result = withConstants(folded, sibling.tensors, artifact.tensors, files, artifact.narrow)
  }
  let wrong: Side = 'artifact'
  const notes: Finding[] = []
  if (result.findings.some(isError)) {
    const backward = compareNamed(artifact, sibling, planned, context)
    const names = { artifact: artifact.path, sibling: sibling.path }
    const golden = sibling.opened === null ? null : await goldenWord(sibling.opened, planned, context)
    const votes = golden === null && planned.runsBoth === true ? await votesOf(planned, context) : []
    const verdict = blame({
      names,
      broken: null,
      golden,
      others: votes,
      forward: result.findings,
      backward: backward.findings,
    })
    if (verdict.wrong === 'sibling') {
      // What a converter made of the weights is known in one direction only.
      result = ofConstants ? { ...result, findings: landedOn(result.findings, sibling.path) } : backward
      wrong = 'sibling'
    }
    const first = result.findings.find(isError)
    notes.push({
      cause: first?.cause ?? 'tensor-differs',
      severity: 'note',
      file: first?.file ?? artifact.path,
      message: golden === null ? verdict.why : goldenWords(golden, names),
    })
  }
  return {
    wrong,
    pairs: result.pairs,
    coverage: { tensors: result.tensors, outputs: [0, 0], probes: 0 },
    weights: result.classes,
    worst: result.worst,
    findings: [
      ...folded(result.findings, planned),
      ...(ofConstants ? crossedContents(result.pairs, filesOf(sibling, artifact, 'artifact')) : []),
      ...(planned.runsBoth === true ? [] : unorderedContents(result.pairs, filesOf(sibling, artifact, wrong))),
      ...without([...sibling.findings, ...artifact.findings], result.findings),
      ...notes,
    ],
    agreed: `${many(result.tensors[0], 'tensor')} (${classesInWords(result.classes)}) ${fit(result.tensors[0], 'agrees', 'agree')}; outputs were not compared.`,
  }
}

function landedOn(findings: readonly Finding[], file: string): readonly Finding[] {
  return findings.map((finding) => (isError(finding) ? { ...finding, file } : finding))
}

/** What the further members of the family say, by their outputs. */
async function votesOf(planned: ParityCheck, { workshop, policy, ...rest }: WorkContext): Promise<readonly Vote[]> {
  const registry = await workshop.registry(policy.customLayers)
  try {
    const sibling = await workshop.runnable(planned.sibling, null, registry)
    const artifact = await workshop.runnable(planned.artifact, null, registry)
    return await familyVotes({ artifact, sibling }, planned, { workshop, policy, ...rest }, registry)
  } catch {
    // What cannot be opened is told where it is run.
    return []
  }
}

function filesOf(sibling: Named, artifact: Named, wrong: Side): { readonly expected: string; readonly found: string } {
  const [expected, found] = wrong === 'sibling' ? [artifact, sibling] : [sibling, artifact]
  return { expected: expected.path, found: found.path }
}

function compareNamed(expected: Named, found: Named, { lossy }: ParityCheck, context: WorkContext): SetResult {
  return compareSets(expected.tensors, found.tensors, {
    files: { expected: expected.path, found: found.path },
    transformsOf: (pair) => declaredTransforms(pair, lossy),
    progress: (done, all) => {
      context.progress('comparing weights', done / Math.max(1, all))
    },
  })
}

/**
 * Converters to graph models fold constants and rename them: a weight that is found neither by name nor by content may
 * be there all the same, and only outputs can tell.
 */
function folded(findings: readonly Finding[], { artifact, sibling }: ParityCheck): readonly Finding[] {
  if (!holdsConstants(artifact) || holdsConstants(sibling)) return findings
  const lost = findings.filter(({ cause }) => cause === 'missing-tensor')
  const [first] = lost
  if (first === undefined) return findings
  const names = lost.flatMap(({ tensor }) => tensor ?? [])
  const message =
    `${artifact.path}: ${many(names.length, 'tensor')} of ${sibling.path} (${list(names, 3)}) ${fit(names.length, 'stands', 'stand')} in the graph under ` +
    'no name and with no content that is known: folded into others, or lost. Only outputs can tell.'
  return [
    ...findings.filter((finding) => !lost.includes(finding)),
    { ...first, severity: 'warning', message, tensors: names },
  ]
}

/** Only the sibling was run: nothing is said of outputs of the artifact. */
function goldenWords(
  { by, against }: Vote,
  { artifact, sibling }: { readonly artifact: string; readonly sibling: string },
): string {
  return against === 'sibling'
    ? `${sibling} is the wrong one: it does not compute what ${by} records.`
    : `${artifact} is the wrong one: ${sibling} computes what ${by} records.`
}

/** Weights that differ from those of a model that still computes the golden are the wrong ones, and the other way round. */
async function goldenWord(sibling: Opened, planned: ParityCheck, context: WorkContext): Promise<Vote | null> {
  const file = planned.golden ?? null
  if (file === null || outputsLacking(sibling).length > 0) return null
  context.progress('asking the golden which of the two is wrong', null)
  try {
    const golden = await readGolden(file.absolute, file.path)
    const { workshop, policy } = context
    const registry = await workshop.registry(policy.customLayers)
    const [runtime] = (await witnessesFor(['ops'], sibling, policy, registry, workshop.runtime)).runtimes
    if (runtime === undefined) return null
    const { findings } = await replay(golden, file, runtime, sibling, context)
    return { by: file.path, against: findings.some(({ severity }) => severity !== 'note') ? 'sibling' : 'artifact' }
  } catch {
    // A golden that cannot be read or run has its own check; here it has no say.
    return null
  }
}
