import type { Finding } from '../evidence/finding.ts'
import type { Json, JsonObject } from '../io/json.ts'
import type { Limits } from '../io/limits.ts'
import type { TensorEntry, WeightTable } from '../tensor/tensor.ts'
import type { Transform } from '../tensor/transform.ts'
import type { StoredOnnx } from './onnx/graph.ts'
import type { StoredGraph } from './tensorflow/graph.ts'

/** Formats that are read and written. The ids stand in the report and never change. */
export type FormatId =
  | 'keras'
  | 'keras-h5'
  | 'keras-weights-h5'
  | 'keras-legacy-weights-h5'
  | 'tfjs-layers'
  | 'tf-checkpoint'
  | 'saved-model'
  | 'tfjs-graph'
  | 'frozen-graph'
  | 'onnx'

/** Formats that are recognised, so that they are never taken for something else or passed over, and not yet read. */
export type RecognisedId = 'tflite' | 'safetensors' | 'npz' | 'pickle' | 'git-lfs'

export type { Json, JsonObject } from '../io/json.ts'

/** A committed model: one file, or a directory of files. */
export interface Artifact {
  /** The file, or the directory's entry point (`model.json`), relative to the workspace, with `/`. */
  readonly path: string
  /** Absolute path of the same file. */
  readonly absolute: string
  readonly format: FormatId | RecognisedId
  /** Every file of the artifact, relative to the workspace, with `/`, sorted; the first step of reading may name more. */
  readonly files: readonly string[]
  /** Which graph of a SavedModel is meant, and which of its signatures; where nobody says, those that servers run. */
  readonly serves?: Serves
}

export interface Serves {
  /** All tags of the graph. */
  readonly tags?: readonly string[]
  readonly signature?: string
}

/** What a model computes, as its file says it and not yet interpreted. */
export type StoredProgram = StoredLayers | StoredGraph | StoredOnnx

/** A topology in one of the layer dialects. */
export interface StoredLayers {
  readonly kind: 'layers'
  readonly dialect: Dialect
  /** The model's own object: `{ class_name, config, ... }`. */
  readonly topology: JsonObject
  /** How the model was compiled, where that stands apart from the topology: loaders build objects from it as well. */
  readonly training?: Json
  /** Vocabularies that layers keep in files beside it, by path in Keras's tree of objects (`layers/x/vocabulary.txt`). */
  readonly assets?: ReadonlyMap<string, string>
  /** Places of whole numbers that are written as fractions (`3.0`), which Python tells from `3`: `config.layers[1].config.units`. */
  readonly fractions?: ReadonlySet<string>
}

/** The stored layers of a model, or undefined where it computes something else, or nothing. */
export function layersOf({ program }: { readonly program?: StoredProgram }): StoredLayers | undefined {
  return program?.kind === 'layers' ? program : undefined
}

/** Ways in which the Keras family writes a topology down. */
export type Dialect = 'keras2' | 'keras3' | 'tfjs'

/** An opened artifact. Weights are lazy; `close` lets go of files. */
export interface Model {
  readonly format: FormatId
  readonly artifact: Artifact
  readonly weights: WeightTable
  readonly program?: StoredProgram
  /** Graphs that the file holds besides the one that is its program. */
  readonly others?: readonly OtherGraph[]
  /** What the file says of itself: `keras_version`, `generatedBy`, ... */
  readonly metadata: JsonObject
  /**
   * Everything the format promises and a reader can verify without a second witness: checksums, sizes, missing and
   * extra bytes, links that lead outside, content that no tensor accounts for. Reads the whole artifact once.
   */
  verify(): Promise<readonly Finding[]>
  close(): void
}

/** A graph of a SavedModel that is asked for by other tags. */
export interface OtherGraph {
  readonly tags: readonly string[]
  /** @throws ArtifactError where it cannot be read */
  read(): StoredGraph
}

/** What a writer is given: a topology in the target's own dialect and tensors under the target's own names. */
export interface Draft {
  readonly program?: StoredProgram
  readonly weights: Iterable<TensorEntry>
  readonly metadata?: JsonObject
}

/** Where a writer put each tensor, and what it did to it. It is a claim: the comparer verifies it on the written files. */
export interface Receipt {
  /** Absolute paths; the first is the artifact's entry point. */
  readonly files: readonly string[]
  readonly tensors: readonly TensorMove[]
  /** Nodes of a graph that the target says in other words, with other constants. */
  readonly reworded?: readonly string[]
}

export interface TensorMove {
  readonly from: string
  readonly to: string
  readonly transform: Transform
}

export type { Transform } from '../tensor/transform.ts'

export interface WriteOptions {
  /** Largest size of one weight file in bytes, for formats that shard. */
  readonly shardBytes?: number
  /** Declared loss, for formats that quantise. */
  readonly quantize?: 'float16' | 'uint8' | 'uint16'
}

/** A file that may be an artifact: its first bytes, and the names that lie beside it. */
export interface Candidate {
  readonly path: string
  readonly absolute: string
  readonly byteLength: number
  /** The first bytes, at most `HEAD_BYTES` of them. */
  readonly head: Uint8Array
}

/** A format that is recognised only: its artifacts are listed, and inconclusive until a reader for them exists. */
export interface RecognisedFormat {
  readonly id: RecognisedId
  readonly title: string
  match(candidate: Candidate): Promise<Artifact | undefined>
}

/** One format: recognise by content, read, and write. The registry lists them. */
export interface Format {
  readonly id: FormatId
  /** For people: `Keras 3 model (.keras)`. */
  readonly title: string
  /** The artifact this file is the entry point of, or undefined. Looks at content; the extension is only a hint. */
  match(candidate: Candidate): Promise<Artifact | undefined>
  /** @throws ArtifactError where the artifact cannot be read at all. */
  open(artifact: Artifact, limits: Limits): Promise<Model>
  /** Writes into the existing, empty directory `directory`; the entry point is called after `stem`. */
  write(draft: Draft, directory: string, stem: string, options?: WriteOptions): Promise<Receipt>
}

/** Bytes of a file that recognition may look at. */
export const HEAD_BYTES = 4096
