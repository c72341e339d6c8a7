import type { Ops, PadMode, Value } from '../../../ops/ops.ts'
import { elementCount } from '../../../tensor/tensor.ts'
import { known } from '../cells.ts'
import type { OpCall, OpResult, OpRun, OpTable } from '../op-def.ts'
import { channelsFirst, withChannelsLast } from './layout.ts'
import { at, axisIn, broadcastShape, dims, upTo } from './shapes.ts'

/** Texts and other known cells change their shape here; everything else on the executor. */
function reshaped(call: OpCall, shape: readonly number[]): OpResult {
  const cell = call.cell(0)
  if (cell.kind === 'known') return { kind: 'known', tensor: { ...cell.tensor, shape } }
  return call.ops.reshape(call.value(0), shape)
}

function reshape(call: OpCall): OpResult {
  const [from, wanted] = [call.shape(0), call.ints(1)]
  const others = elementCount(wanted.filter((dim) => dim !== -1))
  const rest = others === 0 ? 0 : elementCount(from) / others
  const shape = wanted.map((dim) => (dim === -1 ? rest : dim))
  const fits = wanted.filter((dim) => dim === -1).length <= 1 && elementCount(shape) === elementCount(from)
  if (!fits) throw call.malformed(`shape ${dims(from)} as ${dims(wanted)}`)
  return reshaped(call, call.sized(shape))
}

function squeeze(call: OpCall): OpResult {
  const shape = call.shape(0)
  const asked = call.attrs.ints('squeeze_dims', call.attrs.ints('axis', [])).map((axis) => axisIn(axis, shape.length))
  const gone = new Set(asked.length > 0 ? asked : upTo(shape.length).filter((axis) => shape[axis] === 1))
  const odd = [...gone].find((axis) => shape[axis] !== 1)
  if (odd !== undefined) throw call.malformed(`axis ${odd} of ${dims(shape)}: found ${at(shape, odd)}, allowed: 1`)
  return reshaped(
    call,
    shape.filter((_, axis) => !gone.has(axis)),
  )
}

function expandDims(call: OpCall): OpResult {
  const shape = call.shape(0)
  return reshaped(call, shape.toSpliced(axisIn(call.int(1), shape.length + 1), 0, 1))
}

function widthsOf(call: OpCall): readonly (readonly [number, number])[] {
  const rank = call.shape(0).length
  const all = call.ints(1)
  if (all.length !== 2 * rank) throw call.malformed(`pads ${rank} dimensions by ${all.length} widths`)
  const widths = upTo(rank).map((axis) => [at(all, 2 * axis), at(all, 2 * axis + 1)] as const)
  call.sized(call.shape(0).map((dim, axis) => dim + at(at(widths, axis), 0) + at(at(widths, axis), 1)))
  return widths
}

const pad: OpRun = (call) => {
  const value = call.has(2) ? at(call.numbers(2), 0) : 0
  return call.ops.pad(call.value(0), widthsOf(call), 'constant', value)
}

function mirrorPad(call: OpCall): Value {
  const mode = call.attrs.choice('mode', ['REFLECT', 'SYMMETRIC'])
  const modes: Readonly<Record<typeof mode, PadMode>> = { REFLECT: 'reflect', SYMMETRIC: 'symmetric' }
  return call.ops.pad(call.value(0), widthsOf(call), modes[mode])
}

/** Blocks of the padded spatial dimensions go into the batch, the position in the block outermost. */
function spaceToBatch(call: OpCall): Value {
  const { ops } = call
  const x = call.value(0)
  const [block, all] = [call.ints(1), call.ints(2)]
  const spatial = block.length
  const rest = x.shape.length - 1 - spatial
  const widths = upTo(spatial).map((i) => [at(all, 2 * i), at(all, 2 * i + 1)] as const)
  const padded = ops.pad(x, [[0, 0], ...widths, ...upTo(rest).map(() => [0, 0] as const)], 'constant', 0)
  const tail = padded.shape.slice(1 + spatial)
  const cells = upTo(spatial).map((i) => blocks(call, at(padded.shape, i + 1), at(block, i)))
  const split = [at(x.shape, 0), ...cells.flatMap((cell, i) => [cell, at(block, i)]), ...tail]
  const order = [
    ...upTo(spatial).map((i) => 2 * i + 2),
    0,
    ...upTo(spatial).map((i) => 2 * i + 1),
    ...upTo(rest).map((i) => 1 + 2 * spatial + i),
  ]
  const batch = at(x.shape, 0) * elementCount(block)
  return ops.reshape(ops.transpose(ops.reshape(padded, split), order), [batch, ...cells, ...tail])
}

function batchToSpace(call: OpCall): Value {
  const { ops } = call
  const x = call.value(0)
  const [block, all] = [call.ints(1), call.ints(2)]
  const spatial = block.length
  const tail = x.shape.slice(1 + spatial)
  const batch = blocks(call, at(x.shape, 0), elementCount(block))
  const sides = x.shape.slice(1, 1 + spatial)
  const split = ops.reshape(x, [...block, batch, ...sides, ...tail])
  const order = [
    spatial,
    ...upTo(spatial).flatMap((i) => [spatial + 1 + i, i]),
    ...upTo(tail.length).map((i) => 1 + 2 * spatial + i),
  ]
  const whole = sides.map((side, i) => side * at(block, i))
  const joined = ops.reshape(ops.transpose(split, order), [batch, ...whole, ...tail])
  const sizes = whole.map((side, i) => side - at(all, 2 * i) - at(all, 2 * i + 1))
  call.sized(sizes)
  const start = [0, ...upTo(spatial).map((i) => at(all, 2 * i)), ...tail.map(() => 0)]
  return ops.slice(joined, start, [batch, ...sizes, ...tail])
}

function blocks(call: OpCall, length: number, block: number): number {
  const count = length / block
  if (block < 1 || !Number.isInteger(count)) throw call.malformed(`cuts ${length} into blocks of ${block}`)
  return count
}

type Sides = readonly [batch: number, height: number, width: number, channels: number]

/** Channels become blocks of space. */
function depthToSpace(ops: Ops, x: Value, block: number): Value {
  const [batch, height, width, channels] = x.shape as Sides
  const depth = channels / (block * block)
  const split = ops.reshape(x, [batch, height, width, block, block, depth])
  return ops.reshape(ops.transpose(split, [0, 1, 3, 2, 4, 5]), [batch, height * block, width * block, depth])
}

/** Blocks of space become channels. */
function spaceToDepth(ops: Ops, x: Value, block: number): Value {
  const [batch, height, width, channels] = x.shape as Sides
  const split = ops.reshape(x, [batch, height / block, block, width / block, block, channels])
  return ops.reshape(ops.transpose(split, [0, 1, 3, 2, 4, 5]), [
    batch,
    height / block,
    width / block,
    block * block * channels,
  ])
}

const blockwise =
  (move: (ops: Ops, x: Value, block: number) => Value): OpRun =>
  (call) => {
    const x = call.value(0)
    if (x.shape.length !== 4) throw call.malformed(`found shape ${dims(x.shape)}, allowed: 4 dimensions`)
    const block = call.attrs.int('block_size')
    if (block < 2) throw call.malformed(`attribute block_size: found ${block}, allowed: at least 2`)
    const first = channelsFirst(call.attrs.text('data_format', 'NHWC'))
    return withChannelsLast(call.ops, x, first, (last) => move(call.ops, last, block))
  }

export const TRANSFORMATION: OpTable = {
  Cast: (call) => {
    const dtype = call.attrs.dtype('DstT')
    return call.ops.cast(call.value(0), dtype)
  },
  ExpandDims: expandDims,
  Squeeze: squeeze,
  Reshape: reshape,
  Pad: pad,
  PadV2: pad,
  MirrorPad: mirrorPad,
  SpaceToBatchND: spaceToBatch,
  BatchToSpaceND: batchToSpace,
  DepthToSpace: blockwise(depthToSpace),
  SpaceToDepth: blockwise(spaceToDepth),
  BroadcastTo: (call) => call.ops.broadcastTo(call.value(0), call.sized(call.ints(1))),
  BroadcastArgs: (call) => {
    const shape = broadcastShape(call.ints(0), call.ints(1))
    return known(call.dtype(0), [shape.length], shape)
  },
}
