import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'

import { preferKernels } from '../../src/ops/tfjs/backend.ts'
import { isGreen, checkCase, expectedOf, findingsOf, MODELS } from '../support/corpus.ts'
import { hasNative, NEEDS } from './addon.ts'

/** Milliseconds that all checks of one case may take on a busy machine. */
const LONG = 300_000

function withSavedModel(kind: 'sound' | 'faulty'): string[] {
  const folder = join(MODELS, kind)
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'saved_model', 'saved_model.pb')))
    .sort()
}

describe.skipIf(!hasNative)(`SavedModels on native TensorFlow${NEEDS}`, () => {
  beforeAll(() => {
    preferKernels({ nativeTensorflow: 'auto' })
  })

  it.each(withSavedModel('sound'))(
    'sound: %s is what TensorFlow loads and computes',
    async (family) => {
      const checked = (await checkCase('sound', family)).find(({ format }) => format === 'saved-model')
      const checks = checked?.checks ?? []
      for (const { stage, title, verdict, reason } of checks) {
        expect({ stage, title, verdict, reason }).toMatchObject({ stage, title, verdict: 'pass' })
      }
      const load = checks.find(({ stage }) => stage === 'load')
      const [compared = 0, all] = load?.coverage.tensors ?? []
      expect(compared).toBeGreaterThan(0)
      expect(compared).toBe(all)
      expect(load?.weights).toEqual({ identical: compared })
      expect(load?.coverage.outputs[0]).toBe(load?.coverage.outputs[1])
      expect(load?.coverage.probes).toBeGreaterThan(1)
      const golden = checks.find(({ stage }) => stage === 'golden')
      expect(golden?.witnesses[1]).toContain('TensorFlow')
    },
    LONG,
  )

  it.each(withSavedModel('faulty'))(
    'faulty: %s fails with its finding',
    async (name) => {
      const checked = await checkCase('faulty', name)
      expect(isGreen(checked)).toBe(false)
      const errors = findingsOf(checked).filter(({ severity }) => severity === 'error')
      expect(errors.map(({ cause }) => cause)).toContain(expectedOf(name).cause)
      expect(findingsOf(checked).map(({ cause }) => cause)).not.toContain('internal-error')
    },
    LONG,
  )
})
