import type { GraphNode } from '../../../formats/tensorflow/graph.ts'
import { exceeded } from '../errors.ts'
import { GRAPH_LIMITS } from '../limits.ts'
import { refOf, type NodeList } from './node-list.ts'
import { controlInputs, dataInputs } from './refs.ts'

/** What has to hold for a node to be alive: the side of a condition that it stands on. */
interface Gate {
  /** Reference to the condition. */
  readonly condition: string
  readonly side: 0 | 1
  /** Whether a tensor comes from there; else the node is only ordered behind it. */
  readonly carries: boolean
}

type Gates = ReadonlyMap<string, Gate>

const NONE: Gates = new Map()

/**
 * TensorFlow 1's branches: a `Switch` makes one of its outputs dead, and all that reads a dead tensor is dead, up to the
 * `Merge` that takes the one living input. What reads no tensor of the branch (a constant) is tied to it by a control
 * input, and dead for that. Here tensors alone count: inputs of a `Merge` that are tied to a branch by control inputs
 * go through a `Switch` of their own.
 * Source: `PropagateOutputs` of tensorflow/core/common_runtime/propagator_state.cc; `cond` of control_flow_ops.py.
 * @throws ArtifactError `limit-exceeded` where more branches lie within each other than anybody writes.
 */
export function gateMerges(nodes: NodeList): void {
  const merges = nodes.values().filter((node) => node.op === 'Merge' && !isLoopMerge(nodes, node))
  if (merges.length === 0) return
  const gatesOf = gateFinder(nodes)
  for (const merge of merges) {
    const typed = new Map([...merge.attrs].filter(([key]) => key === 'T'))
    const inputs = merge.inputs.map((input, place) => {
      if (input.startsWith('^')) return input
      return [...gatesOf(merge, input).values()]
        .filter(({ carries }) => !carries)
        .reduce((ref, { condition, side }) => {
          const name = nodes.free(`${merge.name}/alive_${place}`)
          nodes.set({ name, op: 'Switch', inputs: [ref, condition], attrs: typed })
          return `${name}:${side}`
        }, input)
    })
    nodes.set({ ...merge, inputs })
  }
}

/** Whether a merge is where a loop's iterations come together. */
export function isLoopMerge(nodes: NodeList, merge: GraphNode): boolean {
  return dataInputs(merge).some((ref) => nodes.origin(ref, merge)?.node.op === 'NextIteration')
}

/** Whether a switch ends a loop, rather than opening a branch. */
export function isLoopSwitch(nodes: NodeList, node: GraphNode): boolean {
  const condition = dataInputs(node)[1]
  return condition !== undefined && nodes.source(condition, node)?.node.op === 'LoopCond'
}

function gateFinder(nodes: NodeList): (reader: GraphNode, ref: string) => Gates {
  const known = new Map<string, Gates>()
  let spent = 0
  const origins = (node: GraphNode): readonly GraphNode[] =>
    node.op === 'NextIteration'
      ? []
      : [...dataInputs(node), ...controlInputs(node)].flatMap((ref) => nodes.origin(ref, node)?.node ?? [])
  const through = (reader: GraphNode, ref: string): Gates => {
    const origin = nodes.origin(ref, reader)
    if (origin === null) return NONE
    const gates = known.get(origin.node.name) ?? NONE
    const condition = dataInputs(origin.node)[1]
    if (origin.node.op !== 'Switch' || condition === undefined || isLoopSwitch(nodes, origin.node)) return gates
    const asked = nodes.source(condition, origin.node)
    const gate: Gate = {
      condition: asked === null ? condition : refOf(asked),
      side: origin.output === 0 ? 0 : 1,
      carries: true,
    }
    return new Map([...gates, [`${gate.side} ${gate.condition}`, gate]])
  }
  const together = (node: GraphNode): Gates => {
    if (node.op === 'NextIteration') return NONE
    // What comes back from an iteration is alive where the loop was entered.
    const before = dataInputs(node).filter((ref) => nodes.origin(ref, node)?.node.op !== 'NextIteration')
    const data = before.map((ref) => through(node, ref))
    const merged = node.op === 'Merge' ? shared(data) : data
    const tied = controlInputs(node).map((name) => through(node, name))
    const gates = union(merged, tied)
    spent += gates.size
    if (spent > GRAPH_LIMITS.steps) throw exceeded(node, 'stands in more branches than this tool follows')
    return gates
  }
  return (reader, ref) => {
    const first = nodes.origin(ref, reader)?.node
    const open = first === undefined || known.has(first.name) ? [] : [first]
    const entered = new Set<string>()
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const node = top
      if (entered.has(node.name)) {
        open.pop()
        if (!known.has(node.name)) known.set(node.name, together(node))
        continue
      }
      entered.add(node.name)
      open.push(...origins(node).filter(({ name }) => !known.has(name) && !entered.has(name)))
    }
    return through(reader, ref)
  }
}

/** Alive where any of several is: what they all need. */
function shared([first = NONE, ...others]: readonly Gates[]): readonly Gates[] {
  return [new Map([...first].filter(([key]) => others.every((other) => other.has(key))))]
}

function union(data: readonly Gates[], tied: readonly Gates[]): Gates {
  const full = [...data, ...tied].filter(({ size }) => size > 0)
  const [only] = full
  if (only === undefined) return NONE
  if (full.length === 1 && data.includes(only)) return only
  const gates = new Map<string, Gate>()
  for (const [key, gate] of tied.flatMap((each) => [...each])) gates.set(key, { ...gate, carries: false })
  for (const [key, gate] of data.flatMap((each) => [...each])) {
    gates.set(key, { ...gate, carries: gate.carries || gates.get(key)?.carries === true })
  }
  return gates
}
