import type { Finding } from '../../../evidence/finding.ts'
import type { Json, JsonObject } from '../../../formats/format.ts'
import { numbersOf } from '../../../tensor/numbers.ts'
import { readTensor } from '../../../tensor/entry.ts'
import type { WeightTable } from '../../../tensor/tensor.ts'
import type { LayerRegistry } from '../layer-def.ts'
import { IDF_WEIGHTS, isLookup } from '../layers/preprocessing/vocabulary.ts'
import type { Layer, LayersProgram } from '../program.ts'
import type { Generation } from './legacy-order.ts'
import { objectSites } from './object-paths.ts'
import { ownersOf } from './owners.ts'

/** Python's `str.splitlines`, by which Keras reads the file. */
const LINE_END = /\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/

export interface WithVocabularies {
  readonly program: LayersProgram
  readonly findings: readonly Finding[]
}

/** What an archive holds besides its topology. */
export interface Beside {
  /** Texts by their path in Keras's tree of objects. */
  readonly assets: ReadonlyMap<string, string>
  readonly weights: WeightTable
  readonly generation: Generation
  /** Path of the artifact, for findings. */
  readonly file: string
}

/**
 * The program with the vocabularies that stand in files beside it, and the weights of their words, in the configs of their
 * layers, where Keras takes them as well. What no layer takes is a finding.
 */
export function withVocabularies(program: LayersProgram, beside: Beside, registry: LayerRegistry): WithVocabularies {
  const { assets, weights, generation, file } = beside
  const taken = new Set<string>()
  const found = new Map<Layer, JsonObject>()
  for (const { owner, group } of objectSites(ownersOf(program, registry), generation)) {
    const { layer } = owner
    if (!isLookup(layer)) continue
    // A TextVectorization has both twice; Keras loads those of the layer inside it last.
    const inside = [group, `${group}/_lookup_layer`]
    const config: Record<string, Json> = {}
    for (const path of inside.map((place) => `${place}/vocabulary.txt`)) {
      const text = assets.get(path)
      if (text === undefined || Array.isArray(layer.config['vocabulary'])) continue
      config['vocabulary'] = tokensOf(text, layer)
      taken.add(path)
    }
    for (const path of inside.map((place) => `${place}/vars/${IDF_WEIGHTS}`)) {
      const numbers = layer.config['output_mode'] === 'tf_idf' ? numbersAt(weights, path) : null
      if (numbers === null || Array.isArray(layer.config[IDF_WEIGHTS])) continue
      // One is stored for each index up to max_tokens, and taken for each word.
      const words = config['vocabulary'] ?? layer.config['vocabulary']
      config[IDF_WEIGHTS] = Array.isArray(words) ? numbers.slice(0, words.length) : numbers
    }
    if (Object.keys(config).length > 0) found.set(layer, config)
  }
  const root = mapped(program.root, (layer) => {
    const config = found.get(layer)
    return config === undefined ? layer : { ...layer, config: { ...layer.config, ...config } }
  })
  const left = [...assets.keys()].filter((path) => !taken.has(path))
  return { program: { kind: 'layers', root }, findings: left.map((path) => unread(path, file)) }
}

/** A stored list of numbers; null where there is none of that name. */
function numbersAt(weights: WeightTable, name: string): readonly number[] | null {
  const entry = weights.get(name)
  const numbers = entry?.shape.length === 1 ? numbersOf(readTensor(entry)) : null
  return numbers === null ? null : Array.from(numbers)
}

function tokensOf(text: string, { className }: Layer): readonly Json[] {
  const lines = text.split(LINE_END)
  while (lines.at(-1) === '') lines.pop()
  return className === 'IntegerLookup' ? lines.map(Number) : lines
}

function mapped(layer: Layer, change: (layer: Layer) => Layer): Layer {
  const changed = change(layer)
  const { graph } = changed
  return {
    ...changed,
    children: changed.children.map((child) => ({ ...child, layer: mapped(child.layer, change) })),
    graph: graph === null ? null : { ...graph, layers: graph.layers.map((member) => mapped(member, change)) },
  }
}

function unread(path: string, file: string): Finding {
  return {
    cause: 'unread-content',
    severity: 'warning',
    file,
    message: `${file}: the vocabulary in assets/${path} belongs to no layer whose vocabulary is read: it is checked for damage, not converted or compared`,
  }
}
