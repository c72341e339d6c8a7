import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

import { runCheck } from '../../src/checks/index.ts'
import { compareSignatures } from '../../src/checks/signatures.ts'
import { convertGraph } from '../../src/convert/graph.ts'
import type { Check } from '../../src/evidence/report.ts'
import type { Artifact, FormatId } from '../../src/formats/format.ts'
import { openArtifact } from '../../src/formats/registry.ts'
import { DEFAULT_LIMITS } from '../../src/io/limits.ts'
import { bindGraph } from '../../src/programs/graph/bind.ts'
import { workspace } from '../support/workspace.ts'
import { contextIn, fixture, scratchFolder } from '../support/variants.ts'

const folder = scratchFolder()
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function trip(artifact: Artifact, through: readonly FormatId[]): Promise<Check> {
  return runCheck({ stage: 'roundtrip', artifact, programOf: null, through }, contextIn(folder))
}

function savedModel(family: string): Artifact {
  return fixture(`sound/${family}/saved_model/saved_model.pb`, 'saved-model')
}

/** A SavedModel with several signatures. */
function signatures(name: string): Artifact {
  const path = `${name}/saved_model.pb`
  const absolute = join(import.meta.dirname, '../fixtures/signatures', path)
  return { path, absolute, format: 'saved-model', files: [path] }
}

/** A TF.js graph model of a family, as this tool writes it, possibly with loss. */
async function graphModel(family: string, quantize?: 'float16' | 'uint8'): Promise<Artifact> {
  const model = await openArtifact(savedModel(family), DEFAULT_LIMITS)
  if (model.program?.kind !== 'graph') throw new Error('no graph')
  const { artifact } = await convertGraph({
    model,
    bound: bindGraph(model.program, model.weights, family),
    to: 'tfjs-graph',
    directory: workspace(),
    stem: 'model',
    ...(quantize === undefined ? {} : { options: { quantize } }),
  })
  model.close()
  return artifact
}

describe('a round trip of a graph', () => {
  it.each([
    ['tfjs-mlp', 13, 1],
    ['legacy-encoder', 59, 1],
    ['sequence-rnn', 205, 1],
  ])('%s: out to a TF.js graph model and home, bit for bit', async (family, tensors, outputs) => {
    const check = await trip(savedModel(family), ['tfjs-graph'])
    expect(check.findings.filter(({ severity }) => severity !== 'note')).toEqual([])
    expect(check).toMatchObject({
      verdict: 'pass',
      via: ['saved-model', 'tfjs-graph', 'saved-model'],
      weights: { identical: tensors },
      coverage: { tensors: [tensors, tensors], outputs: [outputs, outputs], probes: 5 },
    })
  })

  it('of a TF.js graph model goes through a SavedModel', async () => {
    const check = await trip(await graphModel('two-tower'), ['saved-model'])
    expect(check).toMatchObject({ verdict: 'pass', weights: { identical: 30 }, coverage: { outputs: [2, 2] } })
  })

  it('of quantised weights loses nothing more', async () => {
    const check = await trip(await graphModel('tfjs-mlp', 'uint8'), ['saved-model'])
    expect(check).toMatchObject({ verdict: 'pass', weights: { identical: 13 } })
  })

  it('stores integers of 64 bits as int32 for TF.js, says so, and has them back at home', async () => {
    const artifact = int64Model()
    const out = await trip(artifact, ['saved-model'])
    expect(out).toMatchObject({ verdict: 'pass', weights: { identical: 1 } })
    expect(out.findings).toMatchObject([
      { cause: 'dtype-mismatch', severity: 'note', tensor: 'table', hop: 0 },
      { cause: 'dtype-mismatch', severity: 'note', tensor: 'table', hop: 1 },
    ])
  })

  it('leaves out a signature that TF.js has no room for, and says so', async () => {
    const check = await trip(signatures('multi'), ['tfjs-graph'])
    expect(check.findings).toMatchObject([{ cause: 'unread-content', severity: 'note', hop: 0 }])
    expect(check.findings[0]?.message).toContain(
      '2 signatures (embed and scale) left out: a TF.js graph model has one signature, and what is written is serving_default',
    )
  })

  it('says nothing of one that is the same program under another name', async () => {
    expect((await trip(savedModel('two-tower'), ['tfjs-graph'])).findings).toEqual([])
  })
})

/** A graph of int64 whose manifest has int32, as the converter writes it: y = x + [1, 2]. */
function int64Model(): Artifact {
  const type = { type: 'DT_INT64' }
  const tensor = (name: string) => ({ name: `${name}:0`, dtype: 'DT_INT64', tensorShape: { dim: [{ size: '2' }] } })
  const value = { tensor: { dtype: 'DT_INT64', tensorShape: { dim: [{ size: '2' }] } } }
  const document = {
    format: 'graph-model',
    signature: { inputs: { x: tensor('x') }, outputs: { y: tensor('y') } },
    modelTopology: {
      node: [
        { name: 'x', op: 'Placeholder', attr: { dtype: type, shape: { shape: { dim: [{ size: '2' }] } } } },
        { name: 'table', op: 'Const', attr: { dtype: type, value } },
        { name: 'y', op: 'AddV2', input: ['x', 'table'], attr: { T: type } },
      ],
      versions: { producer: 1, minConsumer: 1 },
    },
    weightsManifest: [{ paths: ['w.bin'], weights: [{ name: 'table', shape: [2], dtype: 'int32' }] }],
  }
  const root = workspace({
    'model.json': JSON.stringify(document),
    'w.bin': new Uint8Array(Int32Array.of(1, 2).buffer),
  })
  const files = ['model.json', 'w.bin']
  return { path: 'model.json', absolute: join(root, 'model.json'), format: 'tfjs-graph', files }
}

describe('signatures on a trip', () => {
  const place = { file: 'a', hop: 0 }
  const spec = { name: 'x', dtype: 'float32', shape: [-1, 3] } as const

  it('names, types and shapes stay', () => {
    const signature = { inputs: [spec], outputs: [{ ...spec, name: 'y' }] }
    expect(compareSignatures(signature, signature, 'hop 1', place)).toEqual([])
    const other = { inputs: [{ ...spec, dtype: 'int32' as const }], outputs: [{ ...spec, name: 'z' }] }
    const found = compareSignatures(signature, other, 'hop 1', place)
    expect(found.map(({ message }) => message)).toEqual([
      'a: the input x of its signature is float32 [-1, 3], and int32 [-1, 3] in hop 1.',
      'a: the output y of its signature is float32 [-1, 3], and not there in hop 1.',
      'a: the output z of its signature is not there, and float32 [-1, 3] in hop 1.',
    ])
    expect(found.every(({ cause, severity }) => cause === 'config-differs' && severity === 'error')).toBe(true)
  })

  it('an unknown rank is none', () => {
    const [a, b] = [[{ ...spec, shape: null }], [{ ...spec, shape: [] }]].map((inputs) => ({ inputs, outputs: [] }))
    expect(
      compareSignatures(a ?? { inputs: [], outputs: [] }, b ?? { inputs: [], outputs: [] }, 'b', place),
    ).toHaveLength(1)
  })
})
