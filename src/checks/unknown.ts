import type { Finding } from '../evidence/finding.ts'
import { list } from '../compare/words.ts'
import { isGraph } from '../programs/graph/bind.ts'
import { refusal } from '../runtimes/programs.ts'
import type { Runnable } from './open.ts'

/**
 * Why outputs cannot be computed, known before anything runs: tensors that are not there, classes and ops that nobody
 * knows.
 */
export function outputsLacking({ artifact, bound }: Runnable): readonly Finding[] {
  const missing = bound.findings.filter(({ cause, severity }) => cause === 'missing-tensor' && severity === 'error')
  if (bound.unknown.length === 0 || missing.length > 0) return missing
  if (isGraph(bound)) return [refusal(bound, artifact.path)].filter((finding) => finding !== null)
  const classes = [...new Set(bound.unknown.map(({ className }) => className))]
  const [first] = bound.unknown
  return [
    {
      cause: 'unknown-layer',
      severity: 'warning',
      file: artifact.path,
      ...(first === undefined ? {} : { layer: first.path }),
      message:
        `${artifact.path}: outputs cannot be computed, since nobody has registered the layer class ` +
        `${list(classes)} (${list(bound.unknown.map(({ path }) => path))}). Name a module that exports its definition ` +
        'under `custom-layers` (docs/custom-layers.md). Weights are checked all the same.',
    },
  ]
}
