import type { Artifact } from '../formats/format.ts'
import { isFormatId } from '../formats/registry.ts'
import { goldenOf, type FamilyFacts } from './family-facts.ts'
import { canRun, hasProgram, isGraph, isTensorFlow } from './kinds.ts'
import { planOnnx } from './onnx.ts'
import type { ArtifactPlan, PlannedCheck } from './plan.ts'
import { needsTensorflow } from './policy.ts'
import { planPython } from './python.ts'
import { planGraphTrips, planLayersTrips } from './trips.ts'

type Planned = Pick<ArtifactPlan, 'checks' | 'notCovered'>

/** The checks of an artifact that can be opened, and why each further one is not made. */
export function planArtifact(artifact: Artifact, facts: FamilyFacts): Planned {
  if (isTensorFlow(artifact)) return planTensorFlow(artifact, facts)
  if (artifact.format === 'onnx') {
    const { lossy, family } = facts
    const reference = facts.readable.find(canRun)
    const others = facts.readable.filter((other) => ![artifact, reference].includes(other) && canRun(other))
    return planOnnx(artifact, {
      reference,
      others,
      lossy,
      golden: goldenOf(family),
      isRecorded: family.golden !== null,
    })
  }
  const isWhole = hasProgram(artifact)
  const program = isWhole ? artifact : facts.readable.find(hasProgram)
  const checks: PlannedCheck[] = [{ stage: 'integrity', artifact }]
  if (program === undefined) return planWeights(artifact, facts)
  const programOf = isWhole ? null : program
  const golden = goldenOf(facts.family)
  const notCovered = [...facts.absent]

  if (artifact.format === 'tfjs-layers') checks.push({ stage: 'load', artifact, programOf })
  const byPython = planPython(artifact, facts.python, facts.policy, golden)
  checks.push(...byPython.checks)
  notCovered.push(...byPython.notCovered)

  const others = witnesses(artifact, facts)
  if (golden !== null) {
    checks.push({ stage: 'golden', artifact, programOf, golden, lossy: facts.lossy(artifact), others })
  } else if (facts.family.golden === null)
    notCovered.push('golden: no recorded inputs and outputs (`<stem>.golden.npz`) lie beside it')

  const [reference, ...rest] = facts.readable.filter((member) => !isTensorFlow(member) && member.format !== 'onnx')
  if (reference !== undefined && rest.length > 0 && reference !== artifact) {
    checks.push({
      stage: 'parity',
      artifact,
      sibling: reference,
      programOf,
      lossy: facts.lossy(artifact) ?? facts.lossy(reference),
      golden,
      others: facts.readable.filter(
        (other) => ![artifact, reference].includes(other) && (canRun(other) || rest.includes(other)),
      ),
    })
  } else if (facts.readable.length === 1) notCovered.push('parity: the family has no other member that is read')

  checks.push(...planLayersTrips(artifact, programOf, facts))
  return { checks, notCovered }
}

/** Further members that can be run, models of layers first: their layers have names. */
function witnesses(artifact: Artifact, { readable }: FamilyFacts): readonly Artifact[] {
  const others = readable.filter((member) => member !== artifact && canRun(member))
  return [...others.filter(hasProgram), ...others.filter((member) => !hasProgram(member))]
}

/** All that can be asked of weights alone: that their format gives them back, and that others in it hold the same. */
function planWeights(artifact: Artifact, facts: FamilyFacts): Planned {
  const checks: PlannedCheck[] = [{ stage: 'integrity', artifact }]
  // Names of variables are shared within a format only, where no program says which is which.
  const reference = facts.readable.find(({ format }) => format === artifact.format)
  const isCompared = facts.readable.filter(({ format }) => format === artifact.format).length > 1
  if (reference !== undefined && reference !== artifact) {
    const lossy = facts.lossy(artifact) ?? facts.lossy(reference)
    checks.push({ stage: 'parity', artifact, sibling: reference, programOf: null, lossy, weightsOnly: true })
  }
  if (isFormatId(artifact.format)) checks.push({ stage: 'roundtrip', artifact, programOf: null, through: [] })
  const what = isCompared ? 'other round trips and outputs' : 'other round trips, outputs and parity'
  const why = 'these weights come without a program, and no whole model of the family lies beside them'
  return { checks, notCovered: [`${what}: ${why}`] }
}

/** Weights are compared by name; graphs are run, and written in the other format of theirs. */
function planTensorFlow(artifact: Artifact, facts: FamilyFacts): Planned {
  const checks: PlannedCheck[] = [{ stage: 'integrity', artifact }]
  const golden = goldenOf(facts.family)
  const load = planLoad(artifact, facts)
  const byPython = planPython(artifact, facts.python, facts.policy, golden)
  checks.push(...load.checks, ...byPython.checks)
  if (artifact.format === 'saved-model' && facts.policy.runtimes.includes('ops')) {
    checks.push({ stage: 'load', artifact, programOf: null, further: true })
  }
  const notCovered = isGraph(artifact)
    ? [...load.notCovered, ...byPython.notCovered]
    : ['outputs, golden and round trips: a checkpoint holds no program', ...byPython.notCovered]
  if (isGraph(artifact)) {
    if (golden !== null)
      checks.push({
        stage: 'golden',
        artifact,
        programOf: null,
        golden,
        lossy: facts.lossy(artifact),
        others: witnesses(artifact, facts),
      })
    else if (facts.family.golden === null)
      notCovered.push('golden: no recorded inputs and outputs (`<stem>.golden.npz`) lie beside it')
  }
  checks.push(...planSignatureGoldens(artifact, facts))
  const trips = planGraphTrips(artifact, facts)
  notCovered.push(...trips.notCovered)
  const reference = facts.readable.find((member) => hasProgram(member) || isTensorFlow(member))
  if (reference !== undefined && reference !== artifact) {
    const lossy = facts.lossy(artifact) ?? facts.lossy(reference)
    checks.push({
      stage: 'parity',
      artifact,
      sibling: reference,
      programOf: null,
      lossy,
      weightsOnly: true,
      ...(canRun(artifact) && canRun(reference) ? { runsBoth: true } : {}),
      golden,
      others: facts.readable.filter((other) => ![artifact, reference].includes(other) && canRun(other)),
    })
  } else if (reference === undefined || facts.readable.length === 1) {
    notCovered.push('parity: the family has no other member that is read')
  }
  return { checks: [...checks, ...trips.checks], notCovered }
}

/** Outputs that were recorded of further signatures. */
function planSignatureGoldens(artifact: Artifact, { family, lossy }: FamilyFacts): PlannedCheck[] {
  if (artifact.format !== 'saved-model') return []
  return family.goldens.flatMap(({ signature, golden: { absolute, path, unreadable }, isDeclared }) => {
    if (unreadable !== null) return []
    const golden = { absolute, path }
    return [
      { stage: 'golden', artifact, programOf: null, golden, signature, asked: isDeclared, lossy: lossy(artifact) },
    ]
  })
}

/** What the library loads that such a graph is made for. */
function planLoad(artifact: Artifact, { absent, policy }: FamilyFacts): Planned {
  if (artifact.format === 'tfjs-graph')
    return { checks: [{ stage: 'load', artifact, programOf: null }], notCovered: [] }
  const isLeftOut = policy.nativeTensorflow === 'off' || !policy.runtimes.includes('tensorflow')
  if (artifact.format !== 'saved-model' || isLeftOut) return { checks: [], notCovered: ['load: TensorFlow itself'] }
  const load = { stage: 'load', artifact, programOf: null, asked: needsTensorflow(policy) } as const
  const [reason] = absent
  if (reason === undefined) return { checks: [load], notCovered: [] }
  if (!needsTensorflow(policy)) return { checks: [], notCovered: [`load: TensorFlow itself (${reason})`] }
  return { checks: [{ ...load, absent: reason }], notCovered: [] }
}
