// Writes each Keras file given again, in its own format, with our reader and writer alone: no translation between.
// node tools/oracle/rewrite-keras.mjs OUT FILE...   writes OUT/<n>/... and OUT/pairs.json for load_h5.py
import { mkdirSync, openSync, readSync, closeSync, statSync, writeFileSync } from 'node:fs'
import { register } from 'node:module'
import { basename, join, resolve } from 'node:path'

register('../source-hooks.mjs', import.meta.url)
const { matchFormat, formatOf, openArtifact } = await import('../../src/formats/registry.ts')
const { DEFAULT_LIMITS } = await import('../../src/io/limits.ts')

const [out, ...files] = process.argv.slice(2)
const pairs = []
for (const [index, file] of files.entries()) {
  const absolute = resolve(file)
  const artifact = await matchFormat({
    path: file,
    absolute,
    byteLength: statSync(absolute).size,
    head: headOf(absolute),
  })
  if (artifact === undefined) throw new Error(`${file}: not recognised`)
  const model = await openArtifact(artifact, DEFAULT_LIMITS)
  const directory = join(out, String(index))
  mkdirSync(directory, { recursive: true })
  const { weights, program, metadata } = model
  const draft = { weights, metadata, ...(program === undefined ? {} : { program }) }
  const stem = basename(file).replace(/(\.weights)?\.(keras|h5|json)$/, '')
  // Lists of shards are written as shards again, of a size that makes several.
  const options = file.endsWith('.json') ? { shardBytes: 60 } : {}
  const receipt = await (await formatOf(artifact.format)).write(draft, directory, stem, options)
  model.close()
  pairs.push({ format: artifact.format, original: absolute, written: resolve(receipt.files[0]) })
}
writeFileSync(join(out, 'pairs.json'), JSON.stringify(pairs, null, 1))

function headOf(path) {
  const head = Buffer.alloc(4096)
  const fd = openSync(path, 'r')
  const count = readSync(fd, head, 0, head.length, 0)
  closeSync(fd)
  return head.subarray(0, count)
}
