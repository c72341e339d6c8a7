import type { FormatId, RecognisedId } from '../formats/format.ts'

/**
 * Endings that say "this is a model". A file that has one and is in no format we know is broken, not something else.
 * Endings that other files use as well (`.json`, `.bin`, `.npz`, `.pb`, `.pt`, `.pkl`) say nothing by themselves.
 */
const ENDINGS: readonly (readonly [string, FormatId | RecognisedId])[] = [
  ['.weights.h5', 'keras-weights-h5'],
  ['.keras', 'keras'],
  ['.h5', 'keras-h5'],
  ['.hdf5', 'keras-h5'],
  ['.onnx', 'onnx'],
  ['.tflite', 'tflite'],
  ['.safetensors', 'safetensors'],
]

/** Names of the files that lie in the folder of a path, relative to the workspace. */
export type Beside = (path: string) => readonly string[]

/** The format that a file's name promises, or undefined. */
export function claimOf(path: string, beside: Beside): FormatId | RecognisedId | undefined {
  const name = path.toLowerCase()
  const ending = ENDINGS.find(([text]) => name.endsWith(text))
  if (ending !== undefined) return ending[1]
  if (/(^|\/)saved_model\.pb(txt)?$/.test(name)) return 'saved-model'
  if (/(^|\/)model\.json$/.test(name) && beside(path).some(isShard)) return 'tfjs-layers'
  return undefined
}

/** Whether a file that git does not track would be looked at if it did. */
export function looksLikeModel(path: string): boolean {
  return /\.(keras|h5|hdf5|onnx|tflite|safetensors)$|(^|\/)(model\.json|saved_model\.c?pb)$/i.test(path)
}

/** Names under which a Git LFS pointer stands for a model, not for a picture. */
export function mayBeModel(path: string): boolean {
  return looksLikeModel(path) || /\.(pb|cpb|pt|pth|ckpt|pkl|pickle|joblib|index)$/i.test(path)
}

/** Whether a file is called like the weights of a TF.js model. */
export function isShard(name: string): boolean {
  return /^group\d+-shard\d+of\d+(\.bin)?$|^weights.*\.bin$/.test(name)
}
