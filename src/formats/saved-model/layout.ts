import { isSafeRelative } from '../../io/paths.ts'

/** Where things lie in a SavedModel. Source: tensorflow/cc/saved_model/{constants,tag_constants}.h. */
export const VARIABLES_INDEX = 'variables/variables.index'
export const ASSETS = 'assets'
/** Tag of the graph that is exported for inference. */
export const SERVE = 'serve'

/** The path of an asset within the artifact, or undefined for a name that leads elsewhere. */
export function assetPath(filename: string): string | undefined {
  return isSafeRelative(filename) ? `${ASSETS}/${filename}` : undefined
}

/** The folder that a path lies in, with its slash; '' for the workspace itself. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}
