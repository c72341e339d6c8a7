import type { GraphBody, GraphStep, Slot } from '../graph/program.ts'

/** A body without the steps that none of its results needs. Steps stand behind what they read. */
export function pruned({ arity, steps, results }: GraphBody): GraphBody {
  const needed = new Set(results.map(({ step }) => step))
  for (let place = steps.length - 1; place >= 0; place -= 1) {
    if (needed.has(place)) for (const slot of steps[place]?.inputs ?? []) needed.add(slot.step)
  }
  const places = new Map<number, number>()
  const kept: GraphStep[] = []
  const moved = ({ step, output }: Slot): Slot => ({ step: places.get(step) ?? step, output })
  for (const [place, step] of steps.entries()) {
    if (!needed.has(place)) continue
    places.set(place, kept.length)
    kept.push({ ...step, inputs: step.inputs.map(moved) })
  }
  return { arity, steps: kept, results: results.map(moved) }
}
