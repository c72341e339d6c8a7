import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import { readInputs } from '../../src/action/inputs.ts'
import { outputsOf } from '../../src/action/outputs.ts'
import { UsageError } from '../../src/evidence/errors.ts'
import { report } from '../report/sample.ts'

const manifest = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
  inputs: Record<string, { description: string; required: boolean; default?: string }>
  outputs: Record<string, { description: string }>
  runs: unknown
}

function read(given: Readonly<Record<string, string>>) {
  return readInputs((name) => given[name] ?? '')
}

describe('action.yml', () => {
  test('names the inputs that are read, and no others', () => {
    expect(Object.keys(read({})).sort()).toEqual(Object.keys(manifest.inputs).sort())
  })

  test('names the outputs that are set, and no others', () => {
    const files = { directory: '', json: '', html: '', markdown: '' }
    const set = outputsOf(report(), files, { id: null, reason: '' })
    expect(Object.keys(set).sort()).toEqual(Object.keys(manifest.outputs).sort())
  })

  test('describes each in one sentence, requires none, and has no default that would hide a policy file', () => {
    for (const { description, required, default: standard } of Object.values(manifest.inputs)) {
      expect(description).toMatch(/^[A-Z][^\n]*\.$/)
      expect(required).toBe(false)
      expect(standard).toBeUndefined()
    }
    for (const { description } of Object.values(manifest.outputs)) expect(description).toMatch(/^[A-Z][^\n]*\.$/)
    expect(manifest.runs).toEqual({ using: 'node24', main: 'dist/action.js' })
  })
})

describe('inputs', () => {
  test('nothing given', () => {
    expect(read({})).toEqual({
      paths: '',
      ignore: '',
      policy: '',
      'custom-layers': '',
      targets: '',
      'if-no-models-found': '',
      'on-inconclusive': '',
      seed: '',
      'time-limit': '',
      'memory-limit': '',
      'reference-limit': '',
      tensorflow: '',
      python: '',
      'custom-objects': '',
      'working-directory': '.',
      summary: true,
      annotations: true,
      'upload-report': true,
      'report-name': 'model-roundtrip',
      'retention-days': null,
    })
  })

  test('texts are trimmed, flags read as YAML writes them', () => {
    const inputs = read({
      paths: ' a\nb \n',
      summary: 'False',
      annotations: 'TRUE',
      'retention-days': '7',
      'report-name': ' mine ',
      'working-directory': 'models/x/',
    })
    expect(inputs).toMatchObject({
      paths: 'a\nb',
      summary: false,
      annotations: true,
      'retention-days': 7,
      'report-name': 'mine',
    })
  })

  test('all that is wrong is told at once', () => {
    const wrong = {
      summary: 'yes',
      annotations: '1',
      'upload-report': 'on',
      'report-name': 'a/b',
      'retention-days': '0',
      'working-directory': '../elsewhere',
      seed: 'lucky',
      'time-limit': '-3',
      'on-inconclusive': 'shrug',
      targets: 'pdf',
    }
    let message = ''
    try {
      read(wrong)
    } catch (error) {
      expect(error).toBeInstanceOf(UsageError)
      message = (error as Error).message
    }
    for (const [name, text] of Object.entries(wrong)) {
      expect(message).toMatch(new RegExp(`^  (input )?${name}: .*found "?${text.replaceAll('.', '[.]')}`, 'm'))
    }
    expect(message.split('\n')).toHaveLength(11)
  })

  test.each(['-1', '1.5', '401', '9999', 'seven', '0x10'])('retention-days: %s is refused', (value) => {
    expect(() => read({ 'retention-days': value })).toThrow('allowed are whole numbers from 1 to 400')
  })

  test.each(['..', '/etc', 'a/../../b'])('working-directory: %s is refused', (value) => {
    expect(() => read({ 'working-directory': value })).toThrow('directories within the workspace')
  })
})
