import { isFormatId } from '../formats/registry.ts'
import type { PlannedCheck } from '../plan/plan.ts'
import { checkGolden } from './golden.ts'
import { checkIntegrity } from './integrity.ts'
import { checkLoad } from './load.ts'
import { findingOf } from './open.ts'
import { checkParity } from './parity.ts'
import { randomTrip } from './randomness.ts'
import { checkRewrite } from './rewrite.ts'
import { checkRoundtrip } from './roundtrip.ts'
import type { RunCheck, WorkContext } from './run.ts'
import { checkRunLoad } from './run-load.ts'
import { checkRunParity } from './run-parity.ts'
import { judge, type Evidence } from './verdict.ts'
import { createWorkshop } from './workshop.ts'

/** Runs one planned check to its verdict; a broken artifact is a verdict, never a rejection. */
export const runCheck: RunCheck = async (planned, context, shared) => {
  const started = performance.now()
  const workshop = shared ?? createWorkshop()
  const evidence = await gather(planned, { ...context, workshop }).catch((error: unknown) => broken(planned, error))
  if (shared === undefined) workshop.close()
  return judge(evidence, Math.round(performance.now() - started))
}

async function gather(planned: PlannedCheck, context: WorkContext): Promise<Evidence> {
  switch (planned.stage) {
    case 'integrity':
      return checkIntegrity(planned.artifact, context)
    case 'load':
      // Few runs need it.
      if (planned.further === true) return (await import('./further.ts')).checkFurther(planned, context)
      if (planned.python === undefined) {
        return planned.artifact.format === 'onnx' ? checkRunLoad(planned, context) : checkLoad(planned, context)
      }
      if (planned.python.loader === 'checkpoint') {
        return (await import('./python-checkpoint.ts')).checkPythonCheckpoint(planned, planned.python, context)
      }
      return (await import('./python-load.ts')).checkPythonLoad(planned, planned.python, context)
    case 'golden':
      return checkGolden(planned, context)
    case 'parity':
      if (planned.outputsOnly === true) return checkRunParity(planned, context)
      if (planned.weightsOnly !== true) return checkParity(planned, context)
      // Few runs need it, and the readers of TensorFlow's messages that come with it.
      return (await import('./stored-parity.ts')).checkStoredParity(planned, context)
    case 'roundtrip': {
      const random = planned.further === true ? null : await randomTrip(planned, context)
      if (random !== null) return random
      return planned.through.length === 0 && planned.further !== true && isFormatId(planned.artifact.format)
        ? checkRewrite(planned.artifact, planned.artifact.format, context)
        : checkRoundtrip(planned, context)
    }
  }
}

/** What is left to say where a check itself broke. */
function broken(planned: PlannedCheck, error: unknown): Evidence {
  return {
    stage: planned.stage,
    title: planned.stage,
    witnesses: [planned.artifact.format, 'none'],
    coverage: { tensors: [0, 0], outputs: [0, 0], probes: 0 },
    findings: [findingOf(error, planned.artifact)],
    agreed: '',
  }
}
