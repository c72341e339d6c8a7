import type { Attr, GraphNode } from '../tensorflow/graph.ts'
import { nodeOf } from '../tensorflow/nodes.ts'
import type { ReadGraph } from '../tensorflow/read-graph.ts'

/**
 * Which stored tensor each variable of the main graph is given, found where TensorFlow's own loader finds it: in the
 * graph that restores. `RestoreV2` reads tensors by name, and each goes, through identities, into an assignment.
 * TensorFlow 1 writes these nodes into the main graph, TensorFlow 2 into a function that `restore_op_name` calls
 * (tensorflow/cc/saved_model/loader.cc, `RunRestore`).
 */
export function restoredVariables({ nodes, functions }: ReadGraph, restoreOp: string): ReadonlyMap<string, string> {
  const variables = new Map<string, string>()
  const found = (variable: string | undefined, key: string): void => {
    if (variable !== undefined && !variables.has(variable)) variables.set(variable, key)
  }
  const caller = nodes.find(({ name }) => name === restoreOp)
  const called = caller?.attrs.get('f')
  const body = called?.kind === 'function' ? functions.get(called.name) : undefined
  if (caller !== undefined && body !== undefined) {
    const given = caller.inputs.filter((input) => !input.startsWith('^')).map(nodeOf)
    const place = new Map(body.inputs.map(({ name }, index) => [name, given[index]]))
    for (const { variable, key } of assignments(body.nodes)) found(place.get(variable), key)
  }
  for (const { variable, key } of assignments(nodes)) found(variable, key)
  return variables
}

const ASSIGN = new Set(['AssignVariableOp', 'Assign'])
/** Between the read and the assignment, on the way of the value. */
const PASSING = new Set(['Identity', 'Reshape', 'Cast'])
const MOST_STEPS = 8

function assignments(nodes: readonly GraphNode[]): readonly { readonly variable: string; readonly key: string }[] {
  const byName = new Map(nodes.map((node) => [node.name, node]))
  return nodes.flatMap(({ op, inputs }) => {
    if (!ASSIGN.has(op)) return []
    const [variable = '', value = ''] = inputs
    const key = keyOf(value, byName)
    return key === undefined ? [] : [{ variable: nodeOf(variable), key }]
  })
}

/** The name that `RestoreV2` reads a value under. */
function keyOf(value: string, byName: ReadonlyMap<string, GraphNode>): string | undefined {
  let ref = value
  for (let step = 0; step < MOST_STEPS; step++) {
    const node = byName.get(nodeOf(ref))
    if (node === undefined) return undefined
    if (node.op === 'RestoreV2') {
      const names = byName.get(nodeOf(node.inputs[1] ?? ''))?.attrs.get('value')
      return textAt(names, Number(/:(\d+)$/.exec(ref)?.[1] ?? 0))
    }
    if (!PASSING.has(node.op)) return undefined
    ref = node.inputs[0] ?? ''
  }
  return undefined
}

function textAt(attr: Attr | undefined, index: number): string | undefined {
  if (attr?.kind !== 'tensor') return undefined
  const { data } = attr.value
  const bytes = ArrayBuffer.isView(data) ? undefined : data[index]
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes)
}
