import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'

import { compareOutputSets } from '../../src/compare/output-sets.ts'
import { convert } from '../../src/convert/convert.ts'
import { convertGraph } from '../../src/convert/graph.ts'
import type { Artifact, FormatId } from '../../src/formats/format.ts'
import { readGolden } from '../../src/formats/npz/golden.ts'
import { openArtifact } from '../../src/formats/registry.ts'
import { DEFAULT_LIMITS } from '../../src/io/limits.ts'
import { preferKernels } from '../../src/ops/tfjs/backend.ts'
import { createWorkshop } from '../../src/checks/workshop.ts'
import { fittedFeeds } from '../../src/checks/evaluate.ts'
import { isGraph } from '../../src/programs/graph/bind.ts'
import { casesOf, MODELS } from '../support/corpus.ts'
import { hasNative, NEEDS } from './addon.ts'

/** Milliseconds for one model on a busy machine. */
const LONG = 120_000

/** Families whose layers are their own, which a registry would have to know. */
const CUSTOM = new Set(['custom-layer', 'legacy-encoder'])

/** A family's model in Keras 3's format and its SavedModel, where it has them. */
function originals(): readonly (readonly [name: string, family: string, path: string, format: FormatId])[] {
  return casesOf('sound')
    .filter((family) => !CUSTOM.has(family))
    .flatMap((family) => [
      [`${family}, of its layers`, family, `${family}.keras`, 'keras'] as const,
      [`${family}, of its graph`, family, 'saved_model/saved_model.pb', 'saved-model'] as const,
    ])
    .filter(([, family, path]) => existsSync(join(MODELS, 'sound', family, path)))
}

describe.skipIf(!hasNative)(`SavedModels that are written run in TensorFlow${NEEDS}`, () => {
  beforeAll(() => {
    preferKernels({ nativeTensorflow: 'auto' })
  })

  test.each(originals())(
    '%s',
    async (_, family, path, format) => {
      const folder = join(MODELS, 'sound', family)
      const artifact: Artifact = { path, absolute: join(folder, path), format, files: [path] }
      const workshop = createWorkshop()
      const registry = await workshop.registry([])
      const { model, bound } = await workshop.runnable(artifact, null, registry)
      const directory = mkdtempSync(join(tmpdir(), 'written-'))
      const target = { to: 'saved-model', directory, stem: 'saved_model' } as const
      const { findings } = isGraph(bound)
        ? await convertGraph({ model, bound, ...target })
        : await convert({ model, bound, registry, ...target })
      expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([])

      const absolute = join(directory, 'saved_model.pb')
      const written: Artifact = { path: 'saved_model.pb', absolute, format: 'saved-model', files: ['saved_model.pb'] }
      const again = await openArtifact(written, DEFAULT_LIMITS)
      expect((await again.verify()).filter(({ severity }) => severity !== 'note')).toEqual([])
      const opened = await workshop.runnable(written, null, registry)
      const tensorflow = await workshop.runtime('tensorflow', registry)
      expect(tensorflow.refuses(opened)).toBeNull()

      const golden = await readGolden(join(folder, `${family}.golden.npz`), `${family}.golden.npz`)
      const found = await workshop.withSession(tensorflow, opened, (session) =>
        session.run(fittedFeeds(golden.inputs, session.signature)),
      )
      const result = compareOutputSets([{ probe: 'golden', expected: golden.outputs, found }], {
        witnesses: { expected: 'the golden', found: 'TensorFlow on what was written' },
        file: path,
        toleranceOf: () => ({ rtol: 1e-4, atol: 1e-5 }),
      })
      expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(result.outputs[0]).toBe(golden.outputs.size)
      again.close()
      workshop.close()
    },
    LONG,
  )
})
