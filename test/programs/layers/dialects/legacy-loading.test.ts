import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../../../../src/formats/format.ts'
import { legacyLoading } from '../../../../src/programs/layers/dialects/legacy-loading.ts'
import { writeProgram } from '../../../../src/programs/layers/dialects/write.ts'
import { read } from './topologies.ts'

/**
 * Whether `keras.models.load_model` of Keras 3.15 loads an `.h5` of such a model: each case was built, saved and loaded
 * with it, without custom_objects and with those that are named.
 */

type Node = readonly [className: string, name: string, config: JsonObject, args: Json]

const SHAPE = [null, 4]

function tensor(name: string): Json {
  return { class_name: '__keras_tensor__', config: { shape: SHAPE, dtype: 'float32', keras_history: [name, 0, 0] } }
}

/** A functional model of Keras 3 as a legacy file has it: layers by class name, with `trainable`; operations without. */
function legacy(nodes: readonly Node[]): JsonObject {
  const inputs = ['x', 'y'].map((name) => ({
    class_name: 'InputLayer',
    config: { name, batch_shape: SHAPE, dtype: 'float32' },
    name,
    inbound_nodes: [],
  }))
  const layers = nodes.map(([className, name, config, args]) => ({
    class_name: className,
    config: { name, ...config },
    name,
    inbound_nodes: [{ args, kwargs: {} }],
  }))
  const last = nodes.at(-1)?.[1] ?? 'x'
  return {
    class_name: 'Functional',
    config: {
      name: 'm',
      trainable: true,
      layers: [...inputs, ...layers],
      input_layers: [
        ['x', 0, 0],
        ['y', 0, 0],
      ],
      output_layers: [last, 0, 0],
    },
  }
}

const [x, y] = ['x', 'y'].map(tensor) as [Json, Json]
const op = (className: string, name: string, args: Json, config: JsonObject = {}): Node => [
  className,
  name,
  config,
  args,
]
const layer = (className: string, name: string, args: Json, config: JsonObject = {}): Node =>
  op(className, name, args, { trainable: true, ...config })

function told(nodes: readonly Node[]): string[] {
  const { root } = read(legacy(nodes), 'keras3')
  return legacyLoading(root, 'm.h5').map(({ cause, severity, file, message }) => {
    expect([cause, file]).toEqual(['not-loadable', 'm.h5'])
    return `${severity}: ${message}`
  })
}

describe('Keras 3 loads from a legacy file', () => {
  it.each<[string, readonly Node[]]>([
    ['layers', [layer('Add', 'a', [[x, y]]), layer('Dense', 'd', [tensor('a')], { units: 3 })]],
    ['operations that the layer of the same name can do', [op('Concatenate', 'c', [[x, y]], { axis: 1 })]],
    ['an attention that concatenates', [layer('Attention', 'a', [[x, y]], { score_mode: 'concat' })]],
    ['a lookup with its vocabulary', [layer('StringLookup', 'l', [x], { vocabulary: ['a'] })]],
    ['a single axis in a list', [layer('LayerNormalization', 'n', [x], { axis: [1] })]],
  ])('%s', (_, nodes) => {
    expect(told(nodes)).toEqual([])
  })
})

describe('Keras 3 needs custom_objects', () => {
  it('for an operation that no layer is called like: a note, with the exact words', () => {
    const [note, ...more] = told([op('NotEqual', 'n', [x, 0]), op('Mean', 'm', [tensor('n')], { axis: 1 })])
    expect(more).toEqual([])
    expect(note).toMatch(/^note: .*load_model\(path, custom_objects=\{/)
    expect(note).toContain("{'NotEqual': keras.src.ops.numpy.NotEqual, 'Mean': keras.src.ops.numpy.Mean}")
    expect(note).toContain('layer "n"')
  })
  it.each([
    ['two tensors', op('Add', 'h', [x, y])],
    ['a number', op('Add', 'h', [x, 3])],
    ['another meaning', op('Reshape', 'h', [x], { newshape: [-1, 2, 2] })],
  ])('for an operation with the name of a layer that it takes for it: a warning (%s)', (_, node) => {
    const [warning] = told([node])
    expect(warning).toMatch(new RegExp(`^warning: .*\\{'${node[0]}': keras\\.src\\.ops\\.numpy\\.${node[0]}\\}`))
  })
  it('for an attention by products, whose score_mode it takes for a function', () => {
    const [warning] = told([layer('Attention', 'a', [[x, y]], { score_mode: 'dot' })])
    expect(warning).toMatch(/^warning: .*\{'dot': 'dot'\}.*score_mode/)
  })
})

describe('nothing helps Keras 3', () => {
  it('where the vocabulary that adapt made is lost', () => {
    const nodes = [layer('TextVectorization', 'words', [x], { vocabulary: null })]
    expect(told(nodes)).toEqual([expect.stringMatching(/^error: .*"words", it has lost its vocabulary/)])
  })
  it('where one name stands for an operation and a layer', () => {
    const nodes = [op('Add', 'h', [x, y]), layer('Add', 'again', [[tensor('h'), y]])]
    expect(told(nodes)).toEqual([expect.stringMatching(/^error: .*layer "h".*"again"/)])
  })
  it.each([
    ['layer, whose weights then do not fit', layer('LayerNormalization', 'n', [x], { axis: [-2, -1] })],
    ['operation, which then computes something else', op('Mean', 'n', [x], { axis: [1, 2] })],
  ])('where it forgets the axes of a %s', (_, node) => {
    expect(told([node])).toEqual([expect.stringMatching(/^error: .*forgets its axis/)])
  })
})

it('looks into models inside of models, and leaves what a wrapper holds, which has a module', () => {
  const inner = { ...legacy([op('Exp', 'e', [x])]), name: 'inner', inbound_nodes: [{ args: [[x, y]], kwargs: {} }] }
  const held = (className: string): JsonObject => ({
    module: 'keras.src.ops.numpy',
    registered_name: className,
    class_name: className,
    config: { name: 'held' },
  })
  const outer = legacy([
    layer('TimeDistributed', 't', [x], { layer: held('Exp') }),
    layer('Dense', 'd', [tensor('t')], { units: 3 }),
  ])
  const config = outer['config'] as JsonObject & { readonly layers: readonly Json[] }
  const both = { ...outer, config: { ...config, layers: [...config.layers, inner] } }
  expect(legacyLoading(read(outer, 'keras3').root, 'm.h5')).toEqual([])
  expect(legacyLoading(read(both, 'keras3').root, 'm.h5')).toMatchObject([{ severity: 'note', layer: 'e' }])
})

it('a trip through such a file is not expressible, with the way out', () => {
  const { root } = read(legacy([op('Add', 'h', [x, y]), layer('Add', 'again', [[tensor('h'), y]])]), 'keras3')
  const program = { kind: 'layers', root } as const
  const legacyFindings = writeProgram(program, 'keras3', { container: 'legacy' }).findings
  expect(legacyFindings).toMatchObject([{ cause: 'not-expressible', severity: 'warning', layer: 'h' }])
  expect(writeProgram(program, 'keras3').findings).toEqual([])
})
