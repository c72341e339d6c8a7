import { ArtifactError } from '../../evidence/errors.ts'
import type { ByteSource } from '../../io/source.ts'

/** Reads varints and bytes one after the other, and never beyond the end. */
export class Cursor {
  readonly #bytes: Uint8Array
  readonly #place: Pick<ByteSource, 'name' | 'file'>
  #at = 0

  constructor(bytes: Uint8Array, place: Pick<ByteSource, 'name' | 'file'>) {
    this.#bytes = bytes
    this.#place = place
  }

  get left(): number {
    return this.#bytes.byteLength - this.#at
  }

  /** A number in base 128, least significant digit first. @throws ArtifactError beyond 2^53, or at the end */
  varint(): number {
    let value = 0
    for (let digit = 0; digit < 8; digit++) {
      const byte = this.#bytes[this.#at++]
      if (byte === undefined) throw this.#fail('ends within a number')
      value += (byte & 0x7f) * 2 ** (7 * digit)
      if (byte < 0x80) {
        if (Number.isSafeInteger(value)) return value
        break
      }
    }
    throw this.#fail('has a length or offset beyond 2^53')
  }

  /** The next `length` bytes, in place. @throws ArtifactError where they are not there */
  bytes(length: number): Uint8Array {
    if (length > this.left) throw this.#fail(`promises ${length} bytes where ${this.left} are left`)
    this.#at += length
    return this.#bytes.subarray(this.#at - length, this.#at)
  }

  #fail(what: string): ArtifactError {
    const { name, file } = this.#place
    return new ArtifactError('malformed', `${name}: ${what}`, { file })
  }
}
