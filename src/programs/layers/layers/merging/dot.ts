import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { flag, numbers } from '../config.ts'
import { at, fromFront, range } from '../math.ts'
import { normalizeL2 } from '../normalization/unit.ts'
import { promotedAll } from '../promotion.ts'

/** Products summed over one axis of each input; with `normalize` their cosine. */
export function dot({ ops, inputs, config }: LayerContext): Value {
  const [x, y] = promotedAll(ops, inputs)
  if (x === undefined || y === undefined || inputs.length !== 2) {
    throw new ArtifactError('malformed', `Dot: found ${inputs.length} inputs, allowed: 2`)
  }
  const [ax, ay] = numbers(config, 'axes', 2)
  const first = fromFront(at([ax ?? 1], 0), x.shape.length)
  const second = fromFront(at([ay ?? 1], 0), y.shape.length)
  if (!flag(config, 'normalize', false)) return batchDot(ops, x, y, first, second)
  return batchDot(ops, normalizeL2(ops, x, [first]), normalizeL2(ops, y, [second]), first, second)
}

/** `[batch, ...x without its axis, ...y without its axis]`; two vectors give `[batch, 1]`. */
export function batchDot(ops: Ops, x: Value, y: Value, ax: number, ay: number): Value {
  const left = movedLast(ops, x, ax)
  const right = movedSecond(ops, y, ay)
  const batch = at(x.shape, 0)
  const size = at(left.shape, -1)
  const before = left.shape.slice(1, -1)
  const behind = right.shape.slice(2)
  const product = ops.matmul(
    ops.reshape(left, [batch, count(before), size]),
    ops.reshape(right, [batch, size, count(behind)]),
  )
  const shape = [batch, ...before, ...behind]
  return ops.reshape(product, shape.length === 1 ? [batch, 1] : shape)
}

function movedLast(ops: Ops, x: Value, axis: number): Value {
  const rank = x.shape.length
  if (axis === rank - 1) return x
  return ops.transpose(x, [...range(rank).filter((i) => i !== axis), axis])
}

function movedSecond(ops: Ops, x: Value, axis: number): Value {
  if (axis === 1) return x
  return ops.transpose(x, [0, axis, ...range(x.shape.length).filter((i) => i !== 0 && i !== axis)])
}

function count(dims: readonly number[]): number {
  return dims.reduce((a, b) => a * b, 1)
}
