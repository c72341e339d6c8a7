import { elementCount } from '../../tensor/tensor.ts'
import type { Ops, Value } from '../ops.ts'
import { at, broadcastShapes } from './kit.ts'

type Needed = Pick<Ops, 'arange' | 'matmul' | 'transpose' | 'reshape' | 'sum' | 'take'>

/** An operand and the label of each of its axes. */
interface Labelled {
  readonly value: Value
  readonly labels: readonly string[]
}

/**
 * General einsum by transposing, reshaping and batched matrix products, operand by operand from the left. Labels are
 * single letters; the axes of `...` get labels of their own (`0`, `1`, ... from the right) and broadcast.
 * @throws SyntaxError where the equation is not of that form; RangeError where sizes do not go together.
 */
export function einsum(ops: Needed, equation: string, operands: readonly Value[]): Value {
  const { inputs, output } = parse(equation, operands)
  let [current, ...rest] = inputs.map((input) => diagonal(ops, input))
  if (current === undefined) throw new SyntaxError(`einsum ${equation}: no operands`)
  while (rest.length > 0) {
    const [next, ...later] = rest
    if (next === undefined) break
    const wanted = new Set([...output, ...later.flatMap(({ labels }) => labels)])
    current = contract(ops, sumOut(ops, current, new Set([...wanted, ...next.labels])), next, wanted)
    rest = later
  }
  current = sumOut(ops, current, new Set(output))
  return ops.transpose(
    current.value,
    output.map((label) => indexOf(current.labels, label, equation)),
  )
}

function parse(equation: string, operands: readonly Value[]): { inputs: Labelled[]; output: string[] } {
  const [left, right, ...surplus] = equation.replaceAll(' ', '').split('->')
  const terms = (left ?? '').split(',')
  if (right === undefined || surplus.length > 0 || terms.length !== operands.length) {
    throw new SyntaxError(`einsum ${equation} of ${String(operands.length)} operands`)
  }
  const inputs = terms.map((term, i) => {
    const value = at(operands, i)
    return { value, labels: labelsOf(term, value.shape.length, equation) }
  })
  const dots = Math.max(0, ...inputs.map(({ labels }) => labels.filter(isDot).length))
  return { inputs, output: labelsOf(right, right.replace('...', '').length + dots, equation) }
}

function labelsOf(term: string, rank: number, equation: string): string[] {
  if (!/^[A-Za-z]*(\.\.\.)?[A-Za-z]*$/.test(term)) throw new SyntaxError(`einsum ${equation}: ${term}`)
  const letters = term.replace('...', '').length
  if (term.includes('...') ? rank < letters : rank !== letters) {
    throw new RangeError(`einsum ${equation}: ${term} stands for a tensor of ${String(rank)} dimensions`)
  }
  const dots = Array.from({ length: rank - letters }, (_, i) => String(rank - letters - 1 - i))
  const [before = '', after = ''] = term.split('...')
  return [...before, ...dots, ...after]
}

function isDot(label: string): boolean {
  return /^\d+$/.test(label)
}

function indexOf(labels: readonly string[], label: string, equation: string): number {
  const index = labels.indexOf(label)
  if (index < 0) throw new SyntaxError(`einsum ${equation}: no operand has ${label}`)
  return index
}

/** Takes the diagonal of axes that carry one label. */
function diagonal(ops: Needed, { value, labels }: Labelled): Labelled {
  const repeated = labels.find((label, i) => labels.indexOf(label) !== i)
  if (repeated === undefined) return { value, labels }
  const axes = labels.flatMap((label, i) => (label === repeated ? [i] : []))
  const [first, second] = [at(axes, 0), at(axes, 1)]
  const size = at(value.shape, first)
  if (size !== at(value.shape, second)) throw new RangeError(`einsum: axes ${repeated} differ in size`)
  const others = labels.map((_, i) => i).filter((i) => i !== first && i !== second)
  const moved = ops.transpose(value, [first, second, ...others])
  const rest = others.map((i) => at(value.shape, i))
  const flat = ops.reshape(moved, [size * size, ...rest])
  const picked = ops.take(flat, ops.arange(0, size * size, size + 1, 'int32'), 0)
  return diagonal(ops, { value: picked, labels: [repeated, ...others.map((i) => at(labels, i))] })
}

/** Sums over axes whose labels nobody wants any more. */
function sumOut(ops: Needed, { value, labels }: Labelled, wanted: ReadonlySet<string>): Labelled {
  const axes = labels.flatMap((label, i) => (wanted.has(label) ? [] : [i]))
  if (axes.length === 0) return { value, labels }
  return { value: ops.sum(value, axes), labels: labels.filter((label) => wanted.has(label)) }
}

/** Multiplies two operands, summing over what both have and nobody wants any more. */
function contract(ops: Needed, a: Labelled, unsummed: Labelled, wanted: ReadonlySet<string>): Labelled {
  const b = sumOut(ops, unsummed, new Set([...wanted, ...a.labels]))
  const shared = a.labels.filter((label) => b.labels.includes(label))
  const batch = shared.filter((label) => wanted.has(label))
  const summed = shared.filter((label) => !wanted.has(label))
  const onlyA = a.labels.filter((label) => !shared.includes(label))
  const onlyB = b.labels.filter((label) => !shared.includes(label))
  const size = ({ value, labels }: Labelled, label: string): number => at(value.shape, labels.indexOf(label))
  const sizes = (x: Labelled, labels: readonly string[]): number[] => labels.map((label) => size(x, label))
  for (const label of summed) {
    if (size(a, label) !== size(b, label)) throw new RangeError(`einsum: operands differ in the size of ${label}`)
  }
  const arranged = (x: Labelled, order: readonly string[]): Value =>
    ops.transpose(
      x.value,
      order.map((label) => x.labels.indexOf(label)),
    )
  const depth = elementCount(sizes(a, summed))
  const left = ops.reshape(arranged(a, [...batch, ...onlyA, ...summed]), [
    ...sizes(a, batch),
    elementCount(sizes(a, onlyA)),
    depth,
  ])
  const right = ops.reshape(arranged(b, [...batch, ...summed, ...onlyB]), [
    ...sizes(b, batch),
    depth,
    elementCount(sizes(b, onlyB)),
  ])
  const shape = [...broadcastShapes(sizes(a, batch), sizes(b, batch)), ...sizes(a, onlyA), ...sizes(b, onlyB)]
  return { value: ops.reshape(ops.matmul(left, right), shape), labels: [...batch, ...onlyA, ...onlyB] }
}
