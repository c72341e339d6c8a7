"""Kernels stored in fewer bits: int4 with and without blocks, float8, GPTQ and AWQ."""

import keras
from keras import layers as L

from build import floats, ints


def record(r):
    layers = {
        "Dense": (lambda **kw: L.Dense(3, activation="relu", **kw), (8,), floats("qd4", 3, 8)),
        "EinsumDense": (lambda **kw: L.EinsumDense("abc,cd->abd", (None, 5), bias_axes="d", **kw), (2, 8), floats("qe4", 2, 2, 8)),
        "EinsumDense heads": (lambda **kw: L.EinsumDense("abc,cde->abde", (None, 2, 3), bias_axes="de", **kw), (2, 8), floats("qh4", 2, 2, 8)),
        "EinsumDense out": (lambda **kw: L.EinsumDense("abde,dec->abc", (None, 8), **kw), (2, 2, 3), floats("qo4", 2, 2, 2, 3)),
    }
    for title, (layer, shape, x) in layers.items():
        name = title.split()[0]
        for block in (-1, 3, 128):
            r.add(name, f"{title} int4 block {block}", quantised(layer, shape, block), [x], float64=False)
        r.add(name, f"{title} int4 inputs rounded", quantised(layer, shape, -1, rounded=True), [x], float64=False)
        policy = keras.dtype_policies.QuantizedFloat8DTypePolicy("float8", "float32", amax_history_length=2)
        r.add(name, f"{title} float8", stored(layer, shape, policy), [x], float64=False)
        for mode in ("gptq/4/4", "gptq/8/4", "gptq/4/-1", "awq/4/4", "awq/4/-1"):
            r.add(name, f"{title} {mode}", stored(layer, shape, f"{mode}_from_float32"), [x], float64=False)
    for block in (-1, 3, 128):
        make = quantised(lambda: L.Embedding(5, 7), (4,), block, dtype="int32")
        r.add("Embedding", f"int4 block {block}", make, [ints("qe4", 0, 5, 2, 4)], float64=False)


def quantised(layer, shape, block, rounded=False, dtype="float32"):
    def make():
        model = keras.Sequential([keras.Input(shape, dtype=dtype), layer()])
        quantizers = {}
        if rounded:
            quantizers["activation_quantizer"] = keras.quantizers.AbsMaxQuantizer(axis=-1)
        model.quantize("int4", config=keras.quantizers.Int4QuantizationConfig(block_size=block, **quantizers))
        return model

    return make


def stored(layer, shape, policy):
    """As a loader has it: built from its policy, with a calibrated kernel."""

    def make():
        model = keras.Sequential([keras.Input(shape), layer(dtype=policy)])
        made = model.layers[0]
        for mode in ("gptq", "awq"):
            if hasattr(made, f"is_{mode}_calibrated"):
                setattr(made, f"is_{mode}_calibrated", True)
                groups = made.kernel_scale.shape[1]
                made.g_idx.assign(keras.ops.arange(made.g_idx.shape[0], dtype="float32") % groups)
        return model

    return make
