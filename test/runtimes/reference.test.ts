import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { judge } from '../../src/compare/noise-floor.ts'
import type { FormatId } from '../../src/formats/format.ts'
import { readGolden } from '../../src/formats/npz/golden.ts'
import { openArtifact } from '../../src/formats/registry.ts'
import { DEFAULT_LIMITS } from '../../src/io/limits.ts'
import { bind } from '../../src/programs/layers/bind/bind.ts'
import type { BoundProgram } from '../../src/programs/layers/program.ts'
import { kerasLayers } from '../../src/programs/layers/registry.ts'
import { referenceCost, createReferenceRuntime } from '../../src/runtimes/reference.ts'
import type { Loadable } from '../../src/runtimes/runtime.ts'
import { signatureOf, trace } from '../../src/runtimes/trace.ts'
import { MODELS } from '../support/models.ts'

type LoadableLayers = Loadable & { readonly bound: BoundProgram }

async function opened<R>(path: string, format: FormatId, body: (loadable: LoadableLayers) => Promise<R>): Promise<R> {
  const absolute = join(MODELS, 'sound', path)
  const model = await openArtifact({ path: basename(path), absolute, format, files: [basename(path)] }, DEFAULT_LIMITS)
  try {
    return await body({ model, bound: bind(model, kerasLayers) })
  } finally {
    model.close()
  }
}

const golden = (family: string) => readGolden(join(MODELS, 'sound', family, `${family}.golden.npz`), 'golden')

describe('the reference', () => {
  it.each([
    ['digits-cnn', 'digits-cnn.keras', 'keras'],
    ['two-tower', 'two-tower.keras', 'keras'],
    ['text-transformer', 'text-transformer.keras', 'keras'],
    ['tfjs-mlp', 'tfjs-mlp.keras', 'keras'],
  ] as const)(
    'computes what %s computed when it was trained, but for float32 rounding',
    async (family, file, format) => {
      const { inputs, outputs } = await golden(family)
      await opened(`${family}/${file}`, format, async (loadable) => {
        const runtime = createReferenceRuntime(kerasLayers)
        expect(runtime.refuses(loadable)).toBeNull()
        const session = await runtime.load(loadable)
        const found = await session.run(inputs)
        session.close()
        expect([...found.keys()].sort()).toEqual([...outputs.keys()].sort())
        for (const [name, tensor] of found) {
          const wanted = outputs.get(name)
          expect(tensor.shape).toEqual(wanted?.shape)
          expect(tensor.dtype).toBe('float64')
          const [exact, recorded] = [tensor.data as Float64Array, wanted?.data as Float32Array]
          const [{ units }] = judge(exact, [recorded, recorded], 'float32').distances
          expect(units).toBeGreaterThan(0)
          expect(units).toBeLessThan(5)
        }
      })
    },
  )

  it('says what a run would cost', async () => {
    const { inputs } = await golden('text-transformer')
    await opened('text-transformer/text-transformer.keras', 'keras', async ({ bound }) => {
      const cost = await referenceCost(bound, kerasLayers, inputs)
      expect(cost.multiplyAdds).toBeGreaterThan(5e5)
      expect(cost.seconds).toBeLessThan(1)
    })
  })
})

describe('signatureOf', () => {
  it('finds shapes, dynamic dimensions, and how far indices may go', async () => {
    await opened('text-transformer/text-transformer.keras', 'keras', async ({ bound }) => {
      expect(await signatureOf(bound, kerasLayers)).toEqual({
        inputs: [
          { name: 'tokens', dtype: 'int32', shape: [-1, 14], below: 60 },
          { name: 'positions', dtype: 'int32', shape: [-1, 14], below: 14 },
        ],
        outputs: [{ name: 'logits', dtype: 'float32', shape: [-1, 4] }],
      })
    })
  })

  it('reads no weights', async () => {
    await opened('text-transformer/text-transformer.keras', 'keras', async ({ bound }) => {
      const variables = bound.variables.map((variable) => ({
        ...variable,
        entry: {
          ...variable.entry,
          chunks: (): Iterable<Uint8Array> => {
            throw new Error('read')
          },
        },
      }))
      const { outputs } = await signatureOf({ ...bound, variables }, kerasLayers)
      expect(outputs[0]?.shape).toEqual([-1, 4])
    })
  })

  it('leaves shapes open where the sizes that were tried do not fit', async () => {
    await opened('text-transformer/text-transformer.keras', 'keras', async ({ bound }) => {
      const unfit = [{ name: 'tokens', dtype: 'int32' as const, shape: [2, 14] }]
      await expect(trace(bound, kerasLayers, unfit)).rejects.toThrow('positions')
      const { graph } = bound.program.root
      if (graph === null) throw new Error('no graph')
      const inputs = graph.inputs.slice(0, 1)
      const broken = {
        ...bound,
        program: { ...bound.program, root: { ...bound.program.root, graph: { ...graph, inputs } } },
      }
      const { outputs } = await signatureOf(broken, kerasLayers)
      expect(outputs).toEqual([{ name: 'logits', dtype: 'float32', shape: null }])
    })
  })

  it('refuses layers that nobody registered', async () => {
    await opened('two-tower/two-tower.keras', 'keras', async ({ model, bound }) => {
      const unknown = [{ path: 'a/b', className: 'corpus>Odd' }]
      const finding = createReferenceRuntime(kerasLayers).refuses({ model, bound: { ...bound, unknown } })
      expect(finding).toMatchObject({ cause: 'unknown-layer', severity: 'warning', layer: 'a/b' })
    })
  })
})
