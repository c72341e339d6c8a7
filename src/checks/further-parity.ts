import { fit, list, many } from '../compare/words.ts'
import type { Finding } from '../evidence/finding.ts'
import type { Model } from '../formats/format.ts'
import type { PlannedCheck } from '../plan/plan.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import type { Runnable } from './open.ts'
import { compareOutputs, type OutputEvidence } from './output-parity.ts'
import { bySignature, ofSignature } from './programs.ts'
import type { WorkContext } from './run.ts'
import { outputsLacking } from './unknown.ts'

type ParityCheck = Extract<PlannedCheck, { stage: 'parity' }>

/** What the outputs of two siblings came to, without what they were. */
export type Answers = Omit<OutputEvidence, 'runs'>

/**
 * The outputs of two SavedModels signature by signature, where both have one of a name, beside those of the one that they
 * are run by. A signature that one of them lacks is said.
 */
export async function withFurther(
  served: OutputEvidence,
  expected: Runnable,
  found: Runnable,
  planned: ParityCheck,
  context: WorkContext,
  registry: LayerRegistry,
): Promise<Answers> {
  const several = [expected, found].filter(({ artifact }) => artifact.format === 'saved-model')
  // No other format has names for several.
  if (several.length < 2) {
    return { ...served, findings: [...served.findings, ...several.flatMap((one) => alone(one, context))] }
  }
  const { path } = found.artifact
  const signaturesOf = (opened: Runnable) => bySignature(opened, context.workshop.further(opened))
  const [theirs, ours] = [signaturesOf(expected), signaturesOf(found)]
  // The same two programs under other names are compared once.
  const pairs = [[expected, found]]
  const all: Answers[] = [served]
  for (const [name, one] of theirs) {
    const other = ours.get(name)
    if (other === undefined || pairs.some(([a, b]) => a === one && b === other)) continue
    pairs.push([one, other])
    // What a signature lacks to be run is said of its own file.
    if ([one, other].some((opened) => outputsLacking(opened).length > 0)) continue
    context.progress(`comparing the signature ${name}`, null)
    const result = await compareOutputs(one, other, planned, context, registry)
    all.push({ ...result, findings: result.findings.map((finding) => ofSignature(finding, name, path)) })
  }
  return added(served, all, [...lacking(expected.model, found), ...lacking(found.model, expected)])
}

/** Programs that a sibling has no place for: each may be another one on purpose, and nothing tells. */
function alone(opened: Runnable, { workshop }: WorkContext): readonly Finding[] {
  const { path } = opened.artifact
  const names = workshop.further(opened).programs.map(({ name }) => name)
  if (names.length === 0) return []
  const message =
    `${path}: what ${list(names, 3)} ${fit(names.length, 'answers', 'answer')} was compared with nothing: only another ` +
    `SavedModel, or a golden called after the signature, has ${fit(names.length, 'its name', 'their names')}.`
  return [{ cause: 'unread-content', severity: 'note', file: path, message }]
}

function namesOf({ program }: Model): readonly string[] {
  return program?.kind === 'graph' ? [...program.signatures.keys()] : []
}

/** The served one's with the others' beside it. */
function added(served: Answers, all: readonly Answers[], notes: readonly Finding[]): Answers {
  const sum = (place: 0 | 1): number => all.reduce((total, { outputs }) => total + outputs[place], 0)
  const [worst] = [...all].sort((a, b) => b.used - a.used)
  return {
    ...served,
    outputs: [sum(0), sum(1)],
    probes: Math.max(...all.map(({ probes }) => probes)),
    worst: worst?.worst ?? null,
    findings: [...all.flatMap(({ findings }) => findings), ...notes],
    used: worst?.used ?? 0,
  }
}

/** What one of the two has and the other has not: nobody can say whether it is wanted. */
function lacking(model: Model, { artifact, model: other }: Runnable): readonly Finding[] {
  const names = namesOf(model).filter((name) => !namesOf(other).includes(name))
  if (names.length === 0) return []
  const message =
    `${artifact.path} has no signature ${list(names, 3)}, which ${model.artifact.path} has: ` +
    `${many(names.length, 'signature')} ${names.length === 1 ? 'was' : 'were'} compared with nothing`
  return [{ cause: 'unread-content', severity: 'note', file: artifact.path, message }]
}
