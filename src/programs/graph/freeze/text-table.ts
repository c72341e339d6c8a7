import type { GraphNode } from '../../../formats/tensorflow/graph.ts'
import type { DType } from '../../../tensor/dtype.ts'
import { dataOf } from '../../../tensor/numbers.ts'
import type { Tensor } from '../../../tensor/tensor.ts'
import { attrsOf } from '../attrs.ts'
import { exceeded, malformed, unsupported } from '../errors.ts'
import { GRAPH_LIMITS } from '../limits.ts'

/** Which part of a line is meant (`TextFileIndex` of tensorflow/python/ops/lookup_ops.py); from 0 on, a column. */
const WHOLE_LINE = -2
const LINE_NUMBER = -1

/**
 * What a file of text puts into a table, a line at a time. Carriage returns are left out wherever they stand, and the
 * end of the last line opens no further one.
 * Sources: `TextFileLineIterator` in tensorflow/core/kernels/lookup_util.cc, `ReadLine` in tensorflow/core/lib/io/inputbuffer.cc.
 * @throws ArtifactError `malformed` for a line of fewer columns than are asked for, or one that is no number.
 */
export function textTable(
  filler: GraphNode,
  table: GraphNode,
  bytes: Uint8Array,
): { readonly keys: Tensor; readonly values: Tensor } {
  const attrs = attrsOf(filler)
  const delimiter = attrs.text('delimiter', '\t')
  if (delimiter.length !== 1 || delimiter > '\x7f') {
    throw unsupported(
      filler,
      `attribute delimiter: found ${JSON.stringify(delimiter)}, allowed: one character of ASCII`,
    )
  }
  const lines = linesOf(filler, bytes, attrs.int('vocab_size', -1))
  const first = attrs.int('offset', 0)
  const [keyIndex, valueIndex] = [attrs.int('key_index'), attrs.int('value_index')]
  const columns = keyIndex >= 0 || valueIndex >= 0 ? lines.map((line) => line.split(delimiter)) : []
  const part = (index: number): readonly string[] => {
    if (index === WHOLE_LINE) return lines
    if (index === LINE_NUMBER) return lines.map((_, at) => String(at + first))
    if (index < 0) throw malformed(filler, `found index ${index}, allowed: -2 and above`)
    return columns.map((row, at) => {
      const cell = row[index]
      if (cell === undefined) {
        throw malformed(filler, `line ${at + 1}: found ${row.length} columns, allowed: at least ${index + 1}`)
      }
      return cell
    })
  }
  const types = attrsOf(table)
  return {
    keys: tensorOfTexts(filler, types.dtype('key_dtype'), part(keyIndex)),
    values: tensorOfTexts(filler, types.dtype('value_dtype'), part(valueIndex)),
  }
}

/** Bytes as `latin1`, each a character of its own. */
function linesOf(filler: GraphNode, bytes: Uint8Array, most: number): readonly string[] {
  const lines = Buffer.from(bytes).toString('latin1').replaceAll('\r', '').split('\n')
  if (lines.at(-1) === '') lines.pop()
  const taken = most < 0 ? lines : lines.slice(0, most)
  if (taken.length > GRAPH_LIMITS.listLength) {
    throw exceeded(filler, `${taken.length} lines, allowed: ${GRAPH_LIMITS.listLength}`)
  }
  if (taken.length < most)
    throw malformed(filler, `attribute vocab_size: found ${most}, the file has ${taken.length} lines`)
  return taken
}

function tensorOfTexts(filler: GraphNode, dtype: DType, texts: readonly string[]): Tensor {
  const shape = [texts.length]
  if (dtype === 'string') {
    return { dtype, shape, data: texts.map((text) => new Uint8Array(Buffer.from(text, 'latin1'))) }
  }
  const isWhole = dtype === 'int64' || dtype === 'int32'
  if (!isWhole && dtype !== 'float32' && dtype !== 'float64') {
    throw unsupported(filler, `a table of ${dtype} from a file, allowed: texts, int32, int64, float32, float64`)
  }
  const numbers = texts.map((text, at) => {
    const number = (isWhole ? /^\s*[+-]?\d+\s*$/ : /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i).test(text)
      ? Number(text)
      : NaN
    if (Number.isNaN(number) || (isWhole && !Number.isSafeInteger(number))) {
      throw malformed(filler, `line ${at + 1}: found ${JSON.stringify(text.slice(0, 40))}, allowed: ${dtype}`)
    }
    return number
  })
  return { dtype, shape, data: dataOf(dtype, numbers) }
}
