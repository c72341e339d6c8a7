import { posix } from 'node:path'

import type { Artifact } from '../formats/format.ts'

/** Endings that belong to the format, longest first; what stands before one is the stem. */
const SUFFIXES = [
  '.safetensors.index.json',
  '.golden.npz',
  '.weights.json',
  '.weights.h5',
  '.ckpt.index',
  '.keras2.h5',
  '.keras3.h5',
  '.safetensors',
  '.tflite',
  '.keras',
  '.hdf5',
  '.onnx',
  '.json',
  '.h5',
]

/** A file's name without the ending that its format gives it: `digits-cnn.weights.h5` -> `digits-cnn`. */
export function stemOf(path: string): string {
  const name = posix.basename(path)
  const lower = name.toLowerCase()
  const suffix = SUFFIXES.find((text) => lower.endsWith(text) && lower.length > text.length)
  if (suffix !== undefined) return name.slice(0, -suffix.length)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(0, dot) : name
}

/** Formats whose artifact is a folder with a fixed name inside: the folder's name is the model's. */
export function isFolder(artifact: Artifact): boolean {
  const name = posix.basename(artifact.path)
  return artifact.format === 'saved-model' || name === 'model.json' || name === 'model.safetensors.index.json'
}

/** Words that say "this folder holds a conversion of the model beside it", as exporters and people name such folders. */
const FOLDER_WORDS = /^(tfjs|tf-js|web|js|saved-?model|keras|onnx|tflite|litert|export(ed)?|sharded)$/

/**
 * Whether a folder's name says that it holds the model `stem` in another format: it is the stem, or the stem and a
 * format's word in either order (`digits-tfjs`, `tfjs_digits`).
 */
export function namesStem(folder: string, stem: string): boolean {
  if (folder === stem) return true
  const [before, after] = [folder.slice(0, folder.length - stem.length - 1), folder.slice(stem.length + 1)]
  if (folder.startsWith(stem) && /^[-_.]$/.test(folder.charAt(stem.length))) return startsWithWord(after)
  if (folder.endsWith(stem) && /[-_.]$/.test(folder.slice(0, folder.length - stem.length)))
    return startsWithWord(before)
  return false
}

/**
 * Whether a file's stem says that it was exported from the model `stem`: the stem, a dot and a format's word
 * (`digits.exported`). Other separators and words tell variants apart as often (`digits-small`, `digits.v2`).
 */
export function isExportOf(file: string, stem: string): boolean {
  return file.startsWith(`${stem}.`) && FOLDER_WORDS.test(file.slice(stem.length + 1).toLowerCase())
}

/** Whether a folder is called after a format alone: `tfjs-layers`, `tfjs_uint8`, `saved_model`, `web-model`. */
export function startsWithWord(folder: string): boolean {
  const words = folder.toLowerCase().split(/[-_.]/)
  return FOLDER_WORDS.test(words[0] ?? '') || FOLDER_WORDS.test(words.slice(0, 2).join('-'))
}

/** Words that name nothing but a format, in names of folders that hold it; `-` stands for any separator. */
const WORDS_OF: Readonly<Partial<Record<Artifact['format'], RegExp>>> = {
  'saved-model': /saved-?model|export(ed)?/,
  'tfjs-graph': /tf-?js(-graph)?(-model)?|web(-model)?|js/,
  'tfjs-layers': /tf-?js(-layers)?(-model)?|web(-model)?|js/,
}

/**
 * The model that a folder's name says it is a form of, by itself: the name without the words of the very format that lies
 * in it, and nothing else (`digits_saved_model`, `tfjs-digits`); undefined where it says no such thing.
 */
export function modelNamedBy(folder: string, format: Artifact['format']): string | undefined {
  const words = WORDS_OF[format]?.source
  if (words === undefined) return undefined
  const plain = folder.toLowerCase().replaceAll(/[-_.]/g, '-')
  const behind = new RegExp(`-(${words})$`).exec(plain)
  const before = behind === null ? new RegExp(`^(${words})-`).exec(plain) : null
  if (behind === null && before === null) return undefined
  const stem = folder.slice(before?.[0].length ?? 0, behind?.index)
  return stem === '' || startsWithWord(stem) ? undefined : stem
}

/** The stem of the model that a file of weights says it is of (`digits_weights.h5` -> `digits`), or undefined. */
export function modelOfWeights(stem: string): string | undefined {
  return /^(.+)[-_.]weights$/i.exec(stem)?.[1]
}
