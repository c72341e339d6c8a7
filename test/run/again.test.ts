import { describe, expect, it } from 'vitest'
import type { Severity } from '../../src/evidence/finding.ts'
import type { Check } from '../../src/evidence/report.ts'
import { ownCommand, withCommands, type Again } from '../../src/run/again.ts'

const AGAIN: Again = { command: 'node dist/cli.js', seed: 3, policy: null }

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
  it('names the policy that the verdict stands on', () => {
    expect(command('b.h5', { ...AGAIN, policy: 'my policy.yml' })).toBe(
      `node dist/cli.js check b.h5 --seed 3 --policy 'my policy.yml'`,
    )
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
})
