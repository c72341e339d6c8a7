import { ArtifactError } from '../../../evidence/errors.ts'
import type { FormatId } from '../../../formats/format.ts'
import { legacyOrder, type Generation } from './legacy-order.ts'
import { flatNames } from './names.ts'
import { objectSites } from './object-paths.ts'
import { ownersBelow, slotsBelow, type Owner, type Slot } from './owners.ts'

/** Where a variable goes in a target format. */
export interface Placing {
  /** Canonical path of the variable. */
  readonly path: string
  /** Name under which the format stores it, in full. */
  readonly name: string
  /** The group of a legacy file: the top-level layer. */
  readonly layer?: string
  /** Name of the layer that owns it. */
  readonly owner: string
}

/** A variable of a layer whose class nobody has registered. */
export interface StrayVariable {
  readonly path: string
  readonly layerPath: string
  readonly name: string
  /** Integers and the like are state, which a layer does not train. */
  readonly floating: boolean
}

export interface LayOutOptions {
  /** Whose rules a Keras target follows. */
  readonly generation: Generation
  /** Variables of unknown layers, in their order. */
  readonly strays?: readonly StrayVariable[]
}

/**
 * The places of all variables of a program in a target format, in the order in which its framework stores them: the
 * inverse of binding. The tree has to be that of the program as it is written, its layers in Keras's order.
 */
export function layOut(root: Owner, target: FormatId, options: LayOutOptions): readonly Placing[] {
  switch (target) {
    case 'keras':
    case 'keras-weights-h5':
      return byObject(root, options)
    case 'keras-h5':
      return byLayer(root, 'model_weights/', options)
    case 'keras-legacy-weights-h5':
      return byLayer(root, '', options)
    case 'tfjs-layers':
      return byManifest(root, options)
    case 'tf-checkpoint':
    case 'saved-model':
    case 'tfjs-graph':
    case 'frozen-graph':
    case 'onnx':
      throw new ArtifactError('not-expressible', `${target} keeps variables of graphs, not of layers`)
  }
}

function byObject(root: Owner, { generation, strays = [] }: LayOutOptions): readonly Placing[] {
  const sites = objectSites(root, generation)
  const known = sites.flatMap(({ owner, variables }) =>
    [...variables].map(([slot, name]) => ({ path: slot.path, name, owner: owner.layer.name })),
  )
  const groups = new Map(sites.map(({ owner, group }) => [owner.path, { group, name: owner.layer.name }]))
  const counts = new Map<string, number>()
  const placed = strays.map(({ path, layerPath, name }) => {
    const site = groups.get(layerPath) ?? { group: '', name: layerPath }
    return { path, name: join(site.group, objectName(site.group, name, counts)), owner: site.name }
  })
  return [...known, ...placed]
}

/** Variables of unknown layers keep their number where they have one, and get one by their order where not. */
function objectName(group: string, name: string, counts: Map<string, number>): string {
  if (/(?:^|\/)vars\/\d+$/.test(name)) return name
  const folder = [...name.split('/').slice(0, -1), 'vars'].join('/')
  const key = join(group, folder)
  const number = counts.get(key) ?? 0
  counts.set(key, number + 1)
  return `${folder}/${number}`
}

function byLayer(root: Owner, prefix: string, { generation, strays = [] }: LayOutOptions): readonly Placing[] {
  const names = flatNames(root, generation)
  const suffix = generation === 'keras2' ? ':0' : ''
  return root.parts.flatMap(({ owner: top }) => {
    const layer = top.layer.name
    const used = new Set<string>()
    const known = legacyOrder(top, generation).map((slot) => ({
      path: slot.path,
      flat: names.get(slot) ?? slot.path,
      owner: slot.owner.layer.name,
    }))
    const placed = likelyOrder(strays)
      .filter(({ layerPath }) => layerPath === top.path || layerPath.startsWith(`${top.path}/`))
      .map((stray) => ({ path: stray.path, flat: strayName(top, stray), owner: ownerName(stray) }))
    return [...known, ...placed].map(({ path, flat, owner }) => ({
      path,
      name: `${prefix}${layer}/${unused(flat, used)}${suffix}`,
      layer,
      owner,
    }))
  })
}

/** A layer's own variables come before those of the layers inside it, trained ones before state: a good guess. */
function likelyOrder(strays: readonly StrayVariable[]): readonly StrayVariable[] {
  const isOwn = ({ name }: StrayVariable): boolean => /^(?:vars\/)?[^/]+$/.test(name)
  const own = [...strays.filter(isOwn), ...strays.filter((stray) => !isOwn(stray))]
  return [...own.filter(({ floating }) => floating), ...own.filter(({ floating }) => !floating)]
}

function byManifest(root: Owner, { strays = [] }: LayOutOptions): readonly Placing[] {
  const names = flatNames(root, 'tfjs')
  const known = manifestOrder(root).map((slot) => ({
    path: slot.path,
    name: names.get(slot) ?? slot.path,
    owner: slot.owner.layer.name,
  }))
  const placed = strays.map((stray) => ({ path: stray.path, name: strayName(root, stray), owner: ownerName(stray) }))
  return [...known, ...placed]
}

/** TF.js saves the trainable weights of the whole model first (tfjs-layers `training.ts`, `getNamedWeights`). */
function manifestOrder(root: Owner): readonly Slot[] {
  const slots = slotsBelow(root).filter((slot) => slot.spec.bookkeeping !== true)
  return [...slots.filter((slot) => slot.trainable), ...slots.filter((slot) => !slot.trainable)]
}

/** Names that two variables of a TF.js model would share: TF.js does not load it. */
export function sharedNames(placings: readonly Placing[]): readonly string[] {
  const seen = new Set<string>()
  return placings.map(({ name }) => name).filter((name) => seen.has(name) || seen.add(name) === undefined)
}

/** An unknown layer's variable under the layer's own name, wherever it stands. */
function strayName(top: Owner, stray: StrayVariable): string {
  const owner = ownersBelow(top).find(({ path }) => path === stray.layerPath)
  return join(owner?.layer.name ?? '', stray.name)
}

function ownerName({ layerPath }: StrayVariable): string {
  return layerPath.split('/').at(-1) ?? layerPath
}

/** Keras's loaders go by order: a name only has to be one. */
function unused(name: string, used: Set<string>): string {
  let candidate = name
  for (let i = 1; used.has(candidate); i++) candidate = `${name}_${i}`
  used.add(candidate)
  return candidate
}

function join(group: string, name: string): string {
  return group === '' ? name : `${group}/${name}`
}
