import type { Json, JsonObject } from '../../../formats/format.ts'
import { baseKeys, NAMES, type KerasClass, type KeyRule } from './keras3-classes.ts'
import { brief, isArray, isObject } from './json.ts'
import { objectKind } from './objects.ts'

/** A value that a constructor of Keras 3 refuses, in words: found, and allowed. */
export interface Refusal {
  readonly key: string
  readonly found: string
  readonly allowed: string
  /** It may be right for an earlier Keras, which had such a key. */
  readonly mayBeEarlier?: true
  /** Whether a class of the user's own may be meant, which Keras would then take. */
  readonly mayBeCustom?: true
}

/** Where objects say what they are: texts and class names among those that Keras knows. */
type Named = 'initializer' | 'regularizer' | 'constraint'

/** Names that a message gives. */
const SHOWN = 12

/**
 * What a constructor refuses of a config: keys that it does not have, keys that have to be there, values.
 * @param isFraction whether the number under a key is written as a fraction (`3.0`), which Python takes for no whole number
 * @param taken keys that are taken away before the constructor sees them
 */
export function refusals(
  known: KerasClass,
  config: JsonObject,
  isFraction: (key: string) => boolean,
  taken: readonly string[] = [],
): readonly Refusal[] {
  const found = Object.entries(config).filter(([key]) => !taken.includes(key))
  const { keys } = known
  if (keys === null) {
    const told = found.filter(([key]) => key === 'name' || key === 'dtype')
    return [...told.flatMap(([key, value]) => namedIn(known, key, value)), ...together(known, config)]
  }
  const missing = [...keys].filter(([key, { isNeeded }]) => isNeeded && !Object.hasOwn(config, key))
  const pairs = found.flatMap(([key, value]): readonly Refusal[] => {
    const rule = keys.get(key)
    if (rule === undefined)
      return [{ key, found: brief(value), allowed: `no such key, but ${listed(ownFirst(keys))}`, mayBeEarlier: true }]
    const refused = valueRefusal(key, value, rule, isFraction(key))
    if (refused !== null) return [refused]
    return namedIn(known, key, value)
  })
  return [
    ...missing.map(([key]) => ({ key, found: 'nothing', allowed: 'a value' })),
    ...pairs,
    ...together(known, config),
  ]
}

function valueRefusal(key: string, value: Json, rule: KeyRule, isFraction: boolean): Refusal | null {
  const found = isFraction ? `${brief(value)}.0` : brief(value)
  if (typeof value === 'string' && rule.words !== null) {
    const word = rule.anyCase ? value.toLowerCase() : value
    return rule.words.includes(word)
      ? null
      : { key, found, allowed: listed(rule.words.map((one) => JSON.stringify(one))) }
  }
  const kind = kindOf(value, isFraction)
  if (kind === null || !rule.refused.includes(kind)) return null
  const kinds = Object.entries(KINDS).filter(([letter]) => !rule.refused.includes(letter))
  const words = rule.words?.map((one) => JSON.stringify(one)) ?? []
  const allowed = [
    ...new Set(kinds.flatMap(([letter, said]) => (letter === 's' && rule.words !== null ? words : [said]))),
  ]
  return { key, found, allowed: listed(allowed) }
}

/** The letters of tools/keras-classes/definitions.py. */
const KINDS: Readonly<Record<string, string>> = {
  n: 'null',
  b: 'true or false',
  z: '0',
  u: '1',
  i: 'whole numbers from 2',
  m: 'negative whole numbers',
  f: 'fractions between 0 and 1',
  g: 'fractions above 1',
  h: 'negative fractions',
  s: 'a text',
  l: 'a list',
  o: 'an object',
}

function kindOf(value: Json, isFraction: boolean): string | null {
  if (value === null) return 'n'
  if (typeof value === 'boolean') return 'b'
  if (typeof value === 'string') return 's'
  if (typeof value !== 'number') return isArray(value) ? 'l' : 'o'
  if (!Number.isFinite(value)) return null
  if (!Number.isInteger(value)) return value < 0 ? 'h' : value < 1 ? 'f' : 'g'
  if (value < 0) return isFraction ? null : 'm'
  if (isFraction) return 'w'
  return value === 0 ? 'z' : value === 1 ? 'u' : 'i'
}

/** Keys that hold a name, or, in layers, an object of a certain kind. */
function namedIn({ kind: owner }: KerasClass, key: string, value: Json): readonly Refusal[] {
  if (owner === 'object') return []
  if (key === 'name') return nameRefusal(value)
  if (owner !== 'layer') return []
  if (key === 'dtype') return policyRefusal(value)
  if (key === 'activation' || key === 'recurrent_activation') {
    if (typeof value === 'string') return NAMES.activation.has(value) ? [] : [unknown(key, value, NAMES.activation)]
    return isPlain(value) ? [plain(key, value)] : []
  }
  const kind = key === 'activity_regularizer' ? 'regularizer' : objectKind(key)
  return kind === undefined ? [] : objectRefusal(key, value, kind)
}

/** Source: `Operation.__init__`, keras/src/ops/operation.py. */
function nameRefusal(value: Json): readonly Refusal[] {
  if (value === null || (typeof value === 'string' && !value.includes('/'))) return []
  return [{ key: 'name', found: brief(value), allowed: 'a text without "/"' }]
}

/** Source: `get` in keras/src/dtype_policies; policies of quantised layers have words of their own. */
function policyRefusal(value: Json): readonly Refusal[] {
  if (value === null || (typeof value === 'string' && QUANTIZED.test(value))) return []
  if (typeof value === 'string') return NAMES.dtype.has(value) ? [] : [unknown('dtype', value, NAMES.dtype)]
  if (!isObject(value)) return [{ key: 'dtype', found: brief(value), allowed: 'a text or a policy' }]
  const { class_name: name, config } = value
  if (typeof name !== 'string' || isForeign(value)) return []
  if (!NAMES.policy.has(name)) return [unknown('dtype', name, NAMES.policy)]
  return name === 'DTypePolicy' && isObject(config) ? policyRefusal(config['name'] ?? null) : []
}

const QUANTIZED = /^(?:int8|int4|float8|gptq|awq)/

/** Source: `get` in keras/src/{initializers,regularizers,constraints}: only initializers are looked for among custom objects. */
function objectRefusal(key: string, value: Json, kind: Named): readonly Refusal[] {
  if (isPlain(value)) return [plain(key, value)]
  const name = isObject(value) ? value['class_name'] : value
  if (typeof name !== 'string' || NAMES[kind].has(name) || (isObject(value) && isForeign(value))) return []
  const isOwn = isObject(value) && typeof value['module'] === 'string'
  const custom = isOwn || (kind !== 'initializer' && typeof value === 'string') ? {} : { mayBeCustom: true as const }
  return [{ ...unknown(key, name, NAMES[kind]), ...custom }]
}

/** Numbers, flags and lists stand for no object. */
function isPlain(value: Json): boolean {
  return value !== null && typeof value !== 'string' && !isObject(value)
}

function plain(key: string, value: Json): Refusal {
  return { key, found: brief(value), allowed: 'null, a name or an object' }
}

/** An object of another module than Keras's: whoever loads the model has to have it. */
function isForeign({ module, registered_name: registered }: JsonObject): boolean {
  if (typeof registered === 'string' && registered.includes('>')) return true
  return typeof module === 'string' && !/^(?:keras|builtins)(?:\.|$)/.test(module)
}

function unknown(key: string, found: string, names: ReadonlySet<string>): Refusal {
  return { key, found: JSON.stringify(found), allowed: listed([...names]) }
}

/**
 * Options that Keras refuses together: keras/src/layers/convolutional/base_conv.py and base_conv_transpose.py. And what
 * RandomShear stores and does not take again: Keras 3.15 does not load what it saves of one that was given a number.
 */
function together({ name }: KerasClass, config: JsonObject): readonly Refusal[] {
  if (name === 'InputLayer') return shapeRefusal(config)
  if (name === 'RandomShear') {
    return ['x_factor', 'y_factor'].flatMap((key) => {
      const value = config[key]
      if (!isArray(value) || !value.some((item) => typeof item === 'number' && item < 0)) return []
      return [{ key, found: brief(value), allowed: 'numbers from 0 to 1: give the layer two of them' }]
    })
  }
  if (!/^Conv[123]D(?:Transpose)?$/.test(name)) return []
  const { strides, dilation_rate: dilation, filters, groups } = config
  const refused: Refusal[] = []
  if (largest(strides) > 1 && largest(dilation) > 1) {
    const found = `${brief(strides)} beside dilation_rate ${brief(dilation)}`
    refused.push({ key: 'strides', found, allowed: 'one of the two above 1' })
  }
  if (typeof filters === 'number' && typeof groups === 'number' && groups > 0 && filters % groups !== 0) {
    refused.push({ key: 'groups', found: brief(groups), allowed: `a number that divides the ${filters} filters` })
  }
  return refused
}

/** Source: keras/src/layers/core/input_layer.py. */
function shapeRefusal(config: JsonObject): readonly Refusal[] {
  const has = (key: string): boolean => (config[key] ?? null) !== null
  const batch = has('batch_input_shape') ? 'batch_input_shape' : 'batch_shape'
  if (has('input_tensor')) {
    return [{ key: 'input_tensor', found: brief(config['input_tensor']), allowed: 'null: a file holds no tensor' }]
  }
  const beside = ['shape', 'input_shape', 'batch_size'].filter(has)
  if (!has(batch)) {
    return has('shape') || has('input_shape') ? [] : [{ key: 'batch_shape', found: 'nothing', allowed: 'a shape' }]
  }
  return beside.map((key) => ({ key, found: brief(config[key]), allowed: `nothing beside ${batch}` }))
}

function largest(value: Json | undefined): number {
  return Math.max(...(isArray(value) ? value : [value]).map((item) => (typeof item === 'number' ? item : 1)))
}

/** A class's own keys before those that every layer has. */
function ownFirst(keys: ReadonlyMap<string, KeyRule>): readonly string[] {
  const base = baseKeys()
  return [...keys.keys()].sort((a, b) => Number(base.has(a)) - Number(base.has(b)))
}

function listed(words: readonly string[]): string {
  const shown = words.slice(0, SHOWN).join(', ')
  return words.length > SHOWN ? `${shown} and ${words.length - SHOWN} more` : shown
}
