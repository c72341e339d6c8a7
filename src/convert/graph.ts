import { list, many } from '../compare/words.ts'
import { ArtifactError } from '../evidence/errors.ts'
import type { Finding } from '../evidence/finding.ts'
import { ended } from '../evidence/sentences.ts'
import type { Draft, FormatId, Model, Receipt, WriteOptions } from '../formats/format.ts'
import { formatOf } from '../formats/registry.ts'
import type { StoredGraph } from '../formats/tensorflow/graph.ts'
import { bindGraph, type BoundGraph } from '../programs/graph/bind.ts'
import { freeze, servingSignature } from '../programs/graph/freeze.ts'
import { heldTensors, recast, type HeldTensor } from '../programs/graph/held.ts'
import type { GraphProgram, GraphStep } from '../programs/graph/program.ts'
import { isSameProgram } from '../programs/graph/same.ts'
import { unfreeze } from '../programs/graph/unfreeze.ts'
import { isFloating, type DType } from '../tensor/dtype.ts'
import { calledEntry } from '../tensor/entry.ts'
import { dataOf, numbersOf } from '../tensor/numbers.ts'
import type { Tensor, TensorEntry } from '../tensor/tensor.ts'
import type { Transform } from '../tensor/transform.ts'
import type { Hop, HopPlace } from './hop.ts'
import { overflows } from './overflow.ts'
import { shapesOf } from './shapes.ts'
import { writtenArtifact } from './written.ts'

export interface GraphConvertRequest {
  readonly model: Model
  /** The graph, bound by the signature that is run. */
  readonly bound: BoundGraph
  readonly to: FormatId
  /** An existing, empty directory. */
  readonly directory: string
  readonly stem: string
  readonly options?: WriteOptions
}

/**
 * Writes a graph in another format that holds one: from its frozen program, signature by signature. Variables keep their
 * names and become constants in a TF.js graph model; constants of numbers become variables in a SavedModel.
 * @throws ArtifactError where the target cannot hold the model at all
 */
export async function convertGraph(request: GraphConvertRequest): Promise<Hop> {
  const { model, bound, to, directory, stem, options = {} } = request
  const { program: stored } = model
  if (stored?.kind !== 'graph') throw new TypeError('a model without a graph was to be written as one')
  const { programs, findings } = signaturesOf(stored, request)
  const held = new Map<string, HeldTensor>()
  for (const [name, one] of programs) {
    const binding = name === servingSignature(stored) ? bound : one
    for (const tensor of heldTensors(binding, model.weights)) {
      if (!held.has(tensor.step.name)) held.set(tensor.step.name, tensor)
    }
  }
  const lifted = new Set<string>()
  const bodies = new Set([...programs.values()].flatMap(({ program }) => program.body.steps))
  for (const { step, entry, isVariable } of held.values()) {
    if (!isVariable && to === 'saved-model' && model.format !== 'saved-model' && bodies.has(step) && isWeight(entry)) {
      lifted.add(step.name)
    }
  }
  const typed = new Map([...held].map(([name, { entry, step }]) => [name, inGraphType(entry, step)]))
  const noted = to === 'tfjs-graph' ? await shapesOf(bound) : null
  const graph = unfreeze(new Map([...programs].map(([name, { program }]): [string, GraphProgram] => [name, program])), {
    functions: stored.functions,
    keepsFiles: to === 'saved-model',
    variable: (step) => {
      const tensor = held.get(step.name)
      if (tensor === undefined || !(tensor.isVariable || lifted.has(step.name))) return null
      return typed.get(step.name) ?? null
    },
    ...(noted === null ? {} : { noted }),
  })
  const weights = [...held.values()].flatMap(({ step, path, isVariable }): TensorEntry[] => {
    const entry = typed.get(step.name)
    return entry !== undefined && (isVariable || lifted.has(step.name)) ? [calledEntry(entry, path)] : []
  })
  const { readAsset } = stored
  const program: StoredGraph = readAsset === undefined ? graph : { ...graph, readAsset }
  const draft: Draft = { program, weights, metadata: model.metadata }
  const receipt = await (await formatOf(to)).write(draft, directory, stem, options)
  return {
    artifact: writtenArtifact(receipt, directory, to),
    places: placesOf([...held.values()], typed, receipt),
    findings: [...findings, ...overflows(weights, receipt)],
    receipt,
  }
}

/** What is written of the signatures: all of them where the target holds several, else the one that is run. */
function signaturesOf(
  stored: StoredGraph,
  { model, bound, to }: GraphConvertRequest,
): { readonly programs: ReadonlyMap<string, BoundGraph>; readonly findings: readonly Finding[] } {
  const serving = servingSignature(stored) ?? 'serving_default'
  const programs = new Map([[serving, bound]])
  const findings: Finding[] = []
  const { path } = model.artifact
  const graphs = (model.others ?? []).map(({ tags }) => `[${tags.join(', ')}]`)
  if (graphs.length > 0) findings.push(leftOut('graph', graphs, `of several graphs one is written`, path))
  const others = [...stored.signatures].filter(([name, { outputs }]) => name !== serving && outputs.size > 0)
  if (to !== 'saved-model') {
    const names = others.map(([name]) => name).filter((name) => !isTwin(stored, name, bound))
    const why = to === 'tfjs-graph' ? 'a TF.js graph model has one signature' : 'a frozen graph has no signatures'
    if (names.length > 0) findings.push(leftOut('signature', names, `${why}, and what is written is ${serving}`, path))
    return { programs, findings }
  }
  for (const [name] of others) {
    try {
      programs.set(name, bindGraph(stored, model.weights, model.artifact.path, name))
    } catch (error) {
      if (!(error instanceof ArtifactError)) throw error
      const message = ended(`The signature ${name} is left out: ${error.message}`)
      findings.push({ cause: 'not-expressible', severity: 'warning', message })
    }
  }
  return { programs, findings }
}

/** Whether a signature is the one that is written under another name. What cannot be read is none. */
function isTwin(stored: StoredGraph, name: string, { program }: BoundGraph): boolean {
  try {
    return isSameProgram(freeze(stored, name), program)
  } catch (error) {
    if (error instanceof ArtifactError) return false
    throw error
  }
}

/** One line, however many there are. */
function leftOut(what: string, names: readonly string[], why: string, path: string): Finding {
  const message = `${path}: ${many(names.length, what)} (${list(names, 3)}) left out: ${why}`
  return { cause: 'unread-content', severity: 'note', message }
}

/** Numbers that were trained, by all that can be told of a constant: floats that are no single number, or very many. */
function isWeight({ dtype, shape, byteLength }: TensorEntry): boolean {
  return (isFloating(dtype) && shape.length > 0) || byteLength > MOST_CONSTANT_BYTES
}

/** Constants above it do not belong into a protocol buffer, which has 2 GB in all. */
const MOST_CONSTANT_BYTES = 65536

/** A constant in the type that the graph says; TF.js stores others, which are its nearest to it. */
function inGraphType(entry: TensorEntry, { op, attrs }: GraphStep): TensorEntry {
  const dtype = attrs.get('dtype')
  if (op !== 'Const' || dtype?.kind !== 'dtype' || dtype.value === null || dtype.value === entry.dtype) return entry
  const wanted: DType = dtype.value
  if (wanted === 'string' || entry.dtype === 'string') return entry
  return recast(entry, wanted, (tensor) => inType(tensor, wanted))
}

function inType(tensor: Tensor, dtype: Exclude<DType, 'string'>): Tensor {
  return { dtype, shape: tensor.shape, data: dataOf(dtype, numbersOf(tensor) ?? []) }
}

/** Where each tensor went: into the files of weights, which the receipt tells, or into the graph as it was. */
function placesOf(
  held: readonly HeldTensor[],
  typed: ReadonlyMap<string, TensorEntry>,
  receipt: Receipt,
): ReadonlyMap<string, HopPlace> {
  const moves = new Map(receipt.tensors.map(({ from, to, transform }) => [from, { to, transform }]))
  return new Map(
    held.map(({ path, step, entry }) => {
      const { to, transform } = moves.get(path) ?? { to: path, transform: IDENTITY }
      const dtype = typed.get(step.name)?.dtype ?? entry.dtype
      const back: Transform = dtype === entry.dtype ? IDENTITY : { kind: 'cast', to: dtype }
      return [path, { to, transform: joined(back, transform, entry.dtype) }]
    }),
  )
}

const IDENTITY: Transform = { kind: 'identity' }

/** One change after another: both are casts to types that hold the same numbers, or one is none. */
function joined(first: Transform, second: Transform, from: DType): Transform {
  if (second.kind === 'identity') return first
  return second.kind === 'cast' && second.to === from ? IDENTITY : second
}
