"""convolutional and pooling layers."""

import itertools

from keras import layers as L

from build import FIRST, LAST, floats, formatted, one


CELLS = {1: (7,), 2: (6, 5), 3: (4, 5, 4)}


def spatial(rank, fmt, channels):
    return (*CELLS[rank], channels) if fmt == LAST else (channels, *CELLS[rank])


def record(r):
    convolutions(r)
    transposed(r)
    depthwise(r)
    pooling(r)


def convolutions(r):
    for rank in (1, 2, 3):
        cls = getattr(L, f"Conv{rank}D")
        grid = [(f, s, p, d, g) for f, s, p, d, g in itertools.product((LAST, FIRST), (1, 2), ("valid", "same"), (1, 2), (1, 2)) if not (s > 1 and d > 1)]
        for fmt, strides, padding, dilation, groups in grid:
            if rank == 3 and groups == 2 and (strides, dilation) != (1, 1):
                continue
            formatted(r, f"Conv{rank}D", f"strides {strides} {padding} dilation {dilation} groups {groups}",
                      lambda f: cls(4 if groups > 1 else 3, 2, strides=strides, padding=padding, dilation_rate=dilation, groups=groups, data_format=f), fmt, CELLS[rank], 4)
        shape = spatial(rank, LAST, 2)
        for act, bias in (("relu", True), (None, False), ("gelu", True)):
            r.add(f"Conv{rank}D", f"{act} bias={bias}", one(lambda: cls(3, 3, activation=act, use_bias=bias, padding="same"), shape), [floats(f"conv{rank}a", 1, *shape)])
        r.add(f"Conv{rank}D", "kernel 1", one(lambda: cls(3, 1), shape), [floats(f"conv{rank}a", 1, *shape)])
    for strides, dilation in ((1, 1), (2, 1), (1, 3)):
        r.add("Conv1D", f"causal strides {strides} dilation {dilation}", one(lambda: L.Conv1D(3, 3, padding="causal", strides=strides, dilation_rate=dilation), (7, 2)), [floats("causal", 2, 7, 2)])
    for kernel, strides in (((1, 3), 1), ((3, 2), (2, 1)), ((2, 3), (1, 2)), ((5, 4), 1)):
        for padding in ("valid", "same"):
            r.add("Conv2D", f"kernel {kernel} strides {strides} {padding}", one(lambda: L.Conv2D(3, kernel, strides=strides, padding=padding), (6, 5, 2)), [floats("conv2k", 1, 6, 5, 2)])
    r.add("Conv2D", "dilation (2, 1)", one(lambda: L.Conv2D(3, 2, dilation_rate=(2, 1)), (6, 5, 2)), [floats("conv2k", 1, 6, 5, 2)])


def transposed(r):
    for rank in (1, 2, 3):
        cls = getattr(L, f"Conv{rank}DTranspose")
        for fmt, strides, padding, kernel, out in itertools.product((LAST, FIRST), (1, 2, 3), ("valid", "same"), (2, 3), (None, 0, 1)):
            if out is not None and out >= strides or rank == 3 and (kernel == 2 or strides == 3):
                continue
            if rank != 2 and fmt == FIRST and out is not None:
                continue
            cells = {1: (4,), 2: (3, 4), 3: (2, 3, 2)}[rank]
            formatted(r, f"Conv{rank}DTranspose", f"strides {strides} {padding} kernel {kernel} output_padding {out}",
                      lambda f: cls(3, kernel, strides=strides, padding=padding, output_padding=out, data_format=f), fmt, cells, 2)
        cells = {1: (4,), 2: (3, 4), 3: (2, 3, 2)}[rank]
        r.add(f"Conv{rank}DTranspose", "relu no bias", one(lambda: cls(3, 3, activation="relu", use_bias=False), (*cells, 2)), [floats(f"ct{rank}", 1, *cells, 2)])
        for padding in ("valid", "same"):
            r.add(f"Conv{rank}DTranspose", f"dilation 2 {padding}", one(lambda: cls(2, 3, dilation_rate=2, padding=padding), (*cells, 2)), [floats(f"ct{rank}", 1, *cells, 2)])
    r.add("Conv2DTranspose", "strides (2, 1)", one(lambda: L.Conv2DTranspose(3, (3, 2), strides=(2, 1), padding="same"), (3, 4, 2)), [floats("ct2", 1, 3, 4, 2)])
    r.add("Conv2DTranspose", "kernel below strides", one(lambda: L.Conv2DTranspose(3, 2, strides=3), (3, 4, 2)), [floats("ct2", 1, 3, 4, 2)])


def depthwise(r):
    for rank in (1, 2):
        for fmt, strides, padding, dilation, mult in itertools.product((LAST, FIRST), (1, 2), ("valid", "same"), (1, 2), (1, 2)):
            if strides > 1 and dilation > 1:
                continue
            title = f"strides {strides} {padding} dilation {dilation} multiplier {mult}"
            depth = getattr(L, f"DepthwiseConv{rank}D")
            formatted(r, f"DepthwiseConv{rank}D", title, lambda f: depth(3, strides=strides, padding=padding, dilation_rate=dilation, depth_multiplier=mult, data_format=f), fmt, CELLS[rank], 3)
            separable = getattr(L, f"SeparableConv{rank}D")
            formatted(r, f"SeparableConv{rank}D", title, lambda f: separable(4, 3, strides=strides, padding=padding, dilation_rate=dilation, depth_multiplier=mult, data_format=f), fmt, CELLS[rank], 3)
        shape = spatial(rank, LAST, 3)
        r.add(f"DepthwiseConv{rank}D", "relu no bias", one(lambda: getattr(L, f"DepthwiseConv{rank}D")(2, activation="relu", use_bias=False), shape), [floats(f"dw{rank}", 1, *shape)])
        r.add(f"SeparableConv{rank}D", "relu no bias", one(lambda: getattr(L, f"SeparableConv{rank}D")(2, 2, activation="relu", use_bias=False), shape), [floats(f"dw{rank}", 1, *shape)])
    r.add("SeparableConv1D", "causal", one(lambda: L.SeparableConv1D(4, 3, padding="causal"), (7, 3)), [floats("sepc", 1, 7, 3)])


def pooling(r):
    for rank, mode in itertools.product((1, 2, 3), ("Max", "Average")):
        cls = getattr(L, f"{mode}Pooling{rank}D")
        for fmt, size, strides, padding in itertools.product((LAST, FIRST), (2, 3), (None, 1, 2), ("valid", "same")):
            if size == 3 and strides == 2 and fmt == FIRST:
                continue
            shape = spatial(rank, fmt, 2)
            r.add(f"{mode}Pooling{rank}D", f"{fmt} size {size} strides {strides} {padding}", one(lambda: cls(size, strides=strides, padding=padding, data_format=fmt), shape), [floats(f"pool{rank}", 1, *shape)])
        for fmt, keep in itertools.product((LAST, FIRST), (True, False)):
            shape = spatial(rank, fmt, 2)
            r.add(f"Global{mode}Pooling{rank}D", f"{fmt} keepdims={keep}", one(lambda: getattr(L, f"Global{mode}Pooling{rank}D")(data_format=fmt, keepdims=keep), shape), [floats(f"gp{rank}", 2, *shape)])
        for fmt, size in itertools.product((LAST, FIRST), (1, 2, 3)):
            shape = spatial(rank, fmt, 2)
            r.add(f"Adaptive{mode}Pooling{rank}D", f"{fmt} size {size}", one(lambda: getattr(L, f"Adaptive{mode}Pooling{rank}D")(size, data_format=fmt), shape), [floats(f"ap{rank}", 1, *shape)])
    r.add("MaxPooling2D", "size (2, 3) strides (1, 2)", one(lambda: L.MaxPooling2D((2, 3), (1, 2)), (6, 5, 2)), [floats("pool2", 1, 6, 5, 2)])
    r.add("AveragePooling2D", "size (2, 3) strides (1, 2) same", one(lambda: L.AveragePooling2D((2, 3), (1, 2), "same"), (6, 5, 2)), [floats("pool2", 1, 6, 5, 2)])
