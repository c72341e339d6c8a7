import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { create, toBinary, type MessageInitShape } from '@bufbuild/protobuf'

import { ArtifactError } from '../../evidence/errors.ts'
import type { Draft, Receipt } from '../format.ts'
import type { TensorEntry } from '../../tensor/tensor.ts'
import { writeCheckpoint } from '../tf-checkpoint/write.ts'
import { typeNumberOf } from '../tensorflow/dtypes.ts'
import { entryFinder } from '../tensorflow/draft.ts'
import type { GraphSignature, GraphTensor, StoredGraph } from '../tensorflow/graph.ts'
import { freeName } from '../tensorflow/nodes.ts'
import { SavedModelSchema, type SignatureDefSchema } from '../tensorflow/proto/saved_model_pb.ts'
import { graphDefOf, shapeInit } from '../tensorflow/write-graph.ts'
import { assetName, writeAssets } from './assets.ts'
import { canonicalBytes } from './canonical.ts'
import { writeFingerprint } from './fingerprint.ts'
import { VARIABLES_INDEX } from './layout.ts'
import { saverOf, type SavedVariable } from './saver.ts'

/** What servers call a signature that computes (tensorflow/cc/saved_model/signature_constants.h). */
const PREDICT = 'tensorflow/serving/predict'

/**
 * The collection that names what is run when a graph of TensorFlow 1's kind is loaded (saved_model/constants.h). Under its
 * later name it stands among the signatures, where Python's loader takes it for one.
 */
const MAIN_OP = 'saved_model_main_op'

/** The version of TensorFlow whose ops are written: see `GRAPH_VERSIONS`. */
const TENSORFLOW_VERSION = '2.15.0'

/**
 * Writes `saved_model.pb`, `fingerprint.pb`, `variables/`, and the files below `assets/` that the graph reads. The meta
 * graph is one of TensorFlow 1's kind: signatures, and a saver that restores the variables by name, without a tree of
 * Python's objects. `tf.saved_model.load`, Keras's `TFSMLayer`, the C API and servers load it. Variables keep their tensors' names.
 * @throws ArtifactError `not-expressible` where there is no graph, or one of its parts has no form here; for its files as
 * `writeAssets` does
 */
export function writeSavedModel(draft: Draft, directory: string): Receipt {
  const { program } = draft
  if (program?.kind !== 'graph') {
    throw new ArtifactError('not-expressible', 'a SavedModel holds a graph, and there is none to write')
  }
  const weights = [...draft.weights]
  const entryOf = entryFinder(program, weights)
  const variables = [...program.variables.keys()].map((node): SavedVariable => ({ node, entry: entryOf(node) }))
  const entryPoint = join(directory, 'saved_model.pb')
  const bytes = savedModelBytes(program, variables)
  writeFileSync(entryPoint, bytes, { flag: 'wx' })
  const assets = writeAssets(program, directory)
  const { files, tensors } = writeVariables(weights, directory)
  const fingerprint = writeFingerprint(directory, bytes, files[0] ?? null)
  return { files: [entryPoint, fingerprint, ...assets, ...files], tensors }
}

function writeVariables(weights: readonly TensorEntry[], directory: string): Receipt {
  if (weights.length === 0) return { files: [], tensors: [] }
  const folder = join(directory, dirname(VARIABLES_INDEX))
  mkdirSync(folder)
  return writeCheckpoint({ weights }, folder, 'variables')
}

/** The same bytes for the same graph, as TensorFlow itself would write them. */
function savedModelBytes(program: StoredGraph, variables: readonly SavedVariable[]): Uint8Array {
  const saver = variables.length === 0 ? null : saverOf(variables, freeScope(program))
  const graph = { ...program, nodes: [...program.nodes, ...(saver?.nodes ?? [])] }
  const signatures = [...program.signatures].map(([key, signature]) => ({ key, value: signatureDef(signature) }))
  const { initializer } = program
  const message = create(SavedModelSchema, {
    savedModelSchemaVersion: 1n,
    metaGraphs: [
      {
        metaInfoDef: { tags: ['serve'], tensorflowVersion: TENSORFLOW_VERSION },
        graphDef: graphDefOf(graph),
        signatureDef: signatures,
        assetFileDef: [...(program.assets ?? [])].map(([name, path]) => ({
          tensorInfo: { name },
          filename: assetName(path),
        })),
        collectionDef: [
          ...(initializer === undefined ? [] : [{ key: MAIN_OP, value: { nodeList: { value: [initializer] } } }]),
          ...['trainable_variables', 'variables'].flatMap((key) =>
            saver === null ? [] : [{ key, value: { bytesList: { value: [...saver.collection] } } }],
          ),
        ],
        ...(saver === null ? {} : { saverDef: saver.saverDef }),
      },
    ],
  })
  return canonicalBytes(toBinary(SavedModelSchema, message), 'saved_model.pb')
}

type SignatureInit = Exclude<MessageInitShape<typeof SignatureDefSchema>, { readonly $typeName: string }>

function signatureDef({ inputs, outputs }: GraphSignature): SignatureInit {
  const side = (tensors: ReadonlyMap<string, GraphTensor>) =>
    [...tensors].map(([key, { ref, dtype, shape }]) => ({
      key,
      value: {
        name: ref.includes(':') ? ref : `${ref}:0`,
        dtype: typeNumberOf(dtype),
        tensorShape: shapeInit(shape),
      },
    }))
  return { inputs: side(inputs), outputs: side(outputs), methodName: PREDICT }
}

/** A scope in which no node of the graph lies. */
function freeScope({ nodes }: StoredGraph): string {
  const taken = new Set(nodes.map(({ name }) => name.split('/')[0]))
  return freeName('save', (scope) => taken.has(scope))
}
