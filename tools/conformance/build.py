"""One conformance case: a small Keras model, its weights, inputs, and what Keras makes of them in float64."""

import gzip
import hashlib
import json
import math
import struct
import zlib

import numpy as np
import keras

DROPPED_SUFFIXES = ("_initializer", "_regularizer", "_constraint")
DROPPED = {"build_config", "compile_config", "build_input_shape"}


SAYS_NOTHING = [("sparse", False), ("ragged", False), ("optional", False), ("quantization_config", None), ("seed", None)]


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
        return self.add_raw(dtype, list(array.shape), raw)

    def add_raw(self, dtype, shape, raw):
        key = (dtype, hashlib.sha1(raw).digest())
        if key not in self.known:
            self.bytes += b"\0" * (-len(self.bytes) % 8)
            self.known[key] = len(self.bytes)
            self.bytes += raw
        return [dtype, shape, self.known[key]]


def raw_bytes(tensors, dtype, shape, offset):
    """The bytes of a tensor that was stored before."""
    count = math.prod(shape)
    if dtype != "string":
        return tensors[offset : offset + count * np.dtype(dtype).itemsize]
    end = offset
    for _ in range(count):
        end += 4 + struct.unpack_from("<I", tensors, end)[0]
    return tensors[offset:end]


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
        if (key, value) in SAYS_NOTHING:
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


def random_value(path, variable, rng):
    name = path.rsplit("/", 1)[-1]
    shape, dtype = tuple(variable.shape), keras.backend.standardize_dtype(variable.dtype)
    if name == "g_idx":  # the group of each row of a quantised kernel
        return np.asarray(variable)
    if dtype == "uint8":
        return rng.integers(0, 256, shape).astype(dtype)
    if np.dtype(dtype).kind in "iu":
        return rng.integers(-100, 100, shape).astype(dtype) if dtype == "int8" else np.full(shape, 7, dtype)
    if "variance" in name or "stddev" in name or name.endswith(("_scale", "_scales")):
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

    def add(self, layer, title, make, inputs, float64=True, twin=None, back=None):
        """
        Records a case. `make()` builds the model; `inputs` are arrays in the model's order. `float64` False for what
        must be seen in the layer's own precision. `twin()` builds a model with the same variables that Keras can run
        on this machine, `back` brings its inputs and outputs into the form of the case.
        """
        error = None
        for precision in ("float64", "float32") if float64 else ("float32",):
            try:
                self.cases.append(self._case(layer, title, make, inputs, precision, twin or make, back))
                if len(self.cases) % 100 == 0:
                    print(f"{len(self.cases)} cases", flush=True)
                return
            except Exception as e:  # some kernels have no float64 form; some combinations Keras refuses
                error = e
        self.failed.append((layer, title, f"{type(error).__name__}: {str(error)[:160]}"))

    def _case(self, layer, title, make, inputs, precision, twin, back):
        rng = np.random.default_rng(seed_of(f"{layer} {title}"))
        keras.utils.clear_session(free_memory=False)
        keras.config.set_dtype_policy("float32")
        model = make()
        values = {p: random_value(p, v, rng) for p, v in variables(model)}
        topology = stripped(keras.saving.serialize_keras_object(model))
        keras.utils.clear_session(free_memory=False)
        keras.config.set_dtype_policy(precision)
        keras.config.set_floatx(precision)
        try:
            model = twin()
            for path, variable in variables(model):
                variable.assign(values[path].astype(keras.backend.standardize_dtype(variable.dtype)))
            for sub in model._flatten_layers():
                if hasattr(sub, "finalize_state"):  # Normalization keeps copies of its statistics
                    sub.finalize_state()
            feeds = [widened(x) if precision == "float64" else x for x in inputs]
            result = model(feeds if len(feeds) > 1 else feeds[0], training=False)
        finally:
            keras.config.set_dtype_policy("float32")
            keras.config.set_floatx("float32")
        outputs = [np.asarray(keras.ops.convert_to_numpy(y)) for y in keras.tree.flatten(result)]
        if back is not None:
            inputs, outputs = [back(x) for x in inputs], [back(y) for y in outputs]
        return {
            "layer": layer,
            "title": title,
            "precision": precision,
            "topology": topology,
            "weights": {p: self.store.add(v) for p, v in values.items()},
            "inputs": [self.store.add(x) for x in inputs],
            "outputs": [self.store.add(narrowed(y)) for y in outputs],
        }

    def keep(self, directory, made):
        """Takes over the cases of an earlier run, but for those that `made` holds of."""
        with open(f"{directory}/tensors.bin", "rb") as f:
            tensors = f.read()
        with gzip.open(f"{directory}/cases.jsonl.gz", "rt") as f:
            self._move([case for case in map(json.loads, f) if not made(case["layer"], case["title"])], tensors)

    def take(self, other):
        """Takes over the cases of another recorder."""
        self._move(other.cases, bytes(other.store.bytes))
        self.failed += other.failed

    def _move(self, cases, tensors):
        for case in cases:
            moved = lambda stored: self.store.add_raw(*stored[:2], raw_bytes(tensors, *stored))
            case["weights"] = {path: moved(stored) for path, stored in case["weights"].items()}
            for kind in ("inputs", "outputs"):
                case[kind] = [moved(stored) for stored in case[kind]]
            self.cases.append(case)

    def write(self, directory):
        lines = "".join(json.dumps(case, separators=(",", ":")) + "\n" for case in self.cases)
        with open(f"{directory}/cases.jsonl.gz", "wb") as f:
            f.write(gzip.compress(lines.encode(), 9, mtime=0))
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
        # Layers that do not cast their inputs (LayerNormalization) compute in what they are given.
        wide = keras.config.dtype_policy().compute_dtype == "float64"
        now = ["float64" if wide and d == "float32" else d for d in kinds]
        ins = [keras.Input(shape, batch_size=batch, dtype=d, name=f"x{i}") for i, (shape, d) in enumerate(zip(shapes, now))]
        made = layer()
        return keras.Model(ins, made(ins if len(ins) > 1 else ins[0]))

    return make


def floats(title, *shape, scale=1.0):
    rng = np.random.default_rng(seed_of(title) + 1)
    return (scale * rng.standard_normal(shape)).astype("float32")


def ints(title, low, high, *shape, dtype="int32"):
    rng = np.random.default_rng(seed_of(title) + 2)
    return rng.integers(low, high, shape).astype(dtype)


LAST, FIRST = "channels_last", "channels_first"


def formatted(r, name, title, factory, fmt, cells, channels, leading=()):
    """
    A case in either data format. Keras cannot run most channels-first layers on a CPU (and what it runs through XLA in
    float64 was seen to be wrong), so the values come from the channels-last twin.
    """
    last = (*leading, *cells, channels)
    x = floats(f"{name} {cells}", 1, *last)
    if fmt == LAST:
        r.add(name, f"{LAST} {title}", one(lambda: factory(LAST), last), [x])
        return
    first = (*leading, channels, *cells)

    def back(y):
        if y.ndim < len(cells) + 2:
            return y
        lead = y.ndim - len(cells) - 1
        return np.ascontiguousarray(np.moveaxis(y, -1, lead))

    r.add(name, f"{FIRST} {title}", one(lambda: factory(FIRST), first), [x], twin=one(lambda: factory(LAST), last), back=back)
