import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromBinary } from '@bufbuild/protobuf'

import { TensorProtoSchema } from '../../src/formats/onnx/proto/onnx_pb.ts'
import { openOnnx } from '../../src/formats/onnx/read.ts'
import { insideTensor } from '../../src/formats/onnx/tensors.ts'
import { DEFAULT_LIMITS } from '../../src/io/limits.ts'
import type { Ops } from '../../src/ops/ops.ts'
import { createGraphRunner } from '../../src/programs/graph/run.ts'
import { bindOnnx } from '../../src/programs/onnx/bind.ts'
import { ONNX } from '../../src/programs/onnx/registry.ts'
import { numbersOf } from '../../src/tensor/numbers.ts'
import type { Tensor } from '../../src/tensor/tensor.ts'

/** One case of the `onnx` package: `model.onnx`, `input_<n>.pb`, `output_<n>.pb`. */
export type Case = ReadonlyMap<string, Uint8Array>

/** How far floats may be off, relative and absolute; onnx itself allows 1e-3 and 1e-7. */
const ALLOWED: Readonly<Record<string, readonly [rtol: number, atol: number]>> = {
  float16: [4e-3, 1e-3],
  bfloat16: [3e-2, 2e-2],
}
const ALLOWED_ELSE = [1e-5, 1e-6] as const

/** Runs a case. @returns `ok`, or what is wrong. */
export async function runCase(files: Case, ops: Ops): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'onnx-case-'))
  const absolute = join(folder, 'model.onnx')
  try {
    writeFileSync(absolute, files.get('model.onnx') ?? new Uint8Array(0))
    return await runModel(absolute, files, ops)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function runModel(absolute: string, files: Case, ops: Ops): Promise<string> {
  const artifact = { path: 'model.onnx', absolute, format: 'onnx', files: ['model.onnx'] } as const
  const model = openOnnx(artifact, DEFAULT_LIMITS)
  try {
    const wrong = (await model.verify()).find(({ severity }) => severity === 'error')
    if (wrong !== undefined) return `verify: ${wrong.message}`
    if (model.program?.kind !== 'onnx') return 'no program'
    const bound = bindOnnx(model.program, model.weights, 'model.onnx')
    if (bound.unknown.length > 0) return `unknown: ${bound.unknown.map(({ op }) => op).join(', ')}`
    const feeds = new Map(
      bound.program.signature.inputs.map(({ name }, place) => [name, tensorIn(files, `input_${place}.pb`)] as const),
    )
    const runner = createGraphRunner(ops, bound, ONNX)
    try {
      const outputs = [...(await runner.run(feeds)).values()]
      return outputs.map((output, place) => compared(output, tensorIn(files, `output_${place}.pb`))).find(isBad) ?? 'ok'
    } finally {
      runner.close()
    }
  } finally {
    model.close()
  }
}

function isBad(result: string): boolean {
  return result !== 'ok'
}

function tensorIn(files: Case, name: string): Tensor {
  const bytes = files.get(name)
  if (bytes === undefined) throw new Error(`no ${name}`)
  return insideTensor(fromBinary(TensorProtoSchema, bytes), { field: name, file: name, limits: DEFAULT_LIMITS })
}

function compared(found: Tensor, expected: Tensor): string {
  if (found.shape.join() !== expected.shape.join()) {
    return `shape [${found.shape.join(', ')}], expected [${expected.shape.join(', ')}]`
  }
  const isFloat = expected.dtype.startsWith('float') || expected.dtype === 'bfloat16'
  // The reference answers in float64.
  if (!isFloat && found.dtype !== expected.dtype) return `${found.dtype}, expected ${expected.dtype}`
  const [a, b] = [numbersOf(found), numbersOf(expected)]
  if (a === null || b === null) return 'texts'
  const [rtol, atol] = isFloat ? (ALLOWED[expected.dtype] ?? ALLOWED_ELSE) : [0, 0]
  for (let i = 0; i < b.length; i += 1) {
    const [x, y] = [a[i] ?? NaN, b[i] ?? NaN]
    if (x === y || (Number.isNaN(x) && Number.isNaN(y))) continue
    if (!(Math.abs(x - y) <= atol + rtol * Math.abs(y))) return `element ${i}: ${x}, expected ${y}`
  }
  return 'ok'
}
