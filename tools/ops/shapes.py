"""Shape operations. Expectations: numpy."""

import numpy as np
from keras import ops as k

from cases import Maker, T, ref
from elementwise import f32


def sliced(start, stop, step):
    return {"start": start, "stop": stop, "step": step}


def arrangement(make):
    x = make.grid(2, 3, 4)
    make.add("reshape", "flat", [x], [ref(0), [24]], x.reshape(24))
    make.add("reshape", "other", [x], [ref(0), [4, 1, 6]], x.reshape(4, 1, 6))
    make.add("reshape", "to-scalar", [np.ones((1, 1))], [ref(0), []], np.float64(1))
    make.throws("reshape", "wrong-count", [x], [ref(0), [5, 5]])
    for axes in [[2, 0, 1], [0, 2, 1], [1, 0, 2], [0, 1, 2], [2, 1, 0]]:
        make.add("transpose", "".join(map(str, axes)), [x], [ref(0), axes], x.transpose(axes))
    five = make.grid(2, 3, 2, 2, 3)
    make.add("transpose", "five", [five], [ref(0), [4, 2, 0, 3, 1]], five.transpose(4, 2, 0, 3, 1))
    n = make.ints(2, 3)
    make.add("transpose", "int32", [n], [ref(0), [1, 0]], n.T)
    for axis in [0, 1, -1, 3]:
        make.add("expandDims", f"axis{axis}", [x], [ref(0), axis], np.expand_dims(x, axis))
    ones = make.grid(1, 3, 1, 2)
    make.add("squeeze", "one", [ones], [ref(0), [0]], ones.squeeze(0))
    make.add("squeeze", "two", [ones], [ref(0), [0, -2]], ones.squeeze((0, 2)))
    b = make.grid(3, 1)
    make.add("broadcastTo", "grow", [b], [ref(0), [2, 3, 4]], np.broadcast_to(b, (2, 3, 4)))
    make.add("broadcastTo", "scalar", [np.float64(2.5)], [ref(0), [2, 2]], np.full((2, 2), 2.5))
    flags = np.array([[True], [False]])
    make.add("broadcastTo", "bool", [flags], [ref(0), [2, 3]], np.broadcast_to(flags, (2, 3)))
    for axis in [0, 1, 2, -1]:
        parts = [make.grid(2, 3, 2), make.grid(2, 3, 2), make.grid(2, 3, 2)]
        shape = [2, 3, 2]
        shape[axis] = 1
        parts[1] = make.grid(*shape)
        make.add("concatenate", f"axis{axis}", parts, [[ref(0), ref(1), ref(2)], axis], np.concatenate(parts, axis))
        y = make.grid(2, 3, 2), make.grid(2, 3, 2)
        make.add("stack", f"axis{axis}", list(y), [[ref(0), ref(1)], axis], np.stack(y, axis))
        make.add("unstack", f"axis{axis}", [x], [ref(0), axis], [np.take(x, i, axis) for i in range(x.shape[axis])])
    make.add("concatenate", "one", [x], [[ref(0)], 0], x)
    make.add("concatenate", "int32", [n, n], [[ref(0), ref(1)], 1], np.concatenate([n, n], 1))
    make.add("concatenate", "with-empty", [np.zeros((0, 3)), np.ones((2, 3))], [[ref(0), ref(1)], 0], np.ones((2, 3)), tags=["empty"])
    make.add("split", "uneven", [x], [ref(0), [1, 3], 2], np.split(x, [1], 2))
    make.add("split", "even", [x], [ref(0), [2, 2], -1], np.split(x, 2, -1))
    make.add("split", "first", [x], [ref(0), [1, 1], 0], np.split(x, 2, 0))


def cutting(make):
    x = make.grid(3, 4, 5)
    make.add("slice", "inside", [x], [ref(0), [1, 0, 2], [2, 3, 2]], x[1:3, 0:3, 2:4])
    make.add("slice", "whole", [x], [ref(0), [0, 0, 0], [3, 4, 5]], x)
    make.add("slice", "nothing", [x], [ref(0), [0, 1, 0], [3, 0, 5]], x[:, 1:1], tags=["empty"])
    for label, ranges in {
        "steps": [(0, 3, 2), (1, None, 2), (None, 4, 3)],
        "negative": [(-2, None, 1), (None, -1, 1), (-4, -1, 2)],
        "backwards": [(None, None, -1), (3, 0, -2), (None, None, -2)],
        "backwards-to-start": [(None, None, 1), (-1, None, -1), (1, None, -1)],
        "beyond": [(0, 99, 1), (-99, 99, 3), (2, 99, 2)],
        "crossed": [(2, 1, 1), (None, None, 1), (None, None, 1)],
    }.items():
        y = x[tuple(slice(*r) for r in ranges)]
        tags = ["empty"] if y.size == 0 else []
        make.add("stridedSlice", label, [x], [ref(0), [sliced(*r) for r in ranges]], y, tags=tags)
    for mode in ["constant", "reflect", "symmetric", "edge"]:
        widths = [[0, 0], [1, 2], [2, 1]]
        numpy_widths = [tuple(w) for w in widths]
        # keras.ops.pad has no mode `edge` on TensorFlow
        keras = None if mode == "edge" else (lambda: k.pad(f32(x), widths, mode))
        make.add("pad", mode, [x], [ref(0), widths, mode], np.pad(x, numpy_widths, mode), keras)
    make.add("pad", "value", [x], [ref(0), [[1, 0], [0, 0], [0, 3]], "constant", -1.5],
             np.pad(x, ((1, 0), (0, 0), (0, 3)), constant_values=-1.5))
    wide = make.grid(4)
    make.add("pad", "reflect-widest", [wide], [ref(0), [[3, 3]], "reflect"], np.pad(wide, (3, 3), "reflect"))
    make.add("pad", "symmetric-widest", [wide], [ref(0), [[4, 4]], "symmetric"], np.pad(wide, (4, 4), "symmetric"))
    n = make.ints(2, 2)
    make.add("pad", "int32", [n], [ref(0), [[1, 1], [0, 2]], "constant", 7], np.pad(n, ((1, 1), (0, 2)), constant_values=7))
    make.add("tile", "each", [n], [ref(0), [2, 3]], np.tile(n, (2, 3)))
    y = make.grid(2, 1, 3)
    make.add("tile", "some", [y], [ref(0), [1, 4, 2]], np.tile(y, (1, 4, 2)))
    for axis in [0, 1, -1]:
        make.add("repeat", f"axis{axis}", [y], [ref(0), 3, axis], np.repeat(y, 3, axis), lambda: k.repeat(f32(y), 3, axis))
    make.add("flip", "one", [x], [ref(0), [1]], np.flip(x, 1))
    make.add("flip", "two", [x], [ref(0), [0, -1]], np.flip(x, (0, 2)))


def indexing(make):
    x = make.grid(5, 3, 2)
    i = np.array([[0, 4, 2], [1, 1, 3]], np.int32)
    make.add("take", "rows", [x, i], [ref(0), ref(1), 0], np.take(x, i, 0), lambda: k.take(f32(x), i, 0))
    j = np.array([2, 0], np.int32)
    make.add("take", "middle", [x, j], [ref(0), ref(1), 1], np.take(x, j, 1), lambda: k.take(f32(x), j, 1))
    m = np.array([1, 0, 1], np.int32)
    make.add("take", "last-matrix", [x, np.array([[1, 0], [0, 0]], np.int32)], [ref(0), ref(1), -1],
             np.take(x, np.array([[1, 0], [0, 0]]), -1))
    make.add("take", "scalar-index", [x, np.int32(3)], [ref(0), ref(1), 0], x[3], lambda: k.take(f32(x), np.int32(3), 0))
    # Keras counts negative indices from the end
    minus = np.array([-1, -5, 0], np.int32)
    make.add("take", "negative", [x, minus], [ref(0), ref(1), 0], np.take(x, minus, 0), lambda: k.take(f32(x), minus, 0))
    make.throws("take", "beyond", [x, np.array([0, 5], np.int32)], [ref(0), ref(1), 0])
    make.throws("take", "before", [x, np.array([-6], np.int32)], [ref(0), ref(1), 0])
    n = make.ints(4, 2, lo=-(2**30), hi=2**30)
    make.add("take", "int32", [n, m], [ref(0), ref(1), 0], np.take(n, m, 0), tags=["wide-int"])
    y = make.grid(3, 4)
    for axis in [0, 1]:
        index = make.rng.integers(0, y.shape[axis], (3, 4)).astype(np.int32)
        make.add("takeAlongAxis", f"axis{axis}", [y, index], [ref(0), ref(1), axis], np.take_along_axis(y, index, axis),
                 lambda: k.take_along_axis(f32(y), index, axis))
    index = make.rng.integers(0, 4, (3, 2)).astype(np.int32)
    make.add("takeAlongAxis", "fewer", [y, index], [ref(0), ref(1), -1], np.take_along_axis(y, index, -1))
    make.throws("takeAlongAxis", "beyond", [y, np.full((3, 1), 4, np.int32)], [ref(0), ref(1), 1])
    classes = np.array([[0, 2], [3, 1]], np.int32)
    hot = np.eye(4)
    make.add("oneHot", "float32", [classes], [ref(0), 4, "float32"], hot[classes], lambda: k.one_hot(classes, 4))
    make.add("oneHot", "int32", [classes], [ref(0), 4, "int32"], hot[classes].astype(np.int32))
    outside = np.array([-1, 1, 4], np.int32)
    make.add("oneHot", "outside-is-zero", [outside], [ref(0), 4, "float32"], np.stack([np.zeros(4), hot[1], np.zeros(4)]),
             lambda: k.one_hot(outside, 4))
    ties = np.array([[1.0, 3, 3, 2, 3], [0, -1, -1, 0, 5]])
    order = np.argsort(-ties, axis=-1, kind="stable")[:, :3]
    make.add("topK", "ties", [ties], [ref(0), 3], [np.take_along_axis(ties, order, -1), order.astype(np.int32)],
             lambda: k.top_k(f32(ties), 3))
    z = make.grid(2, 3, 6)
    order = np.argsort(-z, axis=-1, kind="stable")
    make.add("topK", "all", [z], [ref(0), 6], [np.take_along_axis(z, order, -1), order.astype(np.int32)], lambda: k.top_k(f32(z), 6))
    for axis in [0, 1, -1]:
        make.add("sort", f"axis{axis}", [z], [ref(0), axis], np.sort(z, axis), lambda: k.sort(f32(z), axis))
    r = make.ints(3, 5)
    make.add("sort", "int32", [r], [ref(0), 1], np.sort(r, 1))


def build(path):
    make = Maker(404)
    arrangement(make)
    cutting(make)
    indexing(make)
    make.write(path)
