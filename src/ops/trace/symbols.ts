import { isDeepStrictEqual } from 'node:util'

import type { DType } from '../../tensor/dtype.ts'
import type { Tensor } from '../../tensor/tensor.ts'
import { UnsupportedOperation } from '../ops.ts'
import { Operand, type Arg, type RecordedCall } from './record.ts'

/** A number of a program: the same whatever the sizes of its inputs, or a size that is known when it runs. */
export type Size = number | Term

export type Term =
  | { readonly kind: 'dim'; readonly of: Operand; readonly axis: number }
  | { readonly kind: 'sum' | 'difference' | 'product' | 'quotient'; readonly left: Size; readonly right: Size }

export type SymbolicArg =
  Size | string | boolean | null | Operand | readonly SymbolicArg[] | { readonly [key: string]: SymbolicArg }

/** An operation of which everything that depends on the sizes of inputs is said in terms of them. */
export interface SymbolicCall {
  readonly op: string
  readonly args: readonly SymbolicArg[]
  readonly outputs: readonly SymbolicOutput[]
  readonly tensor?: Tensor
  /** Its place in the recordings: what operands know it by. */
  readonly place: number
  /** See {@link RecordedCall}. */
  readonly body?: SymbolicBody
}

export interface SymbolicBody {
  readonly calls: readonly SymbolicCall[]
  readonly results: readonly Operand[]
}

export interface SymbolicOutput {
  /** -1 where it depends on the inputs. */
  readonly shape: readonly number[]
  readonly dtype: DType
}

/** What one call became in each recording. */
type Sample = readonly number[]

/** A program cannot be said for all sizes; `place` is the call that it fails at. */
export class SizeError extends UnsupportedOperation {
  constructor(
    message: string,
    readonly place: number,
  ) {
    super(message)
  }
}

/**
 * One program for all sizes out of recordings of it at several: calls go together by their places, and a number that
 * is not the same in all of them must be a size, a sum, a difference, a product or a quotient of sizes of values before it.
 * Sizes at recording are primes, of which no two sets go together by accident.
 * @throws SizeError where the recordings differ in any other way
 */
export function unified(recordings: readonly (readonly RecordedCall[])[]): readonly SymbolicCall[] {
  return together(recordings, createSizes())
}

function together(recordings: readonly (readonly RecordedCall[])[], sizes: Sizes): readonly SymbolicCall[] {
  const [first = [], ...rest] = recordings
  const shorter = Math.min(...recordings.map((calls) => calls.length))
  const made: SymbolicCall[] = []
  for (const [at, call] of first.entries()) {
    const { place } = call
    const others = rest.map((calls) => calls[at])
    const alike = at < shorter && others.every((other) => other?.op === call.op && other.place === place)
    if (!alike) throw parted(place)
    const calls = [call, ...others.filter((other) => other !== undefined)]
    if (calls.some(({ tensor }) => !isDeepStrictEqual(tensor, call.tensor))) {
      throw new SizeError('a table of numbers follows from the sizes of its inputs', place)
    }
    const args = call.args.map((_, i) =>
      sizes.arg(
        calls.map(({ args: of }) => of[i] ?? null),
        place,
      ),
    )
    const body = bodyOf(calls, sizes)
    const outputs = call.outputs.map((output, i) => {
      const shapes = calls.map(({ outputs: of }) => of[i]?.shape ?? [])
      const same = calls.every(({ outputs: of }) => of.length === call.outputs.length)
      if (!same || shapes.some((shape) => shape.length !== output.shape.length)) {
        throw new SizeError('how many dimensions or values it has follows from the sizes of its inputs', place)
      }
      const shape = output.shape.map((dim, axis) => {
        const sample = shapes.map((of) => of[axis] ?? 0)
        if (isConstant(sample)) return dim
        sizes.learn(sample, { kind: 'dim', of: new Operand(place, i), axis })
        return -1
      })
      return { shape, dtype: output.dtype }
    })
    made.push({
      op: call.op,
      args,
      outputs,
      place,
      ...(call.tensor === undefined ? {} : { tensor: call.tensor }),
      ...(body === undefined ? {} : { body }),
    })
  }
  if (recordings.some((calls) => calls.length !== first.length)) throw parted(first[shorter]?.place ?? first.length)
  return made
}

/** One step of a loop. Sizes that are first met in it are known nowhere else. */
function bodyOf(calls: readonly RecordedCall[], sizes: Sizes): SymbolicBody | undefined {
  const bodies = calls.flatMap(({ body }) => body ?? [])
  const [first] = bodies
  if (first === undefined) return undefined
  const made = together(
    bodies.map(({ calls: inner }) => inner),
    sizes.within(),
  )
  if (!bodies.every(({ results }) => isDeepStrictEqual(results, first.results))) throw parted(calls[0]?.place ?? 0)
  return { calls: made, results: first.results }
}

function isConstant([first, ...rest]: Sample): boolean {
  return rest.every((number) => Object.is(number, first))
}

/** Into how many parts a product is tried to be taken: heads and groups of channels. */
const MOST_PARTS = 64

interface Sizes {
  /** A sample that a value of the program has for a size. The first value that has it stands for it. */
  learn(sample: Sample, term: Term): void
  /** The same sizes, to which others may be added for a part of the program alone. */
  within(): Sizes
  arg(samples: readonly Arg[], place: number): SymbolicArg
}

interface KnownSize {
  readonly sample: Sample
  readonly term: Term
}

function createSizes(before: readonly KnownSize[] = []): Sizes {
  const samples = [...before]
  const known = new Map(samples.map(({ sample, term }) => [sample.join(), term]))

  const solved = (sample: Sample, place: number): Size => {
    const [first = 0] = sample
    if (isConstant(sample)) return first
    const term = sample.every(Number.isSafeInteger)
      ? (exact(sample) ?? scaled(sample) ?? paired(sample) ?? shared(sample))
      : undefined
    if (term !== undefined) return term
    throw new SizeError(`${sample.join(', ')} at three sizes of its inputs is no arithmetic that is known here`, place)
  }
  const exact = (sample: Sample): Term | undefined => known.get(sample.join())
  /** A multiple, a part, or a neighbour of a size, or a number less a size. */
  const scaled = (sample: Sample): Term | undefined => {
    for (const { sample: size, term } of samples) {
      const ratios = sample.map((number, i) => number / (size[i] ?? NaN))
      const [ratio = NaN] = ratios
      if (isConstant(ratios) && Number.isInteger(ratio)) return { kind: 'product', left: term, right: ratio }
      const parts = sample.map((number, i) => (size[i] ?? NaN) / number)
      const [part = NaN] = parts
      if (isConstant(parts) && Number.isInteger(part)) return { kind: 'quotient', left: term, right: part }
      const above = sample.map((number, i) => number - (size[i] ?? NaN))
      if (isConstant(above)) return { kind: 'sum', left: term, right: above[0] ?? 0 }
      const together = sample.map((number, i) => number + (size[i] ?? NaN))
      if (isConstant(together)) return { kind: 'difference', left: together[0] ?? 0, right: term }
    }
    return undefined
  }
  /** What two sizes make, taken once more for three. */
  const paired = (sample: Sample, depth = 1): Term | undefined => {
    for (const { sample: size, term } of samples) {
      const rest = sample.map((number, i) => number / (size[i] ?? NaN))
      const difference = sample.map((number, i) => number - (size[i] ?? NaN))
      const left = rest.every(Number.isInteger) ? (exact(rest) ?? scaled(rest)) : undefined
      if (left !== undefined) return multiplied(term, left)
      const more = exact(difference) ?? scaled(difference)
      if (more !== undefined) return { kind: 'sum', left: term, right: more }
      if (depth > 0 && rest.every(Number.isInteger)) {
        const deeper = paired(rest, depth - 1)
        if (deeper !== undefined) return multiplied(term, deeper)
      }
    }
    return undefined
  }
  /** A part of a product, neither of whose factors need be divisible by it. */
  const shared = (sample: Sample): Term | undefined => {
    for (let part = 2; part <= MOST_PARTS; part += 1) {
      for (const { sample: size, term } of samples) {
        const right = exact(sample.map((number, i) => (number * part) / (size[i] ?? NaN)))
        if (right !== undefined) return { kind: 'quotient', left: { kind: 'product', left: term, right }, right: part }
      }
    }
    return undefined
  }
  const arg = (of: readonly Arg[], place: number): SymbolicArg => {
    const [first = null] = of
    if (typeof first === 'number') {
      if (!of.every((item) => typeof item === 'number')) throw parted(place)
      return solved(of, place)
    }
    if (first instanceof Operand) {
      if (!of.every((item) => isDeepStrictEqual(item, first))) throw parted(place)
      return first
    }
    if (first === null || typeof first !== 'object') {
      if (!of.every((item) => item === first)) throw parted(place)
      return first
    }
    const keys = Object.keys(first)
    const nests = of.map((item) => (item !== null && typeof item === 'object' ? (item as Nest) : {}))
    if (nests.some((nest) => !isDeepStrictEqual(Object.keys(nest), keys))) throw parted(place)
    const items = keys.map((key) =>
      arg(
        nests.map((nest) => nest[key] ?? null),
        place,
      ),
    )
    if (Array.isArray(first)) return items
    return Object.fromEntries(keys.map((key, i) => [key, items[i] ?? null]))
  }
  return {
    learn: (sample, term) => {
      const key = sample.join()
      if (known.has(key)) return
      known.set(key, term)
      samples.push({ sample, term })
    },
    within: () => createSizes(samples),
    arg,
  }
}

/** A part of one factor need not be whole where that of the product is: products come first. */
function multiplied(term: Term, by: Term): Term {
  if (by.kind === 'quotient') {
    return { kind: 'quotient', left: { kind: 'product', left: term, right: by.left }, right: by.right }
  }
  return { kind: 'product', left: term, right: by }
}

type Nest = Readonly<Record<string, Arg>>

function parted(place: number): SizeError {
  return new SizeError('what it computes follows from the sizes of its inputs', place)
}
