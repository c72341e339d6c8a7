import { describe, expect, it } from 'vitest'
import { withPossibleSwaps } from '../../src/checks/content-swaps.ts'
import type { NamedTensor, Pair } from '../../src/compare/pairing.ts'
import type { Finding } from '../../src/evidence/finding.ts'
import { memoryEntry } from '../../src/tensor/entry.ts'

function tensor(name: string, shape: readonly number[], path: string | null = null): NamedTensor {
  const data = new Float32Array(shape.reduce((product, dim) => product * dim, 1))
  return { path, entry: memoryEntry(name, { dtype: 'float32', shape, data }), trainable: true, bookkeeping: false }
}

function pair(path: string, name: string, shape: readonly number[], by: Pair['by'] = 'content'): Pair {
  return { path, expected: tensor(`vars/${path}`, shape, path), found: tensor(name, shape), by }
}

const OUTPUT: Finding = { cause: 'output-differs', severity: 'error', output: 'probs', message: 'It differs.' }
const PAIRS = [
  pair('a/kernel', 'const_1', [3, 3]),
  pair('b/kernel', 'const_2', [3, 3]),
  pair('a/bias', 'const_3', [3]),
  pair('b/bias', 'const_4', [3]),
  pair('c/kernel', 'const_5', [3, 4]),
]

describe('outputs that differ where contents alone pair tensors', () => {
  it('say which of them could be exchanged, the largest first', () => {
    const [told] = withPossibleSwaps([OUTPUT], PAIRS, [])
    expect(told?.message).toBe(
      'It differs. Only their contents tell which tensors of the two are the same ones, so that two of one shape may be ' +
        'exchanged: const_1 and const_2, which hold what a/kernel and b/kernel hold; 2 tensors of other shapes as well.',
    )
    expect(told?.fix).toMatch(/^Tensors that only their contents pair may stand in the places of others/)
  })

  it.each([
    ['names pair them', PAIRS.map((one): Pair => ({ ...one, by: 'path' })), []],
    ['no two are of one shape', PAIRS.slice(3), []],
    ['something explains it', PAIRS, [{ cause: 'config-epsilon', severity: 'error', message: 'Another epsilon.' }]],
  ] as const)('say nothing of it where %s', (_what, pairs, known) => {
    expect(withPossibleSwaps([OUTPUT], pairs, known)).toEqual([OUTPUT])
  })

  it('leave other findings as they are', () => {
    const note: Finding = { ...OUTPUT, severity: 'note' }
    expect(withPossibleSwaps([note], PAIRS, [])).toEqual([note])
  })
})
