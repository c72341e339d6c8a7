import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Directory of an installed package of ours. Looks into this program's own `node_modules`, or the one that this program
 * is installed in, and nowhere else: a checked workspace must not be able to bring code of its own.
 */
export function findPackage(name: string): string | undefined {
  const root = ownRoot()
  if (root === undefined) return undefined
  const parent = dirname(root)
  const places =
    basename(parent) === 'node_modules' ? [join(root, 'node_modules'), parent] : [join(root, 'node_modules')]
  return places.map((place) => join(place, name)).find((place) => existsSync(join(place, 'package.json')))
}

/** The folder of this program's package.json, whether it runs from source or as a bundle. */
function ownRoot(): string | undefined {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (folder !== dirname(folder)) {
    if (isOurs(join(folder, 'package.json'))) return folder
    folder = dirname(folder)
  }
  return undefined
}

function isOurs(file: string): boolean {
  if (!existsSync(file)) return false
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return typeof content === 'object' && content !== null && 'name' in content && content.name === 'model-roundtrip'
}
