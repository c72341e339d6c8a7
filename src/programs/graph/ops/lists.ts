import type { Value } from '../../../ops/ops.ts'
import type { DType } from '../../../tensor/dtype.ts'
import { known, type Cell, type ListCell } from '../cells.ts'
import { exceeded } from '../errors.ts'
import { arrayOf, gaps, itemAt, itemsOf, someItem, withItem, withoutLast } from '../items.ts'
import { GRAPH_LIMITS } from '../limits.ts'
import type { OpCall, OpResult, OpTable } from '../op-def.ts'
import { at, dims, upTo } from './shapes.ts'

/**
 * Lists of tensors: TensorFlow 2's TensorList, and TensorFlow 1's TensorArray, whose elements travel with its flow. Lists
 * never change; elements that were never set are zeros of the list's shape.
 */

/** A shape given by a vector, or by -1 where nothing is known of it. */
function shapeAt(call: OpCall, place: number): readonly number[] | null {
  return call.shape(place).length === 0 ? null : call.ints(place)
}

function emptyList(call: OpCall, length: number, shape: readonly number[] | null, dtype: DType): ListCell {
  if (length < 0) throw call.malformed(`a list of ${length}`)
  if (length > GRAPH_LIMITS.listLength) {
    throw exceeded(call.step, `a list of ${length}, allowed: ${GRAPH_LIMITS.listLength} elements`)
  }
  return { kind: 'list', items: gaps(length), dtype, shape }
}

/** The shape that elements have: the list's own, filled in from any element that is there. */
function elementShape(call: OpCall, list: ListCell, hint: readonly number[] | null = null): readonly number[] {
  const there = someItem(list.items)
  const found = there?.kind === 'value' ? there.value.shape : there?.kind === 'known' ? there.tensor.shape : null
  const shape = [found, hint, list.shape].find((each) => each?.every((dim) => dim >= 0) === true)
  if (shape == null) throw call.malformed('elements whose shape nobody knows')
  return shape
}

function itemValue(call: OpCall, item: Cell): Value {
  if (item.kind === 'value') return item.value
  if (item.kind === 'known') return item.exact ?? call.ops.constant(item.tensor)
  throw call.unsupported(`an element that is a ${item.kind}`)
}

function elementAt(call: OpCall, list: ListCell, index: number, hint: readonly number[] | null = null): Cell | Value {
  const item = itemAt(list.items, index)
  // Inputs may say which element: it is no word against the file.
  if (item === undefined) throw call.unsupported(`asks for element ${index} of ${list.items.length}`)
  return item ?? call.ops.full(call.sized(elementShape(call, list, hint)), 0, list.dtype)
}

function elements(call: OpCall, list: ListCell, hint: readonly number[] | null): readonly Value[] {
  return upTo(list.items.length).map((i) => {
    const item = elementAt(call, list, i, hint)
    return 'kind' in item ? itemValue(call, item) : item
  })
}

/** An element set; lists grow where TensorFlow lets them. */
function withElement(call: OpCall, list: ListCell, index: number, item: Cell, grows: boolean): ListCell {
  if (index < 0 || (index >= list.items.length && !grows)) {
    throw call.unsupported(`sets element ${index} of ${list.items.length}`)
  }
  if (item.kind !== 'value' && item.kind !== 'known') throw call.unsupported(`puts a ${item.kind} into a list`)
  if (index >= GRAPH_LIMITS.listLength) throw exceeded(call.step, `a list of ${index + 1}`)
  return { ...list, items: withItem(list.items, index, item) }
}

function stacked(call: OpCall, list: ListCell, hint: readonly number[] | null): Value {
  if (list.items.length === 0) {
    const shape = [hint, list.shape].find((each) => each != null) ?? []
    return call.ops.full([0, ...shape.map((dim) => Math.max(dim, 0))], 0, list.dtype)
  }
  return call.ops.stack(elements(call, list, hint), 0)
}

function concatenated(call: OpCall, list: ListCell, hint: readonly number[] | null): OpResult {
  const shape = hint === null || hint.length === 0 ? null : hint
  if (list.items.length === 0) throw call.unsupported('joins an empty list')
  const values = elements(call, list, shape)
  const lengths = values.map((value) => at(value.shape, 0))
  return [call.ops.concatenate(values, 0), known('int64', [lengths.length], lengths)]
}

function fromTensor(call: OpCall, place: number, shape: readonly number[] | null): ListCell {
  const x = call.value(place)
  if (x.shape.length < 1) throw call.malformed('makes a list of a scalar')
  const items = call.ops.unstack(x, 0).map((value): Cell => ({ kind: 'value', value }))
  return { kind: 'list', items: itemsOf(items), dtype: x.dtype, shape: shape ?? x.shape.slice(1) }
}

/** Rows of a tensor at the places that indices name; the others stay as they were. */
function scattered(call: OpCall, list: ListCell, rows: readonly Value[], indices: readonly number[]): ListCell {
  return indices.reduce(
    (made, index, i) => withElement(call, made, index, { kind: 'value', value: at(rows, i) }, true),
    list,
  )
}

function pieces(call: OpCall, place: number, lengths: readonly number[]): readonly Cell[] {
  const x = call.value(place)
  if (lengths.reduce((sum, length) => sum + length, 0) !== (x.shape[0] ?? 0)) {
    throw call.malformed(`splits ${dims(x.shape)} into ${dims(lengths)}`)
  }
  return call.ops.split(x, lengths, 0).map((value): Cell => ({ kind: 'value', value }))
}

function gathered(call: OpCall, list: ListCell, indices: readonly number[], hint: readonly number[] | null): Value {
  return stacked(
    call,
    { ...list, items: itemsOf(indices.map((index) => itemAt(list.items, index) ?? null)) },
    hint ?? list.shape,
  )
}

export const TENSOR_LISTS: OpTable = {
  EmptyTensorList: (call) => emptyList(call, 0, shapeAt(call, 0), call.attrs.dtype('element_dtype')),
  TensorListReserve: (call) =>
    emptyList(call, call.int(1), shapeAt(call, 0), call.attrs.dtype('element_dtype', 'float32')),
  TensorListFromTensor: (call) => fromTensor(call, 0, shapeAt(call, 1)),
  TensorListGetItem: (call) => elementAt(call, call.list(0), call.int(1), call.has(2) ? shapeAt(call, 2) : null),
  TensorListSetItem: (call) => withElement(call, call.list(0), call.int(1), call.cell(2), false),
  TensorListStack: (call) => stacked(call, call.list(0), call.has(1) ? shapeAt(call, 1) : null),
  TensorListConcat: (call) => concatenated(call, call.list(0), call.attrs.shape('element_shape', null)),
  TensorListConcatV2: (call) => concatenated(call, call.list(0), shapeAt(call, 1)),
  TensorListGather: (call) => gathered(call, call.list(0), call.ints(1), call.has(2) ? shapeAt(call, 2) : null),
  TensorListScatter: (call) => {
    const indices = call.ints(1)
    const list = emptyList(call, Math.max(-1, ...indices) + 1, shapeAt(call, 2), call.dtype(0))
    return scattered(call, list, call.ops.unstack(call.value(0), 0), indices)
  },
  TensorListScatterV2: (call) => {
    const indices = call.ints(1)
    const length = Math.max(call.int(3), ...indices.map((index) => index + 1))
    const list = emptyList(call, length, shapeAt(call, 2), call.dtype(0))
    return scattered(call, list, call.ops.unstack(call.value(0), 0), indices)
  },
  TensorListSplit: (call) => {
    return {
      kind: 'list',
      items: itemsOf(pieces(call, 0, call.ints(2))),
      dtype: call.dtype(0),
      shape: shapeAt(call, 1),
    }
  },
  TensorListPushBack: (call) => {
    const list = call.list(0)
    return withElement(call, list, list.items.length, call.cell(1), true)
  },
  TensorListPopBack: (call) => {
    const list = call.list(0)
    const item = elementAt(call, list, list.items.length - 1, call.has(1) ? shapeAt(call, 1) : null)
    return [{ ...list, items: withoutLast(list.items) }, item]
  },
  TensorListLength: (call) => known('int32', [], [call.list(0).items.length]),
  TensorListResize: (call) => {
    const [list, length] = [call.list(0), call.int(1)]
    const longer = emptyList(call, Math.max(length, 0), list.shape, list.dtype)
    const kept = arrayOf(list.items).slice(0, longer.items.length)
    return { ...list, items: itemsOf([...kept, ...upTo(longer.items.length - kept.length).map(() => null)]) }
  },
  TensorListElementShape: (call) => {
    const shape = call.list(0).shape ?? []
    return known(call.attrs.dtype('shape_type', 'int32'), [shape.length], shape)
  },
}

/** Inputs: handle, then operands, then the flow. */
export const TENSOR_ARRAYS: OpTable = {
  TensorArrayV3: (call) => {
    const dtype = call.attrs.dtype('dtype')
    return [{ kind: 'array', dtype }, emptyList(call, call.int(0), call.attrs.shape('element_shape', null), dtype)]
  },
  TensorArrayWriteV3: (call) => withElement(call, call.list(3), call.int(1), call.cell(2), true),
  TensorArrayReadV3: (call) => elementAt(call, call.list(2), call.int(1)),
  TensorArrayGatherV3: (call) => gathered(call, call.list(2), call.ints(1), call.attrs.shape('element_shape', null)),
  TensorArrayScatterV3: (call) => scattered(call, call.list(3), call.ops.unstack(call.value(2), 0), call.ints(1)),
  TensorArrayConcatV3: (call) => concatenated(call, call.list(1), null),
  TensorArraySplitV3: (call) => ({ ...call.list(3), items: itemsOf(pieces(call, 1, call.ints(2))) }),
  TensorArraySizeV3: (call) => known('int32', [], [call.list(1).items.length]),
  TensorArrayCloseV3: () => [],
}
