import type { Outputs } from '../compare/output-sets.ts'
import type { Loss, Tolerance } from '../compare/tolerance.ts'
import type { Finding } from '../evidence/finding.ts'
import { isGraph } from '../programs/graph/bind.ts'
import { narrowOutputs as ofGraph } from '../programs/graph/narrow.ts'
import { narrowOutputs as ofLayers } from '../programs/layers/narrow.ts'
import { narrowOutputs as ofOnnx } from '../programs/onnx/narrow.ts'
import { numbersOf } from '../tensor/numbers.ts'
import type { Runnable } from './open.ts'

/**
 * Outputs that a model gives in a wider float than it computes them in, as its own operators or the dtype policies of its
 * layers say; each with that type.
 */
export function narrowed({ bound }: Pick<Runnable, 'bound'>): ReadonlyMap<string, Loss> {
  if (!isGraph(bound)) return ofLayers(bound)
  return bound.program.dialect === 'onnx' ? ofOnnx(bound) : ofGraph(bound)
}

/** The same in words. */
export function narrowedNotes(outputs: ReadonlyMap<string, Loss>, file: string): readonly Finding[] {
  return [...outputs].map(([output, loss]) => {
    const message =
      `${file}: the output ${output} is computed in ${loss} on the way, and cast to a wider type: it is held to the ` +
      `tolerance of ${loss}.`
    const cause = loss === 'bfloat16' ? 'bfloat16-rounded' : 'float16-rounded'
    return { cause, severity: 'note', file, output, message }
  })
}

/**
 * Takes back that such an output differs, where what was recorded is what the float64 reference gives, which rounds nothing
 * in between: runtimes may keep float32 between two nodes of float16, and ONNX Runtime does on processors without it.
 * @param toleranceOf of an output, by the model's own name for it; null for one that nothing is taken back of
 */
export function withoutNarrowing(
  findings: readonly Finding[],
  expected: Outputs,
  truth: Outputs,
  toleranceOf: (output: string) => Tolerance | null,
): Finding[] {
  const inOrder = [...expected.values()]
  const names = [...truth.keys()]
  return findings.map((finding): Finding => {
    const { cause, severity, output = '', message } = finding
    const tolerance = cause === 'output-differs' && severity === 'error' ? toleranceOf(output) : null
    // Findings have the model's own name; what was recorded may have another, in the same order.
    const recorded = expected.get(output) ?? inOrder[names.indexOf(output)]
    const reference = truth.get(output)
    if (tolerance === null || recorded === undefined || reference === undefined) return finding
    const [a, b] = [numbersOf(recorded), numbersOf(reference)]
    if (a === null || b === null || a.length !== b.length || !isWithin(a, b, tolerance)) return finding
    const why = 'What was recorded is what the float64 reference gives, without the roundings in between.'
    return { ...finding, severity: 'note', message: `${message} ${why}` }
  })
}

function isWithin(a: ArrayLike<number>, b: ArrayLike<number>, { rtol, atol }: Tolerance): boolean {
  return Array.from(a).every((value, i) => {
    const other = b[i] ?? NaN
    return Object.is(value, other) || Math.abs(value - other) <= atol + rtol * Math.abs(other)
  })
}
