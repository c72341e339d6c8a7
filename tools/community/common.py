"""What both generators share: random weights, random inputs, and the record of what Keras computed."""

import base64
import gzip
import json
import zipfile
from pathlib import Path

import numpy as np

FOLDER = Path(__file__).resolve().parents[2] / "test" / "fixtures" / "community"


def random_weights(model, seed):
    """Every variable gets numbers of its own: no zeros that hide a bias, no ones that hide a scale."""
    rng = np.random.default_rng(seed)
    values = []
    for variable in model.weights:
        name = variable.name
        centre = 1.0 if ("gamma" in name or name.endswith("scale:0")) else 0.0
        values.append((centre + 0.4 * rng.standard_normal(tuple(variable.shape))).astype("float32"))
    return values


def stored(array):
    array = np.ascontiguousarray(array)
    if array.dtype == np.bool_:
        return ["bool", list(array.shape), base64.b64encode(array.astype("uint8").tobytes()).decode()]
    little = array.astype(array.dtype.newbyteorder("<"))
    return [str(array.dtype), list(array.shape), base64.b64encode(little.tobytes()).decode()]


def pack(path):
    """The same file, smaller: an archive is deflated, HDF5 becomes a `.gz`. Gives the name in the repository."""
    if path.suffix == ".keras":
        with zipfile.ZipFile(path) as old:
            members = [(item.filename, old.read(item)) for item in old.infolist()]
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as new:
            for member, data in members:
                new.writestr(zipfile.ZipInfo(member), data, zipfile.ZIP_DEFLATED)
        return path.name
    packed = path.with_name(f"{path.name}.gz")
    packed.write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))
    path.unlink()
    return packed.name


def write(cases, package, versions):
    """One JSON file a package, a case a line."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    lines = [json.dumps({"package": package, "versions": versions})] + [json.dumps(case) for case in cases]
    (FOLDER / f"{package}.jsonl").write_text("\n".join(lines) + "\n")
