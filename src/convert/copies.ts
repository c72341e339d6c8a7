import type { Layer, LayersProgram } from '../programs/layers/program.ts'

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
