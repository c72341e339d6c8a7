import { liesOnCurve, type Curve } from '../compare/fingerprints/curve.ts'
import { referenceOps } from '../ops/reference/reference.ts'
import { activate } from '../programs/layers/activations.ts'
import { LEGACY_HARD_SIGMOID, TANH_GELU } from '../programs/layers/names.ts'
import type { Json } from '../formats/format.ts'
import { numbersOf } from '../tensor/numbers.ts'
import type { Tensor } from '../tensor/tensor.ts'

/** An activation, and what messages call it. */
type Variant = readonly [spec: Json, name: string]

const RELU: Variant = ['relu', 'relu']
const leaky = (slope: number): Variant => [
  { class_name: 'LeakyReLU', config: { negative_slope: slope } },
  `leaky relu with slope ${slope}`,
]

/** Activations that are taken for one another. Each pair is tried in both directions. */
const PAIRS: readonly (readonly [Variant, Variant])[] = [
  [
    ['gelu', 'the exact GELU'],
    [TANH_GELU, 'the tanh approximation of GELU'],
  ],
  [
    ['hard_sigmoid', "Keras 3's hard sigmoid"],
    [LEGACY_HARD_SIGMOID, "Keras 2's hard sigmoid"],
  ],
  [
    ['sigmoid', 'sigmoid'],
    ['hard_sigmoid', "Keras 3's hard sigmoid"],
  ],
  [
    ['sigmoid', 'sigmoid'],
    [LEGACY_HARD_SIGMOID, "Keras 2's hard sigmoid"],
  ],
  [
    ['silu', 'silu'],
    ['hard_silu', 'hard silu'],
  ],
  [
    ['gelu', 'the exact GELU'],
    ['silu', 'silu'],
  ],
  // Slopes that Keras 3, Keras 2 and PyTorch take where none is given.
  [leaky(0.2), leaky(0.3)],
  [leaky(0.3), leaky(0.01)],
  [leaky(0.2), leaky(0.01)],
  [
    ['linear', 'no activation'],
    ['relu', 'relu'],
  ],
  [RELU, ['relu6', 'relu6']],
]

/** Arguments at which activations are taken: beyond them they are all straight, or as good as constant. */
const REACH = 8
/** Steps of a power of two: where a function has a corner (0, 2.5, 3, 6), there is a point. */
const POINTS = 2 ** 15 + 1

/** Further activations of Keras, which nobody takes for another but by a slip. */
const OTHERS = [
  'linear',
  'relu',
  'relu6',
  'elu',
  'selu',
  'silu',
  'gelu',
  'tanh',
  'sigmoid',
  'softplus',
  'softsign',
  'mish',
]

/** An activation that a layer may have instead of another one. */
export interface OtherActivation {
  readonly spec: Json
  readonly name: string
  /** Whether the one is computed in place of the other. */
  readonly isVariant: boolean
}

/** What a layer may have instead of an activation, the likeliest first. */
export function otherActivations(activation: Json): readonly OtherActivation[] {
  const isSame = (one: Json, other: Json): boolean => JSON.stringify(one) === JSON.stringify(other)
  const variants = PAIRS.flatMap(([a, b]) =>
    isSame(a[0], activation) ? [b] : isSame(b[0], activation) ? [a] : [],
  ).map(([spec, name]) => ({ spec, name, isVariant: true }))
  const others = OTHERS.map((name) => ({ spec: name, name, isVariant: false }))
  return [
    ...variants,
    ...others.filter(({ spec }) => !isSame(spec, activation) && !variants.some((one) => isSame(one.spec, spec))),
  ]
}

/** Which activations two outputs of a layer are the outputs of, in words; null where none of the pairs that are tried fits. */
export function activationHint(expected: Tensor, found: Tensor): string | null {
  const [x, y] = [numbersOf(expected), numbersOf(found)]
  if (x === null || y === null) return null
  for (const pair of PAIRS) {
    for (const [from, to] of [pair, [pair[1], pair[0]] as const]) {
      if (liesOnCurve(x, y, curveOf(valuesOf(from), valuesOf(to))))
        return `The difference is that of ${from[1]} (expected) and ${to[1]} (found).`
    }
  }
  return null
}

/** Both functions where the first one rises, from its last minimum on. */
function curveOf(expected: ArrayLike<number>, found: ArrayLike<number>): Curve {
  const rising: number[] = []
  let above = Infinity
  for (let i = POINTS - 1; i >= 0; i--) {
    const value = expected[i] ?? NaN
    if (value < above) {
      rising.push(i)
      above = value
    } else if (value > above) break
  }
  rising.reverse()
  // At both ends a flat piece of the function is one point with many arguments: it tells nothing. Nor do values that the
  // function takes a second time on the other side of its minimum, where it comes from 0.
  const [start = 0] = rising
  const telling = rising.slice(1, -1).filter((i) => start === 0 || (expected[i] ?? NaN) > 0)
  return { expected: telling.map((i) => expected[i] ?? NaN), found: telling.map((i) => found[i] ?? NaN) }
}

const known = new Map<string, ArrayLike<number>>()

function valuesOf([activation, name]: Variant): ArrayLike<number> {
  const values = known.get(name) ?? computed(activation)
  known.set(name, values)
  return values
}

function computed(activation: Json): ArrayLike<number> {
  const data = Float64Array.from({ length: POINTS }, (_, i) => ((2 * i) / (POINTS - 1) - 1) * REACH)
  const values = activate(referenceOps, referenceOps.constant({ dtype: 'float64', shape: [POINTS], data }), activation)
  const tensor = referenceOps.peek?.(values)
  return (tensor === undefined ? null : numbersOf(tensor)) ?? []
}
