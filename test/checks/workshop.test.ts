import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { runProbes } from '../../src/checks/evaluate.ts'
import { namedTensors, withBound, type Opened } from '../../src/checks/open.ts'
import { createWorkshop, type Workshop } from '../../src/checks/workshop.ts'
import { compareSets } from '../../src/compare/sets.ts'
import { DEFAULT_POLICY } from '../../src/plan/defaults.ts'
import { kerasLayers } from '../../src/programs/layers/registry.ts'
import { fixture } from '../support/variants.ts'

const KERAS = fixture('sound/digits-cnn/digits-cnn.keras', 'keras')
const H5 = fixture('sound/digits-cnn/digits-cnn.h5', 'keras-h5')

let workshop: Workshop
beforeEach(() => {
  workshop = createWorkshop()
})
afterEach(() => {
  workshop.close()
})

/** The same, with a count of how often a stored tensor is read. */
function counted(opened: Opened): { readonly opened: Opened; reads(): number } {
  let reads = 0
  const variables = opened.bound.variables.map((variable) => ({
    ...variable,
    entry: {
      ...variable.entry,
      chunks: (size?: number) => {
        reads++
        return variable.entry.chunks(size)
      },
    },
  }))
  return { opened: { ...opened, bound: { ...opened.bound, variables } }, reads: () => reads }
}

function same(expected: Opened, found: Opened) {
  const claim = { files: { expected: 'a', found: 'b' }, transformsOf: () => [] }
  return compareSets(namedTensors(expected), namedTensors(found), claim).same
}

describe('a workshop', () => {
  it('opens an artifact once, and computes its outputs once', async () => {
    const original = await workshop.bound(KERAS, null, kerasLayers)
    expect(await workshop.bound(KERAS, null, kerasLayers)).toBe(original)
    const ops = await workshop.runtime('ops', kerasLayers)
    const first = await workshop.probeOutputs(ops, original, DEFAULT_POLICY)
    expect(await workshop.probeOutputs(ops, original, DEFAULT_POLICY)).toBe(first)
  })

  it('lends what was proved equal, and nothing else', async () => {
    const original = await workshop.bound(KERAS, null, kerasLayers)
    const ops = await workshop.runtime('ops', kerasLayers)
    const { probes, outputs } = await workshop.probeOutputs(ops, original, DEFAULT_POLICY)
    await withBound(H5, null, kerasLayers, async (h5) => {
      const { opened, reads } = counted(h5)
      const run = () => workshop.withSession(ops, opened, (session) => runProbes(session, probes))
      expect(workshop.isLent(opened.bound)).toBe(false)
      expect(await run()).toEqual(outputs)
      const own = reads()
      expect(own).toBe(opened.bound.variables.length)
      const equal = [...same(original, opened)]
      workshop.learn(equal.slice(1))
      expect(workshop.isLent(opened.bound)).toBe(false)
      workshop.learn(equal)
      expect(workshop.isLent(opened.bound)).toBe(true)
      const compared = reads()
      expect(await run()).toEqual(outputs)
      expect(reads()).toBe(compared)
      workshop.makeRoom()
      expect(await run()).toEqual(outputs)
    })
  })

  it('does not take what is equal to something else than its artifact for the artifact', async () => {
    await workshop.bound(KERAS, null, kerasLayers)
    await withBound(H5, null, kerasLayers, (first) =>
      withBound(H5, null, kerasLayers, (second) => {
        workshop.learn(same(first, second))
        expect(workshop.isLent(second.bound)).toBe(false)
        return Promise.resolve()
      }),
    )
  })
})
