import { create, toBinary, type MessageInitShape } from '@bufbuild/protobuf'

import type { TensorEntry } from '../../tensor/tensor.ts'
import { ObjectGraphSchema } from '../tensorflow/proto/checkpoint_pb.ts'
import { unescaped } from './verify-objects.ts'

/** What follows the path of a variable's object in its key (tensorflow/python/trackable/base.py). */
export const VALUE_SUFFIX = '/.ATTRIBUTES/VARIABLE_VALUE'

/**
 * The object graph that keys like `encoder/kernel/.ATTRIBUTES/VARIABLE_VALUE` speak of: an object for every step of
 * their paths. TensorFlow restores by walking it.
 */
export function objectTree(entries: readonly TensorEntry[]): Uint8Array<ArrayBuffer> {
  const nodes: Node[] = [node()]
  const ids = new Map<string, number>([['', 0]])
  const idOf = (path: string): number => {
    const known = ids.get(path)
    if (known !== undefined) return known
    const cut = path.lastIndexOf('/')
    const parent = nodes[idOf(path.slice(0, Math.max(cut, 0)))]
    const id = nodes.push(node()) - 1
    ids.set(path, id)
    parent?.children.push({ nodeId: id, localName: unescaped(path.slice(cut + 1)) })
    return id
  }
  for (const { name, alias } of entries) {
    if (!name.endsWith(VALUE_SUFFIX)) continue
    const path = name.slice(0, -VALUE_SUFFIX.length)
    nodes[idOf(path)]?.attributes.push({ name: 'VARIABLE_VALUE', fullName: alias ?? path, checkpointKey: name })
  }
  return toBinary(ObjectGraphSchema, create(ObjectGraphSchema, { nodes }))
}

type NodeInit = NonNullable<MessageInitShape<typeof ObjectGraphSchema>['nodes']>[number]
type Node = Required<{ [K in 'children' | 'attributes']: NonNullable<Extract<NodeInit, { $typeName?: never }>[K]> }>

function node(): Node {
  return { children: [], attributes: [] }
}
