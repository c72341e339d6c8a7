import { elementCount } from '../../tensor/tensor.ts'
import type { Shape } from '../../tensor/tensor.ts'

/** A box of a dataset whose elements follow each other in row-major order. */
export interface Slab {
  readonly offset: readonly number[]
  readonly count: readonly number[]
}

/**
 * A dataset cut into slabs of at most `elements` elements, in row-major order.
 * @param chunks the stored chunk, or null: slabs end at chunk borders where they can, so that a compressed chunk is
 * unpacked once
 */
export function* slabsOf(shape: Shape, elements: number, chunks: Shape | null): Generator<Slab> {
  if (elementCount(shape) === 0) return
  const axis = splitAxis(shape, elements)
  const inner = elementCount(shape.slice(axis + 1))
  const length = shape[axis] ?? 1
  const step = alignedStep(Math.max(1, Math.floor(elements / inner)), chunks?.[axis] ?? 1)
  for (const outer of indices(shape.slice(0, axis))) {
    for (let start = 0; start < length; start += step) {
      yield {
        offset: shape.map((_, i) => (i < axis ? (outer[i] ?? 0) : i === axis ? start : 0)),
        count: shape.map((dim, i) => (i < axis ? 1 : i === axis ? Math.min(step, length - start) : dim)),
      }
    }
  }
}

/** The outermost axis of which a single step fits. */
function splitAxis(shape: Shape, elements: number): number {
  for (let axis = 0; axis < shape.length; axis++) {
    if (elementCount(shape.slice(axis + 1)) <= elements) return axis
  }
  return Math.max(0, shape.length - 1)
}

function alignedStep(step: number, chunk: number): number {
  return step > chunk ? step - (step % chunk) : step
}

function* indices(shape: Shape): Generator<readonly number[]> {
  const index = shape.map(() => 0)
  const total = elementCount(shape)
  for (let n = 0; n < total; n++) {
    yield index
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      const next = (index[axis] ?? 0) + 1
      index[axis] = next < (shape[axis] ?? 1) ? next : 0
      if (index[axis] !== 0) break
    }
  }
}
