import { ArtifactError } from '../../../evidence/errors.ts'
import type { ImpliedChild, LayerRegistry } from '../layer-def.ts'
import { OPERATION_PREFIX } from '../names.ts'
import type { Layer, LayersProgram, UnknownLayer, VariableSpec } from '../program.ts'

/** A layer as an owner of variables: its own, and those of the layers inside it. */
export interface Owner {
  readonly layer: Layer
  /** Names from the root, joined with `/`; the root's is empty. */
  readonly path: string
  /** Whether the registry knows what the layer stores. */
  readonly known: boolean
  readonly variables: readonly Slot[]
  /** In the order in which Keras tracks them; of a model, its layers as stored (Keras stores its own order). */
  readonly parts: readonly Part[]
}

export interface Part {
  /** The attribute that holds it; of a model's layer, empty. */
  readonly attribute: string
  readonly owner: Owner
  /** It may be one of the model's layers at the same time ({@link ImpliedChild}). */
  readonly shared?: boolean
  /** A second attribute that holds it. */
  readonly alias?: string
}

/** A place for one tensor. */
export interface Slot {
  readonly path: string
  readonly owner: { readonly path: string; readonly layer: Layer }
  readonly spec: VariableSpec
  /** The variable's and its layers' word together. */
  readonly trainable: boolean
}

/**
 * The tree of owners of a program.
 * @throws ArtifactError `malformed` where a layer's config contradicts its class
 */
export function ownersOf(program: LayersProgram, registry: LayerRegistry): Owner {
  return owner(program.root, '', true, registry)
}

/** All variables below an owner, in natural order: its own, then each part's. */
export function slotsBelow(top: Owner): readonly Slot[] {
  const slots: Slot[] = []
  const visit = (item: Owner): void => {
    slots.push(...item.variables)
    for (const part of item.parts) visit(part.owner)
  }
  visit(top)
  return slots
}

/** Every owner below and including `top`. */
export function ownersBelow(top: Owner): readonly Owner[] {
  return [top, ...top.parts.flatMap((part) => ownersBelow(part.owner))]
}

/** Layers and operations of a program that the registry does not know, with their paths. */
export function unknownBelow(top: Owner, registry: LayerRegistry): readonly UnknownLayer[] {
  return ownersBelow(top).flatMap((item) => {
    const own = item.known ? [] : [{ path: item.path, className: item.layer.className }]
    const operations = (item.layer.graph?.layers ?? [])
      .filter((layer) => isOperation(layer) && registry.get(layer.className) === undefined)
      .map((layer) => ({ path: join(item.path, layer.name), className: layer.className }))
    return [...own, ...operations]
  })
}

export function isOperation(layer: Layer): boolean {
  return layer.className.startsWith(OPERATION_PREFIX)
}

function owner(layer: Layer, path: string, thawed: boolean, registry: LayerRegistry): Owner {
  const trainable = thawed && layer.config['trainable'] !== false
  const below = (attribute: string, inner: Layer): Part => ({
    attribute,
    owner: owner(inner, join(path, inner.name), trainable, registry),
  })
  if (layer.graph !== null) {
    const layers = layer.graph.layers.filter((inner) => !isOperation(inner))
    const known = layer.className === 'Functional' || layer.className === 'Sequential'
    return { layer, path, known, variables: [], parts: layers.map((inner) => below('', inner)) }
  }
  const def = registry.get(layer.className)
  if (def === undefined) return { layer, path, known: false, variables: [], parts: [] }
  return guarded(layer, () => {
    const place = { path, layer }
    const variables = def.variables(layer).map((spec) => ({
      path: join(path, spec.name),
      owner: place,
      spec,
      trainable: trainable && spec.trainable,
    }))
    const implied = (def.implied?.(layer) ?? []).map((child) => ({
      ...below(child.attribute, impliedLayer(child)),
      ...(child.shared === undefined ? {} : { shared: child.shared }),
      ...(child.alias === undefined ? {} : { alias: child.alias }),
    }))
    const children = layer.children.map((child) => below(child.attribute, child.layer))
    return { layer, path, known: true, variables, parts: [...implied, ...children] }
  })
}

/** A definition that trips over a config says so of the config. */
function guarded(layer: Layer, make: () => Owner): Owner {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof ArtifactError)) throw error
    throw new ArtifactError(error.code, error.message, { layer: layer.name, ...error.place })
  }
}

function impliedLayer({ name, className, config }: ImpliedChild): Layer {
  return { name, className, origin: null, config, buildConfig: null, children: [], graph: null }
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}/${name}`
}
