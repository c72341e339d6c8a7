import { elementCount, type Shape } from '../../tensor/tensor.ts'
import { figure } from '../words.ts'
import type { Differing } from './fingerprint.ts'

/** Fewer elements can look unrelated by accident: the cosine of random vectors is about 1 / sqrt(elements). */
const LEAST_UNRELATED = 64
/** Tensors this small may join a finding that larger ones have proved. */
const LEAST_JOINING = 8

/** Whether two tensors have nothing to do with each other, though their sizes are alike: 0 no, 1 perhaps, 2 yes. */
export function unrelated({ difference }: Differing): 0 | 1 | 2 {
  const { count, cosine, expectedNorm, foundNorm, nanAppeared, infAppeared, differing } = difference
  if (nanAppeared + infAppeared > 0 || differing < count / 2 || Number.isNaN(cosine)) return 0
  const ratio = foundNorm / expectedNorm
  if (!(ratio > 1 / 16 && ratio < 16)) return 0
  const chance = 4 / Math.sqrt(count)
  if (count >= LEAST_UNRELATED && Math.abs(cosine) <= Math.max(0.1, Math.min(0.35, chance))) return 2
  return count >= LEAST_JOINING && Math.abs(cosine) <= Math.max(0.35, Math.min(0.9, chance)) ? 1 : 0
}

/** Limits of Keras's uniform initializers for a kernel of this shape; a fresh kernel's largest value lies just below one. */
function uniformLimits(shape: Shape): (readonly [name: string, limit: number])[] {
  if (shape.length < 2) return []
  const receptive = elementCount(shape.slice(0, -2))
  const fanIn = (shape.at(-2) ?? 1) * receptive
  const fanOut = (shape.at(-1) ?? 1) * receptive
  return [
    ['glorot_uniform', Math.sqrt(6 / (fanIn + fanOut))],
    ['he_uniform', Math.sqrt(6 / fanIn)],
    ['lecun_uniform', Math.sqrt(3 / fanIn)],
  ]
}

/** The initializer whose draw a tensor's largest value gives away, or null. */
export function initializerOf({ found, difference }: Differing): string | null {
  const { foundLargest, foundNorm, count, foundMean } = difference
  if (count < LEAST_UNRELATED) return null
  const spread = foundNorm / Math.sqrt(count)
  if (Math.abs(foundMean) > (4 * spread) / Math.sqrt(count)) return null
  // A uniform draw's root mean square is its limit over sqrt(3), and its largest of n values misses it by about 1/n.
  const uniform = Math.abs((spread * Math.sqrt(3)) / foundLargest - 1) < 0.15
  if (!uniform) return null
  const near = uniformLimits(found.shape).filter(
    ([, limit]) => foundLargest <= limit && foundLargest > limit * (1 - 12 / count),
  )
  // Limits of square kernels coincide; Keras's default initializer stands first.
  return near[0] === undefined ? null : `${near[0][0]}, whose limit is ${figure(near[0][1])}`
}
