import type { Outputs } from '../compare/output-sets.ts'
import {
  apartOf,
  firstParting,
  noiseOf,
  traceOf,
  TOGETHER,
  type Noise,
  type Parting,
  type Trace,
} from '../compare/first-divergence.ts'
import type { Loss } from '../compare/tolerance.ts'
import { figure, list } from '../compare/words.ts'
import type { Finding } from '../evidence/finding.ts'
import type { Ops, Value } from '../ops/ops.ts'
import type { Probe } from '../probes/probes.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import { layerAt } from '../programs/layers/layer-at.ts'
import { createRunner, type Place } from '../programs/layers/run.ts'
import type { Feeds } from '../runtimes/runtime.ts'
import { signatureOf } from '../runtimes/trace.ts'
import { activationHint } from './activation-hint.ts'
import { configDifferences } from './config.ts'
import { fittedFeeds } from './evaluate.ts'
import { MOST_SECONDS } from './floor.ts'
import type { Opened } from './open.ts'
import type { CheckContext } from './run.ts'
import { shown } from './topology.ts'
import { createValueStore, type ValueStore } from './value-store.ts'

/** Two programs that ran on the same probes. */
export interface Sides {
  readonly expected: Opened
  readonly found: Opened
  /** What messages call them. */
  readonly names: { readonly expected: string; readonly found: string }
  /** Loss that is declared between the two. */
  readonly loss: Loss | null
  readonly hop?: number
  /** The artifact that findings land on. */
  readonly file: string
}

/** What both computed, probe by probe. */
export interface Runs {
  readonly probes: readonly Probe[]
  readonly expected: readonly Outputs[]
  readonly found: readonly Outputs[]
}

/**
 * Says of outputs and configurations that differ at which layer the two programs first part. Both run once more on the
 * probe on which they stand farthest apart, in float64 where the reference is not too costly, else on kernels. All other
 * findings are handed back as they are; where no layer can be told, a note says why.
 */
export async function withFirstLayer(
  findings: readonly Finding[],
  sides: Sides,
  runs: Runs,
  context: CheckContext,
  registry: LayerRegistry,
): Promise<readonly Finding[]> {
  if (!findings.some((finding) => isOfOutput(finding) || isOfConfig(finding))) return findings
  const probe = farthestProbe(runs)
  if (probe === null) return runs.probes.length === 0 ? findings : findings.map(unseen)
  context.progress('looking for the first layer that parts', null)
  try {
    const walk = await walkBoth(sides, probe, context, registry)
    const told = findings.map((finding) => named(finding, findings, sides, probe, walk))
    return walk.full && !told.some(({ layer }) => layer !== undefined) ? [...told, notHeld(sides)] : told
  } catch (error) {
    return [...findings, notLooked(sides, error)]
  }
}

function isOfOutput({ cause, severity, output }: Finding): boolean {
  return cause === 'output-differs' && severity === 'error' && output !== undefined
}

function isOfConfig({ cause, severity, layer }: Finding): boolean {
  const causes: readonly string[] = ['config-epsilon', 'activation-approximation', 'config-differs']
  return causes.includes(cause) && severity === 'error' && layer !== undefined
}

/** The probe on which outputs stand farthest apart, or null where they are equal on all. */
function farthestProbe({ probes, expected, found }: Runs): Probe | null {
  let [farthest, most]: [Probe | null, number] = [null, 0]
  for (const [i, probe] of probes.entries()) {
    const inOrder = [...(found[i] ?? [])]
    for (const [position, [name, tensor]] of [...(expected[i] ?? [])].entries()) {
      const other = found[i]?.get(name) ?? inOrder[position]?.[1]
      const { relative } = other === undefined ? TOGETHER : apartOf(tensor, other)
      if (relative > most) [farthest, most] = [probe, relative]
    }
  }
  return farthest
}

/** What walking both programs came to. */
interface Walk {
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

async function walkBoth(sides: Sides, probe: Probe, context: CheckContext, registry: LayerRegistry): Promise<Walk> {
  const { expected, found, loss } = sides
  const executor = await executorFor(sides, probe.feeds, context, registry)
  const store = createValueStore(context.scratch)
  try {
    const keep = counted((key, value) => {
      store.put(key, executor.peek(value))
    })
    await run(executor.ops, expected, probe.feeds, registry, keep)
    return await walkSecond(executor, found, probe.feeds, registry, store, noiseOf(executor.step, loss))
  } finally {
    store.close()
  }
}

async function walkSecond(
  executor: Executor,
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
    // A layer that hands its input on, and a model around the layer that made its output.
    const known = traces.get(value)
    const mine = known === undefined ? executor.peek(value) : null
    const trace =
      known ??
      traceOf(
        place,
        mine === null ? TOGETHER : apartOf(other, mine),
        inputs.flatMap((input) => traces.get(input) ?? []),
        noise,
      )
    traces.set(value, trace)
    places.set(placeKey(place), trace)
    for (const parting of trace.partings) {
      if (partings.has(parting)) continue
      partings.add(parting)
      const hint = mine === null ? null : activationHint(other, mine)
      if (hint !== null) hints.set(parting, hint)
    }
  })
  await run(executor.ops, found, feeds, registry, see)
  const outputs = new Map<string, Trace>()
  for (const { name, ref } of found.bound.program.root.graph?.outputs ?? []) {
    const trace = places.get(placeKey({ path: ref.layer, className: '', call: ref.node, tensor: ref.tensor }))
    if (trace !== undefined) outputs.set(name, trace)
  }
  return { outputs, all: { apart: TOGETHER, partings: [...partings] }, noise, hints, full: store.isFull() }
}

interface Executor {
  readonly ops: Ops
  readonly peek: (value: Value) => ReturnType<NonNullable<Ops['peek']>>
  /** Its relative rounding step. */
  readonly step: number
}

/** The reference where the policy has it and it is not too costly, else kernels. */
async function executorFor(
  { expected }: Sides,
  feeds: Feeds,
  { policy }: CheckContext,
  registry: LayerRegistry,
): Promise<Executor> {
  const { referenceCost } = await import('../runtimes/reference.ts')
  const fitted = fittedFeeds(feeds, await signatureOf(expected.bound, registry))
  const { seconds } = await referenceCost(expected.bound, registry, fitted)
  const inFloat64 = policy.runtimes.includes('reference') && seconds <= MOST_SECONDS
  const ops = inFloat64
    ? (await import('../ops/reference/reference.ts')).referenceOps
    : await (await import('../ops/tfjs/ops.ts')).startTfjsOps()
  const { peek } = ops
  if (peek === undefined) throw new Error(`${ops.id} does not show values`)
  return { ops, peek, step: inFloat64 ? 2 ** -52 : 2 ** -23 }
}

type OnValue = (place: Place, value: Value, inputs: readonly Value[]) => void

async function run(
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

/** A finding with the layer that explains it, where there is one. */
function named(finding: Finding, findings: readonly Finding[], sides: Sides, probe: Probe, walk: Walk): Finding {
  if (isOfConfig(finding)) return withFigures(finding, probe, walk)
  if (!isOfOutput(finding)) return finding
  const trace = walk.outputs.get(finding.output ?? '')
  if (trace === undefined) return finding
  const parting = firstParting(trace, walk.noise, ({ place }) => findings.some((one) => explains(one, place, sides)))
  if (parting === null) return finding
  const { place } = parting
  const call = place.call > 0 ? `, call ${place.call + 1}` : ''
  const hint = walk.hints.get(parting)
  return {
    ...finding,
    layer: place.path,
    message:
      `${finding.message} First parts at layer ${place.path} (${place.className}${call}) on the probe "${probe.name}": ` +
      `${inWords(parting)}; ${reason(place, findings, sides)}.${hint === undefined ? '' : ` ${hint}`}`,
    metrics: { ...finding.metrics, ...metricsOf(parting) },
  }
}

/** A configuration that differs, with what that does to the layer. */
function withFigures(finding: Finding, probe: Probe, { all, hints }: Walk): Finding {
  const parting = all.partings.find(({ place }) => isWithin(finding.layer ?? '', place.path))
  if (parting === undefined) return finding
  const hint = hints.get(parting)
  return {
    ...finding,
    message: `${finding.message} On the probe "${probe.name}" ${inWords(parting)}.${hint === undefined ? '' : ` ${hint}`}`,
    metrics: { ...finding.metrics, ...metricsOf(parting) },
  }
}

function metricsOf({ before, after }: Parting): NonNullable<Finding['metrics']> {
  const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)
  return { layer_inputs_max_abs: finite(before.maxAbs), layer_outputs_max_abs: finite(after.maxAbs) }
}

function inWords({ before, after }: Parting): string {
  const inputs = before.maxAbs === 0 ? 'its inputs are equal' : `its inputs agree within ${figure(before.maxAbs)}`
  if (after.maxAbs === Infinity) return `${inputs}, its outputs have another shape, or NaN on one side only`
  return `${inputs}, its outputs differ by ${figure(after.maxAbs)}`
}

/** What is known of the layer: its configuration, its weights, or that both agree. */
function reason(place: Place, findings: readonly Finding[], sides: Sides): string {
  const [a, b] = [sides.expected, sides.found].map(({ bound }) => layerAt(bound.program, place.path))
  const config =
    a === undefined || b === undefined ? [] : configDifferences(a, b).filter(({ isTrainingOnly }) => !isTrainingOnly)
  if (config.length > 0) {
    const keys = config.map(({ key, expected, found }) => `${key} ${shown(found)} here and ${shown(expected)}`)
    return `its config says ${keys.join(', ')} in ${sides.names.expected}`
  }
  const inside = findings.find((finding) => isOfConfig(finding) && isWithin(finding.layer ?? '', place.path))
  if (inside !== undefined) return `the configuration of ${inside.layer ?? ''} differs`
  const tensors = differingTensors(place, findings, sides)
  return tensors.length > 0 ? `its weights differ (${list(tensors)})` : 'its configuration and its weights agree'
}

function explains(finding: Finding, place: Place, sides: Sides): boolean {
  if (isOfConfig(finding)) return isWithin(finding.layer ?? '', place.path)
  return differingTensors(place, [finding], sides).length > 0
}

/** Tensors of a layer, and of those inside it, that findings speak of. */
function differingTensors(place: Place, findings: readonly Finding[], { found }: Sides): readonly string[] {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const said = new Set(errors.flatMap(({ tensor, tensors }): readonly (string | undefined)[] => tensors ?? [tensor]))
  return found.bound.variables.flatMap(({ layerPath, entry }) =>
    isWithin(layerPath, place.path) && said.has(entry.name) ? [entry.name] : [],
  )
}

function isWithin(path: string, layer: string): boolean {
  return path === layer || path.startsWith(`${layer}/`)
}

function unseen(finding: Finding): Finding {
  if (!isOfConfig(finding)) return finding
  return { ...finding, message: `${finding.message} No probe shows it: all outputs are equal.` }
}

function notHeld(sides: Sides): Finding {
  return note(sides, 'the values of its layers take more scratch space than is allowed')
}

function notLooked(sides: Sides, error: unknown): Finding {
  return note(sides, error instanceof Error ? error.message : String(error))
}

function note({ names, file, hop }: Sides, why: string): Finding {
  return {
    cause: 'no-runtime',
    severity: 'note',
    file,
    ...(hop === undefined ? {} : { hop }),
    message: `${names.found}: the first layer at which it parts from ${names.expected} could not be told: ${why}.`,
  }
}
