import { ArtifactError } from '../../evidence/errors.ts'
import { UnsupportedOperation, type Ops, type Value } from '../../ops/ops.ts'
import { readTensor } from '../../tensor/entry.ts'
import type { TensorSpec } from '../../tensor/signature.ts'
import type { Tensor, TensorEntry } from '../../tensor/tensor.ts'
import type { BoundGraph } from './bind.ts'
import { asCell, valuesOf, type Cell } from './cells.ts'
import { malformed, unsupported } from './errors.ts'
import type { OpRun, OpSet } from './op-def.ts'
import { ABSENT, ARGUMENT, STORED, type GraphBody, type GraphStep, type Slot } from './program.ts'
import { TENSORFLOW } from './registry.ts'
import { createCall, type Surroundings } from './run/call.ts'
import { isReference, isSmall, onTheSide, unrounded } from './run/host.ts'
import { createHolder, type Holder } from './run/holder.ts'
import { wide } from './run/wide.ts'

/** A graph ready to run: each variable is read once, when it is first asked for. */
export interface GraphRunner {
  /**
   * Runs the graph on tensors by the signature's input names. @returns outputs by the signature's output names.
   * @throws ArtifactError `malformed`, `missing-tensor`, `unsupported-operation`, `limit-exceeded`, with the node named.
   */
  run(feeds: ReadonlyMap<string, Tensor>, options?: GraphRunOptions): Promise<ReadonlyMap<string, Tensor>>
  close(): void
}

export interface GraphRunOptions {
  /**
   * Told of every value in the order of computing, with those that it was computed from. It may be gone after the call
   * returns: `keep` it, or read it.
   */
  readonly onValue?: (step: GraphStep, output: number, value: Value, inputs: readonly Value[]) => void
}

/** Prepares a program, in TensorFlow's operators if nothing else is said, for an executor. Nothing is read yet. */
export function createGraphRunner(ops: Ops, { program, entries }: Runnable, language: OpSet = TENSORFLOW): GraphRunner {
  const lasting = createLasting(ops, entries)
  const { signature, body } = program
  return {
    run: async (feeds, options = {}) => {
      const inputs = signature.inputs.map((spec) => fed(ops, spec, feeds.get(spec.name)))
      const ours = new Set(inputs.flatMap(valuesOf))
      const holder = createHolder(ops, (value) => lasting.owns(value) || ours.has(value))
      try {
        const results = runBody({ ops, language, lasting, holder, options }, body, inputs)
        const outputs = new Map<string, Tensor>()
        for (const [i, { name }] of signature.outputs.entries()) {
          const cell = results[i]
          if (cell !== undefined) outputs.set(name, await tensorIn(ops, cell, name))
        }
        return outputs
      } finally {
        holder.clear()
        for (const value of ours) ops.release(value)
      }
    },
    close: () => {
      lasting.close()
    },
  }
}

/** What running needs of a bound graph. */
type Runnable = Pick<BoundGraph, 'program' | 'entries'>

interface Run {
  readonly ops: Ops
  readonly language: OpSet
  readonly lasting: Lasting
  readonly holder: Holder
  readonly options: GraphRunOptions
}

/** Runs a body. Its results are held once for the caller. */
function runBody(run: Run, body: GraphBody, inputs: readonly Cell[]): readonly Cell[] {
  const { holder, options } = run
  const readers = readersOf(body)
  const left = readers.map((counts) => [...counts])
  const cells: (readonly Cell[])[] = []
  const around: Surroundings = {
    ops: run.ops,
    run: (inner, given) => runBody(run, inner, given),
    hold: holder.hold,
    drop: holder.drop,
    variable: run.lasting.variable,
  }
  const read = ({ step, output }: Slot, reader: GraphStep | null): Cell => {
    if (step === ABSENT.step) return { kind: 'absent' }
    const cell = step === ARGUMENT ? inputs[output] : cells[step]?.[output]
    if (cell !== undefined) return cell
    // All outputs of a step that did not run are dead, however many it has.
    const [first] = cells[step] ?? []
    if (first?.kind === 'dead') return first
    const from = body.steps[step]
    throw malformed(
      reader ?? from ?? { name: 'result', op: 'result' },
      `reads output ${output} of ${from === undefined ? 'the arguments' : from.name}, which is not there`,
    )
  }
  for (const [place, step] of body.steps.entries()) {
    const given = step.inputs.map((slot) => read(slot, step))
    const outputs = computed(run, step, given, around)
    cells.push(outputs)
    outputs.forEach((cell, output) => {
      if (cell.kind === 'value') options.onValue?.(step, output, cell.value, given.flatMap(valuesOf))
      if ((left[place]?.[output] ?? 0) === 0) holder.drop(cell)
    })
    for (const slot of step.inputs) {
      const counts = left[slot.step]
      if (counts === undefined) continue
      counts[slot.output] = (counts[slot.output] ?? 1) - 1
      const cell = cells[slot.step]?.[slot.output]
      if (counts[slot.output] === 0 && cell !== undefined) holder.drop(cell)
    }
  }
  return body.results.map((slot) => {
    const cell = read(slot, null)
    if (slot.step === ARGUMENT) holder.hold(cell)
    else {
      // Results count as readers: the first of them takes over the hold that is left.
      const counts = left[slot.step] ?? []
      counts[slot.output] = (counts[slot.output] ?? 1) - 1
      if ((counts[slot.output] ?? 0) > 0) holder.hold(cell)
    }
    return cell
  })
}

/** How often each output of each step is read, by steps and by results. */
function readersOf(body: GraphBody): readonly (readonly number[])[] {
  const known = readerCounts.get(body)
  if (known !== undefined) return known
  const counts = body.steps.map((): number[] => [])
  for (const slot of [...body.steps.flatMap(({ inputs }) => inputs), ...body.results]) {
    const outputs = counts[slot.step]
    if (outputs === undefined) continue
    while (outputs.length <= slot.output) outputs.push(0)
    outputs[slot.output] = (outputs[slot.output] ?? 0) + 1
  }
  readerCounts.set(body, counts)
  return counts
}

const readerCounts = new WeakMap<GraphBody, readonly (readonly number[])[]>()

/** What a step computes, each output held once. */
function computed(run: Run, step: GraphStep, inputs: readonly Cell[], around: Surroundings): readonly Cell[] {
  const stored = run.lasting.cell(step)
  if (stored !== null) {
    run.holder.hold(stored)
    return [stored]
  }
  const op = run.language.opNamed(step.op)
  if (op === undefined) throw unsupported(step, 'this op is not known')
  if (step.op !== 'Merge' && inputs.some(({ kind }) => kind === 'dead')) return [{ kind: 'dead' }]
  try {
    const beyond = run.language === TENSORFLOW ? wide(step, inputs, run.ops) : null
    if (beyond !== null) return beyond
    const known = onTheSide(step, op, inputs, run.language)
    if (known !== null) {
      return isReference(run.ops) ? unrounded(known, inputs, (given) => cellsOf(op, step, given, around)) : known
    }
    const make = (): readonly Cell[] => cellsOf(op, step, inputs, around)
    if (run.language.isFlow(step.op)) return make()
    let outputs: readonly Cell[] = []
    run.ops.scope(() => {
      outputs = make()
      return outputs.flatMap(run.holder.fresh)
    })
    for (const cell of outputs) run.holder.hold(cell)
    return outputs
  } catch (error) {
    throw told(step, error)
  }
}

function cellsOf(op: OpRun, step: GraphStep, inputs: readonly Cell[], around: Surroundings): readonly Cell[] {
  const made = op(createCall(step, inputs, around))
  return (Array.isArray(made) ? (made as readonly (Cell | Value)[]) : [made as Cell | Value]).map(asCell)
}

/**
 * What an executor refuses, told of the node that asked for it. Where our own code broke on it, nobody knows whether the
 * file or we are at fault: it is no word against the file.
 */
function told(step: GraphStep, error: unknown): unknown {
  const ours = error instanceof UnsupportedOperation || error instanceof RangeError || error instanceof TypeError
  return ours ? unsupported(step, error.message) : error
}

function fed(ops: Ops, { name, dtype }: TensorSpec, tensor: Tensor | undefined): Cell {
  if (tensor === undefined) {
    const message = `input ${name}: found no tensor, allowed: one for each input of the signature`
    throw new ArtifactError('golden-malformed', message)
  }
  if (dtype === 'string' || tensor.dtype === 'string') return { kind: 'known', tensor }
  const value = ops.scope(() => {
    const given = ops.constant(tensor)
    return given.dtype === dtype || dtype === 'float64' ? given : ops.cast(given, dtype)
  })
  return { kind: 'value', value }
}

async function tensorIn(ops: Ops, cell: Cell, name: string): Promise<Tensor> {
  if (cell.kind === 'value') return ops.read(cell.value)
  if (cell.kind === 'known') return cell.exact === undefined ? cell.tensor : ops.read(cell.exact)
  throw new ArtifactError('unsupported-operation', `output ${name}: found a ${cell.kind}, allowed: a tensor`)
}

/** What outlives a run: variables, and constants too large to keep on the side. */
interface Lasting {
  /** The one output of a constant or of a stored tensor; null for all other steps. */
  cell(step: GraphStep): Cell | null
  /** @throws ArtifactError `missing-tensor`. */
  variable(name: string): Value
  owns(value: Value): boolean
  close(): void
}

function createLasting(ops: Ops, entries: BoundGraph['entries']): Lasting {
  const values = new Map<string, Value>()
  const owned = new Set<Value>()
  const lasting = (key: string, tensor: () => Tensor): Value => {
    const known = values.get(key)
    if (known !== undefined) return known
    const value = ops.keep(ops.constant(tensor()))
    values.set(key, value)
    owned.add(value)
    return value
  }
  const stored = (name: string): TensorEntry => {
    const entry = entries.get(name)
    if (entry !== undefined) return entry
    throw new ArtifactError('missing-tensor', `variable ${name}: no stored tensor holds it`, { tensor: name })
  }
  const variable = (name: string): Value => lasting(`variable ${name}`, () => readTensor(stored(name)))
  return {
    variable,
    cell: (step) => {
      if (step.op === STORED) {
        const entry = stored(step.name)
        if (entry.dtype === 'string') return { kind: 'known', tensor: readTensor(entry) }
        return { kind: 'value', value: variable(step.name) }
      }
      const attr = step.op === 'Const' ? step.attrs.get('value') : undefined
      if (attr?.kind !== 'tensor') return null
      const cell: Cell = { kind: 'known', tensor: attr.value }
      return isSmall(cell) ? cell : { kind: 'value', value: lasting(`constant ${step.name}`, () => attr.value) }
    },
    owns: (value) => owned.has(value),
    close: () => {
      for (const value of owned) ops.release(value)
      owned.clear()
      values.clear()
    },
  }
}
