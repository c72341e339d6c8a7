import { isSameTensor } from '../../compare/chunks.ts'
import type { Finding } from '../../evidence/finding.ts'
import type { GraphNode, StoredGraph } from '../../formats/tensorflow/graph.ts'
import { nodeOf } from '../../formats/tensorflow/nodes.ts'
import { isVariable, variableIdentity } from '../../formats/tensorflow/variables.ts'
import { lazyEntry } from '../../tensor/entry.ts'
import type { WeightTable } from '../../tensor/tensor.ts'
import { stepsOf } from './freeze.ts'
import type { GraphProgram } from './program.ts'
import { rootsAtLoading } from './visit.ts'
import { writesOf, type Write } from './writes.ts'

/**
 * What is run when the model is loaded, after its variables were restored, and gives them other values: servers compute
 * with those, Python hands back what is stored. Writes of what is stored anyway are none.
 * @param file the artifact's path, for findings
 * @throws ArtifactError as `writesOf` does
 */
export function effectsOfLoading(graph: StoredGraph, weights: WeightTable, file: string): readonly Finding[] {
  const stored = new Map<string, string>()
  for (const node of graph.nodes) {
    const key = isVariable(node) ? graph.variables.get(node.name) : undefined
    if (key !== undefined) stored.set(variableIdentity(node), key)
  }
  return writesOf(graph, rootsAtLoading(graph)).flatMap((write): Finding[] => {
    const { variable } = write
    const key = variable === null ? undefined : stored.get(identityOf(variable))
    if (variable !== null && key === undefined) return []
    const told = key === undefined ? null : isStored(write, key, weights)
    if (told === true) return []
    const what =
      key === undefined
        ? 'writes to a variable that cannot be told'
        : `writes to variable ${variable?.name ?? ''} after it was restored from ${key}`
    const message =
      `${file}: node ${write.path} (${write.op}), which servers run when they load the model, ${what}: they compute with ` +
      'something else than the checkpoint holds.'
    const fix = `Take node ${write.path} out of what is run at loading, or store what it assigns.`
    const [cause, severity] =
      told === false ? (['tensor-differs', 'error'] as const) : (['unsupported-operation', 'warning'] as const)
    return [{ cause, severity, file, ...(key === undefined ? {} : { tensor: key }), layer: write.path, message, fix }]
  })
}

/** Whether a constant that is assigned equals what is stored; null where it cannot be told. */
function isStored({ value }: Write, key: string, weights: WeightTable): boolean | null {
  const constant = value?.op === 'Const' ? value.attrs.get('value') : undefined
  const entry = weights.get(key)
  if (constant?.kind !== 'tensor' || entry === undefined) return null
  return isSameTensor(lazyEntry(key, constant.value), entry)
}

/**
 * What running a signature changes, so that another run finds it changed. What no signature reads does no harm.
 * @param programs of all signatures that can be run, by name
 * @throws ArtifactError as `writesOf` does
 */
export function effectsOfServing(
  graph: StoredGraph,
  signature: string,
  programs: ReadonlyMap<string, GraphProgram>,
  file: string,
): readonly Finding[] {
  const outputs = graph.signatures.get(signature)?.outputs ?? new Map()
  const read = readBy(graph, programs)
  return writesOf(
    graph,
    [...outputs.values()].map(({ ref }) => nodeOf(ref)),
  ).map(({ path, op, variable }): Finding => {
    const isRead = variable === null || read.has(identityOf(variable))
    const to = variable === null ? 'something that cannot be told' : `${variable.op} ${variable.name}`
    const message =
      `${file}: node ${path} (${op}) writes to ${to} whenever the signature ${signature} is run` +
      (isRead
        ? ': what the model answers depends on what it was asked before, and only its first answer was looked at.'
        : ', which no signature reads.')
    const tensor = variable === null ? undefined : graph.variables.get(variable.name)
    return {
      cause: 'unsupported-operation',
      severity: isRead ? 'warning' : 'note',
      file,
      ...(tensor === undefined ? {} : { tensor }),
      layer: path,
      message,
      ...(isRead
        ? { fix: 'Export a function that changes nothing, or accept this in the policy, with the reason.' }
        : {}),
    }
  })
}

/** What the signatures read of what the main graph holds. */
function readBy(graph: StoredGraph, programs: ReadonlyMap<string, GraphProgram>): ReadonlySet<string> {
  const names = new Set([...programs.values()].flatMap(({ body }) => stepsOf(body).map(({ name }) => name)))
  return new Set(graph.nodes.filter(({ name }) => names.has(name)).map(identityOf))
}

/** Tables go by their nodes: nobody fills one under another name. */
function identityOf(node: GraphNode): string {
  return isVariable(node) ? variableIdentity(node) : `${node.op} ${node.name}`
}
