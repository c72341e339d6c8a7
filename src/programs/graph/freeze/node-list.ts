import type { GraphNode } from '../../../formats/tensorflow/graph.ts'
import { byName } from './scope.ts'
import { outputNumber } from './ports.ts'
import { parseRef } from './refs.ts'

/** An output of a node. */
export interface Origin {
  readonly node: GraphNode
  readonly output: number
}

/** Identities in a row that are looked through: between a condition and who asks for it, TensorFlow makes one or two. */
const MOST_IDENTITIES = 64

/** The nodes of a graph or a function by name, while some of them are replaced. */
export interface NodeList {
  get(name: string): GraphNode | undefined
  /** Adds a node, or puts it in the place of the one of its name. */
  set(node: GraphNode): void
  values(): readonly GraphNode[]
  /** The output that a reference names; null for an argument, and for what is not there. */
  origin(ref: string, reader: GraphNode): Origin | null
  /** The same, looked through identities. */
  source(ref: string, reader: GraphNode): Origin | null
  /** A name that no node has yet. */
  free(name: string): string
}

/** @throws ArtifactError `malformed` where two nodes share a name. */
export function nodeList(nodes: readonly GraphNode[]): NodeList {
  const named = new Map(byName(nodes))
  const origin: NodeList['origin'] = (ref, reader) => {
    const { node: name, port, index } = parseRef(ref, reader)
    const node = named.get(name)
    return node === undefined ? null : { node, output: outputNumber(node, port, index) }
  }
  return {
    get: (name) => named.get(name),
    set: (node) => {
      named.set(node.name, node)
    },
    values: () => [...named.values()],
    origin,
    source: (ref, reader) => {
      let found = origin(ref, reader)
      for (let step = 0; step < MOST_IDENTITIES && found !== null && isIdentity(found.node); step += 1) {
        const next = found.node.inputs[0]
        if (next === undefined || next.startsWith('^')) break
        found = origin(next, found.node) ?? null
      }
      return found
    },
    free: (name) => {
      let wanted = name
      while (named.has(wanted)) wanted = `${wanted}_`
      return wanted
    },
  }
}

function isIdentity({ op }: GraphNode): boolean {
  return op === 'Identity'
}

/** `node` or `node:output`, which mean the same in a graph and in a function. */
export function refOf({ node, output }: Origin): string {
  return output === 0 ? node.name : `${node.name}:${output}`
}
