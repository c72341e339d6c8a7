import type { NamedTensor } from '../compare/pairing.ts'
import type { Model } from '../formats/format.ts'
import { isCopy } from '../formats/saved-model/copies.ts'
import type { TensorEntry } from '../tensor/tensor.ts'

/** A model's tensors under the names that its own program had for its variables. */
export interface StoredNames {
  readonly tensors: readonly NamedTensor[]
  /** Second copies of tensors that are in `tensors`; reading the file has compared the two. */
  readonly copies: readonly TensorEntry[]
}

/**
 * Names tensors as a program does, from what the file says beside its own keys. An alias is a canonical path as Keras
 * itself writes it (`conv/kernel`); one that several tensors have tells nothing.
 */
export function storedNames(model: Model): StoredNames {
  const entries = [...model.weights]
  const first = new Set(entries.filter(({ name }) => !isCopy(name)).map(({ alias }) => alias))
  const copies = entries.filter(({ name, alias }) => isCopy(name) && alias !== undefined && first.has(alias))
  const left = entries.filter((entry) => !copies.includes(entry))
  return {
    copies,
    tensors: left.map((entry) => ({
      path: entry.alias?.replace(/:0$/, '') ?? null,
      entry,
      trainable: true,
      bookkeeping: isBookkeeping(entry),
    })),
  }
}

/**
 * Seed states (Keras 3 names them `seed_generator_state`), what optimizers and metrics keep while training, and the
 * counters of `tf.train.Checkpoint`: no output depends on them.
 */
function isBookkeeping({ name, alias = '' }: TensorEntry): boolean {
  return (
    /(^|\/)seed_generator(_\d+)?\/(seed_generator_)?state/.test(alias) ||
    /(^|\/)seed_generator_state(:0)?$/.test(alias) ||
    /\/\.OPTIMIZER_SLOT\/|^_?optimizer\/|^keras_api\/metrics\//.test(name) ||
    /^(save_counter|step|global_step)(\/\.ATTRIBUTES\/VARIABLE_VALUE)?$/.test(name)
  )
}
