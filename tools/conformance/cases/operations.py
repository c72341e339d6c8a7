"""Further operations recorded in functional models."""

import numpy as np
import keras
from keras import ops

from build import floats, ints
from cases.graphs import of


def record(r):
    x, y = floats("further x", 2, 3, 4), floats("further y", 2, 3, 4)
    holes = x.copy()
    holes[0, 0, 1] = holes[1, 2, 3] = np.nan
    ends = x.copy()
    ends[0, 0, 0], ends[0, 1, 1], ends[1, 0, 2] = np.inf, -np.inf, np.nan

    def add(name, title, function, *inputs, **kw):
        shapes = [i.shape[1:] for i in inputs]
        r.add(f"ops.{name}", title, of(function, *shapes, **kw), list(inputs))

    def call(name, *args, **kw):
        return lambda *given: getattr(ops, name)(*given, *args, **kw)

    for name in ["conjugate", "real", "imag", "isreal", "cbrt", "sinc", "fliplr", "flipud"]:
        add(name, "plain", call(name), x)
    for name in ["isposinf", "isneginf"]:
        add(name, "plain", call(name), ends)
    # The largest number is that of the dtype.
    r.add("ops.nan_to_num", "plain", of(call("nan_to_num"), (3, 4)), [ends], float64=False)
    add("nan_to_num", "named", call("nan_to_num", nan=1.5, posinf=2.5, neginf=-3.5), ends)
    for name in ["heaviside", "fmod", "logaddexp2", "isclose", "fmax", "fmin"]:
        add(name, "two tensors", call(name), x, y)
        add(name, "broadcast", call(name), x, floats("further b", 2, 1, 4))
    for name in ["fmax", "fmin"]:
        add(name, "with NaN", call(name), holes, y)
    add("isclose", "wide", call("isclose", rtol=0.5, atol=0.1), x, y)
    add("isclose", "NaN is NaN", lambda a: ops.isclose(a, a, equal_nan=True), holes)
    for k in (1, 2, 3):
        add("rot90", f"{k} turns", call("rot90", k=k, axes=(1, 2)), x)
    add("dstack", "two", lambda a, b: ops.dstack([a, b]), x, y)
    for offset in (0, 1, -1):
        add("diagonal", f"offset {offset}", call("diagonal", offset=offset, axis1=1, axis2=2), x)
        add("trace", f"offset {offset}", call("trace", offset=offset, axis1=1, axis2=2), x)
    add("inner", "a table", lambda a: ops.inner(a, np.ones((5, 4), "float32")), x)
    add("cross", "of three", lambda a, b: ops.cross(a, b), floats("further c", 2, 5, 3), floats("further d", 2, 5, 3))
    add("trapezoid", "plain", call("trapezoid"), x)
    add("trapezoid", "steps of a half", call("trapezoid", dx=0.5, axis=1), x)
    add("multi_hot", "plain", call("multi_hot", num_classes=5), ints("further hot", 0, 5, 2, 3), dtype="int32")
    add("select", "two", lambda a, b: ops.select([a > 0.5, b > 0], [a, b], 0.25), x, y)
    for name in ["nansum", "nanprod", "nanmax", "nanmin", "nanmean", "nanvar", "nanstd"]:
        add(name, "over all but rows", call(name, axis=(1, 2)), holes)
        add(name, "kept", call(name, axis=-1, keepdims=True), holes)
    for name in ["nancumsum", "nancumprod"]:
        add(name, "along the last", call(name, axis=-1), holes)
    add("median", "along the last", call("median", axis=-1), x)
    add("median", "over two, kept", call("median", axis=(1, 2), keepdims=True), x)
    for method in ("linear", "lower", "higher", "midpoint", "nearest"):
        add("quantile", method, call("quantile", 0.3, axis=1, method=method), x)
    add("quantile", "several", call("quantile", [0.1, 0.5, 1.0], axis=-1, keepdims=True), x)
    add("percentile", "plain", call("percentile", 30.0, axis=-1), x)
    add("hsplit", "three", call("hsplit", 3), x)
    add("array_split", "three of four", call("array_split", 3, axis=2), x)
    add("dsplit", "at a place", call("dsplit", [1]), x)
    add("argsort", "last", call("argsort", axis=-1), x)
    add("argsort", "middle", call("argsort", axis=1), x)
    add("kron", "two", lambda a: ops.kron(a, np.asarray([[1.0, 2.0], [3.0, -1.0]], "float32")), x)
    add("segment_sum", "three", lambda a: ops.segment_sum(a, np.asarray([1, 0]), num_segments=3), x)
    last = dict(data_format="channels_last")
    add("depth_to_space", "by two", call("depth_to_space", 2, **last), floats("further deep", 2, 2, 3, 8))
    add("space_to_depth", "by two", call("space_to_depth", 2, **last), floats("further wide", 2, 4, 6, 2))
    add("digitize", "three bins", lambda a: ops.digitize(a, np.asarray([-0.5, 0.1, 0.7], "float32")), x)
    add("isin", "two", lambda a: ops.isin(a, np.asarray([1, 4])), ints("further among", 0, 6, 2, 5), dtype="int32")
    add("isin", "others", lambda a: ops.isin(a, np.asarray([1, 4]), invert=True), ints("further among", 0, 6, 2, 5), dtype="int32")
    add("slice_update", "a corner", lambda a, b: ops.slice_update(a, (0, 1, 2), b), x, floats("further part", 2, 2, 2))
    image = floats("further image", 2, 5, 6, 3)
    add("image.pad_images", "sides", lambda a: ops.image.pad_images(a, 1, 2, 3, 0, data_format="channels_last"), image)
    add("image.pad_images", "to a size", lambda a: ops.image.pad_images(a, top_padding=1, left_padding=2, target_height=8, target_width=9, data_format="channels_last"), image)
    add("image.crop_images", "sides", lambda a: ops.image.crop_images(a, 1, 2, 1, 0, data_format="channels_last"), image)
    add("image.crop_images", "to a size", lambda a: ops.image.crop_images(a, top_cropping=1, left_cropping=2, target_height=3, target_width=2, data_format="channels_last"), image)
    rgb = np.abs(floats("further rgb", 2, 3, 4, 3))
    add("image.rgb_to_grayscale", "plain", lambda a: ops.image.rgb_to_grayscale(a, data_format="channels_last"), rgb)
    lines(add, r, x, holes, ends)
    places(add, r, x, rgb)
    warps(r)
    matrices(r)
    r.add("ops.segment_sum", "NaN stays in its segment", whole(lambda a: ops.segment_sum(a, np.asarray([1, 0]), num_segments=3), holes), [holes])


def whole(function, *inputs):
    """A model without a batch: its inputs have their whole shapes."""
    def make():
        wide = keras.config.dtype_policy().compute_dtype == "float64"
        kinds = ["float64" if wide and i.dtype == np.float32 else i.dtype.name for i in inputs]
        ins = [keras.Input(batch_shape=i.shape, dtype=kind) for i, kind in zip(inputs, kinds)]
        return keras.Model(ins, function(*ins))
    return make


def lines(add, r, x, holes, ends):
    def flat(name, title, function, *inputs, **kw):
        r.add(f"ops.{name}", title, whole(function, *inputs), list(inputs), **kw)

    line, short = floats("further line", 7), floats("further short", 3)
    add("isclose", "infinities", lambda a: ops.isclose(a, -a), ends)
    add("isclose", "whole numbers", lambda a: ops.isclose(a, a + 1), np.full((2, 3), 10**6, "int32"), dtype="int32")
    add("allclose", "close", lambda a: ops.allclose(a, a * 1.000001), x)
    add("allclose", "far", lambda a: ops.allclose(a, a * 1.001), x)
    add("allclose", "NaN is NaN", lambda a: ops.allclose(a, a, equal_nan=True), ends)
    add("vsplit", "halves", lambda a: ops.vsplit(a[0], [1]), x)
    add("array", "plain", lambda a: ops.array(a), x)
    add("array", "to int32", lambda a: ops.array(a > 0, dtype="int32"), x)
    add("size", "plain", lambda a: ops.size(a), x)
    add("ndim", "plain", lambda a: ops.ndim(a), x)
    add("full", "of a sum", lambda a: ops.full((2, 3), ops.sum(a)), x)
    add("linspace", "plain", lambda a, b: ops.linspace(a, b, num=5), x, floats("further y", 2, 3, 4))
    add("linspace", "open, last axis", lambda a, b: ops.linspace(a, b, num=4, endpoint=False, axis=-1), x, floats("further y", 2, 3, 4))
    add("linspace", "whole numbers", lambda a: ops.linspace(a, 20, num=4, dtype="int32"), ints("further start", -9, 9, 2, 3), dtype="int32")
    add("logspace", "base 2", lambda a: ops.logspace(a, 2.0, num=4, base=2), x)
    add("geomspace", "plain", lambda a: ops.geomspace(ops.abs(a) + 0.5, 30.0, num=4), x)
    add("geomspace", "below zero", lambda a: ops.geomspace(-ops.abs(a) - 0.5, -30.0, num=4, endpoint=False), x)
    for indexing in ("xy", "ij"):
        flat("meshgrid", indexing, lambda a, b: ops.meshgrid(a, b, indexing=indexing), line, short)
    for k in (0, 2, -1):
        flat("diag", f"of a vector, {k}", lambda a: ops.diag(a, k=k), short)
        flat("diag", f"of a matrix, {k}", lambda a: ops.diag(a, k=k), floats("further matrix", 3, 4))
        flat("diagflat", f"offset {k}", lambda a: ops.diagflat(a, k=k), floats("further four", 2, 2))
    flat("vander", "plain", lambda a: ops.vander(a), short)
    flat("vander", "increasing", lambda a: ops.vander(a, N=5, increasing=True), short)
    add("vdot", "two", lambda a, b: ops.vdot(a, b), x, floats("further y", 2, 3, 4))
    add("cdist", "batched", lambda a, b: ops.cdist(a, b), x, floats("further far", 2, 5, 4))
    for mode in ("valid", "same", "full"):
        flat("correlate", mode, lambda a, b: ops.correlate(a, b, mode=mode), line, short)
        flat("correlate", f"{mode}, even", lambda a, b: ops.correlate(a, b, mode=mode), line, floats("further four", 4))
    flat("unravel_index", "of a vector", lambda a: ops.unravel_index(a, (3, 4)), ints("further places", 0, 12, 5))
    flat("unravel_index", "of a matrix", lambda a: ops.unravel_index(a, (3, 4)), ints("further more places", 0, 12, 2, 3))
    add("saturate_cast", "to uint8", lambda a: ops.saturate_cast(a * 200, "uint8"), x)
    add("saturate_cast", "to int8", lambda a: ops.saturate_cast(a, "int8"), ints("further wide", -300, 300, 2, 5), dtype="int32")
    flat("rearrange", "moved", lambda a: ops.rearrange(a, "b h w c -> b c h w"), floats("further image", 2, 4, 6, 3))
    flat("rearrange", "joined", lambda a: ops.rearrange(a, "b h w c -> h (b w) c"), floats("further image", 2, 4, 6, 3))
    flat("rearrange", "apart", lambda a: ops.rearrange(a, "b (h h1) (w w1) c -> b h w (c h1 w1)", h1=2, w1=3), floats("further image", 2, 4, 6, 3))
    empty = holes.copy()
    empty[1, 2] = np.nan
    for name in ("nanargmax", "nanargmin"):
        add(name, "last", lambda a: getattr(ops, name)(a, axis=-1), empty)
        add(name, "kept", lambda a: getattr(ops, name)(a, axis=1, keepdims=True), holes)
        add(name, "of all", lambda a: getattr(ops, name)(a), holes)
    add("nanmedian", "last", lambda a: ops.nanmedian(a, axis=-1), empty)
    add("nanmedian", "over two, kept", lambda a: ops.nanmedian(a, axis=(1, 2), keepdims=True), holes)
    for method in ("linear", "lower", "higher", "midpoint", "nearest"):
        add("nanquantile", method, lambda a: ops.nanquantile(a, 0.3, axis=-1, method=method), holes)
    add("nanquantile", "several", lambda a: ops.nanquantile(a, [0.1, 0.5, 1.0], axis=(1, 2)), holes)
    add("nanpercentile", "plain", lambda a: ops.nanpercentile(a, 30.0, axis=-1), holes)
    add("nanpercentile", "of all", lambda a: ops.nanpercentile(a, 70.0), holes)
    ordered = np.asarray([-1.0, -0.5, 0.0, 0.5, 0.5, 2.0], "float32")
    for side in ("left", "right"):
        flat("searchsorted", side, lambda a: ops.searchsorted(ops.cast(ordered, a.dtype), ops.round(a * 2) / 2, side=side), line)
    flat("argpartition", "of a vector", lambda a: ops.argpartition(a, 2), ints("further order", 1, 50, 7))
    add("argpartition", "of all", lambda a: ops.argpartition(a, 3, axis=None), ints("further orders", -20, 50, 2, 4), dtype="int32")


def places(add, r, x, rgb):
    def flat(name, title, function, *inputs, **kw):
        r.add(f"ops.{name}", title, whole(function, *inputs), list(inputs), **kw)

    last = dict(data_format="channels_last")
    rows = np.asarray([[1], [3], [1]], "int32")
    cells = np.asarray([[0, 1], [2, 2], [0, 1], [1, 0]], "int32")
    flat("scatter", "rows", lambda a: ops.scatter(rows, a, (5, 4)), floats("further rows", 3, 4))
    flat("scatter", "cells at given places", lambda i, a: ops.scatter(i, a, (3, 3)), cells, floats("further cells", 4))
    for reduction in (None, "add", "max", "min", "mul"):
        flat("scatter_update", f"{reduction}", lambda a, b: ops.scatter_update(a, cells[1:], b, reduction=reduction), floats("further square", 3, 3), floats("further three", 3))
    for reduction in ("add", "max", "mul"):
        flat("scatter_update", f"{reduction}, one row twice", lambda a, b: ops.scatter_update(a, rows, b, reduction=reduction), floats("further rows of four", 4, 3), floats("further rows of three", 3, 3))
    for name in ("segment_max", "segment_min", "segment_prod"):
        flat(name, "each of three", lambda a: getattr(ops, name)(a, np.asarray([1, 0, 2, 1]), num_segments=3), floats("further segments", 4, 2, 3))
        flat(name, "one empty", lambda a: getattr(ops, name)(a, np.asarray([1, 0, 3, 1]), num_segments=4), floats("further segments", 4, 2, 3), float64=False)
    add("extract_sequences", "overlapping", lambda a: ops.extract_sequences(a, 3, 2), floats("further sequence", 2, 8))
    image = floats("further planes", 2, 3, 6, 7)
    add("unfold", "plain", lambda a: ops.unfold(a, 2), image)
    add("unfold", "all options", lambda a: ops.unfold(a, (3, 2), dilation=(1, 2), padding=(1, 2), stride=(2, 3)), image)
    flat("fold", "plain", lambda a: ops.fold(a, (4, 5), 2), floats("further folded", 2, 12, 12))
    flat("fold", "all options", lambda a: ops.fold(a, (6, 7), (3, 2), dilation=(1, 2), padding=(1, 2), stride=(2, 3)), floats("further folded more", 2, 12, 9))
    depthwise, pointwise = floats("further depthwise", 3, 2, 3, 2), floats("further pointwise", 1, 1, 6, 4)
    wide = floats("further separable", 2, 6, 7, 3)
    kernels = lambda a: (ops.cast(depthwise, a.dtype), ops.cast(pointwise, a.dtype))
    add("separable_conv", "plain", lambda a: ops.separable_conv(a, *kernels(a), **last), wide)
    add("separable_conv", "same, strides of 2", lambda a: ops.separable_conv(a, *kernels(a), strides=2, padding="same", **last), wide)
    add("separable_conv", "dilated", lambda a: ops.separable_conv(a, *kernels(a), dilation_rate=2, **last), wide)
    add("separable_conv", "of a line", lambda a: ops.separable_conv(a, ops.cast(depthwise[0], a.dtype), ops.cast(pointwise[0], a.dtype), **last), floats("further separable line", 2, 6, 3))
    add("image.rgb_to_hsv", "plain", lambda a: ops.image.rgb_to_hsv(a, **last), rgb)
    grey = np.asarray([[[0, 0, 0], [0.5, 0.5, 0.5]], [[1, 1, 0], [0.25, 0, 0.5]]], "float32")[np.newaxis]
    add("image.rgb_to_hsv", "black and grey", lambda a: ops.image.rgb_to_hsv(a, **last), grey)
    add("image.hsv_to_rgb", "plain", lambda a: ops.image.hsv_to_rgb(a, **last), rgb % 1)
    for padding in ("valid", "same"):
        add("image.extract_patches", padding, lambda a: ops.image.extract_patches(a, (2, 3), strides=2, padding=padding, **last), wide)
    add("image.extract_patches", "dilated", lambda a: ops.image.extract_patches(a, 2, strides=1, dilation_rate=2, **last), wide)
    add("image.extract_patches", "of a volume", lambda a: ops.image.extract_patches(a, (2, 2, 1), **last), floats("further volume", 1, 4, 4, 2, 2))
    add("image.gaussian_blur", "plain", lambda a: ops.image.gaussian_blur(a, **last), wide)
    add("image.gaussian_blur", "of two widths", lambda a: ops.image.gaussian_blur(a, kernel_size=(5, 3), sigma=(1.5, 0.5), **last), wide)
    add("image.sobel_edges", "plain", lambda a: ops.image.sobel_edges(a, **last), wide)
    inside, outside = floats("further coordinates", 2, 3, 4, scale=1.0) % 3, floats("further coordinates", 2, 3, 4, scale=4.0)
    plane = floats("further plane", 5, 5)
    flat("image.map_coordinates", "nearest cells", lambda a, c: ops.image.map_coordinates(a, c, order=0), plane, inside)
    flat("image.map_coordinates", "between cells", lambda a, c: ops.image.map_coordinates(a, c, order=1), plane, inside)
    for mode in ("constant", "nearest", "wrap", "reflect"):
        flat("image.map_coordinates", f"outside, {mode}", lambda a, c: ops.image.map_coordinates(a, c, order=1, fill_mode=mode, fill_value=0.5), plane, outside)
    add("erfinv", "plain", lambda a: ops.erfinv(a), np.tanh(x))
    add("erfinv", "ends", lambda a: ops.erfinv(a), np.asarray([[-1, 1, 0, 2, 0.84, 0.86, -0.9999]], "float32"))
    add("i0", "plain", lambda a: ops.i0(a * 3), x)
    add("i0", "large", lambda a: ops.i0(a), np.asarray([[0, -7.99, 8, 8.01, 30, -60]], "float32"))


def warps(r):
    """Transforms are taken, and cells are read, in float32 whatever the dtype."""
    last = dict(data_format="channels_last")
    images = floats("further warped", 2, 5, 6, 2)

    def add(name, title, function, *inputs, **kw):
        shapes = [i.shape[1:] for i in inputs]
        r.add(f"ops.image.{name}", title, of(function, *shapes), list(inputs), **kw)

    one = np.asarray([0.75, 0.25, -0.5, -0.25, 1.25, 0.5, 0, 0], "float32")
    two = np.stack([one, np.asarray([-1, 0.5, 9, 0.5, 1.5, -4.25, 0, 0], "float32")])
    tilted = np.asarray([1, 0.25, 0, 0, 1, 0.5, 0.0625, 0.03125], "float32")
    for mode in ("constant", "nearest", "wrap", "reflect"):
        add("affine_transform", mode, lambda a: ops.image.affine_transform(a, two[1], fill_mode=mode, fill_value=0.25, **last), images, float64=False)
    add("affine_transform", "nearest cells", lambda a: ops.image.affine_transform(a, one, interpolation="nearest", fill_value=-1.0, **last), images, float64=False)
    add("affine_transform", "tilted", lambda a: ops.image.affine_transform(a, tilted, **last), images, float64=False)
    add("affine_transform", "of its own", lambda a, t: ops.image.affine_transform(a, t, **last), images, two, float64=False)
    corners = np.asarray([[0, 0], [5, 0], [0, 4], [5, 4]], "float32")
    bent = np.asarray([[0.5, 0.25], [4.5, 1], [-0.5, 3.5], [5.5, 4.5]], "float32")
    add("perspective_transform", "bent", lambda a: ops.image.perspective_transform(a, corners, bent, **last), images, float64=False)
    add("perspective_transform", "back", lambda a: ops.image.perspective_transform(a, bent, corners, fill_value=0.5, **last), images, float64=False)
    add("perspective_transform", "each its own", lambda a, s, e: ops.image.perspective_transform(a, s, e, **last), images, np.stack([corners, bent]), np.stack([bent, corners]), float64=False)
    pair = lambda a, *numbers: ops.cast(np.asarray(numbers, "float32"), a.dtype)
    for method in ("linear", "cubic", "lanczos3", "lanczos5"):
        add("scale_and_translate", method, lambda a: ops.image.scale_and_translate(a, (2, 7, 4, 2), pair(a, 1.5, 0.5), pair(a, 0.25, -0.5), (1, 2), method), images)
    add("scale_and_translate", "without antialiasing", lambda a: ops.image.scale_and_translate(a, (2, 3, 9, 2), pair(a, 0.5, 2.0), pair(a, 0.5, 1.0), (1, 2), "linear", antialias=False), images)


def matrices(r):
    plain = floats("further squares", 2, 4, 4)
    positive = plain @ plain.transpose(0, 2, 1) + np.eye(4, dtype="float32")
    right, vectors = floats("further sides", 2, 4, 3), floats("further vectors", 2, 4)
    tall = floats("further tall", 2, 5, 3)
    triangle = plain + 3 * np.eye(4, dtype="float32")

    def add(name, title, function, *inputs, **kw):
        r.add(f"ops.{name}", title, of(function, *[i.shape[1:] for i in inputs]), list(inputs), **kw)

    for order in (None, 1, 2, 3, 0, -1):
        add("norm", f"of vectors, {order}", lambda a: ops.norm(a, ord=order, axis=-1), plain)
    for order in (None, "fro", 1, -1):
        add("norm", f"of matrices, {order}", lambda a: ops.norm(a, ord=order, axis=(1, 2)), plain)
    add("norm", "of matrices, 1, kept", lambda a: ops.norm(a, ord=1, axis=(-1, -2), keepdims=True), tall)
    for upper in (False, True):
        add("cholesky", f"upper {upper}", lambda a: ops.cholesky(a, upper=upper), positive)
        add("cholesky_inverse", f"upper {upper}", lambda a: ops.cholesky_inverse(a, upper=upper), triangle)
        add("solve_triangular", f"lower {upper}", lambda a, b: ops.solve_triangular(a, b, lower=upper), triangle, right)
    add("solve_triangular", "one vector each", lambda a, b: ops.solve_triangular(a, b, lower=True), triangle, vectors)
    add("det", "plain", lambda a: ops.det(a), plain)
    add("slogdet", "plain", lambda a: ops.slogdet(a), plain)
    add("logdet", "positive definite", lambda a: ops.logdet(a), positive)
    add("inv", "plain", lambda a: ops.inv(a), triangle)
    swapped = triangle[:, [2, 0, 3, 1]]
    add("inv", "rows in another order", lambda a: ops.inv(a), swapped)
    add("solve", "plain", lambda a, b: ops.solve(a, b), swapped, right)
    add("solve", "one vector each", lambda a, b: ops.solve(a, b), swapped, vectors)
    r.add("ops.lu_factor", "of one matrix", whole(lambda a: ops.lu_factor(a), swapped[0]), [swapped[0]])
    for mode in ("reduced", "complete"):
        add("qr", f"{mode}, tall", lambda a: ops.qr(a, mode=mode), tall)
        add("qr", f"{mode}, wide", lambda a: ops.qr(a, mode=mode), np.ascontiguousarray(tall.transpose(0, 2, 1)))
