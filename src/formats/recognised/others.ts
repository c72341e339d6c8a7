import { dirname } from 'node:path'

import type { RecognisedFormat } from '../format.ts'
import { filesIn, several, single } from './files.ts'

/** A flatbuffer with the file identifier TFL3 at byte 4. Source: TensorFlow Lite's schema.fbs. */
export const tflite: RecognisedFormat = {
  id: 'tflite',
  title: 'TensorFlow Lite / LiteRT model',
  async match(candidate) {
    return latin1(candidate.head, 4, 8) === 'TFL3' ? single(candidate, 'tflite') : undefined
  },
}

/**
 * Eight bytes of header length, then a JSON object; or an index that maps tensor names to such files.
 * Source: safetensors, Format.
 */
export const safetensors: RecognisedFormat = {
  id: 'safetensors',
  title: 'safetensors weights',
  async match(candidate) {
    const { head, path, byteLength } = candidate
    if (path.endsWith('.safetensors.index.json') && /"weight_map"/.test(latin1(head, 0, head.length))) {
      const stem = path.slice(path.lastIndexOf('/') + 1, -'.safetensors.index.json'.length)
      const isShard = (name: string) => name.startsWith(`${stem}-`) && /-of-\d+\.safetensors$/.test(name)
      return several(candidate, 'safetensors', filesIn(dirname(candidate.absolute)).filter(isShard))
    }
    if (head.length < 10 || head[8] !== 0x7b) return undefined
    const length = new DataView(head.buffer, head.byteOffset).getBigUint64(0, true)
    const plausible = length >= 2n && length <= BigInt(Math.min(byteLength - 8, MOST_HEADER_BYTES))
    return plausible && /^\{\s*("|\})/.test(latin1(head, 8, 64)) ? single(candidate, 'safetensors') : undefined
  },
}

/** The bound that the safetensors library itself sets. */
const MOST_HEADER_BYTES = 100_000_000

/** A zip whose first member is an array (`.npy`). Whether it is a model is for the policy's `paths` to say. */
export const npz: RecognisedFormat = {
  id: 'npz',
  title: 'NumPy archive',
  async match(candidate) {
    return firstMember(candidate.head).endsWith('.npy') ? single(candidate, 'npz') : undefined
  },
}

/**
 * Pickles, bare or in the zip that PyTorch writes. Unpickling runs whatever the file says, so nothing here ever does:
 * the magic number and the name are all that is looked at.
 */
export const pickle: RecognisedFormat = {
  id: 'pickle',
  title: 'Python pickle or PyTorch checkpoint',
  async match(candidate) {
    const { head, path } = candidate
    const torchZip = /(^|\/)data\.pkl$/.test(firstMember(head))
    const protocol = head[1] ?? 0
    const bare =
      head[0] === 0x80 && protocol >= 2 && protocol <= 5 && /\.(pt|pth|ckpt|pkl|pickle|joblib|bin)$/.test(path)
    return torchZip || bare ? single(candidate, 'pickle') : undefined
  },
}

/** Name of a zip's first member; '' where the bytes are no zip. Source: PKWARE APPNOTE 4.3.7. */
function firstMember(head: Uint8Array): string {
  if (latin1(head, 0, 4) !== 'PK\x03\x04' || head.length < 30) return ''
  const length = (head[26] ?? 0) + 256 * (head[27] ?? 0)
  return latin1(head, 30, 30 + length)
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(from, to))
}
