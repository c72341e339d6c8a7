import { ArtifactError } from '../../evidence/errors.ts'
import { isJsonObject, type Json, type JsonObject } from '../../io/json.ts'
import type { Limits } from '../../io/limits.ts'
import type { DType } from '../../tensor/dtype.ts'
import { byteWidth } from '../../tensor/dtype.ts'
import type { Shape, Stored } from '../../tensor/tensor.ts'
import { elementCount } from '../../tensor/tensor.ts'

/** A group of tensors that lie one after the other in the files of `paths`, taken together. */
export interface Group {
  readonly paths: readonly string[]
  readonly weights: readonly Weight[]
}

/** A tensor as the manifest describes it. */
export interface Weight {
  readonly name: string
  readonly dtype: DType
  readonly shape: Shape
  /** How the values are stored where that is not as their dtype. */
  readonly quantization?: Stored
}

/**
 * What a manifest may name. float32 to complex64 are what TF.js itself loads (tfjs-core/src/io/types.ts); the others the
 * Python converter writes all the same (tensorflowjs/write_weights.py).
 */
const DTYPES: ReadonlySet<string> = new Set<DType>([
  'float32',
  'int32',
  'bool',
  'string',
  'complex64',
  'uint8',
  'uint16',
  'float16',
])

/** tfjs-core/src/io/io_utils.ts, `decodeWeight`: only these two dtypes can be quantised, and float16 holds no integers. */
const QUANTISED: Readonly<Partial<Record<DType, readonly string[]>>> = {
  float32: ['uint8', 'uint16', 'float16'],
  int32: ['uint8', 'uint16'],
}

/** Reads `weightsManifest`. @throws ArtifactError `malformed`, `limit-exceeded` */
export function parseManifest(manifest: Json | undefined, file: string, limits: Limits): readonly Group[] {
  const context = { file, limits, names: new Set<string>() }
  const groups = listOf(manifest, 'weightsManifest', file)
  bounded(groups.length, limits.files, 'groups in weightsManifest', file)
  const parsed = groups.map((group, i) => parseGroup(group, `weightsManifest[${i}]`, context))
  const paths = parsed.reduce((sum, group) => sum + group.paths.length, 0)
  bounded(paths, limits.files, 'files in weightsManifest', file)
  return parsed
}

interface Context {
  readonly file: string
  readonly limits: Limits
  /** Names met so far. */
  readonly names: Set<string>
}

function parseGroup(group: Json, field: string, context: Context): Group {
  const { file, limits, names } = context
  if (!isJsonObject(group)) throw malformed(file, field, 'is no object')
  const paths = listOf(group['paths'], `${field}.paths`, file).map((path, i) => {
    if (typeof path !== 'string') throw malformed(file, `${field}.paths[${i}]`, 'is no text')
    bounded(path.length, limits.nameBytes, `characters in ${field}.paths[${i}]`, file)
    return path.replace(/^(\.\/)+/, '')
  })
  const weights = listOf(group['weights'], `${field}.weights`, file)
  bounded(names.size + weights.length, limits.tensors, 'tensors in weightsManifest', file)
  return { paths, weights: weights.map((weight, i) => parseWeight(weight, `${field}.weights[${i}]`, context)) }
}

function parseWeight(weight: Json, field: string, { file, limits, names }: Context): Weight {
  if (!isJsonObject(weight)) throw malformed(file, field, 'is no object')
  const own = weight['name']
  if (typeof own !== 'string' || own === '') throw malformed(file, `${field}.name`, 'is no text')
  bounded(Buffer.byteLength(own), limits.nameBytes, `bytes in ${field}.name`, file)
  // A namespace of its own: what an optimizer keeps while training may be called like a weight.
  const name = weight['group'] === 'optimizer' ? `optimizer/${own}` : own
  if (names.has(name)) throw malformed(file, field, `is a second tensor of the name ${JSON.stringify(name)}`)
  names.add(name)
  const dtype = weight['dtype']
  if (typeof dtype !== 'string' || !DTYPES.has(dtype)) {
    throw malformed(file, `${field}.dtype`, `is ${JSON.stringify(dtype)}, known are ${[...DTYPES].join(', ')}`)
  }
  const shape = parseShape(weight['shape'], `${field}.shape`, file, limits)
  const known = dtype as DType
  bounded(elementCount(shape) * Math.max(byteWidth(known), 4), limits.tensorBytes, `bytes in ${field}`, file)
  const quantization = parseQuantization(weight['quantization'], known, `${field}.quantization`, file)
  return { name, dtype: known, shape, ...(quantization === undefined ? {} : { quantization }) }
}

function parseShape(shape: Json | undefined, field: string, file: string, limits: Limits): Shape {
  const dims = listOf(shape, field, file)
  bounded(dims.length, limits.rank, `dimensions in ${field}`, file)
  return dims.map((dim, i) => {
    if (typeof dim === 'number' && Number.isSafeInteger(dim) && dim >= 0) return dim
    throw malformed(file, `${field}[${i}]`, `is ${JSON.stringify(dim)}, allowed are whole numbers from 0 on`)
  })
}

function parseQuantization(value: Json | undefined, dtype: DType, field: string, file: string): Stored | undefined {
  if (value === undefined) return undefined
  if (!isJsonObject(value)) throw malformed(file, field, 'is no object')
  const stored = value['dtype']
  const allowed = QUANTISED[dtype] ?? []
  if (typeof stored !== 'string' || !allowed.includes(stored)) {
    const found = JSON.stringify(stored)
    throw malformed(file, `${field}.dtype`, `is ${found}, allowed for ${dtype} are ${allowed.join(', ') || 'none'}`)
  }
  if (stored === 'float16') return { dtype: 'float16' }
  const [scale, min] = [numberOf(value, 'scale', field, file), numberOf(value, 'min', field, file)]
  return { dtype: stored === 'uint8' ? 'uint8' : 'uint16', scale, min }
}

function numberOf(object: JsonObject, key: string, field: string, file: string): number {
  const value = object[key]
  if (typeof value === 'number') return value
  throw malformed(file, `${field}.${key}`, 'is no number')
}

function listOf(value: Json | undefined, field: string, file: string): readonly Json[] {
  if (Array.isArray(value)) return value as readonly Json[]
  throw malformed(file, field, 'is no array')
}

function malformed(file: string, field: string, what: string): ArtifactError {
  return new ArtifactError('malformed', `${file}: ${field} ${what}`, { file })
}

function bounded(found: number, allowed: number, what: string, file: string): void {
  if (found <= allowed) return
  throw new ArtifactError('limit-exceeded', `${file}: ${found} ${what}, allowed are ${allowed}`, { file })
}
