import type { Ops, Value } from '../../../../ops/ops.ts'
import { ArtifactError } from '../../../../evidence/errors.ts'
import type { LayerContext } from '../../layer-def.ts'
import { at, like, range } from '../math.ts'
import { promotedAll } from '../promotion.ts'

/** One operand of a merge: a value and its mask, spread over the value's features. */
interface Operand {
  readonly x: Value
  readonly mask: Value | null
}

type Binary = (ops: Ops, a: Value, b: Value) => Value

/** Add and Average take their inputs as they are; masks are only handed on. */
export function folded(combine: Binary): (context: LayerContext) => Value {
  return (context) =>
    operands(context)
      .map(({ x }) => x)
      .reduce((a, b) => combine(context.ops, a, b))
}

export function average(context: LayerContext): Value {
  const { ops } = context
  const sum = folded((o, a, b) => o.add(a, b))(context)
  return ops.divide(sum, like(ops, sum, context.inputs.length))
}

export function subtract(context: LayerContext): Value {
  const [a, b] = operands(context)
  if (a === undefined || b === undefined || context.inputs.length !== 2) {
    throw new ArtifactError('malformed', `Subtract: found ${context.inputs.length} inputs, allowed: 2`)
  }
  return context.ops.subtract(a.x, b.x)
}

/** Maximum and Minimum: where one operand is masked, the other stands (`_apply_merge_op_and_or_mask`, since 3.4). */
export function maskedFold(combine: Binary): (context: LayerContext) => Value {
  return (context) => {
    const { ops } = context
    const [start, ...others] = operands(context)
    if (start === undefined) throw new ArtifactError('malformed', 'merge: found no input, allowed: at least one')
    let { x: out, mask } = start
    for (const operand of others) {
      const x = operand.mask === null ? operand.x : ops.where(operand.mask, operand.x, out)
      const kept = mask === null ? out : ops.where(mask, out, x)
      mask = operand.mask !== null && mask !== null ? ops.logicalOr(mask, operand.mask) : null
      out = combine(ops, kept, x)
    }
    return out
  }
}

/** Multiply: a masked operand counts as 1; where all are masked, the product is 0. */
export function multiply(context: LayerContext): Value {
  const { ops } = context
  const list = operands(context)
  const product = list
    .map(({ x, mask }) => (mask === null ? x : ops.where(mask, x, ops.full(x.shape, 1, x.dtype))))
    .reduce((a, b) => ops.multiply(a, b))
  const masks = list.flatMap(({ mask }) => (mask === null ? [] : [mask]))
  if (masks.length < list.length) return product
  const any = masks.reduce((a, b) => ops.logicalOr(a, b))
  return ops.where(any, product, ops.full(product.shape, 0, product.dtype))
}

/** Masked only where every input is masked; no mask where any input has none. */
export function mergeMask({ ops, masks }: LayerContext): Value | null {
  const present = masks.flatMap((mask) => (mask === null ? [] : [mask]))
  if (present.length < masks.length || present.length === 0) return null
  return present.reduce((a, b) => ops.logicalOr(a, b))
}

/** Inputs with equal dtypes and ranks: Keras promotes them to one dtype; missing dimensions go behind the batch, and take the mask with them. */
function operands({ ops, inputs, masks }: LayerContext): readonly Operand[] {
  const rank = Math.max(...inputs.map((x) => x.shape.length))
  return promotedAll(ops, inputs).map((x, i) => {
    if (x.shape.length < rank) {
      const [batch = 1, ...rest] = x.shape
      return { x: ops.reshape(x, [batch, ...range(rank - x.shape.length).map(() => 1), ...rest]), mask: null }
    }
    const mask = masks[i] ?? null
    return { x, mask: mask === null ? null : ops.broadcastTo(ops.expandDims(mask, -1), at([x.shape], 0)) }
  })
}
