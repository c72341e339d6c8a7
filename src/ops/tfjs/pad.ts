import type * as tfjs from '@tensorflow/tfjs-core'
import { elementCount } from '../../tensor/tensor.ts'
import type { PadMode, Value } from '../ops.ts'
import type { Kit, TfjsValue } from './kit.ts'
import { allocate, at, heldAs } from './kit.ts'

type Widths = readonly (readonly [number, number])[]

export function padConstant(kit: Kit, x: Value, widths: Widths, value: number): TfjsValue {
  const shape = x.shape.map((dim, axis) => dim + at(widths, axis)[0] + at(widths, axis)[1])
  if (elementCount(x.shape) === 0) {
    return kit.make(allocate(heldAs(x.dtype), elementCount(shape)).fill(value), shape, x.dtype)
  }
  return kit.wrap(
    kit.tf.pad(
      kit.tensorOf(x),
      widths.map(([before, after]) => [before, after]),
      value,
    ),
    x.dtype,
  )
}

/** Paddings whose cells repeat cells of `x`, as numpy's modes of the same names. */
export function padFromInside(kit: Kit, x: Value, widths: Widths, mode: Exclude<PadMode, 'constant'>): TfjsValue {
  if (elementCount(x.shape) === 0) return padEmpty(kit, x, widths, mode)
  let tensor: tfjs.Tensor = kit.tf.clone(kit.tensorOf(x))
  widths.forEach(([before, after], axis) => {
    const size = at(x.shape, axis)
    if (before + after === 0) return
    const places = Int32Array.from({ length: before + size + after }, (_, i) => SOURCE_OF[mode](i - before, size))
    tensor = kit.tf.gather(tensor, kit.tf.tensor1d(places, 'int32'), axis)
  })
  return kit.moved(tensor, x.dtype)
}

/** Axes that have cells may grow; an empty one has nothing to repeat. */
function padEmpty(kit: Kit, x: Value, widths: Widths, mode: PadMode): TfjsValue {
  const shape = x.shape.map((size, axis) => {
    const [before, after] = at(widths, axis)
    if (size === 0 && before + after > 0) throw new RangeError(`${mode} padding of an empty axis`)
    return size + before + after
  })
  return kit.empty(shape, x.dtype)
}

/** Where the cell at `place` of an axis comes from; places inside `[0, size)` are themselves. */
const SOURCE_OF: Readonly<Record<Exclude<PadMode, 'constant'>, (place: number, size: number) => number>> = {
  edge: (place, size) => Math.min(Math.max(place, 0), size - 1),
  symmetric: (place, size) => {
    const turn = positive(place, 2 * size)
    return turn < size ? turn : 2 * size - 1 - turn
  },
  reflect: (place, size) => {
    if (size === 1) return 0
    const turn = positive(place, 2 * (size - 1))
    return turn < size ? turn : 2 * (size - 1) - turn
  },
}

function positive(place: number, period: number): number {
  return ((place % period) + period) % period
}
