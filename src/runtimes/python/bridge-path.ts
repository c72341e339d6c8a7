import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The script that loads models in Python: beside the bundle in `dist/`, among the sources in a run from source. Its name
 * is put together at run time: a bundler that recognised a file in it would copy it.
 */
export function bridgePath(): string {
  const here = dirname(import.meta.url.startsWith('file:') ? fileURLToPath(import.meta.url) : import.meta.url)
  const name = ['bridge', 'py'].join('.')
  const bundled = join(here, name)
  return existsSync(bundled) ? bundled : join(here, '..', '..', 'python', name)
}
