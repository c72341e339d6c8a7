import type { Finding } from '../../evidence/finding.ts'
import type { ObjectGraph, ObjectGraph_Node } from '../tensorflow/proto/checkpoint_pb.ts'
import { OBJECT_GRAPH_KEY } from './object-graph.ts'

/** What stands between the path of an object and the name of what it keeps (tensorflow/python/trackable/trackable_utils.py). */
const ATTRIBUTES = '/.ATTRIBUTES/'
const SLOT = '/.OPTIMIZER_SLOT/'
const MOST_SHOWN = 10

/**
 * What the objects of a checkpoint say that its tensors do not keep. TensorFlow restores an object from the tensor that it
 * names, and makes that name of the path to the object: where the two lead to different objects, who reads by names gets
 * other values than who restores objects. Sources: tensorflow/python/checkpoint/{save_util,restore,util}.py.
 * @param keys of all tensors
 * @param file the index
 */
export function verifyObjects({ nodes }: ObjectGraph, keys: readonly string[], file: string): readonly Finding[] {
  const found = [
    ...lostNodes(nodes, file),
    ...lostTensors(nodes, keys, file),
    ...otherObjects(nodes, file),
    ...orphans(nodes, keys, file),
  ]
  return found.slice(0, MOST_SHOWN)
}

type Nodes = readonly ObjectGraph_Node[]

/** References to objects that are not there. */
function lostNodes(nodes: Nodes, file: string): readonly Finding[] {
  return nodes.flatMap(({ children, slotVariables }, index) => {
    const ids = [
      ...children.map(({ nodeId }) => nodeId),
      ...slotVariables.flatMap((slot) => [slot.originalVariableNodeId, slot.slotVariableNodeId]),
    ]
    const lost = ids.find((id) => nodes[id] === undefined)
    if (lost === undefined) return []
    const message = `${file}: object ${index} of ${OBJECT_GRAPH_KEY} has the object ${lost}, allowed are 0 to ${nodes.length - 1}`
    return [{ cause: 'malformed', severity: 'error', file, message }]
  })
}

/** Tensors that objects name, and that are not there. */
function lostTensors(nodes: Nodes, keys: readonly string[], file: string): readonly Finding[] {
  const stored = new Set(keys)
  const named = new Map(attributesOf(nodes).map(({ name, key }) => [key, name]))
  return [...named]
    .filter(([key, name]) => !stored.has(key) && (name === VALUE || !keys.some((one) => one.startsWith(key))))
    .map(([key, name]) => {
      const message = `${file}: ${name} of an object is to be restored from ${key}, which is not there`
      return { cause: 'missing-tensor', severity: 'error', file, tensor: key, message }
    })
}

/**
 * Variables are kept under the name that their object says; tables (`table-keys`, `table-values`) and iterators under names
 * that begin with it.
 */
const VALUE = 'VARIABLE_VALUE'

function attributesOf(nodes: Nodes): readonly { readonly name: string; readonly key: string }[] {
  return nodes.flatMap(({ attributes }) => attributes.map(({ name, checkpointKey: key }) => ({ name, key })))
}

/** Objects that name the tensor of another object. */
function otherObjects(nodes: Nodes, file: string): readonly Finding[] {
  const find = finder(nodes)
  return nodes.flatMap((node, index) =>
    node.attributes.flatMap(({ checkpointKey: tensor }): Finding[] => {
      const cut = tensor.lastIndexOf(ATTRIBUTES)
      const other = cut < 0 ? undefined : find(tensor.slice(0, cut))
      if (other === undefined || other === node) return []
      const message =
        `${file}: object ${index} of ${OBJECT_GRAPH_KEY} is restored from ${tensor}, which is the tensor of object ` +
        `${nodes.indexOf(other)}: who restores objects gets other values than who reads tensors by name`
      return [{ cause: 'malformed', severity: 'error', file, tensor, message }]
    }),
  )
}

/** The object at a path, or the slot that an optimizer has for it. */
function finder(nodes: Nodes): (path: string) => ObjectGraph_Node | undefined {
  const children = new Map(
    nodes.map((node) => [node, new Map(node.children.map(({ localName, nodeId }) => [localName, nodes[nodeId]]))]),
  )
  const at = (path: string): ObjectGraph_Node | undefined => {
    let node = nodes[0]
    for (const step of path === '' ? [] : path.split('/')) {
      node = node === undefined ? undefined : children.get(node)?.get(unescaped(step))
    }
    return node
  }
  return (path) => {
    const cut = path.indexOf(SLOT)
    if (cut < 0) return at(path)
    const name = path.lastIndexOf('/')
    const variable = at(path.slice(0, cut))
    const slot = at(path.slice(cut + SLOT.length, name))?.slotVariables.find(
      ({ slotName, originalVariableNodeId }) =>
        slotName === unescaped(path.slice(name + 1)) && nodes[originalVariableNodeId] === variable,
    )
    return slot === undefined ? undefined : nodes[slot.slotVariableNodeId]
  }
}

/** Names of objects are escaped in keys: `.S` is a slash, `..` a dot. */
export function unescaped(step: string): string {
  return step.replace(/\.[.S]/g, (escape) => (escape === '.S' ? '/' : '.'))
}

/** Tensors that no object names, and so nothing restores; objects that save themselves may have any. */
function orphans(nodes: Nodes, keys: readonly string[], file: string): readonly Finding[] {
  if (nodes.some(({ registeredSaver }) => registeredSaver !== undefined)) return []
  const attributes = attributesOf(nodes)
  const named = new Set(attributes.map(({ key }) => key))
  const beginnings = attributes.filter(({ name }) => name !== VALUE).map(({ key }) => key)
  const isNamed = (key: string): boolean => named.has(key) || beginnings.some((one) => key.startsWith(one))
  return keys
    .filter((key) => key !== OBJECT_GRAPH_KEY && !isNamed(key))
    .map((tensor) => {
      const message = `${file}: no object of ${OBJECT_GRAPH_KEY} is restored from ${tensor}`
      return { cause: 'unread-content', severity: 'warning', file, tensor, message }
    })
}
