import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Json, JsonObject } from '../../../../formats/format.ts'
import type { Layer, VariableSpec } from '../../program.ts'
import { integer, text } from '../config.ts'

/** Key of the config, and name of the dataset. */
export const IDF_WEIGHTS = 'idf_weights'

/** Layers that have a vocabulary (`keras/src/layers/preprocessing/index_lookup.py`). */
const LOOKUPS: ReadonlySet<string> = new Set(['StringLookup', 'IntegerLookup', 'TextVectorization'])

export function isLookup({ className, origin }: Layer): boolean {
  return LOOKUPS.has(className) && origin === null
}

/** What `IndexLookup` makes of its config. */
export interface Vocabulary {
  /** Without the special tokens. */
  readonly tokens: readonly Json[]
  /** Index of the first token; before it stand the mask and the out-of-vocabulary indices. */
  readonly start: number
  readonly oovStart: number
  readonly oovCount: number
  readonly mask: Json
  /** Length of one-hot rows. */
  readonly depth: number
  readonly mode: string
}

/** @throws ArtifactError where the vocabulary does not stand in the file: legacy files lose one that `adapt` made. */
export function vocabularyOf(config: JsonObject, layer: string): Vocabulary {
  const mode = text(config, 'output_mode', 'int')
  const mask = config['mask_token'] ?? null
  const oovCount = integer(config, 'num_oov_indices', 1)
  const oovStart = mask !== null && mode === 'int' ? 1 : 0
  const start = oovStart + oovCount
  const stored = config['vocabulary']
  if (!Array.isArray(stored)) {
    throw new ArtifactError(
      'unsupported-operation',
      `layer ${layer}: its vocabulary is not in this file: only .keras files keep the one that adapt() made`,
    )
  }
  const special = [
    ...Array.from({ length: oovStart }, () => mask),
    ...Array.from({ length: oovCount }, () => config['oov_token'] ?? null),
  ]
  const included = special.length > 0 && special.every((token, i) => stored[i] === token)
  const tokens = included ? stored.slice(start) : stored
  const max = config['max_tokens']
  const padded = config['pad_to_max_tokens'] === true && typeof max === 'number'
  return { tokens, start, oovStart, oovCount, mask, depth: padded ? max : start + tokens.length, mode }
}

/**
 * What a lookup stores beside its vocabulary (`IndexLookup.save_own_variables`). Its config has the same once it is bound
 * (`bind/vocabularies.ts`), so this is a copy.
 */
export function idfSpecs({ output_mode: mode }: JsonObject): readonly VariableSpec[] {
  return mode === 'tf_idf' ? [{ name: IDF_WEIGHTS, trainable: false, bookkeeping: true, dataset: IDF_WEIGHTS }] : []
}

/** Inverse document frequencies of all indices: special tokens get their mean. */
export function idfWeights(config: JsonObject, { tokens, start, depth }: Vocabulary): readonly number[] {
  const given = config[IDF_WEIGHTS]
  if (!Array.isArray(given)) {
    throw new ArtifactError('malformed', `${IDF_WEIGHTS}: found none, allowed: a number a word for output_mode tf_idf`)
  }
  const numbers = given.map(Number)
  const mean = numbers.reduce((a, b) => a + b, 0) / numbers.length
  const isWhole = numbers.length >= start + tokens.length
  const all = isWhole ? numbers : [...Array.from({ length: start }, () => mean), ...numbers]
  return [...all, ...Array.from({ length: Math.max(0, depth - all.length) }, () => 0)]
}
