/** Floats that are narrower than float32. */
export type Narrow = 'float16' | 'bfloat16'

/** The one with fewer digits; null stands for neither. */
export function narrower(a: Narrow | null, b: Narrow | null): Narrow | null {
  return a === 'bfloat16' || b === null ? a : b === 'bfloat16' || a === null ? b : a
}
