import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { convertGraph } from '../../src/convert/graph.ts'
import type { Model } from '../../src/formats/format.ts'
import { openArtifact } from '../../src/formats/registry.ts'
import { savedModel } from '../../src/formats/saved-model/format.ts'
import { DEFAULT_LIMITS } from '../../src/io/limits.ts'
import { referenceOps } from '../../src/ops/reference/reference.ts'
import { bindGraph } from '../../src/programs/graph/bind.ts'
import { heldTensors } from '../../src/programs/graph/held.ts'
import { createGraphRunner } from '../../src/programs/graph/run.ts'
import { numbersOf } from '../../src/tensor/numbers.ts'
import { rewrite } from '../support/formats.ts'
import { WORDS, wordTable } from '../support/word-table.ts'
import { workspace } from '../support/workspace.ts'

function graphOf({ program }: Model) {
  if (program?.kind !== 'graph') throw new Error('no graph')
  return program
}

async function numbers(model: Model): Promise<readonly number[]> {
  const runner = createGraphRunner(referenceOps, bindGraph(graphOf(model), model.weights, 'm'))
  const data = ['blue', 'none', 'red'].map((word) => new Uint8Array(Buffer.from(word)))
  const y = (await runner.run(new Map([['x', { dtype: 'string', shape: [3], data }]]))).get('y')
  runner.close()
  return y === undefined ? [] : Array.from(numbersOf(y) ?? [], Number)
}

async function converted(model: Model) {
  const bound = bindGraph(graphOf(model), model.weights, 'm')
  const hop = await convertGraph({ model, bound, to: 'saved-model', directory: workspace(), stem: 'model' })
  return { hop, bound, again: await openArtifact(hop.artifact, DEFAULT_LIMITS) }
}

describe('a table that a SavedModel fills from a file', () => {
  it('is filled from a copy of it in the SavedModel that is written', async () => {
    const { model } = await rewrite(savedModel, wordTable(), 'model')
    expect(await model.verify()).toEqual([])
    expect(await numbers(model)).toEqual([2, -1, 0])

    const { hop, bound, again } = await converted(model)
    const folder = dirname(hop.artifact.absolute)
    expect(readFileSync(join(folder, 'assets/words/colours.txt'), 'utf8')).toBe(WORDS)
    expect(hop.artifact.files).toContain('assets/words/colours.txt')
    expect(existsSync(join(folder, 'variables'))).toBe(false)
    expect(await again.verify()).toEqual([])
    expect(await numbers(again)).toEqual([2, -1, 0])

    const { nodes, assets } = graphOf(again)
    const fill = nodes.find(({ op }) => op === 'InitializeTableFromTextFileV2')
    expect(fill?.attrs.get('key_index')).toEqual({ kind: 'int', value: -2 })
    expect(assets).toEqual(new Map([[`${fill?.inputs[1]}:0`, 'assets/words/colours.txt']]))
    // Its contents stand in the file alone, and are the same tensors by the same names.
    expect(nodes.filter(({ op }) => op === 'Const').map(({ name }) => name)).toEqual(['table/file', 'missing'])
    const paths = heldTensors(bindGraph(graphOf(again), again.weights, 'm'), again.weights).map(({ path }) => path)
    expect(paths.sort()).toEqual(['missing', 'table/keys', 'table/values'])
    expect(paths).toEqual(
      heldTensors(bound, model.weights)
        .map(({ path }) => path)
        .sort(),
    )
    model.close()
    again.close()
  })

  it('is filled once where two signatures look into it', async () => {
    const draft = wordTable()
    const [serving] = draft.program.signatures.values()
    if (serving === undefined) throw new Error('no signature')
    const signatures = new Map([...draft.program.signatures, ['again', serving] as const])
    const { model } = await rewrite(savedModel, { ...draft, program: { ...draft.program, signatures } }, 'model')
    const { again } = await converted(model)
    const { nodes, assets, signatures: found } = graphOf(again)
    expect([...found.keys()]).toEqual(['again', 'serving_default'])
    expect(nodes.filter(({ op }) => op.startsWith('InitializeTable'))).toHaveLength(1)
    expect(assets?.size).toBe(1)
    expect(await numbers(again)).toEqual([2, -1, 0])
    model.close()
    again.close()
  })

  it('is not written where its file is not at hand, or lies elsewhere', async () => {
    const { program, weights } = wordTable()
    const { readAsset, ...without } = program
    expect(readAsset).toBeDefined()
    await expect(rewrite(savedModel, { program: without, weights }, 'model')).rejects.toMatchObject({
      code: 'missing-file',
    })
    for (const path of ['assets/../../escaped.txt', 'words.txt', '/words.txt']) {
      const draft = { program: { ...program, assets: new Map([['file:0', path]]) }, weights }
      await expect(rewrite(savedModel, draft, 'model')).rejects.toMatchObject({ code: 'path-traversal' })
    }
  })
})
