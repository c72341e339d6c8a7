import { describe, expect, test } from 'vitest'
import { readTensor } from '../../../src/tensor/entry.ts'
import { adding, FLOAT, floats, INT64, open, outside, raw, type ModelInit, type TensorInit } from './build.ts'

const PLAIN: TensorInit = { dims: [2n], dataType: FLOAT, rawData: raw(1, -2) }

function weight(model: ModelInit, beside: Readonly<Record<string, Uint8Array>> = {}) {
  const opened = open(model, beside)
  const entry = opened.weights.get('w')
  if (entry === undefined) throw new Error('no w')
  return readTensor(entry)
}

async function said(model: ModelInit, beside: Readonly<Record<string, Uint8Array>> = {}) {
  const opened = open(model, beside)
  const findings = await opened.verify()
  opened.close()
  return findings.map(({ cause, severity, file, tensor, layer }) => [severity, cause, file, tensor ?? layer])
}

describe('values of a tensor', () => {
  const bits = (...values: readonly number[]): Uint16Array => Uint16Array.from(values)
  const cases: readonly (readonly [string, TensorInit, string, unknown])[] = [
    ['raw bytes', PLAIN, 'float32', Float32Array.of(1, -2)],
    ['floats', { dims: [2n], dataType: FLOAT, floatData: [1, -2] }, 'float32', Float32Array.of(1, -2)],
    ['doubles', { dims: [2n], dataType: 11, doubleData: [1, -2] }, 'float64', Float64Array.of(1, -2)],
    ['64-bit', { dims: [2n], dataType: INT64, int64Data: [1n, -2n] }, 'int64', BigInt64Array.of(1n, -2n)],
    ['unsigned', { dims: [2n], dataType: 12, uint64Data: [1n, 4294967295n] }, 'uint32', Uint32Array.of(1, 4294967295)],
    ['int8 in int32', { dims: [2n], dataType: 3, int32Data: [1, -2] }, 'int8', Int8Array.of(1, -2)],
    ['bool in int32', { dims: [2n], dataType: 9, int32Data: [0, 1] }, 'bool', Uint8Array.of(0, 1)],
    [
      'float16 as bits in int32',
      { dims: [2n], dataType: 10, int32Data: [0x3c00, 0xc000] },
      'float16',
      bits(0x3c00, 0xc000),
    ],
    ['bfloat16 as bits', { dims: [2n], dataType: 16, int32Data: [0x3f80, 0xc000] }, 'bfloat16', bits(0x3f80, 0xc000)],
    ['complex', { dims: [1n], dataType: 14, floatData: [1, -2] }, 'complex64', Float32Array.of(1, -2)],
  ]

  test.each(cases)('%s', (_, proto, dtype, data) => {
    expect(weight(adding(proto))).toMatchObject({ dtype, data })
  })

  test('texts', () => {
    const { data } = weight(adding({ dims: [1n], dataType: 8, stringData: [new TextEncoder().encode('é')] }))
    expect([...data].map((text) => new TextDecoder().decode(text as Uint8Array))).toEqual(['é'])
  })

  const broken: readonly (readonly [string, TensorInit, string, RegExp])[] = [
    ['too few bytes', { dims: [3n], dataType: FLOAT, rawData: raw(1, 2) }, 'truncated-file', /8 bytes.*asks for 12/],
    ['too many bytes', { dims: [1n], dataType: FLOAT, rawData: raw(1, 2) }, 'trailing-bytes', /8 bytes.*asks for 4/],
    ['too few values', { dims: [3n], dataType: FLOAT, floatData: [1] }, 'malformed', /1 values.*asks for 3/],
    ['a negative dimension', { dims: [-1n], dataType: FLOAT }, 'malformed', /dimension of -1/],
    ['a size beyond all bounds', { dims: [2n ** 40n], dataType: FLOAT }, 'limit-exceeded', /allowed are/],
    ['four bits', { dims: [2n], dataType: 22, int32Data: [1] }, 'unsupported-format', /INT4/],
    ['other 8-bit floats', { dims: [2n], dataType: 18, int32Data: [1] }, 'unsupported-format', /FLOAT8E4M3FNUZ/],
    ['segments', { ...PLAIN, segment: { begin: 0n, end: 1n } }, 'unsupported-format', /segments/],
  ]

  test.each(broken)('%s: refused', (_, proto, code, message) => {
    expect(() => open(adding(proto))).toThrowError(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    )
  })

  test('sparse initialisers are refused by name', () => {
    const sparse = { sparseInitializer: [{ values: { name: 's', dims: [1n], dataType: FLOAT, floatData: [1] } }] }
    expect(() => open(adding(PLAIN, sparse))).toThrowError(/initialiser s is sparse/)
  })

  test('two of one name are refused', () => {
    const twice = {
      initializer: [
        { name: 'w', ...PLAIN },
        { name: 'w', ...PLAIN },
      ],
    }
    expect(() => open(adding(PLAIN, twice))).toThrowError(/w is stored twice/)
  })
})

describe('tensors in other files', () => {
  test('are read where they lie', async () => {
    const model = adding(outside('data/w.bin', { offset: 4, length: 8 }))
    const beside = { 'data/w.bin': raw(0, 3, 4) }
    expect(weight(model, beside).data).toEqual(Float32Array.of(3, 4))
    expect(await said(model, beside)).toEqual([])
  })

  const cases: readonly (readonly [string, TensorInit, Uint8Array | null, readonly unknown[]])[] = [
    ['a file that is not there', outside('w.bin'), null, ['error', 'external-data-missing', 'm.onnx', undefined]],
    ['a path that leads outside', outside('../w.bin'), null, ['error', 'path-traversal', 'm.onnx', 'w']],
    ['an absolute path', outside('/etc/passwd'), null, ['error', 'path-traversal', 'm.onnx', 'w']],
    ['too few bytes', outside('w.bin'), raw(1), ['error', 'truncated-file', 'w.bin', 'w']],
    ['an offset past the end', outside('w.bin', { offset: 100 }), raw(1, 2), ['error', 'truncated-file', 'w.bin', 'w']],
    ['another length', outside('w.bin', { length: 4 }), raw(1, 2), ['error', 'truncated-file', 'm.onnx', 'w']],
    ['an offset that is none', outside('w.bin', { offset: '-4' }), raw(1, 2), ['error', 'malformed', 'm.onnx', 'w']],
    ['bytes behind the last tensor', outside('w.bin'), raw(1, 2, 3), ['error', 'trailing-bytes', 'w.bin', undefined]],
    ['bytes in front', outside('w.bin', { offset: 4 }), raw(9, 1, 2), ['note', 'unread-content', 'w.bin', undefined]],
    [
      'a wrong checksum',
      outside('w.bin', { checksum: 'ab' }),
      raw(1, 2),
      ['error', 'checksum-mismatch', 'w.bin', undefined],
    ],
  ]

  test.each(cases)('%s', async (_, proto, bytes, finding) => {
    expect(await said(adding(proto), bytes === null ? {} : { 'w.bin': bytes })).toEqual([finding])
  })

  test('padding of zeros is nobody’s', async () => {
    expect(await said(adding(outside('w.bin', { offset: 4096 })), { 'w.bin': new Uint8Array(8192) })).toEqual([])
  })

  test('two that share a part are told, two that are one are not', async () => {
    const two = (offset: number) => ({
      initializer: [
        { name: 'w', ...outside('w.bin') },
        { name: 'v', ...outside('w.bin', { offset }) },
      ],
    })
    expect(await said(adding({}, two(4)), { 'w.bin': raw(1, 2, 3) })).toEqual([['error', 'malformed', 'w.bin', 'v']])
    expect(await said(adding({}, two(0)), { 'w.bin': raw(1, 2) })).toEqual([])
  })

  test('one that cannot be read says so when it is read', () => {
    expect(() => weight(adding(outside('w.bin')))).toThrowError(
      expect.objectContaining({ code: 'external-data-missing' }),
    )
  })
})

describe('the graph', () => {
  const node = (name: string, input: string[], output: string[], opType = 'Relu') => ({ name, opType, input, output })
  const cases: readonly (readonly [string, ModelInit, readonly unknown[]])[] = [
    ['sound', adding(PLAIN), []],
    [
      'a value that nothing makes',
      adding(PLAIN, { node: [node('n', ['z'], ['y'])] }),
      [['n', /reads z, which nothing makes/]],
    ],
    [
      'nodes out of order',
      adding(PLAIN, { node: [node('n', ['z'], ['y']), node('m', ['x'], ['z'])] }),
      [['n', /reads z, which a later node makes/]],
    ],
    [
      'a circle',
      adding(PLAIN, { node: [node('n', ['b'], ['a']), node('m', ['a'], ['b']), node('o', ['x'], ['y'])] }),
      [['n', /in a circle/]],
    ],
    [
      'a value made twice',
      adding(PLAIN, { node: [node('n', ['x'], ['y']), node('m', ['x'], ['y'])] }),
      [['m', /makes y, which is there already/]],
    ],
    ['an output that no node makes', adding(PLAIN, { output: [floats('q', [1])] }), [['q', /made by no node/]]],
    [
      'an operator set that is not imported',
      adding(PLAIN, {}, { opsetImport: [] }),
      [[undefined, /ai\.onnx, which opset_import/]],
    ],
    ['no version', adding(PLAIN, {}, { irVersion: 0n }), [[undefined, /ir_version: found 0/]]],
    [
      'a function that calls itself',
      adding(
        PLAIN,
        {},
        { functions: [{ name: 'F', domain: 'd', node: [{ opType: 'F', domain: 'd', output: ['a'] }], output: ['a'] }] },
      ),
      [['F', /calls itself/]],
    ],
  ]

  test.each(cases)('%s', async (_, model, expected) => {
    const findings = await open(model).verify()
    expect(findings.map(({ layer, message, severity }) => [layer, message, severity])).toEqual(
      expected.map((one) => {
        const [layer, message] = one as readonly [string | undefined, RegExp]
        return [layer, expect.stringMatching(message), 'error']
      }),
    )
  })

  test('what trains is not looked at, and that is said', async () => {
    const findings = await open(adding(PLAIN, {}, { trainingInfo: [{}] })).verify()
    expect(findings).toMatchObject([{ severity: 'note', cause: 'unread-content' }])
  })

  test('initialisers are no inputs, and named sizes are dynamic', () => {
    const inputs = { input: [floats('x', ['batch', 2]), floats('w', [2])] }
    const { program } = open(adding(PLAIN, inputs))
    expect(program).toMatchObject({ kind: 'onnx', graph: { inputs: [{ name: 'x', shape: ['batch', 2] }] } })
  })

  test('bytes that are no model are refused', () => {
    expect(() => open({ irVersion: 8n })).toThrowError(/holds no graph/)
  })
})
