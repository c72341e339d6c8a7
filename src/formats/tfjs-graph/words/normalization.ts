import type { DType } from '../../../tensor/dtype.ts'
import type { Rewrite, Wording } from '../wording.ts'
import { binary, cast, reduce, reshape, unary } from './kit.ts'

/** Axes of the data formats that TF.js's `batchNorm` does not look at, and where the channels are among them. */
const CHANNELS: Readonly<Record<string, { readonly axis: number; readonly rank: number }>> = {
  NHWC: { axis: 3, rank: 4 },
  NCHW: { axis: 1, rank: 4 },
  NDHWC: { axis: 4, rank: 5 },
  NCDHW: { axis: 1, rank: 5 },
}

/**
 * Batch normalisation that TF.js takes for another one: it always normalises with the mean and the variance that it is
 * given, along the last axis of at most four, whatever `is_training` and `data_format` say. Legacy Keras writes its
 * `LayerNormalization` as one in training, with channels first.
 */
const batchNorm: Rewrite = (word) => {
  const format = word.text('data_format', 'NHWC')
  const isTraining = word.flag('is_training', true)
  if (!isTraining && format === 'NHWC') return asGiven(word)
  const { axis, rank } = CHANNELS[format] ?? word.refuse(`TF.js does not have the data format ${format}`)
  const [x, T] = [word.input(0), word.dtype('T')]
  const U: DType = word.node.attrs.has('U') ? word.dtype('U') : T
  const column = Array.from({ length: rank }, (_, i) => (i === axis ? -1 : 1))
  const others = column.flatMap((size, i) => (size === 1 ? [i] : []))
  const along = (ref: string): string => reshape(word, cast(word, ref, U, T), column, T)
  const [scale, offset] = [along(word.input(1)), along(word.input(2))]
  const mean = isTraining ? reduce(word, 'Mean', x, others, T, true) : along(word.input(3))
  const variance = isTraining
    ? reduce(word, 'Mean', binary(word, 'SquaredDifference', x, mean, T), others, T, true)
    : along(word.input(4))
  const epsilon = word.node.attrs.get('epsilon')
  const least = word.number(epsilon?.kind === 'float' ? epsilon.value : 1e-4, T)
  const factor = binary(word, 'Mul', unary(word, 'Rsqrt', binary(word, 'AddV2', variance, least, T), T), scale, T)
  const centred = binary(word, 'Sub', x, mean, T)
  const outputs = [binary(word, 'AddV2', binary(word, 'Mul', centred, factor, T), offset, T)]
  return isTraining ? outputs : [...outputs, word.input(3), word.input(4)]
}

/** In inference what a normalisation says it normalised with is what it was given. */
function asGiven(word: Wording): readonly string[] | null {
  if (!word.isRead(1) && !word.isRead(2)) return null
  const attrs = Object.fromEntries([...word.node.attrs].filter(([name]) => !name.startsWith('_')))
  return [word.add(word.node.op, word.inputs, attrs), word.input(3), word.input(4)]
}

/** One in training also says what it normalised with: the mean, and the variance of a sample. */
const withStatistics: Rewrite = (word) => {
  const outputs = batchNorm(word)
  if (outputs === null || outputs.length > 1 || !(word.isRead(1) || word.isRead(2))) return outputs
  const average = word.node.attrs.get('exponential_avg_factor')
  const keepsNothing = average === undefined || (average.kind === 'float' && average.value === 1)
  return keepsNothing ? [...outputs, ...statistics(word)] : outputs
}

function statistics(word: Wording): readonly string[] {
  const { axis = 3, rank = 4 } = CHANNELS[word.text('data_format', 'NHWC')] ?? {}
  const [x, T] = [word.input(0), word.dtype('T')]
  const others = Array.from({ length: rank }, (_, i) => i).filter((i) => i !== axis)
  const mean = reduce(word, 'Mean', x, others, T, true)
  const spread = reduce(word, 'Sum', binary(word, 'SquaredDifference', x, mean, T), others, T)
  const size = (ref: string): string => word.add('Size', [ref], { T: typeOf(T), out_type: typeOf('int32') })
  const count = binary(word, 'FloorDiv', size(x), size(spread), 'int32')
  const less = binary(
    word,
    'Maximum',
    binary(word, 'Sub', count, word.number(1, 'int32'), 'int32'),
    word.number(1, 'int32'),
    'int32',
  )
  return [reshape(word, mean, [-1], T), binary(word, 'RealDiv', spread, cast(word, less, 'int32', T), T)]
}

const typeOf = (value: DType) => ({ kind: 'dtype', value }) as const

export const NORMALIZATION: Readonly<Record<string, Rewrite>> = {
  FusedBatchNorm: withStatistics,
  FusedBatchNormV2: withStatistics,
  FusedBatchNormV3: withStatistics,
}
