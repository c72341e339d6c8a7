import type { BorderParting } from '../compare/border-parting.ts'
import { apartOf, type Apart, type Place } from '../compare/first-divergence.ts'
import { figure, finite, list } from '../compare/words.ts'
import type { Cause, Finding } from '../evidence/finding.ts'
import { sentences } from '../evidence/sentences.ts'
import type { Json } from '../formats/format.ts'
import { layerAt } from '../programs/layers/layer-at.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import type { BoundProgram, BoundVariable, Layer, LayersProgram } from '../programs/layers/program.ts'
import type { Feeds } from '../runtimes/runtime.ts'
import type { Tensor } from '../tensor/tensor.ts'
import { otherActivations } from './activation-hint.ts'
import { occasions, type BorderWalk, type BorderWalkers, type Occasion } from './border-walk.ts'
import { epsilonsOfGraph } from './folds.ts'
import { runLayersOn } from './walk.ts'

/** Epsilons that frameworks take where none is given. */
const EPSILONS = [1e-3, 1e-5, 1e-6, 1e-7, 1e-12]
/** Other tensors of its shape that a layer is tried with. */
const MOST_EXCHANGES = 12
/** Something explains a difference only where with it this share of it is left. */
const LARGEST_SHARE_LEFT = 0.05

/** Something else that a layer may have computed with. */
interface Variant {
  readonly cause: Cause
  readonly layer: string
  readonly className: string
  /** `epsilon 0.001`, as it is and otherwise. */
  readonly is: string
  readonly otherwise: string
  apply(bound: BoundProgram): BoundProgram
  /** The same in all layers of the class that are set so; null where there is no other. */
  readonly everywhere: { readonly layers: number; apply(bound: BoundProgram): BoundProgram } | null
}

/** A difference that is gone with a variant. */
export interface Explained {
  readonly layer: string
  readonly finding: Omit<Finding, 'file' | 'severity'>
}

/** What a run with a variant came to, at the layer that parts and at the output. */
interface Tried {
  readonly here: Apart | null
  readonly end: Apart | null
}

/**
 * Runs the layers with what exporters and loaders take for one another: epsilons, activations, tensors of one shape.
 * @param end the value of an output that the difference leads to
 * @returns what explains the difference at a parting; null where nothing does, or it would be too costly to look.
 */
export async function explainedByVariant(
  parting: BorderParting,
  end: number,
  walk: BorderWalk,
  { layers, graph }: BorderWalkers,
  feeds: Feeds,
  registry: LayerRegistry,
): Promise<Explained | null> {
  const [here, there] = [walk.pair(parting.value), walk.pair(end)]
  const [mine, last] = [walk.where(parting.value), walk.where(end)]
  if (here === null || mine === null) return null
  let left = walk.executor.runs
  const attempt = async (bound: BoundProgram): Promise<Tried | null> => {
    if (left <= 0) return null
    left -= 1
    let [own, output]: [Tensor | null, Tensor | null] = [null, null]
    const count = occasions()
    try {
      await runLayersOn(walk.executor.ops, { ...layers, bound }, feeds, registry, (place, value) => {
        if (value.dtype === 'string') return
        const at = { place, nth: count(place) }
        if (isSame(at, mine)) own = here.flat(walk.executor.peek(value))
        if (last !== null && isSame(at, last)) output = there?.flat(walk.executor.peek(value)) ?? null
      })
    } catch {
      // What cannot be run otherwise explains nothing.
      return null
    }
    return { here: apartFrom(own, here.node), end: apartFrom(output, there?.node ?? null) }
  }
  const epsilons = epsilonsOfGraph(graph.model.program)
  const variants = placesOf(parting).flatMap((path) => variantsOf(path, layers.bound, epsilons))
  let best: { readonly variant: Variant; readonly tried: Tried & { readonly here: Apart } } | null = null
  for (const variant of variants) {
    const tried = await attempt(variant.apply(layers.bound))
    if (tried?.here == null || !explains(tried.here, parting.after)) continue
    if (best === null || tried.here.relative < best.tried.here.relative)
      best = { variant, tried: { ...tried, here: tried.here } }
    if (tried.here.relative <= walk.noise.floor) break
  }
  if (best === null) return null
  const { variant, tried } = best
  const more =
    variant.everywhere === null || (tried.end?.relative ?? 0) <= walk.noise.floor
      ? null
      : await attempt(variant.everywhere.apply(layers.bound))
  const isMore = more?.end != null && more.end.relative < (tried.end?.relative ?? Infinity) / 2
  const ends = { was: there === null ? null : apartOf(there.node, there.layer), is: isMore ? more.end : tried.end }
  const names = { layers: layers.artifact.path, graph: graph.artifact.path }
  return { layer: variant.layer, finding: findingOf(variant, parting, tried.here, ends, isMore, names) }
}

function findingOf(
  { cause, layer, className, is, otherwise, everywhere }: Variant,
  { after, among, place }: BorderParting,
  here: Apart,
  ends: { readonly was: Apart | null; readonly is: Apart | null },
  isEverywhere: boolean,
  names: { readonly layers: string; readonly graph: string },
): Explained['finding'] {
  const { was, is: now } = ends
  const fall = was === null || now === null ? '' : `falls from ${figure(was.maxAbs)} to ${figure(now.maxAbs)}`
  return {
    cause,
    layer,
    message: sentences(
      `${names.layers}: layer ${layer} (${className}) computes with ${is}. With ${otherwise} ` +
        `${among.length > 1 ? `what comes out of ${place.path} is` : 'it gives'} what ${names.graph} gives: the largest ` +
        `difference falls from ${figure(after.maxAbs)} to ${figure(here.maxAbs)}`,
      fall === ''
        ? ''
        : isEverywhere
          ? `With the same in all ${everywhere?.layers ?? 0} layers that are set so, that of the model's output ${fall}`
          : `That of the model's output then ${fall}`,
    ),
    metrics: {
      layer_outputs_max_abs: finite(after.maxAbs),
      layer_outputs_max_abs_otherwise: finite(here.maxAbs),
      ...(was === null || now === null
        ? {}
        : { outputs_max_abs: finite(was.maxAbs), outputs_max_abs_otherwise: finite(now.maxAbs) }),
    },
  }
}

function explains(now: Apart, before: Apart): boolean {
  return now.relative <= before.relative * LARGEST_SHARE_LEFT
}

function apartFrom(found: Tensor | null, expected: Tensor | null): Apart | null {
  return found === null || expected === null ? null : apartOf(expected, found)
}

function isSame(a: Occasion, b: Occasion): boolean {
  const [one, other] = [a.place, b.place]
  return one.path === other.path && one.call === other.call && one.tensor === other.tensor && a.nth === b.nth
}

function variantsOf(
  path: string,
  bound: BoundProgram,
  epsilonsOf: (layer: string) => readonly number[],
): readonly Variant[] {
  const layer = layerAt(bound.program, path)
  if (layer === undefined) return []
  return [...configured(path, layer, bound.program, epsilonsOf), ...exchanges(path, layer, bound)]
}

function configured(
  path: string,
  layer: Layer,
  program: LayersProgram,
  epsilonsOf: (layer: string) => readonly number[],
): readonly Variant[] {
  const { className, config } = layer
  return Object.entries(config).flatMap(([key, value]): readonly Variant[] => {
    const others = othersOf(key, value, () => epsilonsOf(path))
    if (others.length === 0) return []
    const alike = pathsOf(program.root).filter(
      ([, other]) => other.className === className && isEqual(other.config[key], value),
    )
    return others.map(({ spec, words, cause }): Variant => {
      const set =
        (paths: readonly string[]) =>
        (from: BoundProgram): BoundProgram => ({
          ...from,
          program: { ...from.program, root: reconfigured(from.program.root, '', new Set(paths), key, spec) },
        })
      return {
        cause,
        layer: path,
        className,
        is: `${key} ${typeof value === 'number' ? figure(value) : JSON.stringify(value)}`,
        otherwise: words,
        apply: set([path]),
        everywhere: alike.length < 2 ? null : { layers: alike.length, apply: set(alike.map(([at]) => at)) },
      }
    })
  })
}

interface OtherSetting {
  readonly spec: Json
  readonly words: string
  readonly cause: Cause
}

/** What else a key of a configuration may say. */
function othersOf(key: string, value: Json | undefined, known: () => readonly number[]): readonly OtherSetting[] {
  if (/(^|_)epsilon$/.test(key) && typeof value === 'number') {
    const all = [...new Set([...known().map((epsilon) => Number(epsilon.toPrecision(7))), ...EPSILONS])]
    return all
      .filter((epsilon) => Math.fround(epsilon) !== Math.fround(value))
      .map((epsilon) => ({ spec: epsilon, words: figure(epsilon), cause: 'config-epsilon' }))
  }
  if (!/(^|_)activation$/.test(key) || value === undefined || value === null) return []
  return otherActivations(value).map(({ spec, name, isVariant }) => ({
    spec,
    words: name,
    cause: isVariant ? 'activation-approximation' : 'config-differs',
  }))
}

/** Tensors of the layer in the place of others of their type and shape, those of one name first, then the nearest. */
function exchanges(path: string, { className }: Layer, { variables }: BoundProgram): readonly Variant[] {
  const isMine = ({ layerPath }: BoundVariable): boolean => layerPath === path || layerPath.startsWith(`${path}/`)
  const pairs = variables.flatMap((mine, i) =>
    !isMine(mine)
      ? []
      : variables.flatMap((other, k) => {
          const isAlike = other.entry.dtype === mine.entry.dtype && isEqual(other.entry.shape, mine.entry.shape)
          if (!isAlike || i === k || (isMine(other) && k < i) || mine.bookkeeping || other.bookkeeping) return []
          return [{ mine, other, far: Math.abs(i - k) + (mine.name === other.name ? 0 : variables.length) }]
        }),
  )
  return pairs
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST_EXCHANGES)
    .map(({ mine, other }): Variant => ({
      cause: 'tensors-swapped',
      layer: path,
      className,
      is: mine.path,
      otherwise: `${other.path} in its place, and the other way round,`,
      apply: (bound) => ({
        ...bound,
        variables: bound.variables.map((variable) =>
          variable.path === mine.path
            ? { ...variable, entry: other.entry }
            : variable.path === other.path
              ? { ...variable, entry: mine.entry }
              : variable,
        ),
      }),
      everywhere: null,
    }))
}

function reconfigured(layer: Layer, path: string, paths: ReadonlySet<string>, key: string, value: Json): Layer {
  const config = paths.has(path) ? { ...layer.config, [key]: value } : layer.config
  const inside = (name: string): string => (path === '' ? name : `${path}/${name}`)
  const { graph } = layer
  if (graph === null) return { ...layer, config }
  const layers = graph.layers.map((inner) => reconfigured(inner, inside(inner.name), paths, key, value))
  return { ...layer, config, graph: { ...graph, layers } }
}

/** All layers of a model, those of models in it too, by path. */
function pathsOf(layer: Layer, path = ''): readonly (readonly [string, Layer])[] {
  return (layer.graph?.layers ?? []).flatMap((inner) => {
    const at = path === '' ? inner.name : `${path}/${inner.name}`
    return [[at, inner] as const, ...pathsOf(inner, at)]
  })
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** The layers that a parting can be at, each once, the likely ones first. */
function placesOf({ among, likely }: BorderParting): readonly string[] {
  return [...new Set([...likely, ...among].map(({ path }) => path))]
}

/**
 * The layers that a parting can be at, in words: `layer a (Dense)`, `one of the layers a (Dense) and b (ReLU)`.
 * @param layer the one of them that explains the difference, where one does
 */
export function placeInWords({ among, likely }: BorderParting, layer: string | undefined): string {
  const words = (places: readonly Place[]): string =>
    list(places.map(({ path, className, call }) => `${path} (${className}${call > 0 ? `, call ${call + 1}` : ''})`))
  if (among.length === 1) return `layer ${words(among)}`
  const told = among.find(({ path }) => path === layer)
  if (told !== undefined) return `layer ${words([told])}, one of ${among.length} between which the graph shows nothing,`
  return `one of the layers ${words(among)}${likely.length < among.length ? `, most likely at ${words(likely)},` : ''}`
}
