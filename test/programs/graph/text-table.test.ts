import { describe, expect, it } from 'vitest'
import type { Attr, GraphNode, StoredGraph } from '../../../src/formats/tensorflow/graph.ts'
import { referenceOps } from '../../../src/ops/reference/reference.ts'
import { freeze } from '../../../src/programs/graph/freeze.ts'
import { createGraphRunner } from '../../../src/programs/graph/run.ts'
import type { DType } from '../../../src/tensor/dtype.ts'
import type { TensorData } from '../../../src/tensor/tensor.ts'
import { refusalOf } from '../../support/refusal.ts'

const WHOLE_LINE = -2
const LINE_NUMBER = -1

type Attrs = Readonly<Record<string, Attr>>

const node = (name: string, op: string, inputs: readonly string[] = [], attrs: Attrs = {}): GraphNode => {
  return { name, op, inputs, attrs: new Map(Object.entries(attrs)) }
}
const int = (value: number): Attr => ({ kind: 'int', value })
const type = (value: DType): Attr => ({ kind: 'dtype', value })
const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text))

interface Table {
  readonly keys: DType
  readonly values: DType
  readonly attrs: Attrs
  readonly text: string
  /** Whether the file's name goes through a variable, as TensorFlow 2 has it. */
  readonly throughVariable?: boolean
  readonly asset?: string
}

function graph({ keys, values, attrs, text, throughVariable = false, asset = 'file:0' }: Table): StoredGraph {
  const missing: Attr =
    values === 'string'
      ? { kind: 'tensor', value: { dtype: values, shape: [], data: [bytes('?')] } }
      : { kind: 'tensor', value: { dtype: values, shape: [], data: BigInt64Array.of(-1n) } }
  const nodes = [
    node('x', 'Placeholder', [], { dtype: type(keys) }),
    node('file', 'Placeholder', [], { dtype: type('string') }),
    node('variable', 'VarHandleOp', [], { dtype: type('string') }),
    node('assign', 'AssignVariableOp', ['variable', 'file']),
    node('read', 'ReadVariableOp', ['variable', '^assign']),
    node('table', 'HashTableV2', [], { key_dtype: type(keys), value_dtype: type(values) }),
    node('fill', 'InitializeTableFromTextFileV2', ['table', throughVariable ? 'read' : 'file'], attrs),
    node('missing', 'Const', [], { value: missing }),
    node('y', 'LookupTableFindV2', ['table', 'x', 'missing']),
  ]
  const signature = {
    inputs: new Map([['x', { ref: 'x:0', dtype: keys, shape: [-1] }]]),
    outputs: new Map([['y', { ref: 'y:0', dtype: values, shape: [-1] }]]),
  }
  return {
    kind: 'graph',
    nodes,
    functions: new Map(),
    signatures: new Map([['serving_default', signature]]),
    variables: new Map(),
    assets: new Map([[asset, 'assets/words.txt']]),
    readAsset: (path) => bytes(path === 'assets/words.txt' ? text : ''),
  }
}

async function found(table: Table, data: TensorData, count: number): Promise<readonly string[]> {
  const program = freeze(graph(table), 'serving_default')
  const runner = createGraphRunner(referenceOps, { program, entries: new Map() })
  const outputs = await runner.run(new Map([['x', { dtype: table.keys, shape: [count], data }]]))
  const y = outputs.get('y')?.data ?? []
  return ArrayBuffer.isView(y)
    ? Array.from(y as ArrayLike<bigint>, String)
    : y.map((one) => Buffer.from(one).toString())
}

const WORDS: Table = {
  keys: 'string',
  values: 'int64',
  attrs: { key_index: int(WHOLE_LINE), value_index: int(LINE_NUMBER) },
  text: 'red\r\ngreen\n\nblü\n',
}

const refusal = (table: Table): Promise<string> => refusalOf(() => freeze(graph(table), 'serving_default'))

describe('tables filled from a file of text', () => {
  it('have whole lines for keys and their numbers for values', async () => {
    const words = ['blü', 'red', '', 'mauve'].map(bytes)
    expect(await found(WORDS, words, 4)).toEqual(['3', '0', '2', '-1'])
    const attrs = { ...WORDS.attrs, offset: int(10) }
    expect(await found({ ...WORDS, attrs, throughVariable: true }, words, 4)).toEqual(['13', '10', '12', '-1'])
    expect(await found({ ...WORDS, attrs: { ...WORDS.attrs, vocab_size: int(1) } }, words, 4)).toEqual([
      '-1',
      '0',
      '-1',
      '-1',
    ])
  })

  it('have columns, of numbers or of texts', async () => {
    const table: Table = {
      keys: 'int64',
      values: 'string',
      attrs: { key_index: int(1), value_index: int(0), delimiter: { kind: 'text', value: ',' } },
      text: 'one,1\nminus, -7 \n',
    }
    expect(await found(table, BigInt64Array.of(-7n, 1n, 2n), 3)).toEqual(['minus', 'one', '?'])
  })

  it('that cannot be filled are named', async () => {
    const columns = { ...WORDS, attrs: { key_index: int(0), value_index: int(1) } }
    expect(await refusal({ ...columns, text: 'a\t1\nb\n' })).toContain(
      'malformed: node fill (InitializeTableFromTextFileV2): line 2: found 1 columns, allowed: at least 2',
    )
    expect(await refusal({ ...columns, text: 'a\tb\n' })).toContain('line 1: found "b", allowed: int64')
    expect(await refusal({ ...WORDS, attrs: { ...WORDS.attrs, vocab_size: int(9) } })).toContain('the file has 4 lines')
    expect(await refusal({ ...WORDS, asset: 'other:0' })).toContain('from a file that is no asset of the artifact')
  })
})
