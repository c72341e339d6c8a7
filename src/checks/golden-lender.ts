import type { Finding } from '../evidence/finding.ts'
import type { Golden } from '../formats/npz/golden.ts'
import type { PlannedCheck } from '../plan/plan.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import { coarser, declaredLoss } from './claims.ts'
import { withBound } from './open.ts'
import { replay, type Replay } from './replay.ts'
import type { WorkContext } from './run.ts'
import { outputsLacking } from './unknown.ts'
import { witnessesFor } from './witnesses.ts'

type GoldenCheck = Extract<PlannedCheck, { stage: 'golden' }>

/**
 * Weights alone that do not give what was recorded, and do so with the program of another member: it is the program
 * they borrowed that is wrong, which its own artifact's golden check says.
 * @returns what they give with that program, and the note; null where no other program helps
 */
export async function underAnotherProgram(
  golden: Golden,
  { artifact, programOf, golden: file, others = [], lossy = null }: GoldenCheck,
  context: WorkContext,
  registry: LayerRegistry,
): Promise<{ readonly replayed: Replay; readonly note: Finding } | null> {
  if (programOf === null) return null
  for (const other of others.filter(({ absolute }) => absolute !== programOf.absolute)) {
    try {
      const replayed = await withBound(artifact, other, registry, async (opened) => {
        const { policy, workshop } = context
        const [ops] = (await witnessesFor(['ops'], opened, policy, registry, workshop.runtime)).runtimes
        if (ops === undefined || opened.bound.findings.length > 0 || outputsLacking(opened).length > 0) return null
        const result = await replay(golden, file, ops, opened, context, coarser(lossy, declaredLoss(opened.model)))
        return result.outputs[0] > 0 && result.findings.every(({ severity }) => severity === 'note') ? result : null
      })
      if (replayed === null) continue
      const message =
        `${artifact.path}: with the program of ${other.path} these weights give what was recorded, with that of ` +
        `${programOf.path} they do not: it is ${programOf.path} that is wrong.`
      const note: Finding = { cause: 'output-differs', severity: 'note', file: artifact.path, message }
      return { replayed, note }
    } catch {
      // A sibling that cannot be read or run has its own checks; here it has no say.
    }
  }
  return null
}
