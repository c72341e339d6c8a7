import type { LayerDef } from '../../layer-def.ts'
import { define, stopsMask } from '../define.ts'
import { adaptivePool } from './adaptive.ts'
import { globalAverage1D, globalPool } from './global.ts'
import { windowPool } from './window.ts'

/** `keras/src/layers/pooling`. */
export const POOLING_LAYERS: readonly LayerDef[] = [1, 2, 3].flatMap((rank) => [
  define(`MaxPooling${rank}D`, { call: windowPool(rank, 'max'), mask: stopsMask }),
  define(`AveragePooling${rank}D`, { call: windowPool(rank, 'average'), mask: stopsMask }),
  define(`GlobalMaxPooling${rank}D`, { call: globalPool(rank, 'max'), mask: stopsMask }),
  define(`GlobalAveragePooling${rank}D`, {
    ...(rank === 1
      ? { call: globalAverage1D, mask: usesMaskUp }
      : { call: globalPool(rank, 'average'), mask: stopsMask }),
  }),
  define(`AdaptiveMaxPooling${rank}D`, { call: adaptivePool(rank, 'max'), mask: stopsMask }),
  define(`AdaptiveAveragePooling${rank}D`, { call: adaptivePool(rank, 'average'), mask: stopsMask }),
])

/** There are no steps left to mask. */
function usesMaskUp(): null {
  return null
}
