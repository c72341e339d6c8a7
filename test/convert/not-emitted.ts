/** Cases of the corpus that no graph is written of, with the reason that is given. */
export const NOT_EMITTED: Readonly<Record<string, string>> = {
  'HashedCrossing: integers':
    'cannot be written as a graph: layer hashed_crossing (HashedCrossing): it looks at the elements of an input, outside of any operation',
  'HashedCrossing: texts and integers int': 'input x0: takes texts, for which no graph is written',
  'HashedCrossing: texts and integers one_hot': 'input x0: takes texts, for which no graph is written',
  'Hashing: integers':
    'cannot be written as a graph: layer hashing (Hashing): it looks at the elements of an input, outside of any operation',
  'Hashing: one_hot': 'input x0: takes texts, for which no graph is written',
  'Hashing: strings': 'input x0: takes texts, for which no graph is written',
  'Hashing: strings salted': 'input x0: takes texts, for which no graph is written',
  'StringLookup: count': 'input x0: takes texts, for which no graph is written',
  'StringLookup: int': 'input x0: takes texts, for which no graph is written',
  'StringLookup: mask token, no out-of-vocabulary index': 'input x0: takes texts, for which no graph is written',
  'StringLookup: multi_hot': 'input x0: takes texts, for which no graph is written',
  'StringLookup: one_hot': 'input x0: takes texts, for which no graph is written',
  "TextVectorization: {'ngrams': 2, 'output_sequence_length': 6}":
    'input x0: takes texts, for which no graph is written',
  "TextVectorization: {'output_mode': 'count'}": 'input x0: takes texts, for which no graph is written',
  "TextVectorization: {'output_mode': 'multi_hot'}": 'input x0: takes texts, for which no graph is written',
  "TextVectorization: {'output_sequence_length': 3}": 'input x0: takes texts, for which no graph is written',
  "TextVectorization: {'split': 'character', 'output_sequence_length': 8}":
    'input x0: takes texts, for which no graph is written',
  "TextVectorization: {'standardize': 'lower'}": 'input x0: takes texts, for which no graph is written',
  "TextVectorization: {'standardize': None}": 'input x0: takes texts, for which no graph is written',
  'TextVectorization: {}': 'input x0: takes texts, for which no graph is written',
  'ops.bincount: at least nine':
    'cannot be written as a graph: layer bincount: bincount: the shape of its result depends on the numbers',
  'ops.bincount: of rows':
    'cannot be written as a graph: layer bincount: bincount: the shape of its result depends on the numbers',
  'ops.bincount: plain':
    'cannot be written as a graph: layer bincount: bincount: the shape of its result depends on the numbers',
  'GRU: stateful':
    'layer gru: cannot be written as a graph: it goes on from the state of the last call (stateful), and a graph from zeros',
  'LSTM: stateful':
    'layer lstm: cannot be written as a graph: it goes on from the state of the last call (stateful), and a graph from zeros',
  'SimpleRNN: stateful':
    'layer simple_rnn: cannot be written as a graph: it goes on from the state of the last call (stateful), and a graph from zeros',
  'ops.broadcast_to: broadcast_to':
    'cannot be written as a graph: layer broadcast_to (keras.ops>BroadcastTo): shape [37, 1, 4] does not broadcast to [2, 3, 4]',
  'ops.nonzero: plain':
    'cannot be written as a graph: layer nonzero: nonzero: the shape of its result depends on the numbers',
  'ops.segment_sum: three':
    'cannot be written as a graph: layer segment_sum (keras.ops>SegmentSum): shapes [3, 2, 1] and [1, 37, 12] do not broadcast',
}

/**
 * Each fourth case with all sizes but the last of its inputs left open: how many give the same, and how many of which layer
 * are refused, since other sizes make them other programs or none at all (a mask of five steps for a sequence of any length).
 */
export const OPEN: Readonly<Record<string, number>> = {
  AdaptiveAveragePooling2D: 1,
  AdaptiveAveragePooling3D: 1,
  AdaptiveMaxPooling2D: 1,
  AdaptiveMaxPooling3D: 1,
  CenterCrop: 1,
  ContrastLimitedAdaptiveHistogramEqualization: 1,
  Conv3D: 1,
  Dot: 2,
  EinsumDense: 4,
  GRU: 2,
  LSTM: 2,
  MultiHeadAttention: 1,
  Reshape: 1,
  Resizing: 8,
  SimpleRNN: 2,
  UpSampling2D: 3,
  equal: 376,
  'ops.broadcast_to': 1,
  'ops.inv': 1,
  'ops.matrix_rank': 2,
  'ops.norm': 1,
  'ops.pinv': 1,
  'ops.qr': 1,
  'ops.quantile': 2,
  'ops.cholesky': 1,
  'ops.det': 1,
  'ops.ifft2': 1,
  'ops.image.map_coordinates': 1,
  'ops.image.perspective_transform': 1,
  'ops.image.scale_and_translate': 1,
  'ops.reshape': 1,
  'ops.segment_max': 1,
  'ops.segment_prod': 1,
  'ops.segment_sum': 1,
}

/** Cases of operations that no graph is written of. */
export const OPERATIONS_NOT_EMITTED: readonly string[] = [
  'depthwiseConv: depthwiseConv/2d-uneven-strides: a depthwise convolution with unequal strides',
]
