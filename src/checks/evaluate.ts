import type { Outputs, ProbeRun } from '../compare/output-sets.ts'
import { dataOf, numbersOf } from '../tensor/numbers.ts'
import type { Finding } from '../evidence/finding.ts'
import { sentences } from '../evidence/sentences.ts'
import type { NoProbe, Probe } from '../probes/probes.ts'
import type { Feeds, Runtime, Session } from '../runtimes/runtime.ts'
import type { DType } from '../tensor/dtype.ts'
import type { Signature } from '../tensor/signature.ts'
import type { Tensor } from '../tensor/tensor.ts'
import type { Runnable } from './open.ts'

/** Runs `body` with the model loaded by a runtime, and lets go of it. */
export async function withSession<R>(
  runtime: Runtime,
  opened: Runnable,
  body: (session: Session) => Promise<R>,
): Promise<R> {
  const session = await runtime.load(opened)
  try {
    return await body(session)
  } finally {
    session.close()
  }
}

/** Outputs on every probe, in order. Inputs that a sibling names otherwise are fed by position. */
export async function runProbes(session: Session, probes: readonly Probe[]): Promise<Outputs[]> {
  const outputs: Outputs[] = []
  for (const { feeds } of probes) outputs.push(await session.run(fittedFeeds(feeds, session.signature)))
  return outputs
}

/** Two witnesses' outputs side by side. */
export function runsOf(probes: readonly Probe[], expected: readonly Outputs[], found: readonly Outputs[]): ProbeRun[] {
  return probes.map(({ name }, i) => ({
    probe: name,
    expected: expected[i] ?? new Map(),
    found: found[i] ?? new Map(),
  }))
}

/** The reason why no probe was drawn, as evidence. */
export function noProbe({ message }: NoProbe, { artifact }: Runnable): Finding {
  return {
    cause: 'no-runtime',
    severity: 'warning',
    file: artifact.path,
    message: sentences(`${artifact.path}: no probes can be drawn: ${message}`, 'Record a golden instead.'),
  }
}

/** Feeds under the session's own input names and types; by position where names differ and counts agree. */
export function fittedFeeds(feeds: Feeds, { inputs }: Signature): Feeds {
  const byName = inputs.every(({ name }) => feeds.has(name))
  const inOrder = [...feeds.values()]
  const fitted = new Map<string, Tensor>()
  for (const [position, { name, dtype }] of inputs.entries()) {
    const tensor = byName ? feeds.get(name) : inOrder[position]
    if (tensor !== undefined) fitted.set(name, withType(tensor, dtype))
  }
  return fitted
}

/** The same numbers in another type; texts stay what they are. */
export function withType(tensor: Tensor, dtype: DType): Tensor {
  if (tensor.dtype === dtype) return tensor
  const numbers = numbersOf(tensor)
  if (numbers === null || dtype === 'string' || dtype.startsWith('complex')) return tensor
  return { dtype, shape: tensor.shape, data: dataOf(dtype, numbers) }
}
