import type { Finding } from '../../evidence/finding.ts'
import type { TensorEntry } from '../../tensor/tensor.ts'
import type { Hdf5File } from '../hdf5/file.ts'
import { readString } from '../keras-h5/names.ts'

/** Weights as Keras 3 stores them: `<attributes from the model to the layer>/vars/<number>`. */
export interface WeightStore {
  /** In the order of the file; the variables of one layer by number. */
  readonly weights: readonly TensorEntry[]
  /** Variables of optimizer, metrics and losses: known, and no weights of the model. */
  readonly training: readonly string[]
  readonly findings: readonly Finding[]
}

/**
 * Attributes of a model under which Keras keeps what only training needs. Source: `_walk_saveable` of
 * keras/src/saving/saving_lib.py over a compiled model, and tf_keras's counterpart (`metrics`).
 */
const TRAINING: ReadonlySet<string> = new Set([
  'optimizer',
  'metrics',
  '_metrics',
  'loss_tracker',
  '_loss_tracker',
  'compiled_loss',
  'compiled_metrics',
  '_compile_loss',
  '_compile_metrics',
])

/** @throws ArtifactError `unsupported-format` where a weight's type is not read */
export function readWeightStore(file: Hdf5File): WeightStore {
  const weights: TensorEntry[] = []
  const training: string[] = []
  const findings: Finding[] = []
  for (const [group, members] of variableGroups(file)) {
    if (isTraining(group)) {
      training.push(...members.map((name) => `${group}/${name}`))
      continue
    }
    const attributes = file.groups.get(group)
    const owner = attributes === undefined ? undefined : readString(attributes, 'name')
    findings.push(...gaps(file, group, members))
    for (const name of members) {
      const dataset = file.datasets.get(`${group}/${name}`)
      if (dataset?.readable === true) weights.push(owner === undefined ? dataset.entry : { ...dataset.entry, owner })
      else if (dataset?.reason.code === 'unsupported-format') throw dataset.reason
    }
  }
  findings.push(...outsiders(file))
  return { weights, training, findings }
}

/** Names of variables by group; numbers in their own order, not in that of their digits. */
function variableGroups(file: Hdf5File): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const path of [...file.datasets.keys(), ...file.links.keys()]) {
    const [group, name] = splitVariable(path)
    if (group === undefined) continue
    const members = groups.get(group)
    if (members === undefined) groups.set(group, [name])
    else members.push(name)
  }
  for (const members of groups.values()) members.sort(byNumber)
  return groups
}

function splitVariable(path: string): [string | undefined, string] {
  const at = path.lastIndexOf('/')
  const group = path.slice(0, Math.max(0, at))
  return group === 'vars' || group.endsWith('/vars') ? [group, path.slice(at + 1)] : [undefined, path]
}

function byNumber(a: string, b: string): number {
  if (isNumber(a) && isNumber(b)) return Number(a) - Number(b)
  return a < b ? -1 : 1
}

function isNumber(name: string): boolean {
  return /^\d+$/.test(name)
}

function isTraining(group: string): boolean {
  return TRAINING.has(group.split('/')[0] ?? '')
}

/** Keras numbers the variables of a layer without gaps; a number that is left out was there once. */
function gaps(file: Hdf5File, group: string, members: readonly string[]): Finding[] {
  if (!members.every(isNumber)) return []
  const present = new Set(members.map(Number))
  const last = Math.max(...present)
  // More gaps than variables would be a file of another kind, or a hostile one.
  const missing = Array.from({ length: Math.min(last, 2 * present.size) }, (_, i) => i).filter((i) => !present.has(i))
  return missing.map((number) => ({
    cause: 'missing-tensor',
    severity: 'error',
    message: `${file.source.name}: ${group} has the variables ${members.slice(0, 20).join(', ')}, and no ${number}`,
    file: file.source.file,
    tensor: `${group}/${number}`,
  }))
}

function outsiders(file: Hdf5File): Finding[] {
  return [...file.datasets.keys()]
    .filter((path) => splitVariable(path)[0] === undefined)
    .map((path) => ({
      cause: 'unread-content',
      severity: 'error',
      message: `${file.source.name}: dataset ${path} is in no group of variables (vars): Keras never loads it`,
      file: file.source.file,
      tensor: path,
    }))
}
