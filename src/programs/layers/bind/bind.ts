import { ArtifactError } from '../../../evidence/errors.ts'
import type { Finding } from '../../../evidence/finding.ts'
import { layersOf, type Dialect, type Model, type StoredLayers } from '../../../formats/format.ts'
import type { Limits } from '../../../io/limits.ts'
import type { TensorEntry } from '../../../tensor/tensor.ts'
import { own } from '../dialects/json.ts'
import { readProgram } from '../dialects/read.ts'
import type { LayerRegistry } from '../layer-def.ts'
import type { BoundProgram, BoundVariable, LayersProgram } from '../program.ts'
import { placeByOrder } from './h5.ts'
import { placeByObject } from './keras.ts'
import type { Generation } from './legacy-order.ts'
import { ownersBelow, ownersOf, slotsBelow, unknownBelow, type Owner, type Slot } from './owners.ts'
import { placedVariable, type Placement } from './places.ts'
import { expectedShapes, fits } from './shapes.ts'
import { placeByManifest } from './tfjs.ts'
import { withVocabularies } from './vocabularies.ts'

export interface BindOptions {
  /** The sibling whose topology a weights-only artifact follows. */
  readonly programOf?: Model
  readonly limits?: Limits
}

/**
 * Reads a model's topology and pairs each of its variables with a stored tensor. Every stored tensor and every variable
 * is accounted for: in `variables`, or in a finding (`missing-tensor`, `extra-tensor`, `shape-mismatch`).
 * @throws ArtifactError where the topology cannot be read, or there is none (`unsupported-operation`)
 */
export function bind(model: Model, registry: LayerRegistry, options: BindOptions = {}): BoundProgram {
  const stored = layersOf(model) ?? (options.programOf === undefined ? undefined : layersOf(options.programOf))
  const file = model.artifact.path
  if (stored === undefined) {
    throw new ArtifactError('unsupported-operation', `${file} holds weights only; its topology stands in no sibling`, {
      file,
    })
  }
  const owner = layersOf(model) === undefined ? (options.programOf ?? model) : model
  const dialect = dialectOf(owner, stored)
  const { path } = owner.artifact
  const { program: plain, findings } = readProgram({ ...stored, dialect }, registry, options.limits, path)
  const beside = {
    assets: stored.assets ?? new Map(),
    weights: owner.weights,
    generation: generationOf(dialect, owner),
    file: path,
  }
  const read = withVocabularies(plain, beside, registry)
  const bound = bindProgram(read.program, generationOf(dialect, model), model, registry)
  return { ...bound, dialect, findings: [...findings, ...read.findings, ...bound.findings] }
}

/**
 * The dialect that a model's topology is read in. A TF.js model means what TF.js makes of it, also where a converter has
 * written it in Keras's dialect: its loader knows one only.
 */
export function dialectOf(model: Pick<Model, 'format'>, stored: StoredLayers): Dialect {
  return model.format === 'tfjs-layers' ? 'tfjs' : stored.dialect
}

/** Pairs an already read program with a model's tensors. */
export function bindProgram(
  program: LayersProgram,
  generation: Generation,
  model: Model,
  registry: LayerRegistry,
): BoundProgram {
  const root = ownersOf(program, registry)
  const file = model.artifact.path
  const placement = place(root, model, generation)
  const slots = slotsBelow(root)
  const variables: BoundVariable[] = []
  for (const slot of slots) {
    const entry = placement.bySlot.get(slot)
    if (entry !== undefined) variables.push(boundVariable(slot, entry))
  }
  variables.push(...placement.byPlace.map(placedVariable))
  return {
    program,
    variables: unambiguous(variables),
    findings: [
      ...placement.findings,
      ...missing(slots, placement, file),
      ...extra(model, placement, root, file, registry),
      ...misshapen(root, placement, file),
    ],
    unknown: unknownBelow(root, registry),
  }
}

/** Whose rules the file follows: it names its version, or its topology's dialect tells. */
export function generationOf(dialect: Dialect, model: Pick<Model, 'metadata'>): Generation {
  const version = model.metadata['keras_version']
  if (typeof version === 'string' && /^\d/.test(version)) return version.startsWith('3') ? 'keras3' : 'keras2'
  return dialect === 'keras3' ? 'keras3' : 'keras2'
}

function place(root: Owner, model: Model, generation: Generation): Placement {
  switch (model.format) {
    case 'keras':
    case 'keras-weights-h5':
      return placeByObject(root, model.weights, generation, model.artifact.path)
    case 'keras-h5':
    case 'keras-legacy-weights-h5':
      return placeByOrder(root, model.weights, generation, model.artifact.path)
    case 'tfjs-layers':
      return placeByManifest(root, model.weights)
    case 'tf-checkpoint':
    case 'saved-model':
    case 'tfjs-graph':
    case 'frozen-graph':
    case 'onnx':
      throw new ArtifactError('unsupported-operation', `${model.artifact.path}: ${model.format} holds no layers`, {
        file: model.artifact.path,
      })
  }
}

function boundVariable(slot: Slot, entry: TensorEntry): BoundVariable {
  return {
    path: slot.path,
    layerPath: slot.owner.path,
    name: slot.spec.name,
    trainable: slot.trainable,
    bookkeeping: slot.spec.bookkeeping === true,
    entry,
  }
}

/** Paths are unique; two tensors that landed on one keep their file's words. */
function unambiguous(variables: readonly BoundVariable[]): readonly BoundVariable[] {
  const used = new Set<string>()
  return variables.map((variable) => {
    if (!used.has(variable.path)) {
      used.add(variable.path)
      return variable
    }
    const path = `${variable.path}@${variable.entry.name}`
    used.add(path)
    return { ...variable, path }
  })
}

function missing(slots: readonly Slot[], placement: Placement, file: string): readonly Finding[] {
  return slots
    .filter((slot) => slot.spec.bookkeeping !== true && !placement.bySlot.has(slot))
    .map((slot) => ({
      cause: 'missing-tensor',
      severity: 'error',
      file,
      tensor: slot.path,
      layer: slot.owner.layer.name,
      message: `${file} has no tensor for ${JSON.stringify(slot.path)}, which layer ${JSON.stringify(slot.owner.layer.name)} (${slot.owner.layer.className}) needs.`,
    }))
}

function extra(
  model: Model,
  placement: Placement,
  root: Owner,
  file: string,
  registry: LayerRegistry,
): readonly Finding[] {
  const custom = customClasses(root, registry)
  const hint =
    custom.length === 0
      ? ''
      : ` If it belongs to ${custom.join(' or ')}, declare it in the definition's variables (docs/custom-layers.md).`
  const claimed = new Set([
    ...[...placement.bySlot.values()].map((entry) => entry.name),
    ...placement.byPlace.map(({ entry }) => entry.name),
    ...placement.ignored,
  ])
  return [...model.weights]
    .filter((entry) => !claimed.has(entry.name))
    .map((entry) => ({
      cause: 'extra-tensor',
      severity: 'error',
      file,
      tensor: entry.name,
      ...(entry.layer === undefined ? {} : { layer: entry.layer }),
      message: `${file} stores ${JSON.stringify(entry.name)}, which no variable of the model takes.${hint}`,
    }))
}

/** Classes of the user's that the model has, with the modules that define them. */
function customClasses(root: Owner, registry: LayerRegistry): readonly string[] {
  const named = ownersBelow(root).flatMap(({ layer }) => {
    const module = registry.moduleOf?.(layer.className)
    return module === undefined ? [] : [`${layer.className} (${module})`]
  })
  return [...new Set(named)]
}

function misshapen(root: Owner, placement: Placement, file: string): readonly Finding[] {
  return ownersBelow(root).flatMap((owner) => {
    const shapes = expectedShapes(owner.layer)
    return owner.variables.flatMap((slot): readonly Finding[] => {
      const entry = placement.bySlot.get(slot)
      const expected = own(shapes, slot.spec.name)
      if (entry === undefined || expected === undefined || fits(entry.shape, expected)) return []
      return [
        {
          cause: 'shape-mismatch',
          severity: 'error',
          file,
          tensor: entry.name,
          layer: owner.layer.name,
          message: `${file} stores ${JSON.stringify(entry.name)} with shape ${shapeText(entry.shape)}; layer ${JSON.stringify(owner.layer.name)} (${owner.layer.className}) needs ${shapeText(expected)} for ${JSON.stringify(slot.path)}.`,
        },
      ]
    })
  })
}

function shapeText(shape: readonly (number | null)[]): string {
  return `[${shape.map((size) => size ?? '?').join(', ')}]`
}
