import { describe, expect, it } from 'vitest'
import { crossedContents } from '../../src/checks/content-scopes.ts'
import type { NamedTensor, Pair } from '../../src/compare/pairing.ts'
import { memoryEntry } from '../../src/tensor/entry.ts'

const tensor = (name: string, shape: readonly number[], path: string | null): NamedTensor => ({
  path,
  entry: memoryEntry(name, { dtype: 'float32', shape, data: new Float32Array(shape[0] ?? 0) }),
  trainable: true,
  bookkeeping: false,
})

function pair(expected: string, found: string, shape: readonly number[] = [2], by: Pair['by'] = 'content'): Pair {
  return { path: expected, expected: tensor(expected, shape, expected), found: tensor(found, shape, null), by }
}

const said = (...pairs: Pair[]) =>
  crossedContents(pairs, { expected: 'a', found: 'b' }).map(({ severity, cause, tensors }) => [
    severity,
    cause,
    tensors,
  ])

/** As tensorflowjs_converter calls the constants of an export of Keras 3, whose layers conv2d and dense are traced twice. */
const CNN = 'StatefulPartitionedCall/cnn_1'
const [FIRST, SECOND] = [`${CNN}/conv2d_1_2/convolution/ReadVariableOp`, `${CNN}/conv2d_2_1/convolution/ReadVariableOp`]

describe('constants that only their contents pair', () => {
  it('stand in the scope of the layer that they are of', () => {
    expect(said(pair('conv2d_1/kernel', FIRST), pair('conv2d_2/kernel', SECOND))).toEqual([])
  })

  it('are exchanged where each stands in the scope of the other', () => {
    expect(said(pair('conv2d_1/kernel', SECOND), pair('conv2d_2/kernel', FIRST))).toEqual([
      ['warning', 'tensors-swapped', [SECOND, FIRST]],
    ])
  })

  it('go round among three, and not where all are numbered anew', () => {
    const names = ['x/b/MatMul', 'x/c/MatMul', 'x/a/MatMul'] as const
    const [b, c, a] = names
    expect(said(pair('a/kernel', b), pair('b/kernel', c), pair('c/kernel', a))).toEqual([
      ['warning', 'tensors-swapped', names],
    ])
    const layers = ['d_1', 'd_2', 'd_3']
    expect(
      said(...layers.map((layer, i) => pair(`${layer}/kernel`, `x/d${['', '_1', '_2'][i] ?? ''}/MatMul`))),
    ).toEqual([])
  })

  it('are not exchanged where their names tell of no layer', () => {
    expect(said(pair('conv2d_1/kernel', 'unknown_7'), pair('conv2d_2/kernel', 'unknown_3'))).toEqual([])
  })

  it('are of one shape and one kind of variable, and not paired by a name', () => {
    expect(said(pair('a/kernel', 'x/b/MatMul', [2]), pair('b/kernel', 'x/a/MatMul', [3]))).toEqual([])
    expect(said(pair('a/gamma', 'x/b/MatMul'), pair('b/beta', 'x/a/MatMul'))).toEqual([])
    expect(said(pair('a/kernel', 'x/b/MatMul', [2], 'name'), pair('b/kernel', 'x/a/MatMul', [2], 'name'))).toEqual([])
  })

  it('may be called after either where a scope is that of one layer or the second one of another', () => {
    expect(said(pair('dense/kernel', 'x/dense_1/MatMul'), pair('dense_1/kernel', 'x/dense/MatMul'))).toEqual([])
  })
})
