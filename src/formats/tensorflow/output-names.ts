import { ArtifactError } from '../../evidence/errors.ts'

/**
 * Ops by the names of their outputs, in order: references inside functions are `node:name:place`. A name that takes up a
 * list stands last or alone. Source: the `.Output(...)` lines of tensorflow/core/ops/*.cc.
 */
const BY_NAMES: Readonly<Record<string, string>> = {
  output:
    'All Any ArgMax ArgMin AvgPool AvgPool3D BatchMatMul BatchMatMulV2 BatchMatMulV3 BatchToSpaceND ' +
    'BiasAdd BiasAddV1 BroadcastTo Case CheckNumerics CheckNumericsV2 Cholesky ClipByValue Concat ' +
    'ConcatV2 Const Conv2D Conv2DBackpropInput Conv3D Conv3DBackpropInputV2 DenseBincount DepthToSpace ' +
    'DepthwiseConv2dNative Dilation2D Einsum EnsureShape Enter EuclideanNorm Exit ExpandDims FFT Fill For ' +
    'Gather GatherNd GatherV2 IFFT IRFFT Identity IdentityN If Imag L2Loss LRN LinSpace LoopCond ' +
    'LowerBound MatrixInverse Max MaxPool MaxPool3D MaxPoolV2 Mean Min MirrorPad Multinomial ' +
    'NextIteration OneHot Pack Pad PadV2 PartitionedCall Placeholder PlaceholderWithDefault ' +
    'PreventGradient Print Prod RFFT RandomShuffle RandomStandardNormal RandomUniform RandomUniformInt ' +
    'Range Rank Real RemoteCall Reshape ResourceGather Reverse ReverseV2 Roll ScatterNd Select SelectV2 ' +
    'Shape ShapeN Size Slice Snapshot SpaceToBatchND SpaceToDepth SparseSegmentMean SparseSegmentSum ' +
    'Split SplitV Squeeze StatefulPartitionedCall StatelessCase StatelessIf StatelessRandomNormalV2 ' +
    'StatelessRandomUniformV2 StatelessTruncatedNormalV2 StatelessWhile StaticRegexReplace StopGradient ' +
    'StridedSlice StringJoin StringLower StringToHashBucketFast StringUpper Sum TensorScatterAdd ' +
    'TensorScatterMax TensorScatterMin TensorScatterSub TensorScatterUpdate Tile TruncatedNormal Unpack ' +
    'UnsortedSegmentProd UnsortedSegmentSum UpperBound While',
  y:
    'Abs Acos Acosh Asin Asinh Atan Atanh Cast Ceil ComplexAbs Cos Cosh Digamma Erf Erfc Exp Expm1 Floor ' +
    'Inv Invert InvertPermutation IsFinite IsInf IsNan Lgamma Log Log1p LogicalNot Neg OnesLike ' +
    'Reciprocal Rint Round Rsqrt Sigmoid Sign Sin Sinh Sqrt Square Tan Tanh Transpose ZerosLike',
  z:
    'Add AddV2 Atan2 BitwiseAnd BitwiseOr BitwiseXor Div DivNoNan Equal FloorDiv FloorMod Greater ' +
    'GreaterEqual LeftShift Less LessEqual LogicalAnd LogicalOr Maximum Minimum Mod Mul MulNoNan NotEqual ' +
    'Pow RealDiv RightShift SquaredDifference Sub TruncateDiv TruncateMod Xdivy Xlog1py Xlogy',
  activations: 'Elu LeakyRelu Relu Relu6 Selu Softplus Softsign',
  output_handle:
    'TensorListFromTensor TensorListPushBack TensorListResize TensorListScatter TensorListScatterV2 ' +
    'TensorListSetItem TensorListSplit',
  out: 'Binary Complex Cumprod Cumsum',
  handle: 'EmptyTensorList TensorArray TensorListReserve',
  table_handle: 'HashTable HashTableV2 MutableHashTableV2',
  values: 'LookupTableFind LookupTableFindV2 TensorListGather',
  size: 'LookupTableSize LookupTableSizeV2 TensorArraySizeV3',
  selected_indices: 'NonMaxSuppression NonMaxSuppressionV2 NonMaxSuppressionV3',
  value: 'ReadVariableOp TensorArrayGatherV3 TensorArrayReadV3',
  resized_images: 'ResizeBicubic ResizeBilinear ResizeNearestNeighbor',
  flow_out: 'TensorArrayScatterV3 TensorArraySplitV3 TensorArrayWriteV3',
  outputs: 'FakeQuantWithMinMaxArgs FakeQuantWithMinMaxVars',
  'y batch_mean batch_variance reserve_space_1 reserve_space_2': 'FusedBatchNorm FusedBatchNormV2',
  'loss backprop': 'SoftmaxCrossEntropyWithLogits SparseSoftmaxCrossEntropyWithLogits',
  'indices values shape': 'StringSplit StringSplitV2',
  'tensor lengths': 'TensorListConcat TensorListConcatV2',
  'values indices': 'TopK TopKV2',
  'y idx': 'Unique UniqueV2',
  'y idx count': 'UniqueWithCounts UniqueWithCountsV2',
  sum: 'AddN',
  output_ref: 'Assign',
  bins: 'Bincount',
  r0: 'BroadcastArgs',
  'r0 r1': 'BroadcastGradientArgs',
  'nmsed_boxes nmsed_scores nmsed_classes valid_detections': 'CombinedNonMaxSuppression',
  crops: 'CropAndResize',
  'y batch_mean batch_variance reserve_space_1 reserve_space_2 reserve_space_3': 'FusedBatchNormV3',
  transformed_images: 'ImageProjectiveTransformV3',
  'out idx': 'ListDiff',
  logsoftmax: 'LogSoftmax',
  'keys values': 'LookupTableExportV2',
  product: 'MatMul',
  band: 'MatrixBandPart',
  'output argmax': 'MaxPoolWithArgmax',
  'output value_index': 'Merge',
  'selected_indices valid_outputs': 'NonMaxSuppressionV4',
  'selected_indices selected_scores valid_outputs': 'NonMaxSuppressionV5',
  'q r': 'Qr',
  'output_nested_splits output_dense_values': 'RaggedGather',
  'rt_nested_splits rt_dense_values': 'RaggedRange',
  result: 'RaggedTensorToTensor',
  'e v': 'SelfAdjointEigV2',
  softmax: 'Softmax',
  'output_indices output_values empty_row_indicator reverse_index_map': 'SparseFillEmptyRows',
  'output_indices output_shape': 'SparseReshape',
  dense: 'SparseToDense',
  'ngrams ngrams_splits': 'StringNGrams',
  's u v': 'Svd',
  'output_false output_true': 'Switch',
  'value lengths': 'TensorArrayConcatV3',
  'handle flow': 'TensorArrayV3',
  element_shape: 'TensorListElementShape',
  item: 'TensorListGetItem',
  length: 'TensorListLength',
  'output_handle tensor': 'TensorListPopBack',
  tensor: 'TensorListStack',
  b: 'Unary',
  'row_splits char_values': 'UnicodeDecode',
  'row_splits char_values char_to_byte_starts': 'UnicodeDecodeWithOffsets',
  resource: 'VarHandleOp',
  index: 'Where',
}

const NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(BY_NAMES).flatMap(([names, ops]) => ops.split(' ').map((op) => [op, names.split(' ')] as const)),
)

/**
 * An output of an op as references inside functions name it: `z:0`.
 * @throws ArtifactError `not-expressible` for an op whose outputs are not listed here.
 */
export function outputPort(op: string, output: number): string {
  const names = NAMES.get(op)
  const last = names === undefined ? -1 : names.length - 1
  const name = names?.[Math.min(output, last)]
  if (name === undefined) {
    throw new ArtifactError(
      'not-expressible',
      `op ${op}: nobody here knows what its output ${output} is called in a function`,
    )
  }
  return `${name}:${Math.max(0, output - last)}`
}
