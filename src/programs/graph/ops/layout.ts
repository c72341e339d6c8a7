import type { Ops, Value } from '../../../ops/ops.ts'
import type { OpCall } from '../op-def.ts'
import { inverse, upTo } from './shapes.ts'

/** Whether a data format (`NCHW`, `NCDHW`, `NCW`) has its channels behind the batch. */
export function channelsFirst(format: string): boolean {
  return /^NC(D?HW|W)$/.test(format)
}

/** One number per spatial dimension of a list for all dimensions. @throws for batch and channel entries other than 1. */
export function spatialPart(call: OpCall, name: string, rank: number, first: boolean): readonly number[] {
  const all = call.attrs.ints(
    name,
    upTo(rank).map(() => 1),
  )
  return spatialNumbers(call, name, all, rank, first)
}

export function spatialNumbers(
  call: OpCall,
  name: string,
  all: readonly number[],
  rank: number,
  first: boolean,
): readonly number[] {
  if (all.length !== rank) throw call.malformed(`attribute ${name}: found ${all.length} numbers, allowed: ${rank}`)
  const [batch, channels] = [all[0], first ? all[1] : all[rank - 1]]
  if (batch !== 1 || channels !== 1) {
    throw call.unsupported(`attribute ${name}: found [${all.join(', ')}], allowed: 1 for batch and channels`)
  }
  const spatial = first ? all.slice(2) : all.slice(1, -1)
  if (spatial.some((size) => size < 1)) {
    throw call.malformed(`attribute ${name}: found [${all.join(', ')}], allowed: positive numbers`)
  }
  return spatial
}

/** Padding in front of and behind each spatial dimension, of the attribute `explicit_paddings`. */
export function explicitPadding(call: OpCall, rank: number, first: boolean): readonly (readonly [number, number])[] {
  const all = call.attrs.ints('explicit_paddings')
  if (all.length !== 2 * rank || all.some((width) => width < 0)) {
    throw call.malformed(`attribute explicit_paddings: found [${all.join(', ')}], allowed: ${2 * rank} widths`)
  }
  const pairs = upTo(rank).map((i) => [all[2 * i] ?? 0, all[2 * i + 1] ?? 0] as const)
  return first ? pairs.slice(2) : pairs.slice(1, -1)
}

/** Runs a body on a tensor with its channels last, and puts the result's channels where the node wants them. */
export function withChannelsLast(ops: Ops, x: Value, first: boolean, body: (x: Value) => Value): Value {
  if (!first) return body(x)
  const axes = upTo(x.shape.length)
  const order = [0, ...axes.slice(2), 1]
  return ops.transpose(body(ops.transpose(x, order)), inverse(order))
}

/** A vector over channels in a shape that broadcasts with a tensor of the format. */
export function onChannels(ops: Ops, vector: Value, x: Value, format: string): Value {
  if (!channelsFirst(format)) return vector
  return ops.reshape(vector, [...vector.shape, ...x.shape.slice(2).map(() => 1)])
}
