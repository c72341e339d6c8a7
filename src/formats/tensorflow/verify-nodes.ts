import type { Finding } from '../../evidence/finding.ts'
import { dtypeName } from './dtypes.ts'
import type { GraphFunction, GraphNode } from './graph.ts'
import { argumentPort, signatureOfNode, tensorsOf, type Port, type TypeNumber } from './node-types.ts'
import { opDef } from './op-defs.ts'
import { GRAPH_VERSION, TENSORFLOW } from './op-table.ts'
import type { ReadGraph } from './read-graph.ts'
import { attributeProblems, type Reader } from './verify-attributes.ts'

/** Where a graph stands, and who loads it. */
export interface GraphPlace {
  readonly file: string
  readonly reader: Reader
  /** The version that the graph was written in; 0 where it is not said. */
  readonly producer?: number
}

/**
 * What in the nodes of a graph and of its functions is not as the definitions of their ops have it, so that TensorFlow
 * refuses the whole graph, whether they are run or not: attributes, the number of inputs, their types, names. Ops that
 * TensorFlow does not have are named, for the same reason. TF.js asks for less: of its graphs, inputs that are missing and
 * attributes of another kind are found.
 * Sources: tensorflow/core/framework/{node_def_util,op_def_util}.cc, tensorflow/core/common_runtime/graph_constructor.cc.
 */
export function verifyNodes({ nodes, functions }: ReadGraph, place: GraphPlace): readonly Finding[] {
  const scopes = [mainScope(nodes, functions), ...[...functions.values()].map((fn) => functionScope(fn, functions))]
  const problems = scopes.flatMap((scope) =>
    scope.nodes.flatMap((node) =>
      problemsOf(node, scope, functions, place).map((what): Problem => ({ within: scope.name, node, what })),
    ),
  )
  return [
    ...problems.slice(0, MOST_SHOWN).map((problem) => findingOf(problem, place)),
    ...left(problems.length - MOST_SHOWN, place),
    ...(place.reader === 'tensorflow' ? unknownOps(scopes, functions, place) : []),
  ]
}

interface Problem {
  /** The function; empty in the main graph. */
  readonly within: string
  readonly node: GraphNode
  readonly what: string
}

const MOST_SHOWN = 10

/** The main graph, or a function: what a reference in it stands for. */
interface Scope {
  readonly name: string
  readonly nodes: readonly GraphNode[]
  /** The type of what a reference leads to; undefined where it is not told. */
  typeOf(ref: string): TypeNumber
}

type Functions = ReadonlyMap<string, GraphFunction>

function mainScope(nodes: readonly GraphNode[], functions: Functions): Scope {
  const outputs = outputsOf(nodes, functions)
  return {
    name: '',
    nodes,
    typeOf(ref) {
      const [name = '', output = '0'] = ref.split(':')
      return tensorsOf(outputs.get(name) ?? [])?.[Number(output)]?.type
    },
  }
}

function functionScope({ name, inputs, nodes }: GraphFunction, functions: Functions): Scope {
  const outputs = outputsOf(nodes, functions)
  const given = new Map(inputs.map((input) => [input.name, argumentPort(input)] as const))
  return {
    name,
    nodes,
    typeOf(ref) {
      const [node = '', port = '', place = '0'] = ref.split(':')
      const argument = given.get(node)
      if (argument !== undefined) return argument.tensors?.[0]?.type
      return outputs.get(node)?.find((one) => one.name === port)?.tensors?.[Number(place)]?.type
    },
  }
}

function outputsOf(nodes: readonly GraphNode[], functions: Functions): ReadonlyMap<string, readonly Port[]> {
  return new Map(nodes.map((node) => [node.name, signatureOfNode(node, functions)?.outputs ?? []]))
}

/** tensorflow/core/common_runtime/graph_constructor.cc, `IsValidNodeName`; `_` begins what TensorFlow itself adds. */
const NODE_NAME = /^[A-Za-z0-9._][A-Za-z0-9_./-]*(>[A-Za-z0-9.][A-Za-z0-9_./-]*)*$/

function problemsOf(node: GraphNode, scope: Scope, functions: Functions, place: GraphPlace): readonly string[] {
  const isTensorFlow = place.reader === 'tensorflow'
  const problems = [...attributeProblems(node, place.reader)]
  if (isTensorFlow && scope.name === '' && !NODE_NAME.test(node.name)) {
    problems.push('has a name that TensorFlow does not take, allowed: letters, digits and . _ / > -')
  }
  const until = opDef(node.op)?.until ?? null
  if (isTensorFlow && until !== null && (place.producer ?? 0) >= until) {
    problems.push(`is no op of graphs of version ${place.producer ?? 0}, allowed: below ${until}`)
  }
  const signature = signatureOfNode(node, functions)
  const wanted = signature === undefined ? null : tensorsOf(signature.inputs)
  if (signature === undefined || wanted === null) return problems
  const given = node.inputs.filter((ref) => !ref.startsWith('^'))
  if (isTensorFlow ? given.length !== wanted.length : given.length < wanted.length) {
    const names = signature.inputs.map(({ name }) => name).join(', ')
    problems.push(`reads ${given.length} tensors, allowed: ${wanted.length}${names === '' ? '' : ` (${names})`}`)
  } else if (isTensorFlow) {
    problems.push(...given.flatMap((ref, index) => typeProblem(ref, scope.typeOf(ref), wanted[index]) ?? []))
  }
  return problems
}

function typeProblem(
  ref: string,
  found: TypeNumber,
  wanted: { readonly type: TypeNumber; readonly attr: string | null } | undefined,
): string | undefined {
  if (found === undefined || wanted?.type === undefined || found === wanted.type) return undefined
  const why = wanted.attr === null ? '' : `, as the attribute ${wanted.attr} says`
  return `reads ${ref} of type ${dtypeName(found)}, allowed: ${dtypeName(wanted.type)}${why}`
}

/** Ops of later versions may be defined otherwise. */
function isLater({ reader, producer = 0 }: GraphPlace): boolean {
  return reader === 'tensorflow' && producer > GRAPH_VERSION
}

function findingOf({ within, node, what }: Problem, place: GraphPlace): Finding {
  const { file } = place
  const where = within === '' ? '' : `function ${within}: `
  const message = `${file}: ${where}node ${node.name} (${node.op}) ${what}`
  const why = isLater(place)
    ? `; the graph is of version ${place.producer ?? 0}, known are the ops of ${GRAPH_VERSION} (TensorFlow ${TENSORFLOW})`
    : ''
  return { ...judged(place), file, layer: node.name, message: message + why }
}

function left(count: number, place: GraphPlace): readonly Finding[] {
  if (count <= 0) return []
  const { file } = place
  const message = `${file}: ${count} more of its nodes are not as their ops are defined`
  return [{ ...judged(place), file, message }]
}

function judged(place: GraphPlace): Pick<Finding, 'cause' | 'severity'> {
  return isLater(place)
    ? { cause: 'unsupported-operation', severity: 'warning' }
    : { cause: 'malformed', severity: 'error' }
}

/** Each op that neither TensorFlow nor the graph has, with the first node of it. */
function unknownOps(scopes: readonly Scope[], functions: Functions, { file }: GraphPlace): readonly Finding[] {
  const first = new Map<string, string>()
  for (const { name, nodes } of scopes) {
    for (const node of nodes) {
      if (first.has(node.op) || functions.has(node.op) || opDef(node.op) !== undefined) continue
      first.set(node.op, name === '' ? `node ${node.name}` : `node ${node.name} of function ${name}`)
    }
  }
  return [...first].slice(0, MOST_SHOWN).map(([op, node]): Finding => {
    const message =
      `${file}: ${node} is of the op ${op}, which TensorFlow ${TENSORFLOW} does not have: it loads the file only where ` +
      'somebody else has added the op, even if nothing depends on the node'
    return { cause: 'unsupported-operation', severity: 'warning', file, layer: op, message }
  })
}
