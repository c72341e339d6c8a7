import type { Finding } from '../evidence/finding.ts'
import { layersOf, type Dialect, type Draft, type FormatId, type Model, type Receipt } from '../formats/format.ts'
import { formatOf } from '../formats/registry.ts'
import { dialectOf, generationOf } from '../programs/layers/bind/bind.ts'
import { layOut, sharedNames, type Placing } from '../programs/layers/bind/lay-out.ts'
import type { Generation } from '../programs/layers/bind/legacy-order.ts'
import { ownersOf } from '../programs/layers/bind/owners.ts'
import { inKerasOrder } from '../programs/layers/dialects/order.ts'
import { writeProgram } from '../programs/layers/dialects/write.ts'
import type { Container } from '../programs/layers/dialects/writer.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import type { BoundProgram, BoundVariable, LayersProgram } from '../programs/layers/program.ts'
import { isFloating } from '../tensor/dtype.ts'
import type { TensorEntry } from '../tensor/tensor.ts'
import { copiesOf, frequenciesOf } from './copies.ts'
import { convertByEmitting } from './emit/convert.ts'
import type { ConvertRequest, Hop, HopPlace } from './hop.ts'
import { overflows } from './overflow.ts'
import { GRAPH_FORMATS, writtenArtifact } from './written.ts'

/**
 * Writes a model in another format by translating its layers, or as a graph where the format holds one. Weights are streamed. What the target cannot say is a
 * finding: `not-expressible`, as a warning where outputs may differ, as a note where they do not.
 * @throws ArtifactError where the target cannot hold the model at all
 */
export async function convert(request: ConvertRequest): Promise<Hop> {
  const { model, bound, to, directory, stem, registry, options = {} } = request
  if (GRAPH_FORMATS.includes(to)) return convertByEmitting(request)
  const dialect = targetDialect(to, model, options.dialect, bound.dialect)
  const program: LayersProgram = { kind: 'layers', root: inKerasOrder(bound.program.root, dialect) }
  const { topology, findings } = writeProgram(program, dialect, { container: containerOf(to) })
  const placings = placingsOf(program, bound, to, dialect === 'keras2' ? 'keras2' : 'keras3', registry)
  const { weights, left } = rename(placings, bound, program)
  const draft: Draft = { program: { kind: 'layers', dialect, topology }, weights }
  const receipt = await (await formatOf(to)).write(draft, directory, stem, options)
  return {
    artifact: writtenArtifact(receipt, directory, to),
    places: placesOf(placings, receipt),
    findings: [
      ...findings,
      ...left.map((variable) => unwritten(variable, to)),
      ...strangers(bound, model.format, to),
      ...(to === 'tfjs-layers' ? ambiguous(placings) : []),
      ...overflows(weights, receipt),
    ],
    receipt,
  }
}

/**
 * The dialect in which a target is written: TF.js's own for TF.js; Keras 3's for a `.keras`, since one of Keras 2 is rare,
 * and Keras 3 does not load it; for the other files the model's own generation, whose places differ.
 * @param borrowed the dialect of the program that weights alone were bound to
 */
export function targetDialect(to: FormatId, model: Model, wanted?: Dialect, borrowed?: Dialect): Dialect {
  if (to === 'tfjs-layers') return 'tfjs'
  if (wanted !== undefined && wanted !== 'tfjs') return wanted
  if (to === 'keras') return 'keras3'
  const program = layersOf(model)
  const dialect = program === undefined ? (borrowed ?? generationOf('keras3', model)) : dialectOf(model, program)
  return dialect === 'tfjs' ? 'keras3' : dialect
}

/** Weights alone are written without the topology: no legacy form of it stands in anybody's way. */
function containerOf(to: FormatId): Container {
  return to === 'keras-h5' || to === 'tfjs-layers' ? 'legacy' : 'object'
}

function placingsOf(
  program: LayersProgram,
  bound: BoundProgram,
  to: FormatId,
  generation: Generation,
  registry: LayerRegistry,
): readonly Placing[] {
  const root = ownersOf(program, registry)
  const unknown = new Set(bound.unknown.map(({ path }) => path))
  const strays = bound.variables
    .filter(({ layerPath }) => unknown.has(layerPath))
    .map(({ path, layerPath, name, entry }) => ({ path, layerPath, name, floating: isFloating(entry.dtype) }))
  return layOut(root, to, { generation, strays })
}

/** The tensors under the target's names, and the variables that have no place there. */
function rename(
  placings: readonly Placing[],
  bound: BoundProgram,
  program: LayersProgram,
): { readonly weights: readonly TensorEntry[]; readonly left: readonly BoundVariable[] } {
  const byPath = new Map(bound.variables.map((variable) => [variable.path, variable]))
  const copies = copiesOf(program)
  const frequencies = frequenciesOf(program)
  const weights: TensorEntry[] = []
  for (const placing of placings) {
    const variable = byPath.get(placing.path) ?? byPath.get(copies.get(placing.path) ?? '')
    const entry = variable?.entry ?? frequencies.get(placing.path)
    if (entry !== undefined) weights.push(renamed(entry, placing))
  }
  const placed = new Set(placings.map(({ path }) => path))
  return { weights, left: bound.variables.filter(({ path }) => !placed.has(path)) }
}

function renamed(entry: TensorEntry, { name, layer, owner }: Placing): TensorEntry {
  const { dtype, shape, byteLength } = entry
  const chunks = (size?: number): Iterable<Uint8Array> => entry.chunks(size)
  return { name, dtype, shape, byteLength, chunks, owner, ...(layer === undefined ? {} : { layer }) }
}

function placesOf(placings: readonly Placing[], receipt: Receipt): ReadonlyMap<string, HopPlace> {
  const moves = new Map(receipt.tensors.map(({ from, to, transform }) => [from, { to, transform }]))
  const places = new Map<string, HopPlace>()
  for (const { path, name } of placings) {
    const move = moves.get(name)
    if (move !== undefined) places.set(path, move)
  }
  return places
}

/** Seed states and the like mean nothing at inference, and only Keras 3's own formats keep them. */
function unwritten({ path, bookkeeping, entry }: BoundVariable, to: FormatId): Finding {
  return {
    cause: 'not-expressible',
    severity: bookkeeping ? 'note' : 'warning',
    tensor: entry.name,
    message: bookkeeping
      ? `${path} is state for training or a copy, for which ${to} has no place; it is left out.`
      : `${path} has no place in ${to}; it is left out.`,
  }
}

/** Formats that keep variables by object, by order within a layer, and by name. */
const KEEPING: Readonly<Record<FormatId, string>> = {
  keras: 'object',
  'keras-weights-h5': 'object',
  'keras-h5': 'order',
  'keras-legacy-weights-h5': 'order',
  'tfjs-layers': 'name',
  'tf-checkpoint': 'name',
  'saved-model': 'name',
  'tfjs-graph': 'name',
  'frozen-graph': 'name',
  onnx: 'name',
}

/**
 * Layers whose class nobody has registered: their variables are carried over, but where the target keeps them otherwise
 * than the source, nobody knows the attribute or the order by which the class will look for them.
 */
function strangers(bound: BoundProgram, from: FormatId, to: FormatId): readonly Finding[] {
  if (KEEPING[from] === KEEPING[to] || to === 'tfjs-layers') return []
  const by = KEEPING[to] === 'object' ? 'by attribute' : 'by order'
  return bound.unknown
    .filter(({ path }) => bound.variables.some(({ layerPath }) => layerPath === path))
    .map(({ path, className }) => ({
      cause: 'unknown-layer',
      severity: 'warning',
      layer: path,
      message: `${path} is a ${className}, which is not registered: ${to} keeps weights ${by}, which only the class tells. Register it with custom-layers.`,
    }))
}

function ambiguous(placings: readonly Placing[]): readonly Finding[] {
  return sharedNames(placings).map((name) => ({
    cause: 'not-expressible',
    severity: 'warning',
    tensor: name,
    message: `Two variables would be called ${JSON.stringify(name)}: TF.js leaves out the names of nested models and loads no model with a name twice.`,
  }))
}
