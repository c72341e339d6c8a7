import { known, numbersIn, type Cell } from '../cells.ts'
import { exceeded } from '../errors.ts'
import { GRAPH_LIMITS } from '../limits.ts'
import type { OpCall, OpTable } from '../op-def.ts'

/** Whether a condition holds: a number is true unless it is 0, a text unless it is empty, anything else if it has elements. */
function isTrue(call: OpCall, cell: Cell): boolean {
  const tensor = cell.kind === 'known' ? cell.tensor : cell.kind === 'value' ? call.ops.peek?.(cell.value) : undefined
  if (tensor === undefined) throw call.unsupported('a condition whose value is not known')
  if (tensor.shape.length > 0) return tensor.data.length > 0
  if (tensor.dtype === 'string') return tensor.data[0] !== undefined && numbersLength(tensor.data[0]) > 0
  return numbersIn(tensor)[0] !== 0
}

function numbersLength(text: unknown): number {
  return text instanceof Uint8Array ? text.length : 0
}

function branch(call: OpCall): readonly Cell[] {
  const taken = isTrue(call, call.cell(0)) ? 'then_branch' : 'else_branch'
  return call.run(call.body(taken), call.inputs.slice(1))
}

function choose(call: OpCall): readonly Cell[] {
  const count = call.step.bodies.size
  const index = call.int(0)
  // Whatever is outside takes the last branch.
  const taken = index < 0 || index >= count ? count - 1 : index
  return call.run(call.body(`branches/${taken}`), call.inputs.slice(1))
}

/** Each step's state is let go when the next one stands. */
function loop(call: OpCall): readonly Cell[] {
  const [condition, body] = [call.body('cond'), call.body('body')]
  let state: readonly Cell[] = call.inputs
  for (const cell of state) call.hold(cell)
  for (let iteration = 0; ; iteration += 1) {
    const [answer, ...others] = call.run(condition, state)
    if (answer === undefined || others.length > 0) throw call.malformed(`its condition has ${others.length} results`)
    const goesOn = isTrue(call, answer)
    call.drop(answer)
    if (!goesOn) return state
    if (iteration >= GRAPH_LIMITS.iterations) {
      throw exceeded(call.step, `goes round more than ${GRAPH_LIMITS.iterations} times`)
    }
    const next = call.run(body, state)
    if (next.length !== state.length) {
      throw call.malformed(`its body makes ${next.length} values of ${state.length}, allowed: as many`)
    }
    for (const cell of state) call.drop(cell)
    state = next
  }
}

/** Steps that run functions: what they make is held already, and they work in no scope of their own. */
export const FLOW: OpTable = {
  If: branch,
  StatelessIf: branch,
  Case: choose,
  StatelessCase: choose,
  While: loop,
  StatelessWhile: loop,
}

const DEAD: Cell = { kind: 'dead' }

/** TensorFlow 1's branches: a switch hands its input on to one side, the other side is dead until it is merged. */
export const SWITCHES: OpTable = {
  Switch: (call) => (isTrue(call, call.cell(1)) ? [DEAD, call.cell(0)] : [call.cell(0), DEAD]),
  Merge: (call) => {
    const [place = -1, ...others] = call.inputs.flatMap(({ kind }, i) => (kind === 'dead' ? [] : [i]))
    if (others.length > 0)
      throw call.unsupported('both of its branches were taken: which one comes first, nobody knows')
    return place < 0 ? [DEAD, DEAD] : [call.cell(place), known('int32', [], [place])]
  },
  LoopCond: ({ cell }) => cell(0),
}
