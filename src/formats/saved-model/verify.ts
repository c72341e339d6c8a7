import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { fit, many } from '../../compare/words.ts'
import { ArtifactError } from '../../evidence/errors.ts'
import type { Finding } from '../../evidence/finding.ts'
import type { Limits } from '../../io/limits.ts'
import { filesBelow } from '../recognised/files.ts'
import type { Checkpoint } from '../tf-checkpoint/read.ts'
import type { StoredGraph } from '../tensorflow/graph.ts'
import type { AssetFile, MetaGraph, SavedModel } from '../tensorflow/proto/saved_model_pb.ts'
import { verifyNodes } from '../tensorflow/verify-nodes.ts'
import { verifyGraphDef } from '../tensorflow/verify-versions.ts'
import { compareCopies } from './copies.ts'
import { verifyFingerprint } from './fingerprint.ts'
import { assetPath, folderOf, SERVE, VARIABLES_INDEX } from './layout.ts'
import type { Restored } from './restore.ts'
import { tagsOf } from './signatures.ts'
import { verifyVariableObjects } from './variable-objects.ts'

/** A SavedModel as it was opened. */
export interface OpenSavedModel {
  /** Absolute path of its folder. */
  readonly folder: string
  /** Path of `saved_model.pb`, relative to the workspace. */
  readonly path: string
  readonly limits: Limits
  readonly savedModel: SavedModel
  readonly meta: MetaGraph
  /** What the graph says of its files. */
  readonly files: readonly AssetFile[]
  readonly program: StoredGraph
  readonly restored: Restored
  /** Signatures that could not be read. */
  readonly unread: readonly string[]
  readonly checkpoint: Checkpoint | undefined
}

/**
 * What the files of a SavedModel do not keep of what they promise. Reads every byte of the weights once, copies twice.
 * @param open reads another graph of the file; @throws ArtifactError
 */
export function verifySavedModel(model: OpenSavedModel, open: (meta: MetaGraph) => OpenSavedModel): readonly Finding[] {
  const stored = model.checkpoint?.verify() ?? []
  const broken = new Set(stored.flatMap(({ tensor }) => (tensor === undefined ? [] : [tensor])))
  return [
    ...stored,
    ...graphOf(model),
    ...(model.checkpoint === undefined ? [] : compareCopies(model.checkpoint.entries, broken, model.path)),
    ...verifyVariableObjects(model.meta, model.checkpoint, model.path, model.limits),
    ...verifyFingerprint(model),
    ...strangers(model),
    ...unreadParts(model),
    ...notServed(model),
    ...model.savedModel.metaGraphs.flatMap((meta) => (meta === model.meta ? [] : ofOther(model, meta, open))),
  ]
}

/** What is to be kept by each graph of a file. */
function graphOf(model: OpenSavedModel): readonly Finding[] {
  const { path, meta, program, restored } = model
  return [
    ...variables(model),
    ...restored.findings(path),
    ...assets(model),
    ...verifyGraphDef(meta.graphDef, path),
    ...verifyNodes(program, { file: path, reader: 'tensorflow', producer: meta.graphDef?.versions?.producer ?? 0 }),
  ]
}

/**
 * The same for a graph that servers do not load: what is wrong with it is wrong with the file; what of it is only not
 * known leaves the verdict alone.
 */
function ofOther(
  model: OpenSavedModel,
  meta: MetaGraph,
  open: (meta: MetaGraph) => OpenSavedModel,
): readonly Finding[] {
  // A checkpoint that is not there at all is one finding.
  const isSaid = ({ cause }: Finding): boolean => cause === 'missing-file' && model.checkpoint === undefined
  try {
    const found = graphOf(open(meta)).filter((finding) => !isSaid(finding))
    return found.map((finding) => ofGraph(finding, tagsOf(meta), model.path))
  } catch (error) {
    if (!(error instanceof ArtifactError)) throw error
    return [ofGraph({ file: model.path, ...error.toFinding() }, tagsOf(meta), model.path)]
  }
}

/** A finding on a graph that is asked for by other tags than the served one. */
export function ofGraph(finding: Finding, tags: readonly string[], path: string): Finding {
  const severity = finding.severity === 'error' ? 'error' : 'note'
  return {
    ...finding,
    severity,
    message: `${path}: graph [${tags.join(', ')}]: ${finding.message.replace(`${path}: `, '')}`,
  }
}

/** Variables of the graph that the checkpoint does not have. */
function variables({ path, program, checkpoint }: OpenSavedModel): readonly Finding[] {
  const keys = [...new Set(program.variables.values())]
  if (checkpoint === undefined) {
    if (keys.length === 0) return []
    const file = folderOf(path) + VARIABLES_INDEX
    const message = `${file} is missing: ${many(keys.length, 'variable')} of ${path} ${fit(keys.length, 'is', 'are')} restored from it. Commit it with its data.`
    return [{ cause: 'missing-file', severity: 'error', file, message, metrics: { tensors: keys.length } }]
  }
  const stored = new Set(checkpoint.entries.map(({ name }) => name))
  return keys
    .filter((key) => !stored.has(key))
    .map((key) => {
      const message = `${path}: a variable is restored from ${key}, which ${VARIABLES_INDEX} does not have`
      return { cause: 'missing-tensor', severity: 'error', file: path, tensor: key, message }
    })
}

function assets({ folder, path, files }: OpenSavedModel): readonly Finding[] {
  return files.flatMap(({ filename }): Finding[] => {
    const asset = assetPath(filename)
    if (asset === undefined) {
      const message = `${path}: names the asset ${JSON.stringify(filename)}, which does not lie in the artifact's own folder`
      return [{ cause: 'path-traversal', severity: 'error', file: path, message }]
    }
    if (existsSync(join(folder, asset))) return []
    const file = folderOf(path) + asset
    return [
      { cause: 'missing-file', severity: 'error', file, message: `${file} is missing: ${path} names it as an asset` },
    ]
  })
}

/** Files that TensorFlow, Keras and servers put into the folder, besides those that the model itself names. */
const KNOWN = [/^saved_model\.pb$/, /^fingerprint\.pb$/, /^keras_metadata\.pb$/, /^assets\.extra\//, /^debug\//]

/** Files that nothing accounts for. Loaders pass them over, so they are said and not judged. */
function strangers({ folder, path, files, checkpoint }: OpenSavedModel): readonly Finding[] {
  const base = folderOf(path)
  const shards = Array.from(
    { length: checkpoint?.shards.count ?? 0 },
    (_, shard) => checkpoint?.shards.path(shard) ?? '',
  )
  const named = new Set([
    VARIABLES_INDEX,
    ...shards.map((shard) => shard.slice(base.length)),
    ...files.map(({ filename }) => assetPath(filename) ?? ''),
  ])
  // Shards of another save are found, and judged, with the checkpoint.
  const left = filesBelow(folder).filter(
    (name) =>
      !named.has(name) && !KNOWN.some((known) => known.test(name)) && !/^variables\/variables\.data-/.test(name),
  )
  const [first] = left
  if (first === undefined) return []
  const shown = left.length > MOST_SHOWN ? `${left.slice(0, MOST_SHOWN).join(', ')} and more` : left.join(', ')
  const message = `${path}: ${many(left.length, 'file')} of its folder ${fit(left.length, 'is', 'are')} no part of the model, and ${fit(left.length, 'was', 'were')} not read: ${shown}`
  return [{ cause: 'unread-content', severity: 'note', file: base + first, message }]
}

const MOST_SHOWN = 5

/** Servers ask for the graph with this tag, and load no other (saved_model/tag_constants.h). */
function notServed({ path, savedModel, meta }: OpenSavedModel): readonly Finding[] {
  if (savedModel.metaGraphs.some((one) => tagsOf(one).includes(SERVE))) return []
  const tags = tagsOf(meta).join(', ')
  const message =
    `${path}: no graph is tagged ${SERVE}, which is the one that servers load: ${tags === '' ? 'the one that there is has no tags' : `found ${tags}`}. ` +
    'What is said here is of that one.'
  const fix = `Export the model for serving, with the tag ${SERVE}.`
  return [{ cause: 'not-loadable', severity: 'warning', file: path, message, fix }]
}

/** Signatures that are not looked at, by name. One that servers run by default has to be. */
function unreadParts({ path, program, unread }: OpenSavedModel): readonly Finding[] {
  const isServed = (name: string): boolean => name === DEFAULT_SIGNATURE || program.signatures.size === 0
  return unread.map((name): Finding => {
    const message = `${path}: the signature ${name} has inputs or outputs that are no plain tensors; it was not read`
    const severity = isServed(name) ? 'warning' : 'note'
    return { cause: 'unread-content', severity, file: path, layer: name, message }
  })
}

/** What servers run where nobody names a signature (tensorflow/cc/saved_model/signature_constants.h). */
const DEFAULT_SIGNATURE = 'serving_default'
