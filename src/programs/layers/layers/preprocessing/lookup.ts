import { ArtifactError } from '../../../../evidence/errors.ts'
import type { JsonObject } from '../../../../formats/format.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import { isFloating } from '../../../../tensor/dtype.ts'
import type { LayerContext } from '../../layer-def.ts'
import { flag } from '../config.ts'
import { first } from '../core/core.ts'
import { castTo, range } from '../math.ts'
import { encodeCategories } from './encode.ts'
import { bucket } from './hashing.ts'
import { createTexts, isTexts, textsOf } from './texts.ts'
import { idfWeights, type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** Numbers beyond any vocabulary: a row of zeros. */
const DROPPED = -1

/** Words to indices. */
export function stringLookup(context: LayerContext): Value {
  const { ops, config, layer } = context
  const x = first(context)
  const vocabulary = vocabularyOf(config, layer.name)
  if (flag(config, 'invert', false)) return wordsAt(context, x, vocabulary)
  if (!isTexts(x)) {
    throw new ArtifactError('unsupported-operation', `layer ${layer.name}: found numbers, allowed: texts`)
  }
  const indices = textsOf(x).map(indexer(vocabulary, config))
  const value = ops.constant({ dtype: 'int32', shape: x.shape, data: Int32Array.from(indices) })
  return encoded(context, value, vocabulary, config)
}

/** Indices to words: whatever is no index of a word is the word for those outside of the vocabulary. */
function wordsAt({ ops, config, layer }: LayerContext, x: Value, { tokens, start, mask }: Vocabulary): Value {
  if (ops.peek === undefined) {
    throw new ArtifactError('not-expressible', `layer ${layer.name}: gives texts, for which no graph is written`)
  }
  const otherwise = String(config['oov_token'] ?? '[UNK]')
  const encoder = new TextEncoder()
  const data = Array.from(ops.peek(x).data as ArrayLike<number | bigint>, (index) => {
    const place = Number(index)
    if (place === 0 && mask !== null) return encoder.encode(String(mask))
    return encoder.encode(String(tokens[place - start] ?? otherwise))
  })
  return createTexts({ dtype: 'string', shape: x.shape, data })
}

/** How a vocabulary answers a word. */
export function indexer(vocabulary: Vocabulary, config: JsonObject): (word: string) => number {
  const { tokens, start, oovStart, oovCount, mask, mode } = vocabulary
  const known = new Map(tokens.map((token, i) => [token, start + i]))
  return (word) => {
    if (mask !== null && word === mask) return mode === 'int' ? 0 : DROPPED
    const index = known.get(word)
    if (index !== undefined) return index
    if (oovCount === 0) throw new ArtifactError('malformed', `input ${JSON.stringify(word)}: not in the vocabulary`)
    return oovStart + (oovCount === 1 ? 0 : bucket(new TextEncoder().encode(word), oovCount, config['salt']))
  }
}

/** Integers to indices, or back; out of the vocabulary they are spread by their remainder. */
export function integerLookup(context: LayerContext): Value {
  const { ops, config, layer } = context
  const x = castTo(ops, first(context), 'int32')
  const vocabulary = vocabularyOf(config, layer.name)
  const { start, oovStart, oovCount, mask, mode } = vocabulary
  const tokens = vocabulary.tokens.map(Number)
  const ranks = range(tokens.length).map((i) => start + i)
  if (flag(config, 'invert', false)) {
    const oov = ops.scalar(Number(config['oov_token'] ?? -1), 'int32')
    return castTo(ops, mapped(ops, x, ranks, tokens, oov), 'int64')
  }
  const oov = ops.scalar(oovCount, 'int32')
  const spread = oovCount > 1 ? ops.add(ops.mod(x, oov), ops.scalar(oovStart, 'int32')) : ops.scalar(oovStart, 'int32')
  const found = mapped(ops, x, tokens, ranks, spread)
  const dropped = ops.scalar(mode === 'int' ? 0 : DROPPED, 'int32')
  const indices = mask === null ? found : ops.where(ops.equal(x, ops.scalar(Number(mask), 'int32')), dropped, found)
  return encoded(context, indices, vocabulary, config)
}

/** Elements of `from` become those of `to` at the same place; all others `otherwise`. */
function mapped(ops: Ops, x: Value, from: readonly number[], to: readonly number[], otherwise: Value): Value {
  const column = (values: readonly number[]) =>
    ops.constant({ dtype: 'int32', shape: [values.length], data: Int32Array.from(values) })
  const hits = ops.equal(ops.expandDims(x, -1), column(from))
  const picked = ops.sum(ops.multiply(ops.cast(hits, 'int32'), column(to)), [-1])
  return ops.where(ops.any(hits, [-1]), picked, ops.broadcastTo(otherwise, x.shape))
}

/** Indices as the output mode has them. Rows are of whole numbers in Keras 3, of what the layer computes in in Keras 2. */
export function encoded(context: LayerContext, indices: Value, vocabulary: Vocabulary, config: JsonObject): Value {
  const { ops, computeDType, ofKeras2 } = context
  const { mode, depth } = vocabulary
  // Keras 2 gives a TextVectorization the policy `string`, and its rows floats.
  const floats = isFloating(computeDType) ? computeDType : 'float32'
  const dtype = ofKeras2 && mode !== 'int' ? floats : 'int64'
  if (mode !== 'tf_idf') return encodeCategories(ops, indices, mode, depth, dtype)
  const counts = encodeCategories(ops, indices, 'count', depth, 'float32')
  const data = Float64Array.from(idfWeights(config, vocabulary))
  return ops.multiply(counts, castTo(ops, ops.constant({ dtype: 'float64', shape: [depth], data }), counts.dtype))
}
