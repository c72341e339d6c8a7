import { describe, expect, it } from 'vitest'
import { fromBfloat16, fromFloat16, toBfloat16, toFloat16 } from '../../src/tensor/halves.ts'
import { explain as explainOnly } from '../../src/compare/cause.ts'
import { differing, entry, explainAll, explainOne, weights } from './entries.ts'

const SHAPE = [8, 12] as const
const base = weights(96)

function changed(change: (value: number, index: number) => number, from: Float32Array = base): Float32Array {
  return from.map(change)
}

function withBit(values: Float32Array, index: number, bit: number): Float32Array {
  const copy = values.slice()
  const bits = new Uint32Array(copy.buffer)
  bits[index] = (bits[index] ?? 0) ^ (1 << bit)
  return copy
}

describe('one tensor', () => {
  it('bit-flip: index, values and bit', () => {
    const flipped = withBit(base, 29, 28)
    const { cause, what, metrics } = explainOne(SHAPE, base, flipped)
    expect(cause).toBe('bit-flip')
    expect(what).toContain('bit 28 of the element at [2, 5]')
    expect(metrics).toMatchObject({ index: 29, bit: 28, before: base[29], after: flipped[29] })
  })
  it('not a bit-flip: two bits of one element, or one bit of two', () => {
    expect(explainOne(SHAPE, base, withBit(withBit(base, 29, 28), 29, 3)).cause).toBe('tensor-differs')
    expect(explainOne(SHAPE, base, withBit(withBit(base, 29, 28), 30, 28)).cause).toBe('tensor-differs')
  })
  it('bit-flip that makes an infinity or a NaN is told as what it became', () => {
    const one = changed((value, i) => (i === 4 ? 1.5 : value))
    expect(explainOne(SHAPE, one, withBit(one, 4, 30)).cause).toBe('nan-poisoned')
  })

  it('sign-flipped, wholly', () => {
    expect(
      explainOne(
        SHAPE,
        base,
        changed((value) => -value),
      ).cause,
    ).toBe('sign-flipped')
  })
  it('sign-flipped with zeros among the values', () => {
    const sparse = changed((value, i) => (i % 3 === 0 ? 0 : value))
    expect(
      explainOne(
        SHAPE,
        sparse,
        changed((value) => -value, sparse),
      ).cause,
    ).toBe('sign-flipped')
  })
  it('channel-sign-flipped: which channel, on the last axis', () => {
    const { cause, what, metrics } = explainOne(
      SHAPE,
      base,
      changed((value, i) => (i % 12 === 7 ? -value : value)),
    )
    expect(cause).toBe('channel-sign-flipped')
    expect(what).toContain('output channel 7')
    expect(metrics).toMatchObject({ axis: 1, channel: 7, negated: 8 })
  })
  it('channel-sign-flipped: on the first axis', () => {
    const { cause, metrics } = explainOne(
      SHAPE,
      base,
      changed((value, i) => (Math.floor(i / 12) === 2 ? -value : value)),
    )
    expect(cause).toBe('channel-sign-flipped')
    expect(metrics).toMatchObject({ axis: 0, channel: 2 })
  })
  it('not channel-sign-flipped: half a channel, or another value changed besides', () => {
    const half = changed((value, i) => (i % 12 === 7 && i < 48 ? -value : value))
    expect(explainOne(SHAPE, base, half).cause).toBe('tensor-differs')
    const more = changed((value, i) => (i % 12 === 7 ? -value : i === 0 ? value + 1 : value))
    expect(explainOne(SHAPE, base, more).cause).toBe('tensor-differs')
  })

  it('kernel-transposed: square', () => {
    const square = weights(64)
    const turned = changed((_, i) => square[(i % 8) * 8 + Math.floor(i / 8)] ?? NaN, square)
    expect(explainOne([8, 8], square, turned).cause).toBe('kernel-transposed')
  })
  it('permuted: rows in another order; read backwards', () => {
    const rotated = changed((_, i) => base[(i + 12) % 96] ?? NaN)
    expect(explainOne(SHAPE, base, rotated)).toMatchObject({
      cause: 'permuted',
      what: expect.stringContaining('in another order'),
    })
    const backwards = changed((_, i) => base[Math.floor(i / 12) * 12 + (11 - (i % 12))] ?? NaN)
    expect(explainOne(SHAPE, base, backwards).what).toContain('read backwards along axis 1')
  })
  it('two explanations that both fit are both said: the transpose of an antisymmetric matrix is its negative', () => {
    const half = weights(64)
    const anti = changed((_, i) => {
      const [row, column] = [Math.floor(i / 8), i % 8]
      if (row === column) return 0
      const value = half[Math.min(row, column) * 8 + Math.max(row, column)] ?? 0
      return row < column ? value : -value
    }, half)
    const { cause, what } = explainOne(
      [8, 8],
      anti,
      changed((value) => 0 - value, anti),
    )
    expect(cause).toBe('sign-flipped')
    expect(what).toContain('transpose')
    expect(what).toContain('cannot tell which')
  })

  it('scaled: by which factor', () => {
    const { cause, metrics } = explainOne(
      SHAPE,
      base,
      changed((value) => value * 1.25),
    )
    expect(cause).toBe('scaled')
    expect(metrics['factor']).toBeCloseTo(1.25, 6)
    expect(
      explainOne(
        SHAPE,
        base,
        changed((value) => value / 255),
      ).cause,
    ).toBe('scaled')
  })
  it('not scaled: one element is not', () => {
    expect(
      explainOne(
        SHAPE,
        base,
        changed((value, i) => value * (i === 50 ? 1.26 : 1.25)),
      ).cause,
    ).toBe('tensor-differs')
  })

  it('zeroed, constant', () => {
    expect(
      explainOne(
        SHAPE,
        base,
        changed(() => 0),
      ).cause,
    ).toBe('zeroed')
    expect(
      explainOne(
        SHAPE,
        base,
        changed(() => 1),
      ).cause,
    ).toBe('constant')
    expect(
      explainOne(
        SHAPE,
        base,
        changed((_, i) => (i === 0 ? 2 : 1)),
      ).cause,
    ).not.toBe('constant')
  })

  it('rounded to float16 and bfloat16: hidden in float32, or stored so', () => {
    const half = changed((value) => fromFloat16(toFloat16(value)))
    const brain = changed((value) => fromBfloat16(toBfloat16(value)))
    expect(explainOne(SHAPE, base, half).cause).toBe('float16-rounded')
    expect(explainOne(SHAPE, base, brain).cause).toBe('bfloat16-rounded')
    expect(explainOne(SHAPE, base, half, ['float32', 'float16']).cause).toBe('undeclared-downcast')
    expect(explainOne(SHAPE, base, brain, ['float32', 'bfloat16']).cause).toBe('undeclared-downcast')
  })
  it('a double rounded to float32', () => {
    const doubles = Array.from(base, (value) => value / 3)
    expect(explainOne(SHAPE, doubles, doubles, ['float64', 'float32']).cause).toBe('undeclared-downcast')
  })
  it('not rounded to float16: one element off by a step', () => {
    const near = changed((value, i) => fromFloat16(toFloat16(value) + (i === 3 ? 1 : 0)))
    expect(explainOne(SHAPE, base, near).cause).toBe('tensor-differs')
  })
  it('float16-overflow: infinite above 65504, all others rounded', () => {
    const large = changed((value, i) => (i === 9 ? 211992.453125 : value))
    const half = changed((value) => fromFloat16(toFloat16(value)), large)
    expect(explainOne(SHAPE, large, half)).toMatchObject({ cause: 'float16-overflow', metrics: { infinite: 1 } })
  })
  it('an infinity that float16 does not explain', () => {
    expect(
      explainOne(
        SHAPE,
        base,
        changed((value, i) => (i === 9 ? Infinity : value)),
      ).cause,
    ).toBe('non-finite-weight')
  })
  it('underflowed: denormals flushed', () => {
    const small = changed((value, i) => (i % 5 === 0 ? 1e-39 * (i + 1) : value))
    const flushed = changed((value) => (Math.abs(value) < 2 ** -126 ? 0 : value), small)
    expect(explainOne(SHAPE, small, flushed).cause).toBe('underflowed')
  })
  it('not underflowed: an ordinary number became zero', () => {
    expect(
      explainOne(
        SHAPE,
        base,
        changed((value, i) => (i === 8 ? 0 : value)),
      ).cause,
    ).toBe('tensor-differs')
  })

  it('integer-wrap: 64 bits cut to 32', () => {
    const ids = [1, 2 ** 31, 2 ** 40 + 5, -7, 12, 3]
    const wrapped = ids.map((id) => Number(BigInt.asIntN(32, BigInt(id))))
    const { cause, what, metrics } = explainOne([6], ids, wrapped, ['int64', 'int32'])
    expect(cause).toBe('integer-wrap')
    expect(what).toContain('2147483648 became -2147483648')
    expect(metrics).toMatchObject({ wrapped: 2, bits: 32 })
    expect(explainOne([6], ids, wrapped, ['int64', 'int64']).cause).toBe('integer-wrap')
  })
  it('not integer-wrap: one value is not what wrapping gives', () => {
    const ids = [1, 2 ** 31, 2 ** 40 + 5, -7, 12, 3]
    const wrapped = ids.map((id) => Number(BigInt.asIntN(32, BigInt(id))))
    wrapped[5] = 4
    expect(explainOne([6], ids, wrapped, ['int64', 'int32']).cause).toBe('tensor-differs')
  })

  it('quantised: on a grid of 8 bits, undeclared', () => {
    const values = weights(600)
    const step = 0.8 / 255
    const { cause, metrics } = explainOne(
      [20, 30],
      values,
      changed((value) => Math.round(value / step) * step, values),
    )
    expect(cause).toBe('quantised')
    expect(metrics['step']).toBeCloseTo(step, 5)
  })
  it('not quantised: on a grid, but one value a step away', () => {
    const values = weights(600)
    const step = 0.8 / 255
    const off = changed((value, i) => (Math.round(value / step) + (i === 7 ? 1 : 0)) * step, values)
    expect(explainOne([20, 30], values, off).cause).toBe('tensor-differs')
  })

  it('variance-for-deviation, both ways', () => {
    const variances = changed((value) => 0.5 + value * value)
    expect(explainOne(SHAPE, variances, changed(Math.sqrt, variances))).toMatchObject({
      cause: 'variance-for-deviation',
      what: expect.stringContaining('a standard deviation where a variance belongs'),
    })
    expect(
      explainOne(
        SHAPE,
        variances,
        changed((value) => value * value, variances),
      ).what,
    ).toContain('a variance where a standard deviation belongs')
  })
  it('not variance-for-deviation: zeros and ones are their own squares', () => {
    const bits = changed((_, i) => i % 2)
    expect(
      explainOne(
        SHAPE,
        bits,
        changed((value, i) => (i === 5 ? 3 : value), bits),
      ).cause,
    ).toBe('tensor-differs')
  })

  it('negative-zero and nothing else', () => {
    const zeros = changed((value, i) => (i % 4 === 0 ? 0 : value))
    const negative = changed((value) => (value === 0 ? -0 : value), zeros)
    expect(explainOne(SHAPE, zeros, negative)).toMatchObject({ cause: 'negative-zero', metrics: { zeros: 24 } })
  })
  it('NaN payloads alone', () => {
    const nan = changed((value, i) => (i === 0 ? NaN : value))
    const other = nan.slice()
    new Uint32Array(other.buffer)[0] = 0x7fc0_0001
    const tensor = differing('k', entry('k', SHAPE, nan), {
      ...entry('k', SHAPE, other),
      chunks: () => [new Uint8Array(other.buffer)],
    })
    expect(explainAll([tensor])[0]?.explanation.what).toContain('payload bits of 1 NaN')
  })
  it('nan-poisoned', () => {
    expect(
      explainOne(
        SHAPE,
        base,
        changed((value, i) => (i === 3 ? NaN : value)),
      ).cause,
    ).toBe('nan-poisoned')
  })

  it('never explained by size: a small difference is a difference', () => {
    const { cause, what } = explainOne(
      SHAPE,
      base,
      changed((value, i) => (i === 3 ? value + 1e-6 : value)),
    )
    expect(['tensor-differs', 'bit-flip']).toContain(cause)
    expect(what).toContain('[0, 3]')
  })
})

describe('tiny tensors: only what is certain', () => {
  it('one element negated: a flipped bit and a negation look alike', () => {
    const { cause, what } = explainOne([1], [0.3], [-0.3])
    expect(cause).toBe('tensor-differs')
    expect(what).toContain('bit 31')
    expect(what).toContain('negative')
  })
  it('one element doubled is no proof of a factor', () => {
    const { cause } = explainOne([1], [0.3], [0.61])
    expect(cause).toBe('tensor-differs')
  })
  it('two elements exchanged: the same values in another order', () => {
    expect(explainOne([2], [0.1, 0.2], [0.2, 0.1]).what).toContain('read backwards')
  })
  it('two equal elements are no constant', () => {
    expect(explainOne([2], [0.1, 0.2], [0.5, 0.5]).cause).toBe('tensor-differs')
  })
  it('all zero is a fact at any size', () => {
    expect(explainOne([1], [0.1], [0]).cause).toBe('zeroed')
  })
  it('three unrelated numbers are no fresh initialisation', () => {
    expect(explainOne([3], [0.1, -0.2, 0.3], [0.3, 0.25, 0.07]).cause).toBe('tensor-differs')
  })
})

describe('several tensors', () => {
  const other = weights(96, 5)

  it('tensors-swapped: said once, naming both', () => {
    const explained = explainAll([
      differing('a', entry('a', SHAPE, base), entry('a', SHAPE, other)),
      differing('b', entry('b', SHAPE, other), entry('b', SHAPE, base)),
    ])
    expect(explained).toHaveLength(1)
    expect(explained[0]?.explanation).toMatchObject({ cause: 'tensors-swapped' })
    expect(explained[0]?.explanation.what).toContain('a and b')
  })
  it('three exchanged in a circle', () => {
    const third = weights(96, 9)
    const explained = explainAll([
      differing('a', entry('a', SHAPE, base), entry('a', SHAPE, other)),
      differing('b', entry('b', SHAPE, other), entry('b', SHAPE, third)),
      differing('c', entry('c', SHAPE, third), entry('c', SHAPE, base)),
    ])
    expect(explained.map(({ explanation, tensors }) => [explanation.cause, tensors.length])).toEqual([
      ['tensors-swapped', 3],
    ])
  })
  it('a copy is not a swap', () => {
    const a = differing('a', entry('a', SHAPE, base), entry('a', SHAPE, other))
    const b = { path: 'b', trainable: true, expected: entry('b', SHAPE, other) }
    const [explained] = explainOnly([a], [a, b])
    expect(explained?.explanation).toMatchObject({ cause: 'tensor-differs', what: 'holds the values of b' })
  })
  it('constants that change places are not swapped', () => {
    const ones = new Float32Array(96).fill(1)
    const zeros = new Float32Array(96)
    const explained = explainAll([
      differing('a', entry('a', SHAPE, ones), entry('a', SHAPE, zeros)),
      differing('b', entry('b', SHAPE, zeros), entry('b', SHAPE, ones)),
    ])
    expect(explained.map(({ explanation }) => explanation.cause)).not.toContain('tensors-swapped')
  })

  it('batchnorm-statistics-reset: one finding for all layers', () => {
    const statistics = (layer: string): ReturnType<typeof differing>[] => [
      differing(`${layer}/moving_mean`, entry('m', [3], [0.1, 0.2, 0.3]), entry('m', [3], [0, 0, 0]), false),
      differing(`${layer}/moving_variance`, entry('v', [3], [0.9, 2, 3]), entry('v', [3], [1, 1, 1]), false),
    ]
    const explained = explainAll([...statistics('bn_a'), ...statistics('block/bn_b')])
    expect(explained).toHaveLength(1)
    expect(explained[0]?.explanation).toMatchObject({
      cause: 'batchnorm-statistics-reset',
      metrics: { layers: 2, tensors: 4 },
    })
  })
  it('means of zero alone are zeroed, not reset', () => {
    const mean = differing('bn/moving_mean', entry('m', [3], [0.1, 0.2, 0.3]), entry('m', [3], [0, 0, 0]), false)
    expect(explainAll([mean])[0]?.explanation.cause).toBe('zeroed')
  })

  it('reinitialised-tensors: unrelated values, one finding, small ones join', () => {
    const explained = explainAll([
      differing('q', entry('q', [24, 24], weights(576, 2)), entry('q', [24, 24], weights(576, 3))),
      differing('k', entry('k', [24, 24], weights(576, 4)), entry('k', [24, 24], weights(576, 5))),
      differing('v', entry('v', [4, 4], weights(16, 6)), entry('v', [4, 4], weights(16, 7))),
    ])
    expect(explained).toHaveLength(1)
    expect(explained[0]?.explanation.cause).toBe('reinitialised-tensors')
    expect(explained[0]?.tensors).toHaveLength(3)
    expect(explained[0]?.explanation.what).toMatch(/^have nothing in common .* holds their values/)
  })
  it('names the initializer whose range the fresh values have', () => {
    const limit = Math.sqrt(6 / 48)
    const fresh = weights(576, 3, 1).map((value, i) => (((i * 7919 + 13) % 997) / 997) * 2 * limit - limit + value * 0)
    const explained = explainAll([differing('q', entry('q', [24, 24], weights(576, 2)), entry('q', [24, 24], fresh))])
    expect(explained[0]?.explanation.what).toMatch(
      /^has nothing in common .* holds its values; its range .* glorot_uniform/,
    )
    expect(explained[0]?.explanation.fix).toMatch(/^It was initialised again/)
  })

  it('stale-sibling: every trainable tensor a little off, one finding', () => {
    const step = (seed: number, count: number): ReturnType<typeof differing> => {
      const from = weights(count, seed)
      const noise = weights(count, seed + 100, 0.01)
      return differing(
        `t${seed}`,
        entry(`t${seed}`, [count], from),
        entry(
          `t${seed}`,
          [count],
          from.map((value, i) => value + (noise[i] ?? 0)),
        ),
      )
    }
    const explained = explainAll([step(1, 40), step(2, 60), step(3, 10)])
    expect(explained.map(({ explanation }) => explanation.cause)).toEqual(['stale-sibling'])
  })
  it('not stale: some trainable tensors did not move', () => {
    const from = weights(40, 1)
    const moved = differing(
      'a',
      entry('a', [40], from),
      entry(
        'a',
        [40],
        from.map((value, i) => value + i * 1e-4),
      ),
    )
    const still = { path: 'b', trainable: true, expected: entry('b', [40], weights(40, 2)) }
    expect(explainOnly([moved], [moved, still])[0]?.explanation.cause).toBe('tensor-differs')
  })
  it('accounts for every tensor exactly once', () => {
    const tensors = [
      differing('a', entry('a', SHAPE, base), entry('a', SHAPE, other)),
      differing('b', entry('b', SHAPE, other), entry('b', SHAPE, base)),
      differing(
        'c',
        entry('c', SHAPE, base),
        entry(
          'c',
          SHAPE,
          base.map((value) => -value),
        ),
      ),
      differing('d', entry('d', [2], [1, 2]), entry('d', [2], [1, 5])),
    ]
    const said = explainAll(tensors).flatMap((item) => item.tensors)
    expect(new Set(said)).toEqual(new Set(tensors))
    expect(said).toHaveLength(4)
  })
})
