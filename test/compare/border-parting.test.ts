import { describe, expect, it } from 'vitest'
import { borderTraces, firstOf, type LayerValue } from '../../src/compare/border-parting.ts'
import { noiseOf } from '../../src/compare/first-divergence.ts'

const NOISE = noiseOf(2 ** -52, null)

/** A value `relative` apart from its node; null where the graph does not show it. */
function value(path: string, sources: readonly number[], relative: number | null, isSure = true): LayerValue {
  const place = { path, className: 'Layer', call: 0, tensor: 0 }
  return {
    place,
    sources,
    apart: relative === null ? null : { maxAbs: relative, relative },
    isSure: isSure && relative !== null,
  }
}

function namedOf(values: readonly LayerValue[]): readonly string[] | undefined {
  const last = borderTraces(values, NOISE).at(-1)
  return last === undefined ? undefined : firstOf(last, NOISE)?.among.map(({ path }) => path)
}

describe('layers and a graph', () => {
  it('part at the layer whose inputs are held and whose outputs are not', () => {
    const values = [value('a', [], 0), value('b', [0], 0.01), value('c', [1], 0.02)]
    expect(namedOf(values)).toEqual(['b'])
    const [parting] = borderTraces(values, NOISE).at(-1)?.partings ?? []
    expect(parting).toMatchObject({ value: 1, before: { maxAbs: 0 }, after: { maxAbs: 0.01 } })
  })

  it('do not part where all is held, nor where a difference only grows with the depth', () => {
    expect(namedOf([value('a', [], 0), value('b', [0], 0)])).toBeUndefined()
    const rounding = [value('a', [], 1e-16), value('b', [0], 1e-15), value('c', [1], 3e-15)]
    expect(namedOf(rounding)).toBeUndefined()
  })

  it('part at one of several layers where the graph shows only what comes out behind them', () => {
    expect(namedOf([value('a', [], 0), value('conv', [0], null), value('norm', [1], 0.01)])).toEqual(['conv', 'norm'])
    // What goes in is that of the last layer that is shown.
    const values = [value('a', [], 1e-9), value('conv', [0], null), value('norm', [1], 0.01)]
    const parting = borderTraces(values, NOISE).at(-1)?.partings.at(-1)
    expect(parting?.before.maxAbs).toBe(1e-9)
  })

  it('do not part at a rounding where the value asked about has another shape in the graph', () => {
    const near = 1e-8
    expect(namedOf([value('a', [], 0), value('norm', [0], near), value('b', [1], null)])).toBeUndefined()
    expect(namedOf([value('a', [], 0), value('norm', [0], near)])).toEqual(['norm'])
    expect(namedOf([value('a', [], 0), value('norm', [0], 0.01), value('b', [1], null)])).toEqual(['norm'])
  })

  it('do not part where the graph only does not show a value', () => {
    expect(namedOf([value('a', [], 0), value('conv', [0], null), value('norm', [1], 0)])).toBeUndefined()
    // The node in the scope of the convolution holds what the normalisation gives: the difference is gone behind it.
    const folded = [value('a', [], 0), value('conv', [0], 0.9, false), value('norm', [1], 1e-7), value('b', [2], 0.01)]
    expect(namedOf(folded)).toEqual(['b'])
    const off = [value('a', [], 0), value('conv', [0], 0.9, false), value('norm', [1], 1e-4)]
    expect(namedOf(off)).toEqual(['conv', 'norm'])
  })

  it('part at a layer that is known for certain though its difference fades later', () => {
    expect(namedOf([value('a', [], 0), value('dense', [0], 0.9), value('softmax', [1], 1e-3)])).toEqual(['dense'])
  })

  it('may part at what a converter took together with the layer that it is called after', () => {
    const values = [value('a', [], 0), value('conv', [0], 0.9, false), value('norm', [1], null), value('b', [2], 0.8)]
    expect(namedOf(values)).toEqual(['conv', 'norm'])
    const branch = [...values.slice(0, 3), value('other', [1], 0.8), value('b', [2, 3], 0.8)]
    expect(namedOf(branch)).toEqual(['conv'])
  })

  it('part most likely before the second product, as converters fold no two of them together', () => {
    const named = (
      path: string,
      className: string,
      sources: readonly number[],
      relative: number | null,
    ): LayerValue => {
      const one = value(path, sources, relative)
      return { ...one, place: { ...one.place, className } }
    }
    const likely = (values: readonly LayerValue[]): readonly string[] | undefined => {
      const last = borderTraces(values, NOISE).at(-1)
      return last === undefined ? undefined : firstOf(last, NOISE)?.likely.map(({ path }) => path)
    }
    const behind = [
      named('norm_1', 'BatchNormalization', [1], null),
      named('relu_1', 'ReLU', [2], null),
      named('conv_2', 'Conv2D', [3], null),
      named('norm_2', 'BatchNormalization', [4], null),
      named('softmax', 'Softmax', [5], 0.5),
    ]
    expect(likely([named('a', 'InputLayer', [], 0), named('conv_1', 'Conv2D', [0], null), ...behind])).toEqual([
      'conv_1',
      'norm_1',
      'relu_1',
    ])
    // A normalisation can be folded into what comes behind it; an activation cannot.
    expect(
      likely([named('a', 'InputLayer', [], 0), named('norm_0', 'BatchNormalization', [0], null), ...behind]),
    ).toEqual(['norm_0', 'norm_1', 'relu_1', 'conv_2', 'norm_2', 'softmax'])
    const relu = [
      named('a', 'InputLayer', [], 0),
      named('relu_0', 'ReLU', [0], null),
      named('conv_1', 'Conv2D', [1], null),
    ]
    expect(likely([...relu, named('softmax', 'Softmax', [2], 0.5)])).toEqual(['relu_0'])
  })
})
