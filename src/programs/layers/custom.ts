import { UsageError } from '../../evidence/errors.ts'
import type { LayerDef } from './layer-def.ts'

/** What a definition must have, and the type of each part; docs/custom-layers.md explains them. */
const REQUIRED = { className: 'string', variables: 'function', call: 'function' } as const
const OPTIONAL = { defaults: 'object', implied: 'function', mask: 'function', keepsInputDType: 'boolean' } as const

/**
 * The layer definitions that a module exports, by name, by default or in arrays. Other exports are left alone, unless
 * they look like a definition (they have a `className`) and are none.
 * @param path for messages
 * @throws UsageError which says what is missing
 */
export function definitionsIn(module: Readonly<Record<string, unknown>>, path: string): readonly LayerDef[] {
  const defs = new Map<object, LayerDef>()
  for (const [name, exported] of Object.entries(module)) {
    for (const value of Array.isArray(exported) ? (exported as readonly unknown[]) : [exported]) {
      if (!hasClassName(value) || defs.has(value)) continue
      const faults = faultsOf(value)
      if (faults.length > 0) {
        throw new UsageError(`custom-layers: ${path}: export ${name}: ${faults.join('; ')} (docs/custom-layers.md)`)
      }
      defs.set(value, withDefaults(value) as unknown as LayerDef)
    }
  }
  if (defs.size > 0) return [...defs.values()]
  throw new UsageError(
    `custom-layers: ${path} exports no layer definition: an object with className, variables(layer) and ` +
      'call(context) (docs/custom-layers.md)',
  )
}

function hasClassName(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && 'className' in value
}

/** A definition may be an instance of a class: what it inherits stays. */
function withDefaults(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (value['defaults'] !== undefined) return value
  const prototype: unknown = Object.getPrototypeOf(value)
  const copy = Object.create(prototype as object | null) as Record<string, unknown>
  return Object.assign(copy, value, { defaults: {} })
}

function faultsOf(value: Readonly<Record<string, unknown>>): readonly string[] {
  const missing = Object.entries(REQUIRED).filter(([key, type]) => typeof value[key] !== type)
  const wrong = Object.entries(OPTIONAL).filter(
    ([key, type]) => value[key] === null || (value[key] !== undefined && typeof value[key] !== type),
  )
  return [...missing, ...wrong].map(
    ([key, type]) => `${key} must be ${type === 'object' ? 'an' : 'a'} ${type}, found ${typeof value[key]}`,
  )
}
