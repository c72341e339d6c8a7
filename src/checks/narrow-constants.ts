import type { StoredProgram } from '../formats/format.ts'
import type { GraphNode } from '../formats/tensorflow/graph.ts'
import { nodeOf } from '../formats/tensorflow/nodes.ts'

export type Narrow = 'float16' | 'bfloat16'

/** Attributes that say the type of what an op reads: `T` of most, `SrcT` of casts. */
const TYPES = ['T', 'SrcT'] as const

const MOST_STEPS = 16

/**
 * Constants of a graph that its nodes read as float16 or bfloat16, by the names that its weights have: a cast of a variable
 * that the converter has done. TF.js has no such types, and keeps them in float32.
 */
export function narrowConstants(program: StoredProgram | undefined): ReadonlyMap<string, Narrow> {
  if (program?.kind !== 'graph') return new Map()
  return new Map([
    ...constantsIn(program.nodes, ''),
    ...[...program.functions].flatMap(([name, { nodes }]) => constantsIn(nodes, `${name}/`)),
  ])
}

function constantsIn(nodes: readonly GraphNode[], prefix: string): readonly (readonly [string, Narrow])[] {
  const byName = new Map(nodes.map((node) => [node.name, node]))
  const constantOf = (ref: string): GraphNode | undefined => {
    let found = byName.get(nodeOf(ref))
    for (let step = 0; step < MOST_STEPS && found?.op === 'Identity'; step += 1)
      found = byName.get(nodeOf(found.inputs[0] ?? ''))
    return found?.op === 'Const' ? found : undefined
  }
  return nodes.flatMap((node) => {
    const type = narrowType(node)
    if (type === null) return []
    return node.inputs.flatMap((ref) => {
      const constant = constantOf(ref)
      return constant === undefined ? [] : [[prefix + constant.name, type] as const]
    })
  })
}

function narrowType({ attrs }: GraphNode): Narrow | null {
  for (const name of TYPES) {
    const attr = attrs.get(name)
    if (attr?.kind === 'dtype' && (attr.value === 'float16' || attr.value === 'bfloat16')) return attr.value
  }
  return null
}
