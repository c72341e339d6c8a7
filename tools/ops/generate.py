"""Writes test/fixtures/ops/*.json: every operation of src/ops/ops.ts on small inputs, with what must come out.

    python tools/ops/generate.py [directory]

Inputs are exact in float32. Expectations are float64, by numpy or by the plain sums in these files, and held against
Keras on TensorFlow (float32) before they are written, wherever Keras has the operation. Needs numpy, keras 3.15 and
tensorflow 2.21; seeds are fixed, a second run writes the same bytes. The form of a case is in README.md.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
sys.path.insert(0, str(Path(__file__).parent))

import elementwise
import reductions
import shapes
import spatial

out = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[2] / "test" / "fixtures" / "ops"
out.mkdir(parents=True, exist_ok=True)
for part in (elementwise, reductions, spatial, shapes):
    part.build(out / f"{part.__name__}.json")
