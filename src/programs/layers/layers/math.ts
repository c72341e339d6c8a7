import type { DType } from '../../../tensor/dtype.ts'
import type { Ops, Value } from '../../../ops/ops.ts'

/** A number with the dtype of `x`. */
export function like(ops: Ops, x: Value, value: number): Value {
  return ops.scalar(value, x.dtype)
}

/** An entry of a list, counted from the end where negative. */
export function at<T>(list: readonly T[], index: number): T {
  const found = list.at(index)
  if (found === undefined) throw new RangeError(`index ${index} of a list of ${list.length}`)
  return found
}

/** `x` itself where it has the dtype already. */
export function castTo(ops: Ops, x: Value, dtype: DType): Value {
  return x.dtype === dtype ? x : ops.cast(x, dtype)
}

/** An axis counted from the front. */
export function fromFront(axis: number, rank: number): number {
  return axis < 0 ? axis + rank : axis
}

/** 0, 1, ..., count - 1. */
export function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i)
}

/** Reshapes a vector so that it broadcasts along one axis of a value of the given rank. */
export function alongAxis(ops: Ops, vector: Value, axis: number, rank: number): Value {
  const front = fromFront(axis, rank)
  if (front === rank - 1) return vector
  return ops.reshape(
    vector,
    range(rank).map((i) => (i === front ? at(vector.shape, 0) : 1)),
  )
}

/** From `[batch, channels, ...spatial]` to channels last. */
export function channelsLast(ops: Ops, x: Value): Value {
  const spatial = range(x.shape.length).slice(2)
  return ops.transpose(x, [0, ...spatial, 1])
}

/** From channels last to `[batch, channels, ...spatial]`. */
export function channelsFirst(ops: Ops, x: Value): Value {
  const rank = x.shape.length
  return ops.transpose(x, [0, rank - 1, ...range(rank).slice(1, -1)])
}

/** Runs a channels-last operation on a value that may be channels first. */
export function inChannelsLast(ops: Ops, x: Value, format: string, body: (x: Value) => Value): Value {
  return format === 'channels_first' ? channelsFirst(ops, body(channelsLast(ops, x))) : body(x)
}
