import type { Json, JsonObject } from '../../../formats/format.ts'
import { type DType, isDType } from '../../../tensor/dtype.ts'

/** A Keras dtype policy: what a layer computes in, what its variables are, and how its kernel is quantised. */
export interface DTypePolicy {
  readonly compute: DType
  readonly variable: DType
  readonly quantization: 'int8' | 'int4' | 'float8' | 'gptq' | 'awq' | null
  /** The numbers behind the mode: `int4/<block>`, `gptq/<bits>/<group>`, `awq/<bits>/<group>`. */
  readonly parameters: readonly number[]
}

const QUANTIZED = /^(int8|int4|float8|gptq|awq)((?:\/-?\d{1,9})*)_from_(.+)$/

/**
 * Reads a policy name (`float32`, `mixed_bfloat16`, `int8_from_float32`) or a serialized policy object.
 * Unknown names compute in float32, as a policy map without an entry does.
 */
export function policyOf(stored: Json | undefined): DTypePolicy {
  const name = nameOf(stored)
  const quantized = QUANTIZED.exec(name)
  if (quantized !== null) {
    const [, mode, numbers = '', source] = quantized
    const parameters = numbers.split('/').slice(1).map(Number)
    return { ...policyOf(source ?? 'float32'), quantization: mode as DTypePolicy['quantization'], parameters }
  }
  if (name === 'mixed_float16') return { compute: 'float16', variable: 'float32', quantization: null, parameters: [] }
  if (name === 'mixed_bfloat16') return { compute: 'bfloat16', variable: 'float32', quantization: null, parameters: [] }
  const dtype = isDType(name) ? name : 'float32'
  return { compute: dtype, variable: dtype, quantization: null, parameters: [] }
}

function nameOf(stored: Json | undefined): string {
  if (typeof stored === 'string') return stored
  if (stored === null || typeof stored !== 'object' || Array.isArray(stored)) return 'float32'
  const config = (stored as JsonObject)['config']
  if (config === null || typeof config !== 'object' || Array.isArray(config)) return 'float32'
  const { name, mode, source_name: source } = config as JsonObject
  if (typeof mode === 'string' && typeof source === 'string') return `${mode}_from_${source}`
  return typeof name === 'string' ? name : 'float32'
}
