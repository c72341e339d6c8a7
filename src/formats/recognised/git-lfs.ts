import type { Finding } from '../../evidence/finding.ts'
import type { RecognisedFormat } from '../format.ts'

/** What a Git LFS pointer stands for. */
export interface LfsPointer {
  /** SHA-256 of the file it stands for, as hexadecimal text. */
  readonly oid: string
  readonly size: number
}

/** Pointers are smaller than this by specification, and start with their version. */
export const LFS_POINTER_BYTES = 1024

const FIRST_LINE = /^version https:\/\/(git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\r?\n/

/** The pointer that a file's first bytes are, or undefined. Source: Git LFS, docs/spec.md. */
export function lfsPointer(head: Uint8Array, byteLength: number): LfsPointer | undefined {
  if (byteLength > LFS_POINTER_BYTES || head[0] !== 0x76) return undefined
  const text = new TextDecoder('latin1').decode(head)
  if (!FIRST_LINE.test(text)) return undefined
  return {
    oid: /^oid sha256:([0-9a-f]{64})\r?$/m.exec(text)?.[1] ?? '',
    size: Number(/^size (\d+)\r?$/m.exec(text)?.[1] ?? NaN),
  }
}

/** The pointer as evidence, with the exact fix. */
export function lfsFinding(pointer: LfsPointer, path: string): Finding {
  const size = Number.isSafeInteger(pointer.size) ? `${pointer.size} bytes` : 'a size it does not say'
  const oid = pointer.oid === '' ? 'an oid it does not say' : `sha256 ${pointer.oid}`
  return {
    cause: 'lfs-pointer',
    severity: 'error',
    message:
      `${path} is a Git LFS pointer (${oid}, ${size}), not the file itself. ` +
      'In a workflow set `lfs: true` on actions/checkout; in a clone run `git lfs pull`.',
    file: path,
    ...(Number.isSafeInteger(pointer.size) ? { metrics: { bytes: pointer.size } } : {}),
  }
}

export const gitLfs: RecognisedFormat = {
  id: 'git-lfs',
  title: 'Git LFS pointer',
  async match({ path, absolute, head, byteLength }) {
    if (lfsPointer(head, byteLength) === undefined) return undefined
    return { path, absolute, format: 'git-lfs', files: [path] }
  },
}
