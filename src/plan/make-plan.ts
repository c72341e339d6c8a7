import type { Artifact, FormatId } from '../formats/format.ts'
import { isFormatId } from '../formats/registry.ts'
import { familiesOf, type FamilySetting, type FoundFamily } from './families.ts'
import type { Found } from './found.ts'
import { pathTest } from './globs.ts'
import type { ArtifactPlan, GoldenFile, PlannedCheck } from './plan.ts'
import type { FamilyPolicy, Policy } from './policy.ts'

/** What a plan may ask of the world. */
export interface PlanSetting extends Pick<FamilySetting, 'golden'> {
  /** Whether an artifact's own manifest says that its weights are stored with loss. */
  isQuantised(artifact: Artifact): boolean
}

type Lossy = FamilyPolicy['lossy'][string]

/** Formats that hold a program; a round trip goes through each of them. */
const WHOLE: readonly FormatId[] = ['keras', 'keras-h5', 'tfjs-layers']

/** The checks of every artifact, in path order, and why each further one is not made. */
export function makePlans(found: readonly Found[], policy: Policy, setting: PlanSetting): ArtifactPlan[] {
  const families = familiesOf(
    found.map(({ artifact }) => artifact),
    { families: policy.families, golden: setting.golden },
  )
  const broken = new Set(found.filter(({ unreadable }) => unreadable !== null).map(({ artifact }) => artifact))
  const homes = new Map(families.flatMap((family) => family.artifacts.map((artifact) => [artifact, family] as const)))
  const prepared = new Map(families.map((family) => [family, prepare(family, broken, policy, setting)]))
  return found.flatMap(({ artifact, unreadable, findings }) => {
    const family = homes.get(artifact)
    const facts = family && prepared.get(family)
    if (family === undefined || facts === undefined) return []
    const planned = unreadable === null ? planArtifact(artifact, facts) : NOTHING
    const ofGolden = unreadable === null ? (family.golden?.unreadable ?? []) : []
    return [{ family: family.name, artifact, unreadable, findings: findings.concat(ofGolden), ...planned }]
  })
}

type Planned = Pick<ArtifactPlan, 'checks' | 'notCovered'>

const NOTHING: Planned = { checks: [], notCovered: [] }

/** A family with what its members' checks need. */
interface FamilyFacts {
  readonly family: FoundFamily
  /** Members that can be opened, best reference first. */
  readonly readable: readonly Artifact[]
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
    return (place < 0 ? WHOLE.length : place) + (isLossy ? 2 * WHOLE.length : 0)
  }
  const readable = family.artifacts.filter((artifact) => isFormatId(artifact.format) && !broken.has(artifact))
  const ranked = readable.map((artifact) => ({ artifact, rank: rank(artifact) })).sort((a, b) => a.rank - b.rank)
  return { family, readable: ranked.map(({ artifact }) => artifact), lossy }
}

function planArtifact(artifact: Artifact, facts: FamilyFacts): Planned {
  const isWhole = hasProgram(artifact)
  const program = isWhole ? artifact : facts.readable.find(hasProgram)
  const checks: PlannedCheck[] = [{ stage: 'integrity', artifact }]
  if (program === undefined) {
    return {
      checks,
      notCovered: [
        'round trips, outputs and parity: these weights come without a program, and no whole model of the family lies beside them',
      ],
    }
  }
  const programOf = isWhole ? null : program
  const golden = goldenOf(facts.family)
  const notCovered: string[] = []

  if (artifact.format === 'tfjs-layers') checks.push({ stage: 'load', artifact, programOf })
  else notCovered.push('load: Keras itself, which runs in Python')

  if (golden !== null) checks.push({ stage: 'golden', artifact, programOf, golden })
  else if (facts.family.golden === null)
    notCovered.push('golden: no recorded inputs and outputs (`<stem>.golden.npz`) lie beside it')

  const [reference, ...rest] = facts.readable
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
  } else if (rest.length === 0) notCovered.push('parity: the family has no other member that is read')

  for (const format of WHOLE) {
    if (format !== artifact.format) checks.push({ stage: 'roundtrip', artifact, programOf, through: [format] })
  }
  return { checks, notCovered }
}

function goldenOf({ golden }: FoundFamily): GoldenFile | null {
  return golden === null || golden.unreadable !== null ? null : { absolute: golden.absolute, path: golden.path }
}

/** Whether a format holds a program besides its weights. */
export function hasProgram(artifact: Artifact): boolean {
  return WHOLE.some((format) => format === artifact.format)
}
