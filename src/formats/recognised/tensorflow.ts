import type { RecognisedFormat } from '../format.ts'
import { single } from './files.ts'
import { fields } from './protobuf.ts'

/** A GraphDef starts with a node (field 1), which starts with its name (1) and its operation (2). Source: graph.proto. */
export const frozenGraph: RecognisedFormat = {
  id: 'frozen-graph',
  title: 'TensorFlow frozen graph',
  async match(candidate) {
    if (!candidate.path.endsWith('.pb')) return undefined
    const [node] = fields(candidate.head)
    if (node?.number !== 1 || node.wire !== 2) return undefined
    const [name, operation] = fields(candidate.head, node.start, node.start + node.value)
    if (name?.number !== 1 || name.wire !== 2 || operation?.number !== 2 || operation.wire !== 2) return undefined
    const text = new TextDecoder('latin1').decode(
      candidate.head.subarray(operation.start, operation.start + operation.value),
    )
    return /^[A-Z_][A-Za-z0-9_>.]*$/.test(text) ? single(candidate, 'frozen-graph') : undefined
  },
}
