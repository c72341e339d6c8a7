import type * as tfjs from '@tensorflow/tfjs-core'
import type * as tfjsConverter from '@tensorflow/tfjs-converter'
import { ArtifactError } from '../evidence/errors.ts'
import type { GraphSignature, StoredGraph } from '../formats/tensorflow/graph.ts'
import { readDocument, readShards } from '../formats/tfjs-weights/stored.ts'
import { DEFAULT_LIMITS } from '../io/limits.ts'
import { startKernels, type KernelOptions, type Kernels } from '../ops/tfjs/backend.ts'
import { fromTfjs, toTfjs } from '../ops/tfjs/tensors.ts'
import { isGraph } from '../programs/graph/bind.ts'
import { compareNames, servingSignature } from '../programs/graph/freeze.ts'
import type { GraphBody } from '../programs/graph/program.ts'
import type { DType } from '../tensor/dtype.ts'
import { memoryEntry, weightTable } from '../tensor/entry.ts'
import { dataOf, numbersOf } from '../tensor/numbers.ts'
import type { Tensor, WeightTable } from '../tensor/tensor.ts'
import { fed } from './feeds.ts'
import { quietly } from './quietly.ts'
import type { Loadable, Session } from './runtime.ts'

/**
 * The library that production uses for graph models: `@tensorflow/tfjs-converter` loads the artifact's own files as an
 * application does, and runs them by `execute`, or by `executeAsync` where it asks for that itself. TF.js knows four types:
 * what the signature says otherwise is given and taken as those, and handed on in the signature's types.
 * @throws ArtifactError `malformed` where TF.js does not load the model, `not-loadable` where it loads and can never run it;
 * the session throws that where only a run shows it
 */
export async function loadGraphModel({ model, bound }: Loadable, options: KernelOptions): Promise<Session> {
  const { artifact, program } = model
  if (!isGraph(bound) || program?.kind !== 'graph') throw new TypeError('a graph model without a graph')
  const name = servingSignature(program)
  const ports = name === null ? undefined : program.signatures.get(name)
  if (ports === undefined) throw new TypeError('a graph was bound by no signature')
  refuseFusions(bound.program.body, artifact.path)
  const kernels = await startKernels(options)
  const converter = await import('@tensorflow/tfjs-converter')
  const loaded = await quietly(() => load(kernels, converter, { model, bound }))
  const { signature } = bound.program
  const running = createRunning(loaded, ports)
  return {
    signature,
    weights: () => weightsOf(kernels, loaded),
    run: (feeds) =>
      quietly(async () => {
        const given = Object.fromEntries(
          signature.inputs.map((input): [string, tfjs.Tensor] => [input.name, toTfjs(kernels, fed(feeds, input.name))]),
        )
        // `execute` puts captured tables into the object that it is given.
        const ours = Object.values(given)
        try {
          const results = await running(given)
          const outputs = signature.outputs.map(({ name: output, dtype }, i): [string, Tensor] => {
            const result = results[i]
            if (result === undefined) throw new TypeError(`no output ${output}`)
            return [output, inType(fromTfjs(kernels, result), dtype)]
          })
          for (const result of results) result.dispose()
          return new Map(outputs)
        } catch (error) {
          if (error instanceof ArtifactError) throw error
          throw refusalOf(reasonOf(error), converter.version_converter, program, artifact.path)
        } finally {
          for (const tensor of ours) if (!tensor.isDisposed) tensor.dispose()
        }
      }),
    close: () => {
      loaded.dispose()
    },
  }
}

/** Activations that TF.js applies within a fused node (tfjs-core, `applyActivation`); its kernels throw at any other. */
const FUSED_ACTIVATIONS = ['Relu', 'Relu6', 'Elu', 'Prelu', 'LeakyRelu', 'Sigmoid']

/**
 * `tensorflowjs_converter` fuses what TensorFlow's optimiser fuses, and so writes activations (`_FusedHardSwish`, of any
 * MobileNetV3) that no kernels of TF.js have: the file is whole, and loads, and fails at the first prediction.
 */
function refuseFusions({ steps }: GraphBody, file: string): void {
  for (const { name, op, attrs, bodies } of steps) {
    for (const body of bodies.values()) refuseFusions(body, file)
    const fused = attrs.get('fused_ops')
    for (const item of fused?.kind === 'list' ? fused.items : []) {
      if (item.kind !== 'text' || item.value === 'BiasAdd' || FUSED_ACTIVATIONS.includes(item.value)) continue
      const message =
        `${file}: node ${name} (${op}): TensorFlow.js has no kernels for the activation ${item.value} within it, so no ` +
        `application can run this model; allowed are ${FUSED_ACTIVATIONS.join(', ')}. tensorflowjs_converter wrote it so.`
      const fix = 'Convert the SavedModel with `model-roundtrip convert --to tfjs-graph`, which fuses nothing.'
      throw new ArtifactError('not-loadable', message, { file, layer: name, fix })
    }
  }
}

/** How TF.js says that nothing is left to run and outputs are still without a value (tfjs-converter, `graph_executor`). */
const STUCK = 'Cannot compute the outputs'

/**
 * TF.js gave up on a graph. Where it was given every input and comes to an end before the outputs, no application gets
 * further. A node that waits for a `Switch` is how: TF.js takes `^switch` for the first of its two outputs, which has no
 * value as long as a loop goes on, so that what is in the loop waits for ever. `tensorflowjs_converter` writes loops so
 * that Keras 3 exports for its recurrent layers.
 */
function refusalOf(reason: string, version: string, { nodes }: StoredGraph, file: string): ArtifactError {
  if (!reason.startsWith(STUCK)) {
    const message = `${file}: TensorFlow.js ${version} cannot run this graph: ${reason}`
    return new ArtifactError('unsupported-operation', message, { file })
  }
  const switches = new Set(nodes.flatMap(({ name, op }) => (op === 'Switch' ? [`^${name}`] : [])))
  const waiting = nodes.find(({ inputs }) => inputs.some((input) => switches.has(input)))
  const why =
    waiting === undefined
      ? reason
      : `node ${waiting.name} (${waiting.op}) waits for a Switch, which TensorFlow.js takes for the first of its two ` +
        'outputs, and that has no value as long as the loop goes on. tensorflowjs_converter writes loops of Keras 3 so.'
  const message = `${file}: TensorFlow.js ${version} cannot compute the outputs of this graph, whatever it is given: ${why}`
  const fix =
    'Convert the SavedModel, or the .keras file, with `model-roundtrip convert --to tfjs-graph`, which writes loops that ' +
    'TensorFlow.js runs; or give the recurrent layers `unroll=True` before they are exported.'
  return new ArtifactError('not-loadable', message, {
    file,
    ...(waiting === undefined ? {} : { layer: waiting.name }),
    fix,
  })
}

async function load(
  { tf }: Kernels,
  converter: typeof tfjsConverter,
  { model: { artifact } }: Loadable,
): Promise<tfjsConverter.GraphModel> {
  const document = readDocument(artifact, DEFAULT_LIMITS) as unknown as tfjs.io.ModelJSON
  const handler: tfjs.io.IOHandler = {
    load: () =>
      tf.io.getModelArtifactsForJSON(document, (manifest) => {
        const paths = manifest.flatMap((group) => group.paths)
        return Promise.resolve([manifest.flatMap((group) => group.weights), readShards(artifact, paths)])
      }),
  }
  try {
    return await converter.loadGraphModel(handler)
  } catch (error) {
    if (error instanceof ArtifactError) throw error
    const message = `${artifact.path}: TensorFlow.js ${converter.version_converter} cannot load this graph model, and no application that deploys it can: ${reasonOf(error)}`
    throw new ArtifactError('malformed', message, { file: artifact.path })
  }
}

/** Runs at once as long as TF.js does; from then on, that it says otherwise, as it asks to be run. */
function createRunning(
  model: tfjsConverter.GraphModel,
  { outputs }: GraphSignature,
): (given: tfjs.NamedTensorMap) => Promise<readonly tfjs.Tensor[]> {
  const refs = [...outputs.values()].map(({ ref }) => ref)
  const inOrder = [...outputs.keys()]
    .map((name, i) => ({ name, place: i }))
    .sort((a, b) => compareNames(a.name, b.name))
  const listed = (results: tfjs.Tensor | tfjs.Tensor[]): readonly tfjs.Tensor[] => {
    const all = Array.isArray(results) ? results : [results]
    return inOrder.flatMap(({ place }) => all[place] ?? [])
  }
  let waits = false
  return async (given) => {
    if (!waits) {
      try {
        return listed(model.execute(given, refs))
      } catch (error) {
        if (!reasonOf(error).includes('executeAsync')) throw error
        waits = true
      }
    }
    return listed(await model.executeAsync(given, refs))
  }
}

/** Weights as the loader holds them, by the names of their nodes; texts and complex numbers it does not show as numbers. */
function weightsOf(kernels: Kernels, model: tfjsConverter.GraphModel): WeightTable {
  return weightTable(
    Object.entries(model.weights).flatMap(([name, [tensor]]) => {
      if (tensor === undefined || tensor.dtype === 'string' || tensor.dtype === 'complex64') return []
      return [memoryEntry(name, fromTfjs(kernels, tensor))]
    }),
  )
}

/** The same numbers in the type that the signature says. */
function inType(tensor: Tensor, dtype: DType): Tensor {
  const numbers = tensor.dtype === dtype ? null : numbersOf(tensor)
  if (numbers === null || dtype === 'string' || dtype.startsWith('complex')) return tensor
  return { dtype, shape: tensor.shape, data: dataOf(dtype, numbers) }
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).trim()
}
