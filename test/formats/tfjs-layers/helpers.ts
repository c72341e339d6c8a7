import { mkdtempSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { Artifact, Candidate, Model } from '../../../src/formats/format.ts'
import { HEAD_BYTES } from '../../../src/formats/format.ts'
import { tfjsLayers } from '../../../src/formats/tfjs-layers/format.ts'
import { DEFAULT_LIMITS } from '../../../src/io/limits.ts'

export const FIXTURES = fileURLToPath(new URL('../../fixtures/models', import.meta.url))

export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tfjs-layers-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

export function candidateOf(absolute: string): Candidate {
  const bytes = readFileSync(absolute)
  return {
    path: 'model/model.json',
    absolute,
    byteLength: statSync(absolute).size,
    head: bytes.subarray(0, HEAD_BYTES),
  }
}

export async function artifactOf(absolute: string): Promise<Artifact> {
  const artifact = await tfjsLayers.match(candidateOf(absolute))
  if (artifact === undefined) throw new Error(`${absolute} is not recognised`)
  return artifact
}

/** Opens a model; it is closed when the test ends. */
export async function opened(absolute: string): Promise<Model> {
  const model = await tfjsLayers.open(await artifactOf(absolute), DEFAULT_LIMITS)
  onTestFinished(() => {
    model.close()
  })
  return model
}

export interface ManifestGroup {
  readonly paths: readonly string[]
  readonly weights: readonly object[]
}

export const TOPOLOGY = { class_name: 'Sequential', config: { name: 's', layers: [] } }

/** A model folder written byte by byte. */
export function build(
  groups: readonly ManifestGroup[],
  files: Readonly<Record<string, Uint8Array>>,
  more: object = {},
): string {
  const folder = scratch()
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  const path = join(folder, 'model.json')
  writeFileSync(
    path,
    JSON.stringify({ format: 'layers-model', modelTopology: TOPOLOGY, weightsManifest: groups, ...more }),
  )
  return path
}

export function float32(...values: readonly number[]): Uint8Array {
  return new Uint8Array(Float32Array.from(values).buffer)
}

/** All bytes of a tensor; a chunk is only valid until the next one. */
export function bytesOf(chunks: Iterable<Uint8Array>): Uint8Array {
  const copies: Buffer[] = []
  for (const chunk of chunks) copies.push(Buffer.from(chunk))
  return Buffer.concat(copies)
}
