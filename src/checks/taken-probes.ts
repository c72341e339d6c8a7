import type { Outputs } from '../compare/output-sets.ts'
import { ArtifactError } from '../evidence/errors.ts'
import type { Finding } from '../evidence/finding.ts'
import type { Probe } from '../probes/probes.ts'
import type { Session } from '../runtimes/runtime.ts'
import type { Signature } from '../tensor/signature.ts'
import { runProbes } from './evaluate.ts'

/** Probes, and what a model gives on them by our own reading. */
export interface ProbeOutputs {
  /** Those that the model takes. */
  readonly probes: readonly Probe[]
  readonly outputs: readonly Outputs[]
  /** Notes on those that it does not take. */
  readonly refused: readonly Finding[]
}

/**
 * A model's outputs on the probes that it takes. Whole numbers of which nobody says what they count (lengths, places) may
 * be drawn so that the model asks for what is not there, as it would in TensorFlow: that says nothing against the file
 * where other probes run, and each probe that is left out is said.
 * @throws ArtifactError what the first probe meets, where no probe runs, or its inputs are no such numbers
 */
export async function takenProbes(session: Session, probes: readonly Probe[], file: string): Promise<ProbeOutputs> {
  const taken: { readonly probe: Probe; readonly outputs: ProbeOutputs['outputs'][number] }[] = []
  const met: { readonly probe: Probe; readonly error: ArtifactError }[] = []
  for (const probe of probes) {
    try {
      for (const outputs of await runProbes(session, [probe])) taken.push({ probe, outputs })
    } catch (error) {
      if (!(error instanceof ArtifactError) || !countsUnknown(session.signature)) throw error
      met.push({ probe, error })
    }
  }
  const [first] = met
  if (first !== undefined && taken.length === 0) throw first.error
  const refused = met.map(({ probe: { name }, error }): Finding => {
    const message = `${file}: the probe ${name} was left out, since the model does not take what was drawn: ${error.message}`
    return { cause: 'unsupported-operation', severity: 'note', file, message }
  })
  return { probes: taken.map(({ probe }) => probe), outputs: taken.map(({ outputs }) => outputs), refused }
}

/** Whether an input has whole numbers of which nothing is known. */
function countsUnknown({ inputs }: Signature): boolean {
  return inputs.some(
    ({ dtype, below, known = [] }) => /^u?int\d+$/.test(dtype) && below === undefined && known.length === 0,
  )
}
