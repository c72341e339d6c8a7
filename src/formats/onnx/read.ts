import type { Limits } from '../../io/limits.ts'
import { openFileSource } from '../../io/sources.ts'
import { weightTable } from '../../tensor/entry.ts'
import type { Artifact, Model } from '../format.ts'
import { decodeMessage, messageBytes } from '../tensorflow/decode.ts'
import { entryStore } from './entries.ts'
import { externalFiles } from './external.ts'
import type { StoredOnnx } from './graph.ts'
import { ModelSchema } from './proto/onnx_pb.ts'
import { graphReader, opsetsOf } from './read-graph.ts'
import { verifyOnnx } from './verify.ts'

/**
 * Opens an ONNX model. Tensors are read where they lie when they are asked for; files beside the model that are missing
 * do not keep it from opening: `verify` names them.
 * @throws ArtifactError where the model itself cannot be read
 */
export function openOnnx(artifact: Artifact, limits: Limits): Model {
  const { path, absolute } = artifact
  const source = openFileSource(absolute, path)
  const files = externalFiles(artifact)
  const close = (): void => {
    files.close()
    source.close()
  }
  try {
    const bytes = messageBytes(source, limits)
    const model = decodeMessage(ModelSchema, bytes, { name: path, file: path, limits })
    const store = entryStore({ path, bytes, source, limits }, files)
    const reader = graphReader(path, limits, store)
    const program: StoredOnnx = {
      kind: 'onnx',
      irVersion: Number(model.irVersion),
      opsets: opsetsOf(model.opsetImport),
      graph: reader.graph(model.graph, ''),
      functions: reader.functions(model.functions),
    }
    const trains = model.trainingInfo.length > 0
    const facts = { artifact, program, store, files, trains, limits }
    return {
      format: 'onnx',
      artifact,
      weights: weightTable(store.entries),
      program,
      metadata: {
        producer: [model.producerName, model.producerVersion].filter((part) => part !== '').join(' '),
        ir_version: program.irVersion,
        opsets: Object.fromEntries([...program.opsets].map(([domain, version]) => [domain || 'ai.onnx', version])),
      },
      verify: () => verifyOnnx(facts),
      close,
    }
  } catch (error) {
    close()
    throw error
  }
}
