import { dirname } from 'node:path'
import type * as tfjs from '@tensorflow/tfjs-core'

import { ArtifactError } from '../evidence/errors.ts'
import type { Finding } from '../evidence/finding.ts'
import type { StoredGraph } from '../formats/tensorflow/graph.ts'
import { startKernels, type KernelOptions, type Kernels } from '../ops/tfjs/backend.ts'
import { nativeFolder, type NativeSavedModel } from '../ops/tfjs/native.ts'
import { isGraph, type BoundGraph } from '../programs/graph/bind.ts'
import { servingSignature } from '../programs/graph/freeze.ts'
import { memoryEntry, weightTable } from '../tensor/entry.ts'
import type { Tensor, WeightTable } from '../tensor/tensor.ts'
import { quietly, quietlyNow } from './quietly.ts'
import type { Feeds, Loadable, Runtime, Session } from './runtime.ts'
import { refusedNode } from './tensorflow-ops.ts'
import { fromNative, READABLE, toNative, WRITABLE } from './tensorflow-tensors.ts'

/**
 * TensorFlow itself: `tf.node.loadSavedModel` of `@tensorflow/tfjs-node` loads the artifact's own folder into a session
 * of TensorFlow's and runs its serving signature, as a server does. It is C++ with all rights of this process, so it is
 * given no graph with ops that reach out of it (`tensorflow-ops.ts`).
 */
export function createTensorflowRuntime(options: KernelOptions = {}): Runtime {
  return {
    id: 'tensorflow',
    title: 'TensorFlow',
    refuses,
    load: (loadable) => load(loadable, options),
  }
}

function refuses({ model }: Loadable): Finding | null {
  const { artifact, program } = model
  const note = (message: string): Finding => ({ cause: 'no-runtime', severity: 'note', file: artifact.path, message })
  if (model.format !== 'saved-model' || program?.kind !== 'graph') {
    return note(`TensorFlow runs SavedModels only: the artifact is in the format ${model.format}`)
  }
  if (nativeFolder() === undefined) return note('native TensorFlow: @tensorflow/tfjs-node is not installed')
  const signature = servingSignature(program)
  const reached = signature === null ? [] : outputNodes(program, signature)
  const refused = refusedNode(program, [...reached, ...readers(program).map(({ node }) => node)])
  if (refused === null) return dtypeProblem(program, artifact.path)
  const message =
    `${artifact.path}: TensorFlow was not given this graph: its node ${refused.node} is a ${refused.op}, which ` +
    `${refused.why} (docs/native-tensorflow.md). Export the model without it.`
  return { cause: 'unsupported-operation', severity: 'warning', file: artifact.path, layer: refused.node, message }
}

/** tfjs-node loads no model of which any signature has a type that it does not know. */
function dtypeProblem({ signatures }: StoredGraph, file: string): Finding | null {
  for (const [name, { inputs, outputs }] of signatures) {
    for (const [side, known] of [[inputs, WRITABLE] as const, [outputs, READABLE] as const]) {
      for (const [tensor, { dtype }] of side) {
        if (known.includes(dtype)) continue
        const message = `${file}: TensorFlow, by tfjs-node, does not take ${tensor} of the signature ${name}, which is ${dtype}`
        return { cause: 'no-runtime', severity: 'note', file, message }
      }
    }
  }
  return null
}

function outputNodes({ signatures }: StoredGraph, signature: string): readonly string[] {
  return [...(signatures.get(signature)?.outputs.values() ?? [])].map(({ ref }) => ref.replace(/:\d+$/, ''))
}

async function load({ model, bound }: Loadable, options: KernelOptions): Promise<Session> {
  const { artifact, program, metadata } = model
  if (!isGraph(bound) || program?.kind !== 'graph') throw new TypeError('TensorFlow was given no graph')
  const { path } = artifact
  const kernels = await startKernels({ nativeTensorflow: 'auto', ...options })
  const { node } = kernels
  const signature = servingSignature(program)
  if (node === undefined || signature === null) {
    const reason = kernels.notes[0] ?? 'native TensorFlow is not at hand'
    throw new ArtifactError('no-runtime', `${path}: ${reason}`, { file: path })
  }
  const tags = Array.isArray(metadata['tags']) ? metadata['tags'].map(String) : []
  const saved = await quietly(() => node.loadSavedModel(ownPath(dirname(artifact.absolute)), tags, signature)).catch(
    (error: unknown) => {
      throw loadError(error, kernels, path)
    },
  )
  return {
    signature: bound.program.signature,
    weights: () => quietlyNow(() => weightsOf(kernels, saved, program)),
    run: (feeds) => quietly(() => Promise.resolve().then(() => predict(kernels, saved, bound, feeds, path))),
    close: () => {
      saved.dispose()
    },
  }
}

let loadings = 0

/** tfjs-node gives a path that it has loaded the session it has: a path of its own makes each loading a loading. */
function ownPath(folder: string): string {
  loadings += 1
  return folder + '/.'.repeat(loadings % MOST_DOTS)
}

/** Keeps paths short of the system's limit; fewer sessions are ever open at once. */
const MOST_DOTS = 64

/** What an older TensorFlow says of a graph by a newer one (tensorflow/core/framework/{node_def_util,versions,op}.cc). */
const TOO_NEW = /Op type not registered|not in Op<|GraphDef-interpreting binary|min_consumer|producer version/

function loadError(error: unknown, { title }: Kernels, path: string): ArtifactError {
  const reason = textOf(error)
  if (TOO_NEW.test(reason)) {
    const message = `${path}: ${title} does not know all that the model's graph has: ${reason}. A newer TensorFlow may.`
    return new ArtifactError('no-runtime', message, { file: path })
  }
  const message = `${path}: ${title} cannot load this model, and no server that deploys it can: ${reason}`
  return new ArtifactError('not-loadable', message, { file: path })
}

function textOf(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).trim().split('\n')
  return line.replace(/^Failed to load SavedModel: /, '').slice(0, MOST_TEXT)
}

/** Characters of an error of TensorFlow's that are told. */
const MOST_TEXT = 500

function predict(
  kernels: Kernels,
  saved: NativeSavedModel,
  { program }: BoundGraph,
  feeds: Feeds,
  path: string,
): ReadonlyMap<string, Tensor> {
  const given: tfjs.Tensor[] = []
  const made: tfjs.Tensor[] = []
  try {
    const inputs: tfjs.NamedTensorMap = {}
    for (const { name } of program.signature.inputs) {
      const tensor = feeds.get(name)
      if (tensor === undefined) throw new RangeError(`no values for the input ${name}`)
      const input = toNative(kernels.tf, tensor)
      given.push(input)
      inputs[name] = input
    }
    const results = saved.predict(inputs)
    made.push(...Object.values(results))
    return new Map(
      program.signature.outputs.flatMap(({ name }): [string, Tensor][] => {
        const result = results[name]
        return result === undefined ? [] : [[name, fromNative(kernels.tf, result)]]
      }),
    )
  } catch (error) {
    const message = `${path}: ${kernels.title} cannot run this model: ${textOf(error)}`
    throw new ArtifactError('unsupported-operation', message, { file: path })
  } finally {
    for (const tensor of [...given, ...made]) tensor.dispose()
  }
}

interface Reader {
  readonly node: string
  /** Key of the stored tensor. */
  readonly key: string
}

/** Nodes of the main graph that give a variable's value, one for each stored tensor. Exporters write them for the saver. */
function readers({ nodes, variables }: StoredGraph): readonly Reader[] {
  const found = new Map<string, Reader>()
  for (const { name, op, inputs, attrs } of nodes) {
    const [handle = ''] = inputs
    const key = op === 'ReadVariableOp' ? variables.get(handle.replace(/:0$/, '')) : undefined
    const dtype = attrs.get('dtype')
    if (key === undefined || dtype?.kind !== 'dtype' || dtype.value === null) continue
    if (READABLE.includes(dtype.value) && !found.has(key)) found.set(key, { node: name, key })
  }
  return [...found.values()]
}

/** What TensorFlow's variables hold after loading, under the keys that they are stored by. */
function weightsOf(kernels: Kernels, saved: NativeSavedModel, program: StoredGraph): WeightTable {
  const all = readers(program)
  const values = fetchNodes(
    kernels,
    saved,
    all.map(({ node }) => node),
  )
  return weightTable(
    all.flatMap(({ key }, i) =>
      memoryEntry(key, values[i] ?? { dtype: 'float32', shape: [], data: new Uint8Array(0) }),
    ),
  )
}

/** A session's tensors by the names of nodes, which `predict` of tfjs-node has no way to ask for. */
function fetchNodes({ tf }: Kernels, saved: NativeSavedModel, nodes: readonly string[]): readonly Tensor[] {
  if (nodes.length === 0) return []
  const [session, backend] = [Reflect.get(saved, 'sessionId') as unknown, tf.backend()]
  const run: unknown = Reflect.get(backend, 'runSavedModel')
  if (typeof run !== 'function') throw new TypeError('tfjs-node has no runSavedModel')
  const results = Reflect.apply(run, backend, [session, [], [], nodes.map((node) => `${node}:0`)]) as tfjs.Tensor[]
  const tensors = results.map((result) => fromNative(tf, result))
  for (const result of results) result.dispose()
  return tensors
}
