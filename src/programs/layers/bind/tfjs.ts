import type { TensorEntry, WeightTable } from '../../../tensor/tensor.ts'
import { legacyOrder } from './legacy-order.ts'
import { flatNames } from './names.ts'
import { isTrainingState } from './object-paths.ts'
import { ownersBelow, slotsBelow, type Owner, type Slot } from './owners.ts'
import { unclaimed, type PlacedTensor, type Placement } from './places.ts'

/**
 * Binds a TF.js manifest as `tfjs-layers/src/engine/container.ts` (`loadWeights`) does: a tensor belongs to the
 * variable of its name, else of its name without the last but one part (TensorFlow 2.2 added the cell there). Where the
 * first name ends in a number, the file was converted from Keras 3, and names are `<layer>/<n>`.
 */
export function placeByManifest(root: Owner, weights: WeightTable): Placement {
  const slots = slotsBelow(root).filter((slot) => slot.spec.bookkeeping !== true)
  const byName = isNumbered(weights) ? numberedNames(root) : invert(flatNames(root, 'tfjs'), slots)
  const withCells = invert(flatNames(root, 'keras2'), slots)
  const bySlot = new Map<Slot, TensorEntry>()
  const claimed = new Set<string>()
  for (const entry of weights) {
    const slot = byName.get(entry.name) ?? byName.get(shortened(entry.name)) ?? withCells.get(entry.name)
    if (slot === undefined || bySlot.has(slot)) continue
    bySlot.set(slot, entry)
    claimed.add(entry.name)
  }
  const unknown = ownersBelow(root).filter((owner) => !owner.known)
  const byPlace: PlacedTensor[] = []
  for (const entry of unclaimed(weights, claimed)) {
    const steps = entry.name.split('/')
    const owner = unknown.find((inner) => inner.path !== '' && steps.slice(0, -1).includes(inner.layer.name))
    if (owner === undefined) continue
    byPlace.push({ owner, name: steps.slice(steps.indexOf(owner.layer.name) + 1).join('/'), entry })
  }
  const ignored = new Set([...unclaimed(weights, claimed)].map(({ name }) => name).filter(isTrainingState))
  return { bySlot, byPlace, findings: [], ignored }
}

function isNumbered(weights: WeightTable): boolean {
  for (const { name } of weights) return /^\d+$/.test(name.split('/').at(-1) ?? '')
  return false
}

/** `<scope>/<n>`: the n-th of the layer's weights, trainable ones first, as TF.js numbers them. */
function numberedNames(root: Owner): ReadonlyMap<string, Slot> {
  const names = new Map<string, Slot>()
  const flat = flatNames(root, 'tfjs')
  const number = (owner: Owner): void => {
    for (const { owner: inner } of owner.parts) {
      if (inner.layer.graph !== null) number(inner)
      else {
        legacyOrder(inner, 'keras2').forEach((slot, i) => {
          const scope = (flat.get(slot) ?? '').split('/').slice(0, -1)
          names.set([...scope, 'vars', String(i)].join('/'), slot)
          names.set([...scope, String(i)].join('/'), slot)
        })
      }
    }
  }
  number(root)
  return names
}

/** Slots by name, where a name is one slot's alone. */
function invert(names: ReadonlyMap<Slot, string>, slots: readonly Slot[]): ReadonlyMap<string, Slot> {
  const found = new Map<string, Slot>()
  for (const slot of slots) {
    const name = names.get(slot)
    if (name !== undefined && !found.has(name)) found.set(name, slot)
  }
  return found
}

function shortened(name: string): string {
  const steps = name.split('/')
  return [...steps.slice(0, -2), ...steps.slice(-1)].join('/')
}
