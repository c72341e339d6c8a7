import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { writeNpz } from '../../formats/npz/npz.ts'
import type { Tensor } from '../../tensor/tensor.ts'
import type { Feeds } from '../runtime.ts'
import { MOST_BYTES, readAnswer, type PythonAnswer } from './loads.ts'
import { runPython, type PythonEnding, type PythonLimits } from './process.ts'

/** What loads: Keras 3; legacy Keras; `tf.saved_model.load` with a signature; `tf.train.load_checkpoint`. */
export type PythonLoader = 'keras' | 'tf_keras' | 'saved-model' | 'checkpoint'

export interface PythonRequest {
  /** The interpreter, with arguments of its own. */
  readonly command: readonly string[]
  readonly loader: PythonLoader
  /** Absolute path of the file, of the SavedModel's folder, or the prefix that a checkpoint's files share. */
  readonly model: string
  readonly isDirectory: boolean
  /** `module:Name`; modules are looked for in `folder` first. They are run. */
  readonly customObjects: readonly string[]
  /** Absolute path. */
  readonly folder: string
  /** The signature that is run, for a SavedModel. */
  readonly signature: string
  /** The tags of the graph that is loaded, for a SavedModel that holds several. */
  readonly tags?: readonly string[]
  readonly seeds: readonly [number, number]
  readonly probes: readonly Feeds[]
  /** Inputs of other signatures of a SavedModel; their outputs come after those of `probes`. */
  readonly further?: readonly { readonly signature: string; readonly feeds: Feeds }[]
  /** An existing directory; the caller removes it. */
  readonly scratch: string
  readonly limits: PythonLimits
}

/**
 * Has a model loaded twice, with different seeds, by its own framework, and run on probes.
 * @throws ArtifactError where what came back is not what was asked for
 */
export async function askPython(
  request: PythonRequest,
): Promise<PythonAnswer | Exclude<PythonEnding, { kind: 'done' }>> {
  const token = randomUUID()
  const [own, out] = [join(request.scratch, 'python'), join(request.scratch, 'answer')]
  mkdirSync(own)
  mkdirSync(out)
  const probes: { readonly file: string; readonly inputs: readonly string[]; readonly signature: string }[] = []
  const asked = [
    ...request.probes.map((feeds) => ({ signature: request.signature, feeds })),
    ...(request.further ?? []),
  ]
  for (const [index, { signature, feeds }] of asked.entries()) {
    const file = join(own, `probe-${index}.npz`)
    const arrays = [...feeds.values()].map((tensor, i): [string, Tensor] => [`i${i}`, tensor])
    await writeNpz(file, new Map(arrays))
    probes.push({ file, inputs: [...feeds.keys()], signature })
  }
  const said = {
    loader: request.loader,
    path: request.model,
    directory: request.isDirectory,
    custom_objects: request.customObjects,
    python_path: request.folder,
    tags: request.tags ?? [],
    seeds: request.seeds,
    probes,
    out,
    token,
    most_bytes: MOST_BYTES,
    memory_bytes: request.limits.megabytes * 2 ** 20,
  }
  const file = join(own, 'request.json')
  writeFileSync(file, JSON.stringify(said))
  const { ending, isImported } = await runPython(request.command, { file, token, scratch: own }, request.limits)
  if (!isImported && !existsSync(join(out, 'result.json'))) {
    // The model has nothing to do with a framework that is never there.
    const message = ending.kind === 'done' ? 'it ended without an answer' : ending.message
    return { kind: 'error', what: 'import', message }
  }
  return ending.kind === 'done' ? readAnswer(out, probes.length) : ending
}

/** What loaded, in words: `legacy Keras 2.21.0 (TensorFlow 2.21.0)`. */
export function loaderTitle(loader: PythonLoader, versions: Readonly<Record<string, string>> = {}): string {
  const { framework = '', tensorflow, backend } = versions
  if (isTensorFlow(loader)) return `TensorFlow ${framework}`.trim() + ' in Python'
  const name = `${loader === 'keras' ? 'Keras' : 'legacy Keras'} ${framework}`.trim()
  if (tensorflow === undefined) return backend === undefined ? name : `${name} (${backend})`
  return `${name} (TensorFlow ${tensorflow})`
}

/** The same where it is said of one that has not answered: `legacy Keras in Python`. */
export function inPython(loader: PythonLoader): string {
  const title = loaderTitle(loader)
  return isTensorFlow(loader) ? title : `${title} in Python`
}

function isTensorFlow(loader: PythonLoader): boolean {
  return loader === 'saved-model' || loader === 'checkpoint'
}
