import type { TensorEntry } from '../../tensor/tensor.ts'
import { pairChunks } from '../chunks.ts'
import { flipped, permuted } from '../expected.ts'
import { dims } from '../words.ts'
import type { Explanation, Fingerprint } from './fingerprint.ts'

/** Orders of more axes are too many to try. */
const MOST_AXES = 5

/** The same values in another order: the axes exchanged, some read backwards, or an order without a rule. */
export const rearranged: Fingerprint = ({ expected, found, difference }) => {
  if (!difference.sameMultiset || difference.differing < 2) return null
  const orders = ordersThatFit(expected, found)
  const reversals = orders.length > 0 ? [] : reversalsThatFit(expected, found)
  const [order] = orders
  if (order !== undefined && orders.length === 1) return transposed(order, expected)
  const [axes] = reversals
  const how =
    axes !== undefined && reversals.length === 1
      ? `read backwards along axis ${axes.join(' and ')}`
      : orders.length + reversals.length > 1
        ? 'with its axes in another order (more than one order fits its values)'
        : 'in another order'
  return {
    cause: 'permuted',
    what: `holds exactly the expected values ${how}`,
    fix: 'Look at the order in which the converter writes rows, channels or gates.',
    metrics: { differing: difference.differing },
  }
}

/** A tensor whose shape says that its axes were exchanged, and whose values agree. */
export function transposedShape(expected: TensorEntry, found: TensorEntry): Explanation | null {
  if (expected.dtype !== found.dtype || expected.dtype === 'string') return null
  const [order, ...others] = ordersThatFit(expected, found)
  return order === undefined || others.length > 0 ? null : transposed(order, expected)
}

function transposed(order: readonly number[], expected: TensorEntry): Explanation {
  const rank = order.length
  const kernel = rank === 2 || (order[rank - 1] === rank - 2 && order[rank - 2] === rank - 1)
  return {
    cause: 'kernel-transposed',
    what:
      rank === 2
        ? `is the transpose of what was expected (shape ${dims(expected.shape)})`
        : `is what was expected with its axes in the order ${dims(order)}` +
          (kernel ? ', that is with input and output channels exchanged' : ''),
    fix: `Transpose it back; the converter took another layout than the format's.`,
  }
}

/** Orders of axes, other than the one they are in, that turn `expected` into `found`. */
function ordersThatFit(expected: TensorEntry, found: TensorEntry): (readonly number[])[] {
  const rank = expected.shape.length
  if (rank < 2 || rank > MOST_AXES || rank !== found.shape.length) return []
  return (
    permutations(rank)
      .filter((order) => order.some((axis, place) => axis !== place))
      .filter((order) => order.every((axis, place) => expected.shape[axis] === found.shape[place]))
      // Axes of one element may stand anywhere without moving a value: one order speaks for all.
      .filter((order) => isAscending(order.filter((axis) => expected.shape[axis] === 1)))
      .filter((order) => sameElements(permuted(expected, order), found))
  )
}

function isAscending(axes: readonly number[]): boolean {
  return axes.every((axis, place) => place === 0 || (axes[place - 1] ?? 0) < axis)
}

/** Sets of axes that turn `expected` into `found` when it is read backwards along them. */
function reversalsThatFit(expected: TensorEntry, found: TensorEntry): (readonly number[])[] {
  const rank = expected.shape.length
  if (rank < 1 || rank > MOST_AXES) return []
  const sets = Array.from({ length: 2 ** rank - 1 }, (_, bits) =>
    Array.from({ length: rank }, (__, axis) => axis).filter((axis) => (((bits + 1) >> axis) & 1) === 1),
  )
  return sets
    .filter((axes) => axes.every((axis) => (expected.shape[axis] ?? 1) > 1))
    .filter((axes) => sameElements(flipped(expected, axes), found))
}

function permutations(rank: number): number[][] {
  if (rank === 0) return [[]]
  return permutations(rank - 1).flatMap((rest) =>
    Array.from({ length: rank }, (_, place) => [...rest.slice(0, place), rank - 1, ...rest.slice(place)]),
  )
}

function sameElements(a: TensorEntry, b: TensorEntry): boolean {
  for (const piece of pairChunks(a, b)) if (Buffer.compare(piece.a, piece.b) !== 0) return false
  return true
}
