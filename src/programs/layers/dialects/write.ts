import type { Finding } from '../../../evidence/finding.ts'
import type { Dialect, Json, JsonObject } from '../../../formats/format.ts'
import type { Call, Layer, LayerGraph, LayersProgram, NamedRef, Nest, TensorRef } from '../program.ts'
import { childConfig } from './children.ts'
import { withFunctions, withOperations } from './functions.ts'
import { isArray } from './json.ts'
import { keras2Writer } from './keras2.ts'
import { keras3Writer } from './keras3.ts'
import { legacyFaults } from './legacy-loading.ts'
import { kerasOrder } from './order.ts'
import { tfjsWriter } from './tfjs.ts'
import { tensorSpecs } from './tensor-specs.ts'
import { reporter, type Container, type DialectWriter, type Place, type WriterState } from './writer.ts'

export interface WriteProgramOptions {
  /** Default: `object` for Keras 3, `legacy` for the others. */
  readonly container?: Container
}

/** A topology in a dialect, and what of the program it could not say. */
export interface WrittenProgram {
  readonly topology: JsonObject
  readonly findings: readonly Finding[]
}

/**
 * Writes a program in a dialect. What the dialect cannot say is a `not-expressible` finding that names the layer and the
 * reason (severity `note` where it concerns training alone); the rest is written all the same, so that weights keep
 * their places.
 */
export function writeProgram(
  program: LayersProgram,
  dialect: Dialect,
  options: WriteProgramOptions = {},
): WrittenProgram {
  const container = options.container ?? (dialect === 'keras3' ? 'object' : 'legacy')
  const state: WriterState = { writer: writerOf(dialect, container), findings: [] }
  const root = inItsWords(program.root, dialect)
  const topology = writeLayer(state, root, 'root')
  if (dialect === 'keras3' && container === 'legacy') reportUnloadable(state, root)
  return { topology, findings: state.findings }
}

/** Functions of TensorFlow, which Keras 2 records, and the operations of Keras 3, in each other's words. */
function inItsWords(root: Layer, dialect: Dialect): Layer {
  if (dialect === 'keras3') return withOperations(root)
  return dialect === 'keras2' ? withFunctions(root) : root
}

/** What Keras 3 writes and does not read again: of a trip, whatever it takes to load the file is no part. */
function reportUnloadable(state: WriterState, root: Layer): void {
  for (const { layer, reason, severity, customObject } of legacyFaults(root)) {
    const way = customObject === null ? '' : `; custom_objects={${customObject}} helps`
    const said = `Keras does not load it from a legacy file: ${reason}${way}`
    reporter(state, layer)(said, severity === 'note' ? 'note' : 'warning')
  }
}

function writerOf(dialect: Dialect, container: Container): DialectWriter {
  switch (dialect) {
    case 'keras3':
      return keras3Writer(container)
    case 'keras2':
      return keras2Writer(container)
    case 'tfjs':
      return tfjsWriter
  }
}

function writeLayer(state: WriterState, layer: Layer, place: Place): JsonObject {
  const { writer } = state
  const report = reporter(state, layer)
  if (layer.graph === null) {
    const inner = (child: Layer): JsonObject => writeLayer(state, child, 'child')
    const config = writer.config(layer, childConfig(layer, writer.dialect, inner, report), report)
    return writer.object(layer, config, place)
  }
  writer.inspect?.(layer, layer.graph, (concerned, reason, severity) => reporter(state, concerned)(reason, severity))
  const graph = layer.graph.style === 'sequential' ? writeSequential(state, layer.graph) : writeFunctional(state, layer)
  return writer.object(layer, writer.config(layer, graph, report), place)
}

/** A sequential model's list. An input whose shape nobody knows stands for none. */
function writeSequential(state: WriterState, graph: LayerGraph): JsonObject {
  const [input, ...others] = graph.layers
  const shape = input?.config['batch_shape'] ?? null
  const layers = (input === undefined || shape === null ? others : graph.layers).map((layer) =>
    writeLayer(state, layer, 'member'),
  )
  const built = state.writer.dialect === 'keras3' && shape !== null ? { build_input_shape: shape } : {}
  return { layers, ...built }
}

function writeFunctional(state: WriterState, model: Layer): JsonObject {
  const graph = model.graph
  if (graph === null) return {}
  const { writer } = state
  const byName = new Map(graph.layers.map((layer) => [layer.name, layer]))
  const specs = tensorSpecs(graph)
  const first = (ref: TensorRef): number => firstNode(byName.get(ref.layer), writer.dialect)
  const calls = new Map<string, Call[]>()
  for (const call of graph.calls) calls.set(call.layer, [...(calls.get(call.layer) ?? []), call])
  const layers = kerasOrder(graph, writer.dialect).map((layer): JsonObject => {
    const scope = {
      layer,
      report: reporter(state, layer),
      ref: (ref: TensorRef): readonly [string, number, number] =>
        writer.dialect === 'keras3'
          ? [ref.layer, ref.node, ref.tensor]
          : [ref.layer, ref.node + first(ref), ref.tensor],
      spec: specs,
    }
    const nodes = (calls.get(layer.name) ?? []).map((call) => writer.node(call, scope))
    return { ...writeLayer(state, layer, 'member'), name: layer.name, inbound_nodes: nodes }
  })
  const end = (refs: readonly NamedRef[], nest: Nest): Json => {
    const written = writeNest(refs, nest, first)
    return writer.dialect === 'keras3' || typeof nest !== 'number' ? written : [written]
  }
  return {
    layers,
    input_layers: end(graph.inputs, graph.inputNest),
    output_layers: end(graph.outputs, graph.outputNest),
  }
}

/**
 * The number that a nested model's first call has where its construction counts as node 0: see `graph.ts`. Keras 3
 * counts so in `output_layers` alone, and for functional models alone.
 */
function firstNode(layer: Layer | undefined, dialect: Dialect): number {
  const graph = layer?.graph ?? null
  if (graph === null) return 0
  if (graph.style === 'functional') return 1
  const knowsInput = (graph.layers[0]?.config['batch_shape'] ?? null) !== null
  return dialect !== 'keras3' && (knowsInput || dialect === 'tfjs') ? 1 : 0
}

function writeNest(refs: readonly NamedRef[], nest: Nest, first: (ref: TensorRef) => number): Json {
  if (typeof nest === 'number') {
    const ref = refs[nest]?.ref
    return ref === undefined ? null : [ref.layer, ref.node + first(ref), ref.tensor]
  }
  if (isNestArray(nest)) return nest.map((item) => writeNest(refs, item, first))
  return Object.fromEntries(Object.entries(nest).map(([key, item]) => [key, writeNest(refs, item, first)]))
}

function isNestArray(nest: Exclude<Nest, number>): nest is readonly Nest[] {
  return isArray(nest as Json)
}
