import { elementCount } from '../../../tensor/tensor.ts'
import type { OpCall, OpResult, OpTable } from '../../graph/op-def.ts'
import { at, axisIn, stridesOf } from '../../graph/ops/shapes.ts'
import { flatPlaces } from './indexing.ts'

type Combine = (old: number, update: number) => number

const COMBINE: Readonly<Record<string, Combine>> = {
  none: (_, update) => update,
  add: (old, update) => old + update,
  mul: (old, update) => old * update,
  max: (old, update) => Math.max(old, update),
  min: (old, update) => Math.min(old, update),
}

function combination(call: OpCall): Combine {
  const combine = COMBINE[call.attrs.text('reduction', 'none')]
  if (combine === undefined) throw call.malformed(`attribute reduction: found ${call.attrs.text('reduction')}`)
  return combine
}

/** Writes single elements: each at its own place but for one axis, along which the index says where. */
function scatterElements(call: OpCall): OpResult {
  const shape = call.shape(0)
  const axis = axisIn(call.attrs.int('axis', 0), shape.length)
  const target = call.numbers(0).slice()
  const [indices, updates] = [call.numbers(1), call.numbers(2)]
  const [own, from] = [stridesOf(shape), stridesOf(call.shape(1))]
  const combine = combination(call)
  const length = at(shape, axis)
  indices.forEach((given, i) => {
    const index = given < 0 ? given + length : given
    if (index < 0 || index >= length) throw call.malformed(`index ${given} of ${length}`)
    const place = from.reduce((sum, stride, at_) => {
      const here = Math.floor(i / stride) % at(call.shape(1), at_)
      return sum + (at_ === axis ? index : here) * at(own, at_)
    }, 0)
    target[place] = combine(at(target, place), at(updates, i))
  })
  return call.make(call.dtype(0), shape, target)
}

function scatterNd(call: OpCall): OpResult {
  const shape = call.shape(0)
  const target = call.numbers(0).slice()
  const updates = call.numbers(2)
  const places = flatPlaces(call, 1, shape)
  const indexShape = call.shape(1)
  const inner = elementCount(shape.slice(at(indexShape, indexShape.length - 1)))
  if (updates.length !== places.length * inner)
    throw call.malformed(`${updates.length} updates for ${places.length} places`)
  const combine = combination(call)
  places.forEach((place, row) => {
    for (let i = 0; i < inner; i += 1) {
      target[place * inner + i] = combine(at(target, place * inner + i), at(updates, row * inner + i))
    }
  })
  return call.make(call.dtype(0), shape, target)
}

export const SCATTER: OpTable = {
  Scatter: scatterElements,
  ScatterElements: scatterElements,
  ScatterND: scatterNd,
}
