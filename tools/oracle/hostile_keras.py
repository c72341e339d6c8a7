"""Stands in for Keras: loads a `.keras` file in the way that the name of the file says, most of them bad.

python-attacks.mjs puts it where Python finds it as `keras`. `good.keras` is loaded rightly, but for its outputs (zeros).
"""

import contextlib
import ctypes
import json
import os
import subprocess
import sys
import time
import types
import zipfile

import h5py
import numpy as np

__version__ = "3.999.0"


class Variable:
    def __init__(self, path, value):
        self.path, self.value = path, value

    def numpy(self):
        return self.value


class Model:
    output_names = ["probs"]
    inputs = None

    def __init__(self, weights, output):
        self.weights, self.output = weights, output

    def __call__(self, given, training):
        return self.output(given)


def stored(path):
    weights = []

    def take(name, node):
        if isinstance(node, h5py.Dataset) and "/vars/" in name:
            weights.append(Variable(name, node[()]))

    with zipfile.ZipFile(path) as archive, archive.open("model.weights.h5") as file, h5py.File(file) as data:
        data.visititems(take)
    return weights


def zeros(given):
    return np.zeros((len(given), 3), "float32")


def answer_dir():
    with open(sys.argv[1], encoding="utf-8") as file:
        return json.load(file)["out"]


def child():
    return subprocess.Popen([sys.executable, "-c", "import time; time.sleep(3600)"]).pid


def unknown_class(_):
    raise TypeError("Could not locate class 'Mine'.\n::error::Make sure <b>all</b> is well.")


def renamed(weights, name):
    return [Variable(name, one.value) for one in weights]


def behaviour(name, weights):
    """(weights, output) for one way of loading; most do not return."""
    if name == "prints":
        sys.stdout.write('{"status": "ok"}\n' * 500_000)
        sys.stderr.write("::error::x\n" * 500_000)
    elif name == "hangs":
        time.sleep(3600)
    elif name == "hangs-in-c":
        # Nothing else in the process runs meanwhile.
        ctypes.PyDLL(None).sleep(3600)
    elif name == "forks":
        with open(os.environ["ATTACK_PIDS"], "a", encoding="utf-8") as file:
            file.write(f"{child()}\n")
    elif name == "exits-0":
        os._exit(0)
    elif name == "sys-exit":
        sys.exit(0)
    elif name == "segfault":
        ctypes.string_at(0)
    elif name == "much-at-once":
        np.ones(50 * 2**27)
    elif name == "much-bit-by-bit":
        kept = []
        while True:
            kept.append(b"x" * 2**26 + bytes(len(kept)))
    elif name == "much-output":
        return weights, lambda given: np.broadcast_to(np.float32(1), (2**14, 2**15))
    elif name == "nan":
        return [Variable(one.path, np.full_like(one.value, np.nan)) for one in weights], zeros
    elif name == "odd-names":
        return renamed(weights, "k\udcff\n::error::<script>\x1b[31m\x00"), zeros
    elif name == "long-names":
        return renamed(weights, "k" * 10**6), zeros
    elif name == "no-weights":
        return [], zeros
    elif name == "objects":
        return [Variable("o", np.array([{"a": 1}], dtype=object))], zeros
    elif name == "records":
        return [Variable("o", np.zeros(2, dtype=[("a", "f4"), ("b", "i8")]))], zeros
    elif name == "own-answer":
        with open(os.path.join(answer_dir(), "result.json"), "w", encoding="utf-8") as file:
            json.dump({"status": "ok", "versions": {}, "loads": [{"weights": [], "outputs": []}] * 2}, file)
        os._exit(0)
    elif name == "no-folder":
        import shutil

        shutil.rmtree(answer_dir())
    elif name == "link":
        os.symlink("/etc/passwd", os.path.join(answer_dir(), "result.json"))
        os._exit(0)
    elif name == "closes-stdin":
        with contextlib.suppress(OSError):
            os.close(0)
    elif name == "unknown-class":
        unknown_class(None)
    elif name == "recursion":
        return behaviour(name, weights)
    elif name == "cannot-run":
        return weights, unknown_class
    elif name == "refuses":
        raise ValueError("No such layout.\n\n")
    return weights, zeros


def load_model(path, custom_objects, compile, safe_mode):
    assert safe_mode and not compile
    return Model(*behaviour(os.path.basename(path).partition(".")[0], stored(path)))


def module(name, **members):
    made = types.ModuleType(name)
    made.__dict__.update(members)
    sys.modules[name] = made
    return made


module("keras.src")
module("keras.src.utils")
module("keras.src.utils.python_utils", func_load=None)
utils = module("keras.utils", set_random_seed=np.random.seed, clear_session=lambda: None)
saving = module("keras.saving", load_model=load_model)
backend = module("keras.backend", backend=lambda: "none")
