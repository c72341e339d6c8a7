"""Has our command line write SavedModels, and lets TensorFlow load and run each.

    python tools/oracle/saved_models.py MODELS OUT [--tolerance 1e-5]

Written are: every SavedModel as a SavedModel, by way of a TF.js graph model too, and every model of layers as a SavedModel.
`tf.saved_model.load` loads each, and its `serving_default` is run on the family's golden. Exit code 1 where one does not load,
has no variables though its origin has, or where an output is off by more than the tolerance relative to the largest number of
what its origin was recorded to give; and where TensorFlow computes another fingerprint than the one that stands beside it.
"""

import argparse
import os
import shlex
import subprocess
import sys
from pathlib import Path

os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
sys.path.insert(0, str(Path(__file__).parent))

import numpy as np
import tensorflow as tf

from tensorflow.core.protobuf import fingerprint_pb2
from tensorflow.python.saved_model.pywrap_saved_model import fingerprinting

import loaders
from verify import golden_of, relative_error

CLI = shlex.split(os.environ.get("CLI", f"node {Path(__file__).parents[2] / 'dist' / 'cli.js'}"))


def write(source, target, place):
    """The directory that was written, or the reason why nothing was."""
    done = subprocess.run([*CLI, "convert", str(source), str(place), "--to", target], capture_output=True, text=True, check=False)
    if place.exists():
        return place, None
    text = (done.stderr or done.stdout).strip().splitlines() or [""]
    return None, text[0]


def check_fingerprint(folder):
    """Every hash of `fingerprint.pb` against TensorFlow's own; the UUID is random."""
    ours, theirs = fingerprint_pb2.FingerprintDef(), fingerprint_pb2.FingerprintDef()
    ours.ParseFromString((Path(folder) / "fingerprint.pb").read_bytes())
    theirs.ParseFromString(fingerprinting.CreateFingerprintDef(str(folder)))
    theirs.uuid = ""
    if ours != theirs:
        raise ValueError(f"fingerprint {ours}, TensorFlow's is {theirs}")
    tf.saved_model.experimental.read_fingerprint(str(folder)).singleprint()


def check(folder, inputs, outputs):
    """Loads a SavedModel and runs it. Gives the number of its variables and the largest relative error."""
    check_fingerprint(folder)
    loaded = tf.saved_model.load(str(folder))
    signature = loaded.signatures["serving_default"]
    specs = signature.structured_input_signature[1]
    names = list(specs) if set(specs) == set(inputs) else sorted(specs)
    arrays = inputs if set(specs) == set(inputs) else dict(zip(names, inputs.values()))
    found = signature(**{name: tf.constant(np.asarray(arrays[name]), specs[name].dtype) for name in names})
    by_name = set(found) == set(outputs)
    results = [found[name] for name in outputs] if by_name else [found[name] for name in sorted(found)]
    if len(results) != len(outputs):
        raise ValueError(f"{len(results)} outputs for {len(outputs)}")
    errors = [relative_error(result.numpy(), expected) for result, expected in zip(results, outputs.values())]
    return len(getattr(loaded, "variables", [])), max(errors)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("models", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--tolerance", type=float, default=1e-5)
    options = parser.parse_args()
    models, out = options.models.resolve(), options.out.resolve()
    print(f"{'SavedModel, written from':64} {'variables':>9} {'error':>9}")
    bad = 0
    sources = sorted(models.rglob("saved_model.pb")) + [p for p in loaders.artifacts_in(models) if not loaders.is_weights_only(p)]
    for source in sources:
        name = source.relative_to(models)
        try:
            inputs, outputs = golden_of(source, models)
        except ValueError:
            continue
        ways = [["saved-model"]] + ([["tfjs-graph", "saved-model"]] if source.name == "saved_model.pb" else [])
        for way in ways:
            label, place, reason = f"{name} -> {' -> '.join(way)}", source, None
            for step, target in enumerate(way):
                place, reason = write(place, target, out / "--".join([*name.parts, *way[: step + 1]]))
                if place is None:
                    break
            if place is None:
                print(f"{label:64} {'':>9} {'':>9}  refused: {reason[:150]}", flush=True)
                bad += source.name == "saved_model.pb"
                continue
            try:
                variables, error = check(place, inputs, outputs)
                # What is stored with loss was recorded before it was
                fine = error <= options.tolerance or any(part in str(name) for part in ("float16", "uint8", "uint16"))
                fine = fine and variables > 0
                print(f"{label:64} {variables:>9} {error:9.1e} {'' if fine else '  <-- off'}", flush=True)
            except Exception as problem:  # every artifact gets its line
                fine = False
                print(f"{label:64}   <-- {type(problem).__name__}: {str(problem).splitlines()[0][:150]}", flush=True)
            bad += not fine
    print(f"{bad} off" if bad else "TensorFlow runs all of them")
    return 1 if bad else 0


if __name__ == "__main__":
    raise SystemExit(main())
