import type { StoredCapture, StoredObjects } from '../tensorflow/graph.ts'
import { nodeOf } from '../tensorflow/nodes.ts'
import type { ObjectGraph } from '../tensorflow/proto/checkpoint_pb.ts'
import type { MetaGraph, SavedObject, SavedObjectGraph } from '../tensorflow/proto/saved_model_pb.ts'

/** The attribute of an object that is the value of a variable (tensorflow/python/trackable/base.py). */
const VALUE = 'VARIABLE_VALUE'
/** Functions of tables and files, which the graph's own initializer runs (tensorflow/python/trackable/resource.py). */
const OF_RESOURCES: ReadonlySet<string> = new Set(['_create_resource', '_initialize', '_destroy_resource'])
/** The child of the root that holds the signatures (tensorflow/python/saved_model/signature_serialization.py). */
const SIGNATURES = 'signatures'

/**
 * What Python makes of a SavedModel: not the main graph, but its functions, each called with objects as its last
 * arguments. Variables are restored by walking the objects of the graph and those of the checkpoint side by side, from the
 * root, by the names of their children; those with functions of their own for it are not followed. Undefined where the file has no objects.
 * Sources: tensorflow/python/saved_model/{load,function_deserialization}.py, tensorflow/python/checkpoint/restore.py.
 * @param saved the checkpoint's own objects
 */
export function storedObjects(meta: MetaGraph, saved: ObjectGraph | undefined): StoredObjects | undefined {
  const objects = meta.objectGraphDef
  const root = objects?.nodes[0]
  if (objects === undefined || root === undefined) return undefined
  const keys = restoredKeys(objects, saved)
  const captureOf = (id: number): StoredCapture => {
    const object = objects.nodes[id]
    const { variable, constant, asset } = object ?? {}
    if (variable !== undefined) return { id, name: variable.name, kind: 'variable', key: keys.get(id) ?? null }
    if (constant !== undefined) return { id, name: constant.operation, kind: 'node', node: constant.operation }
    const file = asset === undefined ? undefined : meta.assetFileDef[asset.assetFileDefIndex]?.tensorInfo?.name
    if (file !== undefined) return { id, name: nodeOf(file), kind: 'asset', tensor: file }
    return { id, name: `object ${id}`, kind: object === undefined ? 'none' : 'other' }
  }
  const functions = new Map(
    objects.concreteFunctions.map(({ key, value }) => [key, (value?.boundInputs ?? []).map(captureOf)] as const),
  )
  return {
    functions,
    signatures: signaturesOf(objects, root),
    callable: callable(objects),
    hasKeys: saved !== undefined,
  }
}

/** Key of the stored tensor that each variable is restored from, by the number of its object. */
export function restoredKeys({ nodes }: SavedObjectGraph, saved: ObjectGraph | undefined): ReadonlyMap<number, string> {
  const keys = new Map<number, string>()
  const twins = new Map([[0, 0]])
  const open = [0]
  // Grows while it is walked.
  for (const id of open) {
    const [object, twin] = [nodes[id], saved?.nodes[twins.get(id) ?? -1]]
    const key = twin?.attributes.find(({ name }) => name === VALUE)?.checkpointKey
    const isPlain = object?.variable !== undefined && object.saveableObjects.length === 0
    if (isPlain && key !== undefined) keys.set(id, key)
    const children = new Map(twin?.children.map(({ localName, nodeId }) => [localName, nodeId]))
    for (const { localName, nodeId } of object?.children ?? []) {
      const child = children.get(localName)
      if (child === undefined || twins.has(nodeId)) continue
      twins.set(nodeId, child)
      open.push(nodeId)
    }
  }
  return keys
}

function signaturesOf(objects: SavedObjectGraph, root: SavedObject): StoredObjects['signatures'] {
  const holder = root.children.find(({ localName }) => localName === SIGNATURES)
  const outputsOf = new Map(objects.concreteFunctions.map(({ key, value }) => [key, value?.outputSignature?.dictValue]))
  return new Map(
    (objects.nodes[holder?.nodeId ?? -1]?.children ?? []).flatMap(({ localName, nodeId }) => {
      const bare = objects.nodes[nodeId]?.bareConcreteFunction
      if (bare === undefined) return []
      const outputs = outputsOf.get(bare.concreteFunctionName)?.fields.map(({ key }) => key)
      const signature = {
        function: bare.concreteFunctionName,
        inputs: bare.argumentKeywords,
        // What a function gives is taken apart in the order of the keys.
        outputs: outputs === undefined ? null : outputs.sort(),
      }
      return [[localName, signature] as const]
    }),
  )
}

/** Functions that Python offers to call, but for those of tables and files. */
function callable({ nodes }: SavedObjectGraph): readonly string[] {
  const namesOf = ({ function: traced, bareConcreteFunction: bare }: SavedObject): readonly string[] => [
    ...(traced?.concreteFunctions ?? []),
    ...(bare === undefined ? [] : [bare.concreteFunctionName]),
  ]
  const ofResources = new Set(
    nodes.flatMap(({ children }) =>
      children.flatMap(({ localName, nodeId }) => {
        const object = OF_RESOURCES.has(localName) ? nodes[nodeId] : undefined
        return object === undefined ? [] : namesOf(object)
      }),
    ),
  )
  return [...new Set(nodes.flatMap(namesOf))].filter((name) => !ofResources.has(name))
}
