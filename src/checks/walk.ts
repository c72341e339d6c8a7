import {
  apartOf,
  noiseOf,
  traceOf,
  TOGETHER,
  type Noise,
  type Parting,
  type Trace,
} from '../compare/first-divergence.ts'
import type { Loss } from '../compare/tolerance.ts'
import type { Ops, Value } from '../ops/ops.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import { createRunner, type Place } from '../programs/layers/run.ts'
import type { Feeds } from '../runtimes/runtime.ts'
import { signatureOf } from '../runtimes/trace.ts'
import { activationHint } from './activation-hint.ts'
import { fittedFeeds } from './evaluate.ts'
import type { Opened } from './open.ts'
import type { CheckContext } from './run.ts'
import { executorFor, type WalkExecutor } from './walk-executor.ts'
import { createValueStore, type ValueStore } from './value-store.ts'

/** What walking both programs came to. */
export interface Walk {
  /** Of each output of the program under check, by name. */
  readonly outputs: ReadonlyMap<string, Trace>
  /** Of all values together, in the order in which they were made. */
  readonly all: Trace
  readonly noise: Noise
  /** What the outputs of a layer look like that makes a difference. */
  readonly hints: ReadonlyMap<Parting, string>
  /** Whether there was no room for some values. */
  readonly full: boolean
}

/** The two programs, and the loss that is declared between them. */
export interface Walkers {
  readonly expected: Opened
  readonly found: Opened
  readonly loss: Loss | null
}

/**
 * Runs both programs on the same inputs and compares every value that both compute, the first one's kept in a scratch
 * file: in float64 where the policy has the reference and it is not too costly, else on kernels.
 * @throws what the runs throw, and errors of the file system.
 */
export async function walkBoth(
  walkers: Walkers,
  feeds: Feeds,
  context: CheckContext,
  registry: LayerRegistry,
): Promise<Walk> {
  const { expected, found, loss } = walkers
  const executor = await executorFor(expected, feeds, context, registry)
  const store = createValueStore(context.scratch)
  try {
    const keep = counted((key, value) => {
      store.put(key, executor.peek(value))
    })
    await runLayersOn(executor.ops, expected, feeds, registry, keep)
    return await walkSecond(executor, found, feeds, registry, store, noiseOf(executor.step, loss))
  } finally {
    store.close()
  }
}

async function walkSecond(
  executor: WalkExecutor,
  found: Opened,
  feeds: Feeds,
  registry: LayerRegistry,
  store: ValueStore,
  noise: Noise,
): Promise<Walk> {
  const traces = new WeakMap<Value, Trace>()
  const places = new Map<string, Trace>()
  const hints = new Map<Parting, string>()
  const partings = new Set<Parting>()
  const see = counted((key, value, place, inputs) => {
    const other = store.take(key)
    if (other === null) return
    const mine = executor.peek(value)
    const apart = apartOf(other, mine)
    // A model hands on what its last layer made: that is one value, told of twice.
    const known = traces.get(value)
    const isToldAgain = known?.apart.maxAbs === apart.maxAbs && known.apart.relative === apart.relative
    const sources = inputs.flatMap((input) => traces.get(input) ?? [])
    const trace = isToldAgain ? known : traceOf(place, apart, sources, noise)
    traces.set(value, trace)
    places.set(placeKey(place), trace)
    for (const parting of trace.partings) {
      if (partings.has(parting)) continue
      partings.add(parting)
      const hint = activationHint(other, mine)
      if (hint !== null) hints.set(parting, hint)
    }
  })
  await runLayersOn(executor.ops, found, feeds, registry, see)
  const outputs = new Map<string, Trace>()
  for (const { name, ref } of found.bound.program.root.graph?.outputs ?? []) {
    const trace = places.get(placeKey({ path: ref.layer, className: '', call: ref.node, tensor: ref.tensor }))
    if (trace !== undefined) outputs.set(name, trace)
  }
  return { outputs, all: { apart: TOGETHER, partings: [...partings] }, noise, hints, full: store.isFull() }
}

type OnValue = (place: Place, value: Value, inputs: readonly Value[]) => void

/** Runs layers on inputs by name, or by place where names are others. */
export async function runLayersOn(
  ops: Ops,
  { bound }: Opened,
  feeds: Feeds,
  registry: LayerRegistry,
  onValue: OnValue,
): Promise<void> {
  const fitted = fittedFeeds(feeds, await signatureOf(bound, registry))
  const runner = createRunner(ops, bound, registry)
  try {
    await runner.run(fitted, { onValue })
  } finally {
    runner.close()
  }
}

function placeKey({ path, call, tensor }: Place): string {
  return JSON.stringify([path, call, tensor])
}

/** Calls `body` with the key of every value that is numbers: the same for both runs, also where a model is called twice. */
function counted(body: (key: string, value: Value, place: Place, inputs: readonly Value[]) => void): OnValue {
  return (place, value, inputs) => {
    if (value.dtype !== 'string') body(placeKey(place), value, place, inputs)
  }
}
