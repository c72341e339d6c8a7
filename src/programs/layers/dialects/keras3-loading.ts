import type { Finding } from '../../../evidence/finding.ts'
import type { Json, JsonObject, StoredLayers } from '../../../formats/format.ts'
import { isKerasModule } from '../names.ts'
import { isModelClass } from './classes.ts'
import { brief, inside, isArray, isObject, type Spot } from './json.ts'
import { classIn, KNOWN_KERAS, NAMES, type KerasClass } from './keras3-classes.ts'
import { refusals, type Refusal } from './keras3-values.ts'
import { objectKind } from './objects.ts'

/** What Keras has to know of a file besides its topology. */
export interface LoadedFile {
  readonly file: string
  /** The Keras that saved it, where it says so. */
  readonly version: string | undefined
  /** Whether it is an HDF5 file, whose layers are named without their modules. */
  readonly isLegacy: boolean
}

interface Fault {
  readonly where: string
  readonly layer: string | undefined
  readonly text: string
  readonly isCertain: boolean
  readonly mayBeEarlier: boolean
  /** It stands in what the model was compiled with: whoever loads it with `compile=False` never meets it. */
  readonly isTraining: boolean
}

interface Walk {
  readonly isLegacy: boolean
  readonly fractions: ReadonlySet<string>
  readonly faults: Fault[]
}

/** What surrounds an object: the layer that it belongs to, and whether only training needs it. */
interface Around {
  readonly spot: Spot
  readonly owner: string
  readonly isTraining: boolean
}

/** Findings that are shown one by one. */
const SHOWN = 8

/**
 * What Keras 3 refuses when it loads a file, as far as that can be told without running it: classes that its modules do not
 * have, keys and values that constructors do not take, names. The facts are Keras's own, asked for by
 * tools/keras-classes; the order of things is that of keras/src/saving/serialization_lib.py. Classes of other modules are
 * left to whoever has them. What a later Keras than the known one has saved, and what an earlier one may have had, are
 * warnings.
 */
export function keras3Loading({ topology, fractions }: StoredLayers, loaded: LoadedFile): readonly Finding[] {
  const walk: Walk = { isLegacy: loaded.isLegacy, fractions: fractions ?? new Set(), faults: [] }
  const spot: Spot = { file: loaded.file, layer: undefined, path: '' }
  visit(walk, topology, { spot, owner: '', isTraining: false })
  const compiled = topology['compile_config']
  if (isObject(compiled)) visitCompiled(walk, compiled, inside(spot, 'compile_config'))
  const findings = walk.faults.slice(0, SHOWN).map((fault) => findingOf(fault, loaded))
  const more = walk.faults.length - findings.length
  const [first] = findings
  return more === 0 || first === undefined
    ? findings
    : [{ ...first, message: `${first.message} ${more} more are not shown.` }, ...findings.slice(1)]
}

function visit(walk: Walk, value: Json, around: Around): void {
  if (isArray(value)) {
    value.forEach((item, i) => {
      visit(walk, item, { ...around, spot: inside(around.spot, i) })
    })
    return
  }
  if (!isObject(value)) return
  const { class_name: name, config } = value
  if (typeof name === 'string' && config !== undefined) {
    visitObject(walk, value, name, around)
    return
  }
  for (const [key, item] of Object.entries(value)) {
    visit(walk, item, { ...around, spot: inside(around.spot, key) })
  }
}

function visitObject(walk: Walk, json: JsonObject, name: string, around: Around): void {
  // Tensors, slices and the like; code is a finding of its own.
  if (name.startsWith('__')) return
  if (name === 'function') {
    visitFunction(walk, json, around)
    return
  }
  const known = classOf(walk, json, name, around)
  if (known === null) return
  const config = isObject(json['config']) ? json['config'] : {}
  const own = known.kind === 'object' ? around.owner : ownerOf(config, known)
  const within = { ...around, owner: own, spot: inside(nameSpot(around.spot, config, known), 'config') }
  const registered = json['registered_name']
  // Where the class is found by its public name; elsewhere nobody looks at it.
  const isPublic = !String(json['module']).startsWith('keras.src.')
  if (isPublic && typeof registered === 'string' && !['', name].includes(registered)) {
    const found = JSON.stringify(registered)
    report(walk, within, { key: 'registered_name', found, allowed: `null, as ${name} is a class of Keras’s own` })
  }
  const isFraction = (key: string): boolean => walk.fractions.has(inside(within.spot, key).path)
  const taken = walk.isLegacy ? TAKEN_FROM_LEGACY : []
  const isModel = isModelClass(known.name) || known.name === 'Model'
  // A model is put together from its config; what else stands there is handed on.
  const taking: KerasClass = isModel ? { name: known.name, kind: known.kind, keys: null } : known
  for (const refusal of refusals(taking, config, isFraction, taken)) report(walk, within, refusal)
  if (isModel) reportTwins(walk, config, within)
  for (const [key, item] of Object.entries(config)) visitOption(walk, key, item, within)
}

/** What is taken out of a legacy config before its class sees it (`keras/src/legacy/saving/saving_utils.py`). */
const TAKEN_FROM_LEGACY: readonly string[] = ['batch_input_shape', 'axis']

/** Initializers, regularizers and constraints go by their class names alone, whatever module they say. */
function visitOption(walk: Walk, key: string, value: Json, within: Around): void {
  const spot = inside(within.spot, key)
  const kind = key === 'activity_regularizer' ? 'regularizer' : objectKind(key)
  const home = key === 'dtype' ? 'keras.dtype_policies' : kind === undefined ? undefined : `keras.${kind}s`
  if (home === undefined || !isObject(value)) {
    visit(walk, value, { ...within, spot })
    return
  }
  const { class_name: name, config } = value
  const known = typeof name === 'string' ? (classIn(home, name) ?? classIn('keras', name)) : undefined
  if (known === undefined || !isObject(config)) return
  const isFraction = (inner: string): boolean => walk.fractions.has(inside(inside(spot, 'config'), inner).path)
  for (const refusal of refusals(known, config, isFraction)) {
    report(walk, within, { ...refusal, key: `${key}.${refusal.key}` })
  }
}

/** The class that Keras finds; null where it is somebody else's, or where Keras finds none, which is said. */
function classOf(walk: Walk, json: JsonObject, name: string, around: Around): KerasClass | null {
  const { module, registered_name: registered } = json
  if (typeof module !== 'string') {
    if (!walk.isLegacy) return null
    return classIn('keras.src.layers', name) ?? classIn('keras.src.models', name) ?? null
  }
  const isKeras = /^keras(?:\.|$)/.test(module)
  if (isKeras) {
    const known = classIn(module, name)
    if (known !== undefined) return known
  } else if (!isKerasModule(module) || (typeof registered === 'string' && registered.includes('>'))) return null
  const config = isObject(json['config']) ? json['config'] : {}
  const owner = typeof config['name'] === 'string' ? config['name'] : around.owner
  const allowed = isKeras ? `a class that this module has` : `keras.layers, or another module of Keras 3`
  report(
    walk,
    { ...around, owner: `${JSON.stringify(owner)} (${name})` },
    {
      key: 'module',
      found: `${JSON.stringify(module)} for ${name}`,
      allowed,
    },
  )
  return null
}

function visitFunction(walk: Walk, json: JsonObject, around: Around): void {
  const { module, config } = json
  const place = typeof module === 'string' ? /^keras\.(activations|losses|metrics)$/.exec(module)?.[1] : undefined
  if (place === undefined || typeof config !== 'string' || NAMES.function.has(`${place}.${config}`)) return
  report(walk, around, { key: around.spot.path, found: `${place}.${config}`, allowed: `a function of keras.${place}` })
}

/** Source: `Trainer.compile_from_config`, keras/src/trainers/trainer.py. */
function visitCompiled(walk: Walk, compiled: JsonObject, spot: Spot): void {
  const around = { spot, owner: '', isTraining: true }
  for (const [key, value] of Object.entries(compiled)) {
    if (!NAMES.compile.has(key)) {
      const allowed = [...NAMES.compile].join(', ')
      report(walk, around, { key: `compile_config.${key}`, found: brief(value), allowed })
    }
    visit(walk, value, { ...around, spot: inside(spot, key) })
  }
}

/** Names stand in each config: those beside it only tell layers apart while the model is put together. */
function reportTwins(walk: Walk, config: JsonObject, within: Around): void {
  const layers = isArray(config['layers']) ? config['layers'] : []
  const seen = new Set<string>()
  for (const layer of layers) {
    const inner = isObject(layer) ? layer['config'] : null
    const name = isObject(inner ?? null) ? (inner as JsonObject)['name'] : undefined
    if (typeof name !== 'string') continue
    if (seen.has(name)) {
      const found = `${JSON.stringify(name)} for a second layer`
      report(walk, { ...within, owner: JSON.stringify(name) }, { key: 'name', found, allowed: 'a name of its own' })
    }
    seen.add(name)
  }
}

function ownerOf(config: JsonObject, { name }: KerasClass): string {
  return typeof config['name'] === 'string' ? `${JSON.stringify(config['name'])} (${name})` : name
}

function nameSpot(spot: Spot, config: JsonObject, { kind }: KerasClass): Spot {
  return kind !== 'object' && typeof config['name'] === 'string' ? { ...spot, layer: config['name'] } : spot
}

function report(walk: Walk, { spot, owner, isTraining }: Around, refusal: Refusal): void {
  const { key, found, allowed, mayBeCustom, mayBeEarlier } = refusal
  walk.faults.push({
    where: isTraining || owner === '' ? '' : `layer ${owner}, `,
    layer: spot.layer,
    text: `${key}: found ${found}, allowed: ${allowed}`,
    isCertain: mayBeCustom !== true,
    mayBeEarlier: mayBeEarlier === true,
    isTraining,
  })
}

function findingOf(fault: Fault, { file, version }: LoadedFile): Finding {
  const other = otherKeras(fault, version)
  const unless = other ?? (fault.isCertain ? '' : ' It does where custom_objects name it.')
  const compiled = fault.isTraining ? ' With compile=False it does.' : ''
  return {
    cause: 'not-loadable',
    severity: other !== null || !fault.isCertain ? 'warning' : 'error',
    file,
    ...(fault.layer === undefined ? {} : { layer: fault.layer }),
    message: `${file}: Keras ${KNOWN_KERAS} does not load this file: ${fault.where}${fault.text}.${unless}${compiled}`,
    fix:
      other === null
        ? 'Correct it in the code that made the file, save the model again, and load it once before it is committed.'
        : 'Load it with the Keras that is deployed, and save it again there; or name an interpreter that has it with `python`.',
  }
}

/** Why another Keras than the known one may load the file all the same; null where that is no reason. */
function otherKeras({ mayBeEarlier }: Fault, version: string | undefined): string | null {
  if (version === undefined) return null
  if (isNewer(version, KNOWN_KERAS)) {
    return ` It was saved by Keras ${version}, which is newer than what is known here, and may take it.`
  }
  const [saved, known] = [version, KNOWN_KERAS].map((text) => text.split('.').slice(0, 2).join('.'))
  return mayBeEarlier && saved !== known ? ` It was saved by Keras ${version}, which may have had it.` : null
}

function isNewer(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => /^(\d+)\.(\d+)\.(\d+)/.exec(text)?.slice(1).map(Number) ?? [])
  const at = (a ?? []).findIndex((part, place) => part !== b?.[place])
  return at >= 0 && (a?.[at] ?? 0) > (b?.[at] ?? 0)
}
