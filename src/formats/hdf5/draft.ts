import type { TensorEntry } from '../../tensor/tensor.ts'
import type { Receipt } from '../format.ts'
import { createHdf5 } from './writer.ts'
import type { Hdf5Writer } from './writer.ts'

/** Writes an HDF5 file; nothing is left behind where that fails. */
export function writingHdf5(path: string, write: (writer: Hdf5Writer) => void): void {
  const writer = createHdf5(path)
  try {
    write(writer)
    writer.finish()
  } catch (error) {
    writer.abort()
    throw error
  }
}

/** Keras files hold each tensor under the name that it came with, bit for bit. */
export function identityReceipt(path: string, weights: readonly TensorEntry[]): Receipt {
  return {
    files: [path],
    tensors: weights.map(({ name }) => ({ from: name, to: name, transform: { kind: 'identity' } })),
  }
}
