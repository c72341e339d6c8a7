import type { Generation } from './legacy-order.ts'
import { snakeCase } from './names.ts'
import type { Owner, Part, Slot } from './owners.ts'

/**
 * Where the object-path formats (`.keras`, `.weights.h5`) keep an owner's variables. Keras walks attributes by name
 * and numbers the members of a list by class (`keras/src/saving/saving_lib.py`, `_walk_saveable`, `_save_state`,
 * `_save_container_state`; `tf_keras/src/saving/saving_lib.py` likewise).
 */
export interface Site {
  readonly owner: Owner
  /** Group of the owner; empty for the root. */
  readonly group: string
  /** Dataset of each variable. */
  readonly variables: ReadonlyMap<Slot, string>
}

/**
 * Sites of all owners, the root first.
 * @param otherwise whether layers that two attributes hold are looked for under the one that is not usual
 */
export function objectSites(root: Owner, generation: Generation, otherwise = false): readonly Site[] {
  const sites: Site[] = []
  const visit = (owner: Owner, group: string): void => {
    sites.push({ owner, group, variables: ownVariables(owner, group) })
    const groups =
      owner.layer.graph !== null ? memberGroups(owner, group) : partGroups(owner, group, generation, otherwise)
    owner.parts.forEach((part, i) => visit(part.owner, groups[i] ?? group))
  }
  visit(root, '')
  return sites
}

/**
 * A layer stores what it tracks as trainable, then the rest, by number (`layer.py`, `save_own_variables`). A seed
 * generator, where one is stored, is an object of its own.
 */
function ownVariables(owner: Owner, group: string): ReadonlyMap<Slot, string> {
  const places = new Map<Slot, string>()
  for (const slot of owner.variables) {
    if (slot.spec.dataset !== undefined) places.set(slot, join(group, `vars/${slot.spec.dataset}`))
  }
  const stored = owner.variables.filter((slot) => !isSeed(slot) && !places.has(slot))
  const sorted = [...stored.filter((slot) => slot.spec.trainable), ...stored.filter((slot) => !slot.spec.trainable)]
  sorted.forEach((slot, i) => places.set(slot, join(group, `vars/${i}`)))
  for (const slot of owner.variables.filter(isSeed)) {
    places.set(slot, join(group, `${slot.spec.name.split('/').slice(0, -1).join('/')}/vars/0`))
  }
  return places
}

/** State of a random generator: `<attribute>/seed_generator_state`. */
export function isSeed(slot: Slot): boolean {
  return slot.spec.bookkeeping === true && slot.spec.name.includes('/')
}

/** A model's layers: `layers/<class>`, numbered from the second of a class on. Sequential models leave out the input. */
function memberGroups(owner: Owner, group: string): readonly string[] {
  const used = new Map<string, number>()
  const sequential = owner.layer.graph?.style === 'sequential'
  return owner.parts.map((part, i) => {
    const input = sequential && i === 0 && part.owner.layer.className === 'InputLayer'
    return input ? join(group, 'layers/-') : join(group, `layers/${numbered(classNameOf(part.owner), used)}`)
  })
}

function partGroups(owner: Owner, group: string, generation: Generation, otherwise: boolean): readonly string[] {
  const used = new Map<string, Map<string, number>>()
  return owner.parts.map((part) => {
    const [attribute = '', index] = heldAs(part, generation, otherwise).split('/')
    if (index === undefined) return join(group, attributeOf(owner, attribute, generation))
    const within = used.get(attribute) ?? new Map<string, number>()
    used.set(attribute, within)
    return join(group, `${attribute}/${numbered(classNameOf(part.owner), within)}`)
  })
}

/** Of two attributes Keras 3 takes the first by name, Keras 2 the last (`_walk_trackable`; before 2.13 the first). */
function heldAs({ attribute, alias }: Part, generation: Generation, otherwise: boolean): string {
  if (alias === undefined) return attribute
  const [first, last] = attribute < alias ? [attribute, alias] : [alias, attribute]
  return (generation === 'keras2') !== otherwise ? last : first
}

/** Keras 3 has properties (`query_dense`) for what Keras 2 keeps under private names. */
function attributeOf(owner: Owner, attribute: string, generation: Generation): string {
  const hidden = generation === 'keras2' && owner.layer.className === 'MultiHeadAttention'
  return hidden && !attribute.startsWith('_') ? `_${attribute}` : attribute
}

function numbered(className: string, used: Map<string, number>): string {
  const name = snakeCase(className)
  const before = used.get(name)
  used.set(name, before === undefined ? 0 : before + 1)
  return before === undefined ? name : `${name}_${before + 1}`
}

/** Python's name of a layer's class: without the package it is registered in. */
function classNameOf(owner: Owner): string {
  const { origin, className } = owner.layer
  return origin?.className ?? className.slice(className.lastIndexOf('>') + 1)
}

function join(group: string, step: string): string {
  return group === '' ? step : `${group}/${step}`
}

/** Names as TF 2.12 wrote them, in today's words. */
export function todaysName(name: string): string {
  return name
    .replaceAll('\\', '/')
    .split('/')
    .map((step) => (step === '_layer_checkpoint_dependencies' ? 'layers' : step))
    .join('/')
}

/** What a compiled model keeps for training: of no concern to what it computes. */
export function isTrainingState(name: string): boolean {
  return /^(?:optimizer|optimizer_weights|_?metrics?|loss_tracker|compile_metrics|_compile_metrics)(?:\/|$)/.test(name)
}
