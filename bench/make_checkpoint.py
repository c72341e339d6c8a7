"""Saves two checkpoints of the same variables, for the time and memory of comparing them.

    python bench/make_checkpoint.py DIR [--megabytes 2048]

DIR/a/model.index and DIR/b/model.index, with their shards, written by TensorFlow itself: equal, bit for bit.
"""

import argparse
import os
from pathlib import Path

os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import numpy as np
import tensorflow as tf

TENSOR_MEGABYTES = 32

parser = argparse.ArgumentParser()
parser.add_argument("dir", type=Path)
parser.add_argument("--megabytes", type=int, default=2048)
args = parser.parse_args()

rng = np.random.default_rng(7)
count = args.megabytes // TENSOR_MEGABYTES
tensors = {f"layer_{i:03d}/kernel": rng.standard_normal((TENSOR_MEGABYTES << 8, 1024), np.float32) for i in range(count)}
for side in ("a", "b"):
    (args.dir / side).mkdir(parents=True, exist_ok=True)
    tf.raw_ops.SaveV2(
        prefix=str(args.dir / side / "model"),
        tensor_names=list(tensors),
        shape_and_slices=[""] * len(tensors),
        tensors=[tf.constant(values) for values in tensors.values()],
    )
