import type { ByteSource } from '../../io/source.ts'
import { guardGlobalHeap } from './heap-guard.ts'

/**
 * What the HDF5 library sees of the world: a file system inside WebAssembly that holds the sources we mount and nothing
 * else. A gate stands before it: only a file that is being opened by us is granted, so that no link in a model is ever
 * followed into another file, mounted or not; what was asked for and denied is kept. The library's complaints, which it
 * would print, are kept too: they quote names from the model.
 */
export interface Gate {
  readonly fs: Fs
  readonly root: FsNode
  /** Set where reading a source threw: that, and not the library's complaint about it, is what happened. */
  failure: unknown
  /** Files that were asked for and denied since `begin`. */
  readonly denied: readonly string[]
  begin(): void
  complained(): boolean
  /** The library's complaint since `begin` in one line, '' where there is none. */
  diagnostics(): string
  /** Lets the library open `path` for the length of `open`. */
  grant<T>(path: string, open: () => T): T
}

/** The parts of Emscripten's file system that we use; h5wasm's own types leave most of them out. */
interface Fs {
  open(path: string, flags: unknown, mode?: number): unknown
  mkdir(path: string): unknown
  mount(type: { mount(): FsNode }, options: object, mountpoint: string): FsNode
  createNode(parent: FsNode | null, name: string, mode: number, device: number): FsNode
  destroyNode(node: FsNode): void
  getStream(fd: number): { stream_ops: object }
  ErrnoError: new (errno: number) => Error
}

interface FsNode {
  readonly id: number
  readonly mode: number
  node_ops: object
  stream_ops: object
}

const DIRECTORY_MODE = 0o40555
const FILE_MODE = 0o100444
const STDERR = 2
/** Errno values of Emscripten's libc. */
const EIO = 29
const ENOENT = 44
const SEEK_CURRENT = 1
const SEEK_END = 2
/** Characters of the library's complaints that are kept: they repeat themselves level by level. */
const DIAGNOSTIC_CHARACTERS = 16_384
const MOUNTPOINT = '/artifact'

export function installGate(module: unknown): Gate {
  const fs = module as Fs
  let granted: string | undefined
  let denied: string[] = []
  let text = ''
  const stderr = fs.getStream(STDERR)
  stderr.stream_ops = {
    ...stderr.stream_ops,
    write(_stream: unknown, buffer: Int8Array, offset: number, length: number): number {
      if (text.length < DIAGNOSTIC_CHARACTERS) {
        text += String.fromCharCode(...new Uint8Array(buffer.buffer, buffer.byteOffset + offset, length))
      }
      return length
    },
  }
  const open = fs.open.bind(fs)
  fs.open = (path, flags, mode) => {
    if (path === granted) return open(path, flags, mode)
    denied.push(path)
    throw new fs.ErrnoError(ENOENT)
  }
  fs.mkdir(MOUNTPOINT)
  const gate: Gate = {
    fs,
    root: fs.mount({ mount: () => directoryNode(fs) }, {}, MOUNTPOINT),
    failure: undefined,
    get denied() {
      return denied
    },
    begin() {
      gate.failure = undefined
      denied = []
      text = ''
    },
    complained: () => text !== '' || denied.length > 0,
    diagnostics: () => summarize(text),
    grant(path, run) {
      granted = path
      try {
        return run()
      } finally {
        granted = undefined
      }
    },
  }
  return gate
}

/** Puts a source where the library can open it. `lengthSize` is its superblock's. */
export function fileNode(
  gate: Gate,
  source: ByteSource,
  lengthSize: number,
): { readonly path: string; remove(): void } {
  const { fs } = gate
  const name = `${nextFile++}.h5`
  const node = fs.createNode(gate.root, name, FILE_MODE, 0)
  node.node_ops = { getattr: () => attributes(node, source.byteLength) }
  node.stream_ops = {
    llseek: (stream: { position: number }, offset: number, whence: number): number => {
      if (whence === SEEK_CURRENT) return stream.position + offset
      return whence === SEEK_END ? source.byteLength + offset : offset
    },
    read: (_stream: unknown, buffer: Int8Array, offset: number, length: number, position: number): number => {
      const count = Math.max(0, Math.min(length, source.byteLength - position))
      const target = new Uint8Array(buffer.buffer, buffer.byteOffset + offset, count)
      try {
        source.read(position, target)
        guardGlobalHeap(source, position, target, lengthSize)
      } catch (error) {
        // An exception of ours must not unwind the library's own frames.
        gate.failure = error
        throw new fs.ErrnoError(EIO)
      }
      return count
    },
  }
  return { path: `${MOUNTPOINT}/${name}`, remove: () => fs.destroyNode(node) }
}

let nextFile = 0

function directoryNode(fs: Fs): FsNode {
  const node = fs.createNode(null, '/', DIRECTORY_MODE, 0)
  node.node_ops = {
    getattr: () => attributes(node, 0),
    lookup: () => {
      throw new fs.ErrnoError(ENOENT)
    },
  }
  node.stream_ops = {}
  return node
}

function attributes(node: FsNode, size: number): object {
  const epoch = new Date(0)
  return {
    dev: 1,
    ino: node.id,
    mode: node.mode,
    nlink: 1,
    uid: 0,
    gid: 0,
    rdev: 0,
    size,
    atime: epoch,
    mtime: epoch,
    ctime: epoch,
    blksize: 4096,
    blocks: Math.ceil(size / 512),
  }
}

/** The innermost complaint of an HDF5 error stack: `#003: H5Dchunk.c line 123 in f(): unable to ...`. */
function summarize(text: string): string {
  const messages = [...text.matchAll(/#\d+: .*?\(\): (.*)/g)].map((match) => match[1] ?? '')
  const innermost = messages.at(-1) ?? text.split('\n')[0] ?? ''
  return innermost.replace(/\p{Cc}/gu, ' ').slice(0, 300)
}
