import type { Ops, Value } from '../../../../ops/ops.ts'
import { at, castTo, range } from '../math.ts'

export interface Loop {
  /** One value per step, in the order in which they are taken. */
  readonly steps: readonly Value[]
  /** One mask `[batch]` per step, in the same order, or null. */
  readonly masks: readonly Value[] | null
  readonly initial: readonly Value[]
  readonly zeroOutputForMask: boolean
  readonly returnSequences: boolean
  step(x: Value, states: readonly Value[]): { readonly output: Value; readonly states: readonly Value[] }
}

/**
 * `keras.backend.rnn`: a masked step keeps the states and repeats the previous output, or gives 0 with
 * `zero_output_for_mask`. Returns the output (`[batch, steps, ...]` or the last one) and the last states.
 */
export function loop(ops: Ops, loop: Loop): { readonly output: Value; readonly states: readonly Value[] } {
  const { steps, masks, initial } = loop
  const first = at(steps, 0)
  if (masks === null) {
    const run = ops.scan(
      (t, states) => {
        const next = loop.step(at(steps, t), states)
        return { state: next.states, output: next.output }
      },
      initial,
      steps.length,
    )
    return { output: collected(ops, run.outputs, loop.returnSequences), states: run.state }
  }
  const probe = ops.scope(() => loop.step(first, initial).output)
  const zero = ops.full(probe.shape, 0, probe.dtype)
  const run = ops.scan(
    (t, state) => {
      const states = state.slice(1)
      const next = loop.step(at(steps, t), states)
      const mask = at(masks, t)
      const output = kept(ops, mask, next.output, loop.zeroOutputForMask ? zero : at(state, 0))
      return { state: [output, ...next.states.map((value, i) => kept(ops, mask, value, at(states, i)))], output }
    },
    [zero, ...initial],
    steps.length,
  )
  return { output: collected(ops, run.outputs, loop.returnSequences), states: run.state.slice(1) }
}

/** Steps of `[batch, time, ...]`, backwards where asked. */
export function stepsOf(ops: Ops, x: Value, goBackwards: boolean): readonly Value[] {
  const steps = ops.unstack(x, 1)
  return goBackwards ? [...steps].reverse() : steps
}

function kept(ops: Ops, mask: Value, value: Value, otherwise: Value): Value {
  const shape = [...mask.shape, ...range(value.shape.length - mask.shape.length).map(() => 1)]
  return ops.where(ops.reshape(castTo(ops, mask, 'bool'), shape), value, otherwise)
}

function collected(ops: Ops, outputs: Value, all: boolean): Value {
  const rank = outputs.shape.length
  if (all) return ops.transpose(outputs, [1, 0, ...range(rank).slice(2)])
  const [steps = 1, ...rest] = outputs.shape
  const last = ops.slice(outputs, [steps - 1, ...rest.map(() => 0)], [1, ...rest])
  return ops.reshape(last, rest)
}
