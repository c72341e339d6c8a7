import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'

import { UsageError } from '../evidence/errors.ts'
import { definitionsIn } from '../programs/layers/custom.ts'
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
  const places = new Map<string, string>()
  for (const path of modules) {
    const found = definitionsIn(await load(path), path)
    defs.push(...found)
    for (const { className } of found) places.set(className, path)
  }
  return withCustom(defs, places)
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
