import type { TensorEntry } from '../../tensor/tensor.ts'
import { decoderOf } from '../chunks.ts'
import { coordinates, exact } from '../words.ts'
import type { Fingerprint } from './fingerprint.ts'

/** One element, one bit: memory, disk or transport, not arithmetic. */
export const bitFlip: Fingerprint = ({ difference, found }) => {
  const [bit] = difference.flippedBits
  if (difference.differing !== 1 || bit === undefined || difference.flippedBits.length !== 1) return null
  const place = coordinates(difference.firstIndex, found.shape)
  const values =
    difference.worstIndex === difference.firstIndex
      ? `: ${exact(difference.worstExpected)} became ${exact(difference.worstFound)}`
      : ''
  return {
    cause: 'bit-flip',
    what: `has one flipped bit, bit ${bit} of the element at ${place}${values}`,
    fix: 'The file was damaged after it was written: restore it from where it came from.',
    metrics: {
      index: difference.firstIndex,
      bit,
      before: difference.worstExpected,
      after: difference.worstFound,
    },
  }
}

/** Every element negated. */
export const signFlipped: Fingerprint = ({ difference }) => {
  const { negated, differing, expectedNonZero } = difference
  if (expectedNonZero < 1 || negated !== expectedNonZero || negated + difference.zeroSigns !== differing) return null
  return {
    cause: 'sign-flipped',
    what: `is the negative of what was expected, in all its ${negated} elements other than zero`,
    fix: 'Look for a converter that subtracts where it ought to add.',
    metrics: { negated },
  }
}

/** All elements of some slices along one axis negated, and nothing else. */
export const channelSignFlipped: Fingerprint = ({ difference, expected, found }) => {
  const { negated, zeroSigns, differing, slices } = difference
  if (negated < 2 || negated + zeroSigns !== differing || negated === difference.expectedNonZero) return null
  // The axis on which the fewest slices are concerned says it best; the last one is the channel axis of kernels.
  let best: { axis: number; places: number[] } | null = null
  for (let axis = found.shape.length - 1; axis >= 0; axis--) {
    const counts = slices[axis]
    if (counts === null || counts === undefined) continue
    const places = [...counts.differing.keys()].filter((place) => (counts.differing[place] ?? 0) > 0)
    if (places.length === counts.differing.length || (best !== null && places.length >= best.places.length)) continue
    if (nonZeroIn(expected, axis, new Set(places)) === negated) best = { axis, places }
  }
  if (best === null) return null
  const { axis, places } = best
  const which = axis === found.shape.length - 1 ? 'output channel' : `index along axis ${axis}`
  return {
    cause: 'channel-sign-flipped',
    what: `has every element of ${which} ${places.slice(0, 5).join(', ')} negated (${negated} elements), all others are equal`,
    fix: 'Restore the channel; the layers around it do not make up for it.',
    metrics: { axis, channel: places[0] ?? -1, channels: places.length, negated },
  }
}

/** Elements other than zero in the given slices along one axis. */
function nonZeroIn(entry: TensorEntry, axis: number, places: ReadonlySet<number>): number {
  const dim = entry.shape[axis] ?? 1
  const inner = entry.shape.slice(axis + 1).reduce((product, size) => product * size, 1)
  const decode = decoderOf(entry.dtype)
  let [index, count] = [0, 0]
  for (const chunk of entry.chunks()) {
    const numbers = decode(chunk)
    for (let i = 0; i < numbers.length; i++, index++) {
      if (numbers[i] !== 0 && places.has(Math.floor(index / inner) % dim)) count++
    }
  }
  return count
}
