import { convertGraph } from '../../src/convert/graph.ts'
import type { Model } from '../../src/formats/format.ts'
import { openArtifact } from '../../src/formats/registry.ts'
import type { StoredGraph } from '../../src/formats/tensorflow/graph.ts'
import { DEFAULT_LIMITS } from '../../src/io/limits.ts'
import { bindGraph } from '../../src/programs/graph/bind.ts'
import { createTfjsRuntime } from '../../src/runtimes/tfjs.ts'
import type { Feeds } from '../../src/runtimes/runtime.ts'
import { isFloating } from '../../src/tensor/dtype.ts'
import { weightTable } from '../../src/tensor/entry.ts'
import { numbersOf } from '../../src/tensor/numbers.ts'
import type { Tensor } from '../../src/tensor/tensor.ts'
import { workspace } from './workspace.ts'

const runtime = createTfjsRuntime()

/** A graph without variables as a model of a SavedModel. */
export function graphModel(program: StoredGraph): Model {
  return {
    format: 'saved-model',
    artifact: { path: 'graph', absolute: 'graph', format: 'saved-model', files: [] },
    weights: weightTable([]),
    program,
    metadata: {},
    verify: () => Promise.resolve([]),
    close: () => undefined,
  }
}

/** A graph as a TF.js graph model, as this tool writes it. */
export async function writtenForTfjs(program: StoredGraph): Promise<Model> {
  const model = graphModel(program)
  const bound = bindGraph(program, model.weights, 'graph')
  const hop = await convertGraph({ model, bound, to: 'tfjs-graph', directory: workspace(), stem: 'model' })
  return openArtifact(hop.artifact, DEFAULT_LIMITS)
}

/** What @tensorflow/tfjs-converter makes of a model. */
export async function runInTfjs(model: Model, feeds: Feeds): Promise<ReadonlyMap<string, Tensor>> {
  if (model.program?.kind !== 'graph') throw new TypeError('no graph')
  const session = await runtime.load({ model, bound: bindGraph(model.program, model.weights, 'model.json') })
  try {
    return await session.run(feeds)
  } finally {
    session.close()
  }
}

/** How two tensors differ, in words; null where they agree within float32's own errors. */
export function difference(found: Tensor | undefined, expected: Tensor, tolerance = 2e-5): string | null {
  if (found === undefined) return 'is not there'
  if (found.shape.join() !== expected.shape.join())
    return `has the shape [${found.shape.join()}] for [${expected.shape.join()}]`
  if (!isFloating(expected.dtype) && found.dtype !== expected.dtype) return `is ${found.dtype} for ${expected.dtype}`
  const [a, b] = [numbersOf(found), numbersOf(expected)]
  if (a === null || b === null) return String([...found.data]) === String([...expected.data]) ? null : 'has other texts'
  const off = Array.from(b, (y, i) => apart(a[i] ?? NaN, y))
  const worst = Math.max(0, ...off)
  return worst < tolerance ? null : `is ${worst} off: ${Array.from(a).join(' ')} for ${Array.from(b).join(' ')}`
}

function apart(x: number, y: number): number {
  if (Object.is(x, y) || x === y || (Number.isNaN(x) && Number.isNaN(y))) return 0
  const distance = Math.abs(x - y) / Math.max(1, Math.abs(y))
  return Number.isNaN(distance) ? Infinity : distance
}
