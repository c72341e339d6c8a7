import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'

import { isSafeRelative } from '../../io/paths.ts'
import type { Artifact, Candidate } from '../format.ts'
import { fields } from '../recognised/protobuf.ts'

/** Field numbers of ONNX's ModelProto, and the wire type each has. Source: onnx.proto. */
const MODEL_FIELDS: Readonly<Record<number, number>> = {
  1: 0,
  2: 2,
  3: 2,
  4: 2,
  5: 0,
  6: 2,
  7: 2,
  8: 2,
  14: 2,
  20: 2,
  25: 2,
  26: 2,
}
const IR_VERSION = 1
const GRAPH = 7
const INITIALIZER = 5
const EXTERNAL_DATA = 13

/** Larger models keep their tensors inside: what lies in other files is not in this one. */
const MOST_LOOKED_THROUGH = 64 * 2 ** 20

/** A ModelProto starts with its IR version and soon holds a graph; every field before that is one of ModelProto's own. */
export function matchOnnx(candidate: Candidate): Artifact | undefined {
  if (!couldBeOnnx(candidate)) return undefined
  const { path, absolute, byteLength } = candidate
  const folder = posix.dirname(path)
  const beside = byteLength > MOST_LOOKED_THROUGH ? [] : locations(readFileSync(absolute))
  const there = beside.filter((name) => isSafeRelative(name) && existsSync(join(dirname(absolute), name)))
  const files = new Set([path, ...there.map((name) => posix.join(folder, name))])
  return { path, absolute, format: 'onnx', files: [...files].sort() }
}

export function couldBeOnnx({ head }: Candidate): boolean {
  let first = true
  for (const field of fields(head)) {
    if (first && (field.number !== IR_VERSION || field.value < 1 || field.value > 1000)) return false
    if (MODEL_FIELDS[field.number] !== field.wire) return false
    if (field.number === GRAPH) return true
    first = false
  }
  return false
}

/** Files that tensors of the main graph lie in, as they are named; values are stepped over. */
function locations(bytes: Uint8Array): readonly string[] {
  const found = new Set<string>()
  for (const graph of fields(bytes)) {
    if (graph.number !== GRAPH || graph.wire !== 2) continue
    for (const tensor of fields(bytes, graph.start, end(bytes, graph))) {
      if (tensor.number !== INITIALIZER || tensor.wire !== 2) continue
      for (const entry of fields(bytes, tensor.start, end(bytes, tensor))) {
        if (entry.number !== EXTERNAL_DATA || entry.wire !== 2) continue
        const [key, value] = [...fields(bytes, entry.start, end(bytes, entry))].map((part) =>
          new TextDecoder().decode(bytes.subarray(part.start, end(bytes, part))),
        )
        if (key === 'location' && value !== undefined) found.add(value)
      }
    }
  }
  return [...found]
}

function end(bytes: Uint8Array, { start, value }: { readonly start: number; readonly value: number }): number {
  return Math.min(start + value, bytes.length)
}
