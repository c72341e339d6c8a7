import type { LayerDef } from '../../layer-def.ts'
import { define } from '../define.ts'
import { concatenate, concatenateMask } from './concatenate.ts'
import { dot } from './dot.ts'
import { average, folded, maskedFold, mergeMask, multiply, subtract } from './merge.ts'

/** `keras/src/layers/merging`. */
export const MERGING_LAYERS: readonly LayerDef[] = [
  define('Add', { call: folded((ops, a, b) => ops.add(a, b)), mask: mergeMask }),
  define('Multiply', { call: multiply, mask: mergeMask }),
  define('Maximum', { call: maskedFold((ops, a, b) => ops.maximum(a, b)), mask: mergeMask }),
  define('Minimum', { call: maskedFold((ops, a, b) => ops.minimum(a, b)), mask: mergeMask }),
  define('Average', { call: average, mask: mergeMask }),
  define('Subtract', { call: subtract, mask: mergeMask }),
  define('Concatenate', { call: concatenate, mask: concatenateMask }),
  define('Dot', { call: dot, mask: () => null }),
]
