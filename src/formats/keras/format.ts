import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { ArtifactError } from '../../evidence/errors.ts'
import type { Finding } from '../../evidence/finding.ts'
import { formatJson, isJsonObject, parseJsonObject, wholeFractions } from '../../io/json.ts'
import type { JsonObject } from '../../io/json.ts'
import { DEFAULT_LIMITS } from '../../io/limits.ts'
import type { Limits } from '../../io/limits.ts'
import { openFileSource } from '../../io/sources.ts'
import { openZip } from '../../io/zip.ts'
import type { Zip } from '../../io/zip.ts'
import { hasZipSignature } from '../../io/zip-layout.ts'
import { writeZip } from '../../io/zip-writer.ts'
import { weightTable } from '../../tensor/entry.ts'
import { identityReceipt, writingHdf5 } from '../hdf5/draft.ts'
import { openHdf5 } from '../hdf5/file.ts'
import type { Hdf5File } from '../hdf5/file.ts'
import {
  layersOf,
  type Artifact,
  type Candidate,
  type Dialect,
  type Draft,
  type Format,
  type Model,
  type Receipt,
} from '../format.ts'
import { dialectOf } from '../keras-h5/format.ts'
import { readWeightStore } from '../keras-weights-h5/store.ts'
import { writeStore } from '../keras-weights-h5/write.ts'

/**
 * A zip of `config.json` (topology), `metadata.json` (version), `model.weights.h5` and perhaps `assets/`.
 * Keras 3 writes it, and tf_keras 2.13 and later in its own dialect. Source: keras/src/saving/saving_lib.py.
 */
export const keras: Format = {
  id: 'keras',
  title: 'Keras model (.keras)',
  match,
  open,
  write,
}

const CONFIG = 'config.json'
const METADATA = 'metadata.json'
const WEIGHTS = 'model.weights.h5'
const NPZ_WEIGHTS = 'model.weights.npz'
const ASSETS = 'assets/'
/** What a lookup layer keeps there; a layer reads it (`programs/layers/bind/vocabularies.ts`). */
const VOCABULARY = /^assets\/.*\/vocabulary\.txt$/
/** metadata.json holds two short texts. */
const METADATA_BYTES = 2 ** 20
/** Versions that the dialects are written for, where the draft does not say. */
const VERSIONS: Readonly<Record<Dialect, string>> = { keras2: '2.15.0', keras3: '3.15.1', tfjs: '2.15.0' }
/** The same model gives the same bytes: a date would not. */
const DATE_SAVED = '1980-01-01@00:00:00'

async function match(candidate: Candidate): Promise<Artifact | undefined> {
  if (!hasZipSignature(candidate.head)) return undefined
  const zip = await openZip(openFileSource(candidate.absolute, candidate.path), DEFAULT_LIMITS)
  try {
    const isKeras = zip.get(CONFIG) !== undefined && (zip.get(WEIGHTS) ?? zip.get(NPZ_WEIGHTS)) !== undefined
    if (!isKeras) return undefined
    return { path: candidate.path, absolute: candidate.absolute, format: 'keras', files: [candidate.path] }
  } finally {
    zip.close()
  }
}

async function open(artifact: Artifact, limits: Limits): Promise<Model> {
  const zip = await openZip(openFileSource(artifact.absolute, artifact.path), limits)
  try {
    return await modelOf(artifact, zip, limits)
  } catch (error) {
    zip.close()
    throw error
  }
}

async function modelOf(artifact: Artifact, zip: Zip, limits: Limits): Promise<Model> {
  const topology = await readJson(artifact, zip, CONFIG, limits.jsonBytes, limits)
  const fractions = wholeFractions(await zip.read(CONFIG, limits.jsonBytes))
  const metadata =
    zip.get(METADATA) === undefined ? {} : await readJson(artifact, zip, METADATA, METADATA_BYTES, limits)
  const version = metadata['keras_version']
  const vocabularies = await readVocabularies(zip, limits)
  const file = await openWeights(artifact, zip, limits)
  const close = (): void => {
    file.close()
    zip.close()
  }
  try {
    const store = readWeightStore([file])
    const assets = zip.members.filter(({ name }) => name.startsWith(ASSETS)).length
    return {
      format: 'keras',
      artifact,
      weights: weightTable(store.weights),
      program: {
        kind: 'layers',
        dialect: dialectOf(typeof version === 'string' ? version : undefined, topology),
        topology,
        assets: vocabularies,
        fractions,
      },
      metadata: { ...metadata, training_variables: store.training.length, assets },
      verify: async () => [
        ...(await zip.verify()),
        ...store.findings,
        ...file.verify(),
        ...unknownMembers(artifact, zip),
      ],
      close,
    }
  } catch (error) {
    file.close()
    throw error
  }
}

async function readJson(
  artifact: Artifact,
  zip: Zip,
  name: string,
  bytes: number,
  limits: Limits,
): Promise<JsonObject> {
  return parseJsonObject(await zip.read(name, bytes), `${artifact.path}!${name}`, limits, artifact.path)
}

async function readVocabularies(zip: Zip, limits: Limits): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for (const { name } of zip.members.filter((member) => VOCABULARY.test(member.name))) {
    texts.set(name.slice(ASSETS.length), new TextDecoder().decode(await zip.read(name, limits.jsonBytes)))
  }
  return texts
}

async function openWeights(artifact: Artifact, zip: Zip, limits: Limits): Promise<Hdf5File> {
  if (zip.get(WEIGHTS) === undefined && zip.get(NPZ_WEIGHTS) !== undefined) {
    throw new ArtifactError('unsupported-format', `${artifact.path}: weights in ${NPZ_WEIGHTS} are not read yet`, {
      file: artifact.path,
    })
  }
  try {
    return await openHdf5(await zip.source(WEIGHTS), limits)
  } catch (error) {
    // Where bytes were changed, that says more than what the HDF5 library stumbled over.
    const changed = (await zip.verify()).find(({ cause }) => cause === 'zip-crc-mismatch')
    if (changed === undefined) throw error
    throw new ArtifactError('zip-crc-mismatch', changed.message, { file: artifact.path })
  }
}

function unknownMembers(artifact: Artifact, zip: Zip): Finding[] {
  const known = new Set([CONFIG, METADATA, WEIGHTS])
  const findings: Finding[] = []
  for (const { name } of zip.members) {
    if (known.has(name) || VOCABULARY.test(name)) continue
    const isAsset = name.startsWith(ASSETS)
    const why = isAsset
      ? 'is an asset of a layer: it is checked for damage, not converted or compared'
      : 'is no part of a Keras model: Keras never reads it'
    findings.push({
      cause: 'unread-content',
      severity: isAsset ? 'warning' : 'error',
      message: `${artifact.path}: member ${JSON.stringify(name)} ${why}`,
      file: artifact.path,
    })
  }
  return findings
}

function modelName({ config }: JsonObject): string | undefined {
  return isJsonObject(config) && typeof config['name'] === 'string' ? config['name'] : undefined
}

async function write(draft: Draft, directory: string, stem: string): Promise<Receipt> {
  const program = layersOf(draft)
  if (program === undefined) throw new ArtifactError('not-expressible', 'a .keras model needs a topology')
  const path = join(directory, `${stem}.keras`)
  const weightsPath = join(directory, `${stem}.${WEIGHTS}`)
  const weights = [...draft.weights]
  const version = draft.metadata?.['keras_version']
  const metadata = {
    keras_version: typeof version === 'string' ? version : VERSIONS[program.dialect],
    date_saved: DATE_SAVED,
  }
  try {
    writingHdf5(weightsPath, (writer) => {
      writeStore(writer, weights, program.dialect === 'keras3' ? modelName(program.topology) : undefined)
    })
    writeZip(path, [
      { name: METADATA, content: new TextEncoder().encode(formatJson(metadata)) },
      { name: CONFIG, content: new TextEncoder().encode(formatJson(program.topology)) },
      { name: WEIGHTS, content: { file: weightsPath } },
    ])
  } finally {
    rmSync(weightsPath, { force: true })
  }
  return identityReceipt(path, weights)
}
