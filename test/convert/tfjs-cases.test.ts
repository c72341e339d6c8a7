import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'

import { ArtifactError } from '../../src/evidence/errors.ts'
import { storedGraph, tensorOf, type GraphJson, type TensorJson } from '../programs/graph/stored.ts'
import { difference, runInTfjs, writtenForTfjs } from '../support/tfjs-trips.ts'
import { NOT_SAID, NOT_RUN } from './tfjs-not-said.ts'

/** Graphs that TensorFlow traced and ran: tools/tensorflow-ops/generate.py. */
interface Case {
  readonly name: string
  readonly graph: GraphJson
  readonly feeds: readonly (readonly [string, TensorJson])[]
  readonly outputs: readonly (readonly [string, TensorJson])[]
}

const file = new URL('../fixtures/graph/cases.json.gz', import.meta.url)
const CASES = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as readonly Case[]

it('what is written for TF.js computes there what TensorFlow computed, for every case of every op, or is refused by name', async () => {
  const [misses, refused, notRun]: [string[], string[], string[]] = [[], [], []]
  for (const { name, graph, feeds, outputs } of CASES) {
    try {
      const model = await writtenForTfjs(storedGraph(graph))
      const found = await runInTfjs(model, new Map(feeds.map(([input, tensor]) => [input, tensorOf(tensor)])))
      model.close()
      for (const [output, tensor] of outputs) {
        const off = difference(found.get(output), tensorOf(tensor))
        if (off !== null) misses.push(`${name}: ${output} ${off}`)
      }
    } catch (error) {
      if (!(error instanceof ArtifactError)) throw error
      if (error.code === 'not-expressible') {
        if (!error.message.endsWith('TF.js does not have this op')) refused.push(name)
      } else if (error.code === 'unsupported-operation') notRun.push(name)
      else misses.push(`${name}: ${error.message}`)
    }
  }
  expect(misses).toEqual([])
  expect(refused).toEqual(NOT_SAID)
  expect(notRun).toEqual(NOT_RUN)
}, 120_000)
