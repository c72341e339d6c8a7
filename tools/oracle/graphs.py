"""Models of layers written as graphs by our command line, run where such graphs are run, against Keras itself.

    python tools/oracle/graphs.py MODELS OUT [--no-tfjs] [--steps 9,1,70] [--strict]

Every `.keras` and whole `.h5` below MODELS becomes a SavedModel, which TensorFlow runs, and a TF.js graph model, which
`@tensorflow/tfjs-converter` runs, at several batch sizes: the former at all, the latter at the last of them. What cannot be
written is printed with the reason. With `--steps` open sizes besides the batch are these, one for each batch size, and TF.js
runs all of them; with `--strict` nothing may be refused.
"""

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
sys.path.insert(0, str(Path(__file__).parent))

import keras
import loaders
import numpy as np
import tensorflow as tf

HERE = Path(__file__).parent
CLI = shlex.split(os.environ.get("CLI", f"node {HERE.parents[1] / 'dist' / 'cli.js'}"))
BATCHES = (1, 3, 5)
RTOL, ATOL = 1e-4, 1e-5


def keras_model(path):
    if not loaders.is_keras2(path):
        return keras.models.load_model(path, compile=False, custom_objects=loaders.keras3_objects())
    import tf_keras

    sys.modules.setdefault("tf_keras.engine.functional", tf_keras.src.engine.functional)
    return tf_keras.models.load_model(path, compile=False)


def convert(path, target, out):
    command = [*CLI, "convert", str(path), str(out), "--to", target]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    written = done.returncode == 0 or "wrote " in done.stdout
    return None if written else (done.stderr or done.stdout).strip()[:300]


def feeds_of(spec, batch, steps):
    rng = np.random.default_rng(batch)
    feeds = {}
    for name, tensor in spec.items():
        dims = [batch if i == 0 else steps if size is None else size for i, size in enumerate(tensor.shape)]
        # Small integers are inside of every vocabulary of the corpus
        whole = tensor.dtype.is_integer or tensor.dtype == tf.bool
        value = rng.integers(0, 5, dims) if whole else rng.uniform(0, 1, dims)
        feeds[name] = value.astype(tensor.dtype.as_numpy_dtype)
    return feeds


def numbered(names):
    """Several outputs of one layer have one name in Keras; in a signature, further ones are numbered."""
    return [name if (count := names[:i].count(name)) == 0 else f"{name}_{count}" for i, name in enumerate(names)]


def run_tfjs(model, feeds):
    plain = {
        name: {"dtype": str(value.dtype), "shape": value.shape, "data": value.ravel().tolist()}
        for name, value in feeds.items()
    }
    done = subprocess.run(
        ["node", str(HERE / "graph-model.mjs"), str(model)], input=json.dumps(plain), capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise RuntimeError(done.stderr.strip()[-300:])
    return {name: np.array(each["data"]).reshape(each["shape"]) for name, each in json.loads(done.stdout).items()}


def furthest(found, expected):
    """The largest share of what is allowed, over outputs in the order of their names."""
    worst = 0.0
    for mine, theirs in zip(found, expected, strict=True):
        mine, theirs = np.asarray(mine, np.float64), np.asarray(theirs, np.float64)
        if mine.shape != theirs.shape:
            return float("inf")
        worst = max(worst, float(np.max(np.abs(mine - theirs) / (ATOL + RTOL * np.abs(theirs)), initial=0)))
    return worst


def main():
    models, out = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    with_tfjs, strict = "--no-tfjs" not in sys.argv, "--strict" in sys.argv
    asked = sys.argv[sys.argv.index("--steps") + 1].split(",") if "--steps" in sys.argv else None
    sizes = list(zip(BATCHES, map(int, asked) if asked else [8 + batch for batch in BATCHES], strict=True))
    in_tfjs = sizes if asked else sizes[-1:]
    bad = 0
    for path in loaders.artifacts_in(models):
        if path.name == "model.json" or loaders.is_weights_only(path):
            continue
        label, place = path.relative_to(models), out / "--".join(path.relative_to(models).parts)
        refusal = convert(path, "saved-model", place / "saved-model")
        if refusal is not None:
            print(f"refused: {label}: {refusal}", flush=True)
            bad += strict
            continue
        try:
            model = keras_model(path)
            loaded = tf.saved_model.load(str(place / "saved-model"))
            serving = loaded.signatures["serving_default"]
            spec = serving.structured_input_signature[1]
            if with_tfjs:
                convert(path, "tfjs-graph", place / "tfjs-graph")
            shares = {"tensorflow": 0.0, "tfjs": 0.0}
            for batch, steps in sizes:
                feeds = feeds_of(spec, batch, steps)
                names = [tensor.name.split(":")[0] for tensor in model.inputs]
                given = [feeds[name] for name in names if name in feeds]
                if len(given) < len(names):
                    given = list(feeds.values())
                expected = model(given if len(given) > 1 else given[0], training=False)
                expected = list(expected.values()) if isinstance(expected, dict) else tf.nest.flatten(expected)
                found = serving(**{name: tf.constant(value) for name, value in feeds.items()})
                order = list(found) if len(found) == 1 else numbered(getattr(model, "output_names", list(found)))
                shares["tensorflow"] = max(shares["tensorflow"], furthest([found[n] for n in order], expected))
                if with_tfjs and (batch, steps) in in_tfjs:
                    graph = next((place / "tfjs-graph").glob("*.json"))
                    run = run_tfjs(graph, feeds)
                    shares["tfjs"] = max(shares["tfjs"], furthest([run[n] for n in order], expected))
        except Exception as error:  # noqa: BLE001
            print(f"FAILED: {label}: {type(error).__name__}: {str(error)[:400]}", flush=True)
            bad += 1
            continue
        fine = max(shares.values()) <= 1
        bad += not fine
        told = ", ".join(f"{name} {share:.2g}" for name, share in shares.items())
        print(f"{'ok' if fine else 'DIFFERENT'}: {label}: of the tolerance: {told}", flush=True)
    return 1 if bad else 0


if __name__ == "__main__":
    raise SystemExit(main())
