import { describe, expect, it } from 'vitest'
import type { FormatId, JsonObject } from '../../../../src/formats/format.ts'
import { weightTable } from '../../../../src/tensor/entry.ts'
import { bind } from '../../../../src/programs/layers/bind/bind.ts'
import { layOut } from '../../../../src/programs/layers/bind/lay-out.ts'
import { ownersOf, slotsBelow } from '../../../../src/programs/layers/bind/owners.ts'
import { kerasLayers } from '../../../../src/programs/layers/registry.ts'
import { hollowEntry, hollowModel, programOf, readZoo, titleOf, type Specimen } from '../zoo.ts'
import { dense, functional, input, member } from '../dialects/topologies.ts'

const zoo = readZoo()
const bound = (specimen: Specimen) =>
  bind(hollowModel(specimen.format, specimen.tensors, programOf(specimen)), kerasLayers)
const pathsOf = (specimen: Specimen): string[] =>
  bound(specimen)
    .variables.filter(({ bookkeeping }) => !bookkeeping)
    .map(({ path }) => path)
    .sort()

describe('every tensor that Keras stored has its variable', () => {
  it.each(zoo.map((specimen) => [titleOf(specimen), specimen] as const))('%s', (_, specimen) => {
    const { variables, findings } = bound(specimen)
    expect(findings).toEqual([])
    expect(variables).toHaveLength(specimen.tensors.filter(([name]) => /^(?:layers|model_weights)\//.test(name)).length)
    expect(new Set(variables.map(({ path }) => path)).size).toBe(variables.length)
  })
})

describe('paths are the same from every file', () => {
  const names = [...new Set(zoo.map(({ name }) => name))].filter((name) => name !== 'bidirectional_two')
  it.each(names)('%s', (name) => {
    const [first, ...others] = zoo.filter((specimen) => specimen.name === name)
    if (first === undefined) throw new Error('none')
    for (const other of others) expect(pathsOf(other), titleOf(other)).toEqual(pathsOf(first))
  })
})

describe('laid out again, variables come to where Keras keeps them', () => {
  const whole = zoo.filter(({ name }) => name !== 'attention_heads_named')
  it.each(whole.map((specimen) => [titleOf(specimen), specimen] as const))('%s', (_, specimen) => {
    const { program, variables } = bound(specimen)
    const generation = specimen.dialect === 'keras2' ? 'keras2' : 'keras3'
    const placings = layOut(ownersOf(program, kerasLayers), specimen.format, { generation })
    const stored = new Map(variables.map(({ path, entry }) => [path, entry.name]))
    const kept = placings.filter(({ path }) => stored.has(path))
    expect(kept.map(({ name }) => name)).toEqual(kept.map(({ path }) => stored.get(path)))
    expect(kept).toHaveLength(variables.length)
    if (specimen.format === 'keras-h5') {
      expect(kept.map(({ name }) => name)).toEqual([...variables].map(({ entry }) => entry.name).sort(byFile(specimen)))
    }
  })

  function byFile({ tensors }: Specimen): (a: string, b: string) => number {
    const places = new Map(tensors.map(([name], i) => [name, i]))
    return (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)
  }
})

/** x -> a -> b, two layers of one shape. */
const TWINS = functional(
  [input('x', [null, 3]), dense('a', [[['x', 0, 0, {}]]]), dense('b', [[['a', 0, 0, {}]]])],
  [['x', 0, 0]],
  [['b', 0, 0]],
)

const KERAS: Specimen['tensors'] = [
  ['layers/dense/vars/0', [3, 3]],
  ['layers/dense/vars/1', [3]],
  ['layers/dense_1/vars/0', [3, 3]],
  ['layers/dense_1/vars/1', [3]],
]
const H5: Specimen['tensors'] = ['a', 'b'].flatMap((name): Specimen['tensors'] => [
  [`model_weights/${name}/${name}/kernel`, [3, 3], name],
  [`model_weights/${name}/${name}/bias`, [3], name],
])
const MANIFEST: Specimen['tensors'] = ['a', 'b'].flatMap((name): Specimen['tensors'] => [
  [`${name}/kernel`, [3, 3]],
  [`${name}/bias`, [3]],
])

function bindTwins(
  format: FormatId,
  tensors: Specimen['tensors'],
  topology: JsonObject = TWINS,
  metadata: JsonObject = {},
) {
  return bind(hollowModel(format, tensors, { kind: 'layers', dialect: 'keras3', topology }, metadata), kerasLayers)
}

describe.each<[FormatId, Specimen['tensors']]>([
  ['keras', KERAS],
  ['keras-h5', H5],
  ['tfjs-layers', MANIFEST],
])('in %s', (format, tensors) => {
  it('all four variables are bound', () => {
    const { variables, findings } = bindTwins(format, tensors)
    expect(findings).toEqual([])
    expect(variables.map(({ path, entry }) => [path, entry.name])).toEqual([
      ['a/kernel', tensors[0]?.[0]],
      ['a/bias', tensors[1]?.[0]],
      ['b/kernel', tensors[2]?.[0]],
      ['b/bias', tensors[3]?.[0]],
    ])
  })

  it('an absent tensor is missing', () => {
    const { variables, findings } = bindTwins(format, tensors.slice(0, 3))
    expect(variables).toHaveLength(3)
    expect(findings).toMatchObject([{ cause: 'missing-tensor', severity: 'error', tensor: 'b/bias', layer: 'b' }])
  })

  it('a tensor too many is extra', () => {
    const [name, , layer] = tensors[3] ?? ['']
    const surplus = format === 'keras' ? 'layers/dense_2/vars/0' : name.replace(/bias/, 'scale')
    const { variables, findings } = bindTwins(format, [...tensors, [surplus, [3], layer]])
    expect(variables).toHaveLength(4)
    expect(findings).toMatchObject([{ cause: 'extra-tensor', severity: 'error', tensor: surplus }])
  })

  it('a tensor of another shape does not fit', () => {
    const wrong = tensors.map(([name, shape, layer], i) => [name, i === 1 ? [4] : shape, layer] as const)
    expect(bindTwins(format, wrong).findings).toMatchObject([
      { cause: 'shape-mismatch', severity: 'error', tensor: tensors[1]?.[0], layer: 'a' },
    ])
  })
})

describe('TF.js keeps an optimizer beside the weights', () => {
  it('whose state is of no concern', () => {
    const state: Specimen['tensors'] = [['optimizer/a/kernel/momentum', [3, 3]]]
    const { variables, findings } = bindTwins('tfjs-layers', [...MANIFEST, ...state])
    expect(findings).toEqual([])
    expect(variables).toHaveLength(4)
  })

  it('while a layer of that name is a layer', () => {
    const topology = functional(
      [input('x', [null, 3]), dense('optimizer', [[['x', 0, 0, {}]]])],
      [['x', 0, 0]],
      [['optimizer', 0, 0]],
    )
    const tensors: Specimen['tensors'] = [['optimizer/kernel', [3, 3]]]
    const { variables, findings } = bindTwins('tfjs-layers', tensors, topology)
    expect(variables.map(({ path }) => path)).toEqual(['optimizer/kernel'])
    expect(findings).toMatchObject([{ cause: 'missing-tensor', tensor: 'optimizer/bias' }])
  })
})

describe('legacy HDF5 goes by order', () => {
  it('within a layer, whatever the names say', () => {
    const square = functional(
      [input('x'), member('LayerNormalization', 'n', [[['x', 0, 0, {}]]])],
      [['x', 0, 0]],
      [['n', 0, 0]],
    )
    const tensors: Specimen['tensors'] = [
      ['model_weights/n/n/beta', [4], 'n'],
      ['model_weights/n/n/gamma', [4], 'n'],
    ]
    const { variables, findings } = bindTwins('keras-h5', tensors, square)
    expect(variables.map(({ path, entry }) => [path, entry.name])).toEqual([
      ['n/gamma', 'model_weights/n/n/beta'],
      ['n/beta', 'model_weights/n/n/gamma'],
    ])
    expect(findings.map(({ cause, tensor }) => [cause, tensor])).toEqual([
      ['tensors-swapped', 'model_weights/n/n/beta'],
      ['tensors-swapped', 'model_weights/n/n/gamma'],
    ])
  })

  it('between layers, too', () => {
    const { variables, findings } = bindTwins('keras-h5', [...H5.slice(2), ...H5.slice(0, 2)])
    expect(variables[0]?.entry.name).toBe('model_weights/b/b/kernel')
    expect(findings.map(({ cause, layer }) => [cause, layer])).toEqual([
      ['tensors-swapped', 'a'],
      ['tensors-swapped', 'b'],
    ])
  })

  it('and does not care for layers that were renamed', () => {
    const renamed = H5.map(
      ([name, shape, layer]) => [name.replaceAll('/b', '/c'), shape, layer === 'b' ? 'c' : layer] as const,
    )
    expect(bindTwins('keras-h5', renamed).findings.filter(({ cause }) => cause !== 'missing-tensor')).toEqual([])
  })
})

describe('.keras and .weights.h5 go by class and number', () => {
  const entries = (owners: readonly string[]) =>
    weightTable(KERAS.map(([name, shape], i) => hollowEntry(name, shape, undefined, owners[Math.floor(i / 2)])))
  const model = hollowModel('keras', KERAS, { kind: 'layers', dialect: 'keras3', topology: TWINS })

  it('and name the layer beside it, which tells when Keras fills one with the other', () => {
    const { findings } = bind({ ...model, weights: entries(['b', 'a']) }, kerasLayers)
    expect(findings.map(({ cause, layer }) => [cause, layer])).toEqual([
      ['tensors-swapped', 'a'],
      ['tensors-swapped', 'b'],
    ])
  })

  it('while other names are only names', () => {
    expect(bind({ ...model, weights: entries(['dense_7', 'dense_8']) }, kerasLayers).findings).toEqual([])
  })

  it('take files of TF 2.12, and leave the optimizer alone', () => {
    const older = KERAS.map(
      ([name, shape]) => [name.replace('layers/', '_layer_checkpoint_dependencies/'), shape] as const,
    )
    const { variables, findings } = bindTwins('keras', [...older, ['optimizer/vars/0', []]])
    expect(variables).toHaveLength(4)
    expect(findings).toEqual([])
  })

  it('hold a seed state where an older Keras stored one', () => {
    const topology = functional(
      [input('x'), member('Dropout', 'd', [[['x', 0, 0, {}]]], { rate: 0.5 })],
      [['x', 0, 0]],
      [['d', 0, 0]],
    )
    const { variables, findings } = bindTwins('keras', [['layers/dropout/seed_generator/vars/0', [2]]], topology)
    expect(findings).toEqual([])
    expect(variables).toMatchObject([{ path: 'd/seed_generator/seed_generator_state', bookkeeping: true }])
  })
})

describe('weights alone', () => {
  it('follow the topology of a sibling', () => {
    const sibling = hollowModel('keras', [], { kind: 'layers', dialect: 'keras3', topology: TWINS })
    const { variables, findings } = bind(hollowModel('keras-weights-h5', KERAS), kerasLayers, { programOf: sibling })
    expect(variables).toHaveLength(4)
    expect(findings).toEqual([])
  })

  it('say so where there is none', () => {
    expect(() => bind(hollowModel('keras-weights-h5', KERAS), kerasLayers)).toThrow(/holds weights only/)
  })
})

describe('TF.js manifests', () => {
  const lstm = functional(
    [input('x', [null, 3, 2]), member('LSTM', 'l', [[['x', 0, 0, {}]]], { units: 1 })],
    [['x', 0, 0]],
    [['l', 0, 0]],
  )

  it.each([
    ['without the cell, as TF.js saves them', 'l/'],
    ['with the cell, as the converter does', 'l/lstm_cell_3/'],
  ])('%s', (_, prefix) => {
    const tensors: Specimen['tensors'] = [
      [`${prefix}kernel`, [2, 4]],
      [`${prefix}recurrent_kernel`, [1, 4]],
      [`${prefix}bias`, [4]],
    ]
    const { variables, findings } = bindTwins('tfjs-layers', tensors, lstm)
    expect(findings).toEqual([])
    expect(variables.map(({ path }) => path)).toEqual([
      'l/lstm_cell/kernel',
      'l/lstm_cell/recurrent_kernel',
      'l/lstm_cell/bias',
    ])
  })

  it('by number, as the converter writes for Keras 3', () => {
    const tensors: Specimen['tensors'] = [
      ['a/vars/0', [3, 3]],
      ['a/vars/1', [3]],
      ['b/vars/0', [3, 3]],
      ['b/vars/1', [3]],
    ]
    const { variables, findings } = bindTwins('tfjs-layers', tensors)
    expect(findings).toEqual([])
    expect(variables.map(({ path, entry }) => `${path} ${entry.name}`)).toEqual([
      'a/kernel a/vars/0',
      'a/bias a/vars/1',
      'b/kernel b/vars/0',
      'b/bias b/vars/1',
    ])
  })
})

describe('a layer that nobody has registered', () => {
  const topology = functional(
    [input('x'), member('corpus>Gated', 'g', [[['x', 0, 0, {}]]]), dense('d', [[['g', 0, 0, {}]]])],
    [['x', 0, 0]],
    [['d', 0, 0]],
  )

  it('keeps its tensors at their place, in every format', () => {
    const keras = bindTwins(
      'keras',
      [
        ['layers/gated/vars/0', [4]],
        ['layers/gated/gate/vars/0', [4]],
        ['layers/dense/vars/0', [4, 3]],
        ['layers/dense/vars/1', [3]],
      ],
      topology,
    )
    const h5 = bindTwins(
      'keras-h5',
      [
        ['model_weights/g/g/kernel', [4], 'g'],
        ['model_weights/g/g/gate/kernel:0', [4], 'g'],
        ['model_weights/d/d/kernel', [4, 3], 'd'],
        ['model_weights/d/d/bias', [3], 'd'],
      ],
      topology,
    )
    const tfjs = bindTwins(
      'tfjs-layers',
      [
        ['g/kernel', [4]],
        ['g/gate/kernel', [4]],
        ['d/kernel', [4, 3]],
        ['d/bias', [3]],
      ],
      topology,
    )
    for (const { findings, unknown } of [keras, h5, tfjs]) {
      expect(findings).toEqual([])
      expect(unknown).toEqual([{ path: 'g', className: 'corpus>Gated' }])
    }
    expect(keras.variables.map(({ path }) => path)).toEqual(['d/kernel', 'd/bias', 'g/vars/0', 'g/gate/vars/0'])
    expect(h5.variables.map(({ path }) => path)).toEqual(['d/kernel', 'd/bias', 'g/kernel', 'g/gate/kernel'])
    expect(tfjs.variables.map(({ path }) => path)).toEqual(['d/kernel', 'd/bias', 'g/kernel', 'g/gate/kernel'])
  })
})

describe('owners', () => {
  it('of a frozen model are not trained, whatever their layers say', () => {
    const specimen = zoo.find(({ name, format }) => name === 'frozen_model_inside' && format === 'keras')
    if (specimen === undefined) throw new Error('none')
    const slots = slotsBelow(ownersOf(bound(specimen).program, kerasLayers))
    expect(slots.filter(({ trainable }) => trainable).map(({ path }) => path)).toEqual([
      'mid/mm/kernel',
      'mid/mm/bias',
      'z/kernel',
      'z/bias',
    ])
  })
})
