import { isJsonObject, type JsonObject } from '../../io/json.ts'
import { DEFAULT_LIMITS } from '../../io/limits.ts'
import { isSafeRelative } from '../../io/paths.ts'

/** Files beside `path` that its manifest names; names that lead elsewhere are left to whoever opens them to refuse. */
export function shardPaths(json: JsonObject, path: string): readonly string[] {
  const manifest = json['weightsManifest']
  if (!Array.isArray(manifest)) return []
  const parent = path.slice(0, path.lastIndexOf('/') + 1)
  return manifest
    .flatMap((group) => (isJsonObject(group) && Array.isArray(group['paths']) ? group['paths'] : []))
    .filter((name): name is string => typeof name === 'string')
    .slice(0, DEFAULT_LIMITS.files)
    .map((name) => name.replace(/^(\.\/)+/, ''))
    .filter((name) => isSafeRelative(name))
    .map((name) => parent + name)
}
