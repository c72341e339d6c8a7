import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../../../../src/formats/format.ts'
import { referenceOps } from '../../../../src/ops/reference/reference.ts'
import { readProgram } from '../../../../src/programs/layers/dialects/read.ts'
import { kerasLayers } from '../../../../src/programs/layers/registry.ts'
import { createRunner } from '../../../../src/programs/layers/run.ts'
import type { Tensor } from '../../../../src/tensor/tensor.ts'

const INPUTS = { images: [1, 2, 2, 3], boxes: [1, 4, 4], labels: [1, 4] } as const

const input = (name: keyof typeof INPUTS): JsonObject => ({
  class_name: 'InputLayer',
  name,
  config: { batch_shape: [null, ...INPUTS[name].slice(1)], dtype: 'float32', name },
  inbound_nodes: [],
})

function reference(name: keyof typeof INPUTS): JsonObject {
  const config = { shape: [null, ...INPUTS[name].slice(1)], dtype: 'float32', keras_history: [name, 0, 0] }
  return { class_name: '__keras_tensor__', config }
}

/** A functional model of one layer as Keras 3.15 saves it, called on images, alone or in a dictionary with boxes. */
function run(className: string, config: JsonObject, arg: Json): Promise<ReadonlyMap<string, Tensor>> {
  const layer = {
    class_name: className,
    name: 'op',
    config: { name: 'op', ...config },
    inbound_nodes: [{ args: [arg], kwargs: {} }],
  }
  const model = {
    name: 'm',
    layers: [input('images'), input('boxes'), input('labels'), layer],
    input_layers: [
      ['images', 0, 0],
      ['boxes', 0, 0],
      ['labels', 0, 0],
    ],
    output_layers: [['op', 0, 0]],
  }
  const { program } = readProgram(
    { kind: 'layers', dialect: 'keras3', topology: { class_name: 'Functional', config: model } },
    kerasLayers,
  )
  const feeds = Object.entries(INPUTS).map(([name, shape]): [string, Tensor] => {
    const data = Float32Array.from({ length: shape.reduce((product: number, dim) => product * dim, 1) }, (_, i) => i)
    return [name, { dtype: 'float32', shape, data }]
  })
  const bound = { program, variables: [], findings: [], unknown: [] }
  return createRunner(referenceOps, bound, kerasLayers).run(new Map(feeds))
}

const both = { images: reference('images'), bounding_boxes: { boxes: reference('boxes'), labels: reference('labels') } }

describe('boxes without a format', () => {
  it('are none that Keras takes', async () => {
    await expect(run('RandomFlip', {}, both)).rejects.toMatchObject({ code: 'malformed' })
  })
})

describe.each([
  ['CutMix', { bounding_box_format: 'xyxy' }],
  ['RandomCrop', { height: 2, width: 2, bounding_box_format: 'xyxy' }],
  ['RandomGrayscale', { bounding_box_format: 'xyxy' }],
  ['Resizing', { height: 2, width: 2, bounding_box_format: 'xyxy' }],
] as const)('%s', (className, config) => {
  it('is run on images', async () => {
    const outputs = await run(className, config, reference('images'))
    expect([...outputs.values()][0]?.shape).toEqual([1, 2, 2, 3])
  })
  it('is refused by name on a dictionary of images and boxes: no output of it is compared unseen', async () => {
    await expect(run(className, config, both)).rejects.toMatchObject({
      code: 'unsupported-operation',
      message: expect.stringContaining(`${className} of a dictionary (images, bounding_boxes) is not run`),
    })
  })
})
