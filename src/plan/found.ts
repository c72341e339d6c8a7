import type { Finding } from '../evidence/finding.ts'
import type { Artifact } from '../formats/format.ts'

/** An artifact as it was found, before anything of it was opened. */
export interface Found {
  readonly artifact: Artifact
  /**
   * Why nothing of it can be opened, or null. As an `error` it fails (an LFS pointer, an empty file), as a `warning`
   * it is inconclusive (a format that is recognised and not read).
   */
  readonly unreadable: Finding | null
  /** What was seen on the way and belongs to its integrity: pointers among its shards, a name that contradicts its content. */
  readonly findings: readonly Finding[]
}
