import { expect, test } from 'vitest'

import type { Artifact } from '../../src/formats/format.ts'
import { DEFAULT_POLICY } from '../../src/plan/defaults.ts'
import { planPython } from '../../src/plan/python.ts'
import type { PythonSetting } from '../../src/runtimes/python/interpreter.ts'

const READY: PythonSetting = { kind: 'ready', asked: false, python: { command: ['python3'], versions: {} } }

function artifact(path: string, format: Artifact['format'], files: readonly string[] = [path]): Artifact {
  return { path, absolute: `/w/${path}`, format, files }
}

const KERAS = artifact('a.keras', 'keras')
const LEGACY = artifact('m/saved_model.pb', 'saved-model', ['m/keras_metadata.pb', 'm/saved_model.pb'])

function plan(of: Artifact, setting: PythonSetting, policy = DEFAULT_POLICY) {
  const { checks, notCovered } = planPython(of, { find: () => setting, folder: '/w' }, policy, null)
  return { checks: checks.map((check) => ('python' in check ? check : null)), notCovered }
}

test('whole Keras models: one loading, by whichever Keras the file names', () => {
  const { checks, notCovered } = plan(KERAS, READY)
  expect(checks).toMatchObject([{ stage: 'load', asked: false, python: { loader: null, folder: '/w' } }])
  expect(notCovered).toEqual([])
})

test('SavedModels: TensorFlow, and legacy Keras where it has a part in the file', () => {
  const loaders = (of: Artifact) => plan(of, READY).checks.map((check) => check?.python?.loader)
  expect(loaders(artifact('m/saved_model.pb', 'saved-model'))).toEqual(['saved-model'])
  expect(loaders(LEGACY)).toEqual(['saved-model', 'tf_keras'])
})

test('checkpoints: TensorFlow reads them', () => {
  expect(plan(artifact('a.index', 'tf-checkpoint'), READY).checks).toMatchObject([{ python: { loader: 'checkpoint' } }])
})

test('absent costs nothing; broken is a check that says so', () => {
  expect(plan(KERAS, { kind: 'absent', why: 'none' })).toEqual({
    checks: [],
    notCovered: ['load: its own framework in Python: none'],
  })
  expect(plan(LEGACY, { kind: 'broken', why: 'gone' }).checks).toMatchObject([
    { asked: true, python: { broken: 'gone' } },
  ])
})

test('Python is not looked for where nothing could be loaded', () => {
  const source = {
    find: (): PythonSetting => {
      throw new Error('looked for')
    },
    folder: '/w',
  }
  const of = (format: Artifact['format']) => planPython(artifact('x', format), source, DEFAULT_POLICY, null)
  expect(of('tfjs-layers')).toEqual({ checks: [], notCovered: [] })
  expect(of('keras-weights-h5').notCovered).toEqual([
    'load: its own framework in Python, which loads such weights into a model that its code has built',
  ])
})

test("custom objects: the family's, then everybody's, each once", () => {
  const family = {
    name: 'a',
    members: ['a.*'],
    golden: null,
    lossy: {},
    tolerance: null,
    customObjects: ['b:C', 'd:E'],
  }
  const policy = { ...DEFAULT_POLICY, families: [family], customObjects: ['d:E', 'f:G'] }
  const names = (of: Artifact) => plan(of, READY, policy).checks[0]?.python?.customObjects
  expect(names(KERAS)).toEqual(['b:C', 'd:E', 'f:G'])
  expect(names(LEGACY)).toEqual(['d:E', 'f:G'])
})
