import { compareOutputSets, type Outputs } from '../compare/output-sets.ts'
import { toleranceFor } from '../compare/tolerance.ts'
import type { Finding } from '../evidence/finding.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import { randomIn } from '../programs/graph/random.ts'
import { toleranceRules } from './claims.ts'
import { runsOf } from './evaluate.ts'
import { ownReading, type OwnReading } from './own-reading.ts'
import { narrowed } from './narrowed.ts'
import type { Runnable } from './open.ts'
import { ofSignature, type FurtherProgram } from './programs.ts'
import type { WorkContext } from './run.ts'
import { outputsLacking } from './unknown.ts'

/** What a further signature gives by our own reading. */
export interface FurtherReading extends FurtherProgram {
  readonly own: OwnReading
}

/** Our own reading of each further signature of the served graph that can be run. */
export async function readFurther(
  opened: Runnable,
  context: WorkContext,
  registry: LayerRegistry,
): Promise<readonly FurtherReading[]> {
  const readings: FurtherReading[] = []
  for (const program of context.workshop.further(opened).programs) {
    const { isServed, opened: view } = program
    // One that is not run is said by its own check.
    if (!isServed || outputsLacking(view).length > 0 || randomIn(view.bound.program) !== null) continue
    const own = await ownReading(view, context, registry)
    if (own.outputs.length > 0) readings.push({ ...program, own })
  }
  return readings
}

/** Python's outputs of further signatures against our own; `outputs` has those of every probe in the order of the readings. */
export function compareFurther(
  readings: readonly FurtherReading[],
  outputs: readonly Outputs[],
  { artifact, model }: Runnable,
  title: string,
  { policy }: WorkContext,
): { readonly outputs: readonly [number, number]; readonly findings: readonly Finding[] } {
  const rules = toleranceRules(policy, artifact, model)
  let [compared, all, next] = [0, 0, 0]
  const findings: Finding[] = []
  for (const { name, own, opened } of readings) {
    const narrow = narrowed(opened)
    const theirs = outputs.slice(next, next + own.probes.length)
    next += own.probes.length
    const result = compareOutputSets(runsOf(own.probes, own.outputs, theirs), {
      witnesses: { expected: 'our own reading of the file', found: title },
      file: artifact.path,
      toleranceOf: (output, dtype) => toleranceFor(output, dtype, narrow.get(output) ?? null, rules),
    })
    compared += result.outputs[0]
    all += result.outputs[1]
    // What is said of both alike was said of our own reading.
    const told = result.findings.filter(({ cause, severity }) => severity !== 'note' && cause !== 'non-finite-output')
    findings.push(...told.map((finding) => ofSignature(finding, name, artifact.path)))
  }
  return { outputs: [compared, all], findings }
}

export function sumOf(one: readonly [number, number], other: readonly [number, number]): readonly [number, number] {
  return [one[0] + other[0], one[1] + other[1]]
}
