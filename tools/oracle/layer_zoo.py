"""One small model for every layer class, every way of nesting and every style of call, saved by Keras 3 and by Keras 2.

    layer_zoo.py make {2,3} DIRECTORY      saves k2_<name>.h5 and .keras (or k3_...), each with its golden
    layer_zoo.py pack DIRECTORY FILE       topologies and the names and shapes of the tensors, as one gzipped JSON

The packed file is test/fixtures/layers/zoo.json.gz: the product's tests bind every variable of every model in it. The
directory itself is what tools/oracle/run.sh takes as MODELS.
"""

import glob
import gzip
import io
import json
import os
import sys
import zipfile

os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import h5py
import numpy as np

IMAGE, SEQUENCE = (8, 9, 3), (7, 5)


def models(keras):
    """Name -> function that makes the model."""
    layers = keras.layers

    def chain(shape, *parts, dtype=None):
        x = first = keras.Input(shape, name="x", dtype=dtype)
        for part in parts:
            x = part(x)
        return keras.Model(first, x, name="m")

    def graph(body, *shapes):
        inputs = [keras.Input(shape, name=f"x{i}") for i, shape in enumerate(shapes)]
        return keras.Model(inputs, body(*inputs), name="m")

    def functional(name, shape=(6, 4)):
        x = keras.Input(shape, name=f"{name}_in")
        return keras.Model(x, layers.Dense(4, name=f"{name}_b")(layers.Dense(4, name=f"{name}_a")(x)), name=name)

    def sequential(name, shape=(6, 4)):
        return keras.Sequential(
            [keras.Input(shape, name=f"{name}_in"), layers.Dense(4, name=f"{name}_a"), layers.Dense(4, name=f"{name}_b")],
            name=name,
        )

    def frozen_nested(whole):
        x = keras.Input((4,), name="inner_in")
        y = layers.Dense(4, name="b")(layers.BatchNormalization(name="bn")(layers.Dense(4, name="a")(x)))
        inner = keras.Model(x, y, name="inner")
        if whole:
            inner.trainable = False
        else:
            inner.get_layer("a").trainable = False
        x = keras.Input((4,), name="mid_in")
        mid = keras.Model(x, layers.Dense(4, name="mm")(inner(x)), name="mid")
        return chain((4,), mid, layers.Dense(3, name="z"))

    def frozen():
        model = chain((6,), layers.Dense(4, name="d"), layers.BatchNormalization(name="bn"), layers.Dense(4, name="e"))
        model.get_layer("d").trainable = False
        model.get_layer("bn").trainable = False
        return model

    def dictionaries():
        a, b = keras.Input((4,), name="a"), keras.Input((4,), name="b")
        s = layers.Add(name="s")([a, b])
        outputs = {"y": layers.Dense(3, name="d")(s), "x": layers.Dense(2, name="e")(s)}
        return keras.Model({"b": b, "a": a}, outputs, name="m")

    def shared(a, b):
        dense = layers.Dense(3, name="d")
        return layers.Add(name="s")([dense(a), dense(b)])

    def twice(inner):
        x = keras.Input((6, 4), name="x")
        return keras.Model(x, inner(inner(inner(x))), name="m")

    def compiled():
        model = chain((6,), layers.Dense(4, name="d"), layers.Dropout(0.1, name="dr"), layers.BatchNormalization(name="bn"))
        model.compile("adam", "mse", metrics=["mae"])
        model.fit(np.zeros((4, 6)), np.zeros((4, 4)), verbose=0)
        return model

    def merges(a, b):
        kinds = ["Add", "Subtract", "Multiply", "Average", "Maximum", "Minimum"]
        merged = [getattr(layers, kind)(name=kind.lower())([a, b]) for kind in kinds]
        return [*merged, layers.Concatenate(axis=1, name="co")([a, b]), layers.Dot(axes=2, name="do")([a, b])]

    activations = ["relu", "tanh", "sigmoid", "hard_sigmoid", "swish", "gelu", "elu", "selu", "softplus", "softsign"]
    activations += ["exponential", "linear", "mish", "softmax", "relu6", "log_softmax"]
    regularized = {
        "kernel_regularizer": keras.regularizers.L1L2(0.1, 0.2),
        "bias_regularizer": "l2",
        "activity_regularizer": keras.regularizers.L1(0.1),
        "kernel_constraint": keras.constraints.MaxNorm(3),
        "kernel_initializer": "he_normal",
    }
    attention = lambda a, b, c: layers.MultiHeadAttention(2, 3, use_bias=False, output_shape=5, name="m")(a, value=b, key=c)
    made = {
        "conv1d": lambda: chain(SEQUENCE, layers.Conv1D(4, 3, padding="causal", dilation_rate=2, name="c")),
        "conv2d": lambda: chain(
            IMAGE, layers.Conv2D(4, (3, 2), strides=2, padding="same", activation="relu", use_bias=False, name="c")
        ),
        "conv2d_groups": lambda: chain((8, 9, 4), layers.Conv2D(4, 3, groups=2, name="c")),
        "conv3d": lambda: chain((5, 6, 7, 2), layers.Conv3D(3, 2, name="c")),
        "conv1d_transpose": lambda: chain(SEQUENCE, layers.Conv1DTranspose(4, 3, strides=2, name="c")),
        "conv2d_transpose": lambda: chain(IMAGE, layers.Conv2DTranspose(4, 3, strides=2, padding="same", name="c")),
        "conv3d_transpose": lambda: chain((5, 6, 7, 2), layers.Conv3DTranspose(3, 2, name="c")),
        "separable1d": lambda: chain(SEQUENCE, layers.SeparableConv1D(4, 3, name="c")),
        "separable2d": lambda: chain(IMAGE, layers.SeparableConv2D(4, 3, depth_multiplier=2, name="c")),
        "depthwise1d": lambda: chain(SEQUENCE, layers.DepthwiseConv1D(3, name="c")),
        "depthwise2d": lambda: chain(IMAGE, layers.DepthwiseConv2D(3, depth_multiplier=2, name="c")),
        "batch_norm": lambda: chain(IMAGE, layers.BatchNormalization(name="c")),
        "batch_norm_axis": lambda: chain(IMAGE, layers.BatchNormalization(axis=1, name="c")),
        "batch_norm_bare": lambda: chain(IMAGE, layers.BatchNormalization(scale=False, center=False, name="c")),
        "layer_norm": lambda: chain(SEQUENCE, layers.LayerNormalization(name="c")),
        "group_norm": lambda: chain((8, 9, 6), layers.GroupNormalization(groups=3, name="c")),
        "unit_norm": lambda: chain(SEQUENCE, layers.UnitNormalization(name="c")),
        "embedding_mask": lambda: chain(
            (7,), layers.Embedding(11, 4, mask_zero=True, name="e"), layers.LSTM(3, name="l"), dtype="int32"
        ),
        "embedding": lambda: chain(
            (7,), layers.Embedding(11, 4, name="e"), layers.Flatten(name="f"), layers.Dense(2, name="d"), dtype="int32"
        ),
        "lstm": lambda: chain(SEQUENCE, layers.LSTM(3, return_sequences=True, name="l"), layers.LSTM(2, name="l2")),
        "lstm_hard": lambda: chain(SEQUENCE, layers.LSTM(3, recurrent_activation="hard_sigmoid", name="l")),
        "gru": lambda: chain(SEQUENCE, layers.GRU(3, name="l")),
        "gru_reset_before": lambda: chain(SEQUENCE, layers.GRU(3, reset_after=False, name="l")),
        "simple_rnn": lambda: chain(SEQUENCE, layers.SimpleRNN(3, name="l")),
        "rnn_cell": lambda: chain(SEQUENCE, layers.RNN(layers.GRUCell(3, name="cc"), name="l")),
        "rnn_stack": lambda: chain(
            SEQUENCE, layers.RNN([layers.LSTMCell(3, name="c1"), layers.GRUCell(2, name="c2")], name="l")
        ),
        "bidirectional": lambda: chain(
            SEQUENCE, layers.Bidirectional(layers.LSTM(3, return_sequences=True, name="l"), merge_mode="sum", name="b")
        ),
        "bidirectional_two": lambda: chain(
            SEQUENCE,
            layers.Bidirectional(
                layers.GRU(3, name="l"),
                backward_layer=layers.GRU(3, go_backwards=True, activation="relu", name="bk"),
                name="b",
            ),
        ),
        "initial_state": lambda: graph(
            lambda a, h, c: layers.LSTM(3, name="l")(a, initial_state=[h, c]), SEQUENCE, (3,), (3,)
        ),
        "bidirectional_state": lambda: graph(
            lambda a, h, c: layers.Bidirectional(layers.GRU(3, name="l"), name="b")(a, initial_state=[h, c]),
            SEQUENCE,
            (3,),
            (3,),
        ),
        "return_state": lambda: graph(lambda a: layers.LSTM(3, return_state=True, name="l")(a), SEQUENCE),
        "conv_lstm1d": lambda: chain((4, 6, 2), layers.ConvLSTM1D(3, 2, name="l")),
        "conv_lstm2d": lambda: chain((4, 6, 7, 2), layers.ConvLSTM2D(3, 2, name="l")),
        "time_distributed": lambda: chain((4, 6, 7, 2), layers.TimeDistributed(layers.Conv2D(3, 2, name="c"), name="t")),
        "time_distributed_functional": lambda: chain(SEQUENCE, layers.TimeDistributed(functional("i", (5,)), name="t")),
        "time_distributed_sequential": lambda: chain(SEQUENCE, layers.TimeDistributed(sequential("i", (5,)), name="t")),
        "attention_heads": lambda: graph(
            lambda a, b: layers.MultiHeadAttention(2, 3, value_dim=4, name="m")(a, b), (5, 6), (7, 6)
        ),
        "attention_heads_named": lambda: graph(attention, (5, 6), (7, 6), (7, 4)),
        "attention": lambda: graph(lambda a, b: layers.Attention(use_scale=True, name="m")([a, b]), (5, 6), (7, 6)),
        "additive_attention": lambda: graph(lambda a, b: layers.AdditiveAttention(name="m")([a, b]), (5, 6), (7, 6)),
        "prelu": lambda: chain(IMAGE, layers.PReLU(shared_axes=[1, 2], name="c")),
        "activation_layers": lambda: chain(
            IMAGE,
            layers.LeakyReLU(0.125, name="c"),
            layers.ELU(0.5, name="e"),
            layers.ReLU(max_value=6, negative_slope=0.125, threshold=0.5, name="r"),
            layers.Softmax(axis=1, name="s"),
        ),
        "activations": lambda: chain((6,), *[layers.Dense(4, activation=a, name=f"d_{a}") for a in activations]),
        "normalization": lambda: chain(
            (3,), layers.Normalization(mean=[1.0, 2.0, 3.0], variance=[1.0, 4.0, 9.0], name="n")
        ),
        "rescaling": lambda: chain(IMAGE, layers.Rescaling(0.5, offset=-1, name="n"), layers.Resizing(4, 5, name="r")),
        "shapes": lambda: chain(
            (6, 4),
            layers.Reshape((4, 6), name="r"),
            layers.Permute((2, 1), name="p"),
            layers.Flatten(name="f"),
            layers.RepeatVector(3, name="rv"),
            layers.ActivityRegularization(l2=0.5, name="ar"),
        ),
        "borders2d": lambda: chain(
            IMAGE,
            layers.ZeroPadding2D((1, 2), name="z"),
            layers.Cropping2D(((1, 0), (0, 1)), name="c"),
            layers.UpSampling2D((2, 3), interpolation="bilinear", name="u"),
            layers.MaxPooling2D(2, padding="same", name="mp"),
            layers.AveragePooling2D((2, 1), strides=1, name="ap"),
        ),
        "borders1d": lambda: chain(
            SEQUENCE,
            layers.ZeroPadding1D(1, name="z"),
            layers.Cropping1D(1, name="c"),
            layers.UpSampling1D(2, name="u"),
            layers.MaxPooling1D(2, name="mp"),
            layers.AveragePooling1D(2, name="ap"),
            layers.GlobalMaxPooling1D(keepdims=True, name="g"),
        ),
        "borders3d": lambda: chain(
            (6, 6, 6, 2),
            layers.ZeroPadding3D(1, name="z"),
            layers.Cropping3D(1, name="c"),
            layers.UpSampling3D(2, name="u"),
            layers.MaxPooling3D(2, name="mp"),
            layers.AveragePooling3D(2, name="ap"),
            layers.GlobalAveragePooling3D(name="g"),
        ),
        "global_pooling": lambda: chain(IMAGE, layers.GlobalAveragePooling2D(name="g")),
        "noise": lambda: chain(
            SEQUENCE,
            layers.Dropout(0.25, name="a"),
            layers.GaussianNoise(0.25, name="b"),
            layers.GaussianDropout(0.25, name="c"),
            layers.AlphaDropout(0.25, name="d"),
            layers.SpatialDropout1D(0.25, name="e"),
            layers.Masking(0.0, name="f"),
        ),
        "merges": lambda: graph(merges, (5, 6), (5, 6)),
        "einsum": lambda: chain(
            SEQUENCE, layers.EinsumDense("abc,cd->abd", output_shape=(None, 4), bias_axes="d", name="e")
        ),
        "frozen": frozen,
        "frozen_layer_inside": lambda: frozen_nested(False),
        "frozen_model_inside": lambda: frozen_nested(True),
        "dictionaries": dictionaries,
        "shared_layer": lambda: graph(shared, (4,), (4,)),
        "shared_functional": lambda: twice(functional("inner")),
        "shared_sequential": lambda: twice(sequential("inner")),
        "sequential_without_input": lambda: chain(
            (6, 4), keras.Sequential([layers.Dense(4, name="a"), layers.Dense(4, name="b")], name="inner")
        ),
        "sequential_in_sequential": lambda: keras.Sequential(
            [keras.Input((6, 4), name="x"), sequential("inner"), layers.Dense(2, name="t")], name="m"
        ),
        "functional_in_sequential": lambda: keras.Sequential(
            [keras.Input((6, 4), name="x"), functional("inner"), layers.Dense(2, name="t")], name="m"
        ),
        "sequential_in_functional_twice": lambda: chain((6, 4), keras.Model(
            (x := keras.Input((6, 4), name="mid_in")), sequential("inner")(x), name="mid"
        )),
        "sequential_by_shape": lambda: keras.Sequential(
            [layers.Dense(3, input_shape=(4,), name="d"), layers.Dense(2, name="e")], name="m"
        ),
        "sequential_model_first": lambda: keras.Sequential(
            [chain((4,), layers.Dense(3, name="d")), layers.Dense(2, name="e")], name="s"
        ),
        "training_options": lambda: chain((6,), layers.Dense(4, name="d", **regularized)),
        "mixed_precision": lambda: chain(
            (6,), layers.Dense(4, dtype="mixed_float16", name="d"), layers.Dense(2, dtype="float32", name="o")
        ),
        "float64": lambda: chain((6,), layers.Dense(4, dtype="float64", name="d"), dtype="float64"),
        "compiled": compiled,
    }
    if keras.__name__ == "keras":
        # tf_keras saves this one, and cannot run it.
        made["layer_norm_axes"] = lambda: chain((5, 5), layers.LayerNormalization(axis=[1, 2], name="c"))
        made["spectral_norm"] = lambda: chain((6,), layers.SpectralNormalization(layers.Dense(4, name="d"), name="sn"))
    return made


def make(version, directory):
    if version == "3":
        import keras
    else:
        import tf_keras as keras
    import optree

    random = np.random.default_rng(1)
    for name, build in models(keras).items():
        keras.backend.clear_session()
        model = build()
        for weight in model.weights:
            dtype = weight.dtype if isinstance(weight.dtype, str) else weight.dtype.as_numpy_dtype
            weight.assign(random.uniform(0.1, 1, size=tuple(weight.shape)).astype(dtype))
        names = [tensor.name for tensor in model.inputs] if version == "3" else model.input_names
        feeds = {}
        for input_name, tensor in zip(names, model.inputs):
            dtype = tensor.dtype if isinstance(tensor.dtype, str) else tensor.dtype.name
            shape = (3, *tuple(tensor.shape)[1:])
            values = random.integers(0, 11, size=shape) if "int" in dtype else random.normal(size=shape)
            feeds[input_name] = values.astype(dtype)
        single = len(feeds) == 1
        outputs = model.predict(next(iter(feeds.values())) if single else feeds, verbose=0)
        if isinstance(outputs, dict):
            named = outputs
        else:
            leaves = optree.tree_leaves(outputs)
            given = getattr(model, "output_names", [model.layers[-1].name])
            named = dict(zip(unique(given, len(leaves)), leaves))
        folder = os.path.join(directory, f"k{version}_{name}")
        os.makedirs(folder, exist_ok=True)
        model.save(os.path.join(folder, "m.h5"))
        model.save(os.path.join(folder, "m.keras"))
        golden = {f"inputs/{key}": value for key, value in feeds.items()}
        np.savez(os.path.join(folder, "m.golden.npz"), **golden, **{f"outputs/{k}": v for k, v in named.items()})


def unique(names, count):
    names = list(names) if len(names) == count else [names[0]] * count
    return [name if names.index(name) == i else f"{name}_{i - names.index(name)}" for i, name in enumerate(names)]


def text(value):
    return value.decode() if isinstance(value, bytes) else value


def tensors(file):
    """Names, groups and shapes in the order in which the product's readers hand them on."""
    if "model_weights" not in file:
        found = []
        file.visititems(lambda name, item: found.append([name, list(item.shape)]) if hasattr(item, "dtype") else None)
        return found
    root = file["model_weights"]
    return [
        [f"model_weights/{layer}/{text(name)}", list(root[layer][text(name)].shape), layer]
        for layer in [*map(text, root.attrs["layer_names"]), "top_level_model_weights"]
        if layer in root
        for name in root[layer].attrs["weight_names"]
    ]


def pack(directory, target):
    packed = []
    for path in sorted(glob.glob(os.path.join(directory, "k*", "m.*"))):
        version, name = os.path.basename(os.path.dirname(path)).split("_", 1)
        if path.endswith(".keras"):
            archive = zipfile.ZipFile(path)
            topology = json.loads(archive.read("config.json"))
            stored = tensors(h5py.File(io.BytesIO(archive.read("model.weights.h5"))))
            kind = "keras"
        elif path.endswith(".h5"):
            file = h5py.File(path)
            topology, stored, kind = json.loads(file.attrs["model_config"]), tensors(file), "keras-h5"
        else:
            continue
        dialect = "keras3" if version == "k3" else "keras2"
        packed.append({"name": name, "format": kind, "dialect": dialect, "topology": topology, "tensors": stored})
    with open(target, "wb") as raw, gzip.GzipFile(fileobj=raw, mode="wb", mtime=0) as out:
        out.write(json.dumps(packed).encode())


if __name__ == "__main__":
    if sys.argv[1] == "make":
        make(*sys.argv[2:4])
    else:
        pack(*sys.argv[2:4])
