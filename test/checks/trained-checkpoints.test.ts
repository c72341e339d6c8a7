import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runCheck } from '../../src/checks/index.ts'
import type { Check } from '../../src/evidence/report.ts'
import type { Artifact, FormatId } from '../../src/formats/format.ts'
import { contextIn, scratchFolder, variant } from '../support/variants.ts'

const folder = scratchFolder()
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Written by `tf.train.Checkpoint(model=...)` after training with momentum, and the same model beside it. */
function trained(file: string, format: FormatId): Artifact {
  const absolute = join(import.meta.dirname, '../fixtures/tf-checkpoint', file)
  return { path: file, absolute, format, files: [file] }
}

function weights(artifact: Artifact, sibling: Artifact): Promise<Check> {
  const planned = { stage: 'parity', artifact, sibling, programOf: null, lossy: null, weightsOnly: true } as const
  return runCheck(planned, contextIn(folder))
}

/** Two variables of one shape by their canonical paths, and the keys of both in the checkpoint. */
const CASES = [
  {
    title: 'Keras 3, whose weights are filed under the optimizer',
    stem: 'trained-keras3',
    sibling: '.keras',
    tensors: 6,
    pair: ['dense/kernel', 'dense_1/kernel'],
    keys: ['model/optimizer/_trainable_variables/0', 'model/optimizer/_trainable_variables/2'],
  },
  {
    title: 'Keras 3, variables of one name in two nested models',
    stem: 'nested-keras3',
    sibling: '.keras',
    tensors: 2,
    pair: ['left/code/kernel', 'right/code/kernel'],
    keys: ['model/optimizer/_trainable_variables/0', 'model/optimizer/_trainable_variables/1'],
  },
  {
    title: 'Keras 2, with slots beside its variables',
    stem: 'trained-keras2',
    sibling: '.h5',
    tensors: 6,
    pair: ['dense/kernel', 'dense_1/kernel'],
    keys: ['model/layer_with_weights-0/kernel', 'model/layer_with_weights-1/kernel'],
  },
] as const

describe.each(CASES)('a checkpoint of a compiled model: $title', ({ stem, sibling, tensors, pair, keys }) => {
  const checkpoint = trained(`${stem}.index`, 'tf-checkpoint')
  const format = sibling === '.h5' ? 'keras-h5' : 'keras'
  const model = trained(stem + sibling, format)

  it.each([
    ['the checkpoint against the model', checkpoint, model],
    ['the model against the checkpoint', model, checkpoint],
  ])(
    'holds the weights of its sibling, paired by name, and nothing of the training counts: %s',
    async (_, one, other) => {
      const check = await weights(one, other)
      expect(check.findings).toEqual([])
      expect(check.verdict).toBe('pass')
      expect(check.coverage.tensors).toEqual([tensors, tensors])
      expect(check.weights).toEqual({ identical: tensors })
    },
  )

  it('fails where two kernels of one shape are exchanged, and both are named', async () => {
    const values = new Map<string, Float32Array>()
    await variant(model, format, folder, `${stem}-read`, {
      values: (path, data) => {
        values.set(path, data)
        return undefined
      },
    })
    const other = (path: string): string | undefined => (path === pair[0] ? pair[1] : path === pair[1] ? pair[0] : path)
    const exchanged = await variant(model, format, folder, `${stem}-exchanged`, {
      values: (path) => values.get(other(path) ?? path),
    })
    expect(values.get(pair[0])).not.toEqual(values.get(pair[1]))
    const check = await weights(checkpoint, exchanged)
    expect(check.verdict).toBe('fail')
    expect(check.weights).toEqual(tensors > 2 ? { identical: tensors - 2, different: 2 } : { different: 2 })
    const [error, ...more] = check.findings.filter(({ severity }) => severity === 'error')
    expect(more).toEqual([])
    expect(error?.cause).toBe('tensors-swapped')
    expect(error?.tensors).toEqual(keys.map((key) => `${key}/.ATTRIBUTES/VARIABLE_VALUE`))
  })

  it('fails where a weight is missing, though the optimizer keeps its momentum', async () => {
    const check = await weights(
      await variant(model, format, folder, `${stem}-less`, { without: (path) => path === pair[0] }),
      checkpoint,
    )
    expect(check.verdict).toBe('fail')
    const errors = check.findings.filter(({ severity }) => severity === 'error')
    expect(new Set(errors.map(({ cause }) => cause))).toEqual(new Set(['missing-tensor']))
    expect(check.coverage.tensors[0]).toBeLessThan(check.coverage.tensors[1])
  })
})
