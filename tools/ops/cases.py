"""Fixture cases: what an operation is called with, what must come out, and a check of the latter against Keras."""

import json
import math

import numpy as np

FLOATS = {"float64", "float32", "float16", "bfloat16"}


class Case:
    def __init__(self, op, name, inputs, args, outputs, tags=(), throws=False):
        self.op, self.name, self.inputs, self.args = op, name, inputs, args
        self.outputs, self.tags, self.throws = outputs, list(tags), throws

    def to_json(self):
        out = {"op": self.op, "name": f"{self.op}/{self.name}", "tags": self.tags}
        out["inputs"] = [encode(x) for x in self.inputs]
        out["args"] = self.args
        if self.throws:
            out["throws"] = True
        else:
            out["outputs"] = [encode(x) for x in self.outputs]
        return out


class T:
    """An array with the dtype that the program sees; floats are held in float64 whatever it is."""

    def __init__(self, data, dtype=None):
        self.data = np.asarray(data)
        self.dtype = dtype or {"f": "float32", "i": "int32", "b": "bool", "u": "uint8"}[self.data.dtype.kind]


def ref(index):
    return {"input": index}


def number(value):
    value = float(value)
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    if value == 0 and math.copysign(1, value) < 0:
        return "-0"
    return int(value) if value.is_integer() and abs(value) < 2**53 else value


def encode(tensor):
    tensor = tensor if isinstance(tensor, T) else T(tensor)
    data = tensor.data
    kind = "float" if tensor.dtype in FLOATS else "int"
    if kind == "float":
        data = data.astype(np.float64)
    return {"dtype": tensor.dtype, "shape": list(data.shape), "data": [number(v) for v in data.reshape(-1)]}


class Maker:
    """Collects cases; random values are multiples of 1/64, exact in float32 and short in JSON."""

    def __init__(self, seed):
        self.rng = np.random.default_rng(seed)
        self.cases = []
        self.worst = 0.0

    def grid(self, *shape, scale=2.0, lo=None, hi=None):
        values = self.rng.uniform(lo, hi, shape) if lo is not None else self.rng.normal(0, scale, shape)
        return np.round(values * 64) / 64

    def ints(self, *shape, lo=-9, hi=10):
        return self.rng.integers(lo, hi, shape).astype(np.int32)

    def add(self, op, name, inputs, args, outputs, keras=None, tags=(), tolerance=2e-6):
        """`keras` computes the same with Keras; outputs must agree within float32 arithmetic."""
        outputs = list(outputs) if isinstance(outputs, (list, tuple)) else [outputs]
        if keras is not None:
            theirs = keras()
            theirs = list(theirs) if isinstance(theirs, (list, tuple)) else [theirs]
            assert len(theirs) == len(outputs), (op, name)
            for mine, other in zip(outputs, theirs):
                mine = mine.data if isinstance(mine, T) else np.asarray(mine)
                other = np.asarray(other)
                assert mine.shape == other.shape, (op, name, mine.shape, other.shape)
                mine, other = mine.astype(np.float64), other.astype(np.float64)
                scale = max(1.0, float(np.nanmax(np.abs(np.where(np.isfinite(mine), mine, 0)), initial=0)))
                np.testing.assert_allclose(mine, other, rtol=0, atol=tolerance * scale, err_msg=f"{op}/{name}")
        self.cases.append(Case(op, name, inputs, args, outputs, tags))

    def throws(self, op, name, inputs, args):
        self.cases.append(Case(op, name, inputs, args, [], throws=True))

    def write(self, path):
        names = [f"{c.op}/{c.name}" for c in self.cases]
        assert len(set(names)) == len(names), [n for n in names if names.count(n) > 1]
        lines = ",\n".join(json.dumps(c.to_json(), separators=(",", ":")) for c in self.cases)
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write(f"[\n{lines}\n]\n")
        print(f"{path}: {len(self.cases)} cases")
