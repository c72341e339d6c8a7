import type { WeightClass } from '../evidence/report.ts'
import { byteWidth } from '../tensor/dtype.ts'
import type { TensorEntry } from '../tensor/tensor.ts'
import type { Transform } from '../tensor/transform.ts'
import { decoderOf, pairChunks } from './chunks.ts'
import { applyTransform, rounded } from './expected.ts'
import { measure, type Difference } from './fingerprints/difference.ts'

/** What became of one tensor. */
export type TensorResult =
  | {
      readonly class: Exclude<WeightClass, 'different'>
      readonly difference: Difference | null
      readonly lossless: boolean
    }
  | {
      readonly class: 'different'
      /** null where the two cannot be laid over each other: the shapes or kinds of type differ. */
      readonly difference: Difference | null
      /** What the source ought to have become, in the found tensor's terms. */
      readonly expected: TensorEntry
    }

/**
 * Verifies, on the bytes, that `found` is what the declared transform makes of `source`. Bytes are compared first;
 * figures are gathered only where they differ. Memory stays bounded whatever the size.
 * @throws ArtifactError where either side cannot be read.
 */
export function compareTensor(source: TensorEntry, found: TensorEntry, transform: Transform): TensorResult {
  const expected = expectedOf(source, found, transform)
  if (expected === null || !sameShape(expected, found)) {
    return { class: 'different', difference: null, expected: expected ?? source }
  }
  if (transform.kind === 'affine') return compareAffine(expected, found, transform.scale)
  if (expected.dtype !== found.dtype) return compareAcrossTypes(expected, found)
  if (sameBytes(expected, found))
    return { class: CLASS[transform.kind], difference: null, lossless: transform.kind !== 'cast' }
  if (found.dtype === 'string') return { class: 'different', difference: null, expected }
  const difference = measure(expected, found)
  // A cast may choose the payload of a NaN; a copy may not.
  if (transform.kind === 'cast' && difference.differing === difference.nanPayloads) {
    return { class: 'cast', difference: null, lossless: false }
  }
  return { class: 'different', difference, expected }
}

const CLASS = { identity: 'identical', permute: 'relaid', reshape: 'relaid', cast: 'cast' } as const

/** What the transform makes of the source; widened again where the reader gives narrow values in a wide type. */
function expectedOf(source: TensorEntry, found: TensorEntry, transform: Transform): TensorEntry | null {
  try {
    const expected = applyTransform(source, transform)
    return transform.kind === 'cast' && byteWidth(found.dtype) > 0 ? rounded(expected, found.dtype) : expected
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function sameShape(a: TensorEntry, b: TensorEntry): boolean {
  return a.shape.length === b.shape.length && a.shape.every((dim, axis) => dim === b.shape[axis])
}

function sameBytes(a: TensorEntry, b: TensorEntry): boolean {
  if (a.byteLength !== b.byteLength) return false
  let bytes = 0
  for (const piece of pairChunks(a, b)) {
    if (Buffer.compare(piece.a, piece.b) !== 0) return false
    bytes += piece.a.byteLength
  }
  return bytes === a.byteLength
}

/** Undeclared change of type: harmless where every value is the same number, and said so; else a difference. */
function compareAcrossTypes(expected: TensorEntry, found: TensorEntry): TensorResult {
  const numeric = [expected, found].every(({ dtype }) => byteWidth(dtype) > 0 && !dtype.startsWith('complex'))
  if (!numeric) return { class: 'different', difference: null, expected }
  if (sameValues(expected, found)) return { class: 'cast', difference: null, lossless: true }
  return { class: 'different', difference: measure(expected, found), expected }
}

/** Equal numbers throughout; 64-bit integers are never declared equal through a rounded double. */
function sameValues(a: TensorEntry, b: TensorEntry): boolean {
  const [decodeA, decodeB] = [decoderOf(a.dtype), decoderOf(b.dtype)]
  const wide = [a, b].some(({ dtype }) => dtype === 'int64' || dtype === 'uint64')
  for (const piece of pairChunks(a, b)) {
    const [x, y] = [decodeA(piece.a), decodeB(piece.b)]
    for (let i = 0; i < x.length; i++) {
      const value = x[i] ?? NaN
      if (!Object.is(value, y[i]) || (wide && Math.abs(value) > Number.MAX_SAFE_INTEGER)) return false
    }
  }
  return true
}

/** float32 arithmetic of `q * scale + min` on top of the half step, relative to the largest value involved. */
const AFFINE_SLACK = 2 ** -22

/** Every value within half a step of the source; each step is a rounding that the declaration allows. */
function compareAffine(expected: TensorEntry, found: TensorEntry, scale: number): TensorResult {
  if (byteWidth(found.dtype) === 0) return { class: 'different', difference: null, expected }
  const difference = measure(expected, found)
  const { nanAppeared, nanVanished, infAppeared, infVanished, maxAbs, foundLargest } = difference
  const finite = nanAppeared + nanVanished + infAppeared + infVanished === 0
  const bound = scale / 2 + AFFINE_SLACK * (foundLargest + scale)
  if (finite && maxAbs <= bound) return { class: 'quantized', difference, lossless: false }
  return { class: 'different', difference, expected }
}
