import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readGolden } from '../../src/formats/npz/golden.ts'
import { runIn } from '../support/cli.ts'

const EXAMPLES = fileURLToPath(new URL('../../examples/digits', import.meta.url))

let cwd = ''
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'record-test-'))
  cpSync(EXAMPLES, cwd, { recursive: true })
})
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true })
})

const run = (...argv: string[]) => runIn(cwd, argv)

describe('record', () => {
  test('writes inputs and outputs, the same for the same seed', async () => {
    const first = await run('record', 'digits.keras', '--golden', 'a.npz', '--rows', '3', '--seed', '5')
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(first.out).toMatch(/^wrote a\.npz: 3 rows, seed 5, outputs probs, computed by /)
    const { inputs, outputs, rows } = await readGolden(join(cwd, 'a.npz'), 'a.npz')
    expect(rows).toBe(3)
    expect(inputs.get('image')).toMatchObject({ dtype: 'float32', shape: [3, 12, 10, 1] })
    const probs = outputs.get('probs')
    expect(probs).toMatchObject({ dtype: 'float32', shape: [3, 6] })
    const sum = [...(probs?.data as Float32Array)].reduce((total, value) => total + value, 0)
    expect(sum).toBeCloseTo(3, 5)

    expect((await run('record', 'digits.keras', '--golden', 'b.npz', '--rows', '3', '--seed', '5')).code).toBe(0)
    expect(readFileSync(join(cwd, 'b.npz'))).toEqual(readFileSync(join(cwd, 'a.npz')))
    expect((await run('record', 'digits.keras', '--golden', 'c.npz', '--rows', '3', '--seed', '6')).code).toBe(0)
    expect(readFileSync(join(cwd, 'c.npz'))).not.toEqual(readFileSync(join(cwd, 'a.npz')))
  })

  test('writes over nothing, unless told to', async () => {
    const before = readFileSync(join(cwd, 'digits.golden.npz'))
    const argv = ['record', 'digits.keras', '--golden', 'digits.golden.npz']
    expect(await run(...argv)).toEqual({
      code: 2,
      out: '',
      err: '--golden digits.golden.npz: is there already; --force writes over it\n',
    })
    expect(readFileSync(join(cwd, 'digits.golden.npz'))).toEqual(before)
    expect((await run(...argv, '--force')).code).toBe(0)
    expect(readFileSync(join(cwd, 'digits.golden.npz'))).not.toEqual(before)
  })

  test.each([
    [['record', 'digits.keras'], /--golden/],
    [['record', 'digits.keras', '--golden', 'x.npy'], /has to end in \.npz/],
    [['record', 'digits.keras', '--golden', 'nowhere/x.npz'], /cannot be written \(no such folder\)/],
    [['record', 'digits.keras', '--golden', 'x.npz', '--rows', '0'], /from 1 to 1024 is expected; found "0"/],
    [['record', 'digits.keras', '--golden', 'x.npz', '--rows', 'many'], /found "many"/],
    [['record', 'digits.keras', '--golden', 'x.npz', '--seed', 'x'], /^--seed: /],
  ])('%j is wrong usage', async (argv, message) => {
    const { code, err } = await run(...argv)
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })

  test('what cannot be run is told', async () => {
    const { code, err } = await run('record', 'digits.keras', '--golden', 'y.npz', '--runtime', 'tfjs')
    expect(code).toBe(1)
    expect(err).toContain('digits.keras: tfjs does not run models of this kind')
  })
})
