import { elementCount } from '../../tensor/tensor.ts'
import type { Value } from '../ops.ts'
import { stridesOf } from './broadcast.ts'
import { matmul } from './matmul.ts'
import { sumLast } from './reduce.ts'
import { gather, transposed } from './transpose.ts'
import { held, make, sameDType, settle } from './values.ts'

/** An operand with a letter for each of its dimensions, each letter once. */
interface Term {
  readonly labels: readonly string[]
  readonly value: Value
}

/** Contracts the operands from left to right, each step as one batched matrix product. */
export function einsum(equation: string, ...operands: readonly Value[]): Value {
  const { inputs, output } = parse(equation, operands)
  const terms = inputs.map((labels, i) => diagonal(labels, operands[i] as Value))
  let result = terms[0] as Term
  for (let i = 1; i < terms.length; i++) {
    const later = new Set([...output, ...terms.slice(i + 1).flatMap((term) => term.labels)])
    result = contract(result, terms[i] as Term, later)
  }
  return arrange(sumAway(result, new Set(output)), output)
}

/** Letters of each operand and of the result; dimensions under `...` get the labels `0`, `1`, ... from the right. */
function parse(equation: string, operands: readonly Value[]): { inputs: string[][]; output: string[] } {
  const [left, right, ...more] = equation.replaceAll(' ', '').split('->')
  const parts = (left ?? '').split(',')
  if (right === undefined || more.length > 0 || parts.length !== operands.length) {
    throw new RangeError(`einsum equation ${equation} for ${operands.length} operands`)
  }
  const hidden = parts.map((part, i) => {
    const rank = operands[i]?.shape.length ?? 0
    const letters = part.replace('...', '').length
    if (part.includes('...') ? letters > rank : letters !== rank)
      throw new RangeError(`einsum term ${part} for rank ${rank}`)
    return rank - letters
  })
  const most = Math.max(...parts.map((part, i) => (part.includes('...') ? (hidden[i] as number) : 0)))
  return {
    inputs: parts.map((part, i) => expand(part, hidden[i] as number)),
    output: expand(right, right.includes('...') ? most : 0),
  }
}

function expand(part: string, hidden: number): string[] {
  const dots = Array.from({ length: hidden }, (_, i) => String(hidden - 1 - i))
  const at = part.indexOf('...')
  if (at < 0) return [...part]
  return [...part.slice(0, at), ...dots, ...part.slice(at + 3)]
}

/** Takes the diagonal where a letter stands twice in one operand. */
function diagonal(labels: readonly string[], value: Value): Term {
  const unique = [...new Set(labels)]
  if (unique.length === labels.length) return { labels, value }
  const x = held(value)
  const strides = stridesOf(x.shape)
  const shape = unique.map((label) => x.shape[labels.indexOf(label)] as number)
  const steps = unique.map((label) =>
    labels.reduce((sum, other, i) => (other === label ? sum + (strides[i] as number) : sum), 0),
  )
  return { labels: unique, value: make(shape, x.dtype, gather(x.data, shape, steps, 0).data) }
}

/** Sums over every label that nobody needs any more. */
function sumAway(term: Term, needed: ReadonlySet<string>): Term {
  const kept = term.labels.filter((label) => needed.has(label))
  const gone = term.labels.filter((label) => !needed.has(label))
  if (gone.length === 0) return term
  const x = held(arrange(term, [...kept, ...gone]))
  const shape = x.shape.slice(0, kept.length)
  const data = sumLast(x.data, elementCount(x.shape.slice(kept.length)), elementCount(shape))
  return { labels: kept, value: make(shape, x.dtype, settle(x.dtype, data)) }
}

/** The term with its dimensions in the order of `labels`. */
function arrange(term: Term, labels: readonly string[]): Value {
  if (labels.every((label, i) => label === term.labels[i])) return term.value
  const axes = labels.map((label) => term.labels.indexOf(label))
  const x = held(term.value)
  const { shape, data } = transposed(x, axes)
  return make(shape, x.dtype, data)
}

function contract(a: Term, b: Term, later: ReadonlySet<string>): Term {
  sameDType('einsum', a.value, b.value)
  const [left, right] = [dropOnes(a, b), dropOnes(b, a)]
  const needed = new Set(later)
  const x = sumAway(left, new Set([...needed, ...right.labels]))
  const y = sumAway(right, new Set([...needed, ...left.labels]))
  const shared = x.labels.filter((label) => y.labels.includes(label))
  const batch = shared.filter((label) => needed.has(label))
  const inner = shared.filter((label) => !needed.has(label))
  const rows = x.labels.filter((label) => !shared.includes(label))
  const columns = y.labels.filter((label) => !shared.includes(label))
  const size = (term: Term, labels: readonly string[]): number[] =>
    labels.map((label) => term.value.shape[term.labels.indexOf(label)] as number)
  const batchShape = size(x, batch)
  const count = elementCount(batchShape)
  const depth = elementCount(size(x, inner))
  const p = flat(arrange(x, [...batch, ...rows, ...inner]), [count, elementCount(size(x, rows)), depth])
  const q = flat(arrange(y, [...batch, ...inner, ...columns]), [count, depth, elementCount(size(y, columns))])
  const shape = [...batchShape, ...size(x, rows), ...size(y, columns)]
  return { labels: [...batch, ...rows, ...columns], value: flat(matmul(p, q), shape) }
}

/** Drops dimensions of size 1 which the other operand has longer: they broadcast. */
function dropOnes(term: Term, other: Term): Term {
  const longer = (label: string, i: number): boolean => {
    const at = other.labels.indexOf(label)
    return at >= 0 && term.value.shape[i] === 1 && other.value.shape[at] !== 1
  }
  const kept = term.labels.map((_, i) => i).filter((i) => !longer(term.labels[i] as string, i))
  if (kept.length === term.labels.length) return term
  const shape = kept.map((i) => term.value.shape[i] as number)
  return { labels: kept.map((i) => term.labels[i] as string), value: flat(term.value, shape) }
}

function flat(x: Value, shape: readonly number[]): Value {
  return make(shape, x.dtype, held(x).data)
}

/** The shape of the result, and the multiply-adds of contracting from left to right without factoring: an upper bound. */
export function einsumSizes(
  equation: string,
  operands: readonly Value[],
): { readonly shape: readonly number[]; readonly work: number } {
  const { inputs, output } = parse(equation, operands)
  const sizes = new Map<string, number>()
  inputs.forEach((labels, i) => {
    labels.forEach((label, at) => {
      sizes.set(label, Math.max(sizes.get(label) ?? 1, operands[i]?.shape[at] ?? 1))
    })
  })
  return { shape: output.map((label) => sizes.get(label) ?? 1), work: elementCount([...sizes.values()]) }
}
