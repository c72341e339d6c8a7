import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

import { runCheck } from '../../src/checks/index.ts'
import type { Artifact } from '../../src/formats/format.ts'
import { isBesideThePoint } from '../../src/run/artifact.ts'
import { workspace } from '../support/workspace.ts'
import { contextIn, scratchFolder } from '../support/variants.ts'

const folder = scratchFolder()
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** A graph model of these nodes from `x` to `y`, whose constant `w` has four numbers. */
function graphModel(nodes: readonly object[]): Artifact {
  const tensor = (name: string) => ({ name: `${name}:0`, dtype: 'DT_FLOAT', tensorShape: { dim: [{ size: '4' }] } })
  const shape = { dim: [{ size: '4' }] }
  const document = {
    format: 'graph-model',
    signature: { inputs: { x: tensor('x') }, outputs: { y: tensor('y') } },
    modelTopology: {
      node: [
        { name: 'x', op: 'Placeholder', attr: { dtype: { type: 'DT_FLOAT' }, shape: { shape } } },
        {
          name: 'w',
          op: 'Const',
          attr: { dtype: { type: 'DT_FLOAT' }, value: { tensor: { dtype: 'DT_FLOAT', tensorShape: shape } } },
        },
        ...nodes,
      ],
      versions: { producer: 1, minConsumer: 1 },
    },
    weightsManifest: [{ paths: ['w.bin'], weights: [{ name: 'w', shape: [4], dtype: 'float32' }] }],
  }
  const root = workspace({
    'model.json': JSON.stringify(document),
    'w.bin': new Uint8Array(Float32Array.of(0.1, 0.7, -1.3, 2.9).buffer),
  })
  return {
    path: 'model.json',
    absolute: join(root, 'model.json'),
    format: 'tfjs-graph',
    files: ['model.json', 'w.bin'],
  }
}

const cast = (name: string, input: string, from: string, to: string) => ({
  name,
  op: 'Cast',
  input: [input],
  attr: { SrcT: { type: from }, DstT: { type: to }, Truncate: { b: false } },
})

describe('what a graph computes in float16 and TF.js in float32', () => {
  const half = (): Artifact =>
    graphModel([
      cast('a', 'x', 'DT_FLOAT', 'DT_HALF'),
      cast('b', 'w', 'DT_FLOAT', 'DT_HALF'),
      { name: 'c', op: 'Mul', input: ['a', 'b'], attr: { T: { type: 'DT_HALF' } } },
      cast('y', 'c', 'DT_HALF', 'DT_FLOAT'),
    ])

  it.each(['roundtrip', 'load'] as const)('%s: is held to the tolerance of float16, and said', async (stage) => {
    const planned = { stage, artifact: half(), programOf: null } as const
    const check = await runCheck(
      stage === 'roundtrip' ? { ...planned, stage, through: ['saved-model'] } : { ...planned, stage },
      contextIn(folder),
    )
    expect(check).toMatchObject({ verdict: 'pass', coverage: { outputs: [1, 1] } })
    const [note] = check.findings.filter(({ message }) => message.includes('float16'))
    expect(note).toMatchObject({ cause: 'not-expressible', severity: 'note' })
    expect(note?.message).toContain('TensorFlow.js computes in float32 what the graph computes in float16')
  })
})

describe('a trip on which TF.js cannot run what was written', () => {
  it('is not covered where nobody asked for it, else inconclusive', async () => {
    // TF.js has words for complex numbers, and no wasm kernel.
    const artifact = graphModel([
      {
        name: 'c',
        op: 'Complex',
        input: ['x', 'w'],
        attr: { T: { type: 'DT_FLOAT' }, Tout: { type: 'DT_COMPLEX64' } },
      },
      { name: 'y', op: 'Real', input: ['c'], attr: { T: { type: 'DT_COMPLEX64' }, Tout: { type: 'DT_FLOAT' } } },
    ])
    const planned = { stage: 'roundtrip', artifact, programOf: null, through: ['saved-model'] } as const
    const check = await runCheck(planned, contextIn(folder))
    expect(check.verdict).toBe('inconclusive')
    expect(isBesideThePoint({ ...planned, asked: true }, check)).toBe(false)
    expect(isBesideThePoint({ ...planned, asked: false }, check)).toBe(true)
  })
})
