import type { JsonObject } from '../../formats/format.ts'
import type { LookupTable } from '../lookup-table.ts'
import { idfWeights, isLookup, vocabularyOf } from './layers/preprocessing/vocabulary.ts'
import { TEXT_VOCABULARY } from './layers/preprocessing/vectorize.ts'
import type { Layer, LayersProgram } from './program.ts'
import { refsIn } from './refs.ts'

/** What the lookup layers of a program look words and numbers up in. A layer without a vocabulary has none. */
export function layerTables({ root }: LayersProgram): readonly LookupTable[] {
  return lookupsBelow(root, '').flatMap(({ layer, path }) => {
    const config = configOf(layer)
    if (!Array.isArray(config['vocabulary'])) return []
    const made = vocabularyOf(config, layer.name)
    const tokens = made.tokens.map(String)
    const places = tokens.map((_, i) => String(made.start + i))
    const inverted = layer.config['invert'] === true
    return [
      {
        name: path,
        words: layer.className !== 'IntegerLookup',
        keys: inverted ? places : tokens,
        values: inverted ? tokens : places,
        inputs: inverted ? [] : inputsOf(root, layer),
        closed: !inverted && made.oovCount === 0,
        weights: made.mode === 'tf_idf' ? idfWeights(config, made) : null,
      },
    ]
  })
}

function configOf({ className, config }: Layer): JsonObject {
  return className === 'TextVectorization' ? { ...config, ...TEXT_VOCABULARY } : config
}

interface Found {
  readonly layer: Layer
  readonly path: string
}

function lookupsBelow(layer: Layer, path: string): readonly Found[] {
  const inner = [...layer.children.map((child) => child.layer), ...(layer.graph?.layers ?? [])]
  const below = inner.flatMap((one) => lookupsBelow(one, path === '' ? one.name : `${path}/${one.name}`))
  return isLookup(layer) ? [{ layer, path }, ...below] : below
}

/** Inputs of the model that the layer itself is called on. */
function inputsOf({ graph }: Layer, layer: Layer): readonly string[] {
  if (graph === null || !graph.layers.includes(layer)) return []
  const read = graph.calls.filter((call) => call.layer === layer.name).flatMap(({ args }) => args.flatMap(refsIn))
  return graph.inputs.filter(({ ref }) => read.some(({ layer: from }) => from === ref.layer)).map(({ name }) => name)
}
