import type { LayerDef } from '../../layer-def.ts'
import { OPERATION_PREFIX } from '../../names.ts'
import { define, stopsMask } from '../define.ts'
import { tensor } from './args.ts'
import { ARRAYS } from './arrays.ts'
import { ELEMENTWISE, type Operation } from './elementwise.ts'
import { getItem } from './get-item.ts'
import { GRIDS } from './grids.ts'
import { slicingOpLambda, tfOpLambda } from './lambda.ts'
import { LINEAR } from './linear.ts'
import { MATRICES } from './matrices.ts'
import { BITS } from './bits.ts'
import { COUNTS } from './counts.ts'
import { FOURIER } from './fourier.ts'
import { LOSSES } from './losses.ts'
import { BY_RANK } from './nan.ts'
import { NN } from './nn.ts'
import { PICTURES } from './pictures.ts'
import { PIECES } from './pieces.ts'
import { PLACES } from './places.ts'
import { tensorFlowOpLayer } from './op-layer.ts'
import { RANKS } from './ranks.ts'
import { REDUCTIONS } from './reduce.ts'
import { SHAPES } from './shape.ts'
import { SINGULAR } from './singular.ts'
import { SPECIAL } from './special.ts'
import { WARPS } from './warp.ts'

const BY_NAME: Readonly<Record<string, Operation>> = {
  ...ELEMENTWISE,
  ...REDUCTIONS,
  ...SHAPES,
  ...LINEAR,
  ...NN,
  ...ARRAYS,
  ...BY_RANK,
  ...PIECES,
  ...GRIDS,
  ...RANKS,
  ...PLACES,
  ...PICTURES,
  ...SPECIAL,
  ...WARPS,
  ...MATRICES,
  ...FOURIER,
  ...LOSSES,
  ...BITS,
  ...COUNTS,
  ...SINGULAR,
}

/** `keras.ops` calls recorded in functional models, as `keras.ops>NotEqual`, and Keras 2's `TFOpLambda` family. */
export const OPERATIONS: readonly LayerDef[] = [
  ...Object.entries(BY_NAME).map(([name, call]) => operation(OPERATION_PREFIX + name, call)),
  operation('TFOpLambda', tfOpLambda(BY_NAME)),
  operation('TensorFlowOpLayer', tensorFlowOpLayer(BY_NAME)),
  operation(
    'SlicingOpLambda',
    slicingOpLambda((context, key) => getItem(context.ops, tensor(context, 0, 'tensor'), key)),
  ),
]

function operation(className: string, call: Operation): LayerDef {
  return define(className, { keepsInputDType: true, call, mask: stopsMask })
}
