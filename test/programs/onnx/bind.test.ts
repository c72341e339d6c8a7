import { describe, expect, test } from 'vitest'
import { referenceOps } from '../../../src/ops/reference/reference.ts'
import { createGraphRunner } from '../../../src/programs/graph/run.ts'
import { bindOnnx } from '../../../src/programs/onnx/bind.ts'
import { ONNX } from '../../../src/programs/onnx/registry.ts'
import { adding, FLOAT, floats, INT64, open, raw, type ModelInit } from '../../formats/onnx/build.ts'

function bound(model: ModelInit) {
  const { program, weights } = open(model)
  if (program?.kind !== 'onnx') throw new Error('no program')
  return bindOnnx(program, weights, 'm.onnx')
}

async function run(model: ModelInit, ...x: readonly number[]): Promise<readonly number[]> {
  const runner = createGraphRunner(referenceOps, bound(model), ONNX)
  const data = Float32Array.from(x)
  const outputs = await runner.run(new Map([['x', { dtype: 'float32', shape: [x.length / 2, 2], data }]]))
  runner.close()
  return [...(outputs.get('y')?.data ?? [])].map(Number)
}

const W = { dims: [2n], dataType: FLOAT, rawData: raw(10, 20) }
const scalar = (name: string, value: bigint, dataType = INT64) => ({ name, dims: [], dataType, int64Data: [value] })
const yes = { name: 'yes', dims: [], dataType: 9, int32Data: [1] }

test('a model without anything special', async () => {
  expect(await run(adding(W), 1, 2)).toEqual([11, 22])
})

test('the signature has the names of the file, and -1 for sizes that have a name', () => {
  const { signature } = bound(adding(W)).program
  expect(signature.inputs).toEqual([{ name: 'x', dtype: 'float32', shape: [-1, 2], symbols: ['batch', null] }])
  expect(signature.outputs).toEqual([{ name: 'y', dtype: 'float32', shape: [-1, 2] }])
})

test('what no output needs is left out, unknown operators too', () => {
  const node = [
    { name: 'sum', opType: 'Add', input: ['x', 'w'], output: ['y'] },
    { name: 'odd', opType: 'Odd', input: ['x'], output: ['z'] },
  ]
  expect(bound(adding(W, { node })).unknown).toEqual([])
  const odd = { node: [{ name: 'odd', opType: 'Odd', domain: 'd', input: ['x'], output: ['y'] }] }
  expect(bound(adding(W, odd)).unknown).toEqual([{ op: 'd.Odd', node: 'odd' }])
})

test('an operator goes before a function of its name, as for ONNX Runtime', async () => {
  const node = [{ name: 'n', opType: 'Neg', input: ['x'], output: ['y'] }]
  const functions = [
    {
      name: 'Neg',
      input: ['a'],
      output: ['b'],
      node: [{ opType: 'Abs', input: ['a'], output: ['b'] }],
      opsetImport: [{ domain: '', version: 18n }],
    },
  ]
  expect(await run(adding(W, { node }, { functions }), 1, 2)).toEqual([-1, -2])
})

test('functions are inlined, with the attributes of the call', async () => {
  const model = adding(
    W,
    {
      node: [
        {
          name: 'call',
          opType: 'Leak',
          domain: 'own',
          input: ['x'],
          output: ['y'],
          attribute: [{ name: 'slope', type: 1, f: 0.5 }],
        },
      ],
    },
    {
      opsetImport: [{ version: 18n }, { domain: 'own', version: 1n }],
      functions: [
        {
          name: 'Leak',
          domain: 'own',
          input: ['a'],
          output: ['b'],
          attribute: ['slope'],
          opsetImport: [{ version: 18n }],
          node: [
            {
              opType: 'LeakyRelu',
              input: ['a'],
              output: ['b'],
              attribute: [{ name: 'alpha', type: 1, refAttrName: 'slope' }],
            },
          ],
        },
      ],
    },
  )
  expect(await run(model, -2, 4)).toEqual([-1, 4])
})

describe('subgraphs', () => {
  const branch = (name: string, opType: string) => ({
    name,
    type: 5,
    g: { node: [{ opType, input: ['x', 'w'], output: [`${name}_y`] }], output: [floats(`${name}_y`, [1, 2])] },
  })

  test('capture what is around them', async () => {
    const model = (condition: number) =>
      adding(W, {
        initializer: [
          { name: 'w', ...W },
          { name: 'c', dims: [], dataType: 9, int32Data: [condition] },
        ],
        node: [
          {
            name: 'if',
            opType: 'If',
            input: ['c'],
            output: ['y'],
            attribute: [branch('then_branch', 'Add'), branch('else_branch', 'Mul')],
          },
        ],
      })
    expect(await run(model(1), 1, 2)).toEqual([11, 22])
    expect(await run(model(0), 1, 2)).toEqual([10, 40])
  })

  test('go round, with a state and what is collected', async () => {
    const body = {
      input: [floats('i', []), floats('go', []), floats('s', [1, 2])],
      node: [
        { opType: 'Add', input: ['s', 'w'], output: ['t'] },
        { opType: 'Identity', input: ['go'], output: ['on'] },
      ],
      output: [floats('on', []), floats('t', [1, 2])],
    }
    const model = adding(W, {
      initializer: [{ name: 'w', ...W }, scalar('n', 3n), yes],
      node: [
        {
          name: 'loop',
          opType: 'Loop',
          input: ['n', 'yes', 'x'],
          output: ['y'],
          attribute: [{ name: 'body', type: 5, g: body }],
        },
      ],
    })
    expect(await run(model, 1, 2)).toEqual([31, 62])
  })
})

test('nodes out of order are refused where they stand', () => {
  const node = [
    { name: 'n', opType: 'Relu', input: ['z'], output: ['y'] },
    { name: 'm', opType: 'Relu', input: ['x'], output: ['z'] },
  ]
  expect(() => bound(adding(W, { node }))).toThrowError(/node n \(Relu\): reads z/)
})

test('calls within calls end', () => {
  const node = [{ opType: 'F', domain: 'd', input: ['a'], output: ['b'] }]
  const functions = [{ name: 'F', domain: 'd', input: ['a'], output: ['b'], node }]
  const call = { node: [{ name: 'c', opType: 'F', domain: 'd', input: ['x'], output: ['y'] }] }
  expect(() => bound(adding(W, call, { functions }))).toThrowError(/deeper than/)
})
