import type { Owner, Slot } from './owners.ts'

/** Whose rules order the weights of a legacy HDF5 file. */
export type Generation = 'keras2' | 'keras3'

/**
 * The variables of a layer in the order of a legacy HDF5 file: trainable ones first, whatever layer they stand in
 * (`_legacy_weights` in keras/src/legacy/saving/legacy_h5_format.py and tf_keras/src/saving/legacy/hdf5_format.py).
 * Bookkeeping variables are not in these files.
 */
export function legacyOrder(owner: Owner, generation: Generation): readonly Slot[] {
  const stored = generation === 'keras3' ? keras3(owner) : [...keras2(owner, true), ...keras2(owner, false)]
  return stored.filter((slot) => slot.spec.bookkeeping !== true)
}

/** Keras 3: a frozen layer's variables stay together; otherwise each variable's own word decides (`layer.py`). */
function keras3(owner: Owner): readonly Slot[] {
  const all = natural(owner)
  if (isFrozen(owner)) return all
  return [...all.filter((slot) => slot.trainable), ...all.filter((slot) => !slot.trainable)]
}

function natural(owner: Owner): readonly Slot[] {
  const own = [...owner.variables.filter(made), ...owner.variables.filter((slot) => !made(slot))]
  return [...own, ...owner.parts.flatMap((part) => natural(part.owner))]
}

/** Whether the variable was made to be trained: its list in the layer, which freezing does not change. */
function made(slot: Slot): boolean {
  return slot.spec.trainable
}

/**
 * Keras 2: each layer sorts its own and its parts' lists (`engine/base_layer.py`, `engine/training.py`). A frozen
 * layer's are all non-trainable: its own, then each part's trainable and non-trainable ones.
 */
function keras2(owner: Owner, trainable: boolean): readonly Slot[] {
  const parts = (wanted: boolean): readonly Slot[] => owner.parts.flatMap((part) => keras2(part.owner, wanted))
  const own = (wanted: boolean): readonly Slot[] => owner.variables.filter((slot) => made(slot) === wanted)
  if (!isFrozen(owner)) return [...own(trainable), ...parts(trainable)]
  if (trainable) return []
  if (owner.layer.graph !== null) return [...parts(true), ...own(true), ...parts(false), ...own(false)]
  const both = owner.parts.flatMap((part) => [...keras2(part.owner, true), ...keras2(part.owner, false)])
  return [...own(true), ...own(false), ...both]
}

function isFrozen(owner: Owner): boolean {
  return owner.layer.config['trainable'] === false
}
