import type { Layer } from '../../programs/layers/program.ts'

/** The first layer within a layer that goes on from the state which the last call left; undefined where none does. */
export function statefulIn(layer: Layer): Layer | undefined {
  if (layer.config['stateful'] === true) return layer
  const inner = [...(layer.graph?.layers ?? []), ...layer.children.map((child) => child.layer)]
  for (const each of inner) {
    const found = statefulIn(each)
    if (found !== undefined) return found
  }
  return undefined
}
