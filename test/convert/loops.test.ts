import { expect, it } from 'vitest'
import { emitGraph } from '../../src/convert/emit/emit.ts'
import { MOST_WRITTEN_OUT } from '../../src/convert/emit/scan.ts'
import type { StoredGraph } from '../../src/formats/tensorflow/graph.ts'
import { startKernels } from '../../src/ops/tfjs/backend.ts'
import { kerasLayers } from '../../src/programs/layers/registry.ts'
import { createReferenceRuntime } from '../../src/runtimes/reference.ts'
import { createTfjsRuntime } from '../../src/runtimes/tfjs.ts'
import { signatureOf } from '../../src/runtimes/trace.ts'
import type { Case } from '../programs/layers/corpus.ts'
import { boundCase, distancesOn, recurrentCases, sequencesOf, withTime, writtenAs } from '../support/recurrent.ts'

const CASES = recurrentCases()

/** Cases whose sequences or whose first steps are further from the layers than is allowed, in some format. */
async function missesOf(cases: readonly Case[], to: 'saved-model' | 'tfjs-graph'): Promise<readonly string[]> {
  const runtime = to === 'saved-model' ? createReferenceRuntime(kerasLayers) : createTfjsRuntime()
  const misses: string[] = []
  for (const found of cases) {
    const bound = boundCase(found)
    const model = await writtenAs(to, bound)
    const shares = await distancesOn(runtime, model, await sequencesOf(found, bound))
    if (!shares.every((share) => share <= 1)) misses.push(`${found.layer}: ${found.title}: ${shares.join(', ')}`)
    model.close()
  }
  return misses
}

it('has all recurrent layers', () => {
  expect(CASES.length).toBeGreaterThan(200)
  expect(new Set(CASES.map(({ layer }) => layer)).size).toBe(10)
})

it.each([
  ['as SavedModels, each third', 'saved-model', 3],
  ['on TF.js, each second', 'tfjs-graph', 2],
] as const)(
  'recurrent layers of open length %s: what the layers give, for several steps and for one',
  async (_, to, nth) => {
    const cases = CASES.filter((_, i) => i % nth === 0)
    expect(await missesOf(cases, to)).toEqual([])
  },
  300_000,
)

async function emitted(steps: number | null): Promise<StoredGraph> {
  const found = CASES.find(({ layer, title }) => layer === 'LSTM' && title.startsWith('sequences=True'))
  if (found === undefined) throw new Error('no LSTM')
  const bound = boundCase({ ...found, topology: withTime(found.topology, steps) })
  return (await emitGraph(bound, await signatureOf(bound, kerasLayers), kerasLayers)).graph
}

it('writes short loops out, and goes round in long ones: a graph does not grow with its steps', async () => {
  const [few, most, more, many, open] = [2, MOST_WRITTEN_OUT, MOST_WRITTEN_OUT + 1, 1000, null].map(emitted)
  const sizeOf = async (graph: Promise<StoredGraph> | undefined): Promise<number> => (await graph)?.nodes.length ?? 0
  const loopsIn = async (graph: Promise<StoredGraph> | undefined): Promise<number> =>
    ((await graph)?.nodes ?? []).filter(({ op }) => op === 'StatelessWhile').length
  expect(await sizeOf(most)).toBeGreaterThan(10 * (await sizeOf(few)))
  expect(await sizeOf(many)).toBe(await sizeOf(more))
  expect(await Promise.all([few, most, more, many, open].map(loopsIn))).toEqual([0, 0, 1, 1, 1])
})

it('loops leave no tensors behind in TF.js', async () => {
  const found = CASES.find(({ layer, title }) => layer === 'LSTM' && title.startsWith('sequences=True'))
  if (found === undefined) throw new Error('no LSTM')
  const bound = boundCase(found)
  const model = await writtenAs('tfjs-graph', bound)
  const sequences = await sequencesOf(found, bound)
  const { tf } = await startKernels()
  const after: number[] = []
  for (let run = 0; run < 3; run += 1) {
    await distancesOn(createTfjsRuntime(), model, sequences)
    after.push(tf.memory().numTensors)
  }
  model.close()
  expect(after[2]).toBe(after[1])
})
