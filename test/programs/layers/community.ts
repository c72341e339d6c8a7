import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { Artifact, FormatId } from '../../../src/formats/format.ts'
import { fromBytes } from '../../../src/tensor/bytes.ts'
import { isDType } from '../../../src/tensor/dtype.ts'
import { elementCount, type Tensor } from '../../../src/tensor/tensor.ts'

/** dtype, shape, and the elements in base64. */
type Stored = readonly [dtype: string, shape: readonly number[], base64: string]

/** One model of a package's layers in several files: see tools/community. */
export interface CommunityCase {
  readonly case: string
  readonly files: readonly string[]
  /** Of the model that Keras saved. */
  readonly variables: number
  readonly inputs: Readonly<Record<string, Stored>>
  readonly outputs: readonly Stored[]
  /** Of the same model run by Keras in float64. */
  readonly exact?: readonly Stored[]
}

const FOLDER = fileURLToPath(new URL('../../fixtures/community/', import.meta.url))

export function readCommunity(which: 'keras-hub' | 'model-garden'): readonly CommunityCase[] {
  const lines = readFileSync(join(FOLDER, `${which}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.slice(1).map((line) => JSON.parse(line) as CommunityCase)
}

export function tensorOf([dtype, shape, base64]: Stored): Tensor {
  if (!isDType(dtype)) throw new Error(`dtype ${dtype}`)
  const raw = new Uint8Array(Buffer.from(base64, 'base64'))
  return { dtype, shape, data: fromBytes(dtype, raw, elementCount(shape), 'community') }
}

/** The file as an artifact; a packed one is unpacked into a folder first. */
export function artifactOf(file: string, scratch: string): Artifact {
  const name = file.replace(/\.gz$/, '')
  const absolute = join(name === file ? FOLDER : scratch, name)
  if (name !== file) writeFileSync(absolute, gunzipSync(readFileSync(join(FOLDER, file))))
  return { path: name, absolute, format: formatOf(name), files: [name] }
}

function formatOf(name: string): FormatId {
  if (name.endsWith('.keras')) return 'keras'
  return name.endsWith('.weights.h5') ? 'keras-weights-h5' : 'keras-h5'
}
