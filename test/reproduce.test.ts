import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

import type { Report } from '../src/evidence/report.ts'
import { modelFile } from './support/models.ts'
import { put, workspace } from './support/workspace.ts'

// What people run: the committed bundle, as a workflow and a shell start it. The commands are for such a shell.
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DIST = join(ROOT, 'dist')
const LONG = 120_000

const env = { PATH: process.env['PATH'] ?? '', NO_COLOR: '1' }
const MODELS = {
  "it's here/a b.keras": modelFile('faulty/transposed-kernel/tfjs-mlp.keras'),
  "it's here/a b.h5": modelFile('faulty/transposed-kernel/tfjs-mlp.h5'),
}

/** The commands of a summary, as somebody would copy them. */
function commandsOf(text: string): string[] {
  const commands = text.split('\n').filter((line) => /^(\$ )?(cd .* && )?node .*cli\.js/.test(line.trim()))
  return [...new Set(commands.map((line) => line.trim().replace(/^\$ /, '')))]
}

function causesOf(json: string): string[] {
  const { artifacts } = JSON.parse(json) as Report
  const findings = artifacts.flatMap(({ checks }) => checks.flatMap((check) => check.findings))
  return [...new Set(findings.filter(({ severity }) => severity === 'error').map(({ cause }) => cause))]
}

test.runIf(process.platform !== 'win32')(
  'the commands that the command line prints show what they are said to show, as they are printed',
  () => {
    const root = workspace(MODELS)
    const cli = join(DIST, 'cli.js')
    const first = spawnSync(process.execPath, [cli, 'check', '--python', 'off', '--seed', '3'], { cwd: root, env })
    const commands = commandsOf(first.stdout.toString())
    expect(commands.length).toBeGreaterThan(0)
    for (const command of commands) {
      const again = spawnSync('sh', ['-c', `${command} --format json`], { cwd: root, env })
      expect({ command, status: again.status, err: again.stderr.toString() }).toEqual({ command, status: 1, err: '' })
      expect(causesOf(again.stdout.toString())).toContain('kernel-transposed')
    }
  },
  LONG,
)

test.runIf(process.platform !== 'win32')(
  'so do those in the summary of a workflow that checks a folder, in a clone beside the repository',
  () => {
    const parent = workspace()
    const repo = join(parent, 'models')
    mkdirSync(repo)
    put(repo, Object.fromEntries(Object.entries(MODELS).map(([path, bytes]) => [`part/${path}`, bytes])))
    execFileSync('git', ['init', '-q'], { cwd: repo })
    execFileSync('git', ['add', '-A'], { cwd: repo })
    symlinkSync(ROOT, join(parent, 'roundtrip'))
    const summary = join(parent, 'summary.md')
    writeFileSync(summary, '')
    const runner = {
      ...env,
      GITHUB_WORKSPACE: repo,
      GITHUB_ACTION_REPOSITORY: 'somebody/roundtrip',
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_OUTPUT: join(parent, 'output'),
      RUNNER_TEMP: parent,
      'INPUT_WORKING-DIRECTORY': 'part',
      INPUT_PYTHON: 'off',
      INPUT_SEED: '3',
      'INPUT_UPLOAD-REPORT': 'false',
    }
    writeFileSync(runner.GITHUB_OUTPUT, '')
    const first = spawnSync(process.execPath, [join(DIST, 'action.js')], { cwd: repo, env: runner })
    expect(first.stderr.toString()).toBe('')
    const commands = commandsOf(readFileSync(summary, 'utf8'))
    expect(commands.length).toBeGreaterThan(0)
    for (const command of commands) {
      const again = spawnSync('sh', ['-c', `${command} --format json`], { cwd: repo, env })
      expect({ command, status: again.status, err: again.stderr.toString() }).toEqual({ command, status: 1, err: '' })
      expect(causesOf(again.stdout.toString())).toContain('kernel-transposed')
    }
  },
  LONG,
)
