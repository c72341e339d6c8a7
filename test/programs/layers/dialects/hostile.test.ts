import { describe, expect, it } from 'vitest'
import { ArtifactError } from '../../../../src/evidence/errors.ts'
import type { Json, JsonObject } from '../../../../src/formats/format.ts'
import { dense, functional, input, kerasTensor, member, read } from './topologies.ts'

function errorOf(topology: JsonObject): ArtifactError {
  try {
    read(topology, 'keras3')
  } catch (error) {
    if (error instanceof ArtifactError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

const X = [['x', 0, 0]]

describe('a broken topology is an error that says file, layer, found and allowed', () => {
  it.each<[string, JsonObject, RegExp]>([
    ...[-3, 2.5, 1e300, 'a', true, []].map((size): [string, JsonObject, RegExp] => [
      `an input of size ${JSON.stringify(size)}`,
      functional([input('x', [null, size])], X, X),
      /some\.keras: topology config\.layers\[0\]\.config\.batch_shape\[1\] \(layer "x"\): found .*, allowed: null or a whole/,
    ]),
    [
      'an input of no shape',
      functional([input('x', 3)], X, X),
      /batch_shape \(layer "x"\): found 3, allowed: an array/,
    ],
    ['no class', {}, /some\.keras: topology class_name: found nothing, allowed: a text/],
    ['no config', { class_name: 'Functional' }, /topology config: found nothing, allowed: an object/],
    ['not a model', dense('d', []), /class_name: found "Dense", allowed: a functional or sequential model/],
    ['layers that are no list', functional(3, X, X), /config\.layers \(layer "m"\): found 3, allowed: an array/],
    ['a layer that is no object', functional([7], X, X), /layers\[0\].*: found 7, allowed: an object/],
    [
      'no name',
      functional([{ class_name: 'Dense', config: {}, inbound_nodes: [] }], X, X),
      /layers\[0\]\.name.*found nothing/,
    ],
    [
      'two of one name',
      functional([input('x'), input('x')], X, X),
      /layers\[1\]\.name.*found "x", allowed: a name that no other/,
    ],
    [
      'an unknown layer',
      functional([input('x'), dense('d', [[['y', 0, 0, {}]]])], X, X),
      /found "y", allowed: the name of a layer/,
    ],
    [
      'an unknown node',
      functional([input('x'), dense('d', [[['x', 3, 0, {}]]])], X, X),
      /found 3, allowed: the number of one of the 1 calls of layer "x"/,
    ],
    [
      'a negative node',
      functional([input('x'), dense('d', [[['x', -1, 0, {}]]])], X, X),
      /found -1, allowed: a whole number from 0/,
    ],
    ['half a node', functional([input('x'), dense('d', [[['x', 0.5, 0, {}]]])], X, X), /found 0\.5/],
    ['a reference too long', functional([input('x'), dense('d', [[['x', 0, 0, {}, 1]]])], X, X), /an array of 3 or 4/],
    [
      'a node of the wrong kind',
      functional([input('x'), dense('d', ['x'])], X, X),
      /layer "d".*: found "x", allowed: a reference/,
    ],
    [
      'a tensor without history',
      functional([input('x'), dense('d', [{ args: [{ class_name: '__keras_tensor__', config: {} }] }])], X, X),
      /keras_history.*found nothing, allowed: an array/,
    ],
    ['an output of nowhere', functional([input('x')], X, [['z', 0, 0]]), /output_layers.*found "z"/],
    ['no outputs', functional([input('x')], X, []), /output_layers.*at least one reference/],
    ['an uncalled output', functional([input('x'), dense('d', [])], X, [['d', 0, 0]]), /one of the 0 calls/],
    [
      'an empty sequential model',
      { class_name: 'Sequential', config: { name: 's', layers: [] } },
      /at least one layer/,
    ],
    [
      'a wrapper around nothing',
      functional([input('x'), member('Bidirectional', 'b', [])], X, X),
      /layer.*: found nothing, allowed: a recurrent layer/,
    ],
  ])('%s', (_, topology, message) => {
    const error = errorOf(topology)
    expect(error.code).toBe('malformed')
    expect(error.message).toMatch(message)
    expect(error.place.file).toBe('some.keras')
  })
})

describe('cycles', () => {
  it('of one layer on itself', () => {
    const error = errorOf(
      functional(
        [
          input('x'),
          member('Add', 'a', [
            [
              ['x', 0, 0, {}],
              ['a', 0, 0, {}],
            ],
          ]),
        ],
        X,
        [['a', 0, 0]],
      ),
    )
    expect(error.message).toMatch(/found a cycle through layers "a"/)
  })

  it('of two layers', () => {
    const layers = [
      input('x'),
      dense('a', [{ args: [kerasTensor('b')], kwargs: {} }]),
      dense('b', [{ args: [kerasTensor('a')], kwargs: {} }]),
    ]
    expect(errorOf(functional(layers, X, [['a', 0, 0]])).message).toMatch(/cycle through layers "a", "b"/)
  })

  it('are not seen where a layer is called on its own earlier result', () => {
    const layers = [input('x'), dense('a', [[['x', 0, 0, {}]], [['a', 0, 0, {}]]])]
    expect(() => read(functional(layers, X, [['a', 1, 0]]))).not.toThrow()
  })
})

describe('size', () => {
  it('refuses ten thousand models inside each other', () => {
    let topology: JsonObject = { class_name: 'Sequential', config: { name: 's0', layers: [input('x')] } }
    for (let i = 1; i <= 10_000; i++) {
      topology = { class_name: 'Sequential', config: { name: `s${i}`, layers: [topology] } }
    }
    const error = errorOf(topology)
    expect(error.code).toBe('limit-exceeded')
    expect(error.message).toMatch(/nested deeper than 200/)
  })

  it('reads a chain of twenty thousand layers', () => {
    const layers: Json[] = [input('d0')]
    for (let i = 1; i <= 20_000; i++) layers.push(dense(`d${i}`, [[[`d${i - 1}`, 0, 0, {}]]]))
    const { root } = read(functional(layers, [['d0', 0, 0]], [['d20000', 0, 0]]))
    expect(root.graph?.calls).toHaveLength(20_000)
  })

  it('does not confuse a layer with a property of every object', () => {
    const layers = [input('__proto__'), dense('constructor', [[['__proto__', 0, 0, {}]]])]
    const { root } = read(functional(layers, [['__proto__', 0, 0]], [['constructor', 0, 0]]))
    expect(root.graph?.layers.map(({ name }) => name)).toEqual(['__proto__', 'constructor'])
    const odd = member('toString', 'l', [], { constructor: 1, valueOf: null, activation: 'hasOwnProperty' })
    const [, layer] = read(functional([input('x'), odd], X, X)).root.graph?.layers ?? []
    expect(layer).toMatchObject({ className: 'toString', config: { constructor: 1 } })
    const known = dense('d', [], { constructor: 1, toString: 'x', kernel_initializer: 'constructor' })
    expect(() => read(functional([input('x'), known], X, X))).not.toThrow()
  })
})
