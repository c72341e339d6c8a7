import type { Ops, Value } from '../../../ops/ops.ts'
import type { OpCall, OpResult, OpTable } from '../../graph/op-def.ts'
import { at } from '../../graph/ops/shapes.ts'
import { dtypeAttr, like } from './elementwise.ts'
import { turned } from './matrices.ts'

/** `[batch, steps, heads * size]` as `[batch, heads, steps, size]`. */
function inHeads(ops: Ops, x: Value, heads: number): Value {
  const [batch, steps, width] = [at(x.shape, 0), at(x.shape, 1), at(x.shape, 2)]
  return ops.transpose(ops.reshape(x, [batch, steps, heads, width / heads]), [0, 2, 1, 3])
}

function outOfHeads(ops: Ops, x: Value): Value {
  const [batch, heads, steps, size] = [at(x.shape, 0), at(x.shape, 1), at(x.shape, 2), at(x.shape, 3)]
  return ops.reshape(ops.transpose(x, [0, 2, 1, 3]), [batch, steps, heads * size])
}

/** A mask as something to add: 0 where a key may be seen, else minus infinity. Keys that it does not speak of are hidden. */
function additive(call: OpCall, mask: Value, keys: number, x: Value): Value {
  const { ops } = call
  const missing = keys - at(mask.shape, mask.shape.length - 1)
  const real = mask.dtype === 'bool' ? ops.where(mask, like(ops, x, 0), like(ops, x, -Infinity)) : mask
  if (missing <= 0) return real
  const widths = real.shape.map((_, axis) => [0, axis === real.shape.length - 1 ? missing : 0] as const)
  return ops.pad(real, widths, 'constant', -Infinity)
}

/** Which keys a query may see by its own place and by how many keys of a batch entry are real. */
function allowed(call: OpCall, batch: number, queries: number, keys: number, past: number): Value | null {
  const { attrs } = call
  const real = call.has(6) ? call.ints(6) : null
  const causal = attrs.int('is_causal', 0) !== 0
  const [left, right] = [attrs.int('left_window_size', -1), attrs.int('right_window_size', -1)]
  if (!causal && real === null && left < 0 && right < 0) return null
  const rows = real === null ? 1 : batch
  const cells = Float64Array.from({ length: rows * queries * keys }, (_, i) => {
    const key = i % keys
    const query = Math.floor(i / keys) % queries
    const count = real?.[Math.floor(i / (keys * queries))]
    const place = query + (count === undefined ? past : count - queries)
    const isHidden = (causal && key > place) || (left >= 0 && place - key > left) || (right >= 0 && key - place > right)
    return isHidden || (count !== undefined && key >= count) ? 0 : 1
  })
  call.sized([rows, 1, queries, keys])
  return call.make('bool', [rows, 1, queries, keys], cells)
}

/**
 * Scaled dot products of queries and keys, capped, masked, and their softmax over values. Queries that may see no key
 * get zeros. Inputs Q, K, V, mask, past keys, past values, lengths. Source: onnx/docs/Operators.md, Attention.
 */
function attention(call: OpCall): OpResult {
  const { ops, attrs } = call
  const flat = call.shape(0).length === 3
  const heads = (place: number, name: string): Value =>
    flat ? inHeads(ops, call.value(place), attrs.int(name)) : call.value(place)
  const q = heads(0, 'q_num_heads')
  const past = call.has(4) ? at(call.shape(4), 2) : 0
  const joined = (x: Value, place: number): Value => (call.has(place) ? ops.concatenate([call.value(place), x], 2) : x)
  const [k, v] = [joined(heads(1, 'kv_num_heads'), 4), joined(heads(2, 'kv_num_heads'), 5)]
  const groups = at(q.shape, 1) / at(k.shape, 1)
  const wide = (x: Value): Value => (groups === 1 ? x : ops.repeat(x, groups, 1))
  const root = like(ops, q, Math.sqrt(attrs.float('scale', 1 / Math.sqrt(at(q.shape, 3)))))
  const raw = ops.matmul(ops.multiply(q, root), turned(ops, ops.multiply(wide(k), root)))
  const cap = attrs.float('softcap', 0)
  const scores = cap > 0 ? ops.multiply(ops.tanh(ops.divide(raw, like(ops, raw, cap))), like(ops, raw, cap)) : raw
  const keys = at(k.shape, 2)
  const may = allowed(call, at(q.shape, 0), at(q.shape, 2), keys, past)
  const hidden = may === null ? null : ops.where(may, like(ops, q, 0), like(ops, q, -Infinity))
  const mask = call.has(3) ? additive(call, call.value(3), keys, q) : null
  const bias = mask !== null && hidden !== null ? ops.add(mask, hidden) : (mask ?? hidden)
  const seen = bias === null ? scores : ops.add(scores, bias)
  const precise = attrs.has('softmax_precision') ? ops.cast(seen, dtypeAttr(call, 'softmax_precision')) : seen
  const shares = withoutBlind(ops, ops.cast(softmaxOf(ops, precise), q.dtype), bias)
  const y = ops.matmul(shares, wide(v))
  const shown = [raw, scores, seen, shares][attrs.int('qk_matmul_output_mode', 0)] ?? raw
  return [flat ? outOfHeads(ops, y) : y, k, v, shown]
}

/** A softmax that is finite where all is hidden. */
function softmaxOf(ops: Ops, x: Value): Value {
  const axis = x.shape.length - 1
  const most = ops.max(x, [axis], true)
  const safe = ops.where(ops.isfinite(most), most, like(ops, x, 0))
  const powers = ops.exp(ops.subtract(x, safe))
  const sums = ops.sum(powers, [axis], true)
  return ops.divide(powers, ops.where(ops.equal(sums, like(ops, sums, 0)), like(ops, sums, 1), sums))
}

function withoutBlind(ops: Ops, shares: Value, bias: Value | null): Value {
  if (bias === null) return shares
  const most = ops.max(bias, [bias.shape.length - 1], true)
  return ops.where(ops.equal(most, like(ops, most, -Infinity)), like(ops, shares, 0), shares)
}

/** Pairs of features turned by angles of their place: `[batch, heads, steps, size]` or `[batch, steps, heads * size]`. */
function rotary(call: OpCall): OpResult {
  const { ops, attrs } = call
  const given = call.value(0)
  const flat = given.shape.length === 3
  const x = flat ? inHeads(ops, given, attrs.int('num_heads')) : given
  const [batch, , steps, size] = x.shape as [number, number, number, number]
  const width = attrs.int('rotary_embedding_dim', 0) || size
  const half = width / 2
  const cache = (place: number): Value => {
    const table = call.value(place)
    const rows = call.has(3) ? ops.take(table, call.value(3), 0) : table
    return ops.reshape(rows, [rows.shape.length === 3 ? at(rows.shape, 0) : 1, 1, steps, half])
  }
  const [cos, sin] = [cache(1), cache(2)]
  const turning = ops.slice(x, [0, 0, 0, 0], x.shape.with(3, width))
  const pairs = attrs.int('interleaved', 0) !== 0
  const whole = { start: null, stop: null, step: 1 }
  const [a, b] = pairs
    ? [0, 1].map((start) => ops.stridedSlice(turning, [whole, whole, whole, { start, stop: null, step: 2 }]))
    : ops.split(turning, [half, half], 3)
  if (a === undefined || b === undefined) throw call.malformed('turns features that are no pairs')
  const [real, imaginary] = [
    ops.subtract(ops.multiply(cos, a), ops.multiply(sin, b)),
    ops.add(ops.multiply(sin, a), ops.multiply(cos, b)),
  ]
  const turnedRound = pairs
    ? ops.reshape(ops.stack([real, imaginary], 4), [batch, at(x.shape, 1), steps, width])
    : ops.concatenate([real, imaginary], 3)
  const rest = ops.slice(x, [0, 0, 0, width], x.shape.with(3, size - width))
  const y = width === size ? turnedRound : ops.concatenate([turnedRound, rest], 3)
  return flat ? outOfHeads(ops, y) : y
}

function swiGlu(call: OpCall): Value {
  const { ops } = call
  const a = call.value(0)
  const gate = ops.sigmoid(ops.multiply(a, like(ops, a, call.attrs.float('alpha', 1))))
  return ops.multiply(ops.multiply(a, gate), call.value(1))
}

export const ATTENTION: OpTable = { Attention: attention, RotaryEmbedding: rotary, SwiGLU: swiGlu }
