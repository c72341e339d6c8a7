import { readTensor } from '../tensor/entry.ts'
import { numbersOf } from '../tensor/numbers.ts'
import type { TensorEntry } from '../tensor/tensor.ts'
import type { NamedTensor } from './pairing.ts'

/** A batch normalisation of a model, by its variables. */
export interface Norm {
  /** Path of the layer. */
  readonly layer: string
  readonly gamma: NamedTensor | null
  readonly beta: NamedTensor | null
  readonly mean: NamedTensor
  readonly variance: NamedTensor
  /** What the model may add to the variance. */
  readonly epsilons: readonly number[]
}

/** A constant that a converter made of a batch normalisation, recomputed. */
export interface Fold {
  readonly found: TensorEntry
  /** The variables that it was made of. */
  readonly parts: readonly NamedTensor[]
  /** What it is: `kernel of conv times the scale of bn`. */
  readonly words: string
  /** All that it may be to the last element: several where normalisations hold the same numbers, none where it is none. */
  readonly readings: readonly Reading[]
  /** Elements that are not what they ought to be: none, or it is the fold by its name and half of its elements. */
  readonly differing: number
  readonly elements: number
  /** The largest distance from the value in float64. */
  readonly maxAbs: number
}

/** Whose numbers a constant is made of. */
export interface Reading {
  /** Path of the normalisation. */
  readonly norm: string
  /** Path of the layer that the kernel or the bias in it is of; null where there is neither. */
  readonly layer: string | null
}

/** Whether two constants may belong to one place of a model: one normalisation, and one layer before it. */
export function belongTogether(one: Fold, other: Fold): boolean {
  return one.readings.some(({ norm, layer }) =>
    other.readings.some(
      (reading) => reading.norm === norm && (layer === null || reading.layer === null || reading.layer === layer),
    ),
  )
}

/** The unit roundoff of float32, in which folds are computed. */
const UNIT = 2 ** -24

/**
 * Roundings of `gamma / sqrt(variance + epsilon)`: the sum (half of it comes through the root), the root, the quotient and
 * the product, where a reciprocal root that kernels estimate stands for the middle two with up to two units in the last
 * place, four roundings.
 */
const SCALE_ROUNDINGS = 6

/** The variables of batch normalisations among tensors, by the names that TensorFlow and Keras give them. */
export function normsOf(tensors: readonly NamedTensor[], epsilonsOf: (layer: string) => readonly number[]): Norm[] {
  const byPath = new Map(tensors.flatMap((tensor) => (tensor.path === null ? [] : [[tensor.path, tensor] as const])))
  return [...byPath].flatMap(([path, mean]): Norm[] => {
    const layer = /^(.+)\/moving_mean$/.exec(path)?.[1]
    const variance = layer === undefined ? undefined : byPath.get(`${layer}/moving_variance`)
    if (layer === undefined || variance === undefined) return []
    const [gamma = null, beta = null] = ['gamma', 'beta'].map((name) => byPath.get(`${layer}/${name}`))
    return [{ layer, gamma, beta, mean, variance, epsilons: epsilonsOf(layer) }]
  })
}

/**
 * Finds, among constants that are no variables of a model, what converters fold batch normalisations into, and verifies
 * every element: the scale, its part without gamma, the offset, and kernels of convolutions times the scale.
 * @param lost the model's variables that the other side does not have as they are
 * @param constants float32 constants of the other side
 */
export function foldsOf(
  norms: readonly Norm[],
  lost: readonly NamedTensor[],
  constants: readonly TensorEntry[],
): readonly Fold[] {
  const values = createValues()
  const isLost = new Set(lost)
  const concerned = norms.filter((norm) => variablesOf(norm).some((tensor) => isLost.has(tensor)))
  return constants.flatMap((found): Fold[] => {
    if (found.dtype !== 'float32') return []
    const channels = found.shape.at(-1) ?? 0
    const isVector = found.shape.slice(0, -1).every((dim) => dim === 1)
    const candidates = isVector
      ? calledBy(
          found,
          concerned.filter(({ mean }) => sizeOf(mean.entry) === channels),
          ({ layer }) => layer,
        ).flatMap((norm) => vectors(norm, lost, values))
      : kernels(found, concerned, lost, values)
    const results = candidates.map((candidate) => verified(found, candidate, values))
    const exact = results.filter(({ differing }) => differing === 0)
    const near = results.filter((fold, i) => {
      return fold.differing * 2 <= fold.elements && isCalledAfter(found, candidates[i]?.layers ?? [])
    })
    const called = exact.filter((fold) => isCalledAfter(found, layersOf(fold, candidates, results)))
    const best = called[0] ?? exact[0] ?? near.sort((a, b) => a.differing - b.differing)[0]
    const readings = exact.flatMap((fold) => candidates[results.indexOf(fold)]?.reading ?? [])
    return best === undefined ? [] : [{ ...best, readings }]
  })
}

function layersOf(fold: Fold, candidates: readonly Candidate[], results: readonly Fold[]): readonly string[] {
  return candidates[results.indexOf(fold)]?.layers ?? []
}

/** What a constant may be. */
interface Candidate {
  readonly parts: readonly NamedTensor[]
  readonly words: string
  /** Layers after one of which converters call it. */
  readonly layers: readonly string[]
  readonly reading: Reading
  /** Of each element: its value in float64, and what rounding may have made of it at most. */
  at(element: number): readonly [value: number, bound: number]
}

interface Values {
  of(entry: TensorEntry): ArrayLike<number>
}

/** Elements up to which a tensor's values are kept: those of normalisations are. */
const MOST_KEPT = 2 ** 16

/** Small tensors are read once; of the large ones, the two that were asked for last are there. */
function createValues(): Values {
  const small = new Map<TensorEntry, ArrayLike<number>>()
  let large: readonly (readonly [TensorEntry, ArrayLike<number>])[] = []
  return {
    of: (entry) => {
      const known = small.get(entry) ?? large.find(([one]) => one === entry)?.[1]
      if (known !== undefined) return known
      const values = numbersOf(readTensor(entry)) ?? []
      if (values.length <= MOST_KEPT) small.set(entry, values)
      else large = [...large.slice(-1), [entry, values]]
      return values
    },
  }
}

interface Scale {
  readonly value: (channel: number) => number
  readonly parts: readonly NamedTensor[]
}

function scaleOf({ gamma, variance }: Norm, epsilon: number, values: Values): Scale {
  const spread = values.of(variance.entry)
  const factor = gamma === null ? null : values.of(gamma.entry)
  return {
    value: (channel) => (factor === null ? 1 : at(factor, channel)) / Math.sqrt(at(spread, channel) + epsilon),
    parts: gamma === null ? [variance] : [gamma, variance],
  }
}

function vectors(norm: Norm, lost: readonly NamedTensor[], values: Values): readonly Candidate[] {
  const { layer, beta, mean } = norm
  const biases = lost.filter(({ path, entry }) => {
    return path?.endsWith('/bias') === true && sizeOf(entry) === sizeOf(mean.entry)
  })
  return norm.epsilons.flatMap((epsilon): Candidate[] => {
    const scale = scaleOf(norm, epsilon, values)
    const plain = scaleOf({ ...norm, gamma: null }, epsilon, values)
    const scales = [scale, plain].slice(0, norm.gamma === null ? 1 : 2).map(({ value, parts }): Candidate => {
      const words = `the scale of ${layer}`
      return {
        parts,
        words,
        layers: [layer],
        reading: { norm: layer, layer: null },
        at: (i) => [value(i), SCALE_ROUNDINGS * UNIT * Math.abs(value(i))],
      }
    })
    const means = values.of(mean.entry)
    const shifts = beta === null ? null : values.of(beta.entry)
    const offsets = [null, ...biases].map((bias): Candidate => {
      const added = bias === null ? null : values.of(bias.entry)
      return {
        parts: [...scale.parts, mean, ...(beta === null ? [] : [beta]), ...(bias === null ? [] : [bias])],
        words: `the offset of ${layer}${bias === null ? '' : ` with ${bias.path ?? ''}`}`,
        layers: [layer],
        reading: { norm: layer, layer: bias === null ? null : layerOf(bias) },
        at: (i) => {
          const [factor, shift, extra] = [
            scale.value(i),
            shifts === null ? 0 : at(shifts, i),
            added === null ? 0 : at(added, i),
          ]
          // Each further product and sum rounds once, at the size of its terms at most.
          const size = Math.abs(at(means, i) * factor) + Math.abs(extra * factor) + Math.abs(shift)
          return [shift + (extra - at(means, i)) * factor, (SCALE_ROUNDINGS + 3) * UNIT * size]
        },
      }
    })
    return [...scales, ...offsets]
  })
}

/** Kernels of the same shape, each with each normalisation of as many channels. */
function kernels(
  found: TensorEntry,
  norms: readonly Norm[],
  lost: readonly NamedTensor[],
  values: Values,
): readonly Candidate[] {
  const same = calledBy(
    found,
    lost.filter(({ entry }) => entry.shape.join() === found.shape.join() && entry.dtype === found.dtype),
    layerOf,
  )
  const [last = 1, before = 1] = found.shape.toReversed()
  return same.flatMap((kernel) =>
    norms.flatMap((norm) => {
      const channels = sizeOf(norm.mean.entry)
      // The kernel of a depthwise convolution has its channels on its last two axes.
      if (channels !== last && (found.shape.length < 3 || channels !== last * before)) return []
      return norm.epsilons.map((epsilon): Candidate => {
        const scale = scaleOf(norm, epsilon, values)
        const factors = Float64Array.from({ length: channels }, (_, channel) => scale.value(channel))
        return {
          parts: [kernel, ...scale.parts],
          words: `${kernel.path ?? kernel.entry.name} times the scale of ${norm.layer}`,
          layers: [norm.layer, layerOf(kernel)],
          reading: { norm: norm.layer, layer: layerOf(kernel) },
          at: (i) => {
            const value = at(values.of(kernel.entry), i) * at(factors, i % channels)
            return [value, (SCALE_ROUNDINGS + 1) * UNIT * Math.abs(value)]
          },
        }
      })
    }),
  )
}

/** How many elements are looked at before a candidate with hardly a right one is given up. */
const FIRST_LOOK = 64

function verified(found: TensorEntry, { parts, words, at: expectedAt }: Candidate, values: Values): Fold {
  const readings: readonly Reading[] = []
  const numbers = values.of(found)
  const elements = numbers.length
  let [differing, maxAbs] = [0, 0]
  for (let i = 0; i < elements; i += 1) {
    const [value, bound] = expectedAt(i)
    const apart = Math.abs(at(numbers, i) - value)
    // The smallest step of float32 below which products vanish.
    if (!(apart <= bound + 2 ** -149)) differing += 1
    if (!(apart <= maxAbs)) maxAbs = apart
    if (i === FIRST_LOOK && differing > FIRST_LOOK / 2)
      return { found, parts, words, readings, differing: elements, elements, maxAbs }
  }
  return { found, parts, words, readings, differing, elements, maxAbs }
}

/** Those that a constant is called after, or all where it is called after none. */
function calledBy<T>(found: TensorEntry, all: readonly T[], layerOf: (one: T) => string): readonly T[] {
  const called = all.filter((one) => isCalledAfter(found, [layerOf(one)]))
  return called.length > 0 ? called : all
}

/** Whether a node's name has the name of one of these layers in it, with or without the number of a call. */
function isCalledAfter({ name }: TensorEntry, layers: readonly string[]): boolean {
  const names = layers.map((layer) => layer.split('/').at(-1))
  return name.split('/').some((part) => names.includes(part) || names.includes(part.replace(/_\d+$/, '')))
}

function layerOf({ path }: NamedTensor): string {
  return (path ?? '').replace(/\/[^/]*$/, '')
}

function variablesOf({ gamma, beta, mean, variance }: Norm): readonly NamedTensor[] {
  return [mean, variance, ...(gamma === null ? [] : [gamma]), ...(beta === null ? [] : [beta])]
}

function sizeOf({ shape }: TensorEntry): number {
  return shape.reduce((product, dim) => product * dim, 1)
}

function at(values: ArrayLike<number>, index: number): number {
  return values[index] ?? NaN
}
