import { describe, expect, it } from 'vitest'

import { takenProbes } from '../../src/checks/taken-probes.ts'
import { ArtifactError } from '../../src/evidence/errors.ts'
import { probesFor } from '../../src/probes/probes.ts'
import type { Session } from '../../src/runtimes/runtime.ts'
import type { TensorSpec } from '../../src/tensor/signature.ts'
import { numbersOf } from '../../src/tensor/numbers.ts'
import { refusalOf } from '../support/refusal.ts'

const LENGTHS: TensorSpec = { name: 'n', dtype: 'int32', shape: [-1] }

/** A model that gives its input back, unless that is zeros alone. */
function session(input: TensorSpec, refuses: (numbers: readonly number[]) => boolean): Session {
  return {
    signature: { inputs: [input], outputs: [{ ...input, name: 'y' }] },
    run: (feeds) => {
      const tensor = feeds.get(input.name)
      if (tensor === undefined) throw new Error('nothing was fed')
      if (refuses(Array.from(numbersOf(tensor) ?? [], Number))) {
        throw new ArtifactError('malformed', 'node Slice (Slice): slices nothing')
      }
      return Promise.resolve(new Map([['y', tensor]]))
    },
    close: () => undefined,
  }
}

const probes = probesFor({ inputs: [LENGTHS], outputs: [] }, { seed: 7, batchSizes: [1, 3] })
const areZeros = (numbers: readonly number[]): boolean => numbers.every((number) => number === 0)

describe('probes that a model does not take', () => {
  it('are left out and said, where it counts what nobody knows, and others run', async () => {
    const { probes: taken, outputs, refused } = await takenProbes(session(LENGTHS, areZeros), probes, 'm.pb')
    const left = probes.filter((probe) => !taken.includes(probe)).map(({ name }) => name)
    expect(left).toContain('zeros, 3 rows')
    expect(taken.length).toBeGreaterThan(2)
    expect(outputs.map((one) => one.get('y'))).toEqual(taken.map(({ feeds }) => feeds.get('n')))
    expect(refused).toHaveLength(left.length)
    expect(refused.at(-1)).toMatchObject({ severity: 'note', file: 'm.pb' })
    expect(refused.at(-1)?.message).toContain('node Slice (Slice): slices nothing')
  })

  it('speak against it where none of them runs', async () => {
    expect(
      await refusalOf(() =>
        takenProbes(
          session(LENGTHS, () => true),
          probes,
          'm.pb',
        ),
      ),
    ).toContain('malformed')
  })

  it('speak against it where its inputs are anything else, or what they count is known', async () => {
    for (const input of [{ ...LENGTHS, below: 3 }, { ...LENGTHS, dtype: 'float32' } as const]) {
      const drawn = probesFor({ inputs: [input], outputs: [] }, { seed: 7, batchSizes: [1, 3] })
      expect(await refusalOf(() => takenProbes(session(input, areZeros), drawn, 'm.pb'))).toContain('malformed')
    }
  })
})
