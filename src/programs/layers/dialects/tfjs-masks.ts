import type { Layer, LayerGraph } from '../program.ts'
import { own } from './json.ts'
import { refsOf } from './order.ts'
import type { ReportOn } from './writer.ts'

/** Layers that use a mask, or hand it on, otherwise than Keras does (tfjs-layers 4.22). */
const DEVIATIONS: Readonly<Record<string, string>> = {
  GlobalAveragePooling1D: 'TF.js averages over masked steps, too',
  TimeDistributed: 'TF.js does not hand the mask on to the layer inside',
  ConvLSTM2D: 'TF.js does not mask it',
  Add: 'TF.js combines masks wrongly',
  Multiply: 'TF.js combines masks wrongly',
  Average: 'TF.js combines masks wrongly',
  Maximum: 'TF.js combines masks wrongly',
  Minimum: 'TF.js combines masks wrongly',
  Concatenate: 'TF.js combines masks otherwise',
}

/** Layers behind which there is no mask in Keras. */
const STOPS =
  /^(?:Flatten|Reshape|Permute|RepeatVector|Dot|.*Conv.*|.*Pooling.*|UpSampling.*|ZeroPadding.*|Cropping.*|InputLayer)$/
const RECURRENT = /^(?:SimpleRNN|GRU|LSTM|RNN|Bidirectional)$/

/** Follows masks from where they arise, and reports each layer that TF.js would run differently under one. */
export function reportMasks(graph: LayerGraph, report: ReportOn): void {
  const byName = new Map(graph.layers.map((layer) => [layer.name, layer]))
  const masked = new Set(graph.layers.filter(makesMask).map((layer) => layer.name))
  const reported = new Set<string>()
  // A mask may pass through as many layers as there are; each pass carries it one further at least.
  for (let before = -1; before !== masked.size;) {
    before = masked.size
    for (const call of graph.calls) {
      const layer = byName.get(call.layer)
      if (layer === undefined || !refsOf(call).some((ref) => masked.has(ref.layer))) continue
      reportOne(layer, reported, report)
      if (handsOn(layer)) masked.add(layer.name)
    }
  }
}

function makesMask(layer: Layer): boolean {
  return layer.className === 'Masking' || (layer.className === 'Embedding' && layer.config['mask_zero'] === true)
}

function reportOne(layer: Layer, reported: Set<string>, report: ReportOn): void {
  if (reported.has(layer.name)) return
  const reason = own(DEVIATIONS, layer.className) ?? zeroing(layer)
  if (reason === undefined) return
  reported.add(layer.name)
  report(layer, `it is called on masked steps, and ${reason}`)
}

/** Keras may put zeros at masked steps (a Bidirectional that returns sequences does), TF.js never does. */
function zeroing(layer: Layer): string | undefined {
  const configs = [layer.config, ...layer.children.map((child) => child.layer.config)]
  const zeros = configs.some((config) => config['zero_output_for_mask'] === true && config['return_sequences'] === true)
  return zeros ? 'TF.js repeats the last output there instead of zeros' : undefined
}

function handsOn(layer: Layer): boolean {
  if (RECURRENT.test(layer.className)) {
    const inner = layer.children[0]?.layer.config['return_sequences']
    return (layer.config['return_sequences'] ?? inner) === true
  }
  return !STOPS.test(layer.className)
}
