import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Absolute path of the models that the tests share. */
export const MODELS = join(fileURLToPath(new URL('.', import.meta.url)), '..', 'fixtures', 'models')

/** Bytes of a file under test/fixtures. */
export function fixture(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(MODELS, '..', path)))
}

export function modelFile(path: string): Uint8Array<ArrayBuffer> {
  return fixture(`models/${path}`)
}
