import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'

import type { NamedTensor } from '../compare/pairing.ts'
import { classesInWords, compareSets } from '../compare/sets.ts'
import { many } from '../compare/words.ts'
import type { Artifact, FormatId, Model } from '../formats/format.ts'
import { formatOf } from '../formats/registry.ts'
import { findingOf, withModel } from './open.ts'
import type { WorkContext } from './run.ts'
import type { Evidence } from './verdict.ts'

/**
 * Weights that come without any program: all that can be asked is that they come back from their own format, written
 * and read again. Outputs are no part of it.
 */
export async function checkRewrite(artifact: Artifact, format: FormatId, context: WorkContext): Promise<Evidence> {
  const via = [format, format]
  const title = via.join(' -> ')
  const base = { stage: 'roundtrip', title, witnesses: [format, title], via } as const
  try {
    const model = await context.workshop.model(artifact)
    const directory = join(context.scratch, 'rewritten')
    mkdirSync(directory)
    context.progress(`writing ${format}`, 0)
    const receipt = await (await formatOf(format)).write({ weights: model.weights }, directory, 'model')
    const files = receipt.files.map((file) => basename(file))
    const [absolute = ''] = receipt.files
    const written = { path: basename(absolute), absolute, format, files: [...files].sort() }
    return await withModel(written, (back) => {
      const found = { expected: artifact.path, found: `what was written of it (${format})` }
      const result = compareSets(tensorsOf(model), tensorsOf(back), {
        files: found,
        file: artifact.path,
        hop: 0,
        transformsOf: () => [{ kind: 'identity' }],
        progress: (done, all) => {
          context.progress(`comparing after ${format}`, done / Math.max(1, all))
        },
      })
      return Promise.resolve({
        ...base,
        coverage: { tensors: result.tensors, outputs: [0, 0], probes: 0 },
        weights: result.classes,
        worst: result.worst,
        findings: result.findings,
        agreed: `${many(result.tensors[0], 'tensor')} came back (${classesInWords(result.classes)}).`,
      } as const)
    })
  } catch (error) {
    const findings = [findingOf(error, artifact)]
    return { ...base, coverage: { tensors: [0, 1], outputs: [0, 0], probes: 0 }, findings, agreed: '' }
  }
}

function tensorsOf({ weights }: Model): NamedTensor[] {
  return [...weights].map((entry) => ({ path: null, entry, trainable: true, bookkeeping: false }))
}
