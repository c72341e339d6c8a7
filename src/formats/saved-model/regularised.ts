import { textOf, wireField, wireFields, wireValue, type WireField } from './wire.ts'

/** Field numbers of tensorflow/core/framework/{graph,node_def,attr_value}.proto. */
const GRAPH = { node: 1, library: 2, versions: 4 } as const
const NODE = { op: 2, attr: 5 } as const
const ATTR = { bytes: 2, type: 6, function: 10 } as const

const CALLS = ['PartitionedCall', 'StatefulPartitionedCall']
const STRING = 7
const NOTHING = new Uint8Array()

/**
 * A GraphDef without what changes from one save to the next: the functions, the versions, numbers at the end of called
 * functions' names, where calls run, and texts, which may be paths.
 * Source: `SimpleDelete` of tensorflow/core/graph/regularization/simple_delete.cc.
 */
export function regularisedGraph(graph: Uint8Array): Uint8Array {
  const cleared = [GRAPH.library, GRAPH.versions].map((number) => ({ number, bytes: wireField(number, NOTHING) }))
  const kept = wireFields(graph)
    .filter(({ number }) => number !== GRAPH.library && number !== GRAPH.versions)
    .map((field) => {
      const { number, value } = field
      return { number, bytes: number === GRAPH.node ? wireField(number, regularisedNode(value)) : whole(graph, field) }
    })
  return joined([...kept, ...cleared].sort((a, b) => a.number - b.number).map(({ bytes }) => bytes))
}

function regularisedNode(node: Uint8Array): Uint8Array {
  const fields = wireFields(node)
  const op = textOf(fields.find(({ number }) => number === NODE.op)?.value)
  const isCall = CALLS.includes(op)
  if (!isCall && op !== 'Const') return node
  const attrs = fields.filter(({ number }) => number === NODE.attr)
  const type = attrs.find(({ value }) => nameOf(value) === 'dtype')
  if (!isCall && typeOf(type) !== STRING) return node
  return joined(
    fields.map((field) => {
      const name = field.number === NODE.attr ? nameOf(field.value) : ''
      if (isCall && name === 'f') return withValue(field, calledWithoutNumber(attrValue(field)))
      if (isCall && name === 'config_proto') return withValue(field, wireField(ATTR.bytes, NOTHING))
      return !isCall && name === 'value' ? withValue(field, NOTHING) : whole(node, field)
    }),
  )
}

function nameOf(entry: Uint8Array): string {
  return textOf(wireValue(entry, 1))
}

function attrValue({ value }: WireField): Uint8Array {
  return wireValue(value, 2) ?? NOTHING
}

function typeOf(entry: WireField | undefined): number | undefined {
  return entry === undefined ? undefined : wireValue(attrValue(entry), ATTR.type)?.[0]
}

function withValue({ number, value }: WireField, attr: Uint8Array): Uint8Array {
  return wireField(number, joined([wireField(1, wireValue(value, 1) ?? NOTHING), wireField(2, attr)]))
}

function calledWithoutNumber(attr: Uint8Array): Uint8Array {
  const called = wireValue(attr, ATTR.function) ?? NOTHING
  const fields = wireFields(called).map((field) => {
    if (field.number !== 1) return whole(called, field)
    const name = withoutSuffix(textOf(field.value))
    return name === '' ? NOTHING : wireField(1, new TextEncoder().encode(name))
  })
  return wireField(ATTR.function, joined(fields))
}

/** The number that a function's name ends in, behind its last `_` (regularization/util.cc); null where it ends otherwise. */
export function suffixNumber(name: string): bigint | null {
  const last = name.slice(name.lastIndexOf('_') + 1)
  return /^\s*[+-]?\d+\s*$/.test(last) ? BigInt(last.trim().replace(/^\+/, '')) : null
}

/** The name without that number. */
export function withoutSuffix(name: string): string {
  const number = suffixNumber(name)
  const suffix = number === null ? '' : String(number)
  return name.endsWith(suffix) ? name.slice(0, name.length - suffix.length) : name
}

function whole(message: Uint8Array, { from, to }: WireField): Uint8Array {
  return message.subarray(from, to)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts)
}
