import type { Artifact } from '../formats/format.ts'
import { planArtifact } from './artifact-plan.ts'
import { familiesOf, familyPolicyOf, type FoundFamily } from './families.ts'
import { prepare, type FamilyFacts, type PlanSetting } from './family-facts.ts'
import type { Found } from './found.ts'
import type { ArtifactPlan } from './plan.ts'
import type { Policy } from './policy.ts'

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
export function makePlans({ goldens, named = false, ...models }: Models, policy: Policy, setting: PlanSetting): Plans {
  const chosen = (one: Found): Found => withChoice(one, policy)
  const [found, beside] = [models.found.map(chosen), models.beside.map(chosen)]
  const all = [...found, ...beside].sort((a, b) => (a.artifact.path < b.artifact.path ? -1 : 1))
  const byArtifact = new Map(all.map((one) => [one.artifact, one]))
  const asked = new Set(found.map(({ artifact }) => artifact))
  const isAsked = ({ artifacts }: FoundFamily) => artifacts.some((artifact) => asked.has(artifact))
  const families = familiesOf([...byArtifact.keys()], { ...setting, families: policy.families })
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

/** A SavedModel of which the policy says which of its graphs and signatures is meant. */
function withChoice(one: Found, policy: Policy): Found {
  const { artifact } = one
  if (artifact.format !== 'saved-model') return one
  const { signature, tags } = familyPolicyOf(policy, artifact) ?? {}
  if (signature === undefined && tags === undefined) return one
  const serves = { ...(tags === undefined ? {} : { tags }), ...(signature === undefined ? {} : { signature }) }
  return { ...one, artifact: { ...artifact, serves } }
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
  const { name, golden, goldens } = facts.family
  const unreadable = found?.unreadable ?? null
  const findings = found?.findings ?? []
  if (unreadable !== null) return { family: name, artifact, unreadable, findings, checks: [], notCovered: [] }
  return {
    family: name,
    artifact,
    unreadable,
    findings: findings.concat(
      golden?.unreadable ?? [],
      artifact.format === 'saved-model' ? goldens.flatMap((one) => one.golden.unreadable ?? []) : [],
    ),
    ...planArtifact(artifact, facts),
  }
}

function notesOf(families: readonly FoundFamily[], goldens: readonly string[], declared: Policy['families']): string[] {
  const used = new Set(
    families.flatMap((family) =>
      [family.golden, ...family.goldens.map(({ golden }) => golden)].map((one) => one?.path),
    ),
  )
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
