"""Reads from Keras itself what each layer class stores, and writes it down.

    python facts.py ../..

writes `src/programs/layers/layers/defaults.ts` (the config of a fresh layer of each class, without the arguments one
must give) and `test/fixtures/conformance/facts.json` (own variables, sublayers and masking of each class over options
that change them), against which the registry is tested.
"""

import inspect
import json
import os
import sys

os.environ.update(CUDA_VISIBLE_DEVICES="-1", TF_CPP_MIN_LOG_LEVEL="3")
import keras  # noqa: E402
from keras import layers  # noqa: E402

REQUIRED = dict(
    units=3, activation="relu", output_size=2, rate=0.5, pool_size=2, filters=2, kernel_size=2, height=4, width=4,
    num_tokens=5, num_bins=4, axes=1, equation="abc,cd->abd", output_shape=(None, 3), input_dim=5, output_dim=3,
    head_dim=2, num_query_heads=2, num_key_value_heads=1, stddev=0.1, num_heads=2, key_dim=3, dims=(2, 1), n=2,
    scale=0.5, rank=2, target_shape=(-1,), factor=0.1, max_number=3, height_factor=0.1, width_factor=0.1,
)
FOREIGN = {"FlaxLayer", "JaxLayer", "TFSMLayer", "TorchModuleWrapper", "Lambda", "InputSpec", "Layer", "Wrapper", "InputLayer"}
MERGES = {"Add", "Average", "Concatenate", "Dot", "Maximum", "Minimum", "Multiply", "Subtract"}
SHAPES = [(None, 6, 4), (None, 4), (None, 8, 8, 4), (None, 8, 8, 8, 4), (None, 5, 8, 8, 8, 4)]

# Options that change which variables or sublayers a class makes.
OPTIONS = {
    "Dense": [{}, {"use_bias": False}],
    "EinsumDense": [{}, {"bias_axes": "d"}],
    "Embedding": [{}],
    "ReversibleEmbedding": [{}, {"tie_weights": False}],
    "BatchNormalization": [{}, {"center": False}, {"scale": False}, {"renorm": True}],
    "LayerNormalization": [{}, {"center": False}, {"scale": False}],
    "GroupNormalization": [{"groups": 2}, {"groups": 2, "center": False}, {"groups": 2, "scale": False}],
    "Attention": [{}, {"use_scale": True}, {"score_mode": "concat"}, {"use_scale": True, "score_mode": "concat", "dropout": 0.1}],
    "AdditiveAttention": [{}, {"use_scale": False}, {"dropout": 0.1}],
    "MultiHeadAttention": [{}, {"use_bias": False}, {"use_gate": True}, {"dropout": 0.1}],
    "GroupedQueryAttention": [{}, {"use_bias": False}, {"use_gate": True}, {"dropout": 0.1}],
    "LSTM": [{}, {"use_bias": False}],
    "GRU": [{}, {"use_bias": False}, {"reset_after": False}],
    "SimpleRNN": [{}, {"use_bias": False}],
    "LSTMCell": [{}, {"use_bias": False}],
    "GRUCell": [{}, {"use_bias": False}],
    "SimpleRNNCell": [{}, {"use_bias": False}],
    "ConvLSTM1D": [{}, {"use_bias": False}],
    "Dropout": [{}, {"rate": 0.0}],
    "Normalization": [{}, {"mean": 1.0, "variance": 2.0}],
    "STFTSpectrogram": [{"window": None}, {"window": None, "mode": "real"}, {"window": None, "mode": "imag"}],
    "Discretization": [{"bin_boundaries": [1.0, 2.0]}],
    "RandomPosterization": [{"factor": 2}],
    **{name: [{}, {"use_bias": False}] for name in (
        "Conv1D", "Conv2D", "Conv3D", "Conv1DTranspose", "Conv2DTranspose", "Conv3DTranspose",
        "DepthwiseConv1D", "DepthwiseConv2D", "SeparableConv1D", "SeparableConv2D")},
}


# Serialized objects that decide nothing about variables or sublayers.
DROPPED = {"dtype"}


def classes():
    seen = {}
    for name in dir(layers):
        cls = getattr(layers, name)
        if inspect.isclass(cls) and name not in FOREIGN:
            seen[cls.__name__] = cls
    return dict(sorted(seen.items()))


def required(cls):
    inner = {
        "layer": lambda: layers.LSTM(2) if cls is layers.Bidirectional else layers.Dense(2),
        "cell": lambda: layers.LSTMCell(2),
        "cells": lambda: [layers.LSTMCell(2), layers.GRUCell(3)],
        "layers": lambda: [layers.Rescaling(2.0)],
    }
    out = {}
    for p in list(inspect.signature(cls.__init__).parameters.values())[1:]:
        if p.default is p.empty and p.kind not in (p.VAR_KEYWORD, p.VAR_POSITIONAL):
            out[p.name] = inner[p.name]() if p.name in inner else REQUIRED[p.name]
    if cls is layers.CategoryEncoding:
        out["num_tokens"] = 5
    return out


def build(name, cls, options):
    error = None
    for shape in SHAPES:
        layer = cls(**{**required(cls), **options})
        try:
            if name in ("MultiHeadAttention", "GroupedQueryAttention"):
                layer.build(shape, shape)
            elif name in MERGES or name in ("Attention", "AdditiveAttention", "HashedCrossing"):
                layer.build([shape, shape])
            else:
                layer.build(shape)
            return layer
        except Exception as e:  # wrong rank: the next shape may fit
            error = e
    raise RuntimeError(f"{name} {options}: {error}")


def tree(layer):
    """Own variables in order of creation, then sublayers in order of creation."""
    owned = {id(v) for sub in layer._layers for v in sub.variables}
    own = [[v.name, bool(v.trainable)] for v in layer._trainable_variables + layer._non_trainable_variables if id(v) not in owned]
    seeds = [k for k, v in vars(layer).items() if type(v).__name__ == "SeedGenerator"]
    return {
        "class": type(layer).__name__,
        "name": layer.name,
        "variables": own,
        "seeds": seeds,
        "children": [[attribute_of(layer, sub), tree(sub)] for sub in layer._layers],
    }


def attribute_of(layer, sub):
    """The name under which a .keras file stores a sublayer."""
    names = sorted((n for n in dir(layer) if not n.startswith("__")), key=lambda n: keras.src.saving.saving_lib._name_key(n))
    for name in names:
        try:
            value = getattr(layer, name)
        except Exception:
            continue
        if value is sub:
            return name
        if isinstance(value, (list, tuple)) and any(v is sub for v in value) and name not in ("_layers", "_flatten_layers"):
            return name
    raise RuntimeError(f"{layer.name}: no attribute holds {sub.name}")


def default_config(cls, options):
    given = {**required(cls), **options}
    config = keras.saving.serialize_keras_object(cls(**given))["config"]
    for name, p in inspect.signature(cls.__init__).parameters.items():
        if name in options and name in config:
            config[name] = p.default
    for key in list(required(cls)) + ["name", "backward_layer"]:
        config.pop(key, None)
    if "Pooling" in cls.__name__ and "strides" in config:
        config["strides"] = None  # the constructor's word for "as pool_size"
    config["dtype"] = "float32"
    return {"trainable": True, **config}


def typescript(defaults):
    """One constant per repeated initializer, so that the file stays readable."""
    shared = {}

    def text(value):
        if isinstance(value, dict) and "class_name" in value and "module" in value:
            name = value["class_name"].replace("V2", "")
            name = "".join("_" + c if c.isupper() and i else c for i, c in enumerate(name)).upper()
            shared[name] = value
            return name
        return json.dumps(value)

    rows = []
    for name, config in defaults.items():
        rows.append(f"  {name}: {{ " + ", ".join(f"{k}: {text(v)}" for k, v in config.items()) + " },")
    head = [
        "import type { JsonObject } from '../../../formats/format.ts'",
        "",
        f"// Written by tools/conformance/facts.py from Keras {keras.__version__}; do not edit.",
        "",
    ]
    constants = [f"const {name}: JsonObject = {json.dumps(value)}" for name, value in sorted(shared.items())]
    return "\n".join([
        *head, *constants, "",
        "/** The config of a fresh layer of each class, without its name and the arguments one must give. */",
        "export const DEFAULTS: Readonly<Record<string, JsonObject>> = {", *rows, "}", "",
    ])


def main(root):
    defaults, facts = {}, []
    for name, cls in classes().items():
        options = OPTIONS.get(name, [{}])
        defaults[name] = default_config(cls, options[0])
        for option in options:
            layer = build(name, cls, option)
            config = keras.saving.serialize_keras_object(layer)["config"]
            config = {k: v for k, v in config.items() if not isinstance(v, dict) or k not in DROPPED and not k.endswith("_initializer")}
            facts.append({"config": config, "masking": layer.supports_masking, **tree(layer)})
    from keras.src.layers.rnn.conv_lstm import ConvLSTMCell
    defaults["ConvLSTMCell"] = default_config(ConvLSTMCell, {"rank": 2, "filters": 2, "kernel_size": 2})
    defaults["InputLayer"] = {"dtype": "float32", "sparse": False, "ragged": False, "optional": False}
    with open(os.path.join(root, "src/programs/layers/layers/defaults.ts"), "w") as f:
        f.write(typescript(dict(sorted(defaults.items()))))
    target = os.path.join(root, "test/fixtures/conformance")
    os.makedirs(target, exist_ok=True)
    with open(os.path.join(target, "facts.json"), "w") as f:
        f.write("[\n" + ",\n".join(json.dumps(f, separators=(",", ":")) for f in facts) + "\n]\n")


main(sys.argv[1])
