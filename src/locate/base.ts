import { isAbsolute, posix, relative, resolve, sep } from 'node:path'

import type { PolicyChange, PolicyChanges } from '../evidence/report.ts'
import { pathTest } from '../plan/globs.ts'
import { POLICY_FILES } from '../plan/defaults.ts'
import { policyChanges } from '../plan/policy-changes.ts'
import { MOST_POLICY_BYTES } from '../plan/policy-load.ts'
import { policyInputs } from '../plan/policy-inputs.ts'
import { mergePolicy } from '../plan/policy-merge.ts'
import { readPolicyText } from '../plan/policy-text.ts'
import type { Policy } from '../plan/policy.ts'
import { contentOf, filesOfCommit, mergeBase, objectOf, trackedFiles, type Tracked } from './git.ts'
import { goneModels } from './gone.ts'

/** What a pull request is held against. */
export interface Base {
  /** The commit that its branch is to go into. */
  readonly commit: string
  /** Whether what is checked out is the two of them merged, as GitHub does it. */
  readonly isMerge: boolean
}

export interface BaseOptions {
  /** Absolute path. */
  readonly workspace: string
  readonly base: Base
  /** The policy in effect, and what it was made from besides the defaults. */
  readonly policy: Policy
  readonly policyFile: string | undefined
  readonly inputs: Readonly<Record<string, string>>
}

const FAR = 'its base is not in this clone; `fetch-depth: 2` of actions/checkout brings it'

/** What a pull request changes of what is checked: its policy, models that are gone, and its recorded outputs. */
export async function changesSince(options: BaseOptions): Promise<PolicyChanges> {
  const { workspace, policy } = options
  const commit = await commitOf(options)
  const files = commit === null ? null : await filesOfCommit(workspace, commit)
  if (files === null) return { base: null, unknown: FAR, changes: [] }
  const before = await policyOf(files, options)
  const tracked = await trackedFiles(workspace)
  const now = 'why' in tracked ? [] : tracked
  const isKnown = typeof before !== 'string'
  const gone = [...goneModels(files, now, isKnown ? before : policy), ...goldenChanges(files, now, policy)]
  if (!isKnown) return { base: commit, unknown: before, changes: gone }
  return { base: commit, unknown: null, changes: [...policyChanges(before, policy), ...gone] }
}

/** The first parent of the merge that GitHub checks out, else where the two histories part. */
async function commitOf({ workspace, base }: BaseOptions): Promise<string | null> {
  if (base.isMerge && (await objectOf(workspace, 'HEAD^2')) !== null) return objectOf(workspace, 'HEAD^1')
  const [head, commit] = [await objectOf(workspace, 'HEAD'), await objectOf(workspace, `${base.commit}^{commit}`)]
  return head === null || commit === null ? null : mergeBase(workspace, head, commit)
}

/** The policy that was in effect there, with the inputs of today; or why it is not known. */
async function policyOf(files: ReadonlyMap<string, string>, options: BaseOptions): Promise<Policy | string> {
  const { workspace, policyFile = '', inputs } = options
  const named = relative(workspace, resolve(workspace, policyFile)).split(sep).join('/')
  if (policyFile !== '' && (named.startsWith('..') || isAbsolute(named))) return options.policy
  const path = (policyFile === '' ? POLICY_FILES : [named]).find((name) => files.has(name))
  const object = path === undefined ? undefined : files.get(path)
  const { policy: ofInputs } = policyInputs(inputs)
  if (path === undefined || object === undefined) return mergePolicy(workspace, null, {}, ofInputs)
  const bytes = await contentOf(workspace, object, MOST_POLICY_BYTES)
  if (bytes === null) return FAR
  const { policy, wrong } = readPolicyText(new TextDecoder().decode(bytes), path)
  if (wrong.length > 0) return `the policy of its base is wrong: ${wrong[0] ?? ''}`
  return mergePolicy(workspace, path, policy, ofInputs)
}

/** Recorded outputs that are gone, and that are others than they were. */
function goldenChanges(
  files: ReadonlyMap<string, string>,
  tracked: readonly Tracked[],
  policy: Policy,
): PolicyChange[] {
  const declared = new Set(policy.families.flatMap(({ golden, goldens = {} }) => [golden, ...Object.values(goldens)]))
  const isIgnored = pathTest(policy.ignore)
  const before = [...files].filter(([path]) => path.endsWith('.golden.npz') || declared.has(path))
  const now = new Map(tracked.map(({ path, object }) => [path, object]))
  return before.flatMap(([path, object]): PolicyChange[] => {
    const found = now.get(path)
    if (found === object || isIgnored(path)) return []
    const what = `recorded outputs ${posix.normalize(path)}`
    if (found === undefined) return [{ what, before: 'there', after: 'none', effect: 'looser' }]
    return [{ what, before: object.slice(0, 12), after: found.slice(0, 12), effect: 'other' }]
  })
}
