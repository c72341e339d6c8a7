import { expect, it } from 'vitest'
import { layerAt } from '../../../src/programs/layers/layer-at.ts'
import type { Layer } from '../../../src/programs/layers/program.ts'

function layer(name: string, inner: readonly Layer[] | null = null): Layer {
  const graph =
    inner === null
      ? null
      : ({
          style: 'functional',
          layers: inner,
          calls: [],
          inputs: [],
          outputs: [],
          inputNest: 0,
          outputNest: 0,
        } as const)
  return { name, className: 'Dense', origin: null, config: {}, buildConfig: null, children: [], graph }
}

const deep = layer('b/c')
const root = layer('model', [
  layer('a'),
  layer('tower', [layer('a'), layer('inner', [deep])]),
  layer('tower/x'),
  layer('a/b'),
])

it.each([
  ['a', 'a'],
  ['tower', 'tower'],
  ['tower/a', 'a'],
  ['tower/inner/b/c', 'b/c'],
  ['tower/x', 'tower/x'],
  ['a/b', 'a/b'],
])('finds the layer at %s, through models and past slashes in names', (path, name) => {
  expect(layerAt({ root }, path)?.name).toBe(name)
})
it('finds nothing where there is none', () => {
  expect(['', 'b', 'tower/b', 'a/c', 'model'].map((path) => layerAt({ root }, path))).toEqual(Array(5).fill(undefined))
  expect(layerAt({ root }, 'tower/inner/b/c')).toBe(deep)
})
