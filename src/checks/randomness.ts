import type { Finding } from '../evidence/finding.ts'
import type { PlannedCheck } from '../plan/plan.ts'
import { isGraph } from '../programs/graph/bind.ts'
import { randomIn } from '../programs/graph/random.ts'
import { trainingWithin } from '../programs/layers/layers/training.ts'
import type { Layer, LayersProgram } from '../programs/layers/program.ts'
import type { WorkContext } from './run.ts'
import type { Evidence } from './verdict.ts'

/**
 * Layers of Keras 3 that were called with `training=True` and draw random numbers then. `predict` passes over that;
 * `model(x)` and what is exported from the model do not.
 */
export function recordedRandomness({ root }: LayersProgram, file: string): readonly Finding[] {
  return randomBelow(root, '').map(({ layer, path }) => ({
    cause: 'non-deterministic',
    severity: 'warning',
    file,
    layer: path,
    message:
      `${file}: layer ${path} (${layer.className}) is called with training=True, and draws random numbers then: ` +
      'only predict() passes over it, while model(x), an export and TF.js answer differently each time.',
    fix: 'Call the layer without training=True, or accept it in the policy where the model is meant to be random.',
  }))
}

interface Found {
  readonly layer: Layer
  readonly path: string
}

function randomBelow({ graph }: Layer, path: string): readonly Found[] {
  return (graph?.layers ?? []).flatMap((layer) => {
    const place = path === '' ? layer.name : `${path}/${layer.name}`
    const isRecorded = graph?.calls.some((call) => call.layer === layer.name && call.recordsTraining === true)
    if (isRecorded === true && trainingWithin(layer) === 'random') return [{ layer, path: place }]
    return randomBelow(layer, place)
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
