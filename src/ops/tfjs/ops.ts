import type * as tfjs from '@tensorflow/tfjs-core'
import type { Ops, ScanBody, ScanOptions, Value } from '../ops.ts'
import { collected, rowsOf } from '../steps.ts'
import type { KernelOptions, Kernels } from './backend.ts'
import { startKernels } from './backend.ts'
import { convOps } from './conv.ts'
import { einsum } from './einsum.ts'
import { binaryOps, unaryOps } from './elementwise.ts'
import { indexingOps } from './indexing.ts'
import type { Kit } from './kit.ts'
import { createKit, TfjsValue } from './kit.ts'
import { linearOps } from './linear.ts'
import { poolOps } from './pool.ts'
import { reduceOps } from './reduce.ts'
import { resizeOps } from './resize.ts'
import { shapeOps } from './shape.ts'
import { creationOps, toTensor } from './transfer.ts'

/** Starts the kernels of this process, if they are not running yet, and gives operations on them. */
export async function startTfjsOps(options: KernelOptions = {}): Promise<Ops> {
  return createTfjsOps(await startKernels(options))
}

/**
 * `Ops` on TF.js kernels.
 *
 * - float32, int32 and bool are what they are. float16 and bfloat16 are held in float32 and rounded after each
 *   operation, so a chain of operations rounds where the real dtype would. float64 is computed as float32, and the
 *   `dtype` of the value says so.
 * - int64, uint64 and uint32 are held in int32: a number beyond it is a RangeError. Narrower integers wrap.
 * - Integers never pass through float32. What the kernels in use compute wrongly (`Kernels.mended`) is computed in
 *   JavaScript, in float64, rounded once; so are all reductions, pooling, resizing and sorting.
 * - `take` throws RangeError for an index outside; reshapes, axes and shapes that do not fit are RangeErrors,
 *   operands of unequal dtypes TypeErrors.
 */
export function createTfjsOps(kernels: Kernels): Ops {
  const kit = createKit(kernels)
  const scoped = scopes(kit.tf)
  const basic = scopeEach(scoped, {
    ...creationOps(kit),
    ...unaryOps(kit),
    ...binaryOps(kit),
    ...reduceOps(kit),
    ...linearOps(kit),
    ...convOps(kit),
    ...poolOps(kit),
    ...resizeOps(kit),
    ...shapeOps(kit),
    ...indexingOps(kit),
  })
  return {
    id: `tfjs-${kernels.id}`,
    ...basic,
    einsum: (equation, ...operands) => scoped(() => einsum(basic, equation, operands)),
    read: (x) => Promise.resolve(toTensor(x, kit.elements(x))),
    peek: (x) => toTensor(x, kit.elements(x)),
    scope: scoped,
    keep: (x) => {
      kit.tf.keep(kit.tensorOf(x))
      return x
    },
    release: (x) => {
      kit.tensorOf(x).dispose()
    },
    scan: (body, initial, sequences, options) => scan(kit, scoped, basic, body, initial, sequences, options),
  }
}

type Scope = <R>(body: () => R) => R

/** Lets go of every tensor made in a body but those that its result holds. */
function scopes(tf: typeof tfjs): Scope {
  const engine = tf.engine()
  return (body) => {
    engine.startScope()
    try {
      const result = body()
      engine.endScope(tensorsIn(result))
      return result
    } catch (error) {
      engine.endScope([])
      throw error
    }
  }
}

/** Tensors inside a value, an array, a map or a plain object, however deep. */
function tensorsIn(container: unknown, seen: Set<unknown> = new Set()): tfjs.Tensor[] {
  if (typeof container !== 'object' || container === null || seen.has(container)) return []
  seen.add(container)
  if (container instanceof TfjsValue) return [container.tensor]
  const parts: readonly unknown[] =
    container instanceof Map ? [...container.values()] : Array.isArray(container) ? container : Object.values(container)
  return parts.flatMap((part) => tensorsIn(part, seen))
}

/** Each operation in a scope of its own, so that what it makes on the way is gone when it returns. */
function scopeEach<T extends object>(scoped: Scope, operations: T): T {
  const each = Object.entries(operations).map(([name, operation]: [string, unknown]) => {
    if (typeof operation !== 'function') throw new TypeError(name)
    return [name, (...args: readonly unknown[]): unknown => scoped(() => Reflect.apply(operation, undefined, args))]
  })
  return { ...operations, ...Object.fromEntries(each) }
}

/** Steps one by one; what a step makes is let go at its end, and so are the state and the last output that it replaces. */
function scan<S extends readonly Value[]>(
  kit: Kit,
  scoped: Scope,
  ops: Pick<Ops, 'slice' | 'reshape' | 'stack'>,
  body: ScanBody<S>,
  initial: S,
  sequences: readonly Value[],
  options: ScanOptions,
): { readonly state: S; readonly output: Value } {
  return scoped(() => {
    // Tensors are numbered as they are made: what came before this one belongs to somebody else.
    const first = kit.empty([0], 'bool').tensor.id
    const outputs: Value[] = []
    let state = initial
    for (const rows of rowsOf(ops, sequences, options)) {
      const before = state
      const after = scoped(() => body(rows(), before))
      const gone = options.outputs === 'last' ? outputs.splice(0) : []
      outputs.push(after.output)
      state = after.state
      const alive = new Set([...outputs, ...state].map((value) => kit.tensorOf(value)))
      const replaced = [...before, ...gone].map((value) => kit.tensorOf(value)).filter(({ id }) => id > first)
      for (const tensor of new Set(replaced)) if (!alive.has(tensor)) tensor.dispose()
    }
    return { state, output: collected(ops.stack, outputs, options) }
  })
}
