import { product } from '../graph/run/host.ts'
import { numbersIn } from '../graph/cells.ts'
import type { OpRun, OpSet, OpTable } from '../graph/op-def.ts'
import { elementCount } from '../../tensor/tensor.ts'
import { ATTENTION } from './ops/attention.ts'
import { SEQUENCES } from './ops/sequences.ts'
import { ACTIVATIONS } from './ops/activations.ts'
import { CONTRIB } from './ops/contrib.ts'
import { FLOW } from './ops/control.ts'
import { CONVOLUTION } from './ops/convolution.ts'
import { ELEMENTWISE } from './ops/elementwise.ts'
import { INDEXING } from './ops/indexing.ts'
import { MATRICES } from './ops/matrices.ts'
import { NORMALIZATION } from './ops/normalization.ts'
import { POOLING } from './ops/pooling.ts'
import { QUANTIZATION } from './ops/quantization.ts'
import { RECURRENT } from './ops/recurrent.ts'
import { REDUCTION } from './ops/reduction.ts'
import { RESIZE } from './ops/resize.ts'
import { SCATTER } from './ops/scatter.ts'
import { SHAPES } from './ops/shapes.ts'
import { SUPPRESSION } from './ops/suppression.ts'

const TABLES: readonly OpTable[] = [
  ELEMENTWISE,
  ACTIVATIONS,
  SHAPES,
  INDEXING,
  SCATTER,
  REDUCTION,
  MATRICES,
  CONVOLUTION,
  POOLING,
  NORMALIZATION,
  RESIZE,
  RECURRENT,
  QUANTIZATION,
  SUPPRESSION,
  FLOW,
  CONTRIB,
  ATTENTION,
  SEQUENCES,
]

const COMPUTED: ReadonlyMap<string, OpRun> = new Map(TABLES.flatMap((table) => Object.entries(table)))

/** How an ONNX operator is computed, by its name, for other domains than ONNX's own with it in front. */
export function onnxOp(name: string): OpRun | undefined {
  return COMPUTED.get(name)
}

export function computedOnnxOps(): readonly string[] {
  return [...COMPUTED.keys()]
}

const ON_THE_SIDE =
  'Abs Add And Cast Ceil Concat ConstantOfShape Div Equal Expand Flatten Floor Gather GatherElements GatherND Greater ' +
  'GreaterOrEqual Less LessOrEqual Max Min Mod Mul Neg Not Or Range ReduceMax ReduceMin ReduceProd ReduceSum Reshape ' +
  'Round ScatterElements ScatterND Sign Slice Split Sqrt Squeeze Sub Tile Transpose Unsqueeze Where Xor CastLike Pow'

export const ONNX: OpSet = {
  opNamed: onnxOp,
  isFlow: (name) => Object.hasOwn(FLOW, name),
  onTheSide: new Set(ON_THE_SIDE.split(' ')),
  sized: {
    ConstantOfShape: ([shape]) => (shape === undefined ? 0 : product(numbersIn(shape.tensor))),
    Expand: ([x, shape]) =>
      x === undefined || shape === undefined
        ? 0
        : elementCount(x.tensor.shape) * Math.max(1, product(numbersIn(shape.tensor))),
    Tile: ([x, repeats]) =>
      x === undefined || repeats === undefined ? 0 : elementCount(x.tensor.shape) * product(numbersIn(repeats.tensor)),
    Range: (inputs) => {
      const [start = 0, limit = 0, delta = 1] = inputs.map(({ tensor }) => numbersIn(tensor)[0] ?? 0)
      return Math.ceil((limit - start) / delta)
    },
  },
}
