import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCheck } from '../../src/checks/index.ts'
import { isOfNothing } from '../../src/run/artifact.ts'
import type { Finding } from '../../src/evidence/finding.ts'
import type { Check } from '../../src/evidence/report.ts'
import { locate } from '../../src/locate/index.ts'
import { planSetting } from '../../src/locate/setting.ts'
import { DEFAULT_POLICY } from '../../src/plan/defaults.ts'
import { makePlans } from '../../src/plan/make-plan.ts'

/** Where the models are: the fixtures of this repository, or a whole corpus of the same layout. */
export const MODELS = process.env['MODELS_DIR'] ?? join(import.meta.dirname, '../fixtures/models')

/** What the maker of a faulty case says of it. */
export interface Expected {
  readonly cause: string
  readonly stage: string
  /** The wrong file, and tensors, layers or outputs. */
  readonly where: readonly string[]
}

/** One artifact of a case, checked. */
export interface Checked {
  readonly path: string
  readonly format: string
  readonly checks: readonly Check[]
  /** What was known before any check: why it cannot be opened. */
  readonly unreadable: readonly Finding[]
}

export function casesOf(kind: 'sound' | 'faulty'): string[] {
  return readdirSync(join(MODELS, kind), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

export function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(join(MODELS, 'faulty', name, 'expected.json'), 'utf8')) as Expected
}

/** Members of a sound family that are stored with loss, as their maker says. */
export function lossySiblings(family: string): ReadonlySet<string> {
  const about = JSON.parse(readFileSync(join(MODELS, 'sound', family, 'about.json'), 'utf8')) as {
    readonly siblings: readonly { readonly path: string; readonly lossy: string | null }[]
  }
  return new Set(about.siblings.filter(({ lossy }) => lossy !== null).map(({ path }) => path))
}

/** Modules for the families that have layers of their own. */
const CUSTOM_LAYERS: Readonly<Record<string, string>> = {
  'custom-layer': customLayers('gated-dense'),
  'legacy-encoder': customLayers('encoder'),
  'legacy-reinit': customLayers('encoder'),
}

function customLayers(name: string): string {
  return join(import.meta.dirname, `../fixtures/custom-layers/${name}.mjs`)
}

/** Finds, plans and checks a case as the command line does, in this process. @param named what of it is asked for */
export async function checkCase(
  kind: 'sound' | 'faulty',
  name: string,
  named: readonly string[] = ['.'],
): Promise<readonly Checked[]> {
  const workspace = join(MODELS, kind, name)
  const module = CUSTOM_LAYERS[name]
  const policy = { ...DEFAULT_POLICY, customLayers: module === undefined ? [] : [module] }
  const located = await locate({ workspace, named, paths: policy.paths, ignore: policy.ignore })
  const { plans } = makePlans(located, policy, planSetting(workspace, policy, located.lostGoldens))
  const checked: Checked[] = []
  for (const plan of plans) {
    const checks: Check[] = []
    for (const planned of plan.checks) {
      const scratch = mkdtempSync(join(tmpdir(), 'corpus-'))
      try {
        const check = await runCheck(planned, { policy, scratch, progress: () => undefined })
        if (!isOfNothing(planned, check)) checks.push(check)
      } finally {
        rmSync(scratch, { recursive: true, force: true })
      }
    }
    const unreadable = [...(plan.unreadable === null ? [] : [plan.unreadable]), ...plan.findings]
    checked.push({ path: plan.artifact.path, format: plan.artifact.format, checks, unreadable })
  }
  return checked
}

export function findingsOf(checked: readonly Checked[]): Finding[] {
  return checked.flatMap(({ checks, unreadable }) => [...unreadable, ...checks.flatMap(({ findings }) => findings)])
}

/** Whether any verdict keeps the case from being green. */
export function isGreen(checked: readonly Checked[]): boolean {
  return checked.every(
    ({ checks, unreadable }) => unreadable.length === 0 && checks.every(({ verdict }) => verdict === 'pass'),
  )
}
