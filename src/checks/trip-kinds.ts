import { isDeepStrictEqual } from 'node:util'

import { convert } from '../convert/convert.ts'
import { convertGraph } from '../convert/graph.ts'
import type { Artifact } from '../formats/format.ts'
import { bindGraph, isGraph, type BoundGraph } from '../programs/graph/bind.ts'
import { servingSignature } from '../programs/graph/freeze.ts'
import { tfjsInputType } from '../programs/layers/dialects/tfjs.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import type { BoundProgram } from '../programs/layers/program.ts'
import { borderTrip } from './border-trip.ts'
import { furtherVariables } from './programs.ts'
import { withFirstLayer } from './divergence.ts'
import { withFirstNode } from './graph-divergence.ts'
import { isOfLayers, namedTensors, withBound, withModel, type Opened, type Runnable } from './open.ts'
import { compareSignatures } from './signatures.ts'
import { compareTopologies } from './topology.ts'
import type { TripKind } from './trip-terms.ts'
import { outputsLacking } from './unknown.ts'
import { createWords } from './words.ts'

export type { HopRequest, TripKind } from './trip-terms.ts'

/**
 * The kind of a trip by the model that sets out, and whether it is to come home. `lender` is whose program weights alone
 * borrow. `further`: whether all signatures of a graph come along.
 */
export function tripKind(
  original: Runnable,
  lender: Artifact,
  registry: LayerRegistry,
  returns: boolean,
  further = false,
): TripKind {
  if (isGraph(original.bound)) {
    const { program } = original.model
    return graphs(registry, program?.kind === 'graph' ? servingSignature(program) : null, further)
  }
  return returns ? layers(lender, registry) : borderTrip(layers(lender, registry), graphs(registry), registry)
}

function layers(lender: Artifact, registry: LayerRegistry): TripKind {
  const tensors: TripKind['tensors'] = (opened) => namedTensors(ofLayers(opened))
  return {
    returns: true,
    tensors,
    sides: (from, arrived) => [tensors(from), tensors(arrived)],
    outputs: (opened) => ofLayers(opened).bound.program.root.graph?.outputs.length ?? 1,
    lacking: (opened) => outputsLacking(ofLayers(opened)),
    write: ({ from, ...rest }) => {
      const { model, bound } = ofLayers(from)
      return convert({ model, bound, stem: 'model', registry, ...rest })
    },
    // Weights alone come back to weights alone: they borrow the program that they set out with.
    arrive: (artifact, body) => withBound(artifact, lender, registry, body),
    differences: (original, arrived, found, stops, place) => [
      ...compareTopologies(ofLayers(original).bound.program, ofLayers(arrived).bound.program, {
        files: { expected: original.artifact.path, found },
        ...place,
        // What TF.js made of an input's type, and said, nothing on the way home makes up for.
        ...(stops.includes('tfjs-layers') ? { inputType: tfjsInputType } : {}),
        mentionTraining: true,
      }),
    ],
    isSame: (original, arrived, { workshop }) => {
      const [one, other] = [ofLayers(original).bound, ofLayers(arrived).bound]
      return workshop.isLent(other) && sameProgram(one, other)
    },
    explain: (findings, { original, arrived, found, loss }, runs, place, context) => {
      const names = { expected: original.artifact.path, found }
      const sides = { expected: ofLayers(original), found: ofLayers(arrived), names, loss, ...place }
      return withFirstLayer(findings, sides, runs, context, registry)
    },
  }
}

function ofLayers(opened: Runnable): Opened {
  if (isOfLayers(opened)) return opened
  throw new TypeError(`${opened.artifact.path}: a graph on a trip of layers`)
}

/**
 * Whether two programs are the same to the last number, but for the shapes that Keras's own layers were built with, which
 * only binding looks at. With the same weights they are one function, and one probe shows that it runs.
 */
function sameProgram(one: BoundProgram, other: BoundProgram): boolean {
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value, withoutBuildShapes))
  return isDeepStrictEqual(plain(one.program), plain(other.program))
}

function withoutBuildShapes(_key: string, value: unknown): unknown {
  const isOwn = value instanceof Object && 'buildConfig' in value && 'origin' in value && value.origin === null
  return isOwn ? { ...value, buildConfig: null } : value
}

/**
 * @param serves the signature that sets out: which one of several is meant, no file says
 * @param further whether the others come along
 */
function graphs(registry: LayerRegistry, serves: string | null = null, further = false): TripKind {
  const words = createWords()
  const more: TripKind['tensors'] = (opened) => (further ? furtherVariables(opened) : [])
  return {
    returns: true,
    tensors: (opened) => [...words.tensors(opened), ...more(opened)],
    sides: (from, arrived) => {
      const [ours, theirs] = words.sides(from, arrived)
      return [
        [...ours, ...more(from)],
        [...theirs, ...more(arrived)],
      ]
    },
    outputs: ({ bound }) => graphIn(bound).program.signature.outputs.length,
    lacking: () => [],
    write: async ({ from, ...rest }) => {
      const hop = await convertGraph({ model: from.model, bound: graphIn(from.bound), stem: 'model', ...rest })
      words.learn(hop.receipt.reworded ?? [])
      return hop
    },
    arrive: (artifact, body) =>
      withModel(artifact, async (model) => {
        if (model.program?.kind !== 'graph') throw new TypeError(`${artifact.path}: no graph was written`)
        const { program } = model
        const isThere = serves !== null && program.signatures.has(serves)
        const graph = isThere ? { ...program, serves } : program
        await body({
          artifact,
          model: { ...model, program: graph },
          bound: bindGraph(graph, model.weights, artifact.path),
        })
      }),
    differences: (original, arrived, found, _stops, place) => [
      ...compareSignatures(
        graphIn(original.bound).program.signature,
        graphIn(arrived.bound).program.signature,
        found,
        place,
      ),
    ],
    // Steps are rewritten on the way: variables become constants, and constants variables.
    isSame: () => false,
    explain: (findings, { original, arrived, found, loss }, runs, place, context) => {
      const names = { expected: original.artifact.path, found }
      const sides = { expected: original, found: arrived, names, loss, ...place }
      return withFirstNode(findings, sides, runs, context, registry)
    },
  }
}

function graphIn(bound: Runnable['bound']): BoundGraph {
  if (isGraph(bound)) return bound
  throw new TypeError('layers on a trip of graphs')
}
