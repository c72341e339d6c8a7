import { TOGETHER, type Apart, type Noise, type Parting, type Place } from './first-divergence.ts'
import { MANY_TIMES } from './noise-floor.ts'

/**
 * Where layers and a graph part. Graphs do not show what every layer gives: converters fold normalisations into
 * convolutions and take an activation together with what comes before it. What is told of such a place names all layers
 * that it can be.
 */

/** A value that a layer gives, in the order in which layers run. */
export interface LayerValue {
  readonly place: Place
  /** Values of the list that it was computed from. */
  readonly sources: readonly number[]
  /** How far it stands from the node of the graph that is its like, or null where there is none. */
  readonly apart: Apart | null
  /** Whether that node is its like for certain, so that it stands apart because somebody computes something else. */
  readonly isSure: boolean
}

/** A difference that was made at one of some layers. */
export interface BorderParting extends Parting {
  /** Which value: the first one behind the difference that the graph shows. */
  readonly value: number
  /** The layers that it can be, in their order; the one that gives the value alone, where all others are shown. */
  readonly among: readonly Place[]
  /** Those of them behind which the graph ought to show something, since no converter folds more into one another. */
  readonly likely: readonly Place[]
}

/** What is known of a value: how far it stands apart, and where that was made. */
export interface BorderTrace {
  readonly apart: Apart
  readonly partings: readonly BorderParting[]
  /** Layers before it, and its own, whose values the graph does not show, since the last one that it does. */
  readonly open: readonly Place[]
}

/** Says of each value where its difference was made. */
export function borderTraces(values: readonly LayerValue[], noise: Noise): readonly BorderTrace[] {
  const traces: BorderTrace[] = []
  for (const [index, value] of values.entries()) {
    const sources = value.sources.flatMap((source) => traces[source] ?? [])
    traces.push(traceOf(index, values, sources, noise))
  }
  return traces
}

/**
 * The parting to name: the first beyond the noise floor, else the last one. None where the value itself is nowhere in the
 * graph, because it has another shape there: what differs within the floor before it is not what took its shape.
 */
export function firstOf({ partings, open }: BorderTrace, { floor }: Noise): BorderParting | null {
  return partings.find(({ after }) => after.relative > floor) ?? (open.length > 0 ? null : (partings.at(-1) ?? null))
}

function traceOf(
  index: number,
  values: readonly LayerValue[],
  sources: readonly BorderTrace[],
  { rounding }: Noise,
): BorderTrace {
  const { place, apart = null } = values[index] ?? {}
  const inherited = unique(sources.flatMap(({ partings }) => partings))
  const open = unique(sources.flatMap((source) => source.open))
  if (place === undefined || apart === null) {
    return { apart: farthest(sources), partings: inherited, open: place === undefined ? open : [...open, place] }
  }
  if (apart.relative <= rounding) return { apart, partings: [], open: [] }
  // A difference that is gone behind the next layers was none: the graph does not show that value, but another one.
  const isGone = ({ after, value }: BorderParting): boolean =>
    values[value]?.isSure !== true && after.relative > MANY_TIMES * apart.relative
  const gone = inherited.filter(isGone)
  const kept = inherited.filter((parting) => !isGone(parting))
  const isCovered = (source: BorderTrace): boolean => source.partings.some((parting) => gone.includes(parting))
  const before = farthest([
    ...sources.filter((source) => !isCovered(source)),
    ...gone.map((parting) => ({ apart: parting.before })),
  ])
  const isMade =
    before.relative <= rounding || (before.relative < Infinity && apart.relative > MANY_TIMES * before.relative)
  if (!isMade) return { apart, partings: kept, open: [] }
  const among = unique([...gone.flatMap((parting) => parting.among), ...open, place, ...behind(index, values)])
  const likely = likelyOf(among, values)
  return { apart, partings: [...kept, { value: index, place, before, after: apart, among, likely }], open: [] }
}

/** Layers that compute sums of products, of which converters take no two together. */
const PRODUCTS = /Conv|Dense|Attention|LSTM|GRU|RNN|Embedding|Bidirectional|TimeDistributed|Dot|Matmul|Einsum/
/** Layers that can be folded into the products behind them as well as into those before. */
const FACTORS = /Normalization|Rescaling|Add|Multiply|Subtract/

/** The first of some layers, and those behind it up to the next product. */
function likelyOf(among: readonly Place[], values: readonly LayerValue[]): readonly Place[] {
  const start = values.findIndex(({ place }) => place === among[0])
  const first = values[start]
  if (first === undefined || among.length === 1) return among
  const products = new Map([[start, FACTORS.test(first.place.className) ? 0 : 1]])
  for (const [index, { place, sources }] of values.entries()) {
    const before = sources.flatMap((source) => products.get(source) ?? [])
    if (before.length === 0 || !among.includes(place)) continue
    const here = Math.max(...before) + (PRODUCTS.test(place.className) ? 1 : 0)
    if (here <= 1) products.set(index, here)
  }
  const places = new Set([...products.keys()].map((index) => values[index]?.place))
  return among.filter((place) => places.has(place))
}

/** Layers that take nothing else than a value and that the graph shows nothing of: what they do may lie in its node. */
function behind(index: number, values: readonly LayerValue[]): readonly Place[] {
  if (values[index]?.isSure === true) return []
  const places: Place[] = []
  for (let at = index; ;) {
    const [reader, ...more] = [...values.keys()].filter((other) => values[other]?.sources.includes(at) === true)
    const next = reader === undefined || more.length > 0 ? undefined : values[reader]
    if (reader === undefined || next?.apart !== null) return places
    places.push(next.place)
    at = reader
  }
}

function farthest(sources: readonly { readonly apart: Apart }[]): Apart {
  return sources.reduce<Apart>((most, { apart }) => (apart.relative > most.relative ? apart : most), TOGETHER)
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)]
}
