import { expect, test } from 'vitest'

import type { Artifact, FormatId, RecognisedId } from '../../src/formats/format.ts'
import { familiesOf } from '../../src/plan/families.ts'
import type { FamilyPolicy } from '../../src/plan/policy.ts'

const FORMATS: readonly (readonly [RegExp, FormatId | RecognisedId])[] = [
  [/\.weights\.h5$/, 'keras-weights-h5'],
  [/_weights\.h5$/, 'keras-legacy-weights-h5'],
  [/graph\/model\.json$/, 'tfjs-graph'],
  [/\.keras$/, 'keras'],
  [/\.h5$/, 'keras-h5'],
  [/\.json$/, 'tfjs-layers'],
  [/saved_model\.pb$/, 'saved-model'],
  [/\.onnx$/, 'onnx'],
  [/\.tflite$/, 'tflite'],
  [/\.index$/, 'tf-checkpoint'],
]

function artifact(path: string): Artifact {
  const format = FORMATS.find(([ending]) => ending.test(path))?.[1] ?? 'pickle'
  return { path, absolute: `/w/${path}`, format, files: [path] }
}

/** Families as `name: member member`, with the golden that each has of those that are there. */
function families(paths: readonly string[], setting: { families?: FamilyPolicy[]; goldens?: string[] } = {}): string[] {
  const golden = (path: string) =>
    setting.goldens?.includes(path) === true ? { path, absolute: `/w/${path}`, unreadable: null } : null
  return familiesOf(paths.map(artifact), { families: setting.families ?? [], golden }).map(
    (family) =>
      `${family.name}: ${family.artifacts.map(({ path }) => path).join(' ')}${family.golden === null ? '' : ` [${family.golden.path}]`}`,
  )
}

function policy(name: string, members: string[], golden: string | null = null): FamilyPolicy {
  return { name, members, golden, lossy: {}, tolerance: null }
}

test.each<[string, string[], string[]]>([
  [
    'one folder and stem is one family',
    ['m/a.h5', 'm/a.keras', 'm/a.keras2.h5', 'm/a.onnx', 'm/a.tflite', 'm/a.weights.h5'],
    ['m/a: m/a.h5 m/a.keras m/a.keras2.h5 m/a.onnx m/a.tflite m/a.weights.h5'],
  ],
  [
    'a checkpoint is called after its model, with or without a word that says what it is',
    ['m/a.keras', 'm/a.ckpt.index', 'm/b.keras', 'm/b.index', 'm/ckpt.index'],
    ['m/a: m/a.keras m/a.ckpt.index', 'm/b: m/b.keras m/b.index', 'm/ckpt: m/ckpt.index'],
  ],
  ['other stems are other families', ['a.keras', 'b.keras'], ['a: a.keras', 'b: b.keras']],
  ['the same stem elsewhere is another family', ['x/a.keras', 'y/a.keras'], ['x/a: x/a.keras', 'y/a: y/a.keras']],
  [
    'a qualifier that is not a format is part of the stem',
    ['a.best.keras', 'a.float16.tflite', 'a.keras'],
    ['a.best: a.best.keras', 'a.float16: a.float16.tflite', 'a: a.keras'],
  ],
  [
    'an export that says so is a sibling, and its stem is nobody else',
    ['m/a.exported.onnx', 'm/a.keras', 'm/saved_model/saved_model.pb'],
    ['m/a: m/a.exported.onnx m/a.keras m/saved_model/saved_model.pb'],
  ],
  ['an export without its original has its own stem', ['a.exported.onnx'], ['a.exported: a.exported.onnx']],
  ['dots in versions stay', ['v1.2.h5', 'v1.2.keras'], ['v1.2: v1.2.h5 v1.2.keras']],
  [
    'folders called after a format belong to the one stem beside them',
    ['m/a.keras', 'm/a.onnx', 'm/saved_model/saved_model.pb', 'm/tfjs-uint8/model.json', 'm/tfjs/model.json'],
    ['m/a: m/a.keras m/a.onnx m/saved_model/saved_model.pb m/tfjs-uint8/model.json m/tfjs/model.json'],
  ],
  [
    'stems of formats that are not read do not stand in the way',
    ['m/a.keras', 'm/a.float16.tflite', 'm/tfjs/model.json'],
    ['m/a: m/a.keras m/tfjs/model.json', 'm/a.float16: m/a.float16.tflite'],
  ],
  [
    'beside two stems such a folder stands alone',
    ['m/a.keras', 'm/b.keras', 'm/tfjs/model.json'],
    ['m/a: m/a.keras', 'm/b: m/b.keras', 'm/tfjs: m/tfjs/model.json'],
  ],
  [
    'a folder that says nothing of the model stands alone',
    ['m/classifier.keras', 'm/detector/model.json'],
    ['m/classifier: m/classifier.keras', 'm/detector: m/detector/model.json'],
  ],
  [
    'a folder called after a stem belongs to it, whatever lies beside it',
    ['a-tfjs/model.json', 'a.keras', 'a/model.json', 'ab.keras', 'tfjs_ab/model.json'],
    ['a: a-tfjs/model.json a.keras a/model.json', 'ab: ab.keras tfjs_ab/model.json'],
  ],
  [
    'a stem with more words is another model',
    ['a.keras', 'b.keras', 'a-small/model.json'],
    ['a: a.keras', 'b: b.keras', 'a-small: a-small/model.json'],
  ],
  [
    'model.json beside model.keras is its sibling',
    ['m/model.json', 'm/model.keras'],
    ['m/model: m/model.json m/model.keras'],
  ],
  ['model.json beside another stem is not', ['m/a.keras', 'm/model.json'], ['m/a: m/a.keras', 'm: m/model.json']],
  [
    'folders without files beside them are families each',
    ['x/tfjs/model.json', 'x/tfjs2/model.json'],
    ['x/tfjs: x/tfjs/model.json', 'x/tfjs2: x/tfjs2/model.json'],
  ],
  [
    'folders called after different formats, with nothing beside them, are one',
    ['x/model_tfjs/model.json', 'x/saved_model/saved_model.pb', 'x/tfjs/model.json', 'saved_model/saved_model.pb'],
    [
      'x/model_tfjs: x/model_tfjs/model.json',
      'x: x/saved_model/saved_model.pb x/tfjs/model.json',
      'saved_model: saved_model/saved_model.pb',
    ],
  ],
  [
    'but not where two of them have one format',
    ['x/saved_model/saved_model.pb', 'x/tfjs/model.json', 'x/tfjs-small/model.json'],
    [
      'x/saved_model: x/saved_model/saved_model.pb',
      'x/tfjs: x/tfjs/model.json',
      'x/tfjs-small: x/tfjs-small/model.json',
    ],
  ],
  [
    'folders called after one model and after the format that each holds are one, with nothing beside them',
    [
      'x/a_saved_model/saved_model.pb',
      'x/a_tfjs/model.json',
      'x/b-web-model/model.json',
      'x/savedmodel_b/saved_model.pb',
      'x/model.exported/saved_model.pb',
      'x/model_tfjs-graph/model.json',
      'c/saved_model.pb',
      'c_tfjs/model.json',
    ],
    [
      'x/a: x/a_saved_model/saved_model.pb x/a_tfjs/model.json',
      'x/b: x/b-web-model/model.json x/savedmodel_b/saved_model.pb',
      'x/model: x/model.exported/saved_model.pb x/model_tfjs-graph/model.json',
      'c: c/saved_model.pb c_tfjs/model.json',
    ],
  ],
  [
    'but not where a word is of another format, says more, is of two models, or stands elsewhere',
    [
      'a_tfjs/saved_model.pb',
      'a_web/model.json',
      'b_saved_model/saved_model.pb',
      'b_tfjs_small/model.json',
      'c_saved_model/saved_model.pb',
      'c_tfjs/model.json',
      'c_web/model.json',
      'd_saved_model/saved_model.pb',
      'x/d_tfjs/model.json',
      'my_web_app_tfjs/model.json',
      'my_saved_model/saved_model.pb',
    ],
    [
      'a_tfjs: a_tfjs/saved_model.pb',
      'a_web: a_web/model.json',
      'b_saved_model: b_saved_model/saved_model.pb',
      'b_tfjs_small: b_tfjs_small/model.json',
      'c_saved_model: c_saved_model/saved_model.pb',
      'c_tfjs: c_tfjs/model.json',
      'c_web: c_web/model.json',
      'd_saved_model: d_saved_model/saved_model.pb',
      'x/d_tfjs: x/d_tfjs/model.json',
      'my_web_app_tfjs: my_web_app_tfjs/model.json',
      'my_saved_model: my_saved_model/saved_model.pb',
    ],
  ],
  [
    'weights called after a model are its own',
    ['m/a.h5', 'm/a_weights.h5', 'm/tfjs/model.json', 'x/a.keras', 'x/b_weights.h5'],
    ['m/a: m/a.h5 m/a_weights.h5 m/tfjs/model.json', 'x/a: x/a.keras', 'x/b_weights: x/b_weights.h5'],
  ],
  ['at the root', ['a.keras', 'model.json', 'tfjs/model.json'], ['a: a.keras tfjs/model.json', '.: model.json']],
])('%s', (_, paths, expected) => {
  expect(families(paths)).toEqual(expected)
})

test('a whole model called weights is no form of another', () => {
  const whole = { ...artifact('a_weights.h5'), format: 'keras-h5' } as const
  const found = familiesOf([artifact('a.h5'), whole], { families: [], golden: () => null })
  expect(found.map(({ name }) => name)).toEqual(['a', 'a_weights'])
})

test('the policy comes first, and takes nothing from the rule for the rest', () => {
  const paths = ['m/a.h5', 'm/a.keras', 'm/b.keras', 'web/model.json']
  expect(families(paths, { families: [policy('digits', ['m/a.keras', 'web'])] })).toEqual([
    'digits: m/a.keras web/model.json',
    'm/a: m/a.h5',
    'm/b: m/b.keras',
  ])
})

test('two families of the policy may split what one stem would join', () => {
  const split = [policy('old', ['a.h5']), policy('new', ['a.keras'])]
  expect(families(['a.h5', 'a.keras'], { families: split })).toEqual(['old: a.h5', 'new: a.keras'])
})

test('a family of the rule does not slip into one of the policy that has its name', () => {
  expect(families(['a.keras', 'b.keras'], { families: [policy('a', ['b.keras'])] })).toEqual([
    'a: b.keras',
    'a (by name): a.keras',
  ])
})

test.each<[string, string[], string[], string[]]>([
  ['beside its stem', ['m/a.h5', 'm/a.keras'], ['m/a.golden.npz'], ['m/a: m/a.h5 m/a.keras [m/a.golden.npz]']],
  [
    'through the family',
    ['m/a.keras', 'm/tfjs/model.json'],
    ['m/a.golden.npz'],
    ['m/a: m/a.keras m/tfjs/model.json [m/a.golden.npz]'],
  ],
  [
    'inside a folder',
    ['m/tfjs/model.json'],
    ['m/tfjs/model.golden.npz'],
    ['m/tfjs: m/tfjs/model.json [m/tfjs/model.golden.npz]'],
  ],
  ['beside a folder', ['m/tfjs/model.json'], ['m/tfjs.golden.npz'], ['m/tfjs: m/tfjs/model.json [m/tfjs.golden.npz]']],
  ['another stem', ['m/a.keras'], ['m/b.golden.npz', 'a.golden.npz'], ['m/a: m/a.keras']],
])('golden: %s', (_, paths, goldens, expected) => {
  expect(families(paths, { goldens })).toEqual(expected)
})

test('golden: where the policy says', () => {
  const setting = { families: [policy('x', ['a.keras'], 'gold/g.npz')], goldens: ['gold/g.npz', 'a.golden.npz'] }
  expect(families(['a.keras'], setting)).toEqual(['x: a.keras [gold/g.npz]'])
})
