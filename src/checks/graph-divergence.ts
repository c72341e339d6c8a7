import { firstParting } from '../compare/first-divergence.ts'
import type { Finding } from '../evidence/finding.ts'
import { sentences } from '../evidence/sentences.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import { withFirstLayerBesideGraph } from './border-divergence.ts'
import { farthestProbe, inWords, isOfOutput, metricsOf, notLooked, type Runs } from './divergence.ts'
import type { GraphSides } from './graph-sides.ts'
import { isOfGraph, walkGraphs } from './graph-walk.ts'
import type { WorkContext } from './run.ts'

/**
 * Says of outputs that differ at which node two graphs first part, as `withFirstLayer` does of layers. Graphs of one
 * language are walked; where they share no names nothing is said.
 */
export async function withFirstNode(
  findings: readonly Finding[],
  sides: GraphSides,
  runs: Runs,
  context: WorkContext,
  registry: LayerRegistry,
): Promise<readonly Finding[]> {
  const { expected, found } = sides
  if (!findings.some(isOfOutput)) return findings
  if (isOfGraph(expected) !== isOfGraph(found))
    return withFirstLayerBesideGraph(findings, sides, runs, context, registry)
  if (!isOfGraph(expected) || !isOfGraph(found)) return findings
  if (expected.bound.program.dialect !== found.bound.program.dialect) return findings
  const probe = farthestProbe(runs)
  if (probe === null) return findings
  context.progress('looking for the first node that parts', null)
  context.workshop.makeRoom()
  try {
    const walk = await walkGraphs({ expected, found, loss: sides.loss }, probe.feeds, context, registry)
    return findings.map((finding) => {
      if (!isOfOutput(finding) || finding.layer !== undefined) return finding
      const trace = walk.outputs.get(finding.output ?? '')
      const parting = trace === undefined ? null : firstParting(trace, walk.noise, () => false)
      if (parting === null) return finding
      const { path, className } = parting.place
      const from = sides.witness === undefined ? '' : `from ${sides.witness}, `
      return {
        ...finding,
        layer: path,
        message: sentences(
          finding.message,
          `First parts ${from}at node ${path} (${className}) on the probe "${probe.name}": ${inWords(parting)}`,
        ),
        metrics: { ...finding.metrics, ...metricsOf(parting) },
      }
    })
  } catch (error) {
    return [...findings, notLooked(sides, error)]
  }
}
