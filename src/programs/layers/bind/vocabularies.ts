import type { Finding } from '../../../evidence/finding.ts'
import type { Json } from '../../../formats/format.ts'
import type { LayerRegistry } from '../layer-def.ts'
import type { Layer, LayersProgram } from '../program.ts'
import type { Generation } from './legacy-order.ts'
import { objectSites } from './object-paths.ts'
import { ownersOf } from './owners.ts'

/** Layers that keep an adapted vocabulary in a file of the archive (`keras/src/layers/preprocessing/index_lookup.py`). */
const LOOKUPS: ReadonlySet<string> = new Set(['StringLookup', 'IntegerLookup', 'TextVectorization'])

/** Python's `str.splitlines`, by which Keras reads the file. */
const LINE_END = /\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/

export interface WithVocabularies {
  readonly program: LayersProgram
  readonly findings: readonly Finding[]
}

/**
 * The program with the vocabularies that stand in files beside it in the configs of their layers, where Keras takes them
 * as well. What no layer takes is a finding.
 * @param assets texts by their path in Keras's tree of objects
 */
export function withVocabularies(
  program: LayersProgram,
  assets: ReadonlyMap<string, string>,
  generation: Generation,
  registry: LayerRegistry,
  file: string,
): WithVocabularies {
  if (assets.size === 0) return { program, findings: [] }
  const taken = new Set<string>()
  const found = new Map<Layer, readonly Json[]>()
  for (const { owner, group } of objectSites(ownersOf(program, registry), generation)) {
    const { layer } = owner
    if (!takesVocabulary(layer)) continue
    // A TextVectorization has the file twice; Keras loads that of the layer inside it last.
    for (const path of [`${group}/vocabulary.txt`, `${group}/_lookup_layer/vocabulary.txt`]) {
      const text = assets.get(path)
      if (text === undefined) continue
      found.set(layer, tokensOf(text, layer))
      taken.add(path)
    }
  }
  const root = mapped(program.root, (layer) => {
    const vocabulary = found.get(layer)
    return vocabulary === undefined ? layer : { ...layer, config: { ...layer.config, vocabulary } }
  })
  const left = [...assets.keys()].filter((path) => !taken.has(path))
  return { program: { kind: 'layers', root }, findings: left.map((path) => unread(path, file)) }
}

/** Weights of words beside the vocabulary stand elsewhere, and are not read. */
function takesVocabulary({ className, origin, config }: Layer): boolean {
  const isAdapted = !Array.isArray(config['vocabulary'])
  return LOOKUPS.has(className) && origin === null && isAdapted && config['output_mode'] !== 'tf_idf'
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
