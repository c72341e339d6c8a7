import { withOneSizeAName, type Signature, type TensorSpec } from '../tensor/signature.ts'
import { elementCount, type Shape, type Tensor } from '../tensor/tensor.ts'
import { randomOf } from './random.ts'
import { drawValues, FAMILIES, UNKNOWN_BELOW, type ProbeFamily } from './values.ts'

/** One set of inputs. */
export interface Probe {
  /** For people: `normal, 3 rows`. */
  readonly name: string
  readonly family: ProbeFamily
  readonly rows: number
  readonly feeds: ReadonlyMap<string, Tensor>
}

export interface ProbeOptions {
  readonly seed: number
  /** Rows of the batches, where the model leaves them open. */
  readonly batchSizes: readonly number[]
}

/**
 * Values for dynamic dimensions other than the batch, by rank: two of each, so that a fixed one shows. Sequences may be
 * short; images must survive a few halvings.
 */
const DYNAMIC: Readonly<Record<number, readonly [number, number]>> = {
  2: [12, 7],
  3: [12, 7],
  4: [64, 32],
  5: [16, 32],
}
const DYNAMIC_ELSE = [8, 16] as const

/** Elements of one input beyond which only the smallest batch is drawn: enough to prove, quick enough to run. */
const MANY_ELEMENTS = 2 ** 22
/** Elements of one row beyond which no probe is drawn at all. */
const MOST_ELEMENTS = 2 ** 27

/** The inputs cannot be drawn; says why. */
export class NoProbe extends Error {
  override readonly name = 'NoProbe'
}

/**
 * Probes for a signature: every family of values on one batch size, and `normal` values on every further batch size,
 * with another value for dynamic dimensions. The same seed gives the same bits on every machine; inputs are drawn by
 * their position, so that siblings that name them otherwise get the same.
 * @throws NoProbe where the shape of an input is not known, or it is too large.
 */
export function probesFor(signature: Signature, options: ProbeOptions): Probe[] {
  for (const input of signature.inputs)
    if (input.shape === null) throw new NoProbe(`the shape of input ${input.name} is not known`)
  const batches = batchSizesOf(signature, options.batchSizes)
  const largest = batches.reduce((most, size) => Math.max(most, size), 1)
  const [first, ...others] = [largest, ...batches.filter((size) => size !== largest)]
  const probes = FAMILIES.map((family) => probe(signature, family, first ?? 1, 0, options.seed))
  for (const rows of others) probes.push(probe(signature, 'normal', rows, 1, options.seed))
  if (others.length === 0 && hasDynamic(signature)) probes.push(probe(signature, 'normal', first ?? 1, 1, options.seed))
  return probes
}

function probe(signature: Signature, family: ProbeFamily, rows: number, variant: 0 | 1, seed: number): Probe {
  const feeds = new Map<string, Tensor>()
  const { inputs } = signature
  const shapes = withOneSizeAName(
    inputs,
    inputs.map((input) => concreteShape(input, rows, variant)),
  )
  for (const [position, input] of inputs.entries()) {
    const shape = shapes[position] ?? []
    const random = randomOf(seed, `${family}/${rows}/${variant}/${position}`)
    feeds.set(input.name, drawValues(family, { ...input, ...lengthBound(inputs, shapes, position) }, shape, random))
  }
  const dynamic = variant === 1 && hasDynamic(signature) ? ', other sizes' : ''
  return { name: `${family}, ${rows} ${rows === 1 ? 'row' : 'rows'}${dynamic}`, family, rows, feeds }
}

/**
 * Whole numbers of which there is one a row, beside sequences, are taken for lengths of these or for places in them: both
 * are sound below the length. Of anything else nobody knows what it counts.
 */
function lengthBound(
  inputs: readonly TensorSpec[],
  shapes: readonly Shape[],
  position: number,
): Pick<TensorSpec, 'below'> {
  const { dtype, below, known = [] } = inputs[position] ?? { dtype: 'float32' }
  const isOneARow = shapes[position]?.every((dim, axis) => axis === 0 || dim === 1) === true
  if (!isWhole(dtype) || !isOneARow || below !== undefined || known.length > 0) return {}
  const lengths = inputs.flatMap((other, i) => {
    const [, length, ...rest] = shapes[i] ?? []
    const isSequence = i !== position && (rest.length > 0 || isWhole(other.dtype) || other.dtype === 'string')
    return isSequence && length !== undefined && length > 1 ? [length] : []
  })
  return lengths.length === 0 ? {} : { below: Math.min(UNKNOWN_BELOW, ...lengths) }
}

function isWhole(dtype: TensorSpec['dtype']): boolean {
  return /^u?int\d+$/.test(dtype)
}

/** Batch sizes that the model takes: its own where it is fixed, one alone where rows are large. */
function batchSizesOf({ inputs }: Signature, wanted: readonly number[]): readonly number[] {
  const fixed = inputs.map(({ shape }) => shape?.[0]).find((dim) => dim !== undefined && dim >= 0)
  if (fixed !== undefined) return [fixed]
  const row = inputs.reduce((most, input) => Math.max(most, elementCount(concreteShape(input, 1, 0))), 1)
  if (row > MOST_ELEMENTS) throw new NoProbe(`one row of its inputs has ${row} elements, allowed are ${MOST_ELEMENTS}`)
  const sizes = [...new Set(wanted)]
  const small = sizes.filter((size) => size * row <= MANY_ELEMENTS)
  return small.length > 0 ? small : [Math.min(...sizes)]
}

function concreteShape({ shape }: TensorSpec, rows: number, variant: 0 | 1): Shape {
  const dims = shape ?? []
  const dynamic = (DYNAMIC[dims.length] ?? DYNAMIC_ELSE)[variant] ?? 8
  return dims.map((dim, axis) => (dim >= 0 ? dim : axis === 0 ? rows : dynamic))
}

function hasDynamic({ inputs }: Signature): boolean {
  return inputs.some(({ shape }) => shape?.some((dim, axis) => axis > 0 && dim < 0) === true)
}
