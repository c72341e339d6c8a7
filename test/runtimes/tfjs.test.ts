import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Model } from '../../src/formats/format.ts'
import { readGolden, type Golden } from '../../src/formats/npz/golden.ts'
import { startKernels } from '../../src/ops/tfjs/backend.ts'
import { bind } from '../../src/programs/layers/bind/bind.ts'
import { kerasLayers } from '../../src/programs/layers/registry.ts'
import type { BoundProgram } from '../../src/programs/layers/program.ts'
import type { Session } from '../../src/runtimes/runtime.ts'
import { createTfjsRuntime } from '../../src/runtimes/tfjs.ts'
import type { TensorSpec } from '../../src/tensor/signature.ts'
import type { Tensor } from '../../src/tensor/tensor.ts'
import { build, bytesOf, FIXTURES, float32, opened } from '../formats/tfjs-layers/helpers.ts'

const runtime = createTfjsRuntime()

function goldenOf(family: string): Promise<Golden> {
  const name = `${family}.golden.npz`
  return readGolden(join(FIXTURES, 'sound', family, name), name)
}

/** Values in the order of a signature, under its names: a Sequential model of TF.js names its input after a layer. */
function renamed(values: ReadonlyMap<string, Tensor>, specs: readonly TensorSpec[]): ReadonlyMap<string, Tensor> {
  expect(values.size).toBe(specs.length)
  return new Map(
    [...values].map(([name, tensor], i) => [values.has(specs[i]?.name ?? '') ? name : (specs[i]?.name ?? ''), tensor]),
  )
}

/** A program to load beside: these models fail before anybody looks at it. */
async function anyBound(): Promise<BoundProgram> {
  return bind(await opened(join(FIXTURES, 'sound/tfjs-mlp/tfjs-layers/model.json')), kerasLayers)
}

async function loaded(model: Model): Promise<Session> {
  const session = await runtime.load({ model, bound: bind(model, kerasLayers) })
  onTestFinished(() => {
    session.close()
  })
  return session
}

describe('models that production loads', () => {
  it.each([
    ['tfjs-mlp', 'tfjs-layers', 1e-5],
    ['tfjs-mlp', 'tfjs-sharded', 1e-5],
    ['tfjs-mlp', 'tfjs-keras2', 1e-5],
    ['tfjs-mlp', 'tfjs-float16', 1e-3],
    ['tfjs-mlp', 'tfjs-uint16', 1e-3],
    ['tfjs-mlp', 'tfjs-uint8', 5e-2],
    ['digits-cnn', 'tfjs-layers', 1e-5],
    ['two-tower', 'tfjs-keras2', 1e-5],
  ])('%s/%s predicts the golden outputs and holds the stored weights', async (family, name, tolerance) => {
    const model = await opened(join(FIXTURES, 'sound', family, name, 'model.json'))
    const bound = bind(model, kerasLayers)
    const session = await loaded(model)
    const golden = await goldenOf(family)
    const outputs = await session.run(renamed(golden.inputs, session.signature.inputs))
    expect([...outputs.keys()]).toEqual(session.signature.outputs.map((output) => output.name))
    for (const [key, wanted] of renamed(golden.outputs, session.signature.outputs)) {
      const found = outputs.get(key)
      expect(found?.shape).toEqual(wanted.shape)
      const values = Array.from(wanted.data as Iterable<number>)
      const worst = Math.max(
        ...Array.from(found?.data as Iterable<number>, (value, i) => Math.abs(value - (values[i] ?? NaN))),
      )
      expect(worst).toBeLessThanOrEqual(tolerance)
    }
    const held = session.weights?.()
    expect(held?.size).toBe(bound.variables.length)
    for (const { path, entry } of bound.variables) {
      const here = held?.get(path)
      expect(here?.shape, path).toEqual(entry.shape)
      expect(Buffer.compare(bytesOf(here?.chunks() ?? []), bytesOf(entry.chunks())), path).toBe(0)
    }
  })

  it('may be loaded any number of times, and leaves nothing behind', async () => {
    const { tf } = await startKernels()
    const model = await opened(join(FIXTURES, 'sound/digits-cnn/tfjs-layers/model.json'))
    const bound = bind(model, kerasLayers)
    const golden = await goldenOf('digits-cnn')
    const once = async (): Promise<string> => {
      const session = await runtime.load({ model, bound })
      const outputs = await session.run(renamed(golden.inputs, session.signature.inputs))
      expect(session.weights?.().size).toBe(bound.variables.length)
      session.close()
      return [...outputs.values()].map(({ data }) => String(data)).join()
    }
    const first = await once()
    const before = tf.memory().numTensors
    expect(await once()).toBe(first)
    expect(await once()).toBe(first)
    expect(tf.memory().numTensors).toBe(before)
  })

  it('takes inputs of a dynamic batch, in the dtype they come in', async () => {
    const session = await loaded(await opened(join(FIXTURES, 'sound/tfjs-mlp/tfjs-layers/model.json')))
    const [input] = session.signature.inputs
    expect(input?.shape).toEqual([-1, 9])
    for (const rows of [1, 3]) {
      const data = new Float64Array(rows * 9).fill(0.5)
      const outputs = await session.run(new Map([[input?.name ?? '', { dtype: 'float64', shape: [rows, 9], data }]]))
      expect([...outputs.values()][0]?.shape[0]).toBe(rows)
    }
  })
})

describe('models that production does not load', () => {
  const dense = (extra: object): object => ({
    class_name: 'Sequential',
    config: {
      name: 's',
      layers: [{ class_name: 'Dense', config: { units: 1, name: 'd', batch_input_shape: [null, 1], ...extra } }],
    },
  })
  const weights = [
    { name: 'd/kernel', shape: [1, 1], dtype: 'float32' },
    { name: 'd/bias', shape: [1], dtype: 'float32' },
  ]
  const written = (topology: object, list: readonly object[] = weights): string =>
    build([{ paths: ['w.bin'], weights: list }], { 'w.bin': float32(2, 1) }, { modelTopology: topology })

  it('loads the model that the others are variations of', async () => {
    const session = await loaded(await opened(written(dense({}))))
    const outputs = await session.run(
      new Map([['d_input', { dtype: 'float32', shape: [1, 1], data: Float32Array.of(3) }]]),
    )
    expect([...outputs.values()][0]?.data).toEqual(Float32Array.of(7))
  })

  const gru = {
    class_name: 'Sequential',
    config: {
      layers: [
        { class_name: 'GRU', config: { units: 2, reset_after: true, name: 'g', batch_input_shape: [null, 3, 2] } },
      ],
    },
  }
  const keras3 = {
    model_config: {
      class_name: 'Sequential',
      config: { name: 's', layers: [{ class_name: 'InputLayer', config: { batch_shape: [null, 1], name: 'i' } }] },
    },
  }
  it.each([
    ['an activation that it lacks', dense({ activation: 'silu_of_tomorrow' }), 'malformed', /production|application/],
    ['a GRU with reset_after', gru, 'malformed', /reset_after/],
    ['a topology of Keras 3', keras3, 'malformed', /application/],
  ])('%s', async (_, topology, code, message) => {
    const model = await opened(written(topology, []))
    const { tf } = await startKernels()
    const before = tf.memory().numTensors
    const bound = await anyBound()
    const error = await runtime.load({ model, bound }).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ name: 'ArtifactError', code, place: { file: 'model/model.json' } })
    expect((error as Error).message).toMatch(message)
    expect(tf.memory().numTensors).toBe(before)
  })

  it('a layer class that is not known', async () => {
    const unknown = { class_name: 'Sequential', config: { layers: [{ class_name: 'Gated', config: { name: 'g' } }] } }
    const model = await opened(written(unknown, []))
    const bound = await anyBound()
    await expect(runtime.load({ model, bound })).rejects.toMatchObject({ code: 'unknown-layer' })
  })

  it('a weight too many, and one too few', async () => {
    for (const list of [weights.slice(0, 1), [...weights, { name: 'other', shape: [0], dtype: 'float32' }]]) {
      const model = await opened(written(dense({}), list))
      await expect(runtime.load({ model, bound: bind(model, kerasLayers) })).rejects.toMatchObject({
        code: 'malformed',
      })
    }
  })

  it('a missing shard', async () => {
    const model = await opened(join(FIXTURES, 'faulty/tfjs-missing-shard/tfjs-sharded/model.json'))
    await expect(runtime.load({ model, bound: bind(model, kerasLayers) })).rejects.toMatchObject({
      code: 'missing-shard',
    })
  })

  it('numbers that JSON does not have', async () => {
    const path = build([], {}, { modelTopology: dense({}) })
    writeFileSync(path, readFileSync(path, 'utf8').replace('"units":1', '"units":NaN'))
    const model = await opened(path)
    const bound = await anyBound()
    await expect(runtime.load({ model, bound })).rejects.toMatchObject({ code: 'malformed' })
  })
})

it('refuses other formats and models without a topology', async () => {
  const model = await opened(join(FIXTURES, 'sound/tfjs-mlp/tfjs-layers/model.json'))
  const bound = bind(model, kerasLayers)
  expect(runtime.refuses({ model, bound })).toBeNull()
  expect(runtime.refuses({ model: { ...model, format: 'keras' }, bound })).toMatchObject({ cause: 'no-runtime' })
})

it('prints nothing', async () => {
  const said: unknown[] = []
  const { console: stream } = globalThis
  const { warn, log } = stream
  stream.warn = (...words) => said.push(words)
  stream.log = (...words) => said.push(words)
  try {
    const session = await loaded(await opened(join(FIXTURES, 'sound/two-tower/tfjs-keras2/model.json')))
    await session.run((await goldenOf('two-tower')).inputs)
  } finally {
    Object.assign(stream, { warn, log })
  }
  expect(said).toEqual([])
})
