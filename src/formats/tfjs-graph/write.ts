import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { ArtifactError } from '../../evidence/errors.ts'
import { formatJson, type JsonObject } from '../../io/json.ts'
import type { Draft, Receipt, WriteOptions } from '../format.ts'
import { writeWeights } from '../tfjs-layers/manifest-writer.ts'
import { onlySignature } from '../tensorflow/draft.ts'
import type { GraphSignature } from '../tensorflow/graph.ts'
import { graphJson, tensorJson } from './json-writer.ts'
import { withoutVariables } from './lower.ts'
import { SIGNATURE } from './signature.ts'
import { splitTables } from './tables.ts'

/**
 * Writes `<stem>.json` and its shards: variables as constants, and the values of all constants in the manifest, as the
 * converter does. Types that TF.js does not have stay in the graph, which TF.js reads as those that it has.
 * @throws ArtifactError `not-expressible` where there is no graph, where it has not exactly one signature, or where a value has no form in TF.js
 */
export function writeGraphModel(draft: Draft, directory: string, stem: string, options: WriteOptions = {}): Receipt {
  const { program } = draft
  if (program?.kind !== 'graph') {
    throw new ArtifactError('not-expressible', 'a TF.js graph model holds a graph, and there is none to write')
  }
  const signature = onlySignature(program, 'a TF.js graph model')
  const { weights, reworded, refOf, functions, ...lowered } = withoutVariables(program, draft.weights)
  const { nodes, before } = splitTables(lowered.nodes, program.initializer)
  const { manifest, files, tensors } = writeWeights(weights, directory, options)
  const entryPoint = join(directory, `${stem}.json`)
  const document = {
    format: 'graph-model',
    generatedBy: generatedBy(draft.metadata),
    convertedBy: 'Model Roundtrip',
    signature: signatureJson(signature, refOf),
    modelTopology: graphJson({ nodes, functions }),
    ...(before.length === 0 ? {} : { modelInitializer: graphJson({ nodes: before, functions: new Map() }) }),
    weightsManifest: manifest,
  }
  writeFileSync(entryPoint, formatJson(document), { flag: 'wx' })
  return {
    files: [entryPoint, ...files],
    tensors: tensors.map(({ from, to, transform }) => ({ from: program.variables.get(from) ?? from, to, transform })),
    reworded,
  }
}

function generatedBy(metadata: JsonObject | undefined): string {
  const version = metadata?.['tensorflow_version']
  return typeof version === 'string' && version !== '' ? version : 'Model Roundtrip'
}

function signatureJson({ inputs, outputs }: GraphSignature, refOf: (ref: string) => string): JsonObject {
  const side = (tensors: GraphSignature['inputs']): JsonObject =>
    Object.fromEntries([...tensors].map(([name, tensor]) => [keyOf(name), tensorJson(refOf(tensor.ref), tensor)]))
  return { methodName: SIGNATURE, inputs: side(inputs), outputs: side(outputs) }
}

/** JSON readers, ours among them, take no key that replaces what an object is made from. */
function keyOf(name: string): string {
  if (name !== '__proto__') return name
  throw new ArtifactError('not-expressible', 'TF.js takes no input or output called __proto__', { layer: name })
}
