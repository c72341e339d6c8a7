import { UnsupportedOperation } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'

/** Layers whose arithmetic is not written yet. */
export function later({ layer }: LayerContext): never {
  throw new UnsupportedOperation(`layer ${layer.name}: ${layer.className} is not run yet`)
}
