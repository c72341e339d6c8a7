import { readFileSync } from 'node:fs'
import type { CheckOptions } from '../check.ts'

/**
 * What a pull request, or a merge queue, is held against, as the event tells; undefined for all other events.
 * Source of the fields: GitHub's webhook payloads `pull_request` and `merge_group`.
 */
export function baseOf(env: NodeJS.ProcessEnv): CheckOptions['base'] {
  const event = eventOf(env['GITHUB_EVENT_PATH'] ?? '')
  const commit = at(event, 'pull_request', 'base', 'sha') ?? at(event, 'merge_group', 'base_sha')
  if (typeof commit !== 'string' || !/^[0-9a-f]{40,64}$/.test(commit)) return undefined
  return { commit, isMerge: /^refs\/pull\/\d+\/merge$/.test(env['GITHUB_REF'] ?? '') }
}

/** The event as GitHub hands it over; null where there is none that can be read: then this is no pull request to us. */
function eventOf(path: string): unknown {
  try {
    return path === '' ? null : (JSON.parse(readFileSync(path, 'utf8')) as unknown)
  } catch {
    return null
  }
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined),
    value,
  )
}
