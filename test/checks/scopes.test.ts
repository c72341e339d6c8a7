import { describe, expect, it } from 'vitest'
import { likesOf, type Candidate, type Nominated } from '../../src/checks/border-likes.ts'
import { scopeIn, settleScopes } from '../../src/checks/scopes.ts'

describe('the scope of a layer', () => {
  it.each([
    ['dense', 'model/dense/BiasAdd', 'model/dense'],
    ['dense', 'StatefulPartitionedCall/model_1/dense_1/BiasAdd', 'StatefulPartitionedCall/model_1/dense_1'],
    ['tower/dense', 'model/tower_2/dense_1/MatMul', 'model/tower_2/dense_1'],
    ['dense_1', 'model_1/dense_1_2/MatMul', 'model_1/dense_1_2'],
    ['dense', 'model/dense_b/MatMul', null],
    ['dense', 'model/dense', null],
    ['tower/dense', 'model/dense/tower/MatMul', null],
  ])('%s in %s', (path, node, scope) => {
    expect(scopeIn(path, node)).toBe(scope)
  })

  it('is told from those of layers that are known, since a graph numbers all or none', () => {
    const call = (path: string, scopes: readonly string[], known: string | null = null) => ({ path, scopes, known })
    const numbered = [
      call('norm', ['norm_1'], 'norm_1'),
      call('dense', ['dense_1', 'dense_2']),
      call('dense_1', ['dense_1', 'dense_1_2']),
    ]
    expect(settleScopes(numbered)).toEqual(['norm_1', 'dense_1', 'dense_1_2'])
    const bare = [call('norm', ['norm'], 'norm'), call('dense', ['dense_1']), call('dense_1', ['dense_1'])]
    expect(settleScopes(bare)).toEqual(['norm', null, 'dense_1'])
  })

  it('is told from those that can be of one kind only where nothing is known', () => {
    const calls = ['dense', 'norm', 'dense_1', 'dense', 'norm', 'dense_1'].map((name) => ({
      path: `tower/${name}`,
      scopes: ['tower_1', 'tower_3'].flatMap((tower) =>
        name === 'norm'
          ? [`${tower}/norm_1`]
          : name === 'dense'
            ? [`${tower}/dense_1`]
            : [`${tower}/dense_1`, `${tower}/dense_1_2`],
      ),
      known: null,
    }))
    expect(settleScopes(calls)).toEqual([
      'tower_1/dense_1',
      'tower_1/norm_1',
      'tower_1/dense_1_2',
      'tower_3/dense_1',
      'tower_3/norm_1',
      'tower_3/dense_1_2',
    ])
  })

  it('is of one call', () => {
    const shared = [
      { path: 'dense', scopes: ['m/dense', 'm/dense_1'], known: null },
      { path: 'dense', scopes: ['m/dense', 'm/dense_1'], known: null },
    ]
    expect(settleScopes(shared)).toEqual(['m/dense', 'm/dense_1'])
  })
})

describe('the node that stands for a value', () => {
  const candidate = (node: string, distance: number): Candidate => ({
    node,
    op: 'Add',
    key: node,
    distance,
    apart: { maxAbs: distance, relative: distance },
  })
  const value = (path: string, nearest: Candidate | null, scoped: readonly [string, Candidate][] = []): Nominated => ({
    path,
    nearest,
    scoped: new Map(scoped),
    output: null,
  })
  const nodesOf = (values: readonly Nominated[]) => likesOf(values, 1e-6).map((like) => like?.node)

  it('is the one that holds it, wherever it lies', () => {
    expect(nodesOf([value('a', candidate('m/b/Add', 1e-12), [['m/a', candidate('m/a/Add', 0.5)]])])).toEqual([
      'm/b/Add',
    ])
  })

  it('is else the one in its scope, then one that is near', () => {
    expect(nodesOf([value('a', candidate('m/b/Add', 0.1), [['m/a', candidate('m/a/Add', 0.9)]])])).toEqual(['m/a/Add'])
    expect(nodesOf([value('a', candidate('n_17', 0.1))])).toEqual(['n_17'])
    expect(nodesOf([value('a', candidate('n_17', 0.3))])).toEqual([undefined])
  })

  it('is none that is clearly nearer to another value', () => {
    const shared = (distance: number): Candidate => candidate('m/conv/BiasAdd', distance)
    const values = [value('conv', shared(0.05), [['m/conv', shared(0.05)]]), value('norm', shared(1e-4))]
    expect(nodesOf(values)).toEqual([undefined, 'm/conv/BiasAdd'])
  })
})
