import { known } from '../../graph/cells.ts'
import type { OpCall, OpResult, OpTable } from '../../graph/op-def.ts'
import { at, upTo } from '../../graph/ops/shapes.ts'

type Corners = readonly [number, number, number, number]

/** Shared area over the area of both. */
function overlapOf([y1, x1, y2, x2]: Corners, [v1, u1, v2, u2]: Corners): number {
  const height = Math.max(0, Math.min(y2, v2) - Math.max(y1, v1))
  const width = Math.max(0, Math.min(x2, u2) - Math.max(x1, u1))
  const both = (y2 - y1) * (x2 - x1) + (v2 - v1) * (u2 - u1) - height * width
  return both <= 0 ? 0 : (height * width) / both
}

/** Boxes `[batch, boxes, 4]`, scores `[batch, classes, boxes]`; gives `[batch, class, box]` for each that is kept. */
function nonMaxSuppression(call: OpCall): OpResult {
  const [boxes, scores] = [call.numbers(0), call.numbers(1)]
  const [batches = 0, classes = 0, count = 0] = call.shape(1)
  const most = call.has(2) ? at(call.numbers(2), 0) : 0
  const overlap = call.has(3) ? at(call.numbers(3), 0) : 0
  const least = call.has(4) ? at(call.numbers(4), 0) : -Infinity
  const centred = call.attrs.int('center_point_box', 0) !== 0
  const box = (batch: number, i: number): Corners => {
    const [a, b, c, d] = upTo(4).map((j) => at(boxes, (batch * count + i) * 4 + j)) as [number, number, number, number]
    if (centred) return [b - d / 2, a - c / 2, b + d / 2, a + c / 2]
    return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)]
  }
  const chosen: number[] = []
  for (const batch of upTo(batches)) {
    for (const kind of upTo(classes)) {
      const score = (i: number): number => at(scores, (batch * classes + kind) * count + i)
      const order = upTo(count)
        .filter((i) => score(i) > least)
        .sort((a, b) => score(b) - score(a) || a - b)
      const kept: number[] = []
      for (const i of order) {
        if (kept.length >= most) break
        if (kept.every((j) => overlapOf(box(batch, i), box(batch, j)) <= overlap)) kept.push(i)
      }
      for (const i of kept) chosen.push(batch, kind, i)
    }
  }
  return known('int64', [chosen.length / 3, 3], chosen)
}

export const SUPPRESSION: OpTable = { NonMaxSuppression: nonMaxSuppression }
