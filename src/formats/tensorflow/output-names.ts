import { ArtifactError } from '../../evidence/errors.ts'
import type { Attr } from './graph.ts'

/**
 * Ops by the names of their outputs, in order: references inside functions are `node:name:place`. `name*attribute` takes
 * up a list, of as many tensors as the attribute says, a number or a list of types. Source: the `.Output(...)` lines of
 * tensorflow/core/ops/*.cc.
 */
const BY_NAMES: Readonly<Record<string, string>> = {
  output:
    'AdjustContrast AdjustContrastv2 AdjustHue AdjustSaturation All Angle Any ArgMax ArgMin AsString AvgPool ' +
    'AvgPool3D AvgPoolGrad BatchFFT BatchIFFT BatchMatMul BatchMatMulV2 BatchMatMulV3 BatchToSpace ' +
    'BatchToSpaceND BiasAdd BiasAddV1 Bitcast BroadcastTo Bucketize CheckNumerics CheckNumericsV2 Cholesky ' +
    'CholeskyGrad ClipByValue Concat ConcatV2 Conj Const Conv Conv2D Conv2DBackpropFilter Conv2DBackpropInput ' +
    'Conv3D Conv3DBackpropInputV2 Copy CopyHost DecodeBase64 DecodeRaw DenseBincount DepthToSpace ' +
    'DepthwiseConv2dNative DepthwiseConv2dNativeBackpropFilter DepthwiseConv2dNativeBackpropInput Dequantize ' +
    'Diag Dilation2D DrawBoundingBoxesV2 Einsum Empty EncodeBase64 EnsureShape Enter EuclideanNorm Exit ' +
    'ExpandDims FFT FFT2D FFT3D Fill Gather GatherNd GatherV2 HSVToRGB HostConst IFFT IFFT2D IFFT3D IRFFT ' +
    'IRFFT2D IRFFT3D Identity Imag L2Loss LRN LinSpace LoopCond LowerBound MatrixDeterminant MatrixDiag ' +
    'MatrixDiagV2 MatrixDiagV3 MatrixInverse MatrixSetDiag MatrixSetDiagV2 MatrixSetDiagV3 MatrixSolve ' +
    'MatrixSquareRoot MatrixTriangularSolve Max MaxPool MaxPool3D MaxPoolGrad MaxPoolV2 Mean Mfcc Min ' +
    'MirrorPad Multinomial NextAfter NextIteration OneHot Pack Pad PadV2 ParallelConcat Placeholder ' +
    'PlaceholderV2 PlaceholderWithDefault PreventGradient Print Prod QuantizeAndDequantizeV2 ' +
    'QuantizeAndDequantizeV3 QuantizeAndDequantizeV4 RFFT RFFT2D RFFT3D RGBToHSV RaggedBincount RandomGamma ' +
    'RandomPoisson RandomPoissonV2 RandomShuffle RandomStandardNormal RandomUniform RandomUniformInt Range ' +
    'Rank Real ReduceJoin RefEnter RefExit RefIdentity RefNextIteration RegexFullMatch RegexReplace Reshape ' +
    'ResourceGather ResourceGatherNd Reverse ReverseV2 Roll ScatterNd SegmentMax SegmentMean SegmentMin ' +
    'SegmentProd SegmentSum Select SelectV2 Shape Size Slice Snapshot SpaceToBatch SpaceToBatchND ' +
    'SpaceToDepth SparseBincount SparseReduceMax SparseReduceSum SparseSegmentMean ' +
    'SparseSegmentMeanWithNumSegments SparseSegmentSqrtN SparseSegmentSqrtNWithNumSegments SparseSegmentSum ' +
    'SparseSegmentSumWithNumSegments SparseSoftmax SparseTensorDenseAdd Squeeze StatefulStandardNormalV2 ' +
    'StatefulTruncatedNormal StatefulUniform StatefulUniformFullInt StatefulUniformInt StatelessMultinomial ' +
    'StatelessParameterizedTruncatedNormal StatelessRandomBinomial StatelessRandomNormal ' +
    'StatelessRandomNormalV2 StatelessRandomUniform StatelessRandomUniformFullInt ' +
    'StatelessRandomUniformFullIntV2 StatelessRandomUniformInt StatelessRandomUniformIntV2 ' +
    'StatelessRandomUniformV2 StatelessShuffle StatelessTruncatedNormal StatelessTruncatedNormalV2 ' +
    'StaticRegexFullMatch StaticRegexReplace StopGradient StridedSlice StridedSliceGrad StringFormat ' +
    'StringJoin StringLength StringLower StringStrip StringToHashBucket StringToHashBucketFast ' +
    'StringToHashBucketStrong StringToNumber StringUpper Substr Sum TensorListConcatLists TensorScatterAdd ' +
    'TensorScatterMax TensorScatterMin TensorScatterSub TensorScatterUpdate TensorStridedSliceUpdate Tile ' +
    'TruncatedNormal UnicodeEncode UnicodeScript UnicodeTranscode UnsortedSegmentJoin UnsortedSegmentMax ' +
    'UnsortedSegmentMin UnsortedSegmentProd UnsortedSegmentSum UpperBound VariableShape',
  y:
    'Abs Acos Acosh Asin Asinh Atan Atanh BesselI0e BesselI1e Cast Ceil ComplexAbs Cos Cosh DataFormatDimMap ' +
    'DataFormatVecPermute DeepCopy Digamma Erf Erfc Erfinv Exp Expm1 Floor InplaceAdd InplaceSub ' +
    'InplaceUpdate Inv Invert InvertPermutation IsFinite IsInf IsNan Lgamma Log Log1p LogicalNot Ndtri Neg ' +
    'OnesLike PopulationCount Reciprocal Rint Round Rsqrt Sigmoid Sign Sin Sinh Sqrt Square Tan Tanh ' +
    'Transpose ZerosLike',
  z:
    'Add AddV2 ApproximateEqual Atan2 Betainc BitwiseAnd BitwiseOr BitwiseXor Div DivNoNan Equal FloorDiv ' +
    'FloorMod Greater GreaterEqual Igamma Igammac InvGrad LeftShift Less LessEqual LogicalAnd LogicalOr ' +
    'Maximum Minimum Mod Mul MulNoNan NotEqual Polygamma Pow RealDiv RightShift RsqrtGrad SigmoidGrad ' +
    'SqrtGrad SquaredDifference Sub TanhGrad TruncateDiv TruncateMod Xdivy Xlog1py Xlogy Zeta',
  '':
    'Assert AssignAddVariableOp AssignSubVariableOp AssignVariableOp InitializeTable ' +
    'InitializeTableFromTextFile InitializeTableFromTextFileV2 InitializeTableV2 LookupTableImport ' +
    'LookupTableImportV2 LookupTableInsert LookupTableInsertV2 LookupTableRemoveV2 MergeV2Checkpoints NoOp ' +
    'RngSkip SaveV2 Stage TensorArrayCloseV3',
  activations: 'Elu LeakyRelu Relu Relu6 Selu Softplus Softsign',
  backprops: 'EluGrad LeakyReluGrad Relu6Grad ReluGrad SeluGrad SoftplusGrad SoftsignGrad',
  'output*Tout': 'Case If PartitionedCall RemoteCall StatefulPartitionedCall StatelessCase StatelessIf',
  output_handle:
    'TensorListFromTensor TensorListPushBack TensorListResize TensorListScatter TensorListScatterV2 ' +
    'TensorListSetItem TensorListSplit',
  image: 'DecodeAndCropJpeg DecodeBmp DecodeGif DecodeImage DecodeJpeg DecodePng',
  out: 'Binary Complex Cumprod Cumsum CumulativeLogsumexp HistogramFixedWidth',
  table_handle: 'AnonymousHashTable HashTable HashTableV2 MutableDenseHashTableV2 MutableHashTable MutableHashTableV2',
  resized_images: 'ResizeArea ResizeBicubic ResizeBilinear ResizeNearestNeighbor ScaleAndTranslate',
  value: 'ReadVariableOp RngReadAndSkip TensorArrayGatherV3 TensorArrayReadV3 TensorMapLookup',
  diagonal: 'DiagPart MatrixDiagPart MatrixDiagPartV2 MatrixDiagPartV3',
  handle: 'EmptyTensorList TensorArray TensorListReserve UniqueDataset',
  'output*T': 'For IdentityN StatelessWhile While',
  'output_indices output_values output_shape': 'SparseConcat SparseCross SparseCrossHashed SparseCrossV2 SparseSlice',
  selected_indices: 'NonMaxSuppression NonMaxSuppressionV2 NonMaxSuppressionV3 NonMaxSuppressionWithOverlaps',
  flow_out: 'TensorArrayScatterV3 TensorArraySplitV3 TensorArrayWriteV3',
  'i cs f o ci co h': 'BlockLSTM BlockLSTMV2 LSTMBlockCell',
  is_initialized: 'IsBoostedTreesEnsembleInitialized IsVariableInitialized VarIsInitializedOp',
  'output_indices output_values output_dense_shape':
    'DenseCountSparseOutput RaggedCountSparseOutput SparseCountSparseOutput',
  output_ref: 'Assign AssignAdd AssignSub',
  outputs: 'FakeQuantWithMinMaxArgs FakeQuantWithMinMaxVars FakeQuantWithMinMaxVarsPerChannel',
  product: 'Cross MatMul SparseTensorDenseMatMul',
  ref: 'TemporaryVariable Variable VariableV2',
  'result_indices result_values result_shape':
    'DenseToDenseSetOperation DenseToSparseSetOperation SparseToSparseSetOperation',
  size: 'LookupTableSize LookupTableSizeV2 TensorArraySizeV3',
  tensor: 'Restore RestoreSlice TensorListStack',
  values: 'LookupTableFind LookupTableFindV2 TensorListGather',
  'values indices': 'ApproxTopK TopK TopKV2',
  band: 'BatchMatrixBandPart MatrixBandPart',
  contents: 'EncodeJpeg EncodePng',
  index: 'DeviceIndex Where',
  'indices values shape': 'StringSplit StringSplitV2',
  'keys values': 'LookupTableExport LookupTableExportV2',
  'loss backprop': 'SoftmaxCrossEntropyWithLogits SparseSoftmaxCrossEntropyWithLogits',
  merged: 'DynamicStitch ParallelDynamicStitch',
  'output output_h output_c reserve_space host_reserved': 'CudnnRNNV2 CudnnRNNV3',
  'output value_index': 'Merge RefMerge',
  'output*num_split': 'Split SplitV',
  'output_false output_true': 'RefSwitch Switch',
  patches: 'ExtractImagePatches ExtractVolumePatches',
  precision: 'InTopK InTopKV2',
  'sampled_candidates true_expected_count sampled_expected_count': 'LogUniformCandidateSampler UniformCandidateSampler',
  sum: 'AccumulateNV2 AddN',
  'tensor lengths': 'TensorListConcat TensorListConcatV2',
  'y batch_mean batch_variance reserve_space_1 reserve_space_2': 'FusedBatchNorm FusedBatchNormV2',
  'y idx': 'Unique UniqueV2',
  'y idx count': 'UniqueWithCounts UniqueWithCountsV2',
  alg: 'StatelessRandomGetAlg',
  'audio sample_rate': 'DecodeWav',
  b: 'Unary',
  bins: 'Bincount',
  crops: 'CropAndResize',
  'decoded_indices decoded_values decoded_shape log_probability': 'CTCGreedyDecoder',
  'decoded_indices*top_paths decoded_values*top_paths decoded_shape*top_paths log_probability': 'CTCBeamSearchDecoder',
  dense: 'SparseToDense',
  'e v': 'SelfAdjointEigV2',
  element_shape: 'TensorListElementShape',
  encoded_ragged: 'RaggedTensorToVariant',
  filename: 'ShardedFilename',
  fingerprint: 'Fingerprint',
  glimpse: 'ExtractGlimpse',
  'handle flow': 'TensorArrayV3',
  in_backprop: 'Dilation2DBackpropInput',
  item: 'TensorListGetItem',
  'key counter': 'StatelessRandomGetKeyCounter',
  'key counter alg': 'StatelessRandomGetKeyCounterAlg',
  length: 'TensorListLength',
  logsoftmax: 'LogSoftmax',
  'lu p': 'Lu',
  'ngrams ngrams_splits': 'StringNGrams',
  'nmsed_boxes nmsed_scores nmsed_classes valid_detections': 'CombinedNonMaxSuppression',
  'out idx': 'ListDiff',
  'output argmax': 'MaxPoolWithArgmax',
  'output output_h output_c reserve_space': 'CudnnRNN',
  'output output_min output_max': 'QuantizeV2',
  'output*N': 'ShapeN',
  'output*num': 'Unpack',
  'output_handle tensor': 'TensorListPopBack',
  'output_indices output_shape': 'SparseReshape',
  'output_indices output_values': 'SparseReorder',
  'output_indices output_values empty_row_indicator reverse_index_map': 'SparseFillEmptyRows',
  'output_nested_splits*OUTPUT_RAGGED_RANK output_dense_values': 'RaggedGather',
  'output_nested_splits*output_ragged_rank output_dense_values': 'RaggedTensorFromVariant',
  'output_value_rowids output_values empty_row_indicator reverse_index_map': 'RaggedFillEmptyRows',
  'output_values output_row_splits': 'RaggedCross',
  'outputs*num_partitions': 'DynamicPartition',
  'q r': 'Qr',
  'r u c h': 'GRUBlockCell',
  r0: 'BroadcastArgs',
  'r0 r1': 'BroadcastGradientArgs',
  resource: 'VarHandleOp',
  result: 'RaggedTensorToTensor',
  'row_splits char_values': 'UnicodeDecode',
  'row_splits char_values char_to_byte_starts': 'UnicodeDecodeWithOffsets',
  'rt_nested_splits rt_dense_values': 'RaggedRange',
  's u v': 'Svd',
  'selected_indices selected_scores valid_outputs': 'NonMaxSuppressionV5',
  'selected_indices valid_outputs': 'NonMaxSuppressionV4',
  'sign log_abs_determinant': 'LogMatrixDeterminant',
  softmax: 'Softmax',
  'sparse_indices sparse_values sparse_dense_shape': 'RaggedTensorToSparse',
  'sparse_indices*Nsparse sparse_values*sparse_types sparse_shapes*Nsparse dense_values*Tdense': 'ParseExample',
  'sparse_indices*num_sparse sparse_values*sparse_types sparse_shapes*num_sparse dense_values*Tdense':
    'ParseSingleExample',
  'sparse_indices*num_sparse sparse_values*sparse_types sparse_shapes*num_sparse dense_values*Tdense ragged_values*ragged_value_types ragged_row_splits*ragged_split_types':
    'ParseExampleV2',
  spectrogram: 'AudioSpectrogram',
  'sum_indices sum_values sum_shape': 'SparseAdd',
  'tensors*dtypes': 'RestoreV2',
  'topk topk_indices': 'TopKWithUnique',
  transformed_images: 'ImageProjectiveTransformV3',
  ts: 'Timestamp',
  'value lengths': 'TensorArrayConcatV3',
  'y batch_mean batch_variance reserve_space_1 reserve_space_2 reserve_space_3': 'FusedBatchNormV3',
}

/** One output of an op, or several in a row under one name. */
export interface OutputPort {
  readonly name: string
  /** The attribute that says how many; null where it is one. */
  readonly counted: string | null
}

const PORTS: ReadonlyMap<string, readonly OutputPort[]> = new Map(
  Object.entries(BY_NAMES).flatMap(([names, ops]) => {
    const ports = names.split(' ').flatMap((spec): readonly OutputPort[] => {
      const [name = '', counted = null] = spec.split('*')
      return name === '' ? [] : [{ name, counted }]
    })
    return ops.split(' ').map((op) => [op, ports] as const)
  }),
)

type Attrs = ReadonlyMap<string, Attr>

/** The outputs of an op, in order; undefined for one that is not listed here. */
export function portsOf(op: string): readonly OutputPort[] | undefined {
  return PORTS.get(op)
}

/** How many tensors a port stands for; null where the attribute that says so is not there. */
export function portSize({ counted }: OutputPort, attrs: Attrs): number | null {
  if (counted === null) return 1
  const attr = attrs.get(counted)
  if (attr?.kind === 'list') return attr.items.length
  return attr?.kind === 'int' ? Number(attr.value) : null
}

/**
 * An output of an op as references inside functions name it: `z:0`.
 * @throws ArtifactError `not-expressible` for an op whose outputs are not listed here.
 */
export function outputPort(op: string, output: number, attrs: Attrs = new Map()): string {
  const ports = PORTS.get(op) ?? []
  let first = 0
  for (const [place, port] of ports.entries()) {
    const size = portSize(port, attrs)
    const isOpen = size === null && place === ports.length - 1
    if (isOpen || (size !== null && output < first + size)) return `${port.name}:${output - first}`
    if (size === null) break
    first += size
  }
  throw new ArtifactError(
    'not-expressible',
    `op ${op}: nobody here knows what its output ${output} is called in a function`,
  )
}
