import { ArtifactError } from '../evidence/errors.ts'
import type { Limits } from '../io/limits.ts'
import { couldBeFrozenGraph } from './frozen-graph/match.ts'
import { hasHdf5Signature } from './hdf5/superblock.ts'
import { couldBeOnnx } from './onnx/match.ts'
import { mayBeTopology } from './recognised/topology.ts'
import type { Artifact, Candidate, Format, FormatId, Model } from './format.ts'

/** A format by name; its reader is loaded when it is first asked for. */
interface Entry {
  readonly id: FormatId
  /** Cheap look at a file's first bytes: false where it certainly is not this format. */
  couldBe(candidate: Candidate): boolean
  load(): Promise<Format>
}

/** Formats that are read and written, in the order in which they are tried. */
export const FORMATS: readonly Entry[] = [
  { id: 'keras', couldBe: isZip, load: once(async () => (await import('./keras/format.ts')).keras) },
  { id: 'keras-h5', couldBe: isHdf5, load: once(async () => (await import('./keras-h5/format.ts')).kerasH5) },
  {
    id: 'keras-weights-h5',
    couldBe: (candidate) => isHdf5(candidate) || isShardList(candidate),
    load: once(async () => (await import('./keras-weights-h5/format.ts')).kerasWeightsH5),
  },
  {
    id: 'keras-legacy-weights-h5',
    couldBe: isHdf5,
    load: once(async () => (await import('./keras-legacy-weights-h5/format.ts')).kerasLegacyWeightsH5),
  },
  {
    id: 'saved-model',
    couldBe: ({ path }) => /saved_model\.c?pb(txt)?$/.test(path),
    load: once(async () => (await import('./saved-model/format.ts')).savedModel),
  },
  {
    id: 'tf-checkpoint',
    couldBe: ({ path }) => path.endsWith('.index'),
    load: once(async () => (await import('./tf-checkpoint/format.ts')).tfCheckpoint),
  },
  { id: 'tfjs-graph', couldBe: isJson, load: once(async () => (await import('./tfjs-graph/format.ts')).tfjsGraph) },
  { id: 'tfjs-layers', couldBe: isJson, load: once(async () => (await import('./tfjs-layers/format.ts')).tfjsLayers) },
  {
    id: 'frozen-graph',
    couldBe: couldBeFrozenGraph,
    load: once(async () => (await import('./frozen-graph/format.ts')).frozenGraph),
  },
  { id: 'onnx', couldBe: couldBeOnnx, load: once(async () => (await import('./onnx/format.ts')).onnx) },
]

/** Whether an id names a format that is read and written, not one that is recognised only. */
export function isFormatId(id: string): id is FormatId {
  return FORMATS.some((format) => format.id === id)
}

/** The format of an id, loaded. */
export async function formatOf(id: FormatId): Promise<Format> {
  const entry = FORMATS.find((format) => format.id === id)
  if (entry === undefined) throw new Error(`no such format: ${id}`)
  return entry.load()
}

/**
 * Opens an artifact of any format that is read.
 * @throws ArtifactError where it cannot be read; `unsupported-format` where it is recognised only.
 */
export async function openArtifact(artifact: Artifact, limits: Limits): Promise<Model> {
  if (!isFormatId(artifact.format)) throw unread(artifact)
  return (await formatOf(artifact.format)).open(artifact, limits)
}

function unread(artifact: Artifact): ArtifactError {
  const message = `${artifact.path}: ${artifact.format} is recognised and not read by this version`
  return new ArtifactError('unsupported-format', message, { file: artifact.path })
}

/** The artifact that a file is the entry point of, or undefined. */
export async function matchFormat(candidate: Candidate): Promise<Artifact | undefined> {
  for (const entry of FORMATS) {
    if (!entry.couldBe(candidate)) continue
    const artifact = await (await entry.load()).match(candidate)
    if (artifact !== undefined) return artifact
  }
  return undefined
}

/** An `import()` costs little, and is asked for once a file. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined
  return () => (loaded ??= load())
}

function isZip({ head }: Candidate): boolean {
  return head[0] === 0x50 && head[1] === 0x4b
}

function isHdf5({ head }: Candidate): boolean {
  return hasHdf5Signature(head)
}

/** Keras 3's list of weight shards, which safetensors' lists look like from afar. */
function isShardList({ path, head }: Candidate): boolean {
  return path.endsWith('.json') && new TextDecoder('latin1').decode(head).includes('"weight_map"')
}

/** Topologies and manifests stand in objects; large documents of other kinds name neither in their first bytes. */
function isJson({ head }: Candidate): boolean {
  return mayBeTopology(head)
}
