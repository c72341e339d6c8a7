import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { ArtifactError } from '../../evidence/errors.ts'
import type { JsonObject } from '../../io/json.ts'
import type { Limits } from '../../io/limits.ts'
import { weightTable } from '../../tensor/entry.ts'
import type { Artifact, Model } from '../format.ts'
import { openCheckpoint, type Checkpoint } from '../tf-checkpoint/read.ts'
import { readMessage } from '../tensorflow/decode.ts'
import type { GraphSignature, StoredGraph } from '../tensorflow/graph.ts'
import { SavedModelSchema, type MetaGraph, type SavedModel } from '../tensorflow/proto/saved_model_pb.ts'
import { readGraphDef } from '../tensorflow/read-graph.ts'
import { assetBytes, assetFiles, assetsByTensor } from './assets.ts'
import { folderOf, SERVE, VARIABLES_INDEX } from './layout.ts'
import { storedObjects } from './objects.ts'
import { restoredVariables } from './restore.ts'
import { nodesRunAtLoad, readSignatures, tagsOf } from './signatures.ts'
import { verifySavedModel, type OpenSavedModel } from './verify.ts'

/** The only one there has been (tensorflow/cc/saved_model/constants.h). */
const SCHEMA_VERSION = 1n

/**
 * Opens a SavedModel: the graph that is tagged for serving, and the checkpoint beside it. A checkpoint that is missing
 * does not keep it from opening: `verify` names it.
 * @throws ArtifactError where `saved_model.pb` or the checkpoint's index cannot be read
 */
export function openSavedModel(artifact: Artifact, limits: Limits): Model {
  const { path, absolute, serves } = artifact
  if (path.endsWith('.pbtxt')) {
    const message = `${path}: a SavedModel in text form, which TensorFlow writes for people: save it as saved_model.pb`
    throw new ArtifactError('unsupported-format', message, { file: path })
  }
  if (path.endsWith('.cpb')) {
    const message =
      `${path}: a SavedModel in parts, which TensorFlow 2.16 and later write of graphs above 2 GB, and which is not read here. ` +
      'Save it without `experimental_image_format`, as saved_model.pb, with large constants as variables.'
    throw new ArtifactError('unsupported-format', message, { file: path })
  }
  const savedModel = readMessage(SavedModelSchema, artifact, limits)
  const meta = servingGraph(savedModel, path, serves?.tags)
  const checkpoint = checkpointOf(artifact, limits)
  const read = (one: MetaGraph): ReadMeta => readMeta(one, checkpoint, artifact, limits)
  const { graph, ...served } = read(meta)
  const chosen = chosenSignature(serves?.signature, graph.signatures, path)
  const program: StoredGraph = chosen === undefined ? graph : { ...graph, serves: chosen }
  const others = savedModel.metaGraphs.filter((one) => one !== meta)
  return {
    format: 'saved-model',
    artifact,
    weights: weightTable(checkpoint?.entries ?? []),
    program,
    others: others.map((one) => ({ tags: tagsOf(one), read: () => read(one).graph })),
    metadata: metadataOf(savedModel, meta),
    verify: () =>
      Promise.resolve().then(() => {
        const opened = { folder: dirname(absolute), path, limits, checkpoint, savedModel }
        return verifySavedModel({ ...opened, ...served, meta, program }, (one) => {
          const { graph: other, ...rest } = read(one)
          return { ...opened, ...rest, meta: one, program: other }
        })
      }),
    close() {
      checkpoint?.close()
    },
  }
}

/** One graph of the file, and what of it only verifying asks for. */
interface ReadMeta extends Pick<OpenSavedModel, 'files' | 'restored' | 'unread'> {
  readonly graph: StoredGraph
}

function readMeta(
  meta: MetaGraph,
  checkpoint: Checkpoint | undefined,
  { path, absolute }: Artifact,
  limits: Limits,
): ReadMeta {
  const nodes = readGraphDef(meta.graphDef, path, limits)
  const { signatures, unread, initializer } = readSignatures(meta, path, limits)
  const restorer = meta.saverDef?.restoreOpName ?? ''
  const restored = restoredVariables(nodes, meta.saverDef)
  const files = assetFiles(meta, path, limits)
  const objects = storedObjects(meta, checkpoint?.objects)
  const graph: StoredGraph = {
    kind: 'graph',
    ...nodes,
    signatures,
    ...(unread.length === 0 ? {} : { unreadSignatures: unread }),
    variables: restored.variables,
    ...(restored.otherwise.size === 0 ? {} : { restoredOtherwise: restored.otherwise }),
    ...(initializer === undefined ? {} : { initializer }),
    runAtLoad: nodesRunAtLoad(meta),
    ...(restorer === '' ? {} : { restorer }),
    ...(objects === undefined ? {} : { objects }),
    assets: assetsByTensor(files),
    readAsset: (name) => assetBytes(join(dirname(absolute), name), folderOf(path) + name, limits),
  }
  return { graph, files, restored, unread }
}

/** The graph with the tags that are asked for, else the one that servers load: tagged `serve` and nothing else where there is one. */
function servingGraph(
  { savedModelSchemaVersion: version, metaGraphs }: SavedModel,
  path: string,
  asked?: readonly string[],
): MetaGraph {
  if (version !== SCHEMA_VERSION) {
    const message = `${path}: saved_model_schema_version is ${version}, known is ${SCHEMA_VERSION}`
    throw new ArtifactError('malformed', message, { file: path })
  }
  refuseTwins(metaGraphs, path)
  if (asked !== undefined) {
    const found = metaGraphs.find((meta) => setOf(tagsOf(meta)) === setOf(asked))
    if (found !== undefined) return found
    const sets = metaGraphs.map((meta) => `[${setOf(tagsOf(meta))}]`).join(', ')
    const message = `${path}: the policy asks for the graph tagged [${setOf(asked)}], found: ${sets === '' ? 'none' : sets}`
    throw new ArtifactError('policy', message, { file: path })
  }
  const tagged = metaGraphs.filter((meta) => tagsOf(meta).includes(SERVE))
  const meta = tagged.find((one) => tagsOf(one).length === 1) ?? tagged[0] ?? metaGraphs[0]
  if (meta === undefined) throw new ArtifactError('malformed', `${path}: holds no graph`, { file: path })
  return meta
}

/** A signature that the policy names has to be there. */
function chosenSignature(
  asked: string | undefined,
  signatures: ReadonlyMap<string, GraphSignature>,
  path: string,
): string | undefined {
  if (asked === undefined || signatures.has(asked)) return asked
  const names = [...signatures.keys()].join(', ')
  const message = `${path}: the policy asks for the signature ${asked}, found: ${names === '' ? 'none that can be read' : names}`
  throw new ArtifactError('policy', message, { file: path })
}

/** Tags are a set: neither their order nor their number says anything. */
function setOf(tags: readonly string[]): string {
  return [...new Set(tags)].sort().join(', ')
}

/** Loaders ask for a graph by the set of its tags, and are given the first one that has it. */
function refuseTwins(metaGraphs: readonly MetaGraph[], path: string): void {
  const sets = metaGraphs.map((meta) => setOf(tagsOf(meta)))
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
