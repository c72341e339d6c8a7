import type { Layer, LayersProgram } from './program.ts'

/**
 * The layer at a path: names from the root, joined with `/`, through models used as layers. Names themselves may hold
 * a `/`, as Keras 2's do.
 */
export function layerAt({ root }: Pick<LayersProgram, 'root'>, path: string): Layer | undefined {
  for (const layer of root.graph?.layers ?? []) {
    if (layer.name === path) return layer
    const inner = path.startsWith(`${layer.name}/`)
      ? layerAt({ root: layer }, path.slice(layer.name.length + 1))
      : undefined
    if (inner !== undefined) return inner
  }
  return undefined
}
