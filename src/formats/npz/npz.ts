import { ArtifactError } from '../../evidence/errors.ts'
import { DEFAULT_LIMITS, type Limits } from '../../io/limits.ts'
import { openFileSource } from '../../io/sources.ts'
import { openZip } from '../../io/zip.ts'
import { writeZip } from '../../io/zip-writer.ts'
import type { Tensor } from '../../tensor/tensor.ts'
import { readNpy, writeNpy } from './npy.ts'

/** Recorded inputs and outputs are held in memory together: far above any golden, far below a runner's memory. */
const MOST_BYTES = 2 ** 30

/**
 * Reads all arrays of an `.npz` (a zip of `.npy` members, stored or deflated) by name, in file order.
 * @param name what messages call the file: its path relative to the workspace, with `/`
 * @throws ArtifactError for anything that is no plain array; see {@link readNpy} and `openZip`
 */
export async function readNpz(
  absolute: string,
  name: string,
  limits: Limits = DEFAULT_LIMITS,
): Promise<ReadonlyMap<string, Tensor>> {
  const zip = await openZip(openFileSource(absolute, name), limits, 'arrays')
  try {
    const arrays = new Map<string, Tensor>()
    let left = MOST_BYTES
    for (const member of zip.members) {
      if (!member.name.endsWith('.npy')) {
        const message = `${name}: member ${JSON.stringify(member.name)} is no .npy array`
        throw new ArtifactError('unread-content', message, { file: name })
      }
      const bytes = await zip.read(member.name, left)
      left -= bytes.byteLength
      const array = member.name.slice(0, -'.npy'.length)
      arrays.set(array, readNpy(bytes, `${name}: ${array}`, limits))
    }
    return arrays
  } finally {
    zip.close()
  }
}

/** Writes arrays as an uncompressed `.npz`, as `numpy.savez` does; the same arrays give the same bytes. */
export async function writeNpz(absolute: string, arrays: ReadonlyMap<string, Tensor>): Promise<void> {
  const members = [...arrays].map(([name, tensor]) => ({ name: `${name}.npy`, content: writeNpy(tensor) }))
  writeZip(absolute, members)
}
