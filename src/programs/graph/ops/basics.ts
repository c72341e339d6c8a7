import { elementCount } from '../../../tensor/tensor.ts'
import { known, type Cell } from '../cells.ts'
import type { OpCall, OpResult, OpTable } from '../op-def.ts'
import { dims } from './shapes.ts'

/** The shape of an input as a tensor: known whatever the executor. */
function shapeAt(call: OpCall, place: number): Cell {
  const shape = call.shape(place)
  return known(call.attrs.dtype('out_type', 'int32'), [shape.length], shape)
}

/** Nodes that say something about tensors, or hand them on. What only hands on is looked through when a graph is frozen. */
export const BASICS: OpTable = {
  // Constants and stored tensors are the runner's own; what comes here has no value.
  Const: (call) => {
    throw call.malformed('attribute value: found nothing, allowed: a tensor')
  },
  Placeholder: (call) => {
    throw call.malformed('nothing feeds this placeholder, and no stored tensor stands for it')
  },
  VarHandleOp: ({ step }) => ({ kind: 'variable', name: step.name }),
  ReadVariableOp: (call) => call.variable(call.cell(0)),
  ResourceGather: (call) => {
    const batch = call.attrs.int('batch_dims', 0)
    if (batch !== 0) throw call.unsupported(`attribute batch_dims: found ${batch}, allowed: 0`)
    return call.ops.take(call.variable(call.cell(0)), call.value(1), 0)
  },
  Identity: ({ cell }) => cell(0),
  IdentityN: ({ inputs }) => inputs,
  StopGradient: ({ cell }) => cell(0),
  Snapshot: ({ cell }) => cell(0),
  Print: ({ cell }) => cell(0),
  NoOp: () => [],
  Assert: () => [],
  PlaceholderWithDefault: ({ cell }) => cell(0),
  Shape: (call) => shapeAt(call, 0),
  ShapeN: (call) => call.inputs.map((_, place) => shapeAt(call, place)),
  Size: ({ shape, attrs }) => known(attrs.dtype('out_type', 'int32'), [], [elementCount(shape(0))]),
  Rank: ({ shape }) => known('int32', [], [shape(0).length]),
  EnsureShape: ensureShape,
  FakeQuantWithMinMaxVars: fakeQuant,
  FakeQuantWithMinMaxArgs: fakeQuant,
}

function ensureShape(call: OpCall): OpResult {
  const [shape, promised] = [call.shape(0), call.attrs.shape('shape', null)]
  const fits =
    promised === null ||
    (promised.length === shape.length && promised.every((dim, axis) => dim < 0 || dim === shape[axis]))
  if (!fits) throw call.malformed(`found shape ${dims(shape)}, allowed: ${dims(promised)}`)
  return call.cell(0)
}

/**
 * Rounds to a grid of `num_bits` with zero on it. Source: the nudging of tensorflow/core/kernels/fake_quant_ops_functor.h.
 */
function fakeQuant(call: OpCall): OpResult {
  const { ops, attrs } = call
  const x = call.value(0)
  const lowest = attrs.bool('narrow_range', false) ? 1 : 0
  const highest = 2 ** attrs.int('num_bits', 8) - 1
  const [min = NaN] = call.has(1) ? call.numbers(1) : [attrs.float('min', -6)]
  const [max = NaN] = call.has(2) ? call.numbers(2) : [attrs.float('max', 6)]
  if (min === 0 && max === 0) return ops.full(x.shape, 0, x.dtype)
  const scale = (max - min) / (highest - lowest)
  const zero = Math.min(Math.max(Math.round(lowest - min / scale), lowest), highest)
  const [from, to] = [(lowest - zero) * scale, (highest - zero) * scale]
  const shifted = ops.subtract(ops.clip(x, from, to), ops.scalar(from, x.dtype))
  const steps = ops.floor(ops.add(ops.divide(shifted, ops.scalar(scale, x.dtype)), ops.scalar(0.5, x.dtype)))
  return ops.add(ops.multiply(steps, ops.scalar(scale, x.dtype)), ops.scalar(from, x.dtype))
}
