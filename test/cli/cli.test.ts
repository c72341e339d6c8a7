import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { runCli } from '../../src/cli/program.ts'
import { progressOn } from '../../src/cli/progress.ts'
import { UsageError } from '../../src/evidence/errors.ts'
import { VERSION } from '../../src/evidence/version.ts'
import { renderJson } from '../../src/report/json.ts'
import { artifact, mixed, report, unknown } from '../report/sample.ts'
import { runIn } from '../support/cli.ts'
import { git, repository } from '../support/workspace.ts'

const check = vi.hoisted(() => vi.fn())
vi.mock('../../src/check.ts', () => ({ check }))

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'cli-test-'))
  check.mockReset().mockResolvedValue(report())
})
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true })
})

const run = (...argv: string[]) => runIn(cwd, argv)

describe('exit codes', () => {
  test('0 where all passed', async () => {
    expect(await run('check')).toMatchObject({ code: 0, err: '' })
  })

  test('1 where something failed', async () => {
    check.mockResolvedValue(mixed)
    expect((await run('check')).code).toBe(1)
  })

  test('1 where something is inconclusive, 0 where the policy accepts it', async () => {
    const inconclusive = report({ conclusion: 'inconclusive', artifacts: [artifact({ checks: [unknown] })] })
    check.mockResolvedValue(inconclusive)
    expect((await run('check')).code).toBe(1)
    for (const [value, code] of [
      ['warn', 0],
      ['ignore', 0],
      ['fail', 1],
      ['yes', 1],
    ] as const) {
      check.mockResolvedValue({ ...inconclusive, policy: { ...report().policy, effective: { onInconclusive: value } } })
      expect((await run('check')).code).toBe(code)
    }
  })

  test.each([[['frob']], [['check', '--frob']], [['check', '--format', 'pdf']], [['check', '--seed']], [[]]])(
    '2 for %j, and nothing is checked',
    async (argv) => {
      const { code, out, err } = await run(...argv)
      expect(code).toBe(2)
      expect(out).toBe('')
      expect(err).not.toBe('')
      expect(check).not.toHaveBeenCalled()
    },
  )

  test('2 for a mistake that the check finds, each line of it', async () => {
    check.mockRejectedValue(new UsageError('no such file: a\u001b[2J\nno such file: b'))
    expect(await run('check', 'a', 'b')).toEqual({
      code: 2,
      out: '',
      err: 'no such file: a\\u{1b}[2J\nno such file: b\n',
    })
  })

  test('a mistake in an option goes by the name of the option', async () => {
    check.mockRejectedValue(new UsageError('input seed: a whole number is expected'))
    expect((await run('check', '--seed', 'x')).err).toBe('--seed: a whole number is expected\n')
  })

  test('1 for a fault of ours, with the stack and a plea', async () => {
    check.mockRejectedValue(new TypeError('x is not a function'))
    const { code, err } = await run('check')
    expect(code).toBe(1)
    expect(err).toMatch(/^Model Roundtrip itself went wrong.*\nTypeError: x is not a function\n +at /)
  })

  test('0 for help and version', async () => {
    expect(await run('--version')).toEqual({ code: 0, out: `${VERSION}\n`, err: '' })
    const help = await run('--help')
    expect(help).toMatchObject({ code: 0, err: '' })
    expect(help.out).toContain('Usage: model-roundtrip')
  })
})

test('what is asked for reaches the check', async () => {
  await run(
    ...['check', 'a.keras', 'b', '--policy', 'p.yml', '--ignore', 'x/**', '--ignore', 'y', '--seed', '5'],
    ...[
      '--time-limit',
      '60',
      '--memory-limit',
      '512',
      '--reference-limit',
      '0',
      '--tensorflow',
      'off',
      '--custom-layers',
      './l.mjs',
    ],
    ...['--targets', 'keras,keras-h5', '--targets', 'tfjs-layers'],
    ...['--python', 'python3', '--custom-objects', 'a:B', '--custom-objects', 'a:C'],
    ...['--on-inconclusive', 'warn', '--if-no-models-found', 'ignore'],
  )
  expect(check.mock.calls[0]?.[0]).toEqual({
    workspace: cwd,
    named: ['a.keras', 'b'],
    policyFile: 'p.yml',
    inputs: {
      ignore: 'x/**\ny',
      'custom-layers': './l.mjs',
      'if-no-models-found': 'ignore',
      'on-inconclusive': 'warn',
      seed: '5',
      'time-limit': '60',
      'memory-limit': '512',
      'reference-limit': '0',
      tensorflow: 'off',
      python: 'python3',
      'custom-objects': 'a:B\na:C',
      targets: 'keras,keras-h5 tfjs-layers',
    },
  })
})

test('what a commit decides otherwise is asked for by any of its names', async () => {
  const root = repository({ 'a.txt': 'x' })
  git(root, 'commit', '-qm', 'one')
  git(root, 'branch', '-M', 'main')
  expect(await runIn(root, ['check', '--base', 'main'])).toMatchObject({ code: 0 })
  expect(check.mock.calls[0]?.[0]).toMatchObject({
    base: { commit: expect.stringMatching(/^[0-9a-f]{40}$/) as string, isMerge: false },
  })
  for (const [folder, base] of [
    [root, 'mian'],
    [root, '--help'],
    [cwd, 'main'],
  ] as const) {
    const { code, err } = await runIn(folder, ['check', `--base=${base}`])
    expect({ code, err }).toEqual({ code: 2, err: `--base ${base}: this clone holds no such commit\n` })
  }
  expect(check).toHaveBeenCalledTimes(1)
})

describe('forms', () => {
  test.each([
    ['text', /^✓ models\/digits.keras/],
    ['json', /^\{\n {2}"version": 1/],
    ['markdown', /^## ✅ Model Roundtrip/],
    ['github', /^$/],
    ['sarif', /sarif-2.1.0/],
    ['junit', /^<\?xml/],
    ['html', /^<!doctype html>/],
  ])('--format %s', async (form, start) => {
    expect((await run('check', '--format', form)).out).toMatch(start)
  })

  test('files get the form of their name, others the one of --format', async () => {
    const { out } = await run(
      ...['check', '--quiet', '--format', 'junit'],
      ...['r.json', 'r.html', 'r.md', 'r.sarif', 'r.xml', 'r.txt', 'r.out'].flatMap((file) => ['--output', file]),
    )
    expect(out).toBe('')
    const read = (name: string): string => readFileSync(join(cwd, name), 'utf8')
    expect(read('r.json')).toBe(renderJson(report()))
    expect(read('r.html')).toMatch(/^<!doctype/)
    expect(read('r.md')).toMatch(/^## /)
    expect(read('r.sarif')).toContain('"2.1.0"')
    expect(read('r.xml')).toMatch(/^<\?xml/)
    expect(read('r.txt')).toMatch(/^✓/)
    expect(read('r.out')).toBe(read('r.xml'))
  })

  test('a file that cannot be written is a mistake of the user', async () => {
    check.mockImplementation(async () => {
      rmSync(join(cwd, 'later'), { recursive: true })
      return Promise.resolve(report())
    })
    mkdirSync(join(cwd, 'later'))
    expect(await run('check', '--output', 'later/r.json')).toMatchObject({ code: 2 })
  })

  test.each([
    ['no/such/dir/r.json', 'cannot be written (no such folder: no/such/dir)'],
    ['r.pdf', 'the name says no form; known are .sarif.json, .sarif, .json, .md, .xml, .html, .txt'],
    ['folder.json', 'is a folder'],
  ])('--output %s is refused before anything is checked', async (file, message) => {
    mkdirSync(join(cwd, 'folder.json'))
    const { code, err } = await run('check', '--output', file)
    expect(code).toBe(2)
    expect(err).toContain(`--output ${file}: ${message}`)
    expect(check).not.toHaveBeenCalled()
  })

  test('colour only where it is wanted', async () => {
    const coloured = async (...argv: string[]): Promise<string> => {
      let out = ''
      const stdout = { isTTY: true, columns: 80, write: (text: string) => (out += text) }
      await runCli(argv, { cwd, env: {}, stdout, stderr: { write: () => true } })
      return out
    }
    expect(await coloured('check')).toContain('\u001b[')
    expect(await coloured('check', '--no-color')).not.toContain('\u001b[')
  })
})

describe('progress', () => {
  const model = { path: 'a\n.keras', absolute: '/a', format: 'keras', files: [] } as const

  test('is one line, rewritten, never wider than the terminal, and wiped', () => {
    let time = 0
    let out = ''
    const progress = progressOn({ isTTY: true, columns: 40, write: (text) => (out += text) }, true, () => (time += 100))
    progress.planned?.([], [])
    progress.started?.(model)
    progress.progress?.(model, 'roundtrip', 'x'.repeat(500), 0.5)
    progress.finished?.(artifact())
    progress.clear()
    expect(out).not.toContain('\n')
    for (const line of out.split('\r\u001b[K')) expect(line.length).toBeLessThan(40)
    expect(out.endsWith('\r\u001b[K')).toBe(true)
    expect(out).toContain('a\\n.keras')
  })

  test('is not shown too often', () => {
    let out = 0
    const progress = progressOn({ isTTY: true, columns: 40, write: () => out++ }, true, () => 5)
    for (let i = 0; i < 100; i++) progress.progress?.(model, 'golden', 'x', null)
    expect(out).toBe(1)
  })

  test.each([
    [false, true],
    [true, false],
  ])('is nothing on a stream that is a terminal: %s, wanted: %s', (isTTY, wanted) => {
    let out = ''
    const progress = progressOn({ isTTY, write: (text) => (out += text) }, wanted)
    progress.started?.(model)
    progress.clear()
    expect(out).toBe('')
  })
})
