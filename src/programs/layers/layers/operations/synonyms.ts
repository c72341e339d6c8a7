/** A TensorFlow function as the operation of `keras.ops` that does the same, with its arguments renamed. */
export interface Synonym {
  readonly operation: string
  /** TensorFlow's names of the arguments, in order, with the names that the operation reads. */
  readonly names: readonly (readonly [tensorflow: string, keras: string])[]
}

const X = [['x', 'x']] as const
const PAIR = [
  ['x', 'x1'],
  ['y', 'x2'],
] as const
const REDUCED = [
  ['input_tensor', 'x'],
  ['axis', 'axis'],
  ['keepdims', 'keepdims'],
] as const
const ONE = (operation: string): Synonym => ({ operation, names: X })
const TWO = (operation: string): Synonym => ({ operation, names: PAIR })
const OVER = (operation: string): Synonym => ({ operation, names: REDUCED })

/** Functions that Keras 2 records as `TFOpLambda` under their canonical TensorFlow name (`math.add`). */
export const SYNONYMS: Readonly<Record<string, Synonym>> = {
  ...named(ONE, {
    abs: 'Absolute',
    negative: 'Negative',
    sign: 'Sign',
    square: 'Square',
    sqrt: 'Sqrt',
    rsqrt: 'Rsqrt',
    reciprocal: 'Reciprocal',
    exp: 'Exp',
    expm1: 'Expm1',
    log: 'Log',
    log1p: 'Log1p',
    sin: 'Sin',
    cos: 'Cos',
    tan: 'Tan',
    tanh: 'Tanh',
    sigmoid: 'Sigmoid',
    softplus: 'Softplus',
    erf: 'Erf',
    floor: 'Floor',
    ceil: 'Ceil',
    logical_not: 'LogicalNot',
  }),
  ...named(TWO, {
    add: 'Add',
    subtract: 'Subtract',
    multiply: 'Multiply',
    divide: 'Divide',
    truediv: 'TrueDivide',
    floordiv: 'FloorDivide',
    floormod: 'Mod',
    mod: 'Mod',
    pow: 'Power',
    maximum: 'Maximum',
    minimum: 'Minimum',
    equal: 'Equal',
    not_equal: 'NotEqual',
    less: 'Less',
    less_equal: 'LessEqual',
    greater: 'Greater',
    greater_equal: 'GreaterEqual',
    logical_and: 'LogicalAnd',
    logical_or: 'LogicalOr',
    divide_no_nan: 'DivideNoNan',
  }),
  ...named(OVER, {
    reduce_sum: 'Sum',
    reduce_mean: 'Mean',
    reduce_max: 'Max',
    reduce_min: 'Min',
    reduce_prod: 'Prod',
    reduce_any: 'Any',
    reduce_all: 'All',
    reduce_variance: 'Var',
    reduce_std: 'Std',
    reduce_logsumexp: 'Logsumexp',
  }),
  '__operators__.add': TWO('Add'),
  'nn.relu': { operation: 'Relu', names: [['features', 'x']] },
  'nn.relu6': { operation: 'Relu6', names: [['features', 'x']] },
  'nn.elu': { operation: 'Elu', names: [['features', 'x']] },
  'nn.selu': { operation: 'Selu', names: [['features', 'x']] },
  'nn.silu': { operation: 'Silu', names: [['features', 'x']] },
  'nn.gelu': {
    operation: 'Gelu',
    names: [
      ['features', 'x'],
      ['approximate', 'approximate'],
    ],
  },
  'nn.sigmoid': ONE('Sigmoid'),
  'nn.tanh': ONE('Tanh'),
  'nn.softmax': {
    operation: 'Softmax',
    names: [
      ['logits', 'x'],
      ['axis', 'axis'],
    ],
  },
  'nn.leaky_relu': {
    operation: 'LeakyRelu',
    names: [
      ['features', 'x'],
      ['alpha', 'negative_slope'],
    ],
  },
  'math.l2_normalize': {
    operation: 'Normalize',
    names: [
      ['x', 'x'],
      ['axis', 'axis'],
      ['epsilon', 'epsilon'],
    ],
  },
  reshape: {
    operation: 'Reshape',
    names: [
      ['tensor', 'x'],
      ['shape', 'newshape'],
    ],
  },
  transpose: {
    operation: 'Transpose',
    names: [
      ['a', 'x'],
      ['perm', 'axes'],
    ],
  },
  expand_dims: {
    operation: 'ExpandDims',
    names: [
      ['input', 'x'],
      ['axis', 'axis'],
    ],
  },
  squeeze: {
    operation: 'Squeeze',
    names: [
      ['input', 'x'],
      ['axis', 'axis'],
    ],
  },
  concat: {
    operation: 'Concatenate',
    names: [
      ['values', 'xs'],
      ['axis', 'axis'],
    ],
  },
  stack: {
    operation: 'Stack',
    names: [
      ['values', 'x'],
      ['axis', 'axis'],
    ],
  },
  cast: {
    operation: 'Cast',
    names: [
      ['x', 'x'],
      ['dtype', 'dtype'],
    ],
  },
  clip_by_value: {
    operation: 'Clip',
    names: [
      ['t', 'x'],
      ['clip_value_min', 'x_min'],
      ['clip_value_max', 'x_max'],
    ],
  },
  tile: {
    operation: 'Tile',
    names: [
      ['input', 'x'],
      ['multiples', 'repeats'],
    ],
  },
  where: {
    operation: 'Where',
    names: [
      ['condition', 'condition'],
      ['x', 'x1'],
      ['y', 'x2'],
    ],
  },
  zeros_like: {
    operation: 'ZerosLike',
    names: [
      ['input', 'x'],
      ['dtype', 'dtype'],
    ],
  },
  ones_like: {
    operation: 'OnesLike',
    names: [
      ['input', 'x'],
      ['dtype', 'dtype'],
    ],
  },
  one_hot: {
    operation: 'OneHot',
    names: [
      ['indices', 'x'],
      ['depth', 'num_classes'],
      ['axis', 'axis'],
      ['dtype', 'dtype'],
    ],
  },
  identity: { operation: 'Copy', names: [['input', 'x']] },
  stop_gradient: { operation: 'Copy', names: [['input', 'x']] },
  'linalg.matmul': {
    operation: 'Matmul',
    names: [
      ['a', 'x1'],
      ['b', 'x2'],
    ],
  },
  gather: {
    operation: 'Take',
    names: [
      ['params', 'x'],
      ['indices', 'indices'],
      ['validate_indices', '-'],
      ['axis', 'axis'],
    ],
  },
}

/** Functions that `tf.` exports in TensorFlow 1's form, which Keras 2 records under its own name: `tf.squeeze` for one. */
const OLDER: Readonly<Record<string, string>> = {
  'compat.v1.squeeze': 'squeeze',
  'compat.v1.expand_dims': 'expand_dims',
  'compat.v1.transpose': 'transpose',
  'compat.v1.gather': 'gather',
  'compat.v1.where': 'where',
  'compat.v1.nn.softmax': 'nn.softmax',
  'compat.v1.ones_like': 'ones_like',
  'compat.v1.zeros_like': 'zeros_like',
}

function named(make: (operation: string) => Synonym, names: Readonly<Record<string, string>>): Record<string, Synonym> {
  return Object.fromEntries(Object.entries(names).map(([name, operation]) => [`math.${name}`, make(operation)]))
}

/** The operation that does what a function of TensorFlow does, by its canonical name; undefined where none is known. */
export function synonymOf(name: string): Synonym | undefined {
  const current = Object.hasOwn(OLDER, name) ? OLDER[name] : name
  return current !== undefined && Object.hasOwn(SYNONYMS, current) ? SYNONYMS[current] : undefined
}

/** Arguments that change nothing at these values. */
const NEUTRAL: Readonly<Record<string, number>> = { batch_dims: 0, on_value: 1, off_value: 0 }

/** The argument of a recorded function that its synonym has no word for, and that does say something. */
export function unsaid({ names }: Synonym, kwargs: Readonly<Record<string, unknown>>): string | undefined {
  const known = new Set<string>(names.map(([tensorflow]) => tensorflow))
  return Object.keys(kwargs).find((key) => {
    const value = kwargs[key] ?? null
    return !known.has(key) && key !== 'name' && value !== null && value !== false && value !== NEUTRAL[key]
  })
}

/** TensorFlow writes dtypes as `tf.float32` or as their number's name. */
export function dtypeName(given: unknown): unknown {
  return typeof given === 'string' ? given.replace(/^(?:tf\.|<dtype: '|tensorflow\.)/, '').replace(/'>$/, '') : given
}
