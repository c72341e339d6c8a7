import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readGolden } from '../../../src/formats/npz/golden.ts'
import { openArtifact } from '../../../src/formats/registry.ts'
import type { Attr, GraphNode, StoredGraph } from '../../../src/formats/tensorflow/graph.ts'
import { DEFAULT_LIMITS } from '../../../src/io/limits.ts'
import { referenceOps } from '../../../src/ops/reference/reference.ts'
import { bindGraph } from '../../../src/programs/graph/bind.ts'
import { freeze } from '../../../src/programs/graph/freeze.ts'
import { createGraphRunner } from '../../../src/programs/graph/run.ts'
import { kerasLayers } from '../../../src/programs/layers/registry.ts'
import { createOpsRuntime } from '../../../src/runtimes/ops.ts'
import { createReferenceRuntime } from '../../../src/runtimes/reference.ts'
import { numbersOf } from '../../../src/tensor/numbers.ts'
import { refusalOf } from '../../support/refusal.ts'

const FOLDER = join(import.meta.dirname, '../../fixtures/graph/frozen')
const GOLDENS = readdirSync(FOLDER).filter((name) => name.endsWith('.golden.npz'))

const RUNTIMES = [
  ['ops', createOpsRuntime(kerasLayers)],
  ['reference', createReferenceRuntime(kerasLayers)],
] as const

describe.each(RUNTIMES)("TensorFlow 1's loops and branches on %s", (_, runtime) => {
  it('has graphs to run', () => {
    expect(GOLDENS).toHaveLength(10)
  })

  it.each(GOLDENS)('%s: what TensorFlow computed', async (name) => {
    const path = `${name.split('.')[0] ?? ''}.pb`
    const artifact = { path, absolute: join(FOLDER, path), format: 'frozen-graph' as const, files: [path] }
    const model = await openArtifact(artifact, DEFAULT_LIMITS)
    try {
      if (model.program?.kind !== 'graph') throw new Error('no graph')
      const bound = bindGraph(model.program, model.weights, path)
      expect([...bound.findings, ...bound.unknown]).toEqual([])
      const session = await runtime.load({ model, bound })
      const { inputs, outputs } = await readGolden(join(FOLDER, name), name)
      const found = await session.run(inputs)
      session.close()
      expect([...found.keys()].sort()).toEqual([...outputs.keys()].sort())
      for (const [output, wanted] of outputs) {
        const [a, b] = [found.get(output), numbersOf(wanted) ?? []]
        expect(a?.shape).toEqual(wanted.shape)
        const numbers = a === undefined ? [] : (numbersOf(a) ?? [])
        const scale = Math.max(...Array.from(b, Math.abs), 1e-30)
        for (const [i, y] of Array.from(b).entries())
          expect(Math.abs((numbers[i] ?? NaN) - y) / scale).toBeLessThan(1e-5)
      }
    } finally {
      model.close()
    }
  })
})

type Attrs = Readonly<Record<string, Attr>>

const node = (name: string, op: string, inputs: readonly string[] = [], attrs: Attrs = {}): GraphNode => {
  return { name, op, inputs, attrs: new Map(Object.entries(attrs)) }
}
const text = (value: string): Attr => ({ kind: 'text', value })
const yes: Attr = { kind: 'bool', value: true }
const number = (value: number): Attr => {
  return { kind: 'tensor', value: { dtype: 'float32', shape: [], data: Float32Array.of(value) } }
}

/** A loop that doubles `x` until it is above 100. */
const LOOP: readonly GraphNode[] = [
  node('x', 'Placeholder', [], { dtype: { kind: 'dtype', value: 'float32' } }),
  node('two', 'Const', [], { value: number(2) }),
  node('hundred', 'Const', [], { value: number(100) }),
  node('enter', 'Enter', ['x'], { frame_name: text('f') }),
  node('by', 'Enter', ['two'], { frame_name: text('f'), is_constant: yes }),
  node('merge', 'Merge', ['enter', 'next']),
  node('less', 'Less', ['merge', 'hundred']),
  node('goes', 'LoopCond', ['less']),
  node('switch', 'Switch', ['merge', 'goes']),
  node('inside', 'Identity', ['switch:1']),
  node('twice', 'Mul', ['inside', 'by']),
  node('next', 'NextIteration', ['twice']),
  node('y', 'Exit', ['switch']),
]

function graph(nodes: readonly GraphNode[]): StoredGraph {
  const tensor = (ref: string) => ({ ref, dtype: 'float32' as const, shape: [] })
  const signature = { inputs: new Map([['x', tensor('x:0')]]), outputs: new Map([['y', tensor('y:0')]]) }
  return {
    kind: 'graph',
    nodes,
    functions: new Map(),
    signatures: new Map([['serving_default', signature]]),
    variables: new Map(),
  }
}

const without = (...names: readonly string[]): GraphNode[] => LOOP.filter(({ name }) => !names.includes(name))

async function run(nodes: readonly GraphNode[], x: number): Promise<number | undefined> {
  const program = freeze(graph(nodes), 'serving_default')
  const runner = createGraphRunner(referenceOps, { program, entries: new Map() })
  const outputs = await runner.run(new Map([['x', { dtype: 'float32', shape: [], data: Float32Array.of(x) }]]))
  return (outputs.get('y')?.data as Float64Array | undefined)?.[0]
}

const refusal = (nodes: readonly GraphNode[]): Promise<string> => refusalOf(() => run(nodes, 3))

describe('loops by hand', () => {
  it('go round as often as their condition says', async () => {
    expect(await run(LOOP, 3)).toBe(192)
    expect(await run(LOOP, 300)).toBe(300)
  })

  it('become While, with the nodes in any order', async () => {
    const { steps } = freeze(graph([...LOOP].reverse()), 'serving_default').body
    expect(steps.map(({ op }) => op)).toContain('While')
    expect(await run([...LOOP].reverse(), 3)).toBe(192)
  })

  it('of references to variables do the same', async () => {
    expect(
      await run(
        LOOP.map((each) => (each.op === 'Switch' ? { ...each, op: 'RefSwitch' } : each)),
        3,
      ),
    ).toBe(192)
  })

  it('of any other shape are refused by name', async () => {
    const second = [node('less2', 'Less', ['merge', 'two']), node('goes2', 'LoopCond', ['less2'])]
    const twoConditions = [
      ...LOOP,
      ...second,
      node('enter2', 'Enter', ['x'], { frame_name: text('f') }),
      node('merge2', 'Merge', ['enter2', 'next2']),
      node('switch2', 'Switch', ['merge2', 'goes2']),
      node('next2', 'NextIteration', ['switch2:1']),
    ]
    expect(await refusal(twoConditions)).toContain('node y (Exit): loop f has 2 conditions, allowed: one')
    const once = [...without('by'), node('by', 'Enter', ['two'], { frame_name: text('f') })]
    expect(await refusal(once)).toContain(
      'node twice (Mul): reads node by, which is there in the first iteration of loop f only',
    )
    expect(await refusal([...without('y'), node('y', 'Exit', ['x'])])).toContain('node y (Exit): leaves no loop')
    expect(await refusal([...without('enter'), node('enter', 'Enter', ['x'])])).toContain(
      'malformed: node enter (Enter): attribute frame_name: found no text',
    )
    expect(await refusal([...without('twice'), node('twice', 'Mul', ['inside', 'y'])])).toContain(
      'unsupported-operation: node twice (Mul): reads node y inside its own loop f',
    )
    expect(await refusal([...without('merge'), node('merge', 'Merge', ['next', 'next'])])).toContain(
      'node merge (Merge): merges no loop',
    )
    expect(await refusal([...without('inside'), node('inside', 'Identity', ['switch:0'])])).toContain('after its end')
  })

  it('that never end are stopped, and named', async () => {
    const endless = [...without('by'), node('one', 'Const', [], { value: number(0) })]
    endless.push(node('by', 'Enter', ['one'], { frame_name: text('f'), is_constant: yes }))
    expect(await refusal(endless)).toContain('limit-exceeded: node f (While): goes round more than 100000 times')
  })
})

describe('branches by hand', () => {
  const branch = (...inputs: readonly string[]): GraphNode[] => [
    ...LOOP.slice(0, 3),
    node('p', 'Less', ['x', 'hundred']),
    node('s', 'Switch', ['p', 'p']),
    node('no', 'Identity', ['s']),
    node('yes', 'Identity', ['s:1']),
    node('a', 'Const', ['^no'], { value: number(7) }),
    node('b', 'Const', ['^yes'], { value: number(8) }),
    node('b2', 'Mul', ['b', 'b']),
    node('y', 'Merge', inputs),
  ]

  it('constants die with the branch that a control input ties them to', async () => {
    expect(await run(branch('a', 'b2'), 3)).toBe(64)
    expect(await run(branch('a', 'b2'), 300)).toBe(7)
  })

  it('where both sides are alive, nobody guesses', async () => {
    expect(await refusal(branch('two', 'hundred'))).toContain('node y (Merge): both of its branches were taken')
  })
})
