import type { Dialect, JsonObject } from '../../../formats/format.ts'
import type { Child, Layer } from '../program.ts'
import { asArray, asObject, inside, malformed, own, sameJson, type Spot } from './json.ts'
import { objectKind } from './objects.ts'
import type { Report } from './writer.ts'

/** Config keys under which Keras's own wrappers serialize their sublayers, with the attribute that holds them. */
const HOLDERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  TimeDistributed: { layer: 'layer' },
  SpectralNormalization: { layer: 'layer' },
  Wrapper: { layer: 'layer' },
  Bidirectional: { layer: 'forward_layer', backward_layer: 'backward_layer' },
  RNN: { cell: 'cell' },
  ConvRNN2D: { cell: 'cell' },
  StackedRNNCells: { cells: 'cells' },
  Pipeline: { layers: 'layers' },
}

/** Reads one serialized layer; given so that reading may recurse. */
export type ReadLayer = (json: JsonObject, spot: Spot) => Layer

/** The sublayers of one of Keras's own wrappers, and the config without them. */
export function takeChildren(
  className: string,
  config: JsonObject,
  dialect: Dialect,
  spot: Spot,
  readLayer: ReadLayer,
): { readonly children: readonly Child[]; readonly rest: JsonObject } {
  const holders = own(HOLDERS, className)
  if (holders === undefined) return { children: [], rest: config }
  const children: Child[] = []
  for (const [key, attribute] of Object.entries(holders)) {
    const value = config[key]
    if (value === undefined || value === null) continue
    const here = inside(spot, key)
    if (key === 'cells' || key === 'layers') {
      asArray(value, here).forEach((item, i) => {
        const at = inside(here, i)
        children.push({ attribute: `${attribute}/${i}`, layer: readLayer(asObject(item, at), at) })
      })
    } else children.push({ attribute, layer: readLayer(asObject(value, here), here) })
  }
  const rest = Object.fromEntries(Object.entries(config).filter(([key]) => !Object.hasOwn(holders, key)))
  if (className !== 'Bidirectional') return { children, rest }
  const given = children.find((child) => child.attribute === 'forward_layer')
  if (given === undefined) throw malformed(inside(spot, 'layer'), config['layer'], 'a recurrent layer')
  return { children: bothDirections(children, given.layer, dialect), rest }
}

/**
 * A Bidirectional layer has two children whatever the file says: the constructor renames the layer it is given, makes
 * the backward one from its config where none is stored, and lets both put zeros at masked steps if they return
 * sequences (`keras/src/layers/rnn/bidirectional.py`; tf_keras likewise, but it prefixes names that have a prefix; so
 * does tfjs-layers `wrappers.ts`).
 */
function bothDirections(stored: readonly Child[], given: Layer, dialect: Dialect): readonly Child[] {
  const backward = stored.find((child) => child.attribute === 'backward_layer')?.layer
  const turned = { ...given, config: { ...given.config, go_backwards: given.config['go_backwards'] !== true } }
  const prefixed = dialect === 'keras3' ? prefixedOnce : prefixedAlways
  const last = backward !== undefined && dialect === 'keras3' ? backward : prefixed('backward_', backward ?? turned)
  return [
    { attribute: 'forward_layer', layer: zeroing(prefixed('forward_', given)) },
    { attribute: 'backward_layer', layer: zeroing(last) },
  ]
}

function prefixedOnce(prefix: string, layer: Layer): Layer {
  return layer.name.startsWith(prefix) ? layer : prefixedAlways(prefix, layer)
}

function prefixedAlways(prefix: string, layer: Layer): Layer {
  return { ...layer, name: prefix + layer.name }
}

function zeroing(layer: Layer): Layer {
  const sequences = layer.config['return_sequences']
  if (typeof sequences !== 'boolean' || !Object.hasOwn(layer.config, 'zero_output_for_mask')) return layer
  return { ...layer, config: { ...layer.config, zero_output_for_mask: sequences } }
}

/**
 * The sublayers of a wrapper under their config keys. The older dialects want names without the prefixes that the
 * wrapper adds, and make the backward layer themselves where it is the forward one turned round.
 */
export function childConfig(
  layer: Layer,
  dialect: Dialect,
  write: (child: Layer) => JsonObject,
  report: Report,
): JsonObject {
  const lists: Record<string, JsonObject[]> = {}
  const config: Record<string, JsonObject> = {}
  const children = layer.children.filter((child) => isWritten(layer, child, dialect, report))
  for (const [key, attribute] of Object.entries(own(HOLDERS, layer.className) ?? {})) {
    for (const child of children) {
      if (child.attribute === attribute) config[key] = write(unprefixed(layer, child, dialect))
      else if (child.attribute.startsWith(`${attribute}/`)) (lists[key] ??= []).push(write(child.layer))
    }
  }
  return { ...config, ...lists }
}

function unprefixed(layer: Layer, child: Child, dialect: Dialect): Layer {
  if (layer.className !== 'Bidirectional' || dialect === 'keras3') return child.layer
  return { ...child.layer, name: child.layer.name.replace(/^(?:forward|backward)_/, '') }
}

/** TF.js cannot have a backward layer of another kind. */
function isWritten(layer: Layer, child: Child, dialect: Dialect, report: Report): boolean {
  if (child.attribute !== 'backward_layer' || dialect === 'keras3') return true
  const forward = layer.children.find(({ attribute }) => attribute === 'forward_layer')?.layer
  if (forward === undefined || isMirrored(forward, child.layer)) return false
  if (dialect === 'tfjs') {
    report('its backward layer differs from its forward layer, and TF.js makes the one from the other')
  }
  return dialect !== 'tfjs'
}

function isMirrored(forward: Layer, backward: Layer): boolean {
  const turned = { ...forward.config, go_backwards: forward.config['go_backwards'] !== true }
  return forward.className === backward.className && sameJson(untrained(turned), untrained(backward.config))
}

/** A config without what only training reads. */
function untrained(config: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(config).filter(([key]) => objectKind(key) === undefined && key !== 'seed'))
}
