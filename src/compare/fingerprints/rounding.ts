import type { Cause } from '../../evidence/finding.ts'
import { byteWidth, type DType } from '../../tensor/dtype.ts'
import { pairChunks } from '../chunks.ts'
import { figure } from '../words.ts'
import type { Differing, Explanation, Fingerprint } from './fingerprint.ts'

/** Every element is the expected one rounded to a narrower float. */
export const roundedFloat: Fingerprint = ({ expected, found, difference }) => {
  const { isFloat16, isBfloat16, isFloat32, infAppeared, differing } = difference
  if (differing === 0 || infAppeared > 0) return null
  if (isFloat16) return downcast('float16', 'float16-rounded', found.dtype, difference.maxAbs)
  if (isBfloat16) return downcast('bfloat16', 'bfloat16-rounded', found.dtype, difference.maxAbs)
  if (isFloat32 && byteWidth(expected.dtype) > 4) {
    return downcast('float32', 'undeclared-downcast', found.dtype, difference.maxAbs)
  }
  return null
}

function downcast(to: DType, hidden: Cause, stored: DType, maxAbs: number): Explanation {
  return {
    cause: stored === to ? 'undeclared-downcast' : hidden,
    what:
      `is what was expected, rounded to ${to}` +
      (stored === to ? ` and stored so, which nothing declares` : `, though it is stored as ${stored}`) +
      ` (largest error ${figure(maxAbs)})`,
    fix: 'Export it in full precision, or declare the loss under `families: lossy` in the policy.',
    metrics: { max_abs: maxAbs },
  }
}

/** Smallest normal number of float32, and half the smallest float16: what is smaller was flushed, not lost by accident. */
const FLUSHED = [
  [2 ** -126, 'denormal float32 numbers'],
  [2 ** -25, 'numbers too small for float16'],
] as const

/** Very small numbers became zero, and nothing else. */
export const underflowed: Fingerprint = ({ difference }) => {
  const { flushed, differing, flushedLargest } = difference
  if (flushed === 0 || flushed !== differing) return null
  const limit = FLUSHED.find(([end]) => flushedLargest <= end)
  if (limit === undefined) return null
  return {
    cause: 'underflowed',
    what: `has ${flushed} zeros where very small numbers were (${limit[1]}, the largest ${figure(flushedLargest)})`,
    fix: 'Turn off flush-to-zero where it is written, or set such weights to zero in the source.',
    metrics: { flushed, largest: flushedLargest },
  }
}

const INTEGER_BITS: Partial<Record<DType, readonly [bits: number, signed: boolean]>> = {
  int64: [64, true],
  uint64: [64, false],
  int32: [32, true],
  uint32: [32, false],
  int16: [16, true],
  uint16: [16, false],
  int8: [8, true],
  uint8: [8, false],
}

/** Integers taken modulo a power of two: what a narrowing cast does to those that do not fit. */
export const integerWrap: Fingerprint = (differing) => {
  const [from, to] = [INTEGER_BITS[differing.expected.dtype], INTEGER_BITS[differing.found.dtype]]
  if (from === undefined || to === undefined) return null
  // The narrowing may have happened on the way, with the wide type restored afterwards.
  const widths =
    differing.expected.dtype === differing.found.dtype ? [32, 16, 8].filter((bits) => bits < from[0]) : [to[0]]
  for (const bits of widths) {
    const wrapped = wraps(differing, bits, to[1])
    if (wrapped === null) continue
    return {
      cause: 'integer-wrap',
      what:
        `holds ${wrapped.count} integers that were cut to ${bits} bits: ` + `${wrapped.before} became ${wrapped.after}`,
      fix: 'Store the tensor in a type that holds its values.',
      metrics: { wrapped: wrapped.count, bits },
    }
  }
  return null
}

interface Wrapped {
  readonly count: number
  readonly before: bigint
  readonly after: bigint
}

/** How many elements were cut to `bits` bits, or null where that does not account for all of them or for any. */
function wraps({ expected, found }: Differing, bits: number, signed: boolean): Wrapped | null {
  const cut = signed ? BigInt.asIntN : BigInt.asUintN
  let first: { before: bigint; after: bigint } | null = null
  let count = 0
  for (const { a, b } of pairChunks(expected, found)) {
    const [x, y] = [integersOf(expected.dtype, a), integersOf(found.dtype, b)]
    for (let i = 0; i < x.length; i++) {
      const [before, after] = [BigInt(x[i] ?? 0), BigInt(y[i] ?? 0)]
      if (cut(bits, before) !== after) return null
      if (before === after) continue
      first ??= { before, after }
      count++
    }
  }
  return first === null ? null : { count, ...first }
}

function integersOf(dtype: DType, bytes: Uint8Array): ArrayLike<number | bigint> {
  const { buffer } = bytes.slice()
  switch (dtype) {
    case 'int64':
      return new BigInt64Array(buffer)
    case 'uint64':
      return new BigUint64Array(buffer)
    case 'int32':
      return new Int32Array(buffer)
    case 'uint32':
      return new Uint32Array(buffer)
    case 'int16':
      return new Int16Array(buffer)
    case 'uint16':
      return new Uint16Array(buffer)
    case 'int8':
      return new Int8Array(buffer)
    default:
      return new Uint8Array(buffer)
  }
}
