import type { Artifact } from '../formats/format.ts'
import { isFormatId } from '../formats/registry.ts'
import type { FamilySetting, FoundFamily } from './families.ts'
import { pathTest } from './globs.ts'
import { TENSORFLOW, WHOLE } from './kinds.ts'
import type { GoldenFile } from './plan.ts'
import type { FamilyPolicy, Policy } from './policy.ts'
import type { PythonSource } from './python.ts'

/** What a plan may ask of the world. */
export interface PlanSetting extends Pick<FamilySetting, 'golden' | 'goldensOf'> {
  /** Witnesses that could run a program and are not at hand, in words. */
  readonly absent: readonly string[]
  /** What there is to load models with in Python, and where modules are looked for. */
  readonly python?: PythonSource
  /** Whether an artifact's own manifest says that its weights are stored with loss. */
  isQuantised(artifact: Artifact): boolean
}

type Lossy = FamilyPolicy['lossy'][string]

/** A family with what its members' checks need. */
export interface FamilyFacts {
  readonly family: FoundFamily
  /** Members that can be opened, best reference first. */
  readonly readable: readonly Artifact[]
  readonly targets: Policy['targets']
  readonly absent: readonly string[]
  readonly policy: Policy
  readonly python: PythonSource | undefined
  lossy(artifact: Artifact): Lossy | null
}

/** What the checks of a family's members need to know of it, found out once. */
export function prepare(
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

/** The recorded inputs and outputs, where they can be read. */
export function goldenOf({ golden }: FoundFamily): GoldenFile | null {
  return golden === null || golden.unreadable !== null ? null : { absolute: golden.absolute, path: golden.path }
}
