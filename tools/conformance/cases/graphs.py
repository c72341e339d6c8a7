"""Operations recorded in functional models, nested and shared models, precision policies, quantised layers."""

import numpy as np
import keras
from keras import layers as L
from keras import ops

from build import floats, ints, one
from cases.basic import masked


def record(r):
    operations(r)
    graphs(r)
    policies(r)
    training(r)


def of(function, *shapes, dtype="float32"):
    """Operations have no policy: they compute in what the inputs are."""
    def make():
        kind = keras.config.dtype_policy().compute_dtype if dtype == "float32" else dtype
        ins = [keras.Input(shape, dtype=kind) for shape in shapes]
        return keras.Model(ins, function(*ins))
    return make


UNARY = [
    "absolute", "negative", "sign", "square", "exp", "exp2", "expm1", "sin", "cos", "tan", "arctan", "sinh", "cosh", "tanh", "arcsinh", "erf",
    "floor", "ceil", "round", "trunc", "isnan", "isfinite", "isinf", "logical_not", "deg2rad", "rad2deg", "zeros_like", "ones_like", "ravel", "relu", "relu6", "sigmoid",
    "silu", "softplus", "softsign", "elu", "selu", "gelu", "leaky_relu", "hard_sigmoid", "hard_silu", "log_sigmoid", "celu", "softmax", "log_softmax", "stop_gradient", "copy", "reciprocal",
]
POSITIVE = ["sqrt", "rsqrt", "log", "log1p", "log2", "log10"]
UNIT = ["arcsin", "arccos", "arctanh"]
BINARY = [
    "add", "subtract", "multiply", "divide", "true_divide", "divide_no_nan", "floor_divide", "mod", "maximum", "minimum", "arctan2", "hypot", "logaddexp", "equal", "not_equal", "less",
    "less_equal", "greater", "greater_equal", "logical_and", "logical_or", "logical_xor",
]
REDUCED = ["sum", "mean", "max", "min", "prod", "any", "all", "var", "std", "count_nonzero", "logsumexp", "amax", "amin"]


def operations(r):
    x, y = floats("opx", 2, 3, 4), floats("opy", 2, 3, 4)
    def add(name, title, function, *inputs, **kw):
        shapes = [i.shape[1:] for i in inputs]
        r.add(f"ops.{name}", title, of(function, *shapes, **kw), list(inputs))
    for name in UNARY:
        add(name, "plain", lambda a: getattr(ops, name)(a), x)
    for name in POSITIVE:
        add(name, "plain", lambda a: getattr(ops, name)(a), np.abs(x) + np.float32(0.1))
    add("arccosh", "plain", lambda a: ops.arccosh(a), np.abs(x) + 1)
    for name in UNIT:
        add(name, "plain", lambda a: getattr(ops, name)(a), np.tanh(x))
    for name in BINARY:
        add(name, "two tensors", lambda a, b: getattr(ops, name)(a, b), x, y)
        add(name, "broadcast", lambda a, b: getattr(ops, name)(a, b), x, floats("opb", 2, 1, 4))
        if not name.startswith("logical") and name not in ("logaddexp", "hypot"):
            add(name, "with a number", lambda a: getattr(ops, name)(a, 2), x)
    add("power", "square", lambda a: a**2, x)
    add("power", "root", lambda a: a**0.5, np.abs(x))
    add("subtract", "number first", lambda a: 1 - a, x)
    for name in REDUCED:
        for axis, keep in ((None, False), (-1, False), ((1, 2), True)):
            add(name, f"axis {axis} keepdims={keep}", lambda a: getattr(ops, name)(a, axis=axis, keepdims=keep) if name != "count_nonzero" else getattr(ops, name)(a, axis=axis), x)
    for name in ("argmax", "argmin"):
        add(name, "axis", lambda a: getattr(ops, name)(a, axis=1), x)
    for name in ("cumsum", "cumprod"):
        add(name, "axis", lambda a: getattr(ops, name)(a, axis=1), x)
    add("average", "weights", lambda a: ops.average(a, axis=1, weights=np.array([1.0, 2.0, 3.0], "float32")), x)
    for title, f in {
        "reshape": lambda a: ops.reshape(a, (-1, 12)), "transpose": lambda a: ops.transpose(a, (0, 2, 1)), "swapaxes": lambda a: ops.swapaxes(a, 1, 2), "moveaxis": lambda a: ops.moveaxis(a, 1, -1),
        "expand_dims": lambda a: ops.expand_dims(a, -1), "squeeze": lambda a: ops.squeeze(a[:, :1], 1), "concatenate": lambda a: ops.concatenate([a, a], axis=-1), "stack": lambda a: ops.stack([a, a], axis=1),
        "hstack": lambda a: ops.hstack([a, a]), "split": lambda a: ops.split(a, 2, axis=-1)[1], "split at": lambda a: ops.split(a, [1, 3], axis=-1), "unstack": lambda a: ops.unstack(a, axis=1)[2], "pad": lambda a: ops.pad(a, ((0, 0), (1, 2), (0, 1))),
        "pad reflect": lambda a: ops.pad(a, ((0, 0), (1, 1), (2, 1)), mode="reflect"), "tile": lambda a: ops.tile(a, (1, 2, 1)), "repeat": lambda a: ops.repeat(a, 2, axis=1), "flip": lambda a: ops.flip(a, axis=1), "roll": lambda a: ops.roll(a, 2, axis=1),
        "take": lambda a: ops.take(a, np.array([2, 0, -1], "int32"), axis=1), "sort": lambda a: ops.sort(a, axis=1), "top_k": lambda a: ops.top_k(a, 2), "clip": lambda a: ops.clip(a, -0.5, 0.5), "cast": lambda a: ops.cast(a * 3, "int32"), "tril": lambda a: ops.tril(a), "triu": lambda a: ops.triu(a, 1),
        "diff": lambda a: ops.diff(a, axis=1), "where": lambda a: ops.where(a > 0, a, 0.1 * a), "matmul": lambda a: ops.matmul(a, ops.transpose(a, (0, 2, 1))), "einsum": lambda a: ops.einsum("btf,bsf->bts", a, a), "tensordot": lambda a: ops.tensordot(a, np.eye(4, 2, dtype="float32"), axes=1),
        "dot": lambda a: ops.dot(a, np.ones((4, 2), "float32")), "normalize": lambda a: ops.normalize(a, axis=-1), "moments": lambda a: ops.moments(a, axes=[1]), "norm": lambda a: ops.norm(a, axis=-1), "one_hot": lambda a: ops.one_hot(ops.argmax(a, axis=-1), 4),
        "full_like": lambda a: ops.full_like(a, 2.5), "broadcast_to": lambda a: ops.broadcast_to(ops.mean(a, axis=1, keepdims=True), (2, 3, 4)), "add constant array": lambda a: a + np.arange(4, dtype="float32"), "slice": lambda a: ops.slice(a, (0, 1, 1), (2, 2, 2)),
        "getitem middle": lambda a: a[:, 1], "getitem slices": lambda a: a[:, 1:, ::2], "getitem newaxis": lambda a: a[:, None, ..., -1], "getitem negative": lambda a: a[..., -2:], "getitem backwards": lambda a: a[:, ::-1],
        "max_pool": lambda a: ops.max_pool(a, 2, 1), "average_pool": lambda a: ops.average_pool(a, 2, 1, padding="same"), "glu": lambda a: ops.glu(a), "squareplus": lambda a: ops.squareplus(a), "sparsemax": lambda a: ops.sparsemax(a), "soft_shrink": lambda a: ops.soft_shrink(a, 0.3),
        "conv": lambda a: ops.conv(a, np.ones((2, 4, 3), "float32"), 1), "layer_normalization": lambda a: ops.layer_normalization(a, axis=-1), "rms_normalization": lambda a: ops.rms_normalization(a, axis=-1),
    }.items():
        add(title.split()[0], title, f, x)
    add("dot_product_attention", "causal", lambda q, k: ops.dot_product_attention(q, k, k, is_causal=True), floats("dq", 2, 3, 2, 4), floats("dk", 2, 3, 2, 4))
    add("resize", "bilinear", lambda a: ops.image.resize(a, (5, 7)), floats("rz", 1, 3, 4, 2))
    r.add("ops.equal", "integers", of(lambda a, b: ops.equal(a, b), (4,), (4,), dtype="int32"), [ints("ia", 0, 3, 2, 4), ints("ib", 0, 3, 2, 4)])
    r.add("ops.add", "integers", of(lambda a, b: a + b * 2, (4,), (4,), dtype="int32"), [ints("ia", 0, 3, 2, 4), ints("ib", 0, 3, 2, 4)])
    r.add("ops.divide", "integers", of(lambda a: a / 2, (4,), dtype="int32"), [ints("ia", 0, 9, 2, 4)])
    r.add("ops.mean", "integers", of(lambda a: ops.mean(a, axis=-1), (4,), dtype="int32"), [ints("ia", 0, 9, 2, 4)])
    r.add("ops.floor_divide", "integers", of(lambda a: a // 3 + a % 4, (4,), dtype="int32"), [ints("in", -9, 9, 2, 4)])


def graphs(r):
    def nested():
        inner = keras.Sequential([keras.Input((4,)), L.Dense(3, activation="relu"), L.Dense(2)], name="inner")
        a, b = keras.Input((4,)), keras.Input((4,))
        return keras.Model([a, b], L.Concatenate()([inner(a), inner(b)]))
    r.add("Functional", "a nested model called twice", nested, [floats("na", 2, 4), floats("nb", 2, 4)])
    def deep():
        def block(n, depth):
            x = keras.Input((n,))
            y = L.Dense(n, activation="tanh")(x)
            return keras.Model(x, L.Add()([x, block(n, depth - 1)(y) if depth else y]))
        return block(3, 3)
    r.add("Functional", "four models deep", deep, [floats("nd", 2, 3)])
    def several():
        x = keras.Input((4,), name="x")
        y = L.Dense(3, name="y")(x)
        inner = keras.Model(x, [y, L.Dense(2, name="z")(y)], name="inner")
        a = keras.Input((4,), name="a")
        p, q = inner(a)
        return keras.Model(a, {"q": q, "p": L.Activation("relu", name="p")(p)})
    r.add("Functional", "several outputs, a dictionary", several, [floats("nv", 2, 4)])
    def shared():
        d = L.Dense(4)
        a = keras.Input((4,))
        return keras.Model(a, L.Add()([d(a), d(d(a))]))
    r.add("Functional", "a layer called three times", shared, [floats("ns", 2, 4)])
    def passthrough():
        a = keras.Input((4,))
        return keras.Model(a, [a, L.Dense(2)(a), a])
    r.add("Functional", "an input is an output", passthrough, [floats("np", 2, 4)])
    r.add("Sequential", "inside a Sequential", lambda: keras.Sequential([keras.Input((4,)), keras.Sequential([L.Dense(3), L.LayerNormalization()]), L.Dense(2)]), [floats("sq", 2, 4)])
    def masks():
        inner_in = keras.Input((5, 3))
        inner = keras.Model(inner_in, L.LSTM(4, return_sequences=True)(inner_in), name="inner")
        x = keras.Input((5, 3))
        return keras.Model(x, L.GlobalAveragePooling1D()(inner(L.Masking()(x))))
    r.add("Functional", "a mask through a nested model", masks, [masked(5, 3)])
    r.add("Functional", "a mask stopped inside a nested model", lambda: keras.Sequential([keras.Input((5, 3)), L.Masking(), keras.Sequential([L.Conv1D(3, 1), L.Dense(3)]), L.GlobalAveragePooling1D()]), [masked(5, 3)])


def policies(r):
    for policy in ("mixed_float16", "mixed_bfloat16", "float16", "bfloat16"):
        def p(layer, policy=policy, **kw):
            return layer(dtype=policy, **kw)
        for name, make, x in (
            ("Dense", lambda p=p: L.Dense(3, activation="relu", dtype=p.__defaults__[0]), floats("pd", 2, 5)),
            ("LayerNormalization", lambda p=p: L.LayerNormalization(dtype=p.__defaults__[0]), floats("pl", 2, 5)),
            ("BatchNormalization", lambda p=p: L.BatchNormalization(dtype=p.__defaults__[0]), floats("pb", 2, 5)),
            ("Conv2D", lambda p=p: L.Conv2D(2, 2, dtype=p.__defaults__[0]), floats("pc", 1, 4, 4, 2)),
        ):
            r.add(name, f"policy {policy}", one(make, x.shape[1:]), [x], float64=False)
        def embedded(policy=policy):
            return keras.Sequential([keras.Input((3,), dtype="float32"), L.Embedding(4000, 2, dtype=policy)])
        if policy == "mixed_bfloat16":
            r.add("Embedding", f"policy {policy}, large indices as floats", embedded, [np.array([[3001, 3003, 2049]], "float32")], float64=False)
    r.add("Dense", "policy float64", one(lambda: L.Dense(3, dtype="float64"), (5,), dtype="float64"), [floats("pd", 2, 5).astype("float64")], float64=False)
    def quantised(layer, shape, dtype="float32"):
        def make():
            model = keras.Sequential([keras.Input(shape, dtype=dtype), layer()])
            model.quantize("int8")
            return model
        return make
    r.add("Dense", "int8", quantised(lambda: L.Dense(4, activation="relu"), (6,)), [floats("qd", 3, 6)], float64=False)
    r.add("Embedding", "int8", quantised(lambda: L.Embedding(5, 3), (4,), "int32"), [ints("qe", 0, 5, 2, 4)], float64=False)
    r.add("EinsumDense", "int8", quantised(lambda: L.EinsumDense("abc,cd->abd", (None, 4), bias_axes="d"), (2, 6)), [floats("qs", 3, 2, 6)], float64=False)


def training(r):
    """Calls recorded with `training=True`: Keras 3 predicts with `training=False` all the same (Keras 2 does not)."""
    for axis in (-1, 1):
        def make(axis=axis):
            x = keras.Input((3, 4))
            return keras.Model(x, L.BatchNormalization(axis=axis)(x, training=True))
        r.add("BatchNormalization", f"training=True axis {axis}", make, [floats("tb", 5, 3, 4)])
    def with_mask():
        x = keras.Input((5, 3))
        return keras.Model(x, L.BatchNormalization()(L.Masking()(x), training=True))
    r.add("BatchNormalization", "training=True masked", with_mask, [masked(5, 3)])
    def frozen():
        x = keras.Input((4,))
        return keras.Model(x, L.BatchNormalization(trainable=False)(x, training=True))
    r.add("BatchNormalization", "training=True frozen", frozen, [floats("tf", 5, 4)])
