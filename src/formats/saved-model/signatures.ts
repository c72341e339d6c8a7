import type { Limits } from '../../io/limits.ts'
import { dtypeOf } from '../tensorflow/dtypes.ts'
import type { GraphSignature, GraphTensor } from '../tensorflow/graph.ts'
import type { MetaGraph, SignatureDef_TensorEntry } from '../tensorflow/proto/saved_model_pb.ts'
import { shapeOf } from '../tensorflow/shape.ts'

/**
 * Collections of nodes that are run at loading in models without the signature below, and the key of TensorFlow 1's
 * first ones (saved_model/constants.h, loader_util.cc).
 */
const RUN_AT_LOAD = ['saved_model_main_op', 'legacy_init_op']

/** Not a signature for callers: its one output is the node that prepares the graph (saved_model/constants.h). */
export const INIT_OP = '__saved_model_init_op'

export function tagsOf({ metaInfoDef }: MetaGraph): readonly string[] {
  return metaInfoDef?.tags ?? []
}

export interface Signatures {
  readonly signatures: ReadonlyMap<string, GraphSignature>
  /** Signatures with inputs or outputs that are no plain tensors (sparse, ragged, structured). */
  readonly unread: readonly string[]
  /** Name of the node that is run first. */
  readonly initializer: string | undefined
}

/** Names of all nodes that a loader may run to prepare the graph, by whichever way it is told of them. */
export function nodesRunAtLoad({ signatureDef, collectionDef }: MetaGraph): readonly string[] {
  const bySignature = signatureDef.filter(({ key }) => key === INIT_OP).flatMap(({ value }) => value?.outputs ?? [])
  const collected = collectionDef.filter(({ key }) => RUN_AT_LOAD.includes(key))
  const names = [
    ...bySignature.map(({ value }) => value?.name ?? ''),
    ...collected.flatMap(({ value }) => value?.nodeList?.value ?? []),
  ]
  return [...new Set(names.map((name) => name.replace(/:\d+$/, '')).filter((name) => name !== ''))]
}

/** @throws ArtifactError where a shape is malformed */
export function readSignatures({ signatureDef }: MetaGraph, file: string, limits: Limits): Signatures {
  const signatures = new Map<string, GraphSignature>()
  const unread: string[] = []
  // A key that stands twice is the later one.
  const entries = new Map(signatureDef.map(({ key, value }) => [key, value]))
  for (const [key, value] of entries) {
    if (key === INIT_OP) continue
    const [inputs, outputs] = [value?.inputs ?? [], value?.outputs ?? []].map((side) =>
      tensors(side, key, file, limits),
    )
    if (inputs === undefined || inputs === null || outputs === undefined || outputs === null) unread.push(key)
    else signatures.set(key, { inputs, outputs })
  }
  const init = entries.get(INIT_OP)?.outputs[0]?.value?.name
  return { signatures, unread, initializer: init?.replace(/:\d+$/, '') }
}

/** null where one of them is no plain tensor. */
function tensors(
  entries: readonly SignatureDef_TensorEntry[],
  signature: string,
  file: string,
  limits: Limits,
): ReadonlyMap<string, GraphTensor> | null {
  const read = new Map<string, GraphTensor>()
  for (const { key, value } of entries) {
    const dtype = dtypeOf(value?.dtype ?? 0)
    const ref = value?.name ?? ''
    const isSeveral = value?.cooSparse !== undefined || value?.compositeTensor !== undefined
    if (dtype === null || ref === '' || isSeveral) return null
    const field = `${file}: signature ${signature}.${key}`
    read.set(key, { ref, dtype, shape: shapeOf(value?.tensorShape, field, file, limits) })
  }
  return read
}
