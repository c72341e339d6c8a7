import type { Value } from '../../../ops/ops.ts'
import type { OpCall, OpTable } from '../../graph/op-def.ts'
import { at, axisIn, upTo } from '../../graph/ops/shapes.ts'

interface Rules {
  readonly mode: 'nearest' | 'linear' | 'cubic'
  readonly coordinates: string
  readonly nearest: string
  readonly cubic: number
  readonly excludes: boolean
  readonly antialias: boolean
  readonly extrapolation: number
}

/** One axis: its lengths, the scale, and the stretch of the input that is taken, for `tf_crop_and_resize`. */
interface Axis {
  readonly size: number
  readonly out: number
  readonly scale: number
  readonly roi: readonly [number, number]
}

/** Where in the input an output cell lies. Source: onnx/docs/Operators.md, Resize, coordinate_transformation_mode. */
function original(x: number, { size, out, scale, roi: [start, end] }: Axis, coordinates: string): number {
  switch (coordinates) {
    case 'half_pixel':
      return (x + 0.5) / scale - 0.5
    case 'half_pixel_symmetric': {
      const adjustment = out / (scale * size)
      return (size / 2) * (1 - adjustment) + (x + 0.5) / scale - 0.5
    }
    case 'pytorch_half_pixel':
      return out > 1 ? (x + 0.5) / scale - 0.5 : 0
    case 'align_corners':
      return out === 1 ? 0 : (x * (size - 1)) / (out - 1)
    case 'asymmetric':
      return x / scale
    case 'tf_half_pixel_for_nn':
      return (x + 0.5) / scale
    case 'tf_crop_and_resize':
      return out > 1
        ? start * (size - 1) + (x * (end - start) * (size - 1)) / (out - 1)
        : 0.5 * (start + end) * (size - 1)
    default:
      throw new RangeError(`coordinate_transformation_mode ${coordinates}`)
  }
}

function nearestTo(x: number, rule: string): number {
  switch (rule) {
    case 'round_prefer_ceil':
      return Math.floor(x + 0.5)
    case 'floor':
      return Math.floor(x)
    case 'ceil':
      return Math.ceil(x)
    default:
      return Math.ceil(x - 0.5)
  }
}

function cubicWeight(distance: number, a: number): number {
  const d = Math.abs(distance)
  if (d < 1) return ((a + 2) * d - (a + 3)) * d * d + 1
  return d < 2 ? (((d - 5) * d + 8) * d - 4) * a : 0
}

/** The share of each input cell in an output cell: `[out][size]`, and which output cells lie outside. */
function sharesOf(axis: Axis, rules: Rules): { readonly rows: Float64Array; readonly outside: readonly boolean[] } {
  const { size, out, scale } = axis
  const rows = new Float64Array(out * size)
  const outside: boolean[] = []
  const stretch = rules.antialias && scale < 1 ? scale : 1
  const reach = (rules.mode === 'cubic' ? 2 : 1) / stretch
  for (let cell = 0; cell < out; cell += 1) {
    const x = original(cell, axis, rules.coordinates)
    outside.push(rules.coordinates === 'tf_crop_and_resize' && (x < 0 || x > size - 1))
    const put = (place: number, weight: number): void => {
      const to = cell * size + Math.min(Math.max(place, 0), size - 1)
      rows[to] = (rows[to] ?? 0) + weight
    }
    if (rules.mode === 'nearest') {
      put(nearestTo(x, rules.nearest), 1)
      continue
    }
    const first = Math.ceil(x - reach)
    const weights = upTo(Math.floor(x + reach) - first + 1).map((i) => {
      const distance = (first + i - x) * stretch
      const isOutside = rules.excludes && (first + i < 0 || first + i >= size)
      if (isOutside) return 0
      return rules.mode === 'cubic' ? cubicWeight(distance, rules.cubic) : Math.max(0, 1 - Math.abs(distance))
    })
    const sum = weights.reduce((a, b) => a + b, 0)
    weights.forEach((weight, i) => {
      put(first + i, rules.excludes || stretch !== 1 ? weight / sum : weight)
    })
  }
  return { rows, outside }
}

function along(call: OpCall, x: Value, place: number, axis: Axis, rules: Rules): Value {
  const { ops } = call
  const { size, out } = axis
  if (size === out && axis.scale === 1 && rules.coordinates !== 'tf_crop_and_resize') return x
  call.sized([out, size])
  const { rows, outside } = sharesOf(axis, rules)
  const order = upTo(x.shape.length).filter((i) => i !== place)
  let y: Value
  if (rules.mode === 'nearest') {
    const indices = upTo(out).map((cell) => rows.subarray(cell * size, (cell + 1) * size).indexOf(1))
    y = ops.take(x, call.make('int32', [out], Float64Array.from(indices)), place)
  } else {
    // The axis first, all others in one: one product.
    const turned = ops.transpose(x, [place, ...order])
    const flat = ops.reshape(turned, [size, turned.shape.slice(1).reduce((a, b) => a * b, 1)])
    const product = ops.reshape(ops.matmul(call.make(x.dtype, [out, size], rows), flat), [
      out,
      ...turned.shape.slice(1),
    ])
    const back = upTo(x.shape.length).map((i) => (i === place ? 0 : order.indexOf(i) + 1))
    y = ops.transpose(product, back)
  }
  if (!outside.some(Boolean)) return y
  const shape = y.shape.map((_, i) => (i === place ? out : 1))
  const mask = call.make('bool', shape, Float64Array.from(outside, Number))
  return ops.where(mask, ops.scalar(rules.extrapolation, y.dtype), y)
}

function resized(call: OpCall, sizes: readonly number[] | null, scales: readonly number[] | null, rules: Rules): Value {
  const x = call.value(0)
  const rank = x.shape.length
  const given = call.attrs.has('axes') ? call.attrs.ints('axes').map((axis) => axisIn(axis, rank)) : upTo(rank)
  const policy = call.attrs.text('keep_aspect_ratio_policy', 'stretch')
  const roi = rules.coordinates === 'tf_crop_and_resize' && call.has(1) ? [...call.numbers(1)] : null
  const ratios = sizes === null ? null : given.map((axis, i) => at(sizes, i) / at(x.shape, axis))
  const common =
    ratios === null || policy === 'stretch' ? null : policy === 'not_larger' ? Math.min(...ratios) : Math.max(...ratios)
  return given.reduce((y, place, i) => {
    const size = at(x.shape, place)
    const scale = common ?? ratios?.[i] ?? at(scales ?? [], i)
    const out =
      common !== null ? Math.floor(common * size + 0.5) : sizes === null ? Math.floor(size * scale) : at(sizes, i)
    const stretch = roi === null ? ([0, 1] as const) : ([at(roi, i), at(roi, i + given.length)] as const)
    return along(call, y, place, { size, out, scale, roi: stretch }, rules)
  }, x)
}

const MODES = ['nearest', 'linear', 'cubic'] as const

function resize(call: OpCall): Value {
  const { attrs } = call
  const early = (call.step.version ?? 11) < 11
  const rules: Rules = {
    mode: attrs.choice('mode', MODES, 'nearest'),
    coordinates: early ? 'asymmetric' : attrs.text('coordinate_transformation_mode', 'half_pixel'),
    nearest: early ? 'floor' : attrs.text('nearest_mode', 'round_prefer_floor'),
    cubic: attrs.float('cubic_coeff_a', -0.75),
    excludes: attrs.int('exclude_outside', 0) !== 0,
    antialias: attrs.int('antialias', 0) !== 0,
    extrapolation: attrs.float('extrapolation_value', 0),
  }
  if (early) return resized(call, null, [...call.numbers(1)], rules)
  const sizes = call.has(3) ? call.ints(3) : null
  const scales = call.has(2) ? [...call.numbers(2)] : []
  return resized(call, sizes, scales.length === 0 ? null : scales, rules)
}

/** What `Resize` was called at first. */
function upsample(call: OpCall): Value {
  const { attrs } = call
  const mode = attrs.choice('mode', MODES, 'nearest')
  const scales = call.has(1) ? [...call.numbers(1)] : attrs.floats('scales')
  const common = { cubic: -0.75, excludes: false, antialias: false, extrapolation: 0 }
  return resized(call, null, scales, { mode, coordinates: 'asymmetric', nearest: 'floor', ...common })
}

export const RESIZE: OpTable = { Resize: resize, Upsample: upsample }
