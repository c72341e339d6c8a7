import { gridUse, rangeCollapse, scanTensor, smallest } from '../compare/scan.ts'
import { list, many } from '../compare/words.ts'
import type { Finding } from '../evidence/finding.ts'
import { sentences } from '../evidence/sentences.ts'
import { layersOf, type Artifact, type Model, type StoredLayers } from '../formats/format.ts'
import { copiesAmong } from '../formats/saved-model/copies.ts'
import { bind } from '../programs/layers/bind/bind.ts'
import { keras3Loading } from '../programs/layers/dialects/keras3-loading.ts'
import { legacyLoading } from '../programs/layers/dialects/legacy-loading.ts'
import type { TensorEntry } from '../tensor/tensor.ts'
import { verifyGraph, verifyOthers } from './graph-integrity.ts'
import { findingOf } from './open.ts'
import { twinsInWords } from './programs.ts'
import { recordedRandomness, trainedGraph } from './randomness.ts'
import type { WorkContext } from './run.ts'
import { foreignObjects, unsafeCode, unsafeTraining } from './unsafe.ts'
import type { Evidence } from './verdict.ts'

/** The files against what their headers promise: whole, consistent, finite, and free of code. */
export async function checkIntegrity(artifact: Artifact, context: WorkContext): Promise<Evidence> {
  const findings: Finding[] = []
  let [read, all] = [0, 0]
  let twins = ''
  try {
    const model = await context.workshop.model(artifact)
    all = model.weights.size - copiesAmong(model.weights).size
    context.progress('verifying files', 0)
    findings.push(...(await model.verify()))
    if (model.program?.kind === 'graph') {
      findings.push(...verifyGraph(model, model.program, findings), ...verifyOthers(model, findings))
      findings.push(...(await trainedGraph(artifact, context)))
      twins = await sameSignatures(artifact, context)
    }
    const { variances, findings: unbound } = await understood(model, context)
    findings.push(...unbound)
    read = scanAll(model, variances, findings, context)
  } catch (error) {
    findings.push(findingOf(error, artifact))
  }
  return {
    stage: 'integrity',
    title: 'files whole and finite',
    witnesses: ['the files', 'what their headers promise'],
    coverage: { tensors: [read, all], outputs: [0, 0], probes: 0 },
    findings,
    agreed: sentences(`All ${all} tensors are there, whole and finite.`, twins),
  }
}

/** Which signatures of a graph are one program, and are run as one. */
async function sameSignatures(artifact: Artifact, { workshop, policy }: WorkContext): Promise<string> {
  const opened = await workshop
    .runnable(artifact, null, await workshop.registry(policy.customLayers))
    // What cannot be bound is said by whoever runs it.
    .catch(() => null)
  return opened === null ? '' : twinsInWords(workshop.further(opened).twins)
}

/** Whether a file agrees with its own program, and which of its tensors are variances. Weights alone go by their names. */
async function understood(
  model: Model,
  context: WorkContext,
): Promise<{ readonly variances: ReadonlySet<string>; readonly findings: readonly Finding[] }> {
  const named = [...model.weights].filter(({ name, alias }) => VARIANCE.test(alias ?? name)).map(({ name }) => name)
  const layers = layersOf(model)
  if (layers === undefined) return { variances: new Set(named), findings: [] }
  const code = [
    ...unsafeCode(layers.topology, model.artifact.path),
    ...unsafeTraining(layers.training ?? null, model.artifact.path),
    ...foreignObjects(layers.topology, layers.training ?? null, model.artifact.path),
    ...refusedByKeras(model, layers),
  ]
  try {
    const bound = bind(model, await context.workshop.registry(context.policy.customLayers))
    const variances = bound.variables.filter(({ name }) => name === 'moving_variance').map(({ entry }) => entry.name)
    const isLegacy = model.format === 'keras-h5' && layers.dialect === 'keras3'
    const unloadable = isLegacy ? legacyLoading(bound.program.root, model.artifact.path) : []
    const random = recordedRandomness(bound.program, model.artifact.path, bound.dialect)
    return {
      variances: new Set([...named, ...variances]),
      findings: [...code, ...bound.findings, ...unloadable, ...random],
    }
  } catch (error) {
    return { variances: new Set(named), findings: [...code, findingOf(error, model.artifact)] }
  }
}

/** What Keras 3 does not load. What other libraries load is theirs to say: legacy Keras and TF.js have dialects of their own. */
function refusedByKeras({ format, artifact, metadata }: Model, layers: StoredLayers): readonly Finding[] {
  const isLegacy = format === 'keras-h5'
  if (layers.dialect !== 'keras3' || !(isLegacy || format === 'keras')) return []
  const { keras_version: version } = metadata
  return keras3Loading(layers, {
    file: artifact.path,
    version: typeof version === 'string' ? version : undefined,
    isLegacy,
  })
}

/** A variance by the name that Keras stores it under. */
const VARIANCE = /(^|\/)(moving|running)_var(iance)?(:0)?$/

/** Reads every tensor once; one that cannot be read costs only itself. Returns how many were read, second copies not counted. */
function scanAll(model: Model, variances: ReadonlySet<string>, findings: Finding[], context: WorkContext): number {
  const copies = copiesAmong(model.weights)
  let [seen, read] = [0, 0]
  for (const entry of model.weights) {
    context.progress(`reading ${entry.name}`, seen / model.weights.size)
    seen++
    try {
      findings.push(...inspect(entry, model.artifact, variances.has(entry.name)))
      if (!copies.has(entry)) read++
    } catch (error) {
      const finding = findingOf(error, model.artifact)
      if (!findings.some((known) => known.cause === finding.cause && known.file === finding.file)) {
        findings.push({ tensor: entry.name, ...finding })
      }
    }
  }
  return read
}

function inspect(entry: TensorEntry, artifact: Artifact, isVariance: boolean): Finding[] {
  const scan = scanTensor(entry)
  const at = { file: artifact.path, tensor: entry.name, severity: 'error' } as const
  const found: Finding[] = []
  if (scan.bytes !== entry.byteLength) {
    const message = `${artifact.path}: ${entry.name} has ${scan.bytes} bytes, its shape and type ask for ${entry.byteLength}.`
    found.push({ ...at, cause: 'truncated-file', message })
  }
  if (scan.nan + scan.infinite > 0) found.push({ ...at, ...nonFinite(scan, entry, artifact) })
  if (isVariance) {
    const least = smallest(entry)
    if (least.value < 0) found.push({ ...at, ...negativeVariance(least, entry, artifact) })
  }
  const use = gridUse(entry)
  const collapse = use === null ? null : rangeCollapse(use)
  if (use !== null && collapse !== null) {
    const message =
      `${artifact.path}: in ${entry.name} ${collapse.outliers} of ${use.elements} values stretch the quantised range ` +
      `so far that the others share ${collapse.levels} of its steps (one step is ${entry.stored?.scale ?? 0}). ` +
      'Leave this tensor out of quantisation, or clip the outlier before it.'
    const severity = collapse.certain ? 'error' : 'warning'
    const metrics = { outliers: collapse.outliers, levels: collapse.levels, elements: use.elements }
    found.push({ ...at, severity, cause: 'quantisation-range-collapsed', message, metrics })
  }
  return found
}

function nonFinite(
  scan: { readonly nan: number; readonly infinite: number; readonly firstNonFinite: number },
  entry: TensorEntry,
  artifact: Artifact,
): Pick<Finding, 'cause' | 'message' | 'metrics'> {
  const counts = [
    ...(scan.nan > 0 ? [`${scan.nan} NaN`] : []),
    ...(scan.infinite > 0 ? [many(scan.infinite, 'infinite value')] : []),
  ]
  const stored = entry.stored?.dtype ?? entry.dtype
  const hint =
    scan.nan === 0 && stored === 'float16'
      ? ' It is stored as float16, which ends at 65504: store this tensor as float32.'
      : ' Export the model again from a sound training state.'
  return {
    cause: 'non-finite-weight',
    message:
      `${artifact.path}: ${entry.name} holds ${list(counts)}, ` +
      `the first at flat index ${scan.firstNonFinite}.${hint}`,
    metrics: { nan: scan.nan, infinite: scan.infinite, index: scan.firstNonFinite },
  }
}

function negativeVariance(
  least: { readonly value: number; readonly index: number },
  entry: TensorEntry,
  artifact: Artifact,
): Pick<Finding, 'cause' | 'message' | 'metrics'> {
  return {
    cause: 'malformed',
    message:
      `${artifact.path}: ${entry.name} holds the negative variance ${least.value} at flat index ${least.index}; ` +
      'its square root is NaN. The tensor is corrupt or another one stands in its place.',
    metrics: { value: least.value, index: least.index },
  }
}
