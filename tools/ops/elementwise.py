"""Elementwise operations. Expectations: numpy in float64 and the C library's erf; checked against Keras."""

import math

import numpy as np
from keras import ops as k

from cases import Maker, T, ref

erf = np.vectorize(math.erf)


def f32(x):
    return np.asarray(x, dtype=np.float32)


def sigmoid(x):
    return np.where(x >= 0, 1 / (1 + np.exp(-np.abs(x))), np.exp(-np.abs(x)) / (1 + np.exp(-np.abs(x))))


UNARY = {
    "abs": (np.abs, "wide"),
    "negative": (np.negative, "wide"),
    "sign": (np.sign, "wide"),
    "sqrt": (np.sqrt, "positive"),
    "rsqrt": (lambda x: 1 / np.sqrt(x), "positive"),
    "square": (np.square, "wide"),
    "reciprocal": (lambda x: 1 / x, "positive"),
    "exp": (np.exp, "wide"),
    "expm1": (np.expm1, "tiny"),
    "log": (np.log, "positive"),
    "log1p": (np.log1p, "tiny"),
    "sin": (np.sin, "wide"),
    "cos": (np.cos, "wide"),
    "tan": (np.tan, "unit"),
    "arcsin": (np.arcsin, "unit"),
    "arccos": (np.arccos, "unit"),
    "arctan": (np.arctan, "wide"),
    "sinh": (np.sinh, "wide"),
    "cosh": (np.cosh, "wide"),
    "tanh": (np.tanh, "wide"),
    "arcsinh": (np.arcsinh, "wide"),
    "arccosh": (lambda x: np.arccosh(x), "above1"),
    "arctanh": (np.arctanh, "inside"),
    "erf": (erf, "wide"),
    "sigmoid": (sigmoid, "wide"),
    "softplus": (lambda x: np.logaddexp(x, 0), "wide"),
    "relu": (lambda x: np.maximum(x, 0), "wide"),
    "floor": (np.floor, "halves"),
    "ceil": (np.ceil, "halves"),
    "round": (np.rint, "halves"),
}

KERAS = {"negative": k.negative, "sigmoid": k.sigmoid, "softplus": k.softplus, "relu": k.relu}


def domain(make, kind):
    return {
        "wide": lambda: np.concatenate([make.grid(20, scale=3.0), [0, 1, -1, 0.5, -0.5, 9, -9, 2.0**-20, -(2.0**-20)]]),
        "positive": lambda: np.concatenate([make.grid(20, lo=0.02, hi=30.0), [1, 2.0**-20, 2.0**20, 1e6]]),
        "tiny": lambda: np.concatenate(
            [make.grid(14, lo=-0.9, hi=3.0), [0, 2.0**-30, -(2.0**-30), 2.0**-12, -(2.0**-12), 0.5, -0.5, 20]]
        ),
        "unit": lambda: np.concatenate([make.grid(16, lo=-1.0, hi=1.0), [0, 1, -1, 2.0**-20, -0.5]]),
        "inside": lambda: np.concatenate([make.grid(16, lo=-0.95, hi=0.95), [0, 2.0**-20, -(2.0**-20), -0.5]]),
        "above1": lambda: np.concatenate([make.grid(16, lo=1.1, hi=40.0), [1, 1.5, 2]]),
        "halves": lambda: np.concatenate([make.grid(14, scale=5.0), np.arange(-4.5, 5.5, 1.0), [0, 3, -3, 2.0**23 - 0.5]]),
    }[kind]()


def unary(make):
    for name, (fn, kind) in UNARY.items():
        x = domain(make, kind)
        keras = getattr(k, name)
        make.add(name, "values", [x], [ref(0)], fn(x), lambda: keras(f32(x)), tolerance=4e-6)
    special = np.array([np.nan, np.inf, -np.inf, 0.0])
    with np.errstate(all="ignore"):
        for name in ["abs", "negative", "exp", "expm1", "sigmoid", "tanh", "softplus", "erf", "square", "arctan", "floor", "relu"]:
            make.add(name, "special", [special], [ref(0)], UNARY[name][0](special), tags=["nonfinite"])
        edge = np.array([0.0, np.inf, -1.0])
        for name in ["sqrt", "rsqrt", "log", "reciprocal"]:
            make.add(name, "special", [edge], [ref(0)], UNARY[name][0](edge), tags=["nonfinite"])
    far = np.array([-1000.0, -100.0, -90.0, -30.0, 30.0, 80.0, 100.0, 1000.0])
    for name in ["sigmoid", "softplus", "tanh", "erf"]:
        make.add(name, "far", [far], [ref(0)], UNARY[name][0](far), tags=["extreme"])
    wide = np.array([np.nan, np.inf, -np.inf, 0.0, 1.5])
    make.add("isnan", "values", [wide], [ref(0)], np.isnan(wide), lambda: k.isnan(f32(wide)), tags=["nonfinite"])
    make.add("isfinite", "values", [wide], [ref(0)], np.isfinite(wide), lambda: k.isfinite(f32(wide)), tags=["nonfinite"])
    flags = np.array([True, False, True])
    make.add("logicalNot", "bool", [flags], [ref(0)], ~flags, lambda: k.logical_not(flags))
    n = make.ints(12)
    for name in ["abs", "negative", "sign", "square", "relu"]:
        make.add(name, "int32", [n], [ref(0)], UNARY[name][0](n).astype(np.int32), lambda: getattr(k, name)(n))
    x = make.grid(3, 4, scale=4)
    make.add("clip", "values", [x], [ref(0), -1.5, 2.25], np.clip(x, -1.5, 2.25), lambda: k.clip(f32(x), -1.5, 2.25))
    make.add("clip", "int32", [n], [ref(0), -3, 4], np.clip(n, -3, 4), lambda: k.clip(n, -3, 4))
    huge = np.array([-5.0, 7.0])
    make.add("clip", "open", [huge], [ref(0), 0, "Infinity"], np.clip(huge, 0, np.inf), tags=["nonfinite"])
    scalar = np.float64(0.75)
    make.add("tanh", "scalar", [scalar], [ref(0)], np.tanh(scalar))
    empty = np.zeros((0, 3))
    make.add("exp", "empty", [empty], [ref(0)], np.exp(empty), tags=["empty"])


BINARY = {
    "add": (np.add, k.add),
    "subtract": (np.subtract, k.subtract),
    "multiply": (np.multiply, k.multiply),
    "divide": (np.divide, k.divide),
    "floorDivide": (np.floor_divide, k.floor_divide),
    "mod": (np.mod, k.mod),
    "maximum": (np.maximum, k.maximum),
    "minimum": (np.minimum, k.minimum),
    "arctan2": (np.arctan2, k.arctan2),
    "equal": (np.equal, k.equal),
    "notEqual": (np.not_equal, k.not_equal),
    "less": (np.less, k.less),
    "lessEqual": (np.less_equal, k.less_equal),
    "greater": (np.greater, k.greater),
    "greaterEqual": (np.greater_equal, k.greater_equal),
}


def binary(make):
    for name, (fn, keras) in BINARY.items():
        a, b = make.grid(2, 3, 4), make.grid(2, 3, 4)
        b[np.abs(b) < 0.1] = 0.75
        a[0, 0, :2] = b[0, 0, :2]
        make.add(name, "same-shape", [a, b], [ref(0), ref(1)], fn(a, b), lambda: keras(f32(a), f32(b)))
        c, d = make.grid(2, 1, 4), make.grid(3, 1)
        d[np.abs(d) < 0.1] = -0.5
        make.add(name, "broadcast", [c, d], [ref(0), ref(1)], fn(c, d), lambda: keras(f32(c), f32(d)))
        s = np.float64(1.25)
        make.add(name, "scalar", [a, s], [ref(0), ref(1)], fn(a, s), lambda: keras(f32(a), f32(s)))
        if name in ("divide", "arctan2"):
            continue
        m, n = make.ints(3, 4), make.ints(4)
        n[n == 0] = -2
        out = fn(m, n)
        make.add(name, "int32", [m, n], [ref(0), ref(1)], out, lambda: keras(m, n))
    m, n = make.ints(6), np.array([2, -3, 7, 4, -5, 1], np.int32)
    make.add("divide", "int32", [m, n], [ref(0), ref(1)], m / n, lambda: keras_divide(m, n))
    base, exponent = make.grid(2, 6, lo=0.1, hi=4.0), make.grid(6, lo=-2.5, hi=3.0)
    make.add("power", "real", [base, exponent], [ref(0), ref(1)], base**exponent, lambda: k.power(f32(base), f32(exponent)))
    signed, whole = make.grid(8), np.array([2.0, 3, 0, 1, -1, -2, 4, 5])
    signed[np.abs(signed) < 0.1] = 1.5
    make.add("power", "signed-base", [signed, whole], [ref(0), ref(1)], signed**whole, lambda: k.power(f32(signed), f32(whole)))
    m, n = make.ints(6), np.array([0, 1, 2, 3, 2, 5], np.int32)
    make.add("power", "int32", [m, n], [ref(0), ref(1)], m**n, lambda: k.power(m, n))
    a, b = np.array([7.5, -7.5, 7.5, -7.5, 6.0, -6.0, 0.0]), np.array([2.0, 2.0, -2.0, -2.0, 3.0, 3.0, 5.0])
    make.add("mod", "signs", [a, b], [ref(0), ref(1)], np.mod(a, b), lambda: k.mod(f32(a), f32(b)))
    make.add("floorDivide", "signs", [a, b], [ref(0), ref(1)], a // b, lambda: k.floor_divide(f32(a), f32(b)))
    a, b = np.array([np.nan, 1.0, np.inf, -np.inf, 0.0]), np.array([1.0, np.nan, 1.0, -np.inf, -1.0])
    with np.errstate(all="ignore"):
        for name in ["add", "maximum", "minimum", "equal", "notEqual", "less"]:
            make.add(name, "special", [a, b], [ref(0), ref(1)], BINARY[name][0](a, b), tags=["nonfinite"])
        z = np.array([1.0, -1.0, 0.0])
        make.add("divide", "zero", [z, np.zeros(3)], [ref(0), ref(1)], z / np.zeros(3), tags=["nonfinite"])
    y, x = np.array([0.0, 1, -1, 0, 1, -1]), np.array([-1.0, 0, 0, 1, -1, -1])
    make.add("arctan2", "axes", [y, x], [ref(0), ref(1)], np.arctan2(y, x), lambda: k.arctan2(f32(y), f32(x)))
    p, q = np.array([True, True, False, False]), np.array([True, False, True, False])
    make.add("logicalAnd", "bool", [p, q], [ref(0), ref(1)], p & q)
    make.add("logicalOr", "bool", [p, q], [ref(0), ref(1)], p | q)
    make.add("logicalXor", "bool", [p, q], [ref(0), ref(1)], p ^ q)
    make.add("logicalAnd", "broadcast", [p[:, None], q], [ref(0), ref(1)], p[:, None] & q)
    make.add("equal", "bool", [p, q], [ref(0), ref(1)], p == q)
    wrap, two = np.array([2**31 - 1, -(2**31)], np.int32), np.array([1, -1], np.int32)
    make.add("add", "int32-wraps", [wrap, two], [ref(0), ref(1)], wrap + two, lambda: k.add(wrap, two), tags=["wrap"])
    big, other = np.array([123456789, -987654], np.int32), np.array([987654321, 7654321], np.int32)
    with np.errstate(all="ignore"):
        make.add("multiply", "int32-wraps", [big, other], [ref(0), ref(1)], big * other, lambda: k.multiply(big, other), tags=["wrap"])
    # float32 holds integers up to 2^24 only: int32 arithmetic must not pass through it
    a, b = np.array([16777217, -16777217, 33554435], np.int32), np.array([2, 4, 6], np.int32)
    for name in ["add", "subtract", "floorDivide", "mod", "equal", "maximum", "less"]:
        make.add(name, "int32-beyond-24-bits", [a, b], [ref(0), ref(1)], BINARY[name][0](a, b), tags=["wide-int"])
    c = make.rng.integers(0, 2, (2, 3, 1)).astype(bool)
    a, b = make.grid(3, 4), make.grid(2, 1, 4)
    make.add("where", "broadcast", [c, a, b], [ref(0), ref(1), ref(2)], np.where(c, a, b), lambda: k.where(c, f32(a), f32(b)))
    m, n = make.ints(3, 1), make.ints(1, 4)
    g = make.rng.integers(0, 2, (3, 4)).astype(bool)
    make.add("where", "int32", [g, m, n], [ref(0), ref(1), ref(2)], np.where(g, m, n), lambda: k.where(g, m, n))
    poisoned = np.array([1.0, np.nan, np.inf])
    make.add("where", "does-not-mix", [np.array([True, False, False]), poisoned, np.zeros(3)], [ref(0), ref(1), ref(2)],
             np.array([1.0, 0.0, 0.0]), tags=["nonfinite"])


def keras_divide(m, n):
    return k.divide(m, n)


def creation(make):
    make.add("scalar", "float32", [], [1.5, "float32"], T(np.float64(1.5)))
    make.add("scalar", "int32", [], [-7, "int32"], T(np.int32(-7)))
    make.add("scalar", "bool", [], [True, "bool"], T(np.bool_(True)))
    make.add("full", "float32", [], [[2, 3], 0.25, "float32"], np.full((2, 3), 0.25))
    make.add("full", "int32", [], [[4], 9, "int32"], np.full(4, 9, np.int32))
    make.add("full", "bool", [], [[2], 1, "bool"], np.array([True, True]))
    make.add("full", "empty", [], [[0, 2], 1, "float32"], np.zeros((0, 2)), tags=["empty"])
    make.add("arange", "int32", [], [0, 5, 1, "int32"], np.arange(5, dtype=np.int32))
    make.add("arange", "step", [], [1, 10, 4, "int32"], np.arange(1, 10, 4, dtype=np.int32))
    make.add("arange", "down", [], [3, -4, -2, "float32"], np.arange(3, -4, -2.0))
    make.add("arange", "fraction", [], [0, 1, 0.25, "float32"], np.arange(0, 1, 0.25))
    make.add("arange", "nothing", [], [3, 3, 1, "int32"], np.zeros(0, np.int32), tags=["empty"])
    x = np.array([1.75, -1.75, 0.0, -0.5, 100.25, 2.5])
    make.add("cast", "float-to-int", [x], [ref(0), "int32"], x.astype(np.int32), lambda: k.cast(f32(x), "int32"))
    make.add("cast", "float-to-bool", [x], [ref(0), "bool"], x.astype(bool), lambda: k.cast(f32(x), "bool"))
    b = np.array([True, False])
    make.add("cast", "bool-to-float", [b], [ref(0), "float32"], b.astype(np.float64), lambda: k.cast(b, "float32"))
    make.add("cast", "bool-to-int", [b], [ref(0), "int32"], b.astype(np.int32), lambda: k.cast(b, "int32"))
    n = make.ints(5)
    make.add("cast", "int-to-float", [n], [ref(0), "float32"], n.astype(np.float64), lambda: k.cast(n, "float32"))
    make.add("cast", "int-to-bool", [n], [ref(0), "bool"], n.astype(bool), lambda: k.cast(n, "bool"))
    m = np.array([300, -1, 255, 65537], np.int32)
    make.add("cast", "int-to-uint8", [m], [ref(0), "uint8"], T(m.astype(np.uint8)), lambda: k.cast(m, "uint8"), tags=["narrow-int"])
    make.add("cast", "int-to-int8", [m], [ref(0), "int8"], T(m.astype(np.int8), "int8"), lambda: k.cast(m, "int8"), tags=["narrow-int"])
    make.add("cast", "same", [x], [ref(0), "float32"], x)


def build(path):
    make = Maker(101)
    unary(make)
    binary(make)
    creation(make)
    make.write(path)
