import { createHash } from 'node:crypto'

import { openFileSource, pieces } from './sources.ts'

/** SHA-256 over the bytes of files in the order given, as hexadecimal text. Memory does not grow with the files. */
export function sha256OfFiles(files: readonly { readonly absolute: string; readonly path: string }[]): string {
  const hash = createHash('sha256')
  for (const file of files) {
    const source = openFileSource(file.absolute, file.path)
    try {
      for (const piece of pieces(source)) hash.update(piece)
    } finally {
      source.close()
    }
  }
  return hash.digest('hex')
}
