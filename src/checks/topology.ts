import type { Finding } from '../evidence/finding.ts'
import type { Json } from '../formats/format.ts'
import { withOperations } from '../programs/layers/dialects/functions.ts'
import { own } from '../programs/layers/dialects/json.ts'
import { heedsTraining } from '../programs/layers/layers/training.ts'
import type { Layer, LayerGraph, LayersProgram } from '../programs/layers/program.ts'
import { causeOfConfig, configDifferences, isObject, sameJson } from './config.ts'

/** Two programs that claim to be one, and the file that findings land on. */
export interface TopologyClaim {
  readonly files: { readonly expected: string; readonly found: string }
  /** The artifact that findings land on; by default the path `files.found`. */
  readonly file?: string
  readonly hop?: number
  /** What the dtype of an input became by a change that a writer declared; by default it stays. */
  readonly inputType?: (dtype: Json) => Json
  /** Whether differences that only training would notice are mentioned, as notes. */
  readonly mentionTraining?: boolean
}

/**
 * Holds two canonical programs against each other: layers by name, their classes, configurations, calls, inputs and
 * outputs. What only training reads changes no output, and is at most mentioned.
 */
export function compareTopologies(
  expected: LayersProgram,
  found: LayersProgram,
  claim: TopologyClaim,
): readonly Finding[] {
  // A function of TensorFlow that Keras 2 records, and the operation of Keras 3 that does the same, are one.
  return compareLayers(withOperations(expected.root), withOperations(found.root), '', claim)
}

function compareLayers(expected: Layer, found: Layer, path: string, claim: TopologyClaim): Finding[] {
  const bothModels = expected.graph !== null && found.graph !== null
  if (!bothModels && expected.className !== found.className) {
    return [differs(path, 'class', expected.className, found.className, claim)]
  }
  // A model's own configuration is its graph; a chain says the same as Sequential and as Functional.
  const findings = bothModels ? [] : compareConfigs(expected, found, path, claim)
  const attributes = new Set([...expected.children, ...found.children].map(({ attribute }) => attribute))
  for (const attribute of attributes) {
    const [a, b] = [expected, found].map(({ children }) => children.find((child) => child.attribute === attribute))
    if (a === undefined || b === undefined) {
      findings.push(differs(path, attribute, a?.layer.className ?? null, b?.layer.className ?? null, claim))
    } else findings.push(...compareLayers(a.layer, b.layer, join(path, attribute), claim))
  }
  if (expected.graph !== null && found.graph !== null) {
    findings.push(...compareGraphs(expected.graph, found.graph, path, claim))
  } else if (expected.graph !== found.graph) {
    findings.push(differs(path, 'graph', expected.graph !== null, found.graph !== null, claim))
  }
  return findings
}

function compareConfigs(one: Layer, other: Layer, path: string, claim: TopologyClaim): Finding[] {
  return configDifferences(one, other).flatMap(({ key, expected, found, isTrainingOnly: isHarmless }) => {
    const isInputType = one.className === 'InputLayer' && key === 'dtype'
    if (isInputType && sameJson(claim.inputType?.(expected), found)) return []
    if (!isHarmless) return [differs(path, key, expected, found, claim)]
    return claim.mentionTraining === true ? [trainingDiffers(path, key, expected, found, claim)] : []
  })
}

/** The graph with its inputs called by position: siblings may name them otherwise. */
function withPlainInputs(graph: LayerGraph): LayerGraph {
  const names = new Map(graph.inputs.map(({ ref }, position) => [ref.layer, `input ${position}`]))
  const renamed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(renamed)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(([key, item]): [string, unknown] =>
      key === 'layer' && typeof item === 'string' ? [key, names.get(item) ?? item] : [key, renamed(item)],
    )
    return Object.fromEntries(entries)
  }
  const { calls, inputs, outputs } = renamed({
    calls: graph.calls,
    inputs: graph.inputs,
    outputs: graph.outputs,
  }) as Pick<LayerGraph, 'calls' | 'inputs' | 'outputs'>
  return {
    ...graph,
    layers: graph.layers.map((layer) => ({ ...layer, name: names.get(layer.name) ?? layer.name })),
    calls,
    inputs: inputs.map(({ ref }, position) => ({ name: `input ${position}`, ref })),
    outputs,
  }
}

function compareGraphs(one: LayerGraph, other: LayerGraph, path: string, claim: TopologyClaim): Finding[] {
  const [expected, found] = [withPlainInputs(one), withPlainInputs(other)]
  const findings: Finding[] = []
  const others = new Map(found.layers.map((layer) => [layer.name, layer]))
  const alone: Finding[] = []
  for (const layer of expected.layers) {
    const other = others.get(layer.name)
    others.delete(layer.name)
    if (other === undefined) alone.push(oneSided(join(path, layer.name), layer, 'expected', claim))
    else findings.push(...compareLayers(layer, other, join(path, layer.name), claim))
  }
  alone.push(...[...others.values()].map((layer) => oneSided(join(path, layer.name), layer, 'found', claim)))
  // Which layers there are says more than that calls then differ as well.
  if (alone.length > 0) return [...findings, ...alone]
  const aspects = {
    calls: callsOf,
    inputs: ({ inputs }: LayerGraph) => inputs,
    outputs: ({ outputs }: LayerGraph) => outputs,
  }
  for (const [aspect, of] of Object.entries(aspects)) {
    const [a, b] = [plain(of(expected)), plain(of(found))]
    const place = aspect === 'calls' ? firstDifference(a, b) : null
    if (place !== null) findings.push(differs(join(path, place.name), aspect, place.expected, place.found, claim))
    else if (!sameJson(a, b)) findings.push(differs(path, aspect, a, b, claim))
  }
  return findings
}

/** Calls by layer: the order in which a file lists them says nothing. */
function callsOf({ calls, layers }: LayerGraph): Readonly<Record<string, unknown>> {
  const trains = new Set(layers.filter(heedsTraining).map(({ name }) => name))
  // A map: a layer may be called as something that every object has (`constructor`).
  const byLayer = new Map<string, unknown[]>()
  for (const { layer, args, kwargs: all, recordsTraining } of calls) {
    const { training, ...others } = all
    const kwargs = training === undefined || !trains.has(layer) ? others : all
    const recorded = recordsTraining === true && trains.has(layer) ? { training: 'recorded' } : {}
    byLayer.set(layer, [...(byLayer.get(layer) ?? []), { args, kwargs, ...recorded }])
  }
  return Object.fromEntries(byLayer)
}

function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json
}

function firstDifference(a: Json, b: Json): { name: string; expected: Json; found: Json } | null {
  if (!isObject(a) || !isObject(b)) return null
  for (const name of Object.keys({ ...a, ...b })) {
    const [expected, found] = [own(a, name) ?? null, own(b, name) ?? null]
    if (!sameJson(expected, found)) return { name, expected, found }
  }
  return null
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}/${name}`
}

function differs(path: string, key: string, expected: Json, found: Json, claim: TopologyClaim): Finding {
  const layer = path === '' ? 'the model itself' : path
  return {
    cause: causeOfConfig(key, expected, found),
    severity: 'error',
    file: claim.file ?? claim.files.found,
    layer: path,
    message:
      `${claim.files.found}: ${layer} has ${key} ${shown(found)}, ${claim.files.expected} has ${shown(expected)}. ` +
      'Weights alone do not show this: export the model again from the source that is meant.',
    ...(claim.hop === undefined ? {} : { hop: claim.hop }),
  }
}

function trainingDiffers(path: string, key: string, expected: Json, found: Json, claim: TopologyClaim): Finding {
  const { message, ...finding } = differs(path, key, expected, found, claim)
  const [what] = message.split('. Weights alone')
  return { ...finding, cause: 'config-differs', severity: 'note', message: `${what ?? ''}; only training reads it.` }
}

/** A value of a configuration as messages quote it. */
export function shown(value: Json): string {
  const text = JSON.stringify(value)
  return text.length > 200 ? `${text.slice(0, 200)}...` : text
}

function oneSided(path: string, layer: Layer, side: 'expected' | 'found', claim: TopologyClaim): Finding {
  return {
    cause: 'config-differs',
    severity: 'error',
    file: claim.file ?? claim.files.found,
    layer: path,
    message: `${claim.files.found}: the layer ${path} (${layer.className}) exists only in ${claim.files[side]}.`,
    ...(claim.hop === undefined ? {} : { hop: claim.hop }),
  }
}
