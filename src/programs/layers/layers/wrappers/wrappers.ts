import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import type { LayerContext, LayerDef } from '../../layer-def.ts'
import { flag } from '../config.ts'
import { first } from '../core/core.ts'
import { define, statistic, stopsMask } from '../define.ts'
import { at, castTo, like } from '../math.ts'
import { initialStates, stepMaskOf } from '../recurrent/layers.ts'

/** Layers around a layer: `Bidirectional`, `TimeDistributed`, `SpectralNormalization`. */
export const WRAPPER_LAYERS: readonly LayerDef[] = [
  define('Bidirectional', { call: bidirectional, mask: bidirectionalMask }),
  define('TimeDistributed', { call: timeDistributed }),
  define('SpectralNormalization', {
    // Keras tracks the kernel of the wrapped layer a second time, so a .keras file stores it twice.
    variables: () => [{ name: 'kernel', trainable: true, bookkeeping: true }, statistic('vector_u')],
    call: (context) => castTo(context.ops, one(context.callChild('layer', context.inputs)), first(context).dtype),
    mask: stopsMask,
  }),
]

/** Both directions merged; with `return_state` then the states of the forward and of the backward layer. */
function bidirectional(context: LayerContext): Value | readonly Value[] {
  const { ops, config, computeDType } = context
  const x = first(context)
  const mask = stepMaskOf(context)
  const states = initialStates(context)
  const half = states === null ? 0 : states.length / 2
  const call = (attribute: string, given: readonly Value[] | undefined) => {
    const result = context.callChild(attribute, [x], [mask], {
      ...(given === undefined ? {} : { initial_state: given }),
      ...(mask === null ? {} : { mask }),
    })
    return Array.isArray(result) ? (result as readonly Value[]) : [result as Value]
  }
  const [forward, ...forwardStates] = call('forward_layer', states?.slice(0, half))
  const [backward, ...backwardStates] = call('backward_layer', states?.slice(half))
  if (forward === undefined || backward === undefined) throw new Error('a recurrent layer gave no output')
  const y = castTo(ops, forward, computeDType)
  const turned = castTo(ops, backward, computeDType)
  const merged = merge(
    ops,
    config['merge_mode'],
    y,
    innerFlag(context, 'return_sequences') ? ops.flip(turned, [1]) : turned,
  )
  const all = [...merged, ...forwardStates, ...backwardStates]
  return all.length === 1 ? at(all, 0) : all
}

function merge(ops: Ops, mode: unknown, a: Value, b: Value): readonly Value[] {
  switch (mode) {
    case 'concat':
    case undefined:
      return [ops.concatenate([a, b], -1)]
    case 'sum':
      return [ops.add(a, b)]
    case 'mul':
      return [ops.multiply(a, b)]
    case 'ave':
      return [ops.divide(ops.add(a, b), like(ops, a, 2))]
    case null:
      return [a, b]
    default:
      throw new ArtifactError(
        'malformed',
        `merge_mode: found ${JSON.stringify(mode)}, allowed: concat, sum, mul, ave or null`,
      )
  }
}

function bidirectionalMask(context: LayerContext): Value | null | readonly (Value | null)[] {
  if (!innerFlag(context, 'return_sequences')) return null
  const mask = context.masks[0] ?? null
  return context.config['merge_mode'] === null ? [mask, mask] : mask
}

function innerFlag({ layer }: LayerContext, key: string): boolean {
  const inner = layer.children.find(({ attribute }) => attribute === 'forward_layer')?.layer
  return inner !== undefined && flag(inner.config, key, false)
}

/** The layer applied to every step: steps are folded into the batch, which no layer mixes at inference. */
function timeDistributed(context: LayerContext): Value {
  const { ops } = context
  const x = first(context)
  const [batch = 1, steps = 1, ...rest] = x.shape
  const mask = context.masks[0] ?? null
  const folded =
    mask === null || mask.shape.length < 3 ? null : ops.reshape(mask, [batch * steps, ...mask.shape.slice(2)])
  const out = one(context.callChild('layer', [ops.reshape(x, [batch * steps, ...rest])], [folded]))
  return ops.reshape(out, [batch, steps, ...out.shape.slice(1)])
}

function one(result: Value | readonly Value[]): Value {
  return Array.isArray(result) ? at(result as readonly Value[], 0) : (result as Value)
}
