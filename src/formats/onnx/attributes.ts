import type { Attribute } from './proto/onnx_pb.ts'

/** Names of `AttributeProto.AttributeType`, by number. Source: onnx.proto. */
export const ATTRIBUTE_TYPES = [
  ...['undefined', 'float', 'int', 'string', 'tensor', 'graph', 'floats', 'ints', 'strings', 'tensors', 'graphs'],
  ...['sparse tensor', 'sparse tensors', 'type', 'types'],
] as const

/** The types of the values that an attribute has: one, or none where it is a list that is empty. */
export function valuesOf(one: Attribute): readonly string[] {
  const there: Readonly<Record<string, boolean>> = {
    float: one.f !== undefined,
    int: one.i !== undefined,
    string: one.s !== undefined,
    tensor: one.t !== undefined,
    graph: one.g !== undefined,
    floats: one.floats.length > 0,
    ints: one.ints.length > 0,
    strings: one.strings.length > 0,
    tensors: one.tensors.length > 0,
    graphs: one.graphs.length > 0,
  }
  return Object.keys(there).filter((type) => there[type])
}
