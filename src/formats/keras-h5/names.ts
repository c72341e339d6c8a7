import { ArtifactError } from '../../evidence/errors.ts'
import type { Attributes, AttributeValue } from '../hdf5/attributes.ts'
import type { AttributeInputs } from '../hdf5/writer.ts'
import { MESSAGE_LIMIT } from '../hdf5/writer.ts'

/**
 * Keras's lists of names in attributes, split over `name0`, `name1`, ... where they are too long for one.
 * Source: keras/src/legacy/saving/legacy_h5_format.py, save_attributes_to_hdf5_group and its inverse.
 */

/** Bytes in a header message that refer to one string in the global heap. */
const REFERENCE_BYTES = 16

/** The list, or undefined where the group has none. @throws ArtifactError `malformed` where it is no list of names */
export function readNames(attributes: Attributes, name: string, where: string): string[] | undefined {
  const whole = attributes.get(name)
  if (whole !== undefined) return namesOf(whole, name, where)
  const names: string[] = []
  for (let part = 0; ; part++) {
    const value = attributes.get(`${name}${part}`)
    if (value === undefined) return part === 0 ? undefined : names
    names.push(...namesOf(value, `${name}${part}`, where))
  }
}

/** A text in a scalar attribute, as bytes. */
export function readText(attributes: Attributes, name: string): Uint8Array | undefined {
  const value = attributes.get(name)
  return value?.kind === 'strings' && value.values.length === 1 ? value.values[0] : undefined
}

/** A text in a scalar attribute, or undefined where there is none or it is not UTF-8. */
export function readString(attributes: Attributes, name: string): string | undefined {
  const bytes = readText(attributes, name)
  if (bytes === undefined) return undefined
  const text = new TextDecoder().decode(bytes)
  return text.includes('\ufffd') ? undefined : text
}

/** The attributes in which Keras keeps a list of names. */
export function nameAttributes(name: string, names: readonly string[]): AttributeInputs {
  const bytes = names.map((text) => Buffer.byteLength(text))
  const tooLong = names[bytes.findIndex((length) => length > MESSAGE_LIMIT)]
  if (tooLong !== undefined) {
    throw new ArtifactError('not-expressible', `a name of more than ${MESSAGE_LIMIT} bytes: ${tooLong.slice(0, 80)}...`)
  }
  // Keras counts numpy's array of fixed-length strings; the list itself takes a reference a name.
  const width = Math.max(REFERENCE_BYTES, ...bytes)
  if (names.length * width <= MESSAGE_LIMIT) return { [name]: { kind: 'byte-list', values: names } }
  const parts = Math.ceil((names.length * width) / MESSAGE_LIMIT)
  return Object.fromEntries(
    splitEvenly(names, parts).map((values, i) => [`${name}${i}`, { kind: 'byte-array', values } as const]),
  )
}

/** As numpy's array_split: the first parts are longer by one. */
function splitEvenly<T>(items: readonly T[], parts: number): (readonly T[])[] {
  const short = Math.floor(items.length / parts)
  const longer = items.length % parts
  let at = 0
  return Array.from({ length: parts }, (_, i) => {
    const start = at
    at += short + (i < longer ? 1 : 0)
    return items.slice(start, at)
  })
}

function namesOf(value: AttributeValue, name: string, where: string): string[] {
  // The empty list is float64 of shape (0,): numpy's array of nothing.
  if (value.kind === 'numbers' && value.values.length === 0) return []
  if (value.kind !== 'strings' || value.scalar) {
    throw new ArtifactError('malformed', `${where}: attribute ${name} is no list of names`)
  }
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    return value.values.map((bytes) => decoder.decode(bytes))
  } catch {
    throw new ArtifactError('malformed', `${where}: attribute ${name} holds a name that is not UTF-8`)
  }
}
