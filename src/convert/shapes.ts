import { ArtifactError } from '../evidence/errors.ts'
import type { Attr, GraphNode, StoredGraph } from '../formats/tensorflow/graph.ts'
import { costOps } from '../ops/reference/cost.ts'
import { bindGraph, type BoundGraph } from '../programs/graph/bind.ts'
import { stepsOf } from '../programs/graph/freeze.ts'
import type { GraphStep } from '../programs/graph/program.ts'
import { createGraphRunner } from '../programs/graph/run.ts'
import { hollowEntry, hollowTensor } from '../runtimes/trace.ts'
import { withOneSizeAName } from '../tensor/signature.ts'
import { weightTable } from '../tensor/entry.ts'
import type { Shape, TensorEntry } from '../tensor/tensor.ts'

/** Sizes of what a signature leaves open, in two runs; primes, that no product of them be taken for another size. */
const SIZES = [
  { batch: 3, other: 37 },
  { batch: 5, other: 43 },
] as const

/** The shapes of each output of a step in one run; several where a loop goes round. */
type Run = ReadonlyMap<GraphStep, ReadonlyMap<number, Shape | null>>

/**
 * The shapes of what a graph computes, found by running it on shapes alone, twice: a size that is the same in both is
 * fixed, others are numbered from -2 downwards, equal ones alike, as TensorFlow's own optimizer does. Where the graph does
 * not take the sizes that were tried, or looks at numbers, nothing is known of what comes after.
 * @returns what is known of a step, as the attribute that TensorFlow itself notes shapes in; undefined where it is nothing.
 */
export async function shapesOf(bound: BoundGraph): Promise<(step: GraphStep) => Attr | undefined> {
  const hollow = { ...bound, entries: new Map([...bound.entries].map(([name, entry]) => [name, hollowEntry(entry)])) }
  const runs: Run[] = []
  for (const sizes of SIZES) runs.push(await run(hollow, sizes))
  const [first, second] = runs
  const numbers = new Map<string, number>()
  const merged = (a: Shape | null, b: Shape | null): Shape | null => {
    if (a === null || b?.length !== a.length) return null
    return a.map((size, axis) => {
      const other = b[axis] ?? -1
      if (size === other) return size
      if (size < 0 || other < 0) return -1
      const key = `${size} ${other}`
      const number = numbers.get(key) ?? -2 - numbers.size
      numbers.set(key, number)
      return number
    })
  }
  return (step) => {
    const [one, other] = [first?.get(step), second?.get(step)]
    if (one === undefined || other === undefined) return undefined
    const count = Math.max(-1, ...one.keys()) + 1
    const items = Array.from({ length: count }, (_, output): Attr => {
      return { kind: 'shape', value: merged(one.get(output) ?? null, other.get(output) ?? null) }
    })
    return { kind: 'list', items }
  }
}

/** A graph whose nodes, those of its functions too, have noted down what is known of their outputs' shapes. @param weights the tensors of its variables */
export async function withShapes(graph: StoredGraph, weights: Iterable<TensorEntry>): Promise<StoredGraph> {
  const bound = bindGraph(graph, weightTable(weights), 'graph')
  const noted = await shapesOf(bound)
  const shapes = new Map(stepsOf(bound.program.body).map((step) => [step.name, noted(step)]))
  const told =
    (path: string) =>
    (node: GraphNode): GraphNode => {
      const known = shapes.get(path + node.name)
      return known === undefined ? node : { ...node, attrs: new Map([...node.attrs, ['_output_shapes', known]]) }
    }
  const paths = pathsOf(graph)
  const functions = [...graph.functions].map(([name, fn]) => {
    const path = paths.get(name)
    return [name, path === undefined ? fn : { ...fn, nodes: fn.nodes.map(told(path)) }] as const
  })
  return { ...graph, nodes: graph.nodes.map(told('')), functions: new Map(functions) }
}

/** What steps of functions have before their names: where each is called from, the first time. */
function pathsOf({ nodes, functions }: StoredGraph): ReadonlyMap<string, string> {
  const paths = new Map<string, string>()
  const visit = (called: readonly GraphNode[], path: string): void => {
    for (const { name, attrs } of called) {
      for (const attr of attrs.values()) {
        if (attr.kind !== 'function' || paths.has(attr.name)) continue
        const own = `${path}${name}/${attr.name}/`
        paths.set(attr.name, own)
        visit(functions.get(attr.name)?.nodes ?? [], own)
      }
    }
  }
  visit(nodes, '')
  return paths
}

async function run(bound: BoundGraph, { batch, other }: (typeof SIZES)[number]): Promise<Run> {
  const { inputs } = bound.program.signature
  const open = inputs.map(({ shape }) =>
    (shape ?? [-1]).map((size, axis) => (size >= 0 ? size : axis === 0 ? batch : other)),
  )
  const shapes = withOneSizeAName(inputs, open)
  const feeds = new Map(inputs.map((spec, i) => [spec.name, hollowTensor({ ...spec, shape: shapes[i] ?? [] })]))
  const found = new Map<GraphStep, Map<number, Shape | null>>()
  const runner = createGraphRunner(costOps(), bound)
  try {
    await runner.run(feeds, {
      onValue: (step, output, { shape }) => {
        const known = found.get(step) ?? new Map<number, Shape | null>()
        const before = known.get(output)
        known.set(output, before === undefined ? [...shape] : both(before, shape))
        found.set(step, known)
      },
    })
  } catch (error) {
    // Its shapes depend on numbers, or it does not take these sizes: what came before stands.
    if (!(error instanceof ArtifactError)) throw error
  } finally {
    runner.close()
  }
  return found
}

/** What two rounds of a loop have in common. */
function both(a: Shape | null, b: readonly number[]): Shape | null {
  if (a?.length !== b.length) return null
  return a.map((size, axis) => (size === b[axis] ? size : -1))
}
