import { describe, expect, it, vi } from 'vitest'
import type { Severity } from '../../src/evidence/finding.ts'
import type { Check } from '../../src/evidence/report.ts'
import { DEFAULT_POLICY } from '../../src/plan/defaults.ts'
import type { Policy } from '../../src/plan/policy.ts'
import { commandIn, optionsFor, ownCommand, withCommands, type Again } from '../../src/run/again.ts'

const AGAIN: Again = { command: 'node dist/cli.js', options: ['--seed', '3'] }

const check = (severity: Severity): Check => ({
  stage: 'integrity',
  title: 'files whole and finite',
  verdict: 'fail',
  witnesses: ['a', 'b'],
  via: [],
  coverage: { tensors: [0, 0], outputs: [0, 0], probes: 0 },
  weights: {},
  worst: null,
  reason: 'no',
  findings: [{ cause: 'malformed', severity, message: 'no' }],
  milliseconds: 0,
})

describe('how to see a finding again', () => {
  const command = (path: string, again = AGAIN): string | undefined =>
    withCommands(check('error'), path, again).findings[0]?.reproduce

  it('is the exact command', () => {
    expect(command('models/b.h5')).toBe('node dist/cli.js check models/b.h5 --seed 3')
  })
  it('is that of what was asked for, where it was no check', () => {
    const again = { ...AGAIN, words: ['diff', 'a b.keras', 'c.h5'], options: ['--seed', '3', '--lossy', 'uint8'] }
    expect(command('c.h5', again)).toBe(`node dist/cli.js diff 'a b.keras' c.h5 --seed 3 --lossy uint8`)
  })
  it('quotes what a shell would take apart', () => {
    expect(command('my models/b.h5')).toBe(`node dist/cli.js check 'my models/b.h5' --seed 3`)
    expect(command("a'b; rm -rf $HOME")).toBe(String.raw`node dist/cli.js check 'a'\''b; rm -rf $HOME' --seed 3`)
    expect(command('-rf')).toBe('node dist/cli.js check ./-rf --seed 3')
    expect(command('a\nb')).toBe(`node dist/cli.js check 'a\nb' --seed 3`)
  })
  it('is not given to notes', () => {
    expect(withCommands(check('note'), 'b.h5', AGAIN).findings[0]?.reproduce).toBeUndefined()
  })
})

describe('the options of that command', () => {
  const options = (policy: Partial<Policy>, inputs: Record<string, string> = {}): string =>
    optionsFor({ ...DEFAULT_POLICY, ...policy }, inputs).join(' ')

  it('are the seed alone where nothing else was said', () => {
    expect(options({})).toBe('--seed 7')
    expect(options({}, { ignore: '', targets: ' ', paths: 'a/**', 'on-inconclusive': 'warn' })).toBe('--seed 7')
  })
  it('name the policy that the verdict stands on', () => {
    expect(options({ source: 'p.yml', seed: 3 })).toBe('--seed 3 --policy p.yml')
  })
  it('say again what inputs said of witnesses, trips, layers and limits', () => {
    const inputs = {
      ignore: 'a/**\nb',
      targets: 'keras, keras-h5',
      'custom-layers': './l.mjs',
      'custom-objects': 'a:B\na:C',
      'time-limit': '5',
      'memory-limit': '512',
    }
    expect(options({ python: 'python3', pythonFrom: 'input' }, inputs)).toBe(
      '--seed 7 --python python3 --ignore a/** --ignore b --custom-layers ./l.mjs --custom-objects a:B ' +
        '--custom-objects a:C --targets keras, keras-h5 --time-limit 5 --memory-limit 512',
    )
    expect(options({ python: 'off', pythonFrom: 'input' })).toBe('--seed 7')
    expect(options({ python: 'python3', pythonFrom: 'file' })).toBe('--seed 7')
    expect(options({ nativeTensorflow: 'install' })).toBe('--seed 7 --tensorflow required')
  })
})

describe('the command of this program', () => {
  it('is short where it lies below the working directory', () => {
    expect(ownCommand('/repo/dist/worker.js', '/repo', '')).toBe('node dist/cli.js')
  })
  it('is whole where it lies elsewhere', () => {
    expect(ownCommand('/opt/my tool/dist/cli.js', '/repo', '')).toMatch(/^node '.*\/opt\/my tool\/dist\/cli\.js'$/)
  })
  it('is that of a clone beside the repository where a runner started it', () => {
    expect(ownCommand('/runner/_actions/o/r/v1/dist/worker.js', '/repo', 'o/r')).toBe('node ../r/dist/cli.js')
  })
  it('leads into the directory that was checked', () => {
    vi.stubEnv('GITHUB_ACTION_REPOSITORY', 'o/r')
    const script = '/runner/_actions/o/r/v1/dist/worker.js'
    expect(commandIn('/repo/part/of it', '/repo', script)).toBe("cd 'part/of it' && node ../../../r/dist/cli.js")
    expect(commandIn('/repo', '/repo', script)).toBe('node ../r/dist/cli.js')
    expect(commandIn('/elsewhere', '/repo', script)).toBe('node ../r/dist/cli.js')
    vi.unstubAllEnvs()
  })
})
