"""Makes test/fixtures/hdf5: HDF5 files of the kinds that Keras does not write and others do, by h5py 3.14.

    python tools/oracle/make_hdf5_fixtures.py test/fixtures/hdf5

Each holds `layers/dense/vars/0`, float32 (4, 6) with the values 0 to 23, and beside it what its name says.
"""

import pathlib
import sys

import h5py
import ml_dtypes
import numpy as np

OUT = pathlib.Path(sys.argv[1])
X = np.arange(24, dtype="f4").reshape(4, 6)


def make(name, fill, **options):
    with h5py.File(OUT / f"{name}.h5", "w", **options) as file:
        group = file.create_group("layers/dense/vars")
        group["0"] = X
        fill(file, group)


def dtypes(file, group):
    for name in ("int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"):
        info = np.iinfo(name)
        group[name] = np.array([info.min, 1, info.max], dtype=name)
    group["float16"] = np.array([1, -2, 65504, np.inf], dtype="f2")
    group["float64"] = np.array([1.5, np.nan], dtype="f8")
    group["bool"] = np.array([True, False])
    group["complex64"] = np.array([1 + 2j], dtype="c8")
    group["complex128"] = np.array([1 + 2j], dtype="c16")
    group["fixed_string"] = np.array([b"abc", b"de"])
    group["string"] = np.array(["abc", "", "dé"], dtype=object)
    group["scalar"] = np.float32(3)
    group["none"] = np.zeros((0, 3), "f4")
    group["bfloat16"] = np.array([1, 2, 3], dtype=ml_dtypes.bfloat16)
    group["bfloat16"].attrs["dtype"] = "bfloat16"
    group["opaque"] = np.array([1, 2, 3], dtype=ml_dtypes.bfloat16)
    group["nothing"] = h5py.Empty("f4")
    file.attrs.update({"text": "hallo ü", "bytes": b"hallo", "number": 5, "flag": True, "empty": []})
    file.attrs["list"] = [b"a", b"bcd"]
    file.attrs["array"] = np.array([b"a", b"bcd"])


def virtual(file, group):
    layout = h5py.VirtualLayout((4, 6), "f4")
    layout[:] = h5py.VirtualSource("dtypes.h5", "layers/dense/vars/0", (4, 6))
    group.create_virtual_dataset("1", layout)


def big_endian(file, group):
    group["1"] = X.astype(">f2")
    group["2"] = (X + 1j).astype(">c8")
    group["3"] = X.astype(">i8")
    group.create_dataset("4", data=X.astype(">f8"), chunks=(3, 4), compression="gzip", shuffle=True, fletcher32=True)


def compact(file, group):
    plist = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
    plist.set_layout(h5py.h5d.COMPACT)
    space = h5py.h5s.create_simple((4, 6))
    h5py.h5d.create(group.id, b"1", h5py.h5t.IEEE_F32LE, space, plist).write(h5py.h5s.ALL, h5py.h5s.ALL, X)


def committed(file, group):
    file["type"] = np.dtype("<f2")
    group.create_dataset("1", data=X.astype("f2"), dtype=file["type"])


def float_type(exponent_at, exponent_bits, fraction_bits, bias, size):
    kind = (h5py.h5t.IEEE_F16LE if size == 2 else h5py.h5t.IEEE_F32LE).copy()
    kind.set_fields(8 * size - 1, exponent_at, exponent_bits, 0, fraction_bits)
    kind.set_ebias(bias)
    return lambda file, group: h5py.h5d.create(group.id, b"1", kind, h5py.h5s.create_simple((4, 6)))


make("dtypes", dtypes)
make("external-storage", lambda f, g: g.create_dataset("1", (4, 6), "f4", external=[("secret.bin", 0, 96)]))
make("external-link", lambda f, g: g.__setitem__("1", h5py.ExternalLink("dtypes.h5", "/layers/dense/vars/0")))
make("virtual", virtual, libver="latest")
make("soft-link", lambda f, g: g.__setitem__("1", h5py.SoftLink("/layers/dense/vars/0")))
make("dangling-link", lambda f, g: g.__setitem__("1", h5py.SoftLink("/nowhere")))
make("cycle", lambda f, g: f.__setitem__("layers/dense/again", f["layers"]))
make("hard-link", lambda f, g: g.__setitem__("1", g["0"]))
make("lzf", lambda f, g: g.create_dataset("1", data=X, compression="lzf"))
make("szip", lambda f, g: g.create_dataset("1", data=np.tile(X, (10, 10)), compression="szip"))
make("scale-offset", lambda f, g: g.create_dataset("1", data=X.astype("i8"), scaleoffset=0))
make("big-endian", big_endian)
make("user-block", lambda f, g: None, userblock_size=1024)
make("claim", lambda f, g: g.create_dataset("1", (2**28, 4), "f4"))
make("claim-chunked", lambda f, g: g.create_dataset("1", (2**28, 4), "f4", chunks=(1024, 4), compression="gzip"))
make("never-written", lambda f, g: g.create_dataset("1", (4, 6), "f4"))
make("never-written-chunked", lambda f, g: g.create_dataset("1", (4, 6), "f4", chunks=(2, 6)))
make("compact", compact)
make("committed", committed)
make("committed-latest", committed, libver="latest")
make("bfloat16-float", float_type(7, 8, 7, 127, 2))
make("odd-float", float_type(20, 11, 20, 1023, 4))
make("tracked", lambda f, g: f.create_group("z", track_order=True), track_order=True)
make("dense-attributes", lambda f, g: [g.attrs.__setitem__(f"a{i}", f"{i}" * 20) for i in range(30)], libver="latest")
