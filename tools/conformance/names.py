"""Reads from Keras itself every public name of keras.layers, keras.activations and keras.ops, and writes them down.

    python names.py ../../test/fixtures/conformance/names.json

Of an operation, the class that a functional model stores when it is called on a symbolic tensor; null where it is none
(shapes, conversions, control flow in Python). The table of docs/layers.md says of each what is done with it.
"""

import inspect
import json
import os
import re
import sys

os.environ.update(CUDA_VISIBLE_DEVICES="-1", TF_CPP_MIN_LOG_LEVEL="3")
import keras  # noqa: E402


def public(module):
    return {name: found for name, found in vars(module).items() if not name.startswith("_") and callable(found)}


# Functions that hand on to another one.
OTHERS = {"abs": "Absolute", "conj": "Conjugate"}


def operation(name, function):
    """The class that the function calls on a symbolic tensor."""
    if name in OTHERS:
        return OTHERS[name]
    arguments = r"\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)"
    for pattern in [rf"\b([A-Z]\w*){arguments}\s*\.symbolic_call", rf"return ([A-Z]\w*){arguments}\s*\("]:
        match = re.search(pattern, inspect.getsource(function))
        if match is not None:
            return match.group(1)
    return None


layers = {name: inspect.isclass(found) and issubclass(found, keras.layers.Layer) for name, found in public(keras.layers).items()}
ops = {}
for module in [keras.ops, keras.ops.image, keras.ops.linalg, keras.ops.nn, keras.ops.numpy]:
    for name, found in public(module).items():
        if inspect.isfunction(found):
            prefix = "" if module is keras.ops or getattr(keras.ops, name, None) is found else module.__name__.split(".")[-1] + "."
            ops[prefix + name] = operation(name, found)
with open(sys.argv[1], "w") as out:
    found = {
        "keras": keras.__version__,
        "layers": sorted(name for name, layer in layers.items() if layer),
        "activations": sorted(name for name, found in public(keras.activations).items() if name not in ("deserialize", "get", "serialize")),
        "ops": dict(sorted(ops.items())),
    }
    json.dump(found, out, indent=1)
    out.write("\n")
