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
  /** The model's own name, where the file says it. */
  readonly model: string | undefined
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

/** A variable of a layer, and the file that holds it: Keras may split even one layer over several shards. */
interface Variable {
  readonly name: string
  readonly file: Hdf5File
}

/**
 * @param files one file, or all shards in order
 * @throws ArtifactError `unsupported-format` where a weight's type is not read
 */
export function readWeightStore(files: readonly Hdf5File[]): WeightStore {
  const weights: TensorEntry[] = []
  const training: string[] = []
  const findings: Finding[] = []
  for (const [group, variables] of variableGroups(files, findings)) {
    if (isTraining(group)) {
      training.push(...variables.map(({ name }) => `${group}/${name}`))
      continue
    }
    findings.push(...gaps(group, variables))
    const owner = ownerOf(group, files)
    for (const { name, file } of variables) {
      const dataset = file.datasets.get(`${group}/${name}`)
      if (dataset?.readable === true) weights.push(owner === undefined ? dataset.entry : { ...dataset.entry, owner })
      else if (dataset?.reason.code === 'unsupported-format') throw dataset.reason
    }
  }
  for (const file of files) findings.push(...outsiders(file))
  return { weights, training, findings, model: ownerOf('vars', files) }
}

function ownerOf(group: string, files: readonly Hdf5File[]): string | undefined {
  for (const file of files) {
    const attributes = file.groups.get(group)
    const name = attributes === undefined ? undefined : readString(attributes, 'name')
    if (name !== undefined) return name
  }
  return undefined
}

/** Variables by group, by their numbers and not by the digits of these. */
function variableGroups(files: readonly Hdf5File[], findings: Finding[]): Map<string, Variable[]> {
  const groups = new Map<string, Map<string, Variable>>()
  for (const file of files) {
    for (const path of [...file.datasets.keys(), ...file.links.keys()]) {
      const [group, name] = splitVariable(path)
      if (group === undefined) continue
      const members = groups.get(group) ?? new Map<string, Variable>()
      groups.set(group, members)
      if (members.has(name)) findings.push(twice(file, path))
      else members.set(name, { name, file })
    }
  }
  return new Map([...groups].map(([group, members]) => [group, [...members.values()].sort(byNumber)]))
}

function twice(file: Hdf5File, path: string): Finding {
  return {
    cause: 'malformed',
    severity: 'error',
    message: `${file.source.name}: ${path} stands in an earlier shard too`,
    file: file.source.file,
    tensor: path,
  }
}

function splitVariable(path: string): [string | undefined, string] {
  const at = path.lastIndexOf('/')
  const group = path.slice(0, Math.max(0, at))
  return group === 'vars' || group.endsWith('/vars') ? [group, path.slice(at + 1)] : [undefined, path]
}

function byNumber({ name: a }: Variable, { name: b }: Variable): number {
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
function gaps(group: string, variables: readonly Variable[]): Finding[] {
  const last = variables.at(-1)
  if (last === undefined || !variables.every(({ name }) => isNumber(name))) return []
  const present = new Set(variables.map(({ name }) => Number(name)))
  // More gaps than variables would be a file of another kind, or a hostile one.
  const below = Math.min(Number(last.name), 2 * present.size)
  const missing = Array.from({ length: below }, (_, number) => number).filter((number) => !present.has(number))
  const { file } = last
  return missing.map((number) => ({
    cause: 'missing-tensor',
    severity: 'error',
    message: `${file.source.name}: ${group} holds variables up to number ${last.name}, and no ${number}`,
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
