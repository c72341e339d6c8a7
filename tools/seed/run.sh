#!/usr/bin/env bash
# Builds the model that this project began with, checks it, and writes what the check says into docs/seed.md.
#   tools/seed/run.sh [OUT]
# PYTHON names a Python (3.9 to 3.12) that has requirements.txt and tf-models-official already; without it a virtual
# environment is made in OUT/venv. CLI names our command line; by default the one in dist/.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
out=${1:-$(mktemp -d)}
mkdir -p "$out"
out=$(cd "$out" && pwd)
if [ -z "${PYTHON:-}" ]; then
  python3 -m venv "$out/venv"
  PYTHON=$out/venv/bin/python
  "$PYTHON" -m pip install --quiet -r "$here/requirements.txt"
  # Its list of dependencies is long, and this model needs few of them.
  "$PYTHON" -m pip install --quiet --no-deps tf-models-official==2.19.1
fi
# As the check sets them: the same kernels record and replay.
export CUDA_VISIBLE_DEVICES=-1 TF_CPP_MIN_LOG_LEVEL=3 TF_ENABLE_ONEDNN_OPTS=0
[ -f "$out/models/seed.golden.npz" ] || "$PYTHON" "$here/build.py" "$out/models"
node "$here/story.mjs" "$out/models" "$PYTHON"
