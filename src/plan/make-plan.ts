import type { Artifact } from '../formats/format.ts'
import { isFormatId } from '../formats/registry.ts'
import { familiesOf, type FamilySetting, type FoundFamily } from './families.ts'
import type { Found } from './found.ts'
import { pathTest } from './globs.ts'
import { canRun, hasProgram, isGraph, isTensorFlow, TENSORFLOW, WHOLE } from './kinds.ts'
import { planOnnx } from './onnx.ts'
import type { ArtifactPlan, GoldenFile, PlannedCheck } from './plan.ts'
import { needsTensorflow, type FamilyPolicy, type Policy } from './policy.ts'
import { planPython, type PythonSource } from './python.ts'
import { planGraphTrips, planLayersTrips } from './trips.ts'

/** What a plan may ask of the world. */
export interface PlanSetting extends Pick<FamilySetting, 'golden'> {
  /** Witnesses that could run a program and are not at hand, in words. */
  readonly absent: readonly string[]
  /** What there is to load models with in Python, and where modules are looked for. */
  readonly python?: PythonSource
  /** Whether an artifact's own manifest says that its weights are stored with loss. */
  isQuantised(artifact: Artifact): boolean
}

type Lossy = FamilyPolicy['lossy'][string]

/** What is to be done, and what of the policy and the goldens had no use. */
export interface Plans {
  /** In path order. */
  readonly plans: readonly ArtifactPlan[]
  readonly notes: readonly string[]
}

/** What there is to plan for. */
export interface Models {
  /** What was asked for. */
  readonly found: readonly Found[]
  /** What was not, and may be of the same families. */
  readonly beside: readonly Found[]
  /** Paths of all recorded inputs and outputs that were asked for. */
  readonly goldens: readonly string[]
  /** Whether only what was named was looked for: nothing is said of families that are not there. */
  readonly named?: boolean
}

/**
 * The checks of every artifact that was asked for, and why each further one is not made. Of what lies beside and is held
 * against one of them, that one comparison is made as well: which of the two is wrong is not known before.
 */
export function makePlans(
  { found, beside, goldens, named = false }: Models,
  policy: Policy,
  setting: PlanSetting,
): Plans {
  const all = [...found, ...beside].sort((a, b) => (a.artifact.path < b.artifact.path ? -1 : 1))
  const byArtifact = new Map(all.map((one) => [one.artifact, one]))
  const asked = new Set(found.map(({ artifact }) => artifact))
  const isAsked = ({ artifacts }: FoundFamily) => artifacts.some((artifact) => asked.has(artifact))
  const families = familiesOf([...byArtifact.keys()], { families: policy.families, golden: setting.golden })
  const broken = new Set(all.filter(({ unreadable }) => unreadable !== null).map(({ artifact }) => artifact))
  const plans = families.filter(isAsked).flatMap((family) => {
    const facts = prepare(family, broken, policy, setting)
    return family.artifacts.flatMap((artifact) => {
      const plan = planOf(artifact, byArtifact.get(artifact), facts)
      return asked.has(artifact) ? [plan] : heldAgainst(plan, asked)
    })
  })
  const declared = named ? [] : policy.families
  return { plans: plans.sort(byPath), notes: notesOf(families.filter(isAsked), goldens, declared) }
}

function byPath(a: ArtifactPlan, b: ArtifactPlan): number {
  return a.artifact.path < b.artifact.path ? -1 : 1
}

/** The comparison of an artifact that nobody asked for with one that was asked for, where it is held against that. */
function heldAgainst(plan: ArtifactPlan, asked: ReadonlySet<Artifact>): ArtifactPlan[] {
  const checks = plan.checks.filter((check) => check.stage === 'parity' && asked.has(check.sibling))
  const [first] = checks
  if (first?.stage !== 'parity') return []
  const why = `all else: it was not asked for, and is here because it lies beside ${first.sibling.path}`
  return [{ ...plan, checks, findings: [], notCovered: [why] }]
}

function planOf(artifact: Artifact, found: Found | undefined, facts: FamilyFacts): ArtifactPlan {
  const { name, golden } = facts.family
  const unreadable = found?.unreadable ?? null
  const findings = found?.findings ?? []
  if (unreadable !== null) return { family: name, artifact, unreadable, findings, checks: [], notCovered: [] }
  return {
    family: name,
    artifact,
    unreadable,
    findings: findings.concat(golden?.unreadable ?? []),
    ...planArtifact(artifact, facts),
  }
}

function notesOf(families: readonly FoundFamily[], goldens: readonly string[], declared: Policy['families']): string[] {
  const used = new Set(families.map(({ golden }) => golden?.path))
  const unused = goldens.filter((path) => !used.has(path))
  const names = new Set(families.map(({ name }) => name))
  const empty = declared.filter(({ name }) => !names.has(name))
  return [
    ...unusedNote(unused),
    ...empty.map(({ name }) => `the family ${name} of the policy has no member among the models that were found`),
  ]
}

/** Goldens that one note names; the rest is counted. */
const MOST_NAMED = 3

/** One line, however many there are: they are beside what was asked. */
function unusedNote(paths: readonly string[]): string[] {
  if (paths.length === 0) return []
  const more = paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : ''
  return [
    `no model that was found takes these recorded outputs: ${paths.slice(0, MOST_NAMED).join(', ')}${more} ` +
      '(call them <stem>.golden.npz, or name them in the policy)',
  ]
}

type Planned = Pick<ArtifactPlan, 'checks' | 'notCovered'>

/** A family with what its members' checks need. */
interface FamilyFacts {
  readonly family: FoundFamily
  /** Members that can be opened, best reference first. */
  readonly readable: readonly Artifact[]
  readonly targets: Policy['targets']
  readonly absent: readonly string[]
  readonly policy: Policy
  readonly python: PythonSource | undefined
  lossy(artifact: Artifact): Lossy | null
}

function prepare(
  family: FoundFamily,
  broken: ReadonlySet<Artifact>,
  policy: Policy,
  setting: PlanSetting,
): FamilyFacts {
  const declared = policy.families.find(({ name }) => name === family.name)?.lossy ?? {}
  const tests = Object.entries(declared).map(([glob, loss]) => ({ loss, includes: pathTest([glob]) }))
  const lossy = (artifact: Artifact) => tests.find(({ includes }) => includes(artifact.path))?.loss ?? null
  const rank = (artifact: Artifact) => {
    const isLossy = lossy(artifact) !== null || (artifact.format === 'tfjs-layers' && setting.isQuantised(artifact))
    const place = WHOLE.findIndex((format) => format === artifact.format)
    const graphs = TENSORFLOW.findIndex((format) => format === artifact.format)
    const last = artifact.format === 'onnx' ? TENSORFLOW.length + 1 : 0
    const group = place >= 0 ? place : WHOLE.length + (graphs < 0 ? last : 1 + graphs)
    return group + (isLossy ? 2 * (WHOLE.length + TENSORFLOW.length + 1) : 0)
  }
  const readable = family.artifacts.filter((artifact) => isFormatId(artifact.format) && !broken.has(artifact))
  const ranked = readable.map((artifact) => ({ artifact, rank: rank(artifact) })).sort((a, b) => a.rank - b.rank)
  return {
    family,
    readable: ranked.map(({ artifact }) => artifact),
    targets: policy.targets,
    absent: setting.absent,
    policy,
    python: setting.python,
    lossy,
  }
}

function planArtifact(artifact: Artifact, facts: FamilyFacts): Planned {
  if (isTensorFlow(artifact)) return planTensorFlow(artifact, facts)
  if (artifact.format === 'onnx') {
    const { lossy, family } = facts
    const reference = facts.readable.find(canRun)
    return planOnnx(artifact, { reference, lossy, golden: goldenOf(family), isRecorded: family.golden !== null })
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

  const others = facts.readable.filter((member) => member !== artifact && hasProgram(member))
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
      others: rest.filter((other) => other !== artifact),
    })
  } else if (facts.readable.length === 1) notCovered.push('parity: the family has no other member that is read')

  checks.push(...planLayersTrips(artifact, programOf, facts))
  return { checks, notCovered }
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
  const notCovered = isGraph(artifact)
    ? [...load.notCovered, ...byPython.notCovered]
    : ['outputs, golden and round trips: a checkpoint holds no program', ...byPython.notCovered]
  if (isGraph(artifact)) {
    if (golden !== null)
      checks.push({ stage: 'golden', artifact, programOf: null, golden, lossy: facts.lossy(artifact) })
    else if (facts.family.golden === null)
      notCovered.push('golden: no recorded inputs and outputs (`<stem>.golden.npz`) lie beside it')
  }
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
    })
  } else if (reference === undefined || facts.readable.length === 1) {
    notCovered.push('parity: the family has no other member that is read')
  }
  return { checks: [...checks, ...trips.checks], notCovered }
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

function goldenOf({ golden }: FoundFamily): GoldenFile | null {
  return golden === null || golden.unreadable !== null ? null : { absolute: golden.absolute, path: golden.path }
}
