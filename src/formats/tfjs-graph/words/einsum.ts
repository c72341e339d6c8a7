import type { DType } from '../../../tensor/dtype.ts'
import type { Wording } from '../wording.ts'
import { concat, expandDims, matmul, part, reduce, reshape, sizesOf, transpose } from './kit.ts'

/** A tensor whose axes go by letters. */
interface Lettered {
  readonly ref: string
  readonly letters: readonly string[]
}

/**
 * A sum of products of one or two tensors, as a product of matrices: letters that both have and that stay are batches,
 * those that go are summed over.
 * @param operands the letters of each operand, without dots and none of them twice
 */
export function sumOfProducts(word: Wording, operands: readonly string[], result: string): string {
  const T = word.dtype('T')
  const sizes = new Map<string, number>()
  operands.forEach((letters, i) => {
    const shape = word.shapeOf(word.input(i))
    ;[...letters].forEach((letter, axis) => {
      const size = shape?.[axis] ?? -1
      if (size >= 0) sizes.set(letter, size)
    })
  })
  const [a, b] = operands.map((letters, i): Lettered => {
    const others = operands.filter((_, other) => other !== i).join('')
    return without(word, { ref: word.input(i), letters: [...letters] }, T, (letter) => {
      return !others.includes(letter) && !result.includes(letter)
    })
  })
  if (a === undefined) return word.refuse('has no operands')
  if (b === undefined) return inOrder(word, a, [...result], T).ref
  const inBoth = a.letters.filter((letter) => b.letters.includes(letter))
  const batch = inBoth.filter((letter) => result.includes(letter))
  const summed = inBoth.filter((letter) => !result.includes(letter))
  const [rows, columns] = [a, b].map(({ letters }) => letters.filter((letter) => !inBoth.includes(letter)))
  if (rows === undefined || columns === undefined) return word.refuse('has no operands')
  const one = inOrder(word, a, [...batch, ...rows, ...summed], T)
  const other = inOrder(word, b, [...batch, ...summed, ...columns], T)
  const merged = (from: Lettered, groups: readonly (readonly string[])[]): string =>
    groups.every(({ length }) => length === 1)
      ? from.ref
      : shaped(word, from.ref, [...batch.map((letter) => [letter]), ...groups], [from], sizes, T)
  const product = matmul(word, merged(one, [rows, summed]), merged(other, [summed, columns]), T, [false, false])
  const apart = [...batch, ...rows, ...columns]
  const isApart = rows.length === 1 && columns.length === 1
  const split = isApart
    ? product
    : shaped(
        word,
        product,
        apart.map((letter) => [letter]),
        [one, other],
        sizes,
        T,
      )
  return inOrder(word, { ref: split, letters: apart }, [...result], T).ref
}

/** Summed over letters that nothing else has. */
function without(word: Wording, { ref, letters }: Lettered, T: DType, goes: (letter: string) => boolean): Lettered {
  const axes = letters.flatMap((letter, axis) => (goes(letter) ? [axis] : []))
  if (axes.length === 0) return { ref, letters }
  return { ref: reduce(word, 'Sum', ref, axes, T), letters: letters.filter((letter) => !goes(letter)) }
}

function inOrder(word: Wording, { ref, letters }: Lettered, wanted: readonly string[], T: DType): Lettered {
  if (wanted.join('') === letters.join('')) return { ref, letters }
  return {
    ref: transpose(
      word,
      ref,
      wanted.map((letter) => letters.indexOf(letter)),
      T,
    ),
    letters: wanted,
  }
}

/** Reshaped to one axis for each group of letters, whose sizes are known or stand in tensors that have them as axes. */
function shaped(
  word: Wording,
  ref: string,
  groups: readonly (readonly string[])[],
  from: readonly Lettered[],
  sizes: ReadonlyMap<string, number>,
  T: DType,
): string {
  const known = groups.map((letters) => letters.reduce((all, letter) => all * (sizes.get(letter) ?? NaN), 1))
  if (known.filter(Number.isNaN).length <= 1) {
    return reshape(
      word,
      ref,
      known.map((size) => (Number.isNaN(size) ? -1 : size)),
      T,
    )
  }
  const vectors = from.map((one) => ({ ...one, sizes: sizesOf(word, one.ref, T) }))
  const parts = groups.map((letters, i) => {
    const size = known[i] ?? NaN
    if (!Number.isNaN(size)) return word.vector([size])
    const holder = vectors.find((one) => letters.every((letter) => one.letters.includes(letter)))
    if (holder === undefined) return word.refuse('sums over sizes that are not known')
    const start = holder.letters.indexOf(letters[0] ?? '')
    const own = part(word, holder.sizes, start, start + letters.length)
    return letters.length === 1 ? own : expandDims(word, reduce(word, 'Prod', own, [0], 'int32'), 0, 'int32')
  })
  return reshape(word, ref, concat(word, parts, 0, 'int32'), T)
}
