import type { JsonObject } from '../../../../formats/format.ts'
import type { ImpliedChild, LayerContext, LayerDef } from '../../layer-def.ts'
import type { VariableSpec } from '../../program.ts'
import type { Value } from '../../../../ops/ops.ts'
import { flag } from '../config.ts'
import { DEFAULTS } from '../defaults.ts'
import { define, seedState, specs, stopsMask, weight } from '../define.ts'
import { cellCall, GRU, LSTM, SIMPLE } from './cells.ts'
import { convLstmCell, convLstmLayer } from './conv-lstm.ts'
import { fusedLayer, genericLayer, stackedCells } from './layers.ts'

/** `keras/src/layers/rnn` without its wrappers. */
export const RECURRENT_LAYERS: readonly LayerDef[] = [
  cell('SimpleRNNCell', cellCall(SIMPLE)),
  cell('GRUCell', cellCall(GRU)),
  cell('LSTMCell', cellCall(LSTM)),
  cell('ConvLSTMCell', convLstmCell),
  recurrent('SimpleRNN', 'simple_rnn_cell', fusedLayer(SIMPLE)),
  recurrent('GRU', 'gru_cell', fusedLayer(GRU)),
  recurrent('LSTM', 'lstm_cell', fusedLayer(LSTM)),
  ...[1, 2, 3].map((rank) => recurrent(`ConvLSTM${rank}D`, 'conv_lstm_cell', convLstmLayer(rank), rank)),
  define('StackedRNNCells', { call: stackedCells, mask: stopsMask }),
  define('RNN', { call: genericLayer, mask: stepMask }),
]

function cell(className: string, call: LayerDef['call']): LayerDef {
  return define(className, { variables: cellVariables, call, mask: stopsMask })
}

function cellVariables(config: JsonObject): readonly VariableSpec[] {
  return specs(
    weight('kernel'),
    weight('recurrent_kernel'),
    flag(config, 'use_bias', true) && weight('bias'),
    seedState('seed_generator'),
  )
}

/** A layer that makes its own cell from its own config. */
function recurrent(className: string, cellName: string, call: LayerDef['call'], rank?: number): LayerDef {
  const cellClass = className.startsWith('ConvLSTM') ? 'ConvLSTMCell' : `${className}Cell`
  return define(className, {
    implied: (layer): readonly ImpliedChild[] => {
      const known = [...Object.keys(DEFAULTS[cellClass] ?? {}), 'units', 'filters', 'kernel_size', 'implementation']
      const shared = Object.fromEntries(Object.entries(layer.config).filter(([key]) => known.includes(key)))
      const config = { ...DEFAULTS[cellClass], ...shared, name: cellName, ...(rank === undefined ? {} : { rank }) }
      return [{ attribute: 'cell', name: cellName, className: cellClass, config }]
    },
    call,
    mask: stepMask,
  })
}

/** Steps keep their mask only where the layer returns all of them. */
function stepMask({ config, masks }: LayerContext): Value | null {
  return flag(config, 'return_sequences', false) ? (masks[0] ?? null) : null
}
