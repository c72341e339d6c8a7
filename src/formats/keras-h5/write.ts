import { ArtifactError } from '../../evidence/errors.ts'
import type { TensorEntry } from '../../tensor/tensor.ts'
import { layersOf, type Dialect, type Draft, type Json, type JsonObject } from '../format.ts'
import { isJsonObject } from '../../io/json.ts'
import type { AttributeInputs, Hdf5Writer } from '../hdf5/writer.ts'
import { TOP_LEVEL } from './layers.ts'
import { nameAttributes } from './names.ts'

/** What goes into a legacy file: its layers in order, each with its weights. */
export interface LayerTree {
  readonly layers: ReadonlyMap<string, readonly TensorEntry[]>
  readonly weights: readonly TensorEntry[]
}

/** Versions that the dialects are written for, where the draft does not say. */
const VERSIONS: Readonly<Record<Dialect, string>> = { keras2: '2.15.0', keras3: '3.15.1', tfjs: '2.15.0' }

/**
 * Sorts a draft's weights by layer. Every layer of the topology gets its group, as Keras makes it, also those without
 * weights; Keras counts only layers that have some.
 * @param group where the layers lie: `model_weights`, or '' in a file of weights alone
 * @throws ArtifactError `not-expressible` where a weight has no layer, or its name does not lie in its layer's group
 */
export function layerTree(draft: Draft, group: string): LayerTree {
  const layers = new Map<string, TensorEntry[]>(topLevelLayers(draft).map((name) => [name, []]))
  const weights = [...draft.weights]
  for (const entry of weights) {
    const { layer } = entry
    if (layer === undefined || !entry.name.startsWith(`${pathOf(group, layer)}/`)) {
      throw new ArtifactError(
        'not-expressible',
        `${entry.name}: a legacy Keras file keeps weights as ${pathOf(group, '<layer>/<weight>')}, this one's layer is ` +
          (layer ?? 'not known'),
        { tensor: entry.name },
      )
    }
    const held = layers.get(layer)
    if (held === undefined) layers.set(layer, [entry])
    else held.push(entry)
  }
  return { layers, weights }
}

/** Writes the layers as Keras does: groups, `layer_names`, `weight_names`, datasets under their full names. */
export function writeLayers(writer: Hdf5Writer, tree: LayerTree, group: string, attributes: AttributeInputs): void {
  const names = [...tree.layers.keys()].filter((name) => name !== TOP_LEVEL)
  writer.group(group, { ...nameAttributes('layer_names', names), ...attributes })
  for (const name of [...names, TOP_LEVEL]) {
    const path = pathOf(group, name)
    const entries = tree.layers.get(name) ?? []
    const weightNames = entries.map((entry) => entry.name.slice(path.length + 1))
    writer.group(path, nameAttributes('weight_names', weightNames))
    for (const entry of entries) writer.dataset(entry.name, entry)
  }
}

export function versionAttributes(draft: Draft, dialect: Dialect): AttributeInputs {
  const version = draft.metadata?.['keras_version']
  const backend = draft.metadata?.['backend']
  return {
    backend: { kind: 'bytes', value: typeof backend === 'string' ? backend : 'tensorflow' },
    keras_version: { kind: 'bytes', value: typeof version === 'string' ? version : VERSIONS[dialect] },
  }
}

/** Names of the layers at the top of a topology, in its order. */
function topLevelLayers(draft: Draft): string[] {
  const config = member(layersOf(draft)?.topology, 'config')
  // Keras 2.1 and before stored a Sequential model's layers as its config itself.
  const layers = Array.isArray(config) ? config : member(config, 'layers')
  if (!Array.isArray(layers)) return []
  return (layers as readonly Json[]).flatMap((layer) => {
    const name = member(layer, 'name') ?? member(member(layer, 'config'), 'name')
    return typeof name === 'string' && !isSequentialInput(layersOf(draft)?.topology, layer) ? [name] : []
  })
}

/** `Sequential.layers` leaves its input layer out; a functional model's layers keep theirs. */
function isSequentialInput(topology: JsonObject | undefined, layer: Json): boolean {
  return topology?.['class_name'] === 'Sequential' && member(layer, 'class_name') === 'InputLayer'
}

function member(value: Json | undefined, key: string): Json | undefined {
  return isJsonObject(value) ? value[key] : undefined
}

function pathOf(group: string, name: string): string {
  return group === '' ? name : `${group}/${name}`
}
