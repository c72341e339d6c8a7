"""Recurrent models of open length and of a thousand steps, saved by Keras for `graphs.py` to have written as loops.

    python tools/oracle/recurrent.py OUT

What goes round, which way, what is masked and what is given out: each in one small model at least.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np

layers = keras.layers


def sequence(features=5, steps=None, name="x"):
    return keras.Input((steps, features), name=name)


def models():
    for kind in (layers.SimpleRNN, layers.GRU, layers.LSTM):
        for sequences in (False, True):
            for backwards in (False, True):
                x = sequence()
                y = kind(6, return_sequences=sequences, go_backwards=backwards)(x)
                yield f"{kind.__name__}-{'all' if sequences else 'last'}-{'backwards' if backwards else 'forwards'}", x, y
    x = sequence()
    yield "gru-resets-before", x, layers.GRU(6, reset_after=False)(x)
    yield "states", x, layers.LSTM(6, return_state=True, return_sequences=True)(x)
    yield "both-ways", x, layers.Bidirectional(layers.LSTM(4, return_sequences=True))(x)
    yield "stacked-cells", x, layers.RNN([layers.LSTMCell(4), layers.GRUCell(3)], return_sequences=True)(x)
    yield "at-each-step", x, layers.TimeDistributed(layers.Dense(3, activation="relu"))(layers.LSTM(4, return_sequences=True)(x))
    yield "zeros-for-masked", x, layers.GRU(4, return_sequences=True, zero_output_for_mask=True)(layers.Masking(0.0)(x))
    ids = keras.Input((None,), dtype="int32", name="ids")
    embedded = layers.Embedding(20, 8, mask_zero=True)(ids)
    yield "masked", ids, layers.Dense(2)(layers.Bidirectional(layers.GRU(5))(layers.LSTM(6, return_sequences=True)(embedded)))
    frames = keras.Input((None, 6, 6, 2), name="frames")
    yield "frames", frames, layers.ConvLSTM2D(3, 3, padding="same", return_sequences=True)(frames)
    x = sequence()
    y = layers.MaxPooling1D(2, padding="same")(layers.Conv1D(4, 3, padding="same")(x))
    yield "shortened", x, layers.LSTM(4, return_sequences=True)(y)
    x = sequence(steps=1000)
    yield "long", x, layers.Dense(2)(layers.LSTM(4)(x))
    encoded, decoded = sequence(name="encoded"), sequence(4, name="decoded")
    _, *states = layers.LSTM(6, return_state=True)(encoded)
    told = layers.LSTM(6, return_sequences=True)(decoded, initial_state=states)
    yield "handed-on", [encoded, decoded], layers.Dense(4, activation="softmax")(told)


def main():
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(1)
    for name, inputs, outputs in models():
        model = keras.Model(inputs, outputs, name=name.replace("-", "_"))
        for weight in model.weights:
            if weight.dtype.startswith("float"):
                weight.assign(random.normal(0, 0.4, weight.shape))
        model.save(out / f"{name}.keras")


if __name__ == "__main__":
    main()
