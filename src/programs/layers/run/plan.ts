import { ArtifactError } from '../../../evidence/errors.ts'
import type { Call, Layer, LayerGraph, TensorRef } from '../program.ts'
import { refsIn } from '../refs.ts'

/** One call of a graph, in an order in which every call stands behind those it reads. */
export interface Step {
  readonly call: Call
  readonly layer: Layer
  /** Which call of its layer this is, from 0 on. */
  readonly node: number
  /** Slots it reads, once for each reading. */
  readonly reads: readonly string[]
}

/** A graph made ready to be walked. */
export interface Plan {
  readonly steps: readonly Step[]
  /** How often each slot is read, the model's outputs included. */
  readonly readers: ReadonlyMap<string, number>
}

const plans = new WeakMap<LayerGraph, Plan>()

/** Only calls that an output depends on, as Keras runs them. @throws ArtifactError for references to nothing and cycles. */
export function planOf(graph: LayerGraph): Plan {
  const known = plans.get(graph)
  if (known !== undefined) return known
  const made = makePlan(graph)
  plans.set(graph, made)
  return made
}

/** The name of a slot: one output of one call. */
export function slotOf({ layer, node, tensor }: TensorRef): string {
  return `${node}/${tensor}/${layer}`
}

function makePlan(graph: LayerGraph): Plan {
  const steps = stepsByKey(graph)
  const inputs = new Set(graph.inputs.map(({ ref }) => callKey(ref.layer, ref.node)))
  const order: Step[] = []
  const state = new Map<string, 'open' | 'done'>()
  const stack = graph.outputs.map(({ ref }) => callKey(ref.layer, ref.node)).reverse()
  while (stack.length > 0) {
    const key = stack.at(-1) ?? ''
    const step = steps.get(key)
    if (state.get(key) === 'done' || inputs.has(key)) {
      stack.pop()
      continue
    }
    if (step === undefined) throw malformed(key, 'a call that the model does not have')
    if (state.get(key) === 'open') {
      state.set(key, 'done')
      order.push(step.step)
      stack.pop()
      continue
    }
    state.set(key, 'open')
    for (const before of [...step.needs].reverse()) {
      if (state.get(before) === 'open') throw malformed(before, 'a cycle')
      if (state.get(before) !== 'done') stack.push(before)
    }
  }
  const readers = new Map<string, number>()
  const count = (slot: string) => readers.set(slot, (readers.get(slot) ?? 0) + 1)
  for (const step of order) for (const slot of step.reads) count(slot)
  for (const { ref } of graph.outputs) count(slotOf(ref))
  return { steps: order, readers }
}

interface Node {
  readonly step: Step
  readonly needs: readonly string[]
}

function stepsByKey(graph: LayerGraph): ReadonlyMap<string, Node> {
  const layers = new Map(graph.layers.map((layer) => [layer.name, layer]))
  const counts = new Map<string, number>()
  const nodes = new Map<string, Node>()
  for (const call of graph.calls) {
    const node = counts.get(call.layer) ?? 0
    counts.set(call.layer, node + 1)
    const layer = layers.get(call.layer)
    if (layer === undefined) throw malformed(call.layer, 'a layer that the model does not have')
    const refs = [...call.args, ...Object.values(call.kwargs)].flatMap(refsIn)
    const step = { call, layer, node, reads: refs.map(slotOf) }
    nodes.set(callKey(call.layer, node), { step, needs: refs.map((ref) => callKey(ref.layer, ref.node)) })
  }
  return nodes
}

function callKey(layer: string, node: number): string {
  return `${node}/${layer}`
}

function malformed(what: string, found: string): ArtifactError {
  return new ArtifactError('malformed', `inbound_nodes: ${what} is ${found}`)
}
