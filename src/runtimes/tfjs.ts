import type * as tfjs from '@tensorflow/tfjs-core'
import type * as tfjsLayers from '@tensorflow/tfjs-layers'
import packageJson from '../../node_modules/@tensorflow/tfjs-layers/package.json' with { type: 'json' }
import { ArtifactError } from '../evidence/errors.ts'
import type { Artifact } from '../formats/format.ts'
import { readDocument, readShards } from '../formats/tfjs-weights/stored.ts'
import { DEFAULT_LIMITS } from '../io/limits.ts'
import type { KernelOptions, Kernels } from '../ops/tfjs/backend.ts'
import { startKernels } from '../ops/tfjs/backend.ts'
import { fromTfjs, toTfjs } from '../ops/tfjs/tensors.ts'
import { isGraph } from '../programs/graph/bind.ts'
import type { BoundProgram, NamedRef } from '../programs/layers/program.ts'
import { isDType } from '../tensor/dtype.ts'
import { memoryEntry, weightTable } from '../tensor/entry.ts'
import type { Signature, TensorSpec } from '../tensor/signature.ts'
import type { Tensor, WeightTable } from '../tensor/tensor.ts'
import type { Loadable, Runtime, Session } from './runtime.ts'
import { fed } from './feeds.ts'
import { chainOperations } from './chained-ops.ts'
import { quietly } from './quietly.ts'
import { loadGraphModel } from './tfjs-graph.ts'

/**
 * The library that production uses: `@tensorflow/tfjs-layers` loads the artifact's own files as an application does
 * (strictly, all groups of the manifest joined), and predicts with `model.predict`; graph models are loaded and run by
 * `@tensorflow/tfjs-converter` (tfjs-graph.ts). Their quirks are the point. The kernels underneath are those of this process, with TF.js's cpu kernels where they lack one.
 */
export function createTfjsRuntime(options: KernelOptions = {}): Runtime {
  return {
    id: 'tfjs',
    title: `TensorFlow.js ${packageJson.version}`,
    refuses({ model }) {
      if (model.format === 'tfjs-layers' && model.program !== undefined) return null
      if (model.format === 'tfjs-graph' && model.program?.kind === 'graph') return null
      const reason =
        model.format === 'tfjs-layers' ? 'there is no topology' : `the artifact is in the format ${model.format}`
      return {
        cause: 'no-runtime',
        severity: 'note',
        message: `TensorFlow.js runs its own models only: ${reason}`,
      }
    },
    load: (loadable) =>
      loadable.model.format === 'tfjs-graph' ? loadGraphModel(loadable, options) : load(loadable, options),
  }
}

async function load({ model, bound }: Loadable, options: KernelOptions): Promise<Session> {
  const { artifact } = model
  if (isGraph(bound)) throw new TypeError('TensorFlow.js layers was given a graph, which it refuses')
  const kernels = await startKernels(options)
  chainOperations(kernels.tf)
  const layers = await import('@tensorflow/tfjs-layers')
  const loaded = await quietly(() => loadModel(kernels, layers, artifact))
  try {
    return session(kernels, layers, loaded, bound, artifact)
  } catch (error) {
    loaded.dispose()
    throw error
  }
}

async function loadModel(
  kernels: Kernels,
  layers: typeof tfjsLayers,
  artifact: Artifact,
): Promise<tfjsLayers.LayersModel> {
  const { io } = kernels.tf
  const document = readDocument(artifact, DEFAULT_LIMITS) as unknown as tfjs.io.ModelJSON
  const handler: tfjs.io.IOHandler = {
    load: () =>
      io.getModelArtifactsForJSON(document, (manifest) => {
        const paths = manifest.flatMap((group) => group.paths)
        return Promise.resolve([manifest.flatMap((group) => group.weights), readShards(artifact, paths)])
      }),
  }
  try {
    return await layers.loadLayersModel(handler)
  } catch (error) {
    if (error instanceof ArtifactError) throw error
    throw refusedBy(layers, artifact, error)
  }
}

/** tfjs-layers does not take the model: an application that deploys it fails in the same way. */
function refusedBy(layers: typeof tfjsLayers, { path }: Artifact, error: unknown): ArtifactError {
  const reason = (error instanceof Error ? error.message : String(error)).trim()
  const version = layers.version_layers
  // Applications can register classes of their own with TF.js; everything else fails wherever it is deployed.
  if (/^Unknown layer\b/.test(reason)) {
    const message = `${path}: TensorFlow.js layers ${version} does not know a layer: ${reason}`
    return new ArtifactError('unknown-layer', message, { file: path })
  }
  const message = `${path}: TensorFlow.js layers ${version} cannot load this model, and no application that deploys it can: ${reason}`
  return new ArtifactError('malformed', message, { file: path })
}

function session(
  kernels: Kernels,
  layers: typeof tfjsLayers,
  model: tfjsLayers.LayersModel,
  bound: BoundProgram,
  artifact: Artifact,
): Session {
  const graph = bound.program.root.graph
  const inputs = pair(model.inputs, graph?.inputs, 'inputs', artifact)
  const outputs = pair(model.outputs, graph?.outputs, 'outputs', artifact)
  const signature: Signature = { inputs: inputs.map(specOf), outputs: outputs.map(specOf) }
  return {
    signature,
    weights: () => weightsOf(kernels, model, bound),
    run: (feeds) =>
      quietly(async () => {
        try {
          return predict(
            kernels,
            model,
            inputs.map(({ name }) => fed(feeds, name)),
            outputs.map(({ name }) => name),
          )
        } catch (error) {
          if (error instanceof ArtifactError) throw error
          const reason = error instanceof Error ? error.message : String(error)
          const message = `${artifact.path}: TensorFlow.js layers ${layers.version_layers} cannot run this model: ${reason}`
          throw new ArtifactError('unsupported-operation', message, { file: artifact.path })
        }
      }),
    close: () => {
      model.dispose()
    },
  }
}

/** A tensor of the loaded model under the name that goldens and signatures use. */
interface Named {
  readonly name: string
  readonly symbol: tfjsLayers.SymbolicTensor
}

/** The order of inputs and outputs is the topology's on both sides; their names in a Sequential model are not. */
function pair(
  symbols: readonly tfjsLayers.SymbolicTensor[],
  refs: readonly NamedRef[] | undefined,
  what: string,
  { path }: Artifact,
): readonly Named[] {
  if (refs?.length !== symbols.length) {
    const message = `${path}: TensorFlow.js layers sees ${symbols.length} ${what}, the topology has ${refs?.length ?? 0}`
    throw new ArtifactError('malformed', message, { file: path })
  }
  return symbols.map((symbol, i) => ({ name: refs[i]?.name ?? symbol.name, symbol }))
}

function specOf({ name, symbol }: Named): TensorSpec {
  const { dtype, shape } = symbol
  return { name, dtype: isDType(dtype) ? dtype : 'float32', shape: shape.map((dim) => dim ?? -1) }
}

function predict(
  kernels: Kernels,
  model: tfjsLayers.LayersModel,
  feeds: readonly Tensor[],
  names: readonly string[],
): ReadonlyMap<string, Tensor> {
  const found = new Map<string, Tensor>()
  // A stateful layer goes on from where the last call ended; each probe is a call of its own.
  model.resetStates()
  kernels.tf.tidy(() => {
    const inputs = feeds.map((feed) => toTfjs(kernels, feed))
    const [only] = inputs
    const results = model.predict(inputs.length === 1 && only !== undefined ? only : inputs)
    const outputs = Array.isArray(results) ? results : [results]
    outputs.forEach((output, i) => found.set(names[i] ?? `output ${i}`, fromTfjs(kernels, output)))
  })
  return found
}

/**
 * What the loaded model holds, by canonical path: a variable of TF.js is the one whose stored tensor bears its name, or
 * its name with the cell's between (tfjs-layers/src/engine/container.ts, `loadWeights`). What has no counterpart
 * keeps the name that TF.js gives it.
 */
function weightsOf(kernels: Kernels, model: tfjsLayers.LayersModel, bound: BoundProgram): WeightTable {
  const paths = new Map(bound.variables.map(({ entry, path }) => [entry.name, path]))
  const shortened = new Map(bound.variables.map(({ entry, path }) => [withoutCell(entry.name), path]))
  const numbered = bound.variables.some(({ entry }) => /\/\d+$/.test(entry.name))
  const entries = model.layers.flatMap((layer) =>
    layer.weights.map((variable, index) => {
      const scope = variable.name.split('/').slice(0, -1).join('/')
      const name = numbered ? `${scope}/${index}` : variable.originalName
      return memoryEntry(paths.get(name) ?? shortened.get(name) ?? name, fromTfjs(kernels, variable.read()))
    }),
  )
  return weightTable(entries)
}

function withoutCell(name: string): string {
  const steps = name.split('/')
  return [...steps.slice(0, -2), ...steps.slice(-1)].join('/')
}
