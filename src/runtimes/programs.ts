import type { Finding } from '../evidence/finding.ts'
import type { Ops } from '../ops/ops.ts'
import { isGraph, type BoundGraph } from '../programs/graph/bind.ts'
import { TENSORFLOW } from '../programs/graph/registry.ts'
import { createGraphRunner } from '../programs/graph/run.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import type { BoundProgram } from '../programs/layers/program.ts'
import { ONNX } from '../programs/onnx/registry.ts'
import { createRunner, type Runner, type RunOptions } from '../programs/layers/run.ts'
import type { TensorEntry } from '../tensor/tensor.ts'
import type { Bound, Feeds, Session } from './runtime.ts'

/** A program on an executor. */
export interface ProgramRunner {
  run(feeds: Feeds, options?: Pick<RunOptions, 'forgetsWeights'>): ReturnType<Session['run']>
  /** Its variables, for runners of programs that have some of the very same entries. */
  readonly lender?: Runner['lender']
  close(): void
}

/** How programs of one kind are run. */
interface Kind<B extends Bound> {
  /** Why it cannot be run, or null. Loads nothing. */
  refuses(bound: B, file: string): Finding | null
  /** Nothing is read yet; what the lender has is not read at all. */
  runner(ops: Ops, bound: B, registry: LayerRegistry, lender?: Runner['lender']): ProgramRunner
  /** The same program over other entries. */
  over(bound: B, entryOf: (entry: TensorEntry) => TensorEntry): B
}

const LAYERS: Kind<BoundProgram> = {
  refuses: ({ unknown }, file) => {
    const [first, ...others] = unknown
    if (first === undefined) return null
    const message =
      `layer ${first.path}${andMore(others)}: found class ${first.className}, which is not known; ` +
      'register it with custom-layers: ./file.mjs'
    return { cause: 'unknown-layer', severity: 'warning', message, file, layer: first.path }
  },
  runner: createRunner,
  over: (bound, entryOf) => {
    return { ...bound, variables: bound.variables.map((one) => ({ ...one, entry: entryOf(one.entry) })) }
  },
}

const GRAPH: Kind<BoundGraph> = {
  refuses: (bound, file) => {
    const [first, ...others] = bound.unknown
    if (first === undefined) return null
    const message = `node ${first.node}${andMore(others)}: found op ${first.op}, which is not known (docs/${bound.program.dialect === 'onnx' ? 'onnx' : 'tensorflow'}-ops.md)`
    return { cause: 'unsupported-operation', severity: 'warning', message, file, layer: first.node }
  },
  runner: (ops, bound) => {
    const runner = createGraphRunner(ops, bound, bound.program.dialect === 'onnx' ? ONNX : TENSORFLOW)
    return { ...runner, run: (feeds) => runner.run(feeds) }
  },
  over: (bound, entryOf) => {
    return { ...bound, entries: new Map([...bound.entries].map(([name, entry]) => [name, entryOf(entry)])) }
  },
}

function andMore(others: readonly unknown[]): string {
  return others.length === 0 ? '' : ` and ${others.length} more`
}

/** Applies one of a kind's functions to a program of that kind. */
function ofItsKind<R>(bound: Bound, apply: <B extends Bound>(kind: Kind<B>, bound: B) => R): R {
  return isGraph(bound) ? apply(GRAPH, bound) : apply(LAYERS, bound)
}

/** Why our own reading cannot run a program, or null. */
export function refusal(bound: Bound, file: string): Finding | null {
  return ofItsKind(bound, (kind, of) => kind.refuses(of, file))
}

export function programRunner(
  ops: Ops,
  bound: Bound,
  registry: LayerRegistry,
  lender?: Runner['lender'],
): ProgramRunner {
  return ofItsKind(bound, (kind, of) => kind.runner(ops, of, registry, lender))
}

/** The same program over other entries. */
export function overEntries(bound: Bound, entryOf: (entry: TensorEntry) => TensorEntry): Bound {
  return ofItsKind(bound, (kind, of): Bound => kind.over(of, entryOf))
}
