import type { Ops, Value } from '../../../../ops/ops.ts'
import { at, castTo, range } from '../math.ts'

export interface Loop {
  /** `[batch, time, ...]` */
  readonly sequence: Value
  /** Which steps count, `[batch, time]`, or null. */
  readonly mask: Value | null
  /** From the last step to the first. */
  readonly backwards: boolean
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
  const { mask, initial, backwards, returnSequences } = loop
  const sequence = timeFirst(ops, loop.sequence)
  const options = { backwards, outputs: returnSequences ? 'all' : 'last' } as const
  const collected = (output: Value): Value => (returnSequences ? timeFirst(ops, output) : output)
  if (mask === null) {
    const run = ops.scan(
      (rows, states) => {
        const next = loop.step(at(rows, 0), states)
        return { state: next.states, output: next.output }
      },
      initial,
      [sequence],
      options,
    )
    return { output: collected(run.output), states: run.state }
  }
  const [, ...row] = sequence.shape
  const probe = ops.scope(() => {
    const first = ops.slice(sequence, [0, ...row.map(() => 0)], [1, ...row])
    return loop.step(ops.reshape(first, row), initial).output
  })
  const zero = ops.full(probe.shape, 0, probe.dtype)
  const run = ops.scan(
    (rows, state) => {
      const states = state.slice(1)
      const next = loop.step(at(rows, 0), states)
      const counts = at(rows, 1)
      const output = kept(ops, counts, next.output, loop.zeroOutputForMask ? zero : at(state, 0))
      return { state: [output, ...next.states.map((value, i) => kept(ops, counts, value, at(states, i)))], output }
    },
    [zero, ...initial],
    [sequence, castTo(ops, timeFirst(ops, mask), 'bool')],
    options,
  )
  return { output: collected(run.output), states: run.state.slice(1) }
}

/** `[batch, time, ...]` to `[time, batch, ...]`, and back. */
function timeFirst(ops: Ops, x: Value): Value {
  return ops.transpose(x, [1, 0, ...range(x.shape.length).slice(2)])
}

function kept(ops: Ops, counts: Value, value: Value, otherwise: Value): Value {
  const shape = [...counts.shape, ...range(value.shape.length - counts.shape.length).map(() => 1)]
  return ops.where(ops.reshape(counts, shape), value, otherwise)
}
