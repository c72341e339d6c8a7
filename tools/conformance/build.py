"""One conformance case: a small Keras model, its weights, inputs, and what Keras makes of them in float64."""

import hashlib
import json
import struct
import zlib

import numpy as np
import keras

DROPPED_SUFFIXES = ("_initializer", "_regularizer", "_constraint")
DROPPED = {"build_config", "compile_config", "build_input_shape"}


class Store:
    """Tensors one behind the other in one file; equal ones once. Strings are length-prefixed, as TensorEntry has them."""

    def __init__(self):
        self.bytes = bytearray()
        self.known = {}

    def add(self, array):
        array = np.asarray(array)
        if array.dtype.kind in "USO":
            dtype = "string"
            raw = b"".join(struct.pack("<I", len(t)) + t for t in (s if isinstance(s, bytes) else str(s).encode() for s in array.ravel()))
        else:
            dtype = array.dtype.name
            raw = np.ascontiguousarray(array).astype(array.dtype.newbyteorder("<")).tobytes()
        key = (dtype, hashlib.sha1(raw).digest())
        if key not in self.known:
            self.bytes += b"\0" * (-len(self.bytes) % 8)
            self.known[key] = len(self.bytes)
            self.bytes += raw
        return [dtype, list(array.shape), self.known[key]]


def stripped(node):
    """The config without what decides nothing at inference."""
    if isinstance(node, (list, tuple)):
        return [stripped(item) for item in node]
    if not isinstance(node, dict):
        return node
    out = {}
    for key, value in node.items():
        if key.endswith(DROPPED_SUFFIXES) or key in DROPPED:
            continue
        if key == "registered_name" and value is None or key == "trainable" and value is True:
            continue
        if key == "dtype" and isinstance(value, dict) and value["config"] in ({"name": "float32"}, {"name": "float64"}):
            continue
        out[key] = stripped(value)
    return out


def variables(layer, path=""):
    """(path, variable) of a model, each layer's own first, by names joined with `/`."""
    subs = list(layer._layers)
    below = {id(v) for sub in subs for v in sub.variables}
    for v in layer._trainable_variables + layer._non_trainable_variables:
        if id(v) not in below and v.name != "seed_generator_state":
            yield (f"{path}/{v.name}" if path else v.name), v
    seen = set()
    for sub in subs:
        if id(sub) not in seen:
            seen.add(id(sub))
            yield from variables(sub, f"{path}/{sub.name}" if path else sub.name)


def random_value(path, shape, dtype, rng):
    name = path.rsplit("/", 1)[-1]
    if np.dtype(dtype).kind in "iu":
        return rng.integers(-100, 100, shape).astype(dtype) if dtype == "int8" else np.full(shape, 7, dtype)
    if "variance" in name or "stddev" in name or name.endswith("_scale"):
        return rng.uniform(0.5, 1.5, shape).astype("float32")
    if name in ("gamma", "scale"):
        return (1 + 0.3 * rng.standard_normal(shape)).astype("float32")
    return (0.5 * rng.standard_normal(shape)).astype("float32")


def seed_of(text):
    return zlib.crc32(text.encode())


class Recorder:
    def __init__(self):
        self.cases = []
        self.store = Store()
        self.failed = []

    def add(self, layer, title, make, inputs, exact=True, float64=True):
        """
        Records a case. `make()` builds the model; `inputs` are arrays in the model's order. `float64` False for what
        Keras only has in float32 or narrower.
        """
        try:
            self.cases.append(self._case(layer, title, make, inputs, float64))
            if len(self.cases) % 100 == 0:
                print(f"{len(self.cases)} cases", flush=True)
        except Exception as error:  # Keras itself refuses some combinations: said, and not a case
            self.failed.append((layer, title, f"{type(error).__name__}: {str(error)[:160]}"))

    def _case(self, layer, title, make, inputs, float64):
        rng = np.random.default_rng(seed_of(f"{layer} {title}"))
        keras.utils.clear_session(free_memory=False)
        keras.config.set_dtype_policy("float32")
        model = make()
        named = list(variables(model))
        values = {p: random_value(p, tuple(v.shape), keras.backend.standardize_dtype(v.dtype), rng) for p, v in named}
        topology = stripped(keras.saving.serialize_keras_object(model))
        if float64:
            keras.utils.clear_session(free_memory=False)
            keras.config.set_dtype_policy("float64")
            model = make()
            named = list(variables(model))
        for path, variable in named:
            variable.assign(values[path].astype(keras.backend.standardize_dtype(variable.dtype)))
        feeds = [widened(x) if float64 else x for x in inputs]
        result = model(feeds if len(feeds) > 1 else feeds[0], training=False)
        keras.config.set_dtype_policy("float32")
        outputs = [np.asarray(keras.ops.convert_to_numpy(y)) for y in keras.tree.flatten(result)]
        return {
            "layer": layer,
            "title": title,
            "topology": topology,
            "weights": {p: self.store.add(v) for p, v in values.items()},
            "inputs": [self.store.add(x) for x in inputs],
            "outputs": [self.store.add(narrowed(y)) for y in outputs],
        }

    def write(self, directory):
        with open(f"{directory}/cases.jsonl", "w") as f:
            for case in self.cases:
                f.write(json.dumps(case, separators=(",", ":")) + "\n")
        with open(f"{directory}/tensors.bin", "wb") as f:
            f.write(bytes(self.store.bytes))


def widened(x):
    x = np.asarray(x)
    return x.astype("float64") if x.dtype == np.float32 else x


def narrowed(y):
    """bfloat16 has no numpy of its own."""
    return y.astype("float32") if y.dtype.name in ("bfloat16", "float16") else y


def one(layer, *shapes, dtype="float32", dtypes=None, batch=None):
    """A functional model of one layer; several shapes are given to it as a list."""
    kinds = dtypes or [dtype] * len(shapes)

    def make():
        ins = [keras.Input(shape, batch_size=batch, dtype=d, name=f"x{i}") for i, (shape, d) in enumerate(zip(shapes, kinds))]
        made = layer()
        return keras.Model(ins, made(ins if len(ins) > 1 else ins[0]))

    return make


def floats(title, *shape, scale=1.0):
    rng = np.random.default_rng(seed_of(title) + 1)
    return (scale * rng.standard_normal(shape)).astype("float32")


def ints(title, low, high, *shape, dtype="int32"):
    rng = np.random.default_rng(seed_of(title) + 2)
    return rng.integers(low, high, shape).astype(dtype)
