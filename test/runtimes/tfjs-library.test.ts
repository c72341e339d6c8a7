import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Kernels } from '../../src/ops/tfjs/backend.ts'
import { startKernels } from '../../src/ops/tfjs/backend.ts'
import { chainOperations } from '../../src/runtimes/chained-ops.ts'

let kernels: Kernels

beforeAll(async () => {
  kernels = await startKernels()
  chainOperations(kernels.tf)
})

describe('tensors as an application has them', () => {
  it('have every method that @tensorflow/tfjs adds', () => {
    const folder = new URL('../../node_modules/@tensorflow/tfjs-core/dist/public/chained_ops', import.meta.url)
    const files = readdirSync(folder).filter((file) => /^[a-z0-9_]+\.js$/.test(file) && !/_test|^register/.test(file))
    const letters = (name: string): string => name.replaceAll('_', '').toLowerCase()
    // Numeric suffixes and one misnamed file aside, files are called after the method.
    const methods = new Set(Object.getOwnPropertyNames(kernels.tf.Tensor.prototype).map(letters))
    const lacking = files.map((file) => letters(file.slice(0, -3))).filter((name) => !methods.has(name))
    expect(files.length).toBeGreaterThan(120)
    expect(lacking).toEqual([])
  })

  it('compute with them', () => {
    const { tf } = kernels
    const call = (tensor: object, name: string, ...args: readonly unknown[]): number[] => {
      const method = Reflect.get(tensor, name) as (...given: readonly unknown[]) => {
        dataSync(): ArrayLike<number>
        shape: number[]
      }
      return Array.from(method.apply(tensor, [...args]).dataSync())
    }
    tf.tidy(() => {
      const x = tf.tensor2d([
        [1, -2],
        [3, 4],
      ])
      expect(call(x, 'flatten')).toEqual([1, -2, 3, 4])
      expect(call(x, 'add', x)).toEqual([2, -4, 6, 8])
      expect(call(x, 'concat', x, 1)).toEqual([1, -2, 1, -2, 3, 4, 3, 4])
      expect(call(x, 'stack', [x])).toEqual([1, -2, 3, 4, 1, -2, 3, 4])
      expect(
        call(
          x,
          'where',
          tf.tensor2d(
            [
              [1, 0],
              [0, 1],
            ],
            [2, 2],
            'bool',
          ),
          tf.zerosLike(x),
        ),
      ).toEqual([1, 0, 0, 4])
      expect(call(x, 'as2D', 1, 4)).toEqual([1, -2, 3, 4])
      expect(call(x, 'toInt')).toEqual([1, -2, 3, 4])
    })
    const gone = tf.scalar(1)
    gone.dispose()
    expect(() => call(gone, 'neg')).toThrow(/disposed/)
  })
})

describe('layers of tfjs-layers run on these kernels', async () => {
  const { layers: make, sequential } = await import('@tensorflow/tfjs-layers')
  type Layer = Parameters<ReturnType<typeof sequential>['add']>[0]
  const first = { batchInputShape: [null, 5, 5, 2] }
  const steps = { batchInputShape: [null, 5, 3] }
  const MODELS: Readonly<Record<string, () => readonly Layer[]>> = {
    lstm: () => [make.lstm({ units: 4, returnSequences: true, ...steps }), make.gru({ units: 3 })],
    bidirectional: () => [make.bidirectional({ layer: make.simpleRNN({ units: 4 }), mergeMode: 'concat', ...steps })],
    timeDistributed: () => [make.timeDistributed({ layer: make.dense({ units: 3 }), ...steps })],
    embedding: () => [
      make.embedding({ inputDim: 10, outputDim: 4, maskZero: true, batchInputShape: [null, 6] }),
      make.lstm({ units: 3 }),
    ],
    convolutions: () => [
      make.conv2dTranspose({ filters: 3, kernelSize: 3, strides: 2, padding: 'same', ...first }),
      make.upSampling2d({ size: [2, 2], interpolation: 'bilinear' }),
      make.separableConv2d({ filters: 2, kernelSize: 3 }),
      make.depthwiseConv2d({ kernelSize: 2, dilationRate: 2 }),
    ],
    normalisation: () => [
      make.batchNormalization(first),
      make.layerNormalization(),
      make.prelu(),
      make.elu(),
      make.leakyReLU(),
    ],
    pooling: () => [
      make.maxPooling2d({ ...first, padding: 'same' }),
      make.averagePooling2d({}),
      make.globalMaxPooling2d({}),
    ],
    shapes: () => [
      make.zeroPadding2d(first),
      make.permute({ dims: [3, 1, 2] }),
      make.flatten(),
      make.repeatVector({ n: 2 }),
    ],
    volumes: () => [
      make.conv3d({ filters: 2, kernelSize: 2, batchInputShape: [null, 4, 4, 4, 2] }),
      make.maxPooling3d({}),
    ],
    convLstm: () => [make.convLstm2d({ filters: 2, kernelSize: 3, batchInputShape: [null, 3, 5, 5, 2] })],
  }

  it.each(Object.keys(MODELS))('%s: as on the cpu kernels, and nothing is left behind', async (name) => {
    const { tf } = kernels
    const before = tf.memory().numTensors
    const model = sequential({ layers: [...(MODELS[name]?.() ?? [])] })
    const [, ...shape] = model.inputs[0]?.shape ?? []
    const sizes = [2, ...shape.map((dim) => dim ?? 1)]
    const run = (): number[] => {
      const input =
        name === 'embedding' ? tf.randomUniform(sizes, 0, 9, 'int32', 3) : tf.randomNormal(sizes, 0, 1, 'float32', 3)
      const output = model.predict(input)
      return Array.isArray(output) ? [] : Array.from(output.dataSync())
    }
    const found = tf.tidy(run)
    expect(found.length).toBeGreaterThan(0)
    expect(tf.tidy(run)).toEqual(found)
    await tf.setBackend('cpu')
    const wanted = tf.tidy(run)
    await tf.setBackend('wasm')
    found.forEach((value, i) => {
      expect(value).toBeCloseTo(wanted[i] ?? NaN, 5)
    })
    model.dispose()
    // tfjs-layers holds on to a few scalars of its own, once per process.
    expect(tf.memory().numTensors - before).toBeLessThanOrEqual(3)
  })
})
