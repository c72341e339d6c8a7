#!/usr/bin/env bash
# Writes every sound model in every other format and lets Keras, tf_keras and TF.js read it back. See README.md.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
models=${1:-$here/../../test/fixtures/models/sound}
out=${2:-$(mktemp -d)}
mkdir -p "$out/written"
if [ -z "${PYTHON:-}" ]; then
  python3 -m venv "$out/venv"
  PYTHON=$out/venv/bin/python
  "$PYTHON" -m pip install --quiet -r "$here/requirements.txt"
fi
customs=()
for file in ${CUSTOM:-}; do customs+=(--custom "$file"); done
"$PYTHON" "$here/convert_all.py" "$models" "$out/written"
"$PYTHON" "$here/verify.py" "$out/written" ${customs[@]+"${customs[@]}"}
node "$here/python-witness.mjs" "$models" "$out/witness" "$PYTHON"
mkdir -p "$out/attacks"
node "$here/python-attacks.mjs" "$models/tfjs-mlp/tfjs-mlp.keras" "$out/attacks" "$PYTHON"
"$PYTHON" "$here/saved_models.py" "$models" "$out/written"
"$PYTHON" "$here/assets.py" "$out/assets"
"$PYTHON" "$here/graphs.py" "$models" "$out/graphs"
"$PYTHON" "$here/recurrent.py" "$out/recurrent"
"$PYTHON" "$here/graphs.py" "$out/recurrent" "$out/loops" --steps 9,1,70 --strict
