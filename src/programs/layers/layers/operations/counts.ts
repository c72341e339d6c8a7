import { ArtifactError } from '../../../../evidence/errors.ts'
import type { Ops, Value } from '../../../../ops/ops.ts'
import { elementCount, type Tensor } from '../../../../tensor/tensor.ts'
import { at, castTo, like, range } from '../math.ts'
import { argument, CONFIG, numberArgument, tensor } from './args.ts'
import type { Operation } from './elementwise.ts'

/** Functions whose results are as long as the numbers say: executors that hold no elements refuse them. */
export const COUNTS: Readonly<Record<string, Operation>> = {
  Bincount: (context) => {
    const { ops } = context
    // An array of weights cannot be stored with the model.
    if (argument(context, CONFIG, 'sparse') === true) throw refused('bincount: a sparse result')
    const x = castTo(ops, tensor(context, 0, 'x'), 'int32')
    const seen = Array.from(elements(ops, x, 'bincount').data, Number)
    if (seen.some((number) => number < 0)) throw new ArtifactError('malformed', 'bincount: found a number below 0')
    const least = numberArgument(context, CONFIG, 'minlength', 0)
    const length = seen.reduce((longest, number) => Math.max(longest, number + 1), least)
    const met = ops.equal(ops.expandDims(x, -1), ops.arange(0, length, 1, 'int32'))
    return ops.sum(castTo(ops, met, 'int32'), [-2])
  },
  Nonzero: (context) => {
    const { ops } = context
    const x = tensor(context, 0, 'x')
    const isNot = ops.notEqual(x, like(ops, x, 0))
    const places = [...elements(ops, castTo(ops, isNot, 'int32'), 'nonzero').data.entries()].flatMap(([i, found]) =>
      Number(found) === 0 ? [] : [i],
    )
    return range(x.shape.length).map((axis) => {
      const stride = elementCount(x.shape.slice(axis + 1))
      const data = Int32Array.from(places, (place) => Math.floor(place / stride) % at(x.shape, axis))
      return ops.constant({ dtype: 'int32', shape: [places.length], data })
    })
  },
}

function elements(ops: Ops, x: Value, name: string): Tensor {
  if (ops.peek === undefined) throw refused(`${name}: the shape of its result depends on the numbers`)
  return ops.peek(x)
}

function refused(what: string): ArtifactError {
  return new ArtifactError('unsupported-operation', what)
}
