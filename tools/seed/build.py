"""Builds the model that this project began with (tensorflow/models#13535), with Model Garden's own encoder.

An embedding, `tfm.nlp.models.TransformerEncoder` with six layers, a dense layer; random weights. Saved in legacy Keras's
default format of then (a SavedModel) and as `.keras`, with recorded inputs and outputs. Usage: build.py OUT
"""
import os
import pathlib
import sys

os.environ["TF_USE_LEGACY_KERAS"] = "1"

import numpy as np
import tensorflow_models as tfm
import tf_keras

SEED = 13535
WORDS, LENGTH, WIDTH = 50, 50, 768

out = pathlib.Path(sys.argv[1])
out.mkdir(parents=True, exist_ok=True)
tf_keras.utils.set_random_seed(SEED)

tokens = tf_keras.Input((LENGTH,), name="tokens")
x = tf_keras.layers.Embedding(WORDS, WIDTH, name="embedding")(tokens)
x = tfm.nlp.models.TransformerEncoder(
    num_layers=6,
    num_attention_heads=6,
    intermediate_size=1024,
    activation="gelu",
    dropout_rate=0.1,
    attention_dropout_rate=0.1,
    intermediate_dropout=0.1,
    norm_first=True,
    norm_epsilon=1e-5,
)(x)
encoded = tf_keras.layers.Dense(WIDTH, name="encoded")(x)
model = tf_keras.Model(tokens, encoded, name="seed")

inputs = np.random.default_rng(SEED).integers(0, WORDS, (2, LENGTH)).astype("float32")
inputs[0] = 0  # As in the report.
outputs = model.predict(inputs, verbose=0)
model.save(out / "seed", save_format="tf")
model.save(out / "seed.keras")
np.savez(out / "seed.golden.npz", **{"inputs/tokens": inputs, "outputs/encoded": outputs})
print(f"{out}: {len(model.weights)} tensors, {model.count_params():,} parameters")
