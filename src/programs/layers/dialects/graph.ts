import type { Dialect, Json, JsonObject } from '../../../formats/format.ts'
import type { Call, Layer, LayerGraph, NamedRef, Nest, TensorRef } from '../program.ts'
import { readCall, readRef, withoutTraining, type CallScope, type Counting } from './calls.ts'
import type { ReadLayer } from './children.ts'
import { asArray, asObject, asText, inside, isArray, isObject, malformed, sortedKeys, type Spot } from './json.ts'
import { assertAcyclic } from './order.ts'

/** The graph of a functional model from its config, in any dialect. */
export function readFunctional(config: JsonObject, dialect: Dialect, spot: Spot, readLayer: ReadLayer): LayerGraph {
  const layersSpot = inside(spot, 'layers')
  const stored = asArray(config['layers'], layersSpot).map((item, i) => asObject(item, inside(layersSpot, i)))
  const layers = stored.map((json, i) => readLayer(json, inside(layersSpot, i)))
  const byName = indexByName(layers, layersSpot)
  const nodes = stored.map((json, i) => {
    const here = inside(inside(layersSpot, i), 'inbound_nodes')
    return json['inbound_nodes'] === undefined ? [] : asArray(json['inbound_nodes'], here)
  })
  const counts = new Map(layers.map((layer, i) => [layer.name, nodes[i]?.length ?? 0]))
  const scope = callScope(byName, counts, firstNodes(layers, nodes, config, isKeras3(dialect, nodes)))
  const calls: Call[] = []
  layers.forEach((layer, i) => {
    const here = inside({ ...inside(layersSpot, i), layer: layer.name }, 'inbound_nodes')
    nodes[i]?.forEach((node, n) => {
      const call = readCall(layer.name, layer.className, node, scope, inside(here, n))
      calls.push(dialect === 'keras2' ? call : withoutTraining(call, layer))
    })
  })
  assertAcyclic(layers, calls, spot)
  const inputs = readEnds(config['input_layers'], scope, inside(spot, 'input_layers'))
  const outputs = readEnds(config['output_layers'], scope, inside(spot, 'output_layers'))
  return {
    style: 'functional',
    layers,
    calls,
    inputs: inputs.refs,
    outputs: outputs.refs,
    inputNest: inputs.nest,
    outputNest: outputs.nest,
  }
}

export function indexByName(layers: readonly Layer[], spot: Spot): ReadonlyMap<string, Layer> {
  const byName = new Map<string, Layer>()
  layers.forEach((layer, i) => {
    if (byName.has(layer.name)) {
      throw malformed(inside(inside(spot, i), 'name'), layer.name, 'a name that no other layer of the model has')
    }
    byName.set(layer.name, layer)
  })
  return byName
}

function isKeras3(dialect: Dialect, nodes: readonly (readonly Json[])[]): boolean {
  const styles = nodes.flat().map((node) => isObject(node) && isArray(node['args']))
  return styles.length === 0 ? dialect === 'keras3' : styles.includes(true)
}

/**
 * The number a nested model's first call has where its own construction counts as node 0 (1), or does not (0). tf_keras
 * counts it for models that know their input (`functional.py`, `_should_skip_first_node`), TF.js for all, Keras 3 for
 * functional ones, and in `output_layers` only. References that could not be otherwise decide.
 */
function firstNodes(
  layers: readonly Layer[],
  nodes: readonly (readonly Json[])[],
  config: JsonObject,
  keras3: boolean,
): ReadonlyMap<string, number> {
  const nested = new Map<string, number>()
  layers.forEach((layer, i) => {
    if (layer.graph !== null) nested.set(layer.name, nodes[i]?.length ?? 0)
  })
  if (nested.size === 0) return new Map()
  const seen = new Map<string, { least: number; most: number }>()
  forEachLegacyRef(keras3 ? [config['output_layers']] : [nodes, config['output_layers']], (name, node) => {
    if (!nested.has(name)) return
    const range = seen.get(name) ?? { least: node, most: node }
    seen.set(name, { least: Math.min(range.least, node), most: Math.max(range.most, node) })
  })
  const first = new Map<string, number>()
  for (const layer of layers) {
    const calls = nested.get(layer.name)
    if (calls === undefined || layer.graph === null) continue
    const range = seen.get(layer.name)
    const rule = layer.graph.style === 'functional' || (!keras3 && knowsInput(layer.graph)) ? 1 : 0
    first.set(layer.name, range === undefined ? rule : range.least === 0 ? 0 : range.most >= calls ? 1 : rule)
  }
  return first
}

function knowsInput(graph: LayerGraph): boolean {
  return (graph.layers[0]?.config['batch_shape'] ?? null) !== null
}

/** Every `[layer, node, tensor, ...]` in a nest. */
function forEachLegacyRef(roots: readonly unknown[], visit: (layer: string, node: number) => void): void {
  const pending: unknown[] = [...roots]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (Array.isArray(next)) {
      const [name, node, tensor] = next as readonly unknown[]
      if (typeof name === 'string' && typeof node === 'number' && typeof tensor === 'number') visit(name, node)
      for (const item of next as readonly unknown[]) pending.push(item)
    } else if (typeof next === 'object' && next !== null) pending.push(...Object.values(next))
  }
}

function callScope(
  byName: ReadonlyMap<string, Layer>,
  counts: ReadonlyMap<string, number>,
  firstNode: ReadonlyMap<string, number>,
): CallScope {
  const resolve = (ref: TensorRef, counting: Counting, spot: Spot): TensorRef => {
    const layer = byName.get(ref.layer)
    const node = counting === 'legacy' ? ref.node - (firstNode.get(ref.layer) ?? 0) : ref.node
    const calls = layer?.className === 'InputLayer' ? 1 : (counts.get(ref.layer) ?? 0)
    if (node < 0 || node >= calls) {
      throw malformed(spot, ref.node, `the number of one of the ${calls} calls of layer ${JSON.stringify(ref.layer)}`)
    }
    return { ...ref, node }
  }
  return { has: (name) => byName.has(name), resolve }
}

/**
 * Inputs and outputs. Keras 3 leaves a functional model's own node out of `inbound_nodes`, yet counts it here
 * (`functional.py`, `get_config` and `get_tensor`), as the older dialects do everywhere.
 */
function readEnds(
  value: Json | undefined,
  scope: CallScope,
  spot: Spot,
): { readonly refs: readonly NamedRef[]; readonly nest: Nest } {
  const refs: NamedRef[] = []
  const used = new Set<string>()
  const read = (item: Json, here: Spot, key: string | undefined): Nest => {
    if (isArray(item) && typeof item[0] === 'string') {
      const ref = scope.resolve(readRef(item, scope, here), 'legacy', here)
      refs.push({ name: unused(key ?? ref.layer, used), ref })
      return refs.length - 1
    }
    if (isArray(item)) return item.map((inner, i) => read(inner, inside(here, i), undefined))
    const dictionary = asObject(item, here)
    const nest: Record<string, Nest> = {}
    for (const name of sortedKeys(dictionary)) nest[name] = read(dictionary[name] ?? null, inside(here, name), name)
    return nest
  }
  const nest = read(value ?? null, spot, undefined)
  if (refs.length === 0) throw malformed(spot, value, 'at least one reference [layer, node, tensor]')
  return { refs, nest: isArray(nest) && nest.length === 1 ? (nest[0] ?? 0) : nest }
}

/** Output names are made unique as tf_keras does: `kind`, `kind_1`. */
function unused(name: string, used: Set<string>): string {
  let candidate = name
  for (let i = 1; used.has(candidate); i++) candidate = `${name}_${i}`
  used.add(candidate)
  return candidate
}

/** The graph of a sequential model: a chain. */
export function readSequential(
  config: JsonObject,
  layersJson: readonly Json[],
  dialect: Dialect,
  spot: Spot,
  readLayer: ReadLayer,
): LayerGraph {
  const layersSpot = inside(spot, 'layers')
  const stored = layersJson.map((item, i) => asObject(item, inside(layersSpot, i)))
  const read = stored.map((json, i) => readLayer(json, inside(layersSpot, i)))
  const [first] = read
  if (first === undefined) throw malformed(layersSpot, layersJson, 'at least one layer')
  const stated = first.className === 'InputLayer'
  const layers = stated ? read : [impliedInput(first, stored[0] ?? {}, config, dialect), ...read]
  indexByName(layers, layersSpot)
  const calls: Call[] = []
  for (let i = 1; i < layers.length; i++) {
    const before = layers[i - 1]
    const layer = layers[i]
    if (before === undefined || layer === undefined) continue
    const ref = { layer: before.name, node: 0, tensor: 0 }
    calls.push({ layer: layer.name, args: [{ kind: 'tensor', ref }], kwargs: {} })
  }
  const end = (layer: Layer | undefined): NamedRef => {
    const name = asText(layer?.name, layersSpot)
    return { name, ref: { layer: name, node: 0, tensor: 0 } }
  }
  const inputs = [end(layers[0])]
  return { style: 'sequential', layers, calls, inputs, outputs: [end(layers.at(-1))], inputNest: 0, outputNest: 0 }
}

/**
 * The input of a sequential model that stores none: Keras 2 and TF.js name it after the first layer, whose
 * `batch_input_shape` it has; Keras 3 keeps the shape it was built with. In TF.js a model as first layer lends its own.
 */
function impliedInput(first: Layer, stored: JsonObject, config: JsonObject, dialect: Dialect): Layer {
  const own = isObject(stored['config']) ? stored['config'] : {}
  const inner = first.graph?.layers[0]
  const shape = own['batch_input_shape'] ?? config['build_input_shape'] ?? inner?.config['batch_shape'] ?? null
  return {
    name: dialect === 'tfjs' && inner !== undefined ? inner.name : `${first.name}_input`,
    className: 'InputLayer',
    origin: null,
    config: {
      batch_shape: shape,
      dtype: inner?.config['dtype'] ?? inputDtype(own['dtype']),
      sparse: false,
      ragged: false,
      optional: false,
    },
    buildConfig: null,
    children: [],
    graph: null,
  }
}

/** A layer's dtype is its input's where it is a plain type. */
function inputDtype(dtype: Json | undefined): string {
  return typeof dtype === 'string' && !dtype.startsWith('mixed_') ? dtype : 'float32'
}
