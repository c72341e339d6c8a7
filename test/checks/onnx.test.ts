import { describe, expect, test } from 'vitest'
import { create, toBinary } from '@bufbuild/protobuf'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCheck } from '../../src/checks/index.ts'
import type { Artifact } from '../../src/formats/format.ts'
import { ModelSchema } from '../../src/formats/onnx/proto/onnx_pb.ts'
import { DEFAULT_POLICY } from '../../src/plan/defaults.ts'
import { adding, FLOAT, raw, type ModelInit } from '../formats/onnx/build.ts'
import { checkCase } from '../support/corpus.ts'

async function load(model: ModelInit) {
  const scratch = mkdtempSync(join(tmpdir(), 'onnx-load-'))
  const absolute = join(scratch, 'm.onnx')
  writeFileSync(absolute, toBinary(ModelSchema, create(ModelSchema, model)))
  const artifact: Artifact = { path: 'm.onnx', absolute, format: 'onnx', files: ['m.onnx'] }
  const context = { policy: DEFAULT_POLICY, scratch, progress: () => undefined }
  return runCheck({ stage: 'load', artifact, programOf: null }, context)
}

const W = { dims: [2n], dataType: FLOAT, rawData: raw(10, 20) }

describe('a model with nothing beside it', () => {
  test('passes where it runs', async () => {
    expect(await load(adding(W))).toMatchObject({ verdict: 'pass', coverage: { outputs: [1, 1], probes: 5 } })
  })

  test('is inconclusive where an operator is unknown, which is named with its node', async () => {
    const check = await load(adding(W, { node: [{ name: 'odd', opType: 'Odd', input: ['x'], output: ['y'] }] }))
    expect(check).toMatchObject({
      verdict: 'inconclusive',
      findings: [{ cause: 'unsupported-operation', layer: 'odd' }],
    })
    expect(check.reason).toContain('Odd')
  })

  test('is not accused for what fails on inputs that were drawn', async () => {
    const wide = { dims: [3n], dataType: FLOAT, rawData: raw(1, 2, 3) }
    const { verdict, findings } = await load(adding(wide))
    expect(verdict).toBe('inconclusive')
    expect(findings.every(({ severity }) => severity === 'warning')).toBe(true)
  })
})

test('the nodes with the wrong GELU are named, the one that is meant to be tanh is not', async () => {
  const checked = await checkCase('faulty', 'gelu-approximation')
  const golden = checked
    .find(({ path }) => path === 'torch-resnet-tiny.onnx')
    ?.checks.find(({ stage }) => stage === 'golden')
  const named = golden?.findings.filter(({ cause }) => cause === 'activation-approximation') ?? []
  expect(named.map(({ layer }) => layer)).toEqual(['node_gelu', 'node_gelu_1', 'node_gelu_2'])
  const { metrics } = named[0] ?? {}
  expect(metrics?.['outputs_max_abs']).toBeGreaterThan(1e-3)
  expect(metrics?.['outputs_max_abs_otherwise']).toBeLessThan(1e-5)
})

test('a model that gives what was recorded has no variants tried', async () => {
  const checked = await checkCase('sound', 'torch-resnet-tiny')
  const golden = checked.flatMap(({ checks }) => checks).filter(({ stage }) => stage === 'golden')
  expect(golden).toMatchObject([{ verdict: 'pass', findings: [] }])
})
