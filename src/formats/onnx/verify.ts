import { createHash } from 'node:crypto'

import type { Finding } from '../../evidence/finding.ts'
import type { Limits } from '../../io/limits.ts'
import { PASS_BYTES, pieces } from '../../io/sources.ts'
import type { ByteSource } from '../../io/source.ts'
import type { Artifact } from '../format.ts'
import type { EntryStore, ExternalTensor } from './entries.ts'
import type { ExternalFiles } from './external.ts'
import { functionKey, type OnnxGraph, type OnnxNode, type StoredOnnx } from './graph.ts'

/** An ONNX model as it was opened. */
export interface OpenedOnnx {
  readonly artifact: Artifact
  readonly program: StoredOnnx
  readonly store: EntryStore
  readonly files: ExternalFiles
  /** Whether it brings graphs for training along. */
  readonly trains: boolean
  readonly limits: Limits
}

/** The first version that names its operator sets, and the latest that onnx knows. */
const LEAST_IR_VERSION = 3
const KNOWN_IR_VERSION = 14

/** What a model's files do not keep of what it promises. Reads files beside it once. */
export async function verifyOnnx(model: OpenedOnnx): Promise<readonly Finding[]> {
  // The table of operators is for those who ask.
  const { verifyFunctionSets, verifyNodes, verifySets } = await import('./verify-nodes.ts')
  const { artifact, program, store } = model
  return [
    ...versions(model),
    ...verifySets(artifact.path, program),
    ...order(model),
    ...verifyFunctionSets(artifact.path, program),
    ...verifyNodes(artifact.path, program, store.entries),
    ...unique(store.problems),
    ...external(model),
    ...unread(model),
  ]
}

/** One file that is missing takes many tensors with it. */
function unique(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    (one, place) =>
      one.tensor !== undefined ||
      findings.findIndex(({ cause, file, tensor }) => cause === one.cause && file === one.file && !tensor) === place,
  )
}

function versions({ artifact: { path }, program }: OpenedOnnx): readonly Finding[] {
  const found: Finding[] = []
  const say = (message: string): void => {
    found.push({ cause: 'malformed', severity: 'error', file: path, message })
  }
  if (!(program.irVersion >= 1)) say(`${path}: ir_version: found ${program.irVersion}, allowed: 1 and more`)
  if (program.irVersion > KNOWN_IR_VERSION) {
    const message = `${path}: ir_version: found ${program.irVersion}, allowed: 1 to ${KNOWN_IR_VERSION}, the latest that is known`
    const fix =
      'Export the model with an ir_version that this version of the tool knows: runtimes refuse those to come.'
    found.push({ cause: 'unsupported-format', severity: 'warning', file: path, message, fix })
  }
  if (program.irVersion >= LEAST_IR_VERSION) {
    const imported = new Set(program.opsets.keys())
    const used = new Map<string, string>()
    for (const { domain, name } of nodesIn(program.graph)) if (!used.has(domain)) used.set(domain, name)
    for (const [domain, node] of used) {
      if (imported.has(domain)) continue
      say(`${path}: node ${node} is of the operator set ${domain || 'ai.onnx'}, which opset_import does not list`)
    }
  }
  return found
}

function* nodesIn(graph: OnnxGraph): Generator<OnnxNode> {
  for (const node of graph.nodes) {
    yield node
    for (const attr of node.attrs.values()) if (attr.kind === 'graph') yield* nodesIn(attr.graph)
  }
}

/** Every value is made once, and before it is read (onnx/docs/IR.md: single assignment, topological order). */
function order({ artifact: { path }, program }: OpenedOnnx): readonly Finding[] {
  const found: Finding[] = []
  const say = (layer: string, message: string): void => {
    found.push({ cause: 'malformed', severity: 'error', file: path, layer, message: `${path}: ${message}` })
  }
  const walk = (
    graph: { readonly nodes: readonly OnnxNode[]; readonly outputs: readonly string[]; readonly name: string },
    outer: ReadonlySet<string>,
    own: readonly string[],
  ): void => {
    const known = new Set(outer)
    for (const name of own) known.add(name)
    const later = new Set(graph.nodes.flatMap(({ outputs }) => outputs))
    for (const node of graph.nodes) {
      for (const input of node.inputs) {
        if (input === '' || known.has(input)) continue
        const why = later.has(input)
          ? 'which a later node makes: nodes stand out of order, or in a circle'
          : 'which nothing makes'
        say(node.name, `node ${node.name} (${node.op}) reads ${input}, ${why}`)
      }
      for (const attr of node.attrs.values()) {
        if (attr.kind !== 'graph') continue
        const inner = attr.graph
        const names = [...inner.inputs.map(({ name }) => name), ...inner.initializers.keys()]
        walk({ ...inner, outputs: inner.outputs.map(({ name }) => name) }, known, names)
      }
      for (const output of node.outputs) {
        if (output === '') continue
        if (known.has(output)) say(node.name, `node ${node.name} (${node.op}) makes ${output}, which is there already`)
        known.add(output)
      }
      if (found.length >= MOST_FINDINGS) return
    }
    for (const name of graph.outputs)
      if (!known.has(name)) say(name, `the output ${name} of ${graph.name} is made by no node`)
  }
  const { graph } = program
  const names = [...graph.inputs.map(({ name }) => name), ...graph.initializers.keys()]
  walk({ ...graph, outputs: graph.outputs.map(({ name }) => name) }, new Set(), names)
  for (const one of program.functions.values()) walk(one, new Set(), one.inputs)
  found.push(...circles(path, program))
  return found.slice(0, MOST_FINDINGS)
}

const MOST_FINDINGS = 20

/** Functions that call themselves, by whatever way round. */
function circles(path: string, { functions }: StoredOnnx): readonly Finding[] {
  const state = new Map<string, 'open' | 'done'>()
  const found: Finding[] = []
  const visit = (key: string): void => {
    const one = functions.get(key)
    if (one === undefined || state.get(key) === 'done') return
    if (state.get(key) === 'open') {
      const message = `${path}: the function ${one.name} calls itself`
      found.push({ cause: 'malformed', severity: 'error', file: path, layer: one.name, message })
      return
    }
    state.set(key, 'open')
    for (const { domain, op, overload } of one.nodes) visit(functionKey(domain, op, overload))
    state.set(key, 'done')
  }
  for (const key of functions.keys()) visit(key)
  return found
}

/** Files beside the model: no two tensors share a part, and nothing but padding is left between and behind them. */
function external({ artifact: { path }, store, files, limits }: OpenedOnnx): readonly Finding[] {
  // What belongs to a tensor whose place cannot be told would look like nobody's.
  if (store.problems.length > 0) return []
  const byFile = new Map<string, ExternalTensor[]>()
  for (const one of store.external) byFile.set(one.location, [...(byFile.get(one.location) ?? []), one])
  return [...byFile].flatMap(([location, tensors]) => {
    const file = files.pathOf(location)
    const source = files.open(location, { field: path, file: path, limits })
    const sorted = tensors.sort((a, b) => a.offset - b.offset || a.length - b.length)
    return [...stretches(file, source, sorted), ...checksums(file, source, sorted)]
  })
}

function stretches(file: string, source: ByteSource, tensors: readonly ExternalTensor[]): readonly Finding[] {
  const found: Finding[] = []
  let [end, before] = [0, '']
  for (const { name, offset, length } of tensors) {
    const same = tensors.some((one) => one.name === before && one.offset === offset && one.length === length)
    if (offset < end && !same) {
      const message = `${file}: ${name} begins at ${offset}, inside of ${before}, which ends at ${end}`
      found.push({ cause: 'malformed', severity: 'error', file, tensor: name, message })
    } else if (offset > end && !isPadding(source, end, offset)) {
      const message = `${file}: ${offset - end} bytes from ${end} on, in front of ${name}, belong to no tensor and are not 0`
      found.push({ cause: 'unread-content', severity: 'note', file, message, metrics: { bytes: offset - end } })
    }
    if (offset + length >= end) [end, before] = [offset + length, name]
  }
  const left = source.byteLength - end
  if (left > 0 && !(left < MOST_PADDING && isPadding(source, end, source.byteLength))) {
    const message = `${file}: ${left} bytes are left behind ${before}, the last tensor, which ends at ${end}`
    found.push({ cause: 'trailing-bytes', severity: 'error', file, message, metrics: { bytes: left } })
  }
  return found
}

/** Exporters align tensors to pages and to the allocation granularity of Windows (onnx/docs/ExternalData.md). */
const MOST_PADDING = 65_536

function isPadding(source: ByteSource, from: number, to: number): boolean {
  const buffer = new Uint8Array(Math.min(PASS_BYTES, to - from))
  for (let at = from; at < to; at += buffer.byteLength) {
    const piece = buffer.subarray(0, Math.min(buffer.byteLength, to - at))
    source.read(at, piece)
    if (piece.some((byte) => byte !== 0)) return false
  }
  return true
}

/** A checksum is the SHA-1 of the whole file. */
function checksums(file: string, source: ByteSource, tensors: readonly ExternalTensor[]): readonly Finding[] {
  const promised = new Set(tensors.flatMap(({ checksum }) => checksum?.toLowerCase() ?? []))
  if (promised.size === 0) return []
  const hash = createHash('sha1')
  for (const piece of pieces(source)) hash.update(piece)
  const actual = hash.digest('hex')
  return [...promised]
    .filter((one) => one !== actual)
    .map((one) => {
      const message = `${file}: its SHA-1 is ${actual}, the model promises ${one}`
      return { cause: 'checksum-mismatch', severity: 'error', file, message }
    })
}

function unread({ artifact: { path }, trains }: OpenedOnnx): readonly Finding[] {
  if (!trains) return []
  const message = `${path}: brings graphs for training along, which were not looked at`
  return [{ cause: 'unread-content', severity: 'note', file: path, message }]
}
