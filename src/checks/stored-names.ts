import { groupBy } from '../compare/contents.ts'
import type { NamedTensor } from '../compare/pairing.ts'
import { ArtifactError } from '../evidence/errors.ts'
import type { Model } from '../formats/format.ts'
import { copiesAmong } from '../formats/saved-model/copies.ts'
import { VALUE_SUFFIX } from '../formats/tf-checkpoint/object-tree.ts'
import { holdsConstants } from '../plan/kinds.ts'
import { freeze, servingSignature } from '../programs/graph/freeze.ts'
import { elementCount, type TensorEntry } from '../tensor/tensor.ts'

/** A model's tensors under the names that its own program had for its variables. */
export interface StoredNames {
  readonly tensors: readonly NamedTensor[]
}

/**
 * Names tensors as a program does, from what the file says beside its own keys: by the name that the variable had
 * (`conv/kernel`, as Keras's own formats have it), else, where it had none of its own, by its place among the objects.
 */
export function storedNames(model: Model, other: { readonly format: string }): StoredNames {
  const entries = [...model.weights]
  const copies = copiesAmong(entries)
  const left = entries.filter((entry) => !copies.has(entry))
  const named = groupBy(left, ({ alias }) => alias)
  // Constants of a graph are called after its nodes, and most are no weights: only a graph has the same ones.
  const areConstants = holdsConstants(model) && !holdsConstants(other)
  const isCounter = model.format === 'tf-checkpoint' ? isCounterOfTraining : () => false
  const isIdle = holdsConstants(other) && !holdsConstants(model) ? idleTest(model) : () => false
  return {
    tensors: left.map((entry) => {
      const { alias, name, place = name } = entry
      const tells = alias !== undefined && !UNNAMED.test(alias) && named.get(alias)?.length === 1
      const path = tells ? alias.replace(/:0$/, '') : withoutSuffix(place)
      return {
        path,
        entry,
        trainable: true,
        bookkeeping: areConstants || isBookkeeping(entry) || isCounter(entry) || isIdle(entry),
      }
    }),
  }
}

/** Tells what no output of the served signature depends on: a graph of constants that was made of it does not have that. */
function idleTest({ program, weights }: Model): (entry: TensorEntry) => boolean {
  const signature = program?.kind === 'graph' ? servingSignature(program) : null
  if (program?.kind !== 'graph' || signature === null) return () => false
  try {
    const read = new Set(freeze(program, signature).variables.values())
    // The one of two copies that is read may be the other one.
    const aliases = new Set([...weights].flatMap(({ name, alias }) => (read.has(name) ? (alias ?? []) : [])))
    return ({ name, alias }) => !read.has(name) && (alias === undefined || !aliases.has(alias))
  } catch (error) {
    // What keeps the program from being read is told where it is run; its weights are compared all the same.
    if (error instanceof ArtifactError) return () => false
    throw error
  }
}

/** How many samples a `Normalization` has seen: no output depends on it, and a graph of constants has it no more. */
export function withIdleCounts(tensors: readonly NamedTensor[]): readonly NamedTensor[] {
  const paths = new Set(tensors.map(({ path }) => path))
  const isCount = ({ path, entry }: NamedTensor): boolean =>
    path?.endsWith('/count') === true && entry.shape.length === 0 && paths.has(path.replace(/count$/, 'variance'))
  return tensors.map((tensor) => (isCount(tensor) ? { ...tensor, bookkeeping: true } : tensor))
}

/** What TensorFlow calls a variable that was given no name. */
const UNNAMED = /^Variable(_\d+)?(:0)?$/

function withoutSuffix(name: string): string {
  return name.endsWith(VALUE_SUFFIX) ? name.slice(0, -VALUE_SUFFIX.length) : name
}

/**
 * Seed states (Keras 3 names them `seed_generator_state`, Keras 2 keeps a `tf.random.Generator`), what optimizers and metrics keep while training, and the
 * counters of `tf.train.Checkpoint`: no output depends on them. And tables without an entry: a lookup layer counts words
 * in one while `adapt()` goes on, and empties it (keras/src/layers/preprocessing/index_lookup.py, `reset_state`).
 */
function isBookkeeping({ name, alias = '', shape, training = false }: TensorEntry): boolean {
  return (
    training ||
    (/\/\.ATTRIBUTES\/table-(keys|values)$/.test(name) && elementCount(shape) === 0) ||
    /(^|\/)seed_generator(_\d+)?\/(seed_generator_)?state/.test(alias) ||
    /(^|\/)seed_generator_state(:0)?$/.test(alias) ||
    /\/_random_generator\/_generator\/_state_var\//.test(name) ||
    /\/\.OPTIMIZER_SLOT\/|^_?optimizer\/(?!_trainable_variables\/)|(^|\/)keras_api\/metrics\//.test(name) ||
    /^(save_counter|step|global_step)(\/\.ATTRIBUTES\/VARIABLE_VALUE)?$/.test(name)
  )
}

/** What loops of training count in, beside the model: `tf.train.Checkpoint(model=m, epoch=tf.Variable(3))`. */
function isCounterOfTraining({ name, shape, dtype }: TensorEntry): boolean {
  return shape.length === 0 && /^u?int\d+$/.test(dtype) && !withoutSuffix(name).includes('/')
}
