"""What Keras takes when it loads a model, found by asking it: src/programs/layers/dialects/keras3-table.ts.

Usage: python definitions.py CASES.jsonl.gz OUT.ts [--check], with TensorFlow, tf_keras and the Keras that is meant.

CASES are the models of the conformance corpus (test/fixtures/conformance): their layers have the configs that are varied.
For each class of Keras that a file can name, `from_config` is given every key that any class of Keras 3 or of legacy Keras
has, and one that none has; what it does not refuse are its keys. For each option of a layer it is given values of each kind,
in several configs; a kind is listed as refused only where every value of it was refused in every config. What is refused
later, when the layer is built or called, is not looked at. `--check` says whether OUT is what would be written.

A line is a class: name|modules|keys. Modules go by their place in MODULES; `*` stands for the keys in BASE_KEYS, `...` for any.
A key: `+` before it where it must be there, then `!` and the kinds of values that are refused, or `=` and the words that
are taken (`^=` where upper case is, too), beside kinds. Kinds: n(ull), b(oolean), z(ero), u (1), i (whole, from 2), m (whole,
negative), w (whole, written as a fraction: 3.0), f (between 0 and 1), g (above 1), h (below 0), s (text), l(ist), o(bject).
"""
import ast
import collections
import contextlib
import copy
import gzip
import importlib
import inspect
import json
import os
import pkgutil
import sys
import textwrap
import warnings

os.environ.update(CUDA_VISIBLE_DEVICES='-1', TF_CPP_MIN_LOG_LEVEL='3', TF_ENABLE_ONEDNN_OPTS='0')
warnings.filterwarnings('ignore')
import keras
import keras.src
import tf_keras
from keras.src import api_export, dtype_policies
from keras.src.layers.layer import Layer
from keras.src.ops.operation import Operation
from keras.src.saving import serialization_lib
from keras.src.saving.keras_saveable import KerasSaveable

BASE = ['name', 'trainable', 'dtype', 'autocast', 'activity_regularizer', 'input_dim', 'input_shape']
NONSENSE = 'no_such_key'
VALUES = {
    'n': [None], 'b': [True, False], 'z': [0], 'u': [1], 'i': [2, 3, 4, 6, 8], 'm': [-1, -2],
    'w': [1.0, 2.0, 3.0, 0.0, 4.0], 'f': [0.25, 0.5], 'g': [1.5, 2.5], 'h': [-0.5, -1.5], 's': [NONSENSE, '3'],
    'l': [[], [1], [2], [1, 1], [2, 2], [1, 2], [2, 1], [1, 1, 1], [0.5, 1.0], [[1, 1], [1, 1]], ['a', 'b'], [-1], [0.1]],
    'o': [{}, {'a': 1}],
}
# Those hold objects, which have rules of their own, or models.
OBJECTS = ('_initializer', '_regularizer', '_constraint', 'activation', 'layer', 'layers', 'cell', 'cells', 'dtype',
           'quantization_config', 'config', 'function', 'preprocessor', 'features', 'name')
CONFIGS = 12
FEW = 3


# --- modules and the classes in them


def modules():
    found = {}
    for package in (keras, keras.src):
        found[package.__name__] = package
        for info in pkgutil.walk_packages(package.__path__, package.__name__ + '.', onerror=lambda name: None):
            if '_test' in info.name or '.backend.' in info.name or 'legacy' in info.name or '_tf_keras' in info.name:
                continue
            with contextlib.suppress(Exception):
                found[info.name] = importlib.import_module(info.name)
    return found


MODULES = modules()
PLACES = collections.defaultdict(set)
for module_name, module in MODULES.items():
    for name, value in vars(module).items():
        if not isinstance(value, type) or not issubclass(value, KerasSaveable) or value is KerasSaveable:
            continue
        if value.__module__.startswith('keras.'):
            PLACES[value].add((module_name, name))
for api_name, value in api_export.REGISTERED_NAMES_TO_OBJS.items():
    if isinstance(value, type) and hasattr(value, 'from_config'):
        PLACES[value].add(tuple(api_name.rsplit('.', 1)))


def kind_of(cls):
    if issubclass(cls, Layer):
        return 'LAYERS'
    return 'OPERATIONS' if issubclass(cls, Operation) else 'OBJECTS'


def parameters(cls):
    names = []
    for base in cls.__mro__:
        init = vars(base).get('__init__')
        if init is None or base is object or not base.__module__.startswith(('keras.', 'tf_keras.')):
            continue
        with contextlib.suppress(ValueError, TypeError):
            names += [
                p.name for p in inspect.signature(init).parameters.values()
                if p.kind in (p.POSITIONAL_OR_KEYWORD, p.KEYWORD_ONLY) and p.name != 'self'
            ]
    return list(dict.fromkeys(names))


UNIVERSE = sorted(
    {NONSENSE, *BASE, 'vocabulary_size', 'batch_input_shape', 'batch_shape', 'input_dtype', 'implementation', 'time_major', 'decay', 'lr', 'go_backwards'}
    | {key for cls in PLACES for key in parameters(cls)}
    | {key for cls in vars(tf_keras.layers).values() if isinstance(cls, type) for key in parameters(cls)}
)

USED = {}

# --- configs of layers

cases = [json.loads(line) for line in gzip.open(sys.argv[1], 'rt')]
FOUND = collections.defaultdict(list)


def nodes(value):
    """Serialised objects of Keras's own."""
    if isinstance(value, dict):
        if isinstance(value.get('class_name'), str) and isinstance(value.get('config'), dict) and 'module' in value:
            yield value
        for item in value.values():
            yield from nodes(item)
    elif isinstance(value, list):
        for item in value:
            yield from nodes(item)


for case in cases:
    for value in nodes(case['topology']):
        FOUND[value['class_name']].append(value['config'])


def differing(found):
    """Configs that say as many different things as may be."""
    chosen, seen = [], set()
    for config in sorted(found, key=lambda config: -len(config)):
        said = {f'{key}={json.dumps(value)[:40]}' for key, value in config.items() if key != 'name'}
        if not chosen or said - seen:
            chosen.append(config)
            seen |= said
        if len(chosen) == CONFIGS:
            break
    return chosen


REQUIRED = dict(
    units=3, activation='relu', output_size=2, rate=0.5, pool_size=2, filters=2, kernel_size=2, height=4, width=4,
    num_tokens=5, num_bins=4, axes=1, equation='abc,cd->abd', output_shape=[None, 3], input_dim=5, output_dim=3,
    head_dim=2, num_query_heads=2, num_key_value_heads=1, stddev=0.1, num_heads=2, key_dim=3, dims=[2, 1], n=2,
    scale=0.5, rank=2, target_shape=[-1], factor=0.1, max_number=3, height_factor=0.1, width_factor=0.1, layers=[],
)


def fresh_config(cls):
    """A config that the constructor takes, where no model has one."""
    signature = inspect.signature(cls.__init__)
    given = {
        p.name: REQUIRED[p.name] for p in signature.parameters.values()
        if p.default is p.empty and p.kind in (p.POSITIONAL_OR_KEYWORD, p.KEYWORD_ONLY) and p.name in REQUIRED
    }
    try:
        return cls.from_config({**given}) and given
    except Exception:
        return None


def refusal(cls, config):
    """What the constructor says against a config, or None."""
    try:
        cls.from_config(copy.deepcopy(config))
        return None
    except Exception as error:
        return str(error).split('Exception encountered:')[-1]


def as_other(said, word, nonsense):
    """Whether a word is refused as one that means nothing is."""
    return said is not None and nonsense is not None and said.lower() == nonsense.replace(NONSENSE, word).lower()


def has_key(cls, config, key, nonsense):
    said = refusal(cls, {**config, key: None})
    if said is None or key in config:
        return True
    return not as_other(said, key, nonsense)


def takes(cls, config):
    return refusal(cls, config) is None


def texts(cls):
    """What stands between quotes in the sources of a class."""
    found = {'valid', 'same', 'causal', 'channels_first', 'channels_last'}
    for base in cls.__mro__:
        if not base.__module__.startswith('keras.src.layers'):
            continue
        for node in ast.walk(ast.parse(inspect.getsource(sys.modules[base.__module__]))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and len(node.value) <= 40 and node.value.isidentifier():
                found.add(node.value)
    return sorted(found)


def kind(value):
    """The letter of a value; of those that have none, an empty text."""
    if value is None or isinstance(value, (bool, str, list, dict)):
        return {type(None): 'n', bool: 'b', str: 's', list: 'l', dict: 'o'}[type(value)]
    if isinstance(value, int):
        return 'm' if value < 0 else 'zui'[min(value, 2)]
    if value == int(value):
        return 'w' if value >= 0 else ''
    return 'h' if value < 0 else 'f' if value < 1 else 'g'


def option(cls, key, configs, seen):
    """The kinds and words of one option, as the line has them; what is seen in models is taken, in company at least."""
    def is_taken(value):
        return any(takes(cls, {**one, key: value}) for one in configs)

    nonsense = [refusal(cls, {**one, key: NONSENSE}) for one in configs[:FEW]]

    def as_nonsense(word):
        """Whether a word is refused for what it is: one that needs other options gets another answer."""
        return all(as_other(refusal(cls, {**one, key: word}), word, said) for one, said in zip(configs, nonsense))

    # A text that is taken says nothing of others.
    kinds = {kind(value) for value in seen} - {'s'}
    refused = [letter for letter, values in VALUES.items() if letter not in kinds and not any(is_taken(v) for v in values)]
    words, known = '', []
    if 's' in refused:
        known = sorted({word for word in texts(cls) if not as_nonsense(word)} | {word for word in seen if isinstance(word, str)})
    if known:
        refused.remove('s')
        words = ('^=' if all(not as_nonsense(word.upper()) for word in known) else '=') + ','.join(known)
    taken = set(VALUES) - set(refused) - {'n'}
    if not taken or ('z' in taken and {'u', 'i', 'l'} <= set(refused)):
        # Whether it is taken depends on other options: a flag that needs one, a size that another one bounds.
        return ''
    return ('!' + ''.join(refused) if refused else '') + words


def line(cls, name):
    where = sorted(module for module, called in PLACES[cls] if called == name)
    found = FOUND.get(cls.__name__, []) if issubclass(cls, Layer) else []
    configs = differing(found)
    configs = [config for config in configs if takes(cls, config)] or [fresh_config(cls)]
    config = configs[0]
    if issubclass(cls, Operation) and not issubclass(cls, Layer):
        signature = inspect.signature(cls.__init__).parameters.values()
        isOpen = any(p.kind is p.VAR_KEYWORD for p in signature)
        keys = [('+' if p.default is p.empty else '') + p.name for p in signature if p.kind in (p.POSITIONAL_OR_KEYWORD, p.KEYWORD_ONLY) and p.name != 'self']
        return place(name, where, [*keys, *(['...'] if isOpen else [])])
    if config is None:
        print('not tried:', name, where)
        return place(name, where, ['...'])
    if takes(cls, {**config, NONSENSE: 1}):
        return place(name, where, ['...'])
    nonsense = [refusal(cls, {**one, NONSENSE: None}) for one in configs[:FEW]]
    seen = {key for one in found for key in one}
    keys = [key for key in UNIVERSE if key in seen or any(has_key(cls, one, key, said) for one, said in zip(configs, nonsense))]
    own = [key for key in keys if key not in BASE]
    told = ['*'] if issubclass(cls, Layer) and set(BASE) <= set(keys) else [key for key in keys if key in BASE]
    for key in own:
        text = key
        if issubclass(cls, Layer) and key in parameters(cls) and not key.endswith(OBJECTS):
            text += option(cls, key, configs, [one[key] for one in found if key in one])
        needed = key in config and not any(takes(cls, {k: v for k, v in one.items() if k != key}) for one in configs)
        told.append('+' + text if needed else text)
    return place(name, where, told)


def place(name, where, keys):
    assert not any(letter in text for text in (name, *keys) for letter in ' |`\\$'), keys
    return f"{name}|{' '.join(str(USED.setdefault(module, len(USED))) for module in where)}|{' '.join(keys)}"


def dtypes():
    names = ['float16', 'float32', 'float64', 'bfloat16', 'float8_e4m3fn', 'float8_e5m2', 'int4', 'int8', 'int16', 'int32',
             'int64', 'uint8', 'uint16', 'uint32', 'uint64', 'bool', 'string', 'complex64', 'complex128', 'half', 'float', 'int',
             'double', 'mixed_float16', 'mixed_bfloat16', 'mixed_float32', 'mixed_float64', '_float32', 'float7']
    def goes(name):
        try:
            dtype_policies.get(name)
            return True
        except Exception:
            return False
    return [name for name in names if goes(name)]


def main():
    lines = collections.defaultdict(list)
    for cls in sorted(PLACES, key=lambda cls: (cls.__name__, cls.__module__)):
        for name in sorted({called for _, called in PLACES[cls]}):
            lines[kind_of(cls)].append(line(cls, name))
            print(lines[kind_of(cls)][-1], flush=True)
    dense = differing(FOUND['Dense'])
    lists = {
        'MODULES': list(USED),
        'BASE_KEYS': [key + ('' if key.endswith(OBJECTS) else option(keras.layers.Dense, key, dense, [])) for key in BASE],
        'INITIALIZERS': sorted(keras.src.initializers.ALL_OBJECTS_DICT),
        'REGULARIZERS': sorted(keras.src.regularizers.ALL_OBJECTS_DICT),
        'CONSTRAINTS': sorted(keras.src.constraints.ALL_OBJECTS_DICT),
        'ACTIVATIONS': sorted(keras.src.activations.ALL_OBJECTS_DICT),
        'POLICIES': sorted(dtype_policies.ALL_OBJECTS_DICT),
        'DTYPES': dtypes(),
        'FUNCTIONS': sorted(
            api.removeprefix('keras.') for api, value in api_export.REGISTERED_NAMES_TO_OBJS.items()
            if inspect.isfunction(value) and api.split('.')[1] in serialization_lib.BUILTIN_MODULES
        ),
        'COMPILE_KEYS': [p for p in inspect.signature(keras.Model.compile).parameters if p != 'self'],
    }
    text = (
        '/**\n'
        f' * What Keras {keras.__version__} takes when it loads a model. Generated by tools/keras-classes/definitions.py, which says how to\n'
        ' * read a line; keras3-classes.ts reads them.\n'
        ' */\n'
        f"export const KERAS = '{keras.__version__}'\n"
    )
    for name in ('LAYERS', 'OPERATIONS', 'OBJECTS'):
        text += f'export const {name} = `\n' + '\n'.join(lines[name]) + '\n`\n'
    for name, words in lists.items():
        text += f'export const {name} = `\n' + textwrap.fill(' '.join(words), 120, break_on_hyphens=False) + '\n`\n'
    return text


if __name__ == '__main__':
    written = main()
    if '--check' in sys.argv:
        same = open(sys.argv[2]).read() == written
        print('up to date' if same else f'{sys.argv[2]} is not what Keras {keras.__version__} says')
        sys.exit(0 if same else 1)
    with open(sys.argv[2], 'w') as out:
        out.write(written)
