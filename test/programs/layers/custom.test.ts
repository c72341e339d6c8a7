import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../../src/evidence/errors.ts'
import { memoryEntry } from '../../../src/tensor/entry.ts'
import { startTfjsOps } from '../../../src/ops/tfjs/ops.ts'
import { definitionsIn } from '../../../src/programs/layers/custom.ts'
import { readProgram } from '../../../src/programs/layers/dialects/read.ts'
import type { LayerDef } from '../../../src/programs/layers/layer-def.ts'
import { withCustom } from '../../../src/programs/layers/registry.ts'
import { createRunner } from '../../../src/programs/layers/run.ts'

const FILE = new URL('../../fixtures/custom-layers/gated-dense.mjs', import.meta.url)
const module = (await import(FILE.href)) as Record<string, unknown>

const parts = { className: 'a>B', defaults: {}, variables: () => [], call: () => [] }

describe('modules with layer definitions', () => {
  it('gives named exports, default exports and those in arrays, once each', () => {
    const found = definitionsIn({ default: parts, again: parts, list: [{ ...parts, className: 'a>C' }], other: 3 }, 'x')
    expect(found.map((def) => def.className)).toEqual(['a>B', 'a>C'])
  })

  it.each([
    [{}, 'exports no layer definition'],
    [{ helper: () => 1 }, 'exports no layer definition'],
    [{ b: { ...parts, call: undefined } }, 'export b: call must be a function, found undefined'],
    [{ b: { ...parts, defaults: null } }, 'export b: defaults must be an object'],
    [{ b: { ...parts, className: 3 } }, 'export b: className must be a string, found number'],
    [{ b: { ...parts, mask: 'yes' } }, 'export b: mask must be a function, found string'],
  ])('says what is missing: %o', (exported, message) => {
    expect(() => definitionsIn(exported, './layers.mjs')).toThrow(UsageError)
    expect(() => definitionsIn(exported, './layers.mjs')).toThrow(message)
  })

  it('may leave out its defaults, also where it is an instance of a class', () => {
    class Twice {
      readonly className = 'a>Twice'
      variables(): [] {
        return []
      }
      call(): [] {
        return []
      }
    }
    const twice = new Twice()
    const { className, variables, call } = parts
    const [plain, inherited, ...more] = definitionsIn({ a: { className, variables, call }, b: twice, c: twice }, 'x')
    expect(plain).toMatchObject({ className: 'a>B', defaults: {} })
    expect(inherited).toMatchObject({ className: 'a>Twice', defaults: {} })
    expect(inherited?.call).toBe(twice.call)
    expect(more).toEqual([])
  })

  it('is shown in the docs as it stands', () => {
    const code = readFileSync(FILE, 'utf8').trim()
    const docs = readFileSync(new URL('../../../docs/custom-layers.md', import.meta.url), 'utf8')
    expect(docs.replaceAll('\r\n', '\n')).toContain(code.replaceAll('\r\n', '\n'))
  })
})

describe('a custom layer', () => {
  const registry = withCustom(definitionsIn(module, 'gated-dense.mjs'))
  const topology = {
    class_name: 'Sequential',
    config: {
      name: 'm',
      layers: [
        { class_name: 'InputLayer', module: 'keras.layers', config: { batch_shape: [null, 2], name: 'x' } },
        {
          class_name: 'GatedDense',
          module: 'custom_layers',
          registered_name: 'corpus>GatedDense',
          config: { name: 'g', units: 1, activation: 'relu', scale: 2 },
        },
      ],
    },
  }
  const floats = (path: string, shape: readonly number[], ...values: number[]) => ({
    path,
    layerPath: path.slice(0, path.lastIndexOf('/')),
    name: path.slice(path.lastIndexOf('/') + 1),
    trainable: true,
    bookkeeping: false,
    entry: memoryEntry(path, { dtype: 'float32', shape, data: Float32Array.from(values) }),
  })
  const variables = [
    floats('g/kernel', [2, 1], 1, 2),
    floats('g/bias', [1], 0.5),
    floats('g/gate/kernel', [2, 1], 0, 0),
    floats('g/gate/bias', [1], 0),
  ]

  it('runs with its sublayer', async () => {
    const { program } = readProgram({ kind: 'layers', dialect: 'keras3', topology }, registry)
    const runner = createRunner(await startTfjsOps(), { program, variables, findings: [], unknown: [] }, registry)
    const x = { dtype: 'float32', shape: [2, 2], data: Float32Array.of(1, 1, -4, 1) } as const
    const [out] = (await runner.run(new Map([['x', x]]))).values()
    // relu(1 + 2 + 0.5) * sigmoid(0) * 2, and relu(-1.5) = 0
    expect([...(out?.data ?? [])]).toEqual([3.5, 0])
    runner.close()
  })

  it('takes the place of a class of Keras with the same name', () => {
    const own: LayerDef = { ...parts, className: 'Dense' }
    expect(withCustom([own]).get('Dense')).toBe(own)
    expect(withCustom([own]).get('Conv2D')?.className).toBe('Conv2D')
  })
})
