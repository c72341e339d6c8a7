import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { referenceOps } from '../../../src/ops/reference/reference.ts'
import { startTfjsOps } from '../../../src/ops/tfjs/ops.ts'
import { runCase, type Case } from '../../support/onnx-cases.ts'

/** Cases of the `onnx` package, a few an operator; made by tools/onnx-ops/cases.py. */
const file = join(import.meta.dirname, '../../fixtures/onnx/cases.json.gz')
const packed = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as Record<string, Record<string, string>>

const cases = Object.entries(packed).map(([name, files]): readonly [string, Case] => [
  name,
  new Map(Object.entries(files).map(([path, text]) => [path, new Uint8Array(Buffer.from(text, 'base64'))])),
])

test('there are cases for well over a hundred operators', () => {
  expect(cases.length).toBeGreaterThan(400)
})

test('every case gives what onnx itself gives: the float64 reference', async () => {
  const wrong: string[] = []
  for (const [name, files] of cases) {
    const result = await runCase(files, referenceOps)
    if (result !== 'ok') wrong.push(`${name}: ${result}`)
  }
  expect(wrong).toEqual([])
})

test('every case gives what onnx itself gives: TF.js kernels', async () => {
  const ops = await startTfjsOps()
  const wrong: string[] = []
  for (const [name, files] of cases) {
    const result = await runCase(files, ops)
    if (result !== 'ok') wrong.push(`${name}: ${result}`)
  }
  expect(wrong).toEqual([])
})
