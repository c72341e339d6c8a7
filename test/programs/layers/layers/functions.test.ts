import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../../../../src/formats/format.ts'
import { costOps } from '../../../../src/ops/reference/cost.ts'
import type { Ops } from '../../../../src/ops/ops.ts'
import { referenceOps } from '../../../../src/ops/reference/reference.ts'
import { startTfjsOps } from '../../../../src/ops/tfjs/ops.ts'
import { readProgram } from '../../../../src/programs/layers/dialects/read.ts'
import { kerasLayers } from '../../../../src/programs/layers/registry.ts'
import { createRunner } from '../../../../src/programs/layers/run.ts'
import type { Tensor } from '../../../../src/tensor/tensor.ts'

/** One recorded call of an operation on inputs `x0`, `x1`, ..., as Keras 3 writes it; a pair goes as one argument. */
function run(
  name: string,
  config: JsonObject,
  inputs: readonly Tensor[],
  ops: Ops = referenceOps,
  { isPair = false, before = null }: { readonly isPair?: boolean; readonly before?: string | null } = {},
): Promise<ReadonlyMap<string, Tensor>> {
  const layers: Json[] = inputs.map(({ dtype, shape }, i) => ({
    class_name: 'InputLayer',
    name: `x${i}`,
    config: { batch_shape: [...shape], dtype, name: `x${i}` },
    inbound_nodes: [],
  }))
  const tensor = (layer: string): Json => ({
    class_name: '__keras_tensor__',
    config: { shape: [], dtype: 'float32', keras_history: [layer, 0, 0] },
  })
  const operation = (className: string, layer: string, settings: JsonObject, node: Json): Json => ({
    module: 'keras.src.ops.numpy',
    class_name: className,
    registered_name: className,
    name: layer,
    config: { name: layer, ...settings },
    inbound_nodes: [node],
  })
  const last = `x${inputs.length - 1}`
  const tensors = inputs.map((_, i) => tensor(before !== null && `x${i}` === last ? 'before' : `x${i}`))
  const node: Json = { args: isPair ? [tensors] : tensors, kwargs: {} }
  const topology: JsonObject = {
    module: 'keras.src.models.functional',
    class_name: 'Functional',
    config: {
      name: 'm',
      layers: [
        ...layers,
        ...(before === null ? [] : [operation(before, 'before', {}, { args: [tensor(last)], kwargs: {} })]),
        operation(name, 'op', config, node),
      ],
      input_layers: inputs.map((_, i) => [`x${i}`, 0, 0]),
      output_layers: [['op', 0, 0]],
    },
  }
  const { program } = readProgram({ kind: 'layers', dialect: 'keras3', topology }, kerasLayers)
  const runner = createRunner(ops, { program, variables: [], findings: [], unknown: [] }, kerasLayers)
  return runner.run(new Map(inputs.map((tensor, i) => [`x${i}`, tensor])))
}

const floats = (shape: readonly number[]): Tensor => ({
  dtype: 'float32',
  shape,
  data: new Float32Array(shape.reduce((a, b) => a * b, 1)),
})
const whole = (data: readonly number[]): Tensor => ({
  dtype: 'int32',
  shape: [data.length],
  data: Int32Array.from(data),
})
const long: Tensor = { dtype: 'int64', shape: [2], data: BigInt64Array.of(1n, 2n) }

describe('functions that are refused by name', () => {
  it.each<[string, string, JsonObject, readonly Tensor[], string]>([
    ['singular vectors', 'SVD', { compute_uv: true }, [floats([2, 3, 3])], 'signs of singular vectors'],
    ['singular values of a large matrix', 'SVD', { compute_uv: false }, [floats([40, 33])], 'allowed: 32'],
    ['correlations of a batch', 'Corrcoef', {}, [floats([2, 3, 4])], 'two axes'],
    ['bits of 64', 'BitwiseAnd', {}, [long, long], 'bits of int64'],
    ['a sparse count', 'Bincount', { sparse: true }, [whole([1, 2])], 'sparse'],
    ['a Fourier transform of great length', 'RFFT', {}, [floats([1, 6000])], 'allowed: 16777216'],
  ])('%s', async (_, name, config, inputs, message) => {
    await expect(run(name, config, inputs)).rejects.toMatchObject({ code: 'unsupported-operation' })
    await expect(run(name, config, inputs)).rejects.toThrow(message)
  })

  it.each(['Bincount', 'Nonzero'])('%s, where nobody has the numbers', async (name) => {
    await expect(run(name, {}, [whole([1, 2])], costOps())).rejects.toThrow('depends on the numbers')
  })

  it.each<[string, string, readonly Tensor[], boolean]>([
    ['a number below 0 is counted', 'Bincount', [whole([1, -2])], false],
    ['a pair has three parts', 'FFT', [floats([4]), floats([4]), floats([4])], true],
  ])('%s: the model contradicts itself', async (_, name, inputs, isPair) => {
    await expect(run(name, {}, inputs, referenceOps, { isPair })).rejects.toMatchObject({ code: 'malformed' })
  })
})

describe('a loss right behind a sigmoid or softmax', () => {
  const column = (...data: readonly number[]): Tensor => ({
    dtype: 'float32',
    shape: [1, data.length],
    data: Float32Array.from(data),
  })
  const flags = column(0, 1)
  const label: Tensor = { dtype: 'int32', shape: [1], data: Int32Array.of(1) }

  it.each<[string, string, Tensor, number]>([
    ['BinaryCrossentropy', 'Sigmoid', flags, Math.log1p(Math.exp(2))],
    ['CategoricalCrossentropy', 'Softmax', flags, Math.log1p(Math.exp(3))],
    ['SparseCategoricalCrossentropy', 'Softmax', label, Math.log1p(Math.exp(3))],
  ])('is %s of %s where no probability is cut', async (name, before, target, wanted) => {
    const [found] = (await run(name, {}, [target, column(2, -1)], referenceOps, { before })).values()
    expect(Number(found?.data[0])).toBeCloseTo(wanted, 12)
  })
  it.each<[string, string, Tensor, JsonObject]>([
    ['BinaryCrossentropy', 'Sigmoid', flags, {}],
    ['BinaryCrossentropy', 'Sigmoid', flags, { from_logits: true }],
    ['CategoricalCrossentropy', 'Softmax', flags, {}],
    ['SparseCategoricalCrossentropy', 'Softmax', label, {}],
  ])('is refused as %s of %s where Keras gives another number: %#', async (name, before, target, config) => {
    const numbers = config['from_logits'] === true ? column(2, -1) : column(30, -30)
    for (const ops of [referenceOps, await startTfjsOps()]) {
      const running = run(name, config, [target, numbers], ops, { before })
      await expect(running).rejects.toThrow('Keras takes the numbers before it')
    }
  })
})
