import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { create, toBinary } from '@bufbuild/protobuf'
import { describe, expect, it } from 'vitest'

import type { Model } from '../../../src/formats/format.ts'
import { tableBytes } from '../../../src/formats/tf-checkpoint/table-writer.ts'
import type { StoredGraph } from '../../../src/formats/tensorflow/graph.ts'
import { constantNode, dtypeAttr, makeNode, shapeAttr } from '../../../src/formats/tensorflow/nodes.ts'
import { AssetFileSchema } from '../../../src/formats/tensorflow/proto/saved_model_pb.ts'
import { graphDefOf } from '../../../src/formats/tensorflow/write-graph.ts'
import type { Tensor } from '../../../src/tensor/tensor.ts'
import { checkpointFiles, floats, shapeInit } from '../../support/checkpoints.ts'
import { openAt, openModel } from '../../support/formats.ts'
import { MODELS } from '../../support/models.ts'
import { graphOf, savedModelBytes, type MetaGraphInit } from '../../support/saved-models.ts'
import { put, workspace } from '../../support/workspace.ts'

function graphIn(model: Model): StoredGraph {
  if (model.program?.kind !== 'graph') throw new Error('no graph')
  return model.program
}

/** Opens a SavedModel with this graph, and these files besides. */
async function made(meta: MetaGraphInit, files: Record<string, Uint8Array | string> = {}): Promise<Model> {
  const root = workspace({ 'saved_model.pb': savedModelBytes(meta), ...files })
  return openAt(join(root, 'saved_model.pb'), 'm/saved_model.pb')
}

/** A graph with the nodes that restore it. */
const restoring = (node: Parameters<typeof graphOf>[0]): MetaGraphInit =>
  graphOf(node, { saverDef: { restoreOpName: 'save/restore_all', filenameTensorName: 'save/Const:0' } })

/** A variable of one axis, and what restores it from a tensor as TensorFlow 1 does. */
function variableNodes(name: string, key: string): Parameters<typeof graphOf>[0] {
  const [float, text] = [dtypeAttr('float32'), dtypeAttr('string')]
  const texts = (value: string): Tensor => ({ dtype: 'string', shape: [1], data: [Buffer.from(value)] })
  const nodes = [
    makeNode(name, 'VarHandleOp', [], { dtype: float, shape: shapeAttr([2]) }),
    makeNode('save/Const', 'Placeholder', [], { dtype: text }),
    constantNode('save/names', texts(key)),
    constantNode('save/slices', texts('')),
    makeNode('save/RestoreV2', 'RestoreV2', ['save/Const', 'save/names', 'save/slices'], {
      dtypes: { kind: 'list', items: [float] },
    }),
    makeNode('save/Identity', 'Identity', ['save/RestoreV2:0'], { T: float }),
    makeNode('save/Assign', 'AssignVariableOp', [name, 'save/Identity'], { dtype: float }),
    makeNode('save/restore_all', 'NoOp', ['^save/Assign']),
  ]
  return graphDefOf({ nodes, functions: new Map() }).node ?? []
}

const causes = async (model: Model): Promise<string[]> => {
  const found = await model.verify()
  model.close()
  return found.map(({ cause }) => cause)
}

const SOUND = [
  'custom-layer',
  'digits-cnn',
  'legacy-encoder',
  'sequence-rnn',
  'text-transformer',
  'tfjs-mlp',
  'two-tower',
]

describe('SavedModels that Keras wrote', () => {
  it.each(SOUND)('%s: nothing is wrong, and every variable of the graph has a tensor', async (name) => {
    const model = await openModel(`sound/${name}/saved_model/saved_model.pb`)
    const graph = graphIn(model)
    expect(await model.verify()).toEqual([])
    const handles = graph.nodes.filter(({ op }) => op === 'VarHandleOp').map((node) => node.name)
    expect(handles.length).toBeGreaterThan(0)
    const left = handles.filter((handle) => model.weights.get(graph.variables.get(handle) ?? '') === undefined)
    // Only the handles that Keras 3 makes anew while it saves have none: no signature leads to them.
    const callers = graph.nodes.filter(({ op }) => /PartitionedCall$/.test(op)).flatMap(({ inputs }) => inputs)
    expect(left.filter((handle) => callers.includes(handle))).toEqual([])
    for (const signature of graph.signatures.values()) {
      for (const { ref } of [...signature.inputs.values(), ...signature.outputs.values()]) {
        expect(graph.nodes.map((node) => `${node.name}:`).some((prefix) => ref.startsWith(prefix))).toBe(true)
      }
    }
    model.close()
  })

  it('gives signatures, functions, attributes and constants', async () => {
    const model = await openModel('sound/tfjs-mlp/saved_model/saved_model.pb')
    const graph = graphIn(model)
    expect([...graph.signatures.keys()]).toEqual(['serve', 'serving_default'])
    const signature = graph.signatures.get('serving_default')
    expect(signature?.inputs.get('features')).toEqual({
      ref: 'serving_default_features:0',
      dtype: 'float32',
      shape: [-1, 9],
    })
    expect(signature?.outputs.get('output_0')).toMatchObject({ dtype: 'float32', shape: [-1, 3] })
    expect(graph.initializer).toBe('NoOp')
    const call = graph.nodes.find(({ name }) => name === 'StatefulPartitionedCall_1')
    const callee = call?.attrs.get('f')
    expect(callee?.kind === 'function' && graph.functions.has(callee.name)).toBe(true)
    const constants = [...graph.functions.values()]
      .flatMap(({ nodes }) => nodes)
      .filter(({ op, attrs }) => op === 'Const' && attrs.get('value')?.kind === 'tensor')
    expect(constants.length).toBeGreaterThan(0)
    for (const { attrs } of constants) {
      const value = attrs.get('value')
      if (value?.kind !== 'tensor') continue
      const count = value.value.shape.reduce((product, dim) => product * dim, 1)
      expect(value.value.data).toHaveLength(count)
    }
    expect(model.metadata).toMatchObject({ tensorflow_version: '2.21.0', tags: ['serve'] })
    expect(model.weights.get('variables/0/.ATTRIBUTES/VARIABLE_VALUE')?.alias).toBe('first/kernel')
    model.close()
  })

  it('two copies of one tensor that differ are a finding, though each has the right checksum', async () => {
    const root = workspace()
    cpSync(join(MODELS, 'sound/tfjs-mlp/saved_model'), root, { recursive: true })
    const model = await openAt(join(root, 'saved_model.pb'), 'm/saved_model.pb')
    const objects = model.weights.get('_CHECKPOINTABLE_OBJECT_GRAPH')
    expect(objects).toBeUndefined()
    model.close()
    const { tfCheckpoint } = await import('../../../src/formats/tf-checkpoint/format.ts')
    const weights = [...model.weights].map((entry) =>
      entry.name === '_all_variables/0/.ATTRIBUTES/VARIABLE_VALUE'
        ? { ...entry, chunks: () => [new Uint8Array(entry.byteLength)] }
        : entry,
    )
    const variables = workspace()
    await tfCheckpoint.write({ weights }, variables, 'variables')
    cpSync(variables, join(root, 'variables'), { recursive: true, force: true })
    const changed = await openAt(join(root, 'saved_model.pb'), 'm/saved_model.pb')
    const found = await changed.verify()
    expect(found).toMatchObject([
      { cause: 'tensor-differs', severity: 'error', tensor: '_all_variables/0/.ATTRIBUTES/VARIABLE_VALUE' },
      { cause: 'checksum-mismatch', severity: 'warning', file: 'm/variables/variables.index' },
    ])
    expect(found[0]?.message).toContain('first/bias is stored twice')
    changed.close()
  })

  it('lost variables, and files that belong to nothing', async () => {
    const root = workspace()
    cpSync(join(MODELS, 'sound/tfjs-mlp/saved_model'), root, { recursive: true })
    put(root, { 'notes.txt': 'x' })
    const strange = await openAt(join(root, 'saved_model.pb'), 'm/saved_model.pb')
    expect(await strange.verify()).toMatchObject([{ cause: 'unread-content', severity: 'note', file: 'm/notes.txt' }])
    strange.close()
    rmSync(join(root, 'variables'), { recursive: true })
    rmSync(join(root, 'notes.txt'))
    const lost = await openAt(join(root, 'saved_model.pb'), 'm/saved_model.pb')
    expect(await lost.verify()).toMatchObject([{ cause: 'missing-file', file: 'm/variables/variables.index' }])
    lost.close()
  })
})

describe('made SavedModels', () => {
  it("finds TensorFlow 1's variables by the graph that restores them", async () => {
    const { 'c.index': index, 'c.data-00000-of-00001': data } = checkpointFiles([
      { name: 'layer/w', shape: [2], bytes: floats(1, 2) },
    ])
    const model = await made(restoring(variableNodes('w', 'layer/w')), {
      'variables/variables.index': index,
      'variables/variables.data-00000-of-00001': data,
    })
    expect([...graphIn(model).variables]).toEqual([['w', 'layer/w']])
    expect(await causes(model)).toEqual([])
  })

  it('takes the graph tagged for serving, and has the others', async () => {
    const training = { metaInfoDef: { tags: ['serve', 'gpu'] }, graphDef: { node: [{ name: 'a', op: 'NoOp' }] } }
    const root = workspace({ 'saved_model.pb': savedModelBytes(training, graphOf([{ name: 'b', op: 'NoOp' }])) })
    const model = await openAt(join(root, 'saved_model.pb'), 'm/saved_model.pb')
    expect(graphIn(model).nodes.map(({ name }) => name)).toEqual(['b'])
    expect(model.metadata['meta_graphs']).toEqual([['serve', 'gpu'], ['serve']])
    expect(model.others?.map(({ tags, read }) => [tags, read().nodes.map(({ name }) => name)])).toEqual([
      [['serve', 'gpu'], ['a']],
    ])
    expect(await model.verify()).toEqual([])
    model.close()
  })

  it('a graph that servers do not load is no whole answer', async () => {
    const model = await made({ ...graphOf([]), metaInfoDef: { tags: ['train'] } })
    expect(await model.verify()).toMatchObject([
      {
        cause: 'not-loadable',
        severity: 'warning',
        message: expect.stringContaining('no graph is tagged serve') as string,
      },
    ])
    model.close()
  })

  it('graphs and checkpoints that TensorFlow is too old for are at fault', async () => {
    const later = graphOf([], { graphDef: { node: [], versions: { minConsumer: 99999 } } })
    expect(await causes(await made(later))).toEqual(['malformed'])
    const files = checkpointFiles([], { version: { minConsumer: 99 } })
    const checkpoint = {
      'variables/variables.index': files['c.index'],
      'variables/variables.data-00000-of-00001': files['c.data-00000-of-00001'],
    }
    expect(await causes(await made(graphOf([]), checkpoint))).toEqual(['malformed'])
  })

  it('two graphs with the same tags are malformed, in whichever order the tags stand', async () => {
    const other = { metaInfoDef: { tags: ['gpu', 'serve'] } }
    const bytes = savedModelBytes(graphOf([]), { metaInfoDef: { tags: ['serve', 'gpu'] } }, other)
    await expect(made({}, { 'saved_model.pb': bytes })).rejects.toMatchObject({
      code: 'malformed',
      message: 'm/saved_model.pb: two graphs are tagged [gpu, serve], allowed: one for each set of tags',
    })
  })

  it('variables that the checkpoint does not have; assets that are not there, or lie elsewhere', async () => {
    const files = checkpointFiles([])
    const empty = { 'variables/variables.index': files['c.index'], 'variables/variables.data-00000-of-00001': '' }
    expect(await causes(await made(restoring(variableNodes('w', 'gone')), empty))).toEqual(['missing-tensor'])
    const asset = (filename: string) => graphOf([], { assetFileDef: [{ filename, tensorInfo: { name: 'x:0' } }] })
    expect(await causes(await made(asset('vocab.txt'), { 'assets/vocab.txt': 'a' }))).toEqual([])
    expect(await causes(await made(asset('vocab.txt')))).toEqual(['missing-file'])
    expect(await causes(await made(asset('../../secret')))).toEqual(['path-traversal'])
  })

  it('one in parts, as TensorFlow writes graphs above 2 GB, is named and not read', async () => {
    const parts = { 'saved_model.cpb': 'r/s' }
    const alone = join(workspace(parts), 'saved_model.cpb')
    await expect(openAt(alone, 'm/saved_model.cpb')).rejects.toMatchObject({
      code: 'unsupported-format',
      message: expect.stringContaining('m/saved_model.cpb: a SavedModel in parts') as string,
    })
    // Where a whole one lies beside it, that is the model.
    const both = workspace({ ...parts, 'saved_model.pb': savedModelBytes(graphOf([])) })
    await expect(openAt(join(both, 'saved_model.cpb'), 'm/saved_model.cpb')).rejects.toThrow('not recognised')
    const model = await openAt(join(both, 'saved_model.pb'), 'm/saved_model.pb')
    expect(await model.verify()).toMatchObject([{ cause: 'unread-content', severity: 'note' }])
    model.close()
  })

  it('files that TensorFlow 1 names in a collection', async () => {
    const collected = (filename: string) => {
      const value = toBinary(AssetFileSchema, create(AssetFileSchema, { filename, tensorInfo: { name: 'x:0' } }))
      return graphOf([], { collectionDef: [{ key: 'saved_model_assets', value: { anyList: { value: [{ value }] } } }] })
    }
    const model = await made(collected('vocab.txt'), { 'assets/vocab.txt': 'a' })
    expect(graphIn(model).assets).toEqual(new Map([['x:0', 'assets/vocab.txt']]))
    expect(await causes(model)).toEqual([])
    expect(await causes(await made(collected('vocab.txt')))).toEqual(['missing-file'])
    expect(await causes(await made(collected('../../secret')))).toEqual(['path-traversal'])
  })
})

describe('hostile SavedModels end in named errors', () => {
  const refused = async (bytes: Uint8Array | string): Promise<unknown> =>
    made({}, { 'saved_model.pb': bytes }).then(
      () => 'opened',
      (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
    )
  const tensor = (value: object): Uint8Array =>
    savedModelBytes(
      graphOf([{ name: 'c', op: 'Const', attr: [{ key: 'value', value: { value: { case: 'tensor', value } } }] }]),
    )

  it('bytes that are no message, no graph, another version', async () => {
    expect(await refused('x')).toBe('malformed')
    expect(await refused(new Uint8Array(0))).toBe('malformed')
    expect(await refused(savedModelBytes())).toBe('malformed')
    expect(await refused(savedModelBytes(graphOf([])).slice(0, -1))).toBe('malformed')
    expect(await refused(Uint8Array.from([0x0a, 0xff, 0xff, 0xff, 0xff, 0x0f]))).toBe('malformed')
  })

  it('shapes that ask for more memory than the file has', async () => {
    expect(await refused(tensor({ dtype: 1, tensorShape: shapeInit([2 ** 31]), floatVal: [1] }))).toBe('limit-exceeded')
    expect(await refused(tensor({ dtype: 7, tensorShape: shapeInit([2 ** 31]) }))).toBe('limit-exceeded')
    expect(await refused(tensor({ dtype: 1, tensorShape: shapeInit([2 ** 20, 2 ** 40]) }))).toBe('limit-exceeded')
    expect(await refused(tensor({ dtype: 1, tensorShape: shapeInit([3]), tensorContent: floats(1, 2) }))).toBe(
      'malformed',
    )
    expect(await refused(tensor({ dtype: 1, tensorShape: shapeInit([1]), floatVal: [1, 2] }))).toBe('malformed')
    expect(await refused(tensor({ dtype: 1, tensorShape: shapeInit([-1]) }))).toBe('malformed')
    expect(await refused(tensor({ dtype: 1, tensorShape: shapeInit(new Array<number>(33).fill(1)) }))).toBe(
      'limit-exceeded',
    )
    expect(await refused(tensor({ dtype: 1, tensorShape: shapeInit([1000, 1000]), floatVal: [0.5] }))).toBe('opened')
  })

  it('messages within messages', async () => {
    type Func = { name: string; attr: { key: string; value: { value: { case: 'func'; value: Func } } }[] }
    let func: Func = { name: 'f', attr: [] }
    for (let depth = 0; depth < 60; depth++)
      func = { name: 'f', attr: [{ key: 'f', value: { value: { case: 'func', value: func } } }] }
    const node = [
      { name: 'n', op: 'X', attr: [{ key: 'f', value: { value: { case: 'func' as const, value: func } } }] },
    ]
    expect(await refused(savedModelBytes(graphOf(node)))).toBe('limit-exceeded')
  })

  it('millions of empty messages in a few bytes', async () => {
    const nodes = Buffer.from(new Uint8Array(2 * 5_000_001)).map((_, i) => (i % 2 === 0 ? 0x0a : 0))
    const field = (tag: number, content: Uint8Array): Uint8Array => {
      const length: number[] = []
      for (let rest = content.byteLength; ; rest = Math.floor(rest / 128)) {
        length.push(rest >= 128 ? (rest % 128) + 128 : rest)
        if (rest < 128) break
      }
      return Buffer.concat([Uint8Array.from([tag, ...length]), content])
    }
    const bytes = Buffer.concat([Uint8Array.from([0x08, 1]), field(0x12, field(0x12, nodes))])
    expect(await refused(bytes)).toBe('limit-exceeded')
  })

  it('functions of one name, and an index that is none', async () => {
    const twice = [{ signature: { name: 'f' } }, { signature: { name: 'f' } }]
    const meta = { metaInfoDef: { tags: ['serve'] }, graphDef: { library: { function: twice } } }
    expect(await refused(savedModelBytes(meta))).toBe('malformed')
    await expect(made(graphOf([]), { 'variables/variables.index': tableBytes([]) })).rejects.toMatchObject({
      code: 'malformed',
    })
    await expect(made(graphOf([]), { 'variables/variables.index': 'x' })).rejects.toMatchObject({
      code: 'truncated-file',
    })
  })

  it('objects that contain each other do no harm', async () => {
    const objectGraphDef = {
      nodes: [
        {
          children: [
            { nodeId: 0, localName: 'self' },
            { nodeId: 99, localName: 'gone' },
          ],
        },
      ],
    }
    expect(await causes(await made(graphOf([], { objectGraphDef })))).toEqual([])
  })
})
