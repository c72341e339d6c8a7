import { firstOf, type BorderParting } from '../compare/border-parting.ts'
import { pairOutputs } from '../compare/output-sets.ts'
import { figure } from '../compare/words.ts'
import type { Finding } from '../evidence/finding.ts'
import { sentences } from '../evidence/sentences.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import { activationHint } from './activation-hint.ts'
import { explainedByVariant, placeInWords, type Explained } from './border-variants.ts'
import { walkBorder, type BorderWalk, type BorderWalkers } from './border-walk.ts'
import { farthestProbe, inWords, isOfOutput, metricsOf, notLooked, type Runs } from './divergence.ts'
import type { GraphSides } from './graph-sides.ts'
import { isOfGraph, type RunnableGraph } from './graph-walk.ts'
import { isOfLayers, type Opened } from './open.ts'
import type { WorkContext } from './run.ts'

type Probe = NonNullable<ReturnType<typeof farthestProbe>>

/**
 * Says of outputs that differ at which layer a program of layers and a graph first part, as `withFirstLayer` does of two
 * programs of layers, and what that layer would have to compute with for the difference to be gone.
 * @returns the findings with the layer named, those that explain it in front
 */
export async function withFirstLayerBesideGraph(
  findings: readonly Finding[],
  sides: GraphSides,
  runs: Runs,
  context: WorkContext,
  registry: LayerRegistry,
): Promise<readonly Finding[]> {
  const both = partiesOf(sides)
  if (both === null || !findings.some(isOfOutput)) return findings
  const probe = farthestProbe(runs)
  if (probe === null) return findings
  context.progress('looking for the first layer that parts', null)
  context.workshop.makeRoom()
  try {
    const walkers = { ...both, loss: sides.loss, outputs: outputsOf(sides, runs, probe) }
    return await walkBorder(walkers, probe.feeds, context, registry, (walk) =>
      told(findings, sides, walkers, probe, walk, registry),
    )
  } catch (error) {
    return [...findings, notLooked(sides, error)]
  }
}

function partiesOf({ expected, found }: GraphSides): { readonly layers: Opened; readonly graph: RunnableGraph } | null {
  if (isOfLayers(expected) && isOfGraph(found)) return { layers: expected, graph: found }
  return isOfLayers(found) && isOfGraph(expected) ? { layers: found, graph: expected } : null
}

/** The graph's output for each of the layers', by name. */
function outputsOf({ expected }: GraphSides, runs: Runs, probe: Probe): ReadonlyMap<string, string> {
  const at = runs.probes.indexOf(probe)
  const { pairs } = pairOutputs(runs.expected[at] ?? new Map(), runs.found[at] ?? new Map())
  return new Map(
    pairs.map((pair) => (isOfLayers(expected) ? [pair.expected, pair.found] : [pair.found, pair.expected])),
  )
}

async function told(
  findings: readonly Finding[],
  sides: GraphSides,
  walkers: BorderWalkers,
  probe: Probe,
  walk: BorderWalk,
  registry: LayerRegistry,
): Promise<readonly Finding[]> {
  const layersAreFound = walkers.layers === sides.found
  const ours = new Map([...walkers.outputs].map(([layers, graph]) => [layersAreFound ? layers : graph, layers]))
  const explained = new Map<number, Explained | null>()
  const named: Finding[] = []
  for (const finding of findings) {
    const output = walk.outputs.get(ours.get(finding.output ?? '') ?? '')
    const parting = !isOfOutput(finding) || output === undefined ? null : firstOf(output.trace, walk.noise)
    if (output === undefined || parting === null) {
      named.push(finding)
      continue
    }
    const { value, place } = parting
    const known = explained.get(value)
    const cause =
      known === undefined
        ? await explainedByVariant(parting, output.value, walk, walkers, probe.feeds, registry)
        : known
    explained.set(value, cause)
    const layer = cause?.layer ?? (parting.among.length > 1 ? undefined : place.path)
    named.push({
      ...finding,
      ...(layer === undefined ? {} : { layer }),
      message: sentences(
        finding.message,
        `First parts ${sides.witness === undefined ? '' : `from ${sides.witness}, `}at ` +
          `${placeInWords(parting, cause?.layer)} on the probe "${probe.name}": ${figuresInWords(parting)}${nodeInWords(walk, parting)}`,
        parting.among.length > 1 && cause === null ? 'The graph does not show what comes out between them.' : '',
        cause === null ? hintOf(walk, value, layersAreFound) : '',
      ),
      metrics: { ...finding.metrics, ...metricsOf(parting) },
    })
  }
  const causes = [...explained.values()].flatMap((one) => (one === null ? [] : [one.finding]))
  const told = [
    ...causes.map((one) => ({ ...one, severity: 'error' as const, file: sides.file, ...hopOf(sides) })),
    ...named,
  ]
  return walk.full
    ? [...told, notLooked(sides, 'the values of its layers take more scratch space than is allowed')]
    : told
}

function figuresInWords(parting: BorderParting): string {
  const { among, before, after, place } = parting
  if (among.length === 1) return inWords(parting)
  const goesIn = before.maxAbs === 0 ? 'what goes in is equal' : `what goes in agrees within ${figure(before.maxAbs)}`
  if (after.maxAbs === Infinity)
    return `${goesIn}, what comes out of ${place.path} stands apart by NaN, or an infinity,`
  return `${goesIn}, what comes out of ${place.path} differs by ${figure(after.maxAbs)}`
}

function nodeInWords(walk: BorderWalk, { value, among }: BorderParting): string {
  const like = walk.like(value)
  return like === null ? '' : ` from ${among.length === 1 ? 'those' : 'that'} of node ${like.node} (${like.op})`
}

function hintOf(walk: BorderWalk, value: number, layersAreFound: boolean): string {
  const pair = walk.pair(value)
  if (pair === null) return ''
  return (layersAreFound ? activationHint(pair.node, pair.layer) : activationHint(pair.layer, pair.node)) ?? ''
}

function hopOf({ hop }: GraphSides): { readonly hop?: number } {
  return hop === undefined ? {} : { hop }
}
