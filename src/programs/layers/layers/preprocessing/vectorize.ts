import { ArtifactError } from '../../../../evidence/errors.ts'
import type { JsonObject } from '../../../../formats/format.ts'
import type { Value } from '../../../../ops/ops.ts'
import type { LayerContext } from '../../layer-def.ts'
import { numOrNull } from '../config.ts'
import { first } from '../core/core.ts'
import { encodeCategories } from './encode.ts'
import { encoded, indexer } from './lookup.ts'
import { isTexts, textsOf } from './texts.ts'
import { vocabularyOf } from './vocabulary.ts'

/** What Keras fixes of the lookup inside. */
export const TEXT_VOCABULARY = { mask_token: '', oov_token: '[UNK]', num_oov_indices: 1 } as const

/** Texts to rows of word indices, padded with 0, or to one row of counts each. */
export function textVectorization(context: LayerContext): Value {
  const { ops, config, layer } = context
  const x = first(context)
  if (!isTexts(x)) throw new ArtifactError('malformed', `layer ${layer.name}: found ${x.dtype}, allowed: texts`)
  const mode = config['output_mode'] ?? 'int'
  const inner = { ...config, ...TEXT_VOCABULARY }
  const vocabulary = vocabularyOf(inner, layer.name)
  const index = indexer(vocabulary, inner)
  const rows = textsOf(x).map((text) => words(text, config).map(index))
  const longest = Math.max(0, ...rows.map((row) => row.length))
  const asked = mode === 'int' ? numOrNull(config, 'output_sequence_length') : null
  const width = asked ?? longest
  const filler = mode === 'int' ? 0 : -1
  const data = Int32Array.from(rows.flatMap((row) => Array.from({ length: width }, (_, i) => row[i] ?? filler)))
  const value = ops.constant({ dtype: 'int32', shape: [rows.length, width], data })
  return mode === 'int'
    ? encodeCategories(ops, value, 'int', vocabulary.depth, 'int64')
    : encoded(context, value, vocabulary, inner)
}

/** Keras's `lower_and_strip_punctuation` strips these. */
const PUNCTUATION = /[!"#$%&()*+,\-./:;<=>?@[\\\]^_`{|}~']/g

function words(text: string, config: JsonObject): readonly string[] {
  const standard = standardized(text, config['standardize'] ?? null)
  const parts = split(standard, config['split'] ?? null)
  const ngrams = config['ngrams'] ?? null
  if (ngrams === null) return parts
  const sizes = typeof ngrams === 'number' ? Array.from({ length: ngrams }, (_, i) => i + 1) : (ngrams as number[])
  return sizes.flatMap((size) =>
    Array.from({ length: Math.max(0, parts.length - size + 1) }, (_, i) => parts.slice(i, i + size).join(' ')),
  )
}

function standardized(text: string, how: unknown): string {
  switch (how) {
    case null:
      return text
    case 'lower':
      return text.toLowerCase()
    case 'strip_punctuation':
      return text.replace(PUNCTUATION, '')
    case 'lower_and_strip_punctuation':
      return text.toLowerCase().replace(PUNCTUATION, '')
    default:
      throw new ArtifactError('unsupported-operation', 'standardize: is a function of its own, which is never run')
  }
}

function split(text: string, how: unknown): readonly string[] {
  switch (how) {
    case null:
      return [text]
    case 'whitespace':
      return text.split(/\s+/).filter((part) => part !== '')
    case 'character':
      return [...text]
    default:
      throw new ArtifactError('unsupported-operation', 'split: is a function of its own, which is never run')
  }
}
