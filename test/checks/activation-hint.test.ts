import { describe, expect, it } from 'vitest'
import { activationHint } from '../../src/checks/activation-hint.ts'
import { liesOnCurve } from '../../src/compare/fingerprints/curve.ts'
import type { Json } from '../../src/formats/format.ts'
import { referenceOps } from '../../src/ops/reference/reference.ts'
import { activate } from '../../src/programs/layers/activations.ts'
import type { Tensor } from '../../src/tensor/tensor.ts'

/** Arguments as a layer's are: normal, more or less, and a few far out. */
const X = Float64Array.from({ length: 300 }, (_, i) => 3 * Math.sin(1 + i * i) + (i % 5 === 0 ? 4.5 : 0))

function outputs(activation: Json, x = X): Tensor {
  const value = activate(
    referenceOps,
    referenceOps.constant({ dtype: 'float64', shape: [x.length], data: x }),
    activation,
  )
  const tensor = referenceOps.peek?.(value)
  if (tensor === undefined) throw new Error('the reference shows values')
  return tensor
}
const float32 = (tensor: Tensor): Tensor => ({
  ...tensor,
  dtype: 'float32',
  data: Float32Array.from(tensor.data as Float64Array),
})
const leaky = (slope: number): Json => ({ class_name: 'LeakyReLU', config: { negative_slope: slope } })

describe('the fingerprint of an activation', () => {
  it.each<[Json, Json, string, string]>([
    ['gelu', 'gelu_new', 'the exact GELU', 'the tanh approximation of GELU'],
    ['hard_sigmoid', 'keras2>hard_sigmoid', "Keras 3's hard sigmoid", "Keras 2's hard sigmoid"],
    ['sigmoid', 'hard_sigmoid', 'sigmoid', "Keras 3's hard sigmoid"],
    ['silu', 'hard_silu', 'silu', 'hard silu'],
    ['gelu', 'silu', 'the exact GELU', 'silu'],
    [leaky(0.3), leaky(0.2), 'leaky relu with slope 0.3', 'leaky relu with slope 0.2'],
    [leaky(0.01), leaky(0.2), 'leaky relu with slope 0.01', 'leaky relu with slope 0.2'],
  ])('tells %j from %j, in either direction, in float64 and float32', (a, b, first, second) => {
    const [x, y] = [outputs(a), outputs(b)]
    expect(activationHint(x, y)).toBe(`The difference is that of ${first} (expected) and ${second} (found).`)
    expect(activationHint(y, x)).toBe(`The difference is that of ${second} (expected) and ${first} (found).`)
    expect(activationHint(float32(x), float32(y))).toBe(activationHint(x, y))
  })
  it('tells an activation that is missing, or that was clipped', () => {
    expect(activationHint(outputs('linear'), outputs('relu'))).toContain('no activation (expected) and relu (found)')
    expect(activationHint(outputs('relu'), outputs('relu6'))).toContain('relu (expected) and relu6 (found)')
  })
  it('says nothing of equal outputs, of other differences, of texts', () => {
    const gelu = outputs('gelu')
    expect(activationHint(gelu, gelu)).toBeNull()
    expect(activationHint(gelu, outputs('tanh'))).toBeNull()
    expect(
      activationHint(
        gelu,
        outputs(
          'gelu_new',
          X.map((x) => x + 1e-3),
        ),
      ),
    ).toBeNull()
    const text: Tensor = { dtype: 'string', shape: [0], data: [] }
    expect(activationHint(text, text)).toBeNull()
  })
  it('says nothing where one element does not fit, or too few tell', () => {
    const [x, y] = [outputs('gelu'), outputs('gelu_new')]
    const data = Float64Array.from(y.data as Float64Array)
    const place = data.findIndex((value) => value > 0.5)
    data.fill((data[place] ?? 0) + 1e-4, place, place + 1)
    expect(activationHint(x, { ...y, data })).toBeNull()
    const few = Float64Array.of(1, 2, -1)
    expect(activationHint(outputs('gelu', few), outputs('gelu_new', few))).toBeNull()
  })
})

describe('a curve of two functions', () => {
  const curve = { expected: [0, 1, 2], found: [0, 2, 3] }
  const many = (value: number): number[] => Array.from({ length: 8 }, () => value)
  it('holds what lies on it or between its points, and says nothing beyond its ends', () => {
    expect(liesOnCurve(many(0.5), many(1), curve)).toBe(true)
    expect(liesOnCurve([...many(1.5), 5, -1], [...many(2.5), 0, 0], curve)).toBe(true)
    expect(liesOnCurve(many(0.5), many(1.001), curve)).toBe(false)
    expect(liesOnCurve([...many(0.5), NaN], [...many(1), NaN], curve)).toBe(true)
    expect(liesOnCurve([...many(0.5), 1], [...many(1), NaN], curve)).toBe(false)
    expect(liesOnCurve(many(0.5), [1], curve)).toBe(false)
    expect(liesOnCurve(many(5), many(6), curve)).toBe(false)
  })
})
