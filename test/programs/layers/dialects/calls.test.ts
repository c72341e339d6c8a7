import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../../../../src/formats/format.ts'
import { writeProgram } from '../../../../src/programs/layers/dialects/write.ts'
import type { Call } from '../../../../src/programs/layers/program.ts'
import { dense, functional, graphOf, input, kerasTensor, member, read } from './topologies.ts'

const tensor = (layer: string, node = 0, index = 0) => ({ kind: 'tensor', ref: { layer, node, tensor: index } })

function callsOf(layers: Json, outputs: Json, dialect: 'keras2' | 'keras3' | 'tfjs' = 'keras2'): readonly Call[] {
  return graphOf(functional(layers, [['x', 0, 0]], outputs), dialect).calls
}

describe('inbound nodes of Keras 3', () => {
  it('has tensors, plain values and nests as arguments', () => {
    const node = {
      args: [[kerasTensor('x'), kerasTensor('x')], 0, [1, 2]],
      kwargs: { mask: null, training: false, other: { a: kerasTensor('x') }, axis: -1 },
    }
    const [call] = callsOf([input('x'), member('Add', 'y', [node])], ['y', 0, 0], 'keras3')
    expect(call?.args).toEqual([
      { kind: 'list', items: [tensor('x'), tensor('x')] },
      { kind: 'value', value: 0 },
      { kind: 'value', value: [1, 2] },
    ])
    expect(call?.kwargs).toEqual({
      other: { kind: 'dict', items: { a: tensor('x') } },
      axis: { kind: 'value', value: -1 },
    })
  })

  it('keeps special objects without tensors as values', () => {
    const slice = { class_name: '__slice__', config: { start: 0, stop: 2, step: null } }
    const [call] = callsOf(
      [input('x'), member('Add', 'y', [{ args: [kerasTensor('x'), slice] }])],
      ['y', 0, 0],
      'keras3',
    )
    expect(call?.args[1]).toEqual({ kind: 'value', value: slice })
    expect(call?.kwargs).toEqual({})
  })
})

describe('inbound nodes of Keras 2 and TF.js', () => {
  it.each(['keras2', 'tfjs'] as const)('unwraps one tensor and keeps several (%s)', (dialect) => {
    const layers = [
      input('x'),
      dense('a', [[['x', 0, 0, {}]]]),
      member('Add', 'y', [
        [
          ['x', 0, 0],
          ['a', 0, 0, {}],
        ],
      ]),
    ]
    const calls = callsOf(layers, [['y', 0, 0]], dialect)
    expect(calls.map(({ args }) => args)).toEqual([
      [tensor('x')],
      [{ kind: 'list', items: [tensor('x'), tensor('a')] }],
    ])
  })

  it('takes a node that is the reference itself', () => {
    const [call] = callsOf([input('x'), member('TFOpLambda', 'y', [['x', 0, 0, { y: 2, name: null }]])], [['y', 0, 0]])
    expect(call).toEqual({ layer: 'y', args: [tensor('x')], kwargs: { y: { kind: 'value', value: 2 } } })
  })

  it('takes a dictionary as first argument', () => {
    const [call] = callsOf(
      [input('x'), member('Custom', 'y', [{ b: ['x', 0, 0, { k: 1 }], a: ['x', 0, 0, {}] }])],
      [['y', 0, 0]],
    )
    expect(call?.args).toEqual([{ kind: 'dict', items: { b: tensor('x'), a: tensor('x') } }])
    expect(call?.kwargs).toEqual({ k: { kind: 'value', value: 1 } })
  })

  it('takes a constant as first argument, and tensors by name', () => {
    const node = [
      '_CONSTANT_VALUE',
      -1,
      [1, 2],
      {
        other: ['x', 0, 0],
        list: [
          ['x', 0, 0],
          ['x', 0, 0],
        ],
        word: ['x', 'y', 'z'],
      },
    ]
    const [call] = callsOf([input('x'), member('TFOpLambda', 'y', [node])], [['y', 0, 0]])
    expect(call?.args).toEqual([{ kind: 'value', value: [1, 2] }])
    expect(call?.kwargs).toEqual({
      other: tensor('x'),
      list: { kind: 'list', items: [tensor('x'), tensor('x')] },
      word: { kind: 'value', value: ['x', 'y', 'z'] },
    })
  })

  it('puts attention back into positional form', () => {
    const node = [['x', 0, 0, { value: ['v', 0, 0], key: ['k', 0, 0], training: null }]]
    const layers = [
      input('x'),
      input('v'),
      input('k'),
      member('MultiHeadAttention', 'y', [node], { num_heads: 1, key_dim: 2 }),
    ]
    const [call] = callsOf(layers, [['y', 0, 0]])
    expect(call).toEqual({ layer: 'y', args: [tensor('x'), tensor('v'), tensor('k')], kwargs: {} })
  })

  it('tells a recurrent layer its initial state by name', () => {
    const node = [
      ['x', 0, 0, {}],
      ['h', 0, 0, {}],
      ['c', 0, 0, {}],
    ]
    const layers = [input('x', [null, 3, 4]), input('h'), input('c'), member('LSTM', 'y', [node], { units: 4 })]
    const [call] = callsOf(layers, [['y', 0, 0]], 'tfjs')
    expect(call?.args).toEqual([tensor('x')])
    expect(call?.kwargs).toEqual({ initial_state: { kind: 'list', items: [tensor('h'), tensor('c')] } })
  })
})

describe('nodes of nested models', () => {
  const inner = (style: JsonObject): JsonObject => ({
    ...functional([input('i'), dense('d', [[['i', 0, 0, {}]]])], [['i', 0, 0]], [['d', 0, 0]], 'inner'),
    name: 'inner',
    ...style,
  })

  it.each(['keras2', 'tfjs'] as const)('are counted from 1 by %s, since the model itself is node 0', (dialect) => {
    const layers = [
      input('x'),
      inner({ inbound_nodes: [[['x', 0, 0, {}]], [['inner', 1, 0, {}]]] }),
      member('Add', 'y', [
        [
          ['inner', 1, 0, {}],
          ['inner', 2, 0, {}],
        ],
      ]),
    ]
    const calls = callsOf(layers, [['y', 0, 0]], dialect)
    expect(calls[1]?.args).toEqual([tensor('inner', 0)])
    expect(calls[2]?.args).toEqual([{ kind: 'list', items: [tensor('inner', 0), tensor('inner', 1)] }])
  })

  it('are counted from 0 where the references cannot be meant otherwise', () => {
    const layers = [input('x'), inner({ inbound_nodes: [[['x', 0, 0, {}]]] }), dense('y', [[['inner', 0, 0, {}]]])]
    expect(callsOf(layers, [['y', 0, 0]])[1]?.args).toEqual([tensor('inner', 0)])
  })

  it('are counted from 0 by Keras 3 in calls, and from 1 in output_layers', () => {
    const node = (ref: Json): JsonObject => ({ args: [ref], kwargs: {} })
    const layers = [
      input('x'),
      inner({ inbound_nodes: [node(kerasTensor('x')), node(kerasTensor('inner', 0))] }),
      dense('y', [node(kerasTensor('inner', 1))]),
    ]
    const graph = graphOf(
      functional(
        layers,
        ['x', 0, 0],
        [
          ['y', 0, 0],
          ['inner', 1, 0],
        ],
      ),
      'keras3',
    )
    expect(graph.calls.at(-1)?.args).toEqual([tensor('inner', 1)])
    expect(graph.outputs.map(({ ref }) => ref.node)).toEqual([0, 0])
  })

  it('count a sequential model in Keras 2 only where it knows its input', () => {
    const sequential = (layers: Json, nodes: Json): JsonObject => ({
      class_name: 'Sequential',
      config: { name: 's', layers },
      name: 's',
      inbound_nodes: nodes,
    })
    const known = sequential([input('i'), dense('d', [])], [[['x', 0, 0, {}]]])
    expect(callsOf([input('x'), known, dense('y', [[['s', 1, 0, {}]]])], [['y', 0, 0]])[1]?.args).toEqual([tensor('s')])
    const unknown = sequential([dense('d', [])], [[['x', 0, 0, {}]]])
    expect(callsOf([input('x'), unknown, dense('y', [[['s', 0, 0, {}]]])], [['y', 0, 0]])[1]?.args).toEqual([
      tensor('s'),
    ])
  })
})

describe('inputs and outputs', () => {
  const layers = [input('x'), input('z'), dense('y', [[['x', 0, 0, {}]]]), dense('w', [[['z', 0, 0, {}]]])]

  it.each([
    ['one reference', ['x', 0, 0], 0],
    ['a list of one', [['x', 0, 0]], 0],
  ])('%s is one tensor', (_, inputs, nest) => {
    const graph = graphOf(functional(layers, inputs, ['y', 0, 0]))
    expect(graph.inputs).toEqual([{ name: 'x', ref: { layer: 'x', node: 0, tensor: 0 } }])
    expect(graph.inputNest).toEqual(nest)
  })

  it('are named by the keys of a dictionary, in sorted order', () => {
    const graph = graphOf(
      functional(
        layers,
        { b: ['x', 0, 0], a: ['z', 0, 0] },
        {
          out: [
            ['y', 0, 0],
            ['w', 0, 0],
          ],
        },
      ),
    )
    expect(graph.inputs.map(({ name, ref }) => [name, ref.layer])).toEqual([
      ['a', 'z'],
      ['b', 'x'],
    ])
    expect(graph.inputNest).toEqual({ a: 0, b: 1 })
    expect(graph.outputs.map(({ name }) => name)).toEqual(['y', 'w'])
    expect(graph.outputNest).toEqual({ out: [0, 1] })
  })

  it('get a number where one layer makes several', () => {
    const graph = graphOf(
      functional(
        layers,
        [['x', 0, 0]],
        [
          ['y', 0, 0],
          ['y', 0, 1],
        ],
      ),
    )
    expect(graph.outputs.map(({ name }) => name)).toEqual(['y', 'y_1'])
  })
})

describe('a call recorded with training=True', () => {
  const keras3 = { args: [kerasTensor('x')], kwargs: { training: true } }
  const legacy = [['x', 0, 0, { training: true }]]
  const modelOf = (node: Json, className = 'BatchNormalization'): JsonObject =>
    functional([input('x'), member(className, 'b', [node])], [['x', 0, 0]], [['b', 0, 0]])

  it.each([
    ['keras3', keras3],
    ['tfjs', legacy],
  ] as const)('is kept apart where predict passes over it: %s', (dialect, node) => {
    const [call] = graphOf(modelOf(node), dialect).calls
    expect(call).toEqual({ layer: 'b', args: [tensor('x')], kwargs: {}, recordsTraining: true })
  })

  it('trains in the predict of Keras 2', () => {
    const [call] = graphOf(modelOf(legacy), 'keras2').calls
    expect(call).toEqual({ layer: 'b', args: [tensor('x')], kwargs: { training: { kind: 'value', value: true } } })
  })

  it.each([
    ['keras3', 'keras3', []],
    ['keras3', 'tfjs', []],
    ['tfjs', 'keras3', []],
    ['keras2', 'keras2', []],
    ['keras3', 'keras2', ['note']],
    ['keras2', 'keras3', ['warning']],
    ['keras2', 'tfjs', ['warning']],
  ] as const)('is written from %s in %s', (from, to, severities) => {
    const program = read(modelOf(from === 'keras3' ? keras3 : legacy), from)
    const { topology, findings } = writeProgram(program, to)
    expect(findings.filter(({ message }) => message.includes('training=True')).map((one) => one.severity)).toEqual(
      severities,
    )
    const isLeftOut = from === 'keras3' && to === 'keras2'
    expect(JSON.stringify(topology).includes('"training":true')).toBe(!isLeftOut)
  })

  it('is no word on a layer that training changes in nothing', () => {
    const { findings } = writeProgram(read(modelOf(legacy, 'ReLU'), 'keras2'), 'tfjs')
    expect(findings).toEqual([])
  })
})
