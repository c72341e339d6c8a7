import { ArtifactError } from '../../../evidence/errors.ts'
import type { Json, JsonObject } from '../../../formats/format.ts'

/** Readers of config entries: what a model file says is checked where it is used. */

export function num(config: JsonObject, key: string, fallback?: number): number {
  const value = config[key] ?? fallback
  if (typeof value !== 'number') throw wrong(key, value, 'a number')
  return value
}

export function numOrNull(config: JsonObject, key: string): number | null {
  return config[key] === undefined || config[key] === null ? null : num(config, key)
}

export function integer(config: JsonObject, key: string, fallback?: number): number {
  const value = num(config, key, fallback)
  if (!Number.isSafeInteger(value)) throw wrong(key, value, 'an integer')
  return value
}

/** Refuses numbers of which there have to be some. */
export function counts(key: string, found: readonly number[], least: 0 | 1 = 1): readonly number[] {
  if (found.every((count) => Number.isSafeInteger(count) && count >= least)) return found
  throw wrong(key, found.length === 1 ? found[0] : found, `whole numbers from ${least}`)
}

/** Keras keeps what it was given, and Python takes 1 and 0 for true and false. */
export function flag(config: JsonObject, key: string, fallback: boolean): boolean {
  const value = config[key] ?? fallback
  if (value === 0 || value === 1) return value === 1
  if (typeof value !== 'boolean') throw wrong(key, value, 'true or false')
  return value
}

export function text(config: JsonObject, key: string, fallback?: string): string {
  const value = config[key] ?? fallback
  if (typeof value !== 'string') throw wrong(key, value, 'a text')
  return value
}

/** One of several words. */
export function word<W extends string>(config: JsonObject, key: string, allowed: readonly W[], fallback?: W): W {
  const value = text(config, key, fallback)
  const found = allowed.find((candidate) => candidate === value)
  if (found === undefined) throw wrong(key, value, allowed.join(', '))
  return found
}

/** A list of numbers, or one number meant for each of `length` places. */
export function numbers(config: JsonObject, key: string, length: number, fallback?: Json): readonly number[] {
  const value = config[key] ?? fallback
  if (typeof value === 'number') return Array.from({ length }, () => value)
  if (!Array.isArray(value) || value.length !== length) throw wrong(key, value, `${length} numbers`)
  return value.map((item) => {
    if (typeof item !== 'number') throw wrong(key, value, `${length} numbers`)
    return item
  })
}

/** A list of numbers of any length; one number is a list of one. */
export function numberList(config: JsonObject, key: string): readonly number[] {
  const value = config[key]
  if (typeof value === 'number') return [value]
  return numbers(config, key, Array.isArray(value) ? value.length : -1)
}

export function wrong(key: string, found: unknown, allowed: string): ArtifactError {
  return new ArtifactError('malformed', `${key}: found ${JSON.stringify(found) ?? 'nothing'}, allowed: ${allowed}`)
}
