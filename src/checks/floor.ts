import { judge, LEAST_FLOOR } from '../compare/noise-floor.ts'
import { numbersOf } from '../tensor/numbers.ts'
import type { Outputs } from '../compare/output-sets.ts'
import { isRounding } from '../compare/rounding.ts'
import { figure } from '../compare/words.ts'
import { ArtifactError } from '../evidence/errors.ts'
import type { Finding, Metrics } from '../evidence/finding.ts'
import type { Policy } from '../plan/policy.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import type { Feeds, Runtime } from '../runtimes/runtime.ts'
import { isFloating } from '../tensor/dtype.ts'
import { fittedFeeds, withSession } from './evaluate.ts'
import { floorsByNudges, NUDGED_RUNS } from './nudges.ts'
import type { Runnable } from './open.ts'
import type { WorkContext } from './run.ts'

/** How far rounding moves each output, in rounding steps, where nobody ran the reference; the note says so. */
export interface Estimate {
  readonly floors: ReadonlyMap<string, number>
  readonly note: Finding
}

/** Outputs in float64, or why there are none. */
export type Reference = { readonly outputs: Outputs } | { readonly note: Finding | null }

/** Runs the reference where the policy has it and it is not too costly. @throws what the run throws. */
export async function referenceOutputs(
  opened: Runnable,
  feeds: Feeds,
  policy: Policy,
  registry: LayerRegistry,
): Promise<Reference> {
  if (!policy.runtimes.includes('reference')) return { note: null }
  const { createReferenceRuntime, costIfTold } = await import('../runtimes/reference.ts')
  const runtime = createReferenceRuntime(registry)
  if (runtime.refuses(opened) !== null) return { note: null }
  return withSession(runtime, opened, async (session) => {
    const fitted = fittedFeeds(feeds, session.signature)
    const cost = await costIfTold(opened.bound, registry, fitted)
    if (cost instanceof ArtifactError) return { note: untold(opened, cost) }
    const { seconds } = cost
    if (seconds > policy.referenceLimitSeconds) return { note: tooCostly(opened, seconds, policy) }
    return { outputs: await session.run(fitted) }
  })
}

/**
 * The same, and where it is too costly, the noise floor that nudges show instead.
 * @param own what our own reading on kernels gave on these inputs, and the runtime; null where it did not run.
 * @throws what the runs throw.
 */
export async function referenceOrEstimate(
  opened: Runnable,
  feeds: Feeds,
  own: { readonly outputs: Outputs; readonly ops: Runtime } | null,
  { policy, workshop }: Pick<WorkContext, 'policy' | 'workshop'>,
  registry: LayerRegistry,
): Promise<Reference | { readonly estimate: Estimate }> {
  const reference = await referenceOutputs(opened, feeds, policy, registry)
  if ('outputs' in reference || reference.note === null || own === null) return reference
  // The nudged weights are loaded beside those of the model.
  workshop.makeRoom()
  const floors = await floorsByNudges(opened, feeds, own.outputs, own.ops)
  if (floors.size === 0) return reference
  const most = Math.max(...floors.values())
  const message = reference.note.message.replace(
    ALONE,
    `the noise floor was estimated by rounding-step nudges instead: with inputs and weights moved by one step, ` +
      `${NUDGED_RUNS} times, outputs move by ${most <= LEAST_FLOOR ? 'no more than' : 'up to'} ${figure(most)} rounding steps.`,
  )
  return { estimate: { floors, note: { ...reference.note, message } } }
}

const ALONE = 'the tolerance alone is the judge.'

function untold({ artifact }: Runnable, { message }: ArtifactError): Finding {
  return {
    cause: 'no-runtime',
    severity: 'note',
    file: artifact.path,
    message:
      `${artifact.path}: what the float64 reference would take cannot be told beforehand (${message}), so it was not run; ` +
      ALONE,
  }
}

function tooCostly({ artifact }: Runnable, seconds: number, { referenceLimitSeconds }: Policy): Finding {
  return {
    cause: 'no-runtime',
    severity: 'note',
    file: artifact.path,
    message:
      `${artifact.path}: the float64 reference would take about ${figure(seconds)} s for one batch, allowed are ` +
      `${referenceLimitSeconds} s (\`reference-limit\`), and was not run; ${ALONE}`,
  }
}

/** Two witnesses of the same outputs, in words; the second is the one under check. */
export interface Parties {
  readonly names: readonly [string, string]
  readonly file: string
}

export interface FloorResult {
  readonly findings: readonly Finding[]
  /** Of the output whose witnesses stand farthest: the floor and both distances, in rounding steps at its scale. */
  readonly metrics: Metrics
}

/** Holds two witnesses against the reference: one that stands many times farther off computes something else. */
export function judgeByFloor(
  reference: Outputs,
  witnesses: readonly [Outputs, Outputs],
  parties: Parties,
): FloorResult {
  const findings: Finding[] = []
  let worst: { readonly times: number; readonly metrics: Metrics } = { times: -1, metrics: {} }
  const [firstOutputs, secondOutputs] = witnesses.map((outputs) => [...outputs.values()])
  for (const [position, [name, truth]] of [...reference].entries()) {
    const [a, b] = [
      witnesses[0].get(name) ?? firstOutputs?.[position],
      witnesses[1].get(name) ?? secondOutputs?.[position],
    ]
    if (a === undefined || b === undefined || !isFloating(b.dtype)) continue
    const [x, y, z] = [numbersOf(truth), numbersOf(a), numbersOf(b)]
    if (x === null || y === null || z === null || x.length !== y.length || x.length !== z.length) continue
    const { floor, times, apart, distances } = judge(x, [y, z], b.dtype)
    const metrics = {
      noise_floor: floor,
      first_units: finiteOr(distances[0].units),
      second_units: finiteOr(distances[1].units),
    }
    if (times > worst.times) worst = { times, metrics }
    if (apart === null) continue
    const [off, near] = [parties.names[apart], parties.names[1 - apart] ?? '']
    findings.push({
      cause: 'output-differs',
      severity: 'error',
      file: parties.file,
      output: name,
      message:
        `${parties.file}: output ${name} of ${off} stands ${figure(distances[apart].units)} rounding steps from the float64 ` +
        `reference, ${figure(times)} times as far as ${near}: that is no rounding, it computes something else.`,
      metrics,
    })
  }
  return { findings, metrics: worst.metrics }
}

/**
 * Holds two witnesses against each other where nobody knows the truth: they may stand apart by many times of what nudges
 * move the first one's outputs by, no more. Which of them is off cannot be told.
 * @param witnesses our own reading on kernels, and another one.
 */
export function judgeByEstimate(
  { floors }: Estimate,
  witnesses: readonly [Outputs, Outputs],
  { names, file }: Parties,
): FloorResult {
  const findings: Finding[] = []
  let worst: { readonly times: number; readonly metrics: Metrics } = { times: -1, metrics: {} }
  const inOrder = [...witnesses[1].values()]
  for (const [position, [name, ours]] of [...witnesses[0]].entries()) {
    const other = witnesses[1].get(name) ?? inOrder[position]
    const estimated = floors.get(name)
    if (other === undefined || estimated === undefined) continue
    const [x, y] = [numbersOf(ours), numbersOf(other)]
    if (x === null || y === null || x.length !== y.length) continue
    const { floor, times, apart, distances } = judge(x, [x, y], ours.dtype, estimated)
    const metrics = { noise_floor: floor, units_apart: finiteOr(distances[1].units) }
    if (times > worst.times) worst = { times, metrics }
    if (apart === null) continue
    findings.push({
      cause: 'output-differs',
      severity: 'error',
      file,
      output: name,
      message:
        `${file}: output ${name} of ${names[0]} and of ${names[1]} stand ${figure(distances[1].units)} rounding steps apart, ` +
        `${figure(times)} times the noise floor, as rounding-step nudges of inputs and weights show it: that is no ` +
        'rounding, one of the two computes something else.',
      metrics,
    })
  }
  return { findings, metrics: worst.metrics }
}

/** One probe with both witnesses' outputs and the float64 ones. */
export interface Judged {
  readonly truth: Outputs
  readonly witnesses: readonly [Outputs, Outputs]
}

/**
 * Takes back differences beyond the tolerance that are rounding alone, on every probe, by the word of the reference:
 * they become notes. `references` has an entry for every probe that was compared.
 */
export function withoutRounding(findings: readonly Finding[], probes: readonly Judged[]): Finding[] {
  return findings.map((finding): Finding => {
    const { cause, severity, output, metrics, message } = finding
    if (cause !== 'output-differs' || severity !== 'error' || output === undefined || metrics === undefined)
      return finding
    if (probes.length === 0 || !probes.every((probe) => isRoundingOf(output, probe))) return finding
    const why = 'By the float64 reference that is rounding alone: both stand within a few rounding steps of it.'
    return { ...finding, severity: 'note', message: `${message} ${why}` }
  })
}

function isRoundingOf(output: string, { truth, witnesses }: Judged): boolean {
  // The witness under check gives the name; the others may call their outputs otherwise, in the same order.
  const position = [...witnesses[1].keys()].indexOf(output)
  const [t, a, b] = [truth, ...witnesses].map((outputs) => outputs.get(output) ?? [...outputs.values()][position])
  if (t === undefined || a === undefined || b === undefined || b.dtype !== 'float32') return false
  const [x, y, z] = [numbersOf(t), numbersOf(a), numbersOf(b)]
  return x !== null && y !== null && z !== null && isRounding(x, [y, z], b.shape)
}

function finiteOr(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
