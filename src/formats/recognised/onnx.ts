import type { RecognisedFormat } from '../format.ts'
import { single } from './files.ts'
import { fields } from './protobuf.ts'

/** Field numbers of ONNX's ModelProto, and the wire type each has. Source: onnx.proto3. */
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

/**
 * A ModelProto starts with its IR version and soon holds a graph; every field before that is one of ModelProto's own.
 * Weights outside the file (external data) are not looked for.
 */
export const onnx: RecognisedFormat = {
  id: 'onnx',
  title: 'ONNX model',
  async match(candidate) {
    let first = true
    for (const field of fields(candidate.head)) {
      if (first && (field.number !== IR_VERSION || field.value < 1 || field.value > 1000)) return undefined
      if (MODEL_FIELDS[field.number] !== field.wire) return undefined
      if (field.number === GRAPH) return single(candidate, 'onnx')
      first = false
    }
    return undefined
  },
}
