import { IDF_WEIGHTS } from '../programs/layers/layers/preprocessing/vocabulary.ts'
import type { Layer, LayersProgram } from '../programs/layers/program.ts'
import { layerTables } from '../programs/layers/tables.ts'
import { memoryEntry } from '../tensor/entry.ts'
import type { TensorEntry } from '../tensor/tensor.ts'

/**
 * Variables that a format stores a second time, with the path of what they are a copy of: Keras 3 tracks the kernel that
 * a SpectralNormalization normalises in the wrapper, too (`keras/src/layers/normalization/spectral_normalization.py`).
 */
export function copiesOf(program: LayersProgram): ReadonlyMap<string, string> {
  const copies = new Map<string, string>()
  const visit = (layer: Layer, path: string): void => {
    const at = (name: string): string => (path === '' ? name : `${path}/${name}`)
    for (const { layer: child } of layer.children) {
      if (layer.className === 'SpectralNormalization') {
        const variable = child.className === 'Embedding' ? 'embeddings' : 'kernel'
        copies.set(at('kernel'), at(`${child.name}/${variable}`))
      }
      visit(child, at(child.name))
    }
    for (const inner of layer.graph?.layers ?? []) visit(inner, at(inner.name))
  }
  visit(program.root, '')
  return copies
}

/**
 * The weights of words that lookups have in their configs, float32, one for each index, by the paths under which a `.keras`
 * keeps them as well, and without which Keras does not load it; a TextVectorization has them for the lookup inside it, too
 * (`keras/src/layers/preprocessing/index_lookup.py`, `save_own_variables`).
 */
export function frequenciesOf(program: LayersProgram): ReadonlyMap<string, TensorEntry> {
  return new Map(
    layerTables(program).flatMap(({ name, weights }): [string, TensorEntry][] => {
      if (weights === null) return []
      const data = Float32Array.from(weights)
      return [`${name}/${IDF_WEIGHTS}`, `${name}/string_lookup/${IDF_WEIGHTS}`].map((path) => [
        path,
        memoryEntry(path, { dtype: 'float32', shape: [data.length], data }),
      ])
    }),
  )
}
