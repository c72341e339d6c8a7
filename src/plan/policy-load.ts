import { lstatSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'

import { ArtifactError, UsageError } from '../evidence/errors.ts'
import { isInside, mayBeRead } from '../io/paths.ts'
import { openFileSource, readBytes } from '../io/sources.ts'
import { POLICY_FILES } from './defaults.ts'
import { policyInputs } from './policy-inputs.ts'
import type { Policy } from './policy.ts'
import { mergePolicy } from './policy-merge.ts'
import type { Problem } from './policy-problems.ts'
import { inWords, readPolicyText, type Said } from './policy-text.ts'
import type { PolicyFile } from './policy-schema.ts'

export interface PolicySources {
  /** Absolute path. */
  readonly workspace: string
  /** A policy file that was asked for, absolute or relative to the workspace; it has to exist. */
  readonly file?: string | undefined
  /** Texts of explicit inputs by policy key. */
  readonly inputs: Readonly<Record<string, string>>
}

/** Far above any policy written by hand. */
export const MOST_POLICY_BYTES = 1 << 20

/**
 * The policy in effect: explicit inputs over the policy file over the defaults.
 * @throws UsageError that names everything that is wrong, each with its line.
 */
export function loadPolicy({ workspace, file, inputs }: PolicySources): Policy {
  const path = findFile(workspace, file)
  const ofFile = path === null ? NOTHING : readFile(workspace, path)
  const ofInputs = policyInputs(inputs)
  const absent = contradictions(workspace, ofInputs.policy).map((problem) => `input ${inWords(problem)}`)
  const wrong = [...ofFile.wrong, ...ofInputs.wrong, ...absent]
  if (wrong.length > 0) throw new UsageError(wrong.join('\n'))
  const policy = mergePolicy(workspace, path === null ? null : shown(workspace, path), ofFile.policy, ofInputs.policy)
  const named = ofInputs.policy.runtimes ?? ofFile.policy.runtimes ?? []
  if (policy.nativeTensorflow === 'off' && named.includes('tensorflow')) {
    throw new UsageError('`tensorflow: off` leaves out a runtime that `runtimes` names: change one of them')
  }
  return policy
}

const NOTHING: Said = { policy: {}, wrong: [] }

function findFile(workspace: string, asked: string | undefined): string | null {
  if (asked !== undefined && asked !== '') {
    const path = resolve(workspace, asked)
    if (isFile(path)) return path
    throw new UsageError(`${asked}: no such policy file`)
  }
  const [first = null, ...more] = POLICY_FILES.map((name) => join(workspace, name)).filter(isThere)
  if (more.length > 0) throw new UsageError(`${POLICY_FILES.join(' and ')} are both there; keep one`)
  return first
}

/** Whether something stands there, be it a symlink that leads nowhere: it must not be passed over for the defaults. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return true
  }
}

/**
 * The text of a policy file. One that lies in the workspace belongs to whoever wrote the commit: it may be a symlink,
 * but not out of the workspace nor into a `.git`, for what is wrong with a policy is said in its own words.
 * @throws UsageError
 */
function textOf(workspace: string, path: string, name: string): string {
  if (isInside(workspace, path) && !mayBeRead(realpathSync(workspace), realPathOf(path, name))) {
    throw new UsageError(`${name}: is a symlink that leads out of the workspace or into .git`)
  }
  try {
    const source = openFileSource(path, name)
    try {
      if (source.byteLength > MOST_POLICY_BYTES) throw new UsageError(`${name}: larger than ${MOST_POLICY_BYTES} bytes`)
      return new TextDecoder().decode(readBytes(source, 0, source.byteLength))
    } finally {
      source.close()
    }
  } catch (error) {
    throw error instanceof ArtifactError ? new UsageError(error.message) : error
  }
}

function realPathOf(path: string, name: string): string {
  try {
    return realpathSync(path)
  } catch {
    throw new UsageError(`${name}: leads nowhere`)
  }
}

function readFile(workspace: string, path: string): Said {
  const name = shown(workspace, path)
  return readPolicyText(textOf(workspace, path, name), name, (policy) => [
    ...contradictions(workspace, policy),
    ...escapes(workspace, path, policy),
  ])
}

/** What a schema cannot say: names that stand twice, files that are not there. */
function contradictions(workspace: string, policy: PolicyFile): Problem[] {
  const problems: Problem[] = []
  const names = new Set<string>()
  for (const [index, { name }] of (policy.families ?? []).entries()) {
    if (names.has(name)) problems.push({ path: ['families', index, 'name'], message: `a second family called ${name}` })
    names.add(name)
  }
  for (const { key, path } of recorded(policy)) {
    if (!isFile(join(workspace, path))) problems.push({ path: key, message: `no such file: ${path}` })
  }
  for (const path of [policy['custom-layers'] ?? []].flat()) {
    if (!isFile(resolve(workspace, path))) problems.push({ path: ['custom-layers'], message: `no such file: ${path}` })
  }
  return problems
}

/**
 * Paths by which a policy in the workspace leads out of it: whoever wrote the commit wrote them too, and what they lead
 * to is run or read.
 */
function escapes(workspace: string, policyFile: string, policy: PolicyFile): Problem[] {
  if (!isInside(workspace, policyFile)) return []
  const named = [
    ...[policy['custom-layers'] ?? []].flat().map((path) => ({ key: ['custom-layers'], path })),
    ...recorded(policy),
  ]
  const root = realpathSync(workspace)
  return named.flatMap(({ key, path }) => {
    const absolute = resolve(workspace, path)
    if (!isFile(absolute) || mayBeRead(root, realpathSync(absolute))) return []
    return [{ path: key, message: `found ${path}, allowed: a file in the workspace, and not in .git` }]
  })
}

/** Recorded outputs that the families name, and where they do. */
function recorded({ families = [] }: PolicyFile): { readonly key: (string | number)[]; readonly path: string }[] {
  return families.flatMap(({ golden, goldens = {} }, index) => [
    ...(golden === undefined ? [] : [{ key: ['families', index, 'golden'], path: golden }]),
    ...Object.entries(goldens).map(([name, path]) => ({ key: ['families', index, 'goldens', name], path })),
  ])
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

function shown(workspace: string, path: string): string {
  const way = relative(workspace, path)
  return way.startsWith('..') || isAbsolute(way) ? path : way.split(sep).join('/')
}
