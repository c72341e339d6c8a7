import { describe, expect, it } from 'vitest'
import { startKernels } from '../../../src/ops/tfjs/backend.ts'
import type { Value } from '../../../src/ops/ops.ts'
import { startTfjsOps } from '../../../src/ops/tfjs/ops.ts'
import type { Tensor } from '../../../src/tensor/tensor.ts'
import { elementCount } from '../../../src/tensor/tensor.ts'
import { NATIVE_VARIABLE, loadNative } from '../../../src/ops/tfjs/native.ts'

describe('what the wasm kernels get wrong, and is computed elsewhere', async () => {
  const { tf, id, mended } = await startKernels()
  const values = (tensor: { dataSync(): ArrayLike<number> }): number[] => Array.from(tensor.dataSync())

  it('runs on wasm, one thread', async () => {
    expect(id).toBe('wasm')
    expect(tf.getBackend()).toBe('wasm')
    const wasm = await import('@tensorflow/tfjs-backend-wasm')
    expect(wasm.getThreadsCount()).toBe(1)
    expect((await startKernels({ nativeTensorflow: 'auto' })).id).toBe('wasm')
  })

  // Each of these fails once TF.js mends the kernel: then the entry in MENDED_ON_WASM can go.
  it.each([
    ['sign', () => values(tf.sign([NaN, 1e-8])), [NaN, 1]],
    ['log1p', () => values(tf.log1p([1e-8])), [Math.fround(1e-8)]],
    ['sin', () => values(tf.sin([-1e-8])), [-Math.fround(1e-8)]],
    ['cos', () => values(tf.cos([1e30])), [Math.fround(Math.cos(Math.fround(1e30)))]],
    ['softplus', () => values(tf.softplus([-14])), [Math.fround(Math.log1p(Math.exp(-14)))]],
    ['maximum', () => values(tf.maximum([1, NaN], [NaN, 1])), [NaN, NaN]],
    ['minimum', () => values(tf.minimum([1, NaN], [NaN, 1])), [NaN, NaN]],
    ['mod', () => values(tf.mod([-1], [Infinity])), [Infinity]],
    ['clip', () => values(tf.clipByValue([NaN], 0, 1)), [NaN]],
  ])('%s', (name, compute, right) => {
    expect(mended.has(name)).toBe(true)
    expect(compute()).not.toEqual(right)
  })

  it.each([
    ['casts to booleans', () => values(tf.cast([0, 0.5, -2], 'bool')), [0, 1, 1]],
    ['integers between bounds', () => values(tf.clipByValue(tf.tensor([-5, 0, 5], [3], 'int32'), -1, 2)), [-1, 0, 2]],
    ['texts that are equal', () => values(tf.equal(tf.tensor(['a', 'b']), tf.tensor(['a', 'c']))), [1, 0]],
    ['ones in floats', () => values(tf.oneHot(tf.tensor([1, 0], [2], 'int32'), 2, 1, 0, 'float32')), [0, 1, 1, 0]],
    [
      'choice among booleans',
      () =>
        values(
          tf.where(tf.tensor([1, 0], [2], 'bool'), tf.tensor([1, 1], [2], 'bool'), tf.tensor([0, 0], [2], 'bool')),
        ),
      [1, 0],
    ],
    [
      'a transposed product with a bias',
      () =>
        values(
          tf.fused.matMul({
            a: tf.tensor2d([1, 2, 3, 4], [2, 2]),
            b: tf.tensor2d([1, 0, 0, 1, 1, 1], [3, 2]),
            transposeB: true,
            bias: tf.tensor1d([10, 20, 30]),
          }),
        ),
      [11, 22, 33, 13, 24, 37],
    ],
    ['every other integer', () => values(tf.stridedSlice(tf.tensor([1, 2, 3], [3], 'int32'), [0], [3], [2])), [1, 3]],
    [
      'places of maxima below 0',
      () =>
        values(
          tf.maxPoolWithArgmax(tf.tensor4d([-4, -1, -2, -3], [1, 2, 2, 1]), 2, 2, 'valid')['indexes'] ?? tf.scalar(0),
        ),
      [1],
    ],
  ])('takes the cpu kernels where those of wasm are wrong for a type: %s', (_, compute, right) => {
    expect(compute()).toEqual(right)
  })

  it('takes the cpu kernels where those of wasm are wrong in whole', async () => {
    const { borrowed } = await startKernels()
    const ops = await startTfjsOps()
    const shaped = (shape: readonly number[]): Tensor => {
      const data = Float32Array.from({ length: elementCount(shape) }, (_, i) => Math.sin(i * 1.7) * 4)
      return { dtype: 'float32', shape, data }
    }
    const read = async (value: Value): Promise<number[]> => [...((await ops.read(value)).data as Float32Array)]
    const close = (found: readonly number[], wanted: readonly number[]): void => {
      expect(found.length).toBe(wanted.length)
      found.forEach((value, i) => {
        expect(value).toBeCloseTo(wanted[i] ?? NaN, 4)
      })
    }
    const [x, kernel] = [shaped([1, 3, 4, 5, 2]), shaped([2, 2, 2, 3, 2])]
    const theirs = tf.conv3dTranspose(
      tf.tensor5d(x.data as Float32Array, [1, 3, 4, 5, 2]),
      tf.tensor5d(kernel.data as Float32Array, [2, 2, 2, 3, 2]),
      [1, 6, 8, 10, 3],
      2,
      'same',
    )
    const options = { strides: [2, 2, 2], padding: 'same', dilations: [1, 1, 1], outputPadding: null } as const
    close(values(theirs), await read(ops.convTranspose(ops.constant(x), ops.constant(kernel), options)))
    const pooled = tf.maxPool3d(tf.tensor5d(x.data as Float32Array, [1, 3, 4, 5, 2]), 2, 2, 'same')
    close(
      values(pooled),
      await read(ops.maxPool(ops.constant(x), { size: [2, 2, 2], strides: [2, 2, 2], padding: 'same' })),
    )
    expect(borrowed).toEqual(expect.arrayContaining(['Conv3DBackpropInputV2', 'MaxPool3D']))
  })

  it('lets the cpu kernels add biases of a rank that those of wasm refuse', async () => {
    await startKernels()
    const x = tf.tensor4d([1, 2, 3, 4], [1, 2, 2, 1])
    const filter = tf.tensor4d([1, -1], [1, 1, 1, 2])
    const fused = (bias: ReturnType<typeof tf.tensor>) =>
      values(tf.fused.conv2d({ x, filter, strides: 1, pad: 'valid', bias, activation: 'relu' }))
    expect(fused(tf.tensor4d([0.5, 3.5], [1, 1, 1, 2]))).toEqual([1.5, 2.5, 2.5, 1.5, 3.5, 0.5, 4.5, 0])
    expect(fused(tf.tensor1d([0.5, 3.5]))).toEqual([1.5, 2.5, 2.5, 1.5, 3.5, 0.5, 4.5, 0])
  })

  it('reverses booleans within their own bytes', async () => {
    const { borrowed } = await startKernels()
    // The kernel of wasm writes beyond them, and into whatever lies there.
    expect(borrowed).toContain('Reverse')
    const bits = Array.from({ length: 64 }, (_, i) => i % 3 === 0)
    const neighbours = Array.from({ length: 8 }, (_, i) => tf.tensor1d(new Float32Array(64).fill(i)))
    const reversed = tf.reverse(tf.tensor1d(bits, 'bool'))
    expect(Array.from(reversed.dataSync(), Boolean)).toEqual(bits.toReversed())
    for (const [i, neighbour] of neighbours.entries()) expect(values(neighbour)).toEqual(Array(64).fill(i))
    for (const tensor of [reversed, ...neighbours]) tensor.dispose()
  })

  it('borrows the cpu kernels that it lacks, one by one', async () => {
    const { borrowed } = await startKernels()
    expect(borrowed).toContain('Einsum')
    const before = tf.memory()
    const product = tf.tidy(() => tf.einsum('ij,jk->ik', tf.tensor2d([[1, 2]]), tf.tensor2d([[3], [4]])))
    expect(values(product)).toEqual([11])
    product.dispose()
    expect(tf.memory()).toEqual(before)
    expect(tf.getBackend()).toBe('wasm')
  })
})

it('says why there is no native TensorFlow, and goes on without', async () => {
  const { tf } = await startKernels()
  const before = process.env[NATIVE_VARIABLE]
  try {
    process.env[NATIVE_VARIABLE] = '/nowhere'
    expect(await loadNative(tf)).toEqual({ reason: expect.stringContaining('/nowhere') as string })
  } finally {
    if (before === undefined) Reflect.deleteProperty(process.env, NATIVE_VARIABLE)
    else process.env[NATIVE_VARIABLE] = before
  }
  expect(tf.getBackend()).toBe('wasm')
})
