import { dirname } from 'node:path'
import type * as tfjs from '@tensorflow/tfjs-core'

import { ArtifactError } from '../evidence/errors.ts'
import type { Finding } from '../evidence/finding.ts'
import { sentences } from '../evidence/sentences.ts'
import type { GraphSignature, StoredGraph } from '../formats/tensorflow/graph.ts'
import { startKernels, type KernelOptions, type Kernels } from '../ops/tfjs/backend.ts'
import { nativeFolder, type NativeSavedModel } from '../ops/tfjs/native.ts'
import { isGraph } from '../programs/graph/bind.ts'
import { servingSignature } from '../programs/graph/freeze.ts'
import { memoryEntry, weightTable } from '../tensor/entry.ts'
import type { Tensor, WeightTable } from '../tensor/tensor.ts'
import { fed } from './feeds.ts'
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
  const ports = signature === null ? undefined : program.signatures.get(signature)
  if (node === undefined || signature === null || ports === undefined) {
    const reason = kernels.notes[0] ?? 'native TensorFlow is not at hand'
    throw new ArtifactError('no-runtime', `${path}: ${reason}`, { file: path })
  }
  const tags = Array.isArray(metadata['tags']) ? metadata['tags'].map(String) : []
  const saved = await quietly(() => node.loadSavedModel(ownPath(dirname(artifact.absolute)), tags, signature)).catch(
    (error: unknown) => {
      throw loadError(error, kernels, path)
    },
  )
  let closed = false
  return {
    signature: bound.program.signature,
    weights: () => quietlyNow(() => weightsOf(kernels, saved, program)),
    run: (feeds) =>
      quietly(async () => {
        if (closed) throw new RangeError('the session is closed')
        try {
          return predict(kernels, saved, ports, feeds)
        } catch (error) {
          throw runError(error, kernels, path)
        }
      }),
    close: () => {
      if (!closed) saved.dispose()
      closed = true
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
    const message = sentences(
      `${path}: ${title} does not know all that the model's graph has: ${reason}`,
      'A newer TensorFlow may.',
    )
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

function predict(kernels: Kernels, saved: NativeSavedModel, ports: GraphSignature, feeds: Feeds): Outputs {
  const { tf } = kernels
  const given: tfjs.Tensor[] = []
  try {
    for (const name of ports.inputs.keys()) given.push(toNative(tf, fed(feeds, name)))
    const inputs = { tensors: given, refs: [...ports.inputs.values()].map(({ ref }) => ref) }
    const values = runSession(
      kernels,
      saved,
      inputs,
      [...ports.outputs.values()].map(({ ref }) => ref),
    )
    return new Map([...ports.outputs.keys()].flatMap((name, i) => (values[i] === undefined ? [] : [[name, values[i]]])))
  } finally {
    for (const tensor of given) tensor.dispose()
  }
}

type Outputs = ReadonlyMap<string, Tensor>

function runError(error: unknown, { title }: Kernels, path: string): ArtifactError {
  const message = `${path}: ${title} cannot run this model: ${textOf(error)}`
  return new ArtifactError('unsupported-operation', message, { file: path })
}

interface SessionInputs {
  readonly tensors: readonly tfjs.Tensor[]
  /** Tensors of the graph (`node:output`) that they stand for. */
  readonly refs: readonly string[]
}

/**
 * Fetches tensors of the main graph: what `predict` of tfjs-node does with a signature's own (nodejs_kernel_backend.ts,
 * runSavedModel), for any, and without its conversion of inputs.
 */
function runSession(
  { tf }: Kernels,
  saved: NativeSavedModel,
  { tensors, refs }: SessionInputs,
  fetched: readonly string[],
): readonly Tensor[] {
  const backend = tf.backend()
  const [session, run] = [Reflect.get(saved, 'sessionId') as unknown, Reflect.get(backend, 'runSavedModel') as unknown]
  if (typeof run !== 'function') throw new TypeError('this tfjs-node has no runSavedModel')
  const infos = refs.map((name) => ({ name }))
  const results = Reflect.apply(run, backend, [session, [...tensors], infos, [...fetched]]) as tfjs.Tensor[]
  try {
    return results.map((result) => fromNative(tf, result))
  } finally {
    for (const result of results) result.dispose()
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
  if (all.length === 0) return weightTable([])
  const values = runSession(
    kernels,
    saved,
    { tensors: [], refs: [] },
    all.map(({ node }) => `${node}:0`),
  )
  return weightTable(values.flatMap((value, i) => memoryEntry(all[i]?.key ?? '', value)))
}
