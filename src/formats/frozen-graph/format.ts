import { fit, many } from '../../compare/words.ts'
import { ArtifactError } from '../../evidence/errors.ts'
import type { Finding } from '../../evidence/finding.ts'
import type { Limits } from '../../io/limits.ts'
import { weightTable } from '../../tensor/entry.ts'
import type { Artifact, Candidate, Format, Model } from '../format.ts'
import { readMessage } from '../tensorflow/decode.ts'
import type { GraphNode, StoredGraph } from '../tensorflow/graph.ts'
import { leftOverPlaceholders, signatureFromNodes } from '../tensorflow/made-signature.ts'
import { GraphDefSchema } from '../tensorflow/proto/graph_pb.ts'
import { readGraphDef } from '../tensorflow/read-graph.ts'
import { verifyNodes } from '../tensorflow/verify-nodes.ts'
import { verifyGraphDef } from '../tensorflow/verify-versions.ts'
import { couldBeFrozenGraph } from './match.ts'
import { verifyNotedShapes } from './noted-shapes.ts'
import { frozenWeights } from './weights.ts'
import { writeFrozenGraph } from './write.ts'

/** What TensorFlow calls the signature that servers use; a GraphDef states none. */
const SIGNATURE = 'serving_default'

/**
 * Frozen graphs: one GraphDef in one `.pb` file, its variables turned into constants (`convert_variables_to_constants`
 * of TensorFlow 1, `convert_variables_to_constants_v2`). Source: tensorflow/core/framework/graph.proto.
 */
export const frozenGraph: Format = {
  id: 'frozen-graph',
  title: 'TensorFlow frozen graph',
  match: (candidate) => Promise.resolve(couldBeFrozenGraph(candidate) ? artifactOf(candidate) : undefined),
  open: (artifact, limits) => Promise.resolve().then(() => open(artifact, limits)),
  write: (draft, directory, stem) => Promise.resolve().then(() => writeFrozenGraph(draft, directory, stem)),
}

function artifactOf({ path, absolute }: Candidate): Artifact {
  return { path, absolute, format: 'frozen-graph', files: [path] }
}

/** @throws ArtifactError `malformed`, `limit-exceeded` */
function open(artifact: Artifact, limits: Limits): Model {
  const { path } = artifact
  const stored = readMessage(GraphDefSchema, artifact, limits)
  const graph = readGraphDef(stored, path, limits)
  if (graph.nodes.length === 0) throw new ArtifactError('malformed', `${path}: holds no nodes`, { file: path })
  const signature = signatureFromNodes(graph.nodes)
  const program: StoredGraph = {
    kind: 'graph',
    ...graph,
    signatures: new Map(signature === null ? [] : [[SIGNATURE, signature]]),
    variables: new Map(),
  }
  return {
    format: 'frozen-graph',
    artifact,
    weights: weightTable(frozenWeights(graph)),
    program,
    metadata: {},
    verify: () =>
      Promise.resolve().then(() => [
        ...verifyGraphDef(stored, path),
        ...verifyNodes(graph, { file: path, reader: 'tensorflow', producer: stored.versions?.producer ?? 0 }),
        ...verifyNotedShapes(graph.nodes, path),
        ...(signature === null ? [unsigned(path)] : leftOver(graph.nodes, path)),
      ]),
    close() {
      // The file was read whole, and is closed already.
    },
  }
}

function leftOver(nodes: readonly GraphNode[], file: string): readonly Finding[] {
  const names = leftOverPlaceholders(nodes)
  if (names.length === 0) return []
  const shown = names.length > MOST_SHOWN ? `${names.slice(0, MOST_SHOWN).join(', ')} and more` : names.join(', ')
  const message = `${file}: ${many(names.length, 'placeholder')} that nothing reads ${fit(names.length, 'was', 'were')} taken for no ${fit(names.length, 'input', 'inputs')}: ${shown}`
  return [{ cause: 'unread-content', severity: 'note', file, message }]
}

const MOST_SHOWN = 3

function unsigned(file: string): Finding {
  const message = `${file}: which tensors it gives out cannot be told: of a node that nobody reads, the type is not known`
  return { cause: 'unread-content', severity: 'note', file, message }
}
