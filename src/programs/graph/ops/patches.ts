import type { OpCall, OpResult, OpTable } from '../op-def.ts'
import { at, dims, upTo } from './shapes.ts'

/**
 * What each place of a window sees, as channels side by side: rows of the window, its columns, the image's channels.
 * Source: tensorflow/core/kernels/image/extract_image_patches_op.cc.
 */
function extractPatches(call: OpCall): OpResult {
  const { ops, attrs } = call
  const x = call.value(0)
  const sizes = along(call, 'ksizes')
  const [strides, rates] = [along(call, 'strides'), along(call, 'rates')]
  const padding = attrs.choice('padding', ['SAME', 'VALID'])
  if (x.shape.length !== 4) throw call.malformed(`patches of shape ${dims(x.shape)}, allowed: 4 axes`)
  const axes = ([0, 1] as const).map((axis) => {
    const length = at(x.shape, axis + 1)
    const reach = (sizes[axis] - 1) * rates[axis] + 1
    const count =
      padding === 'SAME' ? Math.ceil(length / strides[axis]) : Math.ceil((length - reach + 1) / strides[axis])
    const missing = padding === 'SAME' ? Math.max((count - 1) * strides[axis] + reach - length, 0) : 0
    return { count: Math.max(count, 0), before: Math.floor(missing / 2), after: Math.ceil(missing / 2) }
  })
  const [rows, columns] = [at(axes, 0), at(axes, 1)]
  const [batch = 0, , , channels = 0] = x.shape
  call.sized([batch, rows.count, columns.count, sizes[0], sizes[1], channels])
  const widths = [
    [0, 0],
    [rows.before, rows.after],
    [columns.before, columns.after],
    [0, 0],
  ] as const
  const padded = ops.pad(x, widths, 'constant')
  const all = { start: null, stop: null, step: 1 }
  const range = (axis: 0 | 1, place: number, count: number) => {
    const start = place * rates[axis]
    return { start, stop: start + (count - 1) * strides[axis] + 1, step: strides[axis] }
  }
  const seen = upTo(sizes[0]).flatMap((row) =>
    upTo(sizes[1]).map((column) =>
      ops.stridedSlice(padded, [all, range(0, row, rows.count), range(1, column, columns.count), all]),
    ),
  )
  return ops.concatenate(seen, -1)
}

/** Rows and columns of an attribute that has a number for each axis. */
function along(call: OpCall, name: string): readonly [number, number] {
  const [batch, rows = 0, columns = 0, channels] = call.attrs.ints(name)
  if (batch !== 1 || channels !== 1 || rows < 1 || columns < 1) {
    throw call.malformed(`attribute ${name}: found ${dims(call.attrs.ints(name))}, allowed: [1, rows, columns, 1]`)
  }
  return [rows, columns]
}

export const PATCHES: OpTable = { ExtractImagePatches: extractPatches }
