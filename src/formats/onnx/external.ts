import { existsSync } from 'node:fs'
import { dirname, posix } from 'node:path'

import { ArtifactError } from '../../evidence/errors.ts'
import { isSafeRelative, resolveInside } from '../../io/paths.ts'
import type { ByteSource } from '../../io/source.ts'
import { openFileSource } from '../../io/sources.ts'
import type { Artifact } from '../format.ts'
import type { TensorProto } from './proto/onnx_pb.ts'
import { wrong, type Place } from './tensors.ts'

/** Where a tensor lies in a file beside the model. Source: onnx/docs/ExternalData.md. */
export interface ExternalPlace {
  readonly location: string
  readonly offset: number
  /** null where the file's rest is meant. */
  readonly length: number | null
  readonly checksum: string | null
}

/** ONNX Runtime refuses all others; `prepacked` ones are its own. */
const KNOWN_KEYS = /^(location|offset|length|checksum|prepacked.*)$/

/** @throws ArtifactError `malformed`; `unsupported-format` for `basepath`, which onnx writes and ONNX Runtime refuses. */
export function externalPlace({ externalData }: TensorProto, place: Place): ExternalPlace {
  const locations = externalData.filter(({ key }) => key === 'location')
  if (locations.length > 1) throw wrong('malformed', place, `external_data has ${locations.length} locations`)
  const unknown = externalData.find(({ key }) => !KNOWN_KEYS.test(key))
  if (unknown !== undefined) {
    const what = `external_data: found the key ${JSON.stringify(unknown.key)}, allowed: location, offset, length, checksum`
    throw wrong(unknown.key === 'basepath' ? 'unsupported-format' : 'malformed', place, what)
  }
  const entries = new Map(externalData.map(({ key, value }) => [key, value]))
  const number = (key: string): number | null => {
    const text = entries.get(key)
    if (text === undefined) return null
    const value = /^\d{1,16}$/.test(text) ? Number(text) : NaN
    if (Number.isSafeInteger(value)) return value
    throw wrong('malformed', place, `external_data ${key}: found ${JSON.stringify(text)}, allowed: a whole number`)
  }
  const location = entries.get('location')
  if (location === undefined) throw wrong('malformed', place, 'external_data without a location')
  return {
    location,
    offset: number('offset') ?? 0,
    length: number('length'),
    checksum: entries.get('checksum') ?? null,
  }
}

/** Files beside a model, each opened once, when it is first asked for. */
export interface ExternalFiles {
  /**
   * @throws ArtifactError `path-traversal` for a path that leaves the model's folder, `external-data-missing`
   */
  open(location: string, place: Place): ByteSource
  /** Path of a file in reports. */
  pathOf(location: string): string
  close(): void
}

export function externalFiles({ path, absolute }: Artifact): ExternalFiles {
  const sources = new Map<string, ByteSource>()
  const pathOf = (location: string): string => posix.join(posix.dirname(path), location)
  return {
    pathOf,
    open(location, place) {
      const known = sources.get(location)
      if (known !== undefined) return known
      if (!isSafeRelative(location)) {
        const message = `external data location ${JSON.stringify(location)}, which does not lie in the artifact's own folder`
        throw wrong('path-traversal', place, message)
      }
      const target = resolveInside(dirname(absolute), location, path)
      if (!existsSync(target)) {
        const message = `${path}: ${pathOf(location)} is missing, in which it keeps tensors: commit it beside the model`
        throw new ArtifactError('external-data-missing', message, { file: path })
      }
      const source = openFileSource(target, pathOf(location))
      sources.set(location, source)
      return source
    },
    close() {
      for (const source of sources.values()) source.close()
      sources.clear()
    },
  }
}
