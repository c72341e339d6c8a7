import { readFileSync } from 'node:fs'
import type { Ops, Value } from '../../src/ops/ops.ts'
import type { DType } from '../../src/tensor/dtype.ts'
import { isDType, isFloating } from '../../src/tensor/dtype.ts'
import type { Tensor } from '../../src/tensor/tensor.ts'

/** One case of `test/fixtures/ops/*.json`, as tools/ops/README.md describes them. */
export interface OpCase {
  readonly op: string
  readonly name: string
  readonly tags: readonly string[]
  readonly inputs: readonly StoredTensor[]
  readonly args: readonly unknown[]
  readonly outputs?: readonly StoredTensor[]
  readonly throws?: true
}

export interface StoredTensor {
  readonly dtype: string
  readonly shape: readonly number[]
  readonly data: readonly (number | string)[]
}

const FILES = ['elementwise', 'reductions', 'spatial', 'shapes']

export function opCases(): readonly OpCase[] {
  return FILES.flatMap((file) => {
    const text = readFileSync(new URL(`../fixtures/ops/${file}.json`, import.meta.url), 'utf8')
    return JSON.parse(text) as OpCase[]
  })
}

export function numbers(stored: StoredTensor): number[] {
  return stored.data.map(Number)
}

export function toTensor(stored: StoredTensor): Tensor {
  const dtype = dtypeOf(stored)
  return { dtype, shape: stored.shape, data: elements(dtype, numbers(stored)) }
}

function dtypeOf({ dtype }: StoredTensor): DType {
  if (!isDType(dtype)) throw new Error(`fixture dtype ${dtype}`)
  return dtype
}

function elements(dtype: DType, data: number[]): Tensor['data'] {
  if (isFloating(dtype)) return Float32Array.from(data)
  if (dtype === 'int8') return Int8Array.from(data)
  return dtype === 'int32' ? Int32Array.from(data) : Uint8Array.from(data)
}

/** Calls the operation of a case and gives its results in order. */
export function callCase(ops: Ops, { op, inputs, args }: OpCase): readonly Value[] {
  const values = inputs.map((stored) => ops.constant(toTensor(stored)))
  if (op === 'scan') return leakySum(ops, values)
  const call = Reflect.get(ops, op) as (...given: unknown[]) => Value | readonly Value[]
  const result = call.apply(
    ops,
    args.map((arg) => fill(arg, values)),
  )
  return Array.isArray(result) ? (result as readonly Value[]) : [result as Value]
}

function fill(arg: unknown, values: readonly Value[]): unknown {
  if (Array.isArray(arg)) return arg.map((item) => fill(item, values))
  if (typeof arg === 'string' && /^-?Infinity$/.test(arg)) return Number(arg)
  if (typeof arg === 'object' && arg !== null && 'input' in arg) return values[arg.input as number]
  return arg
}

function leakySum(ops: Ops, [x, start]: readonly Value[]): readonly Value[] {
  if (x === undefined || start === undefined) throw new Error('scan needs two inputs')
  const half = ops.scalar(0.5, 'float32')
  const { state, output } = ops.scan<readonly [Value]>(
    ([row], [s]) => {
      if (row === undefined) throw new Error('no row')
      const next = ops.add(ops.multiply(s, half), row)
      return { state: [next], output: ops.multiply(next, row) }
    },
    [start],
    [x],
    { backwards: false, outputs: 'all' },
  )
  return [state[0], output]
}
