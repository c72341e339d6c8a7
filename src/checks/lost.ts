import type { NamedTensor } from '../compare/pairing.ts'
import type { SetResult } from '../compare/sets.ts'
import type { WeightClass } from '../evidence/report.ts'

/** The tensors of the expected side that a comparison did not find. */
export function lostOf({ findings }: SetResult, expected: readonly NamedTensor[]): readonly NamedTensor[] {
  const missing = new Set(findings.flatMap(({ cause, tensor }) => (cause === 'missing-tensor' ? [tensor] : [])))
  return expected.filter(({ path, entry }) => missing.has(entry.name) || missing.has(path ?? entry.name))
}

/** A comparison in which some of these have been found after all, as what is said. */
export function settled(result: SetResult, tensors: readonly NamedTensor[], as: WeightClass): SetResult {
  if (tensors.length === 0) return result
  const told = new Set(tensors.flatMap(({ path, entry }) => [path ?? entry.name, entry.name]))
  const { classes, tensors: counts, findings } = result
  return {
    ...result,
    classes: { ...classes, [as]: (classes[as] ?? 0) + tensors.length },
    tensors: [counts[0] + tensors.length, counts[1]],
    findings: findings.filter(({ cause, tensor }) => cause !== 'missing-tensor' || !told.has(tensor ?? '')),
  }
}
