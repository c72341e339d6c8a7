"""Spectrograms, equalisation, antialiased resizing and crossed features."""

import itertools

import numpy as np
import keras
from keras import layers as L

from build import floats, ints, one


def record(r):
    for mode in ("log", "magnitude", "psd", "real", "imag", "angle", "stft"):
        r.add("STFTSpectrogram", mode, one(lambda: L.STFTSpectrogram(mode=mode, frame_length=8), (24, 2)), [floats("st", 1, 24, 2)])
    for padding, expand in itertools.product(("valid", "same"), (False, True)):
        kw = dict(mode="magnitude", frame_length=8, frame_step=3, padding=padding, expand_dims=expand)
        r.add("STFTSpectrogram", f"{padding} expand_dims={expand}", one(lambda: L.STFTSpectrogram(**kw), (24, 2)), [floats("st", 1, 24, 2)])
    for kw in (
        {}, {"window": "hamming", "sequence_length": 12}, {"window": None, "sequence_length": 12}, {"power_to_db": False}, {"mag_exp": 1.0, "max_freq": 4000},
        {"top_db": 20.0, "ref_power": 0.5, "min_power": 1e-3},
    ):
        r.add("MelSpectrogram", str(kw), one(lambda: L.MelSpectrogram(fft_length=16, sequence_stride=5, num_mel_bins=3, min_freq=100.0, **kw), (40,)), [floats("me", 2, 40)], float64=False)
    image = ints("cl", 0, 256, 2, 10, 9, 2).astype("float32")
    for kw in ({}, {"tile_grid_size": (2, 3)}, {"tile_grid_size": (2, 2), "clip_limit": 0.0}, {"tile_grid_size": (3, 2), "clip_limit": 1.5}):
        r.add("ContrastLimitedAdaptiveHistogramEqualization", str(kw), one(lambda: L.ContrastLimitedAdaptiveHistogramEqualization(**kw), (10, 9, 2), batch=2), [image], float64=False)
    r.add("MaxNumBoundingBoxes", "images alone", one(lambda: L.MaxNumBoundingBoxes(3), (10, 9, 2)), [image[:1]], float64=False)
    for mode, size in itertools.product(("nearest", "bilinear", "bicubic", "lanczos3", "lanczos5"), ((3, 4), (7, 5), (2, 20))):
        r.add("Resizing", f"antialias {mode} {size}", one(lambda: L.Resizing(*size, interpolation=mode, antialias=True), (8, 9, 2)), [floats("ra", 1, 8, 9, 2)])
    r.add("Resizing", "antialias, crop_to_aspect_ratio", one(lambda: L.Resizing(3, 4, crop_to_aspect_ratio=True, antialias=True), (8, 9, 2)), [floats("ra", 1, 8, 9, 2)])
    words, numbers = np.array([["cat"], ["dog"], [""], ["a longer text of several words"]]), np.array([[1], [-5], [0], [2**30]], "int64")
    for mode in ("int", "one_hot"):
        r.add("HashedCrossing", f"texts and integers {mode}", crossing(mode, ("string", "int64")), [words, numbers])
    r.add("HashedCrossing", "integers", crossing("int", ("int64", "int64")), [numbers, numbers[::-1]])


def crossing(mode, dtypes):
    def make():
        ins = [keras.Input((1,), dtype=d, name=f"x{i}") for i, d in enumerate(dtypes)]
        return keras.Model(ins, L.HashedCrossing(num_bins=1000 if mode == "int" else 7, output_mode=mode)(ins))

    return make
