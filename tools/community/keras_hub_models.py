"""
Small models of KerasHub's layers over their options, saved by Keras 3, with what Keras computed.

    python tools/community/keras_hub_models.py

Needs keras 3.15, tensorflow and keras-hub. Writes test/fixtures/community/keras-hub.jsonl and the model files.
Outputs are recorded in float32 and, with the same weights, in float64.
"""

import zipfile

import keras
import keras_hub
import numpy as np
from common import FOLDER, pack, random_weights, stored, write
from keras_hub.src.utils.keras_utils import gelu_approximate

layers = keras_hub.layers
RNG = np.random.default_rng(7)
STEPS, WIDTH, VOCABULARY = 6, 8, 11


def values(*shape):
    return RNG.standard_normal(shape).astype("float32")


def tokens(count=3, steps=STEPS):
    found = RNG.integers(1, VOCABULARY, (count, steps)).astype("int32")
    found[0, steps - 2 :] = 0
    found[1, steps - 1 :] = 0
    return found


def padding(count=3, steps=STEPS):
    found = np.ones((count, steps), dtype="bool")
    found[0, steps - 2 :] = False
    found[1, steps - 3 :] = False
    return found


def visible(count=3, targets=STEPS, sources=STEPS):
    found = RNG.random((count, targets, sources)) < 0.6
    found[:, :, 0] = True
    return found


def sequence(name="x", steps=STEPS):
    return keras.Input((steps, WIDTH), name=name, dtype=keras.config.floatx())


def flags(name, *shape):
    return keras.Input(shape, name=name, dtype="bool")


def encoder():
    x, pad, seen = sequence(), flags("pad", STEPS), flags("seen", STEPS, STEPS)
    make = layers.TransformerEncoder
    outputs = [
        make(12, 2, name="plain")(x),
        make(16, 4, dropout=0.1, activation="gelu", normalize_first=True, name="first")(x),
        make(12, 2, activation="tanh", layer_norm_epsilon=1e-3, name="padded")(x, padding_mask=pad),
        make(12, 1, activation=keras.activations.silu, name="seeing")(x, attention_mask=seen),
        make(12, 2, normalize_first=True, dropout=0.2, name="both")(x, pad, seen),
        make(12, 2, activation=gelu_approximate, name="approximate")(x),
    ]
    return keras.Model([x, pad, seen], outputs, name="encoders"), [values(3, STEPS, WIDTH), padding(), visible()]


def encoder_masked():
    ids = keras.Input((STEPS,), name="ids", dtype="int32")
    mean = keras.layers.GlobalAveragePooling1D
    one = keras.layers.Embedding(VOCABULARY, WIDTH, mask_zero=True, name="one")(ids)
    two = layers.TokenAndPositionEmbedding(VOCABULARY, STEPS, WIDTH, mask_zero=True, name="two")(ids)
    kept = layers.TransformerEncoder(12, 2, normalize_first=True, name="kept")(one)
    lost = layers.TransformerEncoder(12, 2, name="lost")(two)
    dropped = layers.TransformerEncoder(12, 2, dropout=0.1, name="dropped")(kept)
    outputs = [mean(name="kept_mean")(kept), mean(name="lost_mean")(lost), mean(name="dropped_mean")(dropped), kept, lost]
    return keras.Model(ids, outputs, name="masked"), [tokens()]


def decoder():
    x, memory = sequence(), sequence("memory", 5)
    pad, seen, far = flags("pad", STEPS), flags("seen", STEPS, STEPS), flags("far", 5)
    wide = flags("wide", STEPS, 5)
    make = layers.TransformerDecoder
    outputs = [
        make(12, 2, name="alone")(x),
        make(12, 4, activation="gelu", normalize_first=True, dropout=0.1, name="free")(x, use_causal_mask=False),
        make(12, 2, layer_norm_epsilon=1e-3, name="padded")(x, decoder_padding_mask=pad, decoder_attention_mask=seen),
        make(12, 2, name="crossed")(x, memory),
        make(16, 2, normalize_first=True, activation="gelu", name="crossed_first")(
            x, memory, decoder_padding_mask=pad, encoder_padding_mask=far, encoder_attention_mask=wide
        ),
    ]
    inputs = [values(3, STEPS, WIDTH), values(3, 5, WIDTH), padding(), visible(), padding(3, 5), visible(3, STEPS, 5)]
    return keras.Model([x, memory, pad, seen, far, wide], outputs, name="decoders"), inputs


def decoder_cached():
    """One step of generation: the keys and values of the steps before stand in caches of seven."""
    x, more, memory = sequence(steps=1), sequence("more", 2), sequence("memory", 5)
    kept = keras.Input((2, 7, 2, 4), name="kept", dtype=keras.config.floatx())
    far = keras.Input((2, 5, 2, 4), name="far", dtype=keras.config.floatx())
    now, pad = keras.Input((), name="now", dtype="int32"), flags("pad", 1)
    make = layers.TransformerDecoder
    own = lambda index: {"self_attention_cache": kept, "self_attention_cache_update_index": index}
    outputs = [
        make(12, 2, name="fourth")(x, **own(3)),
        make(12, 2, normalize_first=True, name="counted")(x, **own(keras.ops.max(now))),
        make(12, 2, name="two")(more, **own(6)),
        make(12, 2, name="unchanged")(x, self_attention_cache=kept, use_causal_mask=False),
        make(12, 2, dropout=0.1, name="crossed")(x, memory, cross_attention_cache=far, **own(2)),
        make(12, 2, name="refilled")(
            x, memory, decoder_padding_mask=pad, cross_attention_cache=far, cross_attention_cache_update_index=0, **own(5)
        ),
    ]
    inputs = [values(3, 1, WIDTH), values(3, 2, WIDTH), values(3, 5, WIDTH), values(3, 2, 7, 2, 4), values(3, 2, 5, 2, 4)]
    flag = np.array([[True], [False], [True]])
    return keras.Model([x, more, memory, kept, far, now, pad], outputs, name="generator"), [*inputs, np.array([1, 4, 2], dtype="int32"), flag]


def decoder_masked():
    ids = keras.Input((STEPS,), name="ids", dtype="int32")
    source = keras.Input((5,), name="source", dtype="int32")
    embed = layers.TokenAndPositionEmbedding
    mean = keras.layers.GlobalAveragePooling1D
    far = layers.TransformerEncoder(12, 2, normalize_first=True, name="far")(
        embed(VOCABULARY, 9, WIDTH, mask_zero=True, name="source_embedding")(source)
    )
    near = embed(VOCABULARY, STEPS, WIDTH, mask_zero=True, name="target_embedding")(ids)
    out = layers.TransformerDecoder(12, 2, name="decoder")(near, far)
    last = layers.TransformerDecoder(12, 2, normalize_first=True, name="last")(out)
    return keras.Model([ids, source], [out, mean(name="mean")(out), mean(name="end")(last)], name="translator"), [
        tokens(),
        tokens(3, 5),
    ]


def embeddings():
    ids = keras.Input((STEPS,), name="ids", dtype="int32")
    x, at = sequence(), keras.Input((STEPS,), name="at", dtype="int32")
    tied = layers.ReversibleEmbedding(VOCABULARY, WIDTH, name="tied")
    untied = layers.ReversibleEmbedding(VOCABULARY, WIDTH, tie_weights=False, mask_zero=True, name="untied")
    capped = layers.ReversibleEmbedding(VOCABULARY, WIDTH, reverse_dtype="float32", logit_soft_cap=3.0, name="capped")
    place = layers.PositionEmbedding(10, name="place")
    outputs = [
        layers.TokenAndPositionEmbedding(VOCABULARY, STEPS, WIDTH, name="both")(ids),
        layers.TokenAndPositionEmbedding(VOCABULARY, 12, WIDTH, tie_weights=False, mask_zero=True, name="later")(
            ids, start_index=2
        ),
        layers.TokenAndPositionEmbedding(VOCABULARY, 12, WIDTH, name="placed")(ids, positions=at),
        place(x),
        place(x, start_index=4),
        place(x, positions=at),
        tied(ids),
        tied(x, reverse=True),
        keras.layers.GlobalAveragePooling1D(name="mean")(untied(ids)),
        untied(x, reverse=True),
        capped(x, reverse=True),
    ]
    places = np.array([[0, 1, 2, 3, 4, 5], [5, 4, 3, 2, 1, 0], [7, 7, 1, 0, 9, 2]], dtype="int32")
    return keras.Model([ids, x, at], outputs, name="embeddings"), [tokens(), values(3, STEPS, WIDTH), places]


def sines():
    x, at = sequence(), keras.Input((STEPS,), name="at", dtype=keras.config.floatx())
    odd = keras.Input((STEPS, 7), name="odd", dtype=keras.config.floatx())
    make = layers.SinePositionEncoding
    outputs = [
        make(name="plain")(x),
        make(max_wavelength=50, name="short")(x),
        make(name="later")(x, start_index=3),
        make(max_wavelength=100.5, name="placed")(x, positions=at),
        make(name="odd_width")(odd),
    ]
    inputs = [values(3, STEPS, WIDTH), np.arange(18, dtype="float32").reshape(3, STEPS) / 2, values(3, STEPS, 7)]
    return keras.Model([x, at, odd], outputs, name="sines"), inputs


def rotary():
    floats = keras.config.floatx()
    x, heads = sequence(), keras.Input((STEPS, 2, WIDTH), name="heads", dtype=floats)
    at, turned = keras.Input((STEPS,), name="at", dtype="int32"), keras.Input((2, WIDTH, STEPS), name="turned", dtype=floats)
    make = layers.RotaryEmbedding
    outputs = [
        make(name="plain")(x),
        make(max_wavelength=100, scaling_factor=2.0, name="scaled")(heads),
        make(sequence_axis=-1, feature_axis=2, name="other_axes")(turned),
        make(name="later")(heads, start_index=5),
        make(name="placed")(heads, positions=at),
        make(rope_type="dynamic", scaling_factor=4.0, name="dynamic")(x),
        make(rope_type="yarn", scaling_factor=4.0, name="yarn")(heads),
        make(
            rope_type="yarn",
            scaling_factor=8.0,
            max_wavelength=500,
            beta_fast=4.0,
            beta_slow=0.5,
            original_max_position_embeddings=32,
            truncate=False,
            name="yarn_whole",
        )(heads),
        make(denominator_dim=16, name="denominator")(x),
        make(rope_type="none", scaling_factor=3.0, name="unscaled")(x),
    ]
    places = np.array([[0, 1, 2, 3, 4, 5], [5, 4, 3, 2, 1, 0], [9, 7, 1, 0, 4, 2]], dtype="int32")
    inputs = [values(3, STEPS, WIDTH), values(3, STEPS, 2, WIDTH), places, values(3, 2, WIDTH, STEPS)]
    return keras.Model([x, heads, at, turned], outputs, name="rotary"), inputs


def cached():
    x, memory, seen = sequence(), sequence("memory", 5), flags("seen", STEPS, 5)
    make = layers.CachedMultiHeadAttention
    outputs = [
        make(2, 4, name="plain")(x, x),
        make(4, 3, value_dim=5, use_bias=False, dropout=0.1, name="crossed")(x, memory, attention_mask=seen),
        make(2, 4, output_shape=6, name="keyed")(x, memory, memory, seen),
    ]
    inputs = [values(3, STEPS, WIDTH), values(3, 5, WIDTH), visible(3, STEPS, 5)]
    return keras.Model([x, memory, seen], outputs, name="attention"), inputs


def fnet():
    x, odd = sequence(), keras.Input((5, 7), name="odd", dtype=keras.config.floatx())
    make = layers.FNetEncoder
    outputs = [
        make(12, name="plain")(x),
        make(9, activation="gelu", dropout=0.1, layer_norm_epsilon=1e-3, name="odd_sizes")(odd),
    ]
    return keras.Model([x, odd], outputs, name="fnet"), [values(3, STEPS, WIDTH), values(2, 5, 7)]


def masked_lm():
    ids, at = keras.Input((STEPS,), name="ids", dtype="int32"), keras.Input((2,), name="at", dtype="int32")
    own = layers.ReversibleEmbedding(VOCABULARY, WIDTH, name="own_embedding")
    y = layers.FNetEncoder(12, name="mixer")(own(ids))
    make = layers.MaskedLMHead
    lonely = layers.ReversibleEmbedding(VOCABULARY, WIDTH, tie_weights=False, name="lonely_embedding")
    lonely.build((None, STEPS))
    outputs = [
        make(VOCABULARY, name="kernel")(y, at),
        make(
            VOCABULARY,
            token_embedding=own,
            intermediate_activation="gelu",
            activation="softmax",
            layer_norm_epsilon=1e-3,
            name="tied_to_layer",
        )(y, mask_positions=at),
        make(token_embedding=lonely, activation="sigmoid", name="tied_to_nothing")(y, at),
    ]
    places = np.array([[0, 3], [5, 2], [1, 1]], dtype="int32")
    return keras.Model([ids, at], outputs, name="masked_lm"), [tokens(), places]


def masked_lm_inner():
    """An embedding inside another layer: a `.keras` file has it once, and Keras 3.15 itself does not load that file."""
    ids, at = keras.Input((STEPS,), name="ids", dtype="int32"), keras.Input((2,), name="at", dtype="int32")
    embedding = layers.TokenAndPositionEmbedding(VOCABULARY, STEPS, WIDTH, name="embedding")
    x = layers.TransformerEncoder(12, 2, name="encoder")(embedding(ids))
    head = layers.MaskedLMHead(token_embedding=embedding.token_embedding, name="head")(x, at)
    places = np.array([[0, 3], [5, 2], [1, 1]], dtype="int32")
    return keras.Model([ids, at], head, name="masked_lm_inner"), [tokens(), places]


def older(source, target):
    """The same file under the names of the package's former self, `keras_nlp`."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for item in old.infolist():
            data = old.read(item)
            if item.filename == "config.json":
                data = data.replace(b"keras_hub>", b"keras_nlp>").replace(b"keras_hub.src.", b"keras_nlp.src.")
            new.writestr(item, data)


CASES = {
    "encoder": (encoder, ["keras", "h5"]),
    "encoder-masked": (encoder_masked, ["keras"]),
    "decoder": (decoder, ["keras", "h5"]),
    "decoder-masked": (decoder_masked, ["keras"]),
    "embeddings": (embeddings, ["keras", "h5"]),
    "sines": (sines, ["keras", "h5"]),
    "rotary": (rotary, ["keras", "h5"]),
    "cached-attention": (cached, ["keras"]),
    "fnet": (fnet, ["keras", "h5"]),
    "masked-lm": (masked_lm, ["keras", "h5", "weights.h5"]),
    "masked-lm-inner": (masked_lm_inner, ["keras", "h5"]),
    "decoder-cached": (decoder_cached, ["keras"]),
}


def listed(found):
    return [np.asarray(item) for item in (found if isinstance(found, (list, tuple)) else [found])]


def reload(path, inputs, outputs):
    try:
        again = listed(keras.models.load_model(path)(inputs, training=False))
    except ValueError as error:
        return f"Keras does not load it: {error}"
    gap = max(float(np.abs(a - b).max()) for a, b in zip(again, outputs))
    return f"loaded by Keras, {gap:.1e} from the outputs"


def compute_in(dtype):
    keras.config.set_floatx(dtype)
    keras.config.set_dtype_policy(dtype)


def record(name, build, kinds, seed):
    keras.utils.clear_session()
    compute_in("float32")
    model, inputs = build()
    weights = random_weights(model, seed)
    model.set_weights(weights)
    outputs = listed(model(inputs, training=False))
    files = []
    for kind in kinds:
        path = FOLDER / f"hub-{name}.{kind}"
        model.save_weights(path) if kind == "weights.h5" else model.save(path)
        if kind != "weights.h5":
            print(f"{path.name}: {reload(path, inputs, outputs)}")
        files.append(pack(path))
    if name == "encoder-masked":
        path = FOLDER / "hub-former-names.keras"
        older(FOLDER / f"hub-{name}.keras", path)
        print(f"{path.name}: {reload(path, inputs, outputs)}")
        files.append(pack(path))
    names = [tensor.name for tensor in model.inputs]
    compute_in("float64")
    wide, _ = build()
    wide.set_weights(weights)
    exact = listed(wide([x.astype("float64") if x.dtype == np.float32 else x for x in inputs], training=False))
    return {
        "case": name,
        "files": files,
        "variables": len(model.weights),
        "inputs": {key: stored(x) for key, x in zip(names, inputs)},
        "outputs": [stored(x) for x in outputs],
        "exact": [stored(x.astype("float64")) for x in exact],
    }


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    for path in FOLDER.glob("hub-*"):
        path.unlink()
    cases = [record(name, build, kinds, seed) for seed, (name, (build, kinds)) in enumerate(CASES.items())]
    write(cases, "keras-hub", {"keras": keras.__version__, "keras-hub": keras_hub.__version__})
    print(sum(path.stat().st_size for path in FOLDER.iterdir()) // 1024, "kB")


main()
