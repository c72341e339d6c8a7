import { describe, expect, it } from 'vitest'

import type { Attr, GraphNode } from '../../../src/formats/tensorflow/graph.ts'
import { withoutGroups } from '../../../src/formats/tfjs-graph/groups.ts'

const constant = (name: string, shape: readonly number[]): GraphNode => ({
  name,
  op: 'Const',
  inputs: [],
  attrs: new Map<string, Attr>([['value', { kind: 'tensor', value: { dtype: 'float32', shape, data: [] } }]]),
})

const image = (channels: number): GraphNode => ({
  name: 'image',
  op: 'Placeholder',
  inputs: [],
  attrs: new Map<string, Attr>([['shape', { kind: 'shape', value: [-1, 8, 8, channels] }]]),
})

const node = (name: string, op: string, ...inputs: string[]): GraphNode => ({
  name,
  op,
  inputs,
  attrs: new Map<string, Attr>([['data_format', { kind: 'text', value: 'NHWC' }]]),
})

function convolved(before: readonly GraphNode[], from: string, kernel: readonly number[]): readonly GraphNode[] {
  return withoutGroups([...before, constant('kernel', kernel), node('conv', 'Conv2D', from, 'kernel:0')])
}

describe('convolutions in groups, which TF.js does not have', () => {
  it('of one channel each become depthwise, their kernels laid out for it', () => {
    const nodes = convolved([image(4)], 'image', [3, 3, 1, 8])
    expect(nodes.find(({ name }) => name === 'conv')).toMatchObject({
      op: 'DepthwiseConv2dNative',
      inputs: ['image', 'conv/kernel'],
    })
    expect(nodes.find(({ name }) => name === 'conv/kernel')).toMatchObject({
      op: 'Reshape',
      inputs: ['kernel:0', 'conv/kernel_shape'],
    })
    const size = nodes.find(({ name }) => name === 'conv/kernel_shape')?.attrs.get('value')
    expect(size).toMatchObject({ value: { data: Int32Array.of(3, 3, 4, 2) } })
  })

  it.each([
    ['a bias', [constant('b', [4]), node('x', 'BiasAdd', 'f', 'b')]],
    ['a factor on the left', [constant('b', [4]), node('x', 'Mul', 'b', 'f')]],
    ['a convolution', [constant('k', [1, 1, 3, 4]), node('x', 'Conv2D', 'f', 'k')]],
    ['a sum', [constant('k', [1, 1, 3, 4]), node('c', 'Conv2D', 'f', 'k'), node('x', 'AddV2', 'f', 'c')]],
    ['a depthwise convolution', [constant('k', [3, 3, 2, 2]), node('x', 'DepthwiseConv2dNative', 'f', 'k')]],
    ['an activation', [node('r', 'Relu6', 'image'), node('x', 'Identity', 'r'), image(4)]],
  ])('are known behind %s', (_, before) => {
    const nodes = convolved(before, 'x', [3, 3, 1, 4])
    expect(nodes.find(({ name }) => name === 'conv')?.op).toBe('DepthwiseConv2dNative')
  })

  it('of several channels each are refused, by name', () => {
    expect(() => convolved([image(4)], 'image', [3, 3, 2, 8])).toThrow(/conv \(Conv2D\) has groups of 2 channels/)
  })

  it.each([
    ['of an image of one channel', [image(1)], [3, 3, 1, 8]],
    ['of all channels', [image(4)], [3, 3, 4, 8]],
    ['of channels that nobody knows', [node('image', 'Custom')], [3, 3, 1, 8]],
    ['of channels that only the model’s user knows', [image(-1)], [3, 3, 1, 8]],
  ])('a convolution %s stays what it is', (_, before, kernel) => {
    const nodes = convolved(before, 'image', kernel)
    expect(nodes.map(({ op }) => op)).toEqual([...before.map(({ op }) => op), 'Const', 'Conv2D'])
  })

  it('a channel format other than NHWC is left alone', () => {
    const conv = node('conv', 'Conv2D', 'image', 'kernel')
    const first: GraphNode = { ...conv, attrs: new Map([['data_format', { kind: 'text', value: 'NCHW' }]]) }
    expect(withoutGroups([image(4), constant('kernel', [3, 3, 1, 4]), first])[2]).toBe(first)
  })
})
