#!/usr/bin/env bash
# Runs the action under nektos/act on this host, without Docker: action.yml, bundle, inputs, outputs, summary,
# annotations and the uploaded report, with a runner that is not ours. Needs Go (to install act) or act itself.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
version=v0.2.89

act=$(command -v act || true)
if [ -z "$act" ]; then
  act="$(go env GOPATH)/bin/act"
  [ -x "$act" ] || go install "github.com/nektos/act@$version"
fi

scratch=$(mktemp -d)
port=$((20000 + RANDOM % 20000))
node "$root/tools/act/artifact-proxy.mjs" "$((port + 1))" "$port" &
proxy=$!
trap 'kill "$proxy"; rm -rf "$scratch"' EXIT

# The workspace: what a user commits, with the action beside it as the runner would have fetched it.
mkdir -p "$scratch/repo/.github/workflows" "$scratch/artifacts"
cp -r "$root/action.yml" "$root/dist" "$root/examples" "$scratch/repo/"
cp "$root/package.json" "$scratch/repo/"
cp "$root/tools/act/workflow.yml" "$scratch/repo/.github/workflows/"
git -C "$scratch/repo" init -q -b main
git -C "$scratch/repo" add -A
git -C "$scratch/repo" -c user.name=act -c user.email=act@example.invalid commit -qm 'workspace'

status=0
(
  cd "$scratch/repo"
  # The action's own runtime: the Node 24 that this project's devDependencies bring.
  # It finds the artifact server through the proxy.
  PATH="$root/node_modules/node/bin:$PATH" XDG_CACHE_HOME="$scratch/cache" \
    ACTIONS_RUNTIME_URL="http://127.0.0.1:$((port + 1))/" "$act" push \
    -W .github/workflows/workflow.yml -P ubuntu-latest=-self-hosted \
    --artifact-server-path "$scratch/artifacts" --artifact-server-addr 127.0.0.1 --artifact-server-port "$port"
) >"$scratch/log" 2>&1 || status=$?

node "$root/tools/act/verify.mjs" "$scratch/log" "$scratch/artifacts" "$status"
