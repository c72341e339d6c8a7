"""Saves models of keras.applications with random weights and a golden, as .keras and as SavedModel.

    python bench/make_applications.py DIR [NAME ...]

Batch normalisation gets statistics of its own, so that nothing in it is the identity. Each model lies in DIR/NAME.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np

NAMES = [
    "MobileNetV2", "MobileNetV3Small", "MobileNetV3Large", "EfficientNetB0", "EfficientNetV2B0", "ResNet50", "ResNet50V2", "DenseNet121",
    "InceptionV3", "Xception", "NASNetMobile", "ConvNeXtTiny", "VGG16",
]  # fmt: skip

out = Path(sys.argv[1])
for name in sys.argv[2:] or NAMES:
    keras.utils.set_random_seed(11)
    model = getattr(keras.applications, name)(weights=None)
    rng = np.random.default_rng(5)
    shape = (2, *(size or 224 for size in model.input_shape[1:]))
    images = rng.uniform(0, 255, shape).astype(np.float32)
    # Moments of the layer's own input, as after training: activations stay in range to the end
    for layer in model._flatten_layers(include_self=False, recursive=True):
        if isinstance(layer, keras.layers.BatchNormalization):
            width = layer.moving_mean.shape[0]
            layer.momentum = 0.0
            layer.gamma is not None and layer.gamma.assign(rng.uniform(0.8, 1.2, width))
            layer.beta is not None and layer.beta.assign(rng.normal(0, 0.1, width))
    model(images, training=True)
    outputs = np.asarray(model(images, training=False))
    (out / name).mkdir(parents=True, exist_ok=True)
    np.savez(out / name / f"{name}.golden.npz", **{f"inputs/{model.layers[0].name}": images, f"outputs/{model.output_names[0]}": outputs})
    model.save(out / name / f"{name}.keras")
    model.export(out / name / "saved_model", verbose=False)
    size = (out / name / f"{name}.keras").stat().st_size
    print(f"{name}: {model.count_params() / 1e6:.1f} M parameters, {size / 1e6:.0f} MB", flush=True)
