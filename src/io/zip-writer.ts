import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import yazl from 'yazl'

/** One member to write: bytes, a file, or pieces that are asked for one after another and may share a buffer. */
export interface ZipInput {
  readonly name: string
  readonly content: Uint8Array | { readonly file: string } | { readonly pieces: () => Iterable<Uint8Array> }
}

/** The least date that zip can say, in local time, as zip stores it: the same model gives the same bytes anywhere. */
const EPOCH = new Date(1980, 0, 1)
const MODE = 0o100644

/** Writes an archive of stored members, in the order given. Memory does not grow with the members. */
export async function writeZip(path: string, inputs: readonly ZipInput[]): Promise<void> {
  const zip = new yazl.ZipFile()
  const options = { mtime: EPOCH, mode: MODE, compress: false, forceDosTimestamp: true }
  const failed = new Promise<never>((_resolve, reject) => {
    zip.on('error', reject)
  })
  for (const { name, content } of inputs) {
    if (content instanceof Uint8Array) {
      zip.addBuffer(Buffer.from(content.buffer, content.byteOffset, content.byteLength), name, options)
    } else if ('file' in content) zip.addFile(content.file, name, options)
    else {
      zip.addReadStreamLazy(name, options, (callback) => {
        callback(null, Readable.from(copies(content.pieces())))
      })
    }
  }
  zip.end()
  await Promise.race([pipeline(zip.outputStream, createWriteStream(path, { flags: 'wx' })), failed])
}

/** Streams hold on to several pieces at a time. */
function* copies(pieces: Iterable<Uint8Array>): Generator<Buffer> {
  for (const piece of pieces) yield Buffer.from(piece)
}
