import { ArtifactError } from '../../evidence/errors.ts'
import type { Attr, GraphNode } from './graph.ts'
import { opDef } from './op-defs.ts'

/** One output of an op, or several in a row under one name. */
export interface OutputPort {
  readonly name: string
  /** The attribute that says how many; null where it is one. */
  readonly counted: string | null
}

type Attrs = ReadonlyMap<string, Attr>

/** The outputs of an op, in order; undefined for one that TensorFlow does not have. */
export function portsOf(op: string): readonly OutputPort[] | undefined {
  return opDef(op)?.outputs.map(({ name, number, type }) => ({
    name,
    counted: number ?? (type.kind === 'types' ? type.attr : null),
  }))
}

/** How many tensors a port stands for; null where the attribute that says so is not there. */
export function portSize({ counted }: OutputPort, attrs: Attrs): number | null {
  if (counted === null) return 1
  const attr = attrs.get(counted)
  if (attr?.kind === 'list') return attr.items.length
  return attr?.kind === 'int' ? Number(attr.value) : null
}

/** How many tensors a node gives out; null where its op is not known, or its attributes do not say. */
export function outputCount({ op, attrs }: Pick<GraphNode, 'op' | 'attrs'>): number | null {
  const sizes = portsOf(op)?.map((port) => portSize(port, attrs)) ?? [null]
  return sizes.reduce((sum, size) => (sum === null || size === null ? null : sum + size), 0)
}

/**
 * An output of an op as references inside functions name it: `z:0`.
 * @throws ArtifactError `not-expressible` for an op that TensorFlow does not have.
 */
export function outputPort(op: string, output: number, attrs: Attrs = new Map()): string {
  const ports = portsOf(op) ?? []
  let first = 0
  for (const [place, port] of ports.entries()) {
    const size = portSize(port, attrs)
    const isOpen = size === null && place === ports.length - 1
    if (isOpen || (size !== null && output < first + size)) return `${port.name}:${output - first}`
    if (size === null) break
    first += size
  }
  throw new ArtifactError(
    'not-expressible',
    `op ${op}: nobody here knows what its output ${output} is called in a function`,
  )
}
