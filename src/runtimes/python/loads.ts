import { lstatSync } from 'node:fs'
import { join } from 'node:path'

import { ArtifactError } from '../../evidence/errors.ts'
import { readNpz } from '../../formats/npz/npz.ts'
import { isJsonObject, parseJsonObject, type Json, type JsonObject } from '../../io/json.ts'
import { DEFAULT_LIMITS, type Limits } from '../../io/limits.ts'
import { openFileSource, readBytes } from '../../io/sources.ts'
import { fromBytes } from '../../tensor/bytes.ts'
import { byteWidth, isDType } from '../../tensor/dtype.ts'
import { memoryEntry } from '../../tensor/entry.ts'
import { elementCount, type Tensor, type TensorEntry } from '../../tensor/tensor.ts'
import { VERSION_TEXT } from './interpreter.ts'

/** Bytes of all tensors of one loading: what the reader of `.npz` takes, with room for headers. */
export const MOST_BYTES = 2 ** 30 - 2 ** 24
/** Names and types of the tensors, nothing else. */
const LIMITS: Limits = { ...DEFAULT_LIMITS, jsonBytes: 16 * 2 ** 20, depth: 8 }

/** `module:Name`, as Python writes names. */
const OBJECT_NAME = /^[\w.]{1,200}:\w{1,100}$/

/** One loading of a model: every weight in the loader's order, and the outputs on each probe. */
export interface PythonLoad {
  readonly weights: readonly TensorEntry[]
  readonly outputs: readonly ReadonlyMap<string, Tensor>[]
}

/** What Python made of a model. */
export type PythonAnswer =
  | {
      readonly kind: 'ok'
      readonly versions: Readonly<Record<string, string>>
      readonly loads: readonly [PythonLoad, PythonLoad]
    }
  | PythonError

/** Why Python made nothing of it. */
export interface PythonError {
  readonly kind: 'error'
  readonly what: PythonFailure
  /** One line, in the framework's own words. */
  readonly message: string
  /** `module:Name` of a class of the framework's own which the file calls otherwise, and which would help. */
  readonly customObject?: string
}

const FAILURES = [
  'import',
  'custom-object',
  'refused',
  'unknown-class',
  'package',
  'load',
  'run',
  'limit',
  'memory',
  'crash',
] as const

/**
 * `import`: the framework; `custom-object`: one that was named; `refused`: code inside the model; `unknown-class`: a class,
 * function or op that it names and the framework does not know; `package`: one that loading takes is not installed; `load`:
 * the model; `run`: its outputs; `limit`: it is too large for this witness; `memory`: there was not enough; `crash`: what was
 * run ended the work itself.
 */
export type PythonFailure = (typeof FAILURES)[number]

/**
 * Reads the files that bridge.py left, as those of a stranger: custom objects are code, and may have written anything.
 * @param probes how many there were
 * @throws ArtifactError `crashed` where they are not what was asked for
 */
export async function readAnswer(directory: string, probes: number): Promise<PythonAnswer> {
  try {
    return await answerIn(directory, probes)
  } catch (error) {
    // Whatever is wrong with the answer, it is not the model that is.
    if (!(error instanceof ArtifactError) || error.code === 'crashed') throw error
    throw wrong(error.message)
  }
}

async function answerIn(directory: string, probes: number): Promise<PythonAnswer> {
  const result = readResult(join(directory, 'result.json'))
  if (result['status'] === 'error') {
    const what = FAILURES.find((one) => one === result['kind'])
    const { message } = result
    if (what === undefined || typeof message !== 'string') throw wrong('an error without its kind or message')
    const customObject = result['custom_object']
    const help = typeof customObject === 'string' && OBJECT_NAME.test(customObject) ? { customObject } : {}
    return { kind: 'error', what, message: message.slice(0, 1000), ...help }
  }
  const loads = result['loads']
  if (result['status'] !== 'ok' || !Array.isArray(loads) || loads.length !== 2) throw wrong('not two loadings')
  const [first, second] = [
    await readLoad(directory, 0, loads[0], probes),
    await readLoad(directory, 1, loads[1], probes),
  ]
  return { kind: 'ok', versions: versionsOf(result['versions']), loads: [first, second] }
}

function readResult(path: string): JsonObject {
  const source = regular(path, 'result.json')
  try {
    if (source.byteLength > LIMITS.jsonBytes) throw wrong(`result.json of ${source.byteLength} bytes`)
    return parseJsonObject(readBytes(source, 0, source.byteLength), "Python's result.json", LIMITS)
  } finally {
    source.close()
  }
}

/** No symlink is followed: it might lead to a file that this process may read and the model's author may not. */
function regular(path: string, name: string): ReturnType<typeof openFileSource> {
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true) throw wrong(`no file ${name}`)
  return openFileSource(path, `Python's ${name}`)
}

async function readLoad(
  directory: string,
  number: number,
  said: Json | undefined,
  probes: number,
): Promise<PythonLoad> {
  if (!isJsonObject(said)) throw wrong('a loading that is no object')
  const name = `load-${number}.npz`
  regular(join(directory, name), name).close()
  const arrays = await readNpz(join(directory, name), `Python's ${name}`)
  const used = new Set<string>()
  const take = (key: string, one: Json | undefined): { readonly name: string; readonly tensor: Tensor } => {
    const [called, dtype, tensor] = isJsonObject(one) ? [one['name'], one['dtype'], arrays.get(key)] : []
    if (typeof called !== 'string' || called.length > LIMITS.nameBytes || typeof dtype !== 'string') {
      throw wrong(`${key} without name or type`)
    }
    if (tensor === undefined) throw wrong(`no array ${key}`)
    used.add(key)
    return { name: called, tensor: typed(tensor, dtype, key) }
  }
  const weights = listOf(said['weights'], 'weights').map((one, i) => {
    const { name: called, tensor } = take(`w${i}`, one)
    return memoryEntry(called, tensor)
  })
  const outputs = listOf(said['outputs'], 'outputs').map((named, probe) => {
    const read = listOf(named, 'outputs of a probe').map((one, i) => take(`p${probe}o${i}`, one))
    const byName = new Map(read.map(({ name: called, tensor }) => [called, tensor]))
    if (byName.size !== read.length) throw wrong('two outputs of one name')
    return byName
  })
  if (outputs.length !== probes) throw wrong(`outputs on ${outputs.length} probes, ${probes} were given`)
  if (used.size !== arrays.size) throw wrong(`${arrays.size - used.size} arrays that nothing names`)
  return { weights, outputs }
}

function listOf(said: Json | undefined, what: string): readonly Json[] {
  if (!Array.isArray(said) || said.length > LIMITS.tensors) throw wrong(`${what} that are no list, or too long a one`)
  return said as readonly Json[]
}

/** Types that numpy has no word for come as their bits. */
function typed(tensor: Tensor, dtype: string, key: string): Tensor {
  if (tensor.dtype === dtype) return tensor
  if (!isDType(dtype) || !(tensor.data instanceof Uint16Array || tensor.data instanceof Uint8Array)) {
    throw wrong(`${key} of type ${tensor.dtype} called ${dtype}`)
  }
  const { buffer, byteOffset, byteLength } = tensor.data
  if (byteWidth(dtype) !== byteWidth(tensor.dtype)) throw wrong(`${key} of type ${tensor.dtype} called ${dtype}`)
  const bits = new Uint8Array(new Uint8Array(buffer, byteOffset, byteLength))
  return { dtype, shape: tensor.shape, data: fromBytes(dtype, bits, elementCount(tensor.shape), key) }
}

function versionsOf(said: Json | undefined): Record<string, string> {
  if (!isJsonObject(said)) throw wrong('no versions')
  return Object.fromEntries(
    Object.entries(said).filter((pair): pair is [string, string] => {
      const [, version] = pair
      return typeof version === 'string' && VERSION_TEXT.test(version)
    }),
  )
}

function wrong(what: string): ArtifactError {
  return new ArtifactError('crashed', `Python's answer is not what was asked for: ${what}`)
}
