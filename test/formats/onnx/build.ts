import { create, toBinary, type DescMessage, type MessageInitShape } from '@bufbuild/protobuf'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import type { Model } from '../../../src/formats/format.ts'
import { ModelSchema, type GraphSchema, type TensorProtoSchema } from '../../../src/formats/onnx/proto/onnx_pb.ts'
import { openOnnx } from '../../../src/formats/onnx/read.ts'
import { DEFAULT_LIMITS } from '../../../src/io/limits.ts'

/** What messages are made from, not messages themselves. */
type Init<S extends DescMessage> = Extract<MessageInitShape<S>, { readonly $typeName?: never }>
export type ModelInit = Init<typeof ModelSchema>
export type TensorInit = Init<typeof TensorProtoSchema>
type GraphInit = Init<typeof GraphSchema>

export const FLOAT = 1
export const INT64 = 7

/** Type of a float tensor with the given dimensions; texts are names of sizes. */
export function floats(name: string, dims: readonly (number | string)[]) {
  const dim = dims.map((one) => ({
    value:
      typeof one === 'number'
        ? ({ case: 'dimValue', value: BigInt(one) } as const)
        : ({ case: 'dimParam', value: one } as const),
  }))
  return { name, type: { value: { case: 'tensorType', value: { elemType: FLOAT, shape: { dim } } } } } as const
}

/** `y = x + w`, with what is to be otherwise. */
export function adding(weight: TensorInit, graph: GraphInit = {}, model: ModelInit = {}): ModelInit {
  return {
    irVersion: 10n,
    opsetImport: [{ domain: '', version: 18n }],
    ...model,
    graph: {
      name: 'g',
      node: [{ name: 'sum', opType: 'Add', input: ['x', 'w'], output: ['y'] }],
      initializer: [{ name: 'w', ...weight }],
      input: [floats('x', ['batch', 2])],
      output: [floats('y', ['batch', 2])],
      ...graph,
    },
  }
}

/** Float32 as they lie in a file. */
export function raw(...values: readonly number[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Float32Array.from(values).buffer)
}

/** A model in a folder of its own, with files beside it. */
export function open(model: ModelInit, beside: Readonly<Record<string, Uint8Array>> = {}): Model {
  const folder = mkdtempSync(join(tmpdir(), 'onnx-'))
  const files = { 'm.onnx': toBinary(ModelSchema, create(ModelSchema, model)), ...beside }
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  const artifact = {
    path: 'm.onnx',
    absolute: join(folder, 'm.onnx'),
    format: 'onnx',
    files: Object.keys(files),
  } as const
  return openOnnx(artifact, DEFAULT_LIMITS)
}

/** An initialiser that lies in another file. */
export function outside(location: string, entries: Readonly<Record<string, number | string>> = {}): TensorInit {
  const externalData = [['location', location], ...Object.entries(entries)].map(([key, value]) => ({
    key: String(key),
    value: String(value),
  }))
  return { dims: [2n], dataType: FLOAT, dataLocation: 1, externalData }
}
