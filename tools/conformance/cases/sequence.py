"""recurrent layers, wrappers and attention."""

import itertools

import numpy as np
import keras
from keras import layers as L

from build import floats, formatted, ints, one
from cases.basic import masked


def record(r):
    recurrent(r)
    conv_lstm(r)
    wrappers(r)
    attention(r)
    heads(r)
    grouped(r)


def recurrent(r):
    kinds = {"SimpleRNN": L.SimpleRNN, "LSTM": L.LSTM, "GRU": L.GRU}
    for name, cls in kinds.items():
        for seq, back, mask, unroll in itertools.product((False, True), (False, True), (False, True), (False, True)):
            def make(cls=cls, seq=seq, back=back, mask=mask, unroll=unroll):
                x = keras.Input((5, 3))
                y = L.Masking()(x) if mask else x
                return keras.Model(x, cls(4, return_sequences=seq, go_backwards=back, unroll=unroll)(y))
            r.add(name, f"sequences={seq} backwards={back} masked={mask} unroll={unroll}", make, [masked(5, 3)])
        def states(cls=cls, seq=False):
            x = keras.Input((5, 3))
            return keras.Model(x, cls(4, return_sequences=seq, return_state=True)(x))
        r.add(name, "return_state", states, [masked(5, 3)])
        r.add(name, "return_state sequences", lambda cls=cls: states(cls, True), [masked(5, 3)])
        def initial(cls=cls, name=name, masking=False):
            x, h, c = keras.Input((5, 3)), keras.Input((4,)), keras.Input((4,))
            y = L.Masking()(x) if masking else x
            return keras.Model([x, h, c], cls(4, return_sequences=True)(y, initial_state=[h, c] if name == "LSTM" else h) + 0 * L.Reshape((1, 4))(c))
        feeds = [masked(5, 3), floats("h0", 3, 4), floats("c0", 3, 4)]
        r.add(name, "initial_state", initial, feeds)
        r.add(name, "initial_state masked input", lambda: initial(cls, name, True), feeds)
        def explicit(cls=cls):
            x, m = keras.Input((5, 3)), keras.Input((5,), dtype="bool")
            return keras.Model([x, m], cls(4, return_sequences=True)(x, mask=m))
        r.add(name, "explicit mask", explicit, [masked(5, 3), ints("emask", 0, 2, 3, 5).astype(bool)])
        r.add(name, "no bias", one(lambda: cls(4, use_bias=False), (5, 3)), [floats("rn", 2, 5, 3)])
        r.add(name, "relu", one(lambda: cls(4, activation="relu"), (5, 3)), [floats("rn", 2, 5, 3)])
        r.add(name, "one step", one(lambda: cls(4), (1, 3)), [floats("rn1", 2, 1, 3)])
        r.add(name, "stateful", one(lambda: cls(4, stateful=True), (5, 3), batch=2), [floats("rn", 2, 5, 3)])
        r.add(name, "mask goes on", lambda cls=cls: keras.Sequential([keras.Input((5, 3)), L.Masking(), cls(4, return_sequences=True), L.GlobalAveragePooling1D()]), [masked(5, 3)])
        r.add(name, "stacked layers", lambda cls=cls: keras.Sequential([keras.Input((5, 3)), L.Masking(), cls(4, return_sequences=True), cls(3)]), [masked(5, 3)])
        r.add(name, "dropout is off", one(lambda: cls(4, dropout=0.5, recurrent_dropout=0.5), (5, 3)), [floats("rn", 2, 5, 3)])
    for name, cls in (("LSTM", L.LSTM), ("GRU", L.GRU)):
        for act in ("hard_sigmoid", "relu"):
            r.add(name, f"recurrent {act}", one(lambda: cls(4, recurrent_activation=act), (5, 3)), [floats("rn", 2, 5, 3)])
    for seq, mask, bias in itertools.product((False, True), (False, True), (False, True)):
        def make(seq=seq, mask=mask, bias=bias):
            x = keras.Input((5, 3))
            return keras.Model(x, L.GRU(4, reset_after=False, return_sequences=seq, use_bias=bias)(L.Masking()(x) if mask else x))
        r.add("GRU", f"reset_after=False sequences={seq} masked={mask} bias={bias}", make, [masked(5, 3)])
    for name, cls, n in (("SimpleRNNCell", L.SimpleRNNCell, 1), ("GRUCell", L.GRUCell, 1), ("LSTMCell", L.LSTMCell, 2)):
        for zero, mask, seq in itertools.product((False, True), (False, True), (False, True)):
            def make(cls=cls, zero=zero, mask=mask, seq=seq):
                x = keras.Input((5, 3))
                return keras.Model(x, L.RNN(cls(4), return_sequences=seq, zero_output_for_mask=zero)(L.Masking()(x) if mask else x))
            r.add("RNN", f"{name} zero={zero} masked={mask} sequences={seq}", make, [masked(5, 3)])
        def cell(cls=cls, n=n):
            x = keras.Input((3,))
            s = [keras.Input((4,)) for _ in range(n)]
            out, new = cls(4)(x, s)
            return keras.Model([x, *s], [out, *new])
        r.add(name, "called by itself", cell, [floats("cell", 2, 3), *[floats(f"cs{i}", 2, 4) for i in range(n)]])
    for seq, state, mask in itertools.product((False, True), (False, True), (False, True)):
        def make(seq=seq, state=state, mask=mask):
            x = keras.Input((5, 3))
            cells = L.StackedRNNCells([L.LSTMCell(4), L.GRUCell(3), L.SimpleRNNCell(2)])
            return keras.Model(x, L.RNN(cells, return_sequences=seq, return_state=state)(L.Masking()(x) if mask else x))
        r.add("StackedRNNCells", f"sequences={seq} state={state} masked={mask}", make, [masked(5, 3)])


def conv_lstm(r):
    for rank in (1, 2, 3):
        cls = getattr(L, f"ConvLSTM{rank}D")
        for fmt, seq, padding in itertools.product(("channels_last", "channels_first"), (False, True), ("valid", "same")):
            cells = {1: (5,), 2: (4, 3), 3: (3, 3, 3)}[rank]
            if rank == 3 and seq:
                continue
            formatted(r, f"ConvLSTM{rank}D", f"sequences={seq} {padding}", lambda f: cls(2, 2, return_sequences=seq, padding=padding, data_format=f), fmt, cells, 2, (3,))
    r.add("ConvLSTM2D", "strides 2", one(lambda: L.ConvLSTM2D(2, 2, strides=2), (3, 4, 4, 2)), [floats("cls", 1, 3, 4, 4, 2)])
    r.add("ConvLSTM2D", "dilation 2", one(lambda: L.ConvLSTM2D(2, 2, dilation_rate=2), (3, 4, 4, 2)), [floats("cls", 1, 3, 4, 4, 2)])
    r.add("ConvLSTM2D", "backwards no bias", one(lambda: L.ConvLSTM2D(2, 2, go_backwards=True, use_bias=False), (3, 4, 4, 2)), [floats("cls", 1, 3, 4, 4, 2)])
    r.add("ConvLSTM2D", "return_state", one(lambda: L.ConvLSTM2D(2, 2, return_state=True), (3, 4, 4, 2)), [floats("cls", 1, 3, 4, 4, 2)])
    r.add("ConvLSTM1D", "hard_sigmoid", one(lambda: L.ConvLSTM1D(2, 2, recurrent_activation="hard_sigmoid"), (3, 4, 2)), [floats("cl1", 1, 3, 4, 2)])


def wrappers(r):
    for name, inner in (("LSTM", L.LSTM), ("GRU", L.GRU), ("SimpleRNN", L.SimpleRNN)):
        for merge, seq, mask in itertools.product(("concat", "sum", "mul", "ave", None), (False, True), (False, True)):
            if name == "SimpleRNN" and merge != "concat":
                continue
            def make(inner=inner, merge=merge, seq=seq, mask=mask):
                x = keras.Input((5, 3))
                return keras.Model(x, L.Bidirectional(inner(2, return_sequences=seq), merge_mode=merge)(L.Masking()(x) if mask else x))
            r.add("Bidirectional", f"{name} {merge} sequences={seq} masked={mask}", make, [masked(5, 3)])
        def states(inner=inner):
            x = keras.Input((5, 3))
            return keras.Model(x, L.Bidirectional(inner(2, return_state=True, return_sequences=True))(x))
        r.add("Bidirectional", f"{name} return_state", states, [masked(5, 3)])
    def different():
        x = keras.Input((5, 3))
        return keras.Model(x, L.Bidirectional(L.LSTM(2, return_sequences=True), backward_layer=L.GRU(3, return_sequences=True, go_backwards=True))(x))
    r.add("Bidirectional", "other backward layer", different, [masked(5, 3)])
    r.add("Bidirectional", "mask goes on", lambda: keras.Sequential([keras.Input((5, 3)), L.Masking(), L.Bidirectional(L.LSTM(2, return_sequences=True)), L.GRU(3)]), [masked(5, 3)])
    def initial():
        x, a, b = keras.Input((5, 3)), keras.Input((2,)), keras.Input((2,))
        return keras.Model([x, a, b], L.Bidirectional(L.GRU(2))(x, initial_state=[a, b]))
    r.add("Bidirectional", "initial_state", initial, [masked(5, 3), floats("ba", 3, 2), floats("bb", 3, 2)])
    r.add("TimeDistributed", "Dense", one(lambda: L.TimeDistributed(L.Dense(2, activation="relu")), (4, 3)), [floats("td", 2, 4, 3)])
    r.add("TimeDistributed", "Conv2D", one(lambda: L.TimeDistributed(L.Conv2D(2, 2)), (2, 4, 4, 2)), [floats("tdc", 1, 2, 4, 4, 2)])
    r.add("TimeDistributed", "BatchNormalization", one(lambda: L.TimeDistributed(L.BatchNormalization()), (4, 3)), [floats("td", 2, 4, 3)])
    r.add("TimeDistributed", "LSTM", one(lambda: L.TimeDistributed(L.LSTM(2)), (2, 4, 3)), [floats("tdl", 2, 2, 4, 3)])
    r.add("TimeDistributed", "Flatten", one(lambda: L.TimeDistributed(L.Flatten()), (2, 4, 3)), [floats("tdl", 2, 2, 4, 3)])
    r.add("TimeDistributed", "a model", one(lambda: L.TimeDistributed(keras.Sequential([keras.Input((3,)), L.Dense(4), L.Dense(2)])), (4, 3)), [floats("td", 2, 4, 3)])
    r.add("TimeDistributed", "keeps the mask", lambda: keras.Sequential([keras.Input((5, 3)), L.Masking(), L.TimeDistributed(L.Dense(2)), L.GlobalAveragePooling1D()]), [masked(5, 3)])


def attention(r):
    for cls, kws in ((L.Attention, ({}, {"use_scale": True}, {"score_mode": "concat"}, {"use_scale": True, "score_mode": "concat"}, {"dropout": 0.2})),
                     (L.AdditiveAttention, ({}, {"use_scale": False}, {"dropout": 0.2}))):
        name = cls.__name__
        for kw in kws:
            r.add(name, f"{kw} query value", one(lambda: cls(**kw), (4, 3), (5, 3)), [floats("aq", 2, 4, 3), floats("av", 2, 5, 3)])
            r.add(name, f"{kw} query value key", one(lambda: cls(**kw), (4, 3), (5, 2), (5, 3)), [floats("aq", 2, 4, 3), floats("av2", 2, 5, 2), floats("ak", 2, 5, 3)])
        def causal(cls=cls, scores=False):
            q, v = keras.Input((4, 3)), keras.Input((4, 3))
            return keras.Model([q, v], cls()([q, v], use_causal_mask=True, return_attention_scores=scores))
        r.add(name, "causal", causal, [floats("aq", 2, 4, 3), floats("avc", 2, 4, 3)])
        r.add(name, "causal scores", lambda cls=cls: causal(cls, True), [floats("aq", 2, 4, 3), floats("avc", 2, 4, 3)])
        def with_masks(cls=cls, use_causal=False):
            q, v = keras.Input((5, 3)), keras.Input((5, 3))
            return keras.Model([q, v], L.GlobalAveragePooling1D()(cls()([L.Masking()(q), L.Masking()(v)], use_causal_mask=use_causal)))
        r.add(name, "masked", with_masks, [masked(5, 3), masked(5, 3)[::-1].copy()])
        early = floats("early", 3, 5, 3)
        early[:, 3:] = 0
        early[1, 1] = 0
        r.add(name, "masked causal", lambda cls=cls: with_masks(cls, True), [masked(5, 3), early])
        # With nothing left to see, `scores - 1e9` swallows the scores in float32 and does not in float64.
        r.add(name, "masked causal, rows that see nothing", lambda cls=cls: with_masks(cls, True), [masked(5, 3), masked(5, 3)[::-1].copy()], float64=False)


def heads(r):
    q, v = floats("mq", 2, 4, 6), floats("mv", 2, 5, 6)
    def make(shape_q=(4, 6), shape_v=(5, 6), key=None, call=None, mask_q=False, mask_v=False, **kw):
        def build():
            a, b = keras.Input(shape_q), keras.Input(shape_v)
            ins = [a, b]
            args = [L.Masking()(a) if mask_q else a, L.Masking()(b) if mask_v else b]
            if key is not None:
                k = keras.Input(key)
                ins.append(k)
                args.append(k)
            return keras.Model(ins, L.MultiHeadAttention(num_heads=2, key_dim=3, **kw)(*args, **(call or {})))
        return build
    for kw in ({}, {"use_bias": False}, {"value_dim": 5}, {"output_shape": 7}, {"output_shape": (2, 3)}, {"use_gate": True}, {"dropout": 0.3}, {"use_gate": True, "use_bias": False, "value_dim": 2}):
        r.add("MultiHeadAttention", str(kw), make(**kw), [q, v])
        r.add("MultiHeadAttention", f"{kw} scores", make(call={"return_attention_scores": True}, **kw), [q, v])
    r.add("MultiHeadAttention", "key", make(key=(5, 4)), [q, v, floats("mk", 2, 5, 4)])
    for kw in ({}, {"dropout": 0.3}, {"sliding_window": 2}):
        r.add("MultiHeadAttention", f"causal {kw}", make((4, 6), (4, 6), call={"use_causal_mask": True}, **kw), [q, floats("mv4", 2, 4, 6)])
        r.add("MultiHeadAttention", f"{kw} 4 on 4", make((4, 6), (4, 6), **kw), [q, floats("mv4", 2, 4, 6)])
    x = masked(5, 6)
    for mq, mv, causal, kw in itertools.product((False, True), (False, True), (False, True), ({}, {"dropout": 0.3})):
        r.add("MultiHeadAttention", f"masks query={mq} value={mv} causal={causal} {kw}", make((5, 6), (5, 6), mask_q=mq, mask_v=mv, call={"use_causal_mask": True} if causal else None, **kw), [x, x[::-1].copy()])
    def attention_mask(rank=3, **kw):
        def build():
            a, b, m = keras.Input((4, 6)), keras.Input((5, 6)), keras.Input((4, 5) if rank == 3 else (2, 4, 5), dtype="bool")
            return keras.Model([a, b, m], L.MultiHeadAttention(2, 3, **kw)(a, b, attention_mask=m))
        return build
    m = ints("amask", 0, 2, 2, 4, 5).astype(bool)
    m[0, 0] = False
    r.add("MultiHeadAttention", "attention_mask, one row empty", attention_mask(), [q, v, m])
    r.add("MultiHeadAttention", "attention_mask, one row empty, dropout", attention_mask(dropout=0.3), [q, v, m])
    r.add("MultiHeadAttention", "attention_mask for each head", attention_mask(4), [q, v, ints("am4", 0, 2, 2, 2, 4, 5).astype(bool)])
    for axes in (None, (1,), (2,), (1, 2), (-2,)):
        def build(axes=axes):
            a = keras.Input((3, 4, 6))
            return keras.Model(a, L.MultiHeadAttention(2, 3, attention_axes=axes)(a, a))
        r.add("MultiHeadAttention", f"two dimensions, axes {axes}", build, [floats("m2d", 1, 3, 4, 6)])
    def residual(pool=True):
        i = keras.Input((5,), dtype="int32")
        e = L.Embedding(7, 6, mask_zero=True)(i)
        y = L.Add()([e, L.MultiHeadAttention(2, 3)(e, e)])
        return keras.Model(i, L.GlobalAveragePooling1D()(L.LayerNormalization()(y)))
    r.add("MultiHeadAttention", "residual block over a masked embedding", residual, [ints("res", 0, 3, 3, 5)])
    def alone():
        i = keras.Input((5,), dtype="int32")
        e = L.Embedding(7, 6, mask_zero=True)(i)
        return keras.Model(i, L.GlobalAveragePooling1D()(L.MultiHeadAttention(2, 3)(e, e)))
    r.add("MultiHeadAttention", "mask goes on", alone, [ints("res", 0, 3, 3, 5)])


def grouped(r):
    q, v = floats("gq", 2, 4, 6), floats("gv", 2, 5, 6)
    def make(shape_q=(4, 6), shape_v=(5, 6), call=None, mask_q=False, mask_v=False, heads=(4, 2), **kw):
        def build():
            a, b = keras.Input(shape_q), keras.Input(shape_v)
            args = [L.Masking()(a) if mask_q else a, L.Masking()(b) if mask_v else b]
            return keras.Model([a, b], L.GroupQueryAttention(3, heads[0], heads[1], **kw)(*args, **(call or {})))
        return build
    for kw in ({}, {"use_bias": False}, {"use_gate": True}, {"dropout": 0.3}):
        r.add("GroupedQueryAttention", str(kw), make(**kw), [q, v])
        r.add("GroupedQueryAttention", f"{kw} scores", make(call={"return_attention_scores": True}, **kw), [q, v])
    for heads in ((4, 4), (4, 1), (6, 3)):
        r.add("GroupedQueryAttention", f"heads {heads}", make(heads=heads), [q, v])
    for kw in ({}, {"dropout": 0.3}, {"sliding_window": 2}):
        r.add("GroupedQueryAttention", f"causal {kw}", make((4, 6), (4, 6), call={"use_causal_mask": True}, **kw), [q, floats("mv4", 2, 4, 6)])
    x = masked(5, 6)
    for mq, mv in itertools.product((False, True), (False, True)):
        r.add("GroupedQueryAttention", f"masks query={mq} value={mv}", make((5, 6), (5, 6), mask_q=mq, mask_v=mv), [x, x[::-1].copy()])
