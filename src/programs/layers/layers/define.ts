import type { JsonObject } from '../../../formats/format.ts'
import type { LayerDef } from '../layer-def.ts'
import type { Layer, VariableSpec } from '../program.ts'
import { DEFAULTS } from './defaults.ts'

/** What a definition says beyond its name and defaults. */
export interface Parts {
  readonly variables?: (config: JsonObject, layer: Layer) => readonly VariableSpec[]
  readonly implied?: NonNullable<LayerDef['implied']>
  readonly call: LayerDef['call']
  readonly mask?: NonNullable<LayerDef['mask']>
  readonly defaults?: JsonObject
  readonly keepsInputDType?: boolean
}

/** A layer class of Keras's own: its defaults come from the generated table. */
export function define(className: string, parts: Parts): LayerDef {
  const { variables } = parts
  return {
    className,
    defaults: parts.defaults ?? DEFAULTS[className] ?? {},
    variables: (layer) => variables?.(layer.config, layer) ?? [],
    keepsInputDType: parts.keepsInputDType ?? false,
    ...(parts.implied === undefined ? {} : { implied: parts.implied }),
    call: parts.call,
    ...(parts.mask === undefined ? {} : { mask: parts.mask }),
  }
}

/** A variable that training changes. */
export function weight(name: string): VariableSpec {
  return { name, trainable: true }
}

/** A variable that training does not change by gradients. */
export function statistic(name: string): VariableSpec {
  return { name, trainable: false }
}

/**
 * State of a random generator. Its name is `<attribute>/seed_generator_state`: a `.keras` file that holds it has it
 * under `<layer>/<attribute>/vars/0`. Keras 3.15 stores none (its SeedGenerator is not saveable); others may.
 */
export function seedState(attribute: string): VariableSpec {
  return { name: `${attribute}/seed_generator_state`, trainable: false, bookkeeping: true }
}

/** The given specs without the absent ones. */
export function specs(...list: readonly (VariableSpec | false)[]): readonly VariableSpec[] {
  return list.filter((spec) => spec !== false)
}

/** For layers that do not support masking: Keras lets the mask go. */
export function stopsMask(): null {
  return null
}
