import { convert } from '../../src/convert/convert.ts'
import type { FormatId, Model } from '../../src/formats/format.ts'
import { openArtifact } from '../../src/formats/registry.ts'
import { DEFAULT_LIMITS } from '../../src/io/limits.ts'
import { referenceOps } from '../../src/ops/reference/reference.ts'
import { bindGraph } from '../../src/programs/graph/bind.ts'
import type { BoundProgram } from '../../src/programs/layers/program.ts'
import { kerasLayers } from '../../src/programs/layers/registry.ts'
import { createRunner } from '../../src/programs/layers/run.ts'
import type { Loadable, Runtime } from '../../src/runtimes/runtime.ts'
import { dataOf, numbersOf } from '../../src/tensor/numbers.ts'
import type { Tensor } from '../../src/tensor/tensor.ts'
import { boundCase, distance, readCases, tensorOf, type Case } from '../programs/layers/corpus.ts'
import { graphModel } from './tfjs-trips.ts'
import { workspace } from './workspace.ts'

/** Layers that go through time. */
const RECURRENT = /^(SimpleRNN|GRU|LSTM|RNN|StackedRNNCells|Bidirectional|ConvLSTM\dD|TimeDistributed)$/

/** The cases of recurrent layers that Keras ran, but for stateful ones, their time axis left open, and that of their masks. */
export function recurrentCases(): readonly Case[] {
  return readCases()
    .filter(({ layer, title }) => RECURRENT.test(layer) && title !== 'stateful')
    .map((found) => ({ ...found, topology: withTime(found.topology, null) }))
}

/** A model whose inputs have another number of steps, or leave it open. */
export function withTime(topology: Case['topology'], steps: number | null): Case['topology'] {
  const timed = (key: string, value: unknown): unknown => {
    if (key !== 'batch_shape' || !Array.isArray(value)) return value
    // Of inputs with one size besides the batch, those of booleans are masks, and others are states.
    return value.length > 2 ? value.map((dim: unknown, axis) => (axis === 1 ? steps : dim)) : value
  }
  const text = JSON.stringify(topology, timed)
  const masks = (_: string, value: unknown): unknown => {
    const config = value as { batch_shape?: unknown; dtype?: unknown } | null
    const isMask = config?.dtype === 'bool' && Array.isArray(config.batch_shape) && config.batch_shape.length === 2
    return isMask ? { ...config, batch_shape: [null, steps] } : value
  }
  return JSON.parse(text, masks) as Case['topology']
}

export interface Sequences {
  readonly feeds: ReadonlyMap<string, Tensor>
  /** What the float64 reference makes of them, by the layers themselves. */
  readonly expected: ReadonlyMap<string, Tensor>
}

/** The case's own inputs, and the first of their steps alone. */
export async function sequencesOf(found: Case, bound: BoundProgram): Promise<readonly Sequences[]> {
  const inputs = bound.program.root.graph?.inputs ?? []
  const whole = inputs.map(({ name }, i): [string, Tensor] => {
    const stored = found.inputs[i]
    if (stored === undefined) throw new Error(`no input ${name}`)
    return [name, tensorOf(stored)]
  })
  const steps = whole[0]?.[1].shape[1] ?? 0
  const first = whole.map(([name, tensor]): [string, Tensor] => {
    const isLong = tensor.shape[1] === steps && (tensor.shape.length > 2 || tensor.dtype === 'bool')
    return [name, isLong ? firstStep(tensor) : tensor]
  })
  const runner = createRunner(referenceOps, bound, kerasLayers)
  try {
    const runs: Sequences[] = []
    for (const given of [whole, first]) {
      const feeds = new Map(given)
      runs.push({ feeds, expected: await runner.run(feeds) })
    }
    return runs
  } finally {
    runner.close()
  }
}

function firstStep(tensor: Tensor): Tensor {
  const { dtype, shape } = tensor
  const [batch = 1, steps = 1, ...rest] = shape
  const row = rest.reduce((product, dim) => product * dim, 1)
  const numbers = Array.from(numbersOf(tensor) ?? [])
  const kept = Array.from({ length: batch }, (_, i) => numbers.slice(i * steps * row, i * steps * row + row)).flat()
  if (dtype === 'string') throw new TypeError('a sequence of texts')
  return { dtype, shape: [batch, 1, ...rest], data: dataOf(dtype, kept) }
}

/** A model of layers as a model of another format, written and read again. */
export async function writtenAs(to: FormatId, bound: BoundProgram): Promise<Model> {
  const model = graphModel({
    kind: 'graph',
    nodes: [],
    functions: new Map(),
    signatures: new Map(),
    variables: new Map(),
  })
  const request = { model, bound, to, directory: workspace(), stem: 'model', registry: kerasLayers }
  return openArtifact((await convert(request)).artifact, DEFAULT_LIMITS)
}

/** How far a runtime is from the reference on what was written, as shares of what is allowed; one for each sequence. */
export async function distancesOn(runtime: Runtime, model: Model, sequences: readonly Sequences[]): Promise<number[]> {
  if (model.program?.kind !== 'graph') throw new TypeError('no graph')
  const loadable: Loadable = { model, bound: bindGraph(model.program, model.weights, 'written') }
  const session = await runtime.load(loadable)
  try {
    const shares: number[] = []
    for (const { feeds, expected } of sequences) {
      const found = await session.run(feeds)
      const each = [...expected].map(([name, tensor]) => {
        const output = found.get(name)
        return output === undefined ? Infinity : distance(output, tensor, 1e-4, 1e-5)
      })
      shares.push(Math.max(...each))
    }
    return shares
  } finally {
    session.close()
  }
}

export { boundCase }
