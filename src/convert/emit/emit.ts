import { ArtifactError } from '../../evidence/errors.ts'
import type { GraphSignature, GraphTensor, StoredGraph } from '../../formats/tensorflow/graph.ts'
import type { Value } from '../../ops/ops.ts'
import { UnsupportedOperation } from '../../ops/ops.ts'
import { expanding } from '../../ops/trace/expand.ts'
import { createRecording, type Operand, type RecordedCall } from '../../ops/trace/record.ts'
import { SizeError, unified, type SymbolicCall } from '../../ops/trace/symbols.ts'
import type { LayerRegistry } from '../../programs/layers/layer-def.ts'
import type { BoundProgram } from '../../programs/layers/program.ts'
import { createRunner } from '../../programs/layers/run.ts'
import type { Signature, TensorSpec } from '../../tensor/signature.ts'
import type { Tensor, TensorEntry } from '../../tensor/tensor.ts'
import { createNodeList, type } from './nodes.ts'
import { statefulIn } from './stateful.ts'
import { createWriter, needed, SERVING } from './write.ts'

/** A layers program as a graph. */
export interface Emitted {
  readonly graph: StoredGraph
  /** What its variables are: by canonical path, which is the name of the node and of the tensor alike. */
  readonly variables: ReadonlyMap<string, TensorEntry>
}

/**
 * Writes a layers program down as a TensorFlow graph. It is recorded at three assignments of the sizes that its inputs
 * leave open, and what the recordings have in common is written down, sizes computed in the graph.
 * @throws ArtifactError `not-expressible`, with the layer named, where the program is another one for other sizes, or an
 * operation has no op; else what running it throws.
 */
export async function emitGraph(bound: BoundProgram, signature: Signature, registry: LayerRegistry): Promise<Emitted> {
  const { inputs } = signature
  const texts = inputs.find(({ dtype }) => dtype === 'string')
  if (texts !== undefined) {
    throw new ArtifactError('not-expressible', `input ${texts.name}: takes texts, for which no graph is written`)
  }
  const stateful = statefulIn(bound.program.root)
  if (stateful !== undefined) {
    throw inexpressible(stateful.name, 'it goes on from the state of the last call (stateful), and a graph from zeros')
  }
  const recorded = await firstThatFits(bound, inputs, registry)
  const { marks, outputs } = recorded
  const layerAt = (place: number): string => marks.find(({ until }) => place < until)?.path ?? ''
  let calls: readonly SymbolicCall[]
  try {
    calls = needed(unified(recorded.calls), [...outputs.values()])
  } catch (error) {
    if (error instanceof SizeError) throw inexpressible(layerAt(error.place), error.message)
    throw error
  }
  const list = createNodeList()
  const used = new Map<string, TensorEntry>()
  for (const variable of bound.variables) {
    const isUsed = calls.some(({ op, args }) => op === 'variable' && args[0] === variable.path)
    if (isUsed) used.set(variable.path, variable.entry)
  }
  const writer = createWriter(list, used, inputs)
  for (const call of calls) {
    list.enter(layerAt(call.place))
    try {
      writer.write(call)
    } catch (error) {
      if (error instanceof UnsupportedOperation) throw inexpressible(layerAt(call.place), error.message)
      throw error
    }
  }
  list.enter('')
  const results = new Map<string, GraphTensor>()
  for (const [name, operand] of outputs) {
    const { ref, dtype, shape } = writer.at(operand)
    const node = list.add('Identity', [ref], { T: type(dtype) }, list.free(name))
    results.set(name, { ref: `${node}:0`, dtype, shape })
  }
  const served: GraphSignature = { inputs: writer.inputs, outputs: results }
  return {
    graph: {
      kind: 'graph',
      nodes: list.nodes,
      functions: writer.functions,
      signatures: new Map([[SERVING, served]]),
      variables: writer.variables,
    },
    variables: used,
  }
}

function inexpressible(layer: string, why: string): ArtifactError {
  const where = layer === '' ? '' : `layer ${layer}: `
  return new ArtifactError(
    'not-expressible',
    `${where}cannot be written as a graph: ${why}`,
    layer === '' ? {} : { layer },
  )
}

/**
 * Sizes of the batch and of the other dimensions that are not known, at each recording: primes, no two of which keep
 * their difference or ratio; and multiples of 32 of them, for programs that halve and double sizes again.
 */
const BATCHES = [37, 41, 47] as const
const PRIMES = [
  [101, 131, 173],
  [109, 149, 139],
  [113, 103, 179],
  [127, 157, 107],
  [137, 167, 191],
] as const

/** Sizes that are not known, besides the batch, beyond which not all ways to tell them apart are tried. */
const MOST_APART = 5

interface Recorded {
  readonly calls: readonly (readonly RecordedCall[])[]
  /** Up to which call of a recording each layer's go. */
  readonly marks: readonly Mark[]
  readonly outputs: ReadonlyMap<string, Operand>
}

interface Mark {
  readonly until: number
  readonly path: string
}

/** The first way to tell sizes apart at which the program runs. @throws what the last one threw. */
async function firstThatFits(
  bound: BoundProgram,
  inputs: readonly TensorSpec[],
  registry: LayerRegistry,
): Promise<Recorded> {
  let failure: ArtifactError | undefined
  for (const factor of [1, 32]) {
    for (const sharing of sharings(inputs)) {
      try {
        const runs = []
        for (const [sample, batch] of BATCHES.entries()) {
          runs.push(await record(bound, sized(inputs, sharing, sample, batch, factor), registry))
        }
        const [first] = runs
        if (first !== undefined)
          return { calls: runs.map(({ calls }) => calls), marks: first.marks, outputs: first.outputs }
      } catch (error) {
        if (!(error instanceof ArtifactError)) throw error
        failure ??= error
      }
    }
  }
  // Sizes were tried that the program may not take: it is no word against the file.
  if (failure?.code === 'unsupported-operation' || failure?.code === 'malformed') {
    throw new ArtifactError('not-expressible', `cannot be written as a graph: ${failure.message}`, failure.place)
  }
  throw failure ?? new Error('no recording')
}

/**
 * Ways in which sizes that are not known may be one another's equal, for each the class it is in: as many different ones as
 * possible first.
 */
function sharings(inputs: readonly TensorSpec[]): readonly (readonly number[])[] {
  const axes = inputs.flatMap(({ shape }) =>
    [...(shape ?? []).keys()].filter((axis) => axis > 0 && shape?.[axis] === -1),
  )
  if (axes.length > MOST_APART) return [axes.map((_, i) => i), axes.map((axis) => axis - 1), axes.map(() => 0)]
  const classes = axes.reduce<readonly (readonly number[])[]>(
    (all) =>
      all.flatMap((before) => {
        const next = before.length === 0 ? 0 : Math.max(...before) + 1
        return Array.from({ length: next + 1 }, (_, i) => [...before, i])
      }),
    [[]],
  )
  const count = (sharing: readonly number[]): number => new Set(sharing).size
  return classes.toSorted((a, b) => count(b) - count(a))
}

function sized(
  inputs: readonly TensorSpec[],
  sharing: readonly number[],
  sample: number,
  batch: number,
  factor: number,
): readonly TensorSpec[] {
  let next = 0
  return inputs.map((spec) => ({
    ...spec,
    shape: (spec.shape ?? [-1]).map((dim, axis) => {
      if (dim >= 0) return dim
      if (axis === 0) return batch
      const place = sharing[next++] ?? 0
      return (PRIMES[place % PRIMES.length]?.[sample] ?? 1) * factor
    }),
  }))
}

async function record(
  bound: BoundProgram,
  inputs: readonly TensorSpec[],
  registry: LayerRegistry,
): Promise<{ calls: readonly RecordedCall[]; marks: readonly Mark[]; outputs: ReadonlyMap<string, Operand> }> {
  const recording = createRecording()
  const ops = expanding(recording.ops)
  const feeds = new Map(inputs.map((spec) => [spec.name, hollow(spec)]))
  const names = new Map([...feeds].map(([name, tensor]) => [tensor, name]))
  const paths = new Map(bound.variables.map(({ path, entry }) => [entry, path]))
  const values = new Map<string, Value>()
  const lend = (entry: TensorEntry, dtype: Value['dtype']): Value | undefined => {
    const path = paths.get(entry)
    if (path === undefined) return undefined
    const key = `${dtype} ${path}`
    const known = values.get(key)
    if (known !== undefined) return known
    const stored = recording.variable(path, { shape: entry.shape, dtype: entry.dtype })
    const value = keepsDType(entry.dtype) ? stored : ops.cast(stored, dtype)
    values.set(key, value)
    return value
  }
  const lent = new Set<Value>()
  const marks: Mark[] = []
  const results = new Map<string, Operand>()
  const runner = createRunner(
    {
      ...ops,
      constant: (tensor) => {
        const name = names.get(tensor)
        return name === undefined ? ops.constant(tensor) : recording.input(name, tensor)
      },
      // Outputs are read in their order, and a recording has nothing to read but where they come from.
      read: (value) => Promise.resolve(standIn(value)),
    },
    bound,
    registry,
    {
      lend: (entry, dtype) => {
        const value = lend(entry, dtype)
        if (value !== undefined) lent.add(value)
        return value
      },
      owns: (value) => lent.has(value),
    },
  )
  try {
    const outputs = await runner.run(feeds, {
      onValue: ({ path }) => {
        marks.push({ until: recording.count(), path })
      },
    })
    for (const [name, tensor] of outputs) {
      const value = standsFor.get(tensor)
      if (value === undefined) throw new ArtifactError('not-expressible', `output ${name}: gives texts`)
      results.set(name, recording.operandOf(value))
    }
  } finally {
    runner.close()
  }
  return { calls: recording.calls, marks, outputs: results }
}

const standsFor = new WeakMap<Tensor, Value>()

function standIn(value: Value): Tensor {
  const tensor: Tensor = { dtype: value.dtype, shape: value.shape, data: new Uint8Array(0) }
  standsFor.set(tensor, value)
  return tensor
}

/** Integers are lent as they are. */
function keepsDType(dtype: Value['dtype']): boolean {
  return !/^(float|bfloat)/.test(dtype)
}

/** A tensor at whose elements nobody may look: what follows from them is no program. */
function hollow({ dtype, shape }: TensorSpec): Tensor {
  return {
    dtype,
    shape: shape ?? [],
    get data(): Tensor['data'] {
      throw new UnsupportedOperation('it looks at the elements of an input, outside of any operation')
    },
  }
}
