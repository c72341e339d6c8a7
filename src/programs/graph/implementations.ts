import type { Finding } from '../../evidence/finding.ts'
import type { GraphFunction, StoredGraph } from '../../formats/tensorflow/graph.ts'
import { nodeOf } from '../../formats/tensorflow/nodes.ts'
import { calledBy } from './freeze/scope.ts'
import { visitAll } from './visit.ts'

/**
 * Functions that TensorFlow runs in the place of the one that a signature calls, because they say that they implement the
 * same: those for a processor, which is what everything here is run on, have to be the called ones; of those for other
 * devices it is said that nobody looked.
 * Source: tensorflow/core/grappler/optimizers/implementation_selector.cc.
 * @param file the artifact's path, for findings
 * @throws ArtifactError as `visitAll` does
 */
export function otherImplementations(graph: StoredGraph, file: string): readonly Finding[] {
  const outputs = [...graph.signatures.values()].flatMap((signature) => [...signature.outputs.values()])
  const called = new Map<string, GraphFunction>()
  visitAll(
    graph,
    outputs.map(({ ref }) => nodeOf(ref)),
    (fn) => fn.implements !== undefined,
    ({ library, node }) => {
      const fn = calledBy(library, node)
      if (fn?.implements !== undefined) called.set(fn.name, fn)
    },
  )
  const replaced: Finding[] = []
  const elsewhere = new Set<string>()
  for (const { name, implements: what } of called.values()) {
    for (const other of graph.functions.values()) {
      if (other.name === name || other.implements !== what) continue
      const { device = '' } = other
      if (device !== '' && device !== PROCESSOR) elsewhere.add(device)
      else replaced.push(inItsPlace(name, other.name, file))
    }
  }
  if (elsewhere.size === 0) return replaced
  const message =
    `${file}: functions that TensorFlow runs in the place of others on ${[...elsewhere].sort().join(', ')} were not ` +
    'looked at'
  return [...replaced, { cause: 'unread-content', severity: 'note', file, message }]
}

const PROCESSOR = 'CPU'

function inItsPlace(name: string, other: string, file: string): Finding {
  const message =
    `${file}: TensorFlow may run the function ${other} in the place of ${name}, whose outputs are looked at: both say ` +
    'that they implement the same on a processor.'
  return { cause: 'unsupported-operation', severity: 'warning', file, layer: other, message }
}
