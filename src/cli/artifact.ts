import { UsageError } from '../evidence/errors.ts'
import type { Found } from '../plan/found.ts'
import { locate } from '../locate/index.ts'

/**
 * The one artifact that a path names: a file, or a directory that holds exactly one.
 * @throws UsageError where there is none, or more than one.
 */
export async function oneArtifact(path: string, workspace: string): Promise<Found> {
  const { found } = await locate({ workspace, named: [path], paths: ['**'], ignore: [] })
  const [first, ...more] = found
  if (first === undefined) throw new UsageError(`${path}: no model in there`)
  if (more.length > 0) {
    const paths = found.map(({ artifact }) => artifact.path).slice(0, 10)
    throw new UsageError(`${path}: ${found.length} models in there, name one of them: ${paths.join(', ')}`)
  }
  return first
}

/** The same, and readable. @throws UsageError that says why it cannot be read. */
export async function oneReadable(path: string, workspace: string): Promise<Found> {
  const found = await oneArtifact(path, workspace)
  if (found.unreadable !== null) throw new UsageError(found.unreadable.message)
  return found
}
