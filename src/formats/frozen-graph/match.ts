import type { Candidate } from '../format.ts'
import { fields } from '../recognised/protobuf.ts'

/** A GraphDef starts with a node (field 1), which starts with its name (1) and its operation (2). Source: graph.proto. */
export function couldBeFrozenGraph({ path, head }: Candidate): boolean {
  if (!path.endsWith('.pb')) return false
  const [node] = fields(head)
  if (node?.number !== 1 || node.wire !== 2) return false
  const [name, operation] = fields(head, node.start, node.start + node.value)
  if (name?.number !== 1 || name.wire !== 2 || operation?.number !== 2 || operation.wire !== 2) return false
  const text = new TextDecoder('latin1').decode(head.subarray(operation.start, operation.start + operation.value))
  return /^[A-Z_][A-Za-z0-9_>.]*$/.test(text)
}
