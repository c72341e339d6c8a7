import type { Dialect, Json, JsonObject } from '../../../../src/formats/format.ts'
import { readProgram } from '../../../../src/programs/layers/dialects/read.ts'
import type { LayerGraph, LayersProgram } from '../../../../src/programs/layers/program.ts'
import { kerasLayers } from '../../../../src/programs/layers/registry.ts'

/** Minimal topologies, written down by hand as the three dialects have them. */

export function input(name: string, shape: Json = [null, 4]): JsonObject {
  return {
    class_name: 'InputLayer',
    config: { name, batch_input_shape: shape, dtype: 'float32' },
    name,
    inbound_nodes: [],
  }
}

export function dense(name: string, nodes: Json, config: JsonObject = {}): JsonObject {
  return { class_name: 'Dense', config: { name, units: 3, ...config }, name, inbound_nodes: nodes }
}

export function member(className: string, name: string, nodes: Json, config: JsonObject = {}): JsonObject {
  return { class_name: className, config: { name, ...config }, name, inbound_nodes: nodes }
}

export function functional(layers: Json, inputs: Json, outputs: Json, name = 'm'): JsonObject {
  return { class_name: 'Functional', config: { name, layers, input_layers: inputs, output_layers: outputs } }
}

/** A tensor as Keras 3 refers to it. */
export function kerasTensor(layer: string, node = 0, tensor = 0): JsonObject {
  return {
    class_name: '__keras_tensor__',
    config: { shape: [null], dtype: 'float32', keras_history: [layer, node, tensor] },
  }
}

export function read(topology: JsonObject, dialect: Dialect = 'keras2'): LayersProgram {
  return readProgram({ kind: 'layers', dialect, topology }, kerasLayers, undefined, 'some.keras').program
}

export function graphOf(topology: JsonObject, dialect: Dialect = 'keras2'): LayerGraph {
  const { graph } = read(topology, dialect).root
  if (graph === null) throw new Error('no graph')
  return graph
}
