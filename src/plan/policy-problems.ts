import * as v from 'valibot'

import { nearest } from './did-you-mean.ts'
import { policySchema, type PolicyFile } from './policy-schema.ts'

/** Where in a policy: keys and indices from the root. */
export type KeyPath = readonly (string | number)[]

/** One thing that is wrong with a policy. */
export interface Problem {
  readonly path: KeyPath
  readonly message: string
}

/** A policy, or all that is wrong with it. */
export function readPolicy(value: unknown): { policy: PolicyFile; problems: readonly Problem[] } {
  const problems = unknownKeys(policySchema, value, [])
  const result = v.safeParse(policySchema, value)
  if (result.success && problems.length === 0) return { policy: result.output, problems: [] }
  const known = [...problems]
  const isSaid = ({ path }: Problem) => known.some((above) => above.path.every((key, index) => key === path[index]))
  for (const issue of result.issues ?? []) problems.push(...problemsOf(issue).filter((problem) => !isSaid(problem)))
  return { policy: {}, problems }
}

function problemsOf(issue: v.BaseIssue<unknown>, above: KeyPath = []): Problem[] {
  const path = [...above, ...(issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))]
  // Of "a text, or a list of texts" the list is meant where a list is given; its items say what is wrong with them.
  const inner = (issue.issues ?? []).filter(({ path: at }) => at !== undefined)
  if (issue.type === 'union' && Array.isArray(issue.input) && inner.length > 0) {
    return inner.flatMap((one) => problemsOf(one, path))
  }
  if (issue.expected !== null && issue.received === 'undefined') return [{ path, message: 'is missing' }]
  return [{ path, message: `${issue.message}; found ${shown(issue.input)}` }]
}

function shown(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value))
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}

/** Keys that no schema knows, all of them, and lists in the place of keys; valibot names the first key of each object. */
function unknownKeys(schema: v.GenericSchema, value: unknown, path: KeyPath): Problem[] {
  const inner = schema as { wrapped?: v.GenericSchema; item?: v.GenericSchema; value?: v.GenericSchema }
  if (inner.wrapped !== undefined) return unknownKeys(inner.wrapped, value, path)
  if (Array.isArray(value)) {
    const { item } = inner
    if (item !== undefined) return value.flatMap((one, index) => unknownKeys(item, one, [...path, index]))
    // To valibot an array is an object like others.
    const isKeyed = 'entries' in schema || inner.value !== undefined
    return isKeyed ? [{ path, message: `keys are expected; found ${shown(value)}` }] : []
  }
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  if ('entries' in schema) return entries.flatMap(([key, one]) => ofEntry(schema.entries as Entries, key, one, path))
  const each = inner.value
  return each === undefined ? [] : entries.flatMap(([key, one]) => unknownKeys(each, one, [...path, key]))
}

type Entries = Readonly<Record<string, v.GenericSchema>>

function ofEntry(entries: Entries, key: string, value: unknown, path: KeyPath): Problem[] {
  const known = Object.hasOwn(entries, key) ? entries[key] : undefined
  if (known !== undefined) return unknownKeys(known, value, [...path, key])
  const meant = nearest(key, Object.keys(entries))
  const help = meant === undefined ? `known are ${Object.keys(entries).join(', ')}` : `did you mean \`${meant}\`?`
  return [{ path: [...path, key], message: `unknown key; ${help}` }]
}
