"""Builds the conformance corpus with Keras itself.

    python generate.py ../../test/fixtures/conformance

Each case is a small model over one layer's options, with random weights and inputs, run by Keras in float64 (in the
layer's own dtype where Keras has no float64 form). `cases.jsonl.gz` has one case a line; tensors lie in `tensors.bin`.
STFTSpectrogram asks for scipy as well.
"""

import collections
import os
import sys

os.environ.update(CUDA_VISIBLE_DEVICES="-1", TF_CPP_MIN_LOG_LEVEL="3", TF_ENABLE_ONEDNN_OPTS="0")
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from build import Recorder  # noqa: E402
from cases import basic, graphs, operations, preprocessing, quantised, sequence, signals, spatial  # noqa: E402

recorder = Recorder()
for family in (basic, spatial, sequence, graphs, preprocessing, quantised, signals, operations):
    family.record(recorder)
recorder.write(sys.argv[1])
counts = collections.Counter(case["layer"] for case in recorder.cases)
print(f"{len(recorder.cases)} cases of {len(counts)} layers, {len(recorder.store.bytes)} bytes of tensors")
for layer, title, error in recorder.failed:
    print(f"not a case: {layer} {title}: {error}")
