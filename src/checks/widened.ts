import type { Finding } from '../evidence/finding.ts'
import type { Loss } from '../compare/tolerance.ts'
import { isGraph } from '../programs/graph/bind.ts'
import { stepsOf } from '../programs/graph/freeze.ts'
import type { RuntimeId } from '../runtimes/runtime.ts'
import type { Runnable } from './open.ts'

/**
 * The type in which a graph computes and TF.js does not: it has float32 for every float. What it rounds otherwise is held
 * to the tolerance of that type; null where there is none.
 */
export function widened(runtime: RuntimeId, { bound }: Pick<Runnable, 'bound'>): Loss | null {
  if (runtime !== 'tfjs' || !isGraph(bound)) return null
  let found: Loss | null = null
  for (const { attrs } of stepsOf(bound.program.body)) {
    for (const attr of attrs.values()) {
      if (attr.kind !== 'dtype') continue
      if (attr.value === 'bfloat16') return 'bfloat16'
      if (attr.value === 'float16') found = 'float16'
    }
  }
  return found
}

/** The same in words. */
export function widenedNote(loss: Loss | null, file: string): readonly Finding[] {
  if (loss === null) return []
  const message =
    `${file}: TensorFlow.js computes in float32 what the graph computes in ${loss}: its outputs are held to the ` +
    `tolerance of ${loss}.`
  return [{ cause: 'not-expressible', severity: 'note', file, message }]
}
