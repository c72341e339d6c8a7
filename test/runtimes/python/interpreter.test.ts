import { chmodSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

import { findPython, type PythonWish } from '../../../src/runtimes/python/interpreter.ts'
import { put, workspace } from '../../support/workspace.ts'

/** A folder with interpreters that print what they are said to. */
function withInterpreters(answers: Readonly<Record<string, string>>): string {
  const root = workspace()
  for (const [name, body] of Object.entries(answers)) {
    put(root, { [name]: `#!/bin/sh\n${body}\n` })
    chmodSync(join(root, name), 0o755)
  }
  return root
}

const KERAS = `echo 'a greeting'; echo '{"keras": "3.15.1", "tf_keras": null, "tensorflow": "2.21.0", "numpy": "2.4"}'`
const NOTHING = `echo '{"keras": null, "tf_keras": null, "tensorflow": null}'`

function find(wish: Partial<PythonWish>, env: NodeJS.ProcessEnv = {}) {
  return findPython({ python: 'auto', askedBy: 'default', workspace: '/w', ...wish }, env)
}

describe.runIf(process.platform !== 'win32')('auto', () => {
  test('takes the first Python on PATH that can load models', () => {
    const root = withInterpreters({ python3: NOTHING, python: KERAS })
    expect(find({}, { PATH: root })).toEqual({
      kind: 'ready',
      asked: false,
      python: { command: ['python'], versions: { keras: '3.15.1', tensorflow: '2.21.0' } },
    })
  })

  test('is absent where there is none, or where none has a framework', () => {
    const why = 'no Python on PATH can import keras, tf_keras or tensorflow'
    expect(find({}, { PATH: workspace() })).toEqual({ kind: 'absent', why })
    expect(find({}, { PATH: withInterpreters({ python3: NOTHING, python: 'exit 1' }) })).toEqual({
      kind: 'absent',
      why,
    })
  })

  test('a variable of the machine chooses', () => {
    const root = withInterpreters({ other: KERAS })
    expect(find({}, { MODEL_ROUNDTRIP_PYTHON: join(root, 'other') })).toMatchObject({ kind: 'ready', asked: false })
    expect(find({}, { PATH: withInterpreters({ python3: KERAS }), MODEL_ROUNDTRIP_PYTHON: 'off' })).toMatchObject({
      kind: 'absent',
    })
  })

  test.each(['pull_request_target', 'workflow_run', 'issue_comment'])('starts nothing on %s', (event) => {
    const root = withInterpreters({ python3: `touch '${workspace()}/started'; ${KERAS}` })
    const found = find({}, { PATH: root, GITHUB_EVENT_NAME: event })
    expect(found).toMatchObject({ kind: 'absent', why: expect.stringContaining(event) as string })
  })

  test('starts on pull_request as tests do', () => {
    const root = withInterpreters({ python3: KERAS })
    expect(find({}, { PATH: root, GITHUB_EVENT_NAME: 'pull_request' })).toMatchObject({ kind: 'ready' })
  })
})

describe.runIf(process.platform !== 'win32')('an interpreter that is named', () => {
  test('by its path in the folder that is checked, or by its name', () => {
    const root = withInterpreters({ 'venv/bin/python': KERAS })
    const named = find({ python: 'venv/bin/python', askedBy: 'file', workspace: root })
    expect(named).toMatchObject({ kind: 'ready', asked: true, python: { command: [join(root, 'venv/bin/python')] } })
    const path = dirname(join(root, 'venv/bin/python'))
    expect(find({ python: 'python', askedBy: 'input' }, { PATH: path })).toMatchObject({ kind: 'ready', asked: true })
  })

  test('and cannot do it: that is said', () => {
    const root = withInterpreters({
      none: NOTHING,
      dies: "echo 'SyntaxError: no f-strings' >&2; exit 9",
      talks: `${KERAS}; echo goodbye`,
      lies: 'echo hello',
      big: `head -c 100000 /dev/zero`,
    })
    const why = (name: string) => find({ python: join(root, name), askedBy: 'input' })
    expect(why('none')).toMatchObject({ kind: 'broken', why: expect.stringContaining('can import neither') as string })
    expect(why('dies')).toMatchObject({
      kind: 'broken',
      why: expect.stringMatching(/exit code 9 .*: SyntaxError: no f-strings$/) as string,
    })
    expect(why('talks')).toMatchObject({ kind: 'ready' })
    expect(why('lies')).toMatchObject({ kind: 'broken', why: expect.stringContaining('no answer') as string })
    expect(why('big')).toMatchObject({ kind: 'broken' })
    expect(why('nowhere')).toMatchObject({
      kind: 'broken',
      why: expect.stringContaining('cannot be started') as string,
    })
  })

  test("on an event of strangers' code only where the workflow's own input says so, never through the checkout's file", () => {
    const python = join(withInterpreters({ python: KERAS }), 'python')
    const env = { GITHUB_EVENT_NAME: 'pull_request_target' }
    expect(find({ python, askedBy: 'input' }, env)).toMatchObject({ kind: 'ready' })
    expect(find({ python, askedBy: 'file' }, env)).toMatchObject({ kind: 'broken' })
  })
})

test('off', () => {
  expect(find({ python: 'off', askedBy: 'file' })).toEqual({
    kind: 'absent',
    why: '`python: off`',
  })
})
