import { ArtifactError } from '../../evidence/errors.ts'
import type { Tensor } from '../../tensor/tensor.ts'
import { readNpz, writeNpz } from './npz.ts'

/** Inputs and outputs recorded when the model was trained, by name; the first axis of each is the rows. */
export interface Golden {
  readonly inputs: ReadonlyMap<string, Tensor>
  readonly outputs: ReadonlyMap<string, Tensor>
  readonly rows: number
}

/**
 * Reads a golden file: arrays `inputs/<name>` and `outputs/<name>`.
 * @throws ArtifactError `golden-malformed` where it is none; `unsafe-pickle` where it holds objects.
 */
export async function readGolden(absolute: string, path: string): Promise<Golden> {
  const arrays = await readNpz(absolute, path).catch((error: unknown) => {
    if (!(error instanceof ArtifactError) || error.code === 'unsafe-pickle') throw error
    throw malformed(path, error.message)
  })
  const inputs = new Map<string, Tensor>()
  const outputs = new Map<string, Tensor>()
  for (const [name, tensor] of arrays) {
    if (name.startsWith('inputs/')) inputs.set(name.slice('inputs/'.length), tensor)
    else if (name.startsWith('outputs/')) outputs.set(name.slice('outputs/'.length), tensor)
    else throw malformed(path, `${path}: the array ${JSON.stringify(name)} is named neither inputs/... nor outputs/...`)
  }
  if (inputs.size === 0) throw malformed(path, `${path}: holds no array inputs/<name>`)
  if (outputs.size === 0) throw malformed(path, `${path}: holds no array outputs/<name>`)
  const rows = rowsOf([...inputs], path)
  return { inputs, outputs, rows }
}

function rowsOf(inputs: readonly (readonly [string, Tensor])[], path: string): number {
  const [first] = inputs
  const rows = first?.[1].shape[0]
  if (rows === undefined || rows === 0) throw malformed(path, `${path}: inputs/${first?.[0] ?? ''} has no rows`)
  for (const [name, tensor] of inputs) {
    if (tensor.shape[0] === rows) continue
    const text = `inputs/${name} has ${tensor.shape[0] ?? 0} rows, inputs/${first?.[0] ?? ''} has ${rows}`
    throw malformed(path, `${path}: ${text}`)
  }
  return rows
}

function malformed(path: string, message: string): ArtifactError {
  return new ArtifactError('golden-malformed', message, { file: path })
}

/** Writes a golden file, as `numpy.savez` would. */
export async function writeGolden(absolute: string, golden: Pick<Golden, 'inputs' | 'outputs'>): Promise<void> {
  const arrays = new Map<string, Tensor>()
  for (const [name, tensor] of golden.inputs) arrays.set(`inputs/${name}`, tensor)
  for (const [name, tensor] of golden.outputs) arrays.set(`outputs/${name}`, tensor)
  await writeNpz(absolute, arrays)
}
