import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'

import { UsageError } from '../evidence/errors.ts'
import type { LayerDef, LayerRegistry } from '../programs/layers/layer-def.ts'
import { kerasLayers, withCustom } from '../programs/layers/registry.ts'

/**
 * The layers that programs may use: Keras's own, and every layer definition that the named modules export. The modules
 * are run, so only the workflow's owner may name them.
 * @throws UsageError where a module cannot be loaded or exports no definition.
 */
export async function loadRegistry(modules: readonly string[]): Promise<LayerRegistry> {
  if (modules.length === 0) return kerasLayers
  const defs: LayerDef[] = []
  for (const path of modules) {
    const exported = definitionsIn(await load(path))
    if (exported.length === 0) throw new UsageError(`custom-layers: ${path} exports no layer definition`)
    defs.push(...exported)
  }
  return withCustom(defs)
}

async function load(path: string): Promise<Record<string, unknown>> {
  const url = isAbsolute(path) ? pathToFileURL(path).href : path
  try {
    // Not for the bundler: the file stands in the user's repository.
    return (await import(/* webpackIgnore: true */ url)) as Record<string, unknown>
  } catch (error) {
    throw new UsageError(
      `custom-layers: ${path} cannot be loaded: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

/** Definitions among a module's exports: single ones, and those in exported arrays. */
function definitionsIn(module: Record<string, unknown>): LayerDef[] {
  const values = Object.values(module).flatMap((value): unknown[] => (Array.isArray(value) ? value : [value]))
  return [...new Set(values)].filter(isDefinition)
}

function isDefinition(value: unknown): value is LayerDef {
  if (typeof value !== 'object' || value === null) return false
  const { className, defaults, variables, call } = value as Partial<Record<keyof LayerDef, unknown>>
  return (
    typeof className === 'string' &&
    typeof defaults === 'object' &&
    typeof variables === 'function' &&
    typeof call === 'function'
  )
}
