import { ArtifactError } from '../../evidence/errors.ts'
import type { Finding } from '../../evidence/finding.ts'
import type { TensorEntry } from '../../tensor/tensor.ts'
import type { Hdf5File } from '../hdf5/file.ts'
import { readNames } from './names.ts'

/** Weights as legacy Keras files hold them: by layer, in the order of `layer_names` and `weight_names`. */
export interface LayerWeights {
  readonly weights: readonly TensorEntry[]
  /** Names without datasets, datasets without names, names twice. */
  readonly findings: readonly Finding[]
}

/** Where Keras keeps variables that belong to the model itself and to none of its layers. */
export const TOP_LEVEL = 'top_level_model_weights'

/**
 * @param group the group that holds the layers: `model_weights`, or '' in a file of weights alone
 * @throws ArtifactError `malformed` where the names cannot be read, `unsupported-format` where a weight's type is not read
 */
export function readLayerWeights(file: Hdf5File, group: string): LayerWeights {
  const where = file.source.name
  const names = readNames(attributesAt(file, group), 'layer_names', `${where}: ${group}`)
  if (names === undefined)
    throw new ArtifactError('malformed', `${where}: ${group} has no layer_names`, { file: where })
  const reader = new LayerReader(file, group)
  for (const name of names) reader.readLayer(name)
  if (file.groups.has(join(group, TOP_LEVEL)) && !names.includes(TOP_LEVEL)) reader.readLayer(TOP_LEVEL)
  reader.reportUnnamed()
  return { weights: reader.weights, findings: reader.findings }
}

/** Collects weights and findings layer by layer. */
class LayerReader {
  readonly weights: TensorEntry[] = []
  readonly findings: Finding[] = []
  readonly #layers = new Set<string>()
  readonly #named = new Set<string>()
  readonly #file: Hdf5File
  readonly #group: string

  constructor(file: Hdf5File, group: string) {
    this.#file = file
    this.#group = group
  }

  readLayer(layer: string): void {
    const where = this.#file.source.name
    if (this.#layers.has(layer)) {
      this.#report('malformed', layer, `layer_names has ${JSON.stringify(layer)} twice: one of them is not loaded`)
      return
    }
    this.#layers.add(layer)
    const path = join(this.#group, layer)
    const attributes = this.#file.groups.get(path)
    if (attributes === undefined) {
      this.#report('missing-tensor', layer, `layer_names has ${JSON.stringify(layer)}, which is no group of the file`)
      return
    }
    for (const name of readNames(attributes, 'weight_names', `${where}: ${path}`) ?? [])
      this.#readWeight(layer, path, name)
  }

  #readWeight(layer: string, group: string, name: string): void {
    const path = `${group}/${name}`
    if (this.#named.has(path)) {
      this.#report('malformed', layer, `weight_names of ${layer} has ${JSON.stringify(name)} twice`, path)
      return
    }
    this.#named.add(path)
    const dataset = this.#file.datasets.get(path)
    if (dataset?.readable === true) {
      this.weights.push({ ...dataset.entry, layer })
      return
    }
    if (dataset?.reason.code === 'unsupported-format') throw dataset.reason
    // Values kept in other files are reported by the file itself.
    if (dataset !== undefined || this.#file.links.has(path)) return
    this.#report(
      'missing-tensor',
      layer,
      `weight_names of ${layer} has ${JSON.stringify(name)}, the file has no such dataset`,
      path,
    )
  }

  reportUnnamed(): void {
    for (const path of this.#file.datasets.keys()) {
      const isInside = this.#group === '' || path.startsWith(`${this.#group}/`)
      if (!isInside || this.#named.has(path)) continue
      this.findings.push({
        cause: 'unread-content',
        severity: 'error',
        message: `${this.#file.source.name}: dataset ${path} stands in no weight_names: Keras never loads it`,
        file: this.#file.source.name,
        tensor: path,
      })
    }
  }

  #report(cause: 'malformed' | 'missing-tensor', layer: string, what: string, tensor?: string): void {
    const { name, file } = this.#file.source
    const message = `${name}: ${what}`
    this.findings.push({ cause, severity: 'error', message, file, layer, ...(tensor === undefined ? {} : { tensor }) })
  }
}

function attributesAt(file: Hdf5File, group: string): ReturnType<Hdf5File['groups']['get']> & object {
  const attributes = file.groups.get(group)
  if (attributes !== undefined) return attributes
  throw new ArtifactError('malformed', `${file.source.name}: has no group ${group}`, { file: file.source.file })
}

function join(group: string, name: string): string {
  return group === '' ? name : `${group}/${name}`
}
