import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runIn } from '../support/cli.ts'

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url))

let cwd = ''
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'inspect-test-'))
  copyFileSync(join(EXAMPLES, 'digits/digits.keras'), join(cwd, 'a.keras'))
  copyFileSync(join(EXAMPLES, 'digits/digits.golden.npz'), join(cwd, 'a.golden.npz'))
  copyFileSync(join(EXAMPLES, 'digits/digits.h5'), join(cwd, 'a.h5'))
  writeFileSync(
    join(cwd, 'pointer.keras'),
    `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 99\n`,
  )
  writeFileSync(join(cwd, 'cut.keras'), Buffer.from('PK\u0003\u0004 and no more'))
})
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true })
})

const run = (...argv: string[]) => runIn(cwd, argv)

describe('inspect', () => {
  test('recorded outputs: what they hold; they are no model', async () => {
    const { code, out, err } = await run('inspect', 'a.golden.npz')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^a\.golden\.npz {2}Recorded inputs and outputs, \d+ rows\n/)
    expect(out).toMatch(/^ {2}input {3}image {2}float32 {2}\[\d+, 12, 10, 1\]$/m)
    expect(out).toMatch(/^ {2}output {2}probs {2}float32 {2}\[\d+, 6\]$/m)
    const shown = JSON.parse((await run('inspect', 'a.golden.npz', '--format', 'json')).out) as unknown
    expect(shown).toMatchObject({ format: 'golden', inputs: [{ name: 'image' }], outputs: [{ name: 'probs' }] })
    expect((await run('inspect', 'none.golden.npz')).code).toBe(2)
    expect(await run('convert', 'a.golden.npz', '--to', 'keras', 'out')).toMatchObject({
      code: 2,
      err: 'a.golden.npz: recorded inputs and outputs, not a model\n',
    })
  })

  test('shows what goes in and out, the layers, and every tensor', async () => {
    const { code, out } = await run('inspect', 'a.keras')
    expect(code).toBe(0)
    expect(out).toMatch(/^a\.keras {2}Keras/)
    expect(out).toContain('  input  image  float32  [?, 12, 10, 1]\n')
    expect(out).toContain('  output  probs\n')
    expect(out).toContain('BatchNormalization ×3')
    expect(out).toContain('21 tensors, 1,862 parameters\n')
    expect(out).toMatch(/^ {2}layers\/conv2d\/vars\/0 +float32 {2}\[3, 2, 1, 8\] +48$/m)
  })

  test('as JSON', async () => {
    const { code, out } = await run('inspect', 'a.h5', '--format', 'json')
    expect(code).toBe(0)
    const inspection = JSON.parse(out) as Record<string, unknown>
    expect(inspection).toMatchObject({
      path: 'a.h5',
      format: 'keras-h5',
      parameters: 1862,
      program: { inputs: [{ name: 'image', dtype: 'float32', shape: [-1, 12, 10, 1] }], unknown: [] },
      findings: [],
    })
    expect(inspection['tensors']).toHaveLength(21)
  })

  test('a SavedModel: its signature, its operations, and names of tensors as the file has them', async () => {
    const path = join(EXAMPLES, '../test/fixtures/models/sound/tfjs-mlp/saved_model')
    const { code, out } = await run('inspect', path)
    expect(code).toBe(0)
    expect(out).toContain('TensorFlow SavedModel\n')
    expect(out).toContain('  input  features  float32  [?, 9]\n')
    expect(out).toContain('  output  output_0\n')
    expect(out).toMatch(/^ {2}operations {2}.*MatMul ×\d/m)
    expect(out).toMatch(/^ {2}variables\/0\/\.ATTRIBUTES\/VARIABLE_VALUE +float32 {2}\[9, 26\] +234$/m)
  })

  test.each([
    ['nothing.keras', 2, /nothing\.keras/],
    ['.', 2, /4 models in there, name one of them: a\.h5, a\.keras, cut\.keras, pointer\.keras/],
    ['pointer.keras', 2, /Git LFS/],
    ['cut.keras', 1, /^cut\.keras: /],
  ])('%s: exit code %i and a plain line', async (path, exit, message) => {
    const { code, out, err } = await run('inspect', path)
    expect({ code, out }).toEqual({ code: exit, out: '' })
    expect(err).toMatch(message)
    expect(err).not.toContain('    at ')
  })
})
