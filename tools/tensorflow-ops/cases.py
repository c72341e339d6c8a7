"""The cases of generate.py: name, function of tensors, one array for each input."""
import numpy as np
import tensorflow as tf

r = tf.raw_ops
rng = np.random.default_rng(4)


def f(*shape, scale=1.0):
    return (rng.standard_normal(shape) * scale).astype(np.float32)


def i(*shape, low=-9, high=10, dtype=np.int32):
    return rng.integers(low, high, shape).astype(dtype)


def b(*shape):
    return rng.random(shape) < 0.5


def ints(*numbers, dtype=np.int32):
    return np.array(numbers, dtype)


def const(*numbers, dtype=tf.int32):
    return tf.constant(numbers, dtype)


CASES = []


def add(name, body, *feeds):
    CASES.append((name, body, *feeds))


# elementwise, one operand
for op in (
    'Abs Neg Sign Square Exp Expm1 Sin Cos Tan Atan Sinh Cosh Tanh Asinh Erf Erfc Sigmoid Softplus Softsign Floor Ceil '
    'Round Rint IsNan IsFinite IsInf Relu Relu6 Elu Selu'
).split():
    feature = op in ('Softplus', 'Softsign', 'Relu', 'Relu6', 'Elu', 'Selu')
    edge = f(2, 5, scale=2)
    if op in ('IsNan', 'IsFinite', 'IsInf'):
        edge[0, :3] = [np.nan, np.inf, -np.inf]
    add(op, lambda x, op=op, feature=feature: getattr(r, op)(**{'features' if feature else 'x': x}), edge)
for op in 'Sqrt Rsqrt Log Log1p Reciprocal Inv Acosh'.split():
    add(op, lambda x, op=op: getattr(r, op)(x=x), np.abs(f(2, 3)) + 1.01)
for op in 'Asin Acos Atanh'.split():
    add(op, lambda x, op=op: getattr(r, op)(x=x), np.tanh(f(2, 3)).astype(np.float32))
add('LeakyRelu', lambda x: (r.LeakyRelu(features=x), r.LeakyRelu(features=x, alpha=0.5)), f(2, 3))
add('ClipByValue', lambda x: r.ClipByValue(t=x, clip_value_min=-0.5, clip_value_max=0.75), f(3, 3))
add('LogicalNot', lambda x: r.LogicalNot(x=x), b(2, 3))

# elementwise, two operands
for op in 'Add AddV2 Sub Mul RealDiv Div Maximum Minimum SquaredDifference FloorDiv FloorMod Atan2'.split():
    add(op, lambda x, y, op=op: getattr(r, op)(**({'y': x, 'x': y} if op == 'Atan2' else {'x': x, 'y': y})), f(2, 1, 3), f(4, 1) + 3)
for op in 'Add Sub Mul Div FloorDiv FloorMod Mod Maximum TruncateDiv TruncateMod SquaredDifference'.split():
    add(f'{op} of integers', lambda x, y, op=op: getattr(r, op)(x=x, y=y), i(3, 4), ints(-3, 2, 5, -7))
for op in 'DivNoNan MulNoNan'.split():
    add(op, lambda x, y, op=op: getattr(r, op)(x=x, y=y), f(2, 3), np.array([0, 2, -1], np.float32))
for op in 'Xdivy Xlogy Xlog1py'.split():
    add(op, lambda x, y, op=op: getattr(r, op)(x=x, y=y), np.array([0, 2, -1], np.float32), np.abs(f(2, 3)))
add('Pow', lambda x, y: r.Pow(x=x, y=y), np.abs(f(2, 3)), f(3))
add('Pow of integers', lambda x: r.Pow(x=x, y=tf.constant(3)), i(4))
add('AddN', lambda x, y: r.AddN(inputs=[x, y, x]), f(2, 3), f(2, 3))
add('BiasAdd', lambda x, y: (r.BiasAdd(value=x, bias=y)), f(2, 3, 4), f(4))
add('BiasAdd, channels first', lambda x, y: r.BiasAdd(value=x, bias=y, data_format='NCHW'), f(2, 3, 4, 2), f(3))
for op in 'Equal NotEqual Less LessEqual Greater GreaterEqual'.split():
    add(op, lambda x, y, op=op: getattr(r, op)(x=x, y=y), i(3, 4, low=0, high=3), i(4, low=0, high=3))
for op in 'LogicalAnd LogicalOr'.split():
    add(op, lambda x, y, op=op: getattr(r, op)(x=x, y=y), b(3, 4), b(4))
for op in 'BitwiseAnd BitwiseOr BitwiseXor'.split():
    add(op, lambda x, y, op=op: getattr(r, op)(x=x, y=y), i(5), i(5))
add('Select', lambda c, x, y: r.Select(condition=c, x=x, y=y), b(2, 3), f(2, 3), f(2, 3))
add('Select by rows', lambda c, x, y: r.Select(condition=c, x=x, y=y), b(3), f(3, 2), f(3, 2))
add('SelectV2', lambda c, x, y: r.SelectV2(condition=c, t=x, e=y), b(2, 1), f(2, 3), f(3))

# matrices
add('MatMul', lambda x, y: [r.MatMul(a=x, b=y), r.MatMul(a=y, b=x, transpose_a=True, transpose_b=True)], f(2, 3), f(3, 4))
add('BatchMatMul', lambda x, y: r.BatchMatMul(x=x, y=y, adj_y=True), f(2, 3, 4), f(2, 5, 4))
add('BatchMatMulV2', lambda x, y: r.BatchMatMulV2(x=x, y=y, adj_x=True), f(2, 1, 4, 3), f(5, 4, 2))
add('BatchMatMulV3', lambda x, y: r.BatchMatMulV3(x=x, y=y, Tout=tf.float32), f(2, 3, 4), f(4, 2))
add('Einsum', lambda x, y: r.Einsum(inputs=[x, y], equation='abc,cde->abde'), f(2, 3, 4), f(4, 2, 3))
add('Einsum, dots', lambda x, y: r.Einsum(inputs=[x, y], equation='...ab,...bc->...ac'), f(2, 3, 4), f(4, 2))
add('Transpose', lambda x: r.Transpose(x=x, perm=const(2, 0, 1)), f(2, 3, 4))
add('MatrixBandPart', lambda x: r.MatrixBandPart(input=x, num_lower=1, num_upper=-1), f(2, 4, 5))
add('MatrixBandPart, upper', lambda x: r.MatrixBandPart(input=x, num_lower=tf.constant(-1, tf.int64), num_upper=tf.constant(0, tf.int64)), f(3, 3))

# convolution
SAME, VALID = 'SAME', 'VALID'
add('Conv2D', lambda x, k: r.Conv2D(input=x, filter=k, strides=[1, 2, 1, 1], padding=SAME), f(2, 7, 6, 3), f(3, 2, 3, 4))
add('Conv2D, dilated', lambda x, k: r.Conv2D(input=x, filter=k, strides=[1, 1, 1, 1], padding=VALID, dilations=[1, 2, 1, 1]), f(1, 7, 6, 3), f(3, 2, 3, 4))
add('Conv2D, explicit', lambda x, k: r.Conv2D(input=x, filter=k, strides=[1, 2, 2, 1], padding='EXPLICIT', explicit_paddings=[0, 0, 1, 2, 0, 1, 0, 0]), f(1, 7, 6, 3), f(3, 2, 3, 4))
add('Conv2D, groups', lambda x, k: r.Conv2D(input=x, filter=k, strides=[1, 1, 1, 1], padding=SAME), f(1, 5, 4, 4), f(3, 2, 2, 6))
add('Conv3D', lambda x, k: r.Conv3D(input=x, filter=k, strides=[1, 1, 2, 1, 1], padding=SAME), f(1, 3, 4, 5, 2), f(2, 3, 2, 2, 3))
add('DepthwiseConv2dNative', lambda x, k: r.DepthwiseConv2dNative(input=x, filter=k, strides=[1, 2, 2, 1], padding=SAME), f(2, 7, 6, 3), f(3, 2, 3, 2))
add('DepthwiseConv2dNative, explicit', lambda x, k: r.DepthwiseConv2dNative(input=x, filter=k, strides=[1, 1, 1, 1], padding='EXPLICIT', explicit_paddings=[0, 0, 1, 0, 2, 1, 0, 0]), f(1, 5, 4, 2), f(3, 2, 2, 2))
for padding in (SAME, VALID):
    for sizes, steps in (((8, 9), (4, 5)), ((7, 9), (4, 5))):
        small = steps if padding == SAME else tuple((n - 3) // 2 + 1 for n in sizes)
        add(f'Conv2DBackpropInput, {padding}, {sizes}', lambda x, k, padding=padding, sizes=sizes: r.Conv2DBackpropInput(input_sizes=const(2, *sizes, 3), filter=k, out_backprop=x, strides=[1, 2, 2, 1], padding=padding), f(2, *small, 4), f(3, 3, 3, 4))
add('Conv2DBackpropInput, explicit', lambda x, k: r.Conv2DBackpropInput(input_sizes=const(1, 6, 6, 3), filter=k, out_backprop=x, strides=[1, 2, 2, 1], padding='EXPLICIT', explicit_paddings=[0, 0, 1, 0, 0, 1, 0, 0]), f(1, 3, 3, 4), f(3, 3, 3, 4))
add('Conv3DBackpropInputV2', lambda x, k: r.Conv3DBackpropInputV2(input_sizes=const(1, 4, 6, 4, 3), filter=k, out_backprop=x, strides=[1, 2, 2, 2, 1], padding=SAME), f(1, 2, 3, 2, 2), f(2, 3, 2, 3, 2))
add('Dilation2D', lambda x, k: r.Dilation2D(input=x, filter=k, strides=[1, 2, 1, 1], rates=[1, 1, 2, 1], padding=SAME), f(2, 5, 6, 3), f(2, 3, 3))
add('Dilation2D, valid', lambda x, k: r.Dilation2D(input=x, filter=k, strides=[1, 1, 1, 1], rates=[1, 1, 1, 1], padding=VALID), f(1, 5, 6, 2), f(2, 3, 2))
add('MaxPool', lambda x: r.MaxPool(input=x, ksize=[1, 3, 2, 1], strides=[1, 2, 1, 1], padding=SAME), f(2, 6, 5, 3))
add('MaxPool, explicit', lambda x: r.MaxPool(input=x, ksize=[1, 3, 2, 1], strides=[1, 2, 1, 1], padding='EXPLICIT', explicit_paddings=[0, 0, 1, 0, 0, 1, 0, 0]), f(1, 6, 5, 2))
add('MaxPoolV2', lambda x: r.MaxPoolV2(input=x, ksize=const(1, 2, 2, 1), strides=const(1, 2, 2, 1), padding=VALID), f(1, 6, 5, 2))
add('AvgPool', lambda x: r.AvgPool(value=x, ksize=[1, 3, 2, 1], strides=[1, 2, 2, 1], padding=SAME), f(2, 6, 5, 3))
add('MaxPool3D', lambda x: r.MaxPool3D(input=x, ksize=[1, 2, 2, 3, 1], strides=[1, 1, 2, 2, 1], padding=SAME), f(1, 3, 4, 5, 2))
add('AvgPool3D', lambda x: r.AvgPool3D(input=x, ksize=[1, 2, 2, 3, 1], strides=[1, 1, 2, 2, 1], padding=VALID), f(1, 3, 4, 5, 2))
add('MaxPoolWithArgmax', lambda x: r.MaxPoolWithArgmax(input=x, ksize=[1, 2, 2, 1], strides=[1, 2, 2, 1], padding=SAME), f(2, 5, 4, 3))

# normalisation
def norm(x, s, o, m, v, **options):
    return r.FusedBatchNormV3(x=x, scale=s, offset=o, mean=m, variance=v, **options)


add('FusedBatchNormV3', lambda *a: norm(*a, is_training=False, epsilon=1e-3)[0], f(2, 3, 4, 3), f(3), f(3), f(3), np.abs(f(3)))
add('FusedBatchNormV3, training', lambda *a: norm(*a, is_training=True, epsilon=1e-3)[:3], f(2, 3, 4, 3), f(3), f(3), np.zeros(0, np.float32), np.zeros(0, np.float32))
add('LRN', lambda x: r.LRN(input=x, depth_radius=2, bias=1.5, alpha=0.3, beta=0.6), f(2, 2, 3, 7))
add('Softmax', lambda x: (r.Softmax(logits=x), r.LogSoftmax(logits=x)), f(2, 3, 4))

# reductions
for op in 'Sum Mean Max Min Prod EuclideanNorm'.split():
    add(op, lambda x, op=op: [getattr(r, op)(input=x, axis=const(1, -1)), getattr(r, op)(input=x, axis=const(0), keep_dims=True)], f(2, 3, 4))
for op in 'All Any'.split():
    add(op, lambda x, op=op: getattr(r, op)(input=x, axis=const(1)), b(4, 2))
for op in 'Sum Mean Max'.split():
    add(f'{op} of integers', lambda x, op=op: getattr(r, op)(input=x, axis=const(1)), i(3, 4))
add('Sum of no axes', lambda x: r.Sum(input=x, axis=tf.constant([], tf.int32)), f(2, 3))
add('ArgMax', lambda x: [r.ArgMax(input=x, dimension=1), r.ArgMax(input=x, dimension=-1, output_type=tf.int32), r.ArgMin(input=x, dimension=0)], f(2, 3, 4))
for op in 'Cumsum Cumprod'.split():
    add(op, lambda x, op=op: [getattr(r, op)(x=x, axis=1, exclusive=e, reverse=v) for e in (False, True) for v in (False, True)], f(2, 4))
add('Bincount', lambda x: r.Bincount(arr=x, size=5, weights=tf.constant([], tf.int32)), i(9, low=0, high=7))
add('DenseBincount', lambda x, w: [r.DenseBincount(input=x, size=5, weights=w), r.DenseBincount(input=x, size=5, weights=tf.constant([], tf.float32), binary_output=True)], i(2, 4, low=0, high=6), f(2, 4))

# shapes
add('Reshape', lambda x: [r.Reshape(tensor=x, shape=const(-1, 4)), r.Reshape(tensor=x, shape=tf.constant([2, 12], tf.int64))], f(2, 3, 4))
add('ExpandDims and Squeeze', lambda x: [r.ExpandDims(input=x, axis=-1), r.Squeeze(input=x), r.Squeeze(input=x, axis=[1])], f(2, 1, 3, 1))
add('Shape arithmetic', lambda x: r.Reshape(tensor=x, shape=r.Pack(values=[r.StridedSlice(input=tf.shape(x), begin=[0], end=[1], strides=[1], shrink_axis_mask=1), r.Prod(input=r.Slice(input=tf.shape(x), begin=[1], size=[-1]), axis=0)])), f(2, 3, 4))
add('Shape, Size, Rank', lambda x: [r.Shape(input=x), r.Shape(input=x, out_type=tf.int64), r.Size(input=x), r.Rank(input=x), *r.ShapeN(input=[x, x])], f(2, 3, 4))
add('Pad', lambda x: [r.Pad(input=x, paddings=[[1, 2], [0, 1]]), r.PadV2(input=x, paddings=[[1, 2], [0, 1]], constant_values=7.5)], f(2, 3))
for mode in ('REFLECT', 'SYMMETRIC'):
    add(f'MirrorPad {mode}', lambda x, mode=mode: r.MirrorPad(input=x, paddings=[[1, 2], [2, 1]], mode=mode), f(3, 3))
add('SpaceToBatchND', lambda x: r.SpaceToBatchND(input=x, block_shape=[2, 3], paddings=[[1, 0], [0, 2]]), f(2, 3, 4, 2))
add('BatchToSpaceND', lambda x: r.BatchToSpaceND(input=x, block_shape=[2, 3], crops=[[1, 0], [0, 2]]), f(12, 2, 3, 2))
add('DepthToSpace', lambda x: [r.DepthToSpace(input=x, block_size=2), r.SpaceToDepth(input=x, block_size=2)], f(2, 4, 6, 8))
add('BroadcastTo', lambda x: r.BroadcastTo(input=x, shape=[2, 3, 4]), f(3, 1))
add('BroadcastArgs', lambda x: r.BroadcastTo(input=x, shape=r.BroadcastArgs(s0=tf.shape(x), s1=const(4, 1, 1))), f(2, 3))
add('Cast', lambda x: [r.Cast(x=x, DstT=tf.int32), r.Cast(x=x, DstT=tf.bool), r.Cast(x=x > 0, DstT=tf.float32), r.Cast(x=x, DstT=tf.int64)], f(2, 5, scale=4))
add('EnsureShape', lambda x: r.EnsureShape(input=x, shape=[None, 3]), f(2, 3))
add('Tile', lambda x: r.Tile(input=x, multiples=[2, 3]), f(2, 3))
add('Fill', lambda x: [r.Fill(dims=[2, 3], value=x), r.ZerosLike(x=x), r.OnesLike(x=x)], np.float32(1.5))
add('Range', lambda x: [tf.range(x), r.Range(start=2, limit=x, delta=3), r.Range(start=1.0, limit=2.0, delta=0.25), r.Range(start=9, limit=0, delta=-2)], np.int32(11))
add('LinSpace', lambda x: r.LinSpace(start=x, stop=2.5, num=7), np.float32(-1))
add('OneHot', lambda x: [r.OneHot(indices=x, depth=5, on_value=2.0, off_value=-1.0), r.OneHot(indices=x, depth=5, on_value=1, off_value=0, axis=0)], i(2, 3, low=-1, high=6))

# slices
add('StridedSlice', lambda x: [x[1:, ::-1, 0], x[..., 1:3], x[:, tf.newaxis, -1], x[0, 1, 2], x[::2, ..., tf.newaxis, ::2], x[-2:5, 3:1:-1]], f(3, 4, 5))
add('Slice', lambda x: r.Slice(input=x, begin=[1, 0, 2], size=[-1, 2, 1]), f(3, 4, 5))
add('Pack and Unpack', lambda x, y: [r.Pack(values=[x, y], axis=1), r.Pack(values=[x, y], axis=-1), *r.Unpack(value=x, num=3, axis=1)], f(2, 3), f(2, 3))
add('ConcatV2', lambda x, y: [r.ConcatV2(values=[x, y], axis=-1), r.Concat(concat_dim=1, values=[x, y])], f(2, 3), f(2, 4))
add('Split', lambda x: [*r.Split(axis=1, value=x, num_split=3), *r.SplitV(value=x, size_splits=[1, -1, 2], axis=1, num_split=3)], f(2, 6))
add('ReverseV2', lambda x: [r.ReverseV2(tensor=x, axis=[0, -1]), r.Reverse(tensor=x, dims=[False, True, False])], f(2, 3, 4))
add('Roll', lambda x: r.Roll(input=x, shift=[1, -2], axis=[0, 1]), f(3, 4))
add('GatherV2', lambda x, y: [r.GatherV2(params=x, indices=y, axis=1), r.Gather(params=x, indices=y)], f(3, 4, 2), i(2, 3, low=0, high=3))
add('GatherV2, batches', lambda x, y: [r.GatherV2(params=x, indices=y, axis=1, batch_dims=1), r.GatherV2(params=x, indices=y, axis=2, batch_dims=1)], f(2, 4, 5, 3), i(2, 3, low=0, high=4))
add('GatherNd', lambda x, y: r.GatherNd(params=x, indices=y), f(3, 4, 2), i(2, 5, 2, low=0, high=3))
add('ScatterNd', lambda y, u: r.ScatterNd(indices=y, updates=u, shape=[5, 3]), i(4, 1, low=0, high=5), f(4, 3))
for op in 'Update Add Sub Max Min'.split():
    add(f'TensorScatter{op}', lambda x, u, op=op: getattr(r, f'TensorScatter{op}')(tensor=x, indices=[[2], [0]], updates=u), f(4, 3), f(2, 3))
add('SparseToDense', lambda v: r.SparseToDense(sparse_indices=[[0, 1], [2, 0]], output_shape=[3, 2], sparse_values=v, default_value=-1.0), f(2))
add('UnsortedSegmentSum', lambda x: r.UnsortedSegmentSum(data=x, segment_ids=[1, 0, 1, -1], num_segments=3), f(4, 2))
add('Where', lambda x: r.Where(condition=x), b(3, 4))
add('ListDiff', lambda x: r.ListDiff(x=x, y=[1, 3]), i(8, low=0, high=5))
add('Unique', lambda x: [*r.Unique(x=x), *r.UniqueWithCounts(x=x)], i(9, low=0, high=4))
add('UniqueV2', lambda x: r.UniqueV2(x=x, axis=[0]), i(8, 2, low=0, high=2))
add('TopKV2', lambda x: [*r.TopKV2(input=x, k=3)], f(2, 3, 5))
add('LowerBound', lambda x: [r.LowerBound(sorted_inputs=[[1.0, 3, 3, 7], [0, 1, 2, 3]], values=x), r.UpperBound(sorted_inputs=[[1.0, 3, 3, 7], [0, 1, 2, 3]], values=x)], np.array([[3, 0, 8], [1, 2.5, -1]], np.float32))
add('InvertPermutation', lambda x: r.InvertPermutation(x=x), ints(2, 0, 1, 3))
add('FakeQuantWithMinMaxVars', lambda x: [r.FakeQuantWithMinMaxVars(inputs=x, min=-1.1, max=2.3), r.FakeQuantWithMinMaxVars(inputs=x, min=-1.1, max=2.3, num_bits=4, narrow_range=True)], f(3, 4))

# images
for op in 'ResizeBilinear ResizeNearestNeighbor'.split():
    for options in ({}, {'align_corners': True}, {'half_pixel_centers': True}):
        add(f'{op} {options}', lambda x, op=op, options=options: [getattr(r, op)(images=x, size=size, **options) for size in ([7, 3], [2, 9])], f(2, 4, 5, 2))
add('CropAndResize', lambda x: [r.CropAndResize(image=x, boxes=[[0.1, 0.2, 0.9, 0.7], [-0.2, 0, 0.5, 1.3], [0.8, 0.1, 0.2, 0.9]], box_ind=[1, 0, 1], crop_size=[3, 4], method=m, extrapolation_value=9) for m in ('bilinear', 'nearest')], f(2, 5, 6, 2))
for fill in ('CONSTANT', 'NEAREST', 'WRAP', 'REFLECT'):
    add(f'ImageProjectiveTransformV3 {fill}', lambda x, fill=fill: [r.ImageProjectiveTransformV3(images=x, transforms=[[1.1, 0.2, -0.7, -0.1, 0.9, 0.3, 0.01, -0.02]], output_shape=[5, 4], fill_value=3.5, interpolation=m, fill_mode=fill) for m in ('NEAREST', 'BILINEAR')], f(2, 4, 5, 2))

boxes = np.array([[0, 0, 1, 1], [0, 0.1, 1, 1.1], [0, -0.1, 1, 0.9], [0, 10, 1, 11], [1, 10.1, 0, 11.1], [0, 100, 1, 101]], np.float32)
scores = np.array([0.9, 0.75, 0.6, 0.95, 0.5, 0.3], np.float32)
add('NonMaxSuppressionV2', lambda x, s: r.NonMaxSuppressionV2(boxes=x, scores=s, max_output_size=4, iou_threshold=0.5), boxes, scores)
add('NonMaxSuppressionV3', lambda x, s: r.NonMaxSuppressionV3(boxes=x, scores=s, max_output_size=4, iou_threshold=0.5, score_threshold=0.4), boxes, scores)
add('NonMaxSuppressionV4', lambda x, s: r.NonMaxSuppressionV4(boxes=x, scores=s, max_output_size=5, iou_threshold=0.5, score_threshold=0.0, pad_to_max_output_size=True), boxes, scores)
for sigma in (0.0, 0.5):
    for overlap in (0.5, 1.0):
        add(f'NonMaxSuppressionV5 {sigma} {overlap}', lambda x, s, sigma=sigma, overlap=overlap: r.NonMaxSuppressionV5(boxes=x, scores=s, max_output_size=6, iou_threshold=overlap, score_threshold=0.1, soft_nms_sigma=sigma, pad_to_max_output_size=True), boxes, scores)


# control flow
def fn(body, *specs):
    return tf.function(body, autograph=False).get_concrete_function(*specs)


add('If', lambda x: tf.cond(tf.reduce_sum(x) > 0, lambda: x * 2.0, lambda: x - 1.0), f(3))
add('Case', lambda n, x: tf.switch_case(n, [lambda: x, lambda: x + 1.0, lambda: x * 3.0]), np.int32(1), f(3))
add('While', lambda x: tf.while_loop(lambda n, y: n < 5, lambda n, y: (n + 1, y * 1.5 + x), (0, x)), f(3))
add('While until', lambda x: tf.while_loop(lambda n, y: tf.reduce_sum(y) < 50.0, lambda n, y: (n + 1, y * 1.5), (0, x)), np.abs(f(3)) + 1)


def recurrent(x):
    steps = tf.TensorArray(tf.float32, 4, element_shape=[3]).unstack(x)
    out = tf.TensorArray(tf.float32, 4, element_shape=[3])

    def step(n, state, out):
        state = tf.tanh(state * 0.5 + steps.read(n))
        return n + 1, state, out.write(n, state)

    n, state, out = tf.while_loop(lambda n, *_: n < 4, step, (0, tf.zeros([3]), out))
    return state, out.stack(), out.gather([2, 0]), out.concat(), out.size()


add('TensorArray in a loop', recurrent, f(4, 3))


def lists(x):
    empty = r.EmptyTensorList(element_shape=const(3), max_num_elements=-1, element_dtype=tf.float32)
    pushed = r.TensorListPushBack(input_handle=r.TensorListPushBack(input_handle=empty, tensor=x[0]), tensor=x[1])
    popped, last = r.TensorListPopBack(input_handle=pushed, element_shape=const(3), element_dtype=tf.float32)
    scattered = r.TensorListScatterV2(tensor=x, indices=[3, 0, 1, 2], element_shape=const(3), num_elements=-1)
    resized = r.TensorListResize(input_handle=scattered, size=6)
    pieces = r.TensorListSplit(tensor=x, element_shape=const(-1, 3), lengths=tf.constant([1, 3], tf.int64))

    def stack(handle):
        return r.TensorListStack(input_handle=handle, element_shape=const(3), element_dtype=tf.float32)

    return [
        stack(popped), last, stack(scattered), stack(resized), r.TensorListLength(input_handle=resized),
        r.TensorListGather(input_handle=scattered, indices=[1, 1, 0], element_shape=const(3), element_dtype=tf.float32),
        *r.TensorListConcatV2(input_handle=pieces, element_shape=const(-1, 3), leading_dims=tf.constant([], tf.int64), element_dtype=tf.float32),
        stack(r.TensorListSetItem(input_handle=r.TensorListReserve(element_shape=const(3), num_elements=3, element_dtype=tf.float32), index=1, item=x[2])),
    ]


add('TensorLists', lists, f(4, 3))


def table(x):
    init = tf.lookup.KeyValueTensorInitializer(['a', 'b', 'ccc'], tf.constant([4, 5, 6], tf.int64))
    found = tf.lookup.StaticHashTable(init, -1)
    return found.lookup(x), found.size()


add('hash table', table, np.array([['b', 'x'], ['ccc', 'a']], object))


def table_ngrams(x):
    return r.StringNGrams(data=x, data_splits=tf.constant([0, 3, 4], tf.int64), separator='|', ngram_widths=[1, 2], left_pad='<', right_pad='>', pad_width=-1, preserve_short_sequences=False)


words = np.array(['Hello, World!  x', 'a--b', '', 'Gr\u00fc\u00dfe?'.encode()], object)
PUNCTUATION = r'[!"#$%&()\*\+,-\./:;<=>?@\[\\\]^_`{|}~\']'
for pattern in (PUNCTUATION, r'\s+', '[[:punct:]]', 'l', '.', '[^a-z]', r'\d*x'):
    add(f'StaticRegexReplace {pattern}', lambda x, pattern=pattern: [r.StaticRegexReplace(input=x, pattern=pattern, rewrite='_'), r.StaticRegexReplace(input=x, pattern=pattern, rewrite='', replace_global=False)], words)
add('StringLower and StringUpper', lambda x: [r.StringLower(input=x), r.StringUpper(input=x), r.StringLower(input=x, encoding='utf-8')], words)
add('StringSplit', lambda x: [*r.StringSplit(input=x, delimiter=', '), *r.StringSplit(input=x, delimiter='l', skip_empty=False)], words)
add('StringSplitV2', lambda x: [*r.StringSplitV2(input=x, sep=''), *r.StringSplitV2(input=x, sep='l')], words)
add('StringNGrams', table_ngrams, words)
add('StringToHashBucketFast', lambda x: r.StringToHashBucketFast(input=x, num_buckets=1009), words)
add('StringJoin', lambda x: r.StringJoin(inputs=[x, tf.constant('z'), x], separator='+'), words)

# complex numbers
add('Complex', lambda x, y: [r.Real(input=r.Complex(real=x, imag=y)), r.Imag(input=r.Complex(real=x, imag=y)), r.ComplexAbs(x=r.Complex(real=x, imag=y))], f(2, 3), f(2, 3))
for op in ('FFT', 'IFFT'):
    add(op, lambda x, y, op=op: [part(input=getattr(r, op)(input=r.Complex(real=x, imag=y))) for part in (r.Real, r.Imag)], f(2, 7), f(2, 7))
add('RFFT', lambda x: [part(input=r.RFFT(input=x, fft_length=[n])) for n in (8, 5) for part in (r.Real, r.Imag)], f(2, 8))
add('IRFFT', lambda x, y: [r.IRFFT(input=r.Complex(real=x, imag=y), fft_length=[n]) for n in (8, 7)], f(2, 5), f(2, 5))

# ragged and sparse
L = tf.int64
add('RaggedGather', lambda v: [x for x in r.RaggedGather(params_nested_splits=[const(0, 2, 2, 5, dtype=L)], params_dense_values=v, indices=[2, 0, 2, 1], OUTPUT_RAGGED_RANK=1)], f(5, 2))
add('RaggedGather, two levels', lambda v: [x for x in r.RaggedGather(params_nested_splits=[const(0, 1, 3, dtype=L), const(0, 2, 2, 5, dtype=L)], params_dense_values=v, indices=[1, 0], OUTPUT_RAGGED_RANK=2)], f(5))
add('RaggedRange', lambda x: [*r.RaggedRange(starts=x, limits=[5, 5, 1], deltas=[1, 2, -1])], ints(2, 0, 4))
add('RaggedTensorToTensor', lambda v: [
    r.RaggedTensorToTensor(shape=tf.constant(s, L), values=v, default_value=9.0, row_partition_tensors=[const(0, 2, 2, 5, dtype=L)], row_partition_types=['ROW_SPLITS']) for s in ([-1, -1], [2, 2], [4, 5])
], f(5))
add('RaggedTensorToTensor, row ids', lambda v: r.RaggedTensorToTensor(shape=tf.constant(-1, L), values=v, default_value=0.0, row_partition_tensors=[tf.constant(4, L), const(0, 0, 2, 2, 2, dtype=L)], row_partition_types=['FIRST_DIM_SIZE', 'VALUE_ROWIDS']), f(5, 2))
add('RaggedTensorToTensor, two levels', lambda v: r.RaggedTensorToTensor(shape=tf.constant([-1, 2, -1], L), values=v, default_value=-1.0, row_partition_tensors=[const(0, 1, 3, dtype=L), const(0, 2, 2, 5, dtype=L)], row_partition_types=['ROW_SPLITS', 'ROW_SPLITS']), f(5))
add('SparseFillEmptyRows', lambda v: [*r.SparseFillEmptyRows(indices=const(*[[0, 1], [3, 0], [0, 2], [4, 1]], dtype=L), values=v, dense_shape=const(6, 3, dtype=L), default_value=7.5)], f(4))
add('SparseReshape', lambda i_: [*r.SparseReshape(input_indices=i_, input_shape=const(2, 3, 4, dtype=L), new_shape=const(-1, 6, dtype=L))], i(5, 3, low=0, high=2, dtype=np.int64))
for op in ('Sum', 'Mean'):
    add(f'SparseSegment{op}', lambda x, op=op: getattr(r, f'SparseSegment{op}')(data=x, indices=[0, 2, 1, 3], segment_ids=[0, 0, 1, 3]), f(4, 3))

# what TensorFlow 1 writes
add('FusedBatchNorm, FusedBatchNormV2', lambda *a: [r.FusedBatchNorm(x=a[0], scale=a[1], offset=a[2], mean=a[3], variance=a[4], is_training=False)[0], r.FusedBatchNormV2(x=a[0], scale=a[1], offset=a[2], mean=a[3], variance=a[4], is_training=False)[0]], f(1, 2, 3, 2), f(2), f(2), f(2), np.abs(f(2)))
add('NonMaxSuppression, L2Loss', lambda x, s: [r.NonMaxSuppression(boxes=x, scores=s, max_output_size=3, iou_threshold=0.4), r.L2Loss(t=s)], boxes, scores)
add('UnsortedSegmentProd', lambda x: r.UnsortedSegmentProd(data=x, segment_ids=[1, 0, 1], num_segments=2), f(3, 2))
add('FakeQuantWithMinMaxArgs', lambda x: r.FakeQuantWithMinMaxArgs(inputs=x, min=-1.0, max=2.0), f(2, 4))
add('ResizeBicubic', lambda x: r.ResizeBicubic(images=x, size=[7, 3], half_pixel_centers=True), f(1, 4, 5, 2))
add('handing on', lambda x: [*r.IdentityN(input=[x, x]), r.Snapshot(input=x), r.StopGradient(input=x) if hasattr(r, 'StopGradient') else x, r.PlaceholderWithDefault(input=x, shape=[2])], f(2))


def switched(x):
    dead, alive = r.Switch(data=x, pred=tf.constant(True))
    merged, place = r.Merge(inputs=[tf.negative(dead), alive * 2.0])
    return merged, place


add('Switch and Merge', switched, f(3))


def array(x):
    handle, flow = r.TensorArrayV3(size=3, dtype=tf.float32, dynamic_size=True, element_shape=[2])
    flow = r.TensorArrayWriteV3(handle=handle, index=0, value=x[0], flow_in=flow)
    flow = r.TensorArrayScatterV3(handle=handle, indices=[2, 1], value=x[1:3], flow_in=flow)
    rows, row_flow = r.TensorArrayV3(size=2, dtype=tf.float32, element_shape=[None, 2])
    row_flow = r.TensorArraySplitV3(handle=rows, value=x, lengths=tf.constant([1, 3], tf.int64), flow_in=row_flow)
    return [
        r.TensorArrayReadV3(handle=handle, index=2, flow_in=flow, dtype=tf.float32),
        r.TensorArrayGatherV3(handle=handle, indices=[1, 0], flow_in=flow, dtype=tf.float32),
        r.TensorArraySizeV3(handle=handle, flow_in=flow),
        *r.TensorArrayConcatV3(handle=rows, flow_in=row_flow, dtype=tf.float32),
    ]


add('TensorArrayV3', array, f(4, 2))


def older_lists(x):
    scattered = r.TensorListScatter(tensor=x, indices=[1, 0, 2], element_shape=const(-1))
    pieces = r.TensorListSplit(tensor=x, element_shape=const(-1, 2), lengths=tf.constant([2, 1], tf.int64))
    return [
        r.TensorListStack(input_handle=scattered, element_shape=const(2), element_dtype=tf.float32),
        *r.TensorListConcat(input_handle=pieces, element_dtype=tf.float32, element_shape=[None, 2]),
        r.TensorListElementShape(input_handle=r.TensorListReserve(element_shape=const(2, 3), num_elements=1, element_dtype=tf.float32), shape_type=tf.int32),
    ]


add('older TensorLists', older_lists, f(3, 2))

# texts, colours and buckets
words = np.array([['a', 'xyz'], ['', 'c']], dtype=object)
add('Equal of texts', lambda x: tf.equal(x, tf.constant([['a'], ['c']])), words)
add('NotEqual of texts', lambda x: tf.not_equal(x, 'c'), words)
add('SelectV2 of texts', lambda x: tf.where(tf.equal(x, ''), 'none', x), words)
add('SelectV2 of long integers', lambda x: tf.where(tf.constant([True, False]), tf.int64.max, tf.size(x, tf.int64)), f(3))
add('StringToHashBucketStrong', lambda x: tf.strings.to_hash_bucket_strong(x, 7, [133, 137]), words)
add('UnicodeDecode', lambda x: r.UnicodeDecode(input=x, input_encoding='UTF-8'), np.array(['h\u00e9', '', '\U0001f600!'], dtype=object))
add(
    'UnicodeEncode',
    lambda x: r.UnicodeEncode(input_values=x, input_splits=const(0, 2, 2, 4, dtype=tf.int64), output_encoding='UTF-8'),
    ints(104, 233, 128512, 33),
)
add('Bucketize', lambda x: r.Bucketize(input=x, boundaries=[-0.5, 0.25, 1.0]), np.array([-1, -0.5, 0, 0.25, 3], np.float32))
add('Bitcast', lambda x: tf.bitcast(x, tf.int32), f(4))
add('RGBToHSV', lambda x: tf.image.rgb_to_hsv(x), np.abs(f(2, 3, 3)).clip(0, 1))
add('RGBToHSV of greys', lambda x: tf.image.rgb_to_hsv(x), np.array([[0, 0, 0], [0.5, 0.5, 0.5], [1, 0, 1], [0, 1, 1]], np.float32))
add('HSVToRGB', lambda x: tf.image.hsv_to_rgb(x), np.abs(f(2, 3, 3)).clip(0, 1))
add('AdjustContrastv2', lambda x: tf.image.adjust_contrast(x, 1.7), f(2, 3, 4, 3))
for kernel in ('triangle', 'keyscubic', 'lanczos3'):
    add(
        f'ScaleAndTranslate {kernel}',
        lambda x, kernel=kernel: r.ScaleAndTranslate(
            images=x, size=[3, 8], scale=[0.5, 1.6], translation=[0.2, -0.4], kernel_type=kernel, antialias=True
        ),
        f(2, 6, 5, 2),
    )
add('MatrixDiagV3', lambda x: tf.linalg.diag(x), f(2, 3))
add('MatrixDiagV3 of a wide matrix', lambda x: tf.linalg.diag(x, num_rows=3, num_cols=5), f(2, 3))
add('Cross', lambda x, y: tf.linalg.cross(x, y), f(2, 3), f(2, 3))
add(
    'RaggedBincount',
    lambda x: r.RaggedBincount(splits=const(0, 3, 3, 5, dtype=tf.int64), values=x, size=4, weights=tf.zeros([0], tf.float32)),
    ints(1, 1, 3, 0, 7),
)
add(
    'RaggedBincount with weights',
    lambda x, w: r.RaggedBincount(splits=const(0, 3, 5, dtype=tf.int64), values=x, size=4, weights=w),
    ints(1, 1, 3, 0, 2),
    f(5),
)
add(
    'RaggedBincount of what is there',
    lambda x: r.RaggedBincount(splits=const(0, 3, 5, dtype=tf.int64), values=x, size=4, weights=tf.zeros([0], tf.float32), binary_output=True),
    ints(1, 1, 3, 0, 2),
)

# what else exported models have
positive = np.array([[0.3, 1, 2.5, 7, 40], [0.5, 1e-3, 3, 12, 150]], np.float32)
for op in ('Igamma', 'Igammac'):
    add(op, lambda x, y, op=op: getattr(r, op)(a=x, x=y), positive, np.array([[0, 0.2, 3, 7, 45], [4, 1e-3, 20, 2, 140]], np.float32))
add('Igamma, spread and outside', lambda x: [r.Igamma(a=x, x=[0.5, -1.0]), r.Igammac(a=x, x=[0.5, np.inf])], np.array([[-1], [0], [2]], np.float32))
add('Lgamma', lambda x: [r.Lgamma(x=x), r.Digamma(x=x)], np.array([[0.2, 1, 1.5, 2], [3.7, 30, -0.5, -2.3]], np.float32))
for size in ((3, 4), (9, 2), (5, 6), (4, 11)):
    add(f'ResizeArea {size}', lambda x, size=size: [r.ResizeArea(images=x, size=size), r.ResizeArea(images=x, size=size, align_corners=True)], f(2, 5, 6, 3))
add('AdjustHue', lambda x: [r.AdjustHue(images=x, delta=d) for d in (0.0, 0.3, -0.45, 1.7)], f(2, 3, 4, 3))
add('AdjustSaturation', lambda x: [r.AdjustSaturation(images=x, scale=s) for s in (0.0, 0.4, 1.0, 3.0)], f(2, 3, 4, 3))
add('AdjustHue and AdjustSaturation of greys', lambda x: [r.AdjustHue(images=x, delta=0.2), r.AdjustSaturation(images=x, scale=0.5)], np.array([[[0, 0, 0], [0.5, 0.5, 0.5], [1, 0, 1], [0, 1, 1], [1, 1, 0]]], np.float32))
for padding in (SAME, VALID):
    add(
        f'ExtractImagePatches {padding}',
        lambda x, padding=padding: [
            r.ExtractImagePatches(images=x, ksizes=[1, 3, 2, 1], strides=[1, 2, 1, 1], rates=[1, 1, 1, 1], padding=padding),
            r.ExtractImagePatches(images=x, ksizes=[1, 2, 2, 1], strides=[1, 1, 3, 1], rates=[1, 2, 3, 1], padding=padding),
        ],
        f(2, 5, 7, 2),
    )


def crossed_features():
    sparse = [const([0, 0], [1, 0], [1, 1], dtype=L), const([0, 0], [1, 0], dtype=L)]
    shapes = [const(3, 2, dtype=L), const(3, 1, dtype=L)]
    return sparse, shapes


def crossings(words, numbers):
    sparse, shapes = crossed_features()
    texts = [tf.constant(['a', 'b', 'c']), tf.constant(['d', 'e'])]
    ids = [tf.constant([7, -3, 2**40], L), tf.constant(['d', 'e'])]
    old = dict(indices=sparse, shapes=shapes, hash_key=0xDECAFCAFFE)
    return [
        *r.SparseCross(values=texts, dense_inputs=[words], hashed_output=False, num_buckets=0, out_type=tf.string, internal_type=tf.string, **old),
        *r.SparseCross(values=ids, dense_inputs=[words, numbers], hashed_output=True, num_buckets=100, out_type=L, internal_type=L, **old),
        *r.SparseCross(values=ids, dense_inputs=[], hashed_output=True, num_buckets=0, out_type=L, internal_type=L, **old),
        *r.SparseCrossV2(indices=sparse, values=texts, shapes=shapes, dense_inputs=[words], sep='+'),
        *r.SparseCrossHashed(indices=sparse, values=ids, shapes=shapes, dense_inputs=[words, numbers], num_buckets=1000, strong_hash=False, salt=const(137, 7, dtype=L)),
        # With integers TensorFlow 2.21 crashes
        *r.SparseCrossHashed(indices=sparse, values=texts, shapes=shapes, dense_inputs=[words], num_buckets=1000, strong_hash=True, salt=const(137, 7, dtype=L)),
    ]


add('SparseCross', crossings, np.array([['f'], ['g'], ['h']], dtype=object), np.array([[5, 6], [-1, 0], [2, 3]], np.int64))
spaced = np.array([['  a b\t', ''], ['\u00e9t\u00e9\n', ' \U0001f600']], dtype=object)
add('StringLength and StringStrip', lambda x: [r.StringLength(input=x), r.StringLength(input=x, unit='UTF8_CHAR'), r.StringStrip(input=x)], spaced)
add(
    'AsString',
    lambda x, y: [r.AsString(input=x), r.AsString(input=x, width=5), r.AsString(input=x, width=5, fill='0'), r.AsString(input=x, width=5, fill='-'), r.AsString(input=y)],
    ints(0, -42, 1234567),
    np.array([True, False]),
)
for op in 'Sum Mean Prod Max Min'.split():
    add(f'Segment{op}', lambda x, op=op: getattr(r, f'Segment{op}')(data=x, segment_ids=[0, 0, 1, 3, 3, 3]), f(6, 2))
for op in 'Max Min'.split():
    add(
        f'UnsortedSegment{op}',
        lambda x, n, op=op: [getattr(r, f'UnsortedSegment{op}')(data=y, segment_ids=[1, 0, 1, -1], num_segments=3) for y in (x, n)],
        f(4, 2),
        i(4, 2),
    )
add('MatrixDiagPart', lambda x: [r.MatrixDiagPart(input=x), *(r.MatrixDiagPartV3(input=x, k=k, padding_value=0.0) for k in (0, 2, -1))], f(2, 3, 4))
add('MatrixSetDiag', lambda x, d: [r.MatrixSetDiag(input=x, diagonal=d), *(r.MatrixSetDiagV3(input=x, diagonal=d[:, :n], k=k) for k, n in ((0, 3), (2, 2), (-1, 2)))], f(2, 3, 4), f(2, 3))
detections = np.stack([boxes, boxes[::-1]]).astype(np.float32)
likely = np.array([[[0.9, 0.1], [0.75, 0.8], [0.6, 0.3], [0.95, 0.05], [0.5, 0.65], [0.3, 0.2]], [[0.11, 0.91], [0.41, 0.77], [0.33, 0.21], [0.52, 0.98], [0.19, 0.47], [0.85, 0.13]]], np.float32)
for pads in (False, True):
    for clips in (False, True):
        add(
            f'CombinedNonMaxSuppression {pads} {clips}',
            lambda x, s, pads=pads, clips=clips: [*r.CombinedNonMaxSuppression(boxes=x[:, :, tf.newaxis], scores=s, max_output_size_per_class=2, max_total_size=6, iou_threshold=0.5, score_threshold=0.2, pad_per_class=pads, clip_boxes=clips)],
            detections,
            likely,
        )
add(
    'CombinedNonMaxSuppression, boxes of each class',
    lambda x, s: [*r.CombinedNonMaxSuppression(boxes=tf.stack([x, x + 0.3], 2), scores=s, max_output_size_per_class=5, max_total_size=4, iou_threshold=0.3, score_threshold=0.0)],
    detections,
    likely,
)
