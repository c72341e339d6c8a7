"""Has our command line write every artifact of a directory in every other format.

    python tools/oracle/convert_all.py MODELS OUT

Each conversion gets a directory of its own in OUT, with the family's golden and with `origin.json` beside what was
written. What cannot be written is printed with the reason; the exit code counts crashes only, not refusals.
"""

import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
sys.path.insert(0, str(Path(__file__).parent))

import loaders

CLI = shlex.split(os.environ.get("CLI", f"node {Path(__file__).parents[2] / 'dist' / 'cli.js'}"))
WHOLE = ["keras", "keras-h5", "tfjs-layers"]


def format_of(path):
    if path.name == "model.json":
        return "tfjs-layers"
    return "keras" if path.suffix == ".keras" else "keras-h5"


def main():
    models, out = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    crashes = 0
    for path in loaders.artifacts_in(models):
        golden = sorted(path.parent.glob("*.golden.npz")) or sorted(path.parent.parent.glob("*.golden.npz"))
        if not golden or loaders.is_weights_only(path):
            continue
        targets = [target for target in WHOLE if target != format_of(path)]
        for target in targets:
            place = out / "--".join([*path.relative_to(models).parts, target])
            command = [*CLI, "convert", str(path), str(place / "written"), "--to", target]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.returncode != 0:
                text = (done.stderr or done.stdout).strip().splitlines() or [""]
                refused = done.returncode == 1 and "went wrong" not in text[0]
                crashes += not refused
                print(f"{'refused' if refused else 'CRASHED'}: {path.relative_to(models)} -> {target}: {text[0][:200]}", flush=True)
                shutil.rmtree(place, ignore_errors=True)
                continue
            shutil.copy(golden[0], place / "written")
            (place / "written" / "origin.json").write_text(json.dumps({"path": str(path)}))
    return 1 if crashes else 0


if __name__ == "__main__":
    raise SystemExit(main())
