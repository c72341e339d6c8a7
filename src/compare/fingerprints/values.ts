import { pairChunks, decoderOf } from '../chunks.ts'
import { exact, figure } from '../words.ts'
import type { Differing, Fingerprint } from './fingerprint.ts'

/** All zero. */
export const zeroed: Fingerprint = ({ difference }) => {
  const { foundLevels, expectedNonZero, count } = difference
  if (foundLevels?.size !== 1 || foundLevels.get(0) !== count || expectedNonZero === 0) return null
  return {
    cause: 'zeroed',
    what: `is zero in all its ${count} elements`,
    fix: 'The values were never written, or never loaded: export it again.',
    metrics: { count },
  }
}

/** A constant of fewer elements may be what it was meant to be. */
const LEAST_CONSTANT = 4

/** One value throughout, other than zero. */
export const constant: Fingerprint = ({ difference }) => {
  const { foundLevels, expectedLevels, count } = difference
  const [value] = foundLevels?.size === 1 ? foundLevels.keys() : []
  if (value === undefined || value === 0 || Number.isNaN(value) || count < LEAST_CONSTANT) return null
  if (expectedLevels?.size === 1) return null
  return {
    cause: 'constant',
    what: `is ${exact(value)} in all its ${count} elements`,
    fix: 'That is how an initializer leaves a tensor: the trained values were not written or not loaded.',
    metrics: { value, count },
  }
}

/** A factor is one free number: it takes more elements than that to prove it. */
const LEAST_SCALED = 3
/** float32 rounding of a product, relative. */
const PRODUCT_SLACK = 2 ** -22

/** Every element multiplied by one factor. */
export const scaled: Fingerprint = (differing) => {
  const { cosine, foundNorm, expectedNorm, expectedNonZero, nanAppeared, infAppeared } = differing.difference
  if (expectedNonZero < LEAST_SCALED || nanAppeared + infAppeared > 0 || foundNorm === 0) return null
  if (!(1 - Math.abs(cosine) < 1e-10)) return null
  const factor = (Math.sign(cosine) * foundNorm) / expectedNorm
  if (Math.abs(factor - 1) < 1e-4 || !isMultiple(differing, factor)) return null
  return {
    cause: 'scaled',
    what: `is ${figure(factor)} times what was expected, in every element`,
    fix: 'Look for a normalisation that was applied twice or left out.',
    metrics: { factor },
  }
}

function isMultiple({ expected, found }: Differing, factor: number): boolean {
  const [decodeExpected, decodeFound] = [decoderOf(expected.dtype), decoderOf(found.dtype)]
  for (const { a, b } of pairChunks(expected, found)) {
    const [x, y] = [decodeExpected(a), decodeFound(b)]
    for (let i = 0; i < x.length; i++) {
      const product = (x[i] ?? NaN) * factor
      if (!(Math.abs((y[i] ?? NaN) - product) <= PRODUCT_SLACK * Math.abs(product))) return false
    }
  }
  return true
}

/** Squares and roots tell nothing apart on zeros and ones. */
const LEAST_SQUARED = 3

/** A standard deviation where a variance ought to be, or the other way round (FAULTS: Keras 1 stored deviations). */
export const varianceForDeviation: Fingerprint = ({ difference }) => {
  const { foundIsSquare, foundIsRoot, expectedLevels } = difference
  if (!foundIsSquare && !foundIsRoot) return null
  const telling = [...(expectedLevels?.keys() ?? [])].filter((value) => value !== 0 && value !== 1)
  if (expectedLevels !== null && telling.length < LEAST_SQUARED) return null
  return {
    cause: 'variance-for-deviation',
    what: foundIsSquare
      ? 'holds the square of every expected value: a variance where a standard deviation belongs'
      : 'holds the square root of every expected value: a standard deviation where a variance belongs',
    fix: 'Convert the statistics: variance = deviation * deviation.',
  }
}
