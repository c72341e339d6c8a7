#!/usr/bin/env bash
# Builds @tensorflow/tfjs-node where the host of its ready-made binary cannot be reached: the package from npm, its
# addon compiled here against the two TensorFlow libraries that a tensorflow-cpu wheel holds. See README.md.
# The last line on stdout, and the only one, is the folder that MODEL_ROUNDTRIP_TFJS_NODE wants.
set -euo pipefail

readonly PACKAGE=4.22.0
readonly HEADERS=1.9.0
# Of the package's addon: the newest Node-API version that its package.json lists.
readonly NAPI=8

usage() {
  cat >&2 <<'TEXT'
usage: build.sh [--into DIR] [--site-packages DIR] [--tensorflow VERSION]
  --into DIR            where to build (default: ~/.cache/model-roundtrip/tfjs-node)
  --site-packages DIR   take TensorFlow from this Python environment, where it is installed already;
                        it must stay there (default: a wheel is downloaded with pip)
  --tensorflow VERSION  which wheel to download (default: 2.21.*)
TEXT
  exit 2
}

into=${XDG_CACHE_HOME:-$HOME/.cache}/model-roundtrip/tfjs-node
packages=
wanted='2.21.*'
while [ $# -gt 0 ]; do
  [ $# -ge 2 ] || usage
  case $1 in
    --into) into=$2 ;;
    --site-packages) packages=$2 ;;
    --tensorflow) wanted=$2 ;;
    *) usage ;;
  esac
  shift 2
done

say() { printf '%s\n' "$*" >&2; }
die() { say "build.sh: $*"; exit 1; }

[ "$(uname -s)" = Linux ] || die 'only Linux: other wheels hold their libraries under other names.'
for tool in g++ node npm; do
  command -v "$tool" >/dev/null || die "$tool is needed and not on the PATH."
done

mkdir -p "$into"
into=$(cd "$into" && pwd)
module=$into/node_modules/@tensorflow/tfjs-node
addon=$module/lib/napi-v$NAPI/tfjs_binding.node
stamp=$into/built

# What the addon is built from; a stamp that says the same means that there is nothing to do.
if [ -n "$packages" ]; then
  [ -f "$packages/tensorflow/libtensorflow_cc.so.2" ] || die "$packages holds no tensorflow/libtensorflow_cc.so.2."
  tensorflow=$(cd "$packages/tensorflow" && pwd)
  version=$(cd "$packages" && echo tensorflow-*.dist-info tensorflow_cpu-*.dist-info)
else
  tensorflow=$into/tensorflow
  version=$wanted
fi
source="tfjs-node $PACKAGE, $tensorflow, $version"

if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$source" ] && [ -f "$addon" ] &&
  [ -f "$tensorflow/libtensorflow_cc.so.2" ]; then
  say "Already built: $addon"
  printf '%s\n' "$module"
  exit 0
fi
rm -f "$stamp"

if [ -z "$packages" ]; then
  command -v python3 >/dev/null || die 'python3 with pip is needed to download the wheel, or --site-packages.'
  say "Downloading the wheel of tensorflow-cpu $wanted ..."
  rm -rf "$into/wheel" "$tensorflow"
  python3 -m pip download --quiet --no-deps --only-binary :all: --dest "$into/wheel" "tensorflow-cpu==$wanted" >&2 ||
    die 'the wheel could not be downloaded; name an environment that has it with --site-packages.'
  python3 - "$into/wheel" "$into" <<'PYTHON'
import pathlib, sys, zipfile

(wheel,) = pathlib.Path(sys.argv[1]).glob('*.whl')
with zipfile.ZipFile(wheel) as archive:
    for name in archive.namelist():
        if name.startswith(('tensorflow/include/', 'tensorflow/libtensorflow_')):
            archive.extract(name, sys.argv[2])
PYTHON
  rm -rf "$into/wheel"
fi

say "Installing @tensorflow/tfjs-node $PACKAGE without its install script ..."
npm install --prefix "$into" --ignore-scripts --no-audit --no-fund --no-save --loglevel=error \
  "@tensorflow/tfjs-node@$PACKAGE" "node-api-headers@$HEADERS" >&2 ||
  die 'npm could not install the package.'

say 'Compiling the addon ...'
mkdir -p "$(dirname "$addon")"
(
  cd "$module"
  g++ -std=c++17 -O2 -fPIC -shared -w -DNAPI_VERSION=$NAPI -DNODE_GYP_MODULE_NAME=tfjs_binding \
    -I"$into/node_modules/node-api-headers/include" -I. -I"$tensorflow/include" \
    binding/tfjs_backend.cc binding/tfjs_binding.cc -o "$addon" \
    "$tensorflow/libtensorflow_cc.so.2" "$tensorflow/libtensorflow_framework.so.2" -Wl,-rpath,"$tensorflow"
)

TF_CPP_MIN_LOG_LEVEL=3 node -e '
  require("node:util").isNullOrUndefined ??= (value) => value == null
  const tf = require(process.argv[1])
  if (tf.add(20, 22).dataSync()[0] !== 42) throw new Error("20 + 22 is something else")
  console.error(`TensorFlow ${tf.backend().binding.TF_Version} answers.`)
' "$module" || die 'the addon was built, and does not load.'

printf '%s\n' "$source" >"$stamp"
printf '%s\n' "$module"
