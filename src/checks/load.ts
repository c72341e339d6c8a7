import type { NamedTensor } from '../compare/pairing.ts'
import { compareOutputSets, type OutputsResult, type ProbeRun } from '../compare/output-sets.ts'
import { classesInWords, compareSets, type SetResult } from '../compare/sets.ts'
import { EXACT } from '../compare/tolerance.ts'
import { percent } from '../compare/words.ts'
import type { Finding, Metrics } from '../evidence/finding.ts'
import type { Worst } from '../evidence/report.ts'
import type { Artifact } from '../formats/format.ts'
import type { PlannedCheck } from '../plan/plan.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import type { Runtime, Session } from '../runtimes/runtime.ts'
import { runProbes, runsOf, withSession } from './evaluate.ts'
import { findingOf, isOfLayers, namedTensors, type Runnable } from './open.ts'
import { compareDeployed, ownReading } from './own-reading.ts'
import type { WorkContext } from './run.ts'
import type { Evidence } from './verdict.ts'

type LoadCheck = Extract<PlannedCheck, { stage: 'load' }>

const IDENTITY = [{ kind: 'identity' }] as const

/** What a loader hands back against the stored bytes, and the same loader against itself: what is made up shows there. */
export async function checkLoad(planned: LoadCheck, context: WorkContext): Promise<Evidence> {
  const { artifact, programOf } = planned
  const base = { stage: 'load', title: 'what the loader holds' } as const
  const registry = await context.workshop.registry(context.policy.customLayers)
  if (planned.absent !== undefined)
    return { ...base, ...nobody(artifact.path, [missingLoader(planned.absent, artifact)]) }
  try {
    const opened = await context.workshop.runnable(artifact, programOf, registry)
    const runtime = await context.workshop.runtime(artifact.format === 'saved-model' ? 'tensorflow' : 'tfjs', registry)
    const refusal = runtime.refuses(opened)
    if (refusal === null) return { ...base, ...(await loadTwice(runtime, opened, context, registry)) }
    return { ...base, ...nobody(artifact.path, [{ file: artifact.path, ...refusal, severity: 'warning' }]) }
  } catch (error) {
    return { ...base, ...nobody(artifact.path, [findingOf(error, artifact)]) }
  }
}

function missingLoader(reason: string, { path }: Artifact): Finding {
  const message = `${path}: ${reason}, and the policy requires it.`
  const fix =
    'Install @tensorflow/tfjs-node (docs/native-tensorflow.md), let the action do so with `tensorflow: install`, ' +
    'or do without it: `tensorflow: auto`.'
  return { cause: 'no-runtime', severity: 'warning', file: path, message, fix }
}

type Result = Omit<Evidence, 'stage' | 'title'>

function nobody(path: string, findings: readonly Finding[]): Result {
  return {
    witnesses: [path, 'no loader'],
    coverage: { tensors: [0, 1], outputs: [0, 0], probes: 0 },
    findings,
    agreed: '',
  }
}

async function loadTwice(
  runtime: Runtime,
  opened: Runnable,
  context: WorkContext,
  registry: LayerRegistry,
): Promise<Result> {
  const { path } = opened.artifact
  context.progress(`loading with ${runtime.title}`, 0)
  const own = await ownReading(opened, context, registry)
  // The library is about to load weights of its own, twice.
  context.workshop.makeRoom()
  return withSession(runtime, opened, async (first) => {
    const weights = heldWeights(runtime, opened, first)
    const deployed = await runProbes(first, own.probes)
    context.progress('loading it again', 0.5)
    const again = await withSession(runtime, opened, async (second) => ({
      held: tensorsOf(second),
      outputs: await runProbes(second, own.probes.slice(0, 1)),
    }))
    const unstable = differences(
      tensorsOf(first),
      again.held,
      runsOf(own.probes.slice(0, 1), deployed, again.outputs),
      path,
    )
    const { outputs, settled, floor, notes } = await compareDeployed(
      { own, deployed, runtime, reading: 'our own reading of its layers' },
      opened,
      context,
      registry,
    )
    return {
      witnesses: [path, runtime.title],
      coverage: {
        tensors: weights.tensors,
        outputs: own.probes.length === 0 ? [0, 1] : outputs.outputs,
        probes: own.probes.length,
      },
      weights: weights.classes,
      worst: worstOf(weights, outputs, floor.metrics),
      findings: [
        ...weights.findings,
        ...nonDeterministic(unstable, path, runtime),
        ...own.findings,
        ...settled,
        ...floor.findings,
        ...notes,
      ],
      agreed:
        `${runtime.title} holds what is stored (${classesInWords(weights.classes)}), the same when it loads the model ` +
        `again, and computes what our own reading does, within ${percent(outputs.used)} of the tolerance.`,
    }
  })
}

/** What the loader holds, against the stored bytes. */
function heldWeights(runtime: Runtime, opened: Runnable, session: Session): SetResult {
  const { path } = opened.artifact
  const stored = storedTensors(opened, session)
  const files = { expected: path, found: `${path} as loaded by ${runtime.title}` }
  return compareSets(stored, tensorsOf(session), { files, file: path, transformsOf: () => IDENTITY })
}

/**
 * What is stored of what the loader holds; a graph's variables go by the names that they are stored under, and only those
 * that the loader can be asked for.
 */
function storedTensors(opened: Runnable, session: Session): readonly NamedTensor[] {
  if (isOfLayers(opened)) return namedTensors(opened).filter(({ bookkeeping }) => !bookkeeping)
  return [...(session.weights?.() ?? [])].flatMap(({ name }) => {
    const entry = opened.model.weights.get(name)
    return entry === undefined ? [] : [{ path: name, entry, trainable: true, bookkeeping: false }]
  })
}

function tensorsOf(session: Session): NamedTensor[] {
  return [...(session.weights?.() ?? [])].map((entry) => ({
    path: entry.name,
    entry,
    trainable: true,
    bookkeeping: false,
  }))
}

function worstOf(weights: SetResult, outputs: OutputsResult, metrics: Metrics): Worst | null {
  if ((weights.classes.different ?? 0) > 0 || outputs.worst === null) return weights.worst
  return { ...outputs.worst, metrics: { ...outputs.worst.metrics, ...metrics } }
}

/** Errors between two loadings of one artifact. */
function differences(
  first: readonly NamedTensor[],
  second: readonly NamedTensor[],
  runs: readonly ProbeRun[],
  file: string,
): Finding[] {
  const files = { expected: 'its first loading', found: 'its second' }
  const weights = compareSets(first, second, { files, file, transformsOf: () => IDENTITY })
  const outputs = compareOutputSets(runs, { witnesses: files, file, toleranceOf: () => EXACT })
  return [...weights.findings, ...outputs.findings].filter(({ severity }) => severity === 'error')
}

/** Two loadings of one artifact that differ: what differs was not loaded, but made up. */
function nonDeterministic(unstable: readonly Finding[], path: string, runtime: Runtime): Finding[] {
  const [first] = unstable
  if (first === undefined) return []
  const names = unstable.flatMap(({ tensors, tensor, output }) => tensors ?? [tensor ?? output ?? ''])
  return [
    {
      cause: 'non-deterministic',
      severity: 'error',
      file: path,
      ...(first.tensor === undefined ? {} : { tensor: first.tensor }),
      ...(first.output === undefined ? {} : { output: first.output }),
      message:
        `${path}: ${runtime.title} gives something else each time it loads the model (${names.slice(0, 5).join(', ')}): ` +
        'those values do not come from the file. Look for weights whose names do not match the layers.',
      metrics: { differing: names.length },
    },
  ]
}
