import { dataTypeOf } from '../../formats/onnx/dtypes.ts'
import type { OnnxNode } from '../../formats/onnx/graph.ts'
import { opDef } from '../../formats/onnx/op-defs.ts'
import { nodeFacts } from '../../formats/onnx/verify-node.ts'
import type { BoundGraph } from '../graph/bind.ts'
import { narrower, type Narrow } from '../narrow.ts'
import { ABSENT, ARGUMENT, STORED, type GraphBody, type GraphStep, type Slot } from '../graph/program.ts'

/** What is known of a value: its `DataType`, and the narrowest float that was computed with on the way to it. */
interface Known {
  readonly type: number | null
  readonly narrow: Narrow | null
}

const UNKNOWN: Known = { type: null, narrow: null }
const [FLOAT, FLOAT16, DOUBLE, BFLOAT16] = [1, 10, 11, 16]
/** What may be floats: sequences of tensors too. */
const FLOATS: ReadonlySet<number | null> = new Set([0, FLOAT, FLOAT16, DOUBLE, BFLOAT16, null])

/**
 * Outputs of an ONNX model on the way to which floats narrower than their own are computed with, as in models that were
 * turned into float16 and keep the types of their inputs and outputs. Stored tensors that are widened before anything
 * computes with them round nothing. What a runtime keeps in float32 between two such nodes is its own affair.
 */
export function narrowOutputs({ program, entries }: BoundGraph): ReadonlyMap<string, Narrow> {
  const { body, signature } = program
  if (program.dialect !== 'onnx') return new Map()
  const storedType = (name: string): number | null => dataTypeOf(entries.get(name)?.dtype ?? null)
  const given = signature.inputs.map(({ dtype }): Known => ({ type: dataTypeOf(dtype), narrow: null }))
  const results = resultsOf(body, given, storedType)
  return new Map(
    signature.outputs.flatMap(({ name, dtype }, place): (readonly [string, Narrow])[] => {
      const narrow = results[place]?.narrow ?? null
      const own = ownOf(dataTypeOf(dtype))
      return narrow === null || own === narrow || narrower(own, narrow) !== narrow ? [] : [[name, narrow]]
    }),
  )
}

function ownOf(type: number | null): Narrow | null {
  return type === FLOAT16 ? 'float16' : type === BFLOAT16 ? 'bfloat16' : null
}

function resultsOf(body: GraphBody, given: readonly Known[], storedType: (name: string) => number | null): Known[] {
  const made: (readonly Known[])[] = []
  const at = ({ step, output }: Slot): Known => (step === ARGUMENT ? given[output] : made[step]?.[output]) ?? UNKNOWN
  const isStored = ({ step }: Slot): boolean => isConstant(body.steps[step])
  for (const step of body.steps) {
    const inputs = step.inputs.map(at)
    const fixed = step.op === 'Cast' && step.inputs.every(isStored)
    made.push(outputsOf(step, inputs, fixed, storedType))
  }
  return body.results.map(at)
}

function isConstant(step: GraphStep | undefined): boolean {
  return step?.op === STORED || step?.op === 'Const'
}

/** Ops that hand elements on as they are: they round nothing. */
const MOVERS: ReadonlySet<string> = new Set(
  (
    'Concat DepthToSpace Expand Flatten Gather GatherElements GatherND Pad Reshape ReverseSequence ScatterElements ' +
    'ScatterND Slice SpaceToDepth Split Squeeze Tile Transpose Unsqueeze Where'
  ).split(' '),
)

function outputsOf(
  step: GraphStep,
  inputs: readonly Known[],
  fixed: boolean,
  storedType: (name: string) => number | null,
): readonly Known[] {
  if (isConstant(step)) {
    const value = step.attrs.get('value')
    const type = step.op === STORED ? storedType(step.name) : value?.kind === 'tensor' ? value.value.dtype : null
    return [{ type: typeof type === 'string' ? dataTypeOf(type) : type, narrow: null }]
  }
  const inner = [...step.bodies.values()].map((body) => bodyResults(step, body, inputs, storedType))
  const before = [...inputs, ...inner.flat()].map(({ narrow }) => narrow).reduce(narrower, null)
  return typesOf(step, inputs, inner).map((type) => {
    if (!FLOATS.has(type)) return { type, narrow: null }
    const own = fixed || MOVERS.has(step.op) || step.bodies.size > 0 ? null : ownOf(type)
    return { type, narrow: narrower(before, own) }
  })
}

/** Arguments of a body are the step's inputs: its own from the front, captured ones from the back. */
function bodyResults(
  step: GraphStep,
  body: GraphBody,
  inputs: readonly Known[],
  storedType: (name: string) => number | null,
): readonly Known[] {
  const skipped = step.op === 'If' ? inputs.length - body.arity : 0
  const given = Array.from({ length: body.arity }, (_, place) => inputs[place + skipped] ?? UNKNOWN)
  return resultsOf(body, given, storedType)
}

function typesOf(step: GraphStep, inputs: readonly Known[], inner: readonly (readonly Known[])[]): (number | null)[] {
  const count = step.outputs ?? 1
  const [body] = inner
  if (body !== undefined) {
    const results = step.op === 'Loop' ? body.slice(1) : body
    return Array.from({ length: count }, (_, place) => results[place]?.type ?? null)
  }
  const definition = opDef('', step.op, step.version ?? 1)
  if (definition === undefined) {
    // Operators of other domains give what they are given.
    const first = inputs.find(({ type }) => type !== null && type !== 0 && FLOATS.has(type))?.type ?? null
    return Array.from({ length: count }, () => first)
  }
  const node: OnnxNode = {
    name: step.name,
    op: step.op,
    domain: '',
    overload: '',
    inputs: step.inputs.map((slot, place) => (slot.step === ABSENT.step ? '' : String(place))),
    outputs: Array.from({ length: count }, (_, place) => String(place)),
    attrs: step.attrs,
    attrTypes: new Map(),
  }
  return [...nodeFacts(node, definition, new Map(inputs.map(({ type }, place) => [String(place), type]))).makes]
}
