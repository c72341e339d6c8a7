import type { Attr, GraphNode, StoredGraph } from '../../src/formats/tensorflow/graph.ts'

const type = (value: 'string' | 'int64'): Attr => ({ kind: 'dtype', value })
const int = (value: number): Attr => ({ kind: 'int', value })
const text = (value: string): Attr => ({ kind: 'text', value })

function node(name: string, op: string, inputs: readonly string[], attrs: Readonly<Record<string, Attr>>): GraphNode {
  return { name, op, inputs, attrs: new Map(Object.entries(attrs)) }
}

export const WORDS = 'red\ngreen\nblue\n'

/** A graph that gives the line of a file that a word stands in, and -1 for other words: `y` of `x`, both of any length. */
export function wordTable(): { readonly program: StoredGraph; readonly weights: readonly [] } {
  const types = { key_dtype: type('string'), value_dtype: type('int64') }
  const program: StoredGraph = {
    kind: 'graph',
    nodes: [
      node('x', 'Placeholder', [], { dtype: type('string'), shape: { kind: 'shape', value: [-1] } }),
      node('file', 'Const', [], {
        dtype: type('string'),
        value: { kind: 'tensor', value: { dtype: 'string', shape: [], data: [new Uint8Array()] } },
      }),
      node('table', 'HashTableV2', [], { ...types, container: text(''), shared_name: text('words') }),
      node('fill', 'InitializeTableFromTextFileV2', ['table', 'file'], {
        key_index: int(-2),
        value_index: int(-1),
        vocab_size: int(-1),
        delimiter: text('\t'),
      }),
      node('missing', 'Const', [], {
        dtype: type('int64'),
        value: { kind: 'tensor', value: { dtype: 'int64', shape: [], data: BigInt64Array.of(-1n) } },
      }),
      node('y', 'LookupTableFindV2', ['table', 'x', 'missing'], { Tin: type('string'), Tout: type('int64') }),
      node('init', 'NoOp', ['^fill'], {}),
    ],
    functions: new Map(),
    signatures: new Map([
      [
        'serving_default',
        {
          inputs: new Map([['x', { ref: 'x:0', dtype: 'string', shape: [-1] }]]),
          outputs: new Map([['y', { ref: 'y:0', dtype: 'int64', shape: [-1] }]]),
        },
      ],
    ]),
    variables: new Map(),
    initializer: 'init',
    assets: new Map([['file:0', 'assets/words/colours.txt']]),
    readAsset: () => new Uint8Array(Buffer.from(WORDS)),
  }
  return { program, weights: [] }
}
