import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

import {
  layersOf,
  type Artifact,
  type Draft,
  type Format,
  type Model,
  type Receipt,
  type WriteOptions,
} from '../../src/formats/format.ts'
import { formatOf, isFormatId, matchFormat } from '../../src/formats/registry.ts'
import { DEFAULT_LIMITS } from '../../src/io/limits.ts'
import { readTensor } from '../../src/tensor/entry.ts'
import type { Tensor } from '../../src/tensor/tensor.ts'
import { MODELS } from './models.ts'
import { workspace } from './workspace.ts'

/** The artifact that a file is by its content, or undefined. `path` is what messages call it. */
export async function recognised(absolute: string, path: string): Promise<Artifact | undefined> {
  const head = new Uint8Array(readFileSync(absolute).subarray(0, 4096))
  return matchFormat({ path, absolute, byteLength: statSync(absolute).size, head })
}

/** Opens a file under test/fixtures/models, recognised by its content. */
export async function openModel(path: string): Promise<Model> {
  return openAt(join(MODELS, path), path)
}

export async function openAt(absolute: string, path: string): Promise<Model> {
  const artifact = await recognised(absolute, path)
  if (artifact === undefined || !isFormatId(artifact.format)) throw new Error(`${path}: not recognised`)
  return (await formatOf(artifact.format)).open(artifact, DEFAULT_LIMITS)
}

/** Opens these bytes as a file of `format` called `name`, whatever they are. */
export async function openBytes(format: Format, name: string, bytes: Uint8Array): Promise<Model> {
  const root = workspace({ [name]: bytes })
  const absolute = join(root, name)
  return format.open({ path: name, absolute, format: format.id, files: [name] }, DEFAULT_LIMITS)
}

/** Writes a draft, and opens what was written as it is recognised. */
export async function rewrite(
  format: Format,
  draft: Draft,
  stem: string,
  options?: WriteOptions,
): Promise<{ receipt: Receipt; model: Model }> {
  const directory = workspace()
  const receipt = await format.write(draft, directory, stem, options)
  const entry = receipt.files[0] ?? ''
  return { receipt, model: await openAt(entry, entry.slice(directory.length + 1).replaceAll('\\', '/')) }
}

/** A model as a draft of the same format. */
export function draftOf(model: Model): Draft {
  const program = layersOf(model)
  return { weights: model.weights, metadata: model.metadata, ...(program === undefined ? {} : { program }) }
}

/** All weights by name, in order. */
export function tensorsOf(model: Model): Map<string, Tensor> {
  return new Map([...model.weights].map((entry) => [entry.name, readTensor(entry)]))
}
