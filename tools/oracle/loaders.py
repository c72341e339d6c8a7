"""Loads artifacts with the libraries that own their formats, and runs them."""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import h5py
import keras
import numpy as np

HERE = Path(__file__).parent


class Loaded:
    """`tensors` are (shape, hash of bytes) in no order; `outputs` arrays in the model's order."""

    def __init__(self, loader, tensors, outputs):
        self.loader, self.tensors, self.outputs = loader, tensors, outputs


def fingerprint(array):
    array = np.ascontiguousarray(array)
    return (tuple(array.shape), hashlib.sha256(array.astype(array.dtype.newbyteorder("<")).tobytes()).hexdigest())


def artifacts_in(root):
    """Entry points below a directory, weights-only files after the models that they borrow from."""
    found = []
    for path in sorted(Path(root).rglob("*")):
        if any(part.startswith(("saved_model", "venv")) for part in path.parts):
            continue
        if path.name == "model.json" or path.suffix in (".keras", ".h5"):
            found.append(path)
    return found


def is_weights_only(path):
    if path.suffix != ".h5":
        return False
    with h5py.File(path) as file:
        return "model_config" not in file.attrs


def is_keras2(path):
    if path.suffix == ".h5":
        with h5py.File(path) as file:
            version = file.attrs.get("keras_version", b"3")
            version = version.decode() if isinstance(version, bytes) else str(version)
            return version.startswith("2")
    if path.suffix == ".keras":
        import zipfile

        with zipfile.ZipFile(path) as archive:
            return json.loads(archive.read("metadata.json"))["keras_version"].startswith("2")
    return False


def load(path, inputs, program_of=None, custom=None):
    """`program_of`: the model that a weights-only file belongs to."""
    if path.name == "model.json":
        return run_tfjs(path, inputs)
    if is_weights_only(path):
        if program_of is None:
            raise ValueError("no model beside these weights")
        model = keras.models.load_model(program_of, compile=False, custom_objects=keras3_objects())
        for variable in model.variables:
            variable.assign(keras.ops.ones_like(variable) if variable.dtype != "string" else variable)
        model.load_weights(path)
        return finish("keras weights", model, inputs)
    if is_keras2(path):
        import tf_keras

        # Files name a module that the package has under another name
        sys.modules.setdefault("tf_keras.engine.functional", tf_keras.src.engine.functional)
        model = tf_keras.models.load_model(path, compile=False, custom_objects=custom or {})
        return finish("tf_keras", model, inputs)
    return finish("keras", keras.models.load_model(path, compile=False, custom_objects=keras3_objects()), inputs)


def keras3_objects():
    """Keras 3.15 cannot read back from HDF5 the operation node that an embedding's mask leaves, unless it is told."""
    return {"NotEqual": keras.src.ops.numpy.NotEqual}


def finish(loader, model, inputs):
    names = [tensor.name.split(":")[0] for tensor in model.inputs]
    if set(names) != set(inputs):
        names = list(inputs)
    feeds = [np.asarray(inputs[name]) for name in names]
    outputs = model(feeds if len(feeds) > 1 else feeds[0], training=False)
    tensors = [fingerprint(np.asarray(w)) for w in model.get_weights()]
    return Loaded(loader, tensors, [np.asarray(o) for o in flatten(outputs)])


def flatten(outputs):
    if isinstance(outputs, dict):
        return [outputs[key] for key in sorted(outputs)]
    return list(outputs) if isinstance(outputs, (list, tuple)) else [outputs]


def run_tfjs(path, inputs):
    feeds = {name: {"dtype": str(x.dtype), "shape": x.shape, "data": x.reshape(-1).tolist()} for name, x in inputs.items()}
    command = [os.environ.get("NODE", "node"), str(HERE / "tfjs.mjs"), str(path)]
    done = subprocess.run(command, input=json.dumps(feeds), capture_output=True, text=True, check=False)
    if done.returncode != 0:
        lines = [line for line in done.stderr.splitlines() if "Error" in line]
        raise RuntimeError(lines[0] if lines else f"TF.js ended with {done.returncode}")
    answer = json.loads(done.stdout)
    outputs = [np.array(o["data"], dtype=np.float64).reshape(o["shape"]) for o in answer["outputs"]]
    return Loaded("tfjs", [(tuple(w["shape"]), w["sha256"]) for w in answer["weights"]], outputs)
