import { describe, expect, it } from 'vitest'
import { ArtifactError } from '../../../src/evidence/errors.ts'
import type { Attr, GraphNode, StoredGraph } from '../../../src/formats/tensorflow/graph.ts'
import { referenceOps } from '../../../src/ops/reference/reference.ts'
import { freeze } from '../../../src/programs/graph/freeze.ts'
import { createGraphRunner } from '../../../src/programs/graph/run.ts'

type Attrs = Readonly<Record<string, Attr>>

const node = (name: string, op: string, inputs: readonly string[] = [], attrs: Attrs = {}): GraphNode => {
  return { name, op, inputs, attrs: new Map(Object.entries(attrs)) }
}
const ints = (shape: readonly number[], ...numbers: readonly number[]): Attr => {
  return { kind: 'tensor', value: { dtype: 'int32', shape, data: Int32Array.from(numbers) } }
}
const FLOAT: Attr = { kind: 'dtype', value: 'float32' }

function graph(nodes: readonly GraphNode[]): StoredGraph {
  const tensor = (ref: string) => ({ ref, dtype: 'float32' as const, shape: [] })
  const signature = { inputs: new Map([['x', tensor('x:0')]]), outputs: new Map([['y', tensor('y:0')]]) }
  return {
    kind: 'graph',
    nodes: [node('x', 'Placeholder'), ...nodes],
    functions: new Map(),
    signatures: new Map([['serving_default', signature]]),
    variables: new Map(),
  }
}

async function refusal(...nodes: readonly GraphNode[]): Promise<string> {
  try {
    const program = freeze(graph(nodes), 'serving_default')
    const runner = createGraphRunner(referenceOps, { program, entries: new Map() })
    await runner.run(new Map([['x', { dtype: 'float32', shape: [], data: Float32Array.of(1) }]]))
  } catch (error) {
    if (error instanceof ArtifactError) return `${error.code}: ${error.message}`
    throw error
  }
  throw new Error('nothing was refused')
}

describe('lists that ask for too much', () => {
  const reserve = (length: number, ...shape: readonly number[]): GraphNode[] => [
    node('length', 'Const', [], { value: ints([], length) }),
    node('shape', 'Const', [], { value: ints([shape.length], ...shape) }),
    node('list', 'TensorListReserve', ['shape', 'length'], { element_dtype: FLOAT }),
  ]
  const stack = node('y', 'TensorListStack', ['list', 'shape'], { element_dtype: FLOAT })

  it('of elements', async () => {
    expect(await refusal(...reserve(2 ** 31 - 1), stack)).toContain('limit-exceeded: node list (TensorListReserve)')
    expect(await refusal(...reserve(-1), stack)).toContain('malformed: node list (TensorListReserve): a list of -1')
    const resized = [
      ...reserve(1),
      node('more', 'Const', [], { value: ints([], 2 ** 30) }),
      node('y', 'TensorListResize', ['list', 'more']),
    ]
    expect(await refusal(...resized)).toContain('limit-exceeded: node y (TensorListResize)')
  })

  it('of zeros in each', async () => {
    expect(await refusal(...reserve(3, 65536, 65536), stack)).toContain('limit-exceeded: node y (TensorListStack)')
  })

  it('of lists in lists, which double with each node', async () => {
    const doubled = Array.from({ length: 60 }, (_, i) =>
      node(`list${i + 1}`, 'TensorListPushBack', [`list${i}`, `list${i}`]),
    )
    const list = node('list0', 'EmptyTensorList', ['shape', 'length'], { element_dtype: FLOAT })
    expect(await refusal(...reserve(1), list, ...doubled, node('y', 'TensorListLength', ['list60']))).toContain(
      'unsupported-operation: node list1 (TensorListPushBack): puts a list into a list',
    )
  })
})

describe("TensorFlow 1's control flow without end", () => {
  it('branches within branches', async () => {
    const count = 3000
    const nested = Array.from({ length: count }, (_, i) => [
      node(`p${i}`, 'Less', ['x', 'x'], {}),
      node(`s${i}`, 'Switch', [i === 0 ? 'x' : `c${i - 1}`, `p${i}`]),
      node(`i${i}`, 'Identity', [`s${i}`]),
      node(`c${i}`, 'Const', [`^i${i}`], { value: ints([], 1) }),
    ]).flat()
    expect(await refusal(...nested, node('y', 'Merge', [`c${count - 1}`, 'x']))).toContain('limit-exceeded: node ')
  })

  it('loops within loops', async () => {
    const loop = (i: number, from: string): GraphNode[] => [
      node(`e${i}`, 'Enter', [from], { frame_name: { kind: 'text', value: `f${i}` } }),
      node(`m${i}`, 'Merge', [`e${i}`, `n${i}`]),
      node(`p${i}`, 'Less', [`m${i}`, `m${i}`]),
      node(`l${i}`, 'LoopCond', [`p${i}`]),
      node(`s${i}`, 'Switch', [`m${i}`, `l${i}`]),
      node(`n${i}`, 'NextIteration', [i === 299 ? `s${i}:1` : `x${i + 1}`]),
      node(`x${i}`, 'Exit', [`s${i}`]),
    ]
    const nodes = Array.from({ length: 300 }, (_, i) => loop(i, i === 0 ? 'x' : `s${i - 1}:1`)).flat()
    expect(await refusal(...nodes, node('y', 'Identity', ['x0']))).toContain('calls nest 101 deep, allowed: 100')
  })

  it('thousands of loops and switches, in any order', () => {
    const count = 5000
    const loops = Array.from({ length: count }, (_, i) => [
      node(`x${i}`, 'Exit', [`s${i}`]),
      node(`n${i}`, 'NextIteration', [`s${i}:1`]),
      node(`s${i}`, 'Switch', [`m${i}`, `l${i}`]),
      node(`l${i}`, 'LoopCond', [`p${i}`]),
      node(`p${i}`, 'Less', [`m${i}`, `m${i}`]),
      node(`m${i}`, 'Merge', [`e${i}`, `n${i}`]),
      node(`e${i}`, 'Enter', [i === 0 ? 'x' : `x${i - 1}`], { frame_name: { kind: 'text', value: `f${i}` } }),
    ]).flat()
    const stored = graph([...loops, node('y', 'Identity', [`x${count - 1}`])])
    expect(freeze(stored, 'serving_default').body.steps.filter(({ op }) => op === 'While')).toHaveLength(count)
  })
})
