import type { Ops, ScanOptions, Value } from './ops.ts'
import { UnsupportedOperation } from './ops.ts'

/** How many steps a `scan` over sequences has. @throws UnsupportedOperation for none, RangeError where they are not as long */
export function stepCount(sequences: readonly Value[]): number {
  const lengths = new Set(sequences.map(({ shape }) => shape[0]))
  const [count, ...others] = lengths
  if (count === undefined || others.length > 0) {
    throw new RangeError(`a loop over sequences of ${[...lengths].join(', ')} rows`)
  }
  if (count === 0) throw new UnsupportedOperation('a loop of no steps')
  return count
}

/** The rows of the sequences at each step of a `scan`, made when their turn comes. */
export function* rowsOf(
  ops: Pick<Ops, 'slice' | 'reshape'>,
  sequences: readonly Value[],
  { backwards }: Pick<ScanOptions, 'backwards'>,
): Generator<() => readonly Value[]> {
  const count = stepCount(sequences)
  for (let step = 0; step < count; step += 1) {
    const index = backwards ? count - 1 - step : step
    yield () =>
      sequences.map((x) => {
        const [, ...rest] = x.shape
        return ops.reshape(ops.slice(x, [index, ...rest.map(() => 0)], [1, ...rest]), rest)
      })
  }
}

/** What a `scan` gives: all outputs stacked, or the last one. */
export function collected(
  stack: Ops['stack'],
  outputs: readonly Value[],
  { outputs: wanted }: Pick<ScanOptions, 'outputs'>,
): Value {
  const last = outputs.at(-1)
  if (last === undefined) throw new UnsupportedOperation('a loop of no steps')
  return wanted === 'all' ? stack(outputs, 0) : last
}
