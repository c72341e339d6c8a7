import { floorByNudge, nudge } from '../compare/noise-floor.ts'
import type { Outputs } from '../compare/output-sets.ts'
import { overEntries } from '../runtimes/programs.ts'
import type { Feeds, Runtime } from '../runtimes/runtime.ts'
import { fromBytes, toBytes } from '../tensor/bytes.ts'
import { byteWidth, isFloating, type DType } from '../tensor/dtype.ts'
import { numbersOf } from '../tensor/numbers.ts'
import type { Tensor, TensorData, TensorEntry } from '../tensor/tensor.ts'
import { fittedFeeds, withSession } from './evaluate.ts'
import type { Runnable } from './open.ts'

/** Runs with other nudges: of several draws of rounding the worst one counts. */
export const NUDGED_RUNS = 3

/**
 * How far rounding alone moves outputs, in rounding steps at their scale, by name: the model runs again on kernels with every
 * float32 and float64 number of its inputs and weights moved by one rounding step of float32, up or down, several times.
 * Narrower types stay: their step is far coarser than that of the arithmetic.
 * @param own what it gave with the numbers as they are, by the same runtime.
 * @throws what the run throws.
 */
export async function floorsByNudges(
  opened: Runnable,
  feeds: Feeds,
  own: Outputs,
  ops: Runtime,
): Promise<ReadonlyMap<string, number>> {
  const floors = new Map<string, number>()
  for (let seed = 1; seed <= NUDGED_RUNS; seed++) {
    const bound = overEntries(opened.bound, (entry) => nudgedEntry(entry, seed))
    const nudged = await withSession(ops, { ...opened, bound }, (session) =>
      session.run(nudgedFeeds(fittedFeeds(feeds, session.signature), seed)),
    )
    for (const [name, tensor] of own) {
      const [before, after] = [numbersOf(tensor), numbersOf(nudged.get(name) ?? tensor)]
      if (before === null || after === null || before.length !== after.length || !isFloating(tensor.dtype)) continue
      floors.set(name, Math.max(floors.get(name) ?? 0, floorByNudge(before, after, tensor.dtype)))
    }
  }
  return floors
}

/** The entry with every number moved by a rounding step, read anew each time: nothing of it stays in memory. */
export function nudgedEntry(entry: TensorEntry, seed: number): TensorEntry {
  const { dtype } = entry
  if (!isNudged(dtype)) return entry
  return {
    ...entry,
    *chunks(size) {
      let start = 0
      for (const chunk of entry.chunks(size)) {
        const count = chunk.byteLength / byteWidth(dtype)
        yield toBytes(dtype, nudgedData(fromBytes(dtype, chunk.slice(), count, entry.name), seed, start))
        start += count
      }
    },
  }
}

function nudgedFeeds(feeds: Feeds, seed: number): Feeds {
  return new Map(
    [...feeds].map(([name, tensor]): [string, Tensor] => [
      name,
      isNudged(tensor.dtype) ? { ...tensor, data: nudgedData(tensor.data, seed, 0) } : tensor,
    ]),
  )
}

function isNudged(dtype: DType): boolean {
  return dtype === 'float32' || dtype === 'float64'
}

/** Kernels round float64 to float32: a step there is float32's. */
function nudgedData(data: TensorData, seed: number, start: number): TensorData {
  if (data instanceof Float32Array) return nudge(data, seed, start)
  if (data instanceof Float64Array) return Float64Array.from(nudge(Float32Array.from(data), seed, start))
  return data
}
