import { smallest } from '../compare/scan.ts'
import type { Pair } from '../compare/pairing.ts'
import type { Loss, Tolerance, ToleranceRules } from '../compare/tolerance.ts'
import type { Artifact, Model } from '../formats/format.ts'
import { familyPolicyOf } from '../plan/families.ts'
import { pathTest } from '../plan/globs.ts'
import type { Policy } from '../plan/policy.ts'
import { isFloating, type DType } from '../tensor/dtype.ts'
import { elementCount, type Stored, type TensorEntry } from '../tensor/tensor.ts'
import type { Transform } from '../tensor/transform.ts'

const IDENTITY: Transform = { kind: 'identity' }

/**
 * What two siblings' own manifests and the policy allow to stand between two of their tensors. A manifest's declaration
 * comes first; the policy's holds for what no manifest speaks of. The comparer verifies whichever it is.
 */
export function declaredTransforms({ expected, found }: Pair, policy: Loss | null): readonly Transform[] {
  const [from, to] = [expected.entry.stored, found.entry.stored]
  if (from === undefined && to === undefined) return fromPolicy(expected.entry, policy)
  if (from !== undefined && to !== undefined) return bothStored(expected.entry, found.entry)
  if (to !== undefined) return [ofStorage(to, expected.entry)]
  return [ofStorage(from ?? { dtype: expected.entry.dtype }, found.entry)]
}

/** `other` is the same tensor as the other side holds it: what a declared step is measured by. */
function ofStorage({ dtype, scale, min }: Stored, other: TensorEntry): Transform {
  if (scale === undefined) return { kind: 'cast', to: dtype }
  return { kind: 'affine', scale: believed(scale, dtype, other), min: min ?? 0, dtype }
}

/** Quantisers that move zero onto the grid, or round the step, end up to one step of 255 wider than the range. */
const STEP_SLACK = 1 + 2 ** -7

/**
 * A manifest's step as far as the other side's range bears it out: no type needs a coarser step than its own grid over
 * that range, and a file that declares one would excuse any value at all. An infinite range bears out nothing.
 */
function believed(scale: number, dtype: DType, other: TensorEntry): number {
  const needed = ownStep(other, dtype) * STEP_SLACK
  return Math.min(scale, Number.isFinite(needed) ? needed : 0)
}

/** Both were rounded from one source: equal where the grids are, else apart by half of each step together. */
function bothStored(from: TensorEntry, to: TensorEntry): readonly Transform[] {
  const [a, b] = [from.stored, to.stored]
  if (a === undefined || b === undefined) return [IDENTITY]
  if (a.scale === undefined && b.scale === undefined) return [IDENTITY, ofStorage(b, from), ofStorage(a, to)]
  const scale = stepOf(from, a, to) + stepOf(to, b, from)
  return [IDENTITY, { kind: 'affine', scale, min: b.min ?? a.min ?? 0, dtype: b.dtype }]
}

/** Twice the largest error that a storage form makes: an affine step, or a float's rounding step at the largest value. */
function stepOf(entry: TensorEntry, { scale, dtype }: Stored, other: TensorEntry): number {
  if (scale !== undefined) return believed(scale, dtype, other)
  const largest = Math.max(Math.abs(smallest(entry, 1).value), Math.abs(smallest(entry, -1).value))
  return largest * (dtype === 'bfloat16' ? 2 ** -7 : 2 ** -10)
}

function fromPolicy(entry: TensorEntry, loss: Loss | null): readonly Transform[] {
  if (loss === null || !isFloating(entry.dtype)) return [IDENTITY]
  if (loss === 'float16' || loss === 'bfloat16') return [IDENTITY, { kind: 'cast', to: loss }]
  return [IDENTITY, { kind: 'affine', scale: ownStep(entry, loss), min: 0, dtype: loss }]
}

/** The step of an affine grid over a tensor's own range, zero included, as quantisers lay it. */
function ownStep(entry: TensorEntry, dtype: DType): number {
  const low = Math.min(0, smallest(entry, 1).value)
  const high = Math.max(0, -smallest(entry, -1).value)
  return (high - low) / (dtype === 'uint8' ? 255 : 65_535)
}

/** The coarsest loss that a model's own manifest declares, or null. */
export function declaredLoss(model: Model): Loss | null {
  const order: readonly Loss[] = ['uint8', 'bfloat16', 'float16', 'uint16']
  const stored = new Set([...model.weights].map((entry) => entry.stored?.dtype))
  return order.find((loss) => stored.has(loss)) ?? null
}

/** The coarser of two losses. */
export function coarser(a: Loss | null, b: Loss | null): Loss | null {
  const order: readonly (Loss | null)[] = ['uint8', 'bfloat16', 'float16', 'uint16', null]
  return order.indexOf(a) < order.indexOf(b) ? a : b
}

/**
 * The policy's tolerances as they hold for one artifact. With its model, what its manifest quantises weighs by its share
 * of the parameters, unless the policy declares a loss for the file as a whole.
 */
export function toleranceRules(policy: Policy, artifact: Artifact, model?: Model): ToleranceRules {
  const family = familyPolicyOf(policy, artifact)
  const own: Tolerance | null = family?.tolerance ?? null
  const rules = { byDType: policy.tolerance.byDType, byOutput: policy.tolerance.byOutput, family: own }
  const isWhole = pathTest(Object.keys(family?.lossy ?? {}))(artifact.path)
  return model === undefined || isWhole ? rules : { ...rules, quantisedShare: sharesOf(model) }
}

function sharesOf({ weights }: Model): Record<'uint8' | 'uint16', number> {
  const shares = { uint8: 0, uint16: 0 }
  let all = 0
  for (const { shape, stored } of weights) {
    const elements = elementCount(shape)
    all += elements
    if (stored?.dtype === 'uint8' || stored?.dtype === 'uint16') shares[stored.dtype] += elements
  }
  return { uint8: shares.uint8 / Math.max(1, all), uint16: shares.uint16 / Math.max(1, all) }
}
