import { describe, expect, it } from 'vitest'
import { unorderedContents } from '../../src/checks/content-order.ts'
import type { NamedTensor, Pair } from '../../src/compare/pairing.ts'
import { memoryEntry } from '../../src/tensor/entry.ts'

const tensor = (path: string, shape: readonly number[]): NamedTensor => ({
  path,
  entry: memoryEntry(path, { dtype: 'float32', shape, data: new Float32Array(shape[0] ?? 0) }),
  trainable: true,
  bookkeeping: false,
})

function pair(expected: string, found: string, shape: readonly number[] = [2], by: Pair['by'] = 'content'): Pair {
  return { path: expected, expected: tensor(expected, shape), found: tensor(found, shape), by }
}

const said = (...pairs: Pair[]) =>
  unorderedContents(pairs, { expected: 'a', found: 'b' }).map(({ severity, cause, tensors }) => [
    severity,
    cause,
    tensors,
  ])

describe('tensors that only their contents pair', () => {
  it('are told apart by one order of both files: of their names, or of the program', () => {
    expect(said(pair('d_2/k', 'vars/9'), pair('d_10/k', 'vars/10'))).toEqual([])
    expect(said(pair('z/k', 'vars/9'), pair('a/k', 'vars/10'))).toEqual([])
  })

  it('may be exchanged where both orders differ', () => {
    expect(said(pair('d_1/k', 'vars/2'), pair('d_2/k', 'vars/1'))).toEqual([
      ['warning', 'tensors-swapped', ['vars/2', 'vars/1']],
    ])
  })

  it('cannot be exchanged where names pair them, or where they are of two shapes', () => {
    expect(said(pair('d_1/k', 'vars/2', [2], 'name'), pair('d_2/k', 'vars/1', [2], 'path'))).toEqual([])
    expect(said(pair('d_1/k', 'vars/2', [2]), pair('d_2/k', 'vars/1', [3]))).toEqual([])
  })
})
