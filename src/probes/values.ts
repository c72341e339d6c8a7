import type { DType } from '../tensor/dtype.ts'
import { isFloating } from '../tensor/dtype.ts'
import { dataOf } from '../tensor/numbers.ts'
import type { TensorSpec } from '../tensor/signature.ts'
import { elementCount, type Shape, type Tensor, type TensorData } from '../tensor/tensor.ts'
import type { Random } from './random.ts'

/**
 * How inputs are drawn. Several scales, because a wrong epsilon shows only on small inputs and an overflow only on
 * large ones; zeros, because masks and biases show there.
 */
export type ProbeFamily = 'zeros' | 'small' | 'normal' | 'wide'

export const FAMILIES: readonly ProbeFamily[] = ['normal', 'small', 'wide', 'zeros']

/** Deviation of `small`: inputs as they are after somebody divided by 255 and normalised once too often. */
const SMALL = 0.03
/** `wide` draws whole numbers up to this: pixels that nobody rescaled. */
const WIDE = 255
/** For integers of which nobody says what they index: few enough for nearly any table. */
export const UNKNOWN_BELOW = 10

/** An input's values for one probe. Floats are exactly rounded: the same bits on every machine. */
export function drawValues(
  family: ProbeFamily,
  { dtype, below, known = [], closed = false }: Pick<TensorSpec, 'dtype' | 'below' | 'known' | 'closed'>,
  shape: Shape,
  random: Random,
): Tensor {
  const count = elementCount(shape)
  if (closed && known.length > 0) return { dtype, shape, data: chosen(dtype, count, known, random) }
  if (dtype === 'string') return { dtype, shape, data: texts(family, count, known, random) }
  if (dtype === 'bool') return { dtype, shape, data: Uint8Array.from(drawn(count, () => bit(family, random))) }
  if (isFloating(dtype) && below !== undefined) {
    // Keras takes floats as indices, and casts them.
    return { dtype, shape, data: dataOf(dtype, wholeNumbers(family, shape, below, random)) }
  }
  if (isFloating(dtype)) {
    const parts = dtype.startsWith('complex') ? 2 : 1
    return {
      dtype,
      shape,
      data: dataOf(
        dtype,
        drawn(count * parts, () => real(family, random)),
      ),
    }
  }
  const values = wholeNumbers(family, shape, below ?? UNKNOWN_BELOW, random)
  return { dtype, shape, data: integers(dtype, family === 'zeros' ? values : withKnown(values, known, random)) }
}

function chosen(dtype: DType, count: number, known: readonly string[], random: Random): TensorData {
  const picked = Array.from({ length: count }, () => known[random.integer(known.length)] ?? '')
  return dtype === 'string' ? picked.map((text) => new TextEncoder().encode(text)) : dataOf(dtype, picked.map(Number))
}

/** Every other number, as the draw falls, is one that the model has an entry for. */
function withKnown(values: Float64Array, known: readonly string[], random: Random): Float64Array {
  if (known.length === 0) return values
  return values.map((value) => (random.integer(2) === 0 ? value : Number(known[random.integer(known.length)])))
}

function drawn(count: number, draw: () => number): Float64Array {
  const values = new Float64Array(count)
  for (let i = 0; i < count; i++) values[i] = draw()
  return values
}

function real(family: ProbeFamily, random: Random): number {
  switch (family) {
    case 'zeros':
      return 0
    case 'small':
      return random.normal() * SMALL
    case 'normal':
      return random.normal()
    case 'wide':
      return random.integer(WIDE + 1)
  }
}

function bit(family: ProbeFamily, random: Random): number {
  return family === 'zeros' ? 0 : random.integer(2)
}

/**
 * Indices from 0 to `below` - 1. `normal` pads some rows with zeros at the end, as texts are: a mask shows there.
 * `small` keeps to the first few, `wide` begins with both ends of the range.
 */
function wholeNumbers(family: ProbeFamily, shape: Shape, below: number, random: Random): Float64Array {
  const count = elementCount(shape)
  const length = shape.at(-1) ?? 1
  const most = Math.max(1, Math.min(below, 2 ** 31))
  switch (family) {
    case 'zeros':
      return new Float64Array(count)
    case 'small':
      return drawn(count, () => random.integer(Math.min(most, 4)))
    case 'wide': {
      const values = drawn(count, () => random.integer(most))
      values.set([most - 1, 0].slice(0, count))
      return values
    }
    case 'normal': {
      const values = drawn(count, () => random.integer(most))
      if (shape.length < 2 || length < 4) return values
      for (let row = 0; row < count / length; row += 2) {
        const kept = 1 + random.integer(length - 1)
        values.fill(0, row * length + kept, (row + 1) * length)
      }
      return values
    }
  }
}

/** What a narrow type holds at most, so that large indices stay what they are everywhere else. */
const NARROW: Partial<Record<DType, number>> = { int16: 2 ** 15, int8: 2 ** 7, uint16: 2 ** 16, uint8: 2 ** 8 }

function integers(dtype: Exclude<DType, 'string'>, values: Float64Array): TensorData {
  const most = NARROW[dtype]
  return dataOf(dtype, most === undefined ? values : values.map((value) => value % most))
}

const WORDS = ['', 'a', 'the', 'model', 'round trip', '42', 'UPPER', 'grüße', '日本', '[UNK]', 'x,y', '  spaced  ']

/** Words of a phrase at most: fewer than rows are long. */
const PHRASE = 8

/** What standardisation undoes, one way or another: capitals, punctuation, both; and what there is nothing to undo in. */
const WRITTEN: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word.charAt(0).toUpperCase() + word.slice(1),
  (word) => `${word},`,
  (word) => `${word.toUpperCase()}!`,
]

/** Texts of any kind; where words are known, three of four are one of them or a phrase of several, as people write them. */
function texts(family: ProbeFamily, count: number, known: readonly string[], random: Random): Uint8Array[] {
  const word = (words: readonly string[]): string => words[random.integer(words.length)] ?? ''
  const text = (): string => {
    if (family === 'zeros') return ''
    if (known.length === 0) return word(WORDS)
    const kind = random.integer(4)
    if (kind === 0) return word(WORDS)
    if (kind < 3) return word(known)
    const written = WRITTEN[random.integer(WRITTEN.length)] ?? String
    return Array.from({ length: 2 + random.integer(PHRASE - 1) }, () => written(word(known))).join(' ')
  }
  return Array.from({ length: count }, () => new TextEncoder().encode(text()))
}
