import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { isValue } from '../../run/call.ts'
import { attentionWeights } from '../attention/masks.ts'
import { at, castTo, fromFront, like, range } from '../math.ts'
import { promoted } from '../promotion.ts'
import { argument, CONFIG, numberArgument, operands, tensor } from './args.ts'
import type { Operation } from './elementwise.ts'

/** Products. */
export const LINEAR: Readonly<Record<string, Operation>> = {
  Matmul: (context) => matmul(context.ops, ...operands(context)),
  Dot: (context) => {
    const [a, b] = operands(context)
    if (a.shape.length === 0 || b.shape.length === 0) return context.ops.multiply(a, b)
    return tensordot(context.ops, a, b, [a.shape.length - 1], [Math.max(0, b.shape.length - 2)])
  },
  Tensordot: (context) => {
    const [a, b] = operands(context)
    const axes = argument(context, 2, 'axes') ?? 2
    if (typeof axes === 'number') {
      const rank = a.shape.length
      return tensordot(
        context.ops,
        a,
        b,
        range(axes).map((i) => rank - axes + i),
        range(axes),
      )
    }
    const [left, right] = axes as readonly (number | readonly number[])[]
    return tensordot(context.ops, a, b, [left ?? 0].flat(), [right ?? 0].flat())
  },
  Outer: (context) => {
    const [a, b] = operands(context)
    return context.ops.multiply(column(context.ops, a), rowOf(context.ops, b))
  },
  Einsum: (context) => {
    const equation = argument(context, CONFIG, 'subscripts')
    if (typeof equation !== 'string') throw new ArtifactError('malformed', 'subscripts: allowed: a text')
    const values = context.args.filter(isValue)
    return context.ops.einsum(equation.replaceAll(' ', ''), ...values)
  },
  DotProductAttention: dotProductAttention,
}

/** numpy's `matmul`: vectors get a dimension of 1, which goes again. */
export function matmul(ops: Ops, a: Value, b: Value): Value {
  const left = a.shape.length === 1 ? ops.expandDims(a, 0) : a
  const right = b.shape.length === 1 ? ops.expandDims(b, 1) : b
  const product = ops.matmul(left, right)
  const gone = [...(a.shape.length === 1 ? [-2] : []), ...(b.shape.length === 1 ? [-1] : [])]
  return gone.length === 0 ? product : ops.squeeze(product, gone)
}

function tensordot(ops: Ops, a: Value, b: Value, left: readonly number[], right: readonly number[]): Value {
  const ax = left.map((axis) => fromFront(axis, a.shape.length))
  const bx = right.map((axis) => fromFront(axis, b.shape.length))
  const freeA = range(a.shape.length).filter((i) => !ax.includes(i))
  const freeB = range(b.shape.length).filter((i) => !bx.includes(i))
  const count = (x: Value, axes: readonly number[]) => axes.reduce((n, axis) => n * at(x.shape, axis), 1)
  const rows = ops.reshape(ops.transpose(a, [...freeA, ...ax]), [count(a, freeA), count(a, ax)])
  const columns = ops.reshape(ops.transpose(b, [...bx, ...freeB]), [count(b, bx), count(b, freeB)])
  return ops.reshape(ops.matmul(rows, columns), [
    ...freeA.map((i) => at(a.shape, i)),
    ...freeB.map((i) => at(b.shape, i)),
  ])
}

/** `[batch, time, heads, size]`; `mask` true keeps; heads of key and value are repeated for grouped queries. */
function dotProductAttention(context: LayerContext): Value {
  const { ops } = context
  const query = tensor(context, 0, 'query')
  const [, key] = promoted(ops, query, tensor(context, 1, 'key'))
  const [, value] = promoted(ops, query, tensor(context, 2, 'value'))
  const repeats = at(query.shape, 2) / at(key.shape, 2)
  const shared = (x: Value) => (repeats === 1 ? x : ops.repeat(x, repeats, 2))
  const scale = numberArgument(context, 5, 'scale', 1 / Math.sqrt(at(key.shape, -1)))
  let scores = ops.multiply(ops.einsum('btnh,bsnh->bnts', query, shared(key)), like(ops, query, scale))
  if (argument(context, 3, 'bias') !== null) {
    scores = ops.add(scores, castTo(ops, tensor(context, 3, 'bias'), scores.dtype))
  }
  const given = argument(context, 4, 'mask') === null ? null : castTo(ops, tensor(context, 4, 'mask'), 'bool')
  const causal = argument(context, 6, 'is_causal') === true ? causalOver(ops, scores) : null
  const mask = given !== null && causal !== null ? ops.logicalAnd(given, causal) : (given ?? causal)
  const weights = attentionWeights(ops, scores, mask, true, 1)
  return ops.einsum('bnts,bsnh->btnh', weights, shared(value))
}

function causalOver(ops: Ops, scores: Value): Value {
  const [times, sources] = [at(scores.shape, -2), at(scores.shape, -1)]
  const rows = ops.reshape(ops.arange(0, times, 1, 'int32'), [1, 1, times, 1])
  return ops.greaterEqual(rows, ops.reshape(ops.arange(0, sources, 1, 'int32'), [1, 1, 1, sources]))
}

function column(ops: Ops, x: Value): Value {
  return ops.reshape(x, [x.shape.reduce((a, b) => a * b, 1), 1])
}

function rowOf(ops: Ops, x: Value): Value {
  return ops.reshape(x, [1, x.shape.reduce((a, b) => a * b, 1)])
}
