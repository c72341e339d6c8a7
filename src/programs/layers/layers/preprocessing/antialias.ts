import type { Ops, Value } from '../../../../ops/ops.ts'
import { at, castTo } from '../math.ts'

/** Where a kernel ends, and its value at a distance, as TensorFlow's `ScaleAndTranslate` has them. */
interface Kernel {
  readonly radius: number
  readonly weigh: (distance: number) => number
}

const KERNELS: Readonly<Record<'bilinear' | 'bicubic' | 'lanczos3' | 'lanczos5', Kernel>> = {
  bilinear: { radius: 1, weigh: (x) => Math.max(0, 1 - x) },
  bicubic: { radius: 2, weigh: keys },
  lanczos3: { radius: 3, weigh: (x) => lanczos(x, 3) },
  lanczos5: { radius: 5, weigh: (x) => lanczos(x, 5) },
}

/** Resizes `[batch, height, width, channels]` with kernels that widen where the image shrinks. */
export function antialiased(
  ops: Ops,
  x: Value,
  [height, width]: readonly [number, number],
  interpolation: keyof typeof KERNELS,
): Value {
  const kernel = KERNELS[interpolation]
  const rows = castTo(ops, weights(ops, at(x.shape, 1), height, kernel), x.dtype)
  const columns = castTo(ops, weights(ops, at(x.shape, 2), width, kernel), x.dtype)
  return ops.einsum('wj,bhjc->bhwc', columns, ops.einsum('hi,bijc->bhjc', rows, x))
}

/** `[to, from]`: what each cell of the source gives to each of the result; rows add up to 1. */
function weights(ops: Ops, from: number, to: number, { radius, weigh }: Kernel): Value {
  const step = from / to
  const widened = Math.max(step, 1)
  const data = new Float32Array(to * from)
  for (let i = 0; i < to; i += 1) {
    const middle = (i + 0.5) * step
    const first = Math.max(0, Math.ceil(middle - radius * widened - 0.5))
    const last = Math.min(from - 1, Math.floor(middle + radius * widened - 0.5))
    const row: number[] = []
    for (let j = first; j <= last; j += 1) row.push(weigh(Math.abs(j + 0.5 - middle) / widened))
    const sum = row.reduce((a, b) => a + b, 0)
    for (const [j, weight] of row.entries()) data[i * from + first + j] = weight / sum
  }
  return ops.constant({ dtype: 'float32', shape: [to, from], data })
}

/** Keys's cubic with a = -0.5. */
function keys(x: number): number {
  if (x >= 2) return 0
  return x >= 1 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : (1.5 * x - 2.5) * x * x + 1
}

function lanczos(x: number, radius: number): number {
  if (x > radius) return 0
  if (x <= 1e-3) return 1
  return (radius * Math.sin(Math.PI * x) * Math.sin((Math.PI * x) / radius)) / (Math.PI * Math.PI * x * x)
}
