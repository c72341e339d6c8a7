import type { Ops, Value } from '../../../../ops/ops.ts'
import { isFloating } from '../../../../tensor/dtype.ts'
import { castTo, like } from '../math.ts'
import { tensor } from './args.ts'
import type { Operation } from './elementwise.ts'

/** Functions that executors have none for, by approximations that hold to the last digits of float64. */
export const SPECIAL: Readonly<Record<string, Operation>> = {
  Erfinv: (context) => precise(context.ops, tensor(context, 0, 'x'), erfInverse),
  I0: (context) => precise(context.ops, tensor(context, 0, 'x'), besselI0),
}

/** Half precisions and integers are computed in float32; what was an integer stays there. */
function precise(ops: Ops, x: Value, body: (ops: Ops, x: Value) => Value): Value {
  if (!isFloating(x.dtype)) return body(ops, ops.cast(x, 'float32'))
  const wide = x.dtype === 'float16' || x.dtype === 'bfloat16' ? ops.cast(x, 'float32') : x
  return castTo(ops, body(ops, wide), x.dtype)
}

/** The highest power first. */
function polynomial(ops: Ops, x: Value, factors: readonly number[]): Value {
  return factors.reduce<Value>(
    (sum, factor) => ops.add(ops.multiply(sum, x), like(ops, x, factor)),
    ops.multiply(x, like(ops, x, 0)),
  )
}

type Ratio = readonly [numerator: readonly number[], denominator: readonly number[]]

// M. J. Wichura, Algorithm AS 241, Applied Statistics 37 (3), 1988: the normal quantile, in its middle and in its tails.
const MIDDLE: Ratio = [
  [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
    133.14166789178438, 3.3871328727963665,
  ],
  [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
    42.31333070160091, 1.0,
  ],
]
const TAIL: Ratio = [
  [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1.0,
  ],
]
const FAR: Ratio = [
  [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
    1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615,
    0.1369298809227358, 0.599832206555888, 1.0,
  ],
]

function ratio(ops: Ops, x: Value, [above, below]: Ratio): Value {
  return ops.divide(polynomial(ops, x, above), polynomial(ops, x, below))
}

/** The normal quantile of (x + 1) / 2, divided by √2. */
function erfInverse(ops: Ops, x: Value): Value {
  const number = (value: number) => like(ops, x, value)
  const half = ops.multiply(x, number(0.5))
  const size = ops.abs(half)
  const near = ops.lessEqual(size, number(0.425))
  const middle = ops.multiply(half, ratio(ops, ops.subtract(number(0.180625), ops.square(half)), MIDDLE))
  const inside = ops.less(size, number(0.5))
  const tail = ops.where(inside, ops.subtract(number(0.5), size), number(0.25))
  const root = ops.sqrt(ops.negative(ops.log(tail)))
  const outer = ops.where(
    ops.greater(root, number(5)),
    ratio(ops, ops.subtract(root, number(5)), FAR),
    ratio(ops, ops.subtract(root, number(1.6)), TAIL),
  )
  const beyond = ops.where(ops.equal(size, number(0.5)), number(Infinity), number(NaN))
  const far = ops.multiply(ops.sign(x), ops.where(inside, outer, beyond))
  return ops.multiply(ops.where(near, middle, far), number(Math.SQRT1_2))
}

// Chebyshev series of e^-x I0(x) up to 8, and of e^-x √x I0(x) beyond it, as Cephes has them (i0.c).
const UP_TO_8 = [
  -4.4153416464793395e-18, 3.3307945188222384e-17, -2.431279846547955e-16, 1.715391285555133e-15,
  -1.1685332877993451e-14, 7.676185498604936e-14, -4.856446783111929e-13, 2.95505266312964e-12, -1.726826291441556e-11,
  9.675809035373237e-11, -5.189795601635263e-10, 2.6598237246823866e-9, -1.300025009986248e-8, 6.046995022541919e-8,
  -2.670793853940612e-7, 1.1173875391201037e-6, -4.4167383584587505e-6, 1.6448448070728896e-5, -5.754195010082104e-5,
  0.00018850288509584165, -0.0005763755745385824, 0.0016394756169413357, -0.004324309995050576, 0.010546460394594998,
  -0.02373741480589947, 0.04930528423967071, -0.09490109704804764, 0.17162090152220877, -0.3046826723431984,
  0.6767952744094761,
]
const BEYOND_8 = [
  -7.233180487874754e-18, -4.830504485944182e-18, 4.46562142029676e-17, 3.461222867697461e-17, -2.8276239805165836e-16,
  -3.425485619677219e-16, 1.7725601330565263e-15, 3.8116806693526224e-15, -9.554846698828307e-15,
  -4.150569347287222e-14, 1.54008621752141e-14, 3.8527783827421426e-13, 7.180124451383666e-13, -1.7941785315068062e-12,
  -1.3215811840447713e-11, -3.1499165279632416e-11, 1.1889147107846439e-11, 4.94060238822497e-10, 3.3962320257083865e-9,
  2.266668990498178e-8, 2.0489185894690638e-7, 2.8913705208347567e-6, 6.889758346916825e-5, 0.0033691164782556943,
  0.8044904110141088,
]

function besselI0(ops: Ops, x: Value): Value {
  const number = (value: number) => like(ops, x, value)
  const size = ops.abs(x)
  const large = ops.maximum(size, number(8))
  const small = ops.minimum(size, number(8))
  const low = chebyshev(ops, ops.subtract(ops.multiply(small, number(0.5)), number(2)), UP_TO_8)
  const turned = chebyshev(ops, ops.subtract(ops.divide(number(32), large), number(2)), BEYOND_8)
  const high = ops.multiply(turned, ops.rsqrt(large))
  return ops.multiply(ops.exp(size), ops.where(ops.lessEqual(size, number(8)), low, high))
}

function chebyshev(ops: Ops, x: Value, factors: readonly number[]): Value {
  const zero = ops.multiply(x, like(ops, x, 0))
  const [last, , earlier] = factors.reduce<readonly [Value, Value, Value]>(
    ([newest, before], factor) => [
      ops.add(ops.subtract(ops.multiply(x, newest), before), like(ops, x, factor)),
      newest,
      before,
    ],
    [zero, zero, zero],
  )
  return ops.multiply(ops.subtract(last, earlier), like(ops, x, 0.5))
}
