import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Dialect, FormatId, JsonObject, Model, StoredLayers } from '../../../src/formats/format.ts'
import { weightTable } from '../../../src/tensor/entry.ts'
import type { TensorEntry } from '../../../src/tensor/tensor.ts'
import type { Layer } from '../../../src/programs/layers/program.ts'

/** One model that Keras saved: tools/oracle/layer_zoo.py. */
export interface Specimen {
  readonly name: string
  readonly format: FormatId
  readonly dialect: Dialect
  readonly topology: JsonObject
  /** Name, shape, and for legacy files the group. */
  readonly tensors: readonly (readonly [name: string, shape: readonly number[], layer?: string | undefined])[]
}

export function readZoo(): readonly Specimen[] {
  const packed = readFileSync(new URL('../../fixtures/layers/zoo.json.gz', import.meta.url))
  return JSON.parse(gunzipSync(packed).toString()) as readonly Specimen[]
}

export function titleOf({ name, format, dialect }: Specimen): string {
  return `${name} of ${dialect} (${format})`
}

export function programOf({ dialect, topology }: Pick<Specimen, 'dialect' | 'topology'>): StoredLayers {
  return { kind: 'layers', dialect, topology }
}

/** A model of names and shapes, without values. */
export function hollowModel(
  format: FormatId,
  tensors: Specimen['tensors'],
  program?: StoredLayers,
  metadata: JsonObject = {},
): Model {
  const path = `hollow.${format}`
  return {
    format,
    artifact: { path, absolute: `/nowhere/${path}`, format, files: [path] },
    weights: weightTable(tensors.map(([name, shape, layer]) => hollowEntry(name, shape, layer))),
    ...(program === undefined ? {} : { program }),
    metadata,
    verify: () => Promise.resolve([]),
    close: () => undefined,
  }
}

export function hollowEntry(name: string, shape: readonly number[], layer?: string, owner?: string): TensorEntry {
  return {
    name,
    dtype: 'float32',
    shape,
    byteLength: 0,
    chunks: () => [],
    ...(layer === undefined ? {} : { layer }),
    ...(owner === undefined ? {} : { owner }),
  }
}

/** A program without what legacy containers have no place for. */
export function withoutBuildShapes(layer: Layer): Layer {
  return {
    ...layer,
    buildConfig: null,
    children: layer.children.map((child) => ({ ...child, layer: withoutBuildShapes(child.layer) })),
    graph:
      layer.graph === null
        ? null
        : { ...layer.graph, layers: layer.graph.layers.map((each) => withoutBuildShapes(each)) },
  }
}
