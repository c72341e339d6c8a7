"""Holds Keras files that we wrote against the originals: with h5py, and with Keras 3 and tf_keras loading both.

    node tools/oracle/rewrite-keras.mjs OUT FILE...
    python tools/oracle/load_h5.py OUT [--custom FILE.py ...]

h5py: every weight has the same dtype, shape and bits; attributes of groups that hold weights are equal.
Keras: a whole model loads (`load_model`), its weights and its outputs on the golden's inputs are bit for bit those of the
original. Weights alone are loaded into the sibling `.keras` or `.h5`, after that was filled with other values.
"""

import argparse
import importlib.util
import io
import json
import os
import pathlib
import sys
import zipfile

os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import h5py
import keras
import numpy as np
import tf_keras

# tf_keras 2.21 writes this name into .keras files and cannot import it itself.
sys.modules.setdefault("tf_keras.engine", tf_keras.src.engine)
sys.modules.setdefault("tf_keras.engine.functional", tf_keras.src.engine.functional)

# Classes of layers from the files given with --custom, by name.
CUSTOM = {}
TRAINING = ("optimizer/", "optimizer_weights/", "metrics/")


def h5(path):
    if path.suffix == ".keras":
        return h5py.File(io.BytesIO(zipfile.ZipFile(path).read("model.weights.h5")))
    return h5py.File(path)


def tree(path):
    """Weights by name; attributes by group. Shards are taken together."""
    if path.suffix == ".json":
        stored = json.loads(path.read_text())["weight_map"].values()
        names = sorted({n for v in stored for n in ([v] if isinstance(v, str) else v)})
        parts = [tree(path.with_name(n)) for n in names]
        return {k: v for d, _ in parts for k, v in d.items()}, {}
    datasets, attributes = {}, {}

    def visit(name, item):
        if name.startswith(TRAINING) or name == "optimizer" or name == "metrics":
            return
        if isinstance(item, h5py.Dataset):
            datasets[name] = item[()]
        attributes[name] = {k: text(v) for k, v in item.attrs.items()}

    with h5(path) as file:
        file.visititems(visit)
    return datasets, attributes


def text(value):
    """An attribute's value; numpy's fixed strings and h5py's variable ones alike."""
    items = np.asarray(value).ravel().tolist()
    return [item.decode() if isinstance(item, bytes) else item for item in items]


def same_bits(a, b):
    a, b = np.asarray(a), np.asarray(b)
    return a.dtype == b.dtype and a.shape == b.shape and a.tobytes() == b.tobytes()


def compare_trees(pair):
    a, a_attributes = tree(pair["original"])
    b, b_attributes = tree(pair["written"])
    assert a.keys() == b.keys(), sorted(a.keys() ^ b.keys())
    for name, value in a.items():
        # The original may hold big-endian values or fixed strings; ours are little-endian.
        assert same_bits(value.astype(value.dtype.newbyteorder("=")), b[name]), name
    for name, value in b_attributes.items():
        # We also make groups for operations without weights; Keras counts only layers that have some.
        expected = {k: v for k, v in a_attributes.get(name, {}).items() if k != "layer_names"}
        found = {k: v for k, v in value.items() if k != "layer_names"}
        assert not expected or found == expected, (name, found, expected)
    return len(a)


def library(path):
    if path.suffix == ".keras":
        with zipfile.ZipFile(path) as archive:
            version = json.loads(archive.read("metadata.json"))["keras_version"]
    elif path.suffix == ".json":
        return keras
    else:
        with h5py.File(path) as file:
            version = text(file.attrs.get("keras_version", "3"))[0]
    return keras if version.startswith("3") else tf_keras


def golden_inputs(path):
    found = sorted(path.parent.glob("*.golden.npz"))
    if not found:
        return None
    with np.load(found[0]) as arrays:
        return {k.removeprefix("inputs/"): arrays[k] for k in arrays if k.startswith("inputs/")}


def predict(model, inputs):
    names = [t.name.split(":")[0] for t in model.inputs]
    feeds = [inputs[n] for n in names] if set(names) <= inputs.keys() else list(inputs.values())
    outputs = model(feeds[0] if len(feeds) == 1 else feeds, training=False)
    return [np.asarray(o) for o in (outputs if isinstance(outputs, (list, tuple)) else [outputs])]


def load(path):
    # Keras's own legacy reader needs its name for the operation that a mask adds.
    custom = {**CUSTOM} if path.suffix == ".keras" else {**CUSTOM, "NotEqual": keras.src.ops.numpy.NotEqual}
    return library(path).models.load_model(path, compile=False, custom_objects=custom)


def sibling(path):
    stem = path.name.split(".")[0].split("_0")[0]
    for name in (f"{stem}.keras", f"{stem}.h5"):
        if path.with_name(name).exists():
            return path.with_name(name)
    return None


def compare_loaded(pair):
    inputs = golden_inputs(pair["original"])
    if pair["format"] in ("keras", "keras-h5"):
        a, b = load(pair["original"]), load(pair["written"])
    else:
        whole = sibling(pair["original"])
        if whole is None:
            return "no whole model beside it"
        a, b = load(whole), load(whole)
        for w in b.weights:
            w.assign(np.full(w.shape, 0.25).astype(w.numpy().dtype))
        a.load_weights(pair["original"])
        b.load_weights(pair["written"])
    assert len(a.weights) == len(b.weights)
    for x, y in zip(a.weights, b.weights):
        assert same_bits(x.numpy(), y.numpy()), x.name
    if inputs is None:
        return f"{len(a.weights)} weights"
    for x, y in zip(predict(a, inputs), predict(b, inputs)):
        assert same_bits(x, y), np.abs(x - y).max()
    return f"{len(a.weights)} weights and outputs"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--custom", nargs="*", default=[])
    options = parser.parse_args()
    for file in options.custom:
        spec = importlib.util.spec_from_file_location(pathlib.Path(file).stem, file)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        for name, item in vars(module).items():
            if isinstance(item, type) and issubclass(item, (keras.layers.Layer, tf_keras.layers.Layer)):
                CUSTOM[name] = item
    failed = 0
    for pair in json.loads((options.out / "pairs.json").read_text()):
        pair = {**pair, "original": pathlib.Path(pair["original"]), "written": pathlib.Path(pair["written"])}
        try:
            count = compare_trees(pair)
            print(f"same  {pair['original'].name}: {count} datasets; loaded: {compare_loaded(pair)}")
        except Exception as error:  # one file must not hide the others
            failed += 1
            print(f"OFF   {pair['original']}: {type(error).__name__}: {str(error)[:300]}")
    raise SystemExit(1 if failed else 0)


main()
