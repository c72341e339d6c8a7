import { constantNode } from '../../../formats/tensorflow/nodes.ts'
import { isFloating } from '../../../tensor/dtype.ts'
import type { Tensor } from '../../../tensor/tensor.ts'
import { ArtifactError } from '../../../evidence/errors.ts'
import { UnsupportedOperation } from '../../../ops/ops.ts'
import type { KnownCell } from '../cells.ts'
import { ARGUMENT, type GraphBody, type GraphStep, type Slot } from '../program.ts'
import { opNamed, TENSORFLOW } from '../registry.ts'
import { isSmall, onTheSide } from '../run/host.ts'

/**
 * Computes what small constants alone come to, and leaves out the steps that nobody reads any more. Floats stay as they
 * are: in a graph without variables they are its weights, which have to be found under their own names, and what is made
 * of them is float32 on one executor and float64 on another.
 */
export function foldConstants(body: GraphBody): GraphBody {
  const folded: GraphStep[] = []
  const cells = new Map<number, readonly KnownCell[]>()
  for (const step of body.steps) {
    const outputs = constantOutputs(step, cells)
    if (outputs !== null) cells.set(folded.length, outputs)
    const [only, ...others] = outputs ?? []
    const isWhole = only !== undefined && others.length === 0 && !isFloating(only.tensor.dtype)
    folded.push(isWhole && step.op !== 'Const' ? constant(step, only.tensor) : step)
  }
  return pruned({ ...body, steps: folded })
}

function constantOutputs(
  step: GraphStep,
  cells: ReadonlyMap<number, readonly KnownCell[]>,
): readonly KnownCell[] | null {
  const value = step.attrs.get('value')
  if (step.op === 'Const' && value?.kind === 'tensor') {
    const cell: KnownCell = { kind: 'known', tensor: value.value }
    return isSmall(cell) && !isFloating(cell.tensor.dtype) ? [cell] : null
  }
  const inputs = step.inputs.map(({ step: from, output }) => cells.get(from)?.[output])
  const op = opNamed(step.op)
  if (op === undefined || inputs.length === 0 || !inputs.every((cell) => cell !== undefined)) return null
  try {
    return onTheSide(step, op, inputs, TENSORFLOW)
  } catch (error) {
    // A step that cannot be computed may stand in a branch that is never taken: it is said when it is run.
    if (isAboutTheStep(error)) return null
    throw error
  }
}

function isAboutTheStep(error: unknown): boolean {
  return [ArtifactError, UnsupportedOperation, RangeError, TypeError].some((kind) => error instanceof kind)
}

function constant({ name }: GraphStep, tensor: Tensor): GraphStep {
  return { ...constantNode(name, tensor), inputs: [], bodies: new Map() }
}

/** The body without steps that no result depends on. */
function pruned(body: GraphBody): GraphBody {
  const needed = new Set(body.results.map(({ step }) => step))
  for (const [place, step] of [...body.steps.entries()].reverse()) {
    if (needed.has(place)) for (const input of step.inputs) needed.add(input.step)
  }
  const places = new Map<number, number>()
  const steps: GraphStep[] = []
  const moved = ({ step, output }: Slot): Slot => ({ step: places.get(step) ?? ARGUMENT, output })
  for (const [place, step] of body.steps.entries()) {
    if (!needed.has(place)) continue
    places.set(place, steps.length)
    steps.push({ ...step, inputs: step.inputs.map(moved) })
  }
  return { arity: body.arity, steps, results: body.results.map(moved) }
}
