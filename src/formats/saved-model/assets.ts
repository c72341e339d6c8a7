import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { ArtifactError } from '../../evidence/errors.ts'
import type { Limits } from '../../io/limits.ts'
import { openFileSource, readBytes } from '../../io/sources.ts'
import { decodeMessage } from '../tensorflow/decode.ts'
import type { StoredGraph } from '../tensorflow/graph.ts'
import { AssetFileSchema, type AssetFile, type MetaGraph } from '../tensorflow/proto/saved_model_pb.ts'
import { assetPath, ASSETS } from './layout.ts'

/** The collection in which TensorFlow 1's builder names the files (saved_model/constants.h). */
const COLLECTION = 'saved_model_assets'

/**
 * What a graph says of its files: `asset_file_def`, or TensorFlow 1's collection where that is empty (`GetAssetFileDefs`
 * of tensorflow/cc/saved_model/loader_util.cc).
 * @throws ArtifactError where the collection holds something else
 */
export function assetFiles(
  { assetFileDef, collectionDef }: MetaGraph,
  file: string,
  limits: Limits,
): readonly AssetFile[] {
  if (assetFileDef.length > 0) return assetFileDef
  return collectionDef
    .filter(({ key }) => key === COLLECTION)
    .flatMap(({ value }) => value?.anyList?.value ?? [])
    .map(({ value }) => decodeMessage(AssetFileSchema, value, { name: `${file}: ${COLLECTION}`, file, limits }))
}

/** Files of the artifact by the tensors that name them. Only their names: nothing is opened here. */
export function assetsByTensor(files: readonly AssetFile[]): ReadonlyMap<string, string> {
  const assets = new Map<string, string>()
  for (const { tensorInfo, filename } of files) {
    const path = assetPath(filename)
    if (path !== undefined && tensorInfo !== undefined) assets.set(tensorInfo.name, path)
  }
  return assets
}

/** Tables of millions of words have some tens of megabytes. */
export function assetBytes(absolute: string, file: string, limits: Limits): Uint8Array {
  const source = openFileSource(absolute, file)
  try {
    if (source.byteLength > limits.jsonBytes) {
      const message = `${file}: ${source.byteLength} bytes, a table of words has at most ${limits.jsonBytes}`
      throw new ArtifactError('limit-exceeded', message, { file })
    }
    return readBytes(source, 0, source.byteLength)
  } finally {
    source.close()
  }
}

/**
 * Writes the files that a graph reads.
 * @returns their absolute paths
 * @throws ArtifactError `missing-file` where nobody has a file's bytes, `path-traversal` for one outside of `assets/`
 */
export function writeAssets({ assets, readAsset }: StoredGraph, directory: string): readonly string[] {
  return [...new Set(assets?.values() ?? [])].map((path) => {
    assetName(path)
    if (readAsset === undefined) {
      throw new ArtifactError('missing-file', `${path}: its bytes are not at hand`, { file: path })
    }
    const bytes = readAsset(path)
    const file = join(directory, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes, { flag: 'wx' })
    return file
  })
}

/** What `AssetFileDef` calls a file (tensorflow/core/protobuf/meta_graph.proto): its path below `assets/`. */
export function assetName(path: string): string {
  const name = path.slice(ASSETS.length + 1)
  if (assetPath(name) === path) return name
  throw new ArtifactError('path-traversal', `${path}: found an asset that does not lie below ${ASSETS}/`, {
    file: path,
  })
}
