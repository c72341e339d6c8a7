import type { JsonObject } from '../../../../formats/format.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { integer, numbers, text, word } from '../config.ts'
import { first } from '../core/core.ts'
import { at, channelsFirst, channelsLast, range } from '../math.ts'
import { type CellWeights, cellWeights, lstmStep, quarters } from './cells.ts'
import { initialStates, run } from './layers.ts'

/** `ConvLSTM1D` to `3D`: an LSTM whose products are convolutions. Works channels last inside. */
export function convLstmLayer(rank: number): (context: LayerContext) => Value | readonly Value[] {
  return (context) => {
    const { ops, config, computeDType } = context
    const swapped = text(config, 'data_format', 'channels_last') === 'channels_first'
    const sequence = first(context)
    const [batch = 1, steps = 1, ...rest] = sequence.shape
    const frames = ops.reshape(sequence, [batch * steps, ...rest])
    const weights = cellWeights(context, 'cell/')
    const projected = project(ops, swapped ? channelsLast(ops, frames) : frames, weights, config, rank)
    const [, ...cells] = projected.shape
    const given = initialStates(context)?.map((state) => (swapped ? channelsLast(ops, state) : state))
    const stateShape = [batch, ...cells.slice(0, -1), at(cells, -1) / 4]
    const result = run(context, {
      sequence: ops.reshape(projected, [batch, steps, ...cells]),
      initial: given ?? [0, 1].map(() => ops.full(stateShape, 0, computeDType)),
      step: (step, states) => {
        const next = advance(ops, step, states, weights, config, rank)
        return { output: at(next, 0), states: next }
      },
    })
    if (!swapped) return result
    const back = (value: Value) =>
      value.shape.length === rank + 3 ? timeChannelsFirst(ops, value) : channelsFirst(ops, value)
    return Array.isArray(result) ? (result as readonly Value[]).map(back) : back(result as Value)
  }
}

/** One step: `[x, h, c]` to `[output, h, c]`. */
export function convLstmCell(context: LayerContext): readonly Value[] {
  const { ops, config } = context
  const rank = integer(config, 'rank', first(context).shape.length - 2)
  const swapped = text(config, 'data_format', 'channels_last') === 'channels_first'
  const inputs = context.inputs.map((x) => (swapped ? channelsLast(ops, x) : x))
  const weights = cellWeights(context, '')
  const next = advance(ops, project(ops, at(inputs, 0), weights, config, rank), inputs.slice(1), weights, config, rank)
  const out = next.map((x) => (swapped ? channelsFirst(ops, x) : x))
  return [at(out, 0), ...out]
}

function project(ops: Ops, x: Value, { kernel, bias }: CellWeights, config: JsonObject, rank: number): Value {
  const product = ops.conv(x, kernel, {
    strides: numbers(config, 'strides', rank, 1),
    padding: word(config, 'padding', ['valid', 'same'] as const, 'valid'),
    dilations: numbers(config, 'dilation_rate', rank, 1),
    groups: 1,
  })
  return bias === null ? product : ops.add(product, bias)
}

function advance(
  ops: Ops,
  projected: Value,
  states: readonly Value[],
  { recurrent }: CellWeights,
  config: JsonObject,
  rank: number,
): readonly Value[] {
  const ones = range(rank).map(() => 1)
  const options = { strides: ones, padding: 'same', dilations: ones, groups: 1 } as const
  const inner = ops.conv(at(states, 0), recurrent, options)
  return lstmStep(ops, quarters(ops, ops.add(projected, inner)), at(states, 1), config)
}

/** `[batch, time, ...spatial, channels]` to `[batch, time, channels, ...spatial]`. */
function timeChannelsFirst(ops: Ops, x: Value): Value {
  const rank = x.shape.length
  return ops.transpose(x, [0, 1, rank - 1, ...range(rank).slice(2, -1)])
}
