import type { GraphNode } from '../../../formats/tensorflow/graph.ts'
import { portSize, portsOf, type OutputPort } from '../../../formats/tensorflow/output-names.ts'
import { malformed } from '../errors.ts'

/**
 * Place among a node's outputs of what `node:port:index` names; a bare `node:index` is that place already.
 * @throws ArtifactError `malformed` for a port that the op does not have, and for an output beyond its last one, as far as
 * its outputs are known
 */
export function outputNumber(node: GraphNode, port: string | null, index: number): number {
  const ports = portsOf(node.op)
  if (ports === undefined) return index
  const sizes = ports.map((one) => portSize(one, node.attrs))
  if (port === null) {
    const count = total(sizes)
    if (count !== null && index >= count) throw malformed(node, `output ${index}: ${allowed(ports, count)}`)
    return index
  }
  const place = ports.findIndex(({ name }) => name === port)
  const before = total(sizes.slice(0, Math.max(place, 0)))
  const size = sizes[place]
  if (place < 0 || (size !== null && size !== undefined && index >= size)) {
    throw malformed(node, `output ${port}:${index}: ${allowed(ports, total(sizes))}`)
  }
  if (before === null) throw malformed(node, `output ${port}: what stands before it has no known size`)
  return before + index
}

/** null where one of them is not known. */
function total(sizes: readonly (number | null)[]): number | null {
  return sizes.reduce((sum, size) => (sum === null || size === null ? null : sum + size), 0)
}

function allowed(ports: readonly OutputPort[], count: number | null): string {
  if (ports.length === 0) return 'allowed: none, the op has no outputs'
  const names = ports.map(({ name }) => name).join(', ')
  return `allowed: ${names}${count === null || count === ports.length ? '' : ` (${count} tensors in all)`}`
}
