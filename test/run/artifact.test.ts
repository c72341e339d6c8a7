import { expect, it } from 'vitest'
import type { Artifact } from '../../src/formats/format.ts'
import { reportOf } from '../../src/run/artifact.ts'
import { check } from '../report/sample.ts'

it('what the files hold and nothing looked at stands under not covered, once', () => {
  const path = 'm/saved_model.pb'
  const artifact: Artifact = { path, absolute: `/${path}`, format: 'saved-model', files: [] }
  const unread = (severity: 'note' | 'warning', message: string) =>
    ({ cause: 'unread-content', severity, message }) as const
  const findings = [
    unread('note', `${path}: the signature b was not read`),
    unread('note', `${path}: the signature b was not read`),
    unread('warning', `${path}: the signature a was not read`),
  ]
  const plan = {
    family: 'm',
    artifact,
    checks: [{ stage: 'integrity', artifact }],
    unreadable: null,
    findings: [],
    notCovered: ['load: TensorFlow itself'],
  } as const
  const facts = { sha256: null, bytes: 0, tensors: 0, parameters: 0 }
  const outcome = { ending: { kind: 'done' }, checks: [check({ stage: 'integrity', findings })], facts } as const
  expect(reportOf(plan, outcome, { command: 'mr', options: [] }).notCovered).toEqual([
    'load: TensorFlow itself',
    'the signature b was not read',
  ])
})
