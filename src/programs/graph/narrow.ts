import { narrower, type Narrow } from '../narrow.ts'
import type { BoundGraph } from './bind.ts'
import { stepsOf } from './freeze.ts'
import { ARGUMENT, type GraphBody, type GraphStep } from './program.ts'

/** Ops that hand values on, or make them of nothing: what they round, if anything, is a stored tensor. */
const MOVERS: ReadonlySet<string> = new Set(
  (
    'Cast Const Placeholder PlaceholderWithDefault VarHandleOp ReadVariableOp VariableV2 Identity IdentityN StopGradient ' +
    'ConcatV2 ExpandDims Fill Gather GatherNd GatherV2 Pack Pad PadV2 Reshape ResourceGather ReverseV2 Select SelectV2 Shape ' +
    'Slice Split SplitV Squeeze StridedSlice Tile Transpose Unpack ZerosLike OnesLike'
  ).split(' '),
)

/**
 * Outputs of a graph of TensorFlow on the way to which ops compute in a float narrower than the output's own, as in exports of
 * Keras's mixed precision: each with the narrowest.
 */
export function narrowOutputs({ program }: Pick<BoundGraph, 'program'>): ReadonlyMap<string, Narrow> {
  const { body, signature } = program
  if (program.dialect === 'onnx') return new Map()
  const reach: (Narrow | null)[] = []
  for (const step of body.steps) {
    const before = step.inputs.map(({ step: from }) => (from === ARGUMENT ? null : (reach[from] ?? null)))
    reach.push([within(step), ...before].reduce(narrower))
  }
  return new Map(
    signature.outputs.flatMap(({ name, dtype }, place): (readonly [string, Narrow])[] => {
      const narrow = reachOf(body, reach, place)
      return narrow === null || dtype === narrow ? [] : [[name, narrow]]
    }),
  )
}

function reachOf({ results }: GraphBody, reach: readonly (Narrow | null)[], place: number): Narrow | null {
  return reach[results[place]?.step ?? ARGUMENT] ?? null
}

/** The narrowest float that a step computes in, its functions included. */
function within(step: GraphStep): Narrow | null {
  const inner = [...step.bodies.values()].flatMap((body) => stepsOf(body))
  return [step, ...inner].map(ownOf).reduce(narrower, null)
}

function ownOf({ op, attrs, bodies }: GraphStep): Narrow | null {
  if (MOVERS.has(op) || bodies.size > 0) return null
  const type = attrs.get('T')
  const value = type?.kind === 'dtype' ? type.value : null
  return value === 'float16' || value === 'bfloat16' ? value : null
}
