import { ArtifactError } from '../../evidence/errors.ts'
import type { TensorEntry } from '../../tensor/tensor.ts'
import type { GraphSignature, StoredGraph } from './graph.ts'

/**
 * Finds the tensor of a variable among those that are to be written, by the name of its node.
 * @throws ArtifactError `missing-tensor`
 */
export function entryFinder(
  { variables }: Pick<StoredGraph, 'variables'>,
  weights: Iterable<TensorEntry>,
): (node: string) => TensorEntry {
  const byName = new Map([...weights].map((entry) => [entry.name, entry]))
  return (node) => {
    const tensor = variables.get(node) ?? node
    const entry = byName.get(tensor)
    if (entry !== undefined) return entry
    throw new ArtifactError('missing-tensor', `variable ${node}: there is no tensor ${tensor}`, { tensor })
  }
}

/**
 * The signature of a graph that is to be written where there is room for one.
 * @param what the format in words: `a frozen graph`
 * @throws ArtifactError `not-expressible` where there are others, or none
 */
export function onlySignature({ signatures }: Pick<StoredGraph, 'signatures'>, what: string): GraphSignature {
  const [signature, ...others] = signatures.values()
  if (signature !== undefined && others.length === 0) return signature
  const found = [...signatures.keys()].join(', ')
  throw new ArtifactError('not-expressible', `${what} has one signature, found: ${found || 'none'}`)
}
