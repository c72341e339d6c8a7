import { beforeAll, describe, expect, it } from 'vitest'
import type { Ops, Padding, Value } from '../../../src/ops/ops.ts'
import { referenceOps } from '../../../src/ops/reference/reference.ts'
import { startTfjsOps } from '../../../src/ops/tfjs/ops.ts'
import type { DType } from '../../../src/tensor/dtype.ts'
import type { Tensor } from '../../../src/tensor/tensor.ts'
import { elementCount } from '../../../src/tensor/tensor.ts'

// Two executors that share no code, on shapes and options that nobody picked by hand.

let ops: Ops

beforeAll(async () => {
  ops = await startTfjsOps()
})

interface Dice {
  whole(least: number, most: number): number
  pick<const T>(list: readonly T[]): T
  shape(rank: number, least?: number, most?: number): number[]
  tensor(shape: readonly number[], dtype?: 'float32' | 'int32' | 'bool'): Tensor
}

function dice(seed: number): Dice {
  let state = (seed + 1) * 2_654_435_761
  const share = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const whole = (least: number, most: number): number => least + Math.floor(share() * (most - least + 1))
  return {
    whole,
    pick(list) {
      const item = list[whole(0, list.length - 1)]
      if (item === undefined) throw new RangeError('nothing to pick from')
      return item
    },
    shape: (rank, least = 1, most = 4) => Array.from({ length: rank }, () => whole(least, most)),
    tensor(shape, dtype = 'float32') {
      const length = elementCount(shape)
      if (dtype === 'int32') return { dtype, shape, data: Int32Array.from({ length }, () => whole(-20, 20)) }
      if (dtype === 'bool') return { dtype, shape, data: Uint8Array.from({ length }, () => whole(0, 1)) }
      return { dtype, shape, data: Float32Array.from({ length }, () => whole(-64, 64) / 16) }
    },
  }
}

type Call = (o: Ops, c: (tensor: Tensor) => Value) => Value | readonly Value[]

async function agree(call: Call): Promise<void> {
  const results = await Promise.all(
    [ops, referenceOps].map(async (executor) => {
      const values = executor.scope(() => call(executor, (tensor) => executor.constant(tensor)))
      return Promise.all((Array.isArray(values) ? values : [values as Value]).map((value) => executor.read(value)))
    }),
  )
  const [ours = [], theirs = []] = results
  expect(ours.map(({ shape }) => shape)).toEqual(theirs.map(({ shape }) => shape))
  ours.forEach((tensor, i) => {
    const found = Array.from(tensor.data as Iterable<number>)
    const wanted = Array.from((theirs[i]?.data ?? []) as Iterable<number>)
    const scale = Math.max(1, ...wanted.map(Math.abs).filter(Number.isFinite))
    found.forEach((value, k) => {
      const right = wanted[k] ?? NaN
      if (!Object.is(value, right))
        expect(Math.abs(value - right), `[${k}]: ${value}, not ${right}`).toBeLessThanOrEqual(4e-6 * scale)
    })
  })
}

const SEEDS = Array.from({ length: 40 }, (_, i) => i)
const DTYPES = ['float32', 'int32', 'bool'] as const satisfies readonly DType[]

describe('agrees with the float64 reference', () => {
  it.each(SEEDS)('pairs, broadcast (%i)', async (seed) => {
    const d = dice(seed)
    const whole = d.shape(d.whole(0, 6), 0, 3)
    const narrow = (): number[] => whole.map((dim) => (d.whole(0, 2) === 0 ? 1 : dim)).slice(d.whole(0, whole.length))
    const dtype = d.pick(['float32', 'int32'])
    const [a, b, flags] = [d.tensor(whole, dtype), d.tensor(narrow(), dtype), d.tensor(narrow(), 'bool')]
    for (const name of [
      'add',
      'subtract',
      'multiply',
      'maximum',
      'minimum',
      'equal',
      'less',
      'greaterEqual',
      'arctan2',
    ] as const) {
      await agree((o, c) => o[name](c(a), c(b)))
      await agree((o, c) => o[name](c(b), c(a)))
    }
    await agree((o, c) => o.where(c(flags), c(a), c(b)))
  })

  it.each(SEEDS)('moving elements (%i)', async (seed) => {
    const d = dice(seed)
    const shape = d.shape(d.whole(1, 6), seed % 5 === 0 ? 0 : 1, 3)
    const rank = shape.length
    const axis = d.whole(-rank, rank - 1)
    const size = shape.at(axis < 0 ? axis : axis - rank) ?? 0
    for (const dtype of DTYPES) {
      const x = d.tensor(shape, dtype)
      const order = shape.map((_, i) => [d.whole(0, 99), i] as const).sort((p, q) => p[0] - q[0])
      const twice = new Array<number>(rank).fill(2)
      const start = shape.map((dim) => d.whole(0, dim))
      const part = shape.map((dim, i) => d.whole(0, dim - (start[i] ?? 0)))
      const bound = (): number | null => d.pick([null, d.whole(-4, 4)])
      const ranges = shape.map(() => ({ start: bound(), stop: bound(), step: d.pick([1, 2, -1, -2]) }))
      const widths = shape.map((): [number, number] => [d.whole(0, 2), d.whole(0, 2)])
      const inside = shape.map((dim): [number, number] => [
        d.whole(0, Math.max(0, dim - 1)),
        d.whole(0, Math.max(0, dim - 1)),
      ])
      const indices = { ...d.tensor(d.shape(d.whole(0, 2), 0, 3), 'int32') }
      const picked = { ...indices, data: Int32Array.from(indices.data as Int32Array, () => d.whole(-size, size - 1)) }
      await agree((o, c) =>
        o.transpose(
          c(x),
          order.map(([, i]) => i),
        ),
      )
      await agree((o, c) => o.slice(c(x), start, part))
      await agree((o, c) => o.stridedSlice(c(x), ranges))
      await agree((o, c) => o.pad(c(x), widths, 'constant', 1))
      for (const mode of ['reflect', 'symmetric', 'edge'] as const) await agree((o, c) => o.pad(c(x), inside, mode))
      await agree((o, c) => o.concatenate([c(x), c(x)], axis))
      await agree((o, c) => o.stack([c(x), c(x)], axis))
      await agree((o, c) => o.unstack(c(x), axis))
      await agree((o, c) => o.tile(c(x), twice))
      await agree((o, c) => o.repeat(c(x), 3, axis))
      await agree((o, c) => o.flip(c(x), [axis]))
      if (size > 0) await agree((o, c) => o.take(c(x), c(picked), axis))
      await agree((o, c) => o.sort(c(x), axis))
    }
  })

  it.each(SEEDS)('reductions and products (%i)', async (seed) => {
    const d = dice(seed)
    const shape = d.shape(d.whole(1, 5))
    const x = d.tensor(shape, d.pick(['float32', 'int32']))
    const axes = seed % 4 === 0 ? null : shape.map((_, i) => i).filter(() => d.whole(0, 1) === 1)
    const keep = d.whole(0, 1) === 1
    for (const name of ['sum', 'mean', 'max', 'min', 'any', 'all', 'logsumexp'] as const)
      await agree((o, c) => o[name](c(x), axes, keep))
    for (const name of ['argmax', 'argmin', 'cumsum', 'softmax', 'logSoftmax'] as const)
      await agree((o, c) => o[name](c(x), -1))
    const [rows, inner, columns] = [d.whole(1, 20), d.whole(1, 20), d.whole(1, 20)]
    const batch = d.shape(d.whole(0, 3), 1, 3)
    const narrow = (): number[] => batch.map((dim) => d.pick([1, dim])).slice(d.whole(0, batch.length))
    const dtype = d.pick(['float32', 'int32'])
    const [a, b] = [d.tensor([...narrow(), rows, inner], dtype), d.tensor([...narrow(), inner, columns], dtype)]
    await agree((o, c) => o.matmul(c(a), c(b)))
  })

  it.each(SEEDS)('convolutions, pools and resizing (%i)', async (seed) => {
    const d = dice(seed)
    const dimensions = d.whole(1, 3)
    const [batch, spatial, size] = [d.whole(1, 2), d.shape(dimensions, 1, 7), d.shape(dimensions)]
    const [groups, inputs, outputs] = [d.whole(1, 3), d.whole(1, 3), d.whole(1, 3)]
    const [strides, dilations] = [d.shape(dimensions, 1, 3), d.shape(dimensions, 1, 3)]
    const explicit = spatial.map((): [number, number] => [d.whole(0, 2), d.whole(0, 2)])
    const padding = d.pick<Padding>(['valid', 'same', explicit])
    const simple = d.pick(['valid', 'same'])
    const x = d.tensor([batch, ...spatial, inputs * groups])
    const kernel = d.tensor([...size, inputs, outputs * groups])
    const depthwise = d.tensor([...size, inputs * groups, outputs])
    const transposed = d.tensor([...size, outputs, inputs * groups])
    const outputPadding = d.pick([null, d.shape(dimensions, 0, 1)])
    await agree((o, c) => o.conv(c(x), c(kernel), { strides, padding, dilations, groups }))
    await agree((o, c) => o.depthwiseConv(c(x), c(depthwise), { strides, padding, dilations }))
    await agree((o, c) => o.convTranspose(c(x), c(transposed), { strides, padding: simple, dilations, outputPadding }))
    for (const name of ['maxPool', 'averagePool'] as const)
      await agree((o, c) => o[name](c(x), { size, strides, padding: simple }))
    const image = d.tensor([batch, d.whole(1, 9), d.whole(1, 9), 2])
    const target = [d.whole(1, 12), d.whole(1, 12)] as const
    for (const interpolation of ['nearest', 'bilinear', 'bicubic', 'lanczos3', 'lanczos5'] as const) {
      await agree((o, c) => o.resize(c(image), { size: target, interpolation }))
    }
    // A group for each channel, as ConvNeXt has it.
    const [each, apart] = [inputs * groups, d.tensor([...size, 1, outputs * inputs * groups])]
    await agree((o, c) => o.conv(c(x), c(apart), { strides, padding, dilations, groups: each }))
  })
})
