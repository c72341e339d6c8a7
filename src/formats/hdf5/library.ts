import { ArtifactError } from '../../evidence/errors.ts'
import type { ByteSource } from '../../io/source.ts'
import type { ready } from 'h5wasm'
import { fileNode, installGate } from './mount.ts'
import type { Gate } from './mount.ts'
import type { Superblock } from './superblock.ts'

type Module = Awaited<typeof ready>

/**
 * The HDF5 library (h5wasm: libhdf5 compiled to WebAssembly), once per process. Everything that is asked of it goes
 * through `call`, which turns what the library says into errors that name the file.
 */
export interface Library {
  readonly module: Module
  /** Opens a source; the library reads it in place, piece by piece. */
  open(source: ByteSource, superblock: Superblock): OpenedFile
  /** Memory of the library's own, at least `bytes` long, valid until the next call of `scratch`. */
  scratch(bytes: number): number
}

export interface OpenedFile {
  readonly id: bigint
  readonly source: ByteSource
  /**
   * Asks the library for something about this file.
   * @param what for messages: the object concerned
   * @throws ArtifactError `malformed` where the library complains, `hdf5-external-link` where it asked for another file,
   * or what reading the source threw.
   */
  call<T>(what: string, ask: (module: Module, id: bigint) => T): T
  close(): void
}

let library: Promise<Library> | undefined

/** Loads the library on first use: 4 MB of code that other formats never need. */
export function loadHdf5(): Promise<Library> {
  library ??= load()
  return library
}

async function load(): Promise<Library> {
  const h5wasm = await import('h5wasm')
  const module = await h5wasm.ready
  const gate = installGate(module.FS)
  let pointer = 0
  let capacity = 0
  return {
    module,
    open: (source, superblock) => openFile(module, gate, source, superblock.lengthSize),
    scratch(bytes) {
      if (bytes <= capacity) return pointer
      if (pointer !== 0) module._free(pointer)
      pointer = module._malloc(bytes)
      capacity = pointer === 0 ? 0 : bytes
      if (pointer === 0) throw new ArtifactError('memory-limit', `HDF5: no memory for a buffer of ${bytes} bytes`)
      return pointer
    },
  }
}

function openFile(module: Module, gate: Gate, source: ByteSource, lengthSize: number): OpenedFile {
  const node = fileNode(gate, source, lengthSize)
  const call = <T>(what: string, ask: (module: Module, id: bigint) => T): T => {
    gate.begin()
    let result: T
    try {
      result = ask(module, id)
    } catch (error) {
      throw complaint(gate, source, what, error)
    }
    if (gate.complained()) throw complaint(gate, source, what, undefined)
    return result
  }
  let id = -1n
  id = call('the file', () => gate.grant(node.path, () => module.open(node.path, module.H5F_ACC_RDONLY, false, -1, -1)))
  let open = true
  return {
    id,
    source,
    call,
    close() {
      if (!open) return
      open = false
      module.close_file(id)
      node.remove()
    },
  }
}

/** What went wrong, in order of how much it explains. */
function complaint(gate: Gate, source: ByteSource, what: string, error: unknown): unknown {
  if (gate.failure !== undefined) return gate.failure
  const { name, file } = source
  const denied = gate.denied[0]
  if (denied !== undefined) {
    return new ArtifactError(
      'hdf5-external-link',
      `${name}: ${what} is kept in another file, ${JSON.stringify(denied)}`,
      {
        file,
      },
    )
  }
  if (gate.diagnostics() !== '') {
    return new ArtifactError('malformed', `${name}: HDF5 cannot read ${what} (${gate.diagnostics()})`, { file })
  }
  if (error instanceof ArtifactError) return error
  const message = error instanceof Error ? error.message : String(error)
  return new ArtifactError('malformed', `${name}: HDF5 gave up on ${what} (${message.slice(0, 200)})`, { file })
}
