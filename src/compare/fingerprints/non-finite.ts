import { coordinates, figure } from '../words.ts'
import type { Fingerprint } from './fingerprint.ts'

/** From here on float16 rounds to infinity: its largest value 65504 and half a step. */
export const FLOAT16_END = 65_520

/** Not-a-numbers where there were none. One is enough: it spreads through every product. */
export const nanPoisoned: Fingerprint = ({ difference }) => {
  const { nanAppeared, nanVanished } = difference
  if (nanAppeared === 0) return null
  const also = nanVanished > 0 ? `, and ${nanVanished} numbers where NaN was expected` : ''
  return {
    cause: 'nan-poisoned',
    what: `has ${nanAppeared} NaN where numbers were expected${also}`,
    fix: 'Export it again; a quantiser or a cast that meets one NaN or infinity spreads it over the tensor.',
    metrics: { nan: nanAppeared },
  }
}

/** Values beyond 65504 that became infinite, all others being the source rounded to float16. */
export const float16Overflow: Fingerprint = ({ difference }) => {
  const { infAppeared, infSmallest, nanAppeared, isFloat16 } = difference
  if (infAppeared === 0 || nanAppeared > 0 || !isFloat16 || infSmallest < FLOAT16_END) return null
  return {
    cause: 'float16-overflow',
    what: `became infinite in ${infAppeared} places: values from ${figure(infSmallest)} on do not fit float16 (65504)`,
    fix: 'Store this tensor as float32, or rescale it.',
    metrics: { infinite: infAppeared, smallest: infSmallest },
  }
}

/** Infinities that float16 does not explain. */
export const infinite: Fingerprint = ({ difference, found }) => {
  const { infAppeared, infSmallest, isFloat16 } = difference
  if (infAppeared === 0 || (isFloat16 && infSmallest >= FLOAT16_END)) return null
  return {
    cause: 'non-finite-weight',
    what: `is infinite in ${infAppeared} places (the first difference is at ${coordinates(difference.firstIndex, found.shape)})`,
    fix: 'Export it again from a sound source.',
    metrics: { infinite: infAppeared },
  }
}

/** Zeros whose sign changed, and nothing else. */
export const negativeZero: Fingerprint = ({ difference }) => {
  if (difference.zeroSigns === 0 || difference.zeroSigns !== difference.differing) return null
  return {
    cause: 'negative-zero',
    what: `differs only in the sign of ${difference.zeroSigns} zeros`,
    fix: 'A converter that goes through text, sparse storage or integers loses -0; copy the bytes instead.',
    metrics: { zeros: difference.zeroSigns },
  }
}

/** Bits inside not-a-numbers, and nothing else. */
export const nanPayload: Fingerprint = ({ difference }) => {
  if (difference.nanPayloads === 0 || difference.nanPayloads !== difference.differing) return null
  return {
    cause: 'tensor-differs',
    what: `differs only in the payload bits of ${difference.nanPayloads} NaN`,
    fix: 'Both sides hold NaN there: mend the model first.',
    metrics: { nan: difference.nanPayloads },
  }
}
