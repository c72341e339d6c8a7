"""core, activations, regularization, merging, reshaping, normalization."""

import itertools

import keras
from keras import layers as L

from build import floats, ints, one


def record(r):
    core(r)
    activations(r)
    regularization(r)
    merging(r)
    reshaping(r)
    normalization(r)


def core(r):
    for act, bias, shape in itertools.product((None, "relu", "tanh", "softmax"), (True, False), ((5,), (4, 5), (2, 3, 5))):
        r.add("Dense", f"{act} bias={bias} rank={len(shape) + 1}", one(lambda: L.Dense(3, activation=act, use_bias=bias), shape), [floats("dense", 2, *shape)])
    for eq, out, axes, shape in [
        ("ab,bc->ac", 4, None, (5,)), ("ab,bc->ac", 4, "c", (5,)), ("abc,cd->abd", (None, 6), "d", (4, 5)),
        ("abc,cde->abde", (None, 2, 3), "de", (4, 5)), ("abde,dec->abc", (None, 6), "c", (4, 2, 3)),
        ("...x,xy->...y", 3, "y", (4, 5)), ("...x,xy->...y", 3, None, (2, 4, 5)), ("abc,bd->adc", (3, 5), "d", (4, 5)),
    ]:
        r.add("EinsumDense", f"{eq} bias={axes}", one(lambda: L.EinsumDense(eq, out, bias_axes=axes, activation="tanh" if axes else None), shape), [floats("einsum", 2, *shape)])
    for dtype in ("int32", "float32", "int64", "uint8"):
        r.add("Embedding", dtype, one(lambda: L.Embedding(7, 3), (4,), dtype=dtype), [ints("emb", 0, 7, 2, 4).astype(dtype)])
    r.add("Embedding", "2-D indices", one(lambda: L.Embedding(7, 3), (4, 2), dtype="int32"), [ints("emb2", 0, 7, 2, 4, 2)])
    r.add("Embedding", "mask_zero averaged", lambda: keras.Sequential([keras.Input((5,), dtype="int32"), L.Embedding(7, 3, mask_zero=True), L.GlobalAveragePooling1D()]), [ints("emb3", 0, 3, 3, 5) + 0 * 1])
    for tie, cap in itertools.product((True, False), (None, 5.0)):
        def make(tie=tie, cap=cap):
            x = keras.Input((4,), dtype="int32")
            e = L.ReversibleEmbedding(7, 3, tie_weights=tie, logit_soft_cap=cap)
            return keras.Model(x, e(keras.ops.multiply(e(x), 2.0), reverse=True))
        r.add("ReversibleEmbedding", f"tie={tie} cap={cap}", make, [ints("rev", 0, 7, 2, 4)])
    r.add("Identity", "plain", one(lambda: L.Identity(), (4,)), [floats("id", 2, 4)])
    r.add("Masking", "zeros masked steps", one(lambda: L.Masking(0.0), (5, 3)), [masked(5, 3)])
    r.add("Masking", "mask value -1", one(lambda: L.Masking(-1.0), (5, 3)), [masked(5, 3, -1.0)])
    r.add("Masking", "averaged", lambda: keras.Sequential([keras.Input((5, 3)), L.Masking(), L.GlobalAveragePooling1D()]), [masked(5, 3)])


def masked(steps, features, value=0.0, batch=3):
    x = floats(f"masked{steps}{features}", batch, steps, features)
    x[0, 3:] = value
    x[1, 1] = value
    x[2, :1] = value
    return x


FUNCTIONS = [
    "relu", "relu6", "leaky_relu", "softmax", "elu", "selu", "softplus", "softsign", "soft_shrink", "sparse_plus", "silu", "squareplus",
    "gelu", "celu", "glu", "tanh", "tanh_shrink", "hard_tanh", "hard_shrink", "sigmoid", "sparse_sigmoid", "exponential",
    "hard_sigmoid", "hard_silu", "linear", "mish", "log_softmax", "log_sigmoid", "sparsemax", "swish", "hard_swish",
]


def activations(r):
    for name in FUNCTIONS:
        for scale in (1.0, 8.0):
            r.add("Activation", f"{name} scale {scale:g}", one(lambda: L.Activation(name), (3, 6)), [floats(name, 2, 3, 6, scale=scale)])
    for kw in ({}, {"max_value": 6.0}, {"max_value": 1.5, "negative_slope": 0.1}, {"threshold": 0.5}, {"negative_slope": 0.2},
               {"max_value": 2.0, "negative_slope": 0.25, "threshold": 0.5}, {"threshold": 1.0, "max_value": 3.0}):
        r.add("ReLU", str(kw), one(lambda: L.ReLU(**kw), (4, 6)), [floats("relu", 2, 4, 6, scale=3)])
    for slope in (0.3, 0.01, 0.0):
        r.add("LeakyReLU", f"slope {slope}", one(lambda: L.LeakyReLU(negative_slope=slope), (6,)), [floats("leaky", 3, 6, scale=3)])
    for alpha in (1.0, 0.5, 2.0):
        r.add("ELU", f"alpha {alpha}", one(lambda: L.ELU(alpha=alpha), (6,)), [floats("elu", 3, 6, scale=3)])
    for shared, shape in ((None, (4,)), (None, (3, 4)), ([1], (3, 4)), ([1, 2], (3, 4, 2)), ([2], (3, 4, 2))):
        r.add("PReLU", f"shared {shared} rank {len(shape) + 1}", one(lambda: L.PReLU(shared_axes=shared), shape), [floats("prelu", 2, *shape, scale=2)])
    for axis in (-1, 1, [1, 2], [-1], [-2, -1]):
        r.add("Softmax", f"axis {axis}", one(lambda: L.Softmax(axis=axis), (3, 4)), [floats("softmax", 2, 3, 4, scale=3)])
    def masked_softmax():
        x, m = keras.Input((3, 4)), keras.Input((3, 4), dtype="bool")
        return keras.Model([x, m], L.Softmax()(x, mask=m))
    mask = ints("smask", 0, 2, 2, 3, 4).astype(bool)
    mask[0, 0] = False
    r.add("Softmax", "mask, one row empty", masked_softmax, [floats("softmax", 2, 3, 4, scale=3), mask])


def regularization(r):
    for name, layer in {
        "Dropout": lambda: L.Dropout(0.5), "AlphaDropout": lambda: L.AlphaDropout(0.5), "GaussianDropout": lambda: L.GaussianDropout(0.5),
        "GaussianNoise": lambda: L.GaussianNoise(0.5), "SpatialDropout1D": lambda: L.SpatialDropout1D(0.5),
        "ActivityRegularization": lambda: L.ActivityRegularization(0.1, 0.1),
    }.items():
        r.add(name, "inference", one(layer, (4, 3)), [floats(name, 2, 4, 3)])
    r.add("SpatialDropout2D", "inference", one(lambda: L.SpatialDropout2D(0.5), (4, 3, 2)), [floats("sd2", 2, 4, 3, 2)])
    r.add("SpatialDropout3D", "inference", one(lambda: L.SpatialDropout3D(0.5), (2, 4, 3, 2)), [floats("sd3", 2, 2, 4, 3, 2)])
    r.add("Dropout", "keeps the mask", lambda: keras.Sequential([keras.Input((5, 3)), L.Masking(), L.Dropout(0.5), L.GlobalAveragePooling1D()]), [masked(5, 3)])


def merging(r):
    for name in ("Add", "Multiply", "Average", "Maximum", "Minimum", "Subtract"):
        cls = getattr(L, name)
        counts = (2,) if name == "Subtract" else (2, 3)
        for n in counts:
            r.add(name, f"{n} inputs", one(cls, *[(4, 3)] * n), [floats(f"{name}{i}", 2, 4, 3) for i in range(n)])
        r.add(name, "broadcast", one(cls, (4, 3), (1, 3)), [floats("a", 2, 4, 3), floats("b", 2, 1, 3)])
        r.add(name, "unequal ranks", one(cls, (4, 3), (3,)), [floats("a", 2, 4, 3), floats("b", 2, 3)])
        def both(cls=cls, second=True):
            a, b = keras.Input((5, 3)), keras.Input((5, 3))
            m = L.Masking()(b) if second else b
            return keras.Model([a, b], L.GlobalAveragePooling1D()(cls()([L.Masking()(a), m])))
        other = masked(5, 3)[::-1].copy()
        r.add(name, "both masked", both, [masked(5, 3), other])
        r.add(name, "one masked", lambda cls=cls: both(cls, False), [masked(5, 3), other])
        def shown(cls=cls):
            a, b = keras.Input((5, 3)), keras.Input((5, 3))
            return keras.Model([a, b], cls()([L.Masking()(a), L.Masking()(b)]))
        r.add(name, "both masked, values", shown, [masked(5, 3), other])
    for axis, b in ((-1, (4, 2)), (1, (2, 3)), (2, (4, 1)), (-2, (5, 3))):
        r.add("Concatenate", f"axis {axis}", one(lambda: L.Concatenate(axis=axis), (4, 3), b), [floats("ca", 2, 4, 3), floats("cb", 2, *b)])
    for axis, both in itertools.product((-1, 1), (True, False)):
        def make(axis=axis, both=both):
            a, b = keras.Input((5, 3)), keras.Input((5, 3))
            return keras.Model([a, b], L.GlobalAveragePooling1D()(L.Concatenate(axis=axis)([L.Masking()(a), L.Masking()(b) if both else b])))
        r.add("Concatenate", f"masks axis {axis} both={both}", make, [masked(5, 3), masked(5, 3)[::-1].copy()])
    for axes, normalize, a, b in [
        (1, False, (4,), (4,)), (1, True, (4,), (4,)), (-1, True, (4,), (4,)), (2, False, (3, 4), (5, 4)), (1, False, (4, 3), (4, 5)), ((2, 1), False, (3, 4), (4, 5)),
        ((1, 2), True, (4, 3), (5, 4)), (-1, False, (3, 4), (5, 4)), ((1, 1), False, (4, 3), (4,)), ((2, 1), False, (3, 4), (4,)), ((3, 1), False, (2, 3, 4), (4, 5)), ((1, 3), True, (4, 3, 2), (2, 3, 4)),
    ]:
        r.add("Dot", f"axes {axes} normalize={normalize} {a} {b}", one(lambda: L.Dot(axes=axes, normalize=normalize), a, b), [floats("da", 2, *a), floats("db", 2, *b)])


def reshaping(r):
    for fmt, shape in itertools.product(("channels_last", "channels_first"), ((4,), (3, 4), (2, 3, 4))):
        r.add("Flatten", f"{fmt} rank {len(shape) + 1}", one(lambda: L.Flatten(data_format=fmt), shape), [floats("fl", 2, *shape)])
    for dims in ((1, 2, 3), (2, 1, 3), (3, 1, 2), (3, 2, 1)):
        r.add("Permute", str(dims), one(lambda: L.Permute(dims), (2, 3, 4)), [floats("pe", 2, 2, 3, 4)])
    r.add("RepeatVector", "3", one(lambda: L.RepeatVector(3), (4,)), [floats("rv", 2, 4)])
    for target in ((6, 4), (24,), (-1,), (2, -1), (3, 2, 4), (4, -1, 2)):
        r.add("Reshape", str(target), one(lambda: L.Reshape(target), (2, 3, 4)), [floats("rs", 2, 2, 3, 4)])
    for size in (1, 2, 3):
        r.add("UpSampling1D", f"size {size}", one(lambda: L.UpSampling1D(size), (3, 2)), [floats("u1", 2, 3, 2)])
    for fmt, size, mode in itertools.product(("channels_last", "channels_first"), (2, (3, 2)), ("nearest", "bilinear", "bicubic", "lanczos3", "lanczos5")):
        r.add("UpSampling2D", f"{fmt} {size} {mode}", one(lambda: L.UpSampling2D(size, data_format=fmt, interpolation=mode), (3, 4, 2)), [floats("u2", 1, 3, 4, 2)])
    for fmt, size in itertools.product(("channels_last", "channels_first"), (2, (1, 2, 3))):
        r.add("UpSampling3D", f"{fmt} {size}", one(lambda: L.UpSampling3D(size, data_format=fmt), (2, 3, 2, 2)), [floats("u3", 1, 2, 3, 2, 2)])
    for crop in (1, (1, 2), (0, 1)):
        r.add("Cropping1D", str(crop), one(lambda: L.Cropping1D(crop), (5, 2)), [floats("c1", 2, 5, 2)])
        r.add("ZeroPadding1D", str(crop), one(lambda: L.ZeroPadding1D(crop), (3, 2)), [floats("z1", 2, 3, 2)])
    for fmt, crop in itertools.product(("channels_last", "channels_first"), (1, (1, 0), ((1, 0), (0, 2)))):
        r.add("Cropping2D", f"{fmt} {crop}", one(lambda: L.Cropping2D(crop, data_format=fmt), (4, 5, 4)), [floats("c2", 1, 4, 5, 4)])
        r.add("ZeroPadding2D", f"{fmt} {crop}", one(lambda: L.ZeroPadding2D(crop, data_format=fmt), (2, 3, 2)), [floats("z2", 1, 2, 3, 2)])
    for fmt, crop in itertools.product(("channels_last", "channels_first"), (1, (1, 0, 1), ((1, 0), (0, 1), (1, 1)))):
        r.add("Cropping3D", f"{fmt} {crop}", one(lambda: L.Cropping3D(crop, data_format=fmt), (3, 3, 4, 3)), [floats("c3", 1, 3, 3, 4, 3)])
        r.add("ZeroPadding3D", f"{fmt} {crop}", one(lambda: L.ZeroPadding3D(crop, data_format=fmt), (2, 1, 2, 2)), [floats("z3", 1, 2, 1, 2, 2)])
    r.add("Reshape", "drops the mask", lambda: keras.Sequential([keras.Input((5, 3)), L.Masking(), L.Reshape((5, 3)), L.GlobalAveragePooling1D()]), [masked(5, 3)])


def normalization(r):
    for axis, center, scale, eps in [(-1, True, True, 1e-3), (1, True, True, 1e-3), (-1, False, True, 1e-5), (-1, True, False, 1e-1), (2, False, False, 1e-3)]:
        r.add("BatchNormalization", f"axis {axis} center={center} scale={scale} eps={eps}", one(lambda: L.BatchNormalization(axis=axis, center=center, scale=scale, epsilon=eps), (3, 4, 2)), [floats("bn", 2, 3, 4, 2)])
    r.add("BatchNormalization", "rank 2", one(lambda: L.BatchNormalization(), (5,)), [floats("bn2", 3, 5)])
    r.add("BatchNormalization", "renorm", one(lambda: L.BatchNormalization(renorm=True), (5,)), [floats("bn2", 3, 5)])
    for axis, center, scale, eps in [(-1, True, True, 1e-3), (1, True, True, 1e-3), ([1, 2], True, True, 1e-3), (-1, False, True, 1e-6), (-1, True, False, 1e-12), ([-2, -1], True, True, 1e-2), ([2], True, True, 1e-3)]:
        r.add("LayerNormalization", f"axis {axis} center={center} scale={scale} eps={eps}", one(lambda: L.LayerNormalization(axis=axis, center=center, scale=scale, epsilon=eps), (3, 4)), [floats("ln", 2, 3, 4)])
    r.add("LayerNormalization", "large offset", one(lambda: L.LayerNormalization(), (16,)), [floats("lno", 2, 16) + 5])
    r.add("LayerNormalization", "rms_scaling", one(lambda: L.LayerNormalization(rms_scaling=True), (5,)), [floats("lnr", 2, 5)])
    for groups, axis, shape in [(2, -1, (3, 4)), (4, -1, (3, 3, 4)), (-1, -1, (3, 4)), (1, -1, (3, 4)), (2, 1, (4, 3, 2)), (3, 2, (2, 6, 2))]:
        r.add("GroupNormalization", f"groups {groups} axis {axis} rank {len(shape) + 1}", one(lambda: L.GroupNormalization(groups=groups, axis=axis), shape), [floats("gn", 2, *shape)])
    for center, scale in ((False, True), (True, False), (False, False)):
        r.add("GroupNormalization", f"center={center} scale={scale}", one(lambda: L.GroupNormalization(2, center=center, scale=scale), (3, 4)), [floats("gn", 2, 3, 4)])
    for axis, shape in ((-1, (5,)), (1, (3, 4)), ([1, 2], (3, 4)), (-1, (3, 4))):
        r.add("RMSNormalization", f"axis {axis} rank {len(shape) + 1}", one(lambda: L.RMSNormalization(axis=axis), shape), [floats("rms", 2, *shape)])
        r.add("UnitNormalization", f"axis {axis} rank {len(shape) + 1}", one(lambda: L.UnitNormalization(axis=axis), shape), [floats("un", 2, *shape)])
    r.add("UnitNormalization", "zeros", one(lambda: L.UnitNormalization(), (5,)), [0 * floats("un", 2, 5)])
    r.add("SpectralNormalization", "Dense", one(lambda: L.SpectralNormalization(L.Dense(3)), (4,)), [floats("sn", 2, 4)])
    r.add("SpectralNormalization", "Conv2D", one(lambda: L.SpectralNormalization(L.Conv2D(3, 2)), (4, 4, 2)), [floats("snc", 1, 4, 4, 2)])
