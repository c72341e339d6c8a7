import { dirname } from 'node:path'

import { compareOutputSets, type Outputs, type OutputsResult } from '../compare/output-sets.ts'
import { toleranceFor } from '../compare/tolerance.ts'
import { classesInWords, type SetResult } from '../compare/sets.ts'
import { figure, percent } from '../compare/words.ts'
import { ArtifactError } from '../evidence/errors.ts'
import type { Finding } from '../evidence/finding.ts'
import type { Worst } from '../evidence/report.ts'
import { readGolden, type Golden } from '../formats/npz/golden.ts'
import { layersOf } from '../formats/format.ts'
import { servingSignature } from '../programs/graph/freeze.ts'
import type { PlannedCheck, PlannedPython } from '../plan/plan.ts'
import { askPython, inPython, loaderTitle, type PythonLoader } from '../runtimes/python/bridge.ts'
import type { PythonLoad } from '../runtimes/python/loads.ts'
import type { Feeds } from '../runtimes/runtime.ts'
import { toleranceRules } from './claims.ts'
import { fittedFeeds, runsOf } from './evaluate.ts'
import { narrowed } from './narrowed.ts'
import { findingOf, type Runnable } from './open.ts'
import { lacking, limitsOf, missing, nobody, pythonFailure, warning, type Result } from './python-failures.ts'
import { compareFurther, readFurther, sumOf } from './python-further.ts'
import { compareHeld, differsAgain } from './python-weights.ts'
import { isOwnModel, opened as openedOf } from './own-model.ts'
import { ownReading, settle, type OwnReading } from './own-reading.ts'
import type { WorkContext } from './run.ts'
import { unsafeCode, unsafeTraining } from './unsafe.ts'
import type { Evidence } from './verdict.ts'

type LoadCheck = Extract<PlannedCheck, { stage: 'load' }>

/**
 * What the model's own framework hands back in Python, against the stored bytes: every tensor by where its content comes
 * from; a second loading with another seed against the first; and its outputs.
 */
export async function checkPythonLoad(
  planned: LoadCheck,
  python: PlannedPython,
  context: WorkContext,
): Promise<Evidence> {
  const { artifact } = planned
  let loader = python.loader
  const evidence = (result: Result): Evidence => ({ stage: 'load', title: titleOf(loader), ...result })
  try {
    const registry = await context.workshop.registry(context.policy.customLayers)
    const opened = await openedOf(artifact, context.workshop, registry)
    loader ??= layersOf(opened.model)?.dialect === 'keras3' ? 'keras' : 'tf_keras'
    const { python: atHand } = python
    const lack = atHand === undefined ? (python.broken ?? '') : lacking(loader, atHand)
    if (atHand === undefined || lack !== null) return evidence(nobody(opened, missing(opened, lack ?? '')))
    const code = codeIn(opened)
    if (code !== null) return evidence(nobody(opened, code))

    const golden = python.golden === null ? null : await goldenOf(python.golden)
    const ours = isOwnModel(opened) ? unread(opened) : await ownReading(opened, context, registry)
    const own = inStepWith(ours, golden)
    context.workshop.makeRoom()
    context.progress(`loading it twice with ${inPython(loader)}`, 0.2)
    const probes: Feeds[] = own.probes.map(({ feeds }) => feeds)
    if (golden !== null) probes.push(fitted(golden, own, opened))
    const further = loader === 'saved-model' ? await readFurther(opened, context, registry) : []
    context.workshop.makeRoom()
    const answer = await askPython({
      command: atHand.command,
      loader,
      model: loader === 'keras' || artifact.format !== 'saved-model' ? artifact.absolute : dirname(artifact.absolute),
      isDirectory: artifact.format === 'saved-model',
      customObjects: python.customObjects,
      folder: python.folder,
      signature: signatureOf(opened) ?? '',
      tags: tagsOf(opened),
      seeds: [context.policy.seed, (context.policy.seed + 1) % 2 ** 32],
      probes,
      further: further.flatMap(({ signature, own: { probes: drawn } }) =>
        drawn.map(({ feeds }) => ({ signature, feeds })),
      ),
      scratch: context.scratch,
      limits: limitsOf(context.policy),
    })
    if (answer.kind === 'error')
      return evidence(nobody(opened, pythonFailure(opened, answer, { loader, python: atHand })))
    if (answer.kind !== 'ok') {
      const what = `loading it with ${inPython(loader)} ${answer.message}`
      return evidence(nobody(opened, warning(opened, answer.kind, what)))
    }
    const title = loaderTitle(loader, answer.versions)
    const [first, second] = answer.loads
    const held = compareHeld(opened, first, title)
    const again = differsAgain(first, second, held, opened, title)
    const outputs = await compareOutputs(first, own, golden, opened, title, context)
    const others = compareFurther(further, first.outputs.slice(probes.length), opened, title, context)
    const settled = await settle(outputs.ours.findings, own, first.outputs, opened, context, registry)
    const all = [...settled, ...(outputs.golden?.findings ?? []), ...others.findings]
    return evidence({
      witnesses: [artifact.path, title],
      coverage: {
        tensors: held.result.tensors,
        outputs: sumOf(coverageOf(outputs.ours, outputs.golden), others.outputs),
        probes: probes.length,
      },
      weights: held.result.classes,
      worst: worstOf(held.result, outputs.ours, outputs.golden),
      findings: [...held.findings, ...again, ...own.findings, ...all],
      agreed: agreedOf(title, held.result, outputs),
    })
  } catch (error) {
    return evidence(nobody({ artifact }, findingOf(error, artifact)))
  }
}

function titleOf(loader: PythonLoader | null): string {
  return `loaded twice by ${loader === null ? 'its own framework' : loaderTitle(loader)}`
}

/** Python code inside of a model: its framework is not even asked to load it. */
function codeIn({ artifact, model }: Runnable): Finding | null {
  const layers = layersOf(model)
  if (layers === undefined) return null
  const found = [
    ...unsafeCode(layers.topology, artifact.path),
    ...(layers.training === undefined ? [] : unsafeTraining(layers.training, artifact.path)),
  ]
  const [first] = found
  if (first === undefined) return null
  const message = `${artifact.path}: it holds Python code, and is not given to its framework (see integrity).`
  return { cause: first.cause, severity: 'warning', file: artifact.path, message }
}

/** Recorded inputs and outputs, and the file that has them. */
interface Recorded extends Golden {
  readonly path: string
}

async function goldenOf(file: NonNullable<PlannedPython['golden']>): Promise<Recorded | null> {
  try {
    return { ...(await readGolden(file.absolute, file.path)), path: file.path }
  } catch (error) {
    // The golden check says what is wrong with it.
    if (error instanceof ArtifactError) return null
    throw error
  }
}

/** Of a class of the user's nobody knows what it takes: recorded inputs are the only ones. */
function unread({ artifact: { path } }: Runnable): OwnReading {
  const message = `${path}: its outputs were not compared: only recorded inputs and outputs tell what a class of your own takes.`
  const finding: Finding = { cause: 'unknown-layer', severity: 'warning', file: path, message, fix: 'Record a golden.' }
  return { probes: [], outputs: [], reference: null, estimate: null, findings: [finding] }
}

/** Where our own reading has no outputs, recorded ones do as well. */
function inStepWith(own: OwnReading, golden: Golden | null): OwnReading {
  return own.outputs.length === 0 && golden !== null ? { ...own, findings: [] } : own
}

/** Recorded inputs under the names and types that the probes have. */
function fitted(golden: Golden, { probes }: OwnReading, { artifact }: Runnable): Feeds {
  const [probe] = probes
  if (probe === undefined || artifact.format !== 'saved-model') return golden.inputs
  const inputs = [...probe.feeds].map(([name, { dtype, shape }]) => ({ name, dtype, shape }))
  return inputs.length === golden.inputs.size ? fittedFeeds(golden.inputs, { inputs, outputs: [] }) : golden.inputs
}

function signatureOf({ model: { program } }: Runnable): string | null {
  return program?.kind === 'graph' ? servingSignature(program) : null
}

/** The tags that a file with several graphs is loaded by; none where there is only one. */
function tagsOf({ model: { others = [], metadata } }: Runnable): readonly string[] {
  const { tags } = metadata
  return others.length === 0 || !Array.isArray(tags) ? [] : tags.map(String)
}

interface ComparedOutputs {
  readonly ours: OutputsResult
  readonly golden: OutputsResult | null
}

async function compareOutputs(
  load: PythonLoad,
  own: OwnReading,
  golden: Recorded | null,
  opened: Runnable,
  title: string,
  { policy }: WorkContext,
): Promise<ComparedOutputs> {
  const { artifact, model } = opened
  const narrow = narrowed(opened)
  const rules = toleranceRules(policy, artifact, model)
  const claim = (expected: string) => ({
    witnesses: { expected, found: title },
    file: artifact.path,
    toleranceOf: (output: string, dtype: Parameters<typeof toleranceFor>[1]) =>
      toleranceFor(output, dtype, narrow.get(output) ?? null, rules),
  })
  const ours = compareOutputSets(runsOf(own.probes, own.outputs, load.outputs), claim('our own reading of the file'))
  const recorded: Outputs | undefined = golden === null ? undefined : load.outputs[own.probes.length]
  if (golden === null || recorded === undefined) return { ours, golden: null }
  const run = { probe: 'recorded inputs', expected: golden.outputs, found: recorded }
  return { ours, golden: compareOutputSets([run], claim(golden.path)) }
}

function coverageOf(ours: OutputsResult, golden: OutputsResult | null): readonly [number, number] {
  if (ours.outputs[1] > 0) return ours.outputs
  return golden?.outputs ?? [0, 1]
}

/** With `recorded_max_abs`: how far its outputs stand from the recorded ones at most, where there are some. */
function worstOf(held: SetResult, ours: OutputsResult, golden: OutputsResult | null): Worst | null {
  const worst = (held.classes.different ?? 0) > 0 ? held.worst : (ours.worst ?? golden?.worst ?? held.worst)
  const recorded = golden?.worst?.metrics['max_abs']
  return worst === null || recorded === undefined
    ? worst
    : { ...worst, metrics: { ...worst.metrics, recorded_max_abs: recorded } }
}

function agreedOf(title: string, held: SetResult, { ours, golden }: ComparedOutputs): string {
  const far = ({ worst, used }: OutputsResult, what: string): string =>
    `at most ${figure(worst?.metrics['max_abs'] ?? 0)} from ${what} (${percent(used)} of the tolerance)`
  const distances = [
    ...(ours.outputs[1] > 0 ? [far(ours, 'our own reading')] : []),
    ...(golden === null ? [] : [far(golden, 'the recorded ones')]),
  ]
  return (
    `${title} hands back what is stored (${classesInWords(held.classes)}), the same with another seed; ` +
    `its outputs stand ${distances.join(', and ')}.`
  )
}
