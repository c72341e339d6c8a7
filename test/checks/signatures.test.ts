import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { fromBinary, toBinary } from '@bufbuild/protobuf'
import { describe, expect, it } from 'vitest'

import { runCheck } from '../../src/checks/index.ts'
import { convertGraph } from '../../src/convert/graph.ts'
import type { Check } from '../../src/evidence/report.ts'
import type { Artifact, Serves } from '../../src/formats/format.ts'
import { openArtifact } from '../../src/formats/registry.ts'
import { SavedModelSchema, type MetaGraph, type SavedModel } from '../../src/formats/tensorflow/proto/saved_model_pb.ts'
import { DEFAULT_LIMITS } from '../../src/io/limits.ts'
import type { PlannedCheck } from '../../src/plan/plan.ts'
import { bindGraph } from '../../src/programs/graph/bind.ts'
import { reportOf } from '../../src/run/artifact.ts'
import { FLOAT, floatsDef, found, functionIn, nodeDef, nodeIn } from '../support/changed-saved-model.ts'
import { contextIn } from '../support/variants.ts'
import { workspace } from '../support/workspace.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures/signatures')

/**
 * A copy of one of two SavedModels, changed. `multi`: `serving_default` and `predict` are one program, `embed` computes with
 * a variable of its own, `scale` takes something else. `metas`, by TensorFlow 1: the graph `serve` with `serving_default` and
 * `logits`; `serve, gpu` with the same program; `train` with dropout and an optimizer.
 */
function savedModel(name: 'multi' | 'metas', change: (model: SavedModel) => void = () => undefined): Artifact {
  const root = workspace()
  cpSync(join(FIXTURES, name), root, { recursive: true })
  const absolute = join(root, 'saved_model.pb')
  const message = fromBinary(SavedModelSchema, readFileSync(absolute))
  change(message)
  writeFileSync(absolute, toBinary(SavedModelSchema, message))
  return { path: 'm/saved_model.pb', absolute, format: 'saved-model', files: ['m/saved_model.pb'] }
}

function changed(change: (meta: MetaGraph) => void): Artifact {
  return savedModel('multi', ({ metaGraphs }) => {
    for (const meta of metaGraphs) change(meta)
  })
}

const run = (planned: PlannedCheck): Promise<Check> => runCheck(planned, contextIn(workspace()))
const further = (artifact: Artifact): Promise<Check> => run({ stage: 'load', artifact, programOf: null, further: true })
const home = (artifact: Artifact): Promise<Check> =>
  run({ stage: 'roundtrip', artifact, programOf: null, through: [], further: true, asked: false })
const brief = ({ findings }: Check) => findings.map(({ severity, cause, message }) => [severity, cause, message])

/** `embed` with another activation. */
const otherwise = (meta: MetaGraph): void => {
  found(functionIn(meta, '__inference_embed').nodeDef.find(({ op }) => op === 'Tanh')).op = 'Sigmoid'
}

/** `embed` gives NaN whatever it is asked. */
const broken = (meta: MetaGraph): void => {
  const { nodeDef: nodes } = functionIn(meta, '__inference_embed')
  nodes.push(floatsDef('nan', NaN), nodeDef('spoilt', 'AddV2', ['add:z:0', 'nan:output:0'], { T: FLOAT }))
  found(nodes.find(({ op }) => op === 'Tanh')).input = ['spoilt:z:0']
}

describe('further signatures', () => {
  it('are run, each program once', async () => {
    const check = await further(savedModel('multi'))
    expect(check).toMatchObject({ verdict: 'pass', findings: [], coverage: { outputs: [3, 3], probes: 5 } })
    expect(check.reason).toContain('2 further signatures (embed and scale): 3 outputs computed on drawn inputs')
    expect(check.reason).toContain('predict is the same program as serving_default.')
  })

  it('fail where they answer with nothing but NaN', async () => {
    const check = await further(changed(broken))
    expect(check.verdict).toBe('fail')
    expect(brief(check)).toEqual([
      [
        'error',
        'non-finite-output',
        'm/saved_model.pb: signature embed: output e is NaN or infinite everywhere, on every probe.',
      ],
    ])
  })

  it('that compute with a tensor that is not there fail', async () => {
    const artifact = changed((meta) => {
      nodeIn(meta, 'StatefulPartitionedCall').input[2] = 'lost'
      const { attr } = nodeIn(meta, 'c')
      meta.graphDef?.node.push({
        ...nodeDef('lost', 'VarHandleOp', []),
        attr: attr.filter(({ key }) => key !== 'shared_name'),
      })
    })
    const check = await further(artifact)
    expect(check.verdict).toBe('fail')
    expect(brief(check)[0]?.slice(0, 2)).toEqual(['error', 'missing-tensor'])
    expect(check.findings[0]?.message).toContain('signature embed: variable lost of the graph has no stored tensor')
  })

  it('that nobody can run are said in one line, and nobody is asked for them', async () => {
    const artifact = changed((meta) => {
      found(functionIn(meta, '__inference_embed').nodeDef.find(({ op }) => op === 'Tanh')).op = 'NobodyKnows'
    })
    const check = await further(artifact)
    expect(check).toMatchObject({ verdict: 'pass', coverage: { outputs: [2, 2] } })
    expect(brief(check)).toEqual([
      [
        'note',
        'unread-content',
        expect.stringContaining('outputs of 1 further signature were not computed: embed (node '),
      ],
    ])
  })

  it('where there are none, nothing is reported', async () => {
    const artifact = changed((meta) => {
      meta.signatureDef = meta.signatureDef.filter(({ key }) => ['serving_default', 'predict'].includes(key))
    })
    const checks = [
      { stage: 'load', artifact, programOf: null, further: true },
      { stage: 'roundtrip', artifact, programOf: null, through: [], further: true, asked: false },
    ] as const
    const plan = { family: 'm', artifact, checks, unreadable: null, findings: [], notCovered: [] }
    const facts = { sha256: null, bytes: 0, tensors: 0, parameters: 0 }
    const outcome = { ending: { kind: 'done' }, checks: await Promise.all(checks.map(run)), facts } as const
    expect(reportOf(plan, outcome, { command: 'model-roundtrip', options: [] })).toMatchObject({
      checks: [],
      notCovered: [],
    })
  })
})

describe('a SavedModel that is written anew', () => {
  it('has every signature, and every variable once', async () => {
    const check = await home(savedModel('multi'))
    expect(check).toMatchObject({
      verdict: 'pass',
      via: ['saved-model', 'saved-model'],
      weights: { identical: 3 },
      coverage: { tensors: [3, 3], outputs: [4, 4], probes: 5 },
      findings: [],
    })
  })

  it('does without the graphs that servers do not load, which is said', async () => {
    const check = await home(savedModel('metas'))
    expect(check).toMatchObject({ verdict: 'pass', coverage: { tensors: [2, 2], outputs: [2, 2] } })
    expect(brief(check)).toEqual([
      [
        'note',
        'unread-content',
        'm/saved_model.pb: 2 graphs ([train] and [serve, gpu]) left out: of several graphs one is written',
      ],
    ])
  })
})

describe('two SavedModels', () => {
  const against = (artifact: Artifact, sibling: Artifact): Promise<Check> =>
    run({
      stage: 'parity',
      artifact,
      sibling: { ...sibling, path: 's/saved_model.pb' },
      programOf: null,
      lossy: null,
      weightsOnly: true,
      runsBoth: true,
    })

  it('agree signature by signature', async () => {
    const check = await against(savedModel('multi'), savedModel('multi'))
    expect(check).toMatchObject({ verdict: 'pass', findings: [], coverage: { tensors: [3, 3], outputs: [4, 4] } })
  })

  it('part in the one that differs, which is named', async () => {
    const check = await against(changed(otherwise), savedModel('multi'))
    expect(check.verdict).toBe('fail')
    const [first] = check.findings.filter(({ severity }) => severity === 'error')
    expect(first).toMatchObject({ output: 'e' })
    expect(first?.message).toMatch(/^m\/saved_model\.pb: signature embed: /)
  })

  it('part in the one that computes with another variable', async () => {
    const swapped = changed((meta) => {
      nodeIn(meta, 'StatefulPartitionedCall').input[2] = 'b'
    })
    const check = await against(swapped, savedModel('multi'))
    expect(check.verdict).toBe('fail')
    expect(check.reason).toMatch(/^m\/saved_model\.pb: signature embed: /)
  })

  it('one of which lacks a signature are compared in the others, and it is said', async () => {
    const artifact = changed((meta) => {
      meta.signatureDef = meta.signatureDef.filter(({ key }) => key !== 'embed')
    })
    const check = await against(artifact, savedModel('multi'))
    expect(check.coverage.outputs).toEqual([3, 3])
    expect(brief(check)).toEqual([
      [
        'note',
        'unread-content',
        'm/saved_model.pb has no signature embed, which s/saved_model.pb has: 1 signature was compared with nothing',
      ],
    ])
  })
})

describe('a SavedModel beside a model of one signature', () => {
  it('says which signatures were compared with nothing', async () => {
    const artifact = savedModel('multi')
    const model = await openArtifact(artifact, DEFAULT_LIMITS)
    if (model.program?.kind !== 'graph') throw new Error('no graph')
    const bound = bindGraph(model.program, model.weights, artifact.path)
    const { artifact: sibling } = await convertGraph({
      model,
      bound,
      to: 'tfjs-graph',
      directory: workspace(),
      stem: 'model',
    })
    const runsBoth = { weightsOnly: true, runsBoth: true, programOf: null, lossy: null } as const
    const check = await run({ stage: 'parity', artifact, sibling, ...runsBoth })
    expect(check.verdict).toBe('pass')
    expect(brief(check)).toContainEqual([
      'note',
      'unread-content',
      'm/saved_model.pb: what embed and scale answer was compared with nothing: only another SavedModel, or a golden called after the signature, has their names.',
    ])
  })
})

describe('recorded outputs of a signature', () => {
  const golden = { absolute: join(FIXTURES, 'multi.embed.golden.npz'), path: 'm.embed.golden.npz' }
  const replayed = (artifact: Artifact, signature: string, asked = true): Promise<Check> =>
    run({ stage: 'golden', artifact, programOf: null, golden, signature, asked })

  it('are what it computes', async () => {
    const check = await replayed(savedModel('multi'), 'embed')
    expect(check).toMatchObject({ verdict: 'pass', findings: [], coverage: { outputs: [1, 1] } })
    expect(check.title).toBe('recorded outputs of the signature embed')
  })

  it('are not what another program computes', async () => {
    const check = await replayed(changed(otherwise), 'embed')
    expect(check.verdict).toBe('fail')
    expect(check.reason).toMatch(/^m\/saved_model\.pb: signature embed: output e /)
  })

  it('belong to a signature that is there', async () => {
    const missing = await replayed(savedModel('multi'), 'lost')
    expect(missing).toMatchObject({ verdict: 'fail', findings: [{ cause: 'policy' }] })
    expect(missing.reason).toContain('was recorded from the signature lost, found: ')
    const called = await replayed(savedModel('multi'), 'lost', false)
    expect(called).toMatchObject({ coverage: { outputs: [0, 0] }, findings: [{ severity: 'note' }] })
  })
})

describe('several graphs', () => {
  it('are run where they can be; the one for training is not asked to', async () => {
    const check = await further(savedModel('metas'))
    expect(check).toMatchObject({ verdict: 'pass', coverage: { outputs: [1, 1] } })
    expect(check.reason).toContain('serving_default of graph [serve, gpu] is the same program as serving_default.')
    expect(brief(check)).toEqual([
      [
        'note',
        'unread-content',
        expect.stringMatching(/2 further signatures were not computed: predict of graph \[train\] \(/),
      ],
    ])
  })

  it('are each to be whole', async () => {
    const integrity = await run({
      stage: 'integrity',
      artifact: savedModel('metas', ({ metaGraphs: [train] }) => {
        const restored = found(train?.graphDef?.node.find(({ op }) => op === 'RestoreV2')).input[1]
        const names = nodeIn(found(train), found(restored)).attr.find(({ key }) => key === 'value')?.value?.value
        if (names?.case !== 'tensor') throw new Error('no names')
        names.value.stringVal = [new TextEncoder().encode('b'), new TextEncoder().encode('lost')]
      }),
    })
    expect(integrity.verdict).toBe('fail')
    expect(integrity.findings[0]).toMatchObject({ cause: 'missing-tensor', severity: 'error', tensor: 'lost' })
    expect(integrity.findings[0]?.message).toContain('m/saved_model.pb: graph [train]: ')
  })

  const serving = (serves: Serves): Promise<Check> => further({ ...savedModel('metas'), serves })

  it('are chosen by their tags, and signatures by their names', async () => {
    const gpu = await serving({ tags: ['gpu', 'serve'] })
    expect(gpu.reason).toContain('serving_default of graph [serve] is the same program as serving_default.')
    const logits = await serving({ signature: 'logits' })
    expect(logits.reason).toContain('1 further signature (serving_default)')
    expect(await serving({ tags: ['tpu'] })).toMatchObject({
      verdict: 'fail',
      reason: 'm/saved_model.pb: the policy asks for the graph tagged [tpu], found: [train], [serve], [gpu, serve]',
    })
    expect((await serving({ signature: 'lost' })).reason).toContain('the policy asks for the signature lost, found: ')
  })
})
