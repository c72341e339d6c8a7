import { compareOutputSets, type OutputsResult } from '../compare/output-sets.ts'
import { EXACT, toleranceFor } from '../compare/tolerance.ts'
import type { Finding } from '../evidence/finding.ts'
import type { StoredGraph } from '../formats/tensorflow/graph.ts'
import { bindGraph } from '../programs/graph/bind.ts'
import { RUNTIME_WORDS, type RuntimeId } from '../runtimes/runtime.ts'
import { toleranceRules } from './claims.ts'
import { runProbes, runsOf } from './evaluate.ts'
import { findingOf, type Runnable } from './open.ts'
import { ofSignature, type FurtherProgram } from './programs.ts'
import type { ProbeOutputs } from './taken-probes.ts'
import { compareSignatures } from './signatures.ts'
import { placeOf, type Journal, type Trip } from './trip.ts'
import { outputsLacking } from './unknown.ts'
import { witnessesFor } from './witnesses.ts'

/** Programs of the file besides the one that it is run by, that are to come along on a trip between SavedModels. */
export function programsOf({ original, context }: Pick<Trip, 'original' | 'context'>): readonly FurtherProgram[] {
  return context.workshop.further(original).programs.filter(({ isServed }) => isServed)
}

/** Holds every further signature of what arrived against the original's: names, types and shapes, and outputs on probes. */
export async function inspectFurther(trip: Trip, arrived: Runnable, index: number, journal: Journal): Promise<void> {
  const { original, context } = trip
  const { path } = original.artifact
  const place = placeOf(trip, index)
  const { program: graph } = arrived.model
  if (graph?.kind !== 'graph') return
  const found = `hop ${index + 1} (${arrived.artifact.format})`
  for (const name of lost(original, graph)) {
    const message = `${path}: the signature ${name} is not there in ${found}.`
    journal.findings.push({ cause: 'config-differs', severity: 'error', message, ...place })
  }
  for (const { name, signature, opened } of programsOf(trip)) {
    if (!graph.signatures.has(signature)) continue
    const say = (findings: readonly Finding[]): void => {
      journal.findings.push(...findings.map((finding) => ({ ...ofSignature(finding, name, path), ...place })))
    }
    try {
      const bound = bindGraph(graph, arrived.model.weights, arrived.artifact.path, signature)
      const model = { ...arrived.model, program: { ...graph, serves: signature } }
      say([
        ...bound.findings,
        ...compareSignatures(opened.bound.program.signature, bound.program.signature, found, place),
      ])
      const before = await outputsBefore(opened, trip)
      if (before === null) continue
      context.progress(`running the signature ${name} after ${arrived.artifact.format}`, null)
      for (const id of ['ops', 'tensorflow'] as const) {
        const result = await runOn(id, { ...arrived, model, bound }, before, trip, index, journal)
        if (result === null) continue
        if (id === 'ops') journal.further.push(result)
        say(result.findings.filter(({ severity }) => severity !== 'note'))
      }
    } catch (error) {
      say([findingOf(error, original.artifact)])
    }
  }
}

/** Signatures that did not arrive; those that could not be written are said by the writer. */
function lost({ model }: Runnable, arrived: StoredGraph): readonly string[] {
  const all = model.program?.kind === 'graph' ? [...model.program.signatures] : []
  return all.filter(([name, { outputs }]) => outputs.size > 0 && !arrived.signatures.has(name)).map(([name]) => name)
}

/** What the original gives; null where nobody can run it, which its own check says. */
async function outputsBefore(opened: FurtherProgram['opened'], trip: Trip): Promise<ProbeOutputs | null> {
  const { policy, workshop } = trip.context
  if (outputsLacking(opened).length > 0) return null
  const { runtimes } = await witnessesFor(['ops'], opened, policy, trip.registry, workshop.runtime)
  const [ops] = runtimes
  try {
    return ops === undefined ? null : await workshop.probeOutputs(ops, opened, policy)
  } catch {
    // That it does not run at all says nothing of the trip; the check of further signatures tells it.
    return null
  }
}

/** Runs one signature of what arrived; null where that runtime is not at hand. */
async function runOn(
  id: RuntimeId,
  arrived: Runnable,
  { probes, outputs }: ProbeOutputs,
  { original, context, registry, stops, kind }: Trip,
  index: number,
  { home }: Journal,
): Promise<OutputsResult | null> {
  const { policy, workshop } = context
  const [runtime] = (await witnessesFor([id], arrived, policy, registry, workshop.runtime)).runtimes
  if (runtime === undefined) return null
  workshop.makeRoom()
  const found = await workshop.withSession(runtime, arrived, (session) => runProbes(session, probes))
  const rules = toleranceRules(policy, original.artifact)
  const isHome = kind.returns && index === stops.length - 1
  const isSame = home !== null && Object.keys(home.classes).every((name) => name === 'identical')
  return compareOutputSets(runsOf(probes, outputs, found), {
    witnesses: { expected: original.artifact.path, found: `${RUNTIME_WORDS[id]} after ${arrived.artifact.format}` },
    file: original.artifact.path,
    hop: index,
    toleranceOf: (output, dtype) =>
      id === 'ops' && isHome && isSame ? EXACT : toleranceFor(output, dtype, null, rules),
  })
}
