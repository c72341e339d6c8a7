import { compareOutputSets, type Outputs, type OutputsResult } from '../compare/output-sets.ts'
import { toleranceFor, type Loss } from '../compare/tolerance.ts'
import type { Finding } from '../evidence/finding.ts'
import type { Golden } from '../formats/npz/golden.ts'
import type { GoldenFile } from '../plan/plan.ts'
import { RUNTIME_WORDS, type Runtime } from '../runtimes/runtime.ts'
import { isFloating } from '../tensor/dtype.ts'
import type { Signature } from '../tensor/signature.ts'
import type { Tensor } from '../tensor/tensor.ts'
import { coarser, declaredLoss, toleranceRules } from './claims.ts'
import { fittedFeeds, withType } from './evaluate.ts'
import { narrowed } from './narrowed.ts'
import type { Runnable } from './open.ts'
import type { WorkContext } from './run.ts'
import { widened } from './widened.ts'

/** What recorded inputs came to on one runtime. */
export interface Replay extends OutputsResult {
  readonly expected: Outputs
  readonly found: Outputs
}

/** Runs the recorded inputs on one runtime. @throws what the runtime throws. */
export async function replay(
  golden: Golden,
  file: GoldenFile,
  runtime: Runtime,
  opened: Runnable,
  { policy, workshop }: WorkContext,
  loss: Loss | null = declaredLoss(opened.model),
): Promise<Replay> {
  return workshop.withSession(runtime, opened, async (session) => {
    const misfits = misfitInputs(golden, session.signature, file)
    const all = golden.outputs.size
    const refused = (findings: readonly Finding[]): Replay => {
      return { outputs: [0, all], worst: null, findings, used: 0, expected: new Map(), found: new Map() }
    }
    if (misfits.length > 0) return refused(misfits)
    const found = await session.run(fittedFeeds(golden.inputs, session.signature))
    const expected = fittedOutputs(golden.outputs, found)
    const misshapen = misfitOutputs(expected, found, file)
    if (misshapen.length > 0) return refused(misshapen)
    const rules = toleranceRules(policy, opened.artifact, opened.model)
    const allowed = coarser(loss, widened(runtime.id, opened))
    const narrow = narrowed(opened)
    const inOrder = [...found.keys()]
    const own = new Map([...expected.keys()].map((name, place) => [name, found.has(name) ? name : inOrder[place]]))
    const lossOf = (output: string): Loss | null => coarser(allowed, narrow.get(own.get(output) ?? output) ?? null)
    const result = compareOutputSets([{ probe: 'golden', expected, found }], {
      witnesses: { expected: file.path, found: RUNTIME_WORDS[runtime.id] },
      file: opened.artifact.path,
      toleranceOf: (output, dtype) => toleranceFor(output, dtype, lossOf(output), rules),
    })
    return { ...result, expected, found }
  })
}

/** Recorded outputs in the types that the model gives: a golden may have been kept in float64, or in wider integers. */
function fittedOutputs(outputs: Outputs, found: Outputs): Outputs {
  const inOrder = [...found.values()]
  const fitted = [...outputs].map(([name, tensor], position): [string, Tensor] => {
    const like = found.get(name) ?? inOrder[position]
    const sameKind = like !== undefined && isFloating(like.dtype) === isFloating(tensor.dtype)
    return [name, sameKind ? withType(tensor, like.dtype) : tensor]
  })
  return new Map(fitted)
}

function misfitInputs(golden: Golden, { inputs }: Signature, file: GoldenFile): Finding[] {
  const names = [...golden.inputs.keys()]
  if (names.length !== inputs.length) {
    const takes = inputs.map(({ name }) => name).join(', ')
    return [
      mismatch(
        file,
        `inputs/${names[0] ?? ''}`,
        `records ${names.length} inputs (${names.join(', ')}), the model takes ${inputs.length} (${takes})`,
      ),
    ]
  }
  return inputs.flatMap(({ name, shape }, position) => {
    const recorded = golden.inputs.has(name) ? name : (names[position] ?? '')
    const tensor = golden.inputs.get(recorded)
    if (tensor === undefined || shape === null) return []
    const fits =
      tensor.shape.length === shape.length && shape.every((dim, axis) => dim < 0 || dim === tensor.shape[axis])
    if (fits) return []
    return [
      mismatch(file, `inputs/${recorded}`, `has shape [${tensor.shape.join(', ')}], the model takes [${dims(shape)}]`),
    ]
  })
}

function misfitOutputs(expected: Outputs, found: Outputs, file: GoldenFile): Finding[] {
  const inOrder = [...found.values()]
  const findings = [...expected].flatMap(([name, tensor], position) => {
    const other = found.get(name) ?? (expected.size === found.size ? inOrder[position] : undefined)
    if (other === undefined) return []
    const fits =
      tensor.shape.length === other.shape.length && tensor.shape.every((dim, axis) => dim === other.shape[axis])
    if (fits) return []
    return [
      mismatch(
        file,
        `outputs/${name}`,
        `has shape [${tensor.shape.join(', ')}], the model gives [${other.shape.join(', ')}]`,
      ),
    ]
  })
  return findings
}

function dims(shape: readonly number[]): string {
  return shape.map((dim) => (dim < 0 ? 'any' : String(dim))).join(', ')
}

function mismatch({ path }: GoldenFile, array: string, what: string): Finding {
  return {
    cause: 'golden-shape-mismatch',
    severity: 'error',
    file: path,
    tensor: array,
    message: `${path}: ${array} ${what}: one of the two is not the one that is meant.`,
  }
}
