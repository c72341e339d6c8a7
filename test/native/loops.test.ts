import { beforeAll, describe, expect, test } from 'vitest'

import { preferKernels } from '../../src/ops/tfjs/backend.ts'
import { createTensorflowRuntime } from '../../src/runtimes/tensorflow.ts'
import { boundCase, distancesOn, recurrentCases, sequencesOf, writtenAs } from '../support/recurrent.ts'
import { hasNative, NEEDS } from './addon.ts'

const CASES = recurrentCases()
const LAYERS = [...new Set(CASES.map(({ layer }) => layer))]

describe.skipIf(!hasNative)(`Loops that are written run in TensorFlow, for several steps and for one${NEEDS}`, () => {
  beforeAll(() => {
    preferKernels({ nativeTensorflow: 'auto' })
  })

  test.each(LAYERS)(
    '%s',
    async (name) => {
      const misses: string[] = []
      for (const found of CASES.filter(({ layer }) => layer === name).filter((_, i) => i % 4 === 0)) {
        const bound = boundCase(found)
        const model = await writtenAs('saved-model', bound)
        const shares = await distancesOn(createTensorflowRuntime(), model, await sequencesOf(found, bound))
        if (!shares.every((share) => share <= 1)) misses.push(`${found.title}: ${shares.join(', ')}`)
        model.close()
      }
      expect(misses).toEqual([])
    },
    300_000,
  )
})
