import { ArtifactError } from '../../../evidence/errors.ts'
import type { Ops, Value } from '../../../ops/ops.ts'
import type { DType } from '../../../tensor/dtype.ts'
import { isFloating } from '../../../tensor/dtype.ts'
import { readTensor } from '../../../tensor/entry.ts'
import type { TensorEntry } from '../../../tensor/tensor.ts'
import type { BoundVariable } from '../program.ts'

/** Variables on an executor: each read from its file once, when it is first asked for. */
export interface Weights {
  has(path: string): boolean
  /** Floating variables in the dtype asked for. @throws ArtifactError `missing-tensor`. */
  get(path: string, dtype: DType): Value
  /** Whether a value belongs here and is not to be let go. */
  owns(value: Value): boolean
  close(): void
}

/** Variables that outlive the run which borrows them. */
export interface Lender {
  /** The value of a stored tensor, loaded if need be; undefined where the lender has no such variable. */
  lend(entry: TensorEntry, dtype: DType): Value | undefined
  owns(value: Value): boolean
}

/**
 * @param lender has variables already: what it lends is not loaded again
 */
export function createWeights(ops: Ops, variables: readonly BoundVariable[], lender?: Lender): Weights & Lender {
  const byPath = new Map(variables.map((variable) => [variable.path, variable]))
  const values = new Map<string, Value>()
  const owned = new Set<Value>()
  const byEntry = new Map(variables.map((variable) => [variable.entry, variable]))

  const hold = (key: string, value: Value): Value => {
    ops.keep(value)
    values.set(key, value)
    owned.add(value)
    return value
  }
  const load = (variable: BoundVariable, dtype: DType): Value => {
    const stored = variable.entry.dtype
    if (!isFloating(stored) || stored === dtype) return ops.constant(readTensor(variable.entry))
    return ops.scope(() => ops.cast(ops.constant(readTensor(variable.entry)), dtype))
  }
  const get = (path: string, dtype: DType): Value => {
    const key = `${dtype} ${path}`
    const known = values.get(key)
    if (known !== undefined) return known
    const variable = byPath.get(path)
    if (variable === undefined) {
      throw new ArtifactError('missing-tensor', `variable ${path}: no stored tensor holds it`, { tensor: path })
    }
    return lender?.lend(variable.entry, dtype) ?? hold(key, load(variable, dtype))
  }
  return {
    has: (path) => byPath.has(path),
    get,
    lend: (entry, dtype) => {
      const variable = byEntry.get(entry)
      return variable === undefined ? undefined : get(variable.path, dtype)
    },
    owns: (value) => owned.has(value) || lender?.owns(value) === true,
    close: () => {
      for (const value of owned) ops.release(value)
      owned.clear()
      values.clear()
    },
  }
}
