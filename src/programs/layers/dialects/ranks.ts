import type { Json } from '../../../formats/format.ts'
import type { Call, Layer, LayerGraph } from '../program.ts'
import { refsIn } from '../refs.ts'
import { isRecurrent } from './calls.ts'
import { isArray, isObject } from './json.ts'

/** Number of dimensions, or undefined where it cannot be told. */
type Rank = number | undefined

/**
 * Writes axes that count from the front as Keras 3 does by default: Keras 2 stores the resolved axis of a
 * normalization (`[3]`), Keras 3 what was asked for (`-1`). To know that they are one, the rank of the input is
 * followed from the input layers on.
 */
export function withAxesFromBehind(root: Layer): Layer {
  const { graph } = root
  return graph === null ? root : { ...root, graph: resolve(graph, inputRanks(graph)).graph }
}

/** Layers with an axis that Keras 2 resolves. */
const RESOLVED: ReadonlySet<string> = new Set(['BatchNormalization', 'LayerNormalization'])

interface Resolved {
  readonly graph: LayerGraph
  readonly outputs: readonly Rank[]
}

function inputRanks(graph: LayerGraph): readonly Rank[] {
  const byName = new Map(graph.layers.map((layer) => [layer.name, layer]))
  return graph.inputs.map(({ ref }) => rankOf(byName.get(ref.layer)?.config['batch_shape']))
}

/** Follows ranks through a graph, in whatever order the calls stand. */
function resolve(graph: LayerGraph, inputs: readonly Rank[]): Resolved {
  const layers = new Map(graph.layers.map((layer) => [layer.name, layer]))
  const known = new Map<string, Rank>()
  graph.inputs.forEach(({ ref }, i) => known.set(keyOf(ref), inputs[i]))
  for (const { call, node } of inOrder(graph)) {
    const layer = layers.get(call.layer)
    if (layer === undefined) continue
    const given = call.args.flatMap(refsIn).map((ref) => known.get(keyOf(ref)))
    const { layer: seen, outputs } = apply(layer, given)
    layers.set(call.layer, seen)
    outputs.forEach((rank, tensor) => known.set(keyOf({ layer: call.layer, node, tensor }), rank))
  }
  return {
    graph: { ...graph, layers: graph.layers.map((layer) => layers.get(layer.name) ?? layer) },
    outputs: graph.outputs.map(({ ref }) => known.get(keyOf(ref))),
  }
}

interface Applied {
  readonly layer: Layer
  readonly outputs: readonly Rank[]
}

/** A layer as its input's rank shows it, and the ranks of its outputs. */
function apply(layer: Layer, given: readonly Rank[]): Applied {
  if (layer.graph !== null) {
    const { graph, outputs } = resolve(
      layer.graph,
      given.length === layer.graph.inputs.length ? given : inputRanks(layer.graph),
    )
    return { layer: { ...layer, graph }, outputs }
  }
  const first = given[0] ?? rankOf(layer.buildConfig?.['input_shape'])
  if (layer.className === 'TimeDistributed') return applyPerStep(layer, first)
  return { layer: axisFromBehind(layer, first), outputs: [outputRank(layer, first, given)] }
}

function applyPerStep(layer: Layer, rank: Rank): Applied {
  const [child] = layer.children
  if (child === undefined) return { layer, outputs: [undefined] }
  const { layer: inner, outputs } = apply(child.layer, [rank === undefined ? undefined : rank - 1])
  const [first] = outputs
  return {
    layer: { ...layer, children: [{ ...child, layer: inner }] },
    outputs: [first === undefined ? undefined : first + 1],
  }
}

function axisFromBehind(layer: Layer, rank: Rank): Layer {
  const { axis } = layer.config
  if (!RESOLVED.has(layer.className) || rank === undefined || axis !== rank - 1) return layer
  return { ...layer, config: { ...layer.config, axis: -1 } }
}

const KEEPING =
  /^(?:Dense|Activation|.*Dropout.*|.*Noise|.*Normalization|Masking|Conv\d.*|.*Conv\dD|(?:Max|Average)Pooling.*|UpSampling.*|ZeroPadding.*|Cropping.*|.*ReLU|ELU|Softmax|Permute|Identity|ActivityRegularization|Rescaling|Resizing|CenterCrop|MultiHeadAttention|Add|Subtract|Multiply|Average|Maximum|Minimum|Concatenate|Attention|AdditiveAttention|Random.*)$/

function outputRank(layer: Layer, first: Rank, given: readonly Rank[]): Rank {
  const { className, config } = layer
  if (className === 'Flatten') return 2
  if (className === 'RepeatVector') return 3
  if (className === 'Reshape') return isArray(config['target_shape']) ? config['target_shape'].length + 1 : undefined
  if (className === 'Embedding') return first === undefined ? undefined : first + 1
  if (className.startsWith('Global')) return config['keepdims'] === true ? first : 2
  if (className === 'Dot') return dotRank(given)
  if (isRecurrent(className)) return recurrentRank(layer, first)
  if (!KEEPING.test(className)) return undefined
  return given.length < 2 || className === 'MultiHeadAttention' ? first : widest(given)
}

/** A recurrent layer that returns its last step alone loses the time dimension. */
function recurrentRank(layer: Layer, first: Rank): Rank {
  const inner = layer.children[0]?.layer.config['return_sequences']
  const sequences = (layer.config['return_sequences'] ?? inner) === true
  return sequences || first === undefined ? first : first - 1
}

/** Both operands lose a dimension and share the batch; two vectors give a column. */
function dotRank(given: readonly Rank[]): Rank {
  const [a, b] = given
  return a === undefined || b === undefined ? undefined : Math.max(2, a + b - 3)
}

function widest(ranks: readonly Rank[]): Rank {
  let most = 0
  for (const rank of ranks) {
    if (rank === undefined) return undefined
    most = Math.max(most, rank)
  }
  return most
}

/** Calls with their numbers, each after those it needs. The graph is known to have no cycle. */
function inOrder(graph: LayerGraph): readonly { readonly call: Call; readonly node: number }[] {
  const counts = new Map<string, number>()
  const pending = graph.calls.map((call) => {
    const node = counts.get(call.layer) ?? 0
    counts.set(call.layer, node + 1)
    return { call, node }
  })
  const byKey = new Map(pending.map((entry) => [keyOf({ layer: entry.call.layer, node: entry.node }), entry]))
  const ordered: (typeof pending)[number][] = []
  const done = new Set<string>()
  for (const start of pending) {
    const path = [start]
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const key = keyOf({ layer: top.call.layer, node: top.node })
      const missing = top.call.args
        .flatMap(refsIn)
        .map((ref) => byKey.get(keyOf({ layer: ref.layer, node: ref.node })))
        .find((entry) => entry !== undefined && !done.has(keyOf({ layer: entry.call.layer, node: entry.node })))
      if (missing !== undefined && !done.has(key)) path.push(missing)
      else {
        path.pop()
        if (!done.has(key)) ordered.push(top)
        done.add(key)
      }
    }
  }
  return ordered
}

function keyOf(ref: { readonly layer: string; readonly node: number; readonly tensor?: number }): string {
  return `${ref.node}/${ref.tensor ?? '*'}/${ref.layer}`
}

function rankOf(shape: Json | undefined): Rank {
  if (!isArray(shape) || shape.some((size) => isArray(size) || isObject(size))) return undefined
  return shape.length
}
