"""Reductions, scans and linear algebra. Expectations: numpy in float64."""

import numpy as np
from keras import ops as k

from cases import Maker, T, ref
from elementwise import f32

NUMERIC = {"sum": np.sum, "mean": np.mean, "max": np.max, "min": np.min, "prod": np.prod}


def logsumexp(x, axis, keepdims):
    top = np.max(x, axis=axis, keepdims=True)
    out = np.log(np.sum(np.exp(x - top), axis=axis, keepdims=True)) + top
    return out if keepdims else np.squeeze(out, axis=axis if axis is not None else tuple(range(x.ndim)))


def reductions(make):
    axes = {"all": None, "last": [-1], "first": [0], "middle": [1], "outer-and-last": [0, 2], "negative": [-3, -2], "none": []}
    for name, fn in {**NUMERIC, "logsumexp": logsumexp}.items():
        for label, axis in axes.items():
            x = make.grid(3, 4, 5, scale=1.0)
            numpy_axis = None if axis is None else tuple(axis)
            if name == "logsumexp" and label == "none":
                continue
            out = fn(x, axis=numpy_axis, keepdims=False)
            keras = None if label == "none" else (lambda: getattr(k, name)(f32(x), axis=numpy_axis))
            make.add(name, label, [x], [ref(0), axis], out, keras)
            if label in ("all", "middle", "outer-and-last"):
                out = fn(x, axis=numpy_axis, keepdims=True)
                make.add(name, f"{label}-keep", [x], [ref(0), axis, True], out,
                         lambda: getattr(k, name)(f32(x), axis=numpy_axis, keepdims=True))
    n = make.ints(3, 4)
    for name in ["sum", "max", "min", "prod"]:
        small = np.clip(n, -3, 3)
        out = NUMERIC[name](small, axis=1).astype(np.int32)
        make.add(name, "int32", [small], [ref(0), [1]], out, lambda: getattr(k, name)(small, axis=1))
    wide = np.array([[16777217, 1], [16777219, 2]], np.int32)
    make.add("sum", "int32-beyond-24-bits", [wide], [ref(0), [0]], wide.sum(0).astype(np.int32), tags=["wide-int"])
    make.add("max", "int32-beyond-24-bits", [wide], [ref(0), [0]], wide.max(0), tags=["wide-int"])
    flags = make.rng.integers(0, 2, (3, 4)).astype(bool)
    flags[0] = True
    flags[1] = False
    for name, fn in {"any": np.any, "all": np.all}.items():
        make.add(name, "last", [flags], [ref(0), [-1]], fn(flags, axis=-1), lambda: getattr(k, name)(flags, axis=-1))
        make.add(name, "all", [flags], [ref(0), None], fn(flags), lambda: getattr(k, name)(flags))
        make.add(name, "keep", [flags], [ref(0), [0], True], fn(flags, axis=0, keepdims=True))
    empty = np.zeros((2, 0, 3))
    make.add("sum", "empty", [empty], [ref(0), [1]], np.sum(empty, axis=1), tags=["empty"])
    make.add("prod", "empty", [empty], [ref(0), [1]], np.prod(empty, axis=1), tags=["empty"])
    poisoned = np.array([[1.0, np.nan, 2.0], [np.inf, -np.inf, 0.0], [np.inf, 1.0, 2.0]])
    for name in ["sum", "max", "min", "mean"]:
        with np.errstate(all="ignore"):
            make.add(name, "special", [poisoned], [ref(0), [1]], NUMERIC[name](poisoned, axis=1), tags=["nonfinite"])
    spread = np.array([[1000.0, 1000.0, -1000.0], [-1000.0, -1001.0, -1002.0]])
    make.add("logsumexp", "far", [spread], [ref(0), [1]], logsumexp(spread, 1, False), lambda: k.logsumexp(f32(spread), axis=1))
    masked = np.array([[-np.inf, 0.0], [-np.inf, -np.inf]])
    make.add("logsumexp", "special", [masked], [ref(0), [1]], np.array([0.0, -np.inf]), lambda: k.logsumexp(f32(masked), axis=1),
             tags=["nonfinite"])
    ties = np.array([[1.0, 3, 3, 2], [0, 0, 0, 0], [-1, -5, -1, -5]])
    for name, fn in {"argmax": np.argmax, "argmin": np.argmin}.items():
        make.add(name, "ties", [ties], [ref(0), 1], fn(ties, axis=1).astype(np.int32), lambda: getattr(k, name)(f32(ties), axis=1))
        make.add(name, "first-axis", [ties], [ref(0), 0], fn(ties, axis=0).astype(np.int32), lambda: getattr(k, name)(f32(ties), axis=0))
        x = make.grid(2, 3, 4)
        make.add(name, "middle", [x], [ref(0), -2], fn(x, axis=-2).astype(np.int32))
        make.add(name, "int32", [n], [ref(0), -1], fn(n, axis=-1).astype(np.int32))


def scans(make):
    for name, fn in {"cumsum": np.cumsum, "cumprod": np.cumprod}.items():
        for axis in [0, 1, -1]:
            x = make.grid(2, 3, 4, scale=1.0)
            make.add(name, f"axis{axis}", [x], [ref(0), axis], fn(x, axis=axis), lambda: getattr(k, name)(f32(x), axis=axis))
    n = make.ints(3, 4)
    make.add("cumsum", "int32", [n], [ref(0), 1], np.cumsum(n, axis=1).astype(np.int32))
    for axis in [-1, 0, 1]:
        x = make.grid(2, 3, 5)
        e = np.exp(x - x.max(axis=axis, keepdims=True))
        soft = e / e.sum(axis=axis, keepdims=True)
        make.add("softmax", f"axis{axis}", [x], [ref(0), axis], soft, lambda: k.softmax(f32(x), axis=axis))
        log = x - logsumexp(x, axis, True)
        make.add("logSoftmax", f"axis{axis}", [x], [ref(0), axis], log, lambda: k.log_softmax(f32(x), axis=axis))
    far = np.array([[1000.0, 0.0, -1000.0], [-1e4, -1e4, -1e4 - 1]])
    e = np.exp(far - far.max(axis=1, keepdims=True))
    make.add("softmax", "far", [far], [ref(0), 1], e / e.sum(axis=1, keepdims=True), lambda: k.softmax(f32(far)), tags=["extreme"])
    make.add("logSoftmax", "far", [far], [ref(0), 1], far - logsumexp(far, 1, True), lambda: k.log_softmax(f32(far)), tags=["extreme"])
    masked = np.array([[-np.inf, 0.0, 0.0]])
    make.add("softmax", "masked", [masked], [ref(0), 1], np.array([[0.0, 0.5, 0.5]]), tags=["nonfinite"])
    # state' = (s * 0.5 + x[step], s0 + 1); output = new s * x[step]; the test builds this body itself
    x, s = make.grid(4, 2, 3), make.grid(2, 3)
    state, outputs = s, []
    for step in range(4):
        state = state * 0.5 + x[step]
        outputs.append(state * x[step])
    make.add("scan", "leaky-sum", [x, s], [ref(0), ref(1), 4], [state, np.stack(outputs)], tags=["callback"])


def linear(make):
    for label, a, b in [
        ("2d", (3, 4), (4, 5)), ("one-row", (1, 7), (7, 3)), ("batch", (2, 3, 4), (2, 4, 5)), ("broadcast", (2, 1, 3, 4), (3, 4, 2)),
        ("left-broadcast", (3, 4), (2, 4, 5)), ("right-broadcast", (2, 3, 4), (4, 5)), ("inner-one", (3, 1), (1, 4)),
        ("blocks", (5, 70), (70, 9)),
    ]:
        p, q = make.grid(*a, scale=1.0), make.grid(*b, scale=1.0)
        make.add("matmul", label, [p, q], [ref(0), ref(1)], p @ q, lambda: k.matmul(f32(p), f32(q)))
    p, q = make.ints(2, 3), make.ints(3, 4)
    make.add("matmul", "int32", [p, q], [ref(0), ref(1)], p @ q, lambda: k.matmul(p, q), tags=["int-matmul"])
    make.add("matmul", "empty-inner", [np.zeros((2, 0)), np.zeros((0, 3))], [ref(0), ref(1)], np.zeros((2, 3)), tags=["empty"])
    for label, equation, *shapes in [
        ("dense", "abc,cd->abd", (2, 3, 4), (4, 5)),
        ("heads", "abc,cde->abde", (2, 3, 4), (4, 2, 5)),
        ("scores", "aecd,abcd->acbe", (2, 3, 2, 4), (2, 5, 2, 4)),
        ("values", "acbe,aecd->abcd", (2, 2, 5, 3), (2, 3, 2, 4)),
        ("project", "abcd,cde->abe", (2, 3, 2, 4), (2, 4, 5)),
        ("transpose", "abc->cab", (2, 3, 4)),
        ("sum", "abc->b", (2, 3, 4)),
        ("diagonal", "aab->ab", (3, 3, 2)),
        ("trace", "aa->", (3, 3)),
        ("outer", "a,b->ab", (3,), (4,)),
        ("inner", "ab,ab->", (3, 4), (3, 4)),
        ("ellipsis", "...x,xy->...y", (2, 3, 4), (4, 5)),
        ("ellipsis-both", "...ab,...bc->...ac", (2, 1, 3, 4), (5, 4, 2)),
        ("ellipsis-none", "...x,xy->...y", (4,), (4, 3)),
        ("hadamard", "ab,ab->ba", (2, 3), (2, 3)),
        ("three", "ab,bc,cd->ad", (2, 3), (3, 4), (4, 2)),
        ("lone-sum", "ab,c->a", (2, 3), (4,)),
    ]:
        xs = [make.grid(*shape, scale=1.0) for shape in shapes]
        make.add("einsum", label, xs, [equation, *[ref(i) for i in range(len(xs))]], np.einsum(equation, *xs),
                 lambda: k.einsum(equation, *[f32(x) for x in xs]))


def build(path):
    make = Maker(202)
    reductions(make)
    scans(make)
    linear(make)
    make.write(path)
