import type { Artifact, Model } from '../formats/format.ts'
import { OwnModel } from '../programs/layers/dialects/read.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import type { BoundVariable, Layer } from '../programs/layers/program.ts'
import type { TensorEntry } from '../tensor/tensor.ts'
import type { Opened, Runnable } from './open.ts'
import type { Workshop } from './workshop.ts'

/** What can be opened of an artifact: its program of whatever kind, or, of a class of the user's, its weights alone. */
export function opened(artifact: Artifact, workshop: Workshop, registry: LayerRegistry): Promise<Runnable> {
  return orWeights(artifact, workshop, () => workshop.runnable(artifact, null, registry))
}

/** The same of what holds a program of layers. */
export function bound(artifact: Artifact, workshop: Workshop, registry: LayerRegistry): Promise<Opened> {
  return orWeights(artifact, workshop, () => workshop.bound(artifact, null, registry))
}

async function orWeights<T>(artifact: Artifact, workshop: Workshop, open: () => Promise<T>): Promise<T | Opened> {
  try {
    return await open()
  } catch (error) {
    if (!(error instanceof OwnModel)) throw error
    return weightsOf(artifact, await workshop.model(artifact), error)
  }
}

/**
 * A model that is a class of the user's: each stored tensor is a variable, by the attributes that lead to it (`encoder/vars/0`);
 * the program is an empty one that nobody can run.
 */
export function weightsOf(artifact: Artifact, model: Model, error: OwnModel): Opened {
  const { className } = error
  const root: Layer = {
    name: className,
    className,
    origin: { module: null, registeredName: className, className: className.slice(className.indexOf('>') + 1) },
    config: {},
    buildConfig: null,
    children: [],
    graph: null,
  }
  const program = {
    program: { kind: 'layers', root },
    variables: [...model.weights].map(variableOf),
    findings: [],
    unknown: [{ path: className, className }],
  } as const
  return { artifact, model, bound: program }
}

/** Whether an opened model is one of these. */
export function isOwnModel({ bound }: Runnable): boolean {
  return 'program' in bound && 'root' in bound.program && bound.program.root.graph === null
}

/** State of random generators stands under the attribute of their layer, and means nothing at inference. */
const SEED_STATE = /(^|\/)seed_generator\/vars\/\d+$/

function variableOf(entry: TensorEntry): BoundVariable {
  const [, layerPath = '', name = entry.name] = /^(.*)\/vars\/([^/]*)$/.exec(entry.name) ?? []
  return { path: entry.name, layerPath, name, trainable: true, bookkeeping: SEED_STATE.test(entry.name), entry }
}
