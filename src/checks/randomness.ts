import { list } from '../compare/words.ts'
import type { Finding } from '../evidence/finding.ts'
import type { Artifact, Dialect } from '../formats/format.ts'
import type { PlannedCheck } from '../plan/plan.ts'
import { isGraph } from '../programs/graph/bind.ts'
import type { GraphProgram } from '../programs/graph/program.ts'
import { EXPORT_FOR_INFERENCE } from '../programs/graph/random-ops.ts'
import { randomIn } from '../programs/graph/random.ts'
import { trainingWithin, trainsByDefault } from '../programs/layers/layers/training.ts'
import type { Layer, LayersProgram } from '../programs/layers/program.ts'
import type { TensorEntry } from '../tensor/tensor.ts'
import type { WorkContext } from './run.ts'
import type { Evidence } from './verdict.ts'

/**
 * Layers of Keras 3 that draw random numbers when `model(x)` is called, or exported, and not when it predicts: those that
 * were called with `training=True`, and augmentation in a chain, where no file says what Keras takes for True by itself.
 */
export function recordedRandomness({ root }: LayersProgram, file: string, dialect?: Dialect): readonly Finding[] {
  return randomBelow(root, '', dialect === 'keras3').map(({ layer, path, isRecorded }) => ({
    cause: 'non-deterministic',
    severity: 'warning',
    file,
    layer: path,
    message:
      `${file}: layer ${path} (${layer.className}) ` +
      (isRecorded ? 'is called with training=True' : 'takes training for True where nobody says training=False') +
      ', and draws random numbers then: ' +
      'only predict() passes over it, while model(x), an export and TF.js answer differently each time.',
    fix: isRecorded
      ? 'Call the layer without training=True, or accept it in the policy where the model is meant to be random.'
      : 'Leave augmentation out of the model that is deployed; or call and export it with training=False, and accept this in the policy.',
  }))
}

interface Found {
  readonly layer: Layer
  readonly path: string
  readonly isRecorded: boolean
}

function randomBelow({ graph }: Layer, path: string, byDefault: boolean): readonly Found[] {
  return (graph?.layers ?? []).flatMap((layer) => {
    const place = path === '' ? layer.name : `${path}/${layer.name}`
    const isRecorded = graph?.calls.some((call) => call.layer === layer.name && call.recordsTraining === true) === true
    if (isRecorded && trainingWithin(layer) === 'random')
      return [{ layer, path: place, isRecorded: !trainsByDefault(layer) }]
    if (byDefault && graph?.style === 'sequential' && trainsByDefault(layer)) {
      return [{ layer, path: place, isRecorded: false }]
    }
    return randomBelow(layer, place, byDefault)
  })
}

/** A trip of a graph that draws random numbers proves nothing: what it draws is said instead. Null for any other. */
export async function randomTrip(
  planned: Extract<PlannedCheck, { stage: 'roundtrip' }>,
  { workshop, policy }: WorkContext,
): Promise<Evidence | null> {
  const { artifact, through } = planned
  if (artifact.format !== 'saved-model' && artifact.format !== 'tfjs-graph' && artifact.format !== 'frozen-graph') {
    return null
  }
  const opened = await workshop
    .runnable(artifact, null, await workshop.registry(policy.customLayers))
    // What cannot be bound has nothing to say here, and is said by the trip.
    .catch(() => null)
  const error = opened !== null && isGraph(opened.bound) ? randomIn(opened.bound.program) : null
  if (error === null) return null
  return {
    stage: 'roundtrip',
    title: [artifact.format, ...through, artifact.format].join(' -> '),
    witnesses: [artifact.format, 'none'],
    coverage: { tensors: [0, 0], outputs: [0, 1], probes: 0 },
    findings: [{ file: artifact.path, ...error.toFinding() }],
    agreed: '',
  }
}

/** What a graph does otherwise than a model that predicts: it draws random numbers, or uses each batch's own statistics. */
export async function trainedGraph(artifact: Artifact, { workshop, policy }: WorkContext): Promise<readonly Finding[]> {
  const opened = await workshop
    .runnable(artifact, null, await workshop.registry(policy.customLayers))
    // What cannot be bound is said by whoever runs it.
    .catch(() => null)
  if (opened === null || !isGraph(opened.bound)) return []
  const { program } = opened.bound
  const random = randomIn(program)
  const drawn = random === null || !isOurs(random) ? [] : [{ file: artifact.path, ...random.toFinding() }]
  return [...drawn, ...batchStatistics(program, [...opened.model.weights], artifact.path)]
}

function isOurs({ code }: { readonly code: string }): boolean {
  return code === 'non-deterministic'
}

/** Parts of a batch normalisation that it always computes with, where it has them. */
const TRAINED = ['gamma', 'beta'] as const

/**
 * Batch normalisations that compute with `gamma` or `beta` and with none of the statistics stored beside them: in training
 * mode they take those of each batch, so that what is answered for one row depends on the rows beside it.
 */
function batchStatistics(program: GraphProgram, weights: readonly TensorEntry[], file: string): readonly Finding[] {
  const keys = new Set(program.variables.values())
  const paths = new Map(weights.map((entry) => [entry.name, (entry.alias ?? entry.name).replace(/:0$/, '')]))
  // Keras stores every variable under two keys.
  const used = new Set([...keys].map((key) => paths.get(key)))
  const layers = [...new Set(paths.values())].flatMap((path) => {
    const layer = /^(.*\/)?moving_variance$/.exec(path)?.[1]
    if (layer === undefined || used.has(path) || used.has(`${layer}moving_mean`)) return []
    return TRAINED.some((part) => used.has(layer + part)) ? [layer.slice(0, -1)] : []
  })
  const [first] = layers
  if (first === undefined) return []
  const message =
    `${file}: ${list(layers, 3)} computes with the statistics of each batch, not with the moving ones that are stored: ` +
    'it was exported in training mode, and what it answers for one row depends on the rows beside it. Keras 3 exports ' +
    'all layers behind one such as Resizing, CenterCrop or RandomFlip so.'
  return [{ cause: 'non-deterministic', severity: 'error', file, layer: first, message, fix: EXPORT_FOR_INFERENCE }]
}
