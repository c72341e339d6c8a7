import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runCheck } from '../../src/checks/index.ts'
import type { Check } from '../../src/evidence/report.ts'
import type { Artifact } from '../../src/formats/format.ts'
import type { GoldenFile, PlannedCheck } from '../../src/plan/plan.ts'
import type { Layer } from '../../src/programs/layers/program.ts'
import { contextIn, fixture, scratchFolder, variant } from '../support/variants.ts'

const folder = scratchFolder()
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const KERAS = fixture('sound/digits-cnn/digits-cnn.keras', 'keras')
const H5 = fixture('sound/digits-cnn/digits-cnn.h5', 'keras-h5')
const GRAPH = fixture('sound/digits-cnn/saved_model/saved_model.pb', 'saved-model')
const ONNX = fixture('sound/digits-cnn/digits-cnn.onnx', 'onnx')
const GOLDEN: GoldenFile = {
  path: 'digits-cnn.golden.npz',
  absolute: join(import.meta.dirname, '../fixtures/models/sound/digits-cnn/digits-cnn.golden.npz'),
}
let count = 0

/** The model with the same weights and another activation in one layer. */
function odd(): Promise<Artifact> {
  const layer = (one: Layer): Layer =>
    one.name === 'hidden' ? { ...one, config: { ...one.config, activation: 'sigmoid' } } : one
  return variant(KERAS, 'keras', folder, `odd-${count++}`, { layer })
}

type ParityCheck = Extract<PlannedCheck, { stage: 'parity' }>

function parity(artifact: Artifact, sibling: Artifact, how: Partial<ParityCheck>): Promise<Check> {
  const planned = { stage: 'parity', artifact, sibling, programOf: null, lossy: null, ...how } as const
  return runCheck(planned, contextIn(folder))
}

function filesOf({ findings }: Check): readonly (string | undefined)[] {
  return [...new Set(findings.filter(({ severity }) => severity === 'error').map(({ file }) => file))]
}

function notesOf({ findings }: Check): string {
  return findings.flatMap(({ severity, message }) => (severity === 'note' ? [message] : [])).join('\n')
}

const STORED = { weightsOnly: true, runsBoth: true } as const
const RUN = { outputsOnly: true } as const

describe('two siblings with the same weights whose outputs differ', () => {
  it.each([
    ['a SavedModel', GRAPH, ONNX, STORED],
    ['an ONNX model', ONNX, GRAPH, RUN],
  ])('land on the one that a third member speaks against: %s', async (_what, artifact, other, how) => {
    const sibling = await odd()
    const check = await parity(artifact, sibling, { ...how, others: [other] })
    expect(check.verdict).toBe('fail')
    expect(filesOf(check)).toEqual([sibling.path])
    expect(notesOf(check)).toContain(`${sibling.path} is the wrong one: ${other.path} agrees with ${artifact.path}.`)
    expect(check.findings.find(({ cause }) => cause === 'output-differs')).toMatchObject({ layer: 'hidden' })
  })

  it('land on the artifact where the third agrees with the sibling', async () => {
    const artifact = await odd()
    const check = await parity(artifact, GRAPH, { ...RUN, others: [ONNX] })
    expect(filesOf(check)).toEqual([artifact.path])
    expect(notesOf(check)).toContain(`${artifact.path} is the wrong one: ${ONNX.path} agrees with ${GRAPH.path}.`)
  })

  it.each([
    ['a SavedModel', GRAPH, STORED],
    ['an ONNX model', ONNX, RUN],
  ])('land on the one that the golden speaks against: %s', async (_what, artifact, how) => {
    const sibling = await odd()
    // A third that is as wrong as the sibling is not asked.
    const check = await parity(artifact, sibling, { ...how, golden: GOLDEN, others: [sibling] })
    expect(filesOf(check)).toEqual([sibling.path])
    expect(notesOf(check)).toContain(`${GOLDEN.path} agrees with ${artifact.path}`)
  })

  it('land on the one that was compared where nobody tells, and that is said', async () => {
    const check = await parity(GRAPH, await odd(), STORED)
    expect(filesOf(check)).toEqual([GRAPH.path])
    expect(notesOf(check)).toContain('cannot be told: no golden and no majority of siblings')
  })

  it('are not asked about where outputs agree', async () => {
    const check = await parity(GRAPH, KERAS, { ...STORED, golden: GOLDEN, others: [ONNX] })
    expect(check.verdict).toBe('pass')
    expect(notesOf(check)).not.toContain('wrong')
  })
})

describe('two siblings with other weights', () => {
  const changed = (): Promise<Artifact> =>
    variant(KERAS, 'keras', folder, `changed-${count++}`, {
      values: (path, values) =>
        path === 'hidden/kernel' ? values.map((value, i) => (i === 3 ? value + 1 : value)) : undefined,
    })

  it('land on the one that a graph speaks against by its outputs', async () => {
    const sibling = await changed()
    const ofLayers = await parity(H5, sibling, { others: [GRAPH] })
    expect(filesOf(ofLayers)).toEqual([sibling.path])
    expect(notesOf(ofLayers)).toContain(`${sibling.path} is the wrong one: ${GRAPH.path} agrees with ${H5.path}.`)
    const ofGraph = await parity(GRAPH, sibling, { ...STORED, others: [ONNX] })
    expect(filesOf(ofGraph)).toEqual([sibling.path])
    expect(ofGraph.findings.map(({ cause, severity }) => `${severity} ${cause}`)).toContain('error tensor-differs')
  })
})

describe('a model that does not give what was recorded', () => {
  const golden = (artifact: Artifact, others: readonly Artifact[]): Promise<Check> =>
    runCheck({ stage: 'golden', artifact, programOf: null, golden: GOLDEN, others }, contextIn(folder))

  it.each([
    ['a SavedModel', GRAPH],
    ['an ONNX model', ONNX],
  ])('parts at a layer from a graph that gives it: %s', async (_what, graph) => {
    const check = await golden(await odd(), [graph])
    expect(check.findings).toContainEqual(
      expect.objectContaining({ cause: 'config-differs', severity: 'error', layer: 'hidden' }),
    )
    const output = check.findings.find(({ cause, severity }) => cause === 'output-differs' && severity === 'error')
    expect(output?.layer).toBe('hidden')
    // An ONNX model shows nothing of what the layer gives but what the next one makes of it.
    const at =
      graph === ONNX ? 'layer hidden (Dense), one of 2 between which the graph shows nothing,' : 'layer hidden (Dense)'
    expect(output?.message).toContain(
      `First parts from ${graph.path}, which gives what was recorded, at ${at} on the probe "golden"`,
    )
  })

  it('parts at a layer where it is a graph, and layers give it', async () => {
    const layer = (one: Layer): Layer =>
      one.name === 'hidden' ? { ...one, config: { ...one.config, activation: 'sigmoid' } } : one
    const graph = await variant(KERAS, 'saved-model', folder, `odd-graph-${count++}`, { layer })
    const check = await golden(graph, [KERAS])
    const output = check.findings.find(({ cause, severity }) => cause === 'output-differs' && severity === 'error')
    expect(output).toMatchObject({ layer: 'hidden', file: graph.path })
  })

  it('is told from a sibling of which nothing is known when that does not give it either', async () => {
    const check = await golden(await odd(), [await odd()])
    expect(check.findings.every(({ layer }) => layer === undefined)).toBe(true)
  })
})
