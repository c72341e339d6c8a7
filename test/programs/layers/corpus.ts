import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { memoryEntry } from '../../../src/tensor/entry.ts'
import { fromBfloat16, fromFloat16 } from '../../../src/tensor/halves.ts'
import { fromBytes, decodeStrings } from '../../../src/tensor/bytes.ts'
import { elementCount, type Tensor } from '../../../src/tensor/tensor.ts'
import { byteWidth, isDType } from '../../../src/tensor/dtype.ts'
import { readProgram } from '../../../src/programs/layers/dialects/read.ts'
import { kerasLayers } from '../../../src/programs/layers/registry.ts'
import { createRunner } from '../../../src/programs/layers/run.ts'
import type { BoundProgram } from '../../../src/programs/layers/program.ts'
import type { JsonObject } from '../../../src/formats/format.ts'
import type { Ops } from '../../../src/ops/ops.ts'

/** dtype, shape, and where in `tensors.bin` the elements start. */
type Stored = readonly [dtype: string, shape: readonly number[], offset: number]

/** One small model that Keras ran: see tools/conformance/generate.py. */
export interface Case {
  readonly layer: string
  readonly title: string
  /** What Keras computed in; float32 where it has no float64 form of the layer, or the layer asks for a narrower one. */
  readonly precision: 'float64' | 'float32'
  readonly topology: JsonObject
  readonly weights: Readonly<Record<string, Stored>>
  readonly inputs: readonly Stored[]
  readonly outputs: readonly Stored[]
}

const FOLDER = new URL('../../fixtures/conformance/', import.meta.url)

export function readCases(): readonly Case[] {
  const lines = gunzipSync(readFileSync(new URL('cases.jsonl.gz', FOLDER)))
    .toString('utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => JSON.parse(line) as Case)
}

const bytes = readFileSync(new URL('tensors.bin', FOLDER))

export function tensorOf([dtype, shape, offset]: Stored): Tensor {
  if (!isDType(dtype)) throw new Error(`dtype ${dtype}`)
  const count = elementCount(shape)
  if (dtype === 'string') return { dtype, shape, data: decodeStrings(stringBytes(offset, count), count, 'corpus') }
  const raw = new Uint8Array(count * byteWidth(dtype))
  raw.set(bytes.subarray(offset, offset + raw.length))
  return { dtype, shape, data: fromBytes(dtype, raw, count, 'corpus') }
}

function stringBytes(offset: number, count: number): Uint8Array<ArrayBuffer> {
  let end = offset
  for (let i = 0; i < count; i += 1) end += 4 + bytes.readUInt32LE(end)
  const raw = new Uint8Array(end - offset)
  raw.set(bytes.subarray(offset, end))
  return raw
}

/** The case as a program with its variables in place. */
export function boundCase(found: Case): BoundProgram {
  const { program } = readProgram({ kind: 'layers', dialect: 'keras3', topology: found.topology }, kerasLayers)
  const variables = Object.entries(found.weights).map(([path, stored]) => ({
    path,
    layerPath: path.slice(0, path.lastIndexOf('/')),
    name: path.slice(path.lastIndexOf('/') + 1),
    trainable: true,
    bookkeeping: false,
    entry: memoryEntry(path, tensorOf(stored)),
  }))
  return { program, variables, findings: [], unknown: [] }
}

/** Outputs in the model's order. */
export async function runCase(ops: Ops, found: Case): Promise<readonly Tensor[]> {
  const bound = boundCase(found)
  const graph = bound.program.root.graph
  if (graph === null) throw new Error('a case without a graph')
  const feeds = new Map(
    graph.inputs.map(({ name }, i) => {
      const stored = found.inputs[i]
      if (stored === undefined) throw new Error(`no input ${name}`)
      return [name, tensorOf(stored)] as const
    }),
  )
  const runner = createRunner(ops, bound, kerasLayers)
  try {
    const outputs = await runner.run(feeds)
    return graph.outputs.map(({ name }) => {
      const tensor = outputs.get(name)
      if (tensor === undefined) throw new Error(`no output ${name}`)
      return tensor
    })
  } finally {
    runner.close()
  }
}

/** How far a result stands from Keras's, as the largest share of what is allowed; Infinity where shapes differ. */
export function distance(found: Tensor, expected: Tensor, rtol: number, atol: number): number {
  if (found.shape.join() !== expected.shape.join()) return Infinity
  let worst = 0
  for (let i = 0; i < expected.data.length; i += 1) {
    const [a, b] = [numberAt(found, i), numberAt(expected, i)]
    if (Object.is(a, b) || a === b || (Number.isNaN(a) && Number.isNaN(b))) continue
    const share = Math.abs(a - b) / (atol + rtol * Math.abs(b))
    worst = Math.max(worst, Number.isFinite(share) ? share : Infinity)
  }
  return worst
}

/** Whether a result stands for a half precision. */
export function isHalf({ dtype }: Tensor): boolean {
  return dtype === 'float16' || dtype === 'bfloat16'
}

/** The largest relative error of elements that are not tiny, for the table. */
export function relativeError(found: Tensor, expected: Tensor): number {
  let worst = 0
  for (let i = 0; i < expected.data.length; i += 1) {
    const [a, b] = [numberAt(found, i), numberAt(expected, i)]
    if (Math.abs(a - b) > 0) worst = Math.max(worst, Math.abs(a - b) / Math.max(Math.abs(b), 0.1))
  }
  return worst
}

function numberAt({ dtype, data }: Tensor, i: number): number {
  const element = Number(data[i])
  if (dtype === 'float16') return fromFloat16(element)
  return dtype === 'bfloat16' ? fromBfloat16(element) : element
}

/** What a result may be off by: the steps of the narrowest dtype on the way. */
export function toleranceOf(output: Tensor): { readonly rtol: number; readonly atol: number } {
  if (output.dtype === 'float16') return { rtol: 4e-3, atol: 2e-3 }
  if (output.dtype === 'bfloat16') return { rtol: 2e-2, atol: 1e-2 }
  return { rtol: 1e-5, atol: 1e-6 }
}
