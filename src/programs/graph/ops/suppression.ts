import { known } from '../cells.ts'
import type { OpCall, OpResult, OpRun, OpTable } from '../op-def.ts'
import { at, dims, upTo } from './shapes.ts'

/** What a non-maximum suppression is told. */
interface Suppression {
  readonly most: number
  readonly overlap: number
  readonly score: number
  /** Soft suppression lowers scores instead of dropping boxes; 0 drops them. */
  readonly sigma: number
}

interface Chosen {
  readonly places: readonly number[]
  readonly scores: readonly number[]
}

/** Boxes are `[y1, x1, y2, x2]`, corners in any order. */
function overlapOf(boxes: Float64Array, a: number, b: number): number {
  const side = (box: number, axis: number): readonly [number, number] => {
    const [one, other] = [at(boxes, box * 4 + axis), at(boxes, box * 4 + axis + 2)]
    return one < other ? [one, other] : [other, one]
  }
  const [[top1, bottom1], [left1, right1]] = [side(a, 0), side(a, 1)]
  const [[top2, bottom2], [left2, right2]] = [side(b, 0), side(b, 1)]
  const [area1, area2] = [(bottom1 - top1) * (right1 - left1), (bottom2 - top2) * (right2 - left2)]
  if (area1 <= 0 || area2 <= 0) return 0
  const height = Math.max(Math.min(bottom1, bottom2) - Math.max(top1, top2), 0)
  const width = Math.max(Math.min(right1, right2) - Math.max(left1, left2), 0)
  return (height * width) / (area1 + area2 - height * width)
}

/**
 * Takes the best box again and again, and drops, or lowers, what overlaps with it.
 * Source: DoNonMaxSuppressionOp in tensorflow/core/kernels/image/non_max_suppression_op.cc.
 */
function suppressed(boxes: Float64Array, given: Float64Array, { most, overlap, score, sigma }: Suppression): Chosen {
  interface Candidate {
    readonly place: number
    readonly score: number
    /** Boxes chosen before this one was last weighed. */
    readonly seen: number
  }
  const order = (a: Candidate, b: Candidate): number => b.score - a.score || a.place - b.place
  const waiting = [...given.entries()]
    .filter(([, value]) => value > score)
    .map(([place, value]): Candidate => ({ place, score: value, seen: 0 }))
    .sort(order)
  const places: number[] = []
  const scores: number[] = []
  while (places.length < most) {
    const candidate = waiting.shift()
    if (candidate === undefined) break
    let value = candidate.score
    let dropped = false
    for (const chosen of places.slice(candidate.seen).reverse()) {
      const shared = overlapOf(boxes, candidate.place, chosen)
      if (sigma > 0) value *= Math.exp((-0.5 / sigma) * shared * shared)
      else if (shared > overlap) dropped = true
      if (dropped || value <= score) break
    }
    if (dropped || value <= score) continue
    if (value === candidate.score) {
      places.push(candidate.place)
      scores.push(value)
      continue
    }
    const again = { place: candidate.place, score: value, seen: places.length }
    const behind = waiting.findIndex((other) => order(again, other) < 0)
    waiting.splice(behind < 0 ? waiting.length : behind, 0, again)
  }
  return { places, scores }
}

function chosenBy(call: OpCall, score: number, sigma: number): Chosen {
  const [boxes, scores, most] = [call.numbers(0), call.numbers(1), call.int(2)]
  if (boxes.length !== scores.length * 4) {
    throw call.malformed(`boxes ${dims(call.shape(0))} with scores ${dims(call.shape(1))}`)
  }
  const overlap = call.has(3) ? at(call.numbers(3), 0) : call.attrs.float('iou_threshold', 0.5)
  return suppressed(boxes, scores, { most, overlap, score, sigma })
}

const threshold = (call: OpCall): number => at(call.numbers(4), 0)

const plain =
  (score: (call: OpCall) => number): OpRun =>
  (call) => {
    const { places } = chosenBy(call, score(call), 0)
    return known('int32', [places.length], places)
  }

/** To the full length, where the node asks for it. */
function padded(call: OpCall, numbers: readonly number[]): readonly number[] {
  if (!call.attrs.bool('pad_to_max_output_size', false)) return numbers
  call.sized([call.int(2)])
  return upTo(Math.max(call.int(2), numbers.length)).map((i) => numbers[i] ?? 0)
}

/** A box of some class that was kept. */
interface Detection {
  readonly box: readonly number[]
  readonly score: number
  readonly owner: number
}

/**
 * Suppression class by class, and the best of all classes: inputs boxes `[batch, n, classes or 1, 4]`, scores
 * `[batch, n, classes]`, most of a class, most in all, overlap, score. Source: `BatchedNonMaxSuppressionOp` of the same file.
 */
function combined(call: OpCall): OpResult {
  const [batch = 0, count = 0, each = 0, sides = 0] = call.shape(0)
  const classes = call.shape(1)[2] ?? 0
  if (sides !== 4 || (each !== 1 && each !== classes)) {
    throw call.malformed(`boxes ${dims(call.shape(0))} with scores ${dims(call.shape(1))}`)
  }
  const [boxes, scores, perClass, total] = [call.numbers(0), call.numbers(1), call.int(2), call.int(3)]
  const told = {
    most: Math.min(perClass, count),
    overlap: at(call.numbers(4), 0),
    score: at(call.numbers(5), 0),
    sigma: 0,
  }
  const length = call.attrs.bool('pad_per_class', false) ? Math.min(total, perClass * classes) : total
  call.sized([batch, length, 4])
  const clips = call.attrs.bool('clip_boxes', true)
  const found = upTo(batch).map((image) =>
    upTo(classes)
      .flatMap((owner): Detection[] => {
        const own = Float64Array.from(upTo(count), (i) => at(scores, (image * count + i) * classes + owner))
        const boxAt = (i: number): Float64Array => {
          const first = ((image * count + i) * each + (each > 1 ? owner : 0)) * 4
          return boxes.subarray(first, first + 4)
        }
        const corners = Float64Array.from(upTo(count).flatMap((i) => [...boxAt(i)]))
        const chosen = suppressed(corners, own, told)
        return chosen.places.map((place, i) => {
          const box = [...boxAt(place)].map((side) => (clips ? Math.min(Math.max(side, 0), 1) : side))
          return { box, score: at(chosen.scores, i), owner }
        })
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, length),
  )
  const spread = (width: number, of: (one: Detection) => readonly number[]): Float64Array => {
    const made = new Float64Array(batch * length * width)
    found.forEach((own, image) => {
      own.forEach((one, i) => {
        made.set(of(one), (image * length + i) * width)
      })
    })
    return made
  }
  return [
    call.make(
      'float32',
      [batch, length, 4],
      spread(4, ({ box }) => box),
    ),
    call.make(
      'float32',
      [batch, length],
      spread(1, ({ score }) => [score]),
    ),
    call.make(
      'float32',
      [batch, length],
      spread(1, ({ owner }) => [owner]),
    ),
    known(
      'int32',
      [batch],
      found.map((own) => own.length),
    ),
  ]
}

export const SUPPRESSION: OpTable = {
  CombinedNonMaxSuppression: combined,
  NonMaxSuppression: plain(() => -Infinity),
  NonMaxSuppressionV2: plain(() => -Infinity),
  NonMaxSuppressionV3: plain(threshold),
  NonMaxSuppressionV4: (call) => {
    const { places } = chosenBy(call, threshold(call), 0)
    const indices = padded(call, places)
    return [known('int32', [indices.length], indices), known('int32', [], [places.length])]
  },
  NonMaxSuppressionV5: (call) => {
    const chosen = chosenBy(call, threshold(call), at(call.numbers(5), 0))
    const [indices, scores] = [padded(call, chosen.places), padded(call, chosen.scores)]
    const dtype = call.dtype(1)
    return [
      known('int32', [indices.length], indices),
      call.make(dtype, [scores.length], Float64Array.from(scores)),
      known('int32', [], [chosen.places.length]),
    ]
  },
}
