import { describe, expect, it } from 'vitest'
import type { Value } from '../../../src/ops/ops.ts'
import { createRecording, Operand, type RecordedCall } from '../../../src/ops/trace/record.ts'
import { SizeError, unified, type Size } from '../../../src/ops/trace/symbols.ts'

const SAMPLES = [
  [37, 101],
  [41, 131],
  [47, 173],
] as const

/** A number of one call as a function of two sizes, unified over three recordings. */
function sizeOf(number: (batch: number, steps: number) => number): unknown {
  const recordings = SAMPLES.map(([batch, steps]): readonly RecordedCall[] => [
    { place: 0, op: 'input', args: ['x'], outputs: [{ shape: [batch, steps, 4], dtype: 'float32' }] },
    { place: 1, op: 'full', args: [[number(batch, steps)], 0, 'float32'], outputs: [{ shape: [], dtype: 'float32' }] },
  ])
  return (unified(recordings)[1]?.args[0] as readonly Size[])[0]
}

const batch = { kind: 'dim', of: new Operand(0, 0), axis: 0 }
const steps = { kind: 'dim', of: new Operand(0, 0), axis: 1 }

it.each([
  ['a constant', () => 7, 7],
  ['a size', (b: number) => b, batch],
  ['a multiple', (_: number, t: number) => 3 * t, { kind: 'product', left: steps, right: 3 }],
  ['a neighbour', (_: number, t: number) => t - 1, { kind: 'sum', left: steps, right: -1 }],
  ['a rest', (_: number, t: number) => 200 - t, { kind: 'difference', left: 200, right: steps }],
  ['a product', (b: number, t: number) => b * t, { kind: 'product', left: batch, right: steps }],
  ['a sum', (b: number, t: number) => b + t, { kind: 'sum', left: batch, right: steps }],
] as const)('finds %s', (_, number, expected) => {
  expect(sizeOf(number)).toEqual(expected)
})

it('divides products, not their factors', () => {
  const recordings = [2, 6, 10].map((factor, i): readonly RecordedCall[] => {
    const [b, t] = [(SAMPLES[i]?.[0] ?? 0) * factor, (SAMPLES[i]?.[1] ?? 0) * 2]
    return [
      { place: 0, op: 'input', args: ['x'], outputs: [{ shape: [b, t], dtype: 'float32' }] },
      { place: 1, op: 'full', args: [[(b * t) / 4], 0, 'float32'], outputs: [{ shape: [], dtype: 'float32' }] },
    ]
  })
  const [size] = unified(recordings)[1]?.args[0] as readonly Size[]
  expect(size).toMatchObject({ kind: 'quotient', left: { kind: 'product' }, right: 4 })
})

it('refuses what is no arithmetic of sizes, other operations, and other constants', () => {
  expect(() => sizeOf((b) => Math.ceil(b / 3))).toThrow(SizeError)
  const one: RecordedCall = { place: 0, op: 'scalar', args: [1, 'int32'], outputs: [{ shape: [], dtype: 'int32' }] }
  expect(() => unified([[one], [{ ...one, op: 'full' }]])).toThrow(SizeError)
  expect(() => unified([[one], [one, one]])).toThrow(SizeError)
  const table = (length: number): RecordedCall => {
    const tensor = { dtype: 'int32', shape: [length], data: new Int32Array(length) } as const
    return { place: 0, op: 'constant', args: [], outputs: [tensor], tensor }
  }
  expect(() => unified([[table(2)], [table(3)]])).toThrow(SizeError)
})

it('records values without elements', async () => {
  const { ops, calls, input } = createRecording()
  const x = input('x', { shape: [2, 3], dtype: 'float32' })
  const sum = ops.add(x, ops.scalar(1, 'float32'))
  expect(sum.shape).toEqual([2, 3])
  expect(calls.map(({ op }) => op)).toEqual(['input', 'scalar', 'add'])
  expect(ops.peek).toBeUndefined()
  await expect(ops.read(sum)).rejects.toThrow('computes nothing')
  expect(() => ops.reshape(x, [4])).toThrow(RangeError)
})

describe('a loop', () => {
  const options = { backwards: false, outputs: 'all' } as const
  const form = { shape: [3], dtype: 'float32' } as const

  /** `state * 2 * weight + row`, the weight read within. */
  function recorded(batch: number, steps: number): readonly RecordedCall[] {
    const { ops, calls, input, variable } = createRecording()
    const x = input('x', { shape: [steps, batch, 3], dtype: 'float32' })
    const { state } = ops.scan(
      ([row = x], [sum = x]) => {
        const weight = ops.multiply(variable('w', form), ops.scalar(2, 'float32'))
        const next = ops.add(ops.multiply(sum, weight), row)
        return { state: [next], output: next }
      },
      [ops.full([batch, 3], 0, 'float32')],
      [x],
      options,
    )
    ops.negative(state[0] ?? x)
    return calls
  }

  it('is one call, whatever its length; what does not change with its steps comes before', () => {
    const calls = unified(SAMPLES.map(([batch, steps]) => recorded(batch, steps)))
    expect(calls.map(({ op }) => op)).toEqual([
      ...['input', 'full', 'variable', 'scalar', 'multiply', 'full', 'scan', 'negative'],
    ])
    const loop = calls.find(({ op }) => op === 'scan')
    expect(loop?.body?.calls.map(({ op }) => op)).toEqual(['step', 'multiply', 'add'])
    expect(loop?.outputs.map(({ shape }) => shape)).toEqual([
      [-1, 3],
      [-1, -1, 3],
    ])
  })

  it('is refused where its state becomes another, where it has no steps, and where sequences differ in length', () => {
    const { ops, input } = createRecording()
    const x = input('x', { shape: [5, 3], dtype: 'float32' })
    const grows = () =>
      ops.scan((_, [s = x]) => ({ state: [ops.concatenate([s, s], 0)], output: s }), [x], [x], options)
    expect(grows).toThrow('begins with float32[5, 3] and goes on with float32[10, 3]')
    const over = (...lengths: readonly number[]) => {
      const sequences = lengths.map((length) => input('y', { shape: [length], dtype: 'float32' }))
      return () => ops.scan((_, state: readonly Value[]) => ({ state, output: x }), [], sequences, options)
    }
    expect(over(0)).toThrow('no steps')
    expect(over(3, 4)).toThrow('3, 4 rows')
    expect(over()).toThrow(RangeError)
  })
})
