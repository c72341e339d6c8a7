"""Convolutions, pooling and resizing. Expectations: direct sums in float64, checked against Keras on TensorFlow."""

import itertools
import math

import numpy as np
from keras import ops as k

from cases import Maker, ref
from elementwise import f32


def same_padding(size, kernel, stride, dilation):
    out = -(-size // stride)
    total = max((out - 1) * stride + (kernel - 1) * dilation + 1 - size, 0)
    return out, total // 2, total - total // 2


def geometry(spatial, kernel, strides, padding, dilations):
    out, before = [], []
    for i, size in enumerate(spatial):
        reach = (kernel[i] - 1) * dilations[i] + 1
        if padding == "same":
            o, b, _ = same_padding(size, kernel[i], strides[i], dilations[i])
        else:
            b, a = (0, 0) if padding == "valid" else padding[i]
            o = (size + b + a - reach) // strides[i] + 1
        out.append(o)
        before.append(b)
    return out, before


def windows(spatial, kernel, strides, dilations, out, before):
    """(output position, kernel position, input position) wherever the last lies inside."""
    for o in itertools.product(*map(range, out)):
        for t in itertools.product(*map(range, kernel)):
            at = tuple(o[i] * strides[i] + t[i] * dilations[i] - before[i] for i in range(len(out)))
            if all(0 <= at[i] < spatial[i] for i in range(len(out))):
                yield o, t, at


def conv(x, kernel, strides, padding, dilations, groups):
    n, size = len(strides), kernel.shape[:-2]
    spatial = x.shape[1:-1]
    out, before = geometry(spatial, size, strides, padding, dilations)
    y = np.zeros((x.shape[0], *out, kernel.shape[-1]))
    inner, outer = kernel.shape[-2], kernel.shape[-1] // groups
    for o, t, at in windows(spatial, size, strides, dilations, out, before):
        for g in range(groups):
            part = x[(slice(None), *at, slice(g * inner, (g + 1) * inner))]
            y[(slice(None), *o, slice(g * outer, (g + 1) * outer))] += part @ kernel[(*t, slice(None), slice(g * outer, (g + 1) * outer))]
    assert n == len(size)
    return y


def depthwise(x, kernel, strides, padding, dilations):
    size, spatial = kernel.shape[:-2], x.shape[1:-1]
    out, before = geometry(spatial, size, strides, padding, dilations)
    y = np.zeros((x.shape[0], *out, kernel.shape[-2], kernel.shape[-1]))
    for o, t, at in windows(spatial, size, strides, dilations, out, before):
        y[(slice(None), *o)] += x[(slice(None), *at)][..., None] * kernel[t]
    return y.reshape(*y.shape[:-2], -1)


def conv_transpose(x, kernel, strides, padding, dilations, output_padding):
    """The gradient of the forward convolution, over an output of Keras's size."""
    size, spatial = kernel.shape[:-2], x.shape[1:-1]
    out, before = [], []
    for i, length in enumerate(spatial):
        reach = (size[i] - 1) * dilations[i] + 1
        extra = None if output_padding is None else output_padding[i]
        if padding == "valid":
            out.append((length - 1) * strides[i] + reach + (max(reach, strides[i]) - reach if extra is None else extra))
            before.append(0)
        else:
            out.append(length * strides[i] if extra is None else (length - 1) * strides[i] + reach % 2 + extra)
            before.append(max((length - 1) * strides[i] + reach - out[i], 0) // 2)
    y = np.zeros((x.shape[0], *out, kernel.shape[-2]))
    for at in itertools.product(*map(range, spatial)):
        for t in itertools.product(*map(range, size)):
            o = tuple(at[i] * strides[i] + t[i] * dilations[i] - before[i] for i in range(len(out)))
            if all(0 <= o[i] < out[i] for i in range(len(out))):
                y[(slice(None), *o)] += x[(slice(None), *at)] @ kernel[t].T
    return y


def pool(x, size, strides, padding, kind):
    spatial = x.shape[1:-1]
    ones = [1] * len(size)
    out, before = geometry(spatial, size, strides, padding, ones)
    y = np.full((x.shape[0], *out, x.shape[-1]), -np.inf if kind == "max" else 0.0)
    count = np.zeros(out)
    for o, _, at in windows(spatial, size, strides, ones, out, before):
        here, value = (slice(None), *o), x[(slice(None), *at)]
        y[here] = np.maximum(y[here], value) if kind == "max" else y[here] + value
        count[o] += 1
    return y if kind == "max" else y / count[..., None]


def options(strides, padding, dilations, **more):
    return {"strides": strides, "padding": padding, "dilations": dilations, **more}


def convolutions(make):
    for label, x, w, s, p, d, g in [
        ("1d-valid", (2, 9, 3), (3, 3, 4), [1], "valid", [1], 1),
        ("1d-same-even-kernel", (2, 9, 3), (4, 3, 2), [1], "same", [1], 1),
        ("1d-strided-same", (1, 10, 2), (3, 2, 3), [3], "same", [1], 1),
        ("1d-dilated", (1, 12, 2), (3, 2, 3), [1], "same", [3], 1),
        ("1d-causal", (2, 7, 2), (3, 2, 3), [1], [[4, 0]], [2], 1),
        ("1d-groups", (1, 8, 4), (3, 2, 6), [1], "same", [1], 2),
        ("2d-valid", (1, 6, 5, 2), (3, 2, 2, 3), [1, 1], "valid", [1, 1], 1),
        ("2d-same-odd-cell-behind", (2, 6, 6, 2), (3, 3, 2, 3), [2, 2], "same", [1, 1], 1),
        ("2d-same-even-kernel", (1, 5, 5, 1), (2, 4, 1, 2), [1, 1], "same", [1, 1], 1),
        ("2d-strides", (1, 9, 8, 2), (3, 2, 2, 2), [2, 3], "valid", [1, 1], 1),
        ("2d-pointwise", (2, 3, 4, 5), (1, 1, 5, 3), [1, 1], "same", [1, 1], 1),
        ("2d-pointwise-strided", (1, 5, 5, 3), (1, 1, 3, 2), [2, 2], "same", [1, 1], 1),
        ("2d-dilated-same", (1, 8, 9, 2), (3, 3, 2, 2), [1, 1], "same", [2, 3], 1),
        ("2d-dilated-valid", (1, 8, 9, 2), (3, 3, 2, 2), [1, 1], "valid", [2, 2], 1),
        ("2d-groups", (1, 5, 4, 6), (3, 3, 2, 9), [1, 1], "same", [1, 1], 3),
        ("2d-explicit", (1, 5, 4, 2), (3, 3, 2, 2), [2, 1], [[1, 2], [0, 3]], [1, 1], 1),
        ("2d-kernel-beyond-input", (1, 2, 2, 1), (5, 5, 1, 2), [1, 1], "same", [1, 1], 1),
        ("3d-same", (1, 4, 3, 5, 2), (2, 3, 3, 2, 2), [1, 1, 1], "same", [1, 1, 1], 1),
        ("3d-strided-valid", (1, 5, 4, 5, 2), (2, 2, 3, 2, 3), [2, 1, 2], "valid", [1, 1, 1], 1),
    ]:
        a, b = make.grid(*x, scale=1.0), make.grid(*w, scale=1.0)
        y = conv(a, b, s, p, d, g)
        keras = None
        if isinstance(p, str):
            keras = lambda: k.conv(f32(a), f32(b), s, p, "channels_last", d)
        make.add("conv", label, [a, b], [ref(0), ref(1), options(s, p, d, groups=g)], y, keras)
    for label, x, w, s, p, d in [
        ("1d", (2, 8, 3), (3, 3, 2), [1], "same", [1]),
        ("1d-strided", (1, 9, 2), (4, 2, 1), [2], "same", [1]),
        ("2d-valid", (1, 6, 5, 3), (3, 2, 3, 1), [1, 1], "valid", [1, 1]),
        ("2d-multiplier", (2, 5, 5, 2), (3, 3, 2, 3), [1, 1], "same", [1, 1]),
        ("2d-strided", (1, 8, 8, 3), (3, 3, 3, 1), [2, 2], "same", [1, 1]),
        ("2d-dilated", (1, 7, 8, 2), (3, 3, 2, 2), [1, 1], "same", [2, 2]),
        ("2d-explicit", (1, 6, 6, 2), (3, 3, 2, 1), [2, 2], [[0, 1], [0, 1]], [1, 1]),
    ]:
        a, b = make.grid(*x, scale=1.0), make.grid(*w, scale=1.0)
        y = depthwise(a, b, s, p, d)
        keras = None
        if isinstance(p, str):
            keras = lambda: k.depthwise_conv(f32(a), f32(b), tuple(s), p, "channels_last", tuple(d))
        make.add("depthwiseConv", label, [a, b], [ref(0), ref(1), options(s, p, d)], y, keras)
    uneven = make.grid(1, 9, 8, 2, scale=1.0), make.grid(3, 2, 2, 2, scale=1.0)
    make.add("depthwiseConv", "2d-uneven-strides", list(uneven), [ref(0), ref(1), options([1, 2], "same", [1, 1])],
             depthwise(*uneven, [1, 2], "same", [1, 1]))
    for label, x, w, s, p, d, o in [
        ("1d-valid", (2, 5, 3), (3, 2, 3), [2], "valid", [1], None),
        ("1d-same", (2, 5, 3), (4, 2, 3), [2], "same", [1], None),
        ("1d-stride-beyond-kernel", (1, 4, 2), (2, 3, 2), [3], "valid", [1], None),
        ("2d-valid", (1, 3, 4, 2), (3, 2, 3, 2), [2, 1], "valid", [1, 1], None),
        ("2d-same", (1, 4, 3, 2), (3, 3, 3, 2), [2, 2], "same", [1, 1], None),
        ("2d-same-even-kernel", (1, 4, 3, 2), (4, 2, 2, 2), [2, 2], "same", [1, 1], None),
        ("2d-same-unit-stride", (1, 4, 4, 2), (3, 3, 2, 2), [1, 1], "same", [1, 1], None),
        ("2d-output-padding-valid", (1, 3, 3, 2), (3, 3, 2, 2), [2, 2], "valid", [1, 1], [1, 1]),
        ("2d-output-padding-same", (1, 3, 3, 2), (3, 3, 2, 2), [2, 2], "same", [1, 1], [1, 1]),
        ("2d-output-padding-zero", (1, 3, 3, 2), (3, 3, 2, 2), [2, 2], "same", [1, 1], [0, 0]),
        ("2d-same-short-kernel", (1, 3, 3, 2), (1, 2, 2, 2), [2, 3], "same", [1, 1], None),
        ("3d-same", (1, 2, 3, 2, 2), (3, 2, 3, 2, 2), [2, 1, 2], "same", [1, 1, 1], None),
    ]:
        a, b = make.grid(*x, scale=1.0), make.grid(*w, scale=1.0)
        y = conv_transpose(a, b, s, p, d, o)
        args = [ref(0), ref(1), options(s, p, d, outputPadding=o)]
        make.add("convTranspose", label, [a, b], args, y,
                 lambda: k.conv_transpose(f32(a), f32(b), s, p, None if o is None else tuple(o), "channels_last", d))
    # TensorFlow's CPU kernels refuse dilated transposed convolutions; the definition needs no kernel
    for label, p, d in [("2d-dilated-valid", "valid", [2, 1]), ("2d-dilated-same", "same", [2, 2])]:
        a, b = make.grid(1, 4, 3, 2, scale=1.0), make.grid(3, 3, 2, 2, scale=1.0)
        make.add("convTranspose", label, [a, b], [ref(0), ref(1), options([1, 1], p, d, outputPadding=None)],
                 conv_transpose(a, b, [1, 1], p, d, None), tags=["dilated-transpose"])


def pools(make):
    for label, x, size, s, p in [
        ("1d-valid", (2, 7, 2), [2], [2], "valid"),
        ("1d-same", (2, 7, 2), [3], [2], "same"),
        ("2d-valid", (1, 6, 5, 2), [2, 2], [2, 2], "valid"),
        ("2d-same", (2, 5, 5, 2), [2, 2], [2, 2], "same"),
        ("2d-same-overlap", (1, 5, 6, 2), [3, 3], [2, 2], "same"),
        ("2d-uneven", (1, 6, 7, 2), [3, 2], [1, 3], "same"),
        ("3d-same", (1, 4, 3, 5, 2), [2, 2, 3], [2, 2, 2], "same"),
    ]:
        a = make.grid(*x) - 3
        o = {"size": size, "strides": s, "padding": p}
        make.add("maxPool", label, [a], [ref(0), o], pool(a, size, s, p, "max"), lambda: k.max_pool(f32(a), size, s, p, "channels_last"))
        make.add("averagePool", label, [a], [ref(0), o], pool(a, size, s, p, "average"),
                 lambda: k.average_pool(f32(a), size, s, p, "channels_last"))


def lanczos(radius):
    def weight(x):
        x = abs(x)
        if x > radius:
            return 0.0
        if x <= 1e-3:
            return 1.0
        return radius * math.sin(math.pi * x) * math.sin(math.pi * x / radius) / (math.pi**2 * x**2)

    return weight


def keys_table():
    """TensorFlow's resize_bicubic looks weights up at 1024 steps between two cells (resize_bicubic_op.cc)."""
    a, table = -0.5, []
    for i in range(1025):
        x = i / 1024
        near = ((a + 2) * x - (a + 3)) * x * x + 1
        x += 1
        table.append((near, ((a * x - 5 * a) * x + 8 * a) * x - 4 * a))
    return table


KEYS = keys_table()


def resize_weights(size, out, kind):
    """Matrix of shape [out, size]. Cell positions are float32, as in TensorFlow's kernels: which cell is nearest and
    which table row is looked up depends on it."""
    scale32 = np.float32(size) / np.float32(out)
    w = np.zeros((out, size))
    for o in range(out):
        if kind == "nearest":
            w[o, min(int(np.floor((np.float32(o) + np.float32(0.5)) * scale32)), size - 1)] = 1
        elif kind == "bilinear":
            at = (o + 0.5) * (size / out) - 0.5
            low, share = math.floor(at), at - math.floor(at)
            w[o, min(max(low, 0), size - 1)] += 1 - share
            w[o, min(max(low + 1, 0), size - 1)] += share
        elif kind == "bicubic":
            at = (np.float32(o) + np.float32(0.5)) * scale32 - np.float32(0.5)
            low = int(math.floor(at))
            step = int(np.rint(np.float32(at - np.float32(low)) * np.float32(1024)))
            taps = [KEYS[step][1], KEYS[step][0], KEYS[1024 - step][0], KEYS[1024 - step][1]]
            taps = [t if 0 <= low - 1 + i < size else 0.0 for i, t in enumerate(taps)]
            for i, t in enumerate(taps):
                if t:
                    w[o, low - 1 + i] += t / sum(taps)
        else:
            radius = {"lanczos3": 3, "lanczos5": 5}[kind]
            kernel, at = lanczos(radius), (o + 0.5) * (size / out)
            if 0 <= at <= size:
                start, stop = max(math.ceil(at - radius - 0.5), 0), min(math.floor(at + radius - 0.5) + 1, size)
                taps = {i: kernel(i + 0.5 - at) for i in range(start, stop)}
                for i, t in taps.items():
                    w[o, i] = t / sum(taps.values())
    return w


def resizes(make):
    for kind in ["nearest", "bilinear", "bicubic", "lanczos3", "lanczos5"]:
        for label, x, size in [
            ("double", (2, 4, 5, 2), [8, 10]), ("half", (1, 8, 6, 2), [4, 3]), ("odd-up", (1, 5, 4, 1), [7, 9]),
            ("odd-down", (1, 11, 9, 1), [4, 5]), ("same", (1, 3, 4, 2), [3, 4]), ("one", (1, 3, 2, 2), [1, 1]), ("from-one", (1, 1, 1, 2), [3, 2]),
        ]:
            a = make.grid(*x)
            rows, columns = resize_weights(x[1], size[0], kind), resize_weights(x[2], size[1], kind)
            y = np.einsum("ih,jw,bhwc->bijc", rows, columns, a)
            make.add("resize", f"{kind}-{label}", [a], [ref(0), {"size": size, "interpolation": kind}], y,
                     lambda: k.image.resize(f32(a), size, interpolation=kind, data_format="channels_last"), tolerance=4e-6)


def build(path):
    make = Maker(303)
    convolutions(make)
    pools(make)
    resizes(make)
    make.write(path)
