import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'

import { ArtifactError } from '../../src/evidence/errors.ts'
import { openArtifact } from '../../src/formats/registry.ts'
import { DEFAULT_LIMITS } from '../../src/io/limits.ts'
import { preferKernels } from '../../src/ops/tfjs/backend.ts'
import { bindGraph } from '../../src/programs/graph/bind.ts'
import { createTensorflowRuntime } from '../../src/runtimes/tensorflow.ts'
import type { Loadable } from '../../src/runtimes/runtime.ts'
import type { Tensor } from '../../src/tensor/tensor.ts'
import { graphOf, savedModelBytes, type MetaGraphInit } from '../support/saved-models.ts'
import { hasNative, NEEDS } from './addon.ts'

/** Numbers of tensorflow/core/framework/types.proto. */
const TYPES = { float32: 1, uint8: 4, int32: 3, string: 7, int64: 9, bool: 10, float16: 19 } as const
type TypeName = keyof typeof TYPES

type NodeInit = NonNullable<NonNullable<MetaGraphInit['graphDef']>['node']>[number]

function type(key: string, name: TypeName) {
  return { key, value: { value: { case: 'type' as const, value: TYPES[name] } } }
}

function input(name: string, dtype: TypeName): NodeInit {
  return { name, op: 'Placeholder', attr: [type('dtype', dtype)] }
}

function identity(name: string, of: string, dtype: TypeName): NodeInit {
  return { name, op: 'Identity', input: [of], attr: [type('T', dtype)] }
}

type Ports = readonly (readonly [key: string, ref: string, dtype: TypeName, dims: readonly number[]])[]

function ports(all: Ports) {
  return all.map(([key, name, dtype, dims]) => ({
    key,
    value: { name, dtype: TYPES[dtype], tensorShape: { dim: dims.map((size) => ({ size: BigInt(size) })) } },
  }))
}

/** A SavedModel with these nodes, opened and bound. */
async function model(nodes: readonly NodeInit[], inputs: Ports, outputs: Ports): Promise<Loadable> {
  const folder = mkdtempSync(join(tmpdir(), 'saved-model-'))
  const value = { inputs: ports(inputs), outputs: ports(outputs), methodName: 'tensorflow/serving/predict' }
  const signatureDef = [{ key: 'serving_default', value }]
  const absolute = join(folder, 'saved_model.pb')
  writeFileSync(absolute, savedModelBytes(graphOf([...nodes], { signatureDef })))
  const artifact = { path: 'm/saved_model.pb', absolute, format: 'saved-model', files: ['m/saved_model.pb'] } as const
  const opened = await openArtifact(artifact, DEFAULT_LIMITS)
  if (opened.program?.kind !== 'graph') throw new TypeError('no graph')
  return { model: opened, bound: bindGraph(opened.program, opened.weights, artifact.path) }
}

const bytes = (text: string) => new TextEncoder().encode(text)

describe.skipIf(!hasNative)(`TensorFlow itself${NEEDS}`, () => {
  const runtime = createTensorflowRuntime()
  beforeAll(() => {
    preferKernels({ nativeTensorflow: 'auto' })
  })

  const float: Ports = [['x', 'x:0', 'float32', [-1]]]

  test('takes and gives every type that it knows, by name, scalars too', async () => {
    const names = ['z_int64', 'a_string', 'm_bool', 'b_scalar'] as const
    const types = { z_int64: 'int64', a_string: 'string', m_bool: 'bool', b_scalar: 'float32' } as const
    const nodes = [
      ...names.flatMap((name) => [input(name, types[name]), identity(`${name}_out`, name, types[name])]),
      input('u', 'uint8'),
      { name: 'wide', op: 'Cast', input: ['u'], attr: [type('SrcT', 'uint8'), type('DstT', 'int32')] },
    ]
    const dims = (name: string) => (name === 'b_scalar' ? [] : [-1])
    const loadable = await model(
      nodes,
      [...names.map((name) => [name, `${name}:0`, types[name], dims(name)] as const), ['u', 'u:0', 'uint8', [-1]]],
      [
        ...names.map((name) => [`${name}_o`, `${name}_out:0`, types[name], dims(name)] as const),
        ['wide_o', 'wide:0', 'int32', [-1]],
      ],
    )
    expect(runtime.refuses(loadable)).toBeNull()
    const session = await runtime.load(loadable)
    const feeds: Readonly<Record<string, Tensor>> = {
      a_string: { dtype: 'string', shape: [3], data: [bytes('ab'), bytes(''), Uint8Array.of(0xff, 0, 0xfe)] },
      b_scalar: { dtype: 'float32', shape: [], data: Float32Array.of(0.1) },
      m_bool: { dtype: 'bool', shape: [2], data: Uint8Array.of(1, 0) },
      u: { dtype: 'uint8', shape: [2], data: Uint8Array.of(255, 1) },
      z_int64: { dtype: 'int64', shape: [2], data: BigInt64Array.of(-7n, 2n ** 62n + 1n) },
    }
    const outputs = await session.run(new Map(Object.entries(feeds)))
    for (const name of names) expect(outputs.get(`${name}_o`)).toEqual(feeds[name])
    expect(outputs.get('wide_o')).toEqual({ dtype: 'int32', shape: [2], data: Int32Array.of(255, 1) })

    session.close()
  })

  test('each loading is one of its own', async () => {
    const loadable = await model([input('x', 'float32'), identity('y', 'x', 'float32')], float, [
      ['y', 'y:0', 'float32', [-1]],
    ])
    const [first, second] = [await runtime.load(loadable), await runtime.load(loadable)]
    first.close()
    const x: Tensor = { dtype: 'float32', shape: [1], data: Float32Array.of(3) }
    expect((await second.run(new Map([['x', x]]))).get('y')).toEqual(x)
    await expect(first.run(new Map([['x', x]]))).rejects.toThrow('closed')
    second.close()
  })

  test('a model that it does not load is at fault', async () => {
    const nodes = [input('x', 'float32'), identity('y', 'x', 'int32')]
    const loading = model(nodes, float, [['y', 'y:0', 'int32', [-1]]]).then((loadable) => runtime.load(loadable))
    await expect(loading).rejects.toMatchObject({ code: 'not-loadable', place: { file: 'm/saved_model.pb' } })
  })

  test('an op that it does not know may be known to a newer one', async () => {
    const nodes = [input('x', 'float32'), { name: 'y', op: 'OpOfTomorrow', input: ['x'] }]
    const loading = model(nodes, float, [['y', 'y:0', 'float32', [-1]]]).then((loadable) => runtime.load(loadable))
    await expect(loading).rejects.toMatchObject({ code: 'no-runtime' })
    await expect(loading).rejects.toThrow(/OpOfTomorrow[^]*A newer TensorFlow may/)
  })

  test('what it says of inputs that it does not take is told', async () => {
    const two: Ports = [...float, ['w', 'w:0', 'float32', [-1]]]
    const add: NodeInit = { name: 'y', op: 'AddV2', input: ['x', 'w'], attr: [type('T', 'float32')] }
    const loadable = await model([input('x', 'float32'), input('w', 'float32'), add], two, [
      ['y', 'y:0', 'float32', [-1]],
    ])
    const session = await runtime.load(loadable)
    const of = (...numbers: number[]): Tensor => {
      return { dtype: 'float32', shape: [numbers.length], data: Float32Array.from(numbers) }
    }
    const running = session.run(new Map([['x', of(1, 2, 3)], ['w', of(1, 2)]])) // prettier-ignore
    await expect(running).rejects.toThrow(ArtifactError)
    await expect(running).rejects.toThrow(/cannot run this model: .*Incompatible shapes/)
    session.close()
  })
})

describe.skipIf(!hasNative)(`what TensorFlow is not given${NEEDS}`, () => {
  test('a graph that writes a file where its output is asked for', async () => {
    const nodes: NodeInit[] = [
      input('x', 'string'),
      { name: 'w', op: 'WriteFile', input: ['x', 'x'] },
      { name: 'y', op: 'Identity', input: ['x', '^w'], attr: [type('T', 'string')] },
    ]
    const loadable = await model(nodes, [['x', 'x:0', 'string', []]], [['y', 'y:0', 'string', []]])
    const refusal = createTensorflowRuntime().refuses(loadable)
    expect(refusal).toMatchObject({ cause: 'unsupported-operation', severity: 'warning', layer: 'w' })
    expect(refusal?.message).toContain('reads or writes files')
  })
})

describe.skipIf(!hasNative)(`types that tfjs-node does not know${NEEDS}`, () => {
  test('are no fault of the model', async () => {
    const loadable = await model(
      [input('x', 'float16'), identity('y', 'x', 'float16')],
      [['x', 'x:0', 'float16', [-1]]],
      [['y', 'y:0', 'float16', [-1]]],
    )
    expect(createTensorflowRuntime().refuses(loadable)).toMatchObject({
      cause: 'no-runtime',
      severity: 'note',
      message: expect.stringContaining('float16') as unknown,
    })
  })
})
