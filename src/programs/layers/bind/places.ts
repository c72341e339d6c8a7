import type { Finding } from '../../../evidence/finding.ts'
import type { TensorEntry, WeightTable } from '../../../tensor/tensor.ts'
import type { BoundVariable } from '../program.ts'
import type { Owner, Slot } from './owners.ts'

/** What a format's binder hands back: tensors by slot, tensors of unknown layers by path, and the rest. */
export interface Placement {
  readonly bySlot: ReadonlyMap<Slot, TensorEntry>
  readonly byPlace: readonly PlacedTensor[]
  readonly findings: readonly Finding[]
  /** Stored tensors that belong to training and are of no concern. */
  readonly ignored: ReadonlySet<string>
}

/** A tensor of a layer whose class nobody has registered. */
export interface PlacedTensor {
  readonly owner: Owner
  /** Within the owner: what is left of the stored name. */
  readonly name: string
  readonly entry: TensorEntry
}

/** A variable of an unknown layer, at its place. */
export function placedVariable({ owner, name, entry }: PlacedTensor): BoundVariable {
  return {
    path: owner.path === '' ? name : `${owner.path}/${name}`,
    layerPath: owner.path,
    name,
    trainable: owner.layer.config['trainable'] !== false,
    bookkeeping: false,
    entry,
  }
}

/** Whether an unknown layer stands at or below an owner. */
export function holdsUnknown(owner: Owner): boolean {
  return !owner.known || owner.parts.some((part) => holdsUnknown(part.owner))
}

/** Stored tensors that nothing has claimed yet, in file order. */
export function unclaimed(weights: WeightTable, claimed: ReadonlySet<string>): readonly TensorEntry[] {
  return [...weights].filter((entry) => !claimed.has(entry.name))
}
