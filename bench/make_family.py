"""Makes a Keras family for the benchmark: one model as .h5 and .keras, with a golden.

    python bench/make_family.py DIR [--megabytes 100]

`--megabytes` is the size of the family, both files together. Convolutions, batch normalisation and dense layers, as in
an image classifier; weights are random, which compresses and converts no better than trained ones.
"""

import argparse
import os
from pathlib import Path

os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np
from keras import layers as L

parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
parser.add_argument("directory", type=Path)
parser.add_argument("--megabytes", type=float, default=100)
options = parser.parse_args()
options.directory.mkdir(parents=True, exist_ok=True)

keras.utils.set_random_seed(7)
parameters = options.megabytes * 1e6 / 2 / 4
x = image = L.Input((32, 32, 3), name="image")
for filters in (32, 64, 128):
    x = L.Conv2D(filters, 3, padding="same", use_bias=False)(x)
    x = L.BatchNormalization()(x)
    x = L.ReLU()(x)
    x = L.MaxPooling2D()(x)
x = L.Flatten()(x)
spent = 32 * 27 + 64 * 32 * 9 + 128 * 64 * 9
# Four square dense layers of width w behind 2048 features: 2048 w + 3 w^2
rest = max(parameters - spent, 4096)
width = int((-2048 + (2048**2 + 12 * rest) ** 0.5) / 6)
for i in range(4):
    x = L.Dense(width, activation="relu", name=f"dense_{i}")(x)
model = keras.Model(image, L.Dense(10, activation="softmax", name="scores")(x), name="bench")
for layer in model.layers:
    if isinstance(layer, L.BatchNormalization):
        gamma, beta, mean, variance = layer.get_weights()
        rng = np.random.default_rng(3)
        layer.set_weights([gamma, beta, rng.normal(0, 0.1, mean.shape), rng.uniform(0.5, 2, variance.shape)])

rows = np.random.default_rng(1).normal(size=(4, 32, 32, 3)).astype(np.float32)
golden = {"inputs/image": rows, "outputs/scores": np.asarray(model(rows, training=False))}
np.savez(options.directory / "bench.golden.npz", **golden)
model.save(options.directory / "bench.keras")
model.save(options.directory / "bench.h5")
for file in sorted(options.directory.iterdir()):
    print(f"{file.name}: {file.stat().st_size / 1e6:.1f} MB")
