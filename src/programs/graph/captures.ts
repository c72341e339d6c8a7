import { isSameTensor } from '../../compare/chunks.ts'
import { list, many } from '../../compare/words.ts'
import { ArtifactError } from '../../evidence/errors.ts'
import type { Finding } from '../../evidence/finding.ts'
import type {
  GraphArgument,
  GraphNode,
  StoredCapture,
  StoredGraph,
  StoredObjects,
} from '../../formats/tensorflow/graph.ts'
import { nodeOf } from '../../formats/tensorflow/nodes.ts'
import { isVariable, variableIdentity } from '../../formats/tensorflow/variables.ts'
import type { WeightTable } from '../../tensor/tensor.ts'
import { dataInputs } from './freeze/refs.ts'
import { calledBy } from './freeze/scope.ts'
import { assetOf } from './freeze/tables.ts'
import { heldBehind, rootsAtLoading, visitAll, type Visit } from './visit.ts'

/**
 * What servers and Python give to the same functions of a SavedModel: servers run the main graph, Python calls its
 * functions with objects as their last arguments. Place by place the two have to be one variable, or copies of it that
 * agree in every bit, one constant, one table.
 * @param file the artifact's path, for findings
 * @param broken tensors whose bytes are known to be wrong: what they are compared with says nothing
 * @throws ArtifactError as `visitAll` does
 */
export function compareCaptures(
  graph: StoredGraph,
  weights: WeightTable,
  file: string,
  broken: ReadonlySet<string> = new Set(),
): readonly Finding[] {
  const { objects } = graph
  if (objects === undefined) return []
  const account = accountOf(graph, weights, objects.hasKeys, broken)
  const outputs = [...graph.signatures.values()].flatMap((signature) => [...signature.outputs.values()])
  const roots = [...outputs.map(({ ref }) => nodeOf(ref)), ...rootsAtLoading(graph)]
  const called = new Set<string>()
  const findings: Finding[] = []
  const isListed = ({ name }: { readonly name: string }): boolean => objects.functions.has(name)
  visitAll(graph, roots, isListed, (visit) => {
    const name = calledBy(visit.library, visit.node)?.name ?? ''
    called.add(name)
    const captures = objects.functions.get(name)
    if (captures !== undefined) findings.push(...ofCall(account, visit, name, captures, file))
  })
  const hasVariables = [...objects.functions.values()].flat().some(({ kind }) => kind === 'variable')
  if (hasVariables && !objects.hasKeys) findings.push(withoutKeys(file))
  const left = objects.callable.filter((name) => !called.has(name) && graph.functions.has(name))
  return left.length === 0 ? findings : [...findings, ...notCalled(left, graph, objects, file)]
}

/** What is known of variables and objects while calls are gone through. */
interface Account {
  /** Key of the stored tensor that a variable of the main graph is restored from. */
  keyOf(node: GraphNode): string | undefined
  /** Whether it is known what Python restores variables from. */
  readonly hasKeys: boolean
  isSame(key: string, other: string): boolean
  /** The node that an object that is no variable was first found to be. */
  readonly nodes: Map<number, string>
  /** Pairs of a node and an object that were found to differ. */
  readonly told: Set<string>
}

function accountOf(graph: StoredGraph, weights: WeightTable, hasKeys: boolean, broken: ReadonlySet<string>): Account {
  const keys = new Map<string, string>()
  for (const node of graph.nodes) {
    const key = isVariable(node) ? graph.variables.get(node.name) : undefined
    if (key !== undefined) keys.set(variableIdentity(node), key)
  }
  const same = new Map<string, boolean>()
  return {
    keyOf: (node) => (isVariable(node) ? keys.get(variableIdentity(node)) : undefined),
    hasKeys,
    isSame: (key, other) => {
      if (key === other || broken.has(key) || broken.has(other)) return true
      const pair = JSON.stringify([key, other])
      const known = same.get(pair) ?? isSameContent(weights, key, other)
      same.set(pair, known)
      return known
    },
    nodes: new Map(),
    told: new Set(),
  }
}

/** Tensors that cannot be read are reported where their files are. */
function isSameContent(weights: WeightTable, key: string, other: string): boolean {
  const [one, two] = [weights.get(key), weights.get(other)]
  if (one === undefined || two === undefined) return false
  try {
    return isSameTensor(one, two)
  } catch (error) {
    if (error instanceof ArtifactError) return true
    throw error
  }
}

function ofCall(
  account: Account,
  visit: Visit,
  name: string,
  captures: readonly StoredCapture[],
  file: string,
): readonly Finding[] {
  const inputs = dataInputs(visit.node)
  const first = inputs.length - captures.length
  const where = `${file}: function ${name}, called by node ${visit.scope.path}${visit.node.name}`
  if (first < 0) {
    const message = `${where}: it has ${inputs.length} inputs, allowed by what Python gives to it: ${captures.length} and more`
    return [{ cause: 'malformed', severity: 'error', file, layer: name, message }]
  }
  return captures.flatMap((capture, place): Finding[] => {
    const node = heldBehind(visit, inputs[first + place] ?? '')
    const loaded = node === null ? null : otherwise(account, visit, node, capture)
    if (node === null || loaded === null) return []
    const key = account.keyOf(node)
    // A wrapper hands it on to what it wraps.
    const pair = JSON.stringify([node.name, capture.id])
    if (account.told.has(pair)) return []
    account.told.add(pair)
    const served = isVariable(node)
      ? `variable ${node.name}${key === undefined ? '' : ` (${key})`}`
      : `node ${node.name}`
    const message =
      `${where}: servers give it ${served} as input ${first + place}, and Python ${loaded}: they compute with other ` +
      'values.'
    const tensor = key === undefined ? {} : { tensor: key }
    return [
      {
        cause: 'tensor-differs',
        severity: 'error',
        file,
        layer: `${name}:${first + place}`,
        ...tensor,
        message,
        fix: FIX,
      },
    ]
  })
}

/** What Python gives instead of a node of the main graph, in words; null where it is the same. */
function otherwise(
  { keyOf, hasKeys, isSame, nodes }: Account,
  { library, main }: Visit,
  node: GraphNode,
  capture: StoredCapture,
): string | null {
  switch (capture.kind) {
    case 'variable': {
      const key = keyOf(node)
      if (!hasKeys) return isVariable(node) ? null : `variable ${capture.name}`
      if (capture.key === null) return `variable ${capture.name}, which it does not restore from any tensor`
      return key !== undefined && isSame(key, capture.key) ? null : `variable ${capture.name} (${capture.key})`
    }
    case 'node':
      return capture.node === node.name ? null : `node ${capture.node}`
    case 'asset': {
      const path = library.graph.assets?.get(capture.tensor)
      const served = assetOf(library, { scope: main, node, output: 0 })
      return path !== undefined && path === served ? null : `the file ${path ?? capture.name}`
    }
    case 'none':
      return `${capture.name}, which is not there`
    case 'other': {
      if (isVariable(node)) return `${capture.name}, which is no variable`
      // What it is shows only where else it stands: tables are filled by functions that get them too.
      const before = nodes.get(capture.id) ?? node.name
      nodes.set(capture.id, before)
      return before === node.name ? null : `what is node ${before} for another function`
    }
  }
}

function withoutKeys(file: string): Finding {
  const message = `${file}: what Python restores variables from was not looked at: the checkpoint names no objects that can be read`
  return { cause: 'missing-tensor', severity: 'warning', file, tensor: OBJECTS, message }
}

/** The tensor in which a checkpoint keeps them. */
const OBJECTS = '_CHECKPOINTABLE_OBJECT_GRAPH'

const FIX = 'Export the model again: its graph and its objects come from two saves, or one of them was changed.'

/**
 * Functions that no signature comes to: legacy Keras keeps two for every layer, in training and out of it, and everybody may
 * keep their own. Nothing else is there to hold them against; what they are given has to be there, and to be what they take.
 */
function notCalled(
  names: readonly string[],
  graph: StoredGraph,
  { functions, hasKeys }: StoredObjects,
  file: string,
): readonly Finding[] {
  const broken: Finding[] = []
  const unrestored = new Set<string>()
  for (const name of names) {
    const [inputs, captures] = [graph.functions.get(name)?.inputs ?? [], functions.get(name) ?? []]
    const first = inputs.length - captures.length
    const say = (what: string): void => {
      const message = `${file}: function ${name}, which Python calls: ${what}`
      broken.push({ cause: 'malformed', severity: 'error', file, layer: name, message, fix: FIX })
    }
    if (first < 0)
      say(`it has ${inputs.length} inputs, allowed by what Python gives to it: ${captures.length} and more`)
    for (const [place, capture] of captures.entries()) {
      const wrong = unfit(capture, inputs[first + place], graph)
      if (wrong !== null) say(`Python gives it ${wrong} as input ${first + place}`)
      if (capture.kind === 'variable' && capture.key === null && hasKeys) unrestored.add(capture.name)
    }
  }
  const lost = unrestored.size === 0 ? '' : `, but for ${many(unrestored.size, 'variable')} that no stored tensor is of`
  const message =
    `${file}: functions that only Python calls were not run: ${names.length} (${list(names, MOST_NAMED)}); what they ` +
    `refer to and are given is there${lost}`
  const note: Finding = { cause: 'unread-content', severity: 'note', file, message }
  return broken.length > 0 ? broken : [note]
}

/** What is wrong with an object as an argument, in words. Without an argument that is another error. */
function unfit(capture: StoredCapture, argument: GraphArgument | undefined, { nodes }: StoredGraph): string | null {
  if (argument === undefined) return null
  switch (capture.kind) {
    case 'none':
      return `${capture.name}, which is not there`
    case 'variable':
      return argument.dtype === null ? null : `variable ${capture.name}, allowed: a tensor of ${argument.dtype}`
    case 'node':
      return nodes.some(({ name }) => name === capture.node) ? null : `node ${capture.node}, which is not there`
    case 'asset':
    case 'other':
      return null
  }
}

const MOST_NAMED = 3
