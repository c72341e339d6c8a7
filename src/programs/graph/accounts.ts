import type { Finding } from '../../evidence/finding.ts'
import type { GraphSignature, GraphTensor, ObjectSignature, StoredGraph } from '../../formats/tensorflow/graph.ts'
import { nodeOf } from '../../formats/tensorflow/nodes.ts'
import { servingSignature } from './freeze.ts'
import { dataInputs } from './freeze/refs.ts'
import { INLINED } from './freeze/scope.ts'

/**
 * The signatures that servers find in a SavedModel against those that Python finds: the same names, functions, inputs and
 * outputs. Servers go by tensors of the main graph, Python calls a function, with arguments and results by place.
 * @param file the artifact's path, for findings
 */
export function compareSignatureAccounts(graph: StoredGraph, file: string): readonly Finding[] {
  const { objects, signatures, unreadSignatures = [] } = graph
  if (objects === undefined) return []
  const serving = servingSignature(graph)
  const missing = (name: string, message: string): Finding => {
    // Nothing can then be said of what the others answer.
    const severity = name === serving || name === DEFAULT ? 'warning' : 'note'
    return {
      cause: 'config-differs',
      severity,
      file,
      layer: name,
      message: `${file}: the signature ${name} ${message}`,
      fix: FIX,
    }
  }
  const onlyPython = [...objects.signatures.keys()].filter(
    (name) => !signatures.has(name) && !unreadSignatures.includes(name),
  )
  return [
    ...onlyPython.map((name) => missing(name, 'is there for Python, and not for servers.')),
    ...[...signatures].flatMap(([name, signature]): readonly Finding[] => {
      const loaded = objects.signatures.get(name)
      if (loaded === undefined) return [missing(name, 'is there for servers, and not for Python.')]
      const parts = differences(graph, signature, loaded)
      if (parts.length === 0) return []
      const message = `${file}: the signature ${name} is not the same for servers and for Python: ${parts.join('; ')}.`
      return [{ cause: 'config-differs', severity: 'error', file, layer: name, message, fix: FIX }]
    }),
  ]
}

/**
 * What signatures say of their inputs against what the placeholders say that are fed: TensorFlow refuses another type, and
 * computes with a placeholder's own sizes where it has some.
 * @param file the artifact's path, for findings
 */
export function mismatchedFeeds({ nodes, signatures }: StoredGraph, file: string): readonly Finding[] {
  const byName = new Map(nodes.map((node) => [node.name, node]))
  return [...signatures].flatMap(([name, { inputs }]) =>
    [...inputs].flatMap(([input, { ref, dtype, shape }]): Finding[] => {
      const attrs = byName.get(nodeOf(ref))?.attrs
      const [type, size] = [attrs?.get('dtype'), attrs?.get('shape')]
      const at = `${file}: the input ${input} of the signature ${name}`
      const found = (cause: 'dtype-mismatch' | 'shape-mismatch', what: string): Finding[] => [
        { cause, severity: 'error', file, layer: nodeOf(ref), message: `${at} ${what}` },
      ]
      if (type?.kind === 'dtype' && type.value !== null && type.value !== dtype) {
        return found('dtype-mismatch', `is ${dtype}, and its placeholder ${nodeOf(ref)} is ${type.value}.`)
      }
      if (size?.kind !== 'shape' || size.value === null) return []
      const own = size.value
      const isFixed = own.some((dim, axis) => dim >= 0 && dim !== shape?.[axis])
      if (!isFixed && (shape === null || shape.length === own.length)) return []
      const said = shape === null ? 'any' : `[${shape.join(', ')}]`
      return found('shape-mismatch', `is of shape ${said}, and its placeholder ${nodeOf(ref)} is [${own.join(', ')}].`)
    }),
  )
}

const FIX = 'Export the model again: its signatures were changed after it was saved.'

/** What servers run where nobody names a signature. */
const DEFAULT = 'serving_default'

function differences(graph: StoredGraph, signature: GraphSignature, loaded: ObjectSignature): readonly string[] {
  const results = [...signature.outputs].map(([name, { ref }]) => [name, nodeOf(ref), placeOf(ref)] as const)
  const [, callName = ''] = results[0] ?? []
  const call = graph.nodes.find(({ name }) => name === callName)
  const attr = call?.attrs.get('f')
  const called = call === undefined ? '' : INLINED.has(call.op) && attr?.kind === 'function' ? attr.name : call.op
  if (called !== loaded.function) {
    return [`servers run node ${callName} (${called === '' ? 'nothing' : called}), Python function ${loaded.function}`]
  }
  const found: string[] = []
  const order = loaded.outputs ?? []
  for (const [name, node, place] of results) {
    const expected = order.indexOf(name)
    if (node !== callName) found.push(`output ${name} is of node ${node}, the others of ${callName}`)
    else if (loaded.outputs !== null && place !== expected) {
      const said = expected < 0 ? 'none' : `output ${expected}`
      found.push(`output ${name} is output ${place} of ${called} for servers, ${said} for Python`)
    }
  }
  const fed = new Map([...signature.inputs].map(([name, tensor]: [string, GraphTensor]) => [plain(tensor.ref), name]))
  const args = call === undefined ? [] : dataInputs(call)
  for (const [place, name] of loaded.inputs.entries()) {
    const served = fed.get(plain(args[place] ?? ''))
    if (served !== name) {
      found.push(`input ${place} of ${called} is ${served ?? 'fed by nobody'} for servers, ${name} for Python`)
    }
  }
  return found
}

function placeOf(ref: string): number {
  return Number(/:(\d+)$/.exec(ref)?.[1] ?? 0)
}

function plain(ref: string): string {
  return ref.replace(/:0$/, '')
}
