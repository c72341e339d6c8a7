import type { Value } from '../../../ops/ops.ts'
import { known, type Cell, type ListCell } from '../../graph/cells.ts'
import { arrayOf, itemsOf } from '../../graph/items.ts'
import type { OpCall, OpResult, OpTable } from '../../graph/op-def.ts'
import { at, axisIn, upTo } from '../../graph/ops/shapes.ts'
import { dtypeAttr } from './elementwise.ts'

/** Lists never change: who puts an element in gets another list. */
function listOf(items: readonly Cell[], dtype: ListCell['dtype']): ListCell {
  return { kind: 'list', items: itemsOf(items), dtype, shape: null }
}

function elementsOf(call: OpCall, place: number): readonly Cell[] {
  return arrayOf(call.list(place).items).map((item) => {
    if (item === null) throw call.malformed('a sequence with a gap')
    return item
  })
}

/** A place in a sequence, counted from either end. */
function placeIn(call: OpCall, input: number, length: number): number {
  const given = call.int(input)
  const place = given < 0 ? given + length : given
  if (place < 0 || place > length) throw call.malformed(`place ${given} of a sequence of ${length}`)
  return place
}

function valueOf(call: OpCall, cell: Cell): Value {
  if (cell.kind === 'value') return cell.value
  if (cell.kind === 'known') return cell.exact ?? call.ops.constant(cell.tensor)
  throw call.malformed(`a sequence with a ${cell.kind}`)
}

function insert(call: OpCall): OpResult {
  const items = elementsOf(call, 0)
  const place = call.has(2) ? placeIn(call, 2, items.length) : items.length
  return listOf([...items.slice(0, place), call.cell(1), ...items.slice(place)], call.list(0).dtype)
}

function erase(call: OpCall): OpResult {
  const items = elementsOf(call, 0)
  const place = call.has(1) ? placeIn(call, 1, items.length) : items.length - 1
  return listOf([...items.slice(0, place), ...items.slice(place + 1)], call.list(0).dtype)
}

function element(call: OpCall): OpResult {
  const items = elementsOf(call, 0)
  const item = items[placeIn(call, 1, items.length)]
  if (item === undefined) throw call.malformed(`no such element in a sequence of ${items.length}`)
  return item
}

/** Pieces of a length, or of the lengths given; without either single rows, which lose the axis if the node says so. */
function split(call: OpCall): OpResult {
  const { ops } = call
  const x = call.value(0)
  const axis = axisIn(call.attrs.int('axis', 0), x.shape.length)
  const length = at(x.shape, axis)
  const one = call.has(1) ? (call.shape(1).length === 0 ? call.int(1) : null) : 1
  const sizes =
    one === null ? call.ints(1) : upTo(Math.ceil(length / Math.max(one, 1))).map((i) => Math.min(one, length - i * one))
  const parts = ops.split(x, sizes, axis)
  const keeps = call.has(1) || call.attrs.int('keepdims', 1) !== 0
  const items = keeps ? parts : parts.map((part) => ops.squeeze(part, [axis]))
  return listOf(
    items.map((value): Cell => ({ kind: 'value', value })),
    x.dtype,
  )
}

function join(call: OpCall): OpResult {
  const { ops, attrs } = call
  const values = elementsOf(call, 0).map((item) => valueOf(call, item))
  const axis = attrs.int('axis')
  if (attrs.int('new_axis', 0) === 0) return ops.concatenate(values, axisIn(axis, at(values, 0).shape.length))
  return ops.stack(values, axisIn(axis, at(values, 0).shape.length + 1))
}

export const SEQUENCES: OpTable = {
  SequenceConstruct: (call) => listOf(call.inputs, call.dtype(0)),
  SequenceEmpty: (call) => listOf([], dtypeAttr(call, 'dtype', 1)),
  SequenceInsert: insert,
  SequenceErase: erase,
  SequenceAt: element,
  SequenceLength: (call) => known('int64', [], [call.list(0).items.length]),
  SplitToSequence: split,
  ConcatFromSequence: join,
}
