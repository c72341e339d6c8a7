import { describe, expect, it } from 'vitest'
import type { Ops } from '../../src/ops/ops.ts'
import { referenceOps } from '../../src/ops/reference/reference.ts'
import { startTfjsOps } from '../../src/ops/tfjs/ops.ts'

describe.each<[string, () => Promise<Ops>]>([
  ['the reference', () => Promise.resolve(referenceOps)],
  ['TF.js kernels', () => startTfjsOps()],
])('what is peeked at is what is read: %s', (_, start) => {
  it.each([
    { dtype: 'int32', shape: [3], data: Int32Array.of(3, -1, 2 ** 31 - 1) },
    { dtype: 'bool', shape: [], data: Uint8Array.of(1) },
    { dtype: 'float32', shape: [2, 1], data: Float32Array.of(0.5, -2) },
  ] as const)('$dtype', async (tensor) => {
    const ops = await start()
    const value = ops.constant(tensor)
    const read = await ops.read(value)
    expect(ops.peek?.(value)).toEqual(read)
    expect([...read.data].map(Number)).toEqual([...tensor.data])
  })
})
