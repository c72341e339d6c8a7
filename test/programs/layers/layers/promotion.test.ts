import { beforeAll, describe, expect, it } from 'vitest'
import type { Ops } from '../../../../src/ops/ops.ts'
import { referenceOps } from '../../../../src/ops/reference/reference.ts'
import { startTfjsOps } from '../../../../src/ops/tfjs/ops.ts'
import { commonDType, promoting } from '../../../../src/programs/layers/layers/promotion.ts'
import type { DType } from '../../../../src/tensor/dtype.ts'

/** From `keras.src.backend.common.dtypes.result_type` of Keras 3.15. */
const TYPES: readonly (readonly [DType, DType, DType])[] = [
  ['int64', 'float32', 'float32'],
  ['bool', 'float32', 'float32'],
  ['int64', 'float16', 'float16'],
  ['float16', 'bfloat16', 'float32'],
  ['int32', 'int64', 'int64'],
  ['uint8', 'int8', 'int16'],
  ['bool', 'uint8', 'uint8'],
]

describe('operands of two types', () => {
  it.each(TYPES)('%s and %s meet in %s', (a, b, both) => {
    expect([commonDType(a, b), commonDType(b, a)]).toEqual([both, both])
  })

  let kernels: Ops
  beforeAll(async () => {
    kernels = await startTfjsOps()
  })
  it.each(['reference', 'kernels'])('are cast by every operation that takes several, on the %s', async (which) => {
    const plain = which === 'reference' ? referenceOps : kernels
    const ops = promoting(plain)
    const counts = ops.constant({ dtype: 'int64', shape: [1, 2], data: BigInt64Array.of(1n, 3n) })
    const kernel = ops.constant({ dtype: 'float32', shape: [2, 1], data: Float32Array.of(0.5, 0.25) })
    const row = ops.constant({ dtype: 'float32', shape: [1, 2], data: Float32Array.of(0.5, 0.25) })
    expect(() => plain.matmul(counts, kernel)).toThrow(TypeError)
    const results = [
      ops.matmul(counts, kernel),
      ops.einsum('ab,bc->ac', counts, kernel),
      ops.add(row, counts),
      ops.where(ops.greater(counts, row), counts, row),
      ops.concatenate([counts, row], -1),
      ops.stack([counts, row], 0),
    ]
    const read = await Promise.all(results.map((value) => ops.read(value)))
    expect(results.map(({ dtype }, i) => [dtype, ...(read[i]?.data as Float32Array)])).toEqual([
      ['float32', 1.25],
      ['float32', 1.25],
      ['float32', 1.5, 3.25],
      ['float32', 1, 3],
      ['float32', 1, 3, 0.5, 0.25],
      ['float32', 1, 3, 0.5, 0.25],
    ])
  })
})
