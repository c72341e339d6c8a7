import { expect, it } from 'vitest'
import { emitGraph } from '../../src/convert/emit/emit.ts'
import { ArtifactError } from '../../src/evidence/errors.ts'
import type { Ops } from '../../src/ops/ops.ts'
import { referenceOps } from '../../src/ops/reference/reference.ts'
import { bindGraph } from '../../src/programs/graph/bind.ts'
import { TENSORFLOW } from '../../src/programs/graph/registry.ts'
import { createGraphRunner } from '../../src/programs/graph/run.ts'
import { kerasLayers } from '../../src/programs/layers/registry.ts'
import { createRunner } from '../../src/programs/layers/run.ts'
import { signatureOf } from '../../src/runtimes/trace.ts'
import { dataOf, numbersOf } from '../../src/tensor/numbers.ts'
import type { DType } from '../../src/tensor/dtype.ts'
import type { Tensor, TensorEntry } from '../../src/tensor/tensor.ts'
import { weightTable } from '../../src/tensor/entry.ts'
import { boundCase, distance, readCases, tensorOf, type Case } from '../programs/layers/corpus.ts'
import { NOT_EMITTED, OPEN } from './not-emitted.ts'

/** Constants of a graph have their dtype, so the numbers of a program are held against it in theirs. */
function rounded(value: number, dtype: DType): number {
  return dtype === 'string' ? value : Number(numbersOf({ dtype, shape: [], data: dataOf(dtype, [value]) })?.[0])
}

const inDType: Ops = {
  ...referenceOps,
  scalar: (value, dtype) => referenceOps.scalar(rounded(Number(value), dtype), dtype),
  full: (shape, value, dtype) => referenceOps.full(shape, rounded(value, dtype), dtype),
  clip: (x, min, max) => referenceOps.clip(x, rounded(min, x.dtype), rounded(max, x.dtype)),
}

/** The same model, all sizes of its inputs but the last left open. */
function opened(found: Case): Case {
  const open = (key: string, value: unknown): unknown =>
    key === 'batch_shape' && Array.isArray(value) && value.length > 2
      ? value.map((dim: unknown, axis) => (axis < value.length - 1 ? null : dim))
      : value
  return { ...found, topology: JSON.parse(JSON.stringify(found.topology, open)) as Case['topology'] }
}

async function throughGraph(found: Case): Promise<{ before: readonly Tensor[]; after: readonly Tensor[] }> {
  const bound = boundCase(found)
  const signature = await signatureOf(bound, kerasLayers)
  const { graph, variables } = await emitGraph(bound, signature, kerasLayers)
  const entries = [...variables].map(([name, entry]): TensorEntry => ({ ...entry, name }))
  const bindings = bindGraph(graph, weightTable(entries), 'emitted')
  expect(bindings.findings).toEqual([])
  const feeds = new Map(
    (bound.program.root.graph?.inputs ?? []).map(({ name }, i) => {
      const stored = found.inputs[i]
      if (stored === undefined) throw new Error(`no input ${name}`)
      return [name, tensorOf(stored)] as const
    }),
  )
  const outputs = (results: ReadonlyMap<string, Tensor>): readonly Tensor[] =>
    signature.outputs.flatMap(({ name }) => results.get(name) ?? [])
  const layers = createRunner(inDType, bound, kerasLayers)
  const before = outputs(await layers.run(feeds))
  return { before, after: outputs(await createGraphRunner(inDType, bindings, TENSORFLOW).run(feeds)) }
}

/** Tables of numbers are constants in float32: what stands in them is rounded once. */
const TABLES = /(bicubic|lanczos[35])|^IntegerLookup: tf_idf$|^ContrastLimited/

function toleranceFor(name: string): [rtol: number, atol: number] {
  return TABLES.test(name) ? [1e-6, 1e-6] : [1e-11, 1e-12]
}

it('gives what the layers give, for every case that Keras made', async () => {
  const refused: Record<string, string> = {}
  const misses: string[] = []
  for (const found of readCases()) {
    const name = `${found.layer}: ${found.title}`
    try {
      const { before, after } = await throughGraph(found)
      const fits = before.length === after.length && before.length === found.outputs.length
      const worst = Math.max(...before.map((tensor, i) => distance(after[i] ?? tensor, tensor, ...toleranceFor(name))))
      if (!fits || worst > 1) misses.push(`${name}: ${worst.toPrecision(3)} times the tolerance`)
    } catch (error) {
      if (error instanceof ArtifactError && error.code === 'not-expressible') refused[name] = error.message
      else misses.push(`${name}: ${String(error)}`)
    }
  }
  expect(misses).toEqual([])
  expect(refused).toEqual(NOT_EMITTED)
}, 600_000)

it('gives what the layers give where sizes besides the batch are open, for each fourth case', async () => {
  const misses: string[] = []
  const counts: Record<string, number> = {}
  const cases = readCases().filter((_, i) => i % 4 === 0)
  for (const closed of cases) {
    const found = opened(closed)
    if (JSON.stringify(found.topology) === JSON.stringify(closed.topology)) continue
    const name = `${found.layer}: ${found.title}`
    const count = (what: string): void => {
      counts[what] = (counts[what] ?? 0) + 1
    }
    try {
      const { before, after } = await throughGraph(found)
      const worst = Math.max(...before.map((tensor, i) => distance(after[i] ?? tensor, tensor, ...toleranceFor(name))))
      if (before.length !== after.length || worst > 1)
        misses.push(`${name}: ${worst.toPrecision(3)} times the tolerance`)
      else count('equal')
    } catch (error) {
      if (error instanceof ArtifactError && error.code === 'not-expressible') count(found.layer)
      else misses.push(`${name}: ${String(error)}`)
    }
  }
  expect(misses).toEqual([])
  expect(counts).toEqual(OPEN)
}, 600_000)
