import { describe, expect, it } from 'vitest'
import { OPERATION_PREFIX } from '../../../src/programs/layers/names.ts'
import { kerasClassNames } from '../../../src/programs/layers/registry.ts'
import { readNames, refusedClasses, whyNotActivation, whyNotLayer, whyNotOperation } from './names.ts'

const { layers, activations, ops } = readNames()
const classes = new Set(Object.values(ops).filter((name) => name !== null))

describe('every name of Keras', () => {
  it('is that of a layer which is run, or which is refused for a reason', () => {
    expect(layers.length).toBeGreaterThan(150)
    expect(layers.filter((name) => whyNotLayer(name) !== null)).toHaveLength(7)
  })
  it('is that of an activation which is run', () => {
    expect(activations.length).toBeGreaterThan(30)
    expect(activations.map(whyNotActivation).every((why) => why === null)).toBe(true)
  })
  it('is that of an operation which is run, or which is refused for a reason that still holds', () => {
    expect(Object.keys(ops).length).toBeGreaterThan(300)
    const known = new Set(kerasClassNames())
    expect(refusedClasses().filter((name) => known.has(OPERATION_PREFIX + name) || !classes.has(name))).toEqual([])
    expect(Object.values(ops).filter((name) => whyNotOperation(name) === null).length).toBeGreaterThanOrEqual(313)
  })
})
