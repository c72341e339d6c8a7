import { ArtifactError } from '../../evidence/errors.ts'
import type { GraphSignature, GraphTensor, StoredGraph } from '../../formats/tensorflow/graph.ts'
import type { Value } from '../../ops/ops.ts'
import { UnsupportedOperation } from '../../ops/ops.ts'
import { expanding } from '../../ops/trace/expand.ts'
import { createRecording, Operand, type RecordedCall } from '../../ops/trace/record.ts'
import { SizeError, unified, type SymbolicArg, type SymbolicCall } from '../../ops/trace/symbols.ts'
import type { LayerRegistry } from '../../programs/layers/layer-def.ts'
import type { BoundProgram } from '../../programs/layers/program.ts'
import { createRunner } from '../../programs/layers/run.ts'
import type { Signature, TensorSpec } from '../../tensor/signature.ts'
import type { Tensor, TensorEntry } from '../../tensor/tensor.ts'
import { lowered, type Lowering } from './lower.ts'
import { createNodeList, shape as shapeAttr, type, text, type NodeList } from './nodes.ts'
import { createSizeNodes, type SizeNodes } from './sizes.ts'

/** A layers program as a graph. */
export interface Emitted {
  readonly graph: StoredGraph
  /** What its variables are: by canonical path, which is the name of the node and of the tensor alike. */
  readonly variables: ReadonlyMap<string, TensorEntry>
}

/** Name of the one signature that is written, as Keras's own export has it. */
const SERVING = 'serving_default'

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
      functions: new Map(),
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
        marks.push({ until: recording.calls.length, path })
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

/** The calls that the outputs depend on; operands are places among all calls still. */
function needed(calls: readonly SymbolicCall[], outputs: readonly Operand[]): readonly SymbolicCall[] {
  const wanted = new Set(outputs.map(({ call }) => call))
  for (const call of calls.toReversed()) {
    if (call.op === 'input') wanted.add(call.place)
    if (wanted.has(call.place)) for (const operand of call.args.flatMap(operandsIn)) wanted.add(operand.call)
  }
  return calls.filter(({ place }) => wanted.has(place))
}

function operandsIn(arg: SymbolicArg | undefined): readonly Operand[] {
  if (arg instanceof Operand) return [arg]
  if (arg === null || typeof arg !== 'object') return []
  return Object.values(arg).flatMap((item) => operandsIn(item as SymbolicArg))
}

type Written = { readonly ref: string } & SymbolicCall['outputs'][number]

interface Writer {
  write(call: SymbolicCall): void
  at(operand: Operand): Written
  readonly inputs: ReadonlyMap<string, GraphTensor>
  readonly variables: ReadonlyMap<string, string>
}

function createWriter(list: NodeList, entries: ReadonlyMap<string, TensorEntry>, specs: readonly TensorSpec[]): Writer {
  const refs = new Map<number, readonly string[]>()
  const forms = new Map<number, SymbolicCall['outputs']>()
  const inputs = new Map<string, GraphTensor>()
  const variables = new Map<string, string>()
  const handles = new Map<string, string>()
  for (const path of entries.keys()) handles.set(path, list.free(path))
  const at = ({ call, output }: Operand): Written => {
    const [ref, form] = [refs.get(call)?.[output], forms.get(call)?.[output]]
    if (ref === undefined || form === undefined) throw new Error(`call ${call} has not been written`)
    return { ref, ...form }
  }
  const sizes = createSizeNodes(list, at)
  const special = (call: SymbolicCall): string | null => {
    const [name] = call.args
    const [form] = call.outputs
    if (typeof name !== 'string' || form === undefined) return null
    if (call.op === 'input') {
      const declared = specs.find((spec) => spec.name === name)
      const shape = declared?.shape ?? form.shape
      const node = list.add(
        'Placeholder',
        [],
        { dtype: type(form.dtype), shape: shapeAttr(shape) },
        list.free(`${SERVING}_${name}`),
      )
      inputs.set(name, { ref: `${node}:0`, dtype: form.dtype, shape })
      return node
    }
    if (call.op !== 'variable') return null
    const handle = handles.get(name) ?? name
    if (!variables.has(handle)) {
      const attrs = {
        dtype: type(form.dtype),
        shape: shapeAttr(form.shape),
        shared_name: text(name),
        container: text(''),
      }
      list.add('VarHandleOp', [], attrs, handle)
      variables.set(handle, name)
    }
    return list.add('ReadVariableOp', [handle], { dtype: type(form.dtype) }, list.free(`${handle}/Read/ReadVariableOp`))
  }
  return {
    inputs,
    variables,
    at,
    write: (call) => {
      const own = special(call)
      const made = own === null ? lowered(loweringOf(call, list, sizes, at)) : [own]
      refs.set(call.place, made)
      forms.set(call.place, call.outputs)
    },
  }
}

function loweringOf(call: SymbolicCall, list: NodeList, sizes: SizeNodes, at: (operand: Operand) => Written): Lowering {
  const arg = (place: number): SymbolicArg => call.args[place] ?? null
  const size: Lowering['size'] = (place) => {
    const found = arg(place)
    if (typeof found === 'number' || isTerm(found)) return found as ReturnType<Lowering['size']>
    throw new TypeError(`argument ${place} of ${call.op} is no size`)
  }
  const sizesAt: Lowering['sizesAt'] = (place) => arg(place) as ReturnType<Lowering['sizesAt']>
  const fixed = (found: unknown): number => {
    if (typeof found === 'number') return found
    throw new UnsupportedOperation(`${call.op} with an option that follows from the sizes of inputs`)
  }
  return {
    call,
    list,
    sizes,
    operand: (place) => {
      const found = arg(place)
      if (found instanceof Operand) return at(found)
      throw new TypeError(`argument ${place} of ${call.op} is no operand`)
    },
    operands: (place) => operandsIn(arg(place)).map(at),
    size,
    sizesAt,
    number: (place) => fixed(arg(place)),
    numbers: (place) => sizesAt(place).map(fixed),
  }
}

function isTerm(found: SymbolicArg): boolean {
  return found !== null && typeof found === 'object' && 'kind' in found
}
