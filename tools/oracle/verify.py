"""Loads every artifact of a directory with Keras, tf_keras or TF.js, and holds it against its golden and its origin.

    python tools/oracle/verify.py DIR [--tolerance 1e-5] [--custom FILE.py ...]

Prints a table; exit code 1 where an artifact does not load, a tensor of the origin is gone, or an output is off by more than the
tolerance relative to the output's largest number.
"""

import argparse
import collections
import importlib.util
import json
import os
import sys
from pathlib import Path

os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
sys.path.insert(0, str(Path(__file__).parent))

import numpy as np

import loaders


def golden_of(path, root):
    for directory in [path.parent, *path.parent.parents]:
        found = sorted(directory.glob("*.golden.npz"))
        if found:
            with np.load(found[0]) as file:
                inputs = {k.removeprefix("inputs/"): file[k] for k in file.files if k.startswith("inputs/")}
                outputs = {k.removeprefix("outputs/"): file[k] for k in file.files if k.startswith("outputs/")}
            return inputs, outputs
        if directory == root:
            break
    raise ValueError("no golden beside it")


def model_beside(path):
    """The whole model that a weights-only file belongs to: its origin, or the first that lies beside either."""
    for place in filter(None, [path, origin_of(path)]):
        if place != path and not loaders.is_weights_only(place):
            return place
        for other in sorted(place.parent.glob("*.keras")):
            return other
    return None


def origin_of(path):
    file = path.parent / "origin.json"
    return Path(json.loads(file.read_text())["path"]) if file.exists() else None


def relative_error(found, expected):
    if found.shape != expected.shape:
        return float("inf")
    scale = max(float(np.abs(expected).max(initial=0)), 1e-30)
    error = np.abs(found.astype(np.float64) - expected.astype(np.float64)).max(initial=0) / scale
    return float(error) if np.isfinite(error) else float("inf")


def check(path, root, custom):
    inputs, outputs = golden_of(path, root)
    loaded = loaders.load(path, inputs, model_beside(path), custom)
    expected, kept = list(outputs.values()), ""
    origin = origin_of(path)
    if origin is not None:
        # What the origin computes, which is the golden unless it was stored with loss
        before = loaders.load(origin, inputs, model_beside(origin), custom)
        expected = before.outputs
        here, there = collections.Counter(loaded.tensors), collections.Counter(before.tensors)
        kept = f"{(here & there).total()}/{there.total()}"
    if len(loaded.outputs) != len(expected):
        raise ValueError(f"{len(loaded.outputs)} outputs for {len(expected)}")
    return loaded.loader, kept, max(relative_error(a, b) for a, b in zip(loaded.outputs, expected))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("directory", type=Path)
    parser.add_argument("--tolerance", type=float, default=1e-5)
    parser.add_argument("--custom", type=Path, action="append", default=[])
    options = parser.parse_args()
    custom = {}
    for file in options.custom:
        sys.path.insert(0, str(file.parent))
        spec = importlib.util.spec_from_file_location(file.stem, file)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        custom.update({k: v for k, v in vars(module).items() if isinstance(v, type)})

    root = options.directory.resolve()
    print(f"{'artifact':60} {'loader':14} {'tensors':>9} {'error':>9}")
    bad = 0
    for path in loaders.artifacts_in(root):
        name = str(path.relative_to(root))
        try:
            loader, kept, error = check(path, root, custom)
            same, _, total = kept.partition("/")
            fine = error <= options.tolerance and same == total
            print(f"{name:60} {loader:14} {kept:>9} {error:9.1e} {'' if fine else '  <-- off'}", flush=True)
        except Exception as problem:  # every artifact gets its line
            fine = False
            print(f"{name:60} {'-':14} {'':>9} {'':>9}   <-- {type(problem).__name__}: {str(problem).splitlines()[0][:150]}", flush=True)
        bad += not fine
    print(f"{bad} off" if bad else "all read back")
    return 1 if bad else 0


if __name__ == "__main__":
    raise SystemExit(main())
