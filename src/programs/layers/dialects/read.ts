import { ArtifactError } from '../../../evidence/errors.ts'
import type { Finding } from '../../../evidence/finding.ts'
import type { Dialect, Json, JsonObject, StoredLayers } from '../../../formats/format.ts'
import { DEFAULT_LIMITS, type Limits } from '../../../io/limits.ts'
import type { LayerRegistry } from '../layer-def.ts'
import type { Layer, LayerGraph, LayersProgram } from '../program.ts'
import { takeChildren } from './children.ts'
import { classOf, isModelClass, type ClassRef } from './classes.ts'
import { canonicalConfig, customConfig } from './config.ts'
import { readFunctional, readSequential } from './graph.ts'
import {
  asArray,
  asObject,
  asText,
  depthOf,
  inside,
  isArray,
  isObject,
  malformed,
  placeOf,
  sameJson,
  type Spot,
} from './json.ts'
import { withoutMarks } from './objects.ts'
import { withAxesFromBehind } from './ranks.ts'

/** A topology understood, and what in it could not be. */
export interface ReadProgram {
  readonly program: LayersProgram
  readonly findings: readonly Finding[]
}

/**
 * Reads a stored topology of any dialect into the canonical program.
 * @param file for messages: the artifact's path
 * @throws ArtifactError `malformed` (structure, references, names, cycles), `limit-exceeded` (nesting)
 */
export function readProgram(
  stored: StoredLayers,
  registry: LayerRegistry,
  limits: Limits = DEFAULT_LIMITS,
  file?: string,
): ReadProgram {
  const spot: Spot = { file, layer: undefined, path: '' }
  if (depthOf(stored.topology, limits.depth) > limits.depth) {
    const where = file === undefined ? '' : `${file}: `
    throw new ArtifactError('limit-exceeded', `${where}topology is nested deeper than ${limits.depth}`, placeOf(spot))
  }
  const findings: Finding[] = []
  const reader: Reader = { dialect: stored.dialect, registry, findings }
  const model = modelObject(stored.topology)
  refuseOwnModel(reader, model, spot)
  const root = readLayer(reader, model, spot)
  if (root.graph === null) {
    throw malformed(inside(spot, 'class_name'), model['class_name'], 'a functional or sequential model')
  }
  return { program: { kind: 'layers', root: withAxesFromBehind(root) }, findings }
}

interface Reader {
  readonly dialect: Dialect
  readonly registry: LayerRegistry
  readonly findings: Finding[]
}

/** The model is a class of the user's: its weights stand in the file, and what it computes does not. */
export class OwnModel extends ArtifactError {
  readonly className: string
  constructor({ className, stored }: ClassRef, spot: Spot) {
    const where = spot.file === undefined ? '' : `${spot.file}: `
    const message =
      `${where}the model itself is ${className}, a class of your own: what it computes stands in its Python code, not in ` +
      'the file. Its weights are compared; its outputs only by Keras in Python, with recorded inputs and outputs.'
    const fix = `Name the class with \`custom-objects\` (module:${stored}) and record a golden; or save a functional model.`
    super('unknown-layer', message, { ...placeOf(spot), fix })
    this.className = className
  }
}

/** A model that is a class of the user's: its file holds how it is made, not what it computes. */
function refuseOwnModel(reader: Reader, model: JsonObject, spot: Spot): void {
  const { registry, dialect } = reader
  const ref = classOf(model, dialect, registry, spot)
  const config = model['config']
  if (ref.origin === null || (isObject(config) && isModel(ref, config))) return
  throw new OwnModel(ref, spot)
}

/** Converters wrap the model's object (`model_config`). */
function modelObject(topology: JsonObject): JsonObject {
  const inner = topology['model_config']
  return topology['class_name'] === undefined && isObject(inner) ? inner : topology
}

function readLayer(reader: Reader, json: JsonObject, spot: Spot): Layer {
  const ref = classOf(json, reader.dialect, reader.registry, spot)
  const configSpot = inside(spot, 'config')
  if (ref.className === 'Sequential' && isArray(json['config'])) {
    return readModel(reader, ref, json, { layers: json['config'] }, spot)
  }
  const config = asObject(json['config'], configSpot)
  if (isModel(ref, config)) return readModel(reader, ref, json, config, spot)
  const name = nameOf(json, config, ref, spot)
  const named: Spot = { ...spot, layer: name }
  const within = { ...configSpot, layer: name }
  const def = reader.registry.get(ref.className)
  if (ref.origin !== null) {
    return plainLayer(name, ref, customConfig(config), json)
  }
  const { children, rest } = takeChildren(ref.className, config, reader.dialect, within, (inner, at) =>
    readLayer(reader, inner, at),
  )
  const canonical = canonicalConfig(ref, rest, reader.dialect, def?.defaults ?? {})
  reportUnsupported(reader, canonical, named)
  if (ref.className === 'InputLayer') refuseImpossible(canonical['batch_shape'], inside(within, 'batch_shape'))
  return { ...plainLayer(name, ref, canonical, json), ...shapesInConfig(ref, config), children }
}

/** Sizes that no library takes for an input; one of 0 is allowed, though nothing can be computed with it. */
function refuseImpossible(shape: Json | undefined, spot: Spot): void {
  if (shape === undefined || shape === null) return
  asArray(shape, spot).forEach((size, axis) => {
    if (size === null || (Number.isSafeInteger(size) && Number(size) >= 0)) return
    throw malformed(inside(spot, axis), size, 'null or a whole number from 0')
  })
}

/** Keras 2 keeps the shapes of an attention layer in its config, Keras 3 in its build config. */
function shapesInConfig(ref: ClassRef, config: JsonObject): { readonly buildConfig?: JsonObject } {
  const { query_shape: query, value_shape: value, key_shape: key } = config
  if (ref.className !== 'MultiHeadAttention' || !isArray(query) || !isArray(value)) return {}
  const further = isArray(key) && !sameJson(key, value) ? { key_shape: key } : {}
  return { buildConfig: { shapes_dict: { query_shape: query, value_shape: value, ...further } } }
}

function plainLayer(name: string, ref: ClassRef, config: JsonObject, json: JsonObject): Layer {
  return {
    name,
    className: ref.className,
    origin: ref.origin,
    config,
    buildConfig: buildConfigOf(json),
    children: [],
    graph: null,
  }
}

/** Whether a serialized object holds a graph: Keras's own models, and subclasses with the same config. */
function isModel(ref: ClassRef, config: JsonObject): boolean {
  if (isModelClass(ref.className)) return true
  return ref.origin !== null && isArray(config['layers']) && Object.hasOwn(config, 'output_layers')
}

const GRAPH_KEYS: ReadonlySet<string> = new Set([
  'name',
  'layers',
  'input_layers',
  'output_layers',
  'build_input_shape',
  'batch_input_shape',
  'dtype',
])

function readModel(reader: Reader, ref: ClassRef, json: JsonObject, config: JsonObject, spot: Spot): Layer {
  const name = nameOf(json, config, ref, spot)
  const within = { ...inside(spot, 'config'), layer: name }
  const readInner = (inner: JsonObject, at: Spot): Layer => readLayer(reader, inner, at)
  const graph: LayerGraph =
    ref.className === 'Sequential'
      ? readSequential(config, layersOf(config, within), reader.dialect, within, readInner)
      : readFunctional(config, reader.dialect, within, readInner)
  const rest = Object.fromEntries(Object.entries(config).filter(([key]) => !GRAPH_KEYS.has(key)))
  const own = withoutMarks({ trainable: true, ...rest }) as JsonObject
  return { ...plainLayer(name, ref, own, json), graph }
}

function layersOf(config: JsonObject, spot: Spot): readonly Json[] {
  const { layers } = config
  if (!isArray(layers)) throw malformed(inside(spot, 'layers'), layers, 'an array of layers')
  return layers
}

/** Functional models store a layer's name beside its config, sequential ones inside it; a Keras 1 list has none. */
function nameOf(json: JsonObject, config: JsonObject, ref: ClassRef, spot: Spot): string {
  const name = json['name'] ?? config['name']
  if (name === undefined && isModelClass(ref.className)) return ref.className === 'Sequential' ? 'sequential' : 'model'
  const text = asText(name, inside(spot, 'name'))
  if (text === '') throw malformed(inside(spot, 'name'), text, 'a name')
  return text
}

function buildConfigOf(json: JsonObject): JsonObject | null {
  const build = json['build_config']
  if (!isObject(build) || Object.values(build).every((value) => value === null)) return null
  return withoutMarks(build) as JsonObject
}

/** Options of older dialects that change the result and have no word in Keras 3. */
function reportUnsupported(reader: Reader, config: JsonObject, spot: Spot): void {
  for (const [key, allowed] of [
    ['time_major', false],
    ['causal', false],
  ] as const) {
    const value = config[key]
    if (value === undefined || value === allowed) continue
    reader.findings.push({
      cause: 'unsupported-operation',
      severity: 'warning',
      message: `layer ${JSON.stringify(spot.layer)} has ${key}: ${JSON.stringify(value)}, which Keras 3 cannot say; allowed: ${allowed}`,
      ...placeOf(spot),
    })
  }
}
