import { fromBytes, toBytes } from '../../tensor/bytes.ts'
import type { Tensor, TensorEntry, WeightTable } from '../../tensor/tensor.ts'
import { elementCount } from '../../tensor/tensor.ts'
import { byteWidth } from '../../tensor/dtype.ts'
import { lazyEntry } from '../../tensor/entry.ts'
import type { BoundGraph } from './bind.ts'
import { stepsOf } from './freeze.ts'
import { STORED, type GraphStep } from './program.ts'
import { nodeName } from './unfreeze.ts'

/** A tensor that a graph computes with: a variable, or a constant. */
export interface HeldTensor {
  /** The name that it has in every graph that is written from this one. */
  readonly path: string
  /** As it is stored; a constant inside the graph itself is read from there. */
  readonly entry: TensorEntry
  readonly step: GraphStep
  readonly isVariable: boolean
}

/** All tensors of a frozen program, variables and constants, each once. */
export function heldTensors({ program, entries }: BoundGraph, weights: WeightTable): readonly HeldTensor[] {
  const held = new Map<string, HeldTensor>()
  for (const step of stepsOf(program.body)) {
    const isVariable = step.op === 'VarHandleOp' || step.op === STORED
    const entry = isVariable ? entries.get(step.name) : constantEntry(step, weights)
    if (entry !== undefined) held.set(step.name, { path: nodeName(step.name), entry, step, isVariable })
  }
  return [...held.values()]
}

function constantEntry({ name, op, attrs }: GraphStep, weights: WeightTable): TensorEntry | undefined {
  const value = attrs.get('value')
  if (op !== 'Const' || value?.kind !== 'tensor') return undefined
  const stored = weights.get(name)
  return stored?.shape.join() === value.value.shape.join() ? stored : lazyEntry(name, value.value)
}

/** An entry whose numbers are those of another, in another type; whoever calls sees to it that they fit. */
export function recast(entry: TensorEntry, dtype: TensorEntry['dtype'], of: (tensor: Tensor) => Tensor): TensorEntry {
  const width = byteWidth(dtype)
  return {
    name: entry.name,
    dtype,
    shape: entry.shape,
    byteLength: elementCount(entry.shape) * width,
    *chunks() {
      for (const chunk of entry.chunks()) {
        const count = chunk.byteLength / byteWidth(entry.dtype)
        const data = fromBytes(entry.dtype, chunk.slice(), count, entry.name)
        yield toBytes(dtype, of({ dtype: entry.dtype, shape: [count], data }).data)
      }
    },
  }
}
