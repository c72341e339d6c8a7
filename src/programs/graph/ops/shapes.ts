import { elementCount } from '../../../tensor/tensor.ts'

/** What two shapes broadcast to by numpy's rule. @throws RangeError where they do not. */
export function broadcastShape(a: readonly number[], b: readonly number[]): readonly number[] {
  const rank = Math.max(a.length, b.length)
  return Array.from({ length: rank }, (_, i) => {
    const [x, y] = [a[i - rank + a.length] ?? 1, b[i - rank + b.length] ?? 1]
    if (x !== y && x !== 1 && y !== 1) {
      throw new RangeError(`[${a.join(', ')}] and [${b.join(', ')}] do not broadcast`)
    }
    return x === 1 ? y : x
  })
}

/** An axis counted from the front. @throws RangeError where there is none such. */
export function axisIn(axis: number, rank: number): number {
  const place = axis < 0 ? axis + rank : axis
  if (!Number.isInteger(place) || place < 0 || place >= rank) throw new RangeError(`axis ${axis} of ${rank}`)
  return place
}

/** Distances between neighbours along each axis of a row-major tensor. */
export function stridesOf(shape: readonly number[]): readonly number[] {
  return shape.map((_, i) => elementCount(shape.slice(i + 1)))
}

/** The element at a place. @throws RangeError where there is none: a defect of whoever asks. */
export function at<T>(list: ArrayLike<T>, place: number): T {
  const found = list[place]
  if (found === undefined) throw new RangeError(`place ${place} of ${list.length}`)
  return found
}

/** Where in a tensor the element at a place of what it is broadcast to stands. */
export function placeIn(from: readonly number[], to: readonly number[], place: number): number {
  const [strides, own] = [stridesOf(to), stridesOf(from)]
  return from.reduce((sum, dim, axis) => {
    const along = to.length - from.length + axis
    const index = Math.floor(place / at(strides, along)) % at(to, along)
    return sum + (dim === 1 ? 0 : index * at(own, axis))
  }, 0)
}

/** 0, 1, ... up to a number. */
export function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i)
}

/** The order that undoes another. */
export function inverse(order: readonly number[]): readonly number[] {
  const back = upTo(order.length).map(() => 0)
  order.forEach((from, to) => {
    back[from] = to
  })
  return back
}

export function dims(shape: readonly number[]): string {
  return `[${shape.join(', ')}]`
}
