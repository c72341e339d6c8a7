import { dtypeAttr, textAttr } from '../../tensorflow/nodes.ts'
import { textOf, type Rewrite, type Wording } from '../wording.ts'
import { KNOWN_OPS } from '../known-ops.ts'
import { ARITHMETIC } from './arithmetic.ts'
import { LAYOUT } from './layout.ts'
import { MATRICES } from './matrices.ts'
import { NORMALIZATION } from './normalization.ts'
import { found, SLICES } from './slices.ts'

/** Fewer outputs than TensorFlow gives: what is read of the others is not there. */
const only =
  (count: number): Rewrite =>
  (word) =>
    word.isRead(count) ? word.refuse(`its output ${count} is read, which TF.js does not give`) : null

/** What TF.js fuses with a bias (tfjs-core/src/ops/fused_util.ts). */
const ACTIVATIONS: ReadonlySet<string> = new Set(['Relu', 'Relu6', 'Elu', 'LeakyRelu', 'Sigmoid'])

/** Fused ops of TensorFlow's optimizer: TF.js takes the first part for a bias, or does nothing. */
const fused: Rewrite = (word) => {
  const listed = word.node.attrs.get('fused_ops')
  const [first, second] = (listed?.kind === 'list' ? listed.items : []).map((part) => textOf(part) ?? '')
  if (first !== undefined && first !== 'BiasAdd') return word.refuse(`fuses ${first}, which TF.js leaves out`)
  if (second !== undefined && !ACTIVATIONS.has(second)) return word.refuse(`fuses ${second}, which TF.js does not`)
  if (word.text('data_format', 'NHWC') !== 'NHWC') return word.refuse('TF.js fuses with channels last only')
  const isTurned = word.flag('transpose_a', false) || word.flag('transpose_b', false)
  return word.node.op === '_FusedMatMul' && isTurned && first !== undefined ? unfused(word, second) : null
}

/** TF.js's wasm kernel adds a bias to a transposed product at other places. */
function unfused(word: Wording, activation: string | undefined): readonly string[] {
  const [T, flag] = [word.dtype('T'), (name: string) => ({ kind: 'bool', value: word.flag(name, false) }) as const]
  const turned = { transpose_a: flag('transpose_a'), transpose_b: flag('transpose_b') }
  const product = word.add('MatMul', [word.input(0), word.input(1)], { T: dtypeAttr(T), ...turned })
  const sum = word.add('BiasAdd', [product, word.input(2)], { T: dtypeAttr(T), data_format: textAttr('NHWC') })
  if (activation === undefined) return [sum]
  const alpha = word.node.attrs.get('leakyrelu_alpha')
  const slope = activation === 'LeakyRelu' && alpha !== undefined ? { alpha } : {}
  return [word.add(activation, [sum], { T: dtypeAttr(T), ...slope })]
}

/** TF.js's wasm kernels do not compare texts, and say nothing of it. */
const texts: Rewrite = (word) =>
  word.dtype('T') === 'string' ? word.refuse('TF.js compares and chooses texts on some of its kernels only') : null

/** TF.js hands pattern and replacement to JavaScript, which means something else by these. */
const replaced: Rewrite = (word) => {
  const [pattern, by] = [word.text('pattern', ''), word.text('rewrite', '')]
  const isOther = /\[\[:|\(\?|\\[AaCGpPQz]/.test(pattern) || /[$\\]/.test(by)
  return isOther ? word.refuse(`TF.js reads ${JSON.stringify(pattern)} otherwise than TensorFlow`) : null
}

/** TF.js transforms back to as many numbers as there are, whatever `fft_length` says. */
const spectrum =
  (lengthOf: (size: number) => number): Rewrite =>
  (word) => {
    const size = word.shapeOf(word.input(0))?.at(-1) ?? -1
    const [length] = word.numbersOf(word.input(1)) ?? []
    if (size >= 0 && length === lengthOf(size)) return null
    return word.refuse('its length is not known to be that of its input, which TF.js takes otherwise')
  }

const OTHERS: Readonly<Record<string, Rewrite>> = {
  Dilation2D: (word) => word.refuse("TF.js's wasm kernel computes something else"),
  _FusedConv2D: fused,
  _FusedMatMul: fused,
  Equal: texts,
  FusedDepthwiseConv2dNative: fused,
  LookupTableFind: found,
  LookupTableFindV2: found,
  IRFFT: spectrum((size) => 2 * (size - 1)),
  Merge: only(1),
  NotEqual: texts,
  RFFT: spectrum((size) => size),
  StaticRegexReplace: replaced,
  TensorArrayConcatV3: only(1),
  TensorListConcat: only(1),
  TensorListConcatV2: only(1),
  TensorListPopBack: (word) => word.refuse('TF.js gives the element in the place of the list that is left'),
}

const REWRITES: ReadonlyMap<string, Rewrite> = new Map(
  [ARITHMETIC, LAYOUT, MATRICES, NORMALIZATION, SLICES, OTHERS].flatMap((table) => Object.entries(table)),
)

const unknown: Rewrite = (word) => word.refuse('TF.js does not have this op')

/**
 * What TF.js drops, misreads or does not have, and how it is said instead: each op of tfjs-converter/src/operations/op_list
 * was held against its executor and, run in both, against TensorFlow (test/formats/tfjs-graph/words.test.ts).
 */
export function rewriteOf(op: string): Rewrite | undefined {
  return REWRITES.get(op) ?? (KNOWN_OPS.has(op) ? undefined : unknown)
}
