import { borderTraces, type BorderTrace } from '../compare/border-parting.ts'
import { apartOf, noiseOf, type Noise, type Place } from '../compare/first-divergence.ts'
import { distanceOf, otherOrders, relaid, samplesOf } from '../compare/likeness.ts'
import type { Loss } from '../compare/tolerance.ts'
import type { Value } from '../ops/ops.ts'
import type { GraphStep } from '../programs/graph/program.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import { isFloating } from '../tensor/dtype.ts'
import { numbersOf } from '../tensor/numbers.ts'
import { elementCount, type Tensor } from '../tensor/tensor.ts'
import type { Feeds } from '../runtimes/runtime.ts'
import { likesOf, type Candidate, type Like } from './border-likes.ts'
import { runGraphOn, type RunnableGraph } from './graph-walk.ts'
import type { Opened } from './open.ts'
import type { CheckContext } from './run.ts'
import { scopeIn } from './scopes.ts'
import { createValueStore, type ValueStore } from './value-store.ts'
import { runLayersOn } from './walk.ts'
import { executorFor, type WalkExecutor } from './walk-executor.ts'

/** What walking layers beside a graph came to. */
export interface BorderWalk {
  /** Of each output of the layers, by name: which value it is, and what is known of it. */
  readonly outputs: ReadonlyMap<string, { readonly value: number; readonly trace: BorderTrace }>
  readonly noise: Noise
  readonly executor: WalkExecutor
  where(value: number): Occasion | null
  /** The node that stands for a value, by the value's number. */
  like(value: number): Like | null
  /** A layer's value, and that of its node, as flat lists in one order; null where they were not kept. */
  pair(value: number): LikePair | null
  /** Whether there was no room for some values. */
  readonly full: boolean
}

/** A value that layers give: a layer of a model that is used twice gives one at each. */
export interface Occasion {
  readonly place: Place
  /** How many values were given at the same place before. */
  readonly nth: number
}

export interface LikePair {
  readonly layer: Tensor
  readonly node: Tensor
  /** Of another value at the same place of the layers: as flat as these two, and in their order. */
  flat(tensor: Tensor): Tensor | null
}

/** A program of layers, a graph, and the loss that is declared between them. */
export interface BorderWalkers {
  readonly layers: Opened
  readonly graph: RunnableGraph
  readonly loss: Loss | null
  /** The graph's output that each output of the layers is held against, by name. */
  readonly outputs: ReadonlyMap<string, string>
}

/** A value that a layer gave, in a few words. */
interface Kept extends Occasion {
  readonly sources: readonly number[]
  readonly isFloat: boolean
  readonly count: number
  /** As it lies, and in the other orders in which a graph may have it. */
  readonly layouts: readonly { readonly order: readonly number[] | null; readonly samples: Float64Array }[]
  nearest: Found | null
  readonly scoped: Map<string, Found>
  output: Found | null
}

interface Found extends Candidate {
  readonly order: readonly number[] | null
}

/** Values nearer than this are the same one: what is in doubt is rounding. */
const HELD = 1e-5
/** Values in which more than this share differs are not looked at any closer. */
const FAR = 0.35

/**
 * Runs layers and a graph on the same inputs, and looks among all values of the graph for each of the layers'. Those of
 * the layers lie in a scratch file, and of the graph's those that may be the like of one.
 * @param body what the walk is told to; values can be asked for until it returns
 * @throws what the runs throw, and errors of the file system.
 */
export async function walkBorder<R>(
  walkers: BorderWalkers,
  feeds: Feeds,
  context: CheckContext,
  registry: LayerRegistry,
  body: (walk: BorderWalk) => Promise<R>,
): Promise<R> {
  const { layers, loss } = walkers
  const executor = await executorFor(layers, feeds, context, registry)
  const noise = noiseOf(executor.step, loss)
  const store = createValueStore(context.scratch)
  try {
    const { kept, results } = await keepLayers(walkers, executor, feeds, registry, store)
    await holdGraph(walkers, kept, results, executor, feeds, registry, store)
    const likes = likesOf(
      kept.map((value) => ({ ...value, path: value.place.path })),
      noise.floor,
    )
    const values = kept.map(({ place, sources }, i) => {
      const like = likes[i] ?? null
      // A node in the layer's own scope gives something else only where a converter has folded the next layer into it.
      const isOwn = like?.isNamed === true && !isFolded(i, kept, likes)
      return { place, sources, apart: like?.apart ?? null, isSure: like?.isSure === true || isOwn }
    })
    const traces = borderTraces(values, noise)
    return await body({
      outputs: new Map(
        [...results].flatMap(([name, value]) => {
          const trace = traces[value]
          return trace === undefined ? [] : [[name, { value, trace }] as const]
        }),
      ),
      where: (value) => kept[value] ?? null,
      noise,
      executor,
      like: (value) => likes[value] ?? null,
      pair: (value) => pairOf(value, likes[value] ?? null, kept[value], store),
      full: store.isFull(),
    })
  } finally {
    store.close()
  }
}

/** Whether a value goes into one layer alone, of which the graph shows nothing. */
function isFolded(index: number, kept: readonly Kept[], likes: readonly (Like | null)[]): boolean {
  const readers = [...kept.keys()].filter((other) => kept[other]?.sources.includes(index) === true)
  return readers.length === 1 && readers.every((reader) => likes[reader] === null)
}

/** Runs the layers. @returns their values, and which of them is each output. */
async function keepLayers(
  { layers, graph }: BorderWalkers,
  executor: WalkExecutor,
  feeds: Feeds,
  registry: LayerRegistry,
  store: ValueStore,
): Promise<{ readonly kept: readonly Kept[]; readonly results: ReadonlyMap<string, number> }> {
  const numbered = new WeakMap<Value, number>()
  const byPlace = new Map<string, number>()
  const kept: Kept[] = []
  const count = occasions()
  await runLayersOn(executor.ops, layers, feeds, registry, (place, value, inputs) => {
    if (value.dtype === 'string') return
    const nth = count(place)
    // A model hands on what its last layer made, and some layers what they were given: that is one value.
    const known = numbered.get(value)
    byPlace.set(placeKey(place), known ?? kept.length)
    if (known !== undefined) return
    const tensor = executor.peek(value)
    const numbers = numbersOf(tensor)
    if (numbers === null) return
    numbered.set(value, kept.length)
    store.put(layerKey(kept.length), tensor)
    kept.push({
      place,
      nth,
      sources: inputs.flatMap((input) => numbered.get(input) ?? []),
      isFloat: isFloating(tensor.dtype),
      count: numbers.length,
      layouts: layoutsOf(tensor.shape, graph).map((order) => ({
        order,
        samples: samplesOf(order === null ? numbers : relaid(numbers, tensor.shape, order)),
      })),
      nearest: null,
      scoped: new Map(),
      output: null,
    })
  })
  const results = new Map<string, number>()
  for (const { name, ref } of layers.bound.program.root.graph?.outputs ?? []) {
    const value = byPlace.get(placeKey({ path: ref.layer, className: '', call: ref.node, tensor: ref.tensor }))
    if (value !== undefined) results.set(name, value)
  }
  return { kept, results }
}

/** Runs the graph, and holds each of its values against those of the layers that have as many elements. */
async function holdGraph(
  { graph, outputs }: BorderWalkers,
  kept: readonly Kept[],
  results: ReadonlyMap<string, number>,
  executor: WalkExecutor,
  feeds: Feeds,
  registry: LayerRegistry,
  store: ValueStore,
): Promise<void> {
  const bySize = new Map<number, Kept[]>()
  for (const value of kept) bySize.set(value.count, [...(bySize.get(value.count) ?? []), value])
  const indices = new Map(kept.map((value, i) => [value, i]))
  const ends = endsOf(graph, outputs, results)
  let seen = 0
  await runGraphOn(executor, graph, feeds, registry, (step, output, value) => {
    const rivals = value.dtype === 'string' ? undefined : bySize.get(elementCount(value.shape))
    if (rivals === undefined) return
    const tensor = executor.peek(value)
    const numbers = numbersOf(tensor)
    if (numbers === null) return
    const samples = samplesOf(numbers)
    const key = nodeKey(seen)
    seen += 1
    let isKept = false
    const end = ends.get(endKey(step, output))
    for (const rival of rivals) {
      if (rival.isFloat !== isFloating(tensor.dtype)) continue
      const index = indices.get(rival) ?? -1
      const isEnd = end?.has(index) === true
      const scope = scopeIn(rival.place.path, step.name)
      const known = scope === null ? undefined : rival.scoped.get(scope)
      for (const { order, samples: mine } of rival.layouts) {
        const rough = distanceOf(mine, samples)
        const isNearer = rough <= FAR && rough <= 1.5 * (rival.nearest?.distance ?? Infinity)
        // In a scope what comes last is what the layer gives, unless its value is there before.
        const isNamed = scope !== null && !((known?.distance ?? Infinity) <= HELD && rough > 1.5 * HELD)
        if (!isNearer && !isNamed && !isEnd) continue
        const other = flat(store.read(layerKey(index)), order)
        if (other === null) continue
        const distance = distanceOf(numbersOf(other) ?? [], numbers)
        const apart = apartOf(other, { ...tensor, shape: [numbers.length] })
        const found = { node: step.name, op: step.op, key, distance, apart, order }
        if (isEnd && !(distance >= (rival.output?.distance ?? Infinity))) rival.output = found
        if (isNearer && isBetter(found, rival.nearest, scope !== null)) rival.nearest = found
        if (scope !== null && isLater(found, rival.scoped.get(scope))) rival.scoped.set(scope, found)
        isKept ||= rival.output === found || rival.nearest === found || rival.scoped.get(scope ?? '') === found
      }
    }
    if (isKept) store.put(key, tensor)
  })
}

/** Of values that are the same the one in the layer's own scope, else the first. */
function isBetter({ distance }: Candidate, known: Candidate | null, isScoped: boolean): boolean {
  if (known === null) return true
  return distance < known.distance * 0.999 || (isScoped && distance <= known.distance)
}

/** Of what lies in one scope: what holds the value, else what comes last. */
function isLater({ distance, key }: Candidate, known: Candidate | undefined): boolean {
  // Of the two layouts of one value the nearer one is meant.
  if (known === undefined || known.key === key) return distance < (known?.distance ?? Infinity) || known === undefined
  return known.distance > HELD || distance < known.distance
}

/** Which nodes of the graph give outputs, with the layers' values that these are. */
function endsOf(
  { bound: { program } }: RunnableGraph,
  outputs: ReadonlyMap<string, string>,
  results: ReadonlyMap<string, number>,
): ReadonlyMap<string, ReadonlySet<number>> {
  const ends = new Map<string, Set<number>>()
  for (const [ours, theirs] of outputs) {
    const value = results.get(ours)
    const slot = program.body.results[program.signature.outputs.findIndex(({ name }) => name === theirs)]
    const step = slot === undefined ? undefined : program.body.steps[slot.step]
    if (value === undefined || slot === undefined || step === undefined) continue
    const key = endKey(step, slot.output)
    ends.set(key, (ends.get(key) ?? new Set()).add(value))
  }
  return ends
}

function pairOf(value: number, like: Like | null, kept: Kept | undefined, store: ValueStore): LikePair | null {
  if (like === null || kept === undefined) return null
  const found = [kept.output, kept.nearest, ...kept.scoped.values()].find((one) => one?.key === like.key)
  const order = found?.order ?? null
  const [layer, node] = [flat(store.read(layerKey(value)), order), store.read(like.key)]
  if (layer === null || node === null) return null
  return { layer, node: { ...node, shape: layer.shape }, flat: (tensor) => flat(tensor, order) }
}

/** A value as a list, its axes in another order first. */
function flat(tensor: Tensor | null, order: readonly number[] | null): Tensor | null {
  if (tensor === null) return null
  const shape = [elementCount(tensor.shape)]
  if (order === null) return { ...tensor, shape }
  const numbers = numbersOf(tensor)
  return numbers === null ? null : { dtype: 'float64', shape, data: relaid(numbers, tensor.shape, order) }
}

/** Exporters to ONNX put channels or steps first; graphs of TensorFlow have them where the layers have them. */
function layoutsOf(shape: readonly number[], { bound }: RunnableGraph): readonly (readonly number[] | null)[] {
  return [null, ...(bound.program.dialect === 'onnx' ? otherOrders(shape) : [])]
}

function layerKey(index: number): string {
  return `layer ${index}`
}

function nodeKey(index: number): string {
  return `node ${index}`
}

function endKey({ name }: GraphStep, output: number): string {
  return JSON.stringify([name, output])
}

/** Counts the values that are given at each place, from 0 on. */
export function occasions(): (place: Place) => number {
  const seen = new Map<string, number>()
  return (place) => {
    const key = placeKey(place)
    const nth = seen.get(key) ?? 0
    seen.set(key, nth + 1)
    return nth
  }
}

function placeKey({ path, call, tensor }: Place): string {
  return JSON.stringify([path, call, tensor])
}
