import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openArtifact } from '../../src/formats/registry.ts'
import { DEFAULT_LIMITS } from '../../src/io/limits.ts'
import type { Ops } from '../../src/ops/ops.ts'
import { referenceOps } from '../../src/ops/reference/reference.ts'
import { bind } from '../../src/programs/layers/bind/bind.ts'
import { communityClassNames, kerasLayers } from '../../src/programs/layers/registry.ts'
import { createRunner } from '../../src/programs/layers/run.ts'
import { artifactOf, readCommunity, tensorOf, type CommunityCase } from '../../test/programs/layers/community.ts'
import { distance, relativeError } from '../../test/programs/layers/corpus.ts'
import { causeOfCommunityMiss, EXACT } from '../../test/programs/layers/misses.ts'

interface Row {
  outputs: number
  kernels: number
  /** null where the package has not been run in float64. */
  reference: number | null
}

/** Names that say less than their class: ours for what a package does not register, and its former names. */
const SHOWN: Readonly<Record<string, string>> = {
  'official.nlp>TransformerEncoder': '`TransformerEncoder` of `tfm.nlp.models`, not registered',
  'official.nlp>TransformerDecoder': '`TransformerDecoder` of `tfm.nlp.models`, not registered',
}
const INNER: ReadonlySet<string> = new Set(['official.nlp>MultiQueryAttention', 'Text>TransformerDecoderBlock'])
/** Keras's own, told in words: tested on a file (test/fixtures/models/sound/layer-scale), not over options. */
const OF_KERAS = 'keras.applications>'

/** Outputs that stand farther than 1e-9 from the package run in float64, by layer and cause. */
const missed = new Map<string, { readonly className: string; readonly cause: string; readonly outputs: string[] }>()

/** The section of docs/layers.md about layers that are not Keras's own. */
export async function communitySection(kernels: Ops): Promise<readonly string[]> {
  const rows = new Map<string, Row>()
  const scratch = mkdtempSync(join(tmpdir(), 'table-'))
  for (const found of [...readCommunity('keras-hub'), ...readCommunity('model-garden')]) {
    await addCase(rows, kernels, found, scratch)
  }
  rmSync(scratch, { recursive: true, force: true })
  const names = communityClassNames().filter(
    (name) => !/^keras_nlp>/.test(name) && !INNER.has(name) && !name.startsWith(OF_KERAS),
  )
  return [
    '## Layers of other packages',
    '',
    'These work without `custom-layers`. Figures are those of models that the packages themselves saved and ran',
    '(`tools/community`: keras-hub 0.32 with Keras 3.15; tf-models-official 2.20 with tf_keras 2.21), over the options of',
    'each layer; *float64* is against the package run in float64, which rounds to float32 in places, all told below.',
    '`keras_nlp>` names mean the same as `keras_hub>`. `LayerScale` and `StochasticDepth` of `keras.applications.convnext` are known as well.',
    '',
    '| registered name | outputs | kernels | float64 | notes |',
    '|---|---:|---:|---:|---|',
    ...names.map((name) => row(name, rows.get(name))),
    '',
    'Outputs that stand farther than `1e-12 + 1e-9 |b|` from the package run in float64:',
    '',
    '| layer | outputs | why |',
    '|---|---|---|',
    ...[...missed.values()].map(
      ({ className, cause, outputs }) => `| \`${className}\` | ${outputs.join(', ')} | ${cause} |`,
    ),
    '',
  ]
}

const NOTES: Readonly<Record<string, string>> = {
  'keras_hub>TransformerDecoder':
    'with caches too: a functional model takes what it gives, not the caches as they are then',
  'keras_hub>CachedMultiHeadAttention': 'a cache cannot be recorded with it in a functional model',
  'keras_hub>MaskedLMHead': 'an embedding it shares with a layer of the model is known by that layer’s name',
  'Text>TransformerEncoderBlock':
    'multi-query and Linformer too; block sparse attention and `use_rms_norm` (which no file names) are not run',
  'Text>Transformer': 'the former name of the block',
  'official.nlp>TransformerDecoder': 'and `Text>TransformerDecoderBlock`, which it is made of; without a cache',
}

function row(name: string, found: Row | undefined): string {
  const shown = SHOWN[name] ?? `\`${name}\``
  if (found === undefined) throw new Error(`${name} has no case`)
  const { outputs, kernels, reference } = found
  return `| ${shown} | ${outputs} | ${figure(kernels)} | ${figure(reference)} | ${NOTES[name] ?? ''} |`
}

async function addCase(rows: Map<string, Row>, kernels: Ops, found: CommunityCase, scratch: string): Promise<void> {
  const file = found.files.at(found.case === 'masked-lm-inner' ? -1 : 0) ?? ''
  const model = await openArtifact(artifactOf(file, scratch), DEFAULT_LIMITS)
  const bound = bind(model, kerasLayers)
  const graph = bound.program.root.graph
  if (graph === null) throw new Error(`${file} has no graph`)
  const feeds = new Map(Object.entries(found.inputs).map(([name, stored]) => [name, tensorOf(stored)]))
  const run = async (ops: Ops) => {
    const runner = createRunner(ops, bound, kerasLayers)
    const outputs = await runner.run(feeds)
    runner.close()
    return outputs
  }
  const [fast, exact] = [await run(kernels), await run(referenceOps)]
  graph.outputs.forEach(({ name, ref }, i) => {
    const className = graph.layers.find((layer) => layer.name === ref.layer)?.className ?? ''
    const [output, wide, stored, best] = [fast.get(name), exact.get(name), found.outputs[i], found.exact?.[i]]
    if (kerasLayers.get(className) === undefined || output === undefined || stored === undefined) return
    const before = rows.get(className) ?? { outputs: 0, kernels: 0, reference: null }
    const reference = wide === undefined || best === undefined ? null : relativeError(wide, tensorOf(best))
    if (wide !== undefined && best !== undefined && distance(wide, tensorOf(best), EXACT.rtol, EXACT.atol) > 1) {
      miss(found.case, name, className)
    }
    rows.set(className, {
      outputs: before.outputs + 1,
      kernels: Math.max(before.kernels, relativeError(output, tensorOf(stored))),
      reference: reference === null ? before.reference : Math.max(before.reference ?? 0, reference),
    })
  })
  model.close()
}

/** @throws Error where nobody knows why. */
function miss(model: string, output: string, className: string): void {
  const cause = causeOfCommunityMiss(model, output)
  if (cause === null) throw new Error(`${model}, ${output}: farther than 1e-9 from its float64, for no known cause`)
  const known = missed.get(`${className}: ${cause}`)
  if (known === undefined) missed.set(`${className}: ${cause}`, { className, cause, outputs: [output] })
  else known.outputs.push(output)
}

function figure(error: number | null): string {
  if (error === null) return '-'
  return error === 0 ? '0' : error.toExponential(0)
}
