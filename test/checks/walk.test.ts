import { readdirSync, rmSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import type { Opened } from '../../src/checks/open.ts'
import { createValueStore } from '../../src/checks/value-store.ts'
import { walkBoth, type Walk } from '../../src/checks/walk.ts'
import type { JsonObject, Model } from '../../src/formats/format.ts'
import type { Call, Layer, LayerGraph } from '../../src/programs/layers/program.ts'
import { kerasLayers } from '../../src/programs/layers/registry.ts'
import { weightTable } from '../../src/tensor/entry.ts'
import type { Tensor } from '../../src/tensor/tensor.ts'
import { contextIn, scratchFolder } from '../support/variants.ts'

const folder = scratchFolder()
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** A layer of a hand-made model: its class and configuration, and the layers that it reads. */
type Line = readonly [name: string, className: string, config: JsonObject, from: readonly string[]]

function graph(lines: readonly Line[], shape: readonly number[], outputs: readonly string[]): LayerGraph {
  const ref = (layer: string, node = 0): { layer: string; node: number; tensor: number } => ({ layer, node, tensor: 0 })
  const tensor = (layer: string): Call['args'][number] => ({ kind: 'tensor', ref: ref(layer) })
  return {
    style: 'functional',
    layers: [layer('x', 'InputLayer', { batch_shape: [null, ...shape], dtype: 'float32' }), ...lines.map(layerOf)],
    calls: lines.map(([name, , , from]) => {
      const [first, ...more] = from.map(tensor)
      const args =
        first === undefined ? [] : [more.length === 0 ? first : ({ kind: 'list', items: [first, ...more] } as const)]
      return { layer: name, args, kwargs: {} }
    }),
    inputs: [{ name: 'x', ref: ref('x') }],
    outputs: outputs.map((name) => ({ name, ref: ref(name) })),
    inputNest: 0,
    outputNest: 0,
  }
}
function layerOf([name, className, config]: Line): Layer {
  return layer(name, className, config)
}
function layer(name: string, className: string, config: JsonObject, inner: LayerGraph | null = null): Layer {
  const defaults = kerasLayers.get(className)?.defaults ?? {}
  const filled = { ...defaults, dtype: 'float32', ...config }
  return { name, className, origin: null, config: filled, buildConfig: null, children: [], graph: inner }
}

function opened(root: LayerGraph): Opened {
  const artifact = { path: 'made.keras', absolute: 'made.keras', format: 'keras', files: [] } as const
  const model: Model = {
    format: 'keras',
    artifact,
    weights: weightTable([]),
    metadata: {},
    verify: () => Promise.resolve([]),
    close: () => undefined,
  }
  const program = { kind: 'layers', root: layer('model', 'Functional', {}, root) } as const
  return { artifact, model, bound: { program, variables: [], findings: [], unknown: [] } }
}

const X: Tensor = {
  dtype: 'float32',
  shape: [1, 3, 3],
  data: Float32Array.from({ length: 9 }, (_, i) => Math.sin(3 * i)),
}

async function walk(
  expected: readonly Line[],
  found: readonly Line[],
  outputs: readonly string[],
  runtimes?: readonly ('ops' | 'reference')[],
): Promise<Walk> {
  const context = contextIn(folder, runtimes === undefined ? {} : { runtimes })
  const sides = [expected, found].map((lines) => opened(graph(lines, [3, 3], outputs)))
  const [a, b] = sides
  if (a === undefined || b === undefined) throw new Error('two sides')
  const result = await walkBoth({ expected: a, found: b, loss: null }, new Map([['x', X]]), context, kerasLayers)
  expect(readdirSync(context.scratch)).toEqual([])
  return result
}
function partingsOf({ outputs }: Walk, name: string): readonly string[] | undefined {
  return outputs.get(name)?.partings.map(({ place }) => place.path)
}

describe('walking two programs', () => {
  it('finds the layer that has another axis', async () => {
    const lines = (axis: number): Line[] => [
      ['before', 'Activation', { activation: 'tanh' }, ['x']],
      ['soft', 'Softmax', { axis }, ['before']],
      ['after', 'Activation', { activation: 'elu' }, ['soft']],
    ]
    for (const [one, other] of [
      [-1, 1],
      [1, -1],
    ] as const)
      expect(partingsOf(await walk(lines(one), lines(other), ['after']), 'after')).toEqual(['soft'])
    expect(partingsOf(await walk(lines(-1), lines(2), ['after']), 'after')).toEqual([])
  })

  it.each([[['ops', 'reference'] as const], [['ops'] as const]])(
    'finds a layer that hands its input on, on %j',
    async (runtimes) => {
      const lines = (activation: string): Line[] => [
        ['first', 'Activation', { activation: 'tanh' }, ['x']],
        ['second', 'Activation', { activation }, ['first']],
        ['third', 'Activation', { activation: 'elu' }, ['second']],
      ]
      for (const [one, other] of [
        ['linear', 'relu'],
        ['relu', 'linear'],
      ] as const)
        expect(partingsOf(await walk(lines(one), lines(other), ['third'], runtimes), 'third')).toEqual(['second'])
    },
  )

  it('tells outputs apart: each has its own way through the layers', async () => {
    const lines = (alpha: number, activation: string): Line[] => [
      ['left', 'ELU', { alpha }, ['x']],
      ['right', 'Activation', { activation }, ['x']],
      ['sum', 'Add', {}, ['left', 'right']],
    ]
    const seen = await walk(lines(1, 'relu'), lines(0.5, 'sigmoid'), ['left', 'right', 'sum'])
    expect(partingsOf(seen, 'left')).toEqual(['left'])
    expect(partingsOf(seen, 'right')).toEqual(['right'])
    expect(partingsOf(seen, 'sum')).toEqual(['left', 'right'])
    expect(seen.all.partings).toHaveLength(2)
  })

  it('passes over layers that only one of them has', async () => {
    const lines: Line[] = [['a', 'Activation', { activation: 'tanh' }, ['x']]]
    const more: Line[] = [
      ['extra', 'Activation', { activation: 'exponential' }, ['x']],
      ['a', 'Activation', { activation: 'tanh' }, ['extra']],
    ]
    expect(partingsOf(await walk(lines, more, ['a']), 'a')).toEqual(['a'])
  })
})

describe('the store of values', () => {
  const value = (...numbers: number[]): Tensor => {
    return { dtype: 'float64', shape: [numbers.length], data: Float64Array.from(numbers) }
  }
  it('gives back what was put, each once and in turn, in its type and shape', () => {
    const store = createValueStore(contextIn(folder).scratch)
    const bits: Tensor = { dtype: 'bool', shape: [1, 2], data: Uint8Array.of(1, 0) }
    store.put('a', value(1, 2))
    store.put('b', bits)
    store.put('a', value(3))
    store.put('text', { dtype: 'string', shape: [1], data: [Uint8Array.of(65)] })
    expect([store.take('b'), store.take('a'), store.take('a'), store.take('a')]).toEqual([
      bits,
      value(1, 2),
      value(3),
      null,
    ])
    expect([store.take('text'), store.isFull()]).toEqual([null, false])
    store.close()
  })
  it('takes no more than its bound, and says so', () => {
    const store = createValueStore(contextIn(folder).scratch, 20)
    store.put('a', value(1, 2))
    expect(store.isFull()).toBe(false)
    store.put('b', value(3))
    store.put('c', { dtype: 'bool', shape: [1], data: Uint8Array.of(1) })
    expect([store.isFull(), store.take('b'), store.take('c'), store.take('a')]).toEqual([true, null, null, value(1, 2)])
    store.close()
  })
})
