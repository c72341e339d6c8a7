import { describe, expect, it } from 'vitest'
import { declaredTransforms } from '../../src/checks/claims.ts'
import { compareTensor } from '../../src/compare/weights.ts'
import type { DType } from '../../src/tensor/dtype.ts'
import type { Stored, TensorEntry } from '../../src/tensor/tensor.ts'
import { entry, named, weights } from '../compare/entries.ts'

const VALUES = [...weights(64, 7)]
const [LOW, HIGH] = [Math.min(...VALUES), Math.max(...VALUES)]
const SOURCE = entry('k', [64], VALUES)

/** What a quantiser makes of values: the nearest step of its grid, of which there are `levels` above `min`. */
function onGrid(scale: number, min: number, dtype: DType = 'uint8', values = VALUES): TensorEntry {
  const levels = dtype === 'uint8' ? 255 : 65_535
  const made = values.map((value) => Math.min(levels, Math.max(0, Math.round((value - min) / scale))) * scale + min)
  return entry('k', [values.length], made, 'float32', { dtype, scale, min })
}

function classesOf(expected: TensorEntry, found: TensorEntry): string[] {
  const transforms = declaredTransforms(
    { path: 'k', by: 'path', expected: named('k', expected), found: named('k', found) },
    null,
  )
  return transforms.map((transform) => compareTensor(expected, found, transform).class)
}

describe("a manifest's step", () => {
  const step = (HIGH - LOW) / 255
  it.each([
    ['over the range', onGrid(step, LOW)],
    ['with zero moved onto the grid', onGrid(step, Math.round(LOW / step) * step)],
    ['of 16 bits', onGrid((HIGH - LOW) / 65_535, LOW, 'uint16')],
  ])('is believed where the type needs it: %s, in either direction', (_, quantised) => {
    expect(classesOf(SOURCE, quantised)).toEqual(['quantized'])
    expect(classesOf(quantised, SOURCE)).toEqual(['quantized'])
  })

  it('is believed over a range that was widened to hold zero', () => {
    const values = VALUES.map((value) => value - LOW + 1)
    const quantised = onGrid((HIGH - LOW + 1) / 255, 0, 'uint8', values)
    expect(classesOf(entry('k', [64], values), quantised)).toEqual(['quantized'])
  })

  it.each([0, 1, -0.25])('means nothing for a constant, which is held to itself: %d', (constant) => {
    const source = entry('b', [4], [constant, constant, constant, constant])
    const stored: Stored = { dtype: 'uint8', scale: 1, min: constant }
    expect(classesOf(source, entry('b', [4], [constant, constant, constant, constant], 'float32', stored))).toEqual([
      'quantized',
    ])
    const moved = [constant, constant, constant, constant + 0.1]
    expect(classesOf(source, entry('b', [4], moved, 'float32', stored))).toEqual(['different'])
  })

  it.each([
    [
      'collapsed to one value',
      entry(
        'k',
        [64],
        VALUES.map(() => 0.1),
        'float32',
        { dtype: 'uint8', scale: 1e6, min: 0.1 },
      ),
    ],
    ['six levels of 256', onGrid((HIGH - LOW) / 5, LOW)],
    ['twice as coarse', onGrid((2 * (HIGH - LOW)) / 255, LOW)],
    ['the step of 8 bits in 16', onGrid(step, LOW, 'uint16')],
  ])('excuses nothing where it is coarser: %s', (_, coarse) => {
    expect(classesOf(SOURCE, coarse)).toEqual(['different'])
    expect(classesOf(coarse, SOURCE)).toEqual(['different'])
  })

  it('excuses nothing between two quantised files either', () => {
    const fine = onGrid(step, LOW)
    const values = VALUES.map(() => 0.1)
    const collapsed = entry('k', [64], values, 'float32', { dtype: 'uint8', scale: 1e6, min: 0.1 })
    for (const coarse of [collapsed, onGrid((HIGH - LOW) / 5, LOW)]) {
      expect(new Set([...classesOf(fine, coarse), ...classesOf(coarse, fine)])).toEqual(new Set(['different']))
    }
    expect(classesOf(fine, onGrid((HIGH - LOW) / 65_535, LOW, 'uint16'))).toContain('quantized')
  })

  it.each([Infinity, NaN, -1])('is no excuse where it is no step: %d', (scale) => {
    const values = VALUES.map((value) => value + 0.01)
    const found = entry('k', [64], values, 'float32', { dtype: 'uint8', scale, min: 0 })
    expect(new Set(classesOf(SOURCE, found))).toEqual(new Set(['different']))
  })

  it('is borne out by no infinite range', () => {
    const source = entry('k', [64], [Infinity, ...VALUES.slice(1)])
    const found = entry('k', [64], [Infinity, ...VALUES.slice(1).map(() => 0.1)], 'float32', {
      dtype: 'uint8',
      scale: 1e6,
      min: 0.1,
    })
    expect(classesOf(source, found)).toEqual(['different'])
  })
})
