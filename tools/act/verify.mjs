// Reads what a run under act left behind and says whether the action did what it should.
// Usage: verify.mjs LOG ARTIFACTS STATUS
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const [logFile, artifactsDirectory, status] = process.argv.slice(2)
const log = readFileSync(logFile, 'utf8')
const wrong = []

function expect(what, holds) {
  if (!holds) wrong.push(what)
}

/** The outputs that a job's later step printed. */
function outputsOf(job) {
  const line = log.split('\n').find((one) => one.includes(`OUTPUTS ${job} `)) ?? ''
  try {
    return JSON.parse(line.slice(line.indexOf('{')))
  } catch {
    return {}
  }
}

/** Files that the artifact server took, whatever it calls them: name and text. */
const uploads = readdirSync(artifactsDirectory, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => ({ name: entry.name, text: readFileSync(join(entry.parentPath, entry.name), 'utf8') }))

const counts = {
  sound: { passed: '3', failed: '0', inconclusive: '0' },
  broken: { passed: '1', failed: '1', inconclusive: '0' },
}
for (const [job, conclusion] of Object.entries({ sound: 'pass', broken: 'fail' })) {
  const outputs = outputsOf(job)
  expect(`${job}: conclusion ${conclusion}`, outputs.conclusion === conclusion)
  for (const [name, count] of Object.entries(counts[job])) expect(`${job}: ${name} ${count}`, outputs[name] === count)
  expect(`${job}: report-path`, /report\.json$/.test(outputs['report-path'] ?? ''))
  expect(`${job}: artifact-id`, /^\d+$/.test(outputs['artifact-id'] ?? ''))
  expect(`${job}: artifact-url`, (outputs['artifact-url'] ?? '').endsWith(`/artifacts/${outputs['artifact-id']}`))
  const upload = uploads.find(({ name }) => name.startsWith(`model-roundtrip-${job}-1.html`))
  expect(`${job}: the report was uploaded`, upload?.text.startsWith('<!doctype html>') === true)
}

expect('the broken job fails the run', status !== '0')
expect(
  'only the broken job fails',
  /\[act\/sound\s*\].*Job succeeded/.test(log) && /\[act\/broken\s*\].*Job failed/.test(log),
)
const errors = log.split('\n').filter((line) => line.includes('::error'))
expect('one error annotation', errors.length === 1)
expect(
  'it names artifact and tensor',
  /title=examples\/broken\/mlp\.h5%2C tensor model_weights\/second\/second\/kernel/.test(errors[0] ?? ''),
)
expect('no warnings', !log.includes('::warning'))
expect('the summary of the sound job', log.includes('## ✅ Model Roundtrip: All 3 models passed.'))
expect('the summary of the broken job', log.includes('## ❌ Model Roundtrip: 1 of 2 models failed.'))

if (wrong.length > 0) {
  process.stderr.write(log)
  process.stderr.write(
    `\nUnder act the action did not do what it should:\n${wrong.map((what) => `  ${what}\n`).join('')}`,
  )
  process.exitCode = 1
} else process.stdout.write('Under act the action did what it should, in both jobs.\n')
