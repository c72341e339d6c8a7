// Runs every case that cases.py wrote, on both executors. What came of each stands beside DIR, in DIR.results.json; what
// came of each operator in coverage.json, of which table.ts makes docs/onnx-ops.md.
//   npx node --experimental-transform-types tools/onnx-ops/run.ts DIR
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { fromBinary } from '@bufbuild/protobuf'

import { ModelSchema } from '../../src/formats/onnx/proto/onnx_pb.ts'
import { referenceOps } from '../../src/ops/reference/reference.ts'
import { startTfjsOps } from '../../src/ops/tfjs/ops.ts'
import { runCase, type Case } from '../../test/support/onnx-cases.ts'

/** A reason without the names and figures of one case. */
function inGeneral(result: string): string {
  if (/^(element|shape) /.test(result)) return 'another result'
  return result.replace(/^node \S+ \(\w+\): /, '').replace(/^model\.onnx: the input \S+/, 'an input')
}

const [, , folder = ''] = argv
const tfjs = await startTfjsOps()
const results: Record<string, { op: string; result: string }> = {}
for (const name of readdirSync(folder).sort()) {
  const home = join(folder, name)
  const files: Case = new Map(readdirSync(home).map((file) => [file, new Uint8Array(readFileSync(join(home, file)))]))
  const model = fromBinary(ModelSchema, files.get('model.onnx') ?? new Uint8Array(0))
  const nodes = model.graph?.node ?? []
  const op = nodes.at(-1)?.opType ?? ''
  const first = await runCase(files, referenceOps)
  const result = first === 'ok' ? await runCase(files, tfjs) : first
  results[name] = { op, result }
}
writeFileSync(`${folder}.results.json`, `${JSON.stringify(results, null, 1)}\n`)
const coverage: Record<string, { passed: number; all: number; misses: Record<string, number> }> = {}
for (const { op, result } of Object.values(results)) {
  const entry = (coverage[op] ??= { passed: 0, all: 0, misses: {} })
  entry.all += 1
  if (result === 'ok') entry.passed += 1
  else entry.misses[inGeneral(result)] = (entry.misses[inGeneral(result)] ?? 0) + 1
}
const here = dirname(fileURLToPath(import.meta.url))
writeFileSync(join(here, 'coverage.json'), `${JSON.stringify(coverage, null, 1)}\n`)
const passed = Object.values(results).filter(({ result }) => result === 'ok').length
process.stdout.write(`${passed} of ${Object.keys(results).length}\n`)
