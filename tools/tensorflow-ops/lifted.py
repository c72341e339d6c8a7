"""A recurrent layer of Keras 2 frozen as TensorFlow 2 does it, its loop lowered to TensorFlow 1's: lifted.pb and its golden.

Usage: python lifted.py OUT_DIR
"""
import os
import sys

os.environ["CUDA_VISIBLE_DEVICES"] = "-1"
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import numpy as np
import tensorflow as tf
import tf_keras
from tensorflow.python.framework.convert_to_constants import convert_variables_to_constants_v2

out = sys.argv[1]
tf_keras.utils.set_random_seed(1)
x = tf_keras.Input((7, 3))
model = tf_keras.Model(x, tf_keras.layers.LSTM(4, return_sequences=True, return_state=True)(x))
function = tf.function(lambda x: model(x)).get_concrete_function(tf.TensorSpec([None, 7, 3], name="x"))
frozen = convert_variables_to_constants_v2(function)
graph = frozen.graph.as_graph_def()
with open(f"{out}/lifted.pb", "wb") as file:
    file.write(graph.SerializeToString(deterministic=True))
given = np.random.default_rng(0).normal(size=(2, 7, 3)).astype(np.float32)
found = frozen(tf.constant(given))
names = [tensor.op.name for tensor in frozen.outputs]
arrays = {f"outputs/{name}": value.numpy() for name, value in zip(names, found)}
np.savez(f"{out}/lifted.0.golden.npz", **{"inputs/x": given}, **arrays)
