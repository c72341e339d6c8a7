import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runIn } from '../support/cli.ts'
import { MODELS } from '../support/models.ts'

const EXAMPLES = fileURLToPath(new URL('../../examples/digits', import.meta.url))

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'convert-test-'))
  cpSync(EXAMPLES, cwd, { recursive: true })
})
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true })
})

const run = (...argv: string[]) => runIn(cwd, argv)

test.each([
  ['keras', ['digits.keras']],
  ['keras-h5', ['digits.h5']],
  ['keras-weights-h5', ['digits.weights.h5']],
  ['keras-legacy-weights-h5', ['digits.h5']],
  ['tfjs-layers', ['group1-shard1of1.bin', 'model.json']],
])('to %s', async (to, files) => {
  expect(await run('convert', 'digits.keras', '--to', to, 'made/here')).toMatchObject({ code: 0, err: '' })
  expect(readdirSync(join(cwd, 'made/here')).sort()).toEqual(files)
  expect(readdirSync(join(cwd, 'made'))).toEqual(['here'])
  const { out } = await run('inspect', 'made/here', '--format', 'json')
  expect(JSON.parse(out)).toMatchObject({ format: to, parameters: 1862 })
})

test('weights alone take the program of a sibling, or of the model that is named', async () => {
  expect((await run('convert', 'digits.keras', '--to', 'keras-weights-h5', 'made')).code).toBe(0)
  cpSync(join(cwd, 'made/digits.weights.h5'), join(cwd, 'digits.weights.h5'))
  expect(await run('convert', 'digits.weights.h5', '--to', 'keras', 'beside')).toMatchObject({ code: 0, err: '' })
  const alone = ['convert', 'made/digits.weights.h5', '--to', 'keras']
  expect(await run(...alone, 'no')).toEqual({
    code: 2,
    out: '',
    err: 'made/digits.weights.h5: weights without a program, and no whole model of that name lies beside them; name one with --program <model>\n',
  })
  expect(await run(...alone, '--program', 'digits.h5', 'named')).toMatchObject({ code: 0, err: '' })
  const wrong = await run(...alone, '--program', 'digits.weights.h5', 'no')
  expect(wrong).toMatchObject({ code: 2, err: '--program digits.weights.h5: holds no program of layers\n' })
  for (const made of ['beside/digits.keras', 'named/digits.keras']) {
    expect(JSON.parse((await run('inspect', made, '--format', 'json')).out)).toMatchObject({ parameters: 1862 })
  }
  expect((await run('record', 'digits.weights.h5', '--golden', 'w.npz')).code).toBe(0)
})

test('an empty directory is taken, one with something in it is not', async () => {
  mkdirSync(join(cwd, 'empty'))
  expect((await run('convert', 'tfjs', '--to', 'keras', 'empty')).code).toBe(0)
  const { code, err } = await run('convert', 'digits.h5', '--to', 'keras', 'empty')
  expect({ code, err }).toEqual({
    code: 2,
    err: 'empty: is there already; name a directory that is empty or not there yet\n',
  })
  expect(readdirSync(join(cwd, 'empty'))).toEqual(['model.keras'])
})

test('a model that cannot be read leaves nothing behind', async () => {
  writeFileSync(join(cwd, 'cut.keras'), Buffer.from('PK\u0003\u0004 and no more'))
  const { code, err } = await run('convert', 'cut.keras', '--to', 'keras-h5', 'out/x')
  expect(code).toBe(1)
  expect(err).toMatch(/^cut\.keras: /)
  expect(existsSync(join(cwd, 'out'))).toBe(false)
})

test('what the format cannot say all of leaves nothing behind, unless that is wanted', async () => {
  const model = join(MODELS, 'sound/text-transformer/text-transformer.keras')
  const before = readdirSync(cwd)
  const { code, out, err } = await run('convert', model, '--to', 'tfjs-layers', 'out/x')
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain('TF.js has no such layer')
  expect(err).toMatch(/\nNothing was written: tfjs-layers cannot say all of .*; --partial writes what it can say\.\n$/)
  expect(readdirSync(cwd)).toEqual(before)
  expect(await run('convert', model, '--to', 'tfjs-layers', '--partial', 'out/x')).toMatchObject({ code: 1 })
  expect(readdirSync(join(cwd, 'out/x')).sort()).toEqual(['group1-shard1of1.bin', 'model.json'])
})

test.each([
  [['convert', 'digits.keras', 'out']],
  [['convert', 'digits.keras', '--to', 'onnx', 'out']],
  [['convert', 'digits.keras', '--to', 'keras']],
  [['convert', 'digits.keras', '--to', 'keras', '--quantize', 'uint8', 'out']],
  [['convert', 'digits.keras', '--to', 'tfjs-layers', '--dialect', 'keras2', 'out']],
  [['convert', 'digits.keras', '--to', 'keras-h5', '--program', 'digits.h5', 'out']],
])('%j is wrong usage', async (argv) => {
  expect((await run(...argv)).code).toBe(2)
})
