import type { Finding } from '../../../evidence/finding.ts'
import type { TensorEntry, WeightTable } from '../../../tensor/tensor.ts'
import { legacyOrder, type Generation } from './legacy-order.ts'
import { flatNames, plain, suffix } from './names.ts'
import { isTrainingState } from './object-paths.ts'
import { ownersBelow, slotsBelow, type Owner, type Slot } from './owners.ts'
import { holdsUnknown, type PlacedTensor, type Placement } from './places.ts'

/** Group of variables that a model itself owns. */
const TOP_LEVEL = 'top_level_model_weights'

interface Group {
  readonly name: string
  readonly entries: readonly TensorEntry[]
}

/** A top-level layer that has weights, with the group that its loader reads them from. */
interface Pair {
  readonly owner: Owner
  readonly group: Group | undefined
}

/**
 * Binds legacy HDF5. Its loaders go by order alone: the n-th group that has weights belongs to the n-th layer that has
 * weights, and its tensors to the layer's variables in {@link legacyOrder}. Names are compared, and where they say
 * otherwise that is a finding: the loader has filled one variable with another's values.
 */
export function placeByOrder(root: Owner, weights: WeightTable, generation: Generation, file: string): Placement {
  const groups = groupsOf(weights)
  const findings: Finding[] = []
  const bySlot = new Map<Slot, TensorEntry>()
  const byPlace: PlacedTensor[] = []
  const ignored = new Set([...weights].map(({ name }) => name).filter(isTrainingState))
  const pairs = pairUp(root, groups, generation, file, findings)
  const names = flatNames(root, generation)
  for (const { owner, group } of pairs) {
    if (group === undefined) continue
    const expected = legacyOrder(owner, generation)
    if (!holdsUnknown(owner) && expected.length === group.entries.length) {
      expected.forEach((slot, i) => {
        const entry = group.entries[i]
        if (entry !== undefined) bySlot.set(slot, entry)
      })
      findings.push(...misnamed(group, expected, owner, file))
    } else placeByName(owner, group, expected, names, bySlot, byPlace)
  }
  return { bySlot, byPlace, findings, ignored }
}

/** Groups with weights, in file order. */
function groupsOf(weights: WeightTable): readonly Group[] {
  const groups = new Map<string, TensorEntry[]>()
  for (const entry of weights) {
    if (entry.layer === undefined || entry.layer === TOP_LEVEL) continue
    const entries = groups.get(entry.layer) ?? []
    entries.push(entry)
    groups.set(entry.layer, entries)
  }
  return [...groups].map(([name, entries]) => ({ name, entries }))
}

function pairUp(
  root: Owner,
  groups: readonly Group[],
  generation: Generation,
  file: string,
  findings: Finding[],
): readonly Pair[] {
  const byName = new Map(groups.map((group) => [group.name, group]))
  const layers = root.parts
    .map((part) => part.owner)
    .filter(
      (owner) => legacyOrder(owner, generation).length > 0 || (holdsUnknown(owner) && byName.has(owner.layer.name)),
    )
  const byOrder = layers.map((owner, i) => ({ owner, group: groups[i] }))
  const renamed = byOrder.filter(({ owner, group }) => group !== undefined && group.name !== owner.layer.name)
  if (layers.length !== groups.length || renamed.some(({ owner }) => holdsUnknown(owner))) {
    return layers.map((owner) => ({ owner, group: byName.get(owner.layer.name) }))
  }
  for (const { owner, group } of renamed) {
    if (group === undefined || !byName.has(owner.layer.name)) continue
    findings.push({
      cause: 'tensors-swapped',
      severity: 'error',
      file,
      layer: owner.layer.name,
      message:
        `${file} lists layer ${JSON.stringify(group.name)} where the model has ${JSON.stringify(owner.layer.name)}. ` +
        'Keras loads this format by order, so the one gets the weights of the other. Save the model again.',
    })
  }
  return byOrder
}

/** Where a stored name is another variable's of the same layer. */
function misnamed(group: Group, expected: readonly Slot[], owner: Owner, file: string): readonly Finding[] {
  const bySuffix = uniqueSuffixes(expected)
  const findings: Finding[] = []
  expected.forEach((slot, i) => {
    const entry = group.entries[i]
    if (entry === undefined) return
    const named = bySuffix.get(suffix(entry.name))
    if (named === undefined || named === slot) return
    findings.push({
      cause: 'tensors-swapped',
      severity: 'error',
      file,
      tensor: entry.name,
      layer: owner.layer.name,
      message:
        `${file} stores ${JSON.stringify(entry.name)} where layer ${JSON.stringify(owner.layer.name)} expects ` +
        `${JSON.stringify(slot.path)}. Keras loads this format by order, so that variable gets the other one's values.`,
    })
  })
  return findings
}

/** Slots by layer and variable name, where that names one alone. */
function uniqueSuffixes(slots: readonly Slot[]): ReadonlyMap<string, Slot> {
  const found = new Map<string, Slot | null>()
  for (const slot of slots) {
    const key = suffix(slot.path)
    found.set(key, found.has(key) ? null : slot)
  }
  return new Map([...found].filter((pair): pair is [string, Slot] => pair[1] !== null))
}

/** A layer of which the order cannot be known in full: by names, and the rest by place. */
function placeByName(
  owner: Owner,
  group: Group,
  expected: readonly Slot[],
  names: ReadonlyMap<Slot, string>,
  bySlot: Map<Slot, TensorEntry>,
  byPlace: PlacedTensor[],
): void {
  const bySuffix = uniqueSuffixes(expected)
  const byFlatName = new Map(slotsBelow(owner).map((slot) => [names.get(slot) ?? '', slot]))
  const unknown = ownersBelow(owner).filter((inner) => !inner.known)
  for (const entry of group.entries) {
    const name = within(entry.name, group.name)
    const slot = byFlatName.get(name) ?? bySuffix.get(suffix(name))
    if (slot !== undefined && !bySlot.has(slot)) bySlot.set(slot, entry)
    else {
      const at = unknown.map((inner) => ({ inner, rest: below(name, inner) })).find(({ rest }) => rest !== undefined)
      const only = unknown.length === 1 ? unknown[0] : undefined
      if (at?.rest !== undefined) byPlace.push({ owner: at.inner, name: at.rest, entry })
      else if (only !== undefined) byPlace.push({ owner: only, name, entry })
    }
  }
}

/** The name inside its group: `model_weights/conv/conv/kernel:0` is `conv/kernel`. */
function within(name: string, group: string): string {
  const start = name.indexOf(`${group}/`)
  return plain(start < 0 ? name : name.slice(start + group.length + 1))
}

/** What follows the layer's name in a flat name, wherever that stands in it. */
function below(name: string, owner: Owner): string | undefined {
  const steps = name.split('/')
  const at = steps.indexOf(owner.layer.name)
  return at < 0 || at === steps.length - 1 ? undefined : steps.slice(at + 1).join('/')
}
