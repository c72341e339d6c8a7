import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Ops } from '../../../src/ops/ops.ts'
import { referenceOps } from '../../../src/ops/reference/reference.ts'
import { startTfjsOps } from '../../../src/ops/tfjs/ops.ts'
import { freeze } from '../../../src/programs/graph/freeze.ts'
import { createGraphRunner } from '../../../src/programs/graph/run.ts'
import { isFloating } from '../../../src/tensor/dtype.ts'
import { numbersOf } from '../../../src/tensor/numbers.ts'
import type { Tensor } from '../../../src/tensor/tensor.ts'
import { storedGraph, tensorOf, type GraphJson, type TensorJson } from './stored.ts'

/** Graphs that TensorFlow traced and ran: tools/tensorflow-ops/generate.py. */
interface Case {
  readonly name: string
  readonly graph: GraphJson
  readonly feeds: readonly (readonly [string, TensorJson])[]
  readonly outputs: readonly (readonly [string, TensorJson])[]
}

const file = new URL('../../fixtures/graph/cases.json.gz', import.meta.url)
const CASES = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as readonly Case[]

const EXECUTORS: readonly (readonly [string, () => Promise<Ops>])[] = [
  ['reference', () => Promise.resolve(referenceOps)],
  ['tfjs', () => startTfjsOps()],
]

/** TensorFlow's own float32 stands within this of the truth, as ours does. */
const TOLERANCE = 2e-5

function expectEqual(found: Tensor | undefined, expected: Tensor, what: string): void {
  expect(found?.shape, what).toEqual(expected.shape)
  if (found === undefined) return
  if (expected.dtype === 'string') {
    expect(found.data, what).toEqual(expected.data)
    return
  }
  if (!isFloating(expected.dtype)) expect(found.dtype, what).toBe(expected.dtype)
  const [a, b] = [numbersOf(found), numbersOf(expected)]
  const off = Array.from(b ?? [], (y, i) => distance(a?.[i] ?? NaN, y))
  expect(
    Math.max(0, ...off),
    `${what}: ${Array.from(a ?? []).join(' ')} for ${Array.from(b ?? []).join(' ')}`,
  ).toBeLessThan(TOLERANCE)
}

function distance(x: number, y: number): number {
  if (Object.is(x, y) || x === y || (Number.isNaN(x) && Number.isNaN(y))) return 0
  const apart = Math.abs(x - y) / Math.max(1, Math.abs(y))
  return Number.isNaN(apart) ? Infinity : apart
}

const runnable = (graph: GraphJson) => ({ program: freeze(storedGraph(graph), 'serving_default'), entries: new Map() })

describe.each(EXECUTORS)('TensorFlow ops on %s', (_, start) => {
  it.each(CASES)('$name', async ({ graph, feeds, outputs }) => {
    const runner = createGraphRunner(await start(), runnable(graph))
    const found = await runner.run(new Map(feeds.map(([name, tensor]) => [name, tensorOf(tensor)])))
    runner.close()
    expect([...found.keys()]).toEqual(outputs.map(([name]) => name))
    for (const [name, tensor] of outputs) expectEqual(found.get(name), tensorOf(tensor), name)
  })
})

it('lets go of everything it made', async () => {
  const ops = await startTfjsOps()
  const tf = await import('@tensorflow/tfjs-core')
  for (const { name, graph, feeds } of CASES) {
    const runner = createGraphRunner(ops, runnable(graph))
    const before = tf.memory().numTensors
    await runner.run(new Map(feeds.map(([input, tensor]) => [input, tensorOf(tensor)])))
    runner.close()
    expect(tf.memory().numTensors - before, name).toBe(0)
  }
})
