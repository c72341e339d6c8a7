import type { DType } from '../../../tensor/dtype.ts'
import { dtypeAttr } from '../../tensorflow/nodes.ts'
import type { Rewrite, Wording } from '../wording.ts'
import { binary, cast, expandDims, isWhole, reduce, reshape, select, unary } from './kit.ts'

/** A node of one or two operands of the type `T`, in the words that `say` gives. */
function over(say: (word: Wording, operands: readonly [string, string], T: DType) => string | null): Rewrite {
  return (word) => {
    const said = say(word, [word.input(0), word.inputs[1] ?? word.input(0)], word.dtype('T'))
    return said === null ? null : [said]
  }
}

const called = (op: string): Rewrite => over((word, [x], T) => unary(word, op, x, T))

/** The quotient with the sign of a division that goes towards zero, and what is left of it: TF.js goes downwards. */
const truncated = (op: 'FloorDiv' | 'FloorMod') =>
  over((word, [a, b], T) => {
    const size = binary(word, op, unary(word, 'Abs', a, T), unary(word, 'Abs', b, T), T)
    const sign = unary(word, 'Sign', a, T)
    const signs = op === 'FloorMod' ? sign : binary(word, 'Mul', sign, unary(word, 'Sign', b, T), T)
    return binary(word, 'Mul', signs, size, T)
  })

/** `say(x, y)`, but 0 where the operand at `place` is 0, whatever the other one is. */
const zeroWhere = (place: 0 | 1, say: (word: Wording, x: string, y: string, T: DType) => string): Rewrite =>
  over((word, operands, T) => {
    const zero = word.number(0, T)
    const isZero = binary(word, 'Equal', operands[place], zero, T)
    return select(word, isZero, zero, say(word, operands[0], operands[1], T), T)
  })

/** Results of these wrap around in TensorFlow; TF.js computes in int32. */
const NARROW: ReadonlySet<DType> = new Set(['int8', 'uint8', 'int16', 'uint16'])
const RANGES: Readonly<Partial<Record<DType, readonly [number, number]>>> = {
  int8: [-128, 256],
  uint8: [0, 256],
  int16: [-32_768, 65_536],
  uint16: [0, 65_536],
}

const wrapping: Rewrite = (word) => {
  if (!NARROW.has(word.dtype('T'))) return null
  return word.refuse(`computes in ${word.dtype('T')}, where results wrap around; TF.js has int32 only`)
}

/** TF.js has neither 0 and 1 where wasm casts to booleans, nor any integers but int32. */
const casts: Rewrite = (word) => {
  const [from, to, x] = [word.dtype('SrcT'), word.dtype('DstT'), word.input(0)]
  if (to === 'bfloat16') return word.refuse('TF.js does not have bfloat16')
  if (from === to || from === 'string' || to === 'string') return null
  if (to === 'bool') return [binary(word, 'NotEqual', x, word.number(0, from), from)]
  const [low, count] = RANGES[to] ?? []
  if (low === undefined || count === undefined || !isWhole(from)) return null
  if (RANGES[from] !== undefined && (RANGES[from]?.[1] ?? 0) < count && low <= RANGES[from][0]) return null
  const whole = cast(word, x, from, 'int32')
  const up = low === 0 ? whole : binary(word, 'AddV2', whole, word.number(-low, 'int32'), 'int32')
  const within = binary(word, 'FloorMod', up, word.number(count, 'int32'), 'int32')
  const back = low === 0 ? within : binary(word, 'AddV2', within, word.number(low, 'int32'), 'int32')
  return [cast(word, back, 'int32', to)]
}

/** How many boundaries do not lie above a number; all of them for NaN. */
const bucketize: Rewrite = (word) => {
  const [x, T] = [word.input(0), word.dtype('T')]
  const listed = word.node.attrs.get('boundaries')
  const items = listed?.kind === 'list' ? listed.items : []
  const boundaries = items.flatMap((item) => (item.kind === 'float' ? [item.value] : []))
  const line = word.constant({ dtype: 'float32', shape: [boundaries.length], data: Float32Array.from(boundaries) })
  const numbers = expandDims(word, cast(word, x, T, 'float32'), -1, 'float32')
  const above = cast(word, binary(word, 'Less', numbers, line, 'float32'), 'bool', 'int32')
  const count = reduce(word, 'Sum', above, [-1], 'int32')
  return [binary(word, 'Sub', word.number(boundaries.length, 'int32'), count, 'int32')]
}

/** TF.js hands on what it is given. Source: the nudging of tensorflow/core/kernels/fake_quant_ops_functor.h. */
const fakeQuantised: Rewrite = (word) => {
  const bound = (place: number, attr: string, otherwise: number): number => {
    const found = word.node.attrs.get(attr)
    const ref = word.inputs[place]
    const value = ref === undefined ? undefined : (word.numbersOf(ref) ?? word.refuse(`its ${attr} is no constant`))[0]
    return value ?? (found?.kind === 'float' ? found.value : otherwise)
  }
  const [x, min, max] = [word.input(0), bound(1, 'min', -6), bound(2, 'max', 6)]
  const lowest = word.flag('narrow_range', false) ? 1 : 0
  const highest = 2 ** word.int('num_bits', 8) - 1
  const number = (value: number): string => word.number(value, 'float32')
  if (min === 0 && max === 0) return [binary(word, 'Mul', x, number(0), 'float32')]
  const scale = (max - min) / (highest - lowest)
  const zero = Math.min(Math.max(Math.round(lowest - min / scale), lowest), highest)
  const [from, to] = [(lowest - zero) * scale, (highest - zero) * scale]
  const within = binary(word, 'Minimum', binary(word, 'Maximum', x, number(from), 'float32'), number(to), 'float32')
  const shifted = binary(word, 'Sub', within, number(from), 'float32')
  const steps = binary(
    word,
    'AddV2',
    binary(word, 'RealDiv', shifted, number(scale), 'float32'),
    number(0.5),
    'float32',
  )
  const grid = binary(word, 'Mul', unary(word, 'Floor', steps, 'float32'), number(scale), 'float32')
  return [binary(word, 'AddV2', grid, number(from), 'float32')]
}

/** TF.js reads one number for each bound, and its wasm kernel takes integers for floats. */
const clipped: Rewrite = (word) => {
  const T = word.dtype('T')
  const isOne = [1, 2].every((place) => word.shapeOf(word.input(place))?.length === 0)
  if (isOne && !isWhole(T)) return null
  return [binary(word, 'Minimum', binary(word, 'Maximum', word.input(0), word.input(1), T), word.input(2), T)]
}

/** TF.js makes floats of the mean of integers; TensorFlow goes towards zero. */
const wholeMean: Rewrite = (word) => {
  const T = word.dtype('T')
  if (!isWhole(T)) return null
  const attrs = Object.fromEntries([...word.node.attrs].filter(([name]) => !name.startsWith('_')))
  const sum = word.add('Sum', word.inputs, attrs)
  const size = (x: string): string => word.add('Size', [x], { T: dtypeAttr(T), out_type: dtypeAttr('int32') })
  const count = cast(word, binary(word, 'FloorDiv', size(word.input(0)), size(sum), 'int32'), 'int32', T)
  const quotient = binary(word, 'FloorDiv', unary(word, 'Abs', sum, T), count, T)
  return [binary(word, 'Mul', unary(word, 'Sign', sum, T), quotient, T)]
}

const hasNoOp =
  (what: string): Rewrite =>
  (word) =>
    word.refuse(what)

export const ARITHMETIC: Readonly<Record<string, Rewrite>> = {
  Add: wrapping,
  AddV2: wrapping,
  Sub: wrapping,
  Mul: wrapping,
  Neg: wrapping,
  Bucketize: bucketize,
  Cast: casts,
  ClipByValue: clipped,
  // Of integers TF.js makes the quotient that lies below.
  Div: (word) => (isWhole(word.dtype('T')) ? truncated('FloorDiv')(word) : null),
  Erfc: over((word, [x], T) => binary(word, 'Sub', unary(word, 'OnesLike', x, T), unary(word, 'Erf', x, T), T)),
  FakeQuantWithMinMaxArgs: fakeQuantised,
  FakeQuantWithMinMaxVars: fakeQuantised,
  FakeQuantWithMinMaxVarsPerChannel: hasNoOp('TF.js does not quantise by channels'),
  // On TF.js's cpu kernels the quotient of floats is an int32.
  FloorDiv: over((word, [a, b], T) => (isWhole(T) ? null : unary(word, 'Floor', binary(word, 'RealDiv', a, b, T), T))),
  Inv: called('Reciprocal'),
  L2Loss: over((word, [x], T) => {
    const sum = reduce(word, 'Sum', reshape(word, unary(word, 'Square', x, T), [-1], T), [0], T)
    return binary(word, 'Mul', sum, word.number(0.5, T), T)
  }),
  Mean: wholeMean,
  Mod: truncated('FloorMod'),
  MulNoNan: zeroWhere(1, (word, x, y, T) => binary(word, 'Mul', x, y, T)),
  Rint: called('Round'),
  Softsign: over((word, [x], T) => {
    const size = binary(word, 'AddV2', word.number(1, T), unary(word, 'Abs', x, T), T)
    return binary(word, 'RealDiv', x, size, T)
  }),
  TruncateDiv: truncated('FloorDiv'),
  TruncateMod: truncated('FloorMod'),
  Xdivy: zeroWhere(0, (word, x, y, T) => binary(word, 'RealDiv', x, y, T)),
  Xlog1py: zeroWhere(0, (word, x, y, T) => binary(word, 'Mul', x, unary(word, 'Log1p', y, T), T)),
  Xlogy: zeroWhere(0, (word, x, y, T) => binary(word, 'Mul', x, unary(word, 'Log', y, T), T)),
  EnsureShape: (word) => [word.add('Identity', [word.input(0)], { T: dtypeAttr(word.dtype('T')) })],
}
