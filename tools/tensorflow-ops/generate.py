"""Writes test/fixtures/graph/cases.json.gz: small TensorFlow graphs with inputs and what TensorFlow makes of them.

    python tools/tensorflow-ops/generate.py

Each case is a function of tensors; it is traced, its GraphDef is written down as it is (nothing optimised), and run.
"""
import base64
import gzip
import json
import os
import pathlib

os.environ.setdefault('TF_CPP_MIN_LOG_LEVEL', '3')
os.environ.setdefault('CUDA_VISIBLE_DEVICES', '-1')

import numpy as np
import tensorflow as tf

from cases import CASES

OUT = pathlib.Path(__file__).parents[2] / 'test/fixtures/graph/cases.json.gz'


def dtype_name(number):
    dtype = tf.dtypes.as_dtype(number).base_dtype
    return None if dtype in (tf.resource, tf.variant) else dtype.name


def tensor(array):
    array = np.asarray(array)
    if array.dtype.kind in 'OSU':
        texts = [x if isinstance(x, bytes) else str(x).encode() for x in array.reshape(-1)]
        return {'dtype': 'string', 'shape': list(array.shape), 'texts': [base64.b64encode(x).decode() for x in texts]}
    data = base64.b64encode(np.ascontiguousarray(array).tobytes()).decode()
    return {'dtype': str(array.dtype), 'shape': list(array.shape), 'bytes': data}


def shape(proto):
    return None if proto.unknown_rank else [dim.size for dim in proto.dim]


def attr(value):
    kind = value.WhichOneof('value')
    if kind == 's':
        try:
            return {'kind': 'text', 'value': value.s.decode('utf8')}
        except UnicodeDecodeError:
            return {'kind': 'bytes', 'value': base64.b64encode(value.s).decode()}
    if kind == 'i':
        return {'kind': 'int', 'value': value.i}
    if kind == 'f':
        return {'kind': 'float', 'value': value.f}
    if kind == 'b':
        return {'kind': 'bool', 'value': value.b}
    if kind == 'type':
        return {'kind': 'dtype', 'value': dtype_name(value.type)}
    if kind == 'shape':
        return {'kind': 'shape', 'value': shape(value.shape)}
    if kind == 'tensor':
        return {'kind': 'tensor', 'value': tensor(tf.make_ndarray(value.tensor))}
    if kind == 'func':
        return {'kind': 'function', 'name': value.func.name, 'attrs': []}
    items = value.list
    return {
        'kind': 'list',
        'items': [{'kind': 'text', 'value': x.decode('utf8')} for x in items.s]
        + [{'kind': 'int', 'value': x} for x in items.i]
        + [{'kind': 'float', 'value': x} for x in items.f]
        + [{'kind': 'bool', 'value': x} for x in items.b]
        + [{'kind': 'dtype', 'value': dtype_name(x)} for x in items.type]
        + [{'kind': 'shape', 'value': shape(x)} for x in items.shape]
        + [{'kind': 'function', 'name': x.name, 'attrs': []} for x in items.func],
    }


# Attributes that say how a graph is run or shown, and nothing about what it computes.
SILENT = ('_', 'config', 'output_shapes', 'config_proto', 'executor_type', 'parallel_iterations', 'swap_memory')


def node(proto):
    kept = [(key, value) for key, value in sorted(proto.attr.items()) if not key.startswith(SILENT)]
    return {
        'name': proto.name,
        'op': proto.op,
        'inputs': list(proto.input),
        'attrs': [[key, attr(value)] for key, value in kept],
    }


def argument(proto):
    return {'name': proto.name, 'dtype': dtype_name(proto.type)}


def function(proto):
    return {
        'name': proto.signature.name,
        'inputs': [argument(x) for x in proto.signature.input_arg],
        'outputs': [argument(x) for x in proto.signature.output_arg],
        'nodes': [node(x) for x in proto.node_def],
        'returns': [[key, value] for key, value in sorted(proto.ret.items())],
    }


def flat(results):
    if isinstance(results, (tuple, list)) or hasattr(results, '_fields'):
        return [x for result in results for x in flat(result)]
    return [] if isinstance(results, tf.Operation) or results is None else [results]


def spec(name, x):
    return {'ref': name, 'dtype': x.dtype.name, 'shape': None if x.shape.rank is None else [d or -1 for d in x.shape]}


def case(name, body, feeds):
    arrays = [np.asarray(x) for x in feeds]
    specs = [tf.TensorSpec(x.shape, tf.string if x.dtype.kind in 'OSU' else x.dtype) for x in arrays]
    with tf.Graph().as_default() as graph:
        inputs = [tf.compat.v1.placeholder(s.dtype, s.shape, name=f'x{i}') for i, s in enumerate(specs)]
        outputs = flat(body(*inputs))
        inits = tf.compat.v1.get_collection(tf.compat.v1.GraphKeys.TABLE_INITIALIZERS)
        with tf.compat.v1.Session(graph=graph) as session:
            session.run(inits)
            found = session.run(outputs, dict(zip(inputs, arrays)))
    proto = graph.as_graph_def()
    signature = {
        'inputs': [[f'x{i}', spec(x.name, x)] for i, x in enumerate(inputs)],
        'outputs': [[f'y{i}', spec(y.name, y)] for i, y in enumerate(outputs)],
    }
    return {
        'name': name,
        'graph': {
            'nodes': [node(x) for x in proto.node],
            'functions': [function(x) for x in proto.library.function],
            'signatures': [['serving_default', signature]],
            'variables': [],
        },
        'feeds': [[f'x{i}', tensor(x)] for i, x in enumerate(arrays)],
        'outputs': [[f'y{i}', tensor(y)] for i, y in enumerate(found)],
    }


def main():
    written = []
    for name, body, *feeds in CASES:
        try:
            written.append(case(name, body, feeds))
        except Exception as error:
            raise RuntimeError(f'case {name}') from error
    OUT.parent.mkdir(parents=True, exist_ok=True)
    text = '[\n' + ',\n'.join(json.dumps(x, separators=(',', ':')) for x in written) + '\n]\n'
    OUT.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    print(f'{len(written)} cases, {OUT.stat().st_size} bytes')


if __name__ == '__main__':
    main()
