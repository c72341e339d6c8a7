import type { Finding } from '../evidence/finding.ts'
import type { Json, JsonObject } from '../formats/format.ts'
import { isKerasModule } from '../programs/layers/names.ts'

/**
 * Looks for serialised code anywhere in a topology; nothing of it is ever decoded or run.
 *
 * - Keras 3 stores a Lambda's function as `{ class_name: '__lambda__', config: { code, ... } }`, base64 of `marshal.dumps`
 *   (keras/src/saving/serialization_lib.py).
 * - Keras 2 stores it as `[code, defaults, closure]` beside `function_type: 'lambda'` (keras/src/layers/core/lambda.py).
 * - A `class_name` of `function` or `type` from a system module imports and calls what it names (CVE-2024-3660,
 *   CVE-2025-1550).
 */
export function unsafeCode(topology: JsonObject, file: string): readonly Finding[] {
  return search(topology).map(({ what, layer }) => finding(what, layer, file))
}

/** The same for what a file says of training, which stands apart from the topology: losses, metrics, the optimizer. */
export function unsafeTraining(training: Json, file: string): readonly Finding[] {
  return search(training).map(({ what }) => ({
    cause: 'unsafe-lambda-bytecode',
    severity: 'error',
    message:
      `${file}: its training_config holds ${what}; whoever loads the model compiled runs it. It was not run. ` +
      'Save the model uncompiled (include_optimizer=False), or replace it by a registered function.',
    file,
  }))
}

/** Keys under which a topology holds objects that are no layers, and that a loader makes all the same. */
const OBJECT_KEY = /(^|_)(regularizer|constraint)$|^(quantization_config|dtype|dtype_policy)$/

/** Those that mean something in training alone: no output depends on them. */
const TRAINING_KEY = /(^|_)(regularizer|constraint)$/

/**
 * Objects of other modules than Keras's, beside the layers: a loader imports the module that the file names. What decides
 * how a layer computes leaves the integrity of a topology unsaid; a loader of outputs does without what only trains.
 */
export function foreignObjects(topology: JsonObject, training: Json, file: string): readonly Finding[] {
  const { compile_config: compiled = null, ...rest } = topology
  return [
    ...foreign(rest, false).map((found) =>
      foreignFinding(found, file, TRAINING_KEY.test(found.key) ? 'note' : 'warning'),
    ),
    ...foreign([compiled, training], true).map((found) => foreignFinding(found, file, 'note')),
  ]
}

interface Foreign {
  readonly key: string
  readonly name: string
  readonly layer: string
}

function foreign(root: Json, anyKey: boolean): readonly Foreign[] {
  const found: Foreign[] = []
  const waiting: { readonly value: Json; readonly key: string; readonly layer: string }[] = [
    { value: root, key: 'training', layer: '' },
  ]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, key, layer } = next
    if (isList(value)) for (const item of value) waiting.push({ value: item, key, layer })
    if (!isObject(value)) continue
    const name = foreignName(value)
    if (name !== null && (anyKey || OBJECT_KEY.test(key))) found.push({ key, name, layer })
    const own = OBJECT_KEY.test(key) ? layer : (layerName(value) ?? layer)
    for (const [inner, item] of Object.entries(value)) {
      waiting.push({ value: item, key: inner === 'config' ? key : inner, layer: own })
    }
  }
  return found.reverse()
}

/** `module.Class` of an object of another module, or null. System modules are findings of their own. */
function foreignName(value: JsonObject): string | null {
  const { module, class_name: kind, config, registered_name: registered } = value
  if (typeof kind !== 'string' || unsafe(value) !== null) return null
  const name = kind === 'function' && typeof config === 'string' ? config : kind
  if (typeof module === 'string' && module !== 'builtins' && !isKerasModule(module)) return `${module}.${name}`
  if (typeof registered === 'string' && registered.includes('>')) return registered
  return kind.includes('>') ? kind : null
}

function foreignFinding({ key, name, layer }: Foreign, file: string, severity: 'warning' | 'note'): Finding {
  const where = layer === '' ? '' : ` of layer ${JSON.stringify(layer)}`
  return {
    cause: 'unknown-layer',
    severity,
    message:
      `${file}: ${key}${where}: found ${JSON.stringify(name)}, which is none of Keras’s own; whoever loads the model ` +
      `imports it. It was not read${severity === 'note' ? ', and no output depends on it' : ''}.`,
    fix: 'Save the model without it, or waive the finding with a reason once you know the module.',
    file,
    ...(layer === '' ? {} : { layer }),
  }
}

function search(root: Json): { readonly what: string; readonly layer: string }[] {
  const found: { readonly what: string; readonly layer: string }[] = []
  const waiting: { readonly value: Json; readonly layer: string }[] = [{ value: root, layer: '' }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, layer } = next
    if (value === null || typeof value !== 'object') continue
    if (isList(value)) {
      for (const item of value) waiting.push({ value: item, layer })
      continue
    }
    const name = layerName(value) ?? layer
    const what = unsafe(value)
    if (what !== null) found.push({ what, layer: name })
    else for (const item of Object.values(value)) waiting.push({ value: item, layer: name })
  }
  return found.reverse()
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Modules that act on the machine: no layer lives there. */
const SYSTEM_MODULES =
  /^(os|posix|nt|sys|subprocess|shutil|socket|importlib|runpy|code|marshal|pickle|ctypes|pty|multiprocessing|webbrowser|urllib|requests)(\.|$)/
/**
 * Functions of Python and Keras that act on the machine. Harmless ones are stored in the same way: an activation is
 * `{ module: 'builtins', class_name: 'function', config: 'relu' }`.
 */
const ACTING = new Set<Json | undefined>([
  '__import__',
  'breakpoint',
  'compile',
  'delattr',
  'enable_unsafe_deserialization',
  'eval',
  'exec',
  'get_file',
  'getattr',
  'input',
  'load_model',
  'open',
  'setattr',
])

function unsafe(value: JsonObject): string | null {
  if (value['class_name'] === '__lambda__') return 'a Python function as marshalled bytecode'
  if (value['class_name'] === 'Lambda' && isObject(value['config'])) {
    const { function: body, function_type: type } = value['config']
    if (Array.isArray(body) || type === 'lambda' || (isObject(body) && body['class_name'] === '__lambda__')) {
      return 'a Python function as marshalled bytecode'
    }
  }
  const { module, class_name: kind, config } = value
  if (typeof module !== 'string' || typeof kind !== 'string') return null
  if (SYSTEM_MODULES.test(module) || (kind === 'function' && ACTING.has(config))) {
    return `the function ${module}.${typeof config === 'string' ? config : kind}`
  }
  return null
}

function layerName(value: JsonObject): string | null {
  if (typeof value['class_name'] !== 'string') return null
  const config = value['config']
  if (isObject(config) && typeof config['name'] === 'string') return config['name']
  return typeof value['name'] === 'string' ? value['name'] : null
}

function finding(what: string, layer: string, file: string): Finding {
  return {
    cause: 'unsafe-lambda-bytecode',
    severity: 'error',
    message:
      `${file}: layer ${JSON.stringify(layer)} holds ${what}; whoever loads the model runs it. ` +
      'It was not run, and its outputs are not checked. Replace it by a registered layer class, or by operations.',
    file,
    layer,
  }
}
