import type { GraphNode } from '../../../formats/tensorflow/graph.ts'
import { malformed } from '../errors.ts'

/**
 * Names of the outputs of ops that have several, in order, for references inside functions (`node:port:index`). A port
 * that takes up a list stands last or alone. Source: the `.Output(...)` lines of tensorflow/core/ops/*.cc.
 */
const PORTS: Readonly<Record<string, string>> = {
  FusedBatchNorm: 'y batch_mean batch_variance reserve_space_1 reserve_space_2',
  FusedBatchNormV2: 'y batch_mean batch_variance reserve_space_1 reserve_space_2',
  FusedBatchNormV3: 'y batch_mean batch_variance reserve_space_1 reserve_space_2 reserve_space_3',
  TopK: 'values indices',
  TopKV2: 'values indices',
  Unique: 'y idx',
  UniqueV2: 'y idx',
  UniqueWithCounts: 'y idx count',
  UniqueWithCountsV2: 'y idx count',
  ListDiff: 'out idx',
  Switch: 'output_false output_true',
  Merge: 'output value_index',
  MaxPoolWithArgmax: 'output argmax',
  NonMaxSuppressionV4: 'selected_indices valid_outputs',
  NonMaxSuppressionV5: 'selected_indices selected_scores valid_outputs',
  CombinedNonMaxSuppression: 'nmsed_boxes nmsed_scores nmsed_classes valid_detections',
  TensorArrayV3: 'handle flow',
  TensorArrayConcatV3: 'value lengths',
  TensorListPopBack: 'output_handle tensor',
  TensorListConcat: 'tensor lengths',
  TensorListConcatV2: 'tensor lengths',
  RaggedRange: 'rt_nested_splits rt_dense_values',
  SparseFillEmptyRows: 'output_indices output_values empty_row_indicator reverse_index_map',
  SparseReshape: 'output_indices output_shape',
  StringSplit: 'indices values shape',
  StringSplitV2: 'indices values shape',
  StringNGrams: 'ngrams ngrams_splits',
  UnicodeDecodeWithOffsets: 'row_splits char_values char_to_byte_starts',
  UnicodeDecode: 'row_splits char_values',
  Moments: 'mean variance',
  LookupTableExportV2: 'keys values',
  BroadcastGradientArgs: 'r0 r1',
  SoftmaxCrossEntropyWithLogits: 'loss backprop',
  SparseSoftmaxCrossEntropyWithLogits: 'loss backprop',
  Svd: 's u v',
  Qr: 'q r',
  SelfAdjointEigV2: 'e v',
}

/** Place among a node's outputs of what `node:port:index` names; a bare `node:index` is that place already. */
export function outputNumber(node: GraphNode, port: string | null, index: number): number {
  if (port === null) return index
  if (node.op === 'RaggedGather') return port === 'output_dense_values' ? raggedRank(node) : index
  const ports = PORTS[node.op]?.split(' ')
  if (ports === undefined) return index
  const place = ports.indexOf(port)
  if (place < 0) throw malformed(node, `output ${port}: allowed: ${ports.join(', ')}`)
  return place + index
}

function raggedRank(node: GraphNode): number {
  const rank = node.attrs.get('OUTPUT_RAGGED_RANK') ?? node.attrs.get('PARAMS_RAGGED_RANK')
  return rank?.kind === 'int' ? Number(rank.value) : 1
}
