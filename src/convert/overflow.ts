import type { Finding } from '../evidence/finding.ts'
import type { Receipt } from '../formats/format.ts'
import type { DType } from '../tensor/dtype.ts'
import type { TensorEntry } from '../tensor/tensor.ts'
import { byteWidth } from '../tensor/dtype.ts'

/** Values from here on round to infinity: half a step above the largest finite number. */
const CEILINGS: Partial<Record<DType, number>> = {
  float32: (2 - 2 ** -24) * 2 ** 127,
  float16: 65520,
}

/** Tensors with finite values that a declared cast turns into infinities: more than rounding. */
export function overflows(weights: readonly TensorEntry[], receipt: Receipt): readonly Finding[] {
  const byName = new Map(weights.map((entry) => [entry.name, entry]))
  return receipt.tensors.flatMap(({ from, to, transform }): readonly Finding[] => {
    const entry = byName.get(from)
    if (entry === undefined || transform.kind !== 'cast') return []
    const ceiling = CEILINGS[transform.to]
    const lost = ceiling === undefined ? 0 : countBeyond(entry, ceiling)
    if (lost === 0) return []
    return [
      {
        cause: 'not-expressible',
        severity: 'warning',
        tensor: to,
        message: `${lost} of its values are beyond ${transform.to} and become infinite.`,
        metrics: { values: lost },
      },
    ]
  })
}

/** Counts finite numbers of that size; only the wide types can hold any. */
function countBeyond(entry: TensorEntry, ceiling: number): number {
  const { dtype } = entry
  if (dtype !== 'float64' && dtype !== 'float32') return 0
  const width = byteWidth(dtype)
  let count = 0
  for (const chunk of entry.chunks()) {
    const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    for (let at = 0; at < chunk.byteLength; at += width) {
      const size = Math.abs(width === 8 ? view.getFloat64(at, true) : view.getFloat32(at, true))
      if (size >= ceiling && size !== Infinity) count++
    }
  }
  return count
}
