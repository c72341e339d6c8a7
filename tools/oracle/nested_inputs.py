"""Models that are called with a list, a dictionary, or a nest of both, saved in every way, with recorded outputs.

    python tools/oracle/nested_inputs.py {2,3} OUT         by tf_keras, or by Keras 3
"""

import os
import sys
from pathlib import Path

os.environ.update(CUDA_VISIBLE_DEVICES="-1", TF_CPP_MIN_LOG_LEVEL="3", TF_ENABLE_ONEDNN_OPTS="0")

import numpy as np

legacy, out = sys.argv[1] == "2", Path(sys.argv[2])
out.mkdir(parents=True, exist_ok=True)
if legacy:
    import tf_keras as keras
else:
    import keras

KINDS = ("list", "dict", "single") if legacy else ("list", "dict", "single", "nest")
zeta, alpha = np.random.default_rng(1).normal(size=(2, 3, 4)).astype("float32")


def nested(kind, first, second):
    """Two of something as this kind of model takes them; the names stand against the order of the alphabet."""
    return {
        "list": [first, second],
        "dict": {"zeta": first, "alpha": second},
        "single": {"zeta": first},
        "nest": {"zeta": first, "alpha": [second]},
    }[kind]


for kind in KINDS:
    keras.utils.set_random_seed(3)
    a, b = keras.Input((4,), name="zeta"), keras.Input((4,), name="alpha")
    hidden = keras.layers.Dense(5, activation="tanh", name="one")(a)
    both = hidden if kind == "single" else keras.layers.Subtract(name="minus")([hidden, keras.layers.Dense(5, name="two")(b)])
    y, x = keras.layers.Dense(3, name="b_out")(both), keras.layers.Dense(3, name="a_out")(hidden)
    # Layers are called otherwise than the keys that they answer to.
    model = keras.Model(nested(kind, a, b), {"second": x, "first": y} if kind == "dict" else [y, x])
    outputs = model(nested(kind, zeta, alpha), training=False)
    if kind != "dict":
        outputs = {"b_out": outputs[0], "a_out": outputs[1]}
    stem = out / f"keras{'2' if legacy else '3'}-{kind}"
    model.save(f"{stem}.keras")
    model.save(f"{stem}.h5")
    if legacy:
        model.save(f"{stem}-saved", save_format="tf")
    else:
        model.export(f"{stem}-saved", verbose=False)
    inputs = {"inputs/zeta": zeta} if kind == "single" else {"inputs/zeta": zeta, "inputs/alpha": alpha}
    np.savez(f"{stem}.golden.npz", **inputs, **{f"outputs/{name}": np.array(value) for name, value in outputs.items()})
