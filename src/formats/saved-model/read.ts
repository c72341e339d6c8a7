import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { ArtifactError } from '../../evidence/errors.ts'
import type { JsonObject } from '../../io/json.ts'
import type { Limits } from '../../io/limits.ts'
import { weightTable } from '../../tensor/entry.ts'
import type { Artifact, Model } from '../format.ts'
import { openCheckpoint, type Checkpoint } from '../tf-checkpoint/read.ts'
import { readMessage } from '../tensorflow/decode.ts'
import type { StoredGraph } from '../tensorflow/graph.ts'
import { SavedModelSchema, type MetaGraph, type SavedModel } from '../tensorflow/proto/saved_model_pb.ts'
import { readGraphDef } from '../tensorflow/read-graph.ts'
import { assetBytes, assetFiles, assetsByTensor } from './assets.ts'
import { folderOf, SERVE, VARIABLES_INDEX } from './layout.ts'
import { storedObjects } from './objects.ts'
import { restoredVariables } from './restore.ts'
import { nodesRunAtLoad, readSignatures, tagsOf } from './signatures.ts'
import { verifySavedModel } from './verify.ts'

/** The only one there has been (tensorflow/cc/saved_model/constants.h). */
const SCHEMA_VERSION = 1n

/**
 * Opens a SavedModel: the graph that is tagged for serving, and the checkpoint beside it. A checkpoint that is missing
 * does not keep it from opening: `verify` names it.
 * @throws ArtifactError where `saved_model.pb` or the checkpoint's index cannot be read
 */
export function openSavedModel(artifact: Artifact, limits: Limits): Model {
  const { path, absolute } = artifact
  if (path.endsWith('.pbtxt')) {
    const message = `${path}: a SavedModel in text form, which TensorFlow writes for people: save it as saved_model.pb`
    throw new ArtifactError('unsupported-format', message, { file: path })
  }
  const savedModel = readMessage(SavedModelSchema, artifact, limits)
  const meta = servingGraph(savedModel, path)
  const graph = readGraphDef(meta.graphDef, path, limits)
  const { signatures, unread, initializer } = readSignatures(meta, path, limits)
  const restorer = meta.saverDef?.restoreOpName ?? ''
  const restored = restoredVariables(graph, meta.saverDef)
  const files = assetFiles(meta, path, limits)
  const checkpoint = checkpointOf(artifact, limits)
  const objects = storedObjects(meta, checkpoint?.objects)
  const program: StoredGraph = {
    kind: 'graph',
    ...graph,
    signatures,
    ...(unread.length === 0 ? {} : { unreadSignatures: unread }),
    variables: restored.variables,
    ...(initializer === undefined ? {} : { initializer }),
    runAtLoad: nodesRunAtLoad(meta),
    ...(restorer === '' ? {} : { restorer }),
    ...(objects === undefined ? {} : { objects }),
    assets: assetsByTensor(files),
    readAsset: (name) => assetBytes(join(dirname(absolute), name), folderOf(path) + name, limits),
  }
  return {
    format: 'saved-model',
    artifact,
    weights: weightTable(checkpoint?.entries ?? []),
    program,
    metadata: metadataOf(savedModel, meta),
    verify: () =>
      Promise.resolve().then(() =>
        verifySavedModel({
          folder: dirname(absolute),
          path,
          limits,
          meta,
          files,
          program,
          restored,
          unread,
          checkpoint,
          savedModel,
        }),
      ),
    close() {
      checkpoint?.close()
    },
  }
}

/** The graph that servers load: tagged `serve` and nothing else where there is one. */
function servingGraph({ savedModelSchemaVersion: version, metaGraphs }: SavedModel, path: string): MetaGraph {
  if (version !== SCHEMA_VERSION) {
    const message = `${path}: saved_model_schema_version is ${version}, known is ${SCHEMA_VERSION}`
    throw new ArtifactError('malformed', message, { file: path })
  }
  refuseTwins(metaGraphs, path)
  const tagged = metaGraphs.filter((meta) => tagsOf(meta).includes(SERVE))
  const meta = tagged.find((one) => tagsOf(one).length === 1) ?? tagged[0] ?? metaGraphs[0]
  if (meta === undefined) throw new ArtifactError('malformed', `${path}: holds no graph`, { file: path })
  return meta
}

/** Loaders ask for a graph by the set of its tags, and are given the first one that has it. */
function refuseTwins(metaGraphs: readonly MetaGraph[], path: string): void {
  const sets = metaGraphs.map((meta) => [...new Set(tagsOf(meta))].sort().join(', '))
  const twin = sets.find((tags, place) => sets.indexOf(tags) !== place)
  if (twin === undefined) return
  const message = `${path}: two graphs are tagged [${twin}], allowed: one for each set of tags`
  throw new ArtifactError('malformed', message, { file: path })
}

function metadataOf({ metaGraphs }: SavedModel, meta: MetaGraph): JsonObject {
  return {
    tensorflow_version: meta.metaInfoDef?.tensorflowVersion ?? '',
    tags: tagsOf(meta),
    meta_graphs: metaGraphs.map((one) => tagsOf(one)),
  }
}

function checkpointOf({ path, absolute }: Artifact, limits: Limits): Checkpoint | undefined {
  const index = join(dirname(absolute), VARIABLES_INDEX)
  if (!existsSync(index)) return undefined
  return openCheckpoint({ absolute: index, path: folderOf(path) + VARIABLES_INDEX }, limits)
}
