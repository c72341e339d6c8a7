import { contentHash } from '../compare/contents.ts'
import type { NamedTensor } from '../compare/pairing.ts'
import { compareSets, type SetResult } from '../compare/sets.ts'
import { decoderOf, isSameTensor, pairChunks } from '../compare/chunks.ts'
import { applyTransform, rounded } from '../compare/expected.ts'
import { isSpread } from '../compare/spreads.ts'
import { compareTensor } from '../compare/weights.ts'
import { byteWidth } from '../tensor/dtype.ts'
import { elementCount, type TensorEntry } from '../tensor/tensor.ts'
import type { Transform } from '../tensor/transform.ts'
import type { Folded } from './folds.ts'
import { lostOf, settled } from './lost.ts'
import type { Narrow } from './narrow-constants.ts'

/**
 * What else became of variables that a graph of constants does not have as they are. Those that are laid out for what
 * they work on are there in another shape; those that the graph casts to a narrower float, rounded to that; those that it
 * takes apart row by row, as their rows, bit by bit; the variance of a `Normalization`, as the deviation that is divided
 * by. And a constant that is nothing else, and half of which is a variable, is that variable (or a copy of it), and differs.
 * @param found the graph's constants
 * @param narrow those that the graph reads as a narrower float
 */
export function withConstants(
  result: Folded,
  expected: readonly NamedTensor[],
  found: readonly NamedTensor[],
  files: { readonly expected: string; readonly found: string },
  narrow: ReadonlyMap<string, Narrow>,
): SetResult {
  const lost = lostOf(result, expected)
  const left = found.filter(({ entry }) => isWeight(entry) && !result.same.has(entry) && !result.folds.has(entry))
  if (left.length === 0) return result
  const transformOf = ({ name }: TensorEntry): Transform => {
    const to = narrow.get(name)
    return to === undefined ? { kind: 'identity' } : { kind: 'cast', to }
  }
  const isLost = new Set(lost)
  const kept = expected.filter((tensor) => !isLost.has(tensor))
  // Converters copy constants: one that is equal to a variable needs no further word.
  const constants = left.filter(
    ({ entry }) =>
      !kept.some(({ entry: source }) => isRelaid(source, entry) || isCast(source, entry, transformOf(entry))),
  )
  const relaid = lost.filter((tensor) => constants.some(({ entry }) => isRelaid(tensor.entry, entry)))
  const others = without(lost, relaid)
  const cast = others.filter((tensor) => constants.some(({ entry }) => isCast(tensor.entry, entry, transformOf(entry))))
  const rows = inRows(without(others, cast), constants)
  const spreads = others.filter(
    ({ path, entry }) =>
      path?.endsWith('/variance') === true && constants.some((constant) => isSpread(entry, constant.entry)),
  )
  const there = new Set(result.same.values())
  const near = nearest(
    [...without(lost, [...relaid, ...cast, ...rows, ...spreads]), ...kept.filter(({ entry }) => there.has(entry))],
    constants,
    (variable, { entry }) =>
      isNear(variable.entry, entry, transformOf(entry), isLost.has(variable) ? HALF : NEARLY_ALL),
  )
  const differing = compareSets([...near.keys()], [...near.entries()].map(relaidAs), {
    files,
    transformsOf: (pair) => [transformOf(pair.found.entry)],
  })
  const folded = [...rows, ...spreads]
  const sound = settled(settled(settled(result, relaid, 'relaid'), cast, 'cast'), folded, 'folded')
  const told = settled(sound, within(lost, near), 'different')
  const copies = near.size - within(lost, near).length
  const { identical = 0, different = 0 } = told.classes
  return {
    ...told,
    // A variable that is there once as it is and once otherwise is not the same.
    classes:
      copies === 0 ? told.classes : { ...told.classes, identical: identical - copies, different: different + copies },
    findings: [...told.findings, ...differing.findings],
    worst: differing.worst ?? result.worst,
  }
}

function within(some: readonly NamedTensor[], others: ReadonlyMap<NamedTensor, unknown>): readonly NamedTensor[] {
  return some.filter((tensor) => others.has(tensor))
}

/** Floats with axes: what else a graph holds are numbers of its own. */
function isWeight({ dtype, shape }: TensorEntry): boolean {
  return shape.length > 0 && /^b?float/.test(dtype)
}

function without(all: readonly NamedTensor[], some: readonly NamedTensor[]): readonly NamedTensor[] {
  const left = new Set(some)
  return all.filter((tensor) => !left.has(tensor))
}

function isCast(source: TensorEntry, found: TensorEntry, transform: Transform): boolean {
  return (
    transform.kind === 'cast' &&
    isLaidAlike(source, found) &&
    source.dtype.startsWith('float') &&
    compareTensor(source, { ...found, shape: source.shape }, transform).class === 'cast'
  )
}

/** The same numbers in the same order, in another shape. */
function isRelaid(source: TensorEntry, found: TensorEntry): boolean {
  return (
    source.dtype === found.dtype &&
    source.byteLength === found.byteLength &&
    isSameTensor(source, { ...found, shape: source.shape })
  )
}

/** One shape but for axes of 1: a scale is laid out for what it multiplies, the kernel of a `Conv1D` for a `Conv2D`. */
function isLaidAlike(one: TensorEntry, other: TensorEntry): boolean {
  const axes = ({ shape }: TensorEntry): string => shape.filter((dim) => dim !== 1).join()
  return axes(one) === axes(other)
}

function relaidAs([variable, constant]: readonly [NamedTensor, NamedTensor]): NamedTensor {
  return { ...constant, entry: { ...constant.entry, shape: variable.entry.shape } }
}

const MOST_ROWS = 64
/** Elements of a tensor that is looked for in rows. */
const MOST_ELEMENTS = 2 ** 22

/** Variables all of whose rows are constants: `tf.unstack` of the biases of a GRU. */
function inRows(lost: readonly NamedTensor[], constants: readonly NamedTensor[]): readonly NamedTensor[] {
  const hashes = new Map<string, ReadonlySet<string>>()
  const hashesOf = (shape: string): ReadonlySet<string> => {
    const known = hashes.get(shape)
    if (known !== undefined) return known
    const alike = constants.filter(({ entry }) => entry.shape.join() === shape)
    const made = new Set(alike.map(({ entry }) => contentHash(entry)))
    hashes.set(shape, made)
    return made
  }
  return lost.filter(({ entry }) => {
    const [rows = 0, ...shape] = entry.shape
    const isSmall = rows > 1 && rows <= MOST_ROWS && elementCount(entry.shape) <= MOST_ELEMENTS
    if (!isSmall || shape.length === 0 || byteWidth(entry.dtype) === 0) return false
    const there = hashesOf(shape.join())
    return there.size > 0 && rowsOf(entry, rows, shape).every((row) => there.has(contentHash(row)))
  })
}

function rowsOf(entry: TensorEntry, rows: number, shape: readonly number[]): readonly TensorEntry[] {
  const bytes = Buffer.concat([...entry.chunks()].map((chunk) => Buffer.from(chunk)))
  const byteLength = bytes.byteLength / rows
  return Array.from({ length: rows }, (_, row): TensorEntry => {
    const chunks = (): Iterable<Uint8Array> => [bytes.subarray(row * byteLength, (row + 1) * byteLength)]
    return { name: `${entry.name}[${row}]`, dtype: entry.dtype, shape, byteLength, chunks }
  })
}

/** Each variable with the one constant that is nearly its own, under the variable's path; a constant stands for one. */
function nearest(
  variables: readonly NamedTensor[],
  constants: readonly NamedTensor[],
  isLike: (variable: NamedTensor, constant: NamedTensor) => boolean,
): ReadonlyMap<NamedTensor, NamedTensor> {
  const near = variables.flatMap((variable) => {
    const alike = constants.filter((constant) => isLike(variable, constant))
    const [constant, ...more] = alike
    return constant === undefined || more.length > 0 ? [] : [{ variable, constant }]
  })
  const once = near.filter(({ constant }) => near.filter((other) => other.constant === constant).length === 1)
  return new Map(
    once.map(({ variable, constant }) => [variable, { ...constant, path: variable.path ?? variable.entry.name }]),
  )
}

/** Elements other than zero that tell something. */
const TELLING = 4

/** Elements after which two tensors with hardly a common one are left alone. */
const FIRST_LOOK = 64

/** Shares of equal elements: of a variable that is nowhere else, and of a second copy. */
const HALF = 1 / 2
const NEARLY_ALL = 7 / 8

/** Whether a share of the elements that are not zero in both is the same; two pruned tensors have many zeros in common. */
function isNear(variable: TensorEntry, constant: TensorEntry, transform: Transform, share: number): boolean {
  if (!isLaidAlike(variable, constant) || !variable.dtype.startsWith('float')) return false
  const expected = transform.kind === 'cast' ? rounded(applyTransform(variable, transform), constant.dtype) : variable
  if (expected.dtype !== constant.dtype) return false
  const [decodeA, decodeB] = [decoderOf(expected.dtype), decoderOf(constant.dtype)]
  let [common, telling] = [0, 0]
  for (const piece of pairChunks(expected, constant)) {
    const [x, y] = [decodeA(piece.a), decodeB(piece.b)]
    for (let i = 0; i < x.length; i += 1) {
      if (x[i] === 0 && y[i] === 0) continue
      telling += 1
      if (x[i] === y[i]) common += 1
      if (telling === FIRST_LOOK && common * 8 < telling) return false
    }
  }
  return telling >= TELLING && common >= telling * share
}
