// Compares the tensors of two checkpoints, DIR/model.index each, by the product's own reader and comparison, and no more.
import { register } from 'node:module'
import { join } from 'node:path'

register('../tools/source-hooks.mjs', import.meta.url)
const { compareTensor } = await import('../src/compare/weights.ts')
const { openCheckpoint } = await import('../src/formats/tf-checkpoint/read.ts')
const { DEFAULT_LIMITS } = await import('../src/io/limits.ts')

const [a, b] = process.argv
  .slice(2)
  .map((dir) => openCheckpoint({ absolute: join(dir, 'model.index'), path: join(dir, 'model.index') }, DEFAULT_LIMITS))
const others = new Map(b.entries.map((entry) => [entry.name, entry]))
for (const entry of a.entries) {
  const found = compareTensor(entry, others.get(entry.name), { kind: 'identity' })
  if (found.class !== 'identical') throw new Error(`${entry.name}: ${found.class}`)
}
a.close()
b.close()
