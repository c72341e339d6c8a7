import { ArtifactError } from '../../evidence/errors.ts'
import type { Finding } from '../../evidence/finding.ts'
import type { StoredGraph } from '../../formats/tensorflow/graph.ts'
import type { DType } from '../../tensor/dtype.ts'
import type { Shape, TensorEntry, WeightTable } from '../../tensor/tensor.ts'
import { freeze, servingSignature, stepsOf } from './freeze.ts'
import { STORED, type GraphProgram, type GraphStep } from './program.ts'
import { opNamed } from './registry.ts'

/** A stored graph understood: what its signature computes, and each variable with its tensor. */
export interface BoundGraph {
  readonly program: GraphProgram
  /** By the name of the variable's node. */
  readonly entries: ReadonlyMap<string, TensorEntry>
  /** `missing-tensor`, `shape-mismatch`, `dtype-mismatch`: what did not come out even. */
  readonly findings: readonly Finding[]
  /** Ops that nobody here knows, with the first node of each. */
  readonly unknown: readonly UnknownOp[]
}

export interface UnknownOp {
  readonly op: string
  readonly node: string
}

/** Whether what is bound is a graph. */
export function isGraph(bound: { readonly program: { readonly kind: string } }): bound is BoundGraph {
  return bound.program.kind === 'graph'
}

/**
 * Binds the variables of a signature, the serving one if none is named, to the stored tensors.
 * @param file the artifact's path, for findings
 * @throws ArtifactError `no-runtime` where the graph has no signature with outputs; `unsupported-operation` where what a
 * variable is restored from is not read (a part of a stored tensor); else as `freeze` does.
 */
export function bindGraph(
  graph: StoredGraph,
  weights: WeightTable,
  file: string,
  signature: string | null = servingSignature(graph),
): BoundGraph {
  if (signature === null) {
    const unread = graph.unreadSignatures?.join(', ') ?? ''
    const why =
      unread === ''
        ? 'the graph has no signature with outputs, so nothing says what to run'
        : `the signature that servers run has inputs or outputs that are no plain tensors (${unread})`
    throw new ArtifactError('no-runtime', `${file}: ${why}`)
  }
  const program = freeze(graph, signature)
  const steps = stepsOf(program.body)
  const entries = new Map<string, TensorEntry>()
  const findings: Finding[] = []
  for (const [name, tensor] of program.variables) {
    const entry = weights.get(tensor)
    if (entry === undefined) findings.push(missing(name, tensor, file))
    else entries.set(name, entry)
  }
  for (const step of steps) {
    if (step.op !== 'VarHandleOp') continue
    const entry = entries.get(step.name)
    if (entry !== undefined) findings.push(...mismatches(step, entry, file))
    else if (!program.variables.has(step.name)) findings.push(unbound(step.name, graph, file))
  }
  return { program, entries, findings, unknown: unknownOps(steps, program.variables) }
}

/** @throws ArtifactError where the variable is restored, but from no stored tensor as it is: what it holds is not read. */
function unbound(name: string, { restoredOtherwise }: StoredGraph, file: string): Finding {
  const how = restoredOtherwise?.get(name)
  if (how === undefined) return missing(name, null, file)
  const message = `${file}: what variable ${name} of the graph holds is not read: ${how}`
  throw new ArtifactError('unsupported-operation', message, { file, tensor: name })
}

function missing(name: string, tensor: string | null, file: string): Finding {
  const looked = tensor === null ? 'the file says nothing of where it is stored' : `there is no tensor ${tensor}`
  const message = `${file}: variable ${name} of the graph has no stored tensor: ${looked}.`
  return { cause: 'missing-tensor', severity: 'error', file, tensor: tensor ?? name, message }
}

/** What the graph says of a variable against what is stored. */
function mismatches({ name, attrs }: GraphStep, entry: TensorEntry, file: string): Finding[] {
  const [dtype, shape] = [attrs.get('dtype'), attrs.get('shape')]
  const found: Finding[] = []
  if (dtype?.kind === 'dtype' && dtype.value !== null && dtype.value !== entry.dtype) {
    found.push(mismatch('dtype-mismatch', name, entry, file, entry.dtype, dtype.value))
  }
  if (shape?.kind === 'shape' && shape.value !== null && !fits(entry.shape, shape.value)) {
    found.push(
      mismatch('shape-mismatch', name, entry, file, `[${entry.shape.join(', ')}]`, `[${shape.value.join(', ')}]`),
    )
  }
  return found
}

function fits(shape: Shape, promised: Shape): boolean {
  return shape.length === promised.length && promised.every((dim, axis) => dim < 0 || dim === shape[axis])
}

function mismatch(
  cause: 'dtype-mismatch' | 'shape-mismatch',
  name: string,
  entry: TensorEntry,
  file: string,
  found: DType | string,
  allowed: DType | string,
): Finding {
  const message = `${file}: tensor ${entry.name}: found ${found}, variable ${name} of the graph is ${allowed}.`
  return { cause, severity: 'error', file, tensor: entry.name, message }
}

function unknownOps(steps: readonly GraphStep[], variables: ReadonlyMap<string, string>): readonly UnknownOp[] {
  const first = new Map<string, string>()
  for (const { op, name } of steps) {
    // The runner itself reads what is stored.
    const isStored = op === STORED && variables.has(name)
    if (!isStored && opNamed(op) === undefined && !first.has(op)) first.set(op, name)
  }
  return [...first].map(([op, node]) => ({ op, node }))
}
