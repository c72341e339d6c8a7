import type { Outputs } from '../compare/output-sets.ts'
import type { Finding } from '../evidence/finding.ts'
import type { Artifact } from '../formats/format.ts'
import type { Golden } from '../formats/npz/golden.ts'
import { hasProgram } from '../plan/kinds.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import { coarser, declaredLoss } from './claims.ts'
import { compareContents } from './contents.ts'
import { isOfConfig, isOfOutput, isWithin, withFirstLayer, type Runs, type Sides } from './divergence.ts'
import { withFirstNode } from './graph-divergence.ts'
import { isOfLayers, withBound, type Runnable } from './open.ts'
import type { WorkContext } from './run.ts'

/** Siblings asked for their word at most. */
const MOST_SIBLINGS = 4

/** An artifact that does not give what was recorded, and what it gives instead. */
export interface Accused {
  readonly opened: Runnable
  readonly golden: Golden
  readonly found: Outputs
  readonly findings: readonly Finding[]
}

/** What a sibling gives on the recorded inputs, if that is what was recorded; null where it is not. */
export type SoundOutputs = (sibling: Runnable) => Promise<Outputs | null>

/**
 * A golden alone does not show where a model went wrong; a member of its family that gives what was recorded does.
 * @returns the findings with the layer named at which the two part, and what its configuration has to do with it; as
 * they are where no sibling gives what was recorded.
 */
export async function againstSoundSibling(
  accused: Accused,
  siblings: readonly Artifact[],
  soundOutputs: SoundOutputs,
  context: WorkContext,
  registry: LayerRegistry,
): Promise<readonly Finding[]> {
  for (const artifact of siblings.slice(0, MOST_SIBLINGS)) {
    try {
      const ask = async (sibling: Runnable): Promise<readonly Finding[] | null> => {
        const outputs = await soundOutputs(sibling)
        return outputs === null ? null : named(accused, sibling, outputs, context, registry)
      }
      const told = hasProgram(artifact)
        ? await withBound(artifact, null, registry, ask)
        : await ask(await context.workshop.runnable(artifact, null, registry))
      if (told !== null) return told
    } catch {
      // A sibling that cannot be read or run has its own checks; here it has no say.
    }
  }
  return accused.findings
}

async function named(
  { opened, golden, found, findings }: Accused,
  sibling: Runnable,
  outputs: Outputs,
  context: WorkContext,
  registry: LayerRegistry,
): Promise<readonly Finding[] | null> {
  const loss = coarser(declaredLoss(sibling.model), declaredLoss(opened.model))
  const names = { expected: sibling.artifact.path, found: opened.artifact.path }
  const witness = `${names.expected}, which gives what was recorded`
  const runs = { probes: [{ name: 'golden', feeds: golden.inputs }], expected: [outputs], found: [found] }
  const shared = { names, loss, file: opened.artifact.path, witness }
  if (isOfLayers(sibling) && isOfLayers(opened)) {
    return namedByLayers(findings, { ...shared, expected: sibling, found: opened }, runs, context, registry)
  }
  const told = await withFirstNode(findings, { ...shared, expected: sibling, found: opened }, runs, context, registry)
  return told.some((finding) => isOfOutput(finding) && finding.layer !== undefined) ? told : null
}

async function namedByLayers(
  findings: readonly Finding[],
  sides: Sides,
  runs: Runs,
  context: WorkContext,
  registry: LayerRegistry,
): Promise<readonly Finding[] | null> {
  const contents = compareContents(sides.expected, sides.found, sides.loss).findings
  const told = await withFirstLayer([...contents, ...findings], sides, runs, context, registry)
  const own = told.slice(contents.length)
  const layers = own.filter(isOfOutput).flatMap(({ layer }) => layer ?? [])
  if (layers.length === 0) return null
  // What else the two do not have in common is the business of their parity.
  const causes = told
    .slice(0, contents.length)
    .filter((finding) => isOfConfig(finding) && layers.some((layer) => isWithin(finding.layer ?? '', layer)))
  return [...causes, ...own]
}
