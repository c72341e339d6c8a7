import type { Ops, Value } from '../ops/ops.ts'
import { costOps } from '../ops/reference/cost.ts'
import { isGraph } from '../programs/graph/bind.ts'
import type { LayerRegistry } from '../programs/layers/layer-def.ts'
import { policyOf } from '../programs/layers/layers/policy.ts'
import type { BoundProgram, LayerGraph, NamedRef } from '../programs/layers/program.ts'
import type { DType } from '../tensor/dtype.ts'
import { isDType } from '../tensor/dtype.ts'
import { withOneSizeAName, type Signature, type TensorSpec } from '../tensor/signature.ts'
import type { Tensor, TensorEntry } from '../tensor/tensor.ts'
import { elementCount } from '../tensor/tensor.ts'
import { lookupTables, type LookupTable } from '../programs/tables.ts'
import { overEntries, programRunner } from './programs.ts'
import type { Bound } from './runtime.ts'

/** What a program does to shapes, found by running it on shapes alone: no weight is read and no number computed. */
export interface Trace {
  /** Shapes, dtypes and names of the outputs for the shapes that were fed. */
  readonly outputs: readonly TensorSpec[]
  /** For inputs that are used as indices: the least length of what they index, by name. */
  readonly below: ReadonlyMap<string, number>
  /** Multiply-adds, as ops/reference/cost.ts counts them. */
  readonly multiplyAdds: number
  /** What the float64 reference would take. */
  readonly nanoseconds: number
}

/** @throws ArtifactError as the program's own run does. */
export async function trace(bound: Bound, registry: LayerRegistry, inputs: readonly TensorSpec[]): Promise<Trace> {
  const feeds = new Map(inputs.map((spec) => [spec.name, hollowTensor(spec)]))
  const names = new Map([...feeds].map(([name, tensor]) => [tensor, name]))
  const cost = costOps()
  const { ops, below } = followed(cost, names)
  const runner = programRunner(ops, overEntries(bound, hollowEntry), registry)
  try {
    const outputs = await runner.run(feeds)
    const specs = [...outputs].map(([name, { dtype, shape }]) => ({ name, dtype, shape }))
    return { outputs: specs, below, multiplyAdds: cost.multiplyAdds(), nanoseconds: cost.nanoseconds() }
  } finally {
    runner.close()
  }
}

/** Sizes that stand for the batch and for other dynamic dimensions, in two runs: what changes with them is dynamic. */
const SIZES = [
  { batch: 2, steps: 12, pixels: 64 },
  { batch: 3, steps: 7, pixels: 96 },
] as const

/**
 * The signature of a program. A graph says its own; shapes of the outputs of layers are found by two traces, and are null
 * where the program does not take the sizes that were tried.
 */
export function signatureOf(bound: Bound, registry: LayerRegistry): Promise<Signature> {
  const known = signatures.get(bound)
  if (known?.registry === registry) return known.signature
  const signature = findSignature(bound, registry)
  signatures.set(bound, { registry, signature })
  return signature
}

/** One model is loaded by several runtimes: its signature is found once. */
const signatures = new WeakMap<Bound, { registry: LayerRegistry; signature: Promise<Signature> }>()

async function findSignature(bound: Bound, registry: LayerRegistry): Promise<Signature> {
  const { inputs, outputs } = isGraph(bound) ? bound.program.signature : layersSignature(bound)
  const traces: (Trace | null)[] = []
  for (const sizes of SIZES) {
    const shapes = withOneSizeAName(
      inputs,
      inputs.map(({ shape }) => withSizes(shape, sizes)),
    )
    const sized = inputs.map((spec, i) => ({ ...spec, shape: shapes[i] ?? null }))
    traces.push(await trace(bound, registry, sized).catch(() => null))
  }
  const [first, second] = traces
  const below = new Map([...(first?.below ?? []), ...(second?.below ?? [])])
  const tables = lookupTables(bound)
  return {
    inputs: inputs.map((spec) => {
      const limit = below.get(spec.name)
      return { ...spec, ...(limit === undefined ? {} : { below: limit }), ...knownTo(tables, spec) }
    }),
    outputs: outputs.map((spec, i) => {
      const [one, other] = [first?.outputs[i], second?.outputs[i]]
      if (spec.shape !== null) return spec
      const shape = one?.shape?.map((dim, axis) => (dim === other?.shape?.[axis] ? dim : -1))
      const known = one ?? other ?? spec
      return { ...known, shape: other === undefined ? null : (shape ?? null) }
    }),
  }
}

/**
 * What tables have entries for: words for any input of texts, which may be split and changed on the way to them, numbers
 * for an input that is looked up as it comes.
 */
function knownTo(tables: readonly LookupTable[], { name, dtype }: TensorSpec): Pick<TensorSpec, 'known' | 'closed'> {
  const alike = tables.filter(({ words }) => words === (dtype === 'string'))
  const direct = alike.filter(({ inputs }) => inputs.includes(name))
  const closed = direct.find((table) => table.closed)
  if (closed !== undefined) return { known: closed.keys, closed: true }
  if (dtype !== 'string' && dtype !== 'int64' && dtype !== 'int32') return {}
  const known = dtype === 'string' ? alike.flatMap(wordsOf) : direct.flatMap(({ keys }) => keys.filter(isHeld))
  return known.length === 0 ? {} : { known: [...new Set(known)] }
}

/** TF.js holds integers as int32. */
function isHeld(key: string): boolean {
  return Math.abs(Number(key)) < 2 ** 31
}

/** Keys of a table of words; what gives words back has whole numbers for keys. */
function wordsOf({ keys, values }: LookupTable): readonly string[] {
  return keys.every((key) => /^-?\d+$/.test(key)) ? values : keys
}

/** What the topology says: names, and what its inputs declare. */
function layersSignature({ program }: BoundProgram): Signature {
  const { graph } = program.root
  if (graph === null) return { inputs: [], outputs: [] }
  return {
    inputs: graph.inputs.map((ref) => inputSpec(graph, ref)),
    outputs: graph.outputs.map((ref) => outputSpec(graph, ref)),
  }
}

function withSizes(shape: TensorSpec['shape'], { batch, steps, pixels }: (typeof SIZES)[number]): readonly number[] {
  const dims = shape ?? [-1]
  const other = dims.length > 3 ? pixels : steps
  return dims.map((dim, axis) => (dim >= 0 ? dim : axis === 0 ? batch : other))
}

/** What the `InputLayer` declares. */
function inputSpec(graph: LayerGraph, { name, ref }: NamedRef): TensorSpec {
  const config = graph.layers.find((layer) => layer.name === ref.layer)?.config ?? {}
  const { batch_shape: dims, dtype } = config
  const shape = Array.isArray(dims) ? dims.map((dim) => (typeof dim === 'number' ? dim : -1)) : null
  return { name, dtype: typeof dtype === 'string' && isDType(dtype) ? dtype : 'float32', shape }
}

function outputSpec(graph: LayerGraph, { name, ref }: NamedRef): TensorSpec {
  const layer = graph.layers.find((candidate) => candidate.name === ref.layer)
  return { name, dtype: policyOf(layer?.config['dtype']).compute, shape: null }
}

/** A tensor of which nobody will look at the elements, but texts, which stay outside of executors. */
export function hollowTensor({ dtype, shape }: TensorSpec): Tensor {
  const dims = shape ?? []
  const nothing = new Uint8Array(0)
  const data = dtype === 'string' ? Array.from({ length: elementCount(dims) }, () => nothing) : nothing
  return { dtype, shape: dims, data }
}

/** The entry without its bytes. Texts are read, since layers look words up. */
export function hollowEntry(entry: TensorEntry): TensorEntry {
  return entry.dtype === 'string' ? entry : { ...entry, byteLength: 0, chunks: () => [] }
}

/** Operations that hand elements on as they are. */
const PASSING = [
  ...(['cast', 'reshape', 'transpose', 'expandDims', 'squeeze', 'broadcastTo', 'split', 'unstack', 'slice'] as const),
  ...(['stridedSlice', 'tile', 'repeat', 'flip'] as const),
] as const

/** Executor that remembers which values hold an input's own elements, and what they are used to index. */
function followed(base: Ops, inputs: ReadonlyMap<Tensor, string>): { ops: Ops; below: ReadonlyMap<string, number> } {
  const origins = new WeakMap<Value, string>()
  const below = new Map<string, number>()
  const index = (indices: Value, length: number): void => {
    const name = origins.get(indices)
    if (name !== undefined) below.set(name, Math.min(below.get(name) ?? Infinity, length))
  }
  const passing = Object.fromEntries(PASSING.map((name) => [name, passed(base[name] as Passing, origins)]))
  const ops: Ops = {
    ...base,
    ...(passing as Pick<Ops, (typeof PASSING)[number]>),
    constant: (tensor) => {
      const value = base.constant(tensor)
      const name = inputs.get(tensor)
      if (name !== undefined) origins.set(value, name)
      return value
    },
    take: (x, indices, axis) => {
      index(indices, x.shape.at(axis) ?? 0)
      return base.take(x, indices, axis)
    },
    // An index brought into range (`where(i < 0, i + n, i)`) still is the input's.
    where: (condition, a, b) => {
      const value = base.where(condition, a, b)
      const name = origins.get(b) ?? origins.get(a)
      if (name !== undefined) origins.set(value, name)
      return value
    },
    takeAlongAxis: (x, indices, axis) => {
      index(indices, x.shape.at(axis) ?? 0)
      return base.takeAlongAxis(x, indices, axis)
    },
    oneHot: (indices, classes, dtype: DType) => {
      index(indices, classes)
      return base.oneHot(indices, classes, dtype)
    },
  }
  return { ops, below }
}

type Passing = (x: Value, ...rest: readonly unknown[]) => Value | readonly Value[]

function passed(operation: Passing, origins: WeakMap<Value, string>): Passing {
  return (x, ...rest) => {
    const result = operation(x, ...rest)
    const name = origins.get(x)
    if (name !== undefined) for (const value of [result].flat()) origins.set(value as Value, name)
    return result
  }
}
