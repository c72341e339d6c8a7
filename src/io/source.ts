/**
 * Random access to bytes: files, slices of files (members of a zip) and memory look alike to a reader.
 * Reading is synchronous: each artifact is checked in a process of its own, and HDF5 asks for bytes from inside WebAssembly.
 */
export interface ByteSource {
  /** For messages: the path relative to the workspace, with `/`; a member of an archive as `model.keras!config.json`. */
  readonly name: string
  /** For findings: the path of the file that holds the bytes, relative to the workspace, with `/`. */
  readonly file: string
  readonly byteLength: number
  /**
   * Fills `target` from `offset` on.
   * @throws ArtifactError `truncated-file` where fewer bytes are there.
   */
  read(offset: number, target: Uint8Array): void
  close(): void
}
