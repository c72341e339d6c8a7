import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../src/checks/index.ts'
import { foreignObjects, unsafeCode, unsafeTraining } from '../../src/checks/unsafe.ts'
import type { Finding } from '../../src/evidence/finding.ts'
import type { Artifact, Json, JsonObject } from '../../src/formats/format.ts'
import { createHdf5 } from '../../src/formats/hdf5/writer.ts'
import { programOf } from '../../src/formats/tfjs-layers/topology.ts'
import { nameAttributes } from '../../src/formats/keras-h5/names.ts'
import { contextIn, scratchFolder } from '../support/variants.ts'

const BYTECODE = '4wEAAAAAAAAAAAAAAAIAAAACAAAAQwAAAHMIAAAAfABkARQAUwA='

function layers(...items: readonly JsonObject[]): JsonObject {
  return { class_name: 'Functional', config: { name: 'model', layers: items } }
}
function found(topology: JsonObject): (string | undefined)[] {
  return unsafeCode(topology, 'm.keras').map(({ cause, layer, severity, file }) => {
    expect({ cause, severity, file }).toEqual({ cause: 'unsafe-lambda-bytecode', severity: 'error', file: 'm.keras' })
    return layer
  })
}

describe('serialised code', () => {
  it('of Keras 3', () => {
    const body = { class_name: '__lambda__', config: { code: BYTECODE, defaults: null, closure: null } }
    expect(found(layers({ class_name: 'Lambda', config: { name: 'l', function: body } }))).toEqual(['l'])
  })
  it('of Keras 2', () => {
    const config = { name: 'l', function: [BYTECODE, null, null], function_type: 'lambda' }
    expect(found(layers({ class_name: 'Lambda', config }))).toEqual(['l'])
  })
  it('anywhere: nested models, wrappers, activations, initializers', () => {
    const lambda = { class_name: '__lambda__', config: { code: BYTECODE } }
    expect(found(layers({ class_name: 'Dense', config: { name: 'd', activation: lambda } }))).toEqual(['d'])
    expect(
      found(
        layers({
          class_name: 'TimeDistributed',
          config: {
            name: 't',
            layer: { class_name: 'Lambda', config: { name: 'inner', function: [BYTECODE, null, null] } },
          },
        }),
      ),
    ).toEqual(['inner'])
    expect(
      found(layers(layers(layers({ class_name: 'Lambda', config: { name: 'deep', function_type: 'lambda' } })))),
    ).toEqual(['deep'])
  })
  it('each of several, in order', () => {
    const lambda = (name: string): JsonObject => ({ class_name: 'Lambda', config: { name, function_type: 'lambda' } })
    expect(found(layers(lambda('a'), { class_name: 'Dense', config: { name: 'd' } }, lambda('b')))).toEqual(['a', 'b'])
  })
  it('as a call of a system module (CVE-2024-3660, CVE-2025-1550)', () => {
    const call = (module: string, kind: string, config: string): JsonObject =>
      layers({
        class_name: 'Dense',
        config: { name: 'd', activation: { module, class_name: kind, config, registered_name: kind } },
      })
    expect(found(call('os', 'function', 'system'))).toEqual(['d'])
    expect(found(call('builtins', 'function', 'exec'))).toEqual(['d'])
    expect(found(call('subprocess', 'Popen', 'x'))).toEqual(['d'])
    expect(found(call('keras.src.utils.file_utils', 'function', 'get_file'))).toEqual(['d'])
  })
  it('is not seen where there is none', () => {
    const registered = {
      class_name: 'Lambda',
      config: { name: 'l', function: 'my_function', function_type: 'function' },
    }
    const custom = {
      class_name: 'GatedDense',
      module: 'operations.layers',
      registered_name: 'corpus>GatedDense',
      config: { name: 'g' },
    }
    const activation = { module: 'builtins', class_name: 'function', config: 'relu', registered_name: 'function' }
    expect(
      found(
        layers(registered, custom, {
          class_name: 'Dense',
          module: 'keras.layers',
          config: { name: 'd', activation: 'relu' },
        }),
      ),
    ).toEqual([])
    // Keras 3 says this of its own activations: what is named decides.
    expect(found(layers({ class_name: 'Dense', config: { name: 'd', activation } }))).toEqual([])
  })
  it('of training, apart from the topology', () => {
    const loss = { class_name: '__lambda__', config: { code: BYTECODE, defaults: null, closure: null } }
    const safe = { class_name: 'function', module: 'builtins', config: 'mean_squared_error' }
    expect(unsafeTraining({ loss, metrics: null }, 'm.h5')).toMatchObject([
      { cause: 'unsafe-lambda-bytecode', severity: 'error', file: 'm.h5' },
    ])
    expect(unsafeTraining({ loss: safe, optimizer_config: { class_name: 'SGD', config: {} } }, 'm.h5')).toEqual([])
    expect(unsafeTraining(null, 'm.h5')).toEqual([])
  })
  it('is not what objects of other modules hold, but a loader imports those', () => {
    const object = { module: 'evil.code', class_name: 'L1', config: {}, registered_name: 'L1' }
    const own = { module: 'keras.regularizers', class_name: 'L1', config: { l1: 0.1 }, registered_name: null }
    const of = (config: JsonObject, compiled: Json = null, training: Json = null) =>
      foreignObjects(
        { ...layers({ class_name: 'Dense', config: { name: 'd', ...config } }), compile_config: compiled },
        training,
        'm',
      )
    for (const [key, severity] of [
      ['kernel_regularizer', 'note'],
      ['bias_constraint', 'note'],
      ['activity_regularizer', 'note'],
      ['dtype', 'warning'],
      ['quantization_config', 'warning'],
    ] as const) {
      expect(of({ [key]: object })).toMatchObject([
        { cause: 'unknown-layer', severity, layer: 'd', message: expect.stringContaining('"evil.code.L1"') },
      ])
    }
    expect(of({ kernel_regularizer: { class_name: 'my>L1', config: {} } })).toHaveLength(1)
    expect(of({ kernel_regularizer: own, dtype: 'float32' })).toEqual([])
    const loss = { module: 'my.losses', class_name: 'function', config: 'focal', registered_name: 'function' }
    expect(of({}, { loss })).toMatchObject([{ severity: 'note', message: expect.stringContaining('my.losses.focal') }])
    expect(of({}, null, { loss })).toHaveLength(1)
    expect(of({}, { loss: 'mse', metrics: ['accuracy'], optimizer: { ...own, module: 'keras.optimizers' } })).toEqual(
      [],
    )
  })
  it('of the training of a TF.js model', () => {
    const loss = { class_name: '__lambda__', config: { code: BYTECODE } }
    const modelTopology = { class_name: 'Sequential', config: { name: 'm', layers: [] } }
    const found = (json: JsonObject) => unsafeTraining(programOf(json)?.training ?? null, 'model.json')
    expect(found({ modelTopology, trainingConfig: { loss } })).toHaveLength(1)
    expect(found({ modelTopology: { model_config: modelTopology, training_config: { loss } } })).toHaveLength(1)
    expect(found({ modelTopology, trainingConfig: { loss: 'mse' } })).toEqual([])
  })
  it('of the training_config of an .h5 file fails its integrity', async () => {
    const folder = scratchFolder()
    const verdict = async (name: string, loss: Json): Promise<readonly Finding[]> => {
      const path = join(folder, name)
      const writer = createHdf5(path)
      const model = { class_name: 'Sequential', config: { name: 'm', layers: [input] } }
      writer.group('', {
        model_config: { kind: 'bytes', value: JSON.stringify(model) },
        training_config: { kind: 'bytes', value: JSON.stringify({ loss }) },
      })
      writer.group('model_weights', nameAttributes('layer_names', []))
      writer.finish()
      const artifact: Artifact = { path: name, absolute: path, format: 'keras-h5', files: [name] }
      const { findings } = await runCheck({ stage: 'integrity', artifact }, contextIn(folder))
      return findings.filter(({ cause }) => cause === 'unsafe-lambda-bytecode')
    }
    const input = { class_name: 'InputLayer', config: { name: 'x', batch_shape: [null, 3], dtype: 'float32' } }
    try {
      const found = await verdict('code.h5', { class_name: '__lambda__', config: { code: BYTECODE } })
      expect(found).toMatchObject([{ severity: 'error', message: expect.stringContaining('training_config') }])
      expect(await verdict('plain.h5', 'mse')).toEqual([])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
  it('does not overflow the stack on deep nesting', () => {
    let nested: JsonObject = { class_name: 'Lambda', config: { name: 'deep', function_type: 'lambda' } }
    for (let i = 0; i < 50_000; i++) nested = { config: nested }
    expect(found(nested)).toEqual(['deep'])
  })
})
