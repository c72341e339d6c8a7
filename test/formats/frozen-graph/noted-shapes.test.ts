import { expect, it } from 'vitest'

import { verifyNotedShapes } from '../../../src/formats/frozen-graph/noted-shapes.ts'
import type { Attr, GraphNode } from '../../../src/formats/tensorflow/graph.ts'
import { constantAttrs, dtypeAttr, makeNode, shapeAttr, type Attrs } from '../../../src/formats/tensorflow/nodes.ts'
import type { Shape } from '../../../src/tensor/tensor.ts'

/** A node that notes these shapes down of its outputs. */
function node(
  name: string,
  op: string,
  noted: readonly (Shape | null)[],
  inputs: string[] = [],
  attrs: Attrs = {},
): GraphNode {
  const shapes: Attr = { kind: 'list', items: noted.map(shapeAttr) }
  return makeNode(name, op, inputs, { ...attrs, _output_shapes: shapes })
}

const FLOAT = dtypeAttr('float32')
const said = (...nodes: readonly GraphNode[]): readonly string[] =>
  verifyNotedShapes(nodes, 'a.pb').map(({ severity, cause, message }) => `${severity} ${cause} ${message}`)
const placeholder = (noted: Shape | null, shape: Shape | null): GraphNode =>
  node('x', 'Placeholder', [noted], [], { dtype: FLOAT, shape: shapeAttr(shape) })
const constant = (noted: Shape): GraphNode =>
  node('c', 'Const', [noted], [], constantAttrs({ dtype: 'float32', shape: [2], data: new Float32Array(2) }))

it('shapes that are noted down are those of constants and placeholders', () => {
  expect(said(placeholder([-1, 3], [-1, 3]), constant([2]))).toEqual([])
  expect(said(placeholder([4, 3], [-1, 3]), placeholder([-1, 3], null), placeholder(null, [3]))).toEqual([])
  expect(said(placeholder([-1, 4], [-1, 3]))).toEqual([
    'error shape-mismatch a.pb: node x (Placeholder) attribute _output_shapes: found [-1, 4], allowed: [-1, 3]',
  ])
  expect(said(constant([3]))).toEqual([
    'error shape-mismatch a.pb: node c (Const) attribute _output_shapes: found [3], allowed: [2]',
  ])
})

it('have as many axes as the op gives, and are not changed by what changes none', () => {
  const conv = (shape: Shape, attrs: Attrs = {}): GraphNode => node('conv', 'Conv2D', [shape], ['x', 'c'], attrs)
  const relu = (shape: Shape): GraphNode => node('relu', 'Relu', [shape], ['conv:0'])
  expect(said(conv([-1, 4, 4, 8]), relu([-1, 4, 4, 8]))).toEqual([])
  expect(said(conv([-1, 4, 4]))).toEqual([
    'error shape-mismatch a.pb: node conv (Conv2D) attribute _output_shapes: found [-1, 4, 4], allowed: 4 axes',
  ])
  expect(said(conv([1, 2, 3, 4, 5], { data_format: { kind: 'text', value: 'NCHW_VECT_C' } }))).toEqual([])
  expect(said(conv([-1, 4, 4, 8]), relu([-1, 4, 4, 9]))[0]).toContain('node relu (Relu)')
})

it('are as many as the outputs', () => {
  expect(said(node('n', 'Neg', [[1], [1]], ['x']))).toEqual([
    'error shape-mismatch a.pb: node n (Neg) attribute _output_shapes: found 2 shapes, allowed: 1',
  ])
  expect(said(node('n', 'Neg', [], ['x'])).length).toBe(1)
  expect(said(node('n', 'NoSuchOp', [[1], [1]]))).toEqual([])
  const split = (count: number): GraphNode =>
    node('s', 'Split', [[1], [1]], ['a', 'x'], { num_split: { kind: 'int', value: count } })
  expect(said(split(2))).toEqual([])
  expect(said(split(1)).length).toBe(1)
})
