import type { Finding } from '../../../evidence/finding.ts'
import type { TensorEntry, WeightTable } from '../../../tensor/tensor.ts'
import type { Generation } from './legacy-order.ts'
import { isTrainingState, objectSites, todaysName } from './object-paths.ts'
import { ownersBelow, type Owner, type Part, type Slot } from './owners.ts'
import { unclaimed, type PlacedTensor, type Placement } from './places.ts'

/** Binds the object-path formats: `.keras` and `.weights.h5`. */
export function placeByObject(root: Owner, weights: WeightTable, generation: Generation, file: string): Placement {
  const byName = new Map([...weights].map((entry) => [todaysName(entry.name), entry]))
  const sites = objectSites(root, generation)
  const bySlot = new Map<Slot, TensorEntry>()
  const claimed = new Set<string>()
  for (const { variables } of [...sites, ...objectSites(root, generation, true)]) {
    for (const [slot, name] of variables) {
      const entry = byName.get(name)
      if (entry === undefined || bySlot.has(slot)) continue
      bySlot.set(slot, entry)
      claimed.add(entry.name)
    }
  }
  lend(root, bySlot)
  // The deepest group comes first: an unknown layer may hold another one's group.
  const unknown = sites.filter((site) => !site.owner.known).sort((a, b) => b.group.length - a.group.length)
  const byPlace: PlacedTensor[] = []
  const ignored = new Set<string>()
  for (const entry of unclaimed(weights, claimed)) {
    const name = todaysName(entry.name)
    const site = unknown.find(({ group }) => group === '' || name.startsWith(`${group}/`))
    if (isTrainingState(name)) ignored.add(entry.name)
    else if (site !== undefined) {
      const rest = site.group === '' ? name : name.slice(site.group.length + 1)
      byPlace.push({ owner: site.owner, name: rest, entry })
    }
  }
  return { bySlot, byPlace, findings: misplaced(root, bySlot, file), ignored }
}

/** A layer of the model that another one was given as well is stored once: both get its tensors. */
function lend(root: Owner, bySlot: Map<Slot, TensorEntry>): void {
  for (const model of ownersBelow(root).filter((owner) => owner.layer.graph !== null)) {
    for (const { owner: given } of model.parts.flatMap((part) => ownersBelow(part.owner).flatMap(sharedParts))) {
      const twin = model.parts.map((part) => part.owner).find((owner) => isSame(owner, given))
      for (const slot of twin === undefined ? [] : given.variables) {
        const other = twin?.variables.find(({ spec }) => spec.name === slot.spec.name)
        if (other === undefined) continue
        const entry = bySlot.get(slot) ?? bySlot.get(other)
        if (entry === undefined) continue
        if (!bySlot.has(slot)) bySlot.set(slot, entry)
        if (!bySlot.has(other)) bySlot.set(other, entry)
      }
    }
  }
}

function sharedParts({ parts }: Owner): readonly Part[] {
  return parts.filter((part) => part.shared === true)
}

function isSame(owner: Owner, given: Owner): boolean {
  return owner.layer.name === given.layer.name && owner.layer.className === given.layer.className
}

/**
 * Keras finds a layer's variables by the number of its class alone. Newer files say beside it which layer they were
 * saved from; where that is another layer of the same model, Keras has filled one with the other's values.
 */
function misplaced(root: Owner, bySlot: ReadonlyMap<Slot, TensorEntry>, file: string): readonly Finding[] {
  return ownersBelow(root).flatMap(({ parts }) => {
    const siblings = new Map(parts.map(({ owner }) => [owner.layer.name, owner.layer.className]))
    return parts.flatMap(({ owner }) => {
      const { name, className } = owner.layer
      const stored = owner.variables.map((slot) => bySlot.get(slot)).find((entry) => entry?.owner !== undefined)
      if (stored?.owner === undefined || stored.owner === name || siblings.get(stored.owner) !== className) return []
      return [
        {
          cause: 'tensors-swapped' as const,
          severity: 'error' as const,
          file,
          tensor: stored.name,
          layer: name,
          message:
            `${file} saved ${JSON.stringify(stored.name)} from layer ${JSON.stringify(stored.owner)}, and Keras loads it ` +
            `into ${JSON.stringify(name)}: it counts layers of a class and does not look at names.`,
        },
      ]
    })
  })
}
