import { ArtifactError } from '../evidence/errors.ts'
import type { Limits } from './limits.ts'

/** A JSON value as a file stores it: unchecked. Numbers may be NaN or infinite: Python writes and reads those. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
export type JsonObject = { readonly [key: string]: Json }

const QUOTE = 0x22
const BACKSLASH = 0x5c
/** Stands for NaN between our tokenizer and JSON.parse; cannot occur otherwise, since a file that holds it is refused. */
const NAN_MARK = '\u0000model-roundtrip:NaN'

/**
 * Parses UTF-8 JSON. Beyond RFC 8259 it takes what Python's `json` writes: `NaN`, `Infinity`, `-Infinity`, a BOM.
 * @param name what messages call the document
 * @param file the file that holds it, where that is not its name
 * @throws ArtifactError `limit-exceeded` (size, depth), `malformed` (syntax with its position, encoding, `__proto__`)
 */
export function parseJson(bytes: Uint8Array, name: string, limits: Limits, file = name): Json {
  try {
    return parse(bytes, name, limits)
  } catch (error) {
    if (!(error instanceof ArtifactError)) throw error
    throw new ArtifactError(error.code, error.message, { file })
  }
}

function parse(bytes: Uint8Array, file: string, limits: Limits): Json {
  if (bytes.byteLength > limits.jsonBytes) {
    throw new ArtifactError(
      'limit-exceeded',
      `${file}: JSON of ${bytes.byteLength} bytes, allowed are ${limits.jsonBytes}`,
      { file },
    )
  }
  assertDepth(bytes, file, limits.depth)
  const text = decode(bytes, file)
  const value = parseText(text, file)
  refusePrototypeKeys(value, file)
  return value
}

/** The same for a document that has to be an object. */
export function parseJsonObject(bytes: Uint8Array, name: string, limits: Limits, file = name): JsonObject {
  const value = parseJson(bytes, name, limits, file)
  if (isJsonObject(value)) return value
  throw new ArtifactError('malformed', `${name}: a JSON object is expected, found ${describe(value)}`, { file })
}

/** Texts, numbers, and what holds them together. */
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[{}[\],]/gs

/**
 * Where a document says whole numbers as fractions (`3.0`, `1e3`): `layers[1].units`. JavaScript reads both alike, and Python
 * makes an integer of the one and a float of the other. Members of objects only.
 * @param bytes of JSON that {@link parseJson} has read
 */
export function wholeFractions(bytes: Uint8Array): ReadonlySet<string> {
  const text = new TextDecoder().decode(bytes)
  const found = new Set<string>()
  const path: (string | number)[] = []
  let isKey = false
  for (const [token] of text.matchAll(TOKEN)) {
    const last = path.length - 1
    const place = path[last]
    if (token === '{') {
      path.push('')
      isKey = true
    } else if (token === '[') path.push(0)
    else if (token === '}' || token === ']') {
      path.pop()
      isKey = false
    } else if (token === ',') {
      if (typeof place === 'number') path[last] = place + 1
      else isKey = true
    } else if (token.startsWith('"')) {
      if (isKey) path[last] = JSON.parse(token) as string
      isKey = false
    } else if (typeof place === 'string' && /[.eE]/.test(token) && Number.isInteger(Number(token))) {
      found.add(pathText(path))
    }
  }
  return found
}

function pathText(path: readonly (string | number)[]): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('')
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * JSON as Python's `json` reads it: NaN and infinities are kept, where JSON.stringify would turn them into null.
 * Everything but ASCII is written as it is; the result is meant to be encoded in UTF-8.
 */
export function formatJson(value: Json, indent = 0): string {
  const text = JSON.stringify(value, (_key, item: Json) => markNonFinite(item), indent)
  return text.replace(/"\\u0000model-roundtrip:(NaN|-?Infinity)"/g, '$1')
}

function markNonFinite(item: Json): Json {
  return typeof item === 'number' && !Number.isFinite(item) ? `\u0000model-roundtrip:${item}` : item
}

function describe(value: Json): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`
}

function assertDepth(bytes: Uint8Array, file: string, allowed: number): void {
  let depth = 0
  let inString = false
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]
    if (inString) {
      if (byte === BACKSLASH) at++
      else if (byte === QUOTE) inString = false
    } else if (byte === QUOTE) inString = true
    else if (byte === 0x5b || byte === 0x7b) {
      if (++depth > allowed) {
        throw new ArtifactError('limit-exceeded', `${file}: JSON is nested deeper than ${allowed} at byte ${at}`, {
          file,
        })
      }
    } else if (byte === 0x5d || byte === 0x7d) depth--
  }
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ArtifactError('malformed', `${file}: JSON is not valid UTF-8`, { file })
  }
}

function parseText(text: string, file: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch (error) {
    const python = pythonNumbers(text)
    if (python !== undefined) return parsePython(python, file)
    throw syntaxError(error, text, file)
  }
}

function parsePython(text: string, file: string): Json {
  try {
    return JSON.parse(text, (_key, item: Json) => (item === NAN_MARK ? NaN : item)) as Json
  } catch (error) {
    throw syntaxError(error, text, file)
  }
}

/** The text with Python's non-finite numbers put in JSON's terms, or undefined where it has none. */
function pythonNumbers(text: string): string | undefined {
  let found = false
  const replaced = text.replace(/"(?:[^"\\]|\\.)*"|-?Infinity|NaN/gs, (token) => {
    if (token.startsWith('"')) return token
    found = true
    if (token === 'NaN') return JSON.stringify(NAN_MARK)
    return token.startsWith('-') ? '-1e999' : '1e999'
  })
  return found ? replaced : undefined
}

function syntaxError(error: unknown, text: string, file: string): ArtifactError {
  const message = error instanceof Error ? error.message : String(error)
  const position = /position (\d+)/.exec(message)?.[1]
  const where = position === undefined ? `after ${text.length} characters` : `at character ${position}`
  return new ArtifactError('malformed', `${file}: not valid JSON ${where}`, { file })
}

/** `__proto__` means nothing to a model, and much to code that copies objects. */
function refusePrototypeKeys(value: Json, file: string): void {
  const stack: Json[] = [value]
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    if (typeof item !== 'object' || item === null) continue
    if (Object.hasOwn(item, '__proto__')) {
      throw new ArtifactError('malformed', `${file}: a JSON object has the key __proto__`, { file })
    }
    for (const child of Object.values(item)) if (typeof child === 'object') stack.push(child)
  }
}
