"""preprocessing layers that are arithmetic, and augmentation, which rests at inference."""

import itertools

import numpy as np
import keras
from keras import layers as L

from build import FIRST, LAST, floats, ints, one


def record(r):
    for axis, invert in itertools.product((-1, None, 1), (False, True)):
        shape = (3, 4)
        r.add("Normalization", f"adapted axis {axis} invert={invert}", one(lambda: L.Normalization(axis=axis, invert=invert), shape), [floats("nm", 2, *shape)])
    for axis, mean, var in ((-1, [1.0, 2.0, 3.0, 4.0], [1.0, 4.0, 9.0, 0.5]), (None, 1.5, 4.0), (None, 0.0, 0.0)):
        for invert in (False, True):
            r.add("Normalization", f"given axis {axis} {mean} {var} invert={invert}", one(lambda: L.Normalization(axis=axis, mean=mean, variance=var, invert=invert), (3, 4)), [floats("nm", 2, 3, 4)])
    r.add("Rescaling", "1/255", one(lambda: L.Rescaling(1 / 255, offset=-1.0), (4, 3)), [floats("re", 2, 4, 3, scale=100)])
    r.add("Rescaling", "per channel", one(lambda: L.Rescaling([0.5, 1.0, 2.0], offset=[0.0, 1.0, 2.0]), (4, 3)), [floats("re", 2, 4, 3)])
    r.add("Rescaling", "uint8 input", one(lambda: L.Rescaling(1 / 255), (4, 3), dtype="uint8"), [ints("ru", 0, 256, 2, 4, 3).astype("uint8")])
    for mode, fmt, size in itertools.product(("nearest", "bilinear", "bicubic", "lanczos3"), (LAST, FIRST), ((3, 4), (7, 5))):
        shape = (5, 6, 2) if fmt == LAST else (2, 5, 6)
        r.add("Resizing", f"{mode} {fmt} {size}", one(lambda: L.Resizing(*size, interpolation=mode, data_format=fmt), shape), [floats("rz", 1, *shape)])
    for size in ((3, 4), (6, 4), (2, 9)):
        r.add("Resizing", f"crop_to_aspect_ratio {size}", one(lambda: L.Resizing(*size, crop_to_aspect_ratio=True), (5, 6, 2)), [floats("rc", 1, 5, 6, 2)])
        r.add("Resizing", f"pad_to_aspect_ratio {size}", one(lambda: L.Resizing(*size, pad_to_aspect_ratio=True, fill_value=0.5), (5, 6, 2)), [floats("rc", 1, 5, 6, 2)])
        r.add("CenterCrop", f"{size}", one(lambda: L.CenterCrop(*size), (6, 9, 2)), [floats("cc", 1, 6, 9, 2)])
        r.add("RandomCrop", f"{size}", one(lambda: L.RandomCrop(*size), (6, 9, 2)), [floats("cc", 1, 6, 9, 2)])
    r.add("CenterCrop", "larger than the image", one(lambda: L.CenterCrop(8, 8), (5, 6, 2)), [floats("cl", 1, 5, 6, 2)])
    for mode in ("int", "one_hot", "multi_hot", "count"):
        for shape in ((4,), (1,)):
            r.add("Discretization", f"{mode} {shape}", one(lambda: L.Discretization(bin_boundaries=[-0.5, 0.0, 1.0], output_mode=mode), shape), [floats("di", 3, *shape)])
    r.add("Discretization", "on the boundaries", one(lambda: L.Discretization(bin_boundaries=[-0.5, 0.0, 1.0]), (4,)), [np.array([[-0.5, 0.0, 1.0, 2.0]], "float32")])
    for mode in ("one_hot", "multi_hot", "count"):
        for shape in ((4,), (1,)):
            r.add("CategoryEncoding", f"{mode} {shape}", one(lambda: L.CategoryEncoding(num_tokens=5, output_mode=mode), shape, dtype="int32"), [ints("ce", 0, 5, 3, *shape)])
    for mode in ("int", "one_hot", "multi_hot", "count"):
        r.add("IntegerLookup", f"{mode}", one(lambda: L.IntegerLookup(vocabulary=[3, 7, 42], output_mode=mode), (4,), dtype="int64"), [np.array([[3, 42, 7, 5], [1, 3, 3, 7]], "int64")])
    r.add("IntegerLookup", "two out-of-vocabulary indices, mask", one(lambda: L.IntegerLookup(vocabulary=[3, 7, 42], num_oov_indices=2, mask_token=0), (4,), dtype="int64"), [np.array([[3, 42, 0, 5], [1, 4, 0, 7]], "int64")])
    r.add("IntegerLookup", "invert", one(lambda: L.IntegerLookup(vocabulary=[3, 7, 42], invert=True), (4,), dtype="int64"), [np.array([[0, 1, 2, 3]], "int64")])
    r.add("IntegerLookup", "tf_idf", one(lambda: L.IntegerLookup(vocabulary=[3, 7, 42], output_mode="tf_idf", idf_weights=[0.5, 1.0, 2.0]), (4,), dtype="int64"), [np.array([[3, 42, 7, 5], [1, 3, 3, 7]], "int64")])
    words = np.array([["cat", "dog", "bird", "cat"], ["fish", "", "dog", "unknown"]])
    for mode in ("int", "one_hot", "multi_hot", "count"):
        r.add("StringLookup", f"{mode}", one(lambda: L.StringLookup(vocabulary=["cat", "dog", "fish"], output_mode=mode), (4,), dtype="string"), [words])
    r.add("StringLookup", "mask token, no out-of-vocabulary index", one(lambda: L.StringLookup(vocabulary=["cat", "dog", "fish"], mask_token="", num_oov_indices=1), (4,), dtype="string"), [words])
    texts = np.array(["The quick, brown fox!", "a FOX; the dog", ""])
    for kw in ({}, {"output_sequence_length": 3}, {"output_mode": "multi_hot"}, {"output_mode": "count"}, {"standardize": "lower"}, {"standardize": None}, {"ngrams": 2, "output_sequence_length": 6}, {"split": "character", "output_sequence_length": 8}):
        vocab = ["the", "fox", "dog", "quick", "brown fox", "f", "o", "t"]
        r.add("TextVectorization", str(kw), one(lambda: L.TextVectorization(vocabulary=vocab, **kw), (), dtype="string"), [texts])
    image = (ints("img", 0, 256, 1, 6, 5, 3)).astype("float32")
    for name, layer in {
        "RandomFlip": lambda: L.RandomFlip(), "RandomRotation": lambda: L.RandomRotation(0.2), "RandomZoom": lambda: L.RandomZoom(0.2), "RandomTranslation": lambda: L.RandomTranslation(0.1, 0.1),
        "RandomContrast": lambda: L.RandomContrast(0.3), "RandomBrightness": lambda: L.RandomBrightness(0.3), "RandomShear": lambda: L.RandomShear(0.1, 0.1), "RandomGrayscale": lambda: L.RandomGrayscale(0.5),
        "RandomInvert": lambda: L.RandomInvert(), "RandomErasing": lambda: L.RandomErasing(), "RandomGaussianBlur": lambda: L.RandomGaussianBlur(), "RandomHue": lambda: L.RandomHue(0.2), "RandomSaturation": lambda: L.RandomSaturation(0.2),
        "RandomSharpness": lambda: L.RandomSharpness(0.2), "RandomPosterization": lambda: L.RandomPosterization(4), "RandomColorJitter": lambda: L.RandomColorJitter(), "RandomColorDegeneration": lambda: L.RandomColorDegeneration(0.2),
        "RandomPerspective": lambda: L.RandomPerspective(), "RandomElasticTransform": lambda: L.RandomElasticTransform(), "Solarization": lambda: L.Solarization(0.2, 0.2), "AutoContrast": lambda: L.AutoContrast(), "Equalization": lambda: L.Equalization(),
        "MixUp": lambda: L.MixUp(), "CutMix": lambda: L.CutMix(), "AugMix": lambda: L.AugMix(), "RandAugment": lambda: L.RandAugment(),
    }.items():
        r.add(name, "inference", one(layer, (6, 5, 3)), [image], float64=False)
    r.add("Hashing", "integers", one(lambda: L.Hashing(num_bins=5), (4,), dtype="int64"), [np.array([[1, 2, 3, 4], [5, 100, -1, 0]], "int64")])
    r.add("Hashing", "strings", one(lambda: L.Hashing(num_bins=5), (4,), dtype="string"), [words])
    r.add("Hashing", "strings salted", one(lambda: L.Hashing(num_bins=5, salt=133), (4,), dtype="string"), [words])
    r.add("Hashing", "one_hot", one(lambda: L.Hashing(num_bins=5, output_mode="one_hot"), (1,), dtype="string"), [words[:, :1]])
    r.add("Pipeline", "rescaling", one(lambda: L.Pipeline([L.Rescaling(0.5), L.RandomFlip()]), (4, 4, 3)), [floats("pi", 1, 4, 4, 3)])
