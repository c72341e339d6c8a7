import { create } from '@bufbuild/protobuf'
import { describe, expect, it } from 'vitest'

import { GraphDefSchema } from '../../../src/formats/tensorflow/proto/graph_pb.ts'
import { readGraphDef } from '../../../src/formats/tensorflow/read-graph.ts'
import { DEFAULT_LIMITS } from '../../../src/io/limits.ts'

const shape = (...sizes: bigint[]) => ({ dim: sizes.map((size) => ({ size })) })

function read(key: string) {
  const value = { value: { case: 'list' as const, value: { shape: [shape(-1n, 3n), shape(-2n, -37n, 4n)] } } }
  const graph = create(GraphDefSchema, { node: [{ name: 'a', op: 'NoOp', attr: [{ key, value }] }] })
  return readGraphDef(graph, 'a.pb', DEFAULT_LIMITS).nodes[0]?.attrs.get(key)
}

describe('shapes in graphs', () => {
  it('that the optimizer noted down have unknown dimensions with numbers', () => {
    expect(read('_input_shapes')).toEqual({
      kind: 'list',
      items: [
        { kind: 'shape', value: [-1, 3] },
        { kind: 'shape', value: [-1, -1, 4] },
      ],
    })
  })

  it('that ops have must have none below -1', () => {
    expect(() => read('shapes')).toThrow(/a\.shapes\[1\]: a dimension of -2/)
  })
})
