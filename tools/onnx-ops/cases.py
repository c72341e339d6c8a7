"""Writes out the cases that the `onnx` package has for its operators, and packs some of them for the tests.

    pip install onnx==1.23.2 onnxruntime==1.32.0
    python tools/onnx-ops/cases.py write DIR     each case as a folder: model.onnx, input_<n>.pb, output_<n>.pb
    npx node --experimental-transform-types tools/onnx-ops/run.ts DIR
    python tools/onnx-ops/cases.py pack DIR      what passed, a few cases an operator, into test/fixtures/onnx/cases.json.gz
"""

import base64
import collections
import gzip
import json
import pathlib
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnx.backend.test.case.node import collect_testcases

HERE = pathlib.Path(__file__).parent
FIXTURE = HERE.parent.parent / "test/fixtures/onnx/cases.json.gz"

# Sizes of what is packed: the repository is cloned by everybody.
MOST_BYTES = 6000
MOST_CASES = 6


def write(folder: pathlib.Path) -> None:
    for case in collect_testcases(None):
        home = folder / case.name
        home.mkdir(parents=True, exist_ok=True)
        onnx.save(case.model, home / "model.onnx")
        inputs, outputs = case.data_sets[0]
        for kind, values, infos in (("input", inputs, case.model.graph.input), ("output", outputs, case.model.graph.output)):
            for place, (value, info) in enumerate(zip(values, infos)):
                if isinstance(value, (list, dict)) or value is None:
                    continue  # sequences, maps and optionals have no tensor to write
                tensor = value if isinstance(value, onnx.TensorProto) else numpy_helper.from_array(np.asarray(value), info.name)
                (home / f"{kind}_{place}.pb").write_bytes(tensor.SerializeToString())
    contrib(folder)
    schemas = [s for s in onnx.defs.get_all_schemas() if s.domain in ("", "ai.onnx")]
    operators = {
        schema.name: {"since": schema.since_version, "deprecated": schema.deprecated}
        for schema in sorted(schemas, key=lambda schema: schema.name)
    }
    facts = {"onnx": onnx.__version__, "opset": onnx.defs.onnx_opset_version(), "operators": operators}
    (HERE / "operators.json").write_text(json.dumps(facts, indent=1) + "\n")


def contrib(folder: pathlib.Path) -> None:
    """Operators of ONNX Runtime's own, with what it makes of them: onnx has no cases for these."""
    import onnxruntime

    random = np.random.default_rng(7)
    x, y = (random.standard_normal((2, 3, 8)).astype(np.float32) for _ in range(2))
    vector = lambda: random.standard_normal(8).astype(np.float32)  # noqa: E731
    cases = {
        "gelu": ("Gelu", [x], 1, {}),
        "fast_gelu": ("FastGelu", [x], 1, {}),
        "fast_gelu_bias": ("FastGelu", [x, vector()], 1, {}),
        "bias_gelu": ("BiasGelu", [x, vector()], 1, {}),
        "quick_gelu": ("QuickGelu", [x], 1, {"alpha": 1.702}),
        "skip_layer_normalization": ("SkipLayerNormalization", [x, y, vector(), vector(), vector()], 1, {"epsilon": 1e-3}),
        "skip_layer_normalization_plain": ("SkipLayerNormalization", [x, y, vector()], 1, {}),
        "fused_matmul": ("FusedMatMul", [x, y], 1, {"transB": 1, "alpha": 0.25}),
        "fused_matmul_a": ("FusedMatMul", [x, y], 1, {"transA": 1}),
    }
    for name, (op, arrays, outputs, attributes) in cases.items():
        names = [f"x{place}" for place in range(len(arrays))]
        node = helper.make_node(op, names, [f"y{place}" for place in range(outputs)], domain="com.microsoft", **attributes)
        inputs = [helper.make_tensor_value_info(n, TensorProto.FLOAT, a.shape) for n, a in zip(names, arrays)]
        results = [helper.make_tensor_value_info(f"y{place}", TensorProto.FLOAT, None) for place in range(outputs)]
        graph = helper.make_graph([node], name, inputs, results)
        opsets = [helper.make_opsetid("", 18), helper.make_opsetid("com.microsoft", 1)]
        model = helper.make_model(graph, opset_imports=opsets, ir_version=9)
        home = folder / f"contrib_{name}"
        home.mkdir(parents=True, exist_ok=True)
        onnx.save(model, home / "model.onnx")
        session = onnxruntime.InferenceSession(home / "model.onnx", providers=["CPUExecutionProvider"])
        found = session.run(None, dict(zip(names, arrays)))
        for kind, values in (("input", arrays), ("output", found)):
            for place, value in enumerate(values):
                (home / f"{kind}_{place}.pb").write_bytes(numpy_helper.from_array(value).SerializeToString())


def pack(folder: pathlib.Path) -> None:
    results = json.loads((folder.parent / f"{folder.name}.results.json").read_text())
    taken: collections.Counter = collections.Counter()
    packed = {}
    sizes = {home.name: sum(file.stat().st_size for file in home.iterdir()) for home in folder.iterdir() if home.is_dir()}
    for name in sorted(sizes, key=lambda name: (sizes[name], name)):
        result = results.get(name)
        if result is None or result["result"] != "ok" or sizes[name] > MOST_BYTES or name.endswith("_expanded"):
            continue
        if taken[result["op"]] >= MOST_CASES:
            continue
        taken[result["op"]] += 1
        files = {file.name: base64.b64encode(file.read_bytes()).decode() for file in sorted((folder / name).iterdir())}
        packed[name] = files
    text = json.dumps(dict(sorted(packed.items())), separators=(",", ":")).encode()
    FIXTURE.write_bytes(gzip.compress(text, 9, mtime=0))
    print(len(packed), "cases,", FIXTURE.stat().st_size, "bytes")


{"write": write, "pack": pack}[sys.argv[1]](pathlib.Path(sys.argv[2]))
