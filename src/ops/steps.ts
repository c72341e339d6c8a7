import type { Value } from './ops.ts'

/** The steps of a `scan`, one after the other: the last state, and the output of each. */
export function stepByStep<S extends readonly Value[]>(
  body: (step: number, state: S) => { readonly state: S; readonly output: Value },
  initial: S,
  steps: number,
): { readonly state: S; readonly outputs: readonly Value[] } {
  let state = initial
  const outputs: Value[] = []
  for (let step = 0; step < steps; step++) {
    const next = body(step, state)
    state = next.state
    outputs.push(next.output)
  }
  return { state, outputs }
}
