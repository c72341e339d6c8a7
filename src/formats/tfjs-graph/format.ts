import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'

import { ArtifactError } from '../../evidence/errors.ts'
import type { Finding } from '../../evidence/finding.ts'
import { isJsonObject, parseJsonObject, type JsonObject } from '../../io/json.ts'
import { DEFAULT_LIMITS, type Limits } from '../../io/limits.ts'
import { weightTable } from '../../tensor/entry.ts'
import type { Artifact, Candidate, Format, Model } from '../format.ts'
import { shardPaths } from '../tfjs-weights/files.ts'
import { layOut } from '../tfjs-weights/entries.ts'
import { openGroup } from '../tfjs-weights/group-source.ts'
import { parseManifest } from '../tfjs-weights/manifest.ts'
import { readEntryPoint } from '../tfjs-weights/stored.ts'
import { verifyGroups, type OpenGroup } from '../tfjs-weights/verify.ts'
import type { GraphNode, StoredGraph } from '../tensorflow/graph.ts'
import { readGraphDef } from '../tensorflow/read-graph.ts'
import { verifyNodes } from '../tensorflow/verify-nodes.ts'
import { compareConstants, fillConstants, withConstants } from './constants.ts'
import { graphFromJson } from './graph-json.ts'
import { withInitializer } from './initializer.ts'
import { SIGNATURE, signatureOf } from './signature.ts'
import { writeGraphModel } from './write.ts'

/**
 * TensorFlow.js graph models: `model.json` whose topology is a TensorFlow GraphDef, with the values of its constants in
 * the files that `weightsManifest` names. Sources: tfjs-core/src/io/types.ts, tfjs-converter/src/executor/graph_model.ts,
 * and the Python converter's tf_saved_model_conversion_v2.py.
 */
export const tfjsGraph: Format = {
  id: 'tfjs-graph',
  title: 'TensorFlow.js graph model',
  match: (candidate) => Promise.resolve(match(candidate)),
  open: (artifact, limits) => Promise.resolve().then(() => open(artifact, limits)),
  write: (draft, directory, stem, options) =>
    Promise.resolve().then(() => writeGraphModel(draft, directory, stem, options)),
}

function match({ path, absolute, byteLength }: Candidate): Artifact | undefined {
  if (byteLength > DEFAULT_LIMITS.jsonBytes) return undefined
  try {
    const json = parseJsonObject(readFileSync(absolute), path, DEFAULT_LIMITS)
    if (!isGraphModel(json)) return undefined
    return { path, absolute, format: 'tfjs-graph', files: [...new Set([path, ...shardPaths(json, path)])].sort() }
  } catch (error) {
    if (error instanceof ArtifactError) return undefined
    throw error
  }
}

function isGraphModel(json: JsonObject): boolean {
  const topology = json['modelTopology']
  return json['format'] === 'graph-model' || (isJsonObject(topology) && Array.isArray(topology['node']))
}

/**
 * Opens a graph model. A shard that is missing or short does not keep it from opening: its tensors throw when they are
 * read, and `verify` names it.
 * @throws ArtifactError `malformed`, `limit-exceeded`, `path-traversal`, `missing-file`
 */
function open(artifact: Artifact, limits: Limits): Model {
  const { path, absolute } = artifact
  const json = parseJsonObject(readEntryPoint(artifact, limits), path, limits)
  const topology = json['modelTopology']
  if (!isJsonObject(topology)) throw new ArtifactError('malformed', `${path}: has no modelTopology`, { file: path })
  const groups = parseManifest(json['weightsManifest'] ?? [], path, limits).map((group): OpenGroup => {
    const source = openGroup(dirname(absolute), path, group.paths)
    return { source, layout: layOut(group.weights, source) }
  })
  const weights = weightTable(groups.flatMap(({ layout }) => layout.entries))
  const graph = readGraphDef(graphFromJson(topology, path), path, limits)
  const before = initializerNodes(json, path, limits)
  const filled = withConstants(graph, weights)
  const signature = signatureOf(json, graph.nodes, path)
  const program: StoredGraph = {
    kind: 'graph',
    functions: filled.functions,
    nodes: withInitializer(filled.nodes, fillConstants(before, weights), json),
    signatures: new Map(signature === null ? [] : [[SIGNATURE, signature]]),
    variables: new Map(),
  }
  return {
    format: 'tfjs-graph',
    artifact,
    weights,
    program,
    metadata: metadataOf(json),
    verify: () =>
      Promise.resolve().then(() => [
        ...verifyGroups(path, groups),
        ...compareConstants(graph, before, weights, path),
        ...verifyNodes(graph, { file: path, reader: 'tfjs' }),
        ...(signature === null ? [unsigned(path)] : []),
      ]),
    close() {
      for (const { source } of groups) source.close()
    },
  }
}

/** The graph that fills tables before the first run; it has a document of its own in `model.json`. */
function initializerNodes(json: JsonObject, path: string, limits: Limits): readonly GraphNode[] {
  const initializer = json['modelInitializer']
  return isJsonObject(initializer) ? readGraphDef(graphFromJson(initializer, path), path, limits).nodes : []
}

function unsigned(file: string): Finding {
  const message = `${file}: states no signature, and its outputs' types cannot be told`
  return { cause: 'unread-content', severity: 'note', file, message }
}

const DESCRIPTIVE = ['format', 'generatedBy', 'convertedBy', 'userDefinedMetadata', 'signature']

function metadataOf(json: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(json).filter(([key]) => DESCRIPTIVE.includes(key)))
}
