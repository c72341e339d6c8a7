import { describe, expect, test } from 'vitest'

import type { Attr, GraphFunction, GraphNode, StoredGraph } from '../../src/formats/tensorflow/graph.ts'
import { refusedNode } from '../../src/runtimes/tensorflow-ops.ts'

function node(name: string, op: string, inputs: readonly string[] = [], attrs: Record<string, Attr> = {}): GraphNode {
  return { name, op, inputs, attrs: new Map(Object.entries(attrs)) }
}

function call(name: string, callee: string, inputs: readonly string[] = []): GraphNode {
  return node(name, 'PartitionedCall', inputs, { f: { kind: 'function', name: callee, attrs: new Map() } })
}

function functions(all: Readonly<Record<string, readonly GraphNode[]>>): StoredGraph['functions'] {
  const made = Object.entries(all).map(([name, nodes]): [string, GraphFunction] => [
    name,
    { name, inputs: [], outputs: [], nodes, returns: new Map() },
  ])
  return new Map(made)
}

function graph(nodes: readonly GraphNode[], rest: Partial<StoredGraph> = {}): StoredGraph {
  return { kind: 'graph', nodes, functions: new Map(), signatures: new Map(), variables: new Map(), ...rest }
}

const text = (value: string): Attr => ({ kind: 'text', value })

describe('ops that reach out of the graph', () => {
  test.each(
    (
      'ReadFile WriteFile MatchingFiles DumpTensor DebugIdentityV2 CreateSummaryFileWriter WriteSummary ImportEvent ' +
      'WholeFileReaderV2 ReaderReadV2 TFRecordReader TextLineDataset TensorSliceDataset SnapshotDatasetV2 IteratorV2 ' +
      'DatasetToTFRecord LoadAndRemapMatrix DistributedSave PyFunc PyFuncStateless EagerPyFunc Send Recv RpcCall ' +
      'CollectiveReduceV2 NcclAllReduce RemoteCall SymbolicGradient XlaCustomCall XlaCallModule XlaLaunch TPUExecute _Send _HostRecv'
    ).split(' '),
  )('%s keeps the graph from being run, wherever it stands', (op) => {
    expect(refusedNode(graph([node('x', op)]), [])).toMatchObject({ op, node: 'x' })
    const inner = graph([], { functions: functions({ f: [node('y', op)] }) })
    expect(refusedNode(inner, [])).toMatchObject({ op, node: 'y' })
  })

  test.each(
    (
      'MatMul ReadVariableOp AssignVariableOp VarHandleOp HashTableV2 LookupTableFindV2 InitializeTableV2 TensorArrayReadV3 ' +
      'TensorArrayWriteV3 DecodeJpeg ParseExampleV2 StatefulPartitionedCall While RandomUniform Assert Print ScalarSummary ' +
      'ShardedFilename StringJoin UnicodeDecode XlaDotV2'
    ).split(' '),
  )('%s is let through', (op) => {
    expect(refusedNode(graph([node('x', op)]), ['x'])).toBeNull()
  })

  test('PrintV2 prints, and writes no files', () => {
    const printing = (stream: string) => graph([node('p', 'PrintV2', [], { output_stream: text(stream) })])
    expect(refusedNode(printing('stderr'), ['p'])).toBeNull()
    expect(refusedNode(printing('file:///etc/passwd'), [])).toMatchObject({ op: 'PrintV2' })
  })

  test('a table is filled from an asset of the model, not from any file', () => {
    const table = [node('t', 'InitializeTableFromTextFileV2')]
    expect(refusedNode(graph(table), [])).toMatchObject({ node: 't' })
    expect(refusedNode(graph(table, { assets: new Map([['a:0', 'assets/words.txt']]) }), ['t'])).toBeNull()
  })
})

describe('the saver', () => {
  const nodes = [
    call('out', 'model', ['x:0']),
    node('x', 'Placeholder'),
    call('save', 'saver', ['x']),
    call('restore', 'restorer', ['x']),
    node('init', 'NoOp'),
  ]
  const library = {
    model: [node('y', 'Relu')],
    saver: [node('s', 'SaveV2'), node('m', 'MergeV2Checkpoints')],
    restorer: [node('r', 'RestoreV2')],
  }
  const saved = (rest: Partial<StoredGraph> = {}, more: readonly GraphNode[] = []) =>
    graph([...nodes, ...more], { functions: functions(library), restorer: 'restore', runAtLoad: ['init'], ...rest })

  test('every SavedModel has one; nobody runs it', () => {
    expect(refusedNode(saved(), ['out'])).toBeNull()
  })

  test('a run that comes to it is refused: by an input, by control, through calls, in loading, in preparing', () => {
    const through = (input: string) => saved({}, [node('z', 'Identity', [input])])
    expect(refusedNode(through('save:0'), ['z'])).toMatchObject({ op: 'SaveV2' })
    expect(refusedNode(through('^save'), ['z'])).toMatchObject({ op: 'SaveV2' })
    expect(refusedNode(through('restore'), ['z'])).toMatchObject({ op: 'RestoreV2' })
    const nested = functions({ ...library, model: [call('inner', 'saver')] })
    expect(refusedNode(saved({ functions: nested }), ['out'])).not.toBeNull()
    expect(refusedNode(saved({ restorer: 'save' }), ['out'])).toMatchObject({ op: 'SaveV2' })
    expect(refusedNode(saved({ runAtLoad: ['save'] }), ['out'])).not.toBeNull()
    expect(refusedNode(saved({ initializer: 'save' }), ['out'])).not.toBeNull()
    // A function is also called by using its name as an op.
    expect(refusedNode(saved({}, [node('z', 'saver')]), ['z'])).not.toBeNull()
  })

  test('what TensorFlow may run in the place of a function counts as run', () => {
    const swapped = new Map(
      [...functions({ ...library, harmless: [node('h', 'Relu')] })].map(([name, one]): [string, GraphFunction] => {
        return [name, name === 'saver' || name === 'harmless' ? { ...one, implements: 'gelu' } : one]
      }),
    )
    const looksFine = saved({ functions: swapped }, [call('z', 'harmless')])
    expect(refusedNode(looksFine, ['z'])).toMatchObject({ op: 'SaveV2' })
    expect(refusedNode(looksFine, ['out'])).toBeNull()
  })

  test('functions that call each other are gone through once', () => {
    const round = functions({ a: [call('b1', 'b')], b: [call('a1', 'a')] })
    expect(refusedNode(graph([call('x', 'a')], { functions: round }), ['x'])).toBeNull()
  })
})
