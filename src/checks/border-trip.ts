import type { NamedTensor } from '../compare/pairing.ts'
import type { Hop } from '../convert/hop.ts'
import { isGraph } from '../programs/graph/bind.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import { signatureOf } from '../runtimes/trace.ts'
import type { Signature } from '../tensor/signature.ts'
import { isOfLayers, type Runnable } from './open.ts'
import { compareSignatures } from './signatures.ts'
import type { TripKind } from './trip-terms.ts'

/**
 * A trip of layers into a format that holds a graph, and from there on into another one. A graph does not come back as
 * layers: it ends where it is, under the signature that it set out with.
 * @param layers how layers travel: what sets out
 * @param graphs how graphs travel: what arrives
 */
export function borderTrip(layers: TripKind, graphs: TripKind, registry: LayerRegistry): TripKind {
  /** The node that reads each variable, as the first hop says, with its canonical path; held against bytes and outputs. */
  let paths: ReadonlyMap<string, string> = new Map()
  /** Stored names of what the first hop says that nothing computes with. */
  let left: ReadonlySet<string> = new Set()
  const underPath = (tensor: NamedTensor): NamedTensor => ({
    ...tensor,
    path: paths.get(tensor.path ?? '') ?? tensor.path,
  })
  const kindOf = (opened: Runnable): TripKind => (isOfLayers(opened) ? layers : graphs)
  const tensors = (opened: Runnable): readonly NamedTensor[] =>
    isOfLayers(opened)
      ? layers.tensors(opened).filter(({ entry }) => !left.has(entry.name))
      : graphs.tensors(opened).map(underPath)
  return {
    ...graphs,
    returns: false,
    tensors,
    sides: (from, arrived) => {
      if (!isOfLayers(from)) {
        const [ours, theirs] = graphs.sides(from, arrived)
        return [ours.map(underPath), theirs.map(underPath)]
      }
      const known = new Set(layers.tensors(from).map(({ path }) => path))
      const isStored = variablesOf(arrived)
      // Numbers that layers have in their configuration, or none at all, are constants of a graph: outputs prove them.
      return [tensors(from), tensors(arrived).filter((tensor) => known.has(tensor.path) || isStored(tensor))]
    },
    outputs: layers.outputs,
    lacking: layers.lacking,
    write: async (request) => {
      const hop = await kindOf(request.from).write(request)
      if (!isOfLayers(request.from)) return { ...hop, places: underPaths(hop.places, paths) }
      paths = new Map([...hop.places].map(([path, { node }]) => [node ?? path, path]))
      left = leftOut(request.from, hop)
      return hop
    },
    differences: async (original, arrived, found, _stops, place) => {
      const [expected, { inputs, outputs }] = [await signatureOf(original.bound, registry), signatureIn(arrived)]
      const known = new Map(expected.outputs.map(({ name, shape }) => [name, shape]))
      // Where nobody could tell the shape of an output of layers, the graph may say it.
      const said = outputs.map((spec) => (known.get(spec.name) === null ? { ...spec, shape: null } : spec))
      return compareSignatures(expected, { inputs, outputs: said }, found, place)
    },
  }
}

/** Variables of a graph; where it has none of its own, nothing. */
function variablesOf({ bound }: Runnable): (tensor: NamedTensor) => boolean {
  const entries = new Set(isGraph(bound) ? bound.entries.values() : [])
  return ({ entry }) => entries.has(entry)
}

function underPaths(places: Hop['places'], paths: ReadonlyMap<string, string>): Hop['places'] {
  return new Map([...places].map(([node, place]) => [paths.get(node) ?? node, place]))
}

/** What was not written, and is said to have no part in any output: the outputs have to prove it. */
function leftOut(from: Runnable, { places, findings }: Hop): ReadonlySet<string> {
  if (!isOfLayers(from)) return new Set()
  const said = new Set(findings.flatMap(({ cause, tensor }) => (cause === 'not-expressible' ? [tensor] : [])))
  const silent = from.bound.variables.filter(({ path, entry }) => !places.has(path) && said.has(entry.name))
  return new Set(silent.map(({ entry }) => entry.name))
}

function signatureIn({ bound }: Runnable): Signature {
  if (isGraph(bound)) return bound.program.signature
  throw new TypeError('layers arrived where a graph was written')
}
