import type { Tensor } from '../../../tensor/tensor.ts'
import { dataOf, numbersOf } from '../../../tensor/numbers.ts'
import { known, textsIn, type TableCell } from '../cells.ts'
import type { OpCall, OpResult, OpTable } from '../op-def.ts'

/** An element as a key: texts by their bytes, numbers by their value. */
function keysIn(tensor: Tensor): readonly string[] {
  if (tensor.dtype === 'string') return textsIn(tensor).map((text) => Buffer.from(text).toString('latin1'))
  return Array.from(tensor.data as ArrayLike<number | bigint>, String)
}

/** A table with what the graph puts into it: freezing has made the contents the inputs of its node. */
function table(call: OpCall): TableCell {
  if (call.inputs.length < 2) throw call.unsupported('a table whose contents the graph does not store')
  const [keys, values] = [call.tensor(0), call.tensor(1)]
  const names = keysIn(keys)
  if (names.length !== values.data.length) {
    throw call.malformed(`a table of ${names.length} keys and ${values.data.length} values`)
  }
  return { kind: 'table', keys, values, index: new Map(names.map((key, place) => [key, place])) }
}

function tableAt(call: OpCall): TableCell {
  const cell = call.cell(0)
  if (cell.kind !== 'table') throw call.malformed(`input 0: found a ${cell.kind}, allowed: a table`)
  return cell
}

/** The value of each key, or the default: inputs table, keys, default. */
function find(call: OpCall): OpResult {
  const { values, index } = tableAt(call)
  const [keys, missing] = [call.tensor(1), call.tensor(2)]
  const places = keysIn(keys).map((key) => index.get(key))
  const { shape } = keys
  if (values.dtype === 'string') {
    const [texts, [otherwise]] = [textsIn(values), textsIn(missing)]
    const data = places.map((place) => (place === undefined ? otherwise : texts[place]) ?? new Uint8Array(0))
    return { kind: 'known', tensor: { dtype: 'string', shape, data } }
  }
  const [numbers, otherwise] = [numbersOf(values), numbersOf(missing)?.[0] ?? 0]
  const found = places.map((place) => (place === undefined ? otherwise : (numbers?.[place] ?? 0)))
  return { kind: 'known', tensor: { dtype: values.dtype, shape, data: dataOf(values.dtype, found) } }
}

const size = (call: OpCall): OpResult => known('int64', [], [tableAt(call).keys.data.length])

export const TABLES: OpTable = {
  HashTable: table,
  HashTableV2: table,
  MutableHashTableV2: table,
  LookupTableFind: find,
  LookupTableFindV2: find,
  LookupTableSize: size,
  LookupTableSizeV2: size,
  // Filling is what freezing has done.
  LookupTableImport: () => [],
  LookupTableImportV2: () => [],
  InitializeTable: () => [],
  InitializeTableV2: () => [],
}
