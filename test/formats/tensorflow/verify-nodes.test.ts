import { create } from '@bufbuild/protobuf'
import { describe, expect, it } from 'vitest'

import type { Attr, GraphFunction, GraphNode } from '../../../src/formats/tensorflow/graph.ts'
import { dtypeAttr, intAttr, makeNode, shapeAttr, textAttr, type Attrs } from '../../../src/formats/tensorflow/nodes.ts'
import { opDef } from '../../../src/formats/tensorflow/op-defs.ts'
import { GRAPH_VERSION } from '../../../src/formats/tensorflow/op-table.ts'
import { GraphDefSchema } from '../../../src/formats/tensorflow/proto/graph_pb.ts'
import { verifyNodes, type GraphPlace } from '../../../src/formats/tensorflow/verify-nodes.ts'
import { verifyGraphDef } from '../../../src/formats/tensorflow/verify-versions.ts'

const FLOAT = dtypeAttr('float32')
const DOUBLE = dtypeAttr('float64')

function constant(name: string, dtype: Attr = FLOAT): GraphNode {
  const value: Attr = { kind: 'tensor', value: { dtype: 'float32', shape: [], data: new Float32Array(1) } }
  return makeNode(name, 'Const', [], { dtype, value })
}

const ones: Attr = { kind: 'list', items: [1, 1, 1, 1].map(intAttr) }
const CONV: Attrs = { T: FLOAT, strides: ones, padding: textAttr('SAME'), data_format: textAttr('NHWC') }
const X = makeNode('x', 'Placeholder', [], { dtype: FLOAT, shape: shapeAttr(null) })
const KERNEL = constant('kernel')

const TENSORFLOW: GraphPlace = { file: 'm.pb', reader: 'tensorflow' }

function said(
  nodes: readonly GraphNode[],
  place: GraphPlace = TENSORFLOW,
  functions: readonly GraphFunction[] = [],
): readonly string[] {
  const found = verifyNodes({ nodes, functions: new Map(functions.map((fn) => [fn.name, fn])) }, place)
  return found.map(({ severity, cause, message }) => `${severity} ${cause} ${message}`)
}

/** What is said of a convolution beside a placeholder and a constant. */
function ofConv(
  attrs: Readonly<Record<string, Attr | undefined>>,
  inputs = ['x', 'kernel'],
  place = TENSORFLOW,
): string[] {
  const own = Object.entries({ ...CONV, ...attrs }).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  )
  return said([X, KERNEL, makeNode('conv', 'Conv2D', inputs, Object.fromEntries(own))], place).map((text) =>
    text.replace('error malformed m.pb: node conv (Conv2D) ', ''),
  )
}

describe('nodes against the definitions of their ops', () => {
  it('say nothing where all is well', () => {
    expect(ofConv({})).toEqual([])
    expect(ofConv({ of_somebody: intAttr(1), _output_shapes: { kind: 'list', items: [] } })).toEqual([])
    expect(ofConv({}, ['x:0', 'kernel', '^x'])).toEqual([])
  })

  it.each<readonly [string, Record<string, Attr | undefined>, string]>([
    [
      'a type that inputs do not have',
      { T: DOUBLE },
      'reads x of type DT_FLOAT, allowed: DT_DOUBLE, as the attribute T says',
    ],
    ['no type', { T: undefined }, 'has no attribute T, allowed: DT_FLOAT, DT_DOUBLE, DT_INT32, DT_BFLOAT16, DT_HALF'],
    [
      'a type that the op does not take',
      { T: dtypeAttr('string') },
      'attribute T: found DT_STRING, allowed: DT_FLOAT,',
    ],
    ['no strides', { strides: undefined }, 'has no attribute strides, allowed: a list of whole numbers'],
    [
      'one number for a list',
      { strides: intAttr(1) },
      'attribute strides: found the whole number 1, allowed: a list of whole numbers',
    ],
    [
      'a text that is not listed',
      { data_format: textAttr('XXXX') },
      'attribute data_format: found "XXXX", allowed: NHWC, NCHW',
    ],
    [
      'a text in the wrong case',
      { padding: textAttr('same') },
      'attribute padding: found "same", allowed: SAME, VALID, EXPLICIT',
    ],
    ['a number for a text', { padding: intAttr(3) }, 'attribute padding: found the whole number 3, allowed: SAME,'],
    [
      'bytes for a text',
      { padding: { kind: 'bytes', value: new Uint8Array([255]) } },
      'attribute padding: found bytes',
    ],
    [
      'paddings beside SAME',
      { explicit_paddings: ones },
      'attribute explicit_paddings: found 4 numbers beside padding SAME, allowed: none',
    ],
  ])('say %s', (_, attrs, told) => {
    expect(ofConv(attrs)[0]).toContain(told)
  })

  it('say how many inputs there may be, however they come', () => {
    expect(ofConv({}, ['x', 'kernel', 'x'])).toEqual(['reads 3 tensors, allowed: 2 (input, filter)'])
    expect(ofConv({}, ['x'])).toEqual(['reads 1 tensors, allowed: 2 (input, filter)'])
    const pack = (n: number, inputs: readonly string[]): readonly string[] =>
      said([X, makeNode('pack', 'Pack', inputs, { T: FLOAT, N: intAttr(n) })])
    expect(pack(2, ['x', 'x'])).toEqual([])
    expect(pack(3, ['x', 'x'])).toEqual(['error malformed m.pb: node pack (Pack) reads 2 tensors, allowed: 3 (values)'])
    expect(pack(0, [])).toEqual(['error malformed m.pb: node pack (Pack) attribute N: found 0, allowed: from 1'])
    const types: Attr = { kind: 'list', items: [FLOAT, DOUBLE] }
    expect(said([X, makeNode('id', 'IdentityN', ['x', 'x'], { T: types })])).toEqual([
      'error malformed m.pb: node id (IdentityN) reads x of type DT_FLOAT, allowed: DT_DOUBLE, as the attribute T says',
    ])
    const empty: Attr = { kind: 'list', items: [] }
    expect(said([makeNode('id', 'IdentityN', [], { T: empty })])).toEqual([
      'error malformed m.pb: node id (IdentityN) attribute T: found a list of 0, allowed: at least 1',
    ])
  })

  it('hold a constant against its tensor, and types that have a standard against that', () => {
    expect(said([constant('c', DOUBLE)])).toEqual([
      'error malformed m.pb: node c (Const) attribute dtype: found DT_DOUBLE, allowed: that of the tensor in value, float32',
    ])
    expect(said([X, makeNode('sum', 'Sum', ['x', 'x'], { T: FLOAT })])).toEqual([
      'error malformed m.pb: node sum (Sum) reads x of type DT_FLOAT, allowed: DT_INT32, as the attribute Tidx says',
    ])
    const handle = makeNode('h', 'VarHandleOp', [], { dtype: FLOAT, shape: shapeAttr([]) })
    expect(said([handle, makeNode('read', 'ReadVariableOp', ['h'], { dtype: FLOAT })])).toEqual([])
    expect(said([X, makeNode('read', 'ReadVariableOp', ['x'], { dtype: FLOAT })])).toEqual([
      'error malformed m.pb: node read (ReadVariableOp) reads x of type DT_FLOAT, allowed: DT_RESOURCE',
    ])
  })

  it('are looked at in functions, by the names of outputs and arguments', () => {
    const fn: GraphFunction = {
      name: 'fn',
      inputs: [
        { name: 'a', dtype: 'float32' },
        { name: 'handle', dtype: null, number: 20 },
        { name: 'any', dtype: null, number: 0 },
      ],
      outputs: [{ name: 'out', dtype: 'float32' }],
      nodes: [
        makeNode('read', 'ReadVariableOp', ['handle'], { dtype: DOUBLE }),
        makeNode('top', 'TopKV2', ['a', 'k:output:0'], { T: FLOAT }),
        makeNode('k', 'Const', [], {
          dtype: dtypeAttr('int32'),
          value: { kind: 'tensor', value: { dtype: 'int32', shape: [], data: new Int32Array(1) } },
        }),
        makeNode('sum', 'AddV2', ['a', 'read:value:0'], { T: FLOAT }),
        makeNode('places', 'AddV2', ['a', 'top:indices:0'], { T: FLOAT }),
        makeNode('open', 'Neg', ['any'], { T: FLOAT }),
      ],
      returns: new Map([['out', 'sum:z:0']]),
    }
    const call = makeNode('call', 'fn', ['x', 'x', 'x'])
    expect(said([X, call], TENSORFLOW, [fn])).toEqual([
      'error malformed m.pb: node call (fn) reads x of type DT_FLOAT, allowed: DT_RESOURCE',
      'error malformed m.pb: function fn: node sum (AddV2) reads read:value:0 of type DT_DOUBLE, allowed: DT_FLOAT, as the attribute T says',
      'error malformed m.pb: function fn: node places (AddV2) reads top:indices:0 of type DT_INT32, allowed: DT_FLOAT, as the attribute T says',
    ])
    expect(said([X, makeNode('call', 'fn', ['x'])], TENSORFLOW, [fn])[0]).toContain(
      'reads 1 tensors, allowed: 3 (a, handle, any)',
    )
  })

  it('have names that TensorFlow takes', () => {
    const named = (name: string): readonly string[] => said([makeNode(name, 'NoOp', [])])
    expect(['a', 'a/b.c_d-e>f', 'a>b>c', '.a', '_Arg', '0'].flatMap(named)).toEqual([])
    for (const name of ['bad name!', '', '/a', 'a:0', '^a', 'a>', 'a>>b', 'a\\b']) {
      expect(named(name)[0], name).toContain('has a name that TensorFlow does not take')
    }
  })

  it('name ops that TensorFlow does not have, even where nothing depends on them, and those it no longer has', () => {
    const strange = makeNode('s', 'NoSuchOp', [])
    expect(said([X, strange])).toEqual([
      'warning unsupported-operation m.pb: node s is of the op NoSuchOp, which TensorFlow 2.21.0 does not have: it loads ' +
        'the file only where somebody else has added the op, even if nothing depends on the node',
    ])
    expect(said([strange], { file: 'model.json', reader: 'tfjs' })).toEqual([])
    const old = makeNode('f', 'BatchFFT', ['c'])
    expect(said([old], { ...TENSORFLOW, producer: 14 })).toEqual([])
    expect(said([old], { ...TENSORFLOW, producer: 15 })).toEqual([
      'error malformed m.pb: node f (BatchFFT) is no op of graphs of version 15, allowed: below 15',
    ])
  })

  it('of a later version than is known are not judged, and not passed over', () => {
    const [told] = ofConv({ data_format: textAttr('NEW') }, ['x', 'kernel'], {
      ...TENSORFLOW,
      producer: GRAPH_VERSION + 1,
    })
    expect(told).toContain('warning unsupported-operation')
    expect(told).toContain(`the graph is of version ${GRAPH_VERSION + 1}, known are the ops of ${GRAPH_VERSION}`)
  })

  it('of TF.js graphs need neither types nor what TF.js has a standard for', () => {
    const tfjs: GraphPlace = { file: 'model.json', reader: 'tfjs' }
    expect(ofConv({ T: undefined, strides: undefined }, ['x', 'kernel'], tfjs)).toEqual([])
    expect(ofConv({ T: DOUBLE, padding: textAttr('same') }, ['x', 'kernel', 'x'], tfjs)).toEqual([])
    expect(ofConv({ data_format: textAttr('XXXX') }, ['x', 'kernel'], tfjs)[0]).toContain(
      'attribute data_format: found "XXXX"',
    )
    expect(ofConv({}, ['x'], tfjs)[0]).toContain('reads 1 tensors, allowed: 2')
  })

  it('are counted where many are at fault', () => {
    const nodes = Array.from({ length: 13 }, (_, i) => makeNode(`n${i}`, 'Neg', ['x'], { T: DOUBLE }))
    const found = said([X, ...nodes])
    expect(found.length).toBe(11)
    expect(found[10]).toContain('3 more of its nodes are not as their ops are defined')
  })
})

describe('what a graph says of its readers', () => {
  const of = (init: Parameters<typeof create<typeof GraphDefSchema>>[1]): readonly string[] =>
    verifyGraphDef(create(GraphDefSchema, init), 'm.pb').map(({ severity, message }) => `${severity} ${message}`)

  it('is held against what is known', () => {
    expect(of({})).toEqual([])
    expect(of({ versions: { producer: 99999, minConsumer: GRAPH_VERSION, badConsumers: [1, 2] } })).toEqual([])
    expect(of({ versions: { minConsumer: GRAPH_VERSION + 1 } })[0]).toContain(
      `min_consumer is ${GRAPH_VERSION + 1}, allowed: up to ${GRAPH_VERSION}`,
    )
    expect(of({ versions: { badConsumers: [7, GRAPH_VERSION] } })[0]).toContain(`bad_consumers names ${GRAPH_VERSION}`)
  })

  it('is said of nodes that run on other machines only', () => {
    const on = (device: string): readonly string[] => of({ node: [{ name: 'n', op: 'NoOp', device }] })
    const here = ['', '/device:GPU:3', '/gpu:0', '/job:localhost/replica:0/task:0/device:CPU:0', '/cpu:0']
    expect(here.flatMap(on)).toEqual([])
    for (const device of ['/job:worker/task:7/device:GPU:3', '/task:1', '/job:ps']) {
      expect(on(device)[0], device).toContain(
        `warning m.pb: a node runs on machines of a cluster only, the first is n on ${device}`,
      )
    }
    const inside = { function: [{ nodeDef: [{ name: 'f', op: 'NoOp', device: '/job:ps' }] }] }
    expect(of({ library: inside })[0]).toContain('the first is f on /job:ps')
  })
})

describe('definitions of ops', () => {
  it('are read as the generator writes them', () => {
    expect(opDef('NoSuchOp')).toBeUndefined()
    const merge = opDef('Merge')
    expect(merge?.inputs).toEqual([
      { name: 'inputs', isReference: false, type: { kind: 'attr', attr: 'T' }, number: 'N' },
    ])
    expect(merge?.outputs[1]).toEqual({
      name: 'value_index',
      isReference: false,
      type: { kind: 'fixed', number: 3 },
      number: null,
    })
    expect(opDef('Assign')?.inputs[0]?.isReference).toBe(true)
    expect(opDef('While')?.inputs[0]?.type).toEqual({ kind: 'types', attr: 'T' })
    expect(opDef('EncodeJpeg')?.attrs.get('format')?.allowed).toEqual(new Set(['', 'grayscale', 'rgb']))
    expect(opDef('Cumsum')?.attrs.get('Tidx')).toEqual({
      kind: 'type',
      isList: false,
      allowed: new Set(['3', '9']),
      least: null,
      standard: '3',
    })
  })
})
