"""
Small models of TensorFlow Model Garden's layers over their options, saved by Keras 2, with what Keras computed.

    MODEL_GARDEN=<folder that holds official/> python tools/community/model_garden_models.py

Needs tf_keras and tensorflow; `official/` comes from the wheel of tf-models-official (2.20), unpacked. Its packages
import a hundred modules and what those need; here only the modules that define these layers are.
Writes test/fixtures/community/model-garden.jsonl and the model files.
"""

import importlib
import os
import sys
import types

import numpy as np
import tensorflow as tf
import tf_keras
from common import FOLDER, pack, random_weights, stored, write

GARDEN = os.environ["MODEL_GARDEN"]
VERSION = "2.20.0"


def package(name):
    module = types.ModuleType(name)
    module.__path__ = [os.path.join(GARDEN, *name.split("."))]
    sys.modules[name] = module
    return module


for name in ["official", "official.modeling", "official.nlp", "official.nlp.modeling", "official.nlp.modeling.models"]:
    package(name)
package("official.nlp.modeling.ops")
layers = package("official.nlp.modeling.layers")
sys.modules.setdefault("gin", types.SimpleNamespace(configurable=lambda found: found))
Block = importlib.import_module("official.nlp.modeling.layers.transformer_encoder_block").TransformerEncoderBlock
layers.TransformerEncoderBlock = Block
transformer = importlib.import_module("official.nlp.modeling.layers.transformer")
Transformer, DecoderBlock = transformer.Transformer, transformer.TransformerDecoderBlock
layers.TransformerDecoderBlock = DecoderBlock
OnDeviceEmbedding = importlib.import_module("official.nlp.modeling.layers.on_device_embedding").OnDeviceEmbedding
positions = importlib.import_module("official.nlp.modeling.layers.position_embedding")
seq2seq = importlib.import_module("official.nlp.modeling.models.seq2seq_transformer")
TransformerEncoder, TransformerDecoder = seq2seq.TransformerEncoder, seq2seq.TransformerDecoder
activations = importlib.import_module("official.modeling.activations")

RNG = np.random.default_rng(11)
STEPS, WIDTH, VOCABULARY = 6, 8, 11


def values(*shape):
    return RNG.standard_normal(shape).astype("float32")


def visible(count=3, targets=STEPS, sources=STEPS):
    """A mask as BERT's is: numbers; one row hides everything."""
    found = (RNG.random((count, targets, sources)) < 0.6).astype("float32")
    found[:, :, 0] = 1
    found[0, targets - 1, :] = 0
    return found


def tokens():
    found = RNG.integers(1, VOCABULARY, (3, STEPS)).astype("int32")
    found[0, STEPS - 2 :] = 0
    return found


def sequence(name="x", steps=STEPS):
    return tf_keras.Input((steps, WIDTH), name=name)


def encoder():
    x, seen = sequence(), tf_keras.Input((STEPS, STEPS), name="seen")
    make = TransformerEncoder
    outputs = [
        make(num_layers=2, num_attention_heads=2, intermediate_size=12, name="plain")(x),
        make(
            num_layers=1,
            num_attention_heads=4,
            intermediate_size=16,
            activation="gelu",
            dropout_rate=0.1,
            attention_dropout_rate=0.1,
            intermediate_dropout=0.1,
            norm_first=False,
            norm_epsilon=1e-5,
            use_bias=True,
            name="after",
        )(x, attention_mask=seen),
        make(num_layers=1, num_attention_heads=1, intermediate_size=12, use_bias=True, name="seeing")(x, seen),
    ]
    return tf_keras.Model([x, seen], outputs, name="encoders"), [values(3, STEPS, WIDTH), visible()]


def block():
    x, memory = sequence(), sequence("memory", 5)
    seen, far = tf_keras.Input((STEPS, STEPS), name="seen"), tf_keras.Input((STEPS, 5), name="far")
    outputs = [
        Block(2, 12, "relu", name="plain")(x),
        Block(2, 12, "gelu", norm_first=True, output_dropout=0.1, attention_dropout=0.2, inner_dropout=0.1, name="first")(
            [x, seen]
        ),
        Block(4, 12, "tanh", use_bias=False, norm_epsilon=1e-3, name="after")([x, seen]),
        Block(2, 12, "relu", name="two")([x, memory, far]),
        Block(2, 12, "relu", norm_first=True, diff_q_kv_att_layer_norm=True, name="two_norms")([x, memory, far]),
        Block(2, 12, "relu", output_range=2, name="cut")([x, seen]),
        Block(2, 12, "relu", norm_first=True, name="cut_later")([x, seen], output_range=3),
        Block(2, 12, "relu", use_query_residual=False, key_dim=3, value_dim=5, output_last_dim=6, name="sized")(x),
        Block(2, 12, activations.gelu, name="own_gelu")(x),
        Block(2, 12, activations.simple_swish, name="own_swish")(x),
    ]
    inputs = [values(3, STEPS, WIDTH), values(3, 5, WIDTH), visible(), visible(3, STEPS, 5)]
    return tf_keras.Model([x, memory, seen, far], outputs, name="blocks"), inputs


def block_newer():
    x, memory = sequence(), sequence("memory", 5)
    seen, far = tf_keras.Input((STEPS, STEPS), name="seen"), tf_keras.Input((STEPS, 5), name="far")
    wide = tf_keras.Input((2, STEPS, WIDTH), name="wide")
    outputs = [
        Block(4, 12, "relu", num_kv_heads=1, name="one_key")([x, seen]),
        Block(4, 12, "relu", num_kv_heads=2, use_bias=False, norm_first=True, name="two_keys")([x, memory, far]),
        Block(2, 12, "relu", linformer_dim=3, name="low_rank")([x, seen]),
        Block(2, 12, "relu", linformer_dim=2, linformer_shared_kv_projection=False, name="low_ranks")(x),
        Block(2, 12, "relu", attention_axes=(2,), name="axis")(wide),
        Block(2, 12, "relu", attention_axes=(1, 2), norm_first=True, name="axes")(wide),
    ]
    inputs = [values(3, STEPS, WIDTH), values(3, 5, WIDTH), visible(), visible(3, STEPS, 5), values(2, 2, STEPS, WIDTH)]
    return tf_keras.Model([x, memory, seen, far, wide], outputs, name="newer_blocks"), inputs


def block_former():
    x, seen = sequence(), tf_keras.Input((STEPS, STEPS), name="seen")
    outputs = [
        Transformer(2, 12, "relu", name="plain")(x),
        Transformer(4, 16, "gelu", norm_first=True, use_bias=False, dropout_rate=0.1, name="first")([x, seen]),
    ]
    return tf_keras.Model([x, seen], outputs, name="former"), [values(3, STEPS, WIDTH), visible()]


def masked():
    """Blocks do not hand on a mask; the attention in them sees the one its inputs carry."""
    ids = tf_keras.Input((STEPS,), name="ids", dtype="int32")
    embedded = tf_keras.layers.Embedding(VOCABULARY, WIDTH, mask_zero=True, name="embedding")(ids)
    mean = tf_keras.layers.GlobalAveragePooling1D
    outputs = []
    for name, first in [("after", False), ("first", True)]:
        out = Block(2, 12, "relu", norm_first=first, name=name)(embedded)
        outputs += [out, mean(name=f"{name}_mean")(out)]
    out = TransformerEncoder(num_layers=2, num_attention_heads=2, intermediate_size=12, norm_first=False, name="stack")(
        embedded
    )
    outputs += [mean(name="stack_mean")(out), mean(name="embedding_mean")(embedded)]
    return tf_keras.Model(ids, outputs, name="masked"), [tokens()]


def embeddings():
    ids, x = tf_keras.Input((STEPS,), name="ids", dtype="int32"), sequence()
    deep = tf_keras.Input((3, STEPS, WIDTH), name="deep")
    embedded = OnDeviceEmbedding(VOCABULARY, WIDTH, scale_factor=WIDTH**0.5, name="scaled")(ids)
    relative = positions.RelativePositionEmbedding
    outputs = [
        OnDeviceEmbedding(VOCABULARY, WIDTH, name="plain")(ids),
        OnDeviceEmbedding(VOCABULARY, WIDTH, use_one_hot=True, scale_factor=0.5, name="one_hot")(ids),
        embedded,
        positions.PositionEmbedding(STEPS, name="places")(x),
        positions.PositionEmbedding(9, seq_axis=2, name="deep_places")(deep),
        relative(WIDTH, name="relative")(x),
        relative(10, min_timescale=2.0, max_timescale=300.0, name="scaled_relative")(x),
        relative(7, name="odd")(ids),
    ]
    return tf_keras.Model([ids, x, deep], outputs, name="embeddings"), [
        tokens(),
        values(3, STEPS, WIDTH),
        values(3, 3, STEPS, WIDTH),
    ]


def decoder():
    x, memory = sequence(), sequence("memory", 5)
    seen, far = tf_keras.Input((STEPS, STEPS), name="seen"), tf_keras.Input((STEPS, 5), name="far")
    options = dict(intermediate_size=12, dropout_rate=0.1, attention_dropout_rate=0.1, intermediate_dropout=0.1)
    make = TransformerDecoder
    outputs = [
        make(num_layers=2, num_attention_heads=2, intermediate_size=12, name="plain")(x, memory),
        make(num_layers=1, num_attention_heads=4, activation="gelu", norm_first=False, use_bias=True, name="after", **options)(
            x, memory, self_attention_mask=seen, cross_attention_mask=far
        ),
        make(num_layers=1, num_attention_heads=1, norm_epsilon=1e-3, name="all", **options)(
            x, memory, seen, far, return_all_decoder_outputs=True
        ),
    ]
    flat = [outputs[0], outputs[1], *outputs[2]]
    return tf_keras.Model([x, memory, seen, far], flat, name="decoders"), [
        values(3, STEPS, WIDTH),
        values(3, 5, WIDTH),
        visible(),
        visible(3, STEPS, 5),
    ]


CASES = {
    "garden-encoder": (encoder, ["keras", "h5"]),
    "garden-block": (block, ["keras", "h5"]),
    "garden-block-newer": (block_newer, ["keras", "h5"]),
    "garden-block-former": (block_former, ["keras", "h5"]),
    "garden-masked": (masked, ["keras", "h5"]),
    "garden-embeddings": (embeddings, ["keras", "h5"]),
    "garden-decoder": (decoder, ["keras", "h5"]),
}


def listed(found):
    return [np.asarray(item) for item in (found if isinstance(found, (list, tuple)) else [found])]


def reload(path, inputs, outputs):
    with tf_keras.utils.custom_object_scope({"TransformerEncoder": TransformerEncoder, "TransformerDecoder": TransformerDecoder}):
        try:
            again = listed(tf_keras.models.load_model(path, compile=False)(inputs, training=False))
        except (TypeError, ValueError) as error:
            return f"Keras does not load it: {str(error)[:300]}"
    gap = max(float(np.abs(a - b).max()) for a, b in zip(again, outputs))
    return f"loaded by Keras, {gap:.1e} from the outputs"


def record(name, build, kinds, seed):
    tf_keras.backend.clear_session()
    model, inputs = build()
    model.set_weights(random_weights(model, seed))
    outputs = listed(model(inputs, training=False))
    files = []
    for kind in kinds:
        path = FOLDER / f"{name}.{kind}"
        model.save(path)
        print(f"{path.name}: {reload(path, inputs, outputs)}")
        files.append(pack(path))
    return {
        "case": name,
        "files": files,
        "variables": len(model.weights),
        "inputs": {tensor.name: stored(x) for tensor, x in zip(model.inputs, inputs)},
        "outputs": [stored(x) for x in outputs],
    }


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    for path in FOLDER.glob("garden-*"):
        path.unlink()
    cases = [record(name, build, kinds, seed) for seed, (name, (build, kinds)) in enumerate(CASES.items())]
    versions = {"tf-keras": tf_keras.__version__, "tensorflow": tf.__version__, "tf-models-official": VERSION}
    write(cases, "model-garden", versions)
    print(sum(path.stat().st_size for path in FOLDER.iterdir()) // 1024, "kB")


main()
