import { beforeAll, describe, expect, it } from 'vitest'
import type { Ops, Value } from '../../../src/ops/ops.ts'
import { startKernels } from '../../../src/ops/tfjs/backend.ts'
import { startTfjsOps } from '../../../src/ops/tfjs/ops.ts'
import type { DType } from '../../../src/tensor/dtype.ts'
import { toBfloat16, toFloat16 } from '../../../src/tensor/halves.ts'
import type { TensorData } from '../../../src/tensor/tensor.ts'

let ops: Ops

beforeAll(async () => {
  ops = await startTfjsOps()
})

const floats = (...values: readonly number[]): Value =>
  ops.constant({ dtype: 'float32', shape: [values.length], data: Float32Array.from(values) })
const integers = (dtype: DType, data: TensorData): Value => ops.constant({ dtype, shape: [data.length], data })

async function read(value: Value): Promise<unknown> {
  return (await ops.read(value)).data
}

/** A seeded generator: the same numbers in every run. */
function numbers(count: number, spread: (share: number, other: number) => number): number[] {
  let state = 20_261_124
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  return Array.from({ length: count }, () => Math.fround(spread(next(), next())))
}

describe('accuracy over the whole range, against float64', () => {
  const everywhere = numbers(4000, (share, other) => (share * 2 - 1) * 10 ** (other * 9 - 6))
  const near = numbers(2000, (share) => (share * 2 - 1) * 20)
  const softplus = (x: number): number => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)))
  // In units of the last place of the right float32; what lies below the normal numbers may be flushed to zero.
  it.each<[keyof Ops & string, (x: number) => number, number]>([
    ['abs', Math.abs, 0],
    ['negative', (x) => -x, 0],
    ['sign', Math.sign, 0],
    ['sqrt', Math.sqrt, 1],
    ['rsqrt', (x) => 1 / Math.sqrt(x), 1],
    ['square', (x) => x * x, 0],
    ['reciprocal', (x) => 1 / x, 0],
    ['exp', Math.exp, 1],
    ['expm1', Math.expm1, 1],
    ['log', Math.log, 1],
    ['log1p', Math.log1p, 1],
    ['sin', Math.sin, 1],
    ['cos', Math.cos, 1],
    ['tan', Math.tan, 1],
    ['arcsin', Math.asin, 1],
    ['arccos', Math.acos, 1],
    ['arctan', Math.atan, 1],
    ['sinh', Math.sinh, 2],
    ['cosh', Math.cosh, 1],
    ['tanh', Math.tanh, 2],
    ['arcsinh', Math.asinh, 2],
    ['arccosh', Math.acosh, 2],
    ['arctanh', Math.atanh, 2],
    ['sigmoid', (x) => 1 / (1 + Math.exp(-x)), 4],
    ['softplus', softplus, 1],
    ['floor', Math.floor, 0],
    ['ceil', Math.ceil, 0],
  ])('%s', async (name, exact, units) => {
    const inputs = [...everywhere, ...near]
    const call = Reflect.get(ops, name) as (x: Value) => Value
    const found = (await read(call(floats(...inputs)))) as Float32Array
    inputs.forEach((x, i) => {
      const [wanted, value] = [Math.fround(exact(x)), found[i] ?? NaN]
      if (Object.is(wanted, value) || (Math.abs(wanted) < 2 ** -126 && Math.abs(value) < 2 ** -126)) return
      const unit = 2 ** (Math.floor(Math.log2(Math.abs(wanted))) - 23)
      expect(Math.abs(value - wanted) / unit, `${name}(${x}) is ${wanted}, not ${value}`).toBeLessThanOrEqual(units)
    })
  })

  it('sums up without losing small numbers', async () => {
    const many = new Float32Array(1_000_000).fill(0.1)
    const value = ops.constant({ dtype: 'float32', shape: [many.length], data: many })
    expect(await read(ops.sum(value, null))).toEqual(Float32Array.of(1_000_000 * Math.fround(0.1)))
    expect(await read(ops.mean(value, null))).toEqual(Float32Array.of(0.1))
  })
})

describe('NaN and infinities are not lost', () => {
  const special = (): Value => floats(NaN, Infinity, -Infinity, 1)
  const matrix = (rows: number, columns: number, values: readonly number[]): Value =>
    ops.constant({ dtype: 'float32', shape: [rows, columns], data: Float32Array.from(values) })

  it('relu, clip, maximum, minimum, max, min, round, sign', async () => {
    expect(await read(ops.relu(special()))).toEqual(Float32Array.of(NaN, Infinity, 0, 1))
    expect(await read(ops.clip(special(), -2, 2))).toEqual(Float32Array.of(NaN, 2, -2, 1))
    expect(await read(ops.maximum(special(), floats(0, NaN, 0, 0)))).toEqual(Float32Array.of(NaN, NaN, 0, 1))
    expect(await read(ops.minimum(special(), floats(0, NaN, 0, 0)))).toEqual(Float32Array.of(NaN, NaN, -Infinity, 0))
    expect(await read(ops.max(special(), null))).toEqual(Float32Array.of(NaN))
    expect(await read(ops.min(special(), null))).toEqual(Float32Array.of(NaN))
    expect(await read(ops.round(special()))).toEqual(Float32Array.of(NaN, Infinity, -Infinity, 1))
    expect(await read(ops.sign(special()))).toEqual(Float32Array.of(NaN, 1, -1, 1))
    expect(await read(ops.argmax(special(), 0))).toEqual(Int32Array.of(0))
  })

  it.each([1, 2, 3, 5, 8, 17])('matrix products of %i columns', async (columns) => {
    const left = matrix(2, 3, [1, NaN, 2, 1, 1, 1])
    const found = (await read(
      ops.matmul(left, matrix(3, columns, new Array<number>(3 * columns).fill(1))),
    )) as Float32Array
    expect([...found]).toEqual([...new Array<number>(columns).fill(NaN), ...new Array<number>(columns).fill(3)])
    const infinite = (await read(
      ops.matmul(left, matrix(3, columns, new Array<number>(3 * columns).fill(Infinity))),
    )) as Float32Array
    expect([...infinite.slice(columns)]).toEqual(new Array<number>(columns).fill(Infinity))
  })

  it.each([1, 3, 4, 9])('convolutions and pools of %i channels', async (channels) => {
    const cells = Float32Array.from({ length: 3 * channels }, (_, i) => (i === 0 ? NaN : 1))
    const x = ops.constant({ dtype: 'float32', shape: [1, 3, channels], data: cells })
    const kernel = ops.full([1, channels, channels], 1, 'float32')
    const options = { strides: [1], padding: 'valid', dilations: [1] } as const
    const conv = (await read(ops.conv(x, kernel, { ...options, groups: 1 }))) as Float32Array
    expect([...conv.slice(0, channels)]).toEqual(new Array<number>(channels).fill(NaN))
    expect([...conv.slice(channels)]).toEqual(new Array<number>(2 * channels).fill(channels))
    const own = (await read(ops.depthwiseConv(x, ops.full([1, channels, 1], 1, 'float32'), options))) as Float32Array
    expect([...own]).toEqual([...cells])
    const pool = { size: [2], strides: [1], padding: 'valid' } as const
    for (const pooled of [ops.maxPool(x, pool), ops.averagePool(x, pool)]) {
      expect(((await read(pooled)) as Float32Array)[0]).toBeNaN()
    }
  })

  it('softmax of a row that is masked away altogether', async () => {
    expect(await read(ops.softmax(floats(-Infinity, -Infinity), 0))).toEqual(Float32Array.of(NaN, NaN))
    expect(await read(ops.softmax(floats(-1e9, -1e9), 0))).toEqual(Float32Array.of(0.5, 0.5))
  })
})

describe('dtypes', () => {
  it('float64 is computed as float32, and says so', async () => {
    const value = integers('float64', Float64Array.of(0.1))
    expect(value.dtype).toBe('float32')
    expect(ops.cast(value, 'float64').dtype).toBe('float32')
    expect(ops.full([1], 1, 'float64').dtype).toBe('float32')
    expect(await read(value)).toEqual(Float32Array.of(0.1))
  })

  it.each([
    ['float16', toFloat16, 1 / 3, 2 ** -11],
    ['bfloat16', toBfloat16, 1 / 3, 2 ** -8],
  ] as const)('%s is rounded after each operation', async (dtype, bits, third, tie) => {
    const one = integers(dtype, Uint16Array.of(bits(1)))
    const small = ops.full([1], tie, dtype)
    const sum = ops.add(one, small)
    expect(sum.dtype).toBe(dtype)
    // A tie goes to the even neighbour, which is 1, and stays there however often it is added.
    expect(await read(ops.add(sum, small))).toEqual(Uint16Array.of(bits(1)))
    expect(await read(ops.divide(one, ops.full([1], 3, dtype)))).toEqual(Uint16Array.of(bits(third)))
    expect(await read(ops.cast(floats(1e30), dtype))).toEqual(Uint16Array.of(bits(1e30)))
    for (const value of [6e-8, 3e-8, -2.5e-41, NaN, -0, 65519.9, 65520]) {
      expect(await read(ops.cast(floats(value), dtype)), String(value)).toEqual(
        Uint16Array.of(bits(Math.fround(value))),
      )
    }
  })

  it('int64 is held while it fits into int32, and refused beyond', async () => {
    const value = integers('int64', BigInt64Array.of(2n ** 31n - 1n, -5n))
    expect(await read(ops.add(value, ops.full([2], -1, 'int64')))).toEqual(BigInt64Array.of(2n ** 31n - 2n, -6n))
    expect(() => ops.add(value, ops.full([2], 1, 'int64'))).toThrow(RangeError)
    expect(() => ops.sum(ops.abs(ops.subtract(value, ops.full([2], 0, 'int64'))), null)).toThrow(RangeError)
    expect(() => integers('int64', BigInt64Array.of(2n ** 31n))).toThrow(RangeError)
    expect(() => integers('uint32', Uint32Array.of(2 ** 31))).toThrow(RangeError)
    expect(await read(ops.cast(value, 'int32'))).toEqual(Int32Array.of(2 ** 31 - 1, -5))
  })

  it('integers never pass through float32', async () => {
    const wide = integers('int32', Int32Array.of(16_777_217, 1))
    expect(await read(ops.sum(wide, null))).toEqual(Int32Array.of(16_777_218))
    expect(await read(ops.max(wide, null))).toEqual(Int32Array.of(16_777_217))
    const row = ops.reshape(wide, [1, 2])
    expect(await read(ops.matmul(row, ops.reshape(ops.full([2], 3, 'int32'), [2, 1])))).toEqual(
      Int32Array.of(50_331_654),
    )
    expect(await read(ops.power(ops.full([1], 3, 'int32'), ops.full([1], 19, 'int32')))).toEqual(
      Int32Array.of(1_162_261_467),
    )
    expect(await read(ops.multiply(integers('uint8', Uint8Array.of(200)), ops.full([1], 2, 'uint8')))).toEqual(
      Uint8Array.of(144),
    )
    expect(await read(ops.divide(wide, wide))).toEqual(Float32Array.of(1, 1))
    expect(() => ops.mod(wide, ops.full([2], 0, 'int32'))).toThrow(RangeError)
  })

  it('refuses what it has no numbers for, and mixtures', () => {
    expect(() => integers('complex64', Float32Array.of(1, 2))).toThrow(/complex64/)
    expect(() => integers('string', [Uint8Array.of(1)])).toThrow(/string/)
    expect(() => ops.add(floats(1), ops.full([1], 1, 'int32'))).toThrow(/cast explicitly/)
    expect(() => ops.add(ops.full([1], 1, 'bool'), ops.full([1], 1, 'bool'))).toThrow(/cast explicitly/)
    expect(() => ops.constant({ dtype: 'float32', shape: [3], data: Float32Array.of(1) })).toThrow(RangeError)
  })

  it('does not share memory with what it is given', async () => {
    const data = Float32Array.of(1, 2)
    const value = ops.constant({ dtype: 'float32', shape: [2], data })
    data.fill(9)
    expect(await read(value)).toEqual(Float32Array.of(1, 2))
  })
})

describe('lifetimes', () => {
  it('every operation lets go of what it made on the way, and a scope of all but its result', async () => {
    const { tf } = await startKernels()
    const before = tf.memory().numTensors
    const kept = ops.scope(() => {
      const x = floats(1, 2, 3, 4)
      const square = ops.reshape(x, [2, 2])
      const results = [
        ops.einsum('ab,bc->ac', square, square),
        ops.softmax(square, 0),
        ops.pad(
          square,
          [
            [1, 1],
            [0, 2],
          ],
          'reflect',
        ),
        ops.topK(square, 1)[0],
        ...ops.split(square, [1, 1], 0),
      ]
      return { list: results.slice(0, 2), map: new Map([['last', results.at(-1)]]) }
    })
    expect(tf.memory().numTensors).toBe(before + 3)
    for (const value of [...kept.list, ...kept.map.values()]) if (value !== undefined) ops.release(value)
    expect(tf.memory().numTensors).toBe(before)
  })

  it('keeps what is kept, and cleans up after an error', async () => {
    const { tf } = await startKernels()
    const before = tf.memory().numTensors
    let held: Value | undefined
    ops.scope(() => {
      held = ops.keep(floats(1))
    })
    expect(tf.memory().numTensors).toBe(before + 1)
    if (held !== undefined) ops.release(held)
    expect(() => ops.scope(() => ops.matmul(floats(1), floats(1)))).toThrow(RangeError)
    expect(tf.memory().numTensors).toBe(before)
  })

  it('scan holds one state at a time, and never lets go of what it did not make', async () => {
    const { tf } = await startKernels()
    const before = tf.memory().numTensors
    await ops.scope(async () => {
      const constant = floats(1)
      const initial = floats(0)
      let most = 0
      let steps = 0
      const { state, output } = ops.scan<readonly [Value, Value]>(
        ([row], [total, fixed]) => {
          most = Math.max(most, tf.memory().numTensors)
          const next = ops.add(ops.add(total, constant), row ?? initial)
          return { state: [next, steps++ === 0 ? constant : fixed], output: next }
        },
        [initial, initial],
        [ops.full([50, 1], 0, 'float32')],
        { backwards: false, outputs: 'all' },
      )
      // Outputs so far, state, constants and a few on the way: no step leaves anything else behind.
      expect(most).toBeLessThan(before + 60)
      const values = [state[0], state[1], initial, output].map((value) => read(value))
      const [last, fixed, first, all] = await Promise.all(values)
      expect([last, fixed, first]).toEqual([Float32Array.of(50), Float32Array.of(1), Float32Array.of(0)])
      expect((all as Float32Array).length).toBe(50)
    })
  })

  it('gives the same bits each time', async () => {
    const x = ops.constant({
      dtype: 'float32',
      shape: [64, 100],
      data: Float32Array.from(numbers(6400, (share) => share - 0.5)),
    })
    const once = async (): Promise<unknown> => read(ops.softmax(ops.matmul(x, ops.transpose(x, [1, 0])), 1))
    expect(await once()).toEqual(await once())
  })
})
