import { memory } from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/formats/format.ts'
import type { Ops } from '../../../src/ops/ops.ts'
import { startTfjsOps } from '../../../src/ops/tfjs/ops.ts'
import { readProgram } from '../../../src/programs/layers/dialects/read.ts'
import type { Layer } from '../../../src/programs/layers/program.ts'
import { kerasLayers } from '../../../src/programs/layers/registry.ts'
import { createRunner, type Place } from '../../../src/programs/layers/run.ts'
import { memoryEntry } from '../../../src/tensor/entry.ts'
import type { Tensor } from '../../../src/tensor/tensor.ts'
import { boundCase, readCases, runCase, tensorOf } from './corpus.ts'

let ops: Ops
beforeAll(async () => {
  ops = await startTfjsOps()
})

const x: Tensor = { dtype: 'float32', shape: [2, 4], data: Float32Array.of(-1, 2, -3, 4, 5, -6, 7, -8) }

function sequential(...layers: JsonObject[]): JsonObject {
  const input = { class_name: 'InputLayer', config: { batch_shape: [null, 4], name: 'x' } }
  return { class_name: 'Sequential', config: { name: 'm', layers: [input, ...layers] } }
}

function activation(name: string, kind: string): JsonObject {
  return { class_name: 'Activation', config: { name, activation: kind } }
}

function programOf(topology: JsonObject) {
  return readProgram({ kind: 'layers', dialect: 'keras3', topology }, kerasLayers).program
}

function runnerOf(topology: JsonObject) {
  return createRunner(ops, { program: programOf(topology), variables: [], findings: [], unknown: [] }, kerasLayers)
}

describe('a run', () => {
  it('lets go of everything it made, whatever the layers', async () => {
    const chosen = readCases().filter((_, i) => i % 9 === 0)
    expect(chosen.length).toBeGreaterThan(100)
    const leaks: string[] = []
    for (const found of chosen) {
      const before = memory().numTensors
      await runCase(ops, found)
      const left = memory().numTensors - before
      if (left !== 0) leaks.push(`${found.layer} ${found.title}: ${left} tensors`)
    }
    expect(leaks).toEqual([])
  })

  it('reads weights once and keeps them until it is closed', async () => {
    const found = readCases().find((one) => one.layer === 'Dense')
    if (found === undefined) throw new Error('no case')
    const bound = boundCase(found)
    let reads = 0
    const counted = bound.variables.map((variable) => ({
      ...variable,
      entry: {
        ...variable.entry,
        chunks: (size?: number) => {
          reads += 1
          return variable.entry.chunks(size)
        },
      },
    }))
    const runner = createRunner(ops, { ...bound, variables: counted }, kerasLayers)
    const [stored] = found.inputs
    const name = bound.program.root.graph?.inputs[0]?.name ?? ''
    const feeds = new Map(stored === undefined ? [] : [[name, tensorOf(stored)]])
    expect(reads).toBe(0)
    await runner.run(feeds)
    const held = memory().numTensors
    await runner.run(feeds)
    expect(reads).toBe(counted.length)
    expect(memory().numTensors).toBe(held)
    runner.close()
    expect(memory().numTensors).toBe(held - counted.length)
  })

  it('holds only what is still read', async () => {
    const layers = Array.from({ length: 60 }, (_, i) => activation(`a${i}`, 'tanh'))
    const runner = runnerOf(sequential(...layers))
    const before = memory().numTensors
    let most = 0
    await runner.run(new Map([['x', x]]), {
      onValue: () => {
        most = Math.max(most, memory().numTensors - before)
      },
    })
    expect(most).toBeLessThan(6)
    expect(memory().numTensors).toBe(before)
  })

  it('tells of every value in order, models from the inside out, calls counted', async () => {
    const shared = readCases().find((one) => one.title === 'a nested model called twice')
    if (shared === undefined) throw new Error('no case')
    const bound = boundCase(shared)
    const runner = createRunner(ops, bound, kerasLayers)
    const places: Place[] = []
    const names = bound.program.root.graph?.inputs.map(({ name }) => name) ?? []
    const feeds = new Map(names.map((name, i) => [name, tensorOf(shared.inputs[i] ?? ['float32', [0], 0])]))
    await runner.run(feeds, { onValue: (place) => places.push(place) })
    const inner = places.filter(({ className }) => className === 'Sequential')
    expect(inner.map(({ path, call }) => [path, call])).toEqual([
      ['inner', 0],
      ['inner', 1],
    ])
    const paths = places.map(({ path }) => path)
    expect(paths[0]?.startsWith('inner/')).toBe(true)
    expect(paths.at(-1)).not.toContain('/')
    runner.close()
  })

  it('casts an input to what the model declares and adds the last dimension that it lacks', async () => {
    const input = { class_name: 'InputLayer', config: { batch_shape: [null, 3, 1], dtype: 'float32', name: 'x' } }
    const runner = runnerOf({
      class_name: 'Sequential',
      config: { name: 'm', layers: [input, activation('a', 'relu')] },
    })
    const given: Tensor = { dtype: 'int32', shape: [1, 3], data: Int32Array.of(-1, 0, 2) }
    const [out] = (await runner.run(new Map([['x', given]]))).values()
    expect(out).toEqual({ dtype: 'float32', shape: [1, 3, 1], data: Float32Array.of(0, 0, 2) })
  })
})

describe('a call that Keras 2 recorded with training=True', () => {
  const ones = (name: string) => ({
    path: `b/${name}`,
    layerPath: 'b',
    name,
    trainable: false,
    bookkeeping: false,
    entry: memoryEntry(name, { dtype: 'float32', shape: [2], data: Float32Array.of(1, 1) }),
  })
  const batch = { class_name: 'BatchNormalization', config: { name: 'b', scale: false, center: false, epsilon: 0 } }

  it.each([
    [true, [-1, 1, 1, -1]],
    [false, [0, 3, 2, -1]],
  ])('normalises by the batch: trainable %s', async (trainable, expected) => {
    const input = { class_name: 'InputLayer', config: { batch_shape: [null, 2], name: 'x' } }
    const inbound = [[['x', 0, 0, { training: true }]]]
    const topology = {
      class_name: 'Functional',
      config: {
        name: 'm',
        layers: [
          { ...input, name: 'x', inbound_nodes: [] },
          { ...batch, config: { ...batch.config, trainable }, name: 'b', inbound_nodes: inbound },
        ],
        input_layers: [['x', 0, 0]],
        output_layers: [['b', 0, 0]],
      },
    }
    const { program } = readProgram({ kind: 'layers', dialect: 'keras2', topology }, kerasLayers)
    const bound = { program, variables: [ones('moving_mean'), ones('moving_variance')], findings: [], unknown: [] }
    const given: Tensor = { dtype: 'float32', shape: [2, 2], data: Float32Array.of(1, 4, 3, 0) }
    const [out] = (await createRunner(ops, bound, kerasLayers).run(new Map([['x', given]]))).values()
    expect(Array.from(out?.data ?? [], Number).map((value) => Math.round(value * 1e5) / 1e5)).toEqual(expected)
  })
})

describe('what goes wrong is told with the layer', () => {
  it('a missing input', async () => {
    await expect(runnerOf(sequential(activation('a', 'relu'))).run(new Map())).rejects.toThrow('input x')
  })

  it('an activation nobody knows', async () => {
    const run = runnerOf(sequential(activation('odd', 'wobble'))).run(new Map([['x', x]]))
    await expect(run).rejects.toMatchObject({ code: 'unknown-layer', place: { layer: 'odd' } })
  })

  it('a variable without a tensor', async () => {
    const run = runnerOf(sequential({ class_name: 'Dense', config: { name: 'd', units: 2 } })).run(new Map([['x', x]]))
    await expect(run).rejects.toMatchObject({ code: 'missing-tensor', place: { tensor: 'd/kernel' } })
  })

  it('shapes that do not fit', async () => {
    const kernel: Tensor = { dtype: 'float32', shape: [3, 2], data: new Float32Array(6) }
    const program = programOf(sequential({ class_name: 'Dense', config: { name: 'd', units: 2, use_bias: false } }))
    const variable = { path: 'd/kernel', layerPath: 'd', name: 'kernel', trainable: true, bookkeeping: false }
    const bound = { program, variables: [{ ...variable, entry: memoryEntry('k', kernel) }], findings: [], unknown: [] }
    const run = createRunner(ops, bound, kerasLayers).run(new Map([['x', x]]))
    await expect(run).rejects.toMatchObject({ code: 'unsupported-operation', place: { layer: 'd' } })
  })

  it('code in the model, which is never run', async () => {
    const lambda = { class_name: 'Lambda', config: { name: 'l', function: ['4wEAAAA=', null, null] } }
    const run = runnerOf(sequential(lambda)).run(new Map([['x', x]]))
    await expect(run).rejects.toMatchObject({ code: 'unsafe-lambda-bytecode', place: { layer: 'l' } })
  })

  it.each([
    ['Dropout', { rate: 0.5 }],
    ['RandomFlip', {}],
    ['TimeDistributed', { layer: { class_name: 'Dropout', config: { name: 'inner', rate: 0.5 } } }],
  ])('a %s that is called with training=True', async (className, config) => {
    const program = programOf(sequential({ class_name: className, config: { name: 'd', ...config } }))
    const { root } = program
    if (root.graph === null) throw new Error('no graph')
    const kwargs = { training: { kind: 'value', value: true } } as const
    const calls = root.graph.calls.map((call) => ({ ...call, kwargs }))
    const bound = {
      program: { kind: 'layers', root: { ...root, graph: { ...root.graph, calls } } } as const,
      variables: [],
      findings: [],
      unknown: [],
    }
    const run = createRunner(ops, bound, kerasLayers).run(new Map([['x', x]]))
    await expect(run).rejects.toMatchObject({ code: 'unsupported-operation', place: { layer: 'd' } })
  })

  it.each([
    ['RepeatVector', { n: -4 }, 'n: found -4, allowed: whole numbers from 1'],
    ['UpSampling1D', { size: 0 }, 'size: found 0, allowed: whole numbers from 1'],
    ['Resizing', { height: -4, width: 2 }, 'height: found -4, allowed: whole numbers from 1'],
    ['Discretization', { bin_boundaries: null }, 'bin_boundaries: found nothing, allowed: numbers'],
  ] as const)('a %s of %j', async (className, config, message) => {
    const shape = { RepeatVector: [2, 4], UpSampling1D: [2, 2, 2], Resizing: [2, 2, 2, 1], Discretization: [2, 4] }[
      className
    ]
    const program = sequential({ class_name: className, config: { name: 'd', ...config } })
    const run = runnerOf(program).run(new Map([['x', { ...x, shape }]]))
    await expect(run).rejects.toMatchObject({ code: 'malformed', message: `layer d: ${message}` })
  })

  it('batch normalization inside of what is called with training=True', async () => {
    const layer = { class_name: 'BatchNormalization', config: { name: 'b' } }
    const program = programOf(sequential({ class_name: 'TimeDistributed', config: { name: 'd', layer } }))
    const { root } = program
    if (root.graph === null) throw new Error('no graph')
    const kwargs = { training: { kind: 'value', value: true } } as const
    const calls = root.graph.calls.map((call) => ({ ...call, kwargs }))
    const trained = { kind: 'layers', root: { ...root, graph: { ...root.graph, calls } } } as const
    const bound = { program: trained, variables: [], findings: [], unknown: [] }
    const run = createRunner(ops, bound, kerasLayers).run(new Map([['x', x]]))
    await expect(run).rejects.toMatchObject({ code: 'unsupported-operation', place: { layer: 'd' } })
  })

  it('a config of the wrong kind', async () => {
    const run = runnerOf(sequential({ class_name: 'Permute', config: { name: 'p', dims: 'x' } })).run(
      new Map([['x', x]]),
    )
    await expect(run).rejects.toMatchObject({ code: 'malformed', place: { layer: 'p' } })
  })

  it.each([
    ['a cycle', [['b', 0]], 'a cycle'],
    ['a call that is not there', [['x', 3]], 'does not have'],
  ] as const)('%s', async (_, [[from, node]], message) => {
    const program = programOf(sequential(activation('a', 'relu'), activation('b', 'relu')))
    const { root } = program
    if (root.graph === null) throw new Error('no graph')
    const [first, ...rest] = root.graph.calls
    if (first === undefined) throw new Error('no call')
    const args = [{ kind: 'tensor', ref: { layer: from, node, tensor: 0 } } as const]
    const broken: Layer = { ...root, graph: { ...root.graph, calls: [{ ...first, args }, ...rest] } }
    const bound = { program: { kind: 'layers', root: broken } as const, variables: [], findings: [], unknown: [] }
    await expect(createRunner(ops, bound, kerasLayers).run(new Map([['x', x]]))).rejects.toThrow(message)
  })

  it('and leaves nothing behind', async () => {
    const runner = runnerOf(sequential(activation('a', 'relu'), activation('odd', 'wobble')))
    const before = memory().numTensors
    await expect(runner.run(new Map([['x', x]]))).rejects.toThrow('wobble')
    expect(memory().numTensors).toBe(before)
  })
})
