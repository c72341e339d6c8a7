import type { Finding } from '../evidence/finding.ts'
import { layersOf, type JsonObject, type Model } from '../formats/format.ts'
import { formatOf } from '../formats/registry.ts'
import { plainShape, type OnnxNode, type StoredOnnx } from '../formats/onnx/graph.ts'
import type { StoredGraph } from '../formats/tensorflow/graph.ts'
import { bind } from '../programs/layers/bind/bind.ts'
import type { Layer, LayerGraph, LayersProgram, NamedRef } from '../programs/layers/program.ts'
import { kerasLayers } from '../programs/layers/registry.ts'
import { elementCount } from '../tensor/tensor.ts'

export interface InspectCommand {
  readonly path: string
  readonly format: string
}

/** What an artifact says of itself. Plain data, printed as JSON as it stands. */
export interface Inspection {
  readonly path: string
  readonly format: string
  /** The format in words. */
  readonly title: string
  readonly files: readonly string[]
  readonly metadata: JsonObject
  /** null where the artifact holds weights only. */
  readonly program: InspectedProgram | null
  readonly parameters: number
  readonly tensors: readonly InspectedTensor[]
  /** What does not come out even between topology and tensors. */
  readonly findings: readonly Finding[]
}

export interface InspectedProgram {
  readonly inputs: readonly InspectedInput[]
  readonly outputs: readonly string[]
  /** Layer classes, nested ones included, with how many layers are of each, in order of first appearance. */
  readonly layers: Readonly<Record<string, number>>
  /** Classes that are neither Keras's own nor registered. */
  readonly unknown: readonly string[]
  /** Of a graph: its operations, those of its functions included, with how many nodes are of each. */
  readonly operations?: Readonly<Record<string, number>>
}

export interface InspectedInput {
  readonly name: string
  readonly dtype: string
  /** -1 for a dynamic dimension; null where the file does not say. */
  readonly shape: readonly number[] | null
}

export interface InspectedTensor {
  readonly name: string
  readonly dtype: string
  readonly shape: readonly number[]
  /** The dtype in which the file stores it, where that is another one. */
  readonly stored?: string
}

/** What an opened artifact says of itself. */
export async function inspectionOf(model: Model): Promise<Inspection> {
  const { path, files } = model.artifact
  const bound = layersOf(model) === undefined ? null : bind(model, kerasLayers)
  const tensors = [...model.weights].map(({ name, dtype, shape, stored }) => ({
    name,
    dtype,
    shape,
    ...(stored === undefined || stored.dtype === dtype ? {} : { stored: stored.dtype }),
  }))
  return {
    path,
    format: model.format,
    title: (await formatOf(model.format)).title,
    files,
    metadata: model.metadata,
    program:
      model.program?.kind === 'onnx'
        ? onnxOf(model.program)
        : model.program?.kind === 'graph'
          ? graphOf(model.program)
          : bound && programOf(bound.program, [...new Set(bound.unknown.map(({ className }) => className))]),
    parameters: tensors.reduce((sum, { shape }) => sum + elementCount(shape), 0),
    tensors,
    findings: bound?.findings ?? [],
  }
}

/** A graph as a server sees it: the signature that is called by default, else the first. */
function graphOf({ nodes, functions, signatures }: StoredGraph): InspectedProgram {
  const signature = signatures.get('serving_default') ?? [...signatures.values()][0]
  const operations = new Map<string, number>()
  for (const { op } of [nodes, ...[...functions.values()].map((body) => body.nodes)].flat()) {
    operations.set(op, (operations.get(op) ?? 0) + 1)
  }
  return {
    inputs: [...(signature?.inputs ?? [])].map(([name, { dtype, shape }]) => ({ name, dtype, shape })),
    outputs: [...(signature?.outputs.keys() ?? [])],
    layers: {},
    unknown: [],
    operations: Object.fromEntries([...operations].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}

/** Inputs and outputs, and how often each operator is used, those of subgraphs and functions included. */
function onnxOf({ graph, functions }: StoredOnnx): InspectedProgram {
  const operations = new Map<string, number>()
  const count = (nodes: readonly OnnxNode[]): void => {
    for (const { op, domain, attrs } of nodes) {
      const name = domain === '' ? op : `${domain}.${op}`
      operations.set(name, (operations.get(name) ?? 0) + 1)
      for (const attr of attrs.values()) if (attr.kind === 'graph') count(attr.graph.nodes)
    }
  }
  count(graph.nodes)
  for (const { nodes } of functions.values()) count(nodes)
  return {
    inputs: graph.inputs.map(({ name, dtype, shape }) => ({
      name,
      dtype: dtype ?? 'unknown',
      shape: plainShape(shape),
    })),
    outputs: graph.outputs.map(({ name }) => name),
    layers: {},
    unknown: [],
    operations: Object.fromEntries([...operations].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}

function programOf({ root }: LayersProgram, unknown: readonly string[]): InspectedProgram {
  const graph = root.graph
  return {
    inputs: graph === null ? [] : graph.inputs.map((input) => inputOf(graph, input)),
    outputs: graph === null ? [] : graph.outputs.map(({ name }) => name),
    layers: Object.fromEntries(countClasses(root, new Map())),
    unknown,
  }
}

/** An input layer says its dtype by a policy's name, which for a plain dtype is the dtype itself. */
function inputOf(graph: LayerGraph, { name, ref }: NamedRef): InspectedInput {
  const config = graph.layers.find((layer) => layer.name === ref.layer)?.config ?? {}
  const { dtype, batch_shape: shape } = config
  return {
    name,
    dtype: typeof dtype === 'string' ? dtype : 'unknown',
    shape: Array.isArray(shape) ? shape.map((dim) => (typeof dim === 'number' ? dim : -1)) : null,
  }
}

function countClasses(layer: Layer, counts: Map<string, number>): Map<string, number> {
  for (const inner of [...(layer.graph?.layers ?? []), ...layer.children.map((child) => child.layer)]) {
    counts.set(inner.className, (counts.get(inner.className) ?? 0) + 1)
    countClasses(inner, counts)
  }
  return counts
}
