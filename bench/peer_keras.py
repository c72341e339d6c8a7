"""The same check as `model-roundtrip check DIR`, done with TensorFlow and Keras: what a team would otherwise write.

    python bench/peer_keras.py DIR [--rounds 5] [--hop-rounds 1]

For each of DIR's .keras and .h5: the file is whole (CRC, every tensor read, all finite); it goes out to each of the
two other formats and back, and after each hop every weight is compared bit for bit and the outputs on as many probes as the
tool runs where no bit was lost; its outputs are the golden's; and the siblings agree on every probe. There is no official TF.js writer that runs with
Keras 3 here, so that hop writes what the TF.js format holds (topology as JSON, weights in shards of 4 MB) and reads it back.
"""

import argparse
import json
import os
import tempfile
import zipfile
from pathlib import Path

os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import h5py
import keras
import numpy as np

SHARD = 4 * 1024 * 1024


def load(path):
    return read_shards(path) if path.is_dir() else keras.models.load_model(path, compile=False)


def save(model, path):
    if path.suffix:
        model.save(path)
        return
    path.mkdir()
    weights = [np.ascontiguousarray(w) for w in model.get_weights()]
    manifest = [{"shape": w.shape, "dtype": str(w.dtype)} for w in weights]
    blob = b"".join(w.tobytes() for w in weights)
    for i in range(0, len(blob), SHARD):
        (path / f"shard{i // SHARD:05}.bin").write_bytes(blob[i : i + SHARD])
    (path / "model.json").write_text(json.dumps({"topology": model.to_json(), "weights": manifest}))


def read_shards(path):
    spec = json.loads((path / "model.json").read_text())
    blob = b"".join(p.read_bytes() for p in sorted(path.glob("*.bin")))
    model, weights, at = keras.models.model_from_json(spec["topology"]), [], 0
    for entry in spec["weights"]:
        count = int(np.prod(entry["shape"]))
        weights.append(np.frombuffer(blob, entry["dtype"], count, at).reshape(entry["shape"]))
        at += count * np.dtype(entry["dtype"]).itemsize
    model.set_weights(weights)
    return model


def integrity(path):
    if path.suffix == ".keras":
        with zipfile.ZipFile(path) as archive:
            assert archive.testzip() is None, path
            with archive.open("model.weights.h5") as member, h5py.File(member) as file:
                all_finite(file)
    else:
        with h5py.File(path) as file:
            all_finite(file)


def all_finite(file):
    def visit(name, item):
        if isinstance(item, h5py.Dataset) and item.dtype.kind == "f":
            assert np.isfinite(item[...]).all(), name

    file.visititems(visit)


def probes(rounds):
    rng = np.random.default_rng(0)
    return [rng.normal(0, 10.0 ** (i % 3 - 1), (1 + i % 2 * 2, 32, 32, 3)).astype(np.float32) for i in range(rounds)]


def outputs(model, feeds):
    return [np.asarray(model(x, training=False)) for x in feeds]


def same_weights(a, b):
    before, after = a.get_weights(), b.get_weights()
    assert len(before) == len(after)
    for x, y in zip(before, after):
        assert x.dtype == y.dtype and x.shape == y.shape and x.tobytes() == y.tobytes()


def same_outputs(a, b):
    for x, y in zip(a, b):
        np.testing.assert_allclose(x, y, rtol=1e-4, atol=1e-5)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("directory", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--hop-rounds", type=int, default=1)
    options = parser.parse_args()
    feeds = probes(options.rounds)
    few = feeds[: options.hop_rounds]
    golden = np.load(next(options.directory.glob("*.golden.npz")))
    artifacts = sorted([*options.directory.glob("*.keras"), *options.directory.glob("*.h5")])
    names = {".keras": "m.keras", ".h5": "m.h5", "": "tfjs"}
    for path in artifacts:
        integrity(path)
        model = load(path)
        expected = outputs(model, feeds)
        for suffix, name in names.items():
            if suffix == path.suffix:
                continue
            with tempfile.TemporaryDirectory() as scratch:
                save(model, Path(scratch) / name)
                there = load(Path(scratch) / name)
                same_weights(model, there)
                same_outputs(outputs(there, few), expected)
                save(there, Path(scratch) / f"back{path.suffix}")
                back = load(Path(scratch) / f"back{path.suffix}")
                same_weights(model, back)
                same_outputs(outputs(back, few), expected)
                del there, back
        same_outputs([np.asarray(model(golden["inputs/image"], training=False))], [golden["outputs/scores"]])
    first, second = (load(path) for path in artifacts)
    same_weights(first, second)
    same_outputs(outputs(first, feeds), outputs(second, feeds))
    print("pass")


if __name__ == "__main__":
    main()
