import { create, toBinary } from '@bufbuild/protobuf'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

import { runCheck } from '../../src/checks/index.ts'
import type { Check } from '../../src/evidence/report.ts'
import { ModelSchema } from '../../src/formats/onnx/proto/onnx_pb.ts'
import { writeGolden } from '../../src/formats/npz/golden.ts'
import type { Tensor } from '../../src/tensor/tensor.ts'
import { floats } from '../formats/onnx/build.ts'
import { contextIn, scratchFolder } from '../support/variants.ts'

const folder = scratchFolder()
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const [FLOAT, HALF] = [1, 10]
const cast = (from: string, to: number, output: string) => ({
  opType: 'Cast',
  input: [from],
  output: [output],
  attribute: [{ name: 'to', type: 2, i: BigInt(to) }],
})

/** `y = 100 x[0] - 100 x[1]` in float16, `z = x`; both float32. */
const model = create(ModelSchema, {
  irVersion: 10n,
  opsetImport: [{ version: 18n }],
  graph: {
    name: 'g',
    node: [
      cast('x', HALF, 'a'),
      { opType: 'MatMul', input: ['a', 'w'], output: ['b'] },
      cast('b', FLOAT, 'y'),
      { opType: 'Relu', input: ['x'], output: ['z'] },
    ],
    initializer: [{ name: 'w', dims: [2n, 1n], dataType: HALF, int32Data: [0x5640, 0xd640] }],
    input: [floats('x', ['batch', 2])],
    output: [floats('y', ['batch', 1]), floats('z', ['batch', 2])],
  },
})

const float32 = (shape: readonly number[], ...data: number[]): Tensor => {
  return { dtype: 'float32', shape, data: Float32Array.from(data) }
}
const X = [1.0003, 1] as const

let count = 0
/** What `y` was recorded as, for an input that float16 makes two equal numbers of, and what the first of `z`. */
async function recorded(y: number, z: number = X[0]): Promise<Check> {
  const name = `${count++}`
  const artifact = {
    path: 'm.onnx',
    absolute: join(folder, `${name}.onnx`),
    format: 'onnx',
    files: ['m.onnx'],
  } as const
  writeFileSync(artifact.absolute, toBinary(ModelSchema, model))
  const golden = { path: 'm.golden.npz', absolute: join(folder, `${name}.golden.npz`) }
  const outputs = new Map([
    ['y', float32([1, 1], y)],
    ['z', float32([1, 2], z, X[1])],
  ])
  await writeGolden(golden.absolute, { inputs: new Map([['x', float32([1, 2], ...X)]]), outputs })
  return runCheck({ stage: 'golden', artifact, programOf: null, golden }, contextIn(folder, {}))
}

describe('an output that is computed in float16 and cast', () => {
  it('passes as float16 gives it, and that is said', async () => {
    const check = await recorded(0)
    expect(check).toMatchObject({
      verdict: 'pass',
      findings: [{ cause: 'float16-rounded', severity: 'note', output: 'y' }],
    })
  })

  it('has the tolerance of float16', async () => {
    expect(await recorded(9e-4)).toMatchObject({ verdict: 'pass' })
  })

  it('passes as a runtime gives it that keeps float32 in between', async () => {
    const check = await recorded(100 * X[0] - 100)
    expect(check.verdict).toBe('pass')
    expect(check.findings.map(({ message }) => message).join(' ')).toContain('without the roundings in between')
  })

  it('fails as neither gives it', async () => {
    const check = await recorded(0.015)
    expect(check.verdict).toBe('fail')
    expect(check.findings[0]).toMatchObject({ cause: 'output-differs', severity: 'error', output: 'y' })
  })

  it('leaves the others to their own tolerance', async () => {
    const check = await recorded(0, X[0] + 9e-4)
    expect(check.verdict).toBe('fail')
    expect(check.findings[0]).toMatchObject({ cause: 'output-differs', severity: 'error', output: 'z' })
  })
})
