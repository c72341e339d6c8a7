import type { Attr, GraphFunction, GraphNode, StoredGraph } from '../formats/tensorflow/graph.ts'

/** A node that keeps a graph from being given to TensorFlow. */
export interface RefusedNode {
  readonly op: string
  readonly node: string
  /** What the op could do: `reads or writes files`. */
  readonly why: string
}

const FILES = 'reads or writes files'

/**
 * Families of TensorFlow's ops (2.21 has 1910) that reach out of the graph: for files, other machines, code that is no
 * graph, hardware. A graph that holds one anywhere is not run, whether the node is reached or not.
 */
const REACHING_OUT: readonly (readonly [family: RegExp, why: string])[] = [
  [/^(ReadFile|WriteFile|MatchingFiles|LoadAndRemapMatrix|RecordInput|FileSystemSetConfiguration)$/, FILES],
  [/^(DumpTensor|Debug\w*|CalibrationStatisticsSaver|StoreMinibatchStatisticsInFdo)$/, FILES],
  [/^(DistributedSave|DTensor\w*|ImportEvent)$|SummaryWriter|SummaryFileWriter|SummaryDbWriter/, FILES],
  [/^Write\w*Summary$|StatsAggregator|Reader(V\d)?$|^Reader/, FILES],
  [/Dataset|Iterator|TFRecord|Snapshot/, 'belongs to an input pipeline, which reads files and other machines'],
  [/^(Send|Recv)$|^Rpc|^Collective|Nccl|^RemoteCall$|SessionHandle|SessionTensor$/, 'talks to other processes'],
  [/PyFunc/, 'runs Python'],
  [/^SymbolicGradient$/, 'runs functions that the graph does not name'],
  [/^Xla(Custom|CallModule|Launch|Host|Send|Recv|SparseCore)/, 'runs compiled code that the graph brings or names'],
  [/TPU|Tpu/, 'drives hardware'],
  [/^_/, 'is internal to TensorFlow, and no exporter writes it'],
]

/** The saver's: every SavedModel has them, for whoever saves it again. They are refused only where a run reaches them. */
const WRITES = /^(Save|SaveSlices|SaveV2|MergeV2Checkpoints)$/
const RESTORES = /^(Restore|RestoreSlice|RestoreV2)$/
/** Fills a table from a text file: one of the model's own assets, whose path the loader fills in. */
const READS_ASSET = /^InitializeTableFromTextFile(V2)?$/
/** Streams that `PrintV2` may write to; it takes files, too. */
const STREAMS = ['stdout', 'stderr']

/**
 * The first node because of which TensorFlow, which runs what a graph says with all rights of this process, is not given
 * the graph; null where there is none. Custom ops are no matter: none are ever loaded.
 * @param fetched names of nodes of the main graph that are run
 */
export function refusedNode(graph: StoredGraph, fetched: readonly string[]): RefusedNode | null {
  const everywhere = [...graph.nodes, ...[...graph.functions.values()].flatMap(({ nodes }) => nodes)]
  const hasAssets = (graph.assets?.size ?? 0) > 0
  for (const node of everywhere) {
    const why = reachesOut(node, hasAssets)
    if (why !== null) return refused(node, why)
  }
  const run = reached(graph, [
    ...fetched,
    ...(graph.runAtLoad ?? []),
    ...(graph.initializer === undefined ? [] : [graph.initializer]),
  ])
  const forbidden = run.find(({ op }) => WRITES.test(op) || RESTORES.test(op))
  if (forbidden !== undefined) return refused(forbidden, 'saves or restores files outside of loading')
  const atRestoring = reached(graph, graph.restorer === undefined ? [] : [graph.restorer])
  const writer = atRestoring.find(({ op }) => WRITES.test(op))
  return writer === undefined ? null : refused(writer, 'writes files while the model is loaded')
}

function refused({ op, name }: GraphNode, why: string): RefusedNode {
  return { op, node: name, why }
}

function reachesOut({ op, attrs }: GraphNode, hasAssets: boolean): string | null {
  const found = REACHING_OUT.find(([family]) => family.test(op))
  if (found !== undefined) return found[1]
  if (READS_ASSET.test(op) && !hasAssets) return 'reads a file that is none of the model'
  if (op !== 'PrintV2') return null
  const stream = attrs.get('output_stream')
  const isStream = stream === undefined || (stream.kind === 'text' && STREAMS.includes(stream.value))
  return isStream ? null : 'writes to a file'
}

/** All nodes that running some nodes of the main graph may run, those of called functions whole. */
function reached(graph: StoredGraph, roots: readonly string[]): readonly GraphNode[] {
  const byName = new Map(graph.nodes.map((node) => [node.name, node]))
  const found = new Set<GraphNode>()
  const called = new Set<string>()
  const waiting: GraphNode[] = []
  const push = (node: GraphNode | undefined) => {
    if (node === undefined || found.has(node)) return
    found.add(node)
    waiting.push(node)
  }
  for (const root of roots) push(byName.get(root))
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    // Within functions the names are the function's own, all of whose nodes are taken already.
    if (byName.get(node.name) === node) for (const input of node.inputs) push(byName.get(nodeOf(input)))
    for (const name of [node.op, ...[...node.attrs.values()].flatMap(functionsOf)]) {
      if (called.has(name)) continue
      called.add(name)
      for (const callee of runFor(name, graph)) for (const inner of callee.nodes) push(inner)
    }
  }
  return [...found]
}

/**
 * A function, and those that TensorFlow may run in its place: with the same `api_implements`
 * (core/grappler/optimizers/implementation_selector.h).
 */
function runFor(name: string, { functions }: StoredGraph): readonly GraphFunction[] {
  const called = functions.get(name)
  if (called?.implements === undefined) return called === undefined ? [] : [called]
  return [...functions.values()].filter((one) => one.implements === called.implements)
}

/** `^node`, `node`, `node:1` -> `node` */
function nodeOf(input: string): string {
  return input.replace(/^\^/, '').replace(/:\d+$/, '')
}

function functionsOf(attr: Attr): readonly string[] {
  if (attr.kind === 'function') return [attr.name, ...[...attr.attrs.values()].flatMap(functionsOf)]
  return attr.kind === 'list' ? attr.items.flatMap(functionsOf) : []
}
