/**
 * Writes docs/layers.md: what is covered, and how far each layer stands from Keras.
 *
 *     npx node --experimental-transform-types tools/conformance/table.ts
 */
import { writeFileSync } from 'node:fs'
import type { Ops } from '../../src/ops/ops.ts'
import { referenceOps } from '../../src/ops/reference/reference.ts'
import { startTfjsOps } from '../../src/ops/tfjs/ops.ts'
import { OPERATION_PREFIX } from '../../src/programs/layers/names.ts'
import { kerasClassNames, kerasLayers } from '../../src/programs/layers/registry.ts'
import {
  distance,
  isHalf,
  readCases,
  relativeError,
  runCase,
  tensorOf,
  toleranceOf,
  type Case,
} from '../../test/programs/layers/corpus.ts'
import { causeOfMiss, EXACT, FLOAT32_BY_NATURE } from '../../test/programs/layers/misses.ts'
import { nameSection } from './names.ts'
import { communitySection } from '../community/table.ts'

interface Row {
  readonly cases: number
  readonly misses: readonly string[]
  readonly kernels: number
  readonly half: number
  /** null where Keras has no float64 form of the layer. */
  readonly reference: number | null
}

/** Layers whose `call` refuses, with the reason. */
const NOT_RUN: Readonly<Record<string, string>> = {
  Lambda: 'holds code, which is never run',
}

const NOTES: Readonly<Record<string, string>> = {
  InputLayer: 'in every case',
  Equalization: 'rests at inference; Keras 3.15 cannot put it into a functional model',
  MaxNumBoundingBoxes: 'of dictionaries too, as most layers for images are that only training turns or paints over',
  HashedCrossing: 'of texts, and of integers that are model inputs',
  TFOpLambda: 'see Operations',
  SlicingOpLambda: 'see Operations',
  ConvLSTMCell: 'through ConvLSTM1D to 3D',
  StringLookup: 'vocabulary from the config or from the assets of a .keras file',
  IntegerLookup: 'vocabulary from the config',
  TextVectorization: 'vocabulary from the config',
  Dense: 'int8, int4, float8, GPTQ and AWQ too',
  EinsumDense: 'int8, int4, float8, GPTQ and AWQ too',
  Embedding: 'int8 and int4 too',
  Hashing: 'of texts, and of integers that are model inputs',
}

/** Cases of one layer that stand farther than 1e-9 from Keras's float64, for one reason. */
interface Missed {
  readonly layer: string
  readonly cause: string
  readonly titles: string[]
  error: number
}

const farther: Missed[] = []
const cases = readCases()
const kernels = await startTfjsOps()
const rows = new Map<string, Row>()
for (const layer of new Set(cases.map((found) => found.layer))) {
  const group = cases.filter((found) => found.layer === layer)
  const fast = await worst(kernels, group)
  const exact = await worst(
    referenceOps,
    group.filter(({ precision }) => precision === 'float64'),
  )
  rows.set(layer, {
    cases: group.length,
    misses: fast.misses,
    kernels: fast.error,
    half: fast.half,
    reference: exact.exact ? exact.error : null,
  })
}
const community = await communitySection(kernels)
writeFileSync(new URL('../../docs/layers.md', import.meta.url), page())

interface Errors {
  readonly error: number
  /** Of float16 and bfloat16 results. */
  readonly half: number
  readonly exact: boolean
  readonly misses: readonly string[]
}

async function worst(ops: Ops, group: readonly Case[]): Promise<Errors> {
  let [error, half] = [0, 0]
  const misses: string[] = []
  for (const found of group) {
    const outputs = await runCase(ops, found)
    for (const [i, stored] of found.outputs.entries()) {
      const [output, expected] = [outputs[i], tensorOf(stored)]
      if (output === undefined) continue
      if (isHalf(output)) half = Math.max(half, relativeError(output, expected))
      else error = Math.max(error, relativeError(output, expected))
      const { rtol, atol } = toleranceOf(output)
      if (distance(output, expected, rtol, atol) > 1) misses.push(found.title)
      if (ops === referenceOps && distance(output, expected, EXACT.rtol, EXACT.atol) > 1) {
        miss(found, relativeError(output, expected))
      }
    }
  }
  return { error, half, exact: group.length > 0, misses }
}

/** @throws Error where nobody knows why. */
function miss(found: Case, error: number): void {
  const { layer, title } = found
  const cause = causeOfMiss(found)
  if (cause === null) throw new Error(`${layer}, ${title}: farther than 1e-9 from Keras's float64, for no known cause`)
  const known = farther.find((one) => one.layer === layer && one.cause === cause)
  if (known === undefined) farther.push({ layer, cause, titles: [title], error })
  else {
    if (!known.titles.includes(title)) known.titles.push(title)
    known.error = Math.max(known.error, error)
  }
}

function missedRow({ layer, cause, titles, error }: Missed): string {
  const all = cases.filter((one) => one.layer === layer && one.precision === 'float64').length
  const named = titles.length === all ? 'all' : titles.map((title) => `\`${title}\``).join(', ')
  return `| ${layer} | ${titles.length} of ${all} | ${figure(error)} | ${cause} | ${named} |`
}

/** Layers whose cases Keras does not run in float64, with how many. */
function withoutFloat64(): string {
  const counts = new Map<string, number>()
  for (const { layer, precision } of cases) {
    if (precision === 'float32') counts.set(layer, (counts.get(layer) ?? 0) + 1)
  }
  return [...counts].map(([layer, count]) => `${layer} (${count})`).join(', ')
}

function page(): string {
  const all = [...rows.values()].reduce((sum, row) => sum + row.cases, 0)
  const missed = [...rows.values()].reduce((sum, row) => sum + row.misses.length, 0)
  const operations = kerasClassNames().filter((name) => name.startsWith(OPERATION_PREFIX))
  const layers = kerasClassNames().filter((name) => !name.startsWith(OPERATION_PREFIX))
  return [
    '# Layers',
    '',
    'Every layer class of Keras 3.15 is known with its variables and sublayers. This page says which are run, and how',
    'far our reading stands from Keras. It is written by `tools/conformance/table.ts` from a corpus that Keras itself',
    'made (`tools/conformance/generate.py`): small models over the options of one layer, with random weights.',
    '',
    `Corpus: ${all} cases of ${rows.size} layers and operations; ${missed} beyond \`|a - b| <= 1e-6 + 1e-5 |b|\` on TF.js`,
    'kernels (half precisions: 4e-3 and 2e-2). *Kernels* and *float64* are the largest relative errors of values above 0.1.',
    '',
    '| layer | cases | kernels | float64 | notes |',
    '|---|---:|---:|---:|---|',
    ...layers.map(layerRow),
    '',
    '## Operations',
    '',
    '`keras.ops` calls that a functional model records, and Keras 2’s `TFOpLambda` and `SlicingOpLambda`, are run where',
    `they are among these ${operations.length}: ${operations.map((name) => name.slice(OPERATION_PREFIX.length)).join(', ')}.`,
    '',
    '| operation | cases | kernels | float64 |',
    '|---|---:|---:|---:|',
    ...[...rows]
      .filter(([name]) => name.startsWith('ops.'))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, row]) => `| ${name} | ${row.cases} | ${figure(row.kernels)} | ${figure(row.reference)} |`),
    '',
    '`svd` is run for its values alone (`compute_uv=False`), as the signs of singular vectors are not determined; `bincount`',
    'and `nonzero` where the numbers are at hand, so that they are not written as graphs; bits of integers of 32 at most. Cross-entropies right behind a',
    'sigmoid or softmax are run where no probability is nearer to 0 or 1 than 1e-6: Keras takes the numbers before it there.',
    '',
    ...nameSection(),
    ...community,
    '## Where float64 cannot be exact',
    '',
    'Keras run in float64 rounds to float32 inside some layers; there the float64 column shows Keras’s own rounding. These',
    'are all cases that stand farther than `1e-12 + 1e-9 |b|` from Keras in float64; a test holds the list to the corpus, both ways.',
    '',
    '| layer | cases | largest error | why | which |',
    '|---|---:|---:|---|---|',
    ...farther.map(missedRow),
    '',
    'Keras has no float64 form of some cases, because a kernel is missing in TensorFlow (pooling in three dimensions), or the',
    `layer computes in its own precision whatever the policy; they are held against its float32: ${withoutFloat64()}.`,
    'Of these, float64 gives something else by its nature in:',
    '',
    ...Object.entries(FLOAT32_BY_NATURE).map(([title, why]) => `- ${title}: ${why}.`),
    '',
    '## What Keras decides and one might not expect',
    '',
    '- A mask is an attribute of a tensor. `MultiHeadAttention` takes the masks of its inputs away, so that a residual sum',
    '  behind it carries none.',
    '- A recurrent layer with an `initial_state` does not see its input’s mask unless it is given by name.',
    '- `Maximum`, `Minimum` and `Multiply` look at masks; `Add`, `Average` and `Subtract` do not.',
    '- `sparsemax` sums the partial sums of its support, and so differs from the paper.',
    '- `predict` of Keras 2 trains in a call recorded with `training=True`: BatchNormalization takes the statistics of the',
    '  batch, and Dropout draws random numbers, which cannot be compared. `predict` of Keras 3 and of TF.js passes over it;',
    '  siblings that do not record the same differ all the same, since `model(x)` of Keras 3 trains then.',
    '- A stateful layer starts from zeros in every run.',
    '',
  ].join('\n')
}

function layerRow(name: string): string {
  const row = rows.get(name)
  const half = row !== undefined && row.half > 0 ? `half precisions ${figure(row.half)}` : ''
  const notes = [NOT_RUN[name] ?? NOTES[name] ?? '', half, ...(row?.misses ?? []).map((title) => `beyond: ${title}`)]
  const text = notes.filter((note) => note !== '').join('; ')
  if (row !== undefined)
    return `| ${name} | ${row.cases} | ${figure(row.kernels)} | ${figure(row.reference)} | ${text} |`
  if (kerasLayers.get(name) === undefined) throw new Error(name)
  return `| ${name} | 0 | - | - | ${text} |`
}

function figure(error: number | null): string {
  if (error === null) return '-'
  return error === 0 ? '0' : error.toExponential(0)
}
