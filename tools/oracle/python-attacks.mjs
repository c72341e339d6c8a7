// Has a Keras that misbehaves in every way that we thought of load a model for the check, and names interpreters that are none.
//   node tools/oracle/python-attacks.mjs MODEL.keras WORK PYTHON
// PYTHON has numpy and h5py. The check runs from source, without a worker process around it. Not for Windows.
import assert from 'node:assert/strict'
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { register } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

register('../source-hooks.mjs', import.meta.url)
const { runCheck } = await import('../../src/checks/index.ts')
const { DEFAULT_POLICY } = await import('../../src/plan/defaults.ts')
const { isBesideThePoint } = await import('../../src/run/artifact.ts')
const { findPython } = await import('../../src/runtimes/python/interpreter.ts')

const here = dirname(fileURLToPath(import.meta.url))
const [model, work, python] = process.argv.slice(2)
const [packages, models] = ['packages', 'models'].map((name) => join(work, name))
const pids = join(work, 'pids')

/** What is to come of each way of loading: verdict, cause of the gravest finding, words of the reason. */
const EXPECTED = {
  good: ['fail', 'output-differs', /differs from\s+our own reading/],
  prints: ['fail', 'output-differs', /differs/],
  hangs: ['inconclusive', 'time-limit', /took longer than 6 seconds/],
  'hangs-in-c': ['inconclusive', 'time-limit', /took longer than 6 seconds/],
  forks: ['fail', 'output-differs', /differs/],
  'exits-0': ['inconclusive', 'crashed', /no file result\.json/],
  'sys-exit': ['inconclusive', 'crashed', /SystemExit: 0/],
  segfault: ['inconclusive', 'crashed', /SIGSEGV/],
  'much-at-once': ['inconclusive', 'memory-limit', /memory/],
  'much-bit-by-bit': ['inconclusive', 'memory-limit', /needed more than 1000 MB/],
  'much-output': ['inconclusive', 'no-runtime', /have more than \d+ bytes/, true],
  nan: ['fail', 'nan-poisoned', /NaN/],
  'odd-names': ['fail', 'output-differs', /differs/],
  'long-names': ['inconclusive', 'crashed', /result\.json of \d+ bytes/],
  'no-weights': ['fail', 'missing-tensor', /is missing/],
  objects: ['fail', 'missing-tensor', /missing|no counterpart/],
  records: ['inconclusive', 'crashed', /./],
  'own-answer': ['inconclusive', 'crashed', /no file load-0/],
  'no-folder': ['inconclusive', 'crashed', /./],
  link: ['inconclusive', 'crashed', /no file result\.json/],
  'closes-stdin': ['fail', 'output-differs', /differs/],
  'unknown-class': [
    'inconclusive',
    'not-loadable',
    /for want of a class: TypeError: Could not locate class 'Mine'\.$/,
    true,
  ],
  recursion: ['fail', 'not-loadable', /RecursionError/],
  'cannot-run': ['inconclusive', 'unsupported-operation', /cannot run it: TypeError: Could not locate class 'Mine'/],
  refuses: ['fail', 'not-loadable', /ValueError: No such layout\.$/],
}

for (const folder of [packages, models]) mkdirSync(folder, { recursive: true })
copyFileSync(join(here, 'hostile_keras.py'), join(packages, 'keras.py'))

/** An interpreter, or none: a script of the shell. */
function script(name, body) {
  const path = join(work, name)
  writeFileSync(path, `#!/bin/sh\n${body}\n`)
  chmodSync(path, 0o755)
  return path
}
const started = `PYTHONPATH='${packages}' ATTACK_PIDS='${pids}' exec '${python}'`
const hostile = script('hostile', `${started} "$@"`)

let runs = 0
/** The load check of a copy of the model that is called `name`, and whether it costs anything where nobody asked. */
async function load(name, interpreter, seconds = 600) {
  const path = join(models, `${name}.keras`)
  copyFileSync(model, path)
  const scratch = join(work, `scratch-${runs++}`)
  mkdirSync(scratch)
  const artifact = { path: basename(path), absolute: path, format: 'keras', files: [basename(path)] }
  const atHand = { command: [interpreter], versions: { keras: '3.999.0', tensorflow: '2.999.0' } }
  const asked = { loader: null, python: atHand, customObjects: [], golden: null, folder: models }
  const planned = { stage: 'load', artifact, programOf: null, asked: false, python: asked }
  const policy = { ...DEFAULT_POLICY, timeLimitSeconds: seconds, memoryLimitMegabytes: 1000 }
  const check = await runCheck(planned, { policy, scratch, progress: () => undefined })
  return { check, isFree: isBesideThePoint(planned, check) }
}

for (const [name, [verdict, causes, words, isFree = false]] of Object.entries(EXPECTED)) {
  const { check, isFree: costsNothing } = await load(name, hostile, name.startsWith('hangs') ? 8 : 600)
  const [gravest] = check.findings
  const said = `${name}: ${check.verdict}, ${gravest?.cause}: ${check.reason.slice(0, 400)}`
  assert.equal(check.verdict, verdict, said)
  assert.ok([causes].flat().includes(gravest?.cause), said)
  assert.match(check.reason.replace(/ \(and \d+ more\)$/, ''), words, said)
  assert.equal(costsNothing, isFree, said)
  if (name === 'good') assert.deepEqual(check.weights, { identical: 12 })
}

// What loading a model started is gone with it.
for (const pid of readFileSync(pids, 'utf8').trim().split('\n')) {
  assert.throws(() => process.kill(Number(pid), 0), { code: 'ESRCH' }, `process ${pid} is still there`)
}

// A framework that falls over while it is imported says nothing of the model.
const BROKEN = {
  aborts: ['import os; os.abort()', /SIGABRT/],
  raises: ['raise RuntimeError("half of it is missing")', /RuntimeError: half of it is missing\.$/],
  exits: ['import sys; sys.exit(0)', /SystemExit: 0/],
  'exits at once': ['import os; os._exit(0)', /ended without an answer/],
  hollow: ['', /AttributeError/],
  older: ['__version__ = "2.1.0"', /keras 2\.1\.0 is installed; the model is one of Keras 3/],
}
for (const [name, [text, words]] of Object.entries(BROKEN)) {
  const folder = join(work, name.replaceAll(' ', '-'))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'keras.py'), text)
  const { check, isFree } = await load('good', script('broken', `PYTHONPATH='${folder}' exec '${python}' "$@"`))
  const said = `${name}: ${check.findings[0]?.cause}: ${check.reason}`
  assert.deepEqual([check.verdict, check.findings[0]?.cause, isFree], ['inconclusive', 'no-runtime', true], said)
  assert.match(check.reason, words, said)
}
const bare = await load('good', script('no-numpy', `${started} -S "$@"`))
assert.match(bare.check.reason, /cannot be imported: ModuleNotFoundError: No module named 'numpy'\.$/)

// Interpreters that are none: asked for by name, each is refused with the reason.
const NONE = {
  true: [script('true', 'exit 0'), /no answer/],
  cat: [script('cat', 'exec cat "$1"'), /no answer/],
  old: [script('old', `echo 'SyntaxError: invalid syntax' >&2; exit 1`), /exit code 1 .*SyntaxError/],
  endless: [script('endless', 'exec yes'), /./],
  nowhere: [join(work, 'nowhere'), /cannot be started/],
  folder: [work, /cannot be started/],
  bare: [script('bare', `exec '${python}' -S -I "$@"`), /can import neither/],
}
const marker = join(work, 'started')
const tattler = script('tattler', `touch '${marker}'; ${started} "$@"`)
for (const [name, [interpreter, words]] of Object.entries(NONE)) {
  const found = findPython({ python: interpreter, askedBy: 'input', workspace: work }, process.env)
  assert.equal(found.kind, 'broken', name)
  assert.match(found.why, words, name)
}

// On events of strangers' code nothing is started unasked, nor because a file of the checkout asks.
for (const event of ['pull_request_target', 'workflow_run', 'issue_comment']) {
  const env = { ...process.env, GITHUB_EVENT_NAME: event, MODEL_ROUNDTRIP_PYTHON: tattler }
  assert.equal(findPython({ python: 'auto', askedBy: 'default', workspace: work }, env).kind, 'absent', event)
  assert.equal(findPython({ python: tattler, askedBy: 'file', workspace: work }, env).kind, 'broken', event)
  assert.ok(!existsSync(marker), `${event} started Python`)
}
const [ways, broken, none] = [EXPECTED, BROKEN, NONE].map((table) => Object.keys(table).length)
console.log(
  `Python attacked: ${ways} ways of loading, ${broken + 1} broken frameworks, ${none} interpreters that are none; each has a name.`,
)
