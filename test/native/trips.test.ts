import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { runCheck } from '../../src/checks/index.ts'
import { createWorkshop, type Workshop } from '../../src/checks/workshop.ts'
import type { Check } from '../../src/evidence/report.ts'
import { preferKernels } from '../../src/ops/tfjs/backend.ts'
import type { Session } from '../../src/runtimes/runtime.ts'
import type { Tensor } from '../../src/tensor/tensor.ts'
import { contextIn, fixture, scratchFolder } from '../support/variants.ts'
import { hasNative, NEEDS } from './addon.ts'

/** Milliseconds for one trip on a busy machine. */
const LONG = 120_000

const folder = scratchFolder()
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** A trip, the formats that TensorFlow was given, and how often it ran; `change` is done to all that it gives. */
async function trip(
  change: (session: Session) => Session = (session) => session,
): Promise<{ readonly check: Check; readonly given: readonly string[]; readonly runs: number }> {
  const given: string[] = []
  let runs = 0
  const shared = createWorkshop()
  const workshop: Workshop = {
    ...shared,
    withSession: (runtime, opened, body) =>
      shared.withSession(runtime, opened, (session) => {
        if (runtime.id !== 'tensorflow') return body(session)
        given.push(opened.artifact.format)
        const changed = change(session)
        const run: Session['run'] = (feeds) => {
          runs += 1
          return changed.run(feeds)
        }
        return body({ ...changed, run })
      }),
  }
  const artifact = fixture('sound/two-tower/saved_model/saved_model.pb', 'saved-model')
  const planned = { stage: 'roundtrip', artifact, programOf: null, through: ['tfjs-graph'] } as const
  const check = await runCheck(planned, contextIn(folder), workshop)
  shared.close()
  return { check, given, runs }
}

/** A runtime whose outputs are a little off. */
function shifted(session: Session): Session {
  const moved = ({ data, ...rest }: Tensor): Tensor =>
    ({ ...rest, data: data instanceof Float32Array ? data.map((value) => value + 0.01) : data }) as Tensor
  return {
    ...session,
    run: async (feeds) => new Map([...(await session.run(feeds))].map(([name, tensor]) => [name, moved(tensor)])),
  }
}

describe.skipIf(!hasNative)(`SavedModels on trips run in TensorFlow${NEEDS}`, () => {
  beforeAll(() => {
    preferKernels({ nativeTensorflow: 'auto' })
  })

  it(
    'on every probe, the written one alone',
    async () => {
      const { check, given, runs } = await trip()
      expect(check).toMatchObject({ verdict: 'pass', coverage: { probes: 5 } })
      expect(given).toEqual(['saved-model'])
      expect(runs).toBe(5)
    },
    LONG,
  )

  it(
    'and what it gives is compared',
    async () => {
      const { check } = await trip(shifted)
      expect(check.verdict).toBe('fail')
      const wrong = check.findings.filter(({ severity }) => severity === 'error')
      expect(wrong.length).toBeGreaterThan(0)
      for (const { hop, message } of wrong) {
        expect(hop).toBe(1)
        expect(message).toContain('TensorFlow after saved-model')
      }
    },
    LONG,
  )
})
