import type { Attr } from '../../formats/tensorflow/graph.ts'
import type { GraphBody, GraphProgram, GraphStep } from '../graph/program.ts'

/** A node with another formula in its place, one that exporters take for it. */
export interface Alternative {
  /** Place of the step in the body. */
  readonly place: number
  readonly name: string
  readonly op: string
  /** Alternatives of one kind are tried all together, too. */
  readonly kind: string
  readonly cause: 'activation-approximation' | 'config-epsilon'
  /** What the node computes, and what it would compute instead, in words. */
  readonly found: string
  readonly otherwise: string
  readonly step: GraphStep
}

/** Epsilons that frameworks take if nothing else is said: Keras, PyTorch and ONNX, BERT, and their halves. */
const EPSILONS = [1e-3, 1e-5, 1e-6, 1e-7, 1e-12] as const

const EXACT = 'the exact GELU'
const TANH = 'the tanh approximation of GELU'

/** Default epsilon of each normalisation. Sources: onnx/docs/Operators.md, onnxruntime/docs/ContribOperators.md. */
const NORMALISATIONS: Readonly<Record<string, number>> = {
  BatchNormalization: 1e-5,
  LayerNormalization: 1e-5,
  InstanceNormalization: 1e-5,
  GroupNormalization: 1e-5,
  RMSNormalization: 1e-5,
  'com.microsoft.SkipLayerNormalization': 1e-12,
}

/** Alternatives of the nodes of a body, those of its subgraphs not among them. */
export function alternatives({ steps }: GraphBody): readonly Alternative[] {
  return steps.flatMap((step, place) => [...gelus(step, place), ...epsilons(step, place)])
}

function gelus(step: GraphStep, place: number): readonly Alternative[] {
  const other = otherGelu(step)
  if (other === null) return []
  const [found, otherwise] = other.isTanh ? [EXACT, TANH] : [TANH, EXACT]
  const { name, op } = step
  const kind = `to ${otherwise}`
  return [{ place, name, op, kind, cause: 'activation-approximation', found, otherwise, step: other.step }]
}

/** The node with the other GELU, and whether that one is the approximation. */
function otherGelu(step: GraphStep): { readonly step: GraphStep; readonly isTanh: boolean } | null {
  switch (step.op) {
    case 'Gelu': {
      const approximate = step.attrs.get('approximate')
      const isTanh = approximate?.kind === 'text' && approximate.value === 'tanh'
      return { step: withAttr(step, 'approximate', { kind: 'text', value: isTanh ? 'none' : 'tanh' }), isTanh: !isTanh }
    }
    case 'com.microsoft.BiasGelu':
    case 'com.microsoft.Gelu':
      return { step: { ...step, op: 'com.microsoft.FastGelu' }, isTanh: true }
    case 'com.microsoft.FastGelu':
      return { step: { ...step, op: 'com.microsoft.BiasGelu' }, isTanh: false }
    default:
      return null
  }
}

function epsilons(step: GraphStep, place: number): readonly Alternative[] {
  const { name, op, attrs } = step
  const fallback = NORMALISATIONS[op]
  if (fallback === undefined) return []
  const stored = attrs.get('epsilon')
  const own = stored?.kind === 'float' ? stored.value : fallback
  return EPSILONS.filter((epsilon) => Math.abs(epsilon - own) > epsilon * 1e-3).map((epsilon) => ({
    place,
    name,
    op,
    kind: `epsilon ${epsilon}`,
    cause: 'config-epsilon',
    found: `with epsilon ${Number(own.toPrecision(6))}`,
    otherwise: `epsilon ${epsilon}`,
    step: withAttr(step, 'epsilon', { kind: 'float', value: epsilon }),
  }))
}

function withAttr(step: GraphStep, name: string, attr: Attr): GraphStep {
  return { ...step, attrs: new Map([...step.attrs, [name, attr]]) }
}

/** A program with alternatives in the place of what they are for. */
export function withAlternatives(program: GraphProgram, chosen: readonly Alternative[]): GraphProgram {
  const steps = [...program.body.steps]
  for (const { place, step } of chosen) steps[place] = step
  return { ...program, body: { ...program.body, steps } }
}
