import { figure, finite, list } from '../compare/words.ts'
import type { Outputs } from '../compare/output-sets.ts'
import { ArtifactError } from '../evidence/errors.ts'
import type { Finding } from '../evidence/finding.ts'
import { sentences } from '../evidence/sentences.ts'
import type { Golden } from '../formats/npz/golden.ts'
import type { GoldenFile } from '../plan/plan.ts'
import type { BoundGraph } from '../programs/graph/bind.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import { alternatives, withAlternatives, type Alternative } from '../programs/onnx/alternatives.ts'
import { numbersOf } from '../tensor/numbers.ts'
import { inWords, isOfOutput, metricsOf } from './divergence.ts'
import { walkGraphs, type GraphWalk } from './graph-walk.ts'
import type { Runnable } from './open.ts'
import { replay, type Replay } from './replay.ts'
import type { WorkContext } from './run.ts'
import { witnessesFor } from './witnesses.ts'

/** Multiply-adds that looking for a variant may take in all: about a minute on one core. */
const MOST_MULTIPLY_ADDS = 1e11
/** Runs at most, however small the model. */
const MOST_RUNS = 400
/** A node is named only where with it the difference falls to this share of what it was. */
const LARGEST_SHARE_LEFT = 0.05
/** And only where leaving it as it is, with all others exchanged, makes the difference this many times larger. */
const LEAST_PART = 2

interface Accused {
  readonly opened: Runnable
  readonly bound: BoundGraph
  readonly golden: Golden
  readonly file: GoldenFile
  readonly ours: Replay
}

/** Places that are exchanged, with what stands there then. */
type Choice = ReadonlyMap<Alternative['place'], Alternative>

interface Tried {
  readonly choice: Choice
  readonly error: number
  readonly replay: Replay
}

/**
 * A golden alone has no values inside of a model. But where exporters take one formula for another (the two GELUs, an
 * epsilon), the model can be run with the other one: the nodes at which that brings the recorded outputs back are named.
 * @returns the findings with these nodes in front; null where no exchange explains the difference
 */
export async function explainedByVariants(
  accused: Accused,
  findings: readonly Finding[],
  context: WorkContext,
  registry: LayerRegistry,
): Promise<readonly Finding[] | null> {
  const { opened, bound, golden, file, ours } = accused
  const options = alternatives(bound.program.body)
  const before = distance(ours.expected, ours.found)
  if (options.length === 0 || !(before > 0)) return null
  const { costIfTold } = await import('../runtimes/reference.ts')
  const cost = await costIfTold(bound, registry, golden.inputs)
  // What cannot be told beforehand may be anything.
  if (cost instanceof ArtifactError) return null
  let left = Math.min(MOST_RUNS, Math.floor(MOST_MULTIPLY_ADDS / Math.max(cost.multiplyAdds, 1)))
  const [ops] = (await witnessesFor(['ops'], opened, context.policy, registry, context.workshop.runtime)).runtimes
  if (ops === undefined) return null
  context.progress('running the model with other variants of its nodes', null)
  const attempt = async (choice: Choice): Promise<Tried | null> => {
    if (left <= 0) return null
    left -= 1
    const exchanged = { ...bound, program: withAlternatives(bound.program, [...choice.values()]) }
    const result = await replay(golden, file, ops, { ...opened, bound: exchanged }, context)
    return { choice, error: distance(result.expected, result.found), replay: result }
  }
  const starts: Choice[] = [new Map(), ...allOfAKind(options)]
  let best: Tried | null = null
  for (const start of starts) {
    const found = await improved(start, options, attempt)
    if (found !== null && (best === null || found.error < best.error)) best = found
    if (best !== null && best.error < before * LARGEST_SHARE_LEFT && isSound(best.replay)) break
  }
  if (best === null || !isSound(best.replay) || !(best.error < before * LARGEST_SHARE_LEFT)) return null
  const needed = await neededOf(best, attempt)
  if (needed.length === 0) return null
  const exchanged = { ...bound, program: withAlternatives(bound.program, needed) }
  return told(accused, findings, needed, best.replay, await figuresOf(accused, exchanged, context, registry))
}

type Figures = GraphWalk['nodes']

/** How far each node's inputs and outputs stand from those with the exchange; none where that could not be run. */
async function figuresOf(
  { opened, bound, golden }: Accused,
  exchanged: BoundGraph,
  context: WorkContext,
  registry: LayerRegistry,
): Promise<Figures> {
  try {
    const walkers = {
      expected: { ...opened, bound: exchanged },
      found: { ...opened, bound },
      loss: null,
      sameNodes: true,
    }
    return (await walkGraphs(walkers, golden.inputs, context, registry)).nodes
  } catch {
    // What is told stands without them: the exchange itself was run.
    return new Map()
  }
}

/** All nodes exchanged that have an alternative of one kind: exporters make the same mistake everywhere. */
function allOfAKind(options: readonly Alternative[]): Choice[] {
  const kinds = [...new Set(options.map(({ kind }) => kind))]
  return kinds.map(
    (kind) => new Map(options.filter((one) => one.kind === kind).map((option) => [option.place, option] as const)),
  )
}

/** The best that is reached by exchanging, or putting back, one node after the other. */
async function improved(
  start: Choice,
  options: readonly Alternative[],
  attempt: (choice: Choice) => Promise<Tried | null>,
): Promise<Tried | null> {
  let best = await attempt(start)
  for (let better = best !== null; better;) {
    better = false
    const from: Choice = best?.choice ?? start
    for (const option of options) {
      const choice = new Map(from)
      if (from.get(option.place) === option) choice.delete(option.place)
      else choice.set(option.place, option)
      const tried = await attempt(choice)
      if (tried !== null && best !== null && tried.error < best.error) {
        best = tried
        better = true
      }
    }
  }
  return best
}

/** Those exchanges without which the outputs are clearly farther off. */
async function neededOf(
  { choice, error }: Tried,
  attempt: (choice: Choice) => Promise<Tried | null>,
): Promise<readonly Alternative[]> {
  const needed: Alternative[] = []
  for (const option of [...choice.values()].sort((a, b) => a.place - b.place)) {
    const without = new Map(choice)
    without.delete(option.place)
    const tried = await attempt(without)
    if (tried !== null && tried.error > error * LEAST_PART) needed.push(option)
  }
  return needed
}

function isSound({ findings, outputs: [compared, all] }: Replay): boolean {
  return compared > 0 && compared === all && findings.every(({ severity }) => severity === 'note')
}

function told(
  { opened, file, ours }: Accused,
  findings: readonly Finding[],
  needed: readonly Alternative[],
  after: Replay,
  figures: Figures,
): readonly Finding[] {
  const path = opened.artifact.path
  const [was, is] = [farthest(ours.expected, ours.found), farthest(after.expected, after.found)]
  const metrics = { outputs_max_abs: finite(was), outputs_max_abs_otherwise: finite(is) }
  const names = list(needed.map(({ name }) => name))
  const causes = needed.map(({ name, op, cause, found, otherwise }): Finding => {
    const message =
      `${path}: node ${name} (${op}) computes ${found}. With ${otherwise} there` +
      `${needed.length > 1 ? `, and the same exchange at all of ${names}` : ''}, the model gives what ${file.path} ` +
      `records: the largest difference falls from ${figure(was)} to ${figure(is)}.`
    const here = figures.get(name)
    if (here === undefined) return { cause, severity: 'error', file: path, layer: name, message, metrics }
    return {
      cause,
      severity: 'error',
      file: path,
      layer: name,
      message: sentences(message, `Held against that, ${inWords(here)}`),
      metrics: { ...metrics, ...metricsOf(here) },
    }
  })
  const [first] = needed
  const there = first === undefined ? undefined : figures.get(first.name)
  const placed = findings.map((finding) =>
    isOfOutput(finding) && first !== undefined
      ? {
          ...finding,
          layer: first.name,
          message: sentences(
            finding.message,
            `First parts at node ${first.name} (${first.op})${there === undefined ? '' : `: ${inWords(there)}`}`,
          ),
          metrics: { ...finding.metrics, ...(there === undefined ? {} : metricsOf(there)) },
        }
      : finding,
  )
  return [...causes, ...placed]
}

/** Euclidean distance over the norm of what was expected, of all outputs together; outputs go by name, else by place. */
function distance(expected: Outputs, found: Outputs): number {
  let [apart, size] = [0, 0]
  for (const [a, b] of pairs(expected, found)) {
    for (let i = 0; i < a.length; i += 1) {
      apart += ((a[i] ?? 0) - (b[i] ?? 0)) ** 2
      size += (a[i] ?? 0) ** 2
    }
  }
  return Math.sqrt(apart / Math.max(size, Number.MIN_VALUE))
}

function farthest(expected: Outputs, found: Outputs): number {
  let most = 0
  for (const [a, b] of pairs(expected, found)) {
    for (let i = 0; i < a.length; i += 1) most = Math.max(most, Math.abs((a[i] ?? 0) - (b[i] ?? 0)))
  }
  return most
}

function pairs(expected: Outputs, found: Outputs): readonly (readonly [ArrayLike<number>, ArrayLike<number>])[] {
  const inOrder = [...found.values()]
  return [...expected].flatMap(([name, tensor], place) => {
    const other = found.get(name) ?? inOrder[place]
    const [a, b] = [numbersOf(tensor), other === undefined ? null : numbersOf(other)]
    return a === null || b === null || a.length !== b.length ? [] : [[a, b] as const]
  })
}
