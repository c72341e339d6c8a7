import { basename, relative } from 'node:path'

import type { Artifact, FormatId, Receipt } from '../formats/format.ts'

/** Formats that hold a graph, and are written. */
export const GRAPH_FORMATS: readonly FormatId[] = ['saved-model', 'tfjs-graph', 'frozen-graph']

/** The written artifact; its paths are relative to the directory it stands in. */
export function writtenArtifact({ files }: Receipt, directory: string, format: FormatId): Artifact {
  const [entry = ''] = files
  const paths = files.map((file) => relative(directory, file).replaceAll('\\', '/'))
  return { path: basename(entry), absolute: entry, format, files: paths.sort() }
}
