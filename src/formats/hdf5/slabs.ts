import { elementCount } from '../../tensor/tensor.ts'
import type { Shape } from '../../tensor/tensor.ts'

/** A box of a dataset whose elements follow each other in row-major order. */
export interface Slab {
  readonly offset: readonly number[]
  readonly count: readonly number[]
}

/** How a dataset is stored in chunks, and how many elements a slab may have to hold whole ones. */
export interface Chunking {
  readonly chunk: Shape
  readonly most: number
}

/**
 * A dataset cut into slabs of about `elements` elements, and no more, in row-major order.
 * @param chunking null where the dataset is stored in one piece; else slabs are made of whole chunks, as far as `most`
 * elements allow, so that a compressed chunk is unpacked once
 */
export function* slabsOf(shape: Shape, elements: number, chunking: Chunking | null): Generator<Slab> {
  if (elementCount(shape) === 0) return
  const most = Math.max(elements, chunking?.most ?? 0)
  const axis = splitAxis(shape, most)
  const inner = elementCount(shape.slice(axis + 1))
  const length = shape[axis] ?? 1
  const step = wholeChunks(elements / inner, most / inner, chunking?.chunk[axis] ?? 1)
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

/** About `wanted` steps, a multiple of `chunk` where that is possible within `most`. */
function wholeChunks(wanted: number, most: number, chunk: number): number {
  const aligned = Math.max(1, Math.floor(wanted / chunk)) * chunk
  return aligned <= most ? aligned : Math.max(1, Math.floor(most))
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
