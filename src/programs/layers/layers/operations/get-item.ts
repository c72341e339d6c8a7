import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Ops, Range, Value } from '../../../../ops/ops.ts'
import { at } from '../math.ts'

const WHOLE: Range = { start: null, stop: null, step: 1 }

/**
 * Python's `x[key]` with integers, slices, `...` and `None`. Slices are written as
 * `{ class_name: '__slice__', config: { start, stop, step } }` or, by Keras 2, as `{ start, stop, step }`.
 */
export function getItem(ops: Ops, x: Value, key: unknown): Value {
  const keys = Array.isArray(key) ? (key as readonly unknown[]) : [key]
  const consumed = keys.filter((part) => part !== null && !isEllipsis(part)).length
  const ranges: Range[] = []
  const shape: number[] = []
  const take = (range: Range, dropped: boolean): void => {
    ranges.push(range)
    if (!dropped) shape.push(-1)
  }
  for (const part of keys) {
    if (part === null) shape.push(1)
    else if (isEllipsis(part)) {
      const free = x.shape.length - consumed
      for (let i = 0; i < free; i += 1) take(WHOLE, false)
    } else if (typeof part === 'number') take(single(part, at(x.shape, ranges.length)), true)
    else take(rangeOf(part), false)
  }
  while (ranges.length < x.shape.length) take(WHOLE, false)
  const picked = ops.stridedSlice(x, ranges)
  const kept = picked.shape.filter((_, i) => !isDropped(keys, i, x.shape.length, consumed))
  const target = shape.map((dim) => (dim === -1 ? (kept.shift() ?? 1) : dim))
  return ops.reshape(picked, target)
}

/** Whether an integer stands at a dimension of the input. */
function isDropped(keys: readonly unknown[], dimension: number, rank: number, consumed: number): boolean {
  let place = 0
  for (const part of keys) {
    if (part === null) continue
    if (isEllipsis(part)) {
      place += rank - consumed
      continue
    }
    if (place === dimension) return typeof part === 'number'
    place += 1
  }
  return false
}

function single(index: number, size: number): Range {
  const front = index < 0 ? index + size : index
  if (front < 0 || front >= size) throw new ArtifactError('malformed', `key: found ${index}, allowed: below ${size}`)
  return { start: front, stop: front + 1, step: 1 }
}

function isEllipsis(part: unknown): boolean {
  if (typeof part === 'string') return part === '...' || part === 'Ellipsis'
  return part !== null && typeof part === 'object' && 'class_name' in part && part.class_name === '__ellipsis__'
}

function rangeOf(part: unknown): Range {
  if (part === null || typeof part !== 'object') {
    throw new ArtifactError('malformed', `key: found ${JSON.stringify(part)}, allowed: integers and slices`)
  }
  const inner = 'config' in part && typeof part.config === 'object' && part.config !== null ? part.config : part
  const { start, stop, step } = inner as { readonly start?: unknown; readonly stop?: unknown; readonly step?: unknown }
  return { start: numberOrNull(start), stop: numberOrNull(stop), step: numberOrNull(step) ?? 1 }
}

function numberOrNull(bound: unknown): number | null {
  if (bound === null || bound === undefined) return null
  if (typeof bound === 'number') return bound
  throw new ArtifactError('malformed', `key: found a bound ${JSON.stringify(bound)}, allowed: a number`)
}
