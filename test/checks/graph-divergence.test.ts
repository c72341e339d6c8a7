import { create, fromBinary, toBinary, type MessageShape } from '@bufbuild/protobuf'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runCheck } from '../../src/checks/index.ts'
import type { Check } from '../../src/evidence/report.ts'
import { ModelSchema } from '../../src/formats/onnx/proto/onnx_pb.ts'
import type { Artifact } from '../../src/formats/format.ts'
import { contextIn, fixture, scratchFolder } from '../support/variants.ts'

const folder = scratchFolder()
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const SOUND = fixture('sound/torch-resnet-tiny/torch-resnet-tiny.onnx', 'onnx')
const TANH = fixture('faulty/gelu-approximation/torch-resnet-tiny.onnx', 'onnx')

/** The sound model, changed and written anew. */
function changed(name: string, change: (model: MessageShape<typeof ModelSchema>) => void): Artifact {
  const model = create(ModelSchema, fromBinary(ModelSchema, readFileSync(SOUND.absolute)))
  change(model)
  const absolute = join(folder, name)
  writeFileSync(absolute, toBinary(ModelSchema, model))
  return { ...SOUND, path: name, absolute, files: [name] }
}

function parity(artifact: Artifact, sibling: Artifact = SOUND, referenceLimitSeconds = 4): Promise<Check> {
  return runCheck(
    { stage: 'parity', artifact, sibling, programOf: null, lossy: null, outputsOnly: true, golden: null },
    contextIn(folder, { referenceLimitSeconds }),
  )
}

describe('two graphs whose outputs differ', () => {
  it.each([4, 0])(
    'part at the first node that is not the same, with figures before and after it (limit %i s)',
    async (limit) => {
      const check = await parity(TANH, SOUND, limit)
      expect(check.verdict).toBe('fail')
      const finding = check.findings.find(({ cause }) => cause === 'output-differs')
      expect(finding).toMatchObject({ layer: 'node_gelu', metrics: { layer_inputs_max_abs: 0 } })
      expect(finding?.metrics?.['layer_outputs_max_abs']).toBeGreaterThan(1e-5)
      expect(finding?.message).toMatch(
        /First parts at node node_gelu \(Gelu\) on the probe ".+": its inputs are equal, its outputs differ by /,
      )
    },
  )

  it('part where a stored tensor is not the same', async () => {
    let tensor = ''
    const other = changed('other.onnx', ({ graph }) => {
      const first = graph?.initializer.find(({ dims }) => dims.length === 4)
      if (first?.rawData === undefined) throw new Error('no kernel')
      tensor = first.name
      const view = new DataView(first.rawData.buffer, first.rawData.byteOffset)
      view.setFloat32(0, view.getFloat32(0, true) + 1, true)
    })
    const check = await parity(other)
    const finding = check.findings.find(({ cause }) => cause === 'output-differs')
    const reader = fromBinary(ModelSchema, readFileSync(other.absolute)).graph?.node.find(({ input }) =>
      input.includes(tensor),
    )
    expect([tensor, reader?.name]).toContain(finding?.layer)
  })

  it('are not told apart where their nodes have other names', async () => {
    const other = changed('renamed.onnx', ({ graph }) => {
      for (const [i, node] of graph?.node.entries() ?? []) {
        node.name = `other_${i}`
        const gelu = node.attribute.find(({ name }) => name === 'approximate')
        if (gelu !== undefined) gelu.s = new TextEncoder().encode('tanh')
      }
    })
    const check = await parity(other)
    expect(check.verdict).toBe('fail')
    expect(check.findings.every(({ layer }) => layer === undefined)).toBe(true)
  })
})

describe('a golden that a graph does not give', () => {
  it('has the figures before and after each node that is exchanged', async () => {
    const golden = fixture('faulty/gelu-approximation/torch-resnet-tiny.golden.npz', 'onnx')
    const file = { path: 'g.golden.npz', absolute: golden.absolute }
    const check = await runCheck({ stage: 'golden', artifact: TANH, programOf: null, golden: file }, contextIn(folder))
    const [first, second] = check.findings.filter(({ cause }) => cause === 'activation-approximation')
    expect(first).toMatchObject({ layer: 'node_gelu', metrics: { layer_inputs_max_abs: 0 } })
    expect(first?.message).toContain('its inputs are equal, its outputs differ by')
    expect(second?.metrics?.['layer_inputs_max_abs']).toBeGreaterThan(0)
    const output = check.findings.find(({ cause }) => cause === 'output-differs')
    expect(output?.message).toMatch(
      /First parts at node node_gelu \(Gelu\): its inputs are equal, its outputs differ by/,
    )
  })
})
