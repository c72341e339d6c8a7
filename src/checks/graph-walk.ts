import {
  apartOf,
  noiseOf,
  traceOf,
  type Apart,
  type Noise,
  type Parting,
  type Trace,
} from '../compare/first-divergence.ts'
import type { Loss } from '../compare/tolerance.ts'
import type { Value } from '../ops/ops.ts'
import { isGraph, type BoundGraph } from '../programs/graph/bind.ts'
import type { GraphStep } from '../programs/graph/program.ts'
import { TENSORFLOW } from '../programs/graph/registry.ts'
import { createGraphRunner } from '../programs/graph/run.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import { ONNX } from '../programs/onnx/registry.ts'
import type { Feeds } from '../runtimes/runtime.ts'
import { signatureOf } from '../runtimes/trace.ts'
import { fittedFeeds } from './evaluate.ts'
import type { Runnable } from './open.ts'
import type { CheckContext } from './run.ts'
import { createValueStore } from './value-store.ts'
import { executorFor, type WalkExecutor } from './walk-executor.ts'

/** What walking two graphs came to. */
export interface GraphWalk {
  /** Of each output of the program under check, by name. */
  readonly outputs: ReadonlyMap<string, Trace>
  /** Of each node of it that has its like, by name: how far its inputs and its outputs stand apart at the most. */
  readonly nodes: ReadonlyMap<string, { readonly before: Apart; readonly after: Apart }>
  readonly noise: Noise
  /** Whether there was no room for some values. */
  readonly full: boolean
}

export interface RunnableGraph extends Runnable {
  readonly bound: BoundGraph
}

export function isOfGraph(opened: Runnable): opened is RunnableGraph {
  return isGraph(opened.bound)
}

export interface GraphWalkers {
  readonly expected: RunnableGraph
  readonly found: RunnableGraph
  readonly loss: Loss | null
  /** Whether nodes of one name are each other's like whatever their op: one graph, with other formulas in places. */
  readonly sameNodes?: boolean
}

/**
 * Runs both graphs on the same inputs and compares every value that both compute: nodes of one name and one op are each
 * other's like, for converters keep names. The first one's values are kept in a scratch file. In float64 where the policy
 * has the reference and it is not too costly, else on kernels.
 * @throws what the runs throw, and errors of the file system.
 */
export async function walkGraphs(
  { expected, found, loss, sameNodes = false }: GraphWalkers,
  feeds: Feeds,
  context: CheckContext,
  registry: LayerRegistry,
): Promise<GraphWalk> {
  const keyOf = ({ name, op }: GraphStep, output: number): string => JSON.stringify([name, sameNodes ? '' : op, output])
  const executor = await executorFor(expected, feeds, context, registry)
  const noise = noiseOf(executor.step, loss)
  const store = createValueStore(context.scratch)
  const traces = new WeakMap<Value, Trace>()
  const places = new Map<string, Trace>()
  const nodes = new Map<string, { before: Apart; after: Apart }>()
  try {
    await runGraphOn(executor, expected, feeds, registry, (step, output, value) => {
      store.put(keyOf(step, output), executor.peek(value))
    })
    await runGraphOn(executor, found, feeds, registry, (step, output, value, inputs) => {
      const sources = inputs.flatMap((input) => traces.get(input) ?? [])
      const other = store.take(keyOf(step, output))
      // A value without its like hands on what is known of those that it was computed from.
      const trace =
        other === null
          ? handedOn(sources)
          : traceOf(placeOf(step), apartOf(other, executor.peek(value)), sources, noise)
      if (trace === null) return
      traces.set(value, trace)
      places.set(keyOf(step, output), trace)
      if (other !== null) nodes.set(step.name, { before: farthest(sources), after: trace.apart })
    })
    return {
      outputs: outputsOf(found.bound, (step, output) => places.get(keyOf(step, output))),
      nodes,
      noise,
      full: store.isFull(),
    }
  } finally {
    store.close()
  }
}

/** The trace of what was computed from values of which one stands apart the most. */
function handedOn(sources: readonly Trace[]): Trace | null {
  if (sources.length === 0) return null
  return { apart: farthest(sources), partings: [...new Set<Parting>(sources.flatMap(({ partings }) => partings))] }
}

function farthest(sources: readonly Trace[]): Apart {
  return sources.reduce<Apart>((most, { apart }) => (apart.relative > most.relative ? apart : most), {
    maxAbs: 0,
    relative: 0,
  })
}

function outputsOf(
  { program }: BoundGraph,
  traceAt: (step: GraphStep, output: number) => Trace | undefined,
): ReadonlyMap<string, Trace> {
  const outputs = new Map<string, Trace>()
  for (const [i, { name }] of program.signature.outputs.entries()) {
    const slot = program.body.results[i]
    const step = slot === undefined ? undefined : program.body.steps[slot.step]
    const trace = step === undefined || slot === undefined ? undefined : traceAt(step, slot.output)
    if (trace !== undefined) outputs.set(name, trace)
  }
  return outputs
}

function placeOf({ name, op }: GraphStep): Parting['place'] {
  return { path: name, className: op, call: 0, tensor: 0 }
}

type OnValue = (step: GraphStep, output: number, value: Value, inputs: readonly Value[]) => void

/** Runs a graph on inputs by name, or by place where names are others. */
export async function runGraphOn(
  { ops }: WalkExecutor,
  { bound }: RunnableGraph,
  feeds: Feeds,
  registry: LayerRegistry,
  onValue: OnValue,
): Promise<void> {
  const fitted = fittedFeeds(feeds, await signatureOf(bound, registry))
  const runner = createGraphRunner(ops, bound, bound.program.dialect === 'onnx' ? ONNX : TENSORFLOW)
  try {
    await runner.run(fitted, { onValue })
  } finally {
    runner.close()
  }
}
