import { describe, expect, test } from 'vitest'

import { kerasKind } from '../../../src/formats/hdf5/kind.ts'
import { peekHdf5 } from '../../../src/formats/hdf5/peek.ts'
import { memorySource } from '../../../src/io/sources.ts'
import { fixture, modelFile } from '../../support/models.ts'

function kindOf(bytes: Uint8Array): ReturnType<typeof kerasKind> {
  return kerasKind(memorySource(bytes, 'x.h5'))
}

/** test/fixtures/hdf5-kinds: written with h5py 3.14 and tf_keras 2.21. */
test.each([
  ['data.h5', undefined],
  ['data-latest.h5', undefined],
  ['data-userblock.h5', undefined],
  ['cycle.h5', undefined],
  ['legacy-root.h5', 'keras-legacy-weights-h5'],
  ['legacy-nested.h5', 'keras-legacy-weights-h5'],
  ['tf-keras-weights.h5', 'keras-legacy-weights-h5'],
  ['latest-weights.h5', 'keras-weights-h5'],
  ['many.h5', 'keras-weights-h5'],
])('%s: %s', (name, kind) => {
  expect(kindOf(fixture(`hdf5-kinds/${name}`))).toBe(kind)
})

test.each(['tfjs-mlp.h5', 'tfjs-mlp.keras2.h5'])('%s is a whole model', (name) => {
  expect(kindOf(modelFile(`sound/tfjs-mlp/${name}`))).toBe('keras-h5')
})

test('names of attributes and members, links left out', () => {
  const file = peekHdf5(memorySource(fixture('hdf5-kinds/data.h5'), 'x.h5'))
  const root = file.group(file.root)
  expect([...(root?.attributes ?? [])]).toEqual(['title'])
  expect([...(root?.members.keys() ?? [])]).toEqual(['a', 'y'])
  expect(file.group(root?.members.get('y') ?? -1)).toBeUndefined()
})

test('all members of a group whose tree has several nodes', () => {
  const file = peekHdf5(memorySource(fixture('hdf5-kinds/many.h5'), 'x.h5'))
  expect(file.group(file.root)?.members.size).toBe(60)
})

describe('what cannot be told is an error, never a guess', () => {
  test('names in dense storage', () => {
    expect(() => kindOf(fixture('hdf5-kinds/dense.h5'))).toThrow('x.h5: keeps the names of a group in a form')
  })

  test('every truncation', () => {
    const whole = fixture('hdf5-kinds/legacy-root.h5')
    for (let length = 0; length < whole.length; length += 7) {
      expect(() => kindOf(whole.slice(0, length))).toThrow(/^x\.h5: /)
    }
  })

  test('any one byte changed ends in an answer or an error that names the file, and ends', () => {
    for (const name of ['data.h5', 'data-latest.h5', 'cycle.h5', 'many.h5'].map((file) => `hdf5-kinds/${file}`)) {
      const whole = fixture(name)
      const most = Math.min(whole.length, 2500)
      for (let at = 0; at < most; at += 3) {
        const changed = whole.slice()
        changed[at] = (changed[at] ?? 0) ^ (at % 2 === 0 ? 0xff : 0x01)
        const outcome = attempt(() => kindOf(changed))
        expect(outcome === undefined || /^keras|^x\.h5: /.test(outcome), `${name}, byte ${at}: ${outcome}`).toBe(true)
      }
    }
  })
})

function attempt(run: () => string | undefined): string | undefined {
  try {
    return run()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
