/** A matrix inside a larger array: its first element, and the distance from one row to the next. */
export interface Panel {
  readonly data: Float64Array
  readonly at: number
  readonly row: number
}

/** Rows of the right operand taken at a time, and columns: a block of it stays in the second-level cache. */
const DEPTH = 128
const WIDTH = 256

/**
 * c += a * b, with a `[m, depth]`, b `[depth, n]`, c `[m, n]`. Two rows of c and four of b at a time, so that each number
 * fetched is used more than once.
 */
export function gemm(m: number, n: number, depth: number, a: Panel, b: Panel, c: Panel): void {
  for (let k0 = 0; k0 < depth; k0 += DEPTH) {
    const k1 = Math.min(k0 + DEPTH, depth)
    for (let j0 = 0; j0 < n; j0 += WIDTH) {
      const width = Math.min(WIDTH, n - j0)
      let i = 0
      for (; i + 1 < m; i += 2) twoRows(a, b, c, i, j0, width, k0, k1)
      if (i < m) oneRow(a, b, c, i, j0, width, k0, k1)
    }
  }
}

function twoRows(a: Panel, b: Panel, c: Panel, i: number, j0: number, width: number, k0: number, k1: number): void {
  const [x, y, z] = [a.data, b.data, c.data]
  const p = a.at + i * a.row
  const q = p + a.row
  const c0 = c.at + i * c.row + j0
  const c1 = c0 + c.row
  let k = k0
  for (; k + 3 < k1; k += 4) {
    const p0 = x[p + k] as number
    const p1 = x[p + k + 1] as number
    const p2 = x[p + k + 2] as number
    const p3 = x[p + k + 3] as number
    const q0 = x[q + k] as number
    const q1 = x[q + k + 1] as number
    const q2 = x[q + k + 2] as number
    const q3 = x[q + k + 3] as number
    const b0 = b.at + k * b.row + j0
    const b1 = b0 + b.row
    const b2 = b1 + b.row
    const b3 = b2 + b.row
    for (let j = 0; j < width; j++) {
      const y0 = y[b0 + j] as number
      const y1 = y[b1 + j] as number
      const y2 = y[b2 + j] as number
      const y3 = y[b3 + j] as number
      z[c0 + j] = (z[c0 + j] as number) + (p0 * y0 + p1 * y1 + (p2 * y2 + p3 * y3))
      z[c1 + j] = (z[c1 + j] as number) + (q0 * y0 + q1 * y1 + (q2 * y2 + q3 * y3))
    }
  }
  for (; k < k1; k++) {
    const p0 = x[p + k] as number
    const q0 = x[q + k] as number
    const b0 = b.at + k * b.row + j0
    for (let j = 0; j < width; j++) {
      const y0 = y[b0 + j] as number
      z[c0 + j] = (z[c0 + j] as number) + p0 * y0
      z[c1 + j] = (z[c1 + j] as number) + q0 * y0
    }
  }
}

function oneRow(a: Panel, b: Panel, c: Panel, i: number, j0: number, width: number, k0: number, k1: number): void {
  const [x, y, z] = [a.data, b.data, c.data]
  const p = a.at + i * a.row
  const c0 = c.at + i * c.row + j0
  let k = k0
  for (; k + 3 < k1; k += 4) {
    const p0 = x[p + k] as number
    const p1 = x[p + k + 1] as number
    const p2 = x[p + k + 2] as number
    const p3 = x[p + k + 3] as number
    const b0 = b.at + k * b.row + j0
    const b1 = b0 + b.row
    const b2 = b1 + b.row
    const b3 = b2 + b.row
    for (let j = 0; j < width; j++) {
      z[c0 + j] =
        (z[c0 + j] as number) +
        (p0 * (y[b0 + j] as number) +
          p1 * (y[b1 + j] as number) +
          (p2 * (y[b2 + j] as number) + p3 * (y[b3 + j] as number)))
    }
  }
  for (; k < k1; k++) {
    const p0 = x[p + k] as number
    const b0 = b.at + k * b.row + j0
    for (let j = 0; j < width; j++) z[c0 + j] = (z[c0 + j] as number) + p0 * (y[b0 + j] as number)
  }
}
