"""Functions over pairs of parts, losses, bits and counts, recorded in functional models."""

import numpy as np
import keras
from keras import layers as L
from keras import ops

from build import floats, ints, one
from cases.graphs import of
from cases.operations import whole


def record(r):
    fourier(r)
    losses(r)
    bits(r)
    counts(r)
    singular(r)
    dictionaries(r)
    for order in (1, 3):
        r.add("ops.normalize", f"order {order}", of(lambda a: ops.normalize(a, axis=-1, order=order), (3, 4)), [floats("further x", 2, 3, 4)])
    r.add("ops.normalize", "a wide bound", of(lambda a: ops.normalize(a, axis=(1, 2), epsilon=100.0), (3, 4)), [floats("further x", 2, 3, 4)])


def adder(r):
    def add(name, title, function, *inputs, dtype="float32", **kw):
        r.add(f"ops.{name}", title, of(function, *[i.shape[1:] for i in inputs], dtype=dtype), list(inputs), **kw)
    return add


def fourier(r):
    add = adder(r)
    for size in (8, 5):
        re, im = floats(f"fourier real {size}", 2, 3, size), floats(f"fourier imaginary {size}", 2, 3, size)
        for name in ("fft", "fft2", "ifft2"):
            add(name, f"of {size}", lambda a, b: getattr(ops, name)((a, b)), re, im)
        add("rfft", f"of {size}", lambda a: ops.rfft(a), re)
        add("irfft", f"of {size}", lambda a, b: ops.irfft((a, b)), re, im)
    add("rfft", "cut", lambda a: ops.rfft(a, 6), floats("fourier real 8", 2, 3, 8))
    add("rfft", "filled", lambda a: ops.rfft(a, 9), floats("fourier real 8", 2, 3, 8))
    pair = floats("fourier real 5", 2, 3, 5), floats("fourier imaginary 5", 2, 3, 5)
    for length in (7, 6, 9, 12):
        add("irfft", f"to {length}", lambda a, b: ops.irfft((a, b), length), *pair)
    signal = floats("fourier signal", 2, 23)
    options = {
        "hann": dict(sequence_length=8, sequence_stride=4, fft_length=8),
        "odd window in a longer frame": dict(sequence_length=5, sequence_stride=2, fft_length=8, window="hamming"),
        "no window": dict(sequence_length=6, sequence_stride=3, fft_length=6, window=None),
        "as it lies": dict(sequence_length=6, sequence_stride=2, fft_length=7, center=False),
    }
    for title, kw in options.items():
        add("stft", title, lambda a: ops.stft(a, **kw), signal)
        frames = 4
        parts = [floats(f"fourier {part}", 2, frames, kw["fft_length"] // 2 + 1) for part in ("one", "other")]
        add("istft", title, lambda a, b: ops.istft((a, b), **kw), *parts)
    add("istft", "of a length", lambda a, b: ops.istft((a, b), 8, 4, 8, length=10), floats("fourier one", 2, 4, 5), floats("fourier other", 2, 4, 5))
    for length, kw in ((33, dict(sequence_length=33)), (40, dict(sequence_length=25, window="hamming"))):
        layer = lambda: L.MelSpectrogram(fft_length=length, sequence_stride=16, num_mel_bins=4, **kw)
        r.add("MelSpectrogram", f"an odd window in {length}", one(layer, (50,)), [floats("fourier long", 2, 50)])
    add("stft", "of many signals", lambda a: ops.stft(a, 8, 4, 8), floats("fourier signals", 2, 2, 3, 17))


def losses(r):
    add = adder(r)
    logits = floats("loss logits", 4, 5, scale=2.0)
    likely = (1 / (1 + np.exp(-logits))).astype("float32")
    likely[0, 0], likely[1, 1] = 0, 1
    flags = ints("loss flags", 0, 2, 4, 5).astype("float32")
    shares = np.abs(floats("loss shares", 4, 5))
    labels = ints("loss labels", 0, 5, 4)
    add("binary_crossentropy", "probabilities", lambda t, o: ops.binary_crossentropy(t, o), flags, np.clip(likely, 0.01, 0.99))
    add("binary_crossentropy", "probabilities of 0 and 1", lambda t, o: ops.binary_crossentropy(t, o), flags, likely, float64=False)
    add("binary_crossentropy", "logits", lambda t, o: ops.binary_crossentropy(t, o, from_logits=True), flags, logits)
    add("categorical_crossentropy", "probabilities", lambda t, o: ops.categorical_crossentropy(t, o), shares, np.clip(likely, 0.01, 0.99))
    add("categorical_crossentropy", "logits", lambda t, o: ops.categorical_crossentropy(t, o, from_logits=True), shares, logits)
    add("categorical_crossentropy", "along another axis", lambda t, o: ops.categorical_crossentropy(t, o, from_logits=True, axis=1), floats("loss t", 2, 3, 4), floats("loss o", 2, 3, 4))
    for from_logits, o in ((False, np.clip(likely, 0.01, 0.99)), (True, logits)):
        r.add("ops.sparse_categorical_crossentropy", f"from_logits={from_logits}", labelled(lambda t, p: ops.sparse_categorical_crossentropy(t, p, from_logits=from_logits), (), (5,)), [labels, o])
        r.add("ops.sparse_categorical_crossentropy", f"a column, from_logits={from_logits}", labelled(lambda t, p: ops.sparse_categorical_crossentropy(t, p, from_logits=from_logits), (1,), (5,)), [labels[:, None], o])
    add("psnr", "plain", lambda a, b: ops.psnr(a, b, max_val=2.0), floats("loss a", 2, 4), floats("loss b", 2, 4))
    ties = np.asarray([[1, 2, 2, 0, 3], [5, 4, 3, 2, 1], [0, 0, 0, 0, 0], [1, np.nan, 2, 3, 4]], "float32")
    for k in (1, 2, 3):
        r.add("ops.in_top_k", f"of {k}", labelled(lambda t, p: ops.in_top_k(t, p, k=k), (), (5,)), [np.asarray([1, 2, 4, 0], "int32"), ties], float64=False)
    r.add("ops.corrcoef", "of rows", whole(lambda a: ops.corrcoef(a), floats("loss rows", 3, 6)), [floats("loss rows", 3, 6)])
    one, other = np.abs(floats("loss image", 2, 9, 10, 2)) % 1, np.abs(floats("loss other image", 2, 9, 10, 2)) % 1
    add("image.ssim", "a small window", lambda a, b: ops.image.ssim(a, b, filter_size=5, filter_sigma=1.0, data_format="channels_last"), one, other)
    add("image.ssim", "channels first", lambda a, b: ops.image.ssim(a, b, max_val=2.0, filter_size=4, k1=0.02, k2=0.05, data_format="channels_first"), np.ascontiguousarray(one.transpose(0, 3, 1, 2)), np.ascontiguousarray(other.transpose(0, 3, 1, 2)))


def labelled(function, label, shape):
    """Whole numbers beside floats."""
    def make():
        kind = keras.config.dtype_policy().compute_dtype
        ins = [keras.Input(label, dtype="int32"), keras.Input(shape, dtype=kind)]
        return keras.Model(ins, function(*ins))
    return make


def bits(r):
    add = adder(r)
    ends = np.asarray([[0, -1, 1, 2**31 - 1, -(2**31), 12345, -98765]], "int32")
    a, b = np.concatenate([ends, ints("bits a", -(2**31), 2**31 - 1, 1, 7)]), np.concatenate([ends[:, ::-1], ints("bits b", -(2**31), 2**31 - 1, 1, 7)])
    for name in ("bitwise_and", "bitwise_or", "bitwise_xor"):
        add(name, "two tensors", lambda x, y: getattr(ops, name)(x, y), a, b, dtype="int32")
        add(name, "with an array", lambda x: getattr(ops, name)(x, np.asarray([6, -6, 0, 1, 255, 3, 9], "int32")), a, dtype="int32")
        for kind in ("uint8", "int8", "int16", "uint16"):
            add(name, kind, lambda x, y: getattr(ops, name)(x, y), a.astype(kind), b.astype(kind), dtype=kind)
    for name in ("bitwise_not", "bitwise_invert"):
        for kind in ("int32", "uint8"):
            add(name, kind, lambda x: getattr(ops, name)(x), a.astype(kind), dtype=kind)
    places = np.asarray([[0, 1, 5, 30, 31, 2, 7], [31, 4, 12, 1, 0, 3, 9]], "int32")
    for name in ("bitwise_left_shift", "bitwise_right_shift", "left_shift", "right_shift"):
        add(name, "int32", lambda x, y: getattr(ops, name)(x, y), a, places, dtype="int32")
        for kind in ("uint8", "int8"):
            add(name, kind, lambda x, y: getattr(ops, name)(x, y), a.astype(kind), (places % 8).astype(kind), dtype=kind)
    small, other = ints("bits small", -60, 60, 2, 7), ints("bits other", -60, 60, 2, 7)
    small[0, :2] = other[0, 1:3] = 0
    fibonacci = np.asarray([[1836311903, 1134903170]], "int32")
    for name in ("gcd", "lcm"):
        add(name, "small", lambda x, y: getattr(ops, name)(x, y), small, other, dtype="int32")
    add("gcd", "large", lambda x, y: ops.gcd(x, y), a, b, dtype="int32")
    add("gcd", "the longest", lambda x: ops.gcd(x, ops.flip(x, 1)), fibonacci, dtype="int32")
    x = floats("bits x", 2, 3)
    x[0, 0], x[1, 1] = 0, np.inf
    r.add("ops.ldexp", "plain", mixed(lambda a, n: ops.ldexp(a, n), (3,)), [x, ints("bits exponents", -9, 9, 2, 3)])
    add("signbit", "floats", lambda a: ops.signbit(a), np.asarray([[0.0, -0.0, 1.5, -1.5, np.inf, -np.inf]], "float32"))
    add("signbit", "whole numbers", lambda a: ops.signbit(a), a, dtype="int32")


def mixed(function, shape):
    """Floats beside whole numbers."""
    def make():
        kind = keras.config.dtype_policy().compute_dtype
        ins = [keras.Input(shape, dtype=kind), keras.Input(shape, dtype="int32")]
        return keras.Model(ins, function(*ins))
    return make


def counts(r):
    def flat(name, title, function, *inputs, **kw):
        r.add(f"ops.{name}", title, whole(function, *inputs), list(inputs), **kw)

    numbers = ints("counted numbers", 0, 6, 12)
    flat("bincount", "plain", lambda a: ops.bincount(a), numbers)
    flat("bincount", "at least nine", lambda a: ops.bincount(a, minlength=9), numbers)
    flat("bincount", "of rows", lambda a: ops.bincount(a, minlength=2), numbers.reshape(3, 4))
    flat("nonzero", "plain", lambda a: ops.nonzero(ops.where(a > 0, a, 0.0)), floats("counted places", 3, 4))


def singular(r):
    """Singular vectors have no signs of their own: only what their values determine is run."""
    add = adder(r)
    for title, x in {"tall": floats("singular tall", 2, 6, 4), "wide": floats("singular wide", 2, 3, 5), "square": floats("singular square", 1, 5, 5)}.items():
        add("svd", title, lambda a: ops.svd(a, compute_uv=False), x)
        add("pinv", title, lambda a: ops.pinv(a), x)
        add("matrix_rank", title, lambda a: ops.matrix_rank(a), x)
    low = (floats("singular low", 2, 6, 2) @ floats("singular rank", 2, 2, 4)).astype("float32")
    add("matrix_rank", "within a tolerance", lambda a: ops.matrix_rank(a, tol=0.5), low)
    add("pinv", "some cut", lambda a: ops.pinv(a, rcond=0.4), floats("singular tall", 2, 6, 4))
    add("svd", "of one column", lambda a: ops.svd(a, compute_uv=False), floats("singular one", 2, 4, 1))
    a, b, c = floats("singular a", 6, 3), floats("singular b", 6, 2), floats("singular c", 6)
    r.add("ops.lstsq", "several", whole(lambda x, y: ops.lstsq(x, y), a, b), [a, b])
    r.add("ops.lstsq", "one vector", whole(lambda x, y: ops.lstsq(x, y), a, c), [a, c])
    r.add("ops.lstsq", "some cut", whole(lambda x, y: ops.lstsq(x, y, rcond=0.6), a, c), [a, c])
    wide = np.ascontiguousarray(a.T)
    r.add("ops.lstsq", "too few equations", whole(lambda x, y: ops.lstsq(x, y), wide, c[:3]), [wide, c[:3]])
    for order in (2, -2, "nuc"):
        add("norm", f"of matrices, {order}", lambda x: ops.norm(x, ord=order, axis=(1, 2)), floats("singular wide", 2, 3, 5))
    add("norm", "of matrices, 2, kept", lambda x: ops.norm(x, ord=2, axis=(-1, 1), keepdims=True), floats("singular wide", 2, 3, 5))


def dictionaries(r):
    """Images with what belongs to them. At inference most layers leave all of it as it is."""
    images, boxes, labels = floats("dictionary images", 2, 4, 5, 3), floats("dictionary boxes", 2, 4, 4), ints("dictionary labels", 0, 9, 2, 4)
    classes, masks = floats("dictionary classes", 2, 6), floats("dictionary masks", 2, 4, 5, 1)
    boxed = {"images": images, "bounding_boxes": {"boxes": boxes, "labels": labels}}
    kinds = {"boxes": boxed, "labels": {"images": images, "labels": classes}, "masks": {"images": images, "segmentation_masks": masks}}
    form = dict(bounding_box_format="xyxy")
    for kind, given in kinds.items():
        r.add("RandomFlip", f"a dictionary with {kind}", inside(lambda: L.RandomFlip(**form), given), keras.tree.flatten(given))
        r.add("AutoContrast", f"a dictionary with {kind}", inside(lambda: L.AutoContrast(**form), given), keras.tree.flatten(given), float64=False)
    for layer in (L.RandomRotation(0.2, **form), L.RandomZoom(0.2, **form), L.RandomContrast(0.2, **form), L.MixUp(**form), L.RandomErasing(**form)):
        r.add(type(layer).__name__, "a dictionary with boxes", inside(lambda: type(layer).from_config(layer.get_config()), boxed), keras.tree.flatten(boxed))
    for most in (3, 4, 6):
        r.add("MaxNumBoundingBoxes", f"{most} of four boxes", inside(lambda: L.MaxNumBoundingBoxes(most, **form), boxed), keras.tree.flatten(boxed))


def inside(layer, given):
    """A model whose inputs go into one layer as a dictionary."""
    def make():
        wide = keras.config.dtype_policy().compute_dtype == "float64"
        kind = lambda x: "float64" if wide and x.dtype == np.float32 else x.dtype.name
        ins = keras.tree.map_structure(lambda x: keras.Input(x.shape[1:], dtype=kind(x)), given)
        flat = keras.tree.flatten(ins)
        return keras.Model(flat, layer()(ins))
    return make
