import type { Finding, Severity } from '../../../evidence/finding.ts'
import type { Layer } from '../program.ts'
import { isArray } from './json.ts'
import { operationModule } from './operations.ts'
import { isOperation, plainClass } from './writer.ts'

/**
 * What Keras 3.15 saves into a legacy file (`.h5`) and does not load from it again. Such a file names its classes without
 * their modules, and Keras looks them up among the names of `keras.layers` (`keras/src/legacy/saving/saving_utils.py`,
 * `serialization.py`). Each rule here was seen to hold by loading such files with Keras 3.15.
 */
export interface LegacyFault {
  readonly layer: Layer
  /** As what follows a colon. */
  readonly reason: string
  /**
   * `note` where naming the class in `custom_objects` is all it takes, `warning` where Keras would else take something
   * for what it is not, `error` where nothing helps.
   */
  readonly severity: Severity
  /** The entry of `custom_objects` that helps, in Python; null where none does. */
  readonly customObject: string | null
}

/** Operations whose class is called as a layer is (`keras.ops.add` makes a node `Add`), and that such a layer cannot do. */
const CLASHING: ReadonlySet<string> = new Set([
  'Add',
  'Average',
  'Dot',
  'Maximum',
  'Minimum',
  'Multiply',
  'Reshape',
  'Subtract',
])

/** Those that the layer of the same name can do: it has the same options and is called the same. */
const ALIKE: ReadonlySet<string> = new Set(['Concatenate', 'Softmax'])

/** Layers of Keras that it exports under no name, by the module that they stand in. */
export const UNEXPORTED: Readonly<Record<string, string>> = {
  TFDConcat: 'keras.src.layers.preprocessing.feature_space',
  TFDIdentity: 'keras.src.layers.preprocessing.feature_space',
}

/** Layers whose tables are empty, and refuse to be run, without a vocabulary. */
const LOOKUPS: ReadonlySet<string> = new Set(['IntegerLookup', 'StringLookup', 'TextVectorization'])

/** Faults of a model's topology as a legacy file of Keras 3 has it, in the order of its layers. */
export function legacyFaults(root: Layer): readonly LegacyFault[] {
  const members = legacyMembers(root)
  const taken = new Map<string, Layer>()
  for (const layer of members) {
    if (!isOperation(layer) && layer.origin === null) taken.set(layer.className, layer)
  }
  return members.flatMap((layer) => faultsOf(layer, taken))
}

/** The layers that a legacy file names without their module: all members of models; what a wrapper holds has one. */
function legacyMembers(layer: Layer): readonly Layer[] {
  const members = layer.graph?.layers ?? []
  return [
    ...members.flatMap((member) => [member, ...legacyMembers(member)]),
    ...layer.children.flatMap((child) => legacyMembers(child.layer)),
  ]
}

function faultsOf(layer: Layer, taken: ReadonlyMap<string, Layer>): LegacyFault[] {
  if (layer.origin !== null) return []
  const { config } = layer
  const faults: LegacyFault[] = []
  if (layer.className === 'Attention' && config['score_mode'] === 'dot') {
    faults.push({
      layer,
      reason: "it takes its score_mode 'dot' for the function keras.layers.dot",
      severity: 'warning',
      customObject: "'dot': 'dot'",
    })
  }
  if (isArray(config['axis']) && config['axis'].length > 1) {
    const reason = `it forgets its axis ${JSON.stringify(config['axis'])}`
    faults.push({ layer, reason, severity: 'error', customObject: null })
  }
  if (LOOKUPS.has(layer.className) && (config['vocabulary'] ?? null) === null) {
    const reason = 'it has lost its vocabulary, which only a .keras file keeps where adapt() made it'
    faults.push({ layer, reason, severity: 'error', customObject: null })
  }
  if (Object.hasOwn(UNEXPORTED, layer.className)) {
    const customObject = `'${layer.className}': ${UNEXPORTED[layer.className]}.${layer.className}`
    faults.push({ layer, reason: 'keras.layers has no such class', severity: 'note', customObject })
  }
  if (isOperation(layer)) faults.push(...operationFault(layer, taken))
  return faults
}

function operationFault(layer: Layer, taken: ReadonlyMap<string, Layer>): LegacyFault[] {
  const name = plainClass(layer)
  const customObject = `'${name}': ${operationModule(name)}.${name}`
  if (ALIKE.has(name)) return []
  if (!CLASHING.has(name)) {
    return [{ layer, reason: 'it is an operation, and Keras looks for layers alone', severity: 'note', customObject }]
  }
  const reason = `it is the operation ${name}, which Keras takes for the layer ${name}`
  const other = taken.get(name)
  if (other === undefined) return [{ layer, reason, severity: 'warning', customObject }]
  const both = `${reason}; the model has such a layer too (${JSON.stringify(other.name)}), so that no name can stand for both`
  return [{ layer, reason: both, severity: 'error', customObject: null }]
}

const SHOWN = 4

/** The faults of a file that is there: one finding for what nothing helps, one for what `custom_objects` help. */
export function legacyLoading(root: Layer, file: string): readonly Finding[] {
  const faults = legacyFaults(root)
  const hopeless = faults.filter(({ customObject }) => customObject === null)
  if (hopeless.length > 0) {
    const message =
      `${file}: keras.models.load_model of Keras 3 cannot load this file as it was saved, whatever ` +
      `custom_objects it is given: ${shown(hopeless)}. Deploy a .keras file, which says what is meant, or build the model from layers alone.`
    return [finding('error', hopeless, message, file)]
  }
  if (faults.length === 0) return []
  const objects = [...new Set(faults.map(({ customObject }) => customObject))].join(', ')
  const severity = faults.some((fault) => fault.severity === 'warning') ? 'warning' : 'note'
  const message =
    `${file}: Keras 3 loads this file only with keras.models.load_model(path, custom_objects={${objects}}): ` +
    `${shown(faults)}. A .keras file needs none of this.`
  return [finding(severity, faults, message, file)]
}

function finding(severity: Severity, faults: readonly LegacyFault[], message: string, file: string): Finding {
  const [first] = faults
  return {
    cause: 'not-loadable',
    severity,
    file,
    ...(first === undefined ? {} : { layer: first.layer.name }),
    message,
  }
}

function shown(faults: readonly LegacyFault[]): string {
  const named = faults.slice(0, SHOWN).map(({ layer, reason }) => `of layer ${JSON.stringify(layer.name)}, ${reason}`)
  const more = faults.length - SHOWN
  return `${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}`
}
