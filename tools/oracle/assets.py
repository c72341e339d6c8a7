"""SavedModels that read files of their own, written by our command line, and run by both of TensorFlow's loaders.

    python tools/oracle/assets.py OUT

TensorFlow 2, TensorFlow 1 and Keras each save a model with a vocabulary in a file. Each becomes a SavedModel, a TF.js graph
model, and from that a SavedModel again; `tf.saved_model.load` and `tf.compat.v1.saved_model.load` load what was written, and
every signature has to give what the original gives. Exit code 1 where one does not; what is refused on the way through
TF.js is printed.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
sys.path.insert(0, str(Path(__file__).parent))

import keras
import numpy as np
import tensorflow as tf
from saved_models import check_fingerprint, write

tf1 = tf.compat.v1
WORDS = "red\ngreen\nblue\n"
TEXTS = np.array(["blue", "none", "red", "green"])
LINE, NUMBER = tf.lookup.TextFileIndex.WHOLE_LINE, tf.lookup.TextFileIndex.LINE_NUMBER


def table_of(file, keys, values):
    types = {LINE: tf.string, NUMBER: tf.int64}
    return tf.lookup.TextFileInitializer(file, types[keys], keys, types[values], values)


class Lookup(tf.Module):
    """Two tables of one file, a variable, and two signatures."""

    def __init__(self, file):
        super().__init__()
        self.numbers = tf.lookup.StaticVocabularyTable(table_of(file, LINE, NUMBER), 2)
        self.words = tf.lookup.StaticHashTable(table_of(file, NUMBER, LINE), "?")
        self.rows = tf.Variable(np.arange(10, dtype=np.float32).reshape(5, 2))

    @tf.function(input_signature=[tf.TensorSpec([None], tf.string, name="x")])
    def serve(self, x):
        numbers = self.numbers.lookup(x)
        return {"rows": tf.gather(self.rows, numbers), "words": self.words.lookup(numbers)}

    @tf.function(input_signature=[tf.TensorSpec([None], tf.string, name="x")])
    def number(self, x):
        return {"numbers": self.numbers.lookup(x)}


def save_tensorflow2(file, place):
    module = Lookup(file)
    tf.saved_model.save(module, place, signatures={"serving_default": module.serve, "number": module.number})


def save_tensorflow1(file, place):
    with tf1.Graph().as_default(), tf1.Session() as session:
        x = tf1.placeholder(tf.string, [None], name="x")
        table = tf1.lookup.StaticHashTable(table_of(file, LINE, NUMBER), -1)
        weights = tf1.get_variable("w", initializer=np.arange(3, dtype=np.float32), use_resource=True)
        y = tf.cast(table.lookup(x), tf.float32)[:, None] * weights
        session.run([tf1.global_variables_initializer(), tf1.tables_initializer()])
        signature = tf1.saved_model.predict_signature_def({"x": x}, {"y": y})
        builder = tf1.saved_model.Builder(place)
        builder.add_meta_graph_and_variables(
            session,
            ["serve"],
            {"serving_default": signature},
            assets_collection=tf1.get_collection(tf1.GraphKeys.ASSET_FILEPATHS),
            main_op=tf1.tables_initializer(),
        )
        builder.save()


def save_keras(file, place):
    words = keras.Input((None,), dtype="string")
    numbers = keras.layers.StringLookup(vocabulary=file)(words)
    keras.Model(words, keras.layers.Embedding(5, 3)(numbers)).export(place, verbose=False)


def fed(rank):
    return TEXTS if rank == 1 else TEXTS[None]


def by_tensorflow2(folder):
    found = {}
    loaded = tf.saved_model.load(folder)
    for key, signature in loaded.signatures.items():
        ((name, spec),) = signature.structured_input_signature[1].items()
        for output, value in signature(**{name: tf.constant(fed(spec.shape.rank))}).items():
            found[key, output] = value.numpy()
    return found


def by_tensorflow1(folder):
    found = {}
    with tf1.Graph().as_default(), tf1.Session() as session:
        meta = tf1.saved_model.load(session, ["serve"], folder)
        for key, signature in meta.signature_def.items():
            if key.startswith("__"):
                continue
            (x,) = signature.inputs.values()
            for output, value in signature.outputs.items():
                found[key, output] = session.run(value.name, {x.name: fed(len(x.tensor_shape.dim))})
    return found


def problem(folder, expected, assets, signatures):
    """What is wrong with a SavedModel that was written, or None."""
    check_fingerprint(folder)
    files = sorted(path.name for path in (folder / "assets").glob("*"))
    if files != assets:
        return f"its assets are {files}, not {assets}"
    for load in (by_tensorflow2, by_tensorflow1):
        found = load(str(folder))
        if {key for key, _ in found} != signatures:
            return f"{load.__name__}: its signatures are {sorted(found)}"
        for key, value in found.items():
            if not np.array_equal(value, expected[key]):
                return f"{load.__name__}: {key} is {value}, not {expected[key]}"
    return None


def main():
    out = Path(sys.argv[1]).resolve()
    out.mkdir(parents=True, exist_ok=True)
    bad = 0
    for save in (save_tensorflow2, save_tensorflow1, save_keras):
        source = out / save.__name__
        with tempfile.TemporaryDirectory() as aside:
            file = Path(aside) / "colours.txt"
            file.write_text(WORDS)
            save(str(file), str(source))
        expected = by_tensorflow2(str(source))
        signatures = {key for key, _ in expected}
        direct, refusal = write(source, "saved-model", out / f"{source.name}-saved-model")
        wrong = refusal or problem(direct, expected, ["colours.txt"], signatures)
        print(f"{source.name}: as a SavedModel: {wrong or 'fine'}", flush=True)
        bad += wrong is not None
        graph, refusal = write(source, "tfjs-graph", out / f"{source.name}-tfjs-graph")
        if graph is not None:
            back, refusal = write(graph, "saved-model", out / f"{source.name}-back")
        wrong = None if refusal else problem(back, expected, [], {"serving_default"})
        told = f"refused: {refusal}" if refusal else wrong or "fine"
        print(f"{source.name}: by way of a TF.js graph model: {told}", flush=True)
        bad += wrong is not None
    return 1 if bad else 0


if __name__ == "__main__":
    raise SystemExit(main())
