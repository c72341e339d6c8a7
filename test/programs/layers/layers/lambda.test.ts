import { beforeAll, describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../../../../src/formats/format.ts'
import type { Ops } from '../../../../src/ops/ops.ts'
import { startTfjsOps } from '../../../../src/ops/tfjs/ops.ts'
import { readProgram } from '../../../../src/programs/layers/dialects/read.ts'
import { kerasLayers } from '../../../../src/programs/layers/registry.ts'
import { createRunner } from '../../../../src/programs/layers/run.ts'
import type { Tensor } from '../../../../src/tensor/tensor.ts'

/** Models as tf_keras 2.21 writes them: `tf.*` calls become TFOpLambda, `x[...]` SlicingOpLambda. */
let ops: Ops
beforeAll(async () => {
  ops = await startTfjsOps()
})

const x: Tensor = { dtype: 'float32', shape: [2, 3], data: Float32Array.of(1, -2, 3, -4, 5, -6) }

async function called(className: string, name: string, kwargs: Record<string, Json>): Promise<number[]> {
  const layer: JsonObject = {
    class_name: className,
    name: 'op',
    config: { name: 'op', trainable: true, dtype: 'float32', function: name },
    inbound_nodes: [['x', 0, 0, kwargs]],
  }
  const topology: JsonObject = {
    class_name: 'Functional',
    config: {
      name: 'm',
      layers: [
        {
          class_name: 'InputLayer',
          name: 'x',
          config: { batch_input_shape: [null, 3], dtype: 'float32', name: 'x' },
          inbound_nodes: [],
        },
        layer,
      ],
      input_layers: [['x', 0, 0]],
      output_layers: [['op', 0, 0]],
    },
  }
  const { program } = readProgram({ kind: 'layers', dialect: 'keras2', topology }, kerasLayers)
  const runner = createRunner(ops, { program, variables: [], findings: [], unknown: [] }, kerasLayers)
  const [out] = (await runner.run(new Map([['x', x]]))).values()
  return Array.from(out?.data ?? [], Number)
}

describe('TFOpLambda', () => {
  it.each([
    ['math.multiply', { y: 2, name: null }, [2, -4, 6, -8, 10, -12]],
    ['__operators__.add', { y: 0.5, name: null }, [1.5, -1.5, 3.5, -3.5, 5.5, -5.5]],
    ['math.subtract', { y: ['x', 0, 0], name: null }, [0, 0, 0, 0, 0, 0]],
    ['math.reduce_sum', { axis: 1 }, [2, -5]],
    ['math.reduce_mean', { axis: 0, keepdims: true }, [-1.5, 1.5, -1.5]],
    ['nn.relu', {}, [1, 0, 3, 0, 5, 0]],
    ['math.l2_normalize', { axis: -1, epsilon: 256 }, [0.0625, -0.125, 0.1875, -0.25, 0.3125, -0.375]],
    ['compat.v1.squeeze', { axis: null }, [1, -2, 3, -4, 5, -6]],
    ['compat.v1.transpose', { perm: [1, 0] }, [1, -4, -2, 5, 3, -6]],
    ['math.abs', {}, [1, 2, 3, 4, 5, 6]],
    ['reshape', { shape: [-1, 1] }, [1, -2, 3, -4, 5, -6]],
    ['clip_by_value', { clip_value_min: -1, clip_value_max: 2 }, [1, -1, 2, -1, 2, -1]],
    ['cast', { dtype: 'int32' }, [1, -2, 3, -4, 5, -6]],
    ['gather', { indices: [2, 0], axis: 1 }, [3, 1, -6, -4]],
  ] as const)('tf.%s', async (name, kwargs, expected) => {
    expect(await called('TFOpLambda', name, { ...kwargs })).toEqual(expected)
  })

  it('refuses functions it does not know, by name', async () => {
    await expect(called('TFOpLambda', 'io.read_file', {})).rejects.toMatchObject({
      code: 'unsupported-operation',
      place: { layer: 'op' },
    })
  })
})

describe('SlicingOpLambda', () => {
  const all = { start: null, stop: null, step: null }
  it.each([
    [
      [all, 1],
      [-2, 5],
    ],
    [
      [all, { start: 1, stop: null, step: null }],
      [-2, 3, 5, -6],
    ],
    [
      ['...', -1],
      [3, -6],
    ],
    [
      [all, { start: null, stop: null, step: -1 }],
      [3, -2, 1, -6, 5, -4],
    ],
  ] as const)('x[%j]', async (spec, expected) => {
    const given = spec as unknown as Json
    expect(await called('SlicingOpLambda', '__operators__.getitem', { slice_spec: given })).toEqual(expected)
  })
})
