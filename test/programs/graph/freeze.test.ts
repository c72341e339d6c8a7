import { describe, expect, it } from 'vitest'
import { ArtifactError } from '../../../src/evidence/errors.ts'
import type { Attr, GraphFunction, GraphNode, StoredGraph } from '../../../src/formats/tensorflow/graph.ts'
import { referenceOps } from '../../../src/ops/reference/reference.ts'
import { bindGraph } from '../../../src/programs/graph/bind.ts'
import { compareNames, freeze, servingSignature, stepsOf } from '../../../src/programs/graph/freeze.ts'
import { createGraphRunner } from '../../../src/programs/graph/run.ts'
import { memoryEntry, weightTable } from '../../../src/tensor/entry.ts'
import type { Tensor } from '../../../src/tensor/tensor.ts'

type Attrs = Readonly<Record<string, Attr>>

const node = (name: string, op: string, inputs: readonly string[] = [], attrs: Attrs = {}): GraphNode => {
  return { name, op, inputs, attrs: new Map(Object.entries(attrs)) }
}

const ints = (...numbers: readonly number[]): Attr => {
  return { kind: 'tensor', value: { dtype: 'int32', shape: [numbers.length], data: Int32Array.from(numbers) } }
}

const scalar = (number: number): Attr => {
  return { kind: 'tensor', value: { dtype: 'float32', shape: [], data: Float32Array.of(number) } }
}

const calls = (name: string): Attr => ({ kind: 'function', name, attrs: new Map() })

/** A function of one argument `x` and one output `y`. */
const fn = (name: string, nodes: readonly GraphNode[], result: string): GraphFunction => {
  const tensor = (of: string) => ({ name: of, dtype: 'float32' as const })
  return { name, inputs: [tensor('x')], outputs: [tensor('y')], nodes, returns: new Map([['y', result]]) }
}

/** A graph of one input `x`, the placeholder of that name, and the output `y`. */
const graph = (nodes: readonly GraphNode[], functions: readonly GraphFunction[] = [], ref = 'y:0'): StoredGraph => {
  const tensor = (of: string) => ({ ref: of, dtype: 'float32' as const, shape: [-1] })
  return {
    kind: 'graph',
    nodes: [node('x', 'Placeholder'), ...nodes],
    functions: new Map(functions.map((each) => [each.name, each])),
    signatures: new Map([
      ['serving_default', { inputs: new Map([['x', tensor('x:0')]]), outputs: new Map([['y', tensor(ref)]]) }],
    ]),
    variables: new Map(),
  }
}

const frozen = (stored: StoredGraph) => freeze(stored, 'serving_default')

async function outputOf(stored: StoredGraph, ...x: readonly number[]): Promise<readonly number[]> {
  const runner = createGraphRunner(referenceOps, { program: frozen(stored), entries: new Map() })
  const tensor: Tensor = { dtype: 'float32', shape: [x.length], data: Float32Array.from(x) }
  const outputs = await runner.run(new Map([['x', tensor]]))
  return [...((outputs.get('y')?.data ?? []) as Float64Array)]
}

function refusal(body: () => unknown): ArtifactError {
  try {
    body()
  } catch (error) {
    if (error instanceof ArtifactError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('names of inputs and outputs', () => {
  it('are in the order of their numbers, and those of nodes in the order of the nodes', () => {
    const sorted = (...names: string[]) => names.sort(compareNames)
    expect(sorted('output_10', 'output_2', 'a')).toEqual(['a', 'output_2', 'output_10'])
    expect(sorted('Identity_10:0', 'Identity_1:0', 'Identity:0', 'Identity_2:0')).toEqual([
      'Identity:0',
      'Identity_1:0',
      'Identity_2:0',
      'Identity_10:0',
    ])
    expect(sorted('top:1', 'top:0')).toEqual(['top:0', 'top:1'])
  })
})

describe('freezing', () => {
  it('inlines calls in calls, looks through identities, and leaves out what nobody reads', async () => {
    const inner = fn('inner', [node('twice', 'AddV2', ['x', 'x'])], 'twice:z:0')
    const outer = fn(
      'outer',
      [
        node('call', 'PartitionedCall', ['x'], { f: calls('inner') }),
        node('same', 'Identity', ['call:output:0', '^check']),
        node('check', 'Assert', ['x']),
        node('unread', 'Exp', ['x']),
      ],
      'same:output:0',
    )
    const stored = graph([node('y', 'StatefulPartitionedCall', ['x'], { f: calls('outer') })], [inner, outer])
    expect(frozen(stored).body.steps.map(({ name, op }) => [name, op])).toEqual([['y/call/twice', 'AddV2']])
    expect(await outputOf(stored, 1, 2)).toEqual([2, 4])
  })

  it('takes a node whose op is a function for a call of it', async () => {
    const stored = graph([node('y', 'double', ['x'])], [fn('double', [node('sum', 'AddV2', ['x', 'x'])], 'sum:z:0')])
    expect(await outputOf(stored, 3)).toEqual([6])
  })

  it('tells outputs of an op apart by their ports', async () => {
    const inside = fn(
      'best',
      [node('k', 'Const', [], { value: scalarInt(1) }), node('top', 'TopKV2', ['x', 'k:output:0'])],
      'top:indices:0',
    )
    const stored = graph(
      [node('best', 'PartitionedCall', ['x'], { f: calls('best') }), node('y', 'Identity', ['best'])],
      [inside],
    )
    expect(await outputOf(stored, 3, 9, 1)).toEqual([1])
  })

  it('computes what small integers alone come to', () => {
    const stored = graph([
      node('a', 'Const', [], { value: ints(1, 2) }),
      node('b', 'Const', [], { value: ints(-1) }),
      node('axis', 'Const', [], { value: scalarInt(0) }),
      node('shape', 'ConcatV2', ['a', 'b', 'axis']),
      node('y', 'Reshape', ['x', 'shape']),
    ])
    const { steps } = frozen(stored).body
    expect(steps.map(({ op }) => op)).toEqual(['Const', 'Reshape'])
    const value = steps[0]?.attrs.get('value')
    expect(value?.kind === 'tensor' && [...(value.value.data as Int32Array)]).toEqual([1, 2, -1])
  })

  it('orders a chain longer than any call stack', async () => {
    const links = Array.from({ length: 50_000 }, (_, i) => node(`n${i}`, 'Neg', [i === 0 ? 'x' : `n${i - 1}`]))
    const program = frozen(graph([...links.reverse(), node('y', 'Identity', ['n49999'])]))
    expect(program.body.steps).toHaveLength(50_000)
    expect(program.body.steps.every(({ inputs }, place) => inputs.every(({ step }) => step < place))).toBe(true)
  })

  it('reads the main signature', () => {
    const stored = graph([node('y', 'Neg', ['x'])])
    expect(servingSignature(stored)).toBe('serving_default')
    expect(servingSignature({ ...stored, signatures: new Map() })).toBeNull()
    expect(refusal(() => freeze(stored, 'other'))).toMatchObject({ code: 'malformed' })
  })
})

function scalarInt(number: number): Attr {
  return { kind: 'tensor', value: { dtype: 'int32', shape: [], data: Int32Array.of(number) } }
}

describe('broken graphs', () => {
  it('names a cycle', () => {
    const error = refusal(() =>
      frozen(graph([node('a', 'AddV2', ['x', 'b']), node('b', 'Neg', ['a']), node('y', 'Neg', ['b'])])),
    )
    expect(error).toMatchObject({ code: 'malformed' })
    expect(error.message).toMatch(/node b \(Neg\): reads its own output by way of b, a/)
  })

  it('names a circle of identities', () => {
    const stored = graph([node('a', 'Identity', ['b']), node('b', 'Identity', ['a']), node('y', 'Neg', ['b'])])
    expect(refusal(() => frozen(stored)).message).toMatch(/node y \(Neg\): reads b, which leads round in a circle/)
  })

  it('names a function that calls itself, directly, by way of another, and out of a loop', () => {
    const again = fn('again', [node('call', 'PartitionedCall', ['x'], { f: calls('again') })], 'call:output:0')
    const there = fn('there', [node('call', 'PartitionedCall', ['x'], { f: calls('back') })], 'call:output:0')
    const back = fn('back', [node('call', 'PartitionedCall', ['x'], { f: calls('there') })], 'call:output:0')
    const loop = fn('loop', [node('go', 'While', ['x'], { cond: calls('loop'), body: calls('loop') })], 'go:output:0')
    for (const [name, functions] of [
      ['again', [again]],
      ['there', [there, back]],
      ['loop', [loop]],
    ] as const) {
      const stored = graph([node('y', 'PartitionedCall', ['x'], { f: calls(name) })], functions)
      const error = refusal(() => frozen(stored))
      expect(error.code).toBe('malformed')
      expect(error.message).toContain(`function ${name} calls itself`)
    }
  })

  it('does not inline without end', () => {
    const levels = Array.from({ length: 40 }, (_, i) =>
      fn(
        `f${i}`,
        i === 39
          ? [node('sum', 'AddV2', ['x', 'x'])]
          : [
              node('a', 'PartitionedCall', ['x'], { f: calls(`f${i + 1}`) }),
              node('b', 'PartitionedCall', ['a:output:0'], { f: calls(`f${i + 1}`) }),
              node('sum', 'AddV2', ['a:output:0', 'b:output:0']),
            ],
        'sum:z:0',
      ),
    )
    const stored = graph([node('y', 'PartitionedCall', ['x'], { f: calls('f0') })], levels)
    expect(refusal(() => frozen(stored))).toMatchObject({ code: 'limit-exceeded' })
  })

  it('does not follow calls without end', () => {
    const chain = Array.from({ length: 150 }, (_, i) =>
      fn(`f${i}`, [node('call', 'PartitionedCall', ['x'], { f: calls(`f${i + 1}`) })], 'call:output:0'),
    )
    const stored = graph([node('y', 'PartitionedCall', ['x'], { f: calls('f0') })], [...chain, fn('f150', [], 'x')])
    expect(refusal(() => frozen(stored)).message).toMatch(/calls nest 101 deep, allowed: 100/)
  })

  it.each([
    ['a node that is not there', [node('y', 'Neg', ['gone'])], /reads gone, which is not there/],
    [
      'a function that is not there',
      [node('y', 'PartitionedCall', ['x'], { f: calls('gone') })],
      /calls function gone/,
    ],
    ['a call without a function', [node('y', 'PartitionedCall', ['x'])], /attribute f: found no function/],
    ['a name that occurs twice', [node('y', 'Neg', ['x']), node('y', 'Neg', ['x'])], /the name occurs twice/],
    ['a reference that is none', [node('y', 'Neg', ['x:a:b'])], /reads x:a:b, allowed/],
  ])('names %s', (_, nodes, message) => {
    const error = refusal(() => frozen(graph(nodes)))
    expect(error.code).toBe('malformed')
    expect(error.message).toMatch(message)
  })

  const two: Attr = { kind: 'int', value: 2 }
  it.each([
    [
      'a port in the main graph',
      [node('a', 'Neg', ['x']), node('y', 'Neg', ['a:y:0'])],
      /y \(Neg\): reads a:y:0, allowed/,
    ],
    [
      'an output beyond the last',
      [node('a', 'Neg', ['x']), node('y', 'Neg', ['a:7'])],
      /a \(Neg\): output 7: allowed: y/,
    ],
    [
      'an output beyond the last of a list',
      [node('n', 'Const'), node('a', 'Split', ['n', 'x'], { num_split: two }), node('y', 'Neg', ['a:2'])],
      /a \(Split\): output 2: allowed: output \(2 tensors in all\)/,
    ],
    ['an output of an op that has none', [node('a', 'NoOp'), node('y', 'Neg', ['a'])], /the op has no outputs/],
    [
      'a node to come after that is not there',
      [node('y', 'Neg', ['x', '^gone'])],
      /comes after gone, which is not there/,
    ],
    ['an input behind an order', [node('y', 'Neg', ['^x', 'x'])], /reads x behind what it only comes after/],
    ['a broken node that nobody reads', [node('y', 'Neg', ['x']), node('z', 'Neg', ['gone'])], /reads gone/],
  ])('names %s, as TensorFlow does', (_, nodes, message) => {
    expect(refusal(() => frozen(graph(nodes)))).toMatchObject({
      code: 'malformed',
      message: expect.stringMatching(message),
    })
  })

  it.each([
    [
      'a port that the op does not have',
      'f',
      [],
      'a:activations:0',
      /node f\/a \(Neg\): output activations:0: allowed: y/,
    ],
    ['a place beyond the port', 'f', [], 'a:y:1', /a \(Neg\): output y:1: allowed: y/],
    ['a node without its port', 'f', [], 'a', /reads a, allowed in a function: node:port:place/],
    ['an output of the main graph', 'f', [], 'a:0', /reads a:0, allowed in a function/],
    ['a place with a zero before it', 'f', [], 'a:y:00', /reads a:y:00, allowed in a function/],
    [
      'a node with the name of an argument',
      'f',
      [node('x', 'Neg', ['x'])],
      'a:y:0',
      /x \(Neg\): the name occurs twice/,
    ],
    ['a function with the name of an op', 'Relu', [], 'a:y:0', /Relu \(function\): has the name of an op/],
  ])('names %s in a function, as TensorFlow does', (_, name, more, ref, message) => {
    const inside = fn(name, [node('a', 'Neg', ['x']), node('b', 'Neg', [ref]), ...more], 'b:y:0')
    const stored = graph([node('y', 'PartitionedCall', ['x'], { f: calls(name) })], [inside])
    expect(refusal(() => frozen(stored))).toMatchObject({ code: 'malformed', message: expect.stringMatching(message) })
  })

  it('names an output that a function called by its name does not have', () => {
    const inside = fn('twice', [node('a', 'AddV2', ['x', 'x'])], 'a:z:0')
    const outer = fn('outer', [node('t', 'twice', ['x'])], 't:z:0')
    const stored = graph([node('y', 'PartitionedCall', ['x'], { f: calls('outer') })], [inside, outer])
    expect(refusal(() => frozen(stored)).message).toContain('t (twice): output z: allowed: y')
  })

  it('refuses a variable that is read after the graph has written to it', () => {
    const stored = graph([
      node('v', 'VarHandleOp'),
      node('write', 'AssignVariableOp', ['v', 'x']),
      node('y', 'ReadVariableOp', ['v', '^write']),
    ])
    expect(refusal(() => frozen(stored))).toMatchObject({ code: 'unsupported-operation' })
  })
})

describe('broken nodes', () => {
  it.each([
    [
      'an attribute of another kind',
      node('y', 'LeakyRelu', ['x'], { alpha: { kind: 'text', value: 'much' } }),
      'malformed',
      /node y \(LeakyRelu\): attribute alpha: found much, allowed: a number/,
    ],
    [
      'an attribute that is lacking',
      node('y', 'Cast', ['x']),
      'malformed',
      /node y \(Cast\): attribute DstT: found nothing, allowed: a dtype/,
    ],
    ['an input that is lacking', node('y', 'AddV2', ['x']), 'malformed', /node y \(AddV2\): has 1 inputs/],
    [
      'an op that nobody knows',
      node('y', 'Frobnicate', ['x']),
      'unsupported-operation',
      /node y \(Frobnicate\): this op is not known/,
    ],
    ['random numbers', node('y', 'RandomShuffle', ['x']), 'unsupported-operation', /no two runs agree/],
    ['a placeholder without values', node('y', 'Placeholder'), 'malformed', /nothing feeds this placeholder/],
    ['a constant without a value', node('y', 'Const'), 'malformed', /attribute value: found nothing/],
  ] as const)('names %s', async (_, broken, code, message) => {
    await expect(outputOf(graph([broken]), 1, 2)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message) as string,
    })
  })

  it('makes no tensor beyond all bounds out of a few numbers', async () => {
    const huge = { value: ints(65536, 65536) }
    const fill = graph([
      node('n', 'Const', [], huge),
      node('v', 'Const', [], { value: scalar(0) }),
      node('y', 'Fill', ['n', 'v']),
    ])
    const tile = graph([node('n', 'Const', [], { value: ints(2 ** 31 - 1) }), node('y', 'Tile', ['x', 'n'])])
    for (const stored of [fill, tile]) {
      await expect(outputOf(stored, 1, 2)).rejects.toMatchObject({ code: 'limit-exceeded' })
    }
  })

  it('does not go round without end', async () => {
    const always = fn('always', [node('t', 'Const', [], { value: scalar(1) })], 't:output:0')
    const stays = fn('stays', [], 'x')
    const stored = graph([node('y', 'While', ['x'], { cond: calls('always'), body: calls('stays') })], [always, stays])
    await expect(outputOf(stored, 1)).rejects.toMatchObject({ code: 'limit-exceeded' })
  }, 60_000)
})

describe('binding', () => {
  const shape: Attr = { kind: 'shape', value: [2] }
  const dtype: Attr = { kind: 'dtype', value: 'float32' }
  const stored: StoredGraph = {
    ...graph([
      node('v', 'VarHandleOp', [], { dtype, shape }),
      node('read', 'ReadVariableOp', ['v']),
      node('y', 'Mul', ['x', 'read']),
    ]),
    variables: new Map([['v', 'stored/v']]),
  }
  const weights = (tensor: Tensor) => weightTable([memoryEntry('stored/v', tensor)])
  const two: Tensor = { dtype: 'float32', shape: [2], data: Float32Array.of(3, 5) }

  it('reads variables from their stored tensors', async () => {
    const bound = bindGraph(stored, weights(two), 'model')
    expect([bound.findings, bound.unknown]).toEqual([[], []])
    const runner = createGraphRunner(referenceOps, bound)
    const outputs = await runner.run(new Map([['x', { ...two, data: Float32Array.of(1, 2) }]]))
    expect([...(outputs.get('y')?.data as Float64Array)]).toEqual([3, 10])
  })

  it('names tensors that are missing, or of another shape or dtype, and ops that nobody knows', () => {
    const causes = (tensor: Tensor) => bindGraph(stored, weights(tensor), 'model').findings.map(({ cause }) => cause)
    expect(causes({ dtype: 'float32', shape: [1], data: Float32Array.of(1) })).toEqual(['shape-mismatch'])
    expect(causes({ dtype: 'float64', shape: [2], data: Float64Array.of(1, 2) })).toEqual(['dtype-mismatch'])
    expect(bindGraph(stored, weightTable([]), 'model').findings.map(({ cause }) => cause)).toEqual(['missing-tensor'])
    const odd = bindGraph(graph([node('y', 'Frobnicate', ['x'])]), weightTable([]), 'model')
    expect(odd.unknown).toEqual([{ op: 'Frobnicate', node: 'y' }])
  })

  it('refuses variables that are restored from a part of a tensor: they are not missing, and not read', () => {
    const restoredOtherwise = new Map([['v', 'node r assigns a part (4 0,2) of w']])
    const parted = { ...stored, variables: new Map(), restoredOtherwise }
    expect(refusal(() => bindGraph(parted, weights(two), 'model'))).toMatchObject({
      code: 'unsupported-operation',
      message: 'model: what variable v of the graph holds is not read: node r assigns a part (4 0,2) of w',
    })
    expect(bindGraph({ ...parted, restoredOtherwise: new Map() }, weights(two), 'model').findings).toMatchObject([
      { cause: 'missing-tensor', tensor: 'v' },
    ])
  })

  it('finds the steps of loops too', () => {
    const loop = graph(
      [node('y', 'While', ['x'], { cond: calls('some'), body: calls('odd') })],
      [
        fn('some', [node('any', 'Any', ['x', 'x'])], 'any:output:0'),
        fn('odd', [node('o', 'Frobnicate', ['x'])], 'o:z:0'),
      ],
    )
    expect(stepsOf(frozen(loop).body).map(({ op }) => op)).toEqual(['While', 'Any', 'Frobnicate'])
  })
})
