import { describe, expect, it } from 'vitest'
import type { NamedTensor } from '../../src/compare/pairing.ts'
import { compareSets } from '../../src/compare/sets.ts'
import { memoryEntry } from '../../src/tensor/entry.ts'

/** Numbers with 13 bits that float16 has no room for, or without them. */
function tensor(path: string, factor: number, keep: boolean): NamedTensor {
  const data = Float32Array.from({ length: 8 }, (_, i) => factor * (1 + i / 16 + (keep ? 2 ** -14 : 0)))
  const entry = memoryEntry(path, { dtype: 'float32', shape: [8], data })
  return { path, entry, trainable: true, bookkeeping: false }
}

describe('tensors that were rounded in the same way', () => {
  it('are one finding, with the figures of the one that lost most', () => {
    const names = ['a/kernel', 'b/kernel', 'c/kernel']
    const all = (keep: boolean): NamedTensor[] => names.map((name, i) => tensor(name, 2 ** i, keep))
    const { findings } = compareSets(all(true), all(false), {
      files: { expected: 'x.keras', found: 'x.h5' },
      transformsOf: () => [{ kind: 'identity' }],
    })
    expect(findings).toMatchObject([
      { cause: 'float16-rounded', tensor: 'a/kernel', tensors: names, metrics: { max_abs: 4 * 2 ** -14 } },
    ])
    expect(findings[0]?.message).toContain('3 tensors (a/kernel, b/kernel and c/kernel) are what was expected')
    expect(findings[0]?.message).toContain('though they are stored as float32')
  })
})
