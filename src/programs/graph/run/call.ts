import type { Ops, Value } from '../../../ops/ops.ts'
import { UnsupportedOperation } from '../../../ops/ops.ts'
import { isFloating, type DType } from '../../../tensor/dtype.ts'
import { elementCount, type Tensor } from '../../../tensor/tensor.ts'
import { attrsOf } from '../attrs.ts'
import { numbersIn, tensorOf, textsIn, type Cell } from '../cells.ts'
import { exceeded, malformed, unsupported } from '../errors.ts'
import { GRAPH_LIMITS } from '../limits.ts'
import type { OpCall } from '../op-def.ts'
import type { GraphBody, GraphStep } from '../program.ts'

/** What calls of one run share. */
export interface Surroundings {
  readonly ops: Ops
  run(body: GraphBody, inputs: readonly Cell[]): readonly Cell[]
  hold(cell: Cell): void
  drop(cell: Cell): void
  variable(name: string): Value
}

export function createCall(step: GraphStep, inputs: readonly Cell[], around: Surroundings): OpCall {
  const { ops } = around
  const wrong = (what: string): Error => malformed(step, what)
  const cell = (place: number): Cell => {
    const found = inputs[place]
    if (found === undefined) throw wrong(`has ${inputs.length} inputs, allowed: at least ${place + 1}`)
    return found
  }
  const kindOf = (place: number): Error => wrong(`input ${place}: found a ${cell(place).kind}, allowed: a tensor`)
  const value = (place: number): Value => {
    const found = cell(place)
    if (found.kind === 'value') return found.value
    if (found.kind === 'known') return found.exact ?? ops.constant(found.tensor)
    throw kindOf(place)
  }
  const tensor = (place: number): Tensor => {
    const found = cell(place)
    if (found.kind === 'known') return found.tensor
    if (found.kind !== 'value') throw kindOf(place)
    if (ops.peek === undefined) {
      throw new UnsupportedOperation(`input ${place} decides what is computed, and its elements are not known`)
    }
    return ops.peek(found.value)
  }
  const described = (place: number): { readonly dtype: DType; readonly shape: readonly number[] } => {
    const found = cell(place)
    if (found.kind === 'value') return found.value
    if (found.kind === 'known') return found.tensor
    throw kindOf(place)
  }
  const numbers = (place: number): Float64Array => {
    const found = tensor(place)
    if (found.dtype === 'string') throw wrong(`input ${place}: found texts, allowed: numbers`)
    return numbersIn(found)
  }
  const ints = (place: number): readonly number[] => {
    const found = [...numbers(place)]
    const odd = found.find((number) => !Number.isSafeInteger(number))
    if (odd !== undefined) throw wrong(`input ${place}: found ${odd}, allowed: integers`)
    return found
  }
  return {
    step,
    ops,
    attrs: attrsOf(step),
    inputs,
    has: (place) => (inputs[place]?.kind ?? 'absent') !== 'absent',
    value,
    values: (from = 0, without = 0) =>
      Array.from({ length: Math.max(0, inputs.length - from - without) }, (_, i) => value(from + i)),
    cell,
    list: (place) => {
      const found = cell(place)
      if (found.kind !== 'list') throw wrong(`input ${place}: found a ${found.kind}, allowed: a list of tensors`)
      return found
    },
    dtype: (place) => described(place).dtype,
    shape: (place) => described(place).shape,
    tensor,
    numbers,
    ints,
    int: (place) => {
      const [first, ...others] = ints(place)
      if (first === undefined || others.length > 0) {
        throw wrong(`input ${place}: found ${others.length + (first === undefined ? 0 : 1)} numbers, allowed: one`)
      }
      return first
    },
    texts: (place) => {
      const found = tensor(place)
      if (found.dtype !== 'string') throw wrong(`input ${place}: found ${found.dtype}, allowed: texts`)
      return textsIn(found)
    },
    make: (dtype, shape, elements) => {
      if (elements.length !== elementCount(shape)) {
        throw wrong(`makes ${elements.length} elements for shape [${shape.join(', ')}]`)
      }
      if (!isFloating(dtype)) return ops.constant(tensorOf(dtype, shape, elements))
      return ops.cast(ops.constant({ dtype: 'float64', shape, data: elements }), dtype)
    },
    run: (body, arguments_) => around.run(body, arguments_),
    body: (attribute) => {
      const body = step.bodies.get(attribute)
      if (body === undefined) throw wrong(`attribute ${attribute}: found nothing, allowed: a function`)
      return body
    },
    hold: (held) => {
      around.hold(held)
    },
    drop: (held) => {
      around.drop(held)
    },
    variable: (handle) => {
      if (handle.kind !== 'variable') throw wrong(`found a ${handle.kind}, allowed: a variable`)
      return around.variable(handle.name)
    },
    malformed: wrong,
    unsupported: (what) => unsupported(step, what),
    sized: (shape) => {
      const odd = shape.find((dim) => !Number.isSafeInteger(dim) || dim < 0)
      if (odd !== undefined) throw wrong(`shape [${shape.join(', ')}]: found ${odd}, allowed: lengths`)
      if (elementCount(shape) > GRAPH_LIMITS.elements) {
        throw exceeded(step, `a tensor of shape [${shape.join(', ')}], allowed: ${GRAPH_LIMITS.elements} elements`)
      }
      return shape
    },
  }
}
