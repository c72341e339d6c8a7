import type { Attr } from '../../formats/tensorflow/graph.ts'
import type { OnnxAttr } from '../../formats/onnx/graph.ts'
import type { Tensor } from '../../tensor/tensor.ts'

/** The value of a `Constant` node, which has one of several attributes; null for sparse ones. Source: Operators.md. */
export function constantOf(attrs: ReadonlyMap<string, OnnxAttr>): Tensor | null {
  const value = attrs.get('value')
  if (value?.kind === 'tensor') return value.value
  const [float, int, text] = [attrs.get('value_float'), attrs.get('value_int'), attrs.get('value_string')]
  if (float?.kind === 'float') return { dtype: 'float32', shape: [], data: Float32Array.of(float.value) }
  if (int?.kind === 'int') return { dtype: 'int64', shape: [], data: BigInt64Array.of(BigInt(int.value)) }
  if (text !== undefined) return { dtype: 'string', shape: [], data: [bytesOf(text)] }
  const floats = itemsOf(attrs.get('value_floats'))
  if (floats !== null) {
    const data = Float32Array.from(floats, (item) => (item.kind === 'float' ? item.value : NaN))
    return { dtype: 'float32', shape: [data.length], data }
  }
  const ints = itemsOf(attrs.get('value_ints'))
  if (ints !== null) {
    const data = BigInt64Array.from(ints, (item) => (item.kind === 'int' ? BigInt(item.value) : 0n))
    return { dtype: 'int64', shape: [data.length], data }
  }
  const texts = itemsOf(attrs.get('value_strings'))
  return texts === null ? null : { dtype: 'string', shape: [texts.length], data: texts.map(bytesOf) }
}

function itemsOf(attr: OnnxAttr | undefined): readonly Attr[] | null {
  return attr?.kind === 'list' ? attr.items : null
}

function bytesOf(attr: OnnxAttr): Uint8Array {
  if (attr.kind === 'text') return new TextEncoder().encode(attr.value)
  return attr.kind === 'bytes' ? attr.value : new Uint8Array(0)
}
