"""Loads one model with the framework it is deployed with, twice, and writes down what the loader hands back.

Started by Model Roundtrip as `python bridge.py REQUEST.json`, with its stdin tied to the process that asked: when that
one is gone, so is this one. `python bridge.py --probe` prints which frameworks could be imported, and imports none.

The request names the loader, the model, custom objects, seeds and probes; answers are files in the request's `out`:
`load-<n>.npz` with arrays `w<i>` (weights) and `p<probe>o<i>` (outputs), and `result.json`, written last, which has the
names. Whoever reads them trusts none of it. Once the framework is imported, the request's `token` is printed. Needs Python 3.8, numpy, and the framework that the model was made for.
"""
import importlib
import importlib.metadata
import importlib.util
import json
import os
import re
import signal
import sys
import threading
import traceback

OVER_MEMORY = 77
SECONDS_BETWEEN_LOOKS = 0.2
FRAMEWORKS = ("keras", "tf_keras", "tensorflow", "numpy")
BACKENDS = (("tensorflow", "tensorflow"), ("jax", "jax"), ("torch", "torch"))
# What frameworks say where a file names a class, a function or an op that they do not know; the name stands in front.
WANTED = tuple(
    re.compile(text)
    for text in (
        r"Could not locate \w+ '([^']+)'",
        r"Could not deserialize \w+ '([^']+)' because its parent module \S+ cannot be imported",
        r"Could not deserialize '([^']+)' because it is not a KerasSaveable",
        r"Unknown [a-z_ ]+: '?([^'\s]+?)'?\. Please ensure",
        r"Unable to restore custom object of class \"([^\"]+)\"",
        r"Could not interpret [a-z_ ]+ identifier: '?([^'\s]+)",
        r"Op type not registered '([^']+)'",
    )
)


class Refused(Exception):
    """The model asks for something that is not done for it: its code is never run."""


class Failed(Exception):
    def __init__(self, kind, message, custom_object=None):
        super().__init__(message)
        self.kind = kind
        self.custom_object = custom_object


def version_of(name):
    """The version of a package that can be imported, without importing it; None where there is none."""
    if importlib.util.find_spec(name) is None:
        return None
    for distribution in (name, name.replace("_", "-"), *((f"{name}-cpu", f"{name}-macos") if name == "tensorflow" else ())):
        try:
            return importlib.metadata.version(distribution)
        except importlib.metadata.PackageNotFoundError:
            continue
    return "unknown"


def probe():
    print(json.dumps({name: version_of(name) for name in FRAMEWORKS}))


def end_everything(code):
    """This process and all that it started; it leads a group of its own where the system has groups."""
    if hasattr(os, "killpg") and os.getpgrp() == os.getpid() and code == 0:
        os.killpg(0, signal.SIGKILL)
    os._exit(code)


def watch_parent():
    while os.read(0, 4096):
        pass
    end_everything(0)


def watch_memory(limit):
    """For systems without /proc; the process that asked looks at all processes of the group where there is one."""
    try:
        import resource
    except ImportError:
        return
    unit = 1 if sys.platform == "darwin" else 1024
    pause = threading.Event()
    while not pause.wait(SECONDS_BETWEEN_LOOKS):
        if resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit > limit:
            end_everything(OVER_MEMORY)


def one_line(error):
    """What went wrong, as one line; Keras puts whole configurations in front of some messages, and behind others."""
    text = str(error).rpartition("Exception encountered:")[2].partition("Full object config")[0]
    return f"{type(error).__name__}: {' '.join(text.split())}"


def failure_of(error):
    """What an exception says that a loader raised: not all of them speak of the file."""
    text = one_line(error)
    refused = isinstance(error.__cause__, Refused) or isinstance(error.__context__, Refused)
    if refused or "safe_mode" in text or "unsafe" in text.lower():
        return Failed("refused", text)
    if isinstance(error, MemoryError) or type(error).__name__ == "ResourceExhaustedError":
        return Failed("memory", text)
    for pattern in WANTED:
        wanted = pattern.search(text)
        if wanted is not None:
            said = wanted.group(0).partition(". Please")[0]
            return Failed("unknown-class", f"{type(error).__name__}: {said}", known_as(wanted.group(1)))
    return Failed("package" if isinstance(error, ImportError) else "load", text)


def known_as(name):
    """`module:Name` of a class of the framework's own that a file calls otherwise, or None."""
    for module in [module for key, module in sorted(sys.modules.items()) if key.startswith(("keras.", "tf_keras."))]:
        found = vars(module).get(name)
        if isinstance(found, type) and found.__module__ == module.__name__:
            return f"{found.__module__}:{name}"
    return None


def refuse_code(*_, **__):
    raise Refused("it holds Python code (a Lambda layer), which is not run")


def import_framework(loader):
    """The framework, before anything of the user's is importable. Code inside a model is refused in every format."""
    if loader == "keras":
        if "KERAS_BACKEND" not in os.environ and importlib.util.find_spec("tensorflow") is None:
            for module, backend in BACKENDS:
                if importlib.util.find_spec(module) is not None:
                    os.environ["KERAS_BACKEND"] = backend
                    break
        keras = importlib.import_module("keras")
        if not keras.__version__.startswith("3."):
            raise Failed("import", f"keras {keras.__version__} is installed; the model is one of Keras 3")
        code = importlib.import_module("keras.src.utils.python_utils")
    elif loader == "tf_keras":
        # Files name its modules as those of `keras`; and libraries build their layers on the Keras that this chooses.
        os.environ["TF_USE_LEGACY_KERAS"] = "1"
        name = "keras" if importlib.util.find_spec("tf_keras") is None else "tf_keras"
        keras = importlib.import_module(name)
        if not keras.__version__.startswith("2."):
            raise Failed("import", f"{name} {keras.__version__} is installed; the model is one of legacy Keras")
        code = importlib.import_module(f"{name}.src.utils.generic_utils")
    else:
        return importlib.import_module("tensorflow")
    # `safe_mode` covers .keras files; HDF5 and SavedModel loaders of several versions unmarshal code all the same.
    code.func_load = refuse_code
    return keras


def custom_objects(names, folder):
    # Nothing of the checked folder can be imported unless somebody asked for it.
    if names:
        sys.path.insert(0, folder)
    objects = {}
    for name in names:
        module, _, path = name.partition(":")
        try:
            found = importlib.import_module(module)
            for part in path.split("."):
                found = getattr(found, part)
        except Exception as error:
            raise Failed("custom-object", f"{name}: {one_line(error)}") from error
        objects[path.rpartition(".")[2]] = found
    return objects


def load_keras(keras, request, objects, seed):
    keras.utils.set_random_seed(seed)
    keras.utils.clear_session() if hasattr(keras.utils, "clear_session") else keras.backend.clear_session()
    model = keras.saving.load_model(request["path"], custom_objects=objects, compile=False, safe_mode=True)
    weights = [(getattr(one, "path", None) or one.name, one) for one in model.weights]
    return model, weights, lambda names, arrays, _: run_keras(model, names, arrays)


def load_tf_keras(keras, request, objects, seed):
    keras.utils.set_random_seed(seed)
    keras.backend.clear_session()
    options = {} if request["directory"] else {"safe_mode": True}
    model = keras.models.load_model(request["path"], custom_objects=objects, compile=False, **options)
    weights = [(one.name.partition(":")[0], one) for one in getattr(model, "weights", [])]
    # A SavedModel's signature calls outputs by their layers, also where the model itself returns a dictionary.
    return model, weights, lambda names, arrays, _: run_keras(model, names, arrays, by_layer=request["directory"])


def run_keras(model, names, arrays, by_layer=False):
    inputs = list(getattr(model, "inputs", None) or [])
    own = [str(getattr(one, "name", "")).partition(":")[0] for one in inputs]
    if inputs and len(inputs) != len(arrays):
        raise Failed("run", f"the loaded model takes {len(inputs)} inputs, {len(arrays)} are at hand")
    if inputs and set(own) == set(names):
        arrays = [arrays[names.index(name)] for name in own]
    typed = [cast(array, one) for array, one in zip(arrays, inputs)] if inputs else arrays
    given = as_called(model, inputs, names, typed)
    return named_outputs(model(given, training=False), list(getattr(model, "output_names", None) or []), by_layer)


def as_called(model, inputs, names, arrays):
    """Inputs nested as the model takes them: one alone, a list, or a dictionary by name, whatever stands inside of it."""
    inner = getattr(model, "_functional", None) or model
    nest = getattr(inner, "_inputs_struct", getattr(inner, "_nested_inputs", None))
    places = {id(one): array for one, array in zip(inputs, arrays)}

    def fill(part):
        if isinstance(part, dict):
            return {key: fill(one) for key, one in part.items()}
        if isinstance(part, (list, tuple)):
            return [fill(one) for one in part]
        return places[id(part)]

    if nest is not None and inputs:
        try:
            return fill(nest)
        except KeyError:
            pass
    shapes = getattr(model, "_build_shapes_dict", None)
    if not inputs and isinstance(shapes, dict) and len(shapes) == 1:
        shapes = next(iter(shapes.values()))
    if not inputs and isinstance(shapes, dict) and set(shapes) == set(names):
        return dict(zip(names, arrays))
    return arrays[0] if len(arrays) == 1 else arrays


def cast(array, like):
    dtype = like.dtype if isinstance(like.dtype, str) else getattr(like.dtype, "name", str(like.dtype))
    if dtype == "bfloat16" or array.dtype.kind == "S" or dtype == "string":
        return array
    return array.astype(dtype)


def named_outputs(outputs, names, by_layer):
    flat = []

    def walk(value, name):
        if isinstance(value, dict):
            for key in sorted(value):
                walk(value[key], str(key))
        elif isinstance(value, (list, tuple)):
            for one in value:
                walk(one, None)
        else:
            flat.append((name, value))

    walk(outputs, None)
    if len(names) != len(flat):
        names, by_layer = [f"output_{i}" for i in range(len(flat))], False
    return [(names[i] if name is None or by_layer else name, value) for i, (name, value) in enumerate(flat)]


def load_saved_model(tf, request, _, seed):
    tf.random.set_seed(seed)
    # Without tags TensorFlow loads no file that holds several graphs.
    tags = request["tags"]
    loaded = tf.saved_model.load(request["path"], tags=tags or None)
    weights, seen = [], set()
    for one in tf.train.TrackableView(loaded).descendants():
        if isinstance(one, tf.Variable) and id(one) not in seen:
            seen.add(id(one))
            weights.append((one.name.partition(":")[0], one))

    def run(names, arrays, key):
        if key not in loaded.signatures:
            raise Failed("run", f"TensorFlow finds no signature {key} in it")
        signature = loaded.signatures[key]
        specs = signature.structured_input_signature[1]
        missing = [name for name in specs if name not in names]
        if missing:
            raise Failed("run", f"the signature takes an input {missing[0]}, which is not at hand")
        feeds = {name: tf.constant(arrays[names.index(name)], spec.dtype) for name, spec in specs.items()}
        return sorted(signature(**feeds).items())

    return loaded, weights, run


def load_checkpoint(tf, request, *_):
    reader = tf.train.load_checkpoint(request["path"])
    # The graph of objects is a message about the tensors, and none of them.
    names = sorted(set(reader.get_variable_to_shape_map()) - {"_CHECKPOINTABLE_OBJECT_GRAPH"})
    return reader, [(name, reader.get_tensor(name)) for name in names], None


LOADERS = {
    "keras": load_keras,
    "tf_keras": load_tf_keras,
    "saved-model": load_saved_model,
    "checkpoint": load_checkpoint,
}


def as_array(np, value):
    """A numpy array and the name of its type; bfloat16 and the like, which .npy has no word for, as their bits."""
    value = value.numpy() if hasattr(value, "numpy") else getattr(value, "value", value)
    if hasattr(value, "detach"):
        value = value.detach().cpu().numpy()
    array = np.asarray(value)
    name = array.dtype.name
    if array.dtype.kind == "O":
        return np.asarray(array, dtype="S"), "string"
    if array.dtype.kind in "SU":
        return array, "string"
    if array.dtype.kind == "V" or name in ("bfloat16", "float8_e4m3fn", "float8_e5m2"):
        return array.view("uint16" if array.dtype.itemsize == 2 else "uint8"), name
    return array, name


def dump(np, request, number, weights, outputs):
    arrays, said, left = {}, {"weights": [], "outputs": []}, request["most_bytes"]

    def keep(key, value):
        nonlocal left
        array, dtype = as_array(np, value)
        left -= array.nbytes
        if left < 0:
            raise Failed("limit", f"the loaded tensors have more than {request['most_bytes']} bytes")
        arrays[key] = array
        return dtype

    for i, (name, value) in enumerate(weights):
        said["weights"].append({"name": name, "dtype": keep(f"w{i}", value)})
    for p, named in enumerate(outputs):
        said["outputs"].append([{"name": name, "dtype": keep(f"p{p}o{i}", one)} for i, (name, one) in enumerate(named)])
    np.savez(os.path.join(request["out"], f"load-{number}.npz"), **arrays)
    return said


def answer(request):
    loader = request["loader"]
    try:
        import numpy as np

        framework = import_framework(loader)
        version = framework.__version__
    except Failed:
        raise
    except BaseException as error:
        # Half an installation fails in many ways; none of them has to do with the model.
        raise Failed("import", one_line(error)) from error
    print(request["token"], flush=True)
    objects = custom_objects(request["custom_objects"], request["python_path"])
    probes = []
    for one in request["probes"]:
        with np.load(one["file"], allow_pickle=False) as arrays:
            probes.append((one["inputs"], [arrays[f"i{i}"] for i in range(len(one["inputs"]))], one["signature"]))
    loads = []
    for number, seed in enumerate(request["seeds"]):
        try:
            model, weights, run = LOADERS[loader](framework, request, objects, seed)
        except (Refused, Failed):
            raise
        except Exception as error:
            raise failure_of(error) from error
        # Before anything is run: a call may change what a layer holds.
        kept = [(name, as_array(np, value)[0].copy()) for name, value in weights]
        types = [as_array(np, value)[1] for _, value in weights]
        try:
            outputs = [run(*one) for one in probes]
        except (Refused, Failed):
            raise
        except Exception as error:
            failed = failure_of(error)
            raise (failed if failed.kind == "memory" else Failed("run", one_line(error))) from error
        said = dump(np, request, number, kept, outputs)
        for one, dtype in zip(said["weights"], types):
            one["dtype"] = dtype
        loads.append(said)
        del model, weights, run
    return {"status": "ok", "versions": versions_of(framework, loader, version), "loads": loads}


def versions_of(framework, loader, version):
    versions = {"framework": version, "tensorflow": getattr(sys.modules.get("tensorflow"), "__version__", None)}
    if loader == "keras":
        versions["backend"] = framework.backend.backend()
    return versions


def main(path):
    with open(path, encoding="utf-8") as file:
        request = json.load(file)
    threading.Thread(target=watch_parent, daemon=True).start()
    threading.Thread(target=watch_memory, args=(request["memory_bytes"],), daemon=True).start()
    try:
        result = answer(request)
    except Refused as error:
        result = {"status": "error", "kind": "refused", "message": str(error)}
    except Failed as error:
        result = {"status": "error", "kind": error.kind, "message": str(error), "custom_object": error.custom_object}
    except BaseException as error:
        traceback.print_exc()
        result = {"status": "error", "kind": "memory" if isinstance(error, MemoryError) else "crash", "message": one_line(error)}
    temporary = os.path.join(request["out"], "result.part")
    with open(temporary, "w", encoding="utf-8") as file:
        json.dump(result, file)
    os.replace(temporary, os.path.join(request["out"], "result.json"))
    # What a framework or a custom object left running does not keep this process alive.
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)


if __name__ == "__main__":
    if sys.argv[1:] == ["--probe"]:
        probe()
    else:
        main(sys.argv[1])
