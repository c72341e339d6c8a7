import { apartOf, firstParting, TOGETHER, type Parting } from '../compare/first-divergence.ts'
import type { Outputs } from '../compare/output-sets.ts'
import type { Loss } from '../compare/tolerance.ts'
import { figure, finite, list } from '../compare/words.ts'
import type { Finding } from '../evidence/finding.ts'
import { ended, sentences } from '../evidence/sentences.ts'
import type { Probe } from '../probes/probes.ts'
import { layerAt } from '../programs/layers/layer-at.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import type { Place } from '../programs/layers/run.ts'
import { configDifferences } from './config.ts'
import type { Opened } from './open.ts'
import type { WorkContext } from './run.ts'
import { shown } from './topology.ts'
import { walkBoth, type Walk } from './walk.ts'

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
  /** Who it is that the two part from, where messages have not said it. */
  readonly witness?: string
}

type Named = Pick<Probe, 'name' | 'feeds'>

/** What both computed, probe by probe. */
export interface Runs {
  readonly probes: readonly Named[]
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
  context: WorkContext,
  registry: LayerRegistry,
): Promise<readonly Finding[]> {
  if (!findings.some((finding) => isOfOutput(finding) || isOfConfig(finding))) return findings
  const probe = farthestProbe(runs)
  if (probe === null) return runs.probes.length === 0 ? findings : findings.map(unseen)
  context.progress('looking for the first layer that parts', null)
  context.workshop.makeRoom()
  try {
    const walk = await walkBoth(sides, probe.feeds, context, registry)
    const told = findings.map((finding) => named(finding, findings, sides, probe, walk))
    return walk.full && !told.some(({ layer }) => layer !== undefined) ? [...told, notHeld(sides)] : told
  } catch (error) {
    return [...findings, notLooked(sides, error)]
  }
}

export function isOfOutput({ cause, severity, output }: Finding): boolean {
  return cause === 'output-differs' && severity === 'error' && output !== undefined
}

export function isOfConfig({ cause, severity, layer }: Finding): boolean {
  const causes: readonly string[] = ['config-epsilon', 'activation-approximation', 'config-differs']
  return causes.includes(cause) && severity === 'error' && layer !== undefined
}

/** The probe on which outputs stand farthest apart, or null where they are equal on all. */
export function farthestProbe({ probes, expected, found }: Runs): Named | null {
  let [farthest, most]: [Named | null, number] = [null, 0]
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

/** A finding with the layer that explains it, where there is one. */
function named(finding: Finding, findings: readonly Finding[], sides: Sides, probe: Named, walk: Walk): Finding {
  if (isOfConfig(finding)) return withFigures(finding, probe, walk)
  if (!isOfOutput(finding)) return finding
  const trace = walk.outputs.get(finding.output ?? '')
  if (trace === undefined) return finding
  const parting = firstParting(trace, walk.noise, ({ place }) => findings.some((one) => explains(one, place, sides)))
  if (parting === null) return finding
  const { place } = parting
  const call = place.call > 0 ? `, call ${place.call + 1}` : ''
  const hint = walk.hints.get(parting)
  const witness = sides.witness === undefined ? '' : `from ${sides.witness}, `
  return {
    ...finding,
    layer: place.path,
    message: sentences(
      finding.message,
      `First parts ${witness}at layer ${place.path} (${place.className}${call}) on the probe "${probe.name}": ` +
        `${inWords(parting)}; ${reason(place, findings, sides)}`,
      hint ?? '',
    ),
    metrics: { ...finding.metrics, ...metricsOf(parting) },
  }
}

/** A configuration that differs, with what that does to the layer. */
function withFigures(finding: Finding, probe: Named, { all, hints }: Walk): Finding {
  const parting = all.partings.find(({ place }) => isWithin(finding.layer ?? '', place.path))
  if (parting === undefined) return finding
  const hint = hints.get(parting)
  return {
    ...finding,
    message: sentences(finding.message, `On the probe "${probe.name}" ${inWords(parting)}`, hint ?? ''),
    metrics: { ...finding.metrics, ...metricsOf(parting) },
  }
}

export function metricsOf({ before, after }: Pick<Parting, 'before' | 'after'>): NonNullable<Finding['metrics']> {
  return { layer_inputs_max_abs: finite(before.maxAbs), layer_outputs_max_abs: finite(after.maxAbs) }
}

export function inWords({ before, after }: Pick<Parting, 'before' | 'after'>): string {
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

/** Whether a path is a layer's, or that of something inside it. */
export function isWithin(path: string, layer: string): boolean {
  return path === layer || path.startsWith(`${layer}/`)
}

function unseen(finding: Finding): Finding {
  if (!isOfConfig(finding)) return finding
  return { ...finding, message: sentences(finding.message, 'No probe shows it: all outputs are equal.') }
}

function notHeld(sides: Sides): Finding {
  return note(sides, 'the values of its layers take more scratch space than is allowed')
}

export function notLooked(sides: Pick<Sides, 'names' | 'file' | 'hop'>, error: unknown): Finding {
  return note(sides, error instanceof Error ? error.message : String(error))
}

function note({ names, file, hop }: Pick<Sides, 'names' | 'file' | 'hop'>, why: string): Finding {
  return {
    cause: 'no-runtime',
    severity: 'note',
    file,
    ...(hop === undefined ? {} : { hop }),
    message: ended(
      `${names.found}: the first layer at which it parts from ${names.expected} could not be told: ${why}`,
    ),
  }
}
