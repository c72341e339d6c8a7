import type { Finding } from '../../evidence/finding.ts'
import { GRAPH_VERSION, TENSORFLOW } from './op-table.ts'
import type { GraphDef } from './proto/graph_pb.ts'

/** What a file says of who may read it. Source: tensorflow/core/framework/versions.proto. */
export interface ReaderVersions {
  readonly minConsumer: number
  readonly badConsumers: readonly number[]
}

/**
 * Whether a reader of a version may load what the file rules readers out of; it refuses where not
 * (tensorflow/core/framework/versions.cc, `CheckVersions`).
 * @param what `the graph`
 */
export function verifyVersions(
  versions: ReaderVersions | undefined,
  { file, what, known }: { readonly file: string; readonly what: string; readonly known: number },
): readonly Finding[] {
  const { minConsumer = 0, badConsumers = [] } = versions ?? {}
  const refused =
    minConsumer > known
      ? `min_consumer is ${minConsumer}, allowed: up to ${known}`
      : badConsumers.includes(known)
        ? `bad_consumers names ${known}, allowed: others`
        : undefined
  if (refused === undefined) return []
  const message = `${file}: ${what} is not for TensorFlow ${TENSORFLOW}, whose version of it is ${known}: ${refused}`
  return [{ cause: 'malformed', severity: 'error', file, message }]
}

/** Versions of a graph, and the machines that its nodes are meant for. */
export function verifyGraphDef(graph: GraphDef | undefined, file: string): readonly Finding[] {
  return [
    ...verifyVersions(graph?.versions, { file, what: 'the graph', known: GRAPH_VERSION }),
    ...otherMachines(graph, file),
  ]
}

/** A node that is meant for a machine of a cluster runs on no other (tensorflow/core/common_runtime/placer.cc). */
function otherMachines(graph: GraphDef | undefined, file: string): readonly Finding[] {
  const nodes = [...(graph?.node ?? []), ...(graph?.library?.function ?? []).flatMap(({ nodeDef }) => nodeDef)]
  const away = nodes.filter(({ device }) => isElsewhere(device))
  const [first] = away
  if (first === undefined) return []
  const message =
    `${file}: ${away.length === 1 ? 'a node runs' : `${away.length} nodes run`} on machines of a cluster only, the first ` +
    `is ${first.name} on ${first.device}: this was not looked at. Export the model without devices.`
  return [{ cause: 'unsupported-operation', severity: 'warning', file, layer: first.name, message }]
}

/** `/job:worker/replica:0/task:7/...`: what is not of the one process that there is otherwise. */
function isElsewhere(device: string): boolean {
  const [, job = 'localhost'] = /\/job:([^/]*)/.exec(device) ?? []
  const tasks = [...device.matchAll(/\/(?:replica|task):(\d+)/g)]
  return job !== 'localhost' || tasks.some(([, number]) => Number(number) !== 0)
}
