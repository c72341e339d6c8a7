import { describe, expect, test } from 'vitest'

import { adding, FLOAT, floats, INT64, open, outside, raw, type ModelInit, type TensorInit } from './build.ts'

const WEIGHT: TensorInit = { dims: [2n], dataType: FLOAT, rawData: raw(1, -2) }
const [AS_FLOAT, AS_INT, AS_STRING, AS_TENSOR, AS_GRAPH, AS_INTS] = [1, 2, 3, 4, 5, 7]
const DOUBLE = 11

type NodeInit = NonNullable<NonNullable<ModelInit['graph']>['node']>[number]

const int = (name: string, value: number) => ({ name, type: AS_INT, i: BigInt(value) })
const sum: NodeInit = { name: 'sum', opType: 'Add', input: ['x', 'w'], output: ['y'] }
/** A float tensor of another element type. */
const typed = (name: string, elemType: number) => ({
  name,
  type: { value: { case: 'tensorType', value: { elemType } } } as const,
})
const tensor = (name: string, proto: TensorInit): TensorInit => ({ name, ...proto })
const ints = (...values: number[]): TensorInit => ({
  dims: [BigInt(values.length)],
  dataType: INT64,
  int64Data: values.map(BigInt),
})

/** `y = x + w` behind a node `n` that nothing needs, in a set of ai.onnx. */
function beside(node: NodeInit, more: readonly TensorInit[] = [], version = 18, graph = {}): ModelInit {
  return adding(
    WEIGHT,
    { node: [{ name: 'n', output: ['d'], ...node }, sum], initializer: [tensor('w', WEIGHT), ...more], ...graph },
    { opsetImport: [{ domain: '', version: BigInt(version) }] },
  )
}

async function said(model: ModelInit, files: Readonly<Record<string, Uint8Array>> = {}) {
  const opened = open(model, files)
  const findings = await opened.verify()
  opened.close()
  return findings.map(({ severity, message }) => `${severity}: ${message}`)
}

const kernel: TensorInit = { name: 'k', dims: [1n, 1n, 3n, 2n], dataType: FLOAT, floatData: [1, 2, 3, 4, 5, 6] }
const convolution = (...sizes: number[]): NodeInit => ({
  opType: 'Conv',
  input: ['x', 'k'],
  attribute: [{ name: 'kernel_shape', type: AS_INTS, ints: sizes.map(BigInt) }],
})
const branch = (opType: string) => ({
  name: 'b',
  node: [{ name: 'inner', opType, input: ['x'], output: ['o'] }],
  output: [floats('o', ['batch', 2])],
})
const branches = (condition: string, opType = 'Relu'): NodeInit => ({
  opType: 'If',
  input: [condition],
  attribute: [
    { name: 'then_branch', type: AS_GRAPH, g: branch('Relu') },
    { name: 'else_branch', type: AS_GRAPH, g: branch(opType) },
  ],
})
const BOOL: TensorInit = { name: 'c', dims: [], dataType: 9, int32Data: [1] }

describe('a node against its operator', () => {
  const cases: readonly (readonly [string, ModelInit, RegExp | null])[] = [
    [
      'an attribute that the operator does not have',
      beside({ opType: 'Softmax', input: ['x'], attribute: [int('axes', 1)] }),
      /^error: m\.onnx: node n \(Softmax\): attributes: found axes, allowed: axis$/,
    ],
    ['its own attribute', beside({ opType: 'Softmax', input: ['x'], attribute: [int('axis', 1)] }), null],
    ['notes of a runtime', beside({ opType: 'Softmax', input: ['x'], attribute: [int('__note', 1)] }), null],
    [
      'an attribute of another type',
      beside({ opType: 'Softmax', input: ['x'], attribute: [{ name: 'axis', type: AS_FLOAT, f: 1 }] }),
      /attribute axis: found float, allowed: int$/,
    ],
    [
      'an attribute that says no type',
      beside({ opType: 'Softmax', input: ['x'], attribute: [{ name: 'axis', i: 1n }] }),
      /attribute axis: found undefined, allowed: int$/,
    ],
    [
      'no attribute where one is needed',
      beside({ opType: 'Concat', input: ['x'] }),
      /attribute axis \(int\) is missing/,
    ],
    ['a constant of nothing', beside({ opType: 'Constant' }), /attributes: found none, allowed: one of them$/],
    [
      'a constant of two kinds',
      beside({ opType: 'Constant', attribute: [int('value_int', 1), { name: 'value_float', type: AS_FLOAT, f: 1 }] }),
      /attributes: found value_int, value_float, allowed: one of them$/,
    ],
    ['an operator that nobody knows', beside({ opType: 'Odd', input: ['x'] }), /18 has no such operator, nor has any/],
    [
      'an operator of a later set',
      beside({ opType: 'Gelu', input: ['x'] }, [], 19),
      /^error: .*node n \(Gelu\): ai\.onnx 19 has no such operator, it is there from 20 on$/,
    ],
    ['the same in its set', beside({ opType: 'Gelu', input: ['x'] }, [], 20), null],
    [
      'an operator that is gone',
      beside({ opType: 'Upsample', input: ['x', 'w'] }, [], 10),
      /ai\.onnx 10 has this operator no longer, since 10/,
    ],
    ['what runtimes had before onnx', beside({ opType: 'LayerNormalization', input: ['x', 'w'] }, [], 16), null],
    ['too many inputs', beside({ opType: 'Softmax', input: ['x', 'w'] }), /inputs: found 2, allowed: 1$/],
    ['too few inputs', beside({ opType: 'Reshape', input: ['x'] }), /inputs: found 1, allowed: 2$/],
    [
      'one that is needed, left out',
      beside({ opType: 'Add', input: ['', 'w'] }),
      /inputs: 0 is left out, and is needed/,
    ],
    ['one that may be left out', beside({ opType: 'Clip', input: ['x', '', ''] }), null],
    ['many of a kind', beside({ opType: 'Sum', input: ['x', 'w', 'w'] }), null],
    ['too many outputs', beside({ opType: 'Relu', input: ['x'], output: ['d', 'e'] }), /outputs: found 2, allowed: 1$/],
    [
      'statistics where nothing trains',
      beside({ opType: 'BatchNormalization', input: ['x', 'w', 'w', 'w', 'w'], output: ['d', 'e', 'f'] }),
      /outputs: found 3, allowed: 1, as attribute training_mode is 0/,
    ],
    [
      'a shape of floats',
      beside({ opType: 'Reshape', input: ['x', 'w'] }),
      /input 1 \(w\) is of float32, allowed: int64$/,
    ],
    ['a shape of whole numbers', beside({ opType: 'Reshape', input: ['x', 's'] }, [tensor('s', ints(-1))]), null],
    [
      'two types where there is one',
      beside({ opType: 'Add', input: ['x', 's'] }, [tensor('s', ints(1))]),
      /input 1 \(s\) is of int64, one before it of float32, allowed: one type/,
    ],
    [
      'a kernel that is another',
      beside(convolution(3, 3), [kernel]),
      /kernel_shape: found \[3, 3\], allowed: \[3, 2\], as k/,
    ],
    ['the kernel of the weights', beside(convolution(3, 2), [kernel]), null],
    [
      'a condition that is none',
      beside(branches('s'), [tensor('s', ints(1))]),
      /input 0 \(s\) is of int64, allowed: bool/,
    ],
    ['a condition', beside(branches('c'), [BOOL]), null],
    ['a branch that is never taken', beside(branches('c', 'Odd'), [BOOL]), /node inner \(Odd\): .* no such operator/],
    [
      'a set in which operators were others',
      adding(WEIGHT, {}, { opsetImport: [{ version: 6n }] }),
      /^warning: .*as ai\.onnx 6 has it, it is another operator/,
    ],
    ['no set at all', adding(WEIGHT, {}, { opsetImport: [{ version: 0n }] }), /^error: .*found 0, allowed: 1 to \d+$/],
    ['a set to come', adding(WEIGHT, {}, { opsetImport: [{ version: 999n }] }), /^warning: .*found 999, allowed: 1 to/],
    ['a version to come', adding(WEIGHT, {}, { irVersion: 99n }), /^warning: .*ir_version: found 99, allowed: 1 to/],
  ]

  test.each(cases)('%s', async (_, model, expected) => {
    expect(await said(model)).toEqual(expected === null ? [] : [expect.stringMatching(expected)])
  })
})

describe('types that are stated', () => {
  const cast = { opType: 'Cast', input: ['x'], attribute: [int('to', DOUBLE)] }
  const cases: readonly (readonly [string, ModelInit, RegExp | null])[] = [
    ['of an output', adding(WEIGHT, { output: [typed('y', DOUBLE)] }), /y is said to be of float64, and is of float32/],
    [
      'of an input',
      adding(WEIGHT, { input: [typed('x', DOUBLE)] }),
      /input 1 \(w\) is of float32, one before it of float64/,
    ],
    [
      'of a value in between',
      beside(cast, [], 18, { valueInfo: [typed('d', FLOAT)] }),
      /d is said to be of float32, and is of float64/,
    ],
    ['of the same, rightly', beside(cast, [], 18, { valueInfo: [typed('d', DOUBLE)] }), null],
    [
      'of an initialiser',
      adding(WEIGHT, { input: [floats('x', [2]), typed('w', INT64)] }),
      /w is said to be of int64, and is of float32/,
    ],
    [
      'shape of an initialiser',
      adding(WEIGHT, { input: [floats('x', [2]), floats('w', [3])] }),
      /w is said to have the shape \[3\], and has \[2\]/,
    ],
    ['a named size of it', adding(WEIGHT, { input: [floats('x', [2]), floats('w', ['n'])] }), null],
    ['of an output, a second time, which nobody reads', adding(WEIGHT, { valueInfo: [typed('y', DOUBLE)] }), null],
    ['of an initialiser in between, which nobody reads', adding(WEIGHT, { valueInfo: [typed('w', INT64)] }), null],
    [
      'of a constant, which nobody reads',
      beside({ opType: 'Constant', attribute: [int('value_int', 1)] }, [], 18, { valueInfo: [typed('d', FLOAT)] }),
      null,
    ],
    ['of a sequence', beside({ opType: 'SequenceEmpty', input: [] }), null],
    [
      'of a sequence that is said to be a tensor',
      beside({ opType: 'SequenceEmpty', input: [] }, [], 18, { valueInfo: [typed('d', FLOAT)] }),
      /d is said to be of float32, and is no tensor/,
    ],
  ]

  test.each(cases)('%s', async (_, model, expected) => {
    const found = await said(model)
    expect(found.slice(0, 1)).toEqual(expected === null ? [] : [expect.stringMatching(expected)])
  })
})

describe('functions', () => {
  const model = (fn: object, output = ['y'], domain = 'd'): ModelInit =>
    adding(
      WEIGHT,
      { node: [{ name: 'call', opType: domain === '' ? 'Relu' : 'F', domain, input: ['x'], output }] },
      {
        opsetImport: [
          { domain: '', version: 18n },
          { domain: 'd', version: 1n },
        ],
        functions: [
          {
            name: domain === '' ? 'Relu' : 'F',
            domain,
            input: ['a'],
            output: ['b'],
            node: [{ name: 'in', opType: 'Neg', input: ['a'], output: ['b'] }],
            opsetImport: [{ domain: '', version: 18n }],
            ...fn,
          },
        ],
      },
    )
  const cases: readonly (readonly [string, ModelInit, RegExp | null])[] = [
    ['sound', model({}), null],
    ['no set of its own', model({ opsetImport: [] }), /^error: .*function F has the node in \(Neg\) of ai\.onnx/],
    ['more outputs than it has', model({}, ['y', 'z']), /node call \(F\): outputs: found 2, allowed: 1/],
    ['the name of an operator', model({}, ['y'], ''), /^warning: .*function of its own of the same domain and name/],
    [
      'an operator within that nobody knows',
      model({ node: [{ name: 'in', opType: 'Odd', input: ['a'], output: ['b'] }] }),
      /node in \(Odd\): ai\.onnx 18 has no such operator/,
    ],
  ]

  test.each(cases)('%s', async (_, init, expected) => {
    expect(await said(init)).toEqual(expected === null ? [] : [expect.stringMatching(expected)])
  })
})

describe('what is stored more than once', () => {
  const softmax = (...attribute: NonNullable<NodeInit['attribute']>): ModelInit =>
    beside({ opType: 'Softmax', input: ['x'], attribute })
  const cases: readonly (readonly [string, ModelInit, RegExp])[] = [
    ['an attribute twice', softmax(int('axis', 1), int('axis', 0)), /n\.axis: this attribute is there twice/],
    ['two values', softmax({ ...int('axis', 1), f: 0 }), /n\.axis: says to be int, and has float and int/],
    ['a value of another type', softmax({ name: 'axis', type: AS_STRING, i: 1n }), /says to be string, and has int/],
    ['no value of a tensor', softmax({ name: 'axis', type: AS_TENSOR, ints: [1n] }), /says to be tensor, and has ints/],
    [
      'two nodes of a name',
      beside({ name: 'sum', opType: 'Relu', input: ['x'] }),
      /node sum \(Add\): another node of this graph has the same name/,
    ],
    [
      'no bytes, and a list beside',
      adding({ dims: [2n], dataType: FLOAT, rawData: new Uint8Array(0), floatData: [1, 2] }),
      /0 bytes, shape \[2\] of float32 asks for 8/,
    ],
  ]

  test.each(cases)('%s: refused', (_, model, message) => {
    expect(() => open(model)).toThrowError(message)
  })

  test('no bytes of no values', async () => {
    const none: TensorInit = { name: 'v', dims: [0n], dataType: FLOAT, rawData: new Uint8Array(0) }
    expect(await said(beside({ opType: 'Relu', input: ['v'] }, [none]))).toEqual([])
  })

  test.each([
    ['a location twice', [{ key: 'location', value: 'w.bin' }], /^error: .*external_data has 2 locations/],
    [
      'a key that nobody knows',
      [{ key: 'compress', value: 'zlib' }],
      /^error: .*found the key "compress", allowed: loc/,
    ],
    ['the key of another tool', [{ key: 'basepath', value: '.' }], /^warning: .*found the key "basepath"/],
  ])('%s', async (_, more, message) => {
    const proto = outside('w.bin')
    const externalData = [...(proto.externalData ?? []), ...more]
    expect(await said(adding({ ...proto, externalData }), { 'w.bin': raw(1, 2) })).toEqual([
      expect.stringMatching(message),
    ])
  })
})
