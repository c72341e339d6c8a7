"""Builds the conformance corpus with Keras itself.

    python generate.py ../../test/fixtures/conformance            all of it
    python generate.py ../../test/fixtures/conformance functions  one family; the cases of all others stay as they are

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
from cases import basic, functions, graphs, operations, preprocessing, quantised, sequence, signals, spatial  # noqa: E402

FAMILIES = (basic, spatial, sequence, graphs, preprocessing, quantised, signals, operations, functions)

directory, *asked = sys.argv[1:]
recorder = Recorder()
if asked:
    first = Recorder()
    for family in FAMILIES:
        if family.__name__.split(".")[-1] in asked:
            family.record(first)
    made = {(case["layer"], case["title"]) for case in first.cases}
    recorder.keep(directory, lambda *name: name in made)
    recorder.take(first)
else:
    for family in FAMILIES:
        family.record(recorder)
recorder.write(directory)
counts = collections.Counter(case["layer"] for case in recorder.cases)
print(f"{len(recorder.cases)} cases of {len(counts)} layers, {len(recorder.store.bytes)} bytes of tensors")
for layer, title, error in recorder.failed:
    print(f"not a case: {layer} {title}: {error}")
