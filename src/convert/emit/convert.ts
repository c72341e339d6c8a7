import type { Finding } from '../../evidence/finding.ts'
import type { FormatId } from '../../formats/format.ts'
import { formatOf } from '../../formats/registry.ts'
import type { BoundProgram } from '../../programs/layers/program.ts'
import { signatureOf } from '../../runtimes/trace.ts'
import { calledEntry } from '../../tensor/entry.ts'
import type { ConvertRequest, Hop } from '../hop.ts'
import { overflows } from '../overflow.ts'
import { withShapes } from '../shapes.ts'
import { writtenArtifact } from '../written.ts'
import { emitGraph } from './emit.ts'

/**
 * Writes a model of layers in a format that holds a graph. Variables go by their canonical paths; what only training
 * needs is left out, and a finding says so.
 * @throws ArtifactError `not-expressible`, with the layer named, where no graph says what it computes
 */
export async function convertByEmitting(request: ConvertRequest): Promise<Hop> {
  const { model, bound, to, directory, stem, registry, options = {} } = request
  const signature = await signatureOf(bound, registry)
  const { graph, variables } = await emitGraph(bound, signature, registry)
  const weights = [...variables].map(([name, entry]) => calledEntry(entry, name))
  // What TF.js takes otherwise depends on ranks and sizes.
  const program = to === 'tfjs-graph' ? await withShapes(graph, weights) : graph
  const receipt = await (
    await formatOf(to)
  ).write({ program, weights, metadata: model.metadata }, directory, stem, options)
  const moves = new Map(receipt.tensors.map(({ from, ...place }) => [from, place]))
  const nodes = new Map([...graph.variables].map(([node, path]) => [path, node]))
  return {
    artifact: writtenArtifact(receipt, directory, to),
    places: new Map(
      [...variables.keys()].flatMap((path) => {
        const [place, node] = [moves.get(path), nodes.get(path)]
        return place === undefined || node === undefined ? [] : [[path, { ...place, node }] as const]
      }),
    ),
    findings: [...leftOut(bound, variables, to), ...overflows(weights, receipt)],
    receipt,
  }
}

/** A graph has what its outputs depend on, and nothing else. */
function leftOut(bound: BoundProgram, written: ReadonlyMap<string, unknown>, to: FormatId): readonly Finding[] {
  return bound.variables.flatMap(({ path, entry }): Finding[] =>
    written.has(path)
      ? []
      : [
          {
            cause: 'not-expressible',
            severity: 'note',
            tensor: entry.name,
            message: `${path} has no part in what the model computes; it is left out of ${to}.`,
          },
        ],
  )
}
