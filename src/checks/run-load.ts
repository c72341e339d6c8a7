import { many } from '../compare/words.ts'
import type { Finding } from '../evidence/finding.ts'
import { sentences } from '../evidence/sentences.ts'
import type { PlannedCheck } from '../plan/plan.ts'
import { NoProbe } from '../probes/probes.ts'
import { isGraph } from '../programs/graph/bind.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import { noProbe } from './evaluate.ts'
import { findingOf, type Runnable } from './open.ts'
import type { WorkContext } from './run.ts'
import { outputsLacking } from './unknown.ts'
import type { Evidence } from './verdict.ts'
import { witnessesFor } from './witnesses.ts'

type LoadCheck = Extract<PlannedCheck, { stage: 'load' }>
type Result = Pick<Evidence, 'coverage' | 'findings' | 'agreed'>

/** A graph that nothing lies beside to compare it with: whether it is understood, and runs on drawn inputs. */
export async function checkRunLoad({ artifact }: LoadCheck, context: WorkContext): Promise<Evidence> {
  const base = {
    stage: 'load',
    title: 'understood, and runs on drawn inputs',
    witnesses: ['the graph', 'our own reading on TF.js kernels'],
  } as const
  try {
    const registry = await context.workshop.registry(context.policy.customLayers)
    const opened = await context.workshop.runnable(artifact, null, registry)
    return { ...base, ...(await ran(opened, context, registry)) }
  } catch (error) {
    return { ...base, ...notRun(1, [findingOf(error, artifact)]) }
  }
}

async function ran(opened: Runnable, { policy, workshop }: WorkContext, registry: LayerRegistry): Promise<Result> {
  const all = isGraph(opened.bound) ? opened.bound.program.signature.outputs.length : 1
  const lacking = outputsLacking(opened)
  if (lacking.length > 0) return notRun(all, lacking)
  const { runtimes, findings } = await witnessesFor(['ops'], opened, policy, registry, workshop.runtime)
  const [ops] = runtimes
  if (ops === undefined) return notRun(all, findings)
  try {
    const { probes } = await workshop.probeOutputs(ops, opened, policy)
    return {
      coverage: { tensors: [0, 0], outputs: [all, all], probes: probes.length },
      findings: [],
      agreed: `${many(all, 'output')} computed on ${many(probes.length, 'probe')}; nothing lies beside it to compare them with.`,
    }
  } catch (error) {
    return notRun(all, [error instanceof NoProbe ? noProbe(error, opened) : ofDrawnInputs(error, opened)])
  }
}

/** What fails on inputs that were drawn is no word against the model: nobody knows what it is meant to take. */
function ofDrawnInputs(error: unknown, { artifact }: Runnable): Finding {
  const finding = findingOf(error, artifact)
  if (finding.severity !== 'error') return finding
  const message = sentences(
    `${artifact.path}: does not run on inputs that were drawn: ${finding.message}`,
    'Record a golden instead.',
  )
  return { ...finding, cause: 'no-runtime', severity: 'warning', message }
}

function notRun(all: number, findings: readonly Finding[]): Result {
  return { coverage: { tensors: [0, 0], outputs: [0, all], probes: 0 }, findings, agreed: '' }
}
