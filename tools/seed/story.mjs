// Checks the seed's files with Python as a witness, demands the whole story of the report, and writes it into docs/seed.md.
//   node tools/seed/story.mjs MODELS PYTHON
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

import { format } from 'prettier'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const [models = '', python = 'python3'] = process.argv.slice(2)
const cli = (process.env.CLI ?? `node ${join(root, 'dist/cli.js')}`).split(' ')
const results = mkdtempSync(join(tmpdir(), 'seed-'))
const ENCODER = 'tensorflow_models:nlp.models.TransformerEncoder'

const [json, text] = ['seed.json', 'seed.txt'].map((name) => join(results, name))
const argv = [
  'check',
  '.',
  '--python',
  python,
  '--custom-objects',
  ENCODER,
  '--tensorflow',
  'off',
  '--no-color',
  '--time-limit',
  '3600',
]
try {
  execFileSync(cli[0], [...cli.slice(1), ...argv, '--quiet', '--output', json, '--output', text], {
    cwd: resolve(models),
    stdio: 'inherit',
  })
  assert.fail('the check passes, so the loader restored everything')
} catch (error) {
  if (error.status !== 1) throw error
}
const report = JSON.parse(readFileSync(json, 'utf8'))
const artifact = (path) => report.artifacts.find((one) => one.path === path)
const check = (path, ...words) => {
  const found = artifact(path).checks.find((one) =>
    words.every((word) => `${one.stage} ${one.witnesses}`.includes(word)),
  )
  assert.ok(found, `${path}: no check ${words.join(' ')}`)
  return found
}

const SAVED = 'seed/saved_model.pb'
const integrity = check(SAVED, 'integrity')
const signature = check(SAVED, 'golden')
const tensorflow = check(SAVED, 'load', 'in Python')
const legacy = check(SAVED, 'load', 'legacy Keras')
const keras = check('seed.keras', 'load', 'legacy Keras')
const [anew, again] = ['reinitialised-tensors', 'non-deterministic'].map((cause) => {
  const finding = legacy.findings.find((one) => one.cause === cause)
  assert.ok(finding, `no finding ${cause}`)
  return finding
})

assert.deepEqual(
  [integrity, signature, tensorflow, keras].map(({ verdict }) => verdict),
  Array(4).fill('pass'),
)
assert.equal(legacy.verdict, 'fail')
assert.deepEqual(tensorflow.weights, { identical: 77 })
assert.deepEqual(keras.weights, { identical: 77 })
assert.deepEqual(legacy.weights, { identical: 53, different: 24 })
assert.equal(anew.tensors.length, 24)
assert.ok(anew.tensors.every((name) => /self_attention\/(query|key|value|attention_output)\/kernel$/.test(name)))
assert.ok(Math.abs(anew.metrics.max_abs - 0.125) < 0.001 && Math.abs(anew.metrics.relative_l2 - Math.SQRT2) < 0.01)
assert.equal(again.metrics.differing, 24)

const number = (value) => (value === 0 ? '0.0' : Number(value.toPrecision(4)).toString())
const short = (path) => path.replace('/saved_model.pb', '')
const row = (path, one, what) => {
  const { stage, coverage, worst, verdict } = one
  const tensors = Object.entries(one.weights).map(([kind, count]) => `${count} ${kind}`)
  const metrics = worst?.metrics ?? {}
  const weight = worst?.tensor === undefined ? 0 : metrics.max_abs
  const output = stage === 'golden' ? metrics.max_abs : metrics.recorded_max_abs
  return [
    `\`${short(path)}\``,
    what,
    tensors.join(', ') || (coverage.tensors[1] ? `${coverage.tensors[0]} read` : ''),
    stage === 'load' ? number(weight) : '',
    output === undefined ? '' : number(output),
    verdict,
  ]
}
const line = (cells) => `| ${cells.join(' | ')} |`
const table = [
  line(['file', 'who', 'tensors', 'weights differ by', 'outputs differ from the recorded by', 'verdict']),
  line(Array(6).fill('---')),
  ...[
    row(SAVED, integrity, 'the bytes themselves: checksums, sizes, finite'),
    row(SAVED, signature, 'its signature, by our own reading'),
    row(SAVED, tensorflow, `${tensorflow.witnesses[1]} (\`tf.saved_model.load\`)`),
    row(SAVED, legacy, `${legacy.witnesses[1]}, with \`custom_objects\``),
    row('seed.keras', keras, `${keras.witnesses[1]}, with \`custom_objects\``),
  ].map(line),
].join('\n')

/** What the report says of one artifact, without what differs from machine to machine. */
function said() {
  const whole = readFileSync(text, 'utf8').split('\n\n')
  const part = whole.find((one) => one.includes(SAVED) && one.includes('load '))
  assert.ok(part, 'the report does not name the SavedModel')
  return part
    .split('\n')
    .filter((one) => !one.trim().startsWith('$ '))
    .join('\n')
    .replace(python, 'python3')
}

const BLOCKS = { table, report: '```text\n' + said().trimEnd() + '\n```' }
const document = join(root, 'docs/seed.md')
let story = readFileSync(document, 'utf8')
for (const [name, content] of Object.entries(BLOCKS)) {
  const marks = new RegExp(`(<!-- begin ${name} -->\n)[^]*?(<!-- end ${name} -->)`)
  assert.match(story, marks, `docs/seed.md has no place for ${name}`)
  story = story.replace(marks, (_, begin, end) => `${begin}\n${content}\n\n${end}`)
}
writeFileSync(document, await format(story, { parser: 'markdown', printWidth: 120 }))
console.log(
  `docs/seed.md: ${legacy.weights.different} of 77 tensors were initialised anew, by up to ${anew.metrics.max_abs}`,
)
